#pragma once

#include "ledger/ledger.h"
#include "records/hardening.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 堅牢化点検の記録 and what is 対象外 with a reason.
class HardeningTable
{
public:
    explicit HardeningTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<HardeningCheck> ofSite(const QString& siteId, qint64 limit = 120) const; ///< newest first, with their items
    std::optional<HardeningCheck> find(const QString& siteId, const QString& id) const;
    std::vector<HardeningExemption> exemptions(const QString& siteId) const; ///< those that stand
    void insert(Ledger::Transaction& transaction, const HardeningCheck& check) const;
    void insert(Ledger::Transaction& transaction, const HardeningExemption& exemption) const;
    /// Ends the standing exemption of an item. Throws Error(NotFound).
    void withdraw(Ledger::Transaction& transaction, const HardeningExemption& exemption) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
