#pragma once

#include "ledger/ledger.h"
#include "records/integrity.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 基準: every approved state of a site; the newest one is in force. Rows are only added.
class BaselineTable
{
public:
    explicit BaselineTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::optional<Baseline> current(const QString& siteId) const;
    std::optional<Baseline> find(const QString& siteId, const QString& id) const;
    std::vector<Baseline> ofSite(const QString& siteId) const; ///< newest first

    /// Throws Error(Conflict) when the id is taken.
    void insert(Ledger::Transaction& transaction, const Baseline& baseline) const;
    /// Adds what is normal to a baseline that was approved without. Throws Error(NotFound) when it has one.
    void setNormal(Ledger::Transaction& transaction, const Baseline& baseline) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
