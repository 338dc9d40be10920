#include "deploymentfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace akimori;
using namespace akimori::deployment;
using akimori::test::DeploymentFixture;

namespace {

enum class Layout { Root, Link, PerFile };

/// A site in one of the three layouts, and what its two whole states look like.
class FaultySite : public DeploymentFixture
{
public:
    explicit FaultySite(Layout chosen) : layout(chosen)
    {
        marker = "AKIMORI_TEST_MARKER=" + folder.bytes();
        transport.environment = {marker};
        rootName = layout == Layout::Link ? "srv/releases/1" : "srv/site";
        makeSite();
        if (layout == Layout::Link) {
            rootName = "srv/site";
            folder.symlink("releases/1", "srv/site");
        }
        rootTimeCounts = layout != Layout::PerFile;
        before = look("srv/site");
        after = look("wanted");
    }

    DeploymentPlan makePlanForLayout()
    {
        std::vector<LiveRoot> live = surveyRoots(transport, roots(), job);
        live.front().facts.parentWritable = layout != Layout::PerFile;
        return makePlan(wanted(), live, {});
    }

    /// From now on the n-th call of `mv` on the server kills the shell that called it, before or after moving.
    void killAtMove(int n, bool afterMoving)
    {
        const QByteArray count = folder.at("bin/count");
        folder.write("bin/mv",
                     "#!/bin/sh\necho x >>" + count + "\n"
                     + "if [ $(wc -l <" + count + ") -eq " + QByteArray::number(n) + " ]; then\n"
                     + (afterMoving ? "/bin/mv \"$@\"\n" : "") + "kill -9 $PPID; exit 9\nfi\nexec /bin/mv \"$@\"\n",
                     0755);
        ::unlink(count.constData());
        transport.environment = {marker, "PATH=" + folder.at("bin") + ":/usr/bin:/bin"};
    }

    int movesMade() { return folder.exists("bin/count") ? static_cast<int>(folder.read("bin/count").count('\n')) : 0; }

    void heal()
    {
        transport.environment = {marker};
        transport.cutAfterOutputBytes = -1;
        waitForServer();
    }

    /// Commands of a cut connection run on, as on a real server; waits until none is left.
    void waitForServer() const
    {
        for (int turn = 0; turn < 3000 && serverBusy(); ++turn)
            ::poll(nullptr, 0, 5);
    }

    bool isWhole()
    {
        const auto now = look("srv/site");
        return now == before || now == after;
    }

    Layout layout;
    QByteArray marker;
    QMap<QByteArray, QByteArray> before;
    QMap<QByteArray, QByteArray> after;

private:
    bool serverBusy() const
    {
        const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
        for (const QString& process : processes) {
            QFile environment(QStringLiteral("/proc/%1/environ").arg(process));
            if (process.toLongLong() != ::getpid() && environment.open(QIODevice::ReadOnly)
                && environment.readAll().split('\0').contains(marker))
                return true;
        }
        return false;
    }
};

void addLayouts()
{
    QTest::addColumn<int>("layout");
    QTest::newRow("root") << static_cast<int>(Layout::Root);
    QTest::newRow("link") << static_cast<int>(Layout::Link);
    QTest::newRow("per file") << static_cast<int>(Layout::PerFile);
}

} // namespace

class tst_deployfaults : public QObject
{
    Q_OBJECT

private slots:
    void killInsideTheSwitchIsHealed_data() { addLayouts(); }

