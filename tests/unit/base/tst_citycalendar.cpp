#include "base/citycalendar.h"

#include "base/error.h"

#include <QTest>

using namespace akimori;

namespace {

QString refusal(const CalendarSettings& settings)
{
    try {
        CityCalendar calendar(settings);
    } catch (const Error& error) {
        return error.sentence();
    }
    return QStringLiteral("accepted");
}

} // namespace

class tst_citycalendar : public QObject
{
    Q_OBJECT

private slots:
    void countsTheOpenDaysOfAYear_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("openDays");
        QTest::newRow("2026") << QDate(2026, 1, 1) << 240;
        QTest::newRow("2027") << QDate(2027, 1, 1) << 242;
        QTest::newRow("2028") << QDate(2028, 1, 1) << 244;
        QTest::newRow("2029") << QDate(2029, 1, 1) << 245;
        QTest::newRow("2030") << QDate(2030, 1, 1) << 244;
        QTest::newRow("fiscal 2026") << firstDayOfFiscalYear(2026) << 241;
        QTest::newRow("fiscal 2027") << firstDayOfFiscalYear(2027) << 243;
    }

    void countsTheOpenDaysOfAYear()
    {
        QFETCH(QDate, from);
        QFETCH(int, openDays);
        QCOMPARE(CityCalendar().countOpenDays(from, from.addYears(1).addDays(-1)), openDays);
    }

    void namesTheDays()
    {
        const CityCalendar calendar;
        QCOMPARE(calendar.name(QDate(2026, 11, 20)), QString());
        QCOMPARE(calendar.name(QDate(2026, 11, 21)), QStringLiteral("土曜日"));
        QCOMPARE(calendar.name(QDate(2026, 11, 22)), QStringLiteral("日曜日"));
        QCOMPARE(calendar.name(QDate(2026, 11, 23)), QStringLiteral("勤労感謝の日"));
        QCOMPARE(calendar.name(QDate(2026, 12, 28)), QString());
        QCOMPARE(calendar.name(QDate(2026, 12, 29)), QStringLiteral("年末年始"));
        QCOMPARE(calendar.name(QDate(2027, 1, 1)), QStringLiteral("元日"));
        QCOMPARE(calendar.name(QDate(2027, 1, 3)), QStringLiteral("年末年始"));
        QCOMPARE(calendar.name(QDate(2027, 1, 4)), QString());
    }

    void movesByOpenDays()
    {
        const CityCalendar calendar;
        QCOMPARE(calendar.nextOpenDay(QDate(2026, 12, 28)), QDate(2027, 1, 4));
        QCOMPARE(calendar.previousOpenDay(QDate(2027, 1, 4)), QDate(2026, 12, 28));
        QCOMPARE(calendar.lastOpenDayUntil(QDate(2027, 1, 3)), QDate(2026, 12, 28));
        QCOMPARE(calendar.lastOpenDayUntil(QDate(2026, 11, 20)), QDate(2026, 11, 20));
        QCOMPARE(calendar.firstOpenDayFrom(QDate(2026, 9, 19)), QDate(2026, 9, 24));
        QCOMPARE(calendar.addOpenDays(QDate(2026, 11, 24), -2), QDate(2026, 11, 19));
        QCOMPARE(calendar.addOpenDays(QDate(2026, 11, 22), 1), QDate(2026, 11, 24));
        QCOMPARE(calendar.addOpenDays(QDate(2026, 11, 22), 0), QDate(2026, 11, 22));
        QCOMPARE(calendar.countOpenDays(QDate(2026, 11, 24), QDate(2026, 11, 20)), 0);
    }

    void obeysExtraordinaryDaysAndTheYearEnd()
    {
        CalendarSettings settings;
        settings.specialDays = {{QDate(2026, 11, 21), true, {}},
                                {QDate(2026, 11, 20), false, QStringLiteral("庁舎点検日")},
                                {QDate(2026, 11, 19), false, {}}};
        settings.yearEnd = {28, 4};
        const CityCalendar calendar(settings);
        QVERIFY(calendar.isOpen(QDate(2026, 11, 21)));
        QCOMPARE(calendar.name(QDate(2026, 11, 21)), QStringLiteral("臨時開庁日"));
        QVERIFY(!calendar.isOpen(QDate(2026, 11, 20)));
        QCOMPARE(calendar.name(QDate(2026, 11, 20)), QStringLiteral("庁舎点検日"));
        QCOMPARE(calendar.name(QDate(2026, 11, 19)), QStringLiteral("臨時閉庁日"));
        QVERIFY(!calendar.isOpen(QDate(2026, 12, 28)));
        QVERIFY(!calendar.isOpen(QDate(2027, 1, 4)));
        QVERIFY(calendar.isOpen(QDate(2027, 1, 5)));
    }

    void judgesEachDayByTheHoursOfThen()
    {
        CalendarSettings settings;
        settings.officeHours = {{QDate(2027, 4, 1), QTime(9, 0), QTime(17, 0), 120, 180},
                                {QDate(2020, 1, 1)}};
        const CityCalendar calendar(settings);
        QCOMPARE(calendar.officeHours(QDate(2019, 1, 1)).opens, QTime(8, 45));
        QCOMPARE(calendar.officeHours(QDate(2027, 3, 31)).opens, QTime(8, 45));
        QCOMPARE(calendar.officeHours(QDate(2027, 4, 1)).opens, QTime(9, 0));
        QCOMPARE(calendar.officeHours(QDate(2030, 4, 1)).minutesAfter, 180);
    }

    void refusesSettingsThatCannotBeMeant()
    {
        const auto withHours = [](std::vector<OfficeHours> hours) {
            CalendarSettings settings;
            settings.officeHours = std::move(hours);
            return refusal(settings);
        };
        const QDate day(2026, 4, 1);
        QVERIFY(withHours({}).contains(QStringLiteral("no office hours")));
        QVERIFY(withHours({{QDate(), QTime(9, 0), QTime(17, 0)}}).contains(QStringLiteral("first day")));
        QVERIFY(withHours({{day, QTime(17, 30), QTime(8, 45)}}).contains(QStringLiteral("17:30")));
        QVERIFY(withHours({{day, QTime(9, 0), QTime(9, 0)}}).contains(QStringLiteral("9:00")));
        QVERIFY(withHours({{day, QTime(9, 0), QTime(17, 0), -1, 0}})
                    .contains(QStringLiteral("between 0 and 12")));
        QVERIFY(
            withHours({{day, QTime(9, 0), QTime(17, 0), 600, 600}}).contains(QStringLiteral("whole day")));
        QVERIFY(withHours({{day}, {day}}).contains(QStringLiteral("2026-04-01 and overlap")));

        CalendarSettings twice;
        twice.specialDays = {{day, true, {}}, {day, false, {}}};
        QVERIFY(refusal(twice).contains(QStringLiteral("2026-04-01 is entered twice")));
        CalendarSettings yearEnd;
        yearEnd.yearEnd.decemberFrom = 0;
        QVERIFY(refusal(yearEnd).contains(QStringLiteral("year-end")));
        QCOMPARE(refusal(CalendarSettings{}), QStringLiteral("accepted"));
    }

    void neverSearchesForEver()
    {
        CalendarSettings settings;
        for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(1))
            settings.specialDays.push_back({day, false, {}});
        const CityCalendar calendar(settings);
        QVERIFY_THROWS_EXCEPTION(Error, calendar.nextOpenDay(QDate(2026, 1, 1)));
        QVERIFY_THROWS_EXCEPTION(Error, calendar.previousOpenDay(QDate(2028, 12, 31)));
        QVERIFY_THROWS_EXCEPTION(Error, calendar.isOpen(QDate()));
    }

    void knowsTheFiscalYear()
    {
        QCOMPARE(fiscalYearOf(QDate(2027, 3, 31)), 2026);
        QCOMPARE(fiscalYearOf(QDate(2027, 4, 1)), 2027);
        QCOMPARE(firstDayOfFiscalYear(2026), QDate(2026, 4, 1));
        QCOMPARE(lastDayOfFiscalYear(2027), QDate(2028, 3, 31));
    }
};

QTEST_APPLESS_MAIN(tst_citycalendar)
#include "tst_citycalendar.moc"
