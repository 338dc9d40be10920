#include "base/hash.h"
#include "integrity/outside/normalise.h"
#include "integrity/outside/outsideview.h"
#include "integrity/outside/surroundings.h"
#include "support/tinyserver.h"

#include <QTest>

using namespace akimori;
using namespace akimori::integrity;

namespace {

const QByteArray kIndex = "<!DOCTYPE html><p>表紙</p>";
const QByteArray kPage = "<!DOCTYPE html><p>お知らせ</p>";
const QByteArray kMobile = "<!DOCTYPE html><p>携帯</p>";

QByteArray reply(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers
           + "\r\n" + body;
}

/// The approved answer for a path; 404 for others.
QByteArray honest(const QByteArray& head)
{
    const QByteArray path = head.split(' ').value(1);
    if (path == "/")
        return reply("200 OK", kIndex);
    if (path == "/page.html")
        return reply("200 OK", kPage);
    if (path == "/sp/page.html")
        return reply("200 OK", kMobile);
    return reply("404 Not Found", "nothing");
}

bool asks(const QByteArray& head, const QByteArray& path)
{
    return head.startsWith("GET " + path + ' ');
}

struct Stage
{
    TreeState baseline;
    TreeState seen;
    ContentPlan contents;
    OutsidePlan plan;
    JobContext job;

    Stage()
    {
        baseline.roots = {"/var/www"};
        const auto add = [&](const QByteArray& path, const QByteArray& body) {
            TreeEntry entry;
            entry.path = path;
            entry.type = EntryType::File;
            entry.size = body.size();
            entry.sha256 = Sha256::hexOf(body);
            baseline.entries.push_back(entry);
        };
        add("var/www/.htaccess", "Options -Indexes");
        add("var/www/index.html", kIndex);
        add("var/www/page.html", kPage);
        add("var/www/sp/page.html", kMobile);
        seen = baseline;
        contents.approved.normal.learned = true;
        plan.site.name = QStringLiteral("○○市");
        plan.site.roots = {"/var/www"};
        plan.settings.pause = std::chrono::milliseconds(0);
        plan.settings.spareBytes = 4096;
        plan.settings.deadline = std::chrono::milliseconds(5000);
        plan.baseline = &baseline;
        plan.seen = &seen;
        plan.contents = &contents;
    }

    OutsideOutcome run(const test::TinyServer& server)
    {
        plan.site.url = server.url(QStringLiteral("/")).toString();
        return viewFromOutside(plan, job);
    }
};

const Finding* find(const OutsideOutcome& outcome, const QByteArray& path, const char* rule)
{
    for (const Finding& finding : outcome.findings) {
        if (finding.path == path && finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

} // namespace

class tst_outsideview : public QObject
{
    Q_OBJECT

private slots:
    void anHonestSiteIsEqualThreeWays()
    {
        const test::TinyServer server(honest);
        Stage stage;
        const OutsideOutcome outcome = stage.run(server);
        QVERIFY(outcome.findings.empty());
        QVERIFY(outcome.unchecked.empty());
        QCOMPARE(outcome.counts.files, 3); // settings files have no public address
        QCOMPARE(outcome.counts.equal, 3);
        QVERIFY(!outcome.learned.empty());
    }

    void anotherPageForSomeVisitorsIsFound_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("view");
        QTest::newRow("crawler") << QByteArray("Googlebot") << QStringLiteral("crawler");
        QTest::newRow("telephone") << QByteArray("iPhone") << QStringLiteral("phone");
        QTest::newRow("search engine") << QByteArray("Referer: https://www.google.co.jp/") << QStringLiteral("search");
        QTest::newRow("cookie") << QByteArray("Cookie:") << QStringLiteral("returning");
    }

    void anotherPageForSomeVisitorsIsFound()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QString, view);
        const test::TinyServer server([mark](const QByteArray& head) {
            return asks(head, "/page.html") && head.contains(mark)
                       ? reply("200 OK", kPage + "<script src=\"https://evil-cdn.top/a.js\"></script>")
                       : honest(head);
        });
        Stage stage;
        const OutsideOutcome outcome = stage.run(server);
        const Finding* finding = find(outcome, "page.html", kRuleViews);
        QVERIFY(finding && finding->severity == Severity::Critical);
        QVERIFY2(finding->evidence.startsWith(view), qPrintable(finding->evidence));
        QVERIFY(find(outcome, "page.html", "H01"));
        QCOMPARE(outcome.counts.equal, 2); // the plain view is the approved version, but not everybody gets it
        QCOMPARE(outcome.counts.unequal, 1);
    }

