#include "cli/logscommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/casecommands.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "logs/package.h"
#include "operations/logs/drilllogs.h"
#include "operations/logs/handoverlogs.h"
#include "operations/logs/logsheet.h"
#include "operations/logs/retainlogs.h"

namespace akimori::cli {

namespace {

QList<LogKind> kindsOf(const Arguments& arguments)
{
    QList<LogKind> kinds;
    for (const QString& value : arguments.values(QStringLiteral("kind"))) {
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts)) {
            const LogKind kind = logKindFromString(word.trimmed());
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

QString elapsed(qint64 seconds)
{
    return Tr::tr("%1 h %2 min %3 s").arg(seconds / 3600).arg(seconds / 60 % 60).arg(seconds % 60);
}

QJsonObject toJson(const LogHandover& handover, const QDateTime& now)
{
    QJsonArray kinds;
    for (const LogKind kind : handover.kinds)
        kinds.append(toString(kind));
    return {{QStringLiteral("no"), handover.no},
            {QStringLiteral("state"), toString(handover.state)},
            {QStringLiteral("requestedBy"), handover.requestedBy},
            {QStringLiteral("purpose"), handover.purpose},
            {QStringLiteral("means"), handover.means},
            {QStringLiteral("requestedAt"), instantJson(handover.requestedAt)},
            {QStringLiteral("from"), instantJson(handover.from)},
            {QStringLiteral("to"), instantJson(handover.to)},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("masked"), handover.masked},
            {QStringLiteral("collectedAt"), instantJson(handover.collectedAt)},
            {QStringLiteral("collectedBy"), handover.collectedBy},
            {QStringLiteral("package"), handover.package},
            {QStringLiteral("manifestSha256"), QString::fromLatin1(handover.manifestSha256)},
            {QStringLiteral("previousSha256"), QString::fromLatin1(handover.previousSha256)},
            {QStringLiteral("lines"), handover.lines},
            {QStringLiteral("gapCount"), handover.gaps},
            {QStringLiteral("handedAt"), instantJson(handover.handedAt)},
            {QStringLiteral("handedTo"), handover.handedTo},
            {QStringLiteral("drill"), handover.drill},
            {QStringLiteral("bytes"), handover.bytes},
            {QStringLiteral("encrypted"), handover.encrypted},
            {QStringLiteral("medium"), handover.medium},
            {QStringLiteral("receiptSha256"), QString::fromLatin1(handover.receiptSha256)},
            {QStringLiteral("keepUntil"), handover.keepUntil.toString(Qt::ISODate)},
            {QStringLiteral("deletedAt"), instantJson(handover.deletedAt)},
            {QStringLiteral("deletion"), handover.deletion},
            {QStringLiteral("failure"), handover.failure},
            {QStringLiteral("elapsedSeconds"), handover.elapsedSeconds(now)}};
}

Outcome requestLogs(const Arguments& arguments, CommandContext& context)
{
    operations::RequestLogs::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.by = arguments.required(QStringLiteral("by"));
    request.purpose = arguments.required(QStringLiteral("why"));
    request.means = arguments.value(QStringLiteral("how"));
    request.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    request.from = arguments.instant(QStringLiteral("from")).value_or(QDateTime());
    request.to = arguments.instant(QStringLiteral("to")).value_or(QDateTime());
    request.kinds = kindsOf(arguments);
    request.masked = arguments.has(QStringLiteral("mask"));
    const LogHandover handover = operations::RequestLogs(context.operations).run(request);
    return {ExitCode::Ok,
            {{QStringLiteral("request"), toJson(handover, context.operations.clock->nowUtc())}},
            {(handover.from.isValid() && handover.to.isValid()
                  ? Tr::tr("The request is recorded as %1. Collect with: logs collect --request %1 --out DIR")
                  : Tr::tr("The request is recorded as %1, without a range. Collect with: logs collect --request %1 --from TIME "
                           "--to TIME --out DIR"))
                 .arg(handover.no)}};
}

Outcome listHandovers(const Arguments& arguments, CommandContext& context)
{
    const QDateTime now = context.operations.clock->nowUtc();
    Outcome outcome;
    QJsonArray requests;
    for (const LogHandover& handover :
         operations::listLogHandovers(context.operations, arguments.value(QStringLiteral("site")))) {
        requests.append(toJson(handover, now));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                             .arg(handover.no, displayName(handover.state),
                                  jst::display(handover.requestedAt), handover.requestedBy, handover.purpose,
                                  elapsed(handover.elapsedSeconds(now)));
    }
    outcome.json = {{QStringLiteral("requests"), requests}};
    return outcome;
}

ExitCode exitCodeOf(const operations::CollectLogs::Result& result)
{
    if (result.unchecked)
        return ExitCode::CouldNotCheck;
    return result.collected.gaps.empty() ? ExitCode::Ok : ExitCode::Found;
}

QStringList describe(const operations::CollectLogs::Result& result)
{
    const LogHandover& handover = result.handover;
    QStringList lines{Tr::tr("Log package %1: %2 file(s), %3 line(s) in the range, %4 gap(s)")
                          .arg(handover.no)
                          .arg(result.collected.files.size())
                          .arg(handover.lines)
                          .arg(handover.gaps),
                      handover.package};
    for (const logs::LogGap& gap : result.collected.gaps)
        lines << Tr::tr("  gap: %1").arg(gap.why);
    for (const QString& remark : result.collected.remarks)
        lines << Tr::tr("  remark: %1").arg(remark);
    lines << Tr::tr("From the request to the package: %1")
                 .arg(elapsed(handover.elapsedSeconds(handover.collectedAt)));
    return lines;
}

Outcome collectLogs(const Arguments& arguments, CommandContext& context)
{
    operations::CollectLogs::Request request;
    request.site = arguments.value(QStringLiteral("site"));
    request.no = arguments.value(QStringLiteral("request"));
    if (request.no.isEmpty()) {
        arguments.required(QStringLiteral("from"));
        arguments.required(QStringLiteral("to"));
    }
    request.from = arguments.instant(QStringLiteral("from")).value_or(QDateTime());
    request.to = arguments.instant(QStringLiteral("to")).value_or(QDateTime());
    if (!request.no.isEmpty()) { // what the request itself does not say is needed here
        const LogHandover asked = operations::findLogHandover(context.operations, request.no);
        for (const auto& [option, known] : {std::pair("from", asked.from), std::pair("to", asked.to)}) {
            if (!known.isValid())
                arguments.required(QString::fromLatin1(option));
        }
    }
    request.kinds = kindsOf(arguments);
    for (const QString& path : arguments.values(QStringLiteral("path")) + arguments.positionals)
        request.paths.append(fromPrintable(path));
    request.pseudonyms = arguments.has(QStringLiteral("pseudonyms"));
    request.masked = arguments.has(QStringLiteral("mask")) || request.pseudonyms;
    request.out = arguments.required(QStringLiteral("out"));
    request.zip = arguments.has(QStringLiteral("zip"));
    if (request.zip) {
        const QString variable = arguments.required(QStringLiteral("password-env"));
        request.zipPassword = qgetenv(variable.toLocal8Bit().constData());
        if (request.zipPassword.isEmpty())
            throw Error(
                ErrorCode::BadInput,
                Tr::tr("The environment variable %1 holds no password for the zip. Set it.").arg(variable));
    }
    const operations::CollectLogs::Result result =
        operations::CollectLogs(context.operations).run(request, context.job);
    QJsonObject json = toJson(result.handover, result.handover.collectedAt);
    json.insert(QStringLiteral("files"), logs::filesJson(result.collected));
    json.insert(QStringLiteral("gaps"), logs::gapsJson(result.collected));
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(result.collected.remarks));
    json.insert(QStringLiteral("summary"), logs::summaryJson(result.collected));
    return {exitCodeOf(result), json, describe(result)};
}

Outcome handOver(const Arguments& arguments, CommandContext& context)
{
    const operations::HandOverLogs use(context.operations);
    LogHandover handover;
    if (arguments.has(QStringLiteral("receipt")) && !arguments.has(QStringLiteral("to"))) {
        handover = use.attachReceipt(arguments.positionals.first(), arguments.value(QStringLiteral("receipt")));
    } else {
        operations::HandOverLogs::Request request;
        request.no = arguments.positionals.first();
        request.receivedBy = arguments.required(QStringLiteral("to"));
        request.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
        request.medium = arguments.value(QStringLiteral("medium"));
        request.passwordMeans = arguments.value(QStringLiteral("password-means"));
        request.receiptFile = arguments.value(QStringLiteral("receipt"));
        request.keepUntil = dayOption(arguments, QStringLiteral("keep-until"));
        handover = use.run(request);
    }
    return {ExitCode::Ok,
            {{QStringLiteral("request"), toJson(handover, handover.handedAt)}},
            {Tr::tr("%1 is handed over to %2. From the request to the handover: %3")
                 .arg(handover.no, handover.handedTo, elapsed(handover.elapsedSeconds(handover.handedAt)))}};
}

Outcome drill(const Arguments& arguments, CommandContext& context)
{
    const operations::LogDrill drilled =
        operations::drillLogs(context.operations, arguments.value(QStringLiteral("site")), context.job);
    const LogHandover& record = drilled.record;
    Outcome outcome;
    outcome.json = {{QStringLiteral("drill"), toJson(record, record.collectedAt)},
                    {QStringLiteral("gaps"), QJsonArray::fromStringList(drilled.gaps)}};
    outcome.lines << Tr::tr("Drill %1: one hour of logs in %2, %3 line(s), %4 gap(s)")
                         .arg(record.no, elapsed(record.elapsedSeconds(record.collectedAt)))
                         .arg(record.lines)
                         .arg(record.gaps);
    for (const QString& gap : drilled.gaps)
        outcome.lines << Tr::tr("  gap: %1").arg(gap);
    outcome.exitCode = drilled.unchecked             ? ExitCode::CouldNotCheck
                       : drilled.gaps.isEmpty() ? ExitCode::Ok
                                                : ExitCode::Found;
    return outcome;
}

Outcome deletePackage(const Arguments& arguments, CommandContext& context)
{
    const LogHandover handover = operations::deletePackage(context.operations, arguments.positionals.first(),
                                                           arguments.value(QStringLiteral("reason")));
    return {ExitCode::Ok,
            {{QStringLiteral("request"), toJson(handover, handover.deletedAt)}},
            {Tr::tr("The package of %1 on this computer is deleted; its record stays.").arg(handover.no)}};
}

QJsonObject toJson(const operations::LogSheetFile& file)
{
    return {{QStringLiteral("kind"), file.kind},
            {QStringLiteral("path"), file.path},
            {QStringLiteral("file"), file.local},
            {QStringLiteral("bytes"), file.bytes},
            {QStringLiteral("lines"), file.lines},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
            {QStringLiteral("derived"), file.derived},
            {QStringLiteral("masked"), file.masked}};
}

Outcome sheet(const Arguments& arguments, CommandContext& context)
{
    const operations::LogSheet found = operations::logSheet(context.operations, arguments.positionals.first());
    Outcome outcome;
    QJsonArray files;
    for (const operations::LogSheetFile& file : found.files)
        files.append(toJson(file));
    QStringList gaps;
    for (const operations::LogSheetGap& gap : found.gaps)
        gaps << gap.why;
    outcome.json = {{QStringLiteral("request"), toJson(found.handover, context.operations.clock->nowUtc())},
                    {QStringLiteral("site"), found.siteName},
                    {QStringLiteral("host"), found.host},
                    {QStringLiteral("clockOffsetSeconds"), found.clockOffsetSeconds},
                    {QStringLiteral("files"), files},
                    {QStringLiteral("gaps"), QJsonArray::fromStringList(gaps)},
                    {QStringLiteral("remarks"), QJsonArray::fromStringList(found.remarks)},
                    {QStringLiteral("requests"), found.requests},
                    {QStringLiteral("clientErrors"), found.clientErrors},
                    {QStringLiteral("serverErrors"), found.serverErrors},
                    {QStringLiteral("suspicious"), found.suspicious}};
    outcome.lines << Tr::tr("%1: %2 requests, %3 with 4xx, %4 with 5xx, %5 that look like attacks")
                         .arg(found.handover.no)
                         .arg(found.requests)
                         .arg(found.clientErrors)
                         .arg(found.serverErrors)
                         .arg(found.suspicious)
                  << gaps << found.remarks;
    return outcome;
}

} // namespace

