#pragma once

#include "ledger/ledger.h"
#include "records/dutyconfirmation.h"

#include <vector>

namespace akimori::ledger {

/// 確認の記録 and 性能への影響の実測. Rows are only added.
class DutyConfirmationTable
{
public:
    explicit DutyConfirmationTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<DutyConfirmation> all() const; ///< oldest first: a later one outweighs an earlier one
    void insert(Ledger::Transaction& transaction, const DutyConfirmation& confirmation) const;

    std::vector<ImpactMeasurement> measurements(const QString& siteId) const; ///< oldest first
    void insert(Ledger::Transaction& transaction, const ImpactMeasurement& measurement) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
