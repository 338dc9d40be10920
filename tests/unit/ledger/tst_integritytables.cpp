#include "ledgerfixture.h"

#include "ledger/antivirustable.h"
#include "ledger/hardeningtable.h"
#include "ledger/outsidereferencetable.h"
#include "ledger/quarantinetable.h"
#include "ledger/responsetable.h"
#include "ledger/siteallowancetable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");

QDateTime hour(int hour)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, 0, 0, 5), Qt::UTC);
}

} // namespace

class tst_integritytables : public QObject
{
    Q_OBJECT

    LedgerFixture m_fixture;
    std::unique_ptr<Ledger> m_ledger;

private slots:
    void initTestCase()
    {
        m_ledger = m_fixture.open();
        m_fixture.addSite(*m_ledger);
    }

    void allowancesAreWithdrawnNeverDeleted()
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture.actor);
        const SiteAllowanceTable table(*m_ledger);
        SiteAllowance allowance;
        allowance.siteId = kSite;
        allowance.no = table.nextNumber(kSite);
        QCOMPARE(allowance.no, 1);
        allowance.kind = AllowanceKind::FrameHost;
        allowance.value = "地図.example";
        allowance.reason = QStringLiteral("○○課の依頼 '; DROP TABLE site; --");
        allowance.by = QStringLiteral("担当");
        allowance.at = hour(1);
        table.insert(transaction, allowance);
        QCOMPARE(table.nextNumber(kSite), 2);
        QVERIFY(table.find(kSite, 1)->stands());
        QCOMPARE(table.standing(kSite).front().reason, allowance.reason);
        QCOMPARE(table.standing(kSite).front().value, allowance.value);
        QVERIFY(table.standing(kSite).front().kind == AllowanceKind::FrameHost);

        allowance.withdrawnAt = hour(2);
        allowance.withdrawnBy = QStringLiteral("管理者");
        allowance.withdrawnReason = QStringLiteral("終了");
        table.withdraw(transaction, allowance);
        QVERIFY(table.standing(kSite).empty());
        QCOMPARE(table.ofSite(kSite).front().withdrawnReason, allowance.withdrawnReason);
        QCOMPARE(test::errorOf([&] { table.withdraw(transaction, allowance); }), ErrorCode::NotFound);
        transaction.commit();
    }

    void referencesKeepTheirHistory()
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture.actor);
        const OutsideReferenceTable table(*m_ledger);
        table.set(transaction, {kSite, QStringLiteral("dns.address"), QStringLiteral("192.0.2.1"), hour(1), {}, {}});
        table.set(transaction, {kSite, QStringLiteral("certificate.issuer"), QStringLiteral("CA"), hour(1), {}, {}});
        table.set(transaction, {kSite, QStringLiteral("dns.address"), QStringLiteral("192.0.2.2"), hour(2),
                                QStringLiteral("管理者"), QStringLiteral("移転")});
        transaction.commit();
        const std::vector<OutsideReference> now = table.ofSite(kSite);
        QCOMPARE(now.size(), 2u);
        QCOMPARE(now.back().value, QStringLiteral("192.0.2.2"));
        QCOMPARE(now.back().by, QStringLiteral("管理者"));
    }

    void evidenceAndActionsRoundTrip()
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture.actor);
        QuarantinedFile file;
        file.id = QStringLiteral("20261120-100000");
        file.siteId = kSite;
        file.findingId = QStringLiteral("scan/1");
        file.root = "/var/www/html";
        file.path = "a\xff\n.html";
        file.takenAt = hour(1);
        file.onServer = true;
        file.sha256 = QByteArray(64, 'a');
        file.bytes = 12;
        file.mode = 0644;
        file.ctimeNs = 1'700'000'000'000'000'123;
        file.url = QStringLiteral("https://www.example.jp/a");
        file.httpStatus = 200;
        QuarantineTable(*m_ledger).insert(transaction, file);
        ResponseAction action{QStringLiteral("r-1"), kSite, file.findingId, ResponseAction::Kind::TakeDown, hour(2),
                              QStringLiteral("担当"), QStringLiteral("○○課長"), QStringLiteral("電話"), file.id, {}};
        ResponseTable(*m_ledger).insert(transaction, action);
        transaction.commit();
        const auto stored = QuarantineTable(*m_ledger).find(kSite, file.id);
        QVERIFY(stored);
        QCOMPARE(stored->path, file.path);
        QCOMPARE(stored->ctimeNs, file.ctimeNs);
        QCOMPARE(stored->mode, file.mode);
        QCOMPARE(QuarantineTable(*m_ledger).ofSite(kSite).size(), 1u);
        const std::vector<ResponseAction> actions = ResponseTable(*m_ledger).ofFinding(kSite, file.findingId);
        QCOMPARE(actions.size(), 1u);
        QVERIFY(actions.front().kind == ResponseAction::Kind::TakeDown);
        QCOMPARE(actions.front().approvedBy, action.approvedBy);
    }

    void antivirusRoundTrip()
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture.actor);
        const AntivirusTable table(*m_ledger);
        AntivirusLoan loan;
        loan.id = QStringLiteral("loan-1");
        loan.siteId = kSite;
        loan.product = QStringLiteral("製品");
        loan.lentOn = QDate(2026, 4, 1);
        loan.means = AntivirusMeans::ClamServer;
        loan.recordedAt = hour(1);
        table.insert(transaction, loan);
        loan.returnedOn = QDate(2027, 3, 31);
        table.giveBack(transaction, loan);
        QCOMPARE(table.loans(kSite).front().returnedOn, loan.returnedOn);
        AntivirusCheck check;
        check.id = QStringLiteral("check-1");
        check.siteId = kSite;
        check.loanId = loan.id;
        check.at = hour(3);
        check.definitionsOf = QDate(2026, 11, 19);
        check.skipped = 2;
        check.outcome = QStringLiteral("unchecked");
        table.insert(transaction, check);
        transaction.commit();
        QCOMPARE(table.checks(kSite).front().definitionsOf, check.definitionsOf);
        QCOMPARE(table.checks(kSite).front().skipped, 2);
    }

    void hardeningRoundTrip()
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture.actor);
        const HardeningTable table(*m_ledger);
        HardeningCheck check{QStringLiteral("20261120-100000"), kSite, hour(1), QStringLiteral("担当"),
                             {{QStringLiteral("H-01"), QStringLiteral("一"), HardeningState::Found, QStringLiteral("x"), {}},
                              {QStringLiteral("H-02"), QStringLiteral("二"), HardeningState::Unchecked, {}, QStringLiteral("y")}}};
        table.insert(transaction, check);
        HardeningExemption exemption{kSite, QStringLiteral("H-02"), QStringLiteral("共用"), QStringLiteral("管理者"), hour(2), {}};
        table.insert(transaction, exemption);
        QCOMPARE(table.exemptions(kSite).size(), 1u);
        exemption.withdrawnAt = hour(3);
        table.withdraw(transaction, exemption);
        QVERIFY(table.exemptions(kSite).empty());
        transaction.commit();
        const auto stored = table.find(kSite, check.id);
        QVERIFY(stored && stored->items.size() == 2u);
        QVERIFY(stored->items.front().state == HardeningState::Found);
        QCOMPARE(stored->count(HardeningState::Unchecked), 1);
    }
};

QTEST_GUILESS_MAIN(tst_integritytables)
#include "tst_integritytables.moc"
