#pragma once

#include "records/generation.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <chrono>

namespace akimori::schedule {

/// What runs without anyone pressing a button, in the order of one night: a backup is only worth the name
/// "clean" when the site was checked directly before.
enum class JobKind
{
    Scan,         ///< 改ざん確認 (S-11)
    DataBackup,   ///< データバックアップ (B-3, B-4)
    SystemBackup, ///< システムバックアップ (B-1, B-2)
    Verification, ///< monthly re-verification of the kept generations (B-9)
    RestoreDrill, ///< 復元訓練, yearly (B-10)
};

constexpr JobKind kJobsInOrder[] = {JobKind::Scan, JobKind::DataBackup, JobKind::SystemBackup,
                                    JobKind::Verification, JobKind::RestoreDrill};

/// The schedule of one site, as the settings hold it. Days and times are Japanese.
struct SchedulePlan
{
    QDate termFrom;    ///< first day of the contract's term; before it nothing is planned
    QDate termThrough; ///< last day; invalid = no end yet

    QTime scanFrom{0, 0}; ///< the daily scan is due from here; later than 0:00 risks a day with an early end
    bool dataOnClosedDays = true; ///< the clause asks for business days only
    int systemDay = 1;            ///< 1–28: day of the month from which the system backup is due
    int verificationDay = 1;      ///< 1–28
    bool yearlyDrill = true;
    int drillMonth = 10; ///< 1–12: month of the fiscal year from which the drill is due

    std::chrono::minutes lateAfter{60}; ///< a nightly backup that begins later counts as caught up
    std::chrono::minutes freshScan{60}; ///< a scan that ended this long ago still counts as "directly before"
    std::chrono::minutes retryAfter{15}; ///< after a failed attempt; after further ones twice as long
};

/// One planned run and the only period in which a run can satisfy it. A run outside never does: a night that
/// is caught up in the morning does not replace the coming night.
struct PlannedRun
{
    JobKind job = JobKind::Scan;
    QDateTime plannedFor; ///< UTC: due from here
    QDateTime lateFrom;   ///< UTC: a run that begins from here on was caught up
    QDateTime until;      ///< UTC: exclusive; afterwards the run is missed for good
};

/// One finished run of a job, successful or not, scheduled or by hand.
struct RunRecord
{
    JobKind job = JobKind::Scan;
    QDateTime startedAt; ///< UTC; of a backup: Generation::takenAt
    QDateTime endedAt;   ///< UTC
    /// Completed: a scan came to a verdict other than "could not check", a generation is verified.
    bool succeeded = false;
};

/// システム変更 that was closed: it must be followed by a backup of both kinds (B-2, B-4).
struct ClosedChange
{
    QString number;
    QDateTime closedAt; ///< UTC
};

QString toString(JobKind job);    ///< "scan", "data-backup", "system-backup", "verification", "restore-drill"
QString displayName(JobKind job); ///< translated

} // namespace akimori::schedule
