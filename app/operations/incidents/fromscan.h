#pragma once

#include "operations/incidents/incidents.h"
#include "records/integrity.h"

#include <optional>

namespace akimori::operations {

/// What a scan of the site saw, as F-03a needs it, when it found tampering or malware (S-12). Nothing for a scan whose
/// findings only need a look, were decided as authorised, or that could not check. `lastGoodAt`: end of the last scan
/// without a finding, invalid when there was none.
std::optional<incidents::Sighting> sightingOf(const Scan& scan, const Site& site, const QDateTime& lastGoodAt);

/// Opens or joins the incident of a stored scan; nothing when it found no tampering. Throws Error(NotFound).
std::optional<OpenOrJoinIncident::Result> openIncidentForScan(const Context& context, const QString& scanId);

} // namespace akimori::operations
