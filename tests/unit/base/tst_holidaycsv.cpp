#include "base/holidaycsv.h"

#include "base/error.h"

#include <QStringEncoder>
#include <QTest>

using namespace akimori;

namespace {

/// The announced days from one year through another in the layout of the real file.
QString csvText(int from, int through, bool slashes, const QString& lineEnd)
{
    QString text = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称") + lineEnd;
    for (int year = from; year <= through; ++year) {
        for (const Holiday& holiday : holidayrules::ofYear(year))
            text +=
                holiday.date.toString(slashes ? QStringLiteral("yyyy/M/d") : QStringLiteral("yyyy-MM-dd")) +
                u',' + holiday.name + lineEnd;
    }
    return text;
}

QByteArray shiftJis(const QString& text)
{
    QStringEncoder encoder("Shift_JIS");
    return encoder.encode(text);
}

QString refusal(const QByteArray& file)
{
    try {
        readHolidayCsv(file);
    } catch (const Error& error) {
        return error.code() == ErrorCode::BadInput ? error.sentence() : error.detail();
    }
    return QStringLiteral("accepted");
}

} // namespace

class tst_holidaycsv : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPublishedForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        const QString crlf = QStringLiteral("\r\n");
        const QString lf = QStringLiteral("\n");
        QTest::newRow("CP932, CRLF, slashes")
            << shiftJis(csvText(2024, 2027, true, crlf)) << QStringLiteral("Shift_JIS");
        QTest::newRow("UTF-8, LF, dashes")
            << csvText(2024, 2027, false, lf).toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with byte order mark")
            << "\xef\xbb\xbf" + csvText(2024, 2027, true, crlf).toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("no header") << csvText(2024, 2027, false, lf).section(u'\n', 1).toUtf8()
                                   << QStringLiteral("UTF-8");
        QTest::newRow("blank lines and spaces") << csvText(2024, 2027, true, QStringLiteral(" \n\n"))
                                                       .replace(u',', QStringLiteral(" , "))
                                                       .toUtf8()
                                                << QStringLiteral("UTF-8");
    }

    void readsEveryPublishedForm()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, encoding);
        const HolidayImport import = readHolidayCsv(file);
        QCOMPARE(import.encoding, encoding);
        QCOMPARE(import.table.data().size(), std::size_t(21 + 19 + 18 + 17));
        QCOMPARE(import.table.name(QDate(2026, 11, 23)), QStringLiteral("勤労感謝の日"));
        QCOMPARE(import.table.coveredThrough(), QDate(2027, 12, 31));
        QVERIFY(import.differences.empty());
    }

    void acceptsTheNineDaysOfTheFirstYears()
    {
        QByteArray file;
        for (const char* day : {"1/1", "1/15", "3/21", "4/29", "5/3", "5/5", "9/24", "11/3", "11/23"})
            file += "1955/" + QByteArray(day) + ",祝日\n";
        QCOMPARE(readHolidayCsv(file).table.coveredFrom(), QDate(1955, 1, 1));
        file.replace("1955", "1970");
        QVERIFY(refusal(file).contains(QStringLiteral("1970")));
    }

    void listsWhatDiffersFromTheRules()
    {
        QString text = csvText(2027, 2027, true, QStringLiteral("\r\n"));
        text.replace(QStringLiteral("2027/7/19,海の日"), QStringLiteral("2027/7/20,海の日"));
        const HolidayImport import = readHolidayCsv(shiftJis(text));
        QCOMPARE(import.differences.size(), std::size_t(2));
        QCOMPARE(import.differences[0].date, QDate(2027, 7, 19));
        QCOMPARE(import.differences[0].computed, QStringLiteral("海の日"));
        QCOMPARE(import.differences[0].imported, QString());
        QCOMPARE(import.differences[1].date, QDate(2027, 7, 20));
        QCOMPARE(import.differences[1].imported, QStringLiteral("海の日"));
    }

    void writesWhatItReadsBack()
    {
        const HolidayImport import =
            readHolidayCsv(csvText(2019, 2021, true, QStringLiteral("\r\n")).toUtf8());
        const HolidayImport again = readHolidayCsv(writeHolidayCsv(import.table));
        QVERIFY(again.table.data() == import.table.data());
    }

    void refusesDefectiveFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("names");
        const QString good = csvText(2026, 2027, true, QStringLiteral("\n"));
        const auto broken = [&](const char* before, const char* after) {
            return QString(good).replace(QString::fromUtf8(before), QString::fromUtf8(after)).toUtf8();
        };
        const auto row = [](const char* tag, const QByteArray& file, const char* names) {
            QTest::newRow(tag) << file << QString::fromUtf8(names);
        };
        row("empty", {}, "no holiday");
        row("header only", good.section(u'\n', 0, 0).toUtf8(), "no holiday");
        row("too large", QByteArray(kMaxHolidayCsvBytes + 1, '\n'), "1 MiB");
        row("binary", QByteArray("PK\x03\x04\0\0", 6), "no text file");
        row("UTF-16", QByteArray("\xff\xfe\x43\x30", 4), "UTF-16");
        row("neither encoding", "2026/1/1,\xff\xff\xff\n", "neither UTF-8 nor Shift_JIS");
        row("three years side by side", broken("2026/1/12,", "2026/1/12,成人の日,2027/1/11,"),
            "line 3 has 4 columns");
        row("one column", broken("2026/1/12,", "2026/1/12 "), "line 3 has 1 columns");
        row("web page", "<html>\n<body>\n", "line 1 has 1 columns");
        row("30 February", broken("2026/2/11", "2026/2/30"), "2026/2/30");
        row("month 13", broken("2026/2/11", "2026/13/1"), "2026/13/1");
        row("two-digit year", broken("2026/2/11", "26/2/11"), "26/2/11");
        row("signs", broken("2026/2/11", "2026/+2/11"), "2026/+2/11");
        row("year out of reach", broken("2026/2/11", "9026/2/11"), "9026/2/11");
        row("second header", broken("2026/2/11", "月日"), "line 4");
        row("no name", broken("2026/1/12,成人の日", "2026/1/12,"), "line 3");
        row("repeated date", broken("2026/1/12", "2026/1/1"), "2026-01-01");
        row("cut off in a year", good.left(good.indexOf(QStringLiteral("2027/5/3"))).toUtf8(), "2027");
        row("a year missing between",
            good.toUtf8() + csvText(2029, 2029, true, QStringLiteral("\n")).section(u'\n', 1).toUtf8(),
            "2028");
    }

    void refusesDefectiveFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, names);
        const QString sentence = refusal(file);
        QVERIFY2(sentence.contains(names), qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("stay as they are")));
    }
};

QTEST_APPLESS_MAIN(tst_holidaycsv)
#include "tst_holidaycsv.moc"
