#include "ledgerfixture.h"

#include "ledger/baselinetable.h"
#include "ledger/findingtable.h"
#include "ledger/scantable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(3, 0, 0, 5), Qt::UTC);
}

/// One finding and one unchecked path per hostile name.
Scan hostileScan(const QString& id, const QDateTime& startedAt)
{
    Scan scan;
    scan.id = id;
    scan.siteId = kSite;
    scan.method = QStringLiteral("server");
    scan.startedAt = startedAt;
    scan.endedAt = startedAt.addSecs(60);
    scan.verdict = Verdict::Found;
    scan.baselineId = QStringLiteral("20261101-120000");
    scan.checked = 50'000;
    for (const QByteArray& name : test::TempFolder::hostileNames()) {
        Finding finding;
        finding.id = QStringLiteral("%1/%2").arg(id).arg(scan.findings.size() + 1);
        finding.root = "/srv/" + name;
        finding.path = name;
        finding.change = ChangeKind::Modified;
        finding.classification = FindingClass::Malware;
        finding.severity = Severity::Critical;
        finding.rule = QStringLiteral("S07");
        finding.title = QStringLiteral("不正なスクリプト '\"\n");
        finding.evidence = QStringLiteral("<script>eval(\"\\x41\")</script>");
        finding.line = 2'000'000;
        scan.findings.push_back(finding);
        scan.unchecked.push_back({"/srv/" + name, name, QStringLiteral("読取り権限がありません。")});
    }
    return scan;
}

} // namespace

