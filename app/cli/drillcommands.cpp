#include "cli/drillcommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/restore/rebuilddrill.h"

#include <QJsonArray>

namespace akimori::cli {

namespace {

QJsonObject drillJson(const RebuildDrill& drill)
{
    QJsonArray steps;
    for (const DrillStep& step : drill.steps)
        steps.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("title"), displayNameOfDrillStep(step.id)},
                                 {QStringLiteral("state"), toString(step.state)},
                                 {QStringLiteral("detail"), step.detail},
                                 {QStringLiteral("reason"), step.reason}});
    return {{QStringLiteral("id"), drill.id},
            {QStringLiteral("target"), drill.targetHost},
            {QStringLiteral("data"), drill.dataGenerationId},
            {QStringLiteral("system"), drill.systemGenerationId},
            {QStringLiteral("continues"), drill.continues},
            {QStringLiteral("startedAt"), instantJson(drill.startedAt)},
            {QStringLiteral("endedAt"), instantJson(drill.endedAt)},
            {QStringLiteral("startedBy"), drill.startedBy},
            {QStringLiteral("verdict"), toString(drill.verdict)},
            {QStringLiteral("steps"), steps}};
}

QJsonArray pathsJson(const std::vector<QByteArray>& paths)
{
    QJsonArray array;
    for (const QByteArray& path : paths)
        array.append(printable(path));
    return array;
}

operations::Drill::Request requestFrom(const Arguments& arguments)
{
    operations::Drill::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.target = arguments.required(QStringLiteral("to-site"));
    request.dataGeneration = arguments.value(QStringLiteral("generation"));
    request.point = arguments.instant(QStringLiteral("point"));
    request.systemGeneration = arguments.value(QStringLiteral("system"));
    for (const QString& path : arguments.values(QStringLiteral("path")))
        request.systemPaths << fromPrintable(path);
    request.packagesReason = arguments.value(QStringLiteral("packages-reason"));
    request.filesReason = arguments.value(QStringLiteral("files-reason"));
    request.continues = arguments.value(QStringLiteral("continue"));
    if (!request.dataGeneration.isEmpty() && request.point)
        throw Error(ErrorCode::BadInput, Tr::tr("--generation and --point exclude each other. Give one of them."));
    return request;
}

Outcome showPlan(const operations::Drill::Plan& plan)
{
    Outcome outcome;
    outcome.json = {{QStringLiteral("site"), plan.site.name},
                    {QStringLiteral("target"), plan.target.name},
                    {QStringLiteral("data"), plan.data.id},
                    {QStringLiteral("system"), plan.system.id},
                    {QStringLiteral("filesOnTarget"), plan.filesOnTarget},
                    {QStringLiteral("packagesCompared"), plan.packagesCompared},
                    {QStringLiteral("missingPackages"), QJsonArray::fromStringList(plan.missingPackages)},
                    {QStringLiteral("different"), pathsJson(plan.different)},
                    {QStringLiteral("unreadable"), pathsJson(plan.unreadable)}};
    outcome.lines << Tr::tr("Data %1 and system %2 of “%3” onto “%4” (%5 file(s) below its document roots).")
                         .arg(plan.data.id, plan.system.id, plan.site.name, plan.target.name)
                         .arg(plan.filesOnTarget);
    for (const QString& name : plan.missingPackages)
        outcome.lines << Tr::tr("  package to install: %1").arg(name);
    for (const QByteArray& path : plan.different)
        outcome.lines << Tr::tr("  not as in the generation: %1").arg(printable(path));
    for (const QByteArray& path : plan.unreadable)
        outcome.lines << Tr::tr("  could not be compared: %1").arg(printable(path));
    outcome.lines << Tr::tr("Nothing was changed. Do it with --yes; put settings back with --path.");
    return outcome;
}

Outcome drill(const Arguments& arguments, CommandContext& context)
{
    const operations::Drill::Request request = requestFrom(arguments);
    const operations::Drill use(context.operations);
    if (!arguments.has(QStringLiteral("yes")))
        return showPlan(use.look(request, context.job));
    const RebuildDrill done = use.run(request, context.job);
    Outcome outcome;
    outcome.json = {{QStringLiteral("drill"), drillJson(done)}};
    for (const DrillStep& step : done.steps)
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(displayNameOfDrillState(step.state), displayNameOfDrillStep(step.id), step.detail);
    outcome.lines << (done.verdict == Verdict::Ok
                          ? Tr::tr("Drill %1: the server was rebuilt, serves and scans clean.").arg(done.id)
                          : Tr::tr("Drill %1 is not complete. Do what the steps say, then: restore drill --continue %1 …").arg(done.id));
    outcome.exitCode = done.verdict == Verdict::Ok      ? ExitCode::Ok
                       : done.verdict == Verdict::Found ? ExitCode::Found
                                                        : ExitCode::CouldNotCheck;
    return outcome;
}

Outcome drills(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray array;
    for (const RebuildDrill& one :
         operations::listDrills(context.operations, arguments.value(QStringLiteral("site")))) {
        array.append(drillJson(one));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(one.id, displayNameOfDrillState(one.verdict), one.targetHost, one.dataGenerationId,
                                  one.systemGenerationId);
    }
    if (array.isEmpty())
        outcome.lines << Tr::tr("No empty server was rebuilt yet. Begin with “restore drill --to-site NAME”.");
    outcome.json = {{QStringLiteral("drills"), array}};
    return outcome;
}

} // namespace

std::vector<Command> drillCommands()
{
    const auto option = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const QString restore = QStringLiteral("restore");
    const Option site = option("site", "NAME", Tr::tr("Whose generations (default: the only other site)"));
    return {
        {{restore, QStringLiteral("drill")},
         Tr::tr("Rebuild an empty server from one system and one data generation, and record it"),
         {},
         {site, option("to-site", "NAME", Tr::tr("The empty server, registered as a site of its own")),
          option("generation", "ID", Tr::tr("Data generation (default: the newest clean one)")),
          option("point", "TIME", Tr::tr("Recovery point in place of --generation")),
          option("system", "ID", Tr::tr("System generation (default: the newest verified one)")),
          option("path", "P", Tr::tr("A file or folder of the system generation to put back; may be repeated"), true),
          option("packages-reason", "TEXT", Tr::tr("Why packages may be missing")),
          option("files-reason", "TEXT", Tr::tr("Why settings may differ")),
          option("continue", "ID", Tr::tr("Go on with an earlier try")),
          option("yes", "", Tr::tr("Do it; without, only the plan is shown"))},
         drill},
        {{restore, QStringLiteral("drills")}, Tr::tr("List the rebuild drills"), {}, {site}, drills},
    };
}

} // namespace akimori::cli
