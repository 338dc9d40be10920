#include "incidents/incidentstates.h"

#include "base/error.h"
#include "incidents/incidentclocks.h"
#include "incidents/tr.h"

#include <algorithm>

namespace akimori::incidents {

namespace {

/// Collects what is missing.
class Missing
{
public:
    void unless(bool there, const char* clause, const QString& what)
    {
        if (!there)
            m_obstacles.push_back({QLatin1String(clause), what});
    }
    void unlessText(const QString& text, const char* clause, const QString& what)
    {
        unless(!text.trimmed().isEmpty(), clause, what);
    }
    std::vector<Obstacle> take() { return std::move(m_obstacles); }

private:
    std::vector<Obstacle> m_obstacles;
};

bool allDone(const std::vector<IncidentMeasure>& measures)
{
    return std::all_of(measures.begin(), measures.end(), [](const IncidentMeasure& m) { return m.doneOn.isValid(); });
}

void needContact(const IncidentDossier& dossier, Missing& missing)
{
    missing.unless(contactOfRound(dossier) != nullptr, "M-4",
                   Tr::tr("The city has not been reached yet. Call it and record the contact; nobody there is an attempt "
                          "only."));
}

void toProvisional(const IncidentDossier& dossier, Missing& missing)
{
    const Incident& incident = dossier.incident;
    missing.unless(incident.location != LocationKind::Undetermined, "T-2",
                   Tr::tr("The place of the fault is not named. Enter it, also as a candidate."));
    missing.unless(incident.location != LocationKind::Unknown || !incident.locationReason.trimmed().isEmpty(), "T-2",
                   Tr::tr("An unknown place needs the reason and the next step. Enter them."));
}

void toRestored(const IncidentDossier& dossier, Missing& missing)
{
    const Incident& incident = dossier.incident;
    missing.unlessText(incident.provisional, "T-3", Tr::tr("The provisional measure is not described. Enter it."));
    missing.unless(incident.provisionalAt.isValid(), "T-3", Tr::tr("The time of the provisional measure is missing."));
    missing.unless(incident.serviceRestoredAt.isValid(), "T-3",
                   Tr::tr("It is not recorded when the service was restored."));
    missing.unlessText(incident.restoredCheck, "T-3",
                       Tr::tr("It is not recorded what proved the restoration. Look at the page or run a scan after the "
                              "measure and name the result."));
    missing.unless(dossier.actions() > 0, "M-6", Tr::tr("No action is recorded. Record what was done."));
    needContact(dossier, missing);
    if (incident.category != IncidentCategory::Security)
        return;
    missing.unless(incident.intrusionRoute != IntrusionRoute::Unidentified, "S-12",
                   Tr::tr("The intrusion route is not identified. A restored page alone is no restoration: whoever came in "
                          "can come again. Identify the route, or have the manager judge that it cannot be determined."));
    missing.unless(incident.intrusionRoute == IntrusionRoute::Unidentified
                       || !incident.intrusionDetail.trimmed().isEmpty(),
                   "S-12", Tr::tr("The intrusion route is not described. Enter what it was and how it was closed."));
}

void toPermanent(const IncidentDossier& dossier, Missing& missing)
{
    const Incident& incident = dossier.incident;
    missing.unlessText(incident.analysis, "T-1", Tr::tr("The analysis is missing. Enter what happened and why."));
    missing.unlessText(incident.directCause, "T-1", Tr::tr("The direct cause is missing."));
    missing.unlessText(incident.rootCause, "T-1", Tr::tr("The root cause is missing."));
}

void toPrevention(const IncidentDossier& dossier, Missing& missing)
{
    const auto& measures = dossier.incident.permanent;
    missing.unless(!measures.empty(), "T-4", Tr::tr("No permanent measure is recorded."));
    missing.unless(allDone(measures), "T-4",
                   Tr::tr("A permanent measure is not done yet. Record the day on which it was done."));
}

void needRecord(const IncidentDossier& dossier, Missing& missing)
{
    missing.unlessText(dossier.incident.content, "M-7", Tr::tr("It is not recorded what happened."));
    missing.unlessText(dossier.incident.monitoring, "M-7", Tr::tr("It is not recorded what was monitored."));
    needContact(dossier, missing);
    missing.unless(dossier.finalReport() != nullptr, "M-9",
                   Tr::tr("The final report has not been sent to the city. Send it and record when and how."));
}

void toClosed(const IncidentDossier& dossier, Missing& missing)
{
    const auto& measures = dossier.incident.prevention;
    missing.unless(!measures.empty(), "T-6", Tr::tr("No measure against a recurrence is recorded."));
    missing.unless(std::all_of(measures.begin(), measures.end(),
                               [](const IncidentMeasure& measure) {
                                   return !measure.owner.trimmed().isEmpty() && measure.due.isValid();
                               }),
                   "T-6", Tr::tr("A measure against a recurrence has no owner or no due date."));
    missing.unless(allDone(measures), "T-6",
                   Tr::tr("A measure against a recurrence is not done yet. Record the day on which it was done."));
    missing.unlessText(dossier.incident.impact, "T-5", Tr::tr("The scope of the impact is not recorded."));
    needRecord(dossier, missing);
}

std::vector<Obstacle> obstaclesOf(const IncidentDossier& dossier, IncidentState to)
{
    Missing missing;
    switch (to) {
    case IncidentState::Received: break;
    case IncidentState::Investigating:
        missing.unless(dossier.incident.necessity != Necessity::Undecided, "M-5",
                       Tr::tr("It is not judged whether a response is needed. Judge first."));
        break;
    case IncidentState::Provisional: toProvisional(dossier, missing); break;
    case IncidentState::Restored: toRestored(dossier, missing); break;
    case IncidentState::Permanent: toPermanent(dossier, missing); break;
    case IncidentState::Prevention: toPrevention(dossier, missing); break;
    case IncidentState::Closed: toClosed(dossier, missing); break;
    }
    return missing.take();
}

bool closesWithoutResponse(const Incident& incident)
{
    return incident.necessity == Necessity::NotRequired && incident.state <= IncidentState::Investigating;
}

} // namespace

IncidentState nextState(const Incident& incident)
{
    switch (incident.state) {
    case IncidentState::Received: return IncidentState::Investigating;
    case IncidentState::Investigating:
        return closesWithoutResponse(incident) ? IncidentState::Closed : IncidentState::Provisional;
    case IncidentState::Provisional: return IncidentState::Restored;
    case IncidentState::Restored: return IncidentState::Permanent;
    case IncidentState::Permanent: return IncidentState::Prevention;
    case IncidentState::Prevention:
    case IncidentState::Closed: return IncidentState::Closed;
    }
    return IncidentState::Closed;
}

std::vector<Obstacle> obstacles(const IncidentDossier& dossier, IncidentState to)
{
    const Incident& incident = dossier.incident;
    if (to <= incident.state)
        throw Error(ErrorCode::BadInput, Tr::tr("The incident %1 is in the state “%2” already. Choose a later one.")
                                             .arg(incident.no, displayName(incident.state)));
    std::vector<Obstacle> all;
    const auto add = [&all](std::vector<Obstacle> some) {
        for (Obstacle& one : some) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Obstacle& o) { return o.what == one.what; });
            if (!known)
                all.push_back(std::move(one));
        }
    };
    if (incident.state < IncidentState::Investigating)
        add(obstaclesOf(dossier, IncidentState::Investigating));
    if (closesWithoutResponse(incident)) {
        if (to == IncidentState::Closed) {
            Missing missing;
            needRecord(dossier, missing);
            add(missing.take());
        } else if (to != IncidentState::Investigating) {
            all.push_back({QStringLiteral("M-5"), Tr::tr("It was judged that no response is needed. Judge again before "
                                                         "measures are taken.")});
        }
        return all;
    }
    for (int state = static_cast<int>(incident.state) + 1; state <= static_cast<int>(to); ++state)
        add(obstaclesOf(dossier, static_cast<IncidentState>(state)));
    return all;
}

