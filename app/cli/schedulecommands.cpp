#include "cli/schedulecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/doctor/doctor.h"
#include "operations/schedule/history.h"
#include "operations/schedule/rundue.h"
#include "operations/schedule/setschedule.h"
#include "operations/schedule/timer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace akimori::cli {

namespace {

using operations::RunDue;

QJsonObject toJson(const RunDue::Ran& ran)
{
    return {{QStringLiteral("site"), ran.site},
            {QStringLiteral("job"), ran.job},
            {QStringLiteral("plannedFor"), instantJson(ran.plannedFor)},
            {QStringLiteral("why"), ran.why},
            {QStringLiteral("caughtUp"), ran.caughtUp},
            {QStringLiteral("outcome"), toString(ran.outcome)},
            {QStringLiteral("detail"), ran.detail}};
}

QJsonObject toJson(const RunDue::Due& due)
{
    return {{QStringLiteral("site"), due.site},
            {QStringLiteral("job"), operations::jobName(due.job.job)},
            {QStringLiteral("plannedFor"), instantJson(due.job.plannedFor)},
            {QStringLiteral("until"), instantJson(due.job.until)},
            {QStringLiteral("why"), due.job.why},
            {QStringLiteral("missed"), due.job.missed},
            {QStringLiteral("allowed"), due.job.allowed},
            {QStringLiteral("notBefore"), instantJson(due.job.notBefore)},
            {QStringLiteral("waitsBecause"), due.job.waitsBecause}};
}

QJsonObject toJson(const RunDue::Missed& missed)
{
    return {{QStringLiteral("site"), missed.site},
            {QStringLiteral("job"), operations::jobName(missed.planned.run.job)},
            {QStringLiteral("plannedFor"), instantJson(missed.planned.run.plannedFor)},
            {QStringLiteral("why"), missed.planned.why},
            {QStringLiteral("new"), missed.isNew}};
}

QStringList describe(const RunDue::Outcome& outcome)
{
    QStringList lines;
    for (const RunDue::Ran& ran : outcome.ran)
        lines << QStringLiteral("%1\t%2\t%3\t%4").arg(ran.site, ran.job, displayName(ran.outcome), ran.detail);
    for (const RunDue::Due& due : outcome.due)
        lines << QStringLiteral("%1\t%2\t%3\t%4 %5")
                     .arg(due.site, operations::jobName(due.job.job),
                          due.job.allowed ? Tr::tr("due now") : Tr::tr("waits"), due.job.why, due.job.waitsBecause);
    for (const RunDue::Missed& missed : outcome.missed)
        lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                     .arg(missed.site, operations::jobName(missed.planned.run.job), Tr::tr("missed"),
                          jst::display(missed.planned.run.plannedFor), missed.planned.why);
    if (lines.isEmpty())
        lines << Tr::tr("Nothing is due.");
    if (!outcome.incidents.isEmpty())
        lines << Tr::tr("Incidents: %1").arg(outcome.incidents.join(QStringLiteral(", ")));
    if (outcome.mailsSent > 0 || outcome.mailsWaiting > 0)
        lines << Tr::tr("Mail: %1 sent, %2 not delivered. %3")
                     .arg(outcome.mailsSent)
                     .arg(outcome.mailsWaiting)
                     .arg(outcome.mailFailure);
    return lines;
}

Outcome runDue(const Arguments& arguments, CommandContext& context)
{
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const RunDue::Outcome result = RunDue(context.operations).run(dryRun, context.job);
    Outcome outcome;
    const auto array = [](const auto& items) {
        QJsonArray all;
        for (const auto& item : items)
            all.append(toJson(item));
        return all;
    };
    outcome.json = {{QStringLiteral("dryRun"), dryRun},
                    {QStringLiteral("ran"), array(result.ran)},
                    {QStringLiteral("due"), array(result.due)},
                    {QStringLiteral("missed"), array(result.missed)},
                    {QStringLiteral("ledgerCopy"), result.ledgerCopy},
                    {QStringLiteral("incidents"), QJsonArray::fromStringList(result.incidents)},
                    {QStringLiteral("mailsSent"), result.mailsSent},
                    {QStringLiteral("mailsWaiting"), result.mailsWaiting},
                    {QStringLiteral("mailFailure"), result.mailFailure}};
    outcome.lines = describe(result);
    if (!dryRun)
        outcome.exitCode = result.found()       ? ExitCode::Found
                           : result.unchecked() ? ExitCode::CouldNotCheck
                                                : ExitCode::Ok;
    return outcome;
}

int numberOf(const Arguments& arguments, const QString& option, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” after --%2 is no number. Correct it.").arg(arguments.value(option), option));
    return number;
}

bool yesOf(const Arguments& arguments, const QString& option, bool fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QString word = arguments.value(option);
    if (word != QLatin1String("yes") && word != QLatin1String("no"))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” after --%2 must be yes or no.").arg(word, option));
    return word == QLatin1String("yes");
}

Outcome describeSchedule(const QString& siteName, CommandContext& context)
{
    const auto ledger = context.operations.openLedger();
    const schedule::SchedulePlan plan =
        operations::schedulePlan(*ledger, operations::findSite(*ledger, siteName));
    const QString copyTo = operations::secondCopyFolder(*ledger);
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    Outcome outcome;
    outcome.json = {{QStringLiteral("termFrom"), day(plan.termFrom)},
                    {QStringLiteral("termUntil"), day(plan.termThrough)},
                    {QStringLiteral("scanFrom"), plan.scanFrom.toString(QStringLiteral("HH:mm"))},
                    {QStringLiteral("dataOnClosedDays"), plan.dataOnClosedDays},
                    {QStringLiteral("systemDay"), plan.systemDay},
                    {QStringLiteral("verificationDay"), plan.verificationDay},
                    {QStringLiteral("yearlyDrill"), plan.yearlyDrill},
                    {QStringLiteral("drillMonth"), plan.drillMonth},
                    {QStringLiteral("secondCopy"), copyTo}};
    outcome.lines << Tr::tr("Daily tamper scan from %1").arg(plan.scanFrom.toString(QStringLiteral("HH:mm")))
                  << (plan.dataOnClosedDays ? Tr::tr("Data backup every night")
                                            : Tr::tr("Data backup in the night after each open day"))
                  << Tr::tr("System backup from day %1 of each month, re-verification from day %2")
                         .arg(plan.systemDay)
                         .arg(plan.verificationDay)
                  << (plan.yearlyDrill ? Tr::tr("Restore drill each fiscal year, due from month %1").arg(plan.drillMonth)
                                       : Tr::tr("No yearly restore drill"))
                  << Tr::tr("Second copy: %1").arg(copyTo.isEmpty() ? QStringLiteral("―") : copyTo);
    return outcome;
}

Outcome showSchedule(const Arguments& arguments, CommandContext& context)
{
    return describeSchedule(arguments.value(QStringLiteral("site")), context);
}

Outcome setSchedule(const Arguments& arguments, CommandContext& context)
{
    const QString site = arguments.value(QStringLiteral("site"));
    schedule::SchedulePlan plan;
    {
        const auto ledger = context.operations.openLedger();
        plan = operations::schedulePlan(*ledger, operations::findSite(*ledger, site));
    }
    if (arguments.has(QStringLiteral("scan-from")))
        plan.scanFrom = QTime::fromString(arguments.value(QStringLiteral("scan-from")), QStringLiteral("HH:mm"));
    plan.dataOnClosedDays = yesOf(arguments, QStringLiteral("closed-days"), plan.dataOnClosedDays);
    plan.systemDay = numberOf(arguments, QStringLiteral("system-day"), plan.systemDay);
    plan.verificationDay = numberOf(arguments, QStringLiteral("verification-day"), plan.verificationDay);
    plan.yearlyDrill = yesOf(arguments, QStringLiteral("drill"), plan.yearlyDrill);
    plan.drillMonth = numberOf(arguments, QStringLiteral("drill-month"), plan.drillMonth);
    const QStringList ofPlan{QStringLiteral("scan-from"), QStringLiteral("closed-days"), QStringLiteral("system-day"),
                             QStringLiteral("verification-day"), QStringLiteral("drill"), QStringLiteral("drill-month")};
    if (std::any_of(ofPlan.begin(), ofPlan.end(), [&](const QString& option) { return arguments.has(option); }))
        operations::SetSchedule(context.operations).run(site, plan);
    if (arguments.has(QStringLiteral("second-copy")))
        operations::setSecondCopyFolder(context.operations, arguments.value(QStringLiteral("second-copy")));
    return describeSchedule(site, context);
}

QString programOfTimer()
{
    return QCoreApplication::applicationFilePath();
}

QString word(operations::DoctorCheck::State state)
{
    switch (state) {
    case operations::DoctorCheck::State::Ok: return QStringLiteral("ok");
    case operations::DoctorCheck::State::Wrong: return QStringLiteral("wrong");
    case operations::DoctorCheck::State::NotChecked: return QStringLiteral("unchecked");
    }
    return {};
}

/// What `doctor --timer` asks for, done before the checks so that they show the outcome.
void arrangeTimer(const QString& wish, const operations::Context& context)
{
    if (wish == QLatin1String("install"))
        operations::setTimer(true, programOfTimer(), context.profile.folder());
    else if (wish == QLatin1String("remove"))
        operations::setTimer(false, {}, {});
    else
        throw Error(ErrorCode::BadInput, Tr::tr("--timer takes install or remove."));
}

Outcome doctor(const Arguments& arguments, CommandContext& context)
{
    using State = operations::DoctorCheck::State;
    if (arguments.has(QStringLiteral("timer")))
        arrangeTimer(arguments.value(QStringLiteral("timer")), context.operations);
    Outcome outcome;
    QJsonArray array;
    bool isWrong = false;
    bool isUnchecked = false;
    for (const operations::DoctorCheck& check :
         operations::Doctor(context.operations, programOfTimer()).run(context.job)) {
        array.append(QJsonObject{{QStringLiteral("id"), check.id},
                                 {QStringLiteral("title"), check.title},
                                 {QStringLiteral("ok"), check.state == State::Ok},
                                 {QStringLiteral("state"), word(check.state)},
                                 {QStringLiteral("detail"), check.detail},
                                 {QStringLiteral("advice"), check.advice}});
        const QString mark = check.state == State::Ok      ? QStringLiteral("✓")
                             : check.state == State::Wrong ? QStringLiteral("×")
                                                           : QStringLiteral("？");
        outcome.lines << QStringLiteral("%1 %2　%3").arg(mark, check.title, check.detail);
        if (!check.advice.isEmpty())
            outcome.lines << QStringLiteral("   → ") + check.advice;
        isWrong = isWrong || check.state == State::Wrong;
        isUnchecked = isUnchecked || check.state == State::NotChecked;
    }
    outcome.json = {{QStringLiteral("checks"), array}};
    outcome.exitCode = isWrong ? ExitCode::Found : isUnchecked ? ExitCode::CouldNotCheck : ExitCode::Ok;
    return outcome;
}

Outcome installTimer(const Arguments&, CommandContext& context)
{
    const QStringList files =
        operations::setTimer(true, programOfTimer(), context.operations.profile.folder()).files;
    return {ExitCode::Ok, {{QStringLiteral("files"), QJsonArray::fromStringList(files)}}, files};
}

Outcome windowsTask(const Arguments& arguments, CommandContext& context)
{
    using Task = operations::ScheduleTimer::WindowsTask;
    const QString text = operations::ScheduleTimer::windowsTaskText(
        QDir::toNativeSeparators(programOfTimer()), QDir::toNativeSeparators(context.operations.profile.folder()),
        arguments.has(QStringLiteral("monitor")) ? Task::Watch : Task::RunDue);
    return {ExitCode::Ok, {{QStringLiteral("task"), text}}, {text}};
}

Outcome removeTimer(const Arguments&, CommandContext&)
{
    const operations::TimerChange change = operations::setTimer(false, {}, {});
    Outcome outcome{ExitCode::Ok,
                    {{QStringLiteral("removed"), QJsonArray::fromStringList(change.files)},
                     {QStringLiteral("remark"), change.remark}},
                    {change.files.isEmpty() ? Tr::tr("There was no timer and no monitor to remove.")
                                            : Tr::tr("The timer and the monitor are removed. Nothing runs by itself any more.")}};
    if (!change.remark.isEmpty())
        outcome.lines << change.remark;
    return outcome;
}

} // namespace

