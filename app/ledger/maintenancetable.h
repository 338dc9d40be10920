#pragma once

#include "ledger/ledger.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 計画停止 and 保守.
class MaintenanceTable
{
public:
    explicit MaintenanceTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Windows that touch [from, to), cancelled ones included, oldest first.
    std::vector<MaintenanceWindow> between(const QString& siteId, const QDateTime& from, const QDateTime& to) const;
    std::optional<MaintenanceWindow> find(const QString& siteId, const QString& id) const;
    void insert(Ledger::Transaction& transaction, const MaintenanceWindow& window) const;
    /// Sets cancelledAt and cancelledBy. Throws Error(NotFound).
    void cancel(Ledger::Transaction& transaction, const MaintenanceWindow& window) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
