#include "faultysite.h"

#include <thread>

using namespace akimori;
using namespace akimori::deployment;
using test::FaultySite;
using test::Layout;

namespace {

/// What somebody else does on the server, in words of the shell; $site is the document root.
struct Edit
{
    const char* name;
    const char* script;
    const char* path;
    const char* body; ///< nullptr: gone
};

constexpr Edit kEdits[] = {
    {"written into", "printf edited >$site/news/today.html", "news/today.html", "edited"},
    {"written into, size and time kept",
     "touch -r $site/news/today.html $site/../ref; printf 'OLD and longer' >$site/news/today.html; "
     "touch -r $site/../ref $site/news/today.html; rm $site/../ref",
     "news/today.html", "OLD and longer"},
    {"replaced by an editor", "printf edited >$site/news/.tmp; /bin/mv $site/news/.tmp $site/news/today.html",
     "news/today.html", "edited"},
    {"removed one edited", "printf edited >$site/evil.php", "evil.php", "edited"},
    {"removed one replaced", "printf edited >$site/t; /bin/mv $site/t $site/evil.php", "evil.php", "edited"},
    {"deleted", "rm $site/news/today.html", "news/today.html", nullptr},
    {"made where a new one goes", "mkdir -p $site/added/deep/er; printf mine >$site/added/deep/er/page.html",
     "added/deep/er/page.html", "mine"},
};

/// The n-th time that a script on the server asks for the date, which it does for each line of its journal, `edit` is done.
void editAtJournalLine(const FaultySite& site, int n, const Edit& edit)
{
    const QByteArray count = site.folder.at("bin/count");
    site.folder.write("bin/date",
                      "#!/bin/sh\necho x >>" + count + "\nsite=" + site.folder.at("srv/site") + "\n"
                      + "if [ $(wc -l <" + count + ") -eq " + QByteArray::number(n) + " ]; then\n" + edit.script
                      + "\nfi\nexec /bin/date \"$@\"\n",
                      0755);
}

} // namespace

