#include "archive/generationreader.h"
#include "backup/pull.h"
#include "base/error.h"
#include "support/pullsite.h"

#include <QTest>

using namespace akimori;

namespace {

backup::PullPlan systemPlan(test::PullSite& site, const QString& previous = {})
{
    backup::PullPlan plan = site.plan(previous);
    plan.kind = BackupKind::System;
    plan.roots = {site.folder.at("www/etc"), site.folder.at("www/crontab"), site.folder.at("www/nowhere")};
    plan.optionalRoots = true;
    plan.leaveOut = [](const TreeEntry& entry) { return entry.path.endsWith(".key"); };
    plan.additional = {{"akimori-system/packages.txt", "nginx\t1.22.1\n"}, {"akimori-system/empty.txt", ""}};
    return plan;
}

QString remarkOf(const archive::Manifest& manifest, const QByteArray& path)
{
    const archive::ManifestEntry* entry = manifest.find(path);
    return entry ? entry->remark : QStringLiteral("absent");
}

} // namespace

class tst_systempull : public QObject
{
    Q_OBJECT

private slots:
    void filesMissingRootsSecretsAndAnswers()
    {
        test::PullSite site;
        site.folder.write("www/etc/hosts", "127.0.0.1 localhost\n");
        site.folder.write("www/etc/ssl/server.key", "private");
        site.folder.write("www/crontab", "0 3 * * * true\n");
        JobContext job;
        const auto first = backup::pullGeneration(site.transport, systemPlan(site), job).generation;
        QCOMPARE(first.files, 4);
        QCOMPARE(first.warnings.size(), 2); // the key and the missing root
        QVERIFY(archive::verifyGeneration(first.archive, job).damaged.isEmpty());
        const archive::GenerationReader reader(first.archive);
        QCOMPARE(remarkOf(reader.manifest(), site.member("etc/ssl/server.key")), u"excluded"_qs);
        QCOMPARE(remarkOf(reader.manifest(), site.member("crontab")), QString());

        // Plain tools unpack it, the answers included and the key not.
        site.folder.makeFolder("out");
        test::PullSite::run({"sh", "-c", "zstd -dqc \"$1\" | tar -x -C \"$2\"", "sh", first.archive.toUtf8(),
                             site.folder.at("out")});
        QCOMPARE(site.folder.read("out/akimori-system/packages.txt"), QByteArray("nginx\t1.22.1\n"));
        QVERIFY(site.folder.exists("out/" + site.member("crontab")));
        QVERIFY(!site.folder.exists("out/" + site.member("etc/ssl/server.key")));

        // The next one takes over what did not change and asks for nothing that is not on the server.
        site.clock.now = site.clock.now.addSecs(60);
        site.folder.write("www/crontab", "0 4 * * * true\n");
        const backup::PullResult second =
            backup::pullGeneration(site.transport, systemPlan(site, first.archive), job);
        QCOMPARE(second.generation.files, 4);
        QCOMPARE(second.changedFiles, 1);
        QVERIFY(archive::verifyGeneration(second.generation.archive, job).damaged.isEmpty());
    }

    void aCutLineLosesNothing()
    {
        test::PullSite site;
        for (int i = 0; i < 40; ++i)
            site.folder.write("www/etc/" + QByteArray::number(i), QByteArray(100'000, static_cast<char>('a' + i % 26)));
        site.folder.write("www/crontab", "0 3 * * * true\n");
        JobContext job;
        site.transport.cutAfterOutputBytes = 2'500'000;
        try {
            backup::pullGeneration(site.transport, systemPlan(site), job);
            QFAIL("a cut stream became a generation");
        } catch (const Error& error) {
            QVERIFY(error.code() != ErrorCode::Internal);
        }
        site.transport.cutAfterOutputBytes = -1;
        site.clock.now = site.clock.now.addSecs(60);
        const backup::PullResult next = backup::pullGeneration(site.transport, systemPlan(site), job);
        QCOMPARE(next.generation.files, 43);
        QVERIFY(next.changedFiles < 41); // what had arrived whole is not read again
        const archive::VerifyResult checked = archive::verifyGeneration(next.generation.archive, job);
        QVERIFY2(checked.damaged.isEmpty(), qPrintable(checked.damaged.join(u'\n')));
    }

    void aDataBackupStillNeedsItsRoots()
    {
        test::PullSite site;
        site.folder.write("www/index.html", "x");
        backup::PullPlan plan = site.plan();
        plan.roots << site.folder.at("www/nowhere");
        JobContext job;
        try {
            backup::pullGeneration(site.transport, plan, job);
            QFAIL("a missing root was accepted");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::NotFound);
        }
    }
};

QTEST_GUILESS_MAIN(tst_systempull)

#include "tst_systempull.moc"
