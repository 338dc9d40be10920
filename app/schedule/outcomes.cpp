#include "schedule/outcomes.h"

#include "base/jst.h"
#include "schedule/plannedruns.h"
#include "schedule/tr.h"

namespace akimori::schedule {

namespace {

QString whyMissed(const PlannedRun& run, const QDateTime& now, const BackupWindow& window,
                  const RunHistory& history)
{
    const int failures = history.failures(run.job, run.plannedFor, run.until, now);
    QString why = failures > 0
                      ? Tr::tr("Failed attempts in its time: %1.").arg(failures)
                      : Tr::tr("No run was recorded in its time; the computer may have been off "
                                        "or asleep.");
    const QDate date = jst::date(run.plannedFor);
    if (run.job != JobKind::DataBackup || !window.calendar().isOpen(date))
        return why;
    // B-3 of an open day reaches until the next open day opens, over the planned nights of the closed days
    // between.
    const QDate openDay = window.calendar().nextOpenDay(date);
    const RunRecord* later = history.firstSuccess(
        run.job, run.until, jst::toUtc(openDay, window.calendar().officeHours(openDay).opens), now);
    if (later)
        why +=
            u' ' +
            Tr::tr(
                "The backup of %1 still lies before the next office hours and so fulfils the clause for this "
                "business day.")
                .arg(jst::display(later->startedAt));
    return why;
}

PlannedOutcome outcomeOf(const PlannedRun& run, const QDateTime& now, const BackupWindow& window,
                         const RunHistory& history)
{
    PlannedOutcome outcome{run, PlannedState::Waiting, {}, {}};
    if (const RunRecord* success = history.firstSuccess(run.job, run.plannedFor, run.until, now)) {
        outcome.ranAt = success->startedAt;
        outcome.state = success->startedAt < run.lateFrom ? PlannedState::Done : PlannedState::CaughtUp;
        if (outcome.state == PlannedState::CaughtUp)
            outcome.why = Tr::tr("It was planned for %1 and caught up at %2.")
                              .arg(jst::display(run.plannedFor), jst::display(success->startedAt));
    } else if (now >= run.until) {
        outcome.state = PlannedState::Missed;
        outcome.why = whyMissed(run, now, window, history);
    }
    return outcome;
}

} // namespace

std::vector<PlannedOutcome> outcomes(const QDate& from, const QDate& through, const QDateTime& now,
                                     const SchedulePlan& plan, const BackupWindow& window,
                                     const RunHistory& history)
{
    std::vector<PlannedOutcome> result;
    for (const PlannedRun& run : plannedRuns(from, through, plan, window))
        result.push_back(outcomeOf(run, now, window, history));
    return result;
}

QString toString(PlannedState state)
{
    switch (state) {
    case PlannedState::Waiting:
        return QStringLiteral("waiting");
    case PlannedState::Done:
        return QStringLiteral("done");
    case PlannedState::CaughtUp:
        return QStringLiteral("caughtUp");
    case PlannedState::Missed:
        return QStringLiteral("missed");
    }
    return {};
}

QString displayName(PlannedState state)
{
    switch (state) {
    case PlannedState::Waiting:
        return Tr::tr("Not yet due or still possible");
    case PlannedState::Done:
        return Tr::tr("Done");
    case PlannedState::CaughtUp:
        return Tr::tr("Caught up later");
    case PlannedState::Missed:
        return Tr::tr("Missed");
    }
    return {};
}

} // namespace akimori::schedule
