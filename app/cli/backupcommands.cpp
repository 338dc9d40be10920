#include "cli/backupcommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/backup/discard.h"
#include "operations/backup/generations.h"
#include "operations/backup/impact.h"
#include "operations/backup/secondcopy.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "operations/backup/window.h"

#include <QLocale>

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

QString describe(const Generation& generation)
{
    const QString state = generation.damaged      ? Tr::tr("damaged")
                          : generation.verified() ? Tr::tr("verified")
                                                  : Tr::tr("not verified");
    const QString line = QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                             .arg(generation.id, displayName(generation.kind), displayName(generation.trigger),
                                  Tr::tr("%n file(s)", nullptr, static_cast<int>(generation.files)),
                                  QLocale().formattedDataSize(generation.bytes), state);
    return generation.restoredAt.isValid()
               ? line + u'\t' + Tr::tr("really restored on %1").arg(jst::display(generation.restoredAt))
               : line;
}

QJsonObject timesJson(const ResponseTimes& times)
{
    return {{QStringLiteral("samples"), times.samples},
            {QStringLiteral("failed"), times.failed},
            {QStringLiteral("medianMs"), times.medianMs},
            {QStringLiteral("p95Ms"), times.p95Ms}};
}

QJsonObject impactJson(const ImpactMeasurement& measurement)
{
    return {{QStringLiteral("at"), instantJson(measurement.at)},
            {QStringLiteral("generation"), measurement.generationId},
            {QStringLiteral("url"), measurement.url},
            {QStringLiteral("before"), timesJson(measurement.before)},
            {QStringLiteral("during"), timesJson(measurement.during)},
            {QStringLiteral("judgement"), toString(measurement.judgement)},
            {QStringLiteral("failure"), measurement.failure}};
}

Outcome listImpact(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray array;
    for (const ImpactMeasurement& measurement :
         operations::impactMeasurements(context.operations, site(arguments))) {
        array.append(impactJson(measurement));
        outcome.lines << QStringLiteral("%1\t%2").arg(jst::display(measurement.at), operations::impactText(measurement));
    }
    outcome.json = {{QStringLiteral("measurements"), array}};
    if (array.isEmpty())
        outcome.lines << Tr::tr("Nothing was measured yet. Take a backup with --measure.");
    return outcome;
}

Outcome runBackup(const Arguments& arguments, CommandContext& context)
{
    operations::TakeBackup::Request request;
    request.site = site(arguments);
    request.kind = backupKindFromString(arguments.value(QStringLiteral("kind"), QStringLiteral("data")));
    request.trigger = backupTriggerFromString(arguments.value(QStringLiteral("trigger"), QStringLiteral("ad-hoc")));
    request.exceptionId = arguments.value(QStringLiteral("exception"));
    request.measureImpact = arguments.has(QStringLiteral("measure"));
    const operations::TakeBackup::Outcome taken = operations::TakeBackup(context.operations).run(request, context.job);
    Outcome outcome;
    outcome.json = {{QStringLiteral("generation"), toJson(taken.generation)},
                    {QStringLiteral("transferredBytes"), taken.transferredBytes},
                    {QStringLiteral("changedFiles"), taken.changedFiles},
                    {QStringLiteral("connectedSeconds"), taken.connectedSeconds},
                    {QStringLiteral("discarded"), QJsonArray::fromStringList(taken.discarded)},
                    {QStringLiteral("warnings"), QJsonArray::fromStringList(taken.generation.warnings)}};
    if (taken.impact)
        outcome.json.insert(QStringLiteral("impact"), impactJson(*taken.impact));
    outcome.lines << Tr::tr("Generation %1 was taken and read back without a fault.").arg(taken.generation.id)
                  << Tr::tr("%1, %2; fetched from the server: %3")
                         .arg(Tr::tr("%n file(s)", nullptr, static_cast<int>(taken.generation.files)),
                              QLocale().formattedDataSize(taken.generation.bytes),
                              QLocale().formattedDataSize(taken.transferredBytes))
                  << taken.generation.archive;
    if (taken.impact)
        outcome.lines << operations::impactText(*taken.impact);
    outcome.lines << taken.generation.warnings;
    return outcome;
}

std::optional<BackupKind> kindOf(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("kind")))
        return std::nullopt;
    return backupKindFromString(arguments.value(QStringLiteral("kind")));
}

