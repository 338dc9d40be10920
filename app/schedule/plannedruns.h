#pragma once

#include "schedule/backupwindow.h"
#include "schedule/plan.h"

#include <optional>
#include <vector>

namespace akimori::schedule {

/// Throws Error(BadInput) that names the value when a plan cannot be meant.
void validate(const SchedulePlan& plan);

/// The planned run of a job whose period contains `at`; periods of one job never overlap. Pure.
///
/// Scan: each day from plan.scanFrom until 24:00 (S-11, closed days too). Data backup: each night from close
/// of business; until the next morning's forbidden hours on the eve of an open day, else until the next
/// planned night. System backup and verification: each month until its end (B-1, B-9). Drill: each fiscal
/// year until its end (B-10). Months and years that the term cuts are planned in the part that is left.
std::optional<PlannedRun> plannedRunAt(JobKind job, const QDateTime& at, const SchedulePlan& plan,
                                       const BackupWindow& window);

/// All runs whose plannedFor lies in the Japanese days from `from` through `through`, in order of time, then
/// job. Throws Error(BadInput) for more than ten years at once.
std::vector<PlannedRun> plannedRuns(const QDate& from, const QDate& through, const SchedulePlan& plan,
                                    const BackupWindow& window);

} // namespace akimori::schedule
