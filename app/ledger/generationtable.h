#pragma once

#include "ledger/ledger.h"
#include "records/generation.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 廃棄: the archive is gone, the facts about it stay.
struct DiscardedGeneration
{
    Generation generation;
    QDateTime discardedAt; ///< UTC
    QString discardedBy;
    QString reason;
};

/// 世代: the kept generations, and the record of those that were discarded. Nothing is ever deleted.
///
/// A generation is named by site, kind and id. Unless said otherwise the functions speak of kept generations.
class GenerationTable
{
public:
    explicit GenerationTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Generation> ofSite(const QString& siteId) const; ///< newest first
    std::vector<Generation> ofSite(const QString& siteId, BackupKind kind) const;
    std::vector<Generation> all() const; ///< of all sites, newest first
    std::optional<Generation> find(const QString& siteId, BackupKind kind, const QString& id) const;
    /// Both kinds can carry the same id (taken in the same second): usually one.
    std::vector<Generation> named(const QString& siteId, const QString& id) const;
    std::optional<Generation> newest(const QString& siteId, BackupKind kind) const;
    /// The recovery point for `instant` (UTC): newest that is verified, not damaged, and taken not later.
    std::optional<Generation> newestVerifiedNotLaterThan(const QString& siteId, BackupKind kind,
                                                         const QDateTime& instant) const;
    /// Discarded at `since` (UTC) or later, newest generation first.
    std::vector<DiscardedGeneration> discarded(const QString& siteId, BackupKind kind, const QDateTime& since) const;

    /// Throws Error(Conflict) when the id is taken, also by a discarded one.
    void insert(Ledger::Transaction& transaction, const Generation& generation) const;
    /// What can become known later: the three facts, damaged, evidence, clean, warnings, and the archive's
    /// place. What was taken (time, counts, hashes) never changes. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const Generation& generation) const;
    /// Marks as discarded by the transaction's actor now. Throws Error(NotFound) when it is not kept.
    void discard(Ledger::Transaction& transaction, const Generation& generation, const QString& reason) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
