#include "operations/backup/impact.h"

#include "ledger/impacttable.h"

namespace akimori::operations {

std::vector<ImpactMeasurement> impactMeasurements(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::ImpactTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

} // namespace akimori::operations