class tst_scantable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
        m_fixture->addSite(*m_ledger);
        m_fixture->addSite(*m_ledger, QStringLiteral("site-2"));
    }

    void cleanup()
    {
        m_ledger.reset();
        m_fixture.reset();
    }

    void everyFieldComesBack()
    {
        const Scan scan = hostileScan(QStringLiteral("20261122-120000"), day(22));
        insert(scan);
        const std::optional<Scan> found = ScanTable(*m_ledger).find(kSite, scan.id);
        QVERIFY(found);
        QCOMPARE(found->siteId, scan.siteId);
        QCOMPARE(found->method, scan.method);
        QCOMPARE(found->startedAt, scan.startedAt);
        QCOMPARE(found->endedAt, scan.endedAt);
        QVERIFY(found->verdict == scan.verdict);
        QCOMPARE(found->baselineId, scan.baselineId);
        QCOMPARE(found->checked, scan.checked);
        QCOMPARE(found->failure, scan.failure);
        QCOMPARE(found->findings.size(), scan.findings.size());
        QCOMPARE(found->unchecked.size(), scan.unchecked.size());
        for (std::size_t i = 0; i < scan.findings.size(); ++i) {
            const Finding& want = scan.findings.at(i);
            const Finding& have = found->findings.at(i);
            QCOMPARE(have.id, want.id);
            QCOMPARE(have.root, want.root);
            QCOMPARE(have.path, want.path);
            QVERIFY(have.change == want.change && have.classification == want.classification);
            QVERIFY(have.severity == want.severity);
            QCOMPARE(have.rule, want.rule);
            QCOMPARE(have.title, want.title);
            QCOMPARE(have.evidence, want.evidence);
            QCOMPARE(have.line, want.line);
            QVERIFY(have.decision.isEmpty() && !have.decidedAt.isValid());
            QCOMPARE(found->unchecked.at(i).root, scan.unchecked.at(i).root);
            QCOMPARE(found->unchecked.at(i).path, scan.unchecked.at(i).path);
            QCOMPARE(found->unchecked.at(i).why, scan.unchecked.at(i).why);
        }
    }

    void twoSitesMayScanInTheSameSecond()
    {
        Scan scan = hostileScan(QStringLiteral("20261122-120000"), day(22));
        insert(scan);
        scan.siteId = QStringLiteral("site-2");
        insert(scan);
        QCOMPARE(ScanTable(*m_ledger).find(kSite, scan.id)->findings.size(), scan.findings.size());
        QCOMPARE(test::errorOf([&] { insert(scan); }), ErrorCode::Conflict);
    }

    void listsCountInsteadOfRows()
    {
        for (int d = 1; d <= 5; ++d)
            insert(hostileScan(QStringLiteral("scan-%1").arg(d), day(d)));
        const ScanTable table(*m_ledger);
        const auto newest = table.ofSite(kSite, 2);
        QCOMPARE(newest.size(), std::size_t(2));
        QCOMPARE(newest.front().scan.id, QStringLiteral("scan-5"));
        QCOMPARE(newest.front().findings, test::TempFolder::hostileNames().size());
        QCOMPARE(newest.front().unchecked, test::TempFolder::hostileNames().size());
        QVERIFY(newest.front().scan.findings.empty());
        QCOMPARE(table.newest(kSite)->id, QStringLiteral("scan-5"));
        QVERIFY(!table.newest(QStringLiteral("site-2")));
        const auto range = table.between(kSite, day(2), day(4)); // half-open
        QCOMPARE(range.size(), std::size_t(2));
        QCOMPARE(range.front().scan.id, QStringLiteral("scan-2"));
    }

    void findingsComeInPages()
    {
        insert(hostileScan(QStringLiteral("s"), day(1)));
        const FindingTable table(*m_ledger);
        const auto page = table.ofScan(kSite, QStringLiteral("s"), 3, 2);
        QCOMPARE(page.size(), std::size_t(3));
        QCOMPARE(page.front().id, QStringLiteral("s/3"));
        QVERIFY(table.ofScan(kSite, QStringLiteral("s"), 3, 1000).empty());
    }

    void theNewestDecisionCountsAndNoneIsLost()
    {
        const Scan scan = hostileScan(QStringLiteral("s"), day(1));
        insert(scan);
        const FindingTable table(*m_ledger);
        for (const char* decision : {"authorised", "tampering"}) {
            Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
            table.decide(transaction, kSite, QStringLiteral("s/2"), QString::fromLatin1(decision),
                         QStringLiteral("理由: ") + QString::fromLatin1(decision));
            transaction.commit();
        }
        const auto found = table.find(kSite, QStringLiteral("s/2"));
        QCOMPARE(found->decision, QStringLiteral("tampering"));
        QCOMPARE(found->decisionReason, QStringLiteral("理由: tampering"));
        QCOMPARE(found->decidedBy, m_fixture->actor.name);
        QCOMPARE(found->decidedAt, m_fixture->clock.nowUtc());
        QCOMPARE(table.decisions(kSite, QStringLiteral("s/2")).front().decision,
                 QStringLiteral("authorised"));
        const auto all = table.ofScan(kSite, scan.id);
        QCOMPARE(all.size(), scan.findings.size());
        QVERIFY(all.at(0).decision.isEmpty());
        QCOMPARE(all.at(1).decision, QStringLiteral("tampering"));
    }

    void decisionsNeedAFindingAndAKnownWord()
    {
        insert(hostileScan(QStringLiteral("s"), day(1)));
        Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
        const FindingTable table(*m_ledger);
        QCOMPARE(test::errorOf([&] { table.decide(transaction, kSite, u"s/99"_qs, u"authorised"_qs, {}); }),
                 ErrorCode::NotFound);
        QCOMPARE(test::errorOf([&] { table.decide(transaction, kSite, u"s/1"_qs, u"maybe"_qs, {}); }),
                 ErrorCode::Internal);
    }

    void aDecisionMadeByTheScanIsKept()
    {
        Scan scan = hostileScan(QStringLiteral("s"), day(1));
        scan.findings.resize(1);
        scan.findings.front().decision = QStringLiteral("authorised");
        scan.findings.front().decisionReason = QStringLiteral("変更 2026-014");
        scan.findings.front().decidedBy = QStringLiteral("担当 ○○");
        scan.findings.front().decidedAt = day(1);
        insert(scan);
        QCOMPARE(FindingTable(*m_ledger).find(kSite, u"s/1"_qs)->decisionReason,
                 QStringLiteral("変更 2026-014"));
    }

    void theNewestBaselineIsInForce()
    {
        Baseline baseline;
        baseline.siteId = kSite;
        baseline.approvedBy = QStringLiteral("管理者 ○○ '\"");
        baseline.reason = QStringLiteral("初回の確認");
        baseline.files = 50'000;
        baseline.file = QStringLiteral("/プロファイル/基準.txt");
        baseline.fileSha256 = QByteArray(64, 'c');
        Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
        const BaselineTable table(*m_ledger);
        for (const int d : {2, 3, 1}) {
            baseline.id = QStringLiteral("b%1").arg(d);
            baseline.approvedAt = day(d);
            baseline.changeNo = QStringLiteral("2026-%1").arg(d);
            table.insert(transaction, baseline);
        }
        QCOMPARE(test::errorOf([&] { table.insert(transaction, baseline); }), ErrorCode::Conflict);
        const auto current = table.current(kSite);
        QCOMPARE(current->id, QStringLiteral("b3"));
        QCOMPARE(current->approvedAt, day(3));
        QCOMPARE(current->approvedBy, baseline.approvedBy);
        QCOMPARE(current->changeNo, QStringLiteral("2026-3"));
        QCOMPARE(current->reason, baseline.reason);
        QCOMPARE(current->files, baseline.files);
        QCOMPARE(current->file, baseline.file);
        QCOMPARE(current->fileSha256, baseline.fileSha256);
        QCOMPARE(table.ofSite(kSite).back().id, QStringLiteral("b1"));
        QCOMPARE(table.find(kSite, QStringLiteral("b2"))->approvedAt, day(2));
        QVERIFY(!table.current(QStringLiteral("site-2")));
    }

private:
    void insert(const Scan& scan)
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
        ScanTable(*m_ledger).insert(transaction, scan);
        transaction.commit();
    }

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(tst_scantable)
#include "tst_scantable.moc"
