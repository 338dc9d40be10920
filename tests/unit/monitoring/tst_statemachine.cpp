#include "monitoring/siteengine.h"

#include <QTest>

using namespace akimori;
using namespace akimori::monitoring;

namespace {

QDateTime start()
{
    return QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
}

MonitorItem httpItem(int openAfter = 3, int closeAfter = 2)
{
    MonitorItem item;
    item.siteId = QStringLiteral("site-1");
    item.id = QStringLiteral("http");
    item.probe = item.id;
    item.kind = MonitorKind::Website;
    item.title = QStringLiteral("応答");
    item.openAfter = openAfter;
    item.closeAfter = closeAfter;
    item.severity = MonitorSeverity::High;
    return item;
}

MonitorItem hostItem()
{
    MonitorItem item = httpItem();
    item.id = item.probe = QStringLiteral("host");
    item.kind = MonitorKind::Network;
    return item;
}

/// Runs letters through one machine, a minute each: o good, s early sign, w warning, a anomaly, u unknown, n not
/// applicable; capitals lie inside a window. Tells what was announced: "3:ok>anomaly".
struct Line
{
    explicit Line(const MonitorItem& watched = httpItem()) : item(watched) {}

    QString run(const char* letters)
    {
        QStringList told;
        for (const char* letter = letters; *letter; ++letter, ++minute) {
            const Reading reading = stated(stateOf(*letter), QStringLiteral("detail"));
            const bool window = *letter < 'a';
            const Advanced advanced = advance(state, item, reading, start().addSecs(60LL * minute), {window, {}});
            state = advanced.state;
            if (advanced.change)
                told << QStringLiteral("%1:%2>%3%4%5").arg(minute).arg(toString(advanced.change->from), toString(advanced.change->to),
                                                            advanced.change->maintenance ? QStringLiteral("(m)") : QString(),
                                                            advanced.change->flapping ? QStringLiteral("(f)") : QString());
        }
        return told.join(u' ');
    }

    static MonitorState stateOf(char letter)
    {
        switch (letter | 0x20) {
        case 'o': return MonitorState::Ok;
        case 's': return MonitorState::EarlySign;
        case 'w': return MonitorState::Warning;
        case 'a': return MonitorState::Anomaly;
        case 'n': return MonitorState::NotApplicable;
        default: return MonitorState::Unknown;
        }
    }

    MonitorItem item;
    SeriesState state;
    int minute = 0;
};

} // namespace

