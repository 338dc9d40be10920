#include "archive/checksums.h"
#include "backup/generationstore.h"
#include "base/error.h"
#include "support/pullsite.h"

#include <QFile>
#include <QTest>

using namespace akimori;
using backup::GenerationStore;
using State = backup::StoredGeneration::State;

class tst_generationstore : public QObject
{
    Q_OBJECT

private slots:
    void listIsRebuiltFromTheFiles()
    {
        test::PullSite site;
        site.folder.write("www/a", "12345");
        const Generation taken = site.pull().generation;
        JobContext job;
        const auto list = GenerationStore(site.generations()).scan(job);
        QCOMPARE(list.size(), 1u);
        const Generation& found = list.front().generation;
        QCOMPARE(list.front().state, State::Kept);
        QCOMPARE(found.id, taken.id);
        QCOMPARE(found.takenAt, taken.takenAt);
        QVERIFY(found.trigger == taken.trigger);
        QCOMPARE(found.files, 1);
        QCOMPARE(found.bytes, 5);
        QCOMPARE(found.archiveSha256, taken.archiveSha256);
        QCOMPARE(found.manifestSha256, taken.manifestSha256);
        QVERIFY(!found.verifiedAt.isValid()); // the files alone do not prove themselves
        const auto unknown = GenerationStore(site.generations()).scan(job, [&](const QString& id) { return id == taken.id; });
        QVERIFY(unknown.empty());
    }

    void secondsAreShared()
    {
        test::PullSite site;
        site.folder.write("www/a", "a");
        const QString first = site.pull().generation.id;
        site.clock.now = site.clock.now.addSecs(-60);
        QCOMPARE(site.pull().generation.id, first + QStringLiteral("-02"));
        site.clock.now = site.clock.now.addSecs(-60);
        QCOMPARE(site.pull().generation.id, first + QStringLiteral("-03"));
        QCOMPARE(site.intactGenerations().size(), 3);
    }

    void discardedLeavesItsEvidence()
    {
        test::PullSite site;
        site.folder.write("www/a", "a");
        const Generation taken = site.pull().generation;
        GenerationStore store(site.generations());
        store.discard(taken.id, QStringLiteral("more than 3\nclean ones"), site.clock);
        QVERIFY(!QFile::exists(taken.archive));
        QVERIFY(QFile::exists(archive::manifestPath(taken.archive)));
        store.removeLeftovers({});
        JobContext job;
        const auto list = store.scan(job);
        QCOMPARE(list.size(), 1u);
        QCOMPARE(list.front().state, State::Discarded);
        QVERIFY(site.intactGenerations().isEmpty());
        QVERIFY(store.freeId(taken.takenAt) != taken.id);
        QVERIFY_THROWS_EXCEPTION(Error, store.discard(taken.id, {}, site.clock));
        QVERIFY_THROWS_EXCEPTION(Error, store.discard(QStringLiteral("../../x"), {}, site.clock));
    }

    void missingAndUnreadableAreSaid()
    {
        test::PullSite site;
        site.folder.write("www/a", "a");
        const Generation gone = site.pull().generation;
        const Generation broken = site.pull().generation;
        QVERIFY(QFile::remove(gone.archive));
        QFile manifest(archive::manifestPath(broken.archive));
        QVERIFY(manifest.open(QIODevice::Append));
        QCOMPARE(manifest.write("x"), 1);
        manifest.close();
        JobContext job;
        const auto list = GenerationStore(site.generations()).scan(job);
        QCOMPARE(list.size(), 2u);
        QCOMPARE(list[0].state, State::Missing);
        QCOMPARE(list[1].state, State::Unreadable);
        QVERIFY(list[0].generation.damaged && list[1].generation.damaged);
    }

    void leftoversGoAndNothingElse()
    {
        test::PullSite site;
        site.folder.write("www/a", "a");
        const Generation kept = site.pull().generation;
        const auto name = [](const char* file) { return QByteArray("generations/") + file; };
        for (const char* file : {"20270101-000000.tar.zst.partial", "20270101-000000.folders.partial",
                                 "20270102-000000.tar.zst", "20270103-000000.manifest",
                                 "20270104-000000.sha256.tmp12"})
            site.folder.write(name(file), "rest");
        site.folder.write(name("notes.txt"), "of a person");
        GenerationStore store(site.generations());
        store.removeLeftovers({});
        const QStringList left = QDir(site.generations()).entryList(QDir::Files);
        QCOMPARE(left.size(), 4);
        QVERIFY(left.contains(QStringLiteral("notes.txt")));
        QCOMPARE(site.intactGenerations(), QStringList{kept.id});
    }
};

QTEST_GUILESS_MAIN(tst_generationstore)
#include "tst_generationstore.moc"
