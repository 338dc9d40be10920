#include "cli/advisorycommands.h"

#include "base/jst.h"
#include "cli/casecommands.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "cli/watchcommands.h"
#include "operations/advisories/cases.h"
#include "operations/advisories/fetchfeeds.h"
#include "operations/advisories/importfeed.h"
#include "operations/advisories/readinventory.h"

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

QJsonObject importJson(const operations::ImportResult& result)
{
    return {{QStringLiteral("source"), result.fetch.source},
            {QStringLiteral("at"), instantJson(result.fetch.at)},
            {QStringLiteral("origin"), result.fetch.origin},
            {QStringLiteral("status"), result.fetch.status},
            {QStringLiteral("bytes"), result.fetch.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(result.fetch.sha256)},
            {QStringLiteral("items"), result.fetch.items},
            {QStringLiteral("new"), result.fetch.fresh},
            {QStringLiteral("revised"), result.fetch.revised},
            {QStringLiteral("matched"), result.fetch.matched},
            {QStringLiteral("complete"), result.fetch.complete},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(result.warnings)}};
}

QString importLine(const operations::ImportResult& result)
{
    if (!result.fetch.complete && result.fetch.items == 0)
        return Tr::tr("%1: could not be checked").arg(result.fetch.source);
    if (result.fetch.status == 304)
        return Tr::tr("%1: unchanged since the last look").arg(result.fetch.source);
    return Tr::tr("%1: %2 entries looked at, %3 new, %4 revised, %5 concern the site")
        .arg(result.fetch.source)
        .arg(result.fetch.items)
        .arg(result.fetch.fresh)
        .arg(result.fetch.revised)
        .arg(result.fetch.matched);
}

