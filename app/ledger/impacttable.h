#pragma once

#include "ledger/ledger.h"
#include "records/impact.h"

#include <vector>

namespace akimori::ledger {

/// 性能への影響の測定. Append-only.
class ImpactTable
{
public:
    explicit ImpactTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<ImpactMeasurement> ofSite(const QString& siteId) const; ///< newest first
    void insert(Ledger::Transaction& transaction, const ImpactMeasurement& measurement) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