void advance(IncidentDossier& dossier, IncidentState to, const QString& by, const QDateTime& now)
{
    Incident& incident = dossier.incident;
    const std::vector<Obstacle> missing = obstacles(dossier, to);
    if (!missing.empty()) {
        QStringList sentences;
        for (const Obstacle& obstacle : missing)
            sentences << obstacle.what;
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The incident %1 cannot become “%2” yet. %3")
                        .arg(incident.no, displayName(to), sentences.join(u' ')));
    }
    incident.state = to;
    if (to == IncidentState::Closed) {
        incident.closedAt = now;
        incident.closedBy = by;
    }
}

void goBack(Incident& incident, IncidentState to, const QString& reason)
{
    if (incident.state == IncidentState::Closed)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The incident %1 is closed. When it happens again, a new incident is opened.").arg(incident.no));
    if (to >= incident.state)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” does not lie behind. Choose an earlier state.").arg(displayName(to)));
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Going back needs its reason. Say what did not hold."));
    incident.state = to;
}

void judge(Incident& incident, Necessity necessity, const QString& reason, const QString& by, const QDateTime& now)
{
    if (!incident.open())
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("The incident %1 is closed; nothing is to be judged.").arg(incident.no));
    if (necessity == Necessity::Undecided)
        throw Error(ErrorCode::BadInput, Tr::tr("Judge either that a response is required or that it is not."));
    if (necessity == Necessity::NotRequired && reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("“No response required” needs its reason. It is reported to the city."));
    if (necessity == Necessity::NotRequired && incident.state > IncidentState::Investigating)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("Measures have begun on %1. Go back to the investigation first.").arg(incident.no));
    incident.necessity = necessity;
    incident.necessityReason = reason.trimmed();
    incident.judgedBy = by;
    incident.judgedAt = now;
    if (incident.state == IncidentState::Received)
        incident.state = IncidentState::Investigating;
    acknowledge(incident, by, now);
}

bool acknowledge(Incident& incident, const QString& by, const QDateTime& now)
{
    if (incident.acknowledgedAt.isValid())
        return false;
    incident.acknowledgedAt = now;
    incident.acknowledgedBy = by;
    return true;
}

NextStep nextStep(const IncidentDossier& dossier)
{
    const Incident& incident = dossier.incident;
    if (!incident.open())
        return NextStep::Nothing;
    if (incident.necessity == Necessity::Undecided)
        return NextStep::Judge;
    if (!contactOfRound(dossier))
        return NextStep::Contact;
    const std::vector<Obstacle> missing = obstacles(dossier, nextState(incident));
    if (missing.empty())
        return NextStep::Advance;
    const auto lacks = [&missing](const char* clause) {
        return std::any_of(missing.begin(), missing.end(),
                           [clause](const Obstacle& o) { return o.clause == QLatin1String(clause); });
    };
    if (lacks("M-6"))
        return NextStep::Act;
    const bool onlyReport = std::all_of(missing.begin(), missing.end(),
                                        [](const Obstacle& o) { return o.clause == QLatin1String("M-9"); });
    return onlyReport ? NextStep::Report : NextStep::FillIn;
}

} // namespace akimori::incidents
