#include "advisories/feeds/feed.h"
#include "advisories/feeds/feedtext.h"

#include <QStringEncoder>
#include <QTest>

using namespace akimori;
using namespace akimori::advisories;

namespace {

const QByteArray kItem = "<item><title>T&#x31;</title><link>https://www.jpcert.or.jp/at/2026/at269999.html</link>"
                         "<date>2026-11-20T10:00+09:00</date></item>";

QByteArray rss(const QByteArray& items, const QByteArray& head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
{
    return head + "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\" "
                  "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" +
           items + "</rdf:RDF>";
}

ParsedFeed parse(const QByteArray& document, const FeedLimits& limits = {})
{
    return parseAll(feedById(QStringLiteral("jpcert")), document, limits);
}

bool isRefused(const QByteArray& document, const char* source = "jpcert")
{
    try {
        parseAll(feedById(QString::fromLatin1(source)), document);
    } catch (const Error& error) {
        return error.code() == ErrorCode::BadInput && !error.sentence().isEmpty();
    }
    return false;
}

} // namespace

/// What broken networks, careless sources and attackers send.
class tst_hostilefeeds : public QObject
{
    Q_OBJECT

private slots:
    void noDocumentOfTheSource_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray text("<x>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n \r\n\t");
        QTest::newRow("garbage") << QByteArray("\x7f\x45\x4c\x46\x02\x01 not a feed");
        QTest::newRow("text") << QByteArray("Not Found");
        QTest::newRow("login page") << QByteArray("<!DOCTYPE html><html><body>login</body></html>");
        QTest::newRow("page without doctype") << QByteArray("<html><body/></html>");
        QTest::newRow("another root") << QByteArray("<VULDEF-Document/>");
        QTest::newRow("no entry") << rss("<channel><title>x</title></channel>");
        QTest::newRow("cut before the first entry") << rss(kItem).left(200);
        QTest::newRow("doctype") << rss(kItem, "<!DOCTYPE x>");
        QTest::newRow("quadratic blow-up")
            << rss("<item><title>&a;&a;&a;</title></item>", "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(4000, 'a') + "\">]>");
        QTest::newRow("external entity") << rss("<item><title>&e;</title></item>",
                                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("nested too deeply") << rss(QByteArray("<a>").repeated(300'000));
        QTest::newRow("json") << QByteArray("{\"a\": 1}");
        QTest::newRow("NUL bytes") << QByteArray(4096, '\0');
    }

    void noDocumentOfTheSource()
    {
        QFETCH(QByteArray, document);
        QVERIFY(isRefused(document));
    }

    void jsonThatCannotBeMeant_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("cut") << QByteArray("{\"vulnerabilities\": [{\"cveID\": \"CVE-2026-1");
        QTest::newRow("deep") << QByteArray("[").repeated(2000);
        QTest::newRow("bad UTF-8") << QByteArray("{\"vulnerabilities\": \"\xff\xfe\"}");
        QTest::newRow("NaN") << QByteArray("{\"vulnerabilities\": NaN}");
        QTest::newRow("another document") << QByteArray("{\"notices\": []}");
        QTest::newRow("none at all") << QByteArray("{\"vulnerabilities\": []}");
        QTest::newRow("page") << QByteArray("<html/>");
    }

    void jsonThatCannotBeMeant()
    {
        QFETCH(QByteArray, document);
        QVERIFY(isRefused(document, "kev"));
    }

    void everySourceRefusesGarbage()
    {
        for (const Feed* feed : allFeeds()) {
            for (const QByteArray& document : {QByteArray(), QByteArray("garbage"), QByteArray("{}"), QByteArray("[]"),
                                               QByteArray("<a/>"), QByteArray("\x1f\x8b\x08\x00\x01", 5)})
                QVERIFY2(isRefused(document, feed->id().toLatin1().constData()),
                         (feed->id().toLatin1() + ": " + document).constData());
        }
    }

    void whatBreaksOffIsNotComplete()
    {
        const QByteArray whole = rss(kItem + kItem);
        const ParsedFeed cut = parse(whole.left(whole.size() - 60));
        QVERIFY(!cut.report.complete);
        QCOMPARE(cut.advisories.size(), 1u);
        QVERIFY(!cut.report.broken.isEmpty());
        const ParsedFeed withoutEnd = parse(whole.left(whole.size() - 5));
        QVERIFY(!withoutEnd.report.complete);
        QCOMPARE(withoutEnd.advisories.size(), 2u);
        QVERIFY(!parse(rss(kItem + "<item><title></wrong></item>")).report.complete);
        QVERIFY(!parse(rss(kItem) + "<second/>").report.complete);
    }

    void smallFaultsAreMended_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("blank line before the declaration") << "\n\n" + rss(kItem);
        QTest::newRow("control byte") << rss(QByteArray(kItem).replace("T&", "T\x08&"));
        QTest::newRow("forbidden reference") << rss(QByteArray(kItem).replace("T&", "T&#8;&"));
        QTest::newRow("nbsp") << rss(QByteArray(kItem).replace("T&", "T&nbsp;&"));
        QTest::newRow("lone ampersand") << rss(QByteArray(kItem).replace("T&", "T & B &"));
    }

