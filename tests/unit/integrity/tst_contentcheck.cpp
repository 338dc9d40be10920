#include "base/error.h"
#include "integrity/baseline.h"
#include "integrity/scan.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QTest>

using namespace akimori;
using namespace akimori::integrity;

namespace {

const QByteArray kPage = "<!DOCTYPE html><html><body><script src=\"https://js.partner-city.com/a.js\"></script>"
                         "<p><a href=\"sub/page.html\">次</a></p></body></html>";

/// An approved site on this machine whose normal is learned.
struct Stage
{
    test::TempFolder folder;
    test::TempFolder profile;
    test::LocalTransport transport;
    JobContext job;
    SystemClock clock;
    ScanPlan plan;

    Stage()
    {
        folder.write("root/index.html", kPage);
        folder.write("root/sub/page.html", "<p>page</p>");
        folder.write("root/old.html", "<a href=\"http://203.0.113.5:8080/x\">古い資料</a><script>eval(atob('YWxlcnQoMSk7Ly8gbG9jYXRpb24='))</script>");
        plan.id = QStringLiteral("20261123-080000");
        plan.site.id = QStringLiteral("6f0c0a4e-0000-4000-8000-000000000001");
        plan.site.name = QStringLiteral("○○市");
        plan.site.roots = {folder.at("root")};
        const TreeState state = takeState(transport, plan.site, QStringLiteral("20261122-213000"), false, clock, job);
        plan.baseline = writeBaseline(profile.path(), state, {clock.nowUtc(), QStringLiteral("○○"), QStringLiteral("C-12"), {}});
        plan.contents = ContentPlan{};
        plan.contents->approved = learnApproved(transport, state, "www.city.example.lg.jp", job);
    }

    std::vector<Finding> run() { return runScan(transport, plan, job).scan.findings; }
};

const Finding* find(const std::vector<Finding>& findings, const QByteArray& path, const char* rule)
{
    for (const Finding& finding : findings) {
        if (finding.path == path && finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

} // namespace

class tst_contentcheck : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNormalIsLearnedAndKept()
    {
        Stage stage;
        const ApprovedNormal& normal = stage.plan.contents->approved;
        QVERIFY(normal.normal.learned);
        QVERIFY(normal.normal.scriptHosts.contains("js.partner-city.com"));
        QCOMPARE(normal.learnedFiles, 3);
        const QString file = normalFile(stage.profile.path(), stage.plan.site.id, stage.plan.baseline.id);
        const QByteArray hash = writeNormal(file, normal);
        const ApprovedNormal read = readNormal(file, hash);
        QCOMPARE(read.links, normal.links);
        QCOMPARE(read.hits, normal.hits);
        QVERIFY(read.normal.scriptHosts.contains("js.partner-city.com"));
        QVERIFY_THROWS_EXCEPTION(Error, readNormal(file, QByteArray(64, '0')));
        QVERIFY_THROWS_EXCEPTION(Error, approvedNormalFrom("\x7f\xff\xff\xffnonsense"));
    }

    void onlyWhatIsNewIsFound()
    {
        Stage stage;
        stage.folder.write("root/new.html", "<script src=\"https://js.partner-city.com/a.js\"></script><p>お知らせ</p>");
        stage.folder.write("root/sub/page.html", "<p>page</p><script src=\"https://js.other-city.com/a.js\"></script>");
        stage.folder.write("root/old.html", stage.folder.read("root/old.html") + "<p>追記</p>");
        const std::vector<Finding> findings = stage.run();
        QVERIFY(find(findings, "new.html", ""));
        QVERIFY(!find(findings, "new.html", "H01"));
        const Finding* script = find(findings, "sub/page.html", "H01");
        QVERIFY(script && script->severity == Severity::Critical && script->change == ChangeKind::Modified);
        QVERIFY(find(findings, "old.html", ""));
        QVERIFY(!find(findings, "old.html", "J01")); // the approved version has it too
    }

    void tamperedFilesTeachNothing()
    {
        Stage stage;
        const TreeState baseline = readBaseline(stage.plan.baseline);
        stage.folder.write("root/index.html", kPage + "<script src=\"https://evil-host.example/a.js\"></script>");
        const ApprovedNormal learned = learnApproved(stage.transport, baseline, {}, stage.job);
        QVERIFY(!learned.normal.scriptHosts.contains("evil-host.example"));
        QCOMPARE(learned.learnedFiles, 2);
    }

    void aLinkedPageThatDisappearsIsHigh()
    {
        Stage stage;
        QVERIFY(QFile::remove(QString::fromUtf8(stage.folder.at("root/sub/page.html"))));
        QVERIFY(QFile::remove(QString::fromUtf8(stage.folder.at("root/old.html"))));
        const std::vector<Finding> findings = stage.run();
        QVERIFY(find(findings, "sub/page.html", "F03"));
        QVERIFY(find(findings, "old.html", ""));
        QVERIFY(!find(findings, "old.html", "F03")); // nothing leads to it
    }

    void allowedByHandIsSilent()
    {
        Stage stage;
        stage.folder.write("root/sub/page.html", "<p>page</p><script src=\"https://js.other-city.com/a.js\"></script>");
        stage.plan.contents->allowed.scriptHosts.insert("js.other-city.com", {QStringLiteral("依頼"), QStringLiteral("○○")});
        QVERIFY(!find(stage.run(), "sub/page.html", "H01"));
        const QByteArray shell = "<?php system($_GET['c']);";
        stage.folder.write("root/x.php", shell);
        QVERIFY(find(stage.run(), "x.php", "F10"));
        stage.plan.contents->allowedFiles.insert(QByteArray(64, '0'));
        QVERIFY(find(stage.run(), "x.php", "F10")); // another hash allows nothing
    }

    void unreadContentsAreUnchecked()
    {
        Stage stage;
        stage.folder.write("root/deep.html", QByteArray("<div>").repeated(30'000) + "x");
        const Scan scan = runScan(stage.transport, stage.plan, stage.job).scan;
        QVERIFY(std::any_of(scan.unchecked.begin(), scan.unchecked.end(),
                            [](const UncheckedPath& path) { return path.path == "deep.html" && !path.why.isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(tst_contentcheck)
#include "tst_contentcheck.moc"
