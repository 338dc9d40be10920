#pragma once

#include "ledger/ledger.h"
#include "records/quarantine.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 証拠保全の記録: files kept as evidence. Rows are never changed.
class QuarantineTable
{
public:
    explicit QuarantineTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<QuarantinedFile> ofSite(const QString& siteId) const; ///< newest first
    std::optional<QuarantinedFile> find(const QString& siteId, const QString& id) const;
    void insert(Ledger::Transaction& transaction, const QuarantinedFile& file) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
