#include "ledgerfixture.h"

#include "base/uniquefd.h"
#include "ledger/audittable.h"
#include "ledger/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace akimori;
using namespace akimori::ledger;
using test::errorOf;
using test::LedgerFixture;

namespace {

constexpr int kWritesPerWriter = 25;

void writeRows(const QString& path, int rows = kWritesPerWriter)
{
    const auto ledger = Ledger::open(path);
    for (int i = 0; i < rows; ++i) {
        Ledger::Transaction transaction(*ledger, Actor::automatic());
        transaction.audit(QStringLiteral("scan.run"), QString::number(i));
        transaction.commit();
    }
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes until the disk says no; returns what it said.
std::optional<ErrorCode> writeUntilFull(Ledger& ledger)
{
    return errorOf([&] {
        for (int i = 0; i < 2000; ++i) {
            Ledger::Transaction transaction(ledger, Actor::automatic());
            transaction.audit(QStringLiteral("scan.run"), QString(2000, u'x'));
            transaction.commit();
        }
    });
}

} // namespace

class tst_ledger : public QObject
{
    Q_OBJECT

private slots:
    void aNewLedgerIsPrivateAndComplete()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        QCOMPARE(ledger->path(), fixture.path);
        for (const char* ending : {"", "-wal", "-shm"}) {
            const QFileInfo file(fixture.path + QLatin1String(ending));
            QVERIFY2(file.exists(), ending);
            QCOMPARE(file.permissions() & 0x0077, QFile::Permissions());
        }
        ledger->checkPages();
        QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("*.new-*")}), QStringList());
    }

    void theFolderIsMade()
    {
        LedgerFixture fixture;
        fixture.path = fixture.folder.path() + QStringLiteral("/新しい/プロファイル ' \"/ledger.sqlite");
        fixture.open();
        QVERIFY(QFileInfo::exists(fixture.path));
    }

    void withoutCommitNothingStays()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const QByteArray head = AuditTable(*ledger).head();
        {
            Ledger::Transaction transaction(*ledger, fixture.actor);
            SiteTable(*ledger).insert(transaction, LedgerFixture::site());
            transaction.audit(QStringLiteral("site.add"), QStringLiteral("site-1"));
            QVERIFY(AuditTable(*ledger).head() != head);
        }
        QCOMPARE(AuditTable(*ledger).head(), head);
        QVERIFY(SiteTable(*ledger).all().empty());
    }

    void aFailureInsideUndoesTheAuditRowToo()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const QByteArray head = AuditTable(*ledger).head();
        const auto code = errorOf([&] { fixture.addSite(*ledger); });
        QCOMPARE(code, ErrorCode::Conflict);
        QCOMPARE(AuditTable(*ledger).head(), head);
        fixture.addSite(*ledger, QStringLiteral("site-2")); // and the ledger goes on working
    }

    void oneTransactionAtATime()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Ledger::Transaction outer(*ledger, fixture.actor);
        QCOMPARE(errorOf([&] { Ledger::Transaction inner(*ledger, fixture.actor); }), ErrorCode::Internal);
        outer.audit(QStringLiteral("site.add"), {});
        outer.commit();
        QVERIFY(AuditTable(*ledger).verify().ok);
    }

    void aLedgerBelongsToItsThread()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        std::optional<ErrorCode> code;
        std::thread([&] { code = errorOf([&] { SiteTable(*ledger).all(); }); }).join();
        QCOMPARE(code, ErrorCode::Internal);
    }

    void writersInThreadsAndProcessesTakeTurns()
    {
        LedgerFixture fixture;
        QProcess other;
        other.setProgram(QCoreApplication::applicationFilePath());
        other.setArguments({QStringLiteral("--write"), fixture.path}); // also races for making the ledger
        other.start();
        std::thread first(writeRows, fixture.path, kWritesPerWriter);
        std::thread second(writeRows, fixture.path, kWritesPerWriter);
        first.join();
        second.join();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        const AuditVerification result = AuditTable(*fixture.open()).verify();
        QVERIFY(result.ok);
        QCOMPARE(result.count, 3 * kWritesPerWriter + static_cast<qint64>(migrations().size()));
        QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("*.new-*")}), QStringList());
    }

    void aKilledWriterLeavesAWholeLedger()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        for (int round = 0; round < 5; ++round) {
            const qint64 before = AuditTable(*ledger).verify().count;
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--write-on"), fixture.path});
            QTRY_VERIFY_WITH_TIMEOUT(AuditTable(*ledger).verify().count > before, 30'000);
            writer.kill(); // SIGKILL, anywhere between two instructions
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            QVERIFY(AuditTable(*ledger).verify().ok);
        }
        fixture.addSite(*fixture.open()); // no lock was left behind
        ledger->checkPages();
    }

    void whatIsNotALedgerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("not a ledger at all\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNotALedgerIsRefused()
    {
        QFETCH(QByteArray, bytes);
        LedgerFixture fixture;
        writeFile(fixture.path, bytes);
        QString sentence;
        QCOMPARE(errorOf([&] { fixture.open(); }, &sentence), ErrorCode::Corrupt);
        QVERIFY(sentence.contains(fixture.path));
        QCOMPARE(readFile(fixture.path), bytes); // left alone as evidence
    }

    void anotherDatabaseIsRefused()
    {
        LedgerFixture fixture;
        test::tamper(fixture.path, {QStringLiteral("CREATE TABLE other (id TEXT)")});
        QCOMPARE(errorOf([&] { fixture.open(); }), ErrorCode::Corrupt);
    }

    void aCutLedgerIsRefused_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 50, 90})
            QTest::addRow("%d", percent) << percent;
    }

    void aCutLedgerIsRefused()
    {
        QFETCH(int, percent);
        LedgerFixture fixture;
        fixture.open();
        const QByteArray whole = readFile(fixture.path);
        QVERIFY(whole.size() > 8192);
        writeFile(fixture.path, whole.left(whole.size() * percent / 100));
        QCOMPARE(errorOf([&] { fixture.open(); }), ErrorCode::Corrupt);
    }

    void damagedPagesAreFoundBeforeOrByTheCheck()
    {
        LedgerFixture fixture;
        fixture.open();
        const QByteArray whole = readFile(fixture.path);
        for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
            writeFile(fixture.path, QByteArray(whole).replace(page * 4096, 2048, QByteArray(2048, '\xa5')));
            const auto code = errorOf([&] { fixture.open()->checkPages(); });
            QCOMPARE(code, ErrorCode::Corrupt);
        }
    }

    void aNewerLedgerIsLeftAlone()
    {
        LedgerFixture fixture;
        fixture.open();
        test::tamper(fixture.path, {QStringLiteral("PRAGMA user_version = 999")});
        const QByteArray before = readFile(fixture.path);
        QString sentence;
        QCOMPARE(errorOf([&] { fixture.open(); }, &sentence), ErrorCode::Corrupt);
        QVERIFY(sentence.contains(QStringLiteral("newer")));
        QCOMPARE(readFile(fixture.path), before);
    }

    void aLostLedgerIsNotReplacedByAnEmptyOne()
    {
        LedgerFixture fixture;
        writeFile(fixture.path + QStringLiteral("-wal"), "left over");
        QCOMPARE(errorOf([&] { fixture.open(); }), ErrorCode::Corrupt);
        QVERIFY(!QFileInfo::exists(fixture.path));
    }

    void mustExistMakesNothing()
    {
        LedgerFixture fixture;
        QCOMPARE(errorOf([&] { Ledger::open(fixture.path, OpenMode::MustExist); }), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(fixture.path));
    }

    void theCopyIsCompleteWhileOthersWrite()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const QString copy = fixture.folder.path() + QStringLiteral("/copy.sqlite");
        writeFile(copy, "an older copy");
        {
            const auto other = fixture.open();
            Ledger::Transaction pending(*other, fixture.actor);
            SiteTable(*other).insert(pending, LedgerFixture::site(QStringLiteral("site-2")));
            ledger->copyTo(copy);
        }
        QCOMPARE(QFileInfo(copy).permissions() & 0x0077, QFile::Permissions());
        const auto copied = Ledger::open(copy, fixture.clock, OpenMode::MustExist);
        QCOMPARE(SiteTable(*copied).all().size(), std::size_t(1));
        QCOMPARE(AuditTable(*copied).head(), AuditTable(*ledger).head());
        QVERIFY(AuditTable(*copied).verify().ok);
    }

    void aFileSizeLimitLosesNothing()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 400'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto code = writeUntilFull(*ledger);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(code, ErrorCode::LocalIo);
        expectWholeAndWorking(fixture, *ledger);
    }

    void aFullDiskLosesNothing()
    {
        if (::geteuid() != 0)
            return; // only root can mount a small disk; the file size limit above runs for everybody
        LedgerFixture fixture;
        const QByteArray disk = fixture.folder.at("disk");
        fixture.folder.makeFolder("disk");
        if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0)
            return; // a container without the right to mount
        fixture.path = QString::fromUtf8(disk) + QStringLiteral("/ledger.sqlite");
        {
            const auto ledger = fixture.open();
            QCOMPARE(writeUntilFull(*ledger), ErrorCode::NoSpace);
            QVERIFY(AuditTable(*ledger).verify().ok);
            QCOMPARE(errorOf([&] { ledger->copyTo(QString::fromUtf8(disk) + QStringLiteral("/copy")); }),
                     ErrorCode::NoSpace);
            QCOMPARE(QDir(QString::fromUtf8(disk)).entryList({QStringLiteral("copy*")}).size(), 0);
        }
        QVERIFY(AuditTable(*fixture.open()).verify().ok);
        ::umount(disk.constData());
    }

private:
    void expectWholeAndWorking(LedgerFixture& fixture, Ledger& ledger)
    {
        const AuditVerification result = AuditTable(ledger).verify();
        QVERIFY(result.ok);
        fixture.addSite(ledger, QStringLiteral("site-2"));
        const auto again = fixture.open();
        again->checkPages();
        QCOMPARE(AuditTable(*again).verify().count, result.count + 1);
        QCOMPARE(SiteTable(*again).all().size(), std::size_t(2));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrncmp(argv[1], "--write", 7) == 0) { // the other process of a test above
        const bool untilKilled = qstrcmp(argv[1], "--write-on") == 0;
        writeRows(QString::fromLocal8Bit(argv[2]), untilKilled ? 1'000'000 : kWritesPerWriter);
        return EXIT_SUCCESS;
    }
    tst_ledger test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ledger.moc"
