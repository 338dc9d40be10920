#pragma once

#include "ledger/ledger.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 監視項目 and the revisions of their list (M-1).
class MonitorItemTable
{
public:
    explicit MonitorItemTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<MonitorItem> ofSite(const QString& siteId) const; ///< by kind and id
    std::optional<MonitorItem> find(const QString& siteId, const QString& id) const;
    /// Adds or replaces. `validate()` is the caller's.
    void put(Ledger::Transaction& transaction, const MonitorItem& item) const;
    /// Throws Error(NotFound). What was measured stays.
    void remove(Ledger::Transaction& transaction, const QString& siteId, const QString& id) const;

    std::vector<MonitorRevision> revisions(const QString& siteId) const; ///< newest first
    void addRevision(Ledger::Transaction& transaction, const MonitorRevision& revision) const;
    /// Sets approvedAt and approvedBy. Throws Error(NotFound).
    void approve(Ledger::Transaction& transaction, const MonitorRevision& revision) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
