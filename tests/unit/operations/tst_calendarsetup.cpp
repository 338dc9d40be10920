#include "ledger/audittable.h"
#include "operations/backup/window.h"
#include "operations/calendar/calendar.h"
#include "unit/operations/profilefixture.h"

using namespace akimori;
using namespace akimori::operations;

class tst_calendarsetup : public QObject
{
    Q_OBJECT

private slots:
    void aNewProfileKnowsTheLaw()
    {
        const test::ProfileFixture fixture;
        const auto days = calendarDays(fixture.context, QDate(2026, 11, 20), QDate(2026, 11, 24));
        QCOMPARE(days.size(), std::size_t{5});
        const QList<bool> expected{true, false, false, false, true}; // Fri, Sat, Sun, 勤労感謝の日, Tue
        for (std::size_t i = 0; i < days.size(); ++i)
            QCOMPARE(days[i].open, expected[static_cast<qsizetype>(i)]);
        QCOMPARE(days[3].name, u"勤労感謝の日"_qs);
    }

    void settingsDecideTheBackupWindow()
    {
        const test::ProfileFixture fixture;
        const QDateTime noon = jst::toUtc(QDate(2026, 11, 24), QTime(12, 0));
        const QDateTime morning = jst::toUtc(QDate(2026, 12, 1), QTime(4, 30));
        QVERIFY(!backupWindow(fixture.context, {}, noon).allowed);
        QVERIFY(backupWindow(fixture.context, {}, morning).allowed);
        const CalendarSetup setup(fixture.context);
        setup.setSpecialDay({QDate(2026, 11, 24), false, u"臨時閉庁"_qs});
        setup.setOfficeHours({QDate(2026, 12, 1), QTime(8, 0), QTime(18, 0), 240, 180});
        QVERIFY(backupWindow(fixture.context, {}, noon).allowed);
        QVERIFY(!backupWindow(fixture.context, {}, morning).allowed);
        // The hours of then still judge an old day.
        QVERIFY(backupWindow(fixture.context, {}, jst::toUtc(QDate(2026, 11, 20), QTime(4, 30))).allowed);
        setup.removeSpecialDay(QDate(2026, 11, 24));
        QVERIFY(!backupWindow(fixture.context, {}, noon).allowed);
    }

    void whatCannotBeMeantChangesNothing()
    {
        const test::ProfileFixture fixture;
        const CalendarSetup setup(fixture.context);
        setup.setYearEnd({28, 4});
        QVERIFY(fixture.refusal([&] { setup.setYearEnd({0, 4}); }) == ErrorCode::BadInput);
        QVERIFY(fixture.refusal([&] {
            setup.setOfficeHours({QDate(2026, 12, 1), QTime(9, 0), QTime(8, 0), 0, 0});
        }) == ErrorCode::BadInput);
        QVERIFY(fixture.refusal([&] { setup.removeSpecialDay(QDate(2026, 12, 2)); }) == ErrorCode::NotFound);
        const auto ledger = fixture.context.openLedger();
        const CalendarSettings& settings = cityCalendar(*ledger).settings();
        QCOMPARE(settings.yearEnd.decemberFrom, 28);
        QCOMPARE(settings.officeHours.size(), std::size_t{1});
        QVERIFY(fixture.refusal([&] {
            calendarDays(fixture.context, QDate(2026, 1, 2), QDate(2026, 1, 1));
        }) == ErrorCode::BadInput);
    }

    void importedHolidaysReplaceTheRules()
    {
        const test::ProfileFixture fixture;
        HolidayTable law;
        std::vector<Holiday> holidays = law.ofYear(2027);
        holidays.push_back({QDate(2027, 6, 1), u"特別な休日"_qs}); // a special law
        fixture.folder.write("good.csv", writeHolidayCsv(HolidayTable(holidays)));
        fixture.folder.write("bad.csv", "国民の祝日・休日月日,国民の祝日・休日名称\n2027/2/30,山の日\n");
        const CalendarSetup setup(fixture.context);
        const HolidayImport import = setup.importHolidays(fixture.folder.path() + u"/good.csv"_qs);
        QCOMPARE(import.differences.size(), std::size_t{1});
        QVERIFY(fixture.refusal([&] { setup.importHolidays(fixture.folder.path() + u"/bad.csv"_qs); })
                == ErrorCode::BadInput);
        const auto ledger = fixture.context.openLedger();
        QVERIFY(!cityCalendar(*ledger).isOpen(QDate(2027, 6, 1)));
        QCOMPARE(cityCalendar(*ledger).name(QDate(2027, 6, 1)), u"特別な休日"_qs);
        QCOMPARE(ledger::AuditTable(*ledger).list(10, 0, {{}, u"calendar.set"_qs, {}, {}, {}}).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(tst_calendarsetup)

#include "tst_calendarsetup.moc"
