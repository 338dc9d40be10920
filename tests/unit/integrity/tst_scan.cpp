#include "base/error.h"
#include "base/hash.h"
#include "integrity/baseline.h"
#include "integrity/scan.h"
#include "support/faketool.h"
#include "support/localtransport.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using namespace akimori::integrity;

namespace {

/// A site on this machine with its approved baseline.
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
        ::chmod(folder.bytes().constData(), 0755);
        folder.write("root/index.html", "<p>approved</p>");
        folder.write("root/sub/page.html", "page");
        folder.symlink("index.html", "root/link");
        plan.id = QStringLiteral("20261123-080000");
        plan.site.id = QStringLiteral("6f0c0a4e-0000-4000-8000-000000000001");
        plan.site.name = QStringLiteral("○○市");
        plan.site.roots = {folder.at("root")};
        plan.profile = profile.path();
    }

    void approve(const QString& id = QStringLiteral("20261122-213000"))
    {
        const TreeState state = takeState(transport, plan.site, id, false, clock, job);
        plan.baseline = writeBaseline(profile.path(), state,
                                      {clock.nowUtc(), QStringLiteral("○○"), QStringLiteral("C-12"), {}});
    }

    Scan run() { return runScan(transport, plan, job).scan; }
};

ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class tst_scan : public QObject
{
    Q_OBJECT

private slots:
    void cleanSiteIsOkAndListed()
    {
        Stage stage;
        stage.approve();
        const ScanOutcome outcome = runScan(stage.transport, stage.plan, stage.job);
        QCOMPARE(toString(outcome.scan.verdict), toString(Verdict::Ok));
        QCOMPARE(outcome.scan.checked, 5);
        QCOMPARE(outcome.scan.method, QStringLiteral("server"));
        QCOMPARE(outcome.scan.baselineId, QStringLiteral("20261122-213000"));
        QCOMPARE(readScanList(outcome.list).entries.size(), 5u);
    }

    /// Same size and the old time put back: only the hash tells.
    void tamperedPageIsFoundAndFreshBaselineIsCleanAgain()
    {
        Stage stage;
        stage.approve();
        struct stat before = {};
        ::stat(stage.folder.at("root/index.html").constData(), &before);
        stage.folder.write("root/index.html", "<p>tampered</p>");
        const timespec times[2] = {before.st_atim, before.st_mtim};
        ::utimensat(AT_FDCWD, stage.folder.at("root/index.html").constData(), times, 0);
        const Scan scan = stage.run();
        QCOMPARE(toString(scan.verdict), toString(Verdict::Found));
        QCOMPARE(scan.findings.size(), 1u);
        QCOMPARE(scan.findings.front().path, QByteArray("index.html"));
        QCOMPARE(scan.findings.front().id, QStringLiteral("20261123-080000/1"));
        QVERIFY(
            scan.findings.front().evidence.contains(QString::fromLatin1(Sha256::hexOf("<p>tampered</p>"))));
        stage.approve(QStringLiteral("20261123-090000"));
        QCOMPARE(toString(stage.run().verdict), toString(Verdict::Ok));
    }

    void decisionsAreCarriedUntilTheStateChanges()
    {
        Stage stage;
        stage.approve();
        stage.folder.write("root/index.html", "authorised");
        Scan scan = stage.run();
        scan.findings.front().decision = QStringLiteral("authorised");
        scan.findings.front().decisionReason = QStringLiteral("C-13");
        stage.plan.earlier = scan.findings;
        const Scan again = stage.run();
        QCOMPARE(again.findings.size(), 1u);
        QCOMPARE(again.findings.front().decision, QStringLiteral("authorised"));
        QCOMPARE(toString(again.verdict), toString(Verdict::Ok));
        stage.folder.write("root/index.html", "authorised, then altered");
        const Scan altered = stage.run();
        QVERIFY(altered.findings.front().decision.isEmpty());
        QCOMPARE(toString(altered.verdict), toString(Verdict::Found));
    }

    void distrustFindsWhatALyingToolHides()
    {
        Stage stage;
        stage.approve();
        const QByteArray old = Sha256::hexOf("<p>approved</p>");
        stage.folder.write("root/index.html", "<p>tampered</p>");
        test::writeTool(stage.folder, "bin/openssl", "exit 1\n");
        test::writeTool(stage.folder, "bin/sha256sum",
                        "/usr/bin/sha256sum \"$@\" | sed -z 's/^[0-9a-f]*\\( [ *].*index.html\\)$/" + old
                            + "\\1/'\n");
        stage.transport.environment = {test::pathWithFirst(stage.folder, "bin")};
        QCOMPARE(toString(stage.run().verdict), toString(Verdict::Ok));
        stage.plan.distrust = true;
        const Scan scan = stage.run();
        QCOMPARE(toString(scan.verdict), toString(Verdict::Found));
        QCOMPARE(scan.method, QStringLiteral("distrust"));
        QCOMPARE(scan.findings.front().path, QByteArray("index.html"));
        QVERIFY(!stage.job.notes().isEmpty());
    }

    void unreadableIsUnchecked_data()
    {
        QTest::addColumn<bool>("distrust");
        QTest::newRow("server") << false;
        QTest::newRow("distrust") << true;
    }

    void unreadableIsUnchecked()
    {
        QFETCH(bool, distrust);
        Stage stage;
        stage.transport.unprivileged = true;
        stage.folder.write("root/closed/inside.html", "x");
        stage.approve();
        stage.plan.distrust = distrust;
        stage.folder.makeFolder("root/closed", 0311);
        Scan scan = stage.run();
        QCOMPARE(toString(scan.verdict), toString(Verdict::Found)); // the folder's mode did change
        stage.plan.earlier = scan.findings;
        for (Finding& finding : stage.plan.earlier) {
            finding.decision = QStringLiteral("authorised");
            finding.decisionReason = QStringLiteral("by order");
        }
        scan = stage.run();
        stage.folder.makeFolder("root/closed", 0755);
        QCOMPARE(toString(scan.verdict), toString(Verdict::Unchecked));
        QCOMPARE(scan.unchecked.size(), 2u);
        QCOMPARE(scan.unchecked.at(0).root, stage.folder.at("root"));
        QVERIFY(std::any_of(scan.unchecked.begin(), scan.unchecked.end(),
                            [](const UncheckedPath& p) { return p.path == "closed/inside.html"; }));
    }

    void lostRootIsNeverOk()
    {
        for (const bool distrust : {false, true}) {
            Stage stage;
            stage.approve();
            stage.plan.distrust = distrust;
            ::rename(stage.folder.at("root").constData(), stage.folder.at("moved").constData());
            const Scan scan = stage.run();
            QCOMPARE(toString(scan.verdict), toString(Verdict::Found));
            QCOMPARE(scan.findings.back().rule, QStringLiteral("F03"));
        }
    }

    void cutLineAndDamagedBaselineAreFailures()
    {
        Stage stage;
        stage.approve();
        stage.transport.cutAfterOutputBytes = 400;
        QCOMPARE(codeOf([&] { stage.run(); }), ErrorCode::HostUnreachable);
        stage.transport.cutAfterOutputBytes = -1;
        test::writeTool(stage.folder, "bin/openssl", "exit 1\n");
        test::writeTool(stage.folder, "bin/sha256sum",
                        "kill -9 $PPID\n"); // at the very first use: the script
        stage.transport.environment = {test::pathWithFirst(stage.folder, "bin")};
        QCOMPARE(codeOf([&] { stage.run(); }), ErrorCode::RemoteCommandFailed);
        test::writeTool(stage.folder, "bin/openssl", "exit 1\n");
        test::writeTool(stage.folder, "bin/sha256sum",
                        "[ $# = 0 ] && exec /usr/bin/sha256sum\n[ \"$2\" = /dev/null ] || kill -9 $PPID\n");
        const Scan killed = stage.run(); // xargs died: every file is hashed one by one
        QCOMPARE(toString(killed.verdict), toString(Verdict::Ok));
        QCOMPARE(killed.checked, 5);
        test::writeTool(stage.folder, "bin/openssl", "exit 1\n");
        test::writeTool(stage.folder, "bin/sha256sum",
                        "[ \"$2\" = /dev/null ] || { echo no memory >&2; exit 1; }\n");
        const Scan broken = stage.run();
        QCOMPARE(toString(broken.verdict), toString(Verdict::Unchecked));
        QCOMPARE(broken.unchecked.size(), 2u);
        QCOMPARE(broken.unchecked.front().why, QStringLiteral("no memory"));
        stage.plan.baseline.fileSha256 = QByteArray(64, '0');
        QCOMPARE(codeOf([&] { stage.run(); }), ErrorCode::Corrupt);
    }

    void failedScanIsUnchecked()
    {
        const Stage stage;
        const Error error(ErrorCode::HostUnreachable, QStringLiteral("no line"));
        const Scan scan = failedScan(stage.plan, stage.clock.nowUtc(), stage.clock.nowUtc(), error);
        QCOMPARE(toString(scan.verdict), toString(Verdict::Unchecked));
        QCOMPARE(scan.failure, QStringLiteral("no line"));
        QCOMPARE(scan.unchecked.size(), 1u);
        QCOMPARE(scan.checked, 0);
    }
};

QTEST_GUILESS_MAIN(tst_scan)
#include "tst_scan.moc"
