#pragma once

#include "records/advisorycase.h"

#include <QDate>

#include <optional>

namespace akimori::advisories {

/// The three state lines of a case (判定, 対応方針・作業, 報告). Each function checks the step and moves the case; an
/// illegal one throws Error(Conflict) that says what has to come first. Who may do it is checked in operations.

/// By a person; `reason` must not be empty (Error(BadInput)). Undecided cannot be chosen.
void judge(AdvisoryCase& subject, AdvisoryVerdict verdict, const QString& reason);
/// By matching: never moves what a person judged, nor closes what waits for one. What once was 該当 stays so until its
/// report, even when the fix turns up on the server; see noteInstalled(). True when something changed.
bool judgeByMatching(AdvisoryCase& subject, AdvisoryVerdict verdict, const QString& reason, const QString& evidence);

/// Remembers which version is installed and which has the fix, and since when the fix is there: what 検証済 rests on.
/// True when something changed. `hasFix`: the server was read at `at` and has the fix, or has it not; unset = nobody
/// can say.
bool noteInstalled(AdvisoryCase& subject, const QString& installed, const QString& fixed, std::optional<bool> hasFix,
                   const QDateTime& at);

/// 協議: opens or continues the consultation.
void consult(AdvisoryCase& subject);

/// 方針決定. The need for a measure is decided after consulting the city, so Consulting comes first, except for
/// NotNeeded, which needs 非該当. AcceptRisk needs `acceptedUntil` after `today` (Error(BadInput)).
void decide(AdvisoryCase& subject, AdvisoryMeasure policy, const QDate& acceptedUntil, const QDate& today);

/// 作業: PatchReceived → Planned → Applied → Verified, or Failed. `agreedWithoutCity`: a 協議番号 stands for the city's
/// patch file, without which nothing is applied. Verified needs the fixed version to have been read on the server,
/// where the fixed version is known.
void advanceWork(AdvisoryCase& subject, AdvisoryMeasure next, bool agreedWithoutCity);

/// リスク受容 that ended: consulting starts again, the 30-day deadline and its report stay. True when it ended.
bool endAcceptance(AdvisoryCase& subject, const QDate& today);

/// The policy that a successor takes over from the case it follows: the decision, never the work. A case that only
/// kept watching because there was no fix hands over its consultation, because now there is one.
void inheritPolicy(AdvisoryCase& successor, const AdvisoryCase& before);

/// 報告. ThirtyDay needs a verdict and a decided policy, or `stillConsulting` (the reason that is printed instead).
void report(AdvisoryCase& subject, AdvisoryReporting kind, const QString& stillConsulting, const QDateTime& now);

/// The advisory was revised: the verdict goes back to 要確認 (未判定 where a person must look); the clock stays.
void reopenForRevision(AdvisoryCase& subject, const QString& reason);

} // namespace akimori::advisories
