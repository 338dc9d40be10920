#include "ledger/findingtable.h"

#include "base/error.h"
#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] =
    "SELECT f.id, f.root, f.path, f.change, f.classification, f.severity, f.rule, f.title, f.evidence, "
    "f.line, "
    "d.decision, d.reason, d.decided_by, d.decided_at "
    "FROM finding f LEFT JOIN finding_decision d ON d.site_id = f.site_id AND d.finding_id = f.id AND "
    "d.place = "
    "(SELECT MAX(place) FROM finding_decision WHERE site_id = f.site_id AND finding_id = f.id) "
    "WHERE f.site_id = ? ";

std::vector<Finding> readAll(Statement& select)
{
    std::vector<Finding> findings;
    while (select.step()) {
        Finding finding;
        finding.id = select.nextText();
        finding.root = select.nextPath();
        finding.path = select.nextPath();
        finding.change = select.nextWord(changeKindFromString);
        finding.classification = select.nextWord(findingClassFromString);
        finding.severity = select.nextWord(severityFromString);
        finding.rule = select.nextText();
        finding.title = select.nextText();
        finding.evidence = select.nextText();
        finding.line = select.nextInt();
        finding.decision = select.nextText();
        finding.decisionReason = select.nextText();
        finding.decidedBy = select.nextText();
        finding.decidedAt = select.nextTime();
        findings.push_back(std::move(finding));
    }
    return findings;
}

void insertDecision(Ledger::Transaction& transaction, const QString& siteId, const QString& id,
                    const FindingDecision& decision)
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO finding_decision (site_id, finding_id, place, decision, reason, decided_by, "
        "decided_at) VALUES (?, ?, (SELECT COALESCE(MAX(place), 0) + 1 FROM finding_decision "
        "WHERE site_id = ? AND finding_id = ?), ?, ?, ?, ?)");
    insert.text(siteId)
        .text(id)
        .text(siteId)
        .text(id)
        .text(decision.decision)
        .text(decision.reason)
        .text(decision.decidedBy)
        .time(decision.decidedAt)
        .run();
}

} // namespace

std::vector<Finding> FindingTable::ofScan(const QString& siteId, const QString& scanId, qint64 limit,
                                          qint64 offset) const
{
    // Places count from 1 without gaps, so a page is a range of the index and no row is read in vain.
    Statement select(m_ledger, QByteArray(kSelect) +
                                   "AND f.scan_id = ? AND f.place > ? AND f.place <= ? ORDER BY f.place");
    return readAll(select.text(siteId).text(scanId).number(offset).number(offset + limit));
}

std::vector<FindingCounts> FindingTable::counts(const QString& siteId, const QDateTime& from, const QDateTime& until,
                                                const QString& rule) const
{
    Statement select(
        m_ledger,
        "SELECT f.scan_id, "
        "SUM(CASE WHEN d.decision IS NULL AND f.classification <> 'authorised' THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN d.decision = 'tampering' OR (d.decision IS NULL AND f.classification IN ('tampering', 'malware')) "
        "THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN f.rule = ? AND (d.decision IS NULL OR d.decision <> 'authorised') THEN 1 ELSE 0 END) "
        "FROM scan s JOIN finding f ON f.site_id = s.site_id AND f.scan_id = s.id "
        "LEFT JOIN finding_decision d ON d.site_id = f.site_id AND d.finding_id = f.id AND d.place = "
        "(SELECT MAX(place) FROM finding_decision WHERE site_id = f.site_id AND finding_id = f.id) "
        "WHERE s.site_id = ? AND s.started_at >= ? AND s.started_at < ? AND s.finding_count > 0 GROUP BY f.scan_id");
    select.text(rule).text(siteId).time(from).time(until);
    std::vector<FindingCounts> counts;
    while (select.step()) {
        FindingCounts one;
        one.scanId = select.nextText();
        one.undecided = select.nextInt();
        one.suspicious = select.nextInt();
        one.ofRule = select.nextInt();
        counts.push_back(one);
    }
    return counts;
}

std::vector<UncheckedPath> FindingTable::uncheckedOf(const QString& siteId, const QString& scanId) const
{
    Statement select(m_ledger, "SELECT root, path, why FROM unchecked_path WHERE site_id = ? AND scan_id = ? "
                               "ORDER BY place");
    select.text(siteId).text(scanId);
    std::vector<UncheckedPath> paths;
    while (select.step()) {
        UncheckedPath path;
        path.root = select.nextPath();
        path.path = select.nextPath();
        path.why = select.nextText();
        paths.push_back(std::move(path));
    }
    return paths;
}

std::optional<Finding> FindingTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND f.id = ?");
    std::vector<Finding> findings = readAll(select.text(siteId).text(id));
    return findings.empty() ? std::nullopt : std::optional(std::move(findings.front()));
}

std::vector<FindingDecision> FindingTable::decisions(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, "SELECT decision, reason, decided_by, decided_at FROM finding_decision "
                               "WHERE site_id = ? AND finding_id = ? ORDER BY place");
    select.text(siteId).text(id);
    std::vector<FindingDecision> decisions;
    while (select.step()) {
        FindingDecision decision;
        decision.decision = select.nextText();
        decision.reason = select.nextText();
        decision.decidedBy = select.nextText();
        decision.decidedAt = select.nextTime();
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

void FindingTable::insert(Ledger::Transaction& transaction, const Scan& scan) const
{
    qint64 place = 0;
    Statement insert(transaction.ledger(),
                     "INSERT INTO finding (site_id, scan_id, place, id, root, path, change, classification, "
                     "severity, rule, title, evidence, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Finding& finding : scan.findings) {
        insert.text(scan.siteId)
            .text(scan.id)
            .number(++place)
            .text(finding.id)
            .path(finding.root)
            .path(finding.path)
            .text(toString(finding.change))
            .text(toString(finding.classification))
            .text(toString(finding.severity))
            .text(finding.rule)
            .text(finding.title)
            .text(finding.evidence)
            .number(finding.line)
            .run();
        if (!finding.decision.isEmpty()) // authorised by a change that was on record before the scan
            insertDecision(transaction, scan.siteId, finding.id,
                           {finding.decision, finding.decisionReason, finding.decidedBy, finding.decidedAt});
    }
    place = 0;
    Statement unchecked(transaction.ledger(),
                        "INSERT INTO unchecked_path (site_id, scan_id, place, root, path, why) "
                        "VALUES (?, ?, ?, ?, ?, ?)");
    for (const UncheckedPath& path : scan.unchecked)
        unchecked.text(scan.siteId)
            .text(scan.id)
            .number(++place)
            .path(path.root)
            .path(path.path)
            .text(path.why)
            .run();
}

void FindingTable::decide(Ledger::Transaction& transaction, const QString& siteId, const QString& id,
                          const QString& decision, const QString& reason) const
{
    if (!find(siteId, id))
        throw Error(ErrorCode::NotFound,
                    Tr::tr("The finding %1 is not in the ledger. Update the view and choose an existing one.")
                        .arg(id));
    insertDecision(transaction, siteId, id,
                   {decision, reason, transaction.actor().name, transaction.nowUtc()});
}

} // namespace akimori::ledger
