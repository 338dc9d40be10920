#pragma once

#include "ledger/ledger.h"
#include "records/restore.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// リストア（復元）: every write to a server that put a generation back, drills included.
class RestoreTable
{
public:
    explicit RestoreTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Restore> ofSite(const QString& siteId) const; ///< written to this site; newest first
    /// What concerns a site as a duty: written to it, and drills with its generations onto another server; not what other
    /// sites' drills wrote to it. Newest first.
    std::vector<Restore> concerning(const QString& siteId) const;
    std::vector<Restore> unfinished() const; ///< still Running: in progress, or left by a killed run
    std::optional<Restore> find(const QString& id) const;
    std::optional<Restore> byRollback(const QString& rollbackId) const;

    void insert(Ledger::Transaction& transaction, const Restore& restore) const;
    /// What is known at the end: changed, uploadedBytes, rollbackId, state, endedAt, failure. Throws
    /// Error(NotFound).
    void update(Ledger::Transaction& transaction, const Restore& restore) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
