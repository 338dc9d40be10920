#include "ledger/runtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] =
    "SELECT id, site_id, job, planned_for, started_at, ended_at, outcome, detail FROM run ";
constexpr qint64 kMaxList = 10'000;

std::vector<Run> readAll(Statement& select)
{
    std::vector<Run> runs;
    while (select.step()) {
        Run run;
        run.id = select.nextText();
        run.siteId = select.nextText();
        run.job = select.nextText();
        run.plannedFor = select.nextTime();
        run.startedAt = select.nextTime();
        run.endedAt = select.nextTime();
        run.outcome = select.nextWord(runOutcomeFromString);
        run.detail = select.nextText();
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace

std::vector<Run> RunTable::newest(qint64 limit) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY started_at DESC, id DESC LIMIT ?");
    return readAll(select.number(std::clamp(limit, qint64(1), kMaxList)));
}

std::vector<Run> RunTable::between(const QString& job, const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) +
                         "WHERE job = ? AND started_at >= ? AND started_at < ? ORDER BY started_at, id");
    return readAll(select.text(job).time(from).time(until));
}

std::optional<Run> RunTable::lastOf(const QString& job, const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE job = ? AND COALESCE(site_id, '') = ? "
                                                     "ORDER BY started_at DESC, id DESC LIMIT 1");
    std::vector<Run> runs = readAll(select.text(job).text(siteId));
    return runs.empty() ? std::nullopt : std::optional(std::move(runs.front()));
}

void RunTable::insert(Ledger::Transaction& transaction, const Run& run) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO run (id, site_id, job, planned_for, started_at, ended_at, outcome, detail) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(run.id)
        .textOrNull(run.siteId)
        .text(run.job)
        .time(run.plannedFor)
        .time(run.startedAt)
        .time(run.endedAt)
        .text(toString(run.outcome))
        .text(run.detail)
        .run();
}

void RunTable::finish(Ledger::Transaction& transaction, const Run& run) const
{
    Statement update(transaction.ledger(),
                     "UPDATE run SET ended_at = ?, outcome = ?, detail = ? WHERE id = ?");
    update.time(run.endedAt)
        .text(toString(run.outcome))
        .text(run.detail)
        .text(run.id)
        .runOne(Tr::tr("The run %1").arg(run.id));
}

} // namespace akimori::ledger
