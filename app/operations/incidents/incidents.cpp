#include "operations/incidents/incidents.h"

#include "base/jst.h"
#include "base/language.h"
#include "incidents/telephonescript.h"
#include "ledger/incidenttable.h"
#include "ledger/sitetable.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/incidents/incidentledger.h"
#include "operations/notify/alertbook.h"
#include "operations/tr.h"
#include "records/incidentfields.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kMinute = 60; // people enter whole minutes

void requireText(const QString& text, const QString& sentence)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, sentence);
}

/// Whether the last thing that was seen was the end of it.
bool hasRecovered(const std::vector<IncidentEvent>& events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind == QLatin1String("recovered"))
            return true;
        if (event->kind == QLatin1String("opened") || event->kind == QLatin1String("joined")
            || event->kind == QLatin1String("recurred"))
            return false;
    }
    return false;
}

/// Since when it lasts this time: the first sighting after the last end.
QDateTime badSince(const Incident& incident, const std::vector<IncidentEvent>& events)
{
    QDateTime since = incident.occurredAt.isValid() ? incident.occurredAt : incident.detectedAt;
    for (const IncidentEvent& event : events) {
        if (event.kind == QLatin1String("recovered"))
            since = {};
        else if (!since.isValid() && (event.kind == QLatin1String("joined") || event.kind == QLatin1String("recurred")))
            since = event.at;
    }
    return since.isValid() ? since : incident.lastSeenAt;
}

QString spanOf(const QDateTime& from, const QDateTime& until)
{
    const qint64 minutes = std::max<qint64>(0, from.secsTo(until)) / 60;
    return minutes < 60 ? Tr::tr("%n minute(s)", nullptr, static_cast<int>(minutes))
                        : Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString siteNameOf(const ledger::Ledger& ledger, const Incident& incident)
{
    const auto site = ledger::SiteTable(ledger).find(incident.siteId);
    return site ? site->name : QString();
}

/// What a machine saw is recorded in any case: a clock that jumped or a missing title must not lose it. A person is told.
incidents::Sighting recordable(incidents::Sighting sighting, const QDateTime& now)
{
    if (sighting.source == QLatin1String("person"))
        return sighting;
    if (sighting.detectedAt > now)
        sighting.detectedAt = now;
    if (sighting.occurredAt > sighting.detectedAt)
        sighting.occurredAt = {};
    if (sighting.title.trimmed().isEmpty())
        sighting.title = sighting.detectedBy.trimmed().isEmpty() ? displayName(sighting.category) : sighting.detectedBy;
    return sighting;
}

Incident openNew(ledger::Ledger::Transaction& transaction, const incidents::Sighting& sighting)
{
    const QDateTime now = transaction.nowUtc();
    const ledger::IncidentTable table(transaction.ledger());
    Incident incident = incidents::incidentOf(sighting, now);
    incident.openedAt = now;
    incident.openedBy = transaction.actor().name;
    validate(incident, now);
    incident.no = table.nextNumber(fiscalYearOf(jst::date(incident.detectedAt)));
    if (sighting.source == QLatin1String("person")) // who enters it has taken it over
        incidents::acknowledge(incident, transaction.actor().name, now);
    table.insert(transaction, incident);
    IncidentStep step;
    step.kind = QStringLiteral("opened");
    step.text = incident.title;
    step.at = incident.detectedAt;
    step.detail = {{QStringLiteral("source"), incident.source}, {QStringLiteral("sourceId"), incident.sourceId}};
    Incident blank;
    blank.no = incident.no;
    writeIncidentStep(transaction, blank, incident, step);
    return incident;
}

IncidentStep joinStep(incidents::JoinOutcome outcome, const Incident& incident, const incidents::Sighting& sighting)
{
    IncidentStep step;
    const bool recurred = outcome == incidents::JoinOutcome::Recurred;
    step.kind = recurred ? QStringLiteral("recurred") : QStringLiteral("joined");
    step.text = recurred ? Tr::tr("It happened again: %1").arg(sighting.title)
                         : Tr::tr("Seen again (%1 times so far): %2").arg(incident.occurrences).arg(sighting.title);
    step.at = sighting.detectedAt;
    step.detail = {{QStringLiteral("source"), sighting.source}, {QStringLiteral("sourceId"), sighting.sourceId}};
    return step;
}

} // namespace

std::vector<Incident> listIncidents(const Context& context, const QString& state, const QString& site)
{
    const auto ledger = context.openLedger();
    const QString siteId = site.isEmpty() ? QString() : findSite(*ledger, site).id;
    const bool byGroup = state.isEmpty() || state == QLatin1String("open") || state == QLatin1String("closed");
    const IncidentState wanted = byGroup ? IncidentState::Closed : incidentStateFromString(state);
    std::vector<Incident> incidents = ledger::IncidentTable(*ledger).all();
    std::erase_if(incidents, [&](const Incident& incident) {
        const bool other = !siteId.isEmpty() && incident.siteId != siteId;
        return other || (!byGroup && incident.state != wanted)
               || (byGroup && !state.isEmpty() && incident.open() != (state == QLatin1String("open")));
    });
    return incidents;
}

