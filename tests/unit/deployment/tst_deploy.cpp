#include "deploymentfixture.h"

#include "remote/commands/settletree.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace akimori;
using namespace akimori::deployment;
using akimori::test::DeploymentFixture;

class tst_deploy : public QObject
{
    Q_OBJECT

private slots:
    void wholeRootBecomesTheWantedState()
    {
        DeploymentFixture site;
        site.makeSite();
        const auto wanted = site.look("wanted");
        const DeploymentPlan plan = site.plan();
        QCOMPARE(plan.roots.front().mode, SwapMode::SwapRoot);
        QCOMPARE(plan.count(PlanAction::Added), 6); // added, deep, er, page.html, empty, dangling
        QCOMPARE(plan.count(PlanAction::Changed), 2);
        QCOMPARE(plan.count(PlanAction::Removed), 4);
        QCOMPARE(plan.bytesToUpload, 3 + 5);

        const DeploymentResult result = site.run(plan);
        QCOMPARE(site.look("srv/site"), wanted);
        QCOMPARE(result.changed, 12);
        QCOMPARE(result.uploadedBytes, 8);
        QVERIFY(!result.rollbackId.isEmpty());
        QCOMPARE(site.traces(), 1);
        QVERIFY(!site.plan().warnings.size());
    }

