#pragma once

#include "ledger/ledger.h"
#include "records/siteallowance.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 許可リスト: what people allowed for a site, with reasons. Rows are never deleted.
class SiteAllowanceTable
{
public:
    explicit SiteAllowanceTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<SiteAllowance> ofSite(const QString& siteId) const; ///< all, by number
    std::vector<SiteAllowance> standing(const QString& siteId) const;
    std::optional<SiteAllowance> find(const QString& siteId, qint64 no) const;
    qint64 nextNumber(const QString& siteId) const;

    void insert(Ledger::Transaction& transaction, const SiteAllowance& allowance) const;
    /// Stores who withdrew it, when and why. Throws Error(NotFound) when it does not stand.
    void withdraw(Ledger::Transaction& transaction, const SiteAllowance& allowance) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
