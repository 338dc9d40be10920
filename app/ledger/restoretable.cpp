#include "ledger/restoretable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define RESTORE_COLUMNS                                                                                      \
    "changed, uploaded_bytes, rollback_id, state, ended_at, failure, id, site_id, source_site_id, kind, "    \
    "generation_id, archive, point, paths, started_at, started_by, drill"

constexpr char kSelect[] = "SELECT " RESTORE_COLUMNS " FROM restore ";

std::vector<Restore> readAll(Statement& select)
{
    std::vector<Restore> restores;
    while (select.step()) {
        Restore restore;
        restore.changed = select.nextNumber();
        restore.uploadedBytes = select.nextNumber();
        restore.rollbackId = select.nextText();
        restore.state = select.nextWord(restoreStateFromString);
        restore.endedAt = select.nextTime();
        restore.failure = select.nextText();
        restore.id = select.nextText();
        restore.siteId = select.nextText();
        restore.sourceSiteId = select.nextText();
        restore.kind = select.nextWord(backupKindFromString);
        restore.generationId = select.nextText();
        restore.archive = select.nextText();
        restore.point = select.nextTime();
        restore.paths = select.nextPaths();
        restore.startedAt = select.nextTime();
        restore.startedBy = select.nextText();
        restore.drill = select.nextFlag();
        restores.push_back(std::move(restore));
    }
    return restores;
}

std::optional<Restore> one(Statement& select)
{
    std::vector<Restore> restores = readAll(select);
    return restores.empty() ? std::nullopt : std::optional(std::move(restores.front()));
}

/// The columns that are known only at the end.
Statement& bindOutcome(Statement& statement, const Restore& restore)
{
    return statement.number(restore.changed)
        .number(restore.uploadedBytes)
        .text(restore.rollbackId)
        .text(toString(restore.state))
        .time(restore.endedAt)
        .text(restore.failure)
        .text(restore.id);
}

} // namespace

std::vector<Restore> RestoreTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE site_id = ? ORDER BY started_at DESC, id DESC");
    return readAll(select.text(siteId));
}

std::vector<Restore> RestoreTable::concerning(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) +
                                   "WHERE (site_id = ? AND (drill = 0 OR source_site_id = site_id)) "
                                   "OR (source_site_id = ? AND drill = 1) ORDER BY started_at DESC, id DESC");
    return readAll(select.text(siteId).text(siteId));
}

std::vector<Restore> RestoreTable::unfinished() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE state = ? ORDER BY started_at DESC, id DESC");
    return readAll(select.text(toString(RestoreState::Running)));
}

std::optional<Restore> RestoreTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    return one(select.text(id));
}

std::optional<Restore> RestoreTable::byRollback(const QString& rollbackId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE rollback_id = ? AND rollback_id <> '' "
                                                     "ORDER BY started_at DESC LIMIT 1");
    return one(select.text(rollbackId));
}

void RestoreTable::insert(Ledger::Transaction& transaction, const Restore& restore) const
{
    Statement insert(transaction.ledger(), "INSERT INTO restore (" RESTORE_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindOutcome(insert, restore)
        .text(restore.siteId)
        .text(restore.sourceSiteId)
        .text(toString(restore.kind))
        .text(restore.generationId)
        .text(restore.archive)
        .time(restore.point)
        .paths(restore.paths)
        .time(restore.startedAt)
        .text(restore.startedBy)
        .flag(restore.drill)
        .run();
}

void RestoreTable::update(Ledger::Transaction& transaction, const Restore& restore) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE restore SET changed = ?, uploaded_bytes = ?, rollback_id = ?, state = ?, ended_at = ?, "
        "failure = ? WHERE id = ?");
    bindOutcome(update, restore).runOne(Tr::tr("The restore %1").arg(restore.id));
}

} // namespace akimori::ledger
