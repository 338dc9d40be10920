#include "incidents/escalation.h"

#include "base/jst.h"
#include "incidents/tr.h"
#include "records/words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace akimori::incidents {

namespace {

using Cause = EscalationCause;
using records::Word;

constexpr int kLongestMinutes = 7 * 24 * 60;
constexpr int kMostSteps = 60;
constexpr int kLongestAgreement = 500;
constexpr std::array kCauses{Word<Cause>{Cause::Always, "always"}, Word<Cause>{Cause::NotAcknowledged, "notAcknowledged"},
                             Word<Cause>{Cause::NotJudged, "notJudged"}, Word<Cause>{Cause::NotContacted, "notContacted"}};

/// When the step rings, moved out of the night where it has to.
QDateTime dueOf(const EscalationStep& step, const EscalationPolicy& policy, const QDateTime& began)
{
    const QDateTime due = began.addSecs(60LL * step.afterMinutes);
    if (step.atNight || ringsAt(policy, due))
        return due;
    const QDate day = jst::date(due);
    return jst::toUtc(jst::time(due) < policy.ringsFrom ? day : day.addDays(1), policy.ringsFrom);
}

bool stillHolds(const EscalationStep& step, const IncidentDossier& dossier)
{
    switch (step.cause) {
    case Cause::Always: return true;
    case Cause::NotAcknowledged: return !dossier.incident.acknowledgedAt.isValid();
    case Cause::NotJudged: return dossier.incident.necessity == Necessity::Undecided;
    case Cause::NotContacted: return contactOfRound(dossier) == nullptr;
    }
    return true;
}

bool rang(const IncidentDossier& dossier, const EscalationStep& step)
{
    const QString id = step.id();
    const int round = dossier.incident.round;
    return std::any_of(dossier.events.begin(), dossier.events.end(), [&](const IncidentEvent& event) {
        return event.kind == QLatin1String("escalated") && event.detail.value(QStringLiteral("step")).toString() == id
               && event.detail.value(QStringLiteral("round")).toInt(1) == round;
    });
}

QString reasonOf(const EscalationStep& step)
{
    switch (step.cause) {
    case Cause::Always: return Tr::tr("This severity is reported to you in any case.");
    case Cause::NotAcknowledged:
        return Tr::tr("Nobody has taken the incident over for %n minute(s).", nullptr, step.afterMinutes);
    case Cause::NotJudged:
        return Tr::tr("It has not been judged for %n minute(s) whether a response is needed.", nullptr, step.afterMinutes);
    case Cause::NotContacted:
        return Tr::tr("The city has not been reached for %n minute(s).", nullptr, step.afterMinutes);
    }
    return {};
}

/// Steps for the incident's severity that have not rung and still would, soonest first.
std::vector<DueEscalation> pending(const IncidentDossier& dossier, const EscalationPolicy& policy)
{
    std::vector<DueEscalation> steps;
    if (!dossier.incident.open())
        return steps;
    const QDateTime began = roundBegan(dossier);
    for (const EscalationStep& step : policy.steps) {
        if (step.severity == dossier.incident.severity && stillHolds(step, dossier) && !rang(dossier, step))
            steps.push_back({step, dueOf(step, policy, began), reasonOf(step)});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const DueEscalation& a, const DueEscalation& b) { return a.due < b.due; });
    return steps;
}

QTime timeFrom(const QJsonObject& object, const char* key, const QTime& standard)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return standard;
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no time of day for “%2”. Enter it as 07:00.")
                                             .arg(value.toString(), QLatin1String(key)));
    return time;
}

int minutesFrom(const QJsonObject& object, const char* key, int standard)
{
    const int minutes = object.value(QLatin1String(key)).toInt(standard);
    if (minutes < 0 || minutes > kLongestMinutes)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” must be from 0 minutes to 7 days.").arg(QLatin1String(key)));
    return minutes;
}

int daysFrom(const QJsonObject& object, const char* key, int standard)
{
    const int days = object.value(QLatin1String(key)).toInt(standard);
    if (days < 1 || days > 60)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” must be from 1 to 60 open days.").arg(QLatin1String(key)));
    return days;
}

} // namespace

QString toString(EscalationCause cause)
{
    return records::spell(kCauses, cause);
}

EscalationCause escalationCauseFromString(const QString& text)
{
    return records::read(kCauses, text);
}

QString displayName(EscalationCause cause)
{
    switch (cause) {
    case Cause::Always: return Tr::tr("In any case");
    case Cause::NotAcknowledged: return Tr::tr("Nobody has taken it over");
    case Cause::NotJudged: return Tr::tr("It is not judged whether a response is needed");
    case Cause::NotContacted: return Tr::tr("The city has not been reached");
    }
    return {};
}

QString describe(const EscalationStep& step)
{
    const QString text = Tr::tr("Severity %1, %2, after %3 min: %4", "severity, cause, minutes, audience")
                             .arg(displayName(step.severity), displayName(step.cause))
                             .arg(step.afterMinutes)
                             .arg(displayName(step.audience));
    return step.atNight ? text : Tr::tr("%1 (by day only)").arg(text);
}

QString EscalationStep::id() const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(toString(severity), incidents::toString(cause))
        .arg(afterMinutes)
        .arg(toString(audience));
}

