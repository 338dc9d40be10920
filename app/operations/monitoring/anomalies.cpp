#include "operations/monitoring/anomalies.h"

#include "base/jst.h"
#include "base/language.h"
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

/// Both families of one address are one outage; two disks are two.
QString dedupKeyOf(const StateChange& change, const Site& site)
{
    const bool families = change.key.endsWith(QLatin1String(":ipv4")) || change.key.endsWith(QLatin1String(":ipv6"));
    return QStringLiteral("probe/%1/%2").arg(site.id, families ? change.itemId : change.key);
}

bool isBad(MonitorState state)
{
    return state == MonitorState::Anomaly || state == MonitorState::Warning || state == MonitorState::EarlySign;
}

/// Another thing of the same incident is still bad, or ended later: its end is the end of the outage.
bool endsElsewhere(const std::vector<StateChange>& changes, const StateChange& recovery, const Site& site)
{
    QHash<QString, const StateChange*> newest;
    for (const StateChange& change : changes) {
        if (change.key != recovery.key && dedupKeyOf(change, site) == dedupKeyOf(recovery, site))
            newest.insert(change.key, &change);
    }
    return std::any_of(newest.begin(), newest.end(),
                       [&](const StateChange* change) { return isBad(change->to) || change->at > recovery.at; });
}

bool isRecovery(const StateChange& change)
{
    return change.to == MonitorState::Ok && change.cause.isEmpty()
           && isBad(change.from);
}

} // namespace

incidents::Sighting sightingOf(const StateChange& change, const Site& site)
{
    const JapaneseScope inRecords;
    incidents::Sighting sighting;
    sighting.siteId = site.id;
    sighting.dedupKey = dedupKeyOf(change, site);
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
        sighting.measured = monitoring::valueText(*change.value, change.unit);
    sighting.threshold = change.condition;
    sighting.content = change.detail;
    return sighting;
}

void handOverPending(const Context& context, ledger::Ledger& ledger, const Site& site)
{
    const QDateTime now = context.clock->nowUtc();
    const ledger::StateChangeTable table(ledger);
    const std::vector<StateChange> changes = table.between(site.id, now.addDays(-kPendingDays), now.addSecs(1));
    for (const StateChange& change : changes) {
        if (!change.incidentId.isEmpty() || !(change.needsJudgement() || isRecovery(change)))
            continue;
        if (isRecovery(change) && endsElsewhere(changes, change, site))
            continue;
        Context automatic = context;
        automatic.unattended = true; // a monitor found it, whoever started the monitor
        const QString no = isRecovery(change)
                               ? noteIncidentRecovery(automatic, dedupKeyOf(change, site), change.at, change.detail)
                               : OpenOrJoinIncident(automatic).run(sightingOf(change, site)).incident.no;
        if (no.isEmpty())
            continue; // nothing waits for this recovery
        ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
        table.setIncident(transaction, change.id, no);
        transaction.audit(QStringLiteral("monitor.handOver"), change.key,
                          {{QStringLiteral("change"), change.id}, {QStringLiteral("incident"), no}});
        transaction.commit();
    }
}

} // namespace akimori::operations
