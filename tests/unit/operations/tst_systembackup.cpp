#include "operations/backup/discard.h"
#include "operations/backup/generations.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "unit/operations/profilefixture.h"

using namespace akimori;
using namespace akimori::operations;

class tst_systembackup : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreKnownByName_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("secret");
        for (const char* path : {"etc/ssl/private/site.pem", "etc/nginx/site.KEY", "etc/ssh/ssh_host_rsa_key",
                                 "etc/shadow", "etc/letsencrypt/live/x/privkey.pem", "etc/wireguard/wg0.conf"})
            QTest::newRow(path) << QByteArray(path) << true;
        for (const char* path : {"etc/ssl/certs/site.pem", "etc/ssh/ssh_host_rsa_key.pub", "etc/passwd",
                                 "etc/letsencrypt/live/x/fullchain.pem", "etc/nginx/nginx.conf", "etc/keyboard"})
            QTest::newRow(path) << QByteArray(path) << false;
    }
    void secretsAreKnownByName()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, secret);
        QCOMPARE(holdsSecret(path), secret);
    }

    void theListIsExplainedAndCanBeEdited()
    {
        test::ProfileFixture fixture;
        const Site site = fixture.addSite();
        const auto paths = [&] { return systemPaths(*fixture.context.openLedger(), site); };
        const auto standard = paths();
        QVERIFY(std::all_of(standard.begin(), standard.end(),
                            [](const SystemPath& path) { return !path.explanation.isEmpty(); }));
        QVERIFY(fixture.refusal([&] { setSystemPaths(fixture.context, {}, {{"etc", {}}}); }) == ErrorCode::BadInput);
        QVERIFY(fixture.refusal([&] { setSystemPaths(fixture.context, {}, {{"/", {}}}); }) == ErrorCode::BadInput);
        QVERIFY(fixture.refusal([&] { setSystemPaths(fixture.context, {}, {{"/a/../b", {}}}); })
                == ErrorCode::BadInput);
        setSystemPaths(fixture.context, {}, {{"/opt/\xff", u"x"_qs}});
        QCOMPARE(paths().front().path, QByteArray("/opt/\xff"));
        setSystemPaths(fixture.context, {}, {});
        QCOMPARE(paths().size(), standard.size());
    }

    void takenFromARealServerListedVerifiedAndExported()
    {
        const test::SshdFixture server;
        test::ProfileFixture fixture;
        fixture.at(QDate(2026, 11, 24), QTime(22, 0));
        const Site site = fixture.addSite(&server);
        fixture.folder.write("etc/nginx.conf", "worker_processes 1;\n");
        fixture.folder.write("etc/tls/site.key", "private");
        setSystemPaths(fixture.context, {}, {{fixture.folder.at("etc"), u"設定"_qs}, {"/no/such/folder", {}}});
        JobContext job;
        TakeBackup::Request request;
        request.kind = BackupKind::System;
        const Generation taken = TakeBackup(fixture.context).run(request, job).generation;
        QVERIFY(taken.files > 5);
        const QString warnings = taken.warnings.join(u'\n');
        QVERIFY(warnings.contains(u"site.key"_qs));
        QVERIFY(warnings.contains(u"no/such/folder"_qs));
        QCOMPARE(listGenerations(fixture.context, {}, BackupKind::System).size(), std::size_t{1});
        const auto checked = VerifyGenerations(fixture.context).run({}, taken.id, job);
        QVERIFY(checked.front().damage.isEmpty());
        const QStringList exported =
            ExportGeneration(fixture.context).run({}, taken.id, fixture.folder.path() + u"/out"_qs, job);
        QVERIFY(exported.size() >= 3);
    }

    /// Ids are seconds: a data and a system generation may have the same one, and nothing is done to the wrong one.
    void oneIdOfTwoKindsIsNeverGuessed()
    {
        const test::SshdFixture server;
        test::ProfileFixture fixture;
        fixture.at(QDate(2026, 11, 24), QTime(22, 0));
        const Site site = fixture.addSite(&server);
        fixture.folder.write("etc/nginx.conf", "worker_processes 1;\n");
        fixture.folder.write("www/index.html", "page");
        setSystemPaths(fixture.context, {}, {{fixture.folder.at("etc"), u"設定"_qs}});
        JobContext job;
        TakeBackup::Request request;
        const Generation data = TakeBackup(fixture.context).run(request, job).generation;
        request.kind = BackupKind::System;
        const Generation system = TakeBackup(fixture.context).run(request, job).generation;
        QCOMPARE(system.id, data.id);

        const VerifyGenerations verify(fixture.context);
        QVERIFY(fixture.refusal([&] { verify.run({}, data.id, job); }) == ErrorCode::BadInput);
        try {
            findGeneration(fixture.context, site, data.id);
            QFAIL("one of the two was chosen");
        } catch (const Error& error) {
            QVERIFY(error.sentence().contains(data.archive) && error.sentence().contains(system.archive));
        }
        QCOMPARE(verify.run({}, data.id, job, BackupKind::System).front().generation.archive, system.archive);
        const DiscardGeneration discard(fixture.context);
        QVERIFY(fixture.refusal([&] { discard.run({{}, data.id, u"不要"_qs, {}, {}}); }) == ErrorCode::BadInput);
        QCOMPARE(listGenerations(fixture.context, {}).size(), std::size_t{2});
        // Where only one kind can be meant, it is that one.
        QVERIFY(findGenerationFor(fixture.context, site, data.id, BackupKind::Data).kind == BackupKind::Data);
        QVERIFY(findGenerationFor(fixture.context, site, data.id, BackupKind::System).kind == BackupKind::System);
    }
};

QTEST_GUILESS_MAIN(tst_systembackup)

#include "tst_systembackup.moc"