/// A live file that is changed between the proof and the switch, or in the moment of the switch itself.
class tst_livechanges : public QObject
{
    Q_OBJECT

private slots:
    void anEditBehindTheProofStopsTheSwitch_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("line"); ///< of the journal: 1 staging, 2 verified, then swapping or saving and swapping
        QTest::addColumn<int>("edit");
        const char* const layouts[] = {"root", "link", "per file"};
        for (int layout = 0; layout < 3; ++layout) {
            for (int line = 2; line <= (layout == static_cast<int>(Layout::PerFile) ? 4 : 3); ++line) {
                for (std::size_t edit = 0; edit < std::size(kEdits); ++edit)
                    QTest::addRow("%s, line %d, %s", layouts[layout], line, kEdits[edit].name)
                        << layout << line << static_cast<int>(edit);
            }
        }
    }

    void anEditBehindTheProofStopsTheSwitch()
    {
        QFETCH(int, layout);
        QFETCH(int, line);
        QFETCH(int, edit);
        const Edit& act = kEdits[edit];
        FaultySite site(static_cast<Layout>(layout));
        const DeploymentPlan plan = site.makePlanForLayout();
        editAtJournalLine(site, line, act);
        site.transport.environment = {site.marker, "PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        std::optional<ErrorCode> code;
        QString sentence;
        try {
            site.run(plan);
        } catch (const Error& error) {
            code = error.code();
            sentence = error.sentence() + error.detail();
        }
        QVERIFY2(code == ErrorCode::Conflict, qPrintable(sentence));
        site.heal();
        // The former site with the other person's work in it, and nothing else.
        auto expected = site.look("srv/site", false);
        if (act.body)
            QCOMPARE(site.folder.read(QByteArray("srv/site/") + act.path), QByteArray(act.body));
        else
            QVERIFY(!site.folder.exists(QByteArray("srv/site/") + act.path));
        FaultySite former(static_cast<Layout>(layout));
        auto before = former.look("srv/site", false);
        for (auto* const tree : {&expected, &before}) {
            for (const char* const path : {act.path, "added", "added/deep", "added/deep/er"})
                tree->remove(path);
        }
        QCOMPARE(expected, before);
        QCOMPARE(site.traces(), 0);
        // And the next preview sees it and can be published.
        site.run(site.makePlanForLayout());
        QCOMPARE(site.folder.read("srv/site/news/today.html"), QByteArray("new"));
    }

    /// After an incident everything is pushed: whoever still writes must not be able to bring the old tree back.
    void whenEverythingIsPushedNothingIsBroughtBack()
    {
        FaultySite site(Layout::Root);
        PlanOptions options;
        options.pushEverything = true;
        const DeploymentPlan plan = site.plan(options);
        editAtJournalLine(site, 3, kEdits[0]);
        site.transport.environment = {site.marker, "PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        site.run(plan);
        site.heal();
        QCOMPARE(site.look("srv/site"), site.after);
    }

    /// Two people: while one switches, the other connects and finds a journal that looks cut. The lock on the server makes
    /// the second wait until the first is through.
    void aReplayWaitsForASwitchUnderWay()
    {
        FaultySite site(Layout::Root);
        const DeploymentPlan plan = site.makePlanForLayout();
        const QByteArray go = site.folder.at("bin/go");
        site.folder.write("bin/mv", "#!/bin/sh\n: >" + site.folder.at("bin/moving") + "\nwhile [ ! -e " + go
                                        + " ]; do sleep 0.01; done\nexec /bin/mv \"$@\"\n", 0755);
        site.folder.write("other/flock", "#!/bin/sh\n: >" + site.folder.at("other/asking") + "\nexec /usr/bin/flock \"$@\"\n", 0755);
        site.transport.environment = {site.marker, "PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        std::exception_ptr failure;
        std::thread first([&] {
            try {
                site.run(plan);
            } catch (...) {
                failure = std::current_exception();
            }
        });
        test::LocalTransport second;
        second.environment = {"PATH=" + site.folder.at("other") + ":/usr/bin:/bin"};
        JobContext job;
        std::vector<ReplayedDeployment> replayed;
        const bool moving = QTest::qWaitFor([&] { return site.folder.exists("bin/moving"); }, 60'000);
        std::thread other([&] { replayed = replayJournals(second, site.roots(), job, std::chrono::seconds(0)); });
        const bool asking = QTest::qWaitFor([&] { return site.folder.exists("other/asking"); }, 60'000);
        const auto untouched = site.look("srv/site");
        site.folder.write("bin/go", "");
        first.join();
        other.join();
        QVERIFY(moving && asking);
        QCOMPARE(untouched, site.before);
        QVERIFY(!failure);
        QCOMPARE(site.look("srv/site"), site.after);
        QCOMPARE(replayed.size(), 1u);
        QVERIFY(replayed.front().after == remote::DeploymentState::Swapped);
    }

    /// Who does not get the lock changes nothing and says so.
    void whoDoesNotGetTheLockChangesNothing()
    {
        FaultySite site(Layout::Root);
        const DeploymentPlan plan = site.makePlanForLayout();
        site.folder.write("bin/flock", "#!/bin/sh\nexit 1\n", 0755);
        site.transport.environment = {site.marker, "PATH=" + site.folder.at("bin") + ":/usr/bin:/bin"};
        std::optional<ErrorCode> code;
        try {
            site.run(plan);
        } catch (const Error& error) {
            code = error.code();
        }
        QVERIFY(code == ErrorCode::Locked);
        QCOMPARE(site.look("srv/site"), site.before);
    }

    /// A cut switch is finished at the next connection, but not over somebody's edit.
    void aReplayLooksOnceMore_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("move"); ///< after which the shell is killed
        QTest::newRow("root, in the gap") << static_cast<int>(Layout::Root) << 1;
        QTest::newRow("root, new one in place") << static_cast<int>(Layout::Root) << 2;
        QTest::newRow("link, switched") << static_cast<int>(Layout::Link) << 2;
    }

    void aReplayLooksOnceMore()
    {
        QFETCH(int, layout);
        QFETCH(int, move);
        FaultySite site(static_cast<Layout>(layout));
        const DeploymentPlan plan = site.makePlanForLayout();
        site.killAtMove(move, true);
        try {
            site.run(plan);
            QFAIL("must throw");
        } catch (const Error&) {
        }
        site.heal();
        const QString srv = QString::fromLocal8Bit(site.folder.at("srv"));
        const QStringList folders =
            QDir(srv).entryList({QStringLiteral(".akimori-*")}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        const QByteArray former = layout == static_cast<int>(Layout::Link)
                                      ? QByteArray("srv/releases/1/")
                                      : "srv/" + folders.value(0).toLocal8Bit() + "/old/";
        QVERIFY(site.folder.exists(former + "evil.php"));
        site.folder.write(former + "evil.php", "edited late");
        replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
        QCOMPARE(site.folder.read("srv/site/evil.php"), QByteArray("edited late"));
        QCOMPARE(site.folder.read("srv/site/news/today.html"), QByteArray("old and longer"));
    }
};

QTEST_GUILESS_MAIN(tst_livechanges)
#include "tst_livechanges.moc"
