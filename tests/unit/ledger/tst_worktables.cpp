#include "ledgerfixture.h"

#include "ledger/approvaltable.h"
#include "ledger/changetable.h"
#include "ledger/persontable.h"
#include "ledger/restoretable.h"
#include "ledger/runtable.h"
#include "ledger/settingtable.h"

#include <QJsonArray>

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");
const QString kHostile = QStringLiteral("○○ '; DROP TABLE person; --\n\"\\か\u3099𠮷");

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(3, 0, 0, 5), Qt::UTC);
}

} // namespace

/// The tables that people and the schedule fill: round trips and what may change later.
class tst_worktables : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
        m_fixture->addSite(*m_ledger);
        m_transaction = std::make_unique<Ledger::Transaction>(*m_ledger, m_fixture->actor);
    }

    void cleanup()
    {
        m_transaction.reset();
        m_ledger.reset();
        m_fixture.reset();
    }

    void people()
    {
        const PersonTable table(*m_ledger);
        Person person{u"p1"_qs,          kHostile,           Role::Operator, true,
                      QDate(2026, 4, 1), QDate(2027, 3, 31), u"hash"_qs};
        table.insert(*m_transaction, person);
        table.insert(*m_transaction, {u"p2"_qs, u"○○"_qs, Role::Responsible, false, {}, {}, {}});
        const auto found = table.find(u"p1"_qs);
        QCOMPARE(found->name, kHostile);
        QVERIFY(found->role == Role::Operator);
        QVERIFY(found->deputy);
        QCOMPARE(found->termFrom, person.termFrom);
        QCOMPARE(found->termUntil, person.termUntil);
        QCOMPARE(found->pinHash, person.pinHash);
        QCOMPARE(table.all().front().id, u"p2"_qs); // 責任者 first
        QVERIFY(!table.all().front().termFrom.isValid());
        person.role = Role::Manager;
        person.termUntil = {};
        table.update(*m_transaction, person);
        QVERIFY(table.find(u"p1"_qs)->role == Role::Manager);
        QVERIFY(!table.find(u"p1"_qs)->termUntil.isValid());
        person.id = u"p3"_qs;
        QCOMPARE(test::errorOf([&] { table.update(*m_transaction, person); }), ErrorCode::NotFound);
    }

    void restores()
    {
        const RestoreTable table(*m_ledger);
        Restore restore;
        restore.id = u"r1"_qs;
        restore.siteId = kSite;
        restore.sourceSiteId = u"elsewhere"_qs;
        restore.kind = BackupKind::System;
        restore.generationId = u"20261121-213000"_qs;
        restore.archive = u"/プロファイル/x.tar.zst"_qs;
        restore.point = day(21);
        restore.paths = test::TempFolder::hostileNames();
        restore.startedAt = day(22);
        restore.startedBy = kHostile;
        restore.drill = true;
        table.insert(*m_transaction, restore);
        QCOMPARE(table.unfinished().size(), std::size_t(1));
        restore.changed = 12;
        restore.uploadedBytes = qint64(1) << 40;
        restore.rollbackId = u"rollback-1"_qs;
        restore.state = RestoreState::Swapped;
        restore.endedAt = day(23);
        restore.failure = kHostile;
        table.update(*m_transaction, restore);
        QVERIFY(table.unfinished().empty());
        const auto found = table.byRollback(u"rollback-1"_qs);
        QCOMPARE(found->id, restore.id);
        QCOMPARE(found->sourceSiteId, restore.sourceSiteId);
        QVERIFY(found->kind == restore.kind);
        QCOMPARE(found->generationId, restore.generationId);
        QCOMPARE(found->archive, restore.archive);
        QCOMPARE(found->point, restore.point);
        QCOMPARE(found->paths, restore.paths);
        QCOMPARE(found->changed, restore.changed);
        QCOMPARE(found->uploadedBytes, restore.uploadedBytes);
        QVERIFY(found->state == restore.state);
        QCOMPARE(found->startedAt, restore.startedAt);
        QCOMPARE(found->endedAt, restore.endedAt);
        QCOMPARE(found->startedBy, restore.startedBy);
        QVERIFY(found->drill);
        QCOMPARE(found->failure, restore.failure);
        QCOMPARE(table.ofSite(kSite).size(), std::size_t(1));
        QVERIFY(!table.byRollback({})); // an empty number names no rollback
    }

    void approvals()
    {
        const ApprovalTable table(*m_ledger);
        Approval approval;
        approval.id = u"a1"_qs;
        approval.kind = ApprovalKind::Retention;
        approval.siteId = kSite;
        approval.subject = kHostile;
        approval.reason = kHostile;
        approval.requestedBy = kHostile;
        approval.requestedAt = day(1);
        table.insert(*m_transaction, approval);
        QVERIFY(table.find(u"a1"_qs)->decision == ApprovalDecision::Pending);
        approval.standing = true;
        approval.validFrom = day(2);
        approval.validUntil = day(3);
        approval.decision = ApprovalDecision::Approved;
        approval.decidedBy = u"管理者 ○○"_qs;
        approval.decidedAt = day(4);
        approval.recordedBy = u"担当 ○○"_qs;
        approval.means = ApprovalMeans::Telephone;
        approval.instruction = kHostile;
        approval.attachment = u"/回答.pdf"_qs;
        approval.attachmentSha256 = QByteArray(64, 'd');
        approval.consultationNo = u"協議-7"_qs;
        approval.confirmUntil = QDate(2026, 11, 5);
        approval.confirmedBy = u"責任者 ○○"_qs;
        approval.confirmedAt = day(5);
        approval.usedAt = day(6);
        table.update(*m_transaction, approval);
        const auto found = table.find(u"a1"_qs);
        QVERIFY(found->kind == approval.kind && found->means == approval.means);
        QVERIFY(found->decision == approval.decision && found->standing);
        QCOMPARE(found->siteId, approval.siteId);
        QCOMPARE(found->subject, approval.subject);
        QCOMPARE(found->reason, approval.reason);
        QCOMPARE(found->requestedBy, approval.requestedBy);
        QCOMPARE(found->requestedAt, approval.requestedAt);
        QCOMPARE(found->validFrom, approval.validFrom);
        QCOMPARE(found->validUntil, approval.validUntil);
        QCOMPARE(found->decidedBy, approval.decidedBy);
        QCOMPARE(found->decidedAt, approval.decidedAt);
        QCOMPARE(found->recordedBy, approval.recordedBy);
        QCOMPARE(found->instruction, approval.instruction);
        QCOMPARE(found->attachment, approval.attachment);
        QCOMPARE(found->attachmentSha256, approval.attachmentSha256);
        QCOMPARE(found->consultationNo, approval.consultationNo);
        QCOMPARE(found->confirmUntil, approval.confirmUntil);
        QCOMPARE(found->confirmedBy, approval.confirmedBy);
        QCOMPARE(found->confirmedAt, approval.confirmedAt);
        QCOMPARE(found->usedAt, approval.usedAt);
        approval.id = u"a2"_qs;
        approval.siteId.clear(); // for every site
        approval.requestedAt = day(9);
        table.insert(*m_transaction, approval);
        QCOMPARE(table.all().front().id, u"a2"_qs);
        QVERIFY(table.all().front().siteId.isEmpty());
    }

    void settings()
    {
        const SettingTable table(*m_ledger);
        const QJsonObject object{{kHostile, QJsonArray{1, kHostile, QJsonValue::Null}}};
        table.set(*m_transaction, SettingTable::kProfile, kHostile, object);
        table.set(*m_transaction, SettingTable::kProfile, u"flag"_qs, false);
        table.set(*m_transaction, kSite, u"flag"_qs, true);
        table.set(*m_transaction, kSite, u"null"_qs, QJsonValue::Null);
        QCOMPARE(table.value(SettingTable::kProfile, kHostile)->toObject(), object);
        QCOMPARE(table.value(SettingTable::kProfile, u"flag"_qs)->toBool(true), false);
        QCOMPARE(table.value(kSite, u"flag"_qs)->toBool(), true);
        QVERIFY(table.value(kSite, u"null"_qs)->isNull());
        QVERIFY(!table.value(kSite, u"missing"_qs));
        table.set(*m_transaction, kSite, u"flag"_qs, 2.5);
        QCOMPARE(table.all(kSite), (QJsonObject{{u"flag"_qs, 2.5}, {u"null"_qs, QJsonValue::Null}}));
        table.set(*m_transaction, kSite, u"flag"_qs, QJsonValue::Undefined);
        QVERIFY(!table.value(kSite, u"flag"_qs));
    }

    void changes()
    {
        const ChangeTable table(*m_ledger);
        ChangeWork change;
        change.no = u"2026-014 '"_qs;
        change.siteId = kSite;
        change.title = kHostile;
        change.kind = ChangeWorkKind::Emergency;
        change.openedBy = kHostile;
        change.openedAt = day(1);
        table.insert(*m_transaction, change);
        QCOMPARE(test::errorOf([&] { table.insert(*m_transaction, change); }), ErrorCode::Conflict);
        change.steps = {QJsonObject{{u"what"_qs, kHostile}}};
        change.state = ChangeWorkState::Closed;
        change.closedBy = u"担当 ○○"_qs;
        change.closedAt = day(2);
        table.update(*m_transaction, change);
        const auto found = table.find(change.no);
        QCOMPARE(found->siteId, change.siteId);
        QCOMPARE(found->title, change.title);
        QVERIFY(found->kind == change.kind && found->state == change.state);
        QCOMPARE(found->steps, change.steps);
        QCOMPARE(found->openedBy, change.openedBy);
        QCOMPARE(found->openedAt, change.openedAt);
        QCOMPARE(found->closedBy, change.closedBy);
        QCOMPARE(found->closedAt, change.closedAt);
        QCOMPARE(table.all().size(), std::size_t(1));
    }

    void runs()
    {
        const RunTable table(*m_ledger);
        Run run{u"1"_qs, kSite, u"backup.data"_qs, day(1), day(2), {}, RunOutcome::Running, {}};
        table.insert(*m_transaction, run);
        QVERIFY(table.lastOf(run.job, kSite)->outcome == RunOutcome::Running);
        run.endedAt = day(3);
        run.outcome = RunOutcome::Unchecked;
        run.detail = kHostile;
        table.finish(*m_transaction, run);
        table.insert(*m_transaction, {u"2"_qs, {}, run.job, {}, day(4), day(4), RunOutcome::Ok, {}});
        const auto found = table.lastOf(run.job, kSite); // the newer one is of the profile, not of the site
        QCOMPARE(found->id, u"1"_qs);
        QCOMPARE(found->plannedFor, run.plannedFor);
        QCOMPARE(found->startedAt, run.startedAt);
        QCOMPARE(found->endedAt, run.endedAt);
        QVERIFY(found->outcome == RunOutcome::Unchecked);
        QCOMPARE(found->detail, run.detail);
        QCOMPARE(table.lastOf(run.job, {})->id, u"2"_qs);
        QCOMPARE(table.newest(10).front().id, u"2"_qs);
        QCOMPARE(table.between(run.job, day(2), day(4)).size(), std::size_t(1));
        QVERIFY(!table.lastOf(u"scan.run"_qs, kSite));
    }

private:
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Ledger::Transaction> m_transaction;
};

QTEST_GUILESS_MAIN(tst_worktables)
#include "tst_worktables.moc"
