#include "ui/pages/schedulemonth.h"

#include "base/jst.h"
#include "operations/backup/window.h"
#include "operations/schedule/history.h"
#include "ui/tr.h"

#include <QLocale>

namespace akimori::ui {

namespace {

using schedule::JobKind;
using schedule::PlannedState;

/// Short enough for a cell of the calendar.
QString wordOf(JobKind job)
{
    switch (job) {
    case JobKind::Scan: return Tr::tr("Scan", "calendar mark");
    case JobKind::DataBackup: return Tr::tr("Data", "calendar mark");
    case JobKind::SystemBackup: return Tr::tr("System", "calendar mark");
    case JobKind::Verification: return Tr::tr("Verify", "calendar mark");
    case JobKind::RestoreDrill: return Tr::tr("Drill", "calendar mark");
    }
    return {};
}

} // namespace

ScheduleMonth loadScheduleMonth(const operations::Context& context, const Site& site, const QDate& first)
{
    const auto ledger = context.openLedger();
    const QDateTime now = context.clock->nowUtc();
    const schedule::BackupWindow window(operations::cityCalendar(*ledger), site.impact);
    ScheduleMonth month;
    month.first = QDate(first.year(), first.month(), 1);
    month.today = jst::date(now);
    const QDate last = month.first.addDays(month.first.daysInMonth() - 1);
    for (QDate day = month.first; day <= last; day = day.addDays(1)) {
        if (window.calendar().isOpen(day))
            continue;
        const QString name = window.calendar().name(day);
        const bool ordinary = name == QLocale(QLocale::Japanese).dayName(day.dayOfWeek());
        month.closed.insert(day, ordinary ? QString() : name);
    }
    month.runs = schedule::outcomes(month.first, last, now, operations::schedulePlan(*ledger, site), window,
                                    operations::runHistory(*ledger, site, now));
    return month;
}

Tone toneOf(PlannedState state)
{
    switch (state) {
    case PlannedState::Waiting: return Tone::Neutral;
    case PlannedState::Done: return Tone::Ok;
    case PlannedState::CaughtUp: return Tone::Warn;
    case PlannedState::Missed: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString sentenceOf(const schedule::PlannedOutcome& run)
{
    QString sentence = Tr::tr("%1, planned from %2: %3", "job, time, state")
                           .arg(schedule::displayName(run.run.job), jst::display(run.run.plannedFor),
                                schedule::displayName(run.state));
    if (run.ranAt.isValid())
        sentence += Tr::tr(" (began %1)").arg(jst::display(run.ranAt));
    if (!run.why.isEmpty())
        sentence += QLatin1Char('\n') + run.why;
    return sentence;
}

std::vector<MonthCalendar::Mark> calendarMarks(const ScheduleMonth& month)
{
    std::vector<MonthCalendar::Mark> marks;
    for (const schedule::PlannedOutcome& run : month.runs)
        marks.push_back({jst::date(run.run.plannedFor), toneOf(run.state), wordOf(run.run.job), sentenceOf(run)});
    return marks;
}

} // namespace akimori::ui
