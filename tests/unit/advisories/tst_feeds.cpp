#include "advisories/feeds/feed.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace akimori;
using namespace akimori::advisories;

namespace {

QByteArray fixture(const QString& path)
{
    QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every source against documents of its own structure: what becomes of them, in a table.
class tst_feeds : public QObject
{
    Q_OBJECT

private slots:
    void readsItsDocuments_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("items");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QString>("cves"); // of the first
        const auto row = [](const char* source, const char* file, int items, const QStringList& ids,
                            const QStringList& days, const char* cves) {
            QTest::newRow(file) << QString::fromLatin1(source) << QString::fromLatin1(file) << items << ids << days
                                << QString::fromLatin1(cves);
        };
        row("jpcert", "jpcert/jpcert.rdf", 2, {u"at269911"_qs, u"wr269912"_qs}, {u"2026-11-19"_qs, u"2026-11-18"_qs},
            "CVE-2026-999911");
        row("ipa", "ipa/alert.rdf", 1, {u"alert20261106"_qs}, {u"2026-11-06"_qs}, "CVE-2026-999921");
        row("myjvn", "myjvn/alerts.xml", 2, {u"MYJVN-ALT-2025-9096"_qs, u"MYJVN-ALT-2026-9011"_qs},
            {u"2025-11-06"_qs, u"2026-02-12"_qs}, "CVE-2025-999931");
        row("myjvn", "myjvn/alerts.json", 1, {u"MYJVN-ALT-2026-9000"_qs}, {u"2026-11-01"_qs}, "CVE-2026-999932");
        row("myjvn", "myjvn/nothing.xml", 1, {}, {}, "");
        row("jvn", "jvn/jvn.rdf", 2, {u"JVNVU99999941"_qs, u"JVN99999942"_qs}, {u"2026-11-18"_qs, u"2026-11-20"_qs}, "");
        row("jvndb", "jvndb/jvndb.rdf", 1, {u"JVNDB-2026-999951"_qs}, {u"2026-11-01"_qs}, "CVE-2026-999951");
        row("jvndb", "jvndb/jvndb3.rdf", 1, {u"JVNDB-2026-999951"_qs}, {u"2026-11-01"_qs}, "CVE-2026-999951");
        row("jvndb", "jvndb/detail.xml", 1, {u"JVNDB-2026-999952"_qs}, {u"2026-11-10"_qs}, "CVE-2026-999952");
        row("debian", "debian/list", 3, {u"DLA-9961-1"_qs, u"DLA-9962-1"_qs, u"DSA-9963-2"_qs},
            {u"2026-11-20"_qs, QString(), u"2026-11-01"_qs}, "CVE-2026-999961 CVE-2026-999962");
        row("debian", "debian/tracker.json", 1, {u"CVE-2026-999964"_qs}, {QString()}, "CVE-2026-999964");
        row("ubuntu", "ubuntu/notices.json", 2, {u"USN-9971-1"_qs}, {u"2026-11-20"_qs}, "CVE-2026-999971");
        row("almalinux", "almalinux/errata.full.json", 2, {u"ALSA-2026:99981"_qs}, {u"2026-11-17"_qs},
            "CVE-2026-999981");
        row("almalinux", "almalinux/updateinfo.xml", 1, {u"ALSA-2026:99983"_qs}, {u"2026-11-18"_qs},
            "CVE-2026-999983");
        row("redhat", "redhat/csaf.json", 1, {u"RHSA-2026:99984"_qs}, {u"2026-11-18"_qs}, "CVE-2026-999984");
        row("kev", "kev/kev.json", 2, {u"CVE-2026-999961"_qs}, {u"2026-11-20"_qs}, "CVE-2026-999961");
        row("nginx", "nginx/advisories.xml", 2, {u"CVE-2026-999991"_qs, u"without number"_qs}, {QString(), QString()},
            "CVE-2026-999991");
        row("nginx", "nginx/advisories.html", 1, {u"CVE-2026-999992"_qs}, {QString()}, "CVE-2026-999992");
        row("apache", "apache/record.json", 1, {u"CVE-2026-999993"_qs}, {u"2026-11-15"_qs}, "CVE-2026-999993");
        row("apache", "apache/page.html", 1, {u"CVE-2026-999994"_qs}, {u"2026-11-15"_qs}, "CVE-2026-999994");
    }

    void readsItsDocuments()
    {
        QFETCH(QString, source);
        QFETCH(QString, file);
        const ParsedFeed parsed = parseAll(feedById(source), fixture(file));
        QStringList ids;
        QStringList days;
        for (const Advisory& advisory : parsed.advisories) {
            ids << advisory.id;
            days << advisory.publishedOn.toString(Qt::ISODate);
            QCOMPARE(advisory.source, source);
            QVERIFY(!advisory.title.isEmpty());
            QVERIFY(!advisory.url.startsWith(u"javascript"));
        }
        QVERIFY2(parsed.report.complete, qPrintable(parsed.report.broken));
        QTEST(parsed.report.items, "items");
        QTEST(ids, "ids");
        QTEST(days, "days");
        QTEST(parsed.advisories.empty() ? QString() : parsed.advisories.front().cves.join(u' '), "cves");
    }

    void everySourceHasDocuments()
    {
        for (const Feed* feed : allFeeds()) {
            const QDir folder(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/") + feed->id());
            QVERIFY2(!folder.entryList(QDir::Files).isEmpty(), qPrintable(feed->id()));
            for (const FeedRequest& request : feed->requests({}))
                QCOMPARE(request.url.scheme(), u"https"_qs);
        }
        QVERIFY_THROWS_EXCEPTION(Error, feedById(u"nonsense"_qs));
    }

    void alertsWaitForAPerson()
    {
        const ParsedFeed jpcert = parseAll(feedById(u"jpcert"_qs), fixture(u"jpcert/jpcert.rdf"_qs));
        QVERIFY(jpcert.advisories.at(0).needsPerson);
        QVERIFY(!jpcert.advisories.at(1).needsPerson);
        QVERIFY(parseAll(feedById(u"ipa"_qs), fixture(u"ipa/alert.rdf"_qs)).advisories.front().needsPerson);
        const ParsedFeed myjvn = parseAll(feedById(u"myjvn"_qs), fixture(u"myjvn/alerts.xml"_qs));
        QVERIFY(myjvn.advisories.at(0).needsPerson);
        QVERIFY(!myjvn.advisories.at(1).needsPerson);
    }

    void fixesAreKept()
    {
        const Advisory debian = parseAll(feedById(u"debian"_qs), fixture(u"debian/list"_qs)).advisories.front();
        QCOMPARE(debian.packages.size(), 1u);
        QCOMPARE(debian.packages.front().version, u"3.0.15-1~deb12u9"_qs);
        const auto list = parseAll(feedById(u"debian"_qs), fixture(u"debian/list"_qs));
        QVERIFY(list.advisories.at(1).packages.front().version.isEmpty());
        QCOMPARE(list.advisories.at(2).packages.size(), 1u); // <not-affected> is no fix
        QCOMPARE(list.report.warnings.size(), 2);            // the date and the stray line
        const Advisory ubuntu = parseAll(feedById(u"ubuntu"_qs), fixture(u"ubuntu/notices.json"_qs)).advisories.front();
        QCOMPARE(ubuntu.packages.size(), 1u); // the source package stands for its binaries
        const Advisory alma =
            parseAll(feedById(u"almalinux"_qs), fixture(u"almalinux/errata.full.json"_qs)).advisories.front();
        QCOMPARE(alma.packages.size(), 2u); // architectures are not repeated
        QCOMPARE(alma.packages.back().version, u"1:2.4.57-11.el9_4.2"_qs);
        QCOMPARE(alma.packages.back().release, u"el9"_qs);
        const Advisory module =
            parseAll(feedById(u"almalinux"_qs), fixture(u"almalinux/updateinfo.xml"_qs)).advisories.front();
        QCOMPARE(module.packages.front().module, u"nodejs:18"_qs);
        const Advisory redhat = parseAll(feedById(u"redhat"_qs), fixture(u"redhat/csaf.json"_qs)).advisories.front();
        QCOMPARE(redhat.packages.size(), 2u);
        QCOMPARE(redhat.packages.front().version, u"2.4.57-11.el9_4.2"_qs);
        const Advisory jvndb = parseAll(feedById(u"jvndb"_qs), fixture(u"jvndb/jvndb.rdf"_qs)).advisories.front();
        QVERIFY(jvndb.severity == Severity::Critical);
        QCOMPARE(jvndb.products.front().cpe, u"cpe:/a:f5:nginx plus"_qs); // a blank stops nothing
    }

    void aRegeneratedDocumentIsNoRevision()
    {
        const QByteArray before = fixture(u"redhat/csaf.json"_qs);
        const QByteArray later = QByteArray(before).replace("2026-11-21T00", "2026-12-21T00").replace("\"4\"", "\"5\"");
        const QByteArray worse = QByteArray(before).replace("Important", "Critical");
        const auto hash = [](const QByteArray& document) {
            return parseAll(feedById(u"redhat"_qs), document).advisories.front().fingerprint();
        };
        QCOMPARE(hash(later), hash(before));
        QVERIFY(hash(worse) != hash(before));
    }

    void refusedByMyJvn()
    {
        QVERIFY_THROWS_EXCEPTION(Error, parseAll(feedById(u"myjvn"_qs), fixture(u"myjvn/refused.xml"_qs)));
    }

    /// Genuine documents, where this machine has them.
    void genuineSamples()
    {
        const QString folder = qEnvironmentVariable("AKIMORI_FEED_SAMPLES");
        const QList<std::pair<QString, QString>> samples{
            {u"jvndb"_qs, u"jvn/jvndb.rdf"_qs},         {u"jvndb"_qs, u"jvn/jvndb_new.rdf"_qs},
            {u"jvndb"_qs, u"jvn/jvndb_detail_2021.rdf"_qs}, {u"myjvn"_qs, u"myjvn/getAlertList_hnd.xml"_qs},
            {u"myjvn"_qs, u"myjvn/getAlertList_hnd.json"_qs}, {u"myjvn"_qs, u"myjvn/getAlertList_oka.json"_qs},
            {u"myjvn"_qs, u"myjvn/getVulnOverviewList_hnd.xml"_qs},
            {u"myjvn"_qs, u"myjvn/getVulnOverviewList_oka.json"_qs},
            {u"myjvn"_qs, u"myjvn/getVulnDetailInfo_hnd_JVNDB-2018-009328.xml"_qs},
            {u"debian"_qs, u"debian/security-tracker_data_DSA_list.txt"_qs},
            {u"debian"_qs, u"debian/tracker_data_json.json"_qs}, {u"ubuntu"_qs, u"ubuntu/notices_0_20.json"_qs},
            {u"almalinux"_qs, u"almalinux/errata.full.json"_qs}, {u"redhat"_qs, u"redhat/hydra_CVE-2023-6204.json"_qs},
            {u"kev"_qs, u"cisa/known_exploited_vulnerabilities.json"_qs},
            {u"nginx"_qs, u"nginx/security_advisories.xml"_qs}, {u"jpcert"_qs, u"own/jpcert_own.rdf"_qs},
            {u"jvn"_qs, u"own/jvn_own.rdf"_qs}};
        for (const auto& [source, path] : samples) {
            QFile file(folder + u'/' + path);
            if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
                continue;
            const ParsedFeed parsed = parseAll(feedById(source), file.readAll());
            const bool shortened = source == u"kev"; // that sample holds one of the 801 entries it counts
            QVERIFY2(parsed.report.complete != shortened, qPrintable(path + parsed.report.broken));
            QVERIFY2(parsed.report.items > 0, qPrintable(path));
            for (const Advisory& advisory : parsed.advisories)
                QVERIFY2(!advisory.id.isEmpty(), qPrintable(path));
        }
    }
};

QTEST_APPLESS_MAIN(tst_feeds)
#include "tst_feeds.moc"
