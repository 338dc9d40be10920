#pragma once

#include "ledger/ledger.h"
#include "records/site.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// The sites of a profile.
class SiteTable
{
public:
    explicit SiteTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Site> all() const; ///< by time of registration
    std::optional<Site> find(const QString& id) const;
    std::optional<Site> byName(const QString& name) const;

    /// Throws Error(Conflict) when the name or id is taken. Call validate() before.
    void insert(Ledger::Transaction& transaction, const Site& site) const;
    /// Everything but id and createdAt. Throws Error(NotFound), Error(Conflict).
    void update(Ledger::Transaction& transaction, const Site& site) const;
    /// Only for a site that nothing was recorded for; throws Error(Conflict) otherwise, Error(NotFound).
    void remove(Ledger::Transaction& transaction, const QString& id) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