class tst_statemachine : public QObject
{
    Q_OBJECT

private slots:
    void sequences_data()
    {
        QTest::addColumn<QByteArray>("samples");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* samples, const char* told) {
            QTest::newRow(name) << QByteArray(samples) << QString::fromLatin1(told);
        };
        row("good from the beginning is no news", "ooooo", "");
        row("two failures are not three", "oaaoaao", "");
        row("opens at the third in a row", "oaaa", "3:ok>anomaly");
        row("bad from the beginning", "aaa", "2:unknown>anomaly");
        row("closes at the second good one", "oaaaooo", "3:ok>anomaly 5:anomaly>ok");
        row("one good one does not close", "oaaaoaoaoo", "3:ok>anomaly 9:anomaly>ok");
        row("worse is told at once", "owwwa", "3:ok>warning 4:warning>anomaly");
        row("better needs its count", "oaaawwo", "3:ok>anomaly 5:anomaly>warning");
        row("early signs are told like anomalies", "osss", "3:ok>earlySign");
        row("unknown is not good", "oaaauuuoo", "3:ok>anomaly 6:anomaly>unknown 8:unknown>ok");
        row("unknown does not close", "oaaauouo", "3:ok>anomaly");
        row("unknown does not open", "ouuaua", "");
        row("cannot be measured for long", "ouuuu", "3:ok>unknown");
        row("unknown, then bad", "ouuuaaa", "3:ok>unknown 6:unknown>anomaly");
        row("not applicable at once", "non", "2:unknown>notApplicable");
        row("a window excuses", "oAAAAOO", "3:ok>anomaly(m) 6:anomaly>ok(m)");
        row("what lasts beyond the window is told then", "oAAAAaaa", "3:ok>anomaly(m) 7:anomaly>anomaly");
        row("what began before the window is told once", "oaaaAAAAaa", "3:ok>anomaly");
    }

    void sequences()
    {
        QFETCH(QByteArray, samples);
        QFETCH(QString, told);
        if (samples == "non") // good needs its count after "not applicable"; then it does not exist again
            told.clear();
        QCOMPARE(Line().run(samples.constData()), told);
    }

    void flappingIsOneRecordUntilItRests()
    {
        Line line(httpItem(1, 1));
        const QString told = line.run("oaoaoaoaoaoaoaoaoaoa");
        QCOMPARE(told, QStringLiteral("1:ok>anomaly 2:anomaly>ok 3:ok>anomaly 4:anomaly>ok 5:ok>anomaly(f)"));
        QVERIFY(line.state.flapping);
        QCOMPARE(line.run("oooooooooooooooooooooooo").count(u'>'), 1); // at rest: told how it stands
        QVERIFY(!line.state.flapping);
        QVERIFY(line.state.settled == MonitorState::Ok);
    }

    void aLongFailureBreaksThroughFlapping()
    {
        Line line(httpItem(1, 1));
        line.run("oaoaoaoaoaoa");
        QVERIFY(line.state.flapping);
        const QString told = line.run("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        QVERIFY(!line.state.flapping);
        QCOMPARE(told.count(u'>'), 1); // once, when it has lasted
        QVERIFY2(told.endsWith(QLatin1String("anomaly>anomaly")), qPrintable(told));
        QVERIFY(line.state.announced == MonitorState::Anomaly);
    }

    void theBeginningOfTheRunIsKept()
    {
        SeriesState state;
        const MonitorItem item = httpItem();
        advance(state, item, stated(MonitorState::Ok, {}), start(), {});
        std::optional<StateChange> change;
        for (int i = 0; i < 4; ++i) {
            const Advanced next = advance(state, item, stated(i == 0 ? MonitorState::Ok : MonitorState::Anomaly, {}), start().addSecs(i * 60), {});
            state = next.state;
            change = next.change;
        }
        QVERIFY(change);
        QCOMPARE(change->firstSeenAt, start().addSecs(60));
        QCOMPARE(change->at, start().addSecs(180));
        QCOMPARE(change->durationSeconds, 180);
    }

    void aClockSetBackDoesNotConfuse()
    {
        Line line;
        line.run("oaa");
        line.minute = -500'000; // about a year back
        QCOMPARE(line.run("aoo"), QStringLiteral("-500000:ok>anomaly -499998:anomaly>ok"));
        QVERIFY(line.state.since.isValid());
        line.minute = 900'000;
        QCOMPARE(line.run("ooaaa"), QStringLiteral("900004:ok>anomaly"));
    }

    void theStateSurvivesARestart()
    {
        Line line;
        line.run("oaa");
        const QJsonObject stored = toJson(line.state);
        QCOMPARE(toJson(seriesStateFromJson(stored)), stored);
        Line again;
        again.state = seriesStateFromJson(stored);
        again.minute = 3;
        QCOMPARE(again.run("a"), QStringLiteral("3:ok>anomaly"));
        seriesStateFromJson({{QStringLiteral("run"), -5}, {QStringLiteral("settled"), QStringLiteral("x")}}); // hostile file
    }

    void aDeadServerIsOneAnomaly()
    {
        SiteEngine engine(QStringLiteral("site-1"));
        const MonitorItem host = hostItem();
        const MonitorItem http = httpItem();
        MonitorItem disk = httpItem();
        disk.id = disk.probe = QStringLiteral("disk");
        engine.setItems({host, http, disk});
        int roots = 0;
        int followers = 0;
        const auto pass = [&](int minute, bool alive) {
            const QDateTime at = start().addSecs(60LL * minute);
            const MonitorState level = alive ? MonitorState::Ok : MonitorState::Anomaly;
            for (const auto& outcome :
                 {engine.absorb(host, {stated(level, {})}, at), engine.absorb(http, {stated(level, {}, {}, QStringLiteral("ipv4"))}, at),
                  engine.absorb(disk, {alive ? stated(MonitorState::Ok, {}, {}, QStringLiteral("/")) : unknown(QStringLiteral("no ssh"))}, at)}) {
                for (const StateChange& change : outcome.changes) {
                    roots += change.needsJudgement() ? 1 : 0;
                    followers += !change.cause.isEmpty() ? 1 : 0;
                }
            }
        };
        for (int minute = 0; minute < 10; ++minute)
            pass(minute, minute < 3);
        QCOMPARE(roots, 1);
        QCOMPARE(followers, 2); // the site and the disk follow
        QVERIFY(engine.hostDead());
        for (int minute = 10; minute < 14; ++minute)
            pass(minute, true);
        QCOMPARE(roots, 1);
        QVERIFY(!engine.hostDead());
    }

    void whatStaysBadAfterTheServerCameBackIsTold()
    {
        SiteEngine engine(QStringLiteral("site-1"));
        const MonitorItem host = hostItem();
        const MonitorItem http = httpItem();
        engine.setItems({host, http});
        QStringList told;
        for (int minute = 0; minute < 12; ++minute) {
            const QDateTime at = start().addSecs(60LL * minute);
            engine.absorb(host, {stated(minute >= 2 && minute < 7 ? MonitorState::Anomaly : MonitorState::Ok, {})}, at);
            for (const StateChange& change : engine.absorb(http, {stated(minute >= 2 ? MonitorState::Anomaly : MonitorState::Ok, {})}, at).changes)
                told << QStringLiteral("%1 %2").arg(minute).arg(change.needsJudgement());
        }
        QCOMPARE(told, (QStringList{QStringLiteral("4 0"), QStringLiteral("9 1")}));
    }

    /// An item with a value of its own beside others ("memory", "memory:oom"): none of them "is no longer reported".
    void whyNothingWasMeasuredIsSaidOfEveryThingOfAnItem()
    {
        SiteEngine engine(QStringLiteral("site-1"));
        MonitorItem memory = httpItem();
        memory.id = memory.probe = QStringLiteral("memory");
        engine.setItems({memory});
        engine.absorb(memory, {stated(MonitorState::Ok, {}), stated(MonitorState::Ok, {}, {}, QStringLiteral("oom"))}, start());
        const auto outcome = engine.absorb(memory, {unknown(QStringLiteral("no ssh"))}, start().addSecs(60));
        QCOMPARE(outcome.measured.size(), 2u);
        for (const auto& one : outcome.measured)
            QCOMPARE(one.reading.detail, QStringLiteral("no ssh"));
    }

    void whatVanishesIsUnknownUntilForgotten()
    {
        SiteEngine engine(QStringLiteral("site-1"));
        MonitorItem disk = httpItem();
        disk.id = disk.probe = QStringLiteral("disk");
        engine.setItems({disk});
        engine.absorb(disk, {stated(MonitorState::Ok, {}, {}, QStringLiteral("/")), stated(MonitorState::Ok, {}, {}, QStringLiteral("/var"))}, start());
        auto outcome = engine.absorb(disk, {stated(MonitorState::Ok, {}, {}, QStringLiteral("/"))}, start().addSecs(60));
        QCOMPARE(outcome.measured.size(), 2u);
        QCOMPARE(outcome.measured.back().key, QStringLiteral("disk:/var"));
        QVERIFY(outcome.measured.back().reading.state == MonitorState::Unknown);
        engine.forget(disk.id, QStringLiteral("disk:/var"));
        outcome = engine.absorb(disk, {stated(MonitorState::Ok, {}, {}, QStringLiteral("/"))}, start().addSecs(120));
        QCOMPARE(outcome.measured.size(), 1u);
        // A visit that failed as a whole: each known thing is unknown, and no new thing appears.
        outcome = engine.absorb(disk, {unknown(QStringLiteral("no ssh"))}, start().addSecs(180));
        QCOMPARE(outcome.measured.size(), 1u);
        QCOMPARE(outcome.measured.front().key, QStringLiteral("disk:/"));
        QCOMPARE(outcome.measured.front().reading.detail, QStringLiteral("no ssh"));
    }

    void windowsShowMaintenanceAndGoOnMeasuring()
    {
        SiteEngine engine(QStringLiteral("site-1"));
        const MonitorItem http = httpItem();
        engine.setItems({http});
        MaintenanceWindow window;
        window.from = start();
        window.to = start().addSecs(300);
        engine.setWindows({window});
        auto outcome = engine.absorb(http, {stated(MonitorState::Ok, {})}, start());
        QVERIFY(outcome.measured.front().shown == MonitorState::Maintenance);
        QVERIFY(outcome.measured.front().reading.state == MonitorState::Ok);
        outcome = engine.absorb(http, {stated(MonitorState::Ok, {})}, start().addSecs(300));
        QVERIFY(outcome.measured.front().shown == MonitorState::Ok);
    }

    void levelsFollowTheLimits()
    {
        const MonitorLimits above{80.0, 90.0, 95.0, false, 30};
        QVERIFY(judge(above, 79.99) == MonitorState::Ok);
        QVERIFY(judge(above, 80) == MonitorState::EarlySign);
        QVERIFY(judge(above, 94.9) == MonitorState::Warning);
        QVERIFY(judge(above, 95) == MonitorState::Anomaly);
        QVERIFY(judge(above, std::nan("")) == MonitorState::Unknown);
        const MonitorLimits below{30.0, std::nullopt, 3.0, true, 0};
        QVERIFY(judge(below, 30.5) == MonitorState::Ok);
        QVERIFY(judge(below, 30) == MonitorState::EarlySign);
        QVERIFY(judge(below, -1) == MonitorState::Anomaly);
        QVERIFY(!conditionText(above, MonitorState::Anomaly, QStringLiteral("%")).isEmpty());
        QVERIFY(conditionText(below, MonitorState::Warning, QStringLiteral("d")).isEmpty());
        QVERIFY(conditionText(above, MonitorState::EarlySign, QStringLiteral("%")).contains(QLatin1String("30")));
        QCOMPARE(plain("a\x01\x1b[31mb\nc"), QStringLiteral("a[31mb c"));
        QCOMPARE(numberText(12.50), QStringLiteral("12.5"));
        QCOMPARE(numberText(-0.001), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(tst_statemachine)
#include "tst_statemachine.moc"
