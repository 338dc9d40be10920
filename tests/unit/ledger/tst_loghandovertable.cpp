#include "ledgerfixture.h"

#include "ledger/loghandovertable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

QDateTime day(int day, int hour = 3)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0, 0, 5), Qt::UTC);
}

LogHandover request(const QString& no)
{
    LogHandover handover;
    handover.no = no;
    handover.siteId = QStringLiteral("site-1");
    handover.requestedBy = QStringLiteral("○○課 '; DROP TABLE log_handover; --");
    handover.purpose = QStringLiteral("調査\n\"\\");
    handover.means = QStringLiteral("電話");
    handover.requestedAt = day(20);
    return handover;
}

} // namespace

class tst_loghandovertable : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const LogHandoverTable table(*ledger);
        QCOMPARE(table.freeNumber(2026), QStringLiteral("LOG-2026-001"));
        LogHandover handover = request(QStringLiteral("LOG-2026-001"));
        table.insert(transaction, handover);
        QCOMPARE(test::errorOf([&] { table.insert(transaction, handover); }), ErrorCode::Conflict);
        QCOMPARE(table.freeNumber(2026), QStringLiteral("LOG-2026-002"));
        QVERIFY(!table.lastCollected(handover.siteId));
        QVERIFY(!table.find(handover.no)->from.isValid());

        handover.from = day(1);
        handover.to = day(2);
        handover.kinds = {LogKind::Access, LogKind::Journal};
        handover.masked = true;
        handover.state = HandoverState::Handed;
        handover.collectedAt = day(20, 4);
        handover.collectedBy = QStringLiteral("担当");
        handover.package = QStringLiteral("/tmp/パッケージ");
        handover.manifestSha256 = QByteArray(64, 'a');
        handover.previousSha256 = QByteArray(64, 'b');
        handover.lines = 12;
        handover.gaps = 3;
        handover.handedAt = day(20, 5);
        handover.handedTo = QStringLiteral("○○様");
        handover.bytes = 5LL << 30;
        handover.encrypted = true;
        handover.medium = QStringLiteral("USBメモリ");
        handover.passwordMeans = QStringLiteral("電話");
        handover.receipt = QStringLiteral("/tmp/受領書.pdf");
        handover.receiptSha256 = QByteArray(64, 'c');
        handover.keepUntil = QDate(2027, 3, 31);
        handover.deletedAt = day(21);
        handover.deletedBy = QStringLiteral("担当");
        handover.deletion = QStringLiteral("保存期間の終了");
        table.update(transaction, handover);
        const auto found = table.find(handover.no);
        QVERIFY(found);
        QCOMPARE(found->requestedBy, handover.requestedBy);
        QCOMPARE(found->purpose, handover.purpose);
        QCOMPARE(found->from, handover.from);
        QCOMPARE(found->to, handover.to);
        QVERIFY(found->kinds == handover.kinds);
        QVERIFY(found->masked);
        QVERIFY(found->state == HandoverState::Handed);
        QCOMPARE(found->manifestSha256, handover.manifestSha256);
        QCOMPARE(found->previousSha256, handover.previousSha256);
        QCOMPARE(found->lines, 12);
        QCOMPARE(found->gaps, 3);
        QCOMPARE(found->handedTo, handover.handedTo);
        QCOMPARE(found->bytes, 5LL << 30);
        QVERIFY(found->encrypted && !found->drill);
        QCOMPARE(found->medium, handover.medium);
        QCOMPARE(found->passwordMeans, handover.passwordMeans);
        QCOMPARE(found->receipt, handover.receipt);
        QCOMPARE(found->receiptSha256, handover.receiptSha256);
        QCOMPARE(found->keepUntil, handover.keepUntil);
        QCOMPARE(found->deletedAt, handover.deletedAt);
        QCOMPARE(found->deletedBy, handover.deletedBy);
        QCOMPARE(found->deletion, handover.deletion);
        QCOMPARE(found->elapsedSeconds(day(30)), 2 * 3600);
        QCOMPARE(table.lastCollected(handover.siteId)->no, handover.no);
        QCOMPARE(table.ofSite(handover.siteId).size(), 1u);
        handover.no = QStringLiteral("LOG-2026-009");
        QCOMPARE(test::errorOf([&] { table.update(transaction, handover); }), ErrorCode::NotFound);
    }

    void drillsStandBesideTheChain()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const LogHandoverTable table(*ledger);
        LogHandover drill = request(QStringLiteral("LOG-2026-001"));
        drill.drill = true;
        drill.collectedAt = day(20, 4);
        drill.manifestSha256 = QByteArray(64, 'd');
        drill.failure = QStringLiteral("―");
        table.insert(transaction, drill);
        QVERIFY(!table.lastCollected(drill.siteId));
        QCOMPARE(table.lastDrill(drill.siteId)->no, drill.no);
        QCOMPARE(table.lastDrill(drill.siteId)->failure, drill.failure);
        QVERIFY(!table.lastDrill(QStringLiteral("site-2")));
    }

    void theClockRunsUntilThePackageIsReady()
    {
        LogHandover handover = request(QStringLiteral("LOG-2026-001"));
        QCOMPARE(handover.elapsedSeconds(day(20, 6)), 3 * 3600);
        handover.collectedAt = day(20, 4);
        QCOMPARE(handover.elapsedSeconds(day(20, 6)), 3600);
    }
};

QTEST_GUILESS_MAIN(tst_loghandovertable)
#include "tst_loghandovertable.moc"