    void smallFaultsAreMended()
    {
        QFETCH(QByteArray, document);
        const ParsedFeed parsed = parse(document);
        QVERIFY2(parsed.report.complete, qPrintable(parsed.report.broken));
        QCOMPARE(parsed.advisories.size(), 1u);
        QVERIFY(parsed.advisories.front().title.startsWith(u'T'));
        QCOMPARE(parsed.report.warnings.size(), 1);
    }

    void mendingDoesNotDependOnWhereAChunkEnds()
    {
        for (int pad = 65'400; pad < 65'560; pad += 3) {
            const QByteArray filler = "<!--" + QByteArray(pad, 'x') + "-->";
            const QByteArray item = "<item><title>a &amp; b & c<![CDATA[ &nbsp; ]]></title><link>https://example.jp/x</link></item>";
            const ParsedFeed parsed = parse(rss(filler + item));
            QVERIFY2(parsed.report.complete, qPrintable(parsed.report.broken));
            QCOMPARE(parsed.advisories.front().title, u"a & b & c"_qs);
        }
    }

    void longTextsOfLongCharactersAreWhole()
    {
        const QByteArray item = QByteArray(kItem).replace("T&#x31;", QByteArray("架空の製品").repeated(20));
        for (int shift = 0; shift < 3; ++shift) {
            const ParsedFeed parsed = parse(rss(QByteArray(shift, ' ') + item.repeated(1500)));
            QVERIFY2(parsed.report.complete, qPrintable(parsed.report.broken));
            QCOMPARE(parsed.advisories.size(), 1500u);
        }
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<int>("warnings");
        QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << QByteArray("Shift_JIS") << 0;
        QTest::newRow("EUC-JP") << QByteArray("EUC-JP") << QByteArray("EUC-JP") << 0;
        QTest::newRow("ISO-2022-JP") << QByteArray("ISO-2022-JP") << QByteArray("ISO-2022-JP") << 0;
        QTest::newRow("Shift_JIS called UTF-8") << QByteArray("Shift_JIS") << QByteArray("UTF-8") << 1;
        QTest::newRow("UTF-16") << QByteArray("UTF-16") << QByteArray("UTF-16") << 0;
    }

