#include "ledgerfixture.h"

#include "ledger/assessmenttable.h"
#include "ledger/inventorytable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

Assessment planned(const QString& no, int fiscalYear)
{
    Assessment assessment;
    assessment.no = no;
    assessment.siteId = QStringLiteral("site-1");
    assessment.fiscalYear = fiscalYear;
    assessment.plannedFrom = QDate(fiscalYear, 11, 2);
    assessment.plannedUntil = QDate(fiscalYear, 11, 20);
    assessment.body = QStringLiteral("○○診断株式会社 '; DROP TABLE assessment; --");
    assessment.independence = QStringLiteral("受託者と資本関係のない第三者");
    assessment.kinds = {QStringLiteral("Webアプリケーション"), QStringLiteral("プラットフォーム")};
    assessment.targets = {QStringLiteral("www.example.jp")};
    return assessment;
}

} // namespace

class tst_assessmenttable : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const AssessmentTable table(*ledger);
        QCOMPARE(table.nextNumber(2026), QStringLiteral("診-2026-01"));
        Assessment assessment = planned(table.nextNumber(2026), 2026);
        table.insert(transaction, assessment);
        QCOMPARE(table.nextNumber(2026), QStringLiteral("診-2026-02"));
        QVERIFY(table.find(assessment.no)->state() == AssessmentState::Planned);
        QVERIFY(!table.find(assessment.no)->fulfils());

        assessment.contractedOn = QDate(2026, 9, 1);
        assessment.performedFrom = QDate(2026, 11, 4);
        assessment.performedUntil = QDate(2026, 11, 12);
        QVERIFY(assessment.state() == AssessmentState::Performed);
        QVERIFY(!assessment.fulfils()); // without the body's own report it is a claim
        assessment.reportFile = QStringLiteral("/tmp/報告書.pdf");
        assessment.reportSha256 = QByteArray(64, 'a');
        assessment.reportOn = QDate(2026, 11, 20);
        assessment.rating = QStringLiteral("B");
        assessment.submittedAt = fixture.clock.nowUtc();
        assessment.submittedTo = QStringLiteral("○○課");
        table.update(transaction, assessment);
        AssessmentFinding finding;
        finding.no = QStringLiteral("10");
        finding.name = QStringLiteral("TLS 1.0 が有効");
        finding.severity = Severity::Low;
        finding.cvss = QStringLiteral("3.7");
        finding.due = QDate(2026, 12, 25);
        table.putFinding(transaction, assessment.no, finding);
        finding.no = QStringLiteral("9");
        table.putFinding(transaction, assessment.no, finding);
        finding.state = AssessmentFindingState::Retested;
        finding.retestedOn = QDate(2026, 12, 20);
        finding.retestSha256 = QByteArray(64, 'b');
        table.putFinding(transaction, assessment.no, finding);

        const auto found = table.find(assessment.no);
        QVERIFY(found);
        QCOMPARE(found->body, assessment.body);
        QCOMPARE(found->kinds, assessment.kinds);
        QCOMPARE(found->reportSha256, assessment.reportSha256);
        QVERIFY(found->state() == AssessmentState::Submitted);
        QVERIFY(found->fulfils());
        QCOMPARE(found->findings.size(), 2u);
        QCOMPARE(found->findings.front().no, QStringLiteral("9")); // by number, not by letters
        QVERIFY(found->findings.front().closed());
        QCOMPARE(found->findings.front().retestedOn, QDate(2026, 12, 20));
        QCOMPARE(found->findings.back().due, QDate(2026, 12, 25));
        QVERIFY(!found->findings.back().closed());
        assessment.no = QStringLiteral("診-2026-99");
        QCOMPARE(test::errorOf([&] { table.update(transaction, assessment); }), ErrorCode::NotFound);
    }

    void newestYearFirst()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const AssessmentTable table(*ledger);
        table.insert(transaction, planned(table.nextNumber(2025), 2025));
        table.insert(transaction, planned(table.nextNumber(2026), 2026));
        const auto all = table.ofSite(QStringLiteral("site-1"));
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all.front().fiscalYear, 2026);
        QVERIFY(table.ofSite(QStringLiteral("site-2")).empty());
    }

    void librariesAreReplacedAsAWhole()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const InventoryTable table(*ledger);
        Component library;
        library.name = QStringLiteral("jquery");
        library.version = QStringLiteral("1.12.4");
        library.foundIn = QStringLiteral("js/jquery.min.js");
        library.files = 3;
        library.checkedAt = fixture.clock.nowUtc();
        Component other = library;
        other.version = QStringLiteral("3.7.1");
        table.replaceLibraries(transaction, QStringLiteral("site-1"), {library, other});
        QCOMPARE(table.libraries(QStringLiteral("site-1")).size(), 2u);
        table.replaceLibraries(transaction, QStringLiteral("site-1"), {other});
        const auto left = table.libraries(QStringLiteral("site-1"));
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left.front().version, other.version);
        QCOMPARE(left.front().files, 3);
        QVERIFY(left.front().fromPages);
        QVERIFY(table.components(QStringLiteral("site-1")).empty());
    }
};

QTEST_GUILESS_MAIN(tst_assessmenttable)
#include "tst_assessmenttable.moc"
