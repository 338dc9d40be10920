#pragma once

#include "operations/context.h"
#include "schedule/outcomes.h"
#include "ui/widgets/monthcalendar.h"

#include <vector>

namespace akimori::ui {

/// What ran, what was missed and why, and what comes in one month of a site; read on a worker thread.
struct ScheduleMonth
{
    QDate first; ///< of the month, JST
    QDate today; ///< JST
    QHash<QDate, QString> closed; ///< closed days and their names
    std::vector<schedule::PlannedOutcome> runs;
};

/// Throws what the ledger and the calendar throw.
ScheduleMonth loadScheduleMonth(const operations::Context& context, const Site& site, const QDate& first);

std::vector<MonthCalendar::Mark> calendarMarks(const ScheduleMonth& month);
/// One sentence about a planned run: what it was planned for, what became of it, why.
QString sentenceOf(const schedule::PlannedOutcome& run);
Tone toneOf(schedule::PlannedState state);

} // namespace akimori::ui
