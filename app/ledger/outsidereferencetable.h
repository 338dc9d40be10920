#pragma once

#include "ledger/ledger.h"
#include "records/outsideview.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// What is approved about the outside of a site: certificate, addresses, headers. Earlier values stay as history.
class OutsideReferenceTable
{
public:
    explicit OutsideReferenceTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<OutsideReference> ofSite(const QString& siteId) const; ///< the value that counts, by key
    /// The new value counts from now on.
    void set(Ledger::Transaction& transaction, const OutsideReference& reference) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
