#include "ledgerfixture.h"

#include "ledger/changetable.h"
#include "ledger/connection.h"
#include "ledger/migration.h"
#include "ledger/statement.h"
#include "ledger/takeovertable.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kHostile = QStringLiteral("○○ '; DROP TABLE change_work; --\n\"\\か\u3099");

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(3, 0, 0, 5), Qt::UTC);
}

ChangeWork opened(const QString& no)
{
    ChangeWork change;
    change.no = no;
    change.title = kHostile;
    change.openedBy = QStringLiteral("担当 ○○");
    change.openedAt = day(1);
    return change;
}

} // namespace

/// 変更作業 and 引継ぎ in the ledger.
class tst_changetable : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const ChangeTable table(*ledger);
        QCOMPARE(table.freeNumber(2026), QStringLiteral("変-2026-0001"));
        ChangeWork change = opened(table.freeNumber(2026));
        change.siteId = QStringLiteral("site-1");
        table.insert(transaction, change);
        QCOMPARE(table.freeNumber(2026), QStringLiteral("変-2026-0002"));
        QVERIFY(!table.find(change.no)->publish);
        QVERIFY(!table.find(change.no)->approvedAt.isValid());

        change.scope = ChangeScope::System;
        change.purpose = kHostile;
        change.plan = QStringLiteral("手順");
        change.impact = QStringLiteral("なし");
        change.rollbackPlan = QStringLiteral("切戻し");
        change.plannedFrom = day(2);
        change.plannedUntil = day(3);
        change.approvalId = QStringLiteral("approval-1");
        change.approvedBy = QStringLiteral("管理者 ○○");
        change.approvedAt = day(4);
        change.dataBefore = QStringLiteral("20261101-120000");
        change.dataAfter = QStringLiteral("20261101-120500");
        change.systemBefore = QStringLiteral("20261101-115900");
        change.systemAfter = QStringLiteral("20261101-120600");
        change.checks = {{kHostile, ChangeCheck::Result::Found, kHostile, QStringLiteral("担当"), day(5)},
                         {QStringLiteral("表示"), ChangeCheck::Result::Ok, {}, QStringLiteral("担当"), {}}};
        change.waived = {{ChangeStep::SystemAfter, kHostile, QStringLiteral("管理者"), day(6)}};
        change.baselineId = QStringLiteral("20261101-120501");
        change.publish = PublishSummary{QStringLiteral("/home/編集"), 1, 2, 3, qint64(1) << 40, QByteArray(64, 'a'),
                                        QStringLiteral("rollback-1"), day(7), day(8)};
        change.packages = {{QStringLiteral("nginx"), QStringLiteral("1.22.1-9"), QStringLiteral("1.22.1-9+deb12u1")}};
        change.remarks = kHostile;
        table.update(transaction, change);
        const auto found = table.byRollback(QStringLiteral("rollback-1"));
        QVERIFY(found);
        QVERIFY(found->scope == change.scope);
        QCOMPARE(found->purpose, change.purpose);
        QCOMPARE(found->plan, change.plan);
        QCOMPARE(found->impact, change.impact);
        QCOMPARE(found->rollbackPlan, change.rollbackPlan);
        QCOMPARE(found->plannedFrom, change.plannedFrom);
        QCOMPARE(found->plannedUntil, change.plannedUntil);
        QCOMPARE(found->approvalId, change.approvalId);
        QCOMPARE(found->approvedBy, change.approvedBy);
        QCOMPARE(found->approvedAt, change.approvedAt);
        QCOMPARE(found->dataBefore, change.dataBefore);
        QCOMPARE(found->dataAfter, change.dataAfter);
        QCOMPARE(found->systemBefore, change.systemBefore);
        QCOMPARE(found->systemAfter, change.systemAfter);
        QCOMPARE(found->checks.size(), 2u);
        QCOMPARE(found->checks[0].name, kHostile);
        QVERIFY(found->checks[0].result == ChangeCheck::Result::Found);
        QCOMPARE(found->checks[0].at, day(5));
        QVERIFY(!found->checks[1].at.isValid());
        QVERIFY(found->waived.at(0).step == ChangeStep::SystemAfter);
        QCOMPARE(found->waived[0].reason, kHostile);
        QCOMPARE(found->waived[0].at, day(6));
        QCOMPARE(found->baselineId, change.baselineId);
        QCOMPARE(found->publish->from, change.publish->from);
        QCOMPARE(found->publish->uploadedBytes, qint64(1) << 40);
        QCOMPARE(found->publish->removed, 3);
        QCOMPARE(found->publish->treeSha256, QByteArray(64, 'a'));
        QCOMPARE(found->publish->at, day(7));
        QCOMPARE(found->publish->rolledBackAt, day(8));
        QCOMPARE(found->packages.at(0).after, change.packages[0].after);
        QCOMPARE(found->remarks, kHostile);
        QVERIFY(!table.byRollback({}));
    }

    void aChangeOfAnOlderLedgerStillWorks()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        // As an older Akimori wrote it: the newer columns have their defaults.
        Statement insert(*ledger, "INSERT INTO change_work (no, site_id, title, kind, steps, state, opened_by, opened_at, "
                                  "closed_by, closed_at) VALUES (?, NULL, ?, 'normal', '[]', 'open', '', ?, '', NULL)");
        insert.text(QStringLiteral("2026-014")).text(kHostile).time(day(1)).run();
        const auto found = ChangeTable(*ledger).find(QStringLiteral("2026-014"));
        QVERIFY(found);
        QVERIFY(found->scope == ChangeScope::Content);
        QVERIFY(found->checks.empty() && found->waived.empty() && found->packages.empty() && !found->publish);
    }

    void damagedListsAreNamed()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Ledger::Transaction transaction(*ledger, fixture.actor);
        ChangeTable(*ledger).insert(transaction, opened(QStringLiteral("x")));
        Statement(*ledger, "UPDATE change_work SET checks = ?").text(QStringLiteral("[{\"result\":\"fine\"}]")).run();
        QCOMPARE(test::errorOf([&] { ChangeTable(*ledger).find(QStringLiteral("x")); }), ErrorCode::Corrupt);
        Statement(*ledger, "UPDATE change_work SET checks = ?").text(QStringLiteral("{")).run();
        QCOMPARE(test::errorOf([&] { ChangeTable(*ledger).find(QStringLiteral("x")); }), ErrorCode::Corrupt);
    }

    void missingStepsAreKnown()
    {
        ChangeWork change = opened(QStringLiteral("x"));
        QCOMPARE(change.missingSteps().size(), 7u);
        change.scope = ChangeScope::System;
        QCOMPARE(change.missingSteps().size(), 9u);
        change.purpose = change.plan = QStringLiteral("a");
        change.approvedAt = day(1);
        change.steps = {QJsonObject{{QStringLiteral("what"), QStringLiteral("更新")}}};
        change.dataBefore = change.systemBefore = change.dataAfter = change.baselineId = QStringLiteral("g");
        change.checks = {{QStringLiteral("表示"), ChangeCheck::Result::Ok, {}, {}, {}},
                         {QStringLiteral("証明書"), ChangeCheck::Result::Unchecked, {}, {}, {}}};
        const std::vector<ChangeStep> missing{ChangeStep::Check, ChangeStep::SystemAfter};
        QVERIFY(change.missingSteps() == missing);
        change.checks.push_back({QStringLiteral("証明書"), ChangeCheck::Result::Ok, {}, {}, {}});
        change.waived = {{ChangeStep::SystemAfter, QStringLiteral("理由"), QStringLiteral("管理者"), day(1)}};
        QVERIFY(change.missingSteps().empty());
    }

    void takeoversAndTheirDecisions()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const TakeoverTable table(*ledger);
        Takeover takeover;
        takeover.id = QStringLiteral("20261101-120000");
        takeover.source = kHostile;
        takeover.sourceKind = QStringLiteral("archive");
        takeover.archiveSha256 = QByteArray(64, 'c');
        takeover.deliveredBy = kHostile;
        takeover.receivedBy = QStringLiteral("担当");
        takeover.receivedAt = day(1);
        takeover.folder = QStringLiteral("/引継ぎ/data");
        takeover.files = 12;
        takeover.bytes = qint64(1) << 41;
        takeover.receiptFile = QStringLiteral("/引継ぎ/receipt.sha256");
        takeover.receiptSha256 = QByteArray(64, 'd');
        takeover.surveyFile = QStringLiteral("/引継ぎ/survey.json");
        takeover.surveySha256 = QByteArray(64, 'e');
        takeover.pages = 5;
        takeover.surveyItems = 7;
        takeover.unchecked = 1;
        table.insert(transaction, takeover);
        QCOMPARE(test::errorOf([&] { table.insert(transaction, takeover); }), ErrorCode::Conflict);
        int expected = 0;
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            const ReuseRule rule{0, name, ReuseDecision::Revise, kHostile, QStringLiteral("担当"), day(2)};
            QCOMPARE(table.addRule(transaction, takeover.id, rule), ++expected);
        }
        const auto found = table.find(takeover.id);
        QCOMPARE(found->source, kHostile);
        QCOMPARE(found->archiveSha256, takeover.archiveSha256);
        QCOMPARE(found->receivedAt, takeover.receivedAt);
        QCOMPARE(found->bytes, takeover.bytes);
        QCOMPARE(found->receiptSha256, takeover.receiptSha256);
        QCOMPARE(found->surveySha256, takeover.surveySha256);
        QCOMPARE(found->surveyItems, 7);
        QCOMPARE(found->unchecked, 1);
        QVERIFY(found->siteId.isEmpty());
        QCOMPARE(found->rules.size(), std::size_t(test::TempFolder::hostileNames().size()));
        for (std::size_t i = 0; i < found->rules.size(); ++i)
            QCOMPARE(found->rules[i].pattern, test::TempFolder::hostileNames().at(static_cast<qsizetype>(i)));
        QVERIFY(found->rules[0].decision == ReuseDecision::Revise);
        QCOMPARE(table.all().size(), 1u);
        QCOMPARE(test::errorOf([&] { table.addRule(transaction, QStringLiteral("none"), {}); }), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_changetable)
#include "tst_changetable.moc"
