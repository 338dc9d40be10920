#include "ledger/generationtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define GENERATION_COLUMNS                                                                                   \
    "site_id, kind, id, cause, taken_at, files, bytes, archive_sha256, manifest_sha256, archive_bytes, "     \
    "archive, "                                                                                              \
    "verified_at, matched_server_at, restored_at, damaged, evidence, clean, warnings"

constexpr char kSelect[] = "SELECT " GENERATION_COLUMNS " FROM generation WHERE discarded_at IS NULL ";
constexpr char kNewestFirst[] = "ORDER BY taken_at DESC, id DESC";

Generation readGeneration(Statement& row)
{
    Generation generation;
    generation.siteId = row.nextText();
    generation.kind = row.nextWord(backupKindFromString);
    generation.id = row.nextText();
    generation.trigger = row.nextWord(backupTriggerFromString);
    generation.takenAt = row.nextTime();
    generation.files = row.nextNumber();
    generation.bytes = row.nextNumber();
    generation.archiveSha256 = row.nextHex();
    generation.manifestSha256 = row.nextHex();
    generation.archiveBytes = row.nextNumber();
    generation.archive = row.nextText();
    generation.verifiedAt = row.nextTime();
    generation.matchedServerAt = row.nextTime();
    generation.restoredAt = row.nextTime();
    generation.damaged = row.nextFlag();
    generation.evidence = row.nextFlag();
    generation.clean = row.nextFlag();
    generation.warnings = row.nextTexts();
    return generation;
}

std::vector<Generation> readAll(Statement& select)
{
    std::vector<Generation> generations;
    while (select.step())
        generations.push_back(readGeneration(select));
    return generations;
}

std::optional<Generation> one(Statement& select)
{
    return select.step() ? std::optional(readGeneration(select)) : std::nullopt;
}

/// The columns from archive_bytes on that update() may change, in their order.
Statement& bindLater(Statement& statement, const Generation& generation)
{
    return statement.text(generation.archive)
        .time(generation.verifiedAt)
        .time(generation.matchedServerAt)
        .time(generation.restoredAt)
        .flag(generation.damaged)
        .flag(generation.evidence)
        .flag(generation.clean)
        .texts(generation.warnings);
}

Statement& bindName(Statement& statement, const Generation& generation)
{
    return statement.text(generation.siteId).text(toString(generation.kind)).text(generation.id);
}

QString generationCalled(const Generation& generation)
{
    return Tr::tr("The generation %1").arg(generation.id);
}

} // namespace

std::vector<Generation> GenerationTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND site_id = ? " + kNewestFirst);
    return readAll(select.text(siteId));
}

std::vector<Generation> GenerationTable::ofSite(const QString& siteId, BackupKind kind) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND site_id = ? AND kind = ? " + kNewestFirst);
    return readAll(select.text(siteId).text(toString(kind)));
}

std::vector<Generation> GenerationTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + kNewestFirst);
    return readAll(select);
}

std::optional<Generation> GenerationTable::find(const QString& siteId, BackupKind kind,
                                                const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND site_id = ? AND kind = ? AND id = ?");
    return one(select.text(siteId).text(toString(kind)).text(id));
}

std::vector<Generation> GenerationTable::named(const QString& siteId, const QString& id) const
{
    // Both kinds are named so that the primary key is used.
    Statement select(m_ledger, QByteArray(kSelect) +
                                   "AND site_id = ? AND kind IN ('data', 'system') AND id = ? " +
                                   kNewestFirst);
    return readAll(select.text(siteId).text(id));
}

std::optional<Generation> GenerationTable::newest(const QString& siteId, BackupKind kind) const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) + "AND site_id = ? AND kind = ? " + kNewestFirst + " LIMIT 1");
    return one(select.text(siteId).text(toString(kind)));
}

std::optional<Generation> GenerationTable::newestVerifiedNotLaterThan(const QString& siteId, BackupKind kind,
                                                                      const QDateTime& instant) const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) +
                         "AND site_id = ? AND kind = ? AND taken_at <= ? AND verified_at IS NOT NULL "
                         "AND damaged = 0 " +
                         kNewestFirst + " LIMIT 1");
    return one(select.text(siteId).text(toString(kind)).time(instant));
}

std::vector<DiscardedGeneration> GenerationTable::discarded(const QString& siteId, BackupKind kind,
                                                            const QDateTime& since) const
{
    Statement select(m_ledger, QByteArray("SELECT " GENERATION_COLUMNS ", discarded_at, discarded_by, "
                                          "discard_reason FROM generation "
                                          "WHERE site_id = ? AND kind = ? AND discarded_at >= ? ") +
                                   kNewestFirst);
    select.text(siteId).text(toString(kind)).time(since);
    std::vector<DiscardedGeneration> generations;
    while (select.step()) {
        DiscardedGeneration entry;
        entry.generation = readGeneration(select);
        entry.discardedAt = select.nextTime();
        entry.discardedBy = select.nextText();
        entry.reason = select.nextText();
        generations.push_back(std::move(entry));
    }
    return generations;
}

void GenerationTable::insert(Ledger::Transaction& transaction, const Generation& generation) const
{
    Statement insert(transaction.ledger(), "INSERT INTO generation (" GENERATION_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindName(insert, generation)
        .text(toString(generation.trigger))
        .time(generation.takenAt)
        .number(generation.files)
        .number(generation.bytes)
        .hex(generation.archiveSha256)
        .hex(generation.manifestSha256)
        .number(generation.archiveBytes);
    bindLater(insert, generation).run();
}

void GenerationTable::update(Ledger::Transaction& transaction, const Generation& generation) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE generation SET archive = ?, verified_at = ?, matched_server_at = ?, restored_at = ?, "
        "damaged = ?, evidence = ?, clean = ?, warnings = ? "
        "WHERE site_id = ? AND kind = ? AND id = ? AND discarded_at IS NULL");
    bindName(bindLater(update, generation), generation).runOne(generationCalled(generation));
}

void GenerationTable::discard(Ledger::Transaction& transaction, const Generation& generation,
                              const QString& reason) const
{
    Statement update(transaction.ledger(),
                     "UPDATE generation SET discarded_at = ?, discarded_by = ?, discard_reason = ? "
                     "WHERE site_id = ? AND kind = ? AND id = ? AND discarded_at IS NULL");
    update.time(transaction.nowUtc()).text(transaction.actor().name).text(reason);
    bindName(update, generation).runOne(generationCalled(generation));
}

} // namespace akimori::ledger
