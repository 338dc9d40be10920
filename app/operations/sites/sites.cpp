#include "operations/sites/sites.h"

#include "ledger/sitetable.h"

namespace akimori::operations {

std::vector<Site> listSites(const Context& context)
{
    const auto ledger = context.openLedger();
    return ledger::SiteTable(*ledger).all();
}

} // namespace akimori::operations
