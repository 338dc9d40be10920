#include "schedule/due.h"

#include "base/jst.h"
#include "schedule/plannedruns.h"
#include "schedule/tr.h"

#include <algorithm>

namespace akimori::schedule {

namespace {

/// Everything that one decision looks at; saves passing it from function to function.
struct Situation
{
    const QDateTime now;
    const SchedulePlan& plan;
    const BackupWindow& window;
    const RunHistory& history;
    const ExpectedDurations& expected;
};

bool isBackup(JobKind job)
{
    return job == JobKind::DataBackup || job == JobKind::SystemBackup;
}

QString notDoneYet(const PlannedRun& run)
{
    const QDate date = jst::date(run.plannedFor);
    const QString day = date.toString(Qt::ISODate);
    const QString month = date.toString(QStringLiteral("yyyy-MM"));
    switch (run.job) {
    case JobKind::Scan:
        return Tr::tr("The daily check for tampering of %1 is not done yet.").arg(day);
    case JobKind::DataBackup:
        return Tr::tr("The daily data backup of %1 is not done yet.").arg(day);
    case JobKind::SystemBackup:
        return Tr::tr("The monthly system backup of %1 is not done yet.").arg(month);
    case JobKind::Verification:
        return Tr::tr("The kept generations were not verified again in %1 yet.").arg(month);
    case JobKind::RestoreDrill:
        return Tr::tr("The restore drill of fiscal year %1 is not done yet.").arg(fiscalYearOf(date));
    }
    return {};
}

std::optional<DueJob> planned(JobKind job, const Situation& situation)
{
    const std::optional<PlannedRun> run = plannedRunAt(job, situation.now, situation.plan, situation.window);
    if (!run || situation.history.firstSuccess(job, run->plannedFor, run->until, situation.now))
        return std::nullopt;
    DueJob result;
    result.job = job;
    result.trigger = job == JobKind::SystemBackup ? BackupTrigger::Monthly : BackupTrigger::Daily;
    result.plannedFor = run->plannedFor;
    result.until = run->until;
    result.missed = situation.now >= run->lateFrom;
    result.why = notDoneYet(*run);
    if (result.missed)
        result.why += u' ' + Tr::tr("It was planned for %1.").arg(jst::display(run->plannedFor));
    return result;
}

/// Adds the closed changes (B-2, B-4) to the backup that is due anyway, or makes one due for them.
void addChanges(JobKind job, const std::vector<ClosedChange>& changes, std::optional<DueJob>& backup,
                const Situation& situation)
{
    for (const ClosedChange& change : changes) {
        const QDateTime now = situation.now;
        if (change.closedAt > now ||
            situation.history.firstSuccess(job, change.closedAt, now.addSecs(1), now))
            continue;
        if (!backup) {
            backup.emplace();
            backup->job = job;
            backup->trigger = BackupTrigger::AfterChange;
            backup->plannedFor = change.closedAt.toUTC();
        }
        backup->changes += change.number;
        backup->why +=
            (backup->why.isEmpty() ? QString() : QStringLiteral(" ")) +
            Tr::tr("The system change %1 was closed and no such backup followed yet.").arg(change.number);
    }
}

/// When the last failure allows the next attempt; invalid when nothing failed lately.
QDateTime retryTime(const DueJob& job, const Situation& situation)
{
    const RunRecord* last = situation.history.lastAttempt(job.job, situation.now.addSecs(1), situation.now);
    if (!last || last->succeeded || last->startedAt < job.plannedFor)
        return {};
    const int failures =
        situation.history.failures(job.job, job.plannedFor, situation.now.addSecs(1), situation.now);
    const qint64 wait = std::chrono::seconds(situation.plan.retryAfter).count() * (failures > 1 ? 2 : 1);
    return last->endedAt.addSecs(wait);
}

void decideWhetherAllowed(DueJob& job, const Situation& situation)
{
    job.notBefore = situation.now;
    const QDateTime retry = retryTime(job, situation);
    if (retry.isValid() && retry > situation.now) {
        job.notBefore = retry;
        job.waitsBecause =
            Tr::tr("The last attempt failed. The next one follows from %1.").arg(jst::display(retry));
    }
    if (isBackup(job.job)) {
        const std::chrono::seconds estimate =
            job.job == JobKind::DataBackup ? situation.expected.data : situation.expected.system;
        const StartDecision decision = situation.window.canStart(job.notBefore, estimate);
        job.softStop = decision.softStop;
        job.notBefore = decision.next;
        if (!decision.allowed)
            job.waitsBecause = decision.reason;
    }
    job.allowed = job.notBefore.isValid() && job.notBefore <= situation.now;
}

bool wasScannedShortlyBefore(const Situation& situation)
{
    const RunRecord* last =
        situation.history.lastAttempt(JobKind::Scan, situation.now.addSecs(1), situation.now);
    return last &&
           last->endedAt.addSecs(std::chrono::seconds(situation.plan.freshScan).count()) >= situation.now;
}

DueJob scanBefore(const DueJob& backup, const Situation& situation)
{
    DueJob scan;
    scan.job = JobKind::Scan;
    scan.plannedFor = backup.plannedFor;
    scan.until = backup.until;
    scan.missed = backup.missed;
    scan.allowed = true;
    scan.notBefore = situation.now;
    scan.why = Tr::tr("A backup follows, and the site was not checked for tampering directly before.");
    return scan;
}

} // namespace

std::vector<DueJob> due(const QDateTime& now, const SchedulePlan& plan, const BackupWindow& window,
                        const RunHistory& history, const std::vector<ClosedChange>& changes,
                        const ExpectedDurations& expected)
{
    const Situation situation{now.toUTC(), plan, window, history, expected};
    std::vector<DueJob> jobs;
    for (const JobKind kind : kJobsInOrder) {
        std::optional<DueJob> job = planned(kind, situation);
        if (isBackup(kind))
            addChanges(kind, changes, job, situation);
        if (!job)
            continue;
        decideWhetherAllowed(*job, situation);
        jobs.push_back(*job);
    }
    const auto backup = std::find_if(jobs.begin(), jobs.end(),
                                     [](const DueJob& job) { return job.allowed && isBackup(job.job); });
    const bool scanIsDue = !jobs.empty() && jobs.front().job == JobKind::Scan;
    if (backup != jobs.end() && !scanIsDue && !wasScannedShortlyBefore(situation))
        jobs.insert(jobs.begin(), scanBefore(*backup, situation));
    return jobs;
}

} // namespace akimori::schedule
