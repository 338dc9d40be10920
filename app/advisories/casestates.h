#pragma once

#include "records/advisorycase.h"

#include <QDate>

namespace akimori::advisories {

/// The three state lines of a case (判定, 対応方針・作業, 報告). Each function checks the step and moves the case; an
/// illegal one throws Error(Conflict) that says what has to come first. Who may do it is checked in operations.

/// By a person; `reason` must not be empty (Error(BadInput)). Undecided cannot be chosen.
void judge(AdvisoryCase& subject, AdvisoryVerdict verdict, const QString& reason);
/// By matching: never moves what a person judged, nor closes what waits for one. True when something changed.
bool judgeByMatching(AdvisoryCase& subject, AdvisoryVerdict verdict, const QString& reason, const QString& evidence);

/// 協議: opens or continues the consultation.
void consult(AdvisoryCase& subject);

/// 方針決定. The need for a measure is decided after consulting the city, so Consulting comes first, except for
/// NotNeeded, which needs 非該当. AcceptRisk needs `acceptedUntil` after `today` (Error(BadInput)).
void decide(AdvisoryCase& subject, AdvisoryMeasure policy, const QDate& acceptedUntil, const QDate& today);

/// 作業: PatchReceived → Planned → Applied → Verified, or Failed. `agreedWithoutCity`: a 協議番号 stands for the city's
/// patch file, without which nothing is applied.
void advanceWork(AdvisoryCase& subject, AdvisoryMeasure next, bool agreedWithoutCity);

/// 報告. ThirtyDay needs a verdict and a decided policy, or `stillConsulting` (the reason that is printed instead).
void report(AdvisoryCase& subject, AdvisoryReporting kind, const QString& stillConsulting, const QDateTime& now);

/// The advisory was revised: the verdict goes back to 要確認 (未判定 where a person must look); the clock stays.
void reopenForRevision(AdvisoryCase& subject, const QString& reason);

} // namespace akimori::advisories
