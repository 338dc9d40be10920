#include "cli/schedulecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/schedule/history.h"
#include "operations/schedule/rundue.h"

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
                    {QStringLiteral("ledgerCopy"), result.ledgerCopy}};
    outcome.lines = describe(result);
    if (!dryRun)
        outcome.exitCode = result.found()       ? ExitCode::Found
                           : result.unchecked() ? ExitCode::CouldNotCheck
                                                : ExitCode::Ok;
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
    };
}

} // namespace akimori::cli
