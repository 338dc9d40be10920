#include "monitoring/rhythm.h"
#include "monitoring/siteengine.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace akimori;
using namespace akimori::monitoring;

namespace {

constexpr qint64 kMinute = 60'000;

std::vector<Rhythm::Beat> beats(int count)
{
    std::vector<Rhythm::Beat> all;
    for (int i = 0; i < count; ++i)
        all.push_back({QStringLiteral("item-%1").arg(i), kMinute, 20'000, false});
    return all;
}

qint64 residentPages()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

} // namespace

class tst_rhythm : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsGridWhateverAPassTakes()
    {
        Rhythm rhythm;
        rhythm.set({{QStringLiteral("http"), kMinute, kMinute, true}}, 0);
        const qint64 first = rhythm.nextAt();
        QVERIFY(first >= 0 && first < 5000);
        qint64 now = first;
        for (int i = 1; i <= 100; ++i) {
            QCOMPARE(rhythm.due(now).size(), 1u);
            rhythm.finished(QStringLiteral("http"), now + 7300, false); // a pass of 7.3 s moves nothing
            now = rhythm.nextAt();
            QCOMPARE(now, first + i * kMinute);
        }
        QCOMPARE(rhythm.missed(), 0);
    }

    void itemsAreSpreadOverTheInterval()
    {
        Rhythm rhythm;
        rhythm.set(beats(60), 0);
        QSet<qint64> seconds;
        for (qint64 now = 0; now < kMinute; now += 1000) {
            if (!rhythm.due(now).empty())
                seconds.insert(now);
        }
        QVERIFY2(seconds.size() > 20, qPrintable(QString::number(seconds.size())));
    }

    void unsettledItemsAreAskedAgainSooner()
    {
        Rhythm rhythm;
        rhythm.set({{QStringLiteral("http"), kMinute, 20'000, true}}, 0);
        const qint64 now = rhythm.nextAt();
        rhythm.due(now);
        rhythm.finished(QStringLiteral("http"), now + 500, true);
        QCOMPARE(rhythm.nextAt(), now + 20'500);
        QCOMPARE(rhythm.due(now + 20'500).size(), 1u);
        rhythm.finished(QStringLiteral("http"), now + 21'000, false);
        QCOMPARE(rhythm.nextAt(), now + kMinute); // back on the grid
    }

    void aSleepingComputerMissesBeatsAndGoesOn()
    {
        Rhythm rhythm;
        rhythm.set({{QStringLiteral("http"), kMinute, 20'000, true}}, 0);
        const qint64 first = rhythm.nextAt();
        rhythm.due(first);
        QCOMPARE(rhythm.due(first + 10 * kMinute).size(), 1u); // not ten at once
        QCOMPARE(rhythm.missed(), 9);
        QCOMPARE(rhythm.nextAt(), first + 11 * kMinute);
    }

    void changedItemsKeepTheTimeOfTheOthers()
    {
        Rhythm rhythm;
        rhythm.set(beats(3), 0);
        const qint64 next = rhythm.nextAt();
        std::vector<Rhythm::Beat> more = beats(4);
        more.erase(more.begin() + 2);
        rhythm.set(more, 10);
        QVERIFY(rhythm.nextAt() <= next);
        rhythm.set({}, 20);
        QCOMPARE(rhythm.nextAt(), -1);
        QVERIFY(rhythm.due(1'000'000).empty());
    }

    /// 60 items on three sites, every minute for 30 days, with failures, a suspended computer's worth of load and
    /// passes that take time. Simulated time; the machinery is the one of `watch`.
    void aMonthOfThreeSites()
    {
        constexpr qint64 kMonth = 30LL * 24 * 60 * kMinute;
        QRandomGenerator random(42);
        qint64 samples = 0;
        qint64 beatsSeen = 0;
        qint64 missed = 0;
        qint64 changes = 0;
        qint64 pagesAfterADay = 0;
        qint64 pagesAtTheEnd = 0;
        const QDateTime begin(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        for (int site = 0; site < 3; ++site) {
            SiteEngine engine(QStringLiteral("site-%1").arg(site));
            std::vector<MonitorItem> items;
            QHash<QString, std::size_t> places;
            for (const Rhythm::Beat& beat : beats(20)) {
                MonitorItem item;
                item.id = item.probe = beat.name;
                item.openAfter = 3;
                places.insert(beat.name, items.size());
                items.push_back(item);
            }
            engine.setItems(items);
            Rhythm rhythm;
            rhythm.set(beats(20), 0);
            qint64 now = 0;
            while (now < kMonth) {
                now = std::max(now, rhythm.nextAt());
                const QDateTime at = begin.addMSecs(now);
                qint64 took = 0;
                for (const QString& name : rhythm.due(now)) {
                    const bool bad = random.bounded(200) == 0;
                    const auto outcome = engine.absorb(items[places.value(name)], {stated(bad ? MonitorState::Anomaly : MonitorState::Ok, {})}, at);
                    changes += static_cast<qint64>(outcome.changes.size());
                    took += random.bounded(4000) == 0 ? 20'000 : 50; // now and then one runs into its deadline
                    ++samples;
                    rhythm.finished(name, now + took, engine.unsettled(name));
                }
                now += took;
                if (site == 0 && pagesAfterADay == 0 && now > 24 * 60 * kMinute)
                    pagesAfterADay = residentPages();
            }
            beatsSeen += rhythm.beats();
            missed += rhythm.missed();
        }
        pagesAtTheEnd = residentPages();
        QVERIFY2(beatsSeen > 3LL * 20 * 30 * 24 * 60 - 1000, qPrintable(QString::number(beatsSeen)));
        QVERIFY(samples > beatsSeen - missed - 1000);
        QVERIFY2(missed * 1000 < beatsSeen, qPrintable(QStringLiteral("%1 of %2 missed").arg(missed).arg(beatsSeen)));
        QVERIFY2(pagesAtTheEnd - pagesAfterADay < 2048, qPrintable(QString::number(pagesAtTheEnd - pagesAfterADay))); // 8 MiB
        QVERIFY(changes < samples / 1000); // single failures are no news
    }
};

QTEST_APPLESS_MAIN(tst_rhythm)
#include "tst_rhythm.moc"