EscalationPolicy EscalationPolicy::standard()
{
    using Severity = IncidentSeverity;
    EscalationPolicy policy;
    policy.steps = {{Severity::Major, Cause::Always, 0, Audience::Manager, true},
                    {Severity::Major, Cause::Always, 0, Audience::Responsible, true},
                    {Severity::Major, Cause::NotContacted, 30, Audience::Manager, true},
                    {Severity::Major, Cause::NotContacted, 60, Audience::Responsible, true},
                    {Severity::Moderate, Cause::NotAcknowledged, 10, Audience::Manager, true},
                    {Severity::Moderate, Cause::NotContacted, 30, Audience::Manager, true},
                    {Severity::Moderate, Cause::NotContacted, 60, Audience::Responsible, true},
                    {Severity::Minor, Cause::NotAcknowledged, 60, Audience::Manager, false},
                    {Severity::Minor, Cause::NotContacted, 120, Audience::Manager, false}};
    return policy;
}

EscalationPolicy escalationPolicyFromJson(const QJsonObject& object)
{
    EscalationPolicy policy = EscalationPolicy::standard();
    policy.ringsFrom = timeFrom(object, "ringsFrom", policy.ringsFrom);
    policy.ringsUntil = timeFrom(object, "ringsUntil", policy.ringsUntil);
    if (policy.ringsFrom >= policy.ringsUntil)
        throw Error(ErrorCode::BadInput, Tr::tr("The hours in which one may ring end before they begin. Correct them."));
    policy.targets.judgeMinutes = minutesFrom(object, "judgeMinutes", policy.targets.judgeMinutes);
    policy.targets.contactMinutes = minutesFrom(object, "contactMinutes", policy.targets.contactMinutes);
    policy.targets.finalReportOpenDays = daysFrom(object, "finalReportOpenDays", policy.targets.finalReportOpenDays);
    policy.agreement = object.value(QStringLiteral("agreement")).toString().trimmed();
    if (policy.agreement.size() > kLongestAgreement)
        throw Error(ErrorCode::BadInput, Tr::tr("The agreement with the city is longer than %1 characters.").arg(kLongestAgreement));
    if (!object.contains(QStringLiteral("steps")))
        return policy;
    policy.steps.clear();
    if (object.value(QStringLiteral("steps")).toArray().size() > kMostSteps)
        throw Error(ErrorCode::BadInput, Tr::tr("More than %1 steps are no escalation that anybody can follow.").arg(kMostSteps));
    for (const QJsonValue& value : object.value(QStringLiteral("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        policy.steps.push_back(
            {incidentSeverityFromString(step.value(QStringLiteral("severity")).toString()),
             escalationCauseFromString(step.value(QStringLiteral("cause")).toString()), minutesFrom(step, "afterMinutes", 0),
             audienceFromString(step.value(QStringLiteral("audience")).toString()),
             step.value(QStringLiteral("atNight")).toBool(true)});
        const auto same = [&](const EscalationStep& other) { return other.id() == policy.steps.back().id(); };
        if (std::any_of(policy.steps.begin(), policy.steps.end() - 1, same))
            throw Error(ErrorCode::BadInput, Tr::tr("This step is there twice: %1").arg(describe(policy.steps.back())));
    }
    return policy;
}

QJsonObject toJson(const EscalationPolicy& policy)
{
    QJsonArray steps;
    for (const EscalationStep& step : policy.steps)
        steps.append(QJsonObject{{QStringLiteral("severity"), toString(step.severity)},
                                 {QStringLiteral("cause"), toString(step.cause)},
                                 {QStringLiteral("afterMinutes"), step.afterMinutes},
                                 {QStringLiteral("audience"), toString(step.audience)},
                                 {QStringLiteral("atNight"), step.atNight}});
    return {{QStringLiteral("ringsFrom"), policy.ringsFrom.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("ringsUntil"), policy.ringsUntil.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("judgeMinutes"), policy.targets.judgeMinutes},
            {QStringLiteral("contactMinutes"), policy.targets.contactMinutes},
            {QStringLiteral("finalReportOpenDays"), policy.targets.finalReportOpenDays},
            {QStringLiteral("agreement"), policy.agreement},
            {QStringLiteral("steps"), steps}};
}

bool ringsAt(const EscalationPolicy& policy, const QDateTime& at)
{
    const QTime time = jst::time(at);
    return time >= policy.ringsFrom && time < policy.ringsUntil;
}

std::vector<DueEscalation> dueEscalations(const IncidentDossier& dossier, const EscalationPolicy& policy,
                                          const QDateTime& now)
{
    std::vector<DueEscalation> due = pending(dossier, policy);
    std::erase_if(due, [&](const DueEscalation& step) {
        return step.due > now || (!step.step.atNight && !ringsAt(policy, now));
    });
    return due;
}

std::optional<DueEscalation> nextEscalation(const IncidentDossier& dossier, const EscalationPolicy& policy,
                                            const QDateTime& now)
{
    for (const DueEscalation& step : pending(dossier, policy)) {
        if (step.due > now)
            return step;
    }
    return std::nullopt;
}

} // namespace akimori::incidents
