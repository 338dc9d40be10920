#pragma once

#include "records/person.h"
#include "records/run.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// One step of 本日の点検.
struct RoundResult
{
    QString job;   ///< "scan.run", "probe.run", "advisory.fetch", "verify.run"
    QString title; ///< translated
    RunOutcome outcome = RunOutcome::Unchecked;
    bool earlier = false; ///< was done today already; this round only took note of it
    QDateTime startedAt;  ///< UTC
    QDateTime endedAt;    ///< UTC
    QString detail;       ///< translated: result or failure
    QString evidence;     ///< id of the scan, run …; empty = none
};

/// 日報 (F-15): what the round of a day checked, what was open, and who signed it. Once signed it never changes; a
/// second round of the day is a record of its own.
struct DailyRecord
{
    QString no; ///< "日-2026-11-24-1"
    QString siteId;
    QDate day; ///< Japanese
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    QString startedBy;
    std::vector<RoundResult> results;
    QStringList attention; ///< translated: what needed a person when the round ended
    QString notes;         ///< free text of whoever signs
    QString signedBy;
    Role signedRole = Role::None;
    QDateTime signedAt;   ///< UTC; invalid = not signed
    QByteArray sha256;    ///< of the signed content, see contentOf(); lower-case hex

    bool isSigned() const { return signedAt.isValid(); }
    /// Found is stronger than could-not-check, as everywhere; Ok only when every step is.
    RunOutcome outcome() const;
};

/// The bytes whose SHA-256 is signed: compact JSON of everything but the hash, keys in order.
QByteArray contentOf(const DailyRecord& record);

} // namespace akimori
