#include "operations/monitoring/anomalies.h"

#include "base/jst.h"
#include "ledger/statechangetable.h"
#include "monitoring/judge.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

IncidentCategory categoryOf(const StateChange& change)
{
    if (change.to == MonitorState::EarlySign)
        return IncidentCategory::EarlySign;
    const bool outage = change.to == MonitorState::Anomaly && change.severity == MonitorSeverity::High;
    return outage ? IncidentCategory::Fault : IncidentCategory::Anomaly;
}

IncidentSeverity severityOf(const StateChange& change)
{
    if (change.to != MonitorState::Anomaly)
        return change.to == MonitorState::EarlySign ? IncidentSeverity::Minor : IncidentSeverity::Moderate;
    switch (change.severity) {
    case MonitorSeverity::High: return IncidentSeverity::Major;
    case MonitorSeverity::Medium: return IncidentSeverity::Moderate;
    case MonitorSeverity::Low: return IncidentSeverity::Minor;
    }
    return IncidentSeverity::Moderate;
}

} // namespace

incidents::Sighting sightingOf(const StateChange& change, const Site& site)
{
    incidents::Sighting sighting;
    sighting.siteId = site.id;
    sighting.dedupKey = QStringLiteral("probe/%1/%2").arg(site.id, change.key);
    sighting.source = QStringLiteral("probe");
    sighting.sourceId = change.id;
    sighting.category = categoryOf(change);
    sighting.severity = severityOf(change);
    sighting.title = Tr::tr("%1: %2", "monitor item, state").arg(change.title, displayName(change.to));
    sighting.detectedAt = change.at;
    sighting.occurredAt = change.firstSeenAt;
    sighting.occurredEstimated = true; // it happened between the last good sample and this one
    sighting.detectedBy = change.title;
    sighting.monitoring = Tr::tr("%1, %2, first seen %3, settled %4")
                              .arg(displayName(change.kind), change.title, jst::display(change.firstSeenAt), jst::display(change.at));
    if (change.value)
        sighting.measured = (monitoring::numberText(*change.value) + u' ' + change.unit).trimmed();
    sighting.threshold = change.condition;
    sighting.content = change.detail;
    return sighting;
}

void handOver(const Context&, ledger::Ledger&, const Site&, const StateChange&)
{
}

} // namespace akimori::operations
