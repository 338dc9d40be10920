// Every kind of hostile or careless document that was measured for the feeds, each with bounds on processor time and on
// memory, so that a change of library or parser shows. What belongs to other layers is tested where it lives:
//
//   document (here)                                             network, ledger, window (elsewhere)
//   entities, DOCTYPE, depth, attributes, sizes, item counts    304, 4xx/5xx, Retry-After, early end   tst_fetchfeeds
//   encodings declared, wrong, UTF-16, NUL and control bytes    redirects, endless body, deadline      tst_httpclient
//   faults that are mended, documents that break off            proxy with Basic, 407, company CA      tst_fetchfeeds
//   login page, gzip, JSON (depth, BOM, NaN, size)              wrong clock of this computer           tst_fetchfeeds
//   mod_sec namespaces, missing parts, repeated numbers         same document twice, revisions, gaps   tst_advisories
//   CPE, CVE and text oddities                                  dates ahead, deadlines, 4 eyes         tst_advisories
//   dates in every form: tst_hostilefeeds                       CSV cells that begin with "="          tst_models (gui)
#include "advisories/feeds/feed.h"
#include "advisories/feeds/feedtext.h"

#include <QBuffer>
#include <QTest>

#include <ctime>
#include <sys/resource.h>

using namespace akimori;
using namespace akimori::advisories;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kSlack = 8; // the sanitizer's shadow and quarantine
#else
constexpr int kSlack = 1;
#endif
constexpr double kMostSeconds = 20; ///< of the processor, on the slowest machine that builds this
constexpr long kMostKilobytes = 160 * 1024; ///< more than before the document

enum class Fate { Refused, Part, Whole };

const QByteArray kItem = "<item><title>T</title><link>https://www.jpcert.or.jp/at/2026/at269999.html</link>"
                         "<date>2026-11-20T10:00+09:00</date></item>";

QByteArray titled(const QByteArray& title)
{
    return QByteArray(kItem).replace("<title>T<", "<title>" + title + "<");
}

QByteArray rss(const QByteArray& items, const QByteArray& head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
{
    return head + "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" +
           items + "</rdf:RDF>";
}

QByteArray declared(const QByteArray& encoding)
{
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
}

QByteArray doctype(const QByteArray& subset)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE x [" + subset + "]>";
}

QByteArray laughs()
{
    QByteArray subset = "<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        subset += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return rss(titled("&a29;"), doctype(subset));
}