    void encodings()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, declared);
        const QString text = QString::fromUtf8(
            rss(QByteArray(kItem).replace("T&#x31;", "重要な表示"), "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"));
        QStringEncoder encoder(name.constData(), QStringConverter::Flag::WriteBom);
        QVERIFY(encoder.isValid());
        const ParsedFeed parsed = parse(encoder.encode(text));
        QVERIFY2(parsed.report.complete, qPrintable(parsed.report.broken));
        QCOMPARE(parsed.advisories.front().title, u"重要な表示"_qs);
        QTEST(int(parsed.report.warnings.size()), "warnings");
    }

    void limitsHold()
    {
        FeedLimits limits;
        limits.items = 3;
        const ParsedFeed many = parse(rss(kItem.repeated(10)), limits);
        QCOMPARE(many.advisories.size(), 3u);
        QVERIFY(!many.report.complete);
        limits = {};
        limits.bytes = 100;
        QVERIFY_THROWS_EXCEPTION(Error, parse(rss(kItem), limits));
        limits = {};
        limits.time = std::chrono::milliseconds(0);
        QVERIFY(!parse(rss(kItem.repeated(300)), limits).report.complete);
        const ParsedFeed longText =
            parse(rss("<item><title>" + QByteArray(1 << 20, 'x') + "</title><link>https://example.jp/a</link></item>"));
        QVERIFY(longText.report.complete);
        QVERIFY(longText.advisories.front().title.size() <= 500);
        QCOMPARE(longText.report.warnings.size(), 1);
    }

    void entriesWithoutAnything()
    {
        const ParsedFeed parsed = parse(rss("<item/><item><title>x</title></item>" + kItem));
        QCOMPARE(parsed.report.items, 3);
        QCOMPARE(parsed.advisories.size(), 1u);
        QCOMPARE(parsed.report.warnings.size(), 2);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char* text, const char* day, const char* basis) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(day) << QString::fromLatin1(basis);
        };
        row("2026-03-31T15:30Z", "2026-04-01", "stated");
        row("2026-03-31T14:59:59Z", "2026-03-31", "stated");
        row("2023-01-05T12:02+09:00", "2023-01-05", "stated");
        row("2022-08-18T13:36:57.4469Z", "2022-08-18", "stated");
        row("2023-03-07T00:00:00+0000", "2023-03-07", "stated");
        row("2026-12-31 15:00:00", "2027-01-01", "assumedUtc");
        row("2023/11/02 12:00:18", "2023-11-02", "assumedUtc");
        row("2026-11-20", "2026-11-20", "dayOnly");
        row("Wed, 31 Dec 2025 15:00:00 GMT", "2026-01-01", "stated");
        row("Thu, 1 Jan 2026 00:10:00 JST", "2026-01-01", "stated");
        row("20 Nov 26 23:00 EST", "2026-11-21", "stated");
        row("2024-02-29", "2024-02-29", "dayOnly");
        row("2025-02-30T00:00:00Z", "", "unknown");
        row("2026-11-20T25:00:00Z", "", "unknown");
        row("1 Nov 2026 10:00 XYZ", "", "unknown");
        row("yesterday", "", "unknown");
        row("", "", "unknown");
    }

    void dates()
    {
        QFETCH(QString, text);
        const FeedDate date = readFeedDate(text, MissingZone::Utc);
        QTEST(date.japaneseDay.toString(Qt::ISODate), "day");
        QTEST(toString(date.basis), "basis");
    }

    void datesWithoutZoneOfJapaneseSources()
    {
        const FeedDate date = readFeedDate(u"2026-11-20 23:30:00", MissingZone::Jst);
        QCOMPARE(date.japaneseDay, QDate(2026, 11, 20));
        QCOMPARE(date.instant, QDateTime(QDate(2026, 11, 20), QTime(14, 30), Qt::UTC));
        QVERIFY(!feedDateFromEpoch(0).japaneseDay.isValid());
        QVERIFY(!feedDateFromEpoch(1'794'873'600'000).japaneseDay.isValid());
    }

    void texts()
    {
        QCOMPARE(plainText(u"a<script>alert(1)</script>b<b>c</b>"_qs), u"ab c"_qs);
        QCOMPARE(plainText(u"a\u202Eb\u200Bc\u0007d\u00ADe"_qs), u"abcde"_qs);
        QCOMPARE(plainText(u"  a \r\n\t b&lt;c&amp;lt;\\nd "_qs), u"a b<c&lt; d"_qs);
        QCOMPARE(plainText(QString(9000, u'x')).size(), 8192);
        QCOMPARE(safeUrl(u"javascript:alert(1)"_qs), QString());
        QCOMPARE(safeUrl(u"file:///etc/passwd"_qs), QString());
        QCOMPARE(safeUrl(u"https:///x"_qs), QString());
        QCOMPARE(safeUrl(u" https://example.jp/a "_qs), u"https://example.jp/a"_qs);
        QCOMPARE(cvesIn(u"ＣＶＥ－２０２６－１２３４ cve-2026-1234567, CVE-2026-123 CVE-2026-12345678"_qs).join(u' '),
                 u"CVE-2026-1234 CVE-2026-1234567"_qs);
        QCOMPARE(cvesIn(u"ＣＶＥ-２０２６-１２３４"_qs).join(u' '), u"CVE-2026-1234"_qs);
        QVERIFY(severityFromWord(u"緊急"_qs) == Severity::Critical);
        QVERIFY(!severityFromWord(u"None"_qs));
    }
};

QTEST_APPLESS_MAIN(tst_hostilefeeds)
#include "tst_hostilefeeds.moc"