std::vector<Command> scheduleCommands()
{
    return {
        {{QStringLiteral("run-due")},
         Tr::tr("Run everything that is due and allowed now (for the timer)"),
         {},
         {{QStringLiteral("dry-run"), {}, Tr::tr("Only say what would run")}},
         runDue},
        {{QStringLiteral("schedule"), QStringLiteral("show")},
         Tr::tr("Show when the unattended runs are due"),
         {},
         {{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")}},
         showSchedule},
        {{QStringLiteral("schedule"), QStringLiteral("set")},
         Tr::tr("Change when the unattended runs are due"),
         {},
         {{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")},
          {QStringLiteral("scan-from"), QStringLiteral("HH:MM"), Tr::tr("The daily scan is due from this time on")},
          {QStringLiteral("closed-days"), QStringLiteral("yes|no"), Tr::tr("Data backup on closed days too")},
          {QStringLiteral("system-day"), QStringLiteral("1-28"), Tr::tr("Day of the month of the system backup")},
          {QStringLiteral("verification-day"), QStringLiteral("1-28"), Tr::tr("Day of the month of the re-verification")},
          {QStringLiteral("drill"), QStringLiteral("yes|no"), Tr::tr("Restore drill each fiscal year")},
          {QStringLiteral("drill-month"), QStringLiteral("1-12"), Tr::tr("Month from which the drill is due")},
          {QStringLiteral("second-copy"), QStringLiteral("DIR"),
           Tr::tr("Folder for the nightly second copy; empty = none")}},
         setSchedule},
        {{QStringLiteral("doctor")},
         Tr::tr("Check that this computer can do its duty unattended; says what to do"),
         {},
         {{QStringLiteral("timer"), QStringLiteral("install|remove"), Tr::tr("First install or remove the timer and the monitor")}},
         doctor},
        {{QStringLiteral("timer"), QStringLiteral("install")},
         Tr::tr("Let systemd call run-due every quarter of an hour and keep the monitor running"),
         {},
         {},
         installTimer},
        {{QStringLiteral("timer"), QStringLiteral("windows-task")},
         Tr::tr("Print the task for the Windows Task Scheduler (schtasks /Create /XML)"),
         {},
         {{QStringLiteral("monitor"), {}, Tr::tr("The task of the unattended monitoring, from logging in on")}},
         windowsTask},
        {{QStringLiteral("timer"), QStringLiteral("remove")}, Tr::tr("Remove the timer and the monitor"), {}, {}, removeTimer},
    };
}

} // namespace akimori::cli