Outcome listBackups(const Arguments& arguments, CommandContext& context)
{
    const std::vector<Generation> generations =
        operations::listGenerations(context.operations, site(arguments), kindOf(arguments));
    Outcome outcome;
    outcome.json = {{QStringLiteral("generations"), toJsonArray(generations)}};
    for (const Generation& generation : generations)
        outcome.lines << describe(generation);
    if (generations.empty())
        outcome.lines << Tr::tr("No generation is kept yet. Take one with “backup run”.");
    return outcome;
}

Outcome verifyBackups(const Arguments& arguments, CommandContext& context)
{
    if (arguments.has(QStringLiteral("generation")) && arguments.has(QStringLiteral("all")))
        throw Error(ErrorCode::BadInput, Tr::tr("--generation and --all exclude each other. Give one of them."));
    const auto checked = operations::VerifyGenerations(context.operations)
                             .run(site(arguments), arguments.value(QStringLiteral("generation")), context.job, kindOf(arguments));
    Outcome outcome;
    QJsonArray array;
    for (const auto& one : checked) {
        QJsonObject object = toJson(one.generation);
        object.insert(QStringLiteral("filesChecked"), one.files);
        object.insert(QStringLiteral("bytesChecked"), one.bytes);
        object.insert(QStringLiteral("intact"), one.damage.isEmpty());
        object.insert(QStringLiteral("damage"), QJsonArray::fromStringList(one.damage));
        array.append(object);
        outcome.lines << (one.damage.isEmpty() ? Tr::tr("%1 is intact.").arg(one.generation.id)
                                               : Tr::tr("%1 is damaged:").arg(one.generation.id));
        outcome.lines << one.damage;
        if (!one.damage.isEmpty())
            outcome.exitCode = ExitCode::Found;
    }
    if (checked.empty()) {
        outcome.lines << Tr::tr("No generation is kept yet, so nothing could be checked.");
        outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json = {{QStringLiteral("generations"), array}};
    return outcome;
}

Outcome window(const Arguments& arguments, CommandContext& context)
{
    const schedule::WindowAnswer answer = operations::backupWindow(
        context.operations, site(arguments),
        arguments.instant(QStringLiteral("at")).value_or(context.operations.clock->nowUtc()));
    return {answer.allowed ? ExitCode::Ok : ExitCode::NotAllowed,
            {{QStringLiteral("at"), jst::iso(answer.at)},
             {QStringLiteral("allowed"), answer.allowed},
             {QStringLiteral("reason"), answer.reason},
             {QStringLiteral("allowedFrom"), instantJson(answer.allowedFrom)},
             {QStringLiteral("allowedUntil"), instantJson(answer.allowedUntil)}},
            {answer.reason}};
}

Outcome exportBackup(const Arguments& arguments, CommandContext& context)
{
    const QStringList files = operations::ExportGeneration(context.operations)
                                  .run(site(arguments), arguments.required(QStringLiteral("generation")),
                                       arguments.required(QStringLiteral("out")), context.job, kindOf(arguments));
    return {ExitCode::Ok, {{QStringLiteral("files"), QJsonArray::fromStringList(files)}}, files};
}

Outcome copyBackups(const Arguments& arguments, CommandContext& context)
{
    const operations::SecondCopy::Outcome copied =
        operations::SecondCopy(context.operations)
            .run(arguments.required(QStringLiteral("to")), arguments.has(QStringLiteral("verify")), context.job);
    Outcome outcome;
    outcome.exitCode = copied.damaged.isEmpty() ? ExitCode::Ok : ExitCode::Found;
    outcome.json = {{QStringLiteral("copied"), QJsonArray::fromStringList(copied.copied)},
                    {QStringLiteral("present"), QJsonArray::fromStringList(copied.present)},
                    {QStringLiteral("damaged"), QJsonArray::fromStringList(copied.damaged)},
                    {QStringLiteral("bytes"), copied.bytes},
                    {QStringLiteral("ledger"), copied.ledgerCopy}};
    outcome.lines << Tr::tr("%1 generation(s) copied and read back there, %2 were there already.")
                         .arg(copied.copied.size())
                         .arg(copied.present.size());
    outcome.lines << copied.damaged << copied.ledgerCopy;
    return outcome;
}

Outcome discardBackup(const Arguments& arguments, CommandContext& context)
{
    operations::DiscardGeneration::Request request;
    request.site = site(arguments);
    request.generationId = arguments.required(QStringLiteral("generation"));
    request.reason = arguments.required(QStringLiteral("reason"));
    request.exceptionId = arguments.value(QStringLiteral("exception"));
    request.kind = kindOf(arguments);
    const int stays = operations::DiscardGeneration(context.operations).run(request);
    return {ExitCode::Ok,
            {{QStringLiteral("discarded"), request.generationId}, {QStringLiteral("cleanLeft"), stays}},
            {Tr::tr("Generation %1 is discarded; %2 verified ones are left.").arg(request.generationId).arg(stays)}};
}

Outcome retention(const Arguments& arguments, CommandContext& context)
{
    const BackupKind kind = backupKindFromString(arguments.value(QStringLiteral("kind"), QStringLiteral("data")));
    const auto ledger = context.operations.openLedger();
    const Site wanted = operations::findSite(*ledger, site(arguments));
    backup::RetentionRule rule = operations::retentionRule(*ledger, wanted, kind);
    bool changed = false;
    for (const auto& [option, number] : {std::pair{"keep", &rule.keepClean}, std::pair{"daily", &rule.keepDaily},
                                         std::pair{"weekly", &rule.keepWeekly}, std::pair{"monthly", &rule.keepMonthly}}) {
        const QString name = QString::fromLatin1(option);
        if (!arguments.has(name))
            continue;
        bool isNumber = false;
        *number = arguments.value(name).toInt(&isNumber);
        if (!isNumber)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” after --%2 is no number. Correct it.").arg(arguments.value(name), name));
        changed = true;
    }
    const bool preview = arguments.has(QStringLiteral("preview"));
    if (changed && !preview)
        operations::setRetention(context.operations, wanted.name, kind, rule);
    QStringList goes;
    for (const Generation& generation : operations::wouldExpire(*ledger, wanted, kind, rule))
        goes << generation.id;
    Outcome outcome;
    outcome.json = {{QStringLiteral("kind"), toString(kind)},
                    {QStringLiteral("keep"), rule.keepClean},
                    {QStringLiteral("daily"), rule.keepDaily},
                    {QStringLiteral("weekly"), rule.keepWeekly},
                    {QStringLiteral("monthly"), rule.keepMonthly},
                    {QStringLiteral("preview"), preview},
                    {QStringLiteral("wouldGo"), QJsonArray::fromStringList(goes)}};
    outcome.lines << Tr::tr("%1: %2 clean generations are kept. After the next backup these go: %3")
                         .arg(displayName(kind))
                         .arg(rule.keepClean)
                         .arg(goes.isEmpty() ? QStringLiteral("―") : goes.join(QStringLiteral(", ")));
    if (goes.isEmpty())
        outcome.lines << Tr::tr("There are no more clean generations than that. One counts as clean once it was verified and a scan "
                                "found nothing; evidence, taken while a finding was open, never goes.");
    if (rule.keepDaily + rule.keepWeekly + rule.keepMonthly > 0)
        outcome.lines << Tr::tr("Besides, the newest of each of the last %1 days, %2 weeks and %3 months is kept.")
                             .arg(rule.keepDaily)
                             .arg(rule.keepWeekly)
                             .arg(rule.keepMonthly);
    return outcome;
}

/// Changes the list as the options say.
void editSystemPaths(const Arguments& arguments, CommandContext& context, std::vector<operations::SystemPath> paths)
{
    if (arguments.has(QStringLiteral("standard"))) {
        paths.clear();
    } else {
        const QByteArray added = arguments.value(QStringLiteral("add")).toLocal8Bit();
        const QByteArray removed = arguments.value(QStringLiteral("remove")).toLocal8Bit();
        std::erase_if(paths, [&](const operations::SystemPath& path) {
            return path.path == added || path.path == removed;
        });
        if (!added.isEmpty())
            paths.push_back({added, arguments.value(QStringLiteral("why"))});
        if (paths.empty())
            throw Error(ErrorCode::BadInput, Tr::tr("The last path cannot be removed. Add another one before."));
    }
    operations::setSystemPaths(context.operations, site(arguments), paths);
}

Outcome systemPaths(const Arguments& arguments, CommandContext& context)
{
    const auto ledger = context.operations.openLedger();
    const Site wanted = operations::findSite(*ledger, site(arguments));
    if (arguments.has(QStringLiteral("standard")) || arguments.has(QStringLiteral("add"))
        || arguments.has(QStringLiteral("remove")))
        editSystemPaths(arguments, context, operations::systemPaths(*ledger, wanted));
    Outcome outcome;
    QJsonArray array;
    for (const operations::SystemPath& path : operations::systemPaths(*ledger, wanted)) {
        array.append(QJsonObject{{QStringLiteral("path"), printable(path.path)},
                                 {QStringLiteral("explanation"), path.explanation}});
        outcome.lines << QStringLiteral("%1\t%2").arg(printable(path.path), path.explanation);
    }
    outcome.lines << Tr::tr("Private keys and password hashes below these paths are left out.");
    outcome.json = {{QStringLiteral("paths"), array}};
    return outcome;
}

std::vector<Command> keepingCommands(const Option& siteOption, const Option& generation,
                                     const Option& kind)
{
    const QString backup = QStringLiteral("backup");
    const QString path = QStringLiteral("PATH");
    return {
        {{backup, QStringLiteral("copy")},
         Tr::tr("Make or continue the second copy of everything in another place"),
         {},
         {{QStringLiteral("to"), QStringLiteral("DIR"), Tr::tr("Folder on another disk")},
          {QStringLiteral("verify"), {}, Tr::tr("Also read back what was copied earlier")}},
         copyBackups},
        {{backup, QStringLiteral("discard")},
         Tr::tr("Discard one generation; fewer than three need an approval"),
         {},
         {siteOption,
          generation,
          kind,
          {QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why it is discarded")},
          {QStringLiteral("exception"), QStringLiteral("ID"), Tr::tr("Approved exception of kind retention")}},
         discardBackup},
        {{backup, QStringLiteral("retention")},
         Tr::tr("Show or set how many generations are kept, and what would go"),
         {},
         {siteOption,
          kind,
          {QStringLiteral("keep"), QStringLiteral("N"), Tr::tr("Number of clean generations, at least 3")},
          {QStringLiteral("daily"), QStringLiteral("N"), Tr::tr("Besides, one generation of each of the last N days")},
          {QStringLiteral("weekly"), QStringLiteral("N"), Tr::tr("Besides, one generation of each of the last N weeks")},
          {QStringLiteral("monthly"), QStringLiteral("N"), Tr::tr("Besides, one generation of each of the last N months")},
          {QStringLiteral("preview"), {}, Tr::tr("Only say what would go")}},
         retention},
        {{backup, QStringLiteral("system-paths")},
         Tr::tr("Show or edit what a system backup takes, and why"),
         {},
         {siteOption,
          {QStringLiteral("add"), path, Tr::tr("Add a folder or file of the server")},
          {QStringLiteral("why"), QStringLiteral("TEXT"), Tr::tr("Why it belongs to the backup")},
          {QStringLiteral("remove"), path, Tr::tr("Take a path off the list")},
          {QStringLiteral("standard"), {}, Tr::tr("Go back to the standard list")}},
         systemPaths},
    };
}

} // namespace

std::vector<Command> backupCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const Option generation{QStringLiteral("generation"), QStringLiteral("ID"), Tr::tr("Which generation")};
    const Option kind{QStringLiteral("kind"), QStringLiteral("data|system"), Tr::tr("Kind of backup")};
    const QString backup = QStringLiteral("backup");
    std::vector<Command> all{
        {{backup, QStringLiteral("run")},
         Tr::tr("Take a backup now"),
         {},
         {siteOption, kind,
          {QStringLiteral("trigger"), QStringLiteral("daily|monthly|before-change|after-change|ad-hoc"),
           Tr::tr("Why it is taken (default: ad-hoc)")},
          {QStringLiteral("exception"), QStringLiteral("ID"),
           Tr::tr("Approved exception that allows it outside the backup window")},
          {QStringLiteral("measure"), {}, Tr::tr("Measure what visitors feel before and during the backup")}},
         runBackup},
        {{backup, QStringLiteral("impact")},
         Tr::tr("List the measured response times before and during backups"),
         {},
         {siteOption},
         listImpact},
        {{backup, QStringLiteral("list")}, Tr::tr("List the kept generations"), {}, {siteOption, kind}, listBackups},
        {{backup, QStringLiteral("verify")},
         Tr::tr("Re-read kept generations and re-hash every file"),
         {},
         {siteOption, generation, kind, {QStringLiteral("all"), {}, Tr::tr("All generations (default)")}},
         verifyBackups},
        {{backup, QStringLiteral("window")},
         Tr::tr("Say whether a backup is allowed at a time"),
         {},
         {siteOption, {QStringLiteral("at"), QStringLiteral("TIME"), Tr::tr("Time in Japan (default: now)")}},
         window},
        {{backup, QStringLiteral("export")},
         Tr::tr("Copy a generation for somebody without Akimori"),
         {},
         {siteOption, generation, kind, {QStringLiteral("out"), QStringLiteral("DIR"), Tr::tr("Folder to write to")}},
         exportBackup},
    };
    for (Command& command : keepingCommands(siteOption, generation, kind))
        all.push_back(std::move(command));
    return all;
}

} // namespace akimori::cli
