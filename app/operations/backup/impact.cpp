#include "operations/backup/impact.h"

#include "ledger/impacttable.h"
#include "operations/tr.h"

namespace akimori::operations {

std::vector<ImpactMeasurement> impactMeasurements(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::ImpactTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

QString impactText(const ImpactMeasurement& measurement)
{
    const QString judgement = displayName(measurement.judgement);
    if (!measurement.failure.isEmpty())
        return Tr::tr("%1: %2").arg(judgement, measurement.failure);
    return Tr::tr("%1: 95 of 100 answers within %2 ms before and %3 ms during the backup (%4 and %5 requests)")
        .arg(judgement)
        .arg(measurement.before.p95Ms)
        .arg(measurement.during.p95Ms)
        .arg(measurement.before.samples)
        .arg(measurement.during.samples);
}

} // namespace akimori::operations
