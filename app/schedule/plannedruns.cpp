#include "schedule/plannedruns.h"

#include "base/error.h"
#include "base/jst.h"
#include "schedule/tr.h"

#include <algorithm>

namespace akimori::schedule {

namespace {

constexpr int kLastCommonDay = 28; ///< every month has it
constexpr int kMonths = 12;
constexpr qint64 kMostDays = 3660;

QDateTime midnight(const QDate& date)
{
    return jst::toUtc(date, QTime(0, 0));
}

bool inTerm(const QDate& date, const SchedulePlan& plan)
{
    return date >= plan.termFrom && (!plan.termThrough.isValid() || date <= plan.termThrough);
}

PlannedRun scanOf(const QDate& date, const SchedulePlan& plan)
{
    const QDateTime until = midnight(date.addDays(1));
    return {JobKind::Scan, jst::toUtc(date, plan.scanFrom), until, until};
}

bool hasDataBackup(const QDate& date, const SchedulePlan& plan, const BackupWindow& window)
{
    return inTerm(date, plan) && (plan.dataOnClosedDays || window.calendar().isOpen(date));
}

QDateTime morningOf(const QDate& openDay, const BackupWindow& window)
{
    if (window.impact() == PerformanceImpact::Affects)
        return window.forbiddenHours(openDay)->from;
    return jst::toUtc(openDay, window.calendar().officeHours(openDay).opens);
}

PlannedRun dataBackupOf(const QDate& date, const SchedulePlan& plan, const BackupWindow& window)
{
    const QDate tomorrow = date.addDays(1);
    const QDate openDay = window.calendar().firstOpenDayFrom(tomorrow);
    const bool nightsFollow = plan.dataOnClosedDays && tomorrow != openDay;
    const QDateTime from = window.closeOfBusiness(date);
    return {JobKind::DataBackup, from, from.addSecs(std::chrono::seconds(plan.lateAfter).count()),
            nightsFollow ? window.closeOfBusiness(tomorrow) : morningOf(openDay, window)};
}

/// A job that is due once in a period: from `wish`, or from the first day that the term leaves of the period.
std::optional<PlannedRun> oncePerPeriod(JobKind job, const QDate& first, const QDate& last, const QDate& wish,
                                        int punctualDays, const SchedulePlan& plan)
{
    const QDate begin = std::max(first, plan.termFrom);
    const QDate end = plan.termThrough.isValid() ? std::min(last, plan.termThrough) : last;
    if (begin > end)
        return std::nullopt;
    const QDate from = wish > end ? begin : std::max(wish, begin);
    return PlannedRun{job, midnight(from), midnight(std::min(from.addDays(punctualDays), end.addDays(1))),
                      midnight(end.addDays(1))};
}

std::optional<PlannedRun> monthly(JobKind job, const QDate& date, int day, const SchedulePlan& plan)
{
    const QDate first(date.year(), date.month(), 1);
    // Its first night ends on the morning of the next day.
    constexpr int kPunctualDays = 2;
    return oncePerPeriod(job, first, first.addMonths(1).addDays(-1), first.addDays(day - 1), kPunctualDays,
                         plan);
}

std::optional<PlannedRun> drillOf(const QDate& date, const SchedulePlan& plan)
{
    if (!plan.yearlyDrill)
        return std::nullopt;
    const QDate first = firstDayOfFiscalYear(fiscalYearOf(date));
    QDate wish(first.year(), plan.drillMonth, 1);
    if (wish < first)
        wish = wish.addYears(1);
    constexpr int kPunctualDays = 31;
    return oncePerPeriod(JobKind::RestoreDrill, first, lastDayOfFiscalYear(first.year()), wish, kPunctualDays,
                         plan);
}

/// The night that contains `at`: it began today, yesterday, or on the last open day.
std::optional<PlannedRun> dataBackupAt(const QDateTime& at, const SchedulePlan& plan,
                                       const BackupWindow& window)
{
    const QDate date = jst::date(at);
    for (const QDate& day : {date, date.addDays(-1), window.calendar().previousOpenDay(date)}) {
        if (!hasDataBackup(day, plan, window))
            continue;
        const PlannedRun run = dataBackupOf(day, plan, window);
        if (run.plannedFor <= at && at < run.until)
            return run;
    }
    return std::nullopt;
}

void append(std::vector<PlannedRun>& runs, const std::optional<PlannedRun>& run, const QDate& date)
{
    if (run && jst::date(run->plannedFor) == date)
        runs.push_back(*run);
}

} // namespace

void validate(const SchedulePlan& plan)
{
    const auto refuse = [](const QString& sentence) { throw Error(ErrorCode::BadInput, sentence); };
    if (!plan.termFrom.isValid())
        refuse(Tr::tr("The contract's term has no first day. Enter it in the settings."));
    if (plan.termThrough.isValid() && plan.termThrough < plan.termFrom)
        refuse(Tr::tr("The contract's term ends before it begins. Correct its dates in the settings."));
    for (const int day : {plan.systemDay, plan.verificationDay}) {
        if (day < 1 || day > kLastCommonDay)
            refuse(Tr::tr("A monthly job must begin on a day from 1 to 28, not %1.").arg(day));
    }
    if (plan.drillMonth < 1 || plan.drillMonth > kMonths)
        refuse(Tr::tr("The month of the restore drill must be from 1 to 12, not %1.").arg(plan.drillMonth));
    if (!plan.scanFrom.isValid())
        refuse(Tr::tr("The daily check for tampering has no time of day. Enter it in the settings."));
    if (plan.lateAfter.count() < 0 || plan.freshScan.count() < 0 || plan.retryAfter.count() < 1)
        refuse(
            Tr::tr("The waiting times of the schedule must not be negative. Correct them in the settings."));
}

std::optional<PlannedRun> plannedRunAt(JobKind job, const QDateTime& at, const SchedulePlan& plan,
                                       const BackupWindow& window)
{
    if (job == JobKind::DataBackup)
        return dataBackupAt(at, plan, window);
    const QDate date = jst::date(at);
    std::optional<PlannedRun> run;
    switch (job) {
    case JobKind::Scan:
        if (inTerm(date, plan))
            run = scanOf(date, plan);
        break;
    case JobKind::SystemBackup:
        run = monthly(job, date, plan.systemDay, plan);
        break;
    case JobKind::Verification:
        run = monthly(job, date, plan.verificationDay, plan);
        break;
    case JobKind::RestoreDrill:
        run = drillOf(date, plan);
        break;
    case JobKind::DataBackup:
        break;
    }
    return run && run->plannedFor <= at && at < run->until ? run : std::nullopt;
}

std::vector<PlannedRun> plannedRuns(const QDate& from, const QDate& through, const SchedulePlan& plan,
                                    const BackupWindow& window)
{
    if (from.daysTo(through) > kMostDays)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("At most ten years of the schedule can be shown at once. Choose a "
                           "shorter period."));
    std::vector<PlannedRun> runs;
    for (QDate date = std::max(from, plan.termFrom); date <= through && inTerm(date, plan);
         date = date.addDays(1)) {
        runs.push_back(scanOf(date, plan));
        append(runs, monthly(JobKind::SystemBackup, date, plan.systemDay, plan), date);
        append(runs, monthly(JobKind::Verification, date, plan.verificationDay, plan), date);
        append(runs, drillOf(date, plan), date);
        if (hasDataBackup(date, plan, window))
            runs.push_back(dataBackupOf(date, plan, window));
    }
    std::stable_sort(runs.begin(), runs.end(), [](const PlannedRun& a, const PlannedRun& b) {
        return a.plannedFor != b.plannedFor ? a.plannedFor < b.plannedFor : a.job < b.job;
    });
    return runs;
}

} // namespace akimori::schedule