IncidentView viewIncident(const Context& context, const QString& no)
{
    const auto ledger = context.openLedger();
    const QDateTime now = context.clock->nowUtc();
    const incidents::EscalationPolicy policy = readEscalationPolicy(*ledger);
    IncidentView view;
    view.dossier = ledger::IncidentTable(*ledger).dossier(no);
    view.siteName = siteNameOf(*ledger, view.dossier.incident);
    view.clocks = incidents::clocks(view.dossier, policy.targets, cityCalendar(*ledger), now);
    view.next = incidents::nextState(view.dossier.incident);
    for (const IncidentReport& report : view.dossier.reports)
        view.reportPapers << reportPaperText(*ledger, report);
    if (view.dossier.incident.open())
        view.obstacles = incidents::obstacles(view.dossier, view.next);
    view.step = incidents::nextStep(view.dossier);
    if (const auto next = incidents::nextEscalation(view.dossier, policy, now)) {
        view.nextEscalation = Tr::tr("%1 is mailed: %2", "audience, reason").arg(displayName(next->step.audience), next->why);
        view.nextEscalationAt = next->due;
    }
    return view;
}

QString telephoneScript(const Context& context, const QString& no)
{
    const auto ledger = context.openLedger();
    const IncidentDossier dossier = ledger::IncidentTable(*ledger).dossier(no);
    const Contract contract = readContract(*ledger);
    // Nobody introduces himself with the login name of a computer: without a name its place stays blank.
    return incidents::telephoneScript(dossier, {contract.city.via, contract.contractor.name, context.asName,
                                                siteNameOf(*ledger, dossier.incident), contract.title});
}

OpenOrJoinIncident::Result OpenOrJoinIncident::run(const incidents::Sighting& seen) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const incidents::Sighting sighting = recordable(seen, transaction.nowUtc());
    Result result;
    if (auto open = ledger::IncidentTable(*ledger).openWithKey(sighting.dedupKey)) {
        const Incident before = *open;
        const incidents::JoinOutcome joined = incidents::join(*open, sighting, transaction.nowUtc());
        result.outcome = joined == incidents::JoinOutcome::Known      ? Outcome::Known
                         : joined == incidents::JoinOutcome::Recurred ? Outcome::Recurred
                                                                      : Outcome::Joined;
        if (result.outcome != Outcome::Known)
            writeIncidentStep(transaction, before, *open, joinStep(joined, *open, sighting));
        result.incident = std::move(*open);
    } else {
        result.incident = openNew(transaction, sighting);
    }
    transaction.commit();
    return result;
}

QString noteIncidentRecovery(const Context& context, const QString& dedupKey, const QDateTime& at, const QString& detail)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::IncidentTable table(*ledger);
    auto incident = table.openWithKey(dedupKey);
    if (!incident || incident->state >= IncidentState::Restored || at < incident->lastSeenAt)
        return {}; // what was over before it was seen again is not the end of it
    const std::vector<IncidentEvent> events = table.events(incident->no);
    if (hasRecovered(events))
        return {};
    const QString lasted = spanOf(badSince(*incident, events), at);
    const Incident before = *incident;
    const JapaneseScope inRecords;
    IncidentStep step;
    step.at = std::min(at, transaction.nowUtc());
    step.kind = QStringLiteral("recovered");
    step.text = Tr::tr("Measured to be over after %1: %2", "duration, what was measured").arg(lasted, detail);
    writeIncidentStep(transaction, before, *incident, step);
    AlertBook(*ledger).tellRecovery(transaction, incidentAlertKey(incident->no), step.text);
    transaction.commit();
    return incident->no;
}

std::vector<IncidentRecovery> recoveriesSince(const Context& context, const QDateTime& since)
{
    const auto ledger = context.openLedger();
    const ledger::IncidentTable table(*ledger);
    std::vector<IncidentRecovery> recoveries;
    for (const Incident& incident : table.open()) {
        for (const IncidentEvent& event : table.events(incident.no)) {
            if (event.kind == QLatin1String("recovered") && event.enteredAt > since)
                recoveries.push_back({incident.no, incident.title, event.text});
        }
    }
    return recoveries;
}

Incident acknowledgeIncident(const Context& context, const QString& no)
{
    return stepIncident(context, no, [](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        const JapaneseScope inRecords;
        IncidentStep step;
        step.kind = QStringLiteral("acknowledged");
        step.text = Tr::tr("Taken over");
        step.keepsRecord =
            !incidents::acknowledge(dossier.incident, transaction.actor().name, transaction.nowUtc());
        return step;
    });
}

Incident judgeIncident(const Context& context, const QString& no, Necessity necessity, const QString& reason,
                       const QDateTime& at)
{
    return stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        if (at.isValid() && at <= dossier.incident.detectedAt.addSecs(-kMinute))
            throw Error(ErrorCode::BadInput, Tr::tr("Nothing can be judged before it was detected. Correct the time."));
        incidents::judge(dossier.incident, necessity, reason, transaction.actor().name,
                         at.isValid() ? at : transaction.nowUtc());
        const JapaneseScope inRecords;
        IncidentStep step;
        step.at = at;
        step.kind = QStringLiteral("judged");
        step.text = reason.trimmed().isEmpty()
                        ? displayName(necessity)
                        : Tr::tr("%1: %2", "judgement, reason").arg(displayName(necessity), reason.trimmed());
        return step;
    });
}

