#include "base/wareki.h"

#include "base/error.h"

#include <QTest>

using namespace akimori;

class tst_wareki : public QObject
{
    Q_OBJECT

private slots:
    void printsLikeIcu_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("brief");
        const auto row = [](int year, int month, int day, const char16_t* words, const char* brief) {
            const QDate date(year, month, day);
            QTest::newRow(qPrintable(date.toString(Qt::ISODate)))
                << date << QString::fromUtf16(words) << QString::fromLatin1(brief);
        };
        row(2019, 4, 30, u"平成31年4月30日", "H31.4.30");
        row(2019, 5, 1, u"令和元年5月1日", "R1.5.1");
        row(2019, 12, 31, u"令和元年12月31日", "R1.12.31");
        row(2026, 11, 22, u"令和8年11月22日", "R8.11.22");
        row(1989, 1, 7, u"昭和64年1月7日", "S64.1.7");
        row(1989, 1, 8, u"平成元年1月8日", "H1.1.8");
        row(1926, 12, 24, u"大正15年12月24日", "T15.12.24");
        row(1926, 12, 25, u"昭和元年12月25日", "S1.12.25");
        row(1912, 7, 29, u"明治45年7月29日", "M45.7.29");
        row(1912, 7, 30, u"大正元年7月30日", "T1.7.30");
    }

    void printsLikeIcu()
    {
        QFETCH(QDate, date);
        QFETCH(QString, words);
        QFETCH(QString, brief);
        const Wareki wareki;
        QCOMPARE(wareki.date(date), words);
        QCOMPARE(wareki.brief(date), brief);
        QCOMPARE(wareki.parse(words), std::optional(date));
        QCOMPARE(wareki.parse(brief), std::optional(date));
    }

    void printsTheFormsOfOfficialPapers()
    {
        const Wareki wareki;
        const QDate date(2026, 11, 22);
        QCOMPARE(wareki.dateWithDay(date), QStringLiteral("令和8年11月22日（日）"));
        QCOMPARE(wareki.parse(wareki.dateWithDay(date)), std::optional(date));
        QCOMPARE(wareki.year(QDate(2019, 5, 1)), QStringLiteral("令和元年"));
        QCOMPARE(westernDateWithDay(date), QStringLiteral("2026年11月22日（日）"));
        const QDateTime instant(QDate(2026, 11, 22), QTime(0, 5), Qt::UTC);
        QCOMPARE(wareki.dateTime(instant), QStringLiteral("令和8年11月22日（日）9時05分"));
        QCOMPARE(wareki.dateTime(QDateTime(date, QTime(15, 0), Qt::UTC)),
                 QStringLiteral("令和8年11月23日（月）0時00分"));
        QCOMPARE(wareki.date(QDate(1868, 10, 22)), QStringLiteral("1868年10月22日"));
    }

    void namesFiscalYears()
    {
        const Wareki wareki;
        QCOMPARE(wareki.fiscalYear(2026), QStringLiteral("令和8年度"));
        QCOMPARE(wareki.fiscalYear(2019), QStringLiteral("令和元年度"));
        QCOMPARE(wareki.fiscalYear(2018), QStringLiteral("平成30年度"));
        QCOMPARE(wareki.fiscalYear(1988), QStringLiteral("昭和63年度"));
        QCOMPARE(wareki.fiscalYear(1989), QStringLiteral("平成元年度"));
    }

    void readsOnlyDaysThatExist()
    {
        const Wareki wareki;
        for (const char16_t* text :
             {u"令和元年4月30日", u"平成31年5月1日", u"令和8年2月30日", u"令和0年1月1日", u"永和8年1月1日",
              u"R8.13.1", u"X8.1.1", u"", u"2026年11月22日"})
            QVERIFY2(!wareki.parse(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    }

    void learnsALaterEra()
    {
        const Wareki wareki({{QDate(2040, 5, 1), QStringLiteral("新元"), u'A'}});
        QCOMPARE(wareki.date(QDate(2040, 4, 30)), QStringLiteral("令和22年4月30日"));
        QCOMPARE(wareki.date(QDate(2040, 5, 1)), QStringLiteral("新元元年5月1日"));
        QCOMPARE(wareki.parse(QStringLiteral("A2.1.1")), std::optional(QDate(2041, 1, 1)));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 Wareki(std::vector<Era>{{QDate(2018, 1, 1), QStringLiteral("新元"), u'A'}}));
        QVERIFY_THROWS_EXCEPTION(Error, Wareki(std::vector<Era>{{QDate(2040, 1, 1), QString(), u'A'}}));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 Wareki(std::vector<Era>{{QDate(2040, 1, 1), QStringLiteral("新元"), u'R'}}));
    }
};

QTEST_APPLESS_MAIN(tst_wareki)
#include "tst_wareki.moc"
