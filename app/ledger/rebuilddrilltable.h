#pragma once

#include "ledger/ledger.h"
#include "records/rebuilddrill.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 復元訓練. Append-only.
class RebuildDrillTable
{
public:
    explicit RebuildDrillTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<RebuildDrill> ofSite(const QString& siteId) const; ///< with its generations; newest first
    bool wasTarget(const QString& siteId) const; ///< a drill rebuilt this server
    std::optional<RebuildDrill> find(const QString& id) const;
    void insert(Ledger::Transaction& transaction, const RebuildDrill& drill) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
