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

/// What every scan ends with, whoever started it: tampering opens or joins the incident; a scan without a finding that
/// looked at no less than the one that saw it last is noted there as the end of it (the state stays: a person judges).
/// The scan is recorded already, so what fails here is returned, translated, and not thrown.
QString handOverScan(const Context& context, const Scan& scan);

/// The open incident of the site's scans; empty when there is none.
QString incidentOfScans(const Context& context, const QString& siteId);

/// A decision about a finding, noted in the open incident of the site's scans inside the caller's transaction; when no
/// suspicion of that scan is left, so is that. Nothing without such an incident.
void noteFindingDecision(ledger::Ledger::Transaction& transaction, const Site& site, const QString& findingId,
                         const Finding& finding);

} // namespace akimori::operations