    void killInsideTheSwitchIsHealed()
    {
        QFETCH(int, layout);
        int trials = 0;
        for (const bool afterMoving : {false, true}) {
            for (int n = 1;; ++n) {
                FaultySite site(static_cast<Layout>(layout));
                const DeploymentPlan plan = site.makePlanForLayout();
                site.killAtMove(n, afterMoving);
                bool killed = false;
                try {
                    site.run(plan);
                } catch (const Error&) {
                    killed = true;
                }
                const int moves = site.movesMade();
                site.heal();
                if (!killed) {
                    QVERIFY(moves < n); // every move of the script had its turn
                    QCOMPARE(site.look("srv/site"), site.after);
                    break;
                }
                ++trials;
                if (layout == static_cast<int>(Layout::Link))
                    QVERIFY(site.isWhole()); // never a gap, not even before the replay
                replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
                QVERIFY2(site.isWhole(), qPrintable(QStringLiteral("move %1").arg(n)));
                // Healing leaves nothing to heal.
                QVERIFY(replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0)).empty());
            }
        }
        QVERIFY(trials >= 4);
    }

    void killInsideTheRollbackIsHealed_data() { addLayouts(); }

    void killInsideTheRollbackIsHealed()
    {
        QFETCH(int, layout);
        for (const bool afterMoving : {false, true}) {
            for (int n = 1;; ++n) {
                FaultySite site(static_cast<Layout>(layout));
                const DeploymentResult result = site.run(site.makePlanForLayout());
                QCOMPARE(site.look("srv/site"), site.after);
                site.killAtMove(n, afterMoving);
                bool killed = false;
                try {
                    rollback(site.transport, site.roots(), result.rollbackId, site.job);
                } catch (const Error&) {
                    killed = true;
                }
                site.heal();
                replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
                QVERIFY2(site.isWhole(), qPrintable(QStringLiteral("move %1").arg(n)));
                if (!killed) {
                    QCOMPARE(site.look("srv/site"), site.before);
                    break;
                }
                rollback(site.transport, site.roots(), result.rollbackId, site.job); // or again, or a no-operation
                QCOMPARE(site.look("srv/site"), site.before);
            }
        }
    }

    void cutAnywhereLeavesAWholeTree_data() { addLayouts(); }

    void cutAnywhereLeavesAWholeTree()
    {
        QFETCH(int, layout);
        bool finished = false;
        for (qint64 bytes = 0; !finished; bytes = bytes * 2 + 60) {
            FaultySite site(static_cast<Layout>(layout));
            const DeploymentPlan plan = site.makePlanForLayout();
            site.transport.cutAfterOutputBytes = bytes;
            try {
                site.run(plan);
                finished = true;
            } catch (const Error& error) {
                QVERIFY(error.retryable());
            }
            site.heal();
            replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
            QVERIFY2(site.isWhole(), qPrintable(QString::number(bytes)));
            if (site.look("srv/site") == site.before)
                QCOMPARE(site.traces(), 0);
        }
    }

    void killedWorkstationLeavesAWholeTree()
    {
        // Our own process dies at 12 instants spread over the whole deployment.
        for (int slice = 0; slice < 12; ++slice) {
            FaultySite site(slice % 3 == 0 ? Layout::PerFile : slice % 3 == 1 ? Layout::Root : Layout::Link);
            const DeploymentPlan plan = site.makePlanForLayout();
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                try {
                    site.run(plan);
                } catch (...) {
                }
                ::_exit(0);
            }
            ::poll(nullptr, 0, slice * 25);
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            site.heal();
            replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
            QVERIFY2(site.isWhole(), qPrintable(QString::number(slice)));
        }
    }

    void cancelWhileStagingTouchesNothing()
    {
        FaultySite site(Layout::Root);
        const DeploymentPlan plan = site.makePlanForLayout();
        class Cancelling final : public ContentSource
        {
        public:
            void stream(const std::vector<const TreeEntry*>&, const ContentSink&, JobContext& job) override
            {
                job.cancel();
                job.throwIfCancelled();
            }
        } source;
        JobContext job;
        try {
            deploy(site.transport, plan, source, site.clock, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Cancelled);
        }
        site.heal();
        replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
        QCOMPARE(site.look("srv/site"), site.before);
        QCOMPARE(site.traces(), 0);
    }

    void sourceThatFailsIsNamedAsTheCause()
    {
        FaultySite site(Layout::Root);
        const DeploymentPlan plan = site.makePlanForLayout();
        class Damaged final : public ContentSource
        {
        public:
            void stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext&) override
            {
                sink.begin(*files.front(), {});
                throw Error(ErrorCode::Corrupt, QStringLiteral("frame damaged"));
            }
        } source;
        try {
            deploy(site.transport, plan, source, site.clock, site.job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
            QCOMPARE(error.sentence(), QStringLiteral("frame damaged"));
        }
        QCOMPARE(site.look("srv/site"), site.before);
        QCOMPARE(site.traces(), 0);
    }

    void rootRecreatedInTheGapIsLeftToPeople()
    {
        FaultySite site(Layout::Root);
        const DeploymentPlan plan = site.makePlanForLayout();
        site.killAtMove(2, false);
        try {
            site.run(plan);
            QFAIL("must throw");
        } catch (const Error&) {
        }
        site.heal();
        QVERIFY(!site.folder.exists("srv/site")); // the stated gap, made long
        site.folder.write("srv/site/index.html", "somebody helped");
        const auto replayed = replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
        QCOMPARE(replayed.size(), 1u);
        QCOMPARE(replayed.front().after, remote::DeploymentState::Swapping);
        QVERIFY(!replayed.front().sentence.isEmpty());
        QCOMPARE(site.folder.read("srv/site/index.html"), QByteArray("somebody helped"));
        QCOMPARE(site.traces(), 1);
    }

    void visitorsSeeOldThenNew_data() { addLayouts(); }

    void visitorsSeeOldThenNew()
    {
        QFETCH(int, layout);
        FaultySite site(static_cast<Layout>(layout));
        const DeploymentPlan plan = site.makePlanForLayout();
        std::atomic<bool> stop = false;
        QStringList faults;
        qint64 looks = 0;
        std::thread prober([&] {
            bool sawNew = false;
            int gaps = 0;
            bool inGap = false;
            const int gapsAllowed = layout == static_cast<int>(Layout::Root) ? 1 : 0;
            while (!stop) {
                const int fd = ::open(site.folder.at("srv/site/news/today.html").constData(), O_RDONLY | O_CLOEXEC);
                ++looks;
                if (fd < 0) {
                    gaps += inGap ? 0 : 1;
                    inGap = true;
                    if (gaps > gapsAllowed)
                        faults.append(QStringLiteral("missing page"));
                    continue;
                }
                inGap = false;
                char text[64];
                const ssize_t size = ::read(fd, text, sizeof text);
                ::close(fd);
                const QByteArray body(text, std::max<ssize_t>(size, 0));
                if (body == "new")
                    sawNew = true;
                else if (body != "old and longer" || sawNew)
                    faults.append(QStringLiteral("unexpected page"));
            }
        });
        site.run(plan);
        stop = true;
        prober.join();
        QCOMPARE(faults.mid(0, 3), QStringList());
        QVERIFY(looks > 100);
    }

    void strangersFoldersAreIgnored()
    {
        FaultySite site(Layout::Root);
        const QByteArray name = "srv/site/.akimori-20260101-000000-00000000-0";
        site.folder.write(name + "/journal", "2026-01-01T00:00:00Z swapping\n");
        site.folder.write(name + "/mode", "perfile");
        site.folder.write(name + "/root", site.root());
        site.folder.write(name + "/place", QByteArray("../../escape\0", 13));
        site.folder.makeFolder(name, 0755); // not 0700: anyone could have put lists there
        QVERIFY(replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0)).empty());
    }
};

QTEST_GUILESS_MAIN(tst_deployfaults)
#include "tst_deployfaults.moc"
