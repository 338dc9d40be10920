#pragma once

#include "operations/monitoring/measure.h"
#include "operations/monitoring/monitoredsite.h"
#include "remote/commands/gapfacts.h"

namespace akimori::operations {

/// 後からの補完 (M-3): what the server remembers of a time in which nobody looked. It completes the record and never counts as
/// monitoring: availability and coverage stay as they were.

/// One text for the record, translated. `upSince`: UTC, invalid = unknown; `facts` nullptr = they could not be read.
QString gapEvidence(const MonitoringGap& gap, const QDateTime& upSince, const remote::GapFacts* facts);

/// Fills the open gaps of a site over the connection of a visit that just succeeded. Cheap when there are none. Throws
/// Error(Cancelled); what the server cannot tell is left out.
void fillGaps(MonitoredSite& site, ServerMeasurer& measurer, JobContext& job);

} // namespace akimori::operations
