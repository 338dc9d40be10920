#pragma once

#include "ledger/ledger.h"
#include "records/dutyconfirmation.h"

#include <vector>

namespace akimori::ledger {

/// 確認の記録. Rows are only added.
class DutyConfirmationTable
{
public:
    explicit DutyConfirmationTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<DutyConfirmation> all() const; ///< oldest first: a later one outweighs an earlier one
    void insert(Ledger::Transaction& transaction, const DutyConfirmation& confirmation) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
