#pragma once

#include "schedule/backupwindow.h"
#include "schedule/plan.h"
#include "schedule/runhistory.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace akimori::schedule {

/// Estimates of durationestimate.h for the two kinds of backup.
struct ExpectedDurations
{
    std::chrono::seconds data{std::chrono::hours(2)};
    std::chrono::seconds system{std::chrono::hours(2)};
};

/// A job that is due, and whether it may begin now.
struct DueJob
{
    JobKind job = JobKind::Scan;
    BackupTrigger trigger = BackupTrigger::Daily; ///< of a backup
    QDateTime plannedFor; ///< UTC; with `job` it names the planned run that this one satisfies
    QDateTime until;      ///< UTC; afterwards the run is missed for good; invalid = never
    QString why;          ///< translated: what is not done yet
    bool missed = false;  ///< its planned time passed without a run; this one is caught up
    bool allowed = false; ///< may begin now
    QDateTime notBefore;  ///< UTC: when it may begin; `now` when allowed; invalid = it fits nowhere
    QString waitsBecause; ///< translated; empty when allowed
    QDateTime softStop;   ///< UTC: a backup stops of its own accord here; invalid = no limit
    QStringList changes;  ///< numbers of the closed changes that the generation is to be linked with
};

/// What is due at `now`, in the order in which it must run. Pure: nothing but the arguments counts, so a
/// computer that slept, was off or had a wrong clock needs no repair.
///
/// The runner starts the first job that is allowed, records it, and asks again with the new time, until none
/// is allowed. A data or system backup waits for the window and for an estimate that fits; nothing else does.
/// A scan is put before a backup when none ended shortly before; when it fails, the backup runs nevertheless.
/// A failed attempt is repeated after plan.retryAfter, then after twice that.
std::vector<DueJob> due(const QDateTime& now, const SchedulePlan& plan, const BackupWindow& window,
                        const RunHistory& history, const std::vector<ClosedChange>& changes = {},
                        const ExpectedDurations& expected = {});

} // namespace akimori::schedule
