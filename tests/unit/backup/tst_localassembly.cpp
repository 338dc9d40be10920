#include "archive/generationreader.h"
#include "backup/localassembly.h"
#include "base/error.h"
#include "remote/commands/listtree.h"
#include "support/pullsite.h"

#include "base/hash.h"

#include <QFile>

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using namespace akimori::backup;

namespace {

/// A site of which one generation was pulled; then "www" changed as a publish from "work" would change it.
struct Bed
{
    test::PullSite site;
    JobContext job;
    Generation before;

    Bed()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames())
            site.folder.write("www/names/" + name, "body of " + name);
        site.folder.write("www/index.html", "old");
        site.folder.write("www/large.bin", QByteArray(3 << 20, 'q'));
        site.folder.symlink("index.html", "www/link");
        before = site.pull().generation;
        copyToWork();
    }

    void copyToWork() const { test::PullSite::run({"cp", "-a", site.folder.at("www"), site.folder.at("work")}); }

    TreeListing list() { return remote::listTree(site.transport, {site.root()}, job); }

    AssemblyPlan plan()
    {
        AssemblyPlan plan;
        plan.siteId = before.siteId;
        plan.roots = {site.root()};
        plan.folder = site.generations();
        plan.previousArchive = before.archive;
        site.clock.now = site.clock.now.addSecs(60);
        plan.listedAt = site.clock.now;
        plan.clock = &site.clock;
        plan.entries = list().entries;
        for (TreeEntry& entry : plan.entries) {
            if (entry.isFile())
                entry.sha256 = sha256OfFile('/' + entry.path, job);
        }
        return plan;
    }

    Generation assemble(const AssemblyPlan& plan)
    {
        deployment::FolderSource content(site.folder.at("work"), memberPath(site.root()));
        return assembleGeneration(plan, content, job);
    }
};

} // namespace

/// The generation after a publish: made here, as good as one that was pulled.
class tst_localassembly : public QObject
{
    Q_OBJECT

private slots:
    void equalsWhatStandsThere()
    {
        Bed bed;
        for (const char* folder : {"www", "work"}) {
            bed.site.folder.write(QByteArray(folder) + "/index.html", "new and longer");
            bed.site.folder.write(QByteArray(folder) + "/added/x.html", "x");
            QCOMPARE(::unlink(bed.site.folder.at(QByteArray(folder) + "/names/plain.html").constData()), 0);
            QCOMPARE(::unlink(bed.site.folder.at(QByteArray(folder) + "/link").constData()), 0);
            bed.site.folder.symlink("large.bin", QByteArray(folder) + "/link");
        }
        const Generation after = bed.assemble(bed.plan());
        QVERIFY(after.verified());
        QVERIFY(after.matchedServerAt.isValid());
        QVERIFY(after.trigger == BackupTrigger::AfterChange);
        QVERIFY(archive::verifyGeneration(after.archive, bed.job).intact());
        QCOMPARE(test::PullSite::difference(bed.site.root(), bed.site.unpack(after.archive, "out")), QByteArray());
        QVERIFY(standsAs(archive::GenerationReader(after.archive).manifest(), bed.list()));
        // The next pull finds nothing to read.
        QCOMPARE(bed.site.pull(after.archive).transferredBytes, 0);
    }

    void onlyTheSameInodesAndChangeTimesStand()
    {
        Bed bed;
        const archive::GenerationReader reader(bed.before.archive);
        QVERIFY(standsAs(reader.manifest(), bed.list()));
        struct stat facts = {};
        QCOMPARE(::stat(bed.site.folder.at("www/index.html").constData(), &facts), 0);
        bed.site.folder.write("www/index.html", "OLD"); // same size …
        test::setModified(bed.site.folder.at("www/index.html"), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec); // … and time
        QVERIFY(!standsAs(reader.manifest(), bed.list()));
    }

    void aFileThatChangedMeanwhileIsRefused()
    {
        Bed bed;
        bed.site.folder.write("www/index.html", "new");
        bed.site.folder.write("work/index.html", "NEW"); // not what was published
        const AssemblyPlan plan = bed.plan();
        try {
            bed.assemble(plan);
            QFAIL("was not refused");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::Conflict);
        }
        QCOMPARE(bed.site.intactGenerations().size(), 1); // nothing half-made is listed
        QCOMPARE(bed.site.pull(bed.before.archive).changedFiles, 1);
    }

    void whatIsNotKnownIsNotClaimed()
    {
        Bed bed;
        AssemblyPlan plan = bed.plan();
        for (TreeEntry& entry : plan.entries)
            entry.sha256.clear();
        try {
            bed.assemble(plan);
            QFAIL("was not refused");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadInput);
        }
    }

    void aDamagedPreviousGenerationIsMadeUpFor()
    {
        Bed bed;
        QFile archive(bed.before.archive);
        QVERIFY(archive.open(QIODevice::ReadWrite));
        archive.seek(40);
        archive.write("damage");
        archive.close();
        bed.site.folder.write("www/index.html", "new");
        bed.site.folder.write("work/index.html", "new");
        const Generation after = bed.assemble(bed.plan());
        QVERIFY(archive::verifyGeneration(after.archive, bed.job).intact());
        QCOMPARE(test::PullSite::difference(bed.site.root(), bed.site.unpack(after.archive, "out")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_localassembly)
#include "tst_localassembly.moc"
