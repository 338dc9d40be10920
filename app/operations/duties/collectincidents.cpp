#include "operations/duties/collectors.h"

#include "base/jst.h"
#include "incidents/incidentclocks.h"
#include "ledger/incidenttable.h"
#include "operations/notify/mailsettings.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

/// 障害時対応 binds for what disturbed the service; 予兆 and 異常 are reported, but have no permanent measure.
bool isFault(IncidentCategory category)
{
    return category != IncidentCategory::EarlySign && category != IncidentCategory::Anomaly;
}

/// Of the four fields that the annex names.
QStringList missingRecord(const IncidentDossier& dossier)
{
    const Incident& incident = dossier.incident;
    QStringList missing;
    if (!incident.detectedAt.isValid())
        missing << Tr::tr("date and time");
    if (incident.content.isEmpty())
        missing << Tr::tr("content");
    if (incident.monitoring.isEmpty())
        missing << Tr::tr("what was monitored");
    if (dossier.actions() == 0 && incident.necessity != Necessity::NotRequired)
        missing << Tr::tr("response");
    return missing;
}

struct Measures
{
    explicit Measures(const std::vector<IncidentMeasure>& measures)
        : planned(!measures.empty())
        , done(planned && std::all_of(measures.begin(), measures.end(), [](const auto& m) { return m.doneOn.isValid(); }))
    {
        for (const IncidentMeasure& measure : measures) {
            if (!measure.doneOn.isValid() && measure.due.isValid() && (!due.isValid() || measure.due < due))
                due = measure.due;
        }
    }
    bool planned;
    bool done;
    QDate due;
};

duties::IncidentFact factOf(const IncidentDossier& dossier)
{
    const Incident& incident = dossier.incident;
    duties::IncidentFact fact;
    fact.no = incident.no;
    fact.title = incident.title;
    fact.siteId = incident.siteId;
    fact.scanId = incident.source == QLatin1String("scan") ? incident.sourceId : QString();
    fact.open = incident.open();
    fact.security = incident.category == IncidentCategory::Security;
    fact.fault = isFault(incident.category);
    fact.responsible = incident.acknowledgedBy;
    fact.detectedAt = incident.detectedAt;
    if (const CityContact* contact = dossier.firstContact())
        fact.contactedAt = contact->at;
    fact.judgedAt = incident.judgedAt;
    if (incident.necessity != Necessity::Undecided)
        fact.required = incident.necessity == Necessity::Required;
    fact.judgementReason = incident.necessityReason;
    fact.actions = static_cast<int>(dossier.actions());
    fact.missingRecord = missingRecord(dossier);
    fact.analysis = incident.analysis;
    const bool located = incident.location != LocationKind::Undetermined
        && (incident.location != LocationKind::Unknown || !incident.locationReason.isEmpty());
    fact.location = located ? displayName(incident.location) : QString();
    fact.provisionalAt = incident.provisionalAt;
    fact.restoredAt = incident.serviceRestoredAt;
    const Measures permanent(incident.permanent);
    fact.permanentPlanned = permanent.planned;
    fact.permanentDue = permanent.due;
    fact.permanentDone = permanent.done;
    const Measures prevention(incident.prevention);
    fact.preventionPlanned = prevention.planned;
    fact.preventionDue = prevention.due;
    fact.preventionDone = prevention.done;
    if (const IncidentReport* report = dossier.finalReport()) {
        fact.reportNo = report->documentNo;
        fact.reportedAt = report->sentAt;
    }
    fact.closedAt = incident.closedAt;
    return fact;
}

/// As agreed in 連絡基準, where the incidents themselves read it.
void addDues(duties::IncidentFact& fact, const Incident& incident, const incidents::ClockTargets& targets, const CityCalendar& calendar)
{
    fact.judgeDue = incident.detectedAt.addSecs(60LL * targets.judgeMinutes);
    fact.contactDue = incident.detectedAt.addSecs(60LL * targets.contactMinutes);
    if (const QDate day = incidents::finalReportDue(incident, targets, calendar); day.isValid())
        fact.reportDue = jst::toUtc(day.addDays(1), QTime(0, 0));
}

} // namespace

void collectIncidents(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts)
{
    facts.incidents.emplace();
    const ledger::IncidentTable table(ledger);
    const incidents::ClockTargets targets = readEscalationPolicy(ledger).targets;
    for (const Incident& incident : table.current(span.from, span.until)) {
        if (!incident.siteId.isEmpty() && !(facts.site && facts.site->id == incident.siteId))
            continue;
        facts.incidents->push_back(factOf(table.dossier(incident.no)));
        addDues(facts.incidents->back(), incident, targets, facts.calendar);
    }
}

} // namespace akimori::operations
