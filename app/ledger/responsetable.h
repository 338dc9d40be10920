#pragma once

#include "ledger/ledger.h"
#include "records/response.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 改ざん検知時の対応の記録. Rows are never changed.
class ResponseTable
{
public:
    explicit ResponseTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<ResponseAction> ofSite(const QString& siteId) const; ///< newest first
    std::vector<ResponseAction> ofFinding(const QString& siteId, const QString& findingId) const; ///< in the order of time
    void insert(Ledger::Transaction& transaction, const ResponseAction& action) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
