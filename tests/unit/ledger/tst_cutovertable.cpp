#include "ledgerfixture.h"

#include "ledger/cutovertable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

CutoverPlan plan(const QDateTime& now)
{
    CutoverPlan plan;
    plan.id = QStringLiteral("plan-1");
    plan.domain = QStringLiteral("example.jp");
    plan.names = {QStringLiteral("example.jp"), QStringLiteral("www.example.jp")};
    plan.oldServers = {{QStringLiteral("192.0.2.1"), 443}, {QStringLiteral("2001:db8::1"), 443}};
    plan.newServers = {{QStringLiteral("198.51.100.7"), 8443}};
    plan.authorityPem = "-----BEGIN CERTIFICATE-----\n";
    plan.authorities = {{QStringLiteral("127.0.0.1"), 5300}};
    plan.trustAnchors = {QStringLiteral("example.jp. IN DS 1 13 2 '; DROP TABLE cutover_plan; --")};
    plan.createdAt = now;
    plan.createdBy = QStringLiteral("担当 ○○");
    return plan;
}

} // namespace

class tst_cutovertable : public QObject
{
    Q_OBJECT

private slots:
    void aPlanKeepsEverything()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const CutoverTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        CutoverPlan written = plan(fixture.clock.nowUtc());
        QCOMPARE(test::errorOf([&] { table.update(transaction, written); }), ErrorCode::NotFound);
        table.insert(transaction, written);
        written.publishing = CutoverPublishing::Frozen;
        written.progress = CutoverProgress::RolledBack;
        written.switchedAt = fixture.clock.nowUtc();
        written.resolvers = {{QStringLiteral("::1"), 53}};
        table.update(transaction, written);
        const auto read = table.ofDomain(QStringLiteral("example.jp"));
        QVERIFY(read);
        QCOMPARE(read->names, written.names);
        QVERIFY(read->oldServers == written.oldServers);
        QVERIFY(read->newServers == written.newServers);
        QVERIFY(read->authorities == written.authorities);
        QVERIFY(read->resolvers == written.resolvers);
        QCOMPARE(read->authorityPem, written.authorityPem);
        QCOMPARE(read->trustAnchors, written.trustAnchors);
        QVERIFY(read->publishing == CutoverPublishing::Frozen);
        QVERIFY(read->progress == CutoverProgress::RolledBack);
        QCOMPARE(read->switchedAt, written.switchedAt);
        QVERIFY(!read->plannedAt.isValid());
        QCOMPARE(read->createdBy, written.createdBy);
        QCOMPARE(read->oldServers.last().toString(), QStringLiteral("[2001:db8::1]:443"));
        QVERIFY(!table.ofDomain(QStringLiteral("example.com")));
    }

    void theChecklistIsReplacedAndTheProtocolGrows()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const CutoverTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const CutoverPlan owner = plan(fixture.clock.nowUtc());
        table.insert(transaction, owner);
        CutoverStep step;
        step.id = QStringLiteral("authority@127.0.0.1:53");
        step.state = CutoverState::Ng;
        step.details = {
            {QStringLiteral("127.0.0.1:53"), CutoverState::Ng, QStringLiteral("AA"), QStringLiteral("ラメ")}};
        step.at = fixture.clock.nowUtc();
        table.setSteps(transaction, owner.id, {step, CutoverStep{}});
        step.state = CutoverState::Ok;
        table.setSteps(transaction, owner.id, {step});
        const std::vector<CutoverStep> read = table.steps(owner.id);
        QCOMPARE(read.size(), 1u);
        QVERIFY(read.front().state == CutoverState::Ok);
        QCOMPARE(read.front().details.size(), 1);
        QCOMPARE(read.front().details.front().observed, QStringLiteral("ラメ"));
        table.append(transaction, owner.id,
                     CutoverEvent{step.at, QStringLiteral("○○"), step.id, QStringLiteral("check"), {}, {}});
        table.append(transaction, owner.id,
                     CutoverEvent{step.at, QStringLiteral("○○"), step.id, QStringLiteral("waive"), {}, {}});
        QCOMPARE(table.events(owner.id).size(), 2u);
        QCOMPARE(table.events(owner.id).back().what, QStringLiteral("waive"));
    }

    void sightingsAreStretchesOfTheSameAnswer()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const CutoverTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const CutoverPlan owner = plan(fixture.clock.nowUtc());
        table.insert(transaction, owner);
        const auto look = [&](bool authoritative, const char* answer, qint64 ttl) {
            fixture.clock.advanceMs(60'000);
            const QDateTime now = fixture.clock.nowUtc();
            table.add(transaction, owner.id,
                      std::vector<CutoverSighting>{
                          {authoritative ? QStringLiteral("ns") : QStringLiteral("resolver"), authoritative,
                           owner.domain, QStringLiteral("A"), QString::fromLatin1(answer), ttl, now, now}});
        };
        look(true, "192.0.2.1", 3600);
        look(true, "192.0.2.1", 3600);
        look(true, "192.0.2.1", 300);
        look(false, "192.0.2.1", 200);
        look(false, "192.0.2.1", 140);
        // The same server may be asked as an authority and as a resolver in one look.
        const QDateTime now = fixture.clock.nowUtc();
        const CutoverPlan second = [&] {
            CutoverPlan other = owner;
            other.id = QStringLiteral("plan-2");
            return other;
        }();
        table.insert(transaction, second);
        table.add(transaction, second.id,
                  std::vector<CutoverSighting>{{QStringLiteral("both"), true, owner.domain,
                                                QStringLiteral("A"), QStringLiteral("x"), 1, now, now},
                                               {QStringLiteral("both"), false, owner.domain,
                                                QStringLiteral("A"), QStringLiteral("x"), 1, now, now}});
        QCOMPARE(table.sightings(second.id).size(), 2u);
        const std::vector<CutoverSighting> read = table.sightings(owner.id);
        QCOMPARE(read.size(), 3u);
        QCOMPARE(read[0].firstAt.secsTo(read[0].lastAt), 60);
        QCOMPARE(read[1].ttl, 300);
        QCOMPARE(read[2].ttl, 140);
        QVERIFY(!read[2].authoritative);
    }

    void picturesAndTrafficComeBack()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const CutoverTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const CutoverPlan owner = plan(fixture.clock.nowUtc());
        table.insert(transaction, owner);
        CutoverSnapshot snapshot{fixture.clock.nowUtc(), QStringLiteral("ns"), 2026112201, {}};
        snapshot.sets.append(
            {owner.domain, QStringLiteral("TXT"), 3600, {QStringLiteral("\"v=spf1 -all\"")}});
        table.append(transaction, owner.id, snapshot);
        QCOMPARE(table.snapshots(owner.id).front().sets.front().values, snapshot.sets.front().values);
        QCOMPARE(table.snapshots(owner.id).front().serial, 2026112201);
        CutoverTraffic hour{true, fixture.clock.nowUtc(), 10, 3, QStringLiteral("access.log")};
        table.add(transaction, owner.id, std::vector{hour});
        hour.people = 12;
        table.add(transaction, owner.id, std::vector{hour});
        QCOMPARE(table.traffic(owner.id).size(), 1u);
        QCOMPARE(table.traffic(owner.id).front().people, 12);
    }

    void theWorstStateWins()
    {
        QVERIFY(worse(CutoverState::Ok, CutoverState::Unchecked) == CutoverState::Unchecked);
        QVERIFY(worse(CutoverState::Ng, CutoverState::Unchecked) == CutoverState::Ng);
        QVERIFY(worse(CutoverState::Waived, CutoverState::Ok) == CutoverState::Waived);
    }
};

QTEST_GUILESS_MAIN(tst_cutovertable)
#include "tst_cutovertable.moc"