    void rollbackGivesTheOldTreeBackAndConfirmRemovesIt()
    {
        DeploymentFixture site;
        site.makeSite();
        const auto before = site.look("srv/site");
        const DeploymentResult result = site.run();
        QVERIFY(site.look("srv/site") != before);
        QCOMPARE(openRollbacks(site.transport, site.roots(), site.job).size(), 1u);
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.look("srv/site"), before);
        QCOMPARE(openRollbacks(site.transport, site.roots(), site.job).front().state,
                 remote::DeploymentState::RolledBack);
        QCOMPARE(confirm(site.transport, site.roots(), result.rollbackId, site.job), QStringList());
        QCOMPARE(site.traces(), 0);
        QCOMPARE(site.look("srv/site"), before);
        expectError(ErrorCode::NotFound,
                    [&] { rollback(site.transport, site.roots(), result.rollbackId, site.job); });
    }

    void confirmKeepsTheNewTree()
    {
        DeploymentFixture site;
        site.makeSite();
        const DeploymentResult result = site.run();
        confirm(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        QCOMPARE(site.traces(), 0);
    }

    void nothingToDoLeavesNoTrace()
    {
        DeploymentFixture site;
        site.both("a.html", "a");
        site.setTime("wanted", 1'700'000'000);
        site.setTime("srv/site", 1'700'000'000);
        const DeploymentPlan plan = site.plan();
        QVERIFY(plan.changesNothing());
        const DeploymentResult result = site.run(plan);
        QCOMPARE(result.changed, 0);
        QVERIFY(result.rollbackId.isEmpty());
        QCOMPARE(site.traces(), 0);
    }

    void tamperingWithKeptSizeAndTimeIsFound()
    {
        for (const bool perFile : {false, true}) {
            DeploymentFixture site;
            site.rootTimeCounts = !perFile;
            site.both("index.html", "<p>good</p>");
            site.both("other.html", "other");
            site.folder.write("srv/site/index.html", "<p>evil</p>");
            site.setTime("srv/site/index.html", 1'700'000'000);
            site.setTime("srv/site", 1'700'000'000);
            site.setTime("wanted", 1'700'000'000);
            PlanOptions options;
            if (perFile)
                options.paths = {"index.html"};
            const DeploymentPlan plan = site.plan(options);
            QVERIFY(plan.changesNothing()); // by size and time it cannot be seen
            const DeploymentResult result = site.run(plan);
            QCOMPARE(result.changed, 1);
            QCOMPARE(site.folder.read("srv/site/index.html"), QByteArray("<p>good</p>"));
            QVERIFY(result.warnings.join(QLatin1Char(' ')).contains(QStringLiteral("index.html")));
        }
    }

    void pushEverythingUploadsAll()
    {
        DeploymentFixture site;
        site.both("a.html", "12345");
        site.both("b.html", "678");
        PlanOptions options;
        options.pushEverything = true;
        QCOMPARE(site.plan(options).bytesToUpload, 8);
        QCOMPARE(site.run(options).uploadedBytes, 8);
    }

    void onlyPermissionsDiffer()
    {
        DeploymentFixture site;
        site.both("a.html", "same");
        QCOMPARE(::chmod(site.folder.at("srv/site/a.html").constData(), 0666), 0);
        const DeploymentPlan plan = site.plan();
        QCOMPARE(plan.paths(PlanAction::Permissions), QList<QByteArray>{memberPath(site.root()) + "/a.html"});
        site.run(plan);
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
    }

    void hostileNamesSurvive()
    {
        DeploymentFixture site;
        int row = 0;
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            switch (row++ % 3) {
            case 0: site.both(name, name); break;
            case 1: site.wantedFile(name, "new " + name); break;
            default: site.liveFile(name, "goes " + name); break;
            }
            site.both("folder " + QByteArray::number(row) + '/' + name, name);
            site.wantedFile(name.left(200) + ".d/" + name, name);
        }
        site.run();
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        QVERIFY(!site.folder.exists("pwned"));
    }

    void hostileNamesSurviveFileByFile()
    {
        DeploymentFixture site;
        site.rootTimeCounts = false;
        QList<QByteArray> names = test::TempFolder::hostileNames();
        int row = 0;
        for (const QByteArray& name : names) {
            site.liveFile("part/" + name, "old " + name);
            if (row++ % 2)
                site.wantedFile("part/" + name, "new " + name);
        }
        const auto before = site.look("srv/site");
        PlanOptions options;
        options.paths = {"part"};
        const DeploymentResult result = site.run(options);
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.look("srv/site"), before);
    }

    void rootThatIsALinkIsSwitchedByItsLink()
    {
        for (const QByteArray& text : {QByteArray("releases/1"), QByteArray("releases/1/")}) {
            DeploymentFixture site;
            site.rootName = "srv/releases/1";
            site.makeSite();
            site.rootName = "srv/site";
            site.folder.symlink(text, "srv/site");
            const auto before = site.look("srv/site");
            const DeploymentPlan plan = site.plan();
            QCOMPARE(plan.roots.front().mode, SwapMode::SwapLink);
            const DeploymentResult result = site.run(plan);
            QCOMPARE(site.look("srv/site"), site.look("wanted"));
            QVERIFY(linkText(site).startsWith("releases/1.akimori-"));
            rollback(site.transport, site.roots(), result.rollbackId, site.job);
            QCOMPARE(linkText(site), text);
            QCOMPARE(site.look("srv/site"), before);
            confirm(site.transport, site.roots(), result.rollbackId, site.job);
            QCOMPARE(site.traces(), 0);

            const DeploymentResult again = site.run();
            confirm(site.transport, site.roots(), again.rollbackId, site.job);
            QVERIFY(!site.folder.exists("srv/releases/1"));
            QCOMPARE(site.look("srv/site"), site.look("wanted"));
            site.liveFile("extra", "x");
            site.run();
            QCOMPARE(linkText(site).count(".akimori-"), 1); // names do not grow
        }
    }

    void missingRootIsCreatedAndRollbackRemovesIt()
    {
        DeploymentFixture site;
        site.wantedFile("index.html", "first");
        const DeploymentResult result = site.run();
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        QVERIFY(!site.folder.exists("srv/site"));
    }

    void namedFileAndFolderOnly()
    {
        DeploymentFixture site;
        site.rootTimeCounts = false;
        site.makeSite();
        const auto before = site.look("srv/site");
        const auto wanted = site.look("wanted");
        PlanOptions options;
        options.paths = {"news/today.html", site.root() + "/added", "evil.php"};
        const DeploymentPlan plan = site.plan(options);
        QCOMPARE(plan.roots.front().mode, SwapMode::PerFile);
        const DeploymentResult result = site.run(plan);
        // What was replaced is kept for the rollback, but outside the document root.
        QVERIFY(QDir(QFile::decodeName(site.root())).entryList({QStringLiteral(".akimori-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QCOMPARE(site.traces(), 1);
        auto expected = before;
        for (const QByteArray& path : {QByteArray("news/today.html"), QByteArray("added"), QByteArray("added/deep"),
                                       QByteArray("added/deep/er"), QByteArray("added/deep/er/page.html")})
            expected.insert(path, wanted.value(path));
        expected.remove("evil.php");
        auto now = site.look("srv/site");
        now.remove("news"); // its time changes with its entry
        expected.remove("news");
        QCOMPARE(now, expected);
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        now = site.look("srv/site");
        now.remove("news");
        auto old = before;
        old.remove("news");
        QCOMPARE(now, old);
    }

    void kindsThatChangeFileByFile()
    {
        DeploymentFixture site;
        site.rootTimeCounts = false;
        site.wantedFile("part/was-folder", "now a file");
        site.liveFile("part/was-folder/deep/x", "x");
        site.wantedFile("part/was-file/y", "y");
        site.liveFile("part/was-file", "file");
        site.folder.symlink("y", "wanted/part/was-file/link");
        site.folder.makeFolder("srv/site/part/stays");
        site.folder.makeFolder("wanted/part/stays", 0711);
        site.setTime("wanted/part/stays", 1'600'000'000);
        const auto before = site.look("srv/site");
        PlanOptions options;
        options.paths = {"part"};
        const DeploymentResult result = site.run(options);
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.look("srv/site"), before);
    }

    void unknownAndEscapingPathsAreRefused()
    {
        DeploymentFixture site;
        site.makeSite();
        PlanOptions options;
        options.paths = {"misspelt.html"};
        expectError(ErrorCode::NotFound, [&] { site.plan(options); });
        options.paths = {"../outside"};
        expectError(ErrorCode::BadInput, [&] { site.plan(options); });
        options.paths = {"/etc/passwd"};
        expectError(ErrorCode::NotFound, [&] { site.plan(options); });
    }

    /// Two deployments may be proven at the same time; only the first one is switched.
    void aRootReplacedSinceTheProofIsAConflict()
    {
        DeploymentFixture site;
        site.both("a.html", "live");
        const QByteArray id = "20261124-120000-0123abcd";
        const QByteArray folder = "srv/.akimori-" + id + "-0";
        site.folder.makeFolder(folder, 0700);
        site.folder.write(folder + "/mode", "swaproot");
        site.folder.write(folder + "/root", site.root());
        site.folder.write(folder + "/journal", "2026-11-24T03:00:00Z verified\n");
        site.folder.write(folder + "/new/a.html", "second");
        struct stat facts = {};
        QCOMPARE(::stat(site.root().constData(), &facts), 0);
        site.folder.write(folder + "/rootinode", QByteArray::number(static_cast<qulonglong>(facts.st_ino) + 1));
        const auto forward = [&] {
            remote::settleTree(site.transport, site.folder.at(folder), remote::Settle::Forward, site.job);
        };
        expectError(ErrorCode::Conflict, forward);
        QCOMPARE(site.folder.read("srv/site/a.html"), QByteArray("live"));
        site.folder.write(folder + "/rootinode", QByteArray::number(static_cast<qulonglong>(facts.st_ino)));
        forward();
        QCOMPARE(site.folder.read("srv/site/a.html"), QByteArray("second"));
    }

    void changeAfterThePreviewIsAConflict()
    {
        for (const bool partial : {false, true}) {
            DeploymentFixture site;
            site.makeSite();
            PlanOptions options;
            if (partial)
                options.paths = {"news"};
            const DeploymentPlan plan = site.plan(options);
            site.liveFile("news/hot.html", "someone else's work");
            const auto before = site.look("srv/site");
            expectError(ErrorCode::Conflict, [&] { site.run(plan); });
            site.rootTimeCounts = !partial;
            QCOMPARE(site.look("srv/site"), site.rootTimeCounts ? before : withoutRootTime(before, site));
            QCOMPARE(site.traces(), 0);
        }
    }

    void changeElsewhereDoesNotDisturbAPartialDeployment()
    {
        DeploymentFixture site;
        site.makeSite();
        PlanOptions options;
        options.paths = {"news"};
        const DeploymentPlan plan = site.plan(options);
        site.liveFile("elsewhere.html", "kept");
        site.run(plan);
        QCOMPARE(site.folder.read("srv/site/elsewhere.html"), QByteArray("kept"));
        QCOMPARE(site.folder.read("srv/site/news/today.html"), QByteArray("new"));
    }

    void fullDiskOnTheServerTouchesNothing()
    {
        DeploymentFixture site;
        site.makeSite();
        site.wantedFile("large.bin", QByteArray(3 << 20, 'z'));
        const auto before = site.look("srv/site");
        // A shell that may not write files over 1 MiB stands in for a full disk: the write fails the same way.
        site.folder.write("bin/tar", "#!/bin/sh\nulimit -f 2048\ntrap '' XFSZ\nexec /bin/tar \"$@\"\n", 0755);
        const DeploymentPlan plan = site.plan();
        site.transport.environment = {"PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        try {
            site.run(plan);
            QFAIL("must throw");
        } catch (const Error& error) {
            QVERIFY2(error.code() == ErrorCode::RemoteCommandFailed || error.code() == ErrorCode::NoSpace,
                     qPrintable(error.detail()));
        }
        QCOMPARE(site.look("srv/site"), before);
        QCOMPARE(site.traces(), 0);
    }

    void tooLittleRoomIsSaidBefore()
    {
        DeploymentFixture site;
        site.makeSite();
        std::vector<LiveRoot> live = settleAndSurvey(site.transport, site.roots(), site.job);
        QVERIFY(live.front().facts.freeBytes > 0);
        live.front().facts.freeBytes = 60'000; // enough for the changes, not for a second tree
        QCOMPARE(makePlan(site.wanted(), live, {}).roots.front().mode, SwapMode::PerFile);
        live.front().facts.freeBytes = 100;
        expectError(ErrorCode::NoSpace, [&] { makePlan(site.wanted(), live, {}); });
    }

    void whatTheServerSaysDecidesTheMode()
    {
        DeploymentFixture site;
        site.makeSite();
        const std::vector<LiveRoot> real = settleAndSurvey(site.transport, site.roots(), site.job);
        const auto modeWith = [&](const std::function<void(LiveRoot&)>& change) {
            std::vector<LiveRoot> live = real;
            change(live.front());
            const DeploymentPlan plan = makePlan(site.wanted(), live, {});
            const bool said = plan.warnings.join(QLatin1Char(' ')).contains(plan.roots.front().why);
            return said ? plan.roots.front().mode : SwapMode::SwapRoot;
        };
        QCOMPARE(modeWith([](LiveRoot& live) { live.facts.mountPoint = true; }), SwapMode::PerFile);
        QCOMPARE(modeWith([](LiveRoot& live) { live.facts.parentWritable = false; }), SwapMode::PerFile);
        QCOMPARE(modeWith([](LiveRoot& live) { live.listing.entries.back().device += 1; }), SwapMode::PerFile);
        QCOMPARE(modeWith([](LiveRoot& live) {
                     live.listing.unreadable.push_back({"x", QStringLiteral("Permission denied")});
                 }),
                 SwapMode::PerFile);
    }

    void unwritableParentIsDeployedFileByFile()
    {
        DeploymentFixture site;
        site.rootTimeCounts = false;
        site.makeSite();
        std::vector<LiveRoot> live = settleAndSurvey(site.transport, site.roots(), site.job);
        live.front().facts.parentWritable = false; // what access(2) says to a login user without rights there
        const auto before = site.look("srv/site");
        const DeploymentResult result = site.run(makePlan(site.wanted(), live, {}));
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
        QVERIFY(result.warnings.join(QLatin1Char(' ')).contains(QStringLiteral("/srv/site/.akimori-")));
        // A web server that runs as the login user gets no further than we do: what was replaced cannot be opened.
        const QString kept = QFile::decodeName(site.root() + "/.akimori-" + result.rollbackId + "-0/old");
        QVERIFY(QFileInfo(kept).isDir());
        QVERIFY(!QFileInfo::exists(kept + QStringLiteral("/evil.php")) && !QFileInfo::exists(kept + QStringLiteral("/news/today.html")));
        rollback(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.look("srv/site"), before);
        confirm(site.transport, site.roots(), result.rollbackId, site.job);
        QCOMPARE(site.traces(), 0);
    }

    void serverThatLosesContentIsCaught()
    {
        DeploymentFixture site;
        site.makeSite();
        const auto before = site.look("srv/site");
        // A tar that reports success but damages a file.
        site.folder.write("bin/tar",
                          "#!/bin/sh\n/bin/tar \"$@\" || exit\n"
                          "[ ! -f new/news/today.html ] || printf X >>new/news/today.html\nexit 0\n",
                          0755);
        const DeploymentPlan plan = site.plan();
        site.transport.environment = {"PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        expectError(ErrorCode::Corrupt, [&] { site.run(plan); });
        QCOMPARE(site.look("srv/site"), before);
        QCOMPARE(site.traces(), 0);
    }

    void aProvenFileThatIsTouchedBeforeTheSecondRoundIsCaught()
    {
        DeploymentFixture site;
        site.both("index.html", "<p>good</p>");
        site.both("other.html", "other");
        site.folder.write("srv/site/index.html", "<p>evil</p>"); // makes the second round necessary
        site.setTime("srv/site/index.html", 1'700'000'000);
        const auto before = site.look("srv/site");
        // A tar that, once the second upload has come, changes the other staged file and puts its time back.
        const QByteArray count = site.folder.at("count");
        site.folder.write("bin/tar",
                          "#!/bin/sh\n/bin/tar \"$@\" || exit\ncase \"$*\" in *--file=-*) ;; *) exit 0 ;; esac\n"
                          "echo >>" + count + "\n[ \"$(wc -l <" + count + ")\" -eq 2 ] || exit 0\n"
                          "touch -r new/other.html " + count + " && printf wrong >new/other.html\n"
                          "touch -r " + count + " new/other.html\n",
                          0755);
        const DeploymentPlan plan = site.plan();
        site.transport.environment = {"PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        expectError(ErrorCode::Corrupt, [&] { site.run(plan); });
        QCOMPARE(site.folder.read("count"), QByteArray("\n\n"));
        QCOMPARE(site.look("srv/site"), before);
        QCOMPARE(site.traces(), 0);
    }

    void setGroupAndStickyBitsSurvive()
    {
        DeploymentFixture site;
        site.both("a.html", "a");
        site.folder.makeFolder("wanted/shared", 02775);
        site.folder.makeFolder("wanted/drop", 01777);
        site.run();
        QCOMPARE(site.look("srv/site"), site.look("wanted"));
    }

private:
    static void expectError(ErrorCode code, const std::function<void()>& action)
    {
        try {
            action();
        } catch (const Error& error) {
            QVERIFY2(error.code() == code, qPrintable(errorCodeName(error.code()) + error.sentence() + error.detail()));
            return;
        }
        QFAIL("must throw");
    }

    static QByteArray linkText(DeploymentFixture& site)
    {
        char text[4096];
        const ssize_t size = ::readlink(site.root().constData(), text, sizeof text);
        return QByteArray(text, size < 0 ? 0 : size);
    }

    static QMap<QByteArray, QByteArray> withoutRootTime(QMap<QByteArray, QByteArray> tree, DeploymentFixture& site)
    {
        tree.insert(".", site.look("srv/site").value("."));
        return tree;
    }
};

QTEST_GUILESS_MAIN(tst_deploy)
#include "tst_deploy.moc"
