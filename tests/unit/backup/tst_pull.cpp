#include "archive/generationreader.h"
#include "backup/generationstore.h"
#include "backup/pull.h"
#include "base/error.h"
#include "support/pullsite.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;

namespace {

/// Files, links, hard links, empty folders, odd modes and times, every hostile name.
void fillSite(test::PullSite& site)
{
    const test::TempFolder& folder = site.folder;
    for (const QByteArray& name : test::TempFolder::hostileNames())
        folder.write("www/names/" + name, "body of " + name);
    folder.write("www/index.html", "<h1>○○市</h1>");
    folder.write("www/empty", "");
    folder.write("www/tool.sh", "#!/bin/sh\n", 0755);
    folder.write("www/secret", "x", 0400);
    folder.write("www/large.bin", QByteArray(5 << 20, 'q') + "tail");
    folder.makeFolder("www/empty folder", 0711);
    folder.symlink("index.html", "www/link");
    folder.symlink("nowhere/" + QByteArray(300, 't'), "www/dangling");
    ::link(folder.at("www/index.html").constData(), folder.at("www/second.html").constData());
    test::setModified(folder.at("www/index.html"), 1'600'000'000, 123'456'789);
    test::setModified(folder.at("www/link"), 1'500'000'000, 1);
    test::setModified(folder.at("www/empty folder"), 1'400'000'000, 999'999'999);
    test::setModified(folder.at("www"), 1'300'000'000, 5);
}

} // namespace

class tst_pull : public QObject
{
    Q_OBJECT

private slots:
    /// A restore inside the root keeps the former tree there; whoever hides under such a name is kept as evidence.
    void onlyWhatTheLedgerKnowsOfAnOwnDeploymentIsLeftOut()
    {
        test::PullSite site;
        site.folder.write("www/index.html", "live");
        const QByteArray own = ".akimori-20261124-120000-0123abcd-0";
        const QByteArray foreign = ".akimori-20261124-120000-deadbeef-0";
        for (const QByteArray& name : {own, foreign, QByteArray("sub/" + own)}) {
            site.folder.write("www/" + name + "/old/index.html", "before");
            ::chmod(site.folder.at("www/" + name).constData(), 0700);
        }
        backup::PullPlan plan = site.plan();
        plan.ownDeployments = {"20261124-120000-0123abcd", "20261124-120000-ffffffff"};
        JobContext job;
        const auto taken = [&] {
            site.clock.now = site.clock.now.addSecs(60);
            return backup::pullGeneration(site.transport, plan, job).generation;
        };
        const Generation first = taken();
        const archive::Manifest manifest = archive::GenerationReader(first.archive).manifest();
        QVERIFY(manifest.find(site.member("index.html")));
        QVERIFY(!manifest.find(site.member(own)) && !manifest.find(site.member(own + "/old/index.html")));
        QVERIFY(manifest.find(site.member(foreign + "/old/index.html")));
        QVERIFY(manifest.find(site.member("sub/" + own + "/old/index.html"))); // not directly below the root
        QCOMPARE(first.warnings.size(), 1);
        QVERIFY(first.warnings.front().contains(QString::fromUtf8(own)));
        QVERIFY(first.matchedServerAt.isValid()); // the site itself is complete

        // Open to others it is not what a deployment made: a web server could serve from it.
        ::chmod(site.folder.at("www/" + own).constData(), 0755);
        QVERIFY(archive::GenerationReader(taken().archive).manifest().find(site.member(own + "/old/index.html")));
    }

    void plainToolsAcceptAndRestoreIt()
    {
        test::PullSite site;
        fillSite(site);
        const backup::PullResult result = site.pull();
        const QByteArray archive = result.generation.archive.toUtf8();
        const QByteArray stem = archive.chopped(8);

        test::PullSite::run({"zstd", "-qt", archive});
        test::PullSite::run({"sh", "-c", "cd \"$1\" && sha256sum --strict -c *.sha256", "sh",
                             site.generations().toUtf8()});
        QCOMPARE(test::PullSite::difference(site.root(), site.unpack(result.generation.archive, "out")),
                 QByteArray());
        QVERIFY(QFileInfo::exists(QString::fromUtf8(stem + ".manifest")));
        QVERIFY(result.generation.verified());
        QVERIFY(result.generation.matchedServerAt.isValid());
        QCOMPARE(result.generation.warnings, QStringList());
        QCOMPARE(site.intactGenerations(), QStringList{result.generation.id});
        // Nothing of the run is left but the three files and the lock.
        QCOMPARE(QDir(site.generations()).entryList(QDir::Files | QDir::Hidden).size(), 4);
    }

    void manifestNamesEverything()
    {
        test::PullSite site;
        fillSite(site);
        const archive::GenerationReader reader(site.pull().generation.archive);
        const archive::ManifestEntry* index = reader.manifest().find(site.member("index.html"));
        const archive::ManifestEntry* second = reader.manifest().find(site.member("second.html"));
        QVERIFY(index && second);
        QCOMPARE(index->entry.mtimeNs, 1'600'000'000'123'456'789LL);
        QVERIFY(index->hardLinkGroup > 0);
        QCOMPARE(index->hardLinkGroup, second->hardLinkGroup);
        QVERIFY(reader.manifest().find(site.member("")));
        JobContext job;
        QCOMPARE(reader.fileBody(site.member("second.html"), 1000, job), QByteArray("<h1>○○市</h1>"));
        for (const QByteArray& name : test::TempFolder::hostileNames())
            QCOMPARE(reader.fileBody(site.member("names/" + name), 1000, job), "body of " + name);
    }

    void unchangedIsARealCopy()
    {
        test::PullSite site;
        fillSite(site);
        const backup::PullResult first = site.pull();
        site.transport.commandsRun = 0;
        const backup::PullResult second = site.pull(first.generation.archive);
        QVERIFY(second.unchanged);
        QCOMPARE(second.transferredBytes, 0);
        QCOMPARE(site.transport.commandsRun, 1); // the list, nothing else
        QCOMPARE(second.generation.archiveSha256, first.generation.archiveSha256);
        struct stat a = {};
        struct stat b = {};
        QCOMPARE(::stat(first.generation.archive.toUtf8().constData(), &a), 0);
        QCOMPARE(::stat(second.generation.archive.toUtf8().constData(), &b), 0);
        QVERIFY(a.st_ino != b.st_ino);
        QCOMPARE(b.st_nlink, 1u);
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void onlyChangesTravel()
    {
        test::PullSite site;
        fillSite(site);
        for (int i = 0; i < 300; ++i)
            site.folder.write("www/many/" + QByteArray::number(i), QByteArray(20'000, static_cast<char>('a' + i % 26)));
        const backup::PullResult first = site.pull();
        site.folder.write("www/many/7", "edited");
        site.folder.write("www/new/deep/file", "new");
        QCOMPARE(::unlink(site.folder.at("www/many/8").constData()), 0);
        QCOMPARE(::unlink(site.folder.at("www/link").constData()), 0);
        site.folder.symlink("tool.sh", "www/link");
        QCOMPARE(::chmod(site.folder.at("www/many/9").constData(), 0600), 0);
        const backup::PullResult second = site.pull(first.generation.archive);
        QVERIFY(!second.unchanged);
        QCOMPARE(second.changedFiles, 4); // edited, new, chmod, link
        QVERIFY(second.transferredBytes < 200'000);
        QCOMPARE(test::PullSite::difference(site.root(), site.unpack(second.generation.archive, "out")),
                 QByteArray());
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void removalAloneNeedsNoStream()
    {
        test::PullSite site;
        fillSite(site);
        const backup::PullResult first = site.pull();
        QCOMPARE(::unlink(site.folder.at("www/empty").constData()), 0);
        test::setModified(site.folder.at("www"), 1'300'000'000, 5); // even the folder looks as before
        const backup::PullResult second = site.pull(first.generation.archive);
        QCOMPARE(second.transferredBytes, 0);
        QVERIFY(!second.unchanged);
        const archive::GenerationReader reader(second.generation.archive);
        QVERIFY(!reader.manifest().find(site.member("empty")));
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void equalContentAfterASwapIsReused()
    {
        test::PullSite site;
        fillSite(site);
        const backup::PullResult first = site.pull();
        // The same tree with other inodes and ctimes, one file tampered with under its old size and time.
        test::PullSite::run({"cp", "-a", site.root(), site.folder.at("copy")});
        test::PullSite::run({"rm", "-r", site.root()});
        test::PullSite::run({"mv", site.folder.at("copy"), site.root()});
        site.folder.write("www/tool.sh", "#!/bin/ev\n", 0755);
        struct stat facts = {};
        const archive::GenerationReader before(first.generation.archive);
        const qint64 mtime = before.manifest().find(site.member("tool.sh"))->entry.mtimeNs;
        test::setModified(site.folder.at("www/tool.sh"), mtime / 1'000'000'000,
                          static_cast<long>(mtime % 1'000'000'000));
        QCOMPARE(::stat(site.folder.at("www/tool.sh").constData(), &facts), 0);
        const backup::PullResult second = site.pull(first.generation.archive);
        QCOMPARE(second.changedFiles, 1);
        JobContext job;
        QCOMPARE(archive::GenerationReader(second.generation.archive)
                     .fileBody(site.member("tool.sh"), 100, job),
                 QByteArray("#!/bin/ev\n"));
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void specialFilesAreNamedOnly()
    {
        test::PullSite site;
        site.folder.write("www/a", "a");
        QCOMPARE(::mkfifo(site.folder.at("www/fifo").constData(), 0600), 0);
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings.size(), 1);
        QVERIFY(result.generation.warnings.first().contains(QLatin1String("www/fifo")));
        const archive::GenerationReader reader(result.generation.archive);
        QCOMPARE(reader.manifest().find(site.member("fifo"))->remark, QStringLiteral("special"));
        QVERIFY(!result.generation.matchedServerAt.isValid());
        QVERIFY(site.pull(result.generation.archive).unchanged);
    }

    void aRootThatIsALinkIsFollowed()
    {
        test::PullSite site;
        site.folder.write("real/page.html", "page");
        QCOMPARE(::rmdir(site.root().constData()), 0);
        site.folder.symlink("real", "www");
        const backup::PullResult result = site.pull();
        QCOMPARE(result.generation.warnings, QStringList());
        JobContext job;
        const archive::GenerationReader reader(result.generation.archive);
        QCOMPARE(reader.fileBody(site.member("page.html"), 10, job), QByteArray("page"));
        QVERIFY(reader.manifest().find(site.member(""))->entry.isDirectory());
        QVERIFY(site.pull(result.generation.archive).unchanged);
        QCOMPARE(site.intactGenerations().size(), 2);
    }

    void aDamagedPreviousGenerationCostsTimeOnly_data()
    {
        QTest::addColumn<bool>("alsoEdited");
        QTest::newRow("nothing changed") << false;
        QTest::newRow("one file changed") << true;
    }
    void aDamagedPreviousGenerationCostsTimeOnly()
    {
        QFETCH(bool, alsoEdited);
        test::PullSite site;
        fillSite(site);
        const backup::PullResult first = site.pull();
        QFile archive(first.generation.archive);
        QVERIFY(archive.open(QIODevice::ReadWrite));
        QVERIFY(archive.seek(archive.size() / 3));
        char byte = 0;
        QVERIFY(archive.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 4);
        QVERIFY(archive.write(&byte, 1) == 1);
        archive.close();
        if (alsoEdited)
            site.folder.write("www/index.html", "edited");
        const backup::PullResult second = site.pull(first.generation.archive);
        JobContext job;
        QVERIFY(archive::verifyGeneration(second.generation.archive, job).intact());
        QVERIFY(second.transferredBytes > 0);
        QCOMPARE(test::PullSite::difference(site.root(), site.unpack(second.generation.archive, "out")),
                 QByteArray());
    }

    void refusesWhatCannotBeMeant()
    {
        test::PullSite site;
        JobContext job;
        backup::PullPlan plan = site.plan();
        plan.roots = {"relative"};
        QVERIFY_THROWS_EXCEPTION(Error, backup::pullGeneration(site.transport, plan, job));
        plan.roots = {site.root() + "/missing"};
        try {
            backup::pullGeneration(site.transport, plan, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
        }
        QVERIFY(site.intactGenerations().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_pull)
#include "tst_pull.moc"
