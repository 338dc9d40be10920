#include "operations/monitoring/anomalies.h"

#include "base/jst.h"
#include "ledger/statechangetable.h"
#include "monitoring/judge.h"
#include "operations/incidents/incidents.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr int kPendingDays = 7;

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
    // Both families of one address are one outage; two disks are two.
    const bool families = change.key.endsWith(QLatin1String(":ipv4")) || change.key.endsWith(QLatin1String(":ipv6"));
    sighting.dedupKey = QStringLiteral("probe/%1/%2").arg(site.id, families ? change.itemId : change.key);
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

void handOverPending(const Context& context, ledger::Ledger& ledger, const Site& site)
{
    const QDateTime now = context.clock->nowUtc();
    const ledger::StateChangeTable table(ledger);
    for (const StateChange& change : table.between(site.id, now.addDays(-kPendingDays), now.addSecs(1))) {
        if (!change.needsJudgement() || !change.incidentId.isEmpty())
            continue;
        Context automatic = context;
        automatic.unattended = true; // a monitor found it, whoever started the monitor
        const OpenOrJoinIncident::Result result = OpenOrJoinIncident(automatic).run(sightingOf(change, site));
        ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
        table.setIncident(transaction, change.id, result.incident.no);
        transaction.audit(QStringLiteral("monitor.handOver"), change.key,
                          {{QStringLiteral("change"), change.id}, {QStringLiteral("incident"), result.incident.no}});
        transaction.commit();
    }
}

} // namespace akimori::operations
