#include "ledgerfixture.h"

#include "ledger/audittable.h"
#include "ledger/connection.h"
#include "ledger/generationtable.h"
#include "ledger/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

constexpr auto kOlder = AKIMORI_SOURCE_DIR "/tests/unit/ledger/data/ledger-0001.sqlite";

/// A ledger that an Akimori with schema 1 left behind, as restored from a copy (mode 0644).
void putOlder(const QString& path)
{
    QVERIFY(QFile::copy(QString::fromLatin1(kOlder), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                            QFile::ReadOther));
}

} // namespace

class tst_migration : public QObject
{
    Q_OBJECT

private slots:
    void splitsAtMarkerLinesOnly()
    {
        const auto statements =
            splitStatements("-- about\nCREATE x; y\n-- next\nTRIGGER a;\n-- next door\nb\n");
        QCOMPARE(statements.size(), std::size_t(2));
        QCOMPARE(statements.at(0), QByteArray("-- about\nCREATE x; y\n"));
        QVERIFY(statements.at(1).contains("-- next door\nb\n"));
    }

    void stepsAreNumberedUpwards()
    {
        int number = 0;
        for (const Migration& step : migrations()) {
            QVERIFY(step.number > number);
            number = step.number;
            QVERIFY(!step.statements.empty());
            for (const QByteArray& statement : step.statements)
                QVERIFY2(!statement.trimmed().isEmpty(), qPrintable(step.name));
        }
        QVERIFY(number >= 2);
    }

    void aNewLedgerNeedsNoCopy()
    {
        LedgerFixture fixture;
        QCOMPARE(fixture.open()->schemaVersion(), migrations().back().number);
        QVERIFY(!QFileInfo::exists(fixture.path + QStringLiteral(".before-0002")));
    }

    void anOlderLedgerKeepsEverything()
    {
        LedgerFixture fixture;
        putOlder(fixture.path);
        const auto ledger = fixture.open();
        QCOMPARE(ledger->schemaVersion(), migrations().back().number);
        const std::optional<Site> site = SiteTable(*ledger).find(QStringLiteral("site-1"));
        QVERIFY(site);
        QCOMPARE(site->roots, (QList<QByteArray>{"/var/www/html", "/srv/a\xff"}));
        QVERIFY(site->resolvedVia == TransportChoice::OpenSsh);
        const auto data = GenerationTable(*ledger).ofSite(site->id, BackupKind::Data);
        QCOMPARE(data.size(), std::size_t(2));
        QCOMPARE(data.front().id, QStringLiteral("20260402-213000"));
        QCOMPARE(data.front().warnings, QStringList{QStringLiteral("読み取れないファイル")});
        QVERIFY(GenerationTable(*ledger).discarded(site->id, BackupKind::Data, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).empty());

        const AuditTable audit(*ledger);
        QVERIFY(audit.verify().ok);
        QCOMPARE(audit.list(1).front().action, QStringLiteral("ledger.migrate"));
        QCOMPARE(audit.verify().count, 3 + static_cast<qint64>(migrations().size()) - 1);
        ledger->checkPages();
    }

    void theCopyBeforeIsTheOlderLedger()
    {
        LedgerFixture fixture;
        putOlder(fixture.path);
        fixture.open();
        const QString copy = fixture.path + QStringLiteral(".before-0002");
        QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("*.before-*")}),
                 QStringList{QFileInfo(copy).fileName()}); // one copy an upgrade, however many steps it has
        QCOMPARE(QFileInfo(copy).permissions() & 0x0077, QFile::Permissions());
        QCOMPARE(QFileInfo(fixture.path).permissions() & 0x0077, QFile::Permissions());
        {
            const Connection older(copy);
            QCOMPARE(older.single("PRAGMA user_version").toInt(), 1);
            QCOMPARE(older.single("SELECT COUNT(*) FROM audit").toInt(), 3);
            QCOMPARE(older.single("SELECT COUNT(*) FROM generation").toInt(), 3);
        }
        // The copy is a ledger: put back, it is migrated again.
        QVERIFY(QFile::rename(copy, fixture.folder.path() + QStringLiteral("/again.sqlite")));
        const auto again =
            Ledger::open(fixture.folder.path() + QStringLiteral("/again.sqlite"), fixture.clock);
        QVERIFY(AuditTable(*again).verify().ok);
    }

    void aSecondOpenMigratesNothing()
    {
        LedgerFixture fixture;
        putOlder(fixture.path);
        const QByteArray head = AuditTable(*fixture.open()).head();
        QCOMPARE(AuditTable(*fixture.open()).head(), head);
    }

    void aFailingStepChangesNothing()
    {
        LedgerFixture fixture;
        const QByteArray head = AuditTable(*fixture.open()).head();
        const int version = migrations().back().number;
        {
            Connection connection(fixture.path);
            std::vector<Migration> steps = migrations();
            steps.push_back(
                {version + 1, QStringLiteral("bad"), {"CREATE TABLE extra (id TEXT)", "CREATE NONSENSE"}});
            QCOMPARE(test::errorOf([&] { migrate(connection, steps, fixture.clock); }), ErrorCode::Internal);
            QVERIFY(!connection.inTransaction());
            QCOMPARE(connection.single("SELECT COUNT(*) FROM sqlite_master WHERE name = 'extra'").toInt(), 0);
        }
        const auto ledger = fixture.open();
        QCOMPARE(ledger->schemaVersion(), version);
        QCOMPARE(AuditTable(*ledger).head(), head);
    }
};

QTEST_GUILESS_MAIN(tst_migration)
#include "tst_migration.moc"
