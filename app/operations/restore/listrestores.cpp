#include "operations/restore/listrestores.h"

#include "ledger/restoretable.h"

namespace akimori::operations {

std::vector<Restore> listRestores(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::RestoreTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

} // namespace akimori::operations
