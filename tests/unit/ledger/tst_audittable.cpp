#include "ledgerfixture.h"

#include "base/hash.h"
#include "ledger/audittable.h"
#include "ledger/migration.h"

#include <QProcess>

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kFree1 = QStringLiteral("DROP TRIGGER audit_never_changes");
const QString kFree2 = QStringLiteral("DROP TRIGGER audit_never_shrinks");
const QString kFree3 = QStringLiteral("DROP TRIGGER audit_only_continues");

void fill(LedgerFixture& fixture, Ledger& ledger, int rows)
{
    Ledger::Transaction transaction(ledger, fixture.actor);
    for (int i = 0; i < rows; ++i) {
        fixture.clock.advanceMs(1000);
        transaction.audit(
            QStringLiteral("scan.run"), QStringLiteral("site-%1").arg(i % 3),
            {{QStringLiteral("n"), i}, {QStringLiteral("a"), QStringLiteral("改行\nと\"引用\"")}});
    }
    transaction.commit();
}

/// Audit rows of a new ledger: one for each migration.
int freshRows()
{
    return static_cast<int>(migrations().size());
}

} // namespace

class tst_audittable : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedChainIsWhole()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fill(fixture, *ledger, 5);
        const AuditTable table(*ledger);
        const AuditVerification result = table.verify();
        QVERIFY(result.ok);
        QCOMPARE(result.count, 5 + freshRows());
        QCOMPARE(result.firstBrokenSeq, 0);
        QCOMPARE(result.head, table.head());
        QCOMPARE(table.list(1).front().hash, table.head());
        QCOMPARE(table.list(100).back().action, QStringLiteral("ledger.create"));
    }

    void plainToolsVerifyTheDocumentedForm()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.actor.name = QString::fromUtf8("\xEF\xBB\xBF"
                                               "a\0b",
                                               6) +
                             QChar(0xd800) + QStringLiteral("\n|𠮷");
        fill(fixture, *ledger, 2);
        QFile manual(QStringLiteral(AKIMORI_SOURCE_DIR "/app/docs/formats/ledger.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QByteArray text = manual.readAll();
        const qsizetype begin = text.indexOf("```sh\n") + 6;
        const QByteArray script = text.mid(begin, text.indexOf("```", begin) - begin);
        for (int seq = 1; seq <= 4; ++seq) {
            QProcess shell;
            shell.setWorkingDirectory(fixture.folder.path());
            shell.start(QStringLiteral("sh"),
                        {QStringLiteral("-c"), QString::fromUtf8(QByteArray(script).replace(
                                                   "seq = 7", "seq = " + QByteArray::number(seq)))});
            QVERIFY(shell.waitForFinished());
            const QByteArrayList lines = shell.readAllStandardOutput().split('\n');
            QVERIFY2(lines.size() >= 2, shell.readAllStandardError().constData());
            QCOMPARE(lines.at(0).left(64), lines.at(1));
        }
    }

    void everyChangedColumnIsFound_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change :
             {"at = '2026-01-01T00:00:00.000Z'", "who = 'somebody'", "role = 'manager'",
              "action = 'scan.skip'", "subject = 'site-9'", "detail = '{}'", "detail = detail || ' '",
              "prev_hash = hash", "hash = replace(hash, substr(hash, 1, 1), 'g')", "seq = 99", "at = ''",
              "role = 'nonsense'"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void everyChangedColumnIsFound()
    {
        QFETCH(QString, change);
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        test::tamper(fixture.path, {kFree1, QStringLiteral("UPDATE audit SET %1 WHERE seq = 4").arg(change)});
        const auto ledger = fixture.open();
        const AuditVerification result = AuditTable(*ledger).verify();
        QVERIFY(!result.ok);
        QCOMPARE(result.firstBrokenSeq, 4);
        QCOMPARE(result.count, 4 + freshRows());
        QCOMPARE(AuditTable(*ledger).list(100).size(), static_cast<std::size_t>(4 + freshRows())); // still to be looked at
    }

    void aForgedRowWithItsOwnHashBreaksTheNextOne()
    {
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        const auto ledger = fixture.open();
        std::vector<AuditEntry> entries = AuditTable(*ledger).list(100);
        AuditEntry forged = entries.at(entries.size() - 4); // newest first: seq 4
        QCOMPARE(forged.seq, 4);
        forged.who = QStringLiteral("somebody");
        const QByteArray hash = Sha256::hexOf(auditByteForm(forged));
        test::tamper(fixture.path,
                     {kFree1, QStringLiteral("UPDATE audit SET who = 'somebody', hash = '%1' WHERE seq = 4")
                                  .arg(QString::fromLatin1(hash))});
        QCOMPARE(AuditTable(*ledger).verify().firstBrokenSeq, 5);
    }

    void aRemovedRowIsFound_data()
    {
        QTest::addColumn<int>("seq");
        QTest::newRow("first") << 1;
        QTest::newRow("middle") << 3;
    }

    void aRemovedRowIsFound()
    {
        QFETCH(int, seq);
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        test::tamper(fixture.path, {kFree2, QStringLiteral("DELETE FROM audit WHERE seq = %1").arg(seq)});
        QCOMPARE(AuditTable(*fixture.open()).verify().firstBrokenSeq, seq);
    }

    void aRemovedRowIsFoundAfterRenumbering()
    {
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        test::tamper(fixture.path, {kFree1, kFree2, QStringLiteral("DELETE FROM audit WHERE seq = 3"),
                                    QStringLiteral("UPDATE audit SET seq = seq - 1 WHERE seq > 3")});
        QCOMPARE(AuditTable(*fixture.open()).verify().firstBrokenSeq, 3);
    }

    void reorderedRowsAreFound()
    {
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        test::tamper(fixture.path, {kFree1, QStringLiteral("UPDATE audit SET seq = 99 WHERE seq = 3"),
                                    QStringLiteral("UPDATE audit SET seq = 3 WHERE seq = 4"),
                                    QStringLiteral("UPDATE audit SET seq = 4 WHERE seq = 99")});
        QCOMPARE(AuditTable(*fixture.open()).verify().firstBrokenSeq, 3);
    }

    void anEmptyChainIsBroken()
    {
        LedgerFixture fixture;
        fixture.open();
        test::tamper(fixture.path, {kFree2, QStringLiteral("DELETE FROM audit")});
        const AuditVerification result = AuditTable(*fixture.open()).verify();
        QVERIFY(!result.ok);
        QCOMPARE(result.firstBrokenSeq, 1);
    }

    void onlyTheAnchorShowsACutEnd()
    {
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        const QByteArray anchor = AuditTable(*fixture.open()).head();
        fill(fixture, *fixture.open(), 2);
        {
            const AuditVerification result =
                AuditTable(*fixture.open()).verify(' ' + anchor.toUpper() + '\n');
            QVERIFY(result.ok);
            QVERIFY(result.anchorFound);
            QCOMPARE(result.anchorSeq, 4 + freshRows());
        }
        test::tamper(fixture.path, {kFree2, QStringLiteral("DELETE FROM audit WHERE seq >= %1").arg(4 + freshRows())});
        const auto ledger = fixture.open();
        QVERIFY(AuditTable(*ledger).verify().ok);
        const AuditVerification result = AuditTable(*ledger).verify(anchor);
        QVERIFY(!result.ok);
        QVERIFY(!result.anchorFound);
        QCOMPARE(result.firstBrokenSeq, 0);
    }

    void anAnchorBehindTheBreakDoesNotCount()
    {
        LedgerFixture fixture;
        fill(fixture, *fixture.open(), 4);
        const QByteArray anchor = AuditTable(*fixture.open()).head();
        test::tamper(fixture.path, {kFree1, QStringLiteral("UPDATE audit SET who = 'x' WHERE seq = 2")});
        QVERIFY(!AuditTable(*fixture.open()).verify(anchor).anchorFound);
    }

    void theFileItselfRefusesChanges_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << QStringLiteral("UPDATE audit SET who = 'x' WHERE seq = 1");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM audit WHERE seq = 1");
        QTest::newRow("gap") << QStringLiteral("INSERT INTO audit SELECT 9, at, who, role, action, subject, "
                                               "detail, hash, 'x' FROM audit WHERE seq = 2");
        QTest::newRow("wrong link") << QStringLiteral(
            "INSERT INTO audit SELECT 3, at, who, role, action, subject, detail, prev_hash, 'x' FROM audit "
            "WHERE seq = 2");
        QTest::newRow("replace") << QStringLiteral(
            "INSERT OR REPLACE INTO audit SELECT 1, at, 'x', role, action, subject, detail, prev_hash, 'x' "
            "FROM audit WHERE seq = 1");
    }

    void theFileItselfRefusesChanges()
    {
        QFETCH(QString, statement);
        LedgerFixture fixture;
        fixture.open();
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(fixture.path);
            QVERIFY(database.open());
            QVERIFY(!QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QVERIFY(AuditTable(*fixture.open()).verify().ok);
    }

    void listsByFilterNewestFirst()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const QDateTime begin = fixture.clock.nowUtc();
        fill(fixture, *ledger, 9);
        const AuditTable table(*ledger);
        QCOMPARE(table.list(100).size(), static_cast<std::size_t>(9 + freshRows()));
        QCOMPARE(table.list(2, 1).front().seq, 8 + freshRows());
        AuditFilter filter;
        filter.subject = QStringLiteral("site-1");
        const std::vector<AuditEntry> entries = table.list(100, 0, filter);
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(entries.at(0).seq > entries.at(1).seq);
        QVERIFY(entries.at(0).role == Role::Operator);
        QCOMPARE(entries.at(0).who, fixture.actor.name);
        filter.from = begin.addMSecs(5000);  // rows are at +1 s … +9 s; site-1 at +2, +5, +8
        filter.until = begin.addMSecs(8000); // exclusive
        filter.action = QStringLiteral("scan.run");
        filter.who = fixture.actor.name;
        QCOMPARE(table.list(100, 0, filter).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_audittable)
#include "tst_audittable.moc"
