#pragma once

#include "incidents/incidentclocks.h"
#include "records/alert.h"

#include <QJsonObject>
#include <QTime>

#include <optional>
#include <vector>

namespace akimori::incidents {

/// When a step rings.
enum class EscalationCause {
    Always,          ///< in any case
    NotAcknowledged, ///< nobody has taken it over
    NotJudged,       ///< 要否 is not judged
    NotContacted,    ///< the city has not been reached
};

QString toString(EscalationCause cause);                         ///< "always", "notAcknowledged" …
EscalationCause escalationCauseFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(EscalationCause cause);                      ///< translated

/// One step of the escalation as agreed with the city: so long after the detection, for this severity,
/// these people are mailed.
struct EscalationStep
{
    IncidentSeverity severity = IncidentSeverity::Major;
    EscalationCause cause = EscalationCause::Always;
    int afterMinutes = 0;
    Audience audience = Audience::Manager;
    bool atNight = true; ///< false: waits for the hours in which one may ring

    QString id() const; ///< "major/notContacted/30/manager": recorded when it rang, so that it rings once a round
};

struct EscalationPolicy
{
    std::vector<EscalationStep> steps;
    QTime ringsFrom{7, 0}; ///< JST
    QTime ringsUntil{21, 0};
    ClockTargets targets;
    QString agreement; ///< 市との合意: 協議番号, day and with whom; empty = the standard, not agreed yet

    /// 大: at once to both, and again while the city is not reached. 中: when nobody takes it over. 小 (予兆): the
    /// manager, by day.
    static EscalationPolicy standard();
};

/// As stored in the setting "escalation"; what is missing is as in standard(). Throws Error(BadInput) for unknown words
/// and for times that cannot be meant.
EscalationPolicy escalationPolicyFromJson(const QJsonObject& object);
QJsonObject toJson(const EscalationPolicy& policy);

/// "Major, not contacted, 30 min: manager (by day only)"; translated.
QString describe(const EscalationStep& step);

/// A step that is due now, and why (translated).
struct DueEscalation
{
    EscalationStep step;
    QDateTime due; ///< UTC
    QString why;
};

/// Whether one may ring at `at` for what is not urgent.
bool ringsAt(const EscalationPolicy& policy, const QDateTime& at);

/// Steps that are due and were not recorded as rung in this round. Nothing for closed incidents.
std::vector<DueEscalation> dueEscalations(const IncidentDossier& dossier, const EscalationPolicy& policy,
                                          const QDateTime& now);

/// The next step that will ring when nothing happens until then; nothing when none is left.
std::optional<DueEscalation> nextEscalation(const IncidentDossier& dossier, const EscalationPolicy& policy,
                                            const QDateTime& now);

} // namespace akimori::incidents
