#include "base/holidays.h"

#include "base/error.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace akimori;

class tst_holidays : public QObject
{
    Q_OBJECT

private slots:
    void computesTheAnnouncedDays()
    {
        const std::vector<Holiday> expected = readFixture();
        QVERIFY(expected.size() > 150);
        std::set<int> years;
        for (const Holiday& holiday : expected)
            years.insert(holiday.date.year());
        std::vector<Holiday> computed;
        for (const int year : years) {
            for (const Holiday& holiday : holidayrules::ofYear(year))
                computed.push_back(holiday);
        }
        QCOMPARE(lines(computed), lines(expected));
    }

    void followsTheLawThroughItsAmendments_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, int year, int month, int day, const char16_t* name) {
            QTest::newRow(tag) << QDate(year, month, day) << QString::fromUtf16(name);
        };
        row("before the law of 1985, 4 May is an ordinary day", 1985, 5, 4, u"");
        row("1986: the day between falls on a Sunday", 1986, 5, 4, u"");
        row("1988: first 国民の休日", 1988, 5, 4, u"休日");
        row("1989: funeral of the emperor", 1989, 2, 24, u"大喪の礼");
        row("1990: enthronement", 1990, 11, 12, u"即位礼正殿の儀");
        row("1993: wedding", 1993, 6, 9, u"結婚の儀");
        row("1995: no 海の日 yet", 1995, 7, 20, u"");
        row("1996: 海の日", 1996, 7, 20, u"海の日");
        row("2008: 5/4 on a Sunday gives 5/6", 2008, 5, 6, u"休日");
        row("2009: silver week", 2009, 9, 22, u"休日");
        row("2015: silver week", 2015, 9, 22, u"休日");
        row("2018: last 12/23", 2018, 12, 23, u"天皇誕生日");
        row("2019: no birthday in December", 2019, 12, 23, u"");
        row("2019: none in February either", 2019, 2, 23, u"");
        row("2032: next 国民の休日", 2032, 9, 21, u"休日");
        row("2092: 春分 on the 19th", 2092, 3, 19, u"春分の日");
        row("2012: 秋分 on the 22nd", 2012, 9, 22, u"秋分の日");
    }

    void followsTheLawThroughItsAmendments()
    {
        QFETCH(QDate, date);
        QFETCH(QString, name);
        QCOMPARE(HolidayTable().name(date), name);
    }

    void dataOverridesTheRulesForItsYearsOnly()
    {
        const HolidayTable table(
            {{QDate(2027, 6, 1), QStringLiteral("特別の日")}, {QDate(2026, 1, 1), QStringLiteral("元日")}});
        QCOMPARE(table.coveredFrom(), QDate(2026, 1, 1));
        QCOMPARE(table.coveredThrough(), QDate(2027, 12, 31));
        QCOMPARE(table.name(QDate(2027, 6, 1)), QStringLiteral("特別の日"));
        QCOMPARE(table.name(QDate(2027, 1, 1)), QString());
        QCOMPARE(table.name(QDate(2028, 1, 1)), QStringLiteral("元日"));
        QCOMPARE(table.name(QDate(2025, 11, 24)), QStringLiteral("休日"));
        QCOMPARE(table.ofYear(2027).size(), std::size_t(1));
        QCOMPARE(table.ofYear(2028).size(), std::size_t(16));
    }

    void marksYearsThatAreNotAnnouncedYet()
    {
        const HolidayTable rules;
        QVERIFY(!rules.isProvisional(2027, QDate(2026, 11, 22)));
        QVERIFY(rules.isProvisional(2028, QDate(2026, 11, 22)));
        QVERIFY(rules.isProvisional(2028, QDate(2027, 2, 28)));
        QVERIFY(!rules.isProvisional(2028, QDate(2027, 3, 1)));
        const HolidayTable data({{QDate(2028, 1, 1), QStringLiteral("元日")}});
        QVERIFY(!data.isProvisional(2028, QDate(2026, 11, 22)));
    }

    void refusesToGuessOutsideTheKnownYears()
    {
        QVERIFY_THROWS_EXCEPTION(Error, HolidayTable().name(QDate(2100, 1, 1)));
        QVERIFY_THROWS_EXCEPTION(Error, HolidayTable().ofYear(1979));
        const HolidayTable data({{QDate(1975, 1, 1), QStringLiteral("元日")}});
        QCOMPARE(data.name(QDate(1975, 1, 1)), QStringLiteral("元日"));
    }

private:
    static std::vector<Holiday> readFixture()
    {
        QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/calendar/holidays.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        std::vector<Holiday> holidays;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                holidays.push_back({QDate::fromString(line.left(10), Qt::ISODate), line.mid(11)});
        }
        return holidays;
    }

    static QStringList lines(const std::vector<Holiday>& holidays)
    {
        QStringList result;
        for (const Holiday& holiday : holidays)
            result += holiday.date.toString(Qt::ISODate) + u' ' + holiday.name;
        return result;
    }
};

QTEST_APPLESS_MAIN(tst_holidays)
#include "tst_holidays.moc"
