#pragma once

#include "records/incident.h"

#include <QString>

#include <vector>

namespace akimori::incidents {

/// The state machine of 事案 as pure functions over the record: 受付 → 調査 → 暫定 → 復旧 → 恒久 → 再発防止 → 完了.
///
/// | state        | is entered when                                                          | clause        |
/// |--------------|--------------------------------------------------------------------------|---------------|
/// | 調査          | 要否 is judged (不要 with its reason)                                       | M-5           |
/// | 暫定          | the place is located, at least as a candidate                             | T-2           |
/// | 復旧          | provisional measure, restoration and its proof, an action, contact with the | T-3, M-4, M-6 |
/// |              | city; security: 侵入経路 is not 未特定                                      | S-12          |
/// | 恒久          | analysis, direct and root cause                                           | T-1, T-2      |
/// | 再発防止       | every permanent measure is done (at least one)                             | T-4           |
/// | 完了          | every preventive measure has owner and date and is done; 日時・内容・監視内容・対応 | T-5, T-6,     |
/// |              | are recorded; contact; the final report was sent                           | M-7 … M-9     |
///
/// With 対応不要 it goes from 調査 straight to 完了: record, contact and final report are needed all the same.
/// Who may close is asked in operations, where the people are known.

/// One thing that is missing.
struct Obstacle
{
    QString clause; ///< "T-4"
    QString what;   ///< translated sentence: what is missing and where to enter it
};

/// What comes next in order; Closed stays Closed.
IncidentState nextState(const Incident& incident);

/// What keeps the incident from entering `to`, through all states in between; empty = it may. Throws Error(BadInput)
/// when `to` does not lie ahead.
std::vector<Obstacle> obstacles(const IncidentDossier& dossier, IncidentState to);

/// Moves on. Throws Error(NotAllowedNow) naming every obstacle; BadInput when `to` does not lie ahead.
void advance(IncidentDossier& dossier, IncidentState to, const QString& by, const QDateTime& now);

/// Back to an earlier state, e.g. because a measure did not hold. Throws Error(BadInput) without a reason, or when `to`
/// does not lie behind; Error(NotAllowedNow) for a closed one, which stays closed.
void goBack(Incident& incident, IncidentState to, const QString& reason);

/// 要否判断 (M-5); may be repeated until closed. Throws Error(BadInput) for 不要 without a reason or Undecided.
void judge(Incident& incident, Necessity necessity, const QString& reason, const QString& by, const QDateTime& now);

/// 確認: somebody took it over. False when it was already.
bool acknowledge(Incident& incident, const QString& by, const QDateTime& now);

/// What the person does next, for the primary button.
enum class NextStep { Judge, Contact, Act, FillIn, Report, Advance, Nothing };
NextStep nextStep(const IncidentDossier& dossier);

} // namespace akimori::incidents
