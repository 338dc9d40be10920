#pragma once

#include "schedule/backupwindow.h"
#include "schedule/plan.h"
#include "schedule/runhistory.h"

#include <QString>

#include <vector>

namespace akimori::schedule {

/// What became of a planned run. Missed stays missed, whatever ran later.
enum class PlannedState
{
    Waiting,
    Done,
    CaughtUp,
    Missed
};

/// One line of the backup schedule page and of the monthly report: 実施, 遅れて実施, 未実施.
struct PlannedOutcome
{
    PlannedRun run;
    PlannedState state = PlannedState::Waiting;
    QDateTime ranAt; ///< UTC: begin of the run that satisfied it; invalid when Waiting or Missed
    QString why;     ///< translated; why it is missed, how late it was caught up; empty when Done or Waiting
};

/// Outcomes of all runs planned for the Japanese days from `from` through `through`, in order of time. Pure.
/// Throws Error(BadInput) for more than ten years at once.
std::vector<PlannedOutcome> outcomes(const QDate& from, const QDate& through, const QDateTime& now,
                                     const SchedulePlan& plan, const BackupWindow& window,
                                     const RunHistory& history);

QString toString(PlannedState state);    ///< "waiting", "done", "caughtUp", "missed"
QString displayName(PlannedState state); ///< translated

} // namespace akimori::schedule
