#include "faultysite.h"

#include <sys/wait.h>

#include <csignal>
#include <thread>

using namespace akimori;
using namespace akimori::deployment;
using test::addLayouts;
using test::FaultySite;
using test::Layout;

class tst_deployfaults : public QObject
{
    Q_OBJECT

private slots:
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