std::vector<Command> logsCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const QString logs = QStringLiteral("logs");
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    const Option from = text("from", "TIME", Tr::tr("Beginning of the range, inclusive (JST)"));
    const Option to = text("to", "TIME", Tr::tr("End of the range, exclusive (JST)"));
    const Option kind = text("kind", "access,error,auth,journal,system,audit",
                             Tr::tr("Which logs (default: all of the server; audit = this tool's own history)"), true);
    const Option mask = text("mask", "", Tr::tr("Add a copy with cut addresses and without query strings"));
    return {
        {{logs, QStringLiteral("request")},
         Tr::tr("Record that the city asks for logs"),
         {},
         {site, text("by", "WHO", Tr::tr("Who asked: office and name")),
          text("why", "TEXT", Tr::tr("What for")),
          text("how", "TEXT", Tr::tr("How they asked: telephone, mail …")),
          text("at", "TIME", Tr::tr("When they asked (default: now)")), from, to, kind, mask},
         requestLogs},
        {{logs, QStringLiteral("list")}, Tr::tr("List the requests and packages"), {}, {site}, listHandovers},
        {{logs, QStringLiteral("collect")},
         Tr::tr("Copy the logs of a range with proof and pack them"),
         {QStringLiteral("[FILE…]")},
         {site, from, to, kind, mask,
          text("pseudonyms", "", Tr::tr("A masked copy with pseudonyms in place of cut addresses")),
          text("path", "FILE", Tr::tr("A log file on the server, with its rotated files; may be repeated"),
               true),
          text("out", "DIR", Tr::tr("Folder for the package")),
          text("request", "NO", Tr::tr("The recorded request that this answers")),
          text("zip", "", Tr::tr("An AES-256 encrypted zip in place of a folder")),
          text("password-env", "NAME", Tr::tr("Environment variable with the zip's password"))},
         collectLogs},
        {{logs, QStringLiteral("handover")},
         Tr::tr("Record that the package was handed to the city"),
         {QStringLiteral("NO")},
         {text("to", "WHO", Tr::tr("Who received it")), text("at", "TIME", Tr::tr("When (default: now)")),
          text("medium", "TEXT", Tr::tr("On which medium and how")),
          text("password-means", "TEXT", Tr::tr("How the password went to the city (never the password)")),
          text("receipt", "FILE", Tr::tr("The signed receipt, which is kept; alone: added later")),
          text("keep-until", "DATE", Tr::tr("Until when the copy here is kept"))},
         handOver},
        {{logs, QStringLiteral("drill")},
         Tr::tr("Extract one hour as a drill and say what would be missing"),
         {},
         {site},
         drill},
        {{logs, QStringLiteral("delete")},
         Tr::tr("Delete the copy of a package on this computer and record it"),
         {QStringLiteral("NO")},
         {text("reason", "TEXT", Tr::tr("Why, when the agreed time is not over"))},
         deletePackage},
        {{logs, QStringLiteral("sheet")},
         Tr::tr("Show what the summary sheet of a package says"),
         {QStringLiteral("NO")},
         {},
         sheet},
    };
}

} // namespace akimori::cli
