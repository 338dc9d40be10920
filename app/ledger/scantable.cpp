#include "ledger/scantable.h"

#include "ledger/findingtable.h"
#include "ledger/statement.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT site_id, id, method, started_at, ended_at, verdict, baseline_id, checked, "
                           "failure, finding_count, unchecked_count, three_way_files, three_way_equal, three_way_unequal, "
                           "three_way_unchecked FROM scan WHERE site_id = ? ";
constexpr char kNewestFirst[] = "ORDER BY started_at DESC, id DESC";
constexpr qint64 kMaxList = 10'000;

std::vector<ScanSummary> readAll(Statement& select)
{
    std::vector<ScanSummary> scans;
    while (select.step()) {
        ScanSummary summary;
        Scan& scan = summary.scan;
        scan.siteId = select.nextText();
        scan.id = select.nextText();
        scan.method = select.nextText();
        scan.startedAt = select.nextTime();
        scan.endedAt = select.nextTime();
        scan.verdict = select.nextWord(verdictFromString);
        scan.baselineId = select.nextText();
        scan.checked = select.nextNumber();
        scan.failure = select.nextText();
        summary.findings = select.nextNumber();
        summary.unchecked = select.nextNumber();
        scan.threeWay.files = select.nextNumber();
        scan.threeWay.equal = select.nextNumber();
        scan.threeWay.unequal = select.nextNumber();
        scan.threeWay.unchecked = select.nextNumber();
        scans.push_back(std::move(summary));
    }
    return scans;
}

std::optional<Scan> complete(const Ledger& ledger, std::vector<ScanSummary> found)
{
    if (found.empty())
        return std::nullopt;
    Scan scan = std::move(found.front().scan);
    const FindingTable findings(ledger);
    scan.findings = findings.ofScan(scan.siteId, scan.id);
    scan.unchecked = findings.uncheckedOf(scan.siteId, scan.id);
    return scan;
}

} // namespace

std::vector<ScanSummary> ScanTable::ofSite(const QString& siteId, qint64 limit) const
{
    Statement select(m_ledger, QByteArray(kSelect) + kNewestFirst + " LIMIT ?");
    return readAll(select.text(siteId).number(std::clamp(limit, qint64(1), kMaxList)));
}

std::vector<ScanSummary> ScanTable::between(const QString& siteId, const QDateTime& from,
                                            const QDateTime& until) const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) + "AND started_at >= ? AND started_at < ? ORDER BY started_at, id");
    return readAll(select.text(siteId).time(from).time(until));
}

std::optional<Scan> ScanTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND id = ?");
    return complete(m_ledger, readAll(select.text(siteId).text(id)));
}

std::optional<Scan> ScanTable::newest(const QString& siteId) const
{
    return complete(m_ledger, ofSite(siteId, 1));
}

void ScanTable::insert(Ledger::Transaction& transaction, const Scan& scan) const
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO scan (site_id, id, method, started_at, ended_at, verdict, baseline_id, checked, "
        "failure, finding_count, unchecked_count, three_way_files, three_way_equal, three_way_unequal, "
        "three_way_unchecked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(scan.siteId)
        .text(scan.id)
        .text(scan.method)
        .time(scan.startedAt)
        .time(scan.endedAt)
        .text(toString(scan.verdict))
        .text(scan.baselineId)
        .number(scan.checked)
        .text(scan.failure)
        .number(static_cast<qint64>(scan.findings.size()))
        .number(static_cast<qint64>(scan.unchecked.size()))
        .number(scan.threeWay.files)
        .number(scan.threeWay.equal)
        .number(scan.threeWay.unequal)
        .number(scan.threeWay.unchecked)
        .run();
    FindingTable(m_ledger).insert(transaction, scan);
}

} // namespace akimori::ledger