Incident actOnIncident(const Context& context, const QString& no, const IncidentAction& action)
{
    requireText(action.text, Tr::tr("Say what was done."));
    return stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        if (!dossier.incident.open())
            throw Error(ErrorCode::NotAllowedNow,
                        Tr::tr("The incident %1 is closed; its record is complete.").arg(dossier.incident.no));
        const JapaneseScope inRecords;
        IncidentStep step;
        step.kind = QStringLiteral("acted");
        step.text = action.text.trimmed();
        step.at = action.at;
        step.detail = {{QStringLiteral("by"), action.by.isEmpty() ? transaction.actor().name : action.by}};
        return step;
    });
}

Incident recordIncidentFacts(const Context& context, const QString& no, const QHash<QString, QString>& facts)
{
    if (facts.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Say which fact is to be recorded, e.g. analysis=…"));
    return stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        Incident& incident = dossier.incident;
        if (!incident.open())
            throw Error(ErrorCode::NotAllowedNow, Tr::tr("The incident %1 is closed; its record is complete.").arg(no));
        const Incident before = incident;
        QStringList names;
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            const IncidentField& field = incidentField(it.key());
            field.setText(incident, it.value());
            if (const JapaneseScope inRecords; field.text(before) != field.text(incident))
                names << field.displayName();
        }
        if (incident.intrusionRoute == IntrusionRoute::Undeterminable
            && before.intrusionRoute != IntrusionRoute::Undeterminable)
            requireManager(transaction.ledger(), transaction.actor(),
                           Tr::tr("That the intrusion route cannot be determined is a decision."));
        names.sort();
        const JapaneseScope inRecords;
        IncidentStep step;
        step.kind = QStringLiteral("recorded");
        step.text = Tr::tr("Recorded: %1").arg(names.join(Tr::tr(", ", "between the names of fields")));
        step.keepsRecord = names.isEmpty();
        return step;
    });
}

Incident putIncidentMeasure(const Context& context, const QString& no, MeasureKind kind, int index,
                            const IncidentMeasure& measure)
{
    requireText(measure.text, Tr::tr("Say what the measure is."));
    return stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        Incident& incident = dossier.incident;
        if (!incident.open())
            throw Error(ErrorCode::NotAllowedNow, Tr::tr("The incident %1 is closed; its record is complete.").arg(no));
        if (measure.doneOn.isValid() && measure.doneOn > jst::date(transaction.nowUtc()))
            throw Error(ErrorCode::BadInput, Tr::tr("A measure cannot be done in the future. Correct the day."));
        std::vector<IncidentMeasure>& list =
            kind == MeasureKind::Permanent ? incident.permanent : incident.prevention;
        if (index < -1 || index >= static_cast<int>(list.size()))
            throw Error(ErrorCode::NotFound, Tr::tr("%1 has no measure with this number.").arg(no));
        if (index < 0)
            list.push_back(measure);
        else
            list[static_cast<std::size_t>(index)] = measure;
        const JapaneseScope inRecords;
        IncidentStep step;
        step.kind = QStringLiteral("recorded");
        const QString line = measure.doneOn.isValid() ? Tr::tr("%1, done on %2", "measure, day")
                                                            .arg(measure.text, measure.doneOn.toString(Qt::ISODate))
                                                      : measure.text;
        step.text = (kind == MeasureKind::Permanent ? Tr::tr("Permanent measure: %1") : Tr::tr("Prevention: %1")).arg(line);
        return step;
    });
}

Incident advanceIncident(const Context& context, const QString& no, IncidentState to, const QString& reason)
{
    return stepIncident(context, no, [&](IncidentDossier& dossier, ledger::Ledger::Transaction& transaction) {
        IncidentStep step;
        if (to < dossier.incident.state) {
            incidents::goBack(dossier.incident, to, reason);
            const JapaneseScope inRecords;
            step.kind = QStringLiteral("returned");
            step.text = Tr::tr("Back to “%1”: %2").arg(displayName(to), reason.trimmed());
            return step;
        }
        incidents::advance(dossier, to, transaction.actor().name, transaction.nowUtc());
        if (to == IncidentState::Closed)
            requireManager(transaction.ledger(), transaction.actor(), Tr::tr("Closing an incident is a decision."));
        const JapaneseScope inRecords;
        step.kind = to == IncidentState::Closed ? QStringLiteral("closed") : QStringLiteral("advanced");
        const QString moved = Tr::tr("Now “%1”", "state of an incident").arg(displayName(to));
        step.text = reason.trimmed().isEmpty() ? moved : Tr::tr("%1: %2", "state, reason").arg(moved, reason.trimmed());
        return step;
    });
}

} // namespace akimori::operations
