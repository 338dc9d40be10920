#pragma once

#include "incidents/incidentclocks.h"
#include "incidents/incidentstates.h"
#include "incidents/sighting.h"
#include "operations/context.h"
#include "records/incident.h"

#include <QHash>

#include <optional>
#include <vector>

namespace akimori::operations {

/// 事案 from detection to the last preventive measure (M-4 … M-9, T-1 … T-6, G-2, S-12). Every step below writes the
/// record, an append-only event with the values before and after, and an audit row as one, and keeps the alert of the
/// incident in step. All of them throw Error(NotFound) for an unknown number, BadInput for what cannot be meant,
/// NotAllowedNow for what a guard or the actor's role does not allow; then nothing is changed.

/// `state`: "", "open", "closed" or a word of IncidentState; `site`: empty = all. Newest detection first.
std::vector<Incident> listIncidents(const Context& context, const QString& state = {}, const QString& site = {});

/// One incident with what is owed and what keeps it from its next state.
struct IncidentView
{
    IncidentDossier dossier;
    QString siteName;
    std::vector<incidents::IncidentClock> clocks;
    IncidentState next = IncidentState::Closed;
    std::vector<incidents::Obstacle> obstacles; ///< of `next`; empty when closed
    incidents::NextStep step = incidents::NextStep::Nothing;
    QStringList reportPapers;   ///< of each report: translated, which paper the city got, or that none is known
    QString nextEscalation;     ///< translated: who is told next; empty when nobody
    QDateTime nextEscalationAt; ///< UTC
};
IncidentView viewIncident(const Context& context, const QString& no);

/// 電話連絡の読み上げ文, with the names from the contract.
QString telephoneScript(const Context& context, const QString& no);

/// What monitors, scans and persons call: opens an incident, or joins the open one with the same key.
class OpenOrJoinIncident
{
public:
    enum class Outcome { Opened, Joined, Recurred, Known };
    struct Result
    {
        Incident incident;
        Outcome outcome = Outcome::Opened;
    };

    explicit OpenOrJoinIncident(const Context& context) : m_context(context) {}
    /// What a machine saw is never refused: times in the future become now, a missing title is made up.
    Result run(const incidents::Sighting& seen) const;

private:
    const Context& m_context;
};

/// 回復: a monitor measures that what had opened the incident with this key is gone. Recorded as an event and mailed with
/// how long it lasted; the state stays, because a person judges 復旧. Returns the number; empty when no incident with the
/// key waits for it, or the recovery is recorded already.
QString noteIncidentRecovery(const Context& context, const QString& dedupKey, const QDateTime& at, const QString& detail);

/// An end that a monitor measured.
struct IncidentRecovery
{
    QString no;
    QString title;
    QString text; ///< translated, with how long it lasted
};
/// Of incidents that are not closed: what was written down after `since` (UTC), oldest first.
std::vector<IncidentRecovery> recoveriesSince(const Context& context, const QDateTime& since);

/// 確認: takes the incident over; stops the repeated mails.
Incident acknowledgeIncident(const Context& context, const QString& no);

/// 要否判断 (M-5): who, when and why; 不要 needs the reason. `at`: UTC, when it was judged; invalid = now.
Incident judgeIncident(const Context& context, const QString& no, Necessity necessity, const QString& reason,
                       const QDateTime& at = {});

/// 対応 (M-6): what was done, when, and by whom.
struct IncidentAction
{
    QString text;
    QDateTime at; ///< UTC; invalid = now
    QString by;   ///< who did it; empty = the actor
};
Incident actOnIncident(const Context& context, const QString& no, const IncidentAction& action);

/// Facts by the keys of records/incidentfields.h. 侵入経路「特定不能」 needs a 管理者 or 責任者.
Incident recordIncidentFacts(const Context& context, const QString& no, const QHash<QString, QString>& facts);

/// Adds or replaces one 恒久対応 or 再発防止策. `index`: -1 = a new one.
enum class MeasureKind { Permanent, Prevention };
Incident putIncidentMeasure(const Context& context, const QString& no, MeasureKind kind, int index,
                            const IncidentMeasure& measure);

/// 連絡記録, about an incident or any other numbered subject. Subject, times and recorder of `contact` are filled in; an
/// incident also gets an event. Throws Error(BadInput) without a person, or without words when somebody was reached.
CityContact recordCityContact(const Context& context, const QString& subject, CityContact contact);
std::vector<CityContact> cityContacts(const Context& context, const QString& subject);

/// An edition of the report was sent (M-8, M-9); edition, sender and time are filled in. A final one needs the service
/// restored or 対応不要.
IncidentReport recordIncidentReport(const Context& context, const QString& no, IncidentReport report);

/// The same inside the caller's transaction, for a paper (F-03a, F-04a, F-04b) whose submission is recorded there. Nothing
/// when `no` is no incident, or the document stands in the record already. A final paper before the restoration counts as
/// a follow-up. Throws Error(BadInput) for a time before the detection.
void noteSubmittedPaper(ledger::Ledger::Transaction& transaction, const QString& no, bool isFinal, IncidentReport report);

/// Moves on, or back with a reason. 完了 needs a 管理者 or 責任者 while people are recorded.
Incident advanceIncident(const Context& context, const QString& no, IncidentState to, const QString& reason);

} // namespace akimori::operations