    void sentAwayOnlyFromASearchEngine()
    {
        const test::TinyServer server([](const QByteArray& head) {
            return asks(head, "/page.html") && head.contains("Referer: https://www.google")
                       ? reply("302 Found", {}, "Location: https://shop.example.net/\r\n")
                       : honest(head);
        });
        Stage stage;
        const Finding* finding = nullptr;
        const OutsideOutcome outcome = stage.run(server);
        finding = find(outcome, "page.html", kRuleViews);
        QVERIFY(finding && finding->evidence.contains(QStringLiteral("shop.example.net")));
    }

    void ownPageForTelephonesIsOrdinary()
    {
        const test::TinyServer server([](const QByteArray& head) {
            return asks(head, "/page.html") && head.contains("iPhone")
                       ? reply("302 Found", {}, "Location: /sp/page.html\r\n")
                       : honest(head);
        });
        Stage stage;
        QVERIFY(stage.run(server).findings.empty());
    }

    void inequalityHasItsReason()
    {
        const QByteArray changed = kPage + "<p>!</p>";
        const test::TinyServer server(
            [changed](const QByteArray& head) { return asks(head, "/page.html") ? reply("200 OK", changed) : honest(head); });
        Stage stage;
        OutsideOutcome outcome = stage.run(server);
        const Finding* finding = find(outcome, "page.html", kRuleServed);
        QVERIFY(finding && finding->severity == Severity::Critical); // the server's file is the approved one
        QCOMPARE(outcome.counts.unequal, 1);

        stage.plan.seen = nullptr;
        outcome = stage.run(server);
        finding = find(outcome, "page.html", kRuleServed);
        QVERIFY(finding && finding->severity == Severity::High);

        stage.plan.seen = &stage.seen;
        for (TreeEntry& entry : stage.seen.entries) {
            if (entry.path == "var/www/page.html")
                entry.sha256 = Sha256::hexOf(changed);
        }
        outcome = stage.run(server);
        QVERIFY(!find(outcome, "page.html", kRuleServed)); // the server eye reports the changed file itself
        QCOMPARE(outcome.counts.unequal, 1);
    }

    void couldNotCheckHasItsReason_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("circle") << reply("302 Found", {}, "Location: /page.html\r\n");
        QTest::newRow("endless") << reply("200 OK", QByteArray(200'000, 'x'));
        QTest::newRow("broken server") << reply("503 Service Unavailable", "x");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01nonsense");
        QTest::newRow("compressed unasked") << reply("200 OK", "\x1f\x8bxxxx", "Content-Encoding: gzip\r\n");
    }

    void couldNotCheckHasItsReason()
    {
        QFETCH(QByteArray, answer);
        const test::TinyServer server([answer](const QByteArray& head) { return asks(head, "/page.html") ? answer : honest(head); });
        Stage stage;
        const OutsideOutcome outcome = stage.run(server);
        QCOMPARE(outcome.counts.equal, 2);
        QCOMPARE(outcome.counts.unchecked, 1);
        QVERIFY(std::any_of(outcome.unchecked.begin(), outcome.unchecked.end(),
                            [](const UncheckedPath& path) { return path.path == "page.html" && !path.why.isEmpty(); }));
    }

    void aSilentSiteIsUncheckedAsAWhole()
    {
        QString dead;
        {
            const test::TinyServer server(honest);
            dead = server.url(QStringLiteral("/")).toString();
        }
        Stage stage;
        stage.plan.site.url = dead;
        const OutsideOutcome outcome = viewFromOutside(stage.plan, stage.job);
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.counts.unchecked, 3);
        QCOMPARE(outcome.unchecked.size(), 3u);
    }

    void everythingExistsIsSuspicious()
    {
        const test::TinyServer server([](const QByteArray& head) {
            const QByteArray answer = honest(head);
            return answer.contains("404") ? reply("200 OK", "welcome") : answer;
        });
        Stage stage;
        QVERIFY(find(stage.run(server), "", kRuleSoftError));
    }

    void missingPagesAndHostileHeaders()
    {
        const test::TinyServer server([](const QByteArray& head) {
            if (asks(head, "/page.html"))
                return reply("404 Not Found", "x");
            return asks(head, "/sp/page.html") ? reply("200 OK", kMobile, "Refresh: 0; url=https://evil.example/\r\n") : honest(head);
        });
        Stage stage;
        const OutsideOutcome outcome = stage.run(server);
        QVERIFY(find(outcome, "page.html", kRuleServed));
        const Finding* header = find(outcome, "sp/page.html", kRuleHeaders);
        QVERIFY(header && header->severity == Severity::Critical);
    }

