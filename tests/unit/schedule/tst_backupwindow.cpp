#include "schedule/backupwindow.h"

#include "base/error.h"
#include "base/jst.h"

#include <QTest>

#include <ctime>

using namespace akimori;
using namespace akimori::schedule;
using namespace std::chrono_literals;

namespace {

QDateTime at(const char* japaneseTime)
{
    return *jst::parse(QString::fromLatin1(japaneseTime));
}

BackupWindow window(PerformanceImpact impact = PerformanceImpact::Affects)
{
    return BackupWindow(CityCalendar(), impact);
}

} // namespace

class tst_backupwindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { setZone("UTC"); }

    void isForbiddenFromFourHoursBeforeUntilFourHoursAfter_data()
    {
        QTest::addColumn<QDateTime>("instant");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("Friday 04:44:59") << at("2026-11-20 04:44:59") << true;
        QTest::newRow("Friday 04:45:00") << at("2026-11-20 04:45:00") << false;
        QTest::newRow("Friday 21:29:59") << at("2026-11-20 21:29:59") << false;
        QTest::newRow("Friday 21:30:00") << at("2026-11-20 21:30:00") << true;
        QTest::newRow("last millisecond") << at("2026-11-20 21:29:59").addMSecs(999) << false;
        QTest::newRow("Saturday noon") << at("2026-11-21 12:00") << true;
        QTest::newRow("Sunday noon") << at("2026-11-22 12:00") << true;
        QTest::newRow("holiday noon") << at("2026-11-23 12:00") << true;
        QTest::newRow("year end noon") << at("2026-12-29 12:00") << true;
        QTest::newRow("Tuesday noon") << at("2026-11-24 12:00") << false;
    }

    void isForbiddenFromFourHoursBeforeUntilFourHoursAfter()
    {
        QFETCH(QDateTime, instant);
        QFETCH(bool, allowed);
        QCOMPARE(window().isAllowed(instant), allowed);
        QCOMPARE(window().answer(instant).allowed, allowed);
        QVERIFY(window(PerformanceImpact::None).isAllowed(instant));
    }

    void knowsTheFreeSpans_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::newRow("one night") << at("2026-11-19 21:30") << at("2026-11-20 04:45");
        QTest::newRow("long weekend") << at("2026-11-20 21:30") << at("2026-11-24 04:45");
        QTest::newRow("silver week") << at("2026-09-18 21:30") << at("2026-09-24 04:45");
        QTest::newRow("golden week") << at("2026-05-01 21:30") << at("2026-05-07 04:45");
        QTest::newRow("year end 2026") << at("2026-12-28 21:30") << at("2027-01-04 04:45");
        QTest::newRow("year end 2027") << at("2027-12-28 21:30") << at("2028-01-04 04:45");
        QTest::newRow("equinox 2028") << at("2028-09-21 21:30") << at("2028-09-25 04:45");
    }

    void knowsTheFreeSpans()
    {
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, until);
        const BackupWindow rule = window();
        for (const QDateTime& inside : {from, from.addSecs(3 * 3600), until.addMSecs(-1)}) {
            const WindowAnswer answer = rule.answer(inside);
            QVERIFY(answer.allowed);
            QCOMPARE(answer.allowedFrom, from);
            QCOMPARE(answer.allowedUntil, until);
            QCOMPARE(rule.nextAllowed(inside), inside);
        }
        const QDateTime before = from.addSecs(-1);
        QVERIFY(!rule.isAllowed(before));
        QCOMPARE(rule.nextAllowed(before), from);
        QCOMPARE(rule.answer(before).allowedFrom, from);
        QCOMPARE(rule.answer(before).allowedUntil, until);
        QVERIFY(!rule.isAllowed(until));
    }

    void saysWhy()
    {
        const QString closed = window().answer(at("2026-11-23 12:00")).reason;
        QVERIFY(closed.contains(QStringLiteral("勤労感謝の日")) &&
                closed.contains(QStringLiteral("2026-11-24 04:45")));
        const QString open = window().answer(at("2026-11-20 12:00")).reason;
        QVERIFY(open.contains(QStringLiteral("2026-11-20（金）")) &&
                open.contains(QStringLiteral("8:45–17:30")) &&
                open.contains(QStringLiteral("2026-11-20 21:30")));
        const WindowAnswer unlimited = window(PerformanceImpact::None).answer(at("2026-11-20 12:00"));
        QVERIFY(unlimited.reason.contains(QStringLiteral("no effect")));
        QVERIFY(!unlimited.allowedFrom.isValid() && !unlimited.allowedUntil.isValid());
        QVERIFY(!window(PerformanceImpact::None).allowedUntil(at("2026-11-20 12:00")));
    }

    void startsOnlyWhatWillEndInTime_data()
    {
        QTest::addColumn<QDateTime>("instant");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QDateTime>("next");
        const QDateTime friday = at("2026-11-20 21:30");
        QTest::newRow("evening") << friday << 60 << true << friday;
        QTest::newRow("100 min and margin end at 04:45 sharp")
            << at("2026-11-20 02:35") << 100 << true << at("2026-11-20 02:35");
        QTest::newRow("a second later the margin reaches 04:45")
            << at("2026-11-20 02:35:01") << 100 << false << friday;
        QTest::newRow("short run up to the soft stop")
            << at("2026-11-20 04:20") << 10 << true << at("2026-11-20 04:20");
        QTest::newRow("short run over the soft stop") << at("2026-11-20 04:21") << 10 << false << friday;
        QTest::newRow("after the soft stop") << at("2026-11-20 04:30") << 0 << false << friday;
        QTest::newRow("by day") << at("2026-11-20 12:00") << 10 << false << friday;
        QTest::newRow("too long for a night waits for the weekend")
            << at("2026-11-18 21:30") << 400 << false << friday;
    }

    void startsOnlyWhatWillEndInTime()
    {
        QFETCH(QDateTime, instant);
        QFETCH(int, minutes);
        QFETCH(bool, allowed);
        QFETCH(QDateTime, next);
        const StartDecision decision = window().canStart(instant, std::chrono::minutes(minutes));
        QCOMPARE(decision.allowed, allowed);
        QCOMPARE(decision.next, next);
        QCOMPARE(decision.reason.isEmpty(), allowed);
        QCOMPARE(jst::time(decision.softStop), QTime(4, 30));
        QVERIFY(window(PerformanceImpact::None).canStart(instant, std::chrono::minutes(minutes)).allowed);
    }

    void saysWhenARunFitsNowhere()
    {
        const StartDecision decision = window().canStart(at("2026-11-18 21:30"), std::chrono::hours(24 * 20));
        QVERIFY(!decision.allowed && !decision.next.isValid() && !decision.softStop.isValid());
        QVERIFY(decision.reason.contains(QStringLiteral("480 hours")));
    }

    void obeysChangedHoursAndExtraordinaryDays()
    {
        CalendarSettings settings;
        settings.officeHours = {{QDate(2020, 1, 1)},
                                {QDate(2026, 12, 1), QTime(9, 0), QTime(17, 0), 60, 120}};
        settings.specialDays = {{QDate(2026, 11, 20), false, {}}, {QDate(2026, 11, 21), true, {}}};
        const BackupWindow rule(CityCalendar(settings), PerformanceImpact::Affects);
        QVERIFY(rule.isAllowed(at("2026-11-20 12:00")));
        QVERIFY(!rule.isAllowed(at("2026-11-21 12:00")));
        QVERIFY(!rule.isAllowed(at("2026-11-30 21:00")));
        QVERIFY(rule.isAllowed(at("2026-12-01 07:59:59")));
        QVERIFY(!rule.isAllowed(at("2026-12-01 08:00")));
        QVERIFY(rule.isAllowed(at("2026-12-01 19:00")));
    }

    void seesForbiddenHoursThatReachOverMidnight()
    {
        CalendarSettings settings;
        settings.officeHours = {{QDate(2020, 1, 1), QTime(8, 45), QTime(21, 0), 60, 240}};
        const BackupWindow rule(CityCalendar(settings), PerformanceImpact::Affects);
        const QDateTime saturday = at("2026-11-21 00:30");
        QVERIFY(!rule.isAllowed(saturday));
        QCOMPARE(rule.nextAllowed(saturday), at("2026-11-21 01:00"));
        QVERIFY(rule.answer(saturday).reason.contains(QStringLiteral("2026-11-20（金）")));
        QCOMPARE(rule.answer(at("2026-11-21 01:00")).allowedFrom, at("2026-11-21 01:00"));
        QCOMPARE(rule.nextAllowed(at("2026-11-19 23:00")), at("2026-11-20 01:00"));
    }

    void answersAlikeInEveryTimeZone()
    {
        const QDateTime instant = at("2026-11-20 04:44:59");
        for (const char* zone : {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"}) {
            setZone(zone);
            const QDateTime local = instant.toLocalTime();
            QVERIFY(window().isAllowed(local));
            QVERIFY(!window().isAllowed(local.addSecs(1)));
            QCOMPARE(jst::iso(window().nextAllowed(local.addSecs(1))),
                     QStringLiteral("2026-11-20T21:30:00+09:00"));
            QCOMPARE(window().nextAllowed(local).timeSpec(), Qt::UTC);
        }
    }

    void refusesYearsWithoutKnownHolidays()
    {
        QVERIFY_THROWS_EXCEPTION(Error, window().isAllowed(at("2101-01-05 12:00")));
    }

private:
    static void setZone(const char* zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
};

QTEST_APPLESS_MAIN(tst_backupwindow)
#include "tst_backupwindow.moc"