Outcome importFile(const Arguments& arguments, CommandContext& context)
{
    const operations::ImportResult result =
        operations::ImportFeed(context.operations)
            .runFile(arguments.required(QStringLiteral("source")), arguments.positionals.first(),
                     arguments.instant(QStringLiteral("at")).value_or(QDateTime()), context.job);
    Outcome outcome{ExitCode::Ok, importJson(result), {importLine(result)}};
    outcome.lines << result.warnings;
    if (!result.fetch.complete)
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

Outcome fetch(const Arguments& arguments, CommandContext& context)
{
    const operations::FetchOutcome fetched =
        operations::fetchFeeds(context.operations, arguments.values(QStringLiteral("source")), context.job);
    Outcome outcome;
    QJsonArray rows;
    for (const operations::ImportResult& result : fetched.results) {
        rows.append(importJson(result));
        outcome.lines << importLine(result) << result.warnings;
    }
    outcome.json = {{QStringLiteral("fetches"), rows}};
    if (!fetched.allChecked())
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

Outcome listCases(const Arguments& arguments, CommandContext& context)
{
    const operations::CaseList list =
        operations::listCases(context.operations, arguments.value(QStringLiteral("state")));
    const QDate today = jst::date(context.operations.clock->nowUtc());
    Outcome outcome;
    QJsonArray rows;
    for (const AdvisoryCase& subject : list.cases) {
        rows.append(caseJson(subject, today));
        outcome.lines << caseLine(subject, today);
    }
    outcome.json = {{QStringLiteral("cases"), rows}, {QStringLiteral("checked"), list.checked}};
    outcome.lines << Tr::tr("%1 advisories looked at, %2 cases").arg(list.checked).arg(list.cases.size());
    return outcome;
}

/// What a step was, where nobody wrote a text.
QString eventText(const AdvisoryEvent& event)
{
    const auto word = [&](const char* key) { return event.detail.value(QLatin1String(key)).toString(); };
    if (!event.text.isEmpty())
        return event.text;
    try {
        if (event.kind == QLatin1String("work"))
            return displayName(advisoryMeasureFromString(word("state")));
        if (event.kind == QLatin1String("reported"))
            return displayName(advisoryReportingFromString(word("kind")));
    } catch (const Error&) { // a word of a later version
    }
    return event.kind;
}

Outcome showCase(const Arguments& arguments, CommandContext& context)
{
    const operations::CaseDetail detail =
        operations::findCase(context.operations, arguments.positionals.first());
    Outcome outcome = caseOutcome(detail.subject, context);
    QJsonObject json = outcome.json.value(QStringLiteral("case")).toObject();
    json.insert(QStringLiteral("evidence"), detail.subject.evidence);
    if (detail.advisory) {
        json.insert(QStringLiteral("summary"), detail.advisory->summary);
        json.insert(QStringLiteral("url"), detail.advisory->url);
        json.insert(QStringLiteral("publishedText"), detail.advisory->publishedText);
        json.insert(QStringLiteral("dateBasis"), toString(detail.advisory->dateBasis));
        outcome.lines << detail.advisory->summary << detail.advisory->url;
    }
    outcome.lines << detail.subject.reason << detail.subject.evidence << detail.subject.explanation;
    QJsonArray events;
    for (const AdvisoryEvent& event : detail.events) {
        events.append(QJsonObject{{QStringLiteral("at"), instantJson(event.at)},
                                  {QStringLiteral("who"), event.who},
                                  {QStringLiteral("kind"), event.kind},
                                  {QStringLiteral("text"), event.text},
                                  {QStringLiteral("detail"), event.detail}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(jst::display(event.at), event.who, eventText(event));
    }
    outcome.lines.removeAll(QString());
    json.insert(QStringLiteral("events"), events);
    outcome.json = {{QStringLiteral("case"), json}};
    return outcome;
}

Outcome inventory(const Arguments& arguments, CommandContext& context)
{
    const operations::InventoryResult result =
        operations::readInventory(context.operations, site(arguments), context.job);
    const Inventory& found = result.inventory;
    QJsonArray packages;
    for (const InstalledPackage& package : found.packages)
        packages.append(QJsonObject{{QStringLiteral("name"), package.name},
                                    {QStringLiteral("version"), package.version},
                                    {QStringLiteral("source"), package.source},
                                    {QStringLiteral("sourceVersion"), package.sourceVersion},
                                    {QStringLiteral("held"), package.held}});
    Outcome outcome;
    outcome.json = {{QStringLiteral("takenAt"), instantJson(found.takenAt)},
                    {QStringLiteral("system"), found.system},
                    {QStringLiteral("distribution"), found.distribution},
                    {QStringLiteral("release"), found.release},
                    {QStringLiteral("kernel"), found.kernel},
                    {QStringLiteral("listsAt"), instantJson(found.listsAt)},
                    {QStringLiteral("packages"), packages},
                    {QStringLiteral("pending"), QJsonArray::fromStringList(found.pending)},
                    {QStringLiteral("problems"), QJsonArray::fromStringList(found.problems)},
                    {QStringLiteral("matched"), result.matched}};
    outcome.lines << Tr::tr("%1: %2 packages, %3 updates wait, %4 advisories concern the server")
                         .arg(found.system)
                         .arg(found.packages.size())
                         .arg(found.pending.size())
                         .arg(result.matched)
                  << found.problems;
    if (!found.problems.isEmpty())
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

Outcome component(const Arguments& arguments, CommandContext& context)
{
    const QString name = arguments.positionals.value(0);
    if (name.isEmpty() && (arguments.has(QStringLiteral("remove")) || arguments.has(QStringLiteral("note"))))
        throw Error(ErrorCode::BadInput, Tr::tr("Say which software: give its name, as “advisory component” lists it."));
    if (!name.isEmpty() && arguments.has(QStringLiteral("remove")))
        operations::removeComponent(context.operations, site(arguments), name);
    else if (!name.isEmpty())
        operations::putComponent(context.operations, site(arguments), name, arguments.positionals.value(1),
                                 arguments.value(QStringLiteral("note")));
    Outcome outcome;
    QJsonArray rows;
    for (const Component& known : operations::listComponents(context.operations, site(arguments))) {
        rows.append(QJsonObject{{QStringLiteral("name"), known.name},
                                {QStringLiteral("version"), known.version},
                                {QStringLiteral("note"), known.note},
                                {QStringLiteral("fromPages"), known.fromPages},
                                {QStringLiteral("foundIn"), known.foundIn},
                                {QStringLiteral("files"), known.files},
                                {QStringLiteral("checkedAt"), instantJson(known.checkedAt)}});
        outcome.lines << QStringLiteral("%1\t%2\t%3")
                             .arg(known.name, known.version, known.fromPages ? known.foundIn : known.note);
    }
    outcome.json = {{QStringLiteral("components"), rows}};
    return outcome;
}

QStringList words(const char* verb)
{
    return {QStringLiteral("advisory"), QString::fromLatin1(verb)};
}

Option option(const char* name, const QString& value, const QString& help, bool repeatable = false)
{
    return {QString::fromLatin1(name), value, help, repeatable};
}

} // namespace

std::vector<Command> advisoryCommands()
{
    const Option siteOption = option("site", QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)"));
    const QString source = QStringLiteral("S");
    std::vector<Command> commands{
        {words("fetch"),
         Tr::tr("Fetch the sources and store what is new"),
         {},
         {option("source", source, Tr::tr("Only this source; may be repeated"), true)},
         fetch},
        {words("import"),
         Tr::tr("Read a saved document of a source"),
         {QStringLiteral("FILE")},
         {option("source", source, Tr::tr("Which source the document is from")),
          option("at", QStringLiteral("TIME"), Tr::tr("When the document was obtained (default: now)"))},
         importFile},
        {words("inventory"), Tr::tr("Read what is installed on the server"), {}, {siteOption}, inventory},
        {words("component"),
         Tr::tr("Keep the list of software that no package manager knows"),
         {QStringLiteral("[NAME]"), QStringLiteral("[VERSION]")},
         {siteOption, option("note", QStringLiteral("TEXT"), Tr::tr("How it was installed")),
          option("remove", {}, Tr::tr("Take it off the list"))},
         component},
        {words("list"),
         Tr::tr("List the cases"),
         {},
         {option("state", QStringLiteral("STATE"), Tr::tr("open, closed, or a word of one of the three states"))},
         listCases},
        {words("show"), Tr::tr("Show one case with its steps"), {QStringLiteral("NO")}, {}, showCase},
    };
    for (const std::vector<Command>& more : {caseCommands(), watchCommands()})
        commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

} // namespace akimori::cli