    void declaredDifferencesMeanNothing()
    {
        const test::TinyServer server([](const QByteArray& head) {
            return asks(head, "/page.html") ? reply("200 OK", "\xEF\xBB\xBF" + kPage) : honest(head);
        });
        Stage stage;
        stage.plan.approvedBody = [](const QByteArray&, const QByteArray&) { return std::optional(kPage); };
        QVERIFY(find(stage.run(server), "page.html", kRuleServed));
        stage.plan.settings.normalisation = {QStringLiteral("bom")};
        QVERIFY(!find(stage.run(server), "page.html", kRuleServed));
        QCOMPARE(normalised("a\r\nb", {QStringLiteral("line-endings")}), QByteArray("a\nb"));
        QCOMPARE(normalised("a\r\nb", {}), QByteArray("a\r\nb"));
    }

    void theOtherServerOfASwitchHasItsOwnHeaders()
    {
        const QStringList both{QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.9")};
        const QMap<QString, QString> before{{QStringLiteral("dns.addresses"), QStringLiteral("192.0.2.1")},
                                            {QStringLiteral("header.server"), QStringLiteral("Apache")},
                                            {QStringLiteral("header.refresh"), QStringLiteral("-")}};
        OutsideOutcome outcome;
        compareSurroundings({}, before, both, outcome);
        QMap<QString, QString> then = before;
        then[QStringLiteral("header.server")] = QStringLiteral("nginx");
        OutsideOutcome still;
        compareSurroundings(outcome.learned, then, both, still);
        QCOMPARE(still.findings.size(), 1u); // the old server itself has changed
        then[QStringLiteral("dns.addresses")] = QStringLiteral("203.0.113.9");
        OutsideOutcome moved;
        compareSurroundings(outcome.learned, then, both, moved);
        QVERIFY(moved.findings.empty());
        then[QStringLiteral("header.refresh")] = QStringLiteral("0; url=https://evil.example/");
        OutsideOutcome led;
        compareSurroundings(outcome.learned, then, both, led);
        QCOMPARE(led.findings.size(), 1u); // a page that leads away is none of the switch
        QVERIFY(led.findings.front().severity == Severity::High);
    }

    void surroundingsAreLearnedComparedAndAccepted()
    {
        const QMap<QString, QString> first{{QStringLiteral("dns.addresses"), QStringLiteral("192.0.2.1 192.0.2.2")},
                                           {QStringLiteral("certificate.issuer"), QStringLiteral("CA [1]")}};
        OutsideOutcome outcome;
        compareSurroundings({}, first, {}, outcome);
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.learned.size(), 2u);

        QMap<QString, QString> then = first;
        then[QStringLiteral("dns.addresses")] = QStringLiteral("203.0.113.9");
        then[QStringLiteral("certificate.issuer")] = QStringLiteral("Other [CA] => x");
        OutsideOutcome second;
        compareSurroundings(outcome.learned, then, {}, second);
        QCOMPARE(second.findings.size(), 2u);
        for (const Finding& finding : second.findings) {
            const auto reference = referenceOf(finding);
            QVERIFY(reference);
            QCOMPARE(reference->value, then.value(reference->key));
            if (reference->key == QLatin1String("dns.addresses"))
                QVERIFY(finding.severity == Severity::High); // none of the old addresses is left
        }
        // During a DNS switch both servers and their certificates are expected; a third address is not.
        OutsideOutcome during;
        compareSurroundings(outcome.learned, then, {QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.9")}, during);
        QVERIFY(during.findings.empty());
        QCOMPARE(during.learned.size(), 2u); // the next look knows the new server
        OutsideOutcome third;
        compareSurroundings(outcome.learned, then, {QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.10")}, third);
        QCOMPARE(third.findings.size(), 2u);
        Finding other;
        other.rule = QStringLiteral("H01");
        other.evidence = QStringLiteral("dns.addresses: [a] => [b]");
        QVERIFY(!referenceOf(other));
    }

    void addressesOfFiles()
    {
        Site site;
        site.url = QStringLiteral("https://www.city.example.lg.jp/ku");
        QCOMPARE(publicAddress(site, "index.html").toEncoded(), QByteArray("https://www.city.example.lg.jp/ku/"));
        QCOMPARE(publicAddress(site, "a b/\x83#?.html").toEncoded(), QByteArray("https://www.city.example.lg.jp/ku/a%20b/%83%23%3F.html"));
    }
};

QTEST_GUILESS_MAIN(tst_outsideview)
#include "tst_outsideview.moc"
