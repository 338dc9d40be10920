#include "cli/schedulecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/doctor/doctor.h"
#include "operations/schedule/history.h"
#include "operations/schedule/rundue.h"
#include "operations/schedule/timer.h"

#include <QCoreApplication>

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
        lines << QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(missed.site, operations::jobName(missed.planned.run.job), Tr::tr("missed"),
                          missed.planned.why);
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

Outcome doctor(const Arguments&, CommandContext& context)
{
    using State = operations::DoctorCheck::State;
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
        operations::ScheduleTimer().install(programOfTimer(), context.operations.profile.folder());
    operations::ScheduleTimer::systemctl({QStringLiteral("daemon-reload")});
    operations::ScheduleTimer::systemctl(
        {QStringLiteral("enable"), QStringLiteral("--now"), QLatin1String(operations::kTimerUnit)});
    return {ExitCode::Ok, {{QStringLiteral("files"), QJsonArray::fromStringList(files)}}, files};
}

Outcome removeTimer(const Arguments&, CommandContext&)
{
    const operations::ScheduleTimer timer;
    if (timer.isInstalled())
        operations::ScheduleTimer::systemctl(
            {QStringLiteral("disable"), QStringLiteral("--now"), QLatin1String(operations::kTimerUnit)});
    timer.remove();
    return {ExitCode::Ok, {}, {Tr::tr("The timer is removed. Nothing runs by itself any more.")}};
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
        {{QStringLiteral("doctor")},
         Tr::tr("Check that this computer can do its duty unattended; says what to do"),
         {},
         {},
         doctor},
        {{QStringLiteral("timer"), QStringLiteral("install")},
         Tr::tr("Let systemd call run-due every quarter of an hour"),
         {},
         {},
         installTimer},
        {{QStringLiteral("timer"), QStringLiteral("remove")}, Tr::tr("Remove the timer"), {}, {}, removeTimer},
    };
}

} // namespace akimori::cli
