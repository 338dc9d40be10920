#include "ledger/baselinetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT site_id, id, approved_at, approved_by, change_no, reason, files, file, "
                           "file_sha256, normal_file, normal_sha256 FROM baseline WHERE site_id = ? ";
constexpr char kNewestFirst[] = "ORDER BY approved_at DESC, id DESC";

std::vector<Baseline> readAll(Statement& select)
{
    std::vector<Baseline> baselines;
    while (select.step()) {
        Baseline baseline;
        baseline.siteId = select.nextText();
        baseline.id = select.nextText();
        baseline.approvedAt = select.nextTime();
        baseline.approvedBy = select.nextText();
        baseline.changeNo = select.nextText();
        baseline.reason = select.nextText();
        baseline.files = select.nextNumber();
        baseline.file = select.nextText();
        baseline.fileSha256 = select.nextHex();
        baseline.normalFile = select.nextText();
        baseline.normalSha256 = select.nextHex();
        baselines.push_back(std::move(baseline));
    }
    return baselines;
}

std::optional<Baseline> one(Statement& select)
{
    std::vector<Baseline> baselines = readAll(select);
    return baselines.empty() ? std::nullopt : std::optional(std::move(baselines.front()));
}

} // namespace

std::optional<Baseline> BaselineTable::current(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + kNewestFirst + " LIMIT 1");
    return one(select.text(siteId));
}

std::optional<Baseline> BaselineTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND id = ?");
    return one(select.text(siteId).text(id));
}

std::vector<Baseline> BaselineTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + kNewestFirst);
    return readAll(select.text(siteId));
}

void BaselineTable::insert(Ledger::Transaction& transaction, const Baseline& baseline) const
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO baseline (site_id, id, approved_at, approved_by, change_no, reason, files, file, "
        "file_sha256, normal_file, normal_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(baseline.siteId)
        .text(baseline.id)
        .time(baseline.approvedAt)
        .text(baseline.approvedBy)
        .text(baseline.changeNo)
        .text(baseline.reason)
        .number(baseline.files)
        .text(baseline.file)
        .hex(baseline.fileSha256)
        .text(baseline.normalFile)
        .hex(baseline.normalSha256)
        .run();
}

void BaselineTable::setNormal(Ledger::Transaction& transaction, const Baseline& baseline) const
{
    Statement(transaction.ledger(),
              "UPDATE baseline SET normal_file = ?, normal_sha256 = ? WHERE site_id = ? AND id = ? AND normal_file = ''")
        .text(baseline.normalFile)
        .hex(baseline.normalSha256)
        .text(baseline.siteId)
        .text(baseline.id)
        .runOne(Tr::tr("The baseline %1").arg(baseline.id));
}

} // namespace akimori::ledger
