#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "ledger/restoretable.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "operations/restore/restore.h"
#include "operations/restore/restorekeys.h"
#include "operations/restore/systemrestore.h"
#include "unit/operations/profilefixture.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using namespace akimori::operations;

/// System files of a real server: compared, shown line by line, put back one by one with the original kept.
class tst_systemrestore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<test::SshdFixture>();
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite(m_server.get());
        m_fixture->folder.write("etc/nginx.conf", "worker_processes 1;\nuser www-data;\n");
        m_fixture->folder.write("etc/hosts", "127.0.0.1 localhost\n");
        m_fixture->folder.write("etc/a name'with\n$(x)", "odd\n");
        m_fixture->folder.write("etc/gone.conf", "gone\n");
        m_fixture->folder.symlink("../etc/nginx.conf", "etc/on.conf");
        m_fixture->folder.symlink("a\n$(x)'", "etc/odd.conf");
        setSystemPaths(m_fixture->context, {}, {{m_fixture->folder.at("etc"), u"設定"_qs}});
        JobContext job;
        TakeBackup::Request request;
        request.kind = BackupKind::System;
        m_generation = TakeBackup(m_fixture->context).run(request, job).generation;
    }

    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void differencesAreNamed()
    {
        QVERIFY(stateOf("etc/nginx.conf") == SystemFile::State::Same);
        m_fixture->folder.write("etc/nginx.conf", "worker_processes 9;\nuser www-data;\n");
        QFile::remove(m_fixture->folder.path() + u"/etc/gone.conf"_qs);
        QVERIFY(stateOf("etc/nginx.conf") == SystemFile::State::Different);
        QVERIFY(stateOf("etc/gone.conf") == SystemFile::State::Missing);
        QVERIFY(stateOf("etc/a name'with\n$(x)") == SystemFile::State::Same);
        ::chmod(m_fixture->folder.at("etc/hosts").constData(), 0600);
        QVERIFY(stateOf("etc/hosts") == SystemFile::State::Different); // permissions count
        ::chmod(m_fixture->folder.at("etc/hosts").constData(), 0);
        QVERIFY(stateOf("etc/hosts") == SystemFile::State::Unreadable); // never "same"

        const SystemFileDiff difference =
            DiffSystemFile(m_fixture->context).run({}, m_generation.id, m_fixture->folder.at("etc/nginx.conf"), m_job);
        QVERIFY(difference.diff.state == integrity::DiffState::Different);
        QStringList lines;
        for (const integrity::DiffLine& line : difference.diff.hunks.front().lines)
            lines << line.text;
        QVERIFY(lines.contains(u"worker_processes 9;"_qs));
        QVERIFY(lines.contains(u"worker_processes 1;"_qs));
    }

    void chosenFilesComeBackAndTheOriginalIsKept()
    {
        m_fixture->folder.write("etc/nginx.conf", "broken");
        m_fixture->folder.write("etc/hosts", "also changed");
        const auto files = restore({"etc/nginx.conf"});
        QCOMPARE(files.size(), std::size_t{1});
        QVERIFY2(files.front().restored, qPrintable(files.front().failure));
        QCOMPARE(m_fixture->folder.read("etc/nginx.conf"), QByteArray("worker_processes 1;\nuser www-data;\n"));
        QCOMPARE(m_fixture->folder.read("etc/hosts"), QByteArray("also changed")); // not chosen
        QFile kept(QString::fromUtf8(files.front().keptOriginal));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("broken"));
        QVERIFY(stateOf("etc/nginx.conf") == SystemFile::State::Same);
        const auto restores = ledger::RestoreTable(*m_fixture->context.openLedger()).ofSite(test::kSiteId);
        QCOMPARE(restores.size(), std::size_t{1});
        QVERIFY(restores.front().kind == BackupKind::System);
        QCOMPARE(restores.front().changed, 1);
        QCOMPARE(QDir(m_fixture->folder.path() + u"/etc"_qs).entryList({u".akimori-new-*"_qs}, QDir::Files | QDir::Hidden).size(),
                 0);
    }

    void aMissingFileAndAnOddNameComeBack()
    {
        QFile::remove(m_fixture->folder.path() + u"/etc/gone.conf"_qs);
        m_fixture->folder.write("etc/a name'with\n$(x)", "changed");
        const auto files = restore({"etc/gone.conf", "etc/a name'with\n$(x)"});
        QVERIFY(files.at(0).restored && files.at(0).keptOriginal.isEmpty());
        QVERIFY2(files.at(1).restored, qPrintable(files.at(1).failure));
        QCOMPARE(m_fixture->folder.read("etc/gone.conf"), QByteArray("gone\n"));
        QCOMPARE(m_fixture->folder.read("etc/a name'with\n$(x)"), QByteArray("odd\n"));
    }

    void linksComeBackAsTheGenerationHoldsThem()
    {
        QVERIFY(stateOf("etc/on.conf") == SystemFile::State::Same);
        const QString on = m_fixture->folder.path() + u"/etc/on.conf"_qs;
        QVERIFY(QFile::remove(on));
        m_fixture->folder.symlink("../etc/hosts", "etc/on.conf");
        QVERIFY(QFile::remove(m_fixture->folder.path() + u"/etc/odd.conf"_qs));
        QVERIFY(stateOf("etc/on.conf") == SystemFile::State::Different);
        QVERIFY(stateOf("etc/odd.conf") == SystemFile::State::Missing);
        const SystemFileDiff difference =
            DiffSystemFile(m_fixture->context).run({}, m_generation.id, m_fixture->folder.at("etc/on.conf"), m_job);
        QStringList lines;
        for (const integrity::DiffLine& line : difference.diff.hunks.front().lines)
            lines << line.text;
        QCOMPARE(lines, (QStringList{u"→ ../etc/hosts"_qs, u"→ ../etc/nginx.conf"_qs}));

        const auto files = restore({"etc/on.conf", "etc/odd.conf"});
        QVERIFY2(files.at(0).restored && files.at(1).restored, qPrintable(files.at(0).failure + files.at(1).failure));
        QCOMPARE(linkText("etc/on.conf"), QByteArray("../etc/nginx.conf"));
        QCOMPARE(linkText("etc/odd.conf"), QByteArray("a\n$(x)'"));
        // What stood there is kept under a hidden name, which no "include *" reads.
        const QByteArray kept = files.at(0).keptOriginal;
        QVERIFY(kept.startsWith(m_fixture->folder.at("etc/.on.conf.akimori-")));
        QCOMPARE(linkText("etc" + kept.mid(kept.lastIndexOf('/'))), QByteArray("../etc/hosts"));
        QVERIFY(files.at(1).keptOriginal.isEmpty());

        // A file in place of the link is kept as well.
        QVERIFY(QFile::remove(on));
        m_fixture->folder.write("etc/on.conf", "by hand");
        m_fixture->clock.advanceMs(2000);
        const auto again = restore({"etc/on.conf"});
        QVERIFY2(again.front().restored, qPrintable(again.front().failure));
        QCOMPARE(linkText("etc/on.conf"), QByteArray("../etc/nginx.conf"));
        QFile file(QString::fromUtf8(again.front().keptOriginal));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("by hand"));
    }

    void whatMayNotBeWrittenIsSaidAndTheOthersAreDone()
    {
        m_fixture->folder.write("etc/nginx.conf", "changed");
        QFile::remove(m_fixture->folder.path() + u"/etc/hosts"_qs);
        QVERIFY(QFile::link(u"/nonexistent"_qs, m_fixture->folder.path() + u"/etc/hosts"_qs)); // a trap
        const auto files = restore({"etc/hosts", "etc/nginx.conf"});
        QVERIFY(!files.at(0).restored);
        QVERIFY(!files.at(0).failure.isEmpty());
        QVERIFY(files.at(1).restored);

        m_fixture->folder.write("etc/nginx.conf", "changed again");
        ::chmod(m_fixture->folder.at("etc").constData(), 0555);
        m_fixture->clock.advanceMs(2000);
        const auto refused = restore({"etc/nginx.conf"});
        ::chmod(m_fixture->folder.at("etc").constData(), 0755);
        QVERIFY(!refused.front().restored);
        QCOMPARE(m_fixture->folder.read("etc/nginx.conf"), QByteArray("changed again"));
    }

    void whatTheGenerationDoesNotHoldIsRefused()
    {
        QVERIFY(m_fixture->refusal([&] { restore({"etc/other"}); }) == ErrorCode::BadInput);
        QVERIFY(m_fixture->refusal([&] { RestoreSystemFiles(m_fixture->context).run({}, m_generation.id, {}, m_job); })
                == ErrorCode::BadInput);
        RestoreRequest whole;
        whole.generationId = m_generation.id;
        QVERIFY(m_fixture->refusal([&] { PreviewRestore(m_fixture->context).run(whole, m_job); })
                == ErrorCode::Unsupported);
    }

    /// Kept only when chosen, unreadable without the manager's key, and put back with its permissions.
    void privateKeysAreKeptEncryptedWhenChosen()
    {
        const QByteArray secret = "-----BEGIN PRIVATE KEY-----\nabc\n";
        m_fixture->folder.write("etc/ssl/private/site.key", secret);
        m_fixture->folder.write("etc/ssl/private/empty.key", "");
        m_fixture->folder.write("etc/ssh_host_ed25519_key", "not a certificate's");
        ::chmod(m_fixture->folder.at("etc/ssl/private/site.key").constData(), 0640);
        QVERIFY(m_fixture->refusal([&] { RestorePrivateKeys(m_fixture->context).list({}, m_generation.id, m_job); })
                == ErrorCode::NotFound);

        const QString keyFile = m_fixture->folder.path() + u"/manager.pem"_qs;
        const QByteArray passphrase = "a long passphrase";
        const EditKeyBackup edit(m_fixture->context);
        QVERIFY(m_fixture->refusal([&] { edit.enable({}, keyFile, "short"); }) == ErrorCode::BadInput);
        const KeyBackup choice = edit.enable({}, keyFile, passphrase);
        QCOMPARE(QFile::permissions(keyFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(m_fixture->refusal([&] { edit.enable({}, keyFile, passphrase); }) == ErrorCode::Conflict);

        m_fixture->clock.advanceMs(60'000);
        TakeBackup::Request request;
        request.kind = BackupKind::System;
        const Generation taken = TakeBackup(m_fixture->context).run(request, m_job).generation;
        const archive::GenerationReader reader(taken.archive);
        const QByteArray sealed = reader.fileBody(kSealedKeys, 1 << 20, m_job);
        QVERIFY(!sealed.contains("PRIVATE KEY") && !sealed.contains("site.key"));
        QVERIFY(reader.fileBody(kSealedKeyNames, 1 << 20, m_job).contains(choice.fingerprint));

        RestorePrivateKeys::Request restored;
        restored.generation = taken.id;
        restored.keyFile = keyFile;
        restored.passphrase = passphrase;
        const RestorePrivateKeys use(m_fixture->context);
        QCOMPARE(use.list({}, taken.id, m_job),
                 (QList<QByteArray>{m_fixture->folder.at("etc/ssl/private/empty.key"), m_fixture->folder.at("etc/ssl/private/site.key")}));
        restored.paths = {m_fixture->folder.at("etc/ssl/private/site.key")};
        m_fixture->folder.write("etc/ssl/private/site.key", "lost");
        restored.passphrase = "another passphrase";
        QVERIFY(m_fixture->refusal([&] { use.run(restored, m_job); }) == ErrorCode::AuthRefused);
        QCOMPARE(m_fixture->folder.read("etc/ssl/private/site.key"), QByteArray("lost"));
        restored.passphrase = passphrase;
        const auto files = use.run(restored, m_job);
        QVERIFY2(files.front().restored, qPrintable(files.front().failure));
        QCOMPARE(m_fixture->folder.read("etc/ssl/private/site.key"), secret);
        struct stat facts = {};
        ::stat(restored.paths.front().constData(), &facts);
        QCOMPARE(facts.st_mode & 07777, 0640u);
        restored.paths = {m_fixture->folder.at("etc/ssh_host_ed25519_key")};
        QVERIFY(m_fixture->refusal([&] { use.run(restored, m_job); }) == ErrorCode::BadInput);

        edit.disable({});
        m_fixture->clock.advanceMs(60'000);
        const Generation without = TakeBackup(m_fixture->context).run(request, m_job).generation;
        QVERIFY(!archive::GenerationReader(without.archive).manifest().find(kSealedKeys));
    }

private:
    QByteArray linkText(const QByteArray& name) const
    {
        char target[4096];
        const ssize_t size = ::readlink(m_fixture->folder.at(name).constData(), target, sizeof target);
        return size < 0 ? QByteArray() : QByteArray(target, static_cast<qsizetype>(size));
    }

    std::vector<RestoreSystemFiles::File> restore(const QList<QByteArray>& names)
    {
        QList<QByteArray> paths;
        for (const QByteArray& name : names)
            paths << m_fixture->folder.at(name);
        return RestoreSystemFiles(m_fixture->context).run({}, m_generation.id, paths, m_job);
    }

    SystemFile::State stateOf(const QByteArray& name)
    {
        const QByteArray member = memberPath(m_fixture->folder.at(name));
        for (const SystemFile& file : CompareSystem(m_fixture->context).run({}, m_generation.id, m_job)) {
            if (file.stored.path == member)
                return file.state;
        }
        QTest::qFail("not compared", __FILE__, __LINE__);
        return SystemFile::State::Unreadable;
    }

    std::unique_ptr<test::SshdFixture> m_server;
    std::optional<test::ProfileFixture> m_fixture;
    Generation m_generation;
    JobContext m_job;
};

QTEST_GUILESS_MAIN(tst_systemrestore)

#include "tst_systemrestore.moc"