QByteArray wide(const QByteArray& latin)
{
    QByteArray bytes;
    for (const char c : latin) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

QByteArray attributes(int count)
{
    QByteArray tag = "<item";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=\"\"";
    return rss(tag + "/>");
}

QByteArray kev(const QByteArray& more)
{
    return "{\"count\": 1, \"vulnerabilities\": [{\"cveID\": \"CVE-2026-1234\", \"vulnerabilityName\": \"n\", "
           "\"dateAdded\": \"2026-11-20\"" + more + "}]}";
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// Bounds hold whatever is sent, and what is sent decides between refused, broken off and whole.
class tst_feedbounds : public QObject
{
    Q_OBJECT

private slots:
    void everyDocument_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("advisories");
        const auto row = [](const char* name, const QByteArray& document, Fate fate, int advisories = 0, const char* source = "jpcert") {
            QTest::newRow(name) << QString::fromLatin1(source) << document << static_cast<int>(fate) << advisories;
        };
        row("billion laughs", laughs(), Fate::Refused);
        row("quadratic blow-up: 4,000 characters used 200,000 times",
            rss(titled(QByteArray("&a;").repeated(200'000)), doctype("<!ENTITY a \"" + QByteArray(4000, 'a') + "\">")), Fate::Refused);
        row("external entity", rss(titled("&e;"), doctype("<!ENTITY e SYSTEM \"file:///etc/passwd\">")), Fate::Refused);
        row("300,000 levels deep", rss(QByteArray("<a>").repeated(300'000)), Fate::Refused);
        row("100,000 attributes in one tag", attributes(100'000), Fate::Refused);
        row("one tag of 10 MB", rss("<" + QByteArray(10 << 20, 'a') + "/>"), Fate::Refused);
        row("one tag of 10 MB after an entry", rss(kItem + "<item a=\"" + QByteArray(10 << 20, 'a') + "\"/>"), Fate::Part, 1);
        row("one text of 10 MB", rss(titled(QByteArray(10 << 20, 'x'))), Fate::Whole, 1);
        row("one comment of 10 MB", rss("<!--" + QByteArray(10 << 20, '<') + "-->" + kItem), Fate::Whole, 1);
        row("100,000 entries", rss(kItem.repeated(100'000)), Fate::Whole, 100'000);
        row("Shift_JIS with characters of CP932", rss(titled("\x87\x40\x81\x60\xca\xdd\xb6\xb8"), declared("Shift_JIS")), Fate::Whole, 1);
        row("windows-31j", rss(titled("\x87\x40\x81\x60\xca\xdd\xb6\xb8"), declared("windows-31j")), Fate::Whole, 1);
        row("EUC-JP", rss(titled("\xad\xa1\x8e\xca\x8e\xdd"), declared("EUC-JP")), Fate::Whole, 1);
        row("ISO-2022-JP", rss(titled("\x1b$B=EMW\x1b(B"), declared("ISO-2022-JP")), Fate::Whole, 1);
        row("Shift_JIS called UTF-8", rss(titled("\x8f\x64\x97\x76")), Fate::Whole, 1);
        row("bytes of no encoding", rss(titled("a\xff\xff" "b")), Fate::Refused);
        row("UTF-16 with a byte order mark", "\xff\xfe" + wide(rss(kItem, declared("UTF-16"))), Fate::Whole, 1);
        row("UTF-16 without one", wide(rss(kItem, declared("UTF-16"))), Fate::Whole, 1);
        row("UTF-16, 300,000 levels deep", wide(rss(QByteArray("<a>").repeated(300'000), declared("UTF-16"))), Fate::Refused);
        row("UTF-16, 100,000 attributes in one tag", "\xff\xfe" + wide(attributes(100'000).replace("UTF-8", "UTF-16")), Fate::Refused);
        row("UTF-16, one tag of 10 MB after an entry", wide(rss(kItem + "<item a=\"" + QByteArray(10 << 20, 'a') + "\"/>", declared("UTF-16"))), Fate::Part, 1);
        row("UTF-16 with a DOCTYPE", "\xff\xfe" + wide(laughs()), Fate::Refused);
        row("UTF-16 that is cut", wide(rss(kItem + kItem, declared("UTF-16"))).chopped(121), Fate::Part, 1);
        row("ISO-2022-JP, 100,000 attributes in one tag", attributes(100'000).replace("UTF-8", "ISO-2022-JP"), Fate::Refused);
        row("UTF-8 with a byte order mark", "\xef\xbb\xbf" + rss(kItem), Fate::Whole, 1);
        row("blank line before the declaration", "\r\n \n" + rss(kItem), Fate::Whole, 1);
        row("control byte", rss(titled("a\x08z")), Fate::Whole, 1);
        row("NUL byte", rss(titled(QByteArray("a\0z", 3))), Fate::Whole, 1);
        row("forbidden reference", rss(titled("a&#8;z")), Fate::Whole, 1);
        row("&nbsp; and a lone ampersand", rss(titled("a&nbsp;b & c")), Fate::Whole, 1);
        row("]]> in a text", rss(kItem + titled("a ]]> b")), Fate::Part, 1);
        row("CDATA with a script", rss(titled("<![CDATA[<script>alert(1)</script>T]]>")), Fate::Whole, 1);
        row("cut after the first entry", rss(kItem + kItem).chopped(60), Fate::Part, 1);
        row("cut before the first entry", rss(kItem).left(150), Fate::Refused);
        row("login page of a proxy", "<!DOCTYPE html><html><body>login</body></html>", Fate::Refused);
        row("gzip", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8) + QByteArray(1000, '\x01'), Fate::Refused);
        row("JSON 1,025 levels deep", QByteArray("[").repeated(1025) + QByteArray("]").repeated(1025), Fate::Refused, 0, "kev");
        row("JSON with a byte order mark", "\xef\xbb\xbf" + kev({}), Fate::Whole, 1, "kev");
        row("a catalogue that lacks entries it counts", kev({}).replace("\"count\": 1", "\"count\": 2"), Fate::Part, 1, "kev");
        row("JSON with a key twice", kev(", \"cveID\": \"CVE-2026-5678\""), Fate::Whole, 1, "kev");
        row("JSON with NaN", kev(", \"x\": NaN"), Fate::Refused, 0, "kev");
        row("JSON with bad UTF-8", kev(", \"x\": \"\xff\xfe\""), Fate::Refused, 0, "kev");
        row("JSON that is cut", kev({}).chopped(3), Fate::Refused, 0, "kev");
        row("JSON of 12 MB", kev(", \"x\": \"" + QByteArray(12 << 20, 'x') + "\""), Fate::Whole, 1, "kev");
        row("entries of another source", "{\"vulnerabilities\": [{\"cve\": {\"id\": \"CVE-2024-1\"}}]}", Fate::Refused, 0, "kev");
        row("a record of another maker",
            "{\"cveMetadata\": {\"cveId\": \"CVE-2024-1234\"}, \"containers\": {\"cna\": {\"affected\": [{\"vendor\": \"OpenSSL\", "
            "\"product\": \"OpenSSL\"}]}}}",
            Fate::Refused, 0, "apache");
        row("page of unclosed tags", "<html>" + QByteArray("<h3 id=\"CVE-2026-1234\"><script ").repeated(60'000), Fate::Whole, 60'000, "apache");
        row("one line of 10 MB", "[20 Nov 2026] DSA-6000-1 nginx - security update\n\t{" + QByteArray("CVE-2026-1234 ").repeated(700'000) + "}\n",
            Fate::Refused, 0, "debian");
    }

    void everyDocument()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, document);
        const double before = processorSeconds();
        const long size = peakKilobytes();
        Fate fate = Fate::Refused;
        int delivered = 0;
        QBuffer buffer(&document);
        buffer.open(QIODevice::ReadOnly);
        try {
            FeedReport report;
            feedById(source).parse(buffer, [&](Advisory&& advisory) {
                ++delivered;
                QVERIFY(advisory.title.size() <= 500 && advisory.summary.size() <= 8192);
                QVERIFY(!advisory.title.contains(u"alert") && !advisory.title.contains(u'\0'));
            }, report);
            fate = report.complete ? Fate::Whole : Fate::Part;
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadInput && !error.sentence().isEmpty());
        }
        QTEST(static_cast<int>(fate), "fate");
        QTEST(delivered, "advisories");
        QVERIFY2(processorSeconds() - before < kMostSeconds * kSlack, qPrintable(QString::number(processorSeconds() - before)));
        QVERIFY2(peakKilobytes() - size < kMostKilobytes * kSlack, qPrintable(QString::number(peakKilobytes() - size)));
    }

    void whatIsLargerThanItsLimitIsNotRead()
    {
        FeedLimits limits;
        limits.jsonBytes = 1 << 20;
        QVERIFY_THROWS_EXCEPTION(Error, parseAll(feedById(u"kev"_qs), kev(", \"x\": \"" + QByteArray(2 << 20, 'x') + "\""), limits));
        limits = {};
        limits.bytes = 1 << 20;
        QVERIFY_THROWS_EXCEPTION(Error, parseAll(feedById(u"jpcert"_qs), rss(kItem.repeated(20'000)), limits));
    }

    void modSecUnderEveryName_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("space");
        QTest::newRow("static feed") << QByteArray("sec") << QByteArray("http://jvn.jp/rss/mod_sec/");
        QTest::newRow("interface 3.0") << QByteArray("sec") << QByteArray("http://jvn.jp/rss/mod_sec/3.0/");
        QTest::newRow("prefix renamed") << QByteArray("s") << QByteArray("http://jvn.jp/rss/mod_sec/3.0/");
    }

    void modSecUnderEveryName()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, space);
        const QByteArray item = QByteArray("<item><title>t</title><link>https://jvndb.jvn.jp/x</link><P:identifier>JVNDB-2026-000123</P:identifier>"
                                           "<P:references source=\"CVE\" id=\"see cve-2026-0001 and CVE-2026-12345678\"/>"
                                           "<P:cpe version=\"2.2\" vendor=\"v\" product=\"p q\">cpe:/a:v:p q%21%28</P:cpe></item>")
                                    .replace("P:", prefix + ":");
        const ParsedFeed parsed = parseAll(feedById(u"jvndb"_qs), "<RDF xmlns:" + prefix + "=\"" + space + "\">" + item + "</RDF>");
        QCOMPARE(parsed.advisories.front().id, u"JVNDB-2026-000123"_qs);
        QCOMPARE(parsed.advisories.front().cves, QStringList{u"CVE-2026-0001"_qs});
        QCOMPARE(parsed.advisories.front().products.front().cpe, u"cpe:/a:v:p q%21%28"_qs);
        QVERIFY(!parsed.advisories.front().publishedOn.isValid()); // no date: a person has to look
    }

    void nothingFoundIsNoCase()
    {
        const QByteArray nothing = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>該当する脆弱性対策情報はありません。</title></entry></feed>";
        const ParsedFeed parsed = parseAll(feedById(u"myjvn"_qs), nothing);
        QVERIFY(parsed.report.complete && parsed.advisories.empty());
        QVERIFY_THROWS_EXCEPTION(Error, parseAll(feedById(u"myjvn"_qs),
                                                 "<feed xmlns:status=\"http://jvndb.jvn.jp/myjvn/Status\"><status:Status retCd=\"1\" "
                                                 "errCd=\"AL0703019\" errMsg=\"x\"/></feed>"));
    }

    void ordinaryFormsAreReadLikeAllOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same");
        const auto row = [](const char* text, const char* same) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(same); };
        row("2026-08-15T14:31+09:00", "2026-08-15 14:31:00 +09:00");
        row("2026-08-15T14:31:59Z", "2026-08-15 14:31:59 Z");
        row("2026-12-31T23:59:59-14:00", "2026-12-31 23:59:59 -14:00");
        row("2026-02-29T00:00Z", "2026-02-29 00:00:00 Z");
        row("2026-08-15T14:60Z", "2026-08-15 14:60:00 Z");
        row("2026-08-15T14:31+15:00", "2026-08-15 14:31:00 +15:00");
        row("2026-08-15T14:31+0x:00", "2026-08-15 14:31:00 +0x:00");
    }

    /// The short ways for the usual forms of dates and addresses say the same as the long ones.
    void ordinaryFormsAreReadLikeAllOthers()
    {
        QFETCH(QString, text);
        QFETCH(QString, same);
        const FeedDate quick = readFeedDate(text, MissingZone::Utc);
        const FeedDate slow = readFeedDate(same, MissingZone::Utc);
        QCOMPARE(quick.instant, slow.instant);
        QCOMPARE(quick.japaneseDay, slow.japaneseDay);
        QVERIFY(quick.basis == slow.basis);
    }

    void addressesAreWhatTheyWere()
    {
        for (const char* address : {"https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-000001.html", "http://example.jp", "https://example.jp/?a=b&c=d~"}) {
            const QString text = QString::fromLatin1(address);
            QCOMPARE(safeUrl(text), QUrl(text, QUrl::StrictMode).toString(QUrl::FullyEncoded));
        }
        QCOMPARE(safeUrl(u"https://Example.JP/x"_qs), u"https://example.jp/x"_qs);
        QCOMPARE(safeUrl(u"https://user@example.jp/"_qs), QUrl(u"https://user@example.jp/"_qs).toString(QUrl::FullyEncoded));
        for (const char* bad : {"https://exa..mple.jp/", "https://.jp/", "https:///x", "https://example.jp:x/", "javascript:x", "//example.jp/"})
            QCOMPARE(safeUrl(QString::fromLatin1(bad)), QString());
    }
};

QTEST_APPLESS_MAIN(tst_feedbounds)
#include "tst_feedbounds.moc"
