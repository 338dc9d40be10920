#include "cli/advisorycommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
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

QJsonValue dayJson(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QDate dayOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return {};
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date for --%2. Enter it as year-month-day.")
                                             .arg(arguments.value(option), option));
    return day;
}

QJsonObject caseJson(const AdvisoryCase& subject, const QDate& today)
{
    const bool counts = subject.deadline.isValid() && subject.open();
    return {{QStringLiteral("no"), subject.no},
            {QStringLiteral("title"), subject.title},
            {QStringLiteral("source"), subject.source},
            {QStringLiteral("advisory"), subject.advisoryId},
            {QStringLiteral("package"), subject.package},
            {QStringLiteral("cves"), QJsonArray::fromStringList(subject.cves)},
            {QStringLiteral("severity"),
             subject.severity ? QJsonValue(toString(*subject.severity)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("exploited"), subject.exploited},
            {QStringLiteral("publishedOn"), dayJson(subject.publishedOn)},
            {QStringLiteral("deadline"), dayJson(subject.deadline)},
            {QStringLiteral("targetDate"), dayJson(subject.targetDate)},
            {QStringLiteral("daysLeft"),
             counts ? QJsonValue(today.daysTo(subject.deadline)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("explanation"), subject.explanation},
            {QStringLiteral("detectedAt"), instantJson(subject.detectedAt)},
            {QStringLiteral("verdict"), toString(subject.verdict)},
            {QStringLiteral("reason"), subject.reason},
            {QStringLiteral("policy"), toString(subject.measure)},
            {QStringLiteral("report"), toString(subject.reporting)},
            {QStringLiteral("open"), subject.open()}};
}

QString caseLine(const AdvisoryCase& subject, const QDate& today)
{
    const QString days = subject.deadline.isValid() && subject.open()
                             ? Tr::tr("%n day(s) left", nullptr, static_cast<int>(today.daysTo(subject.deadline)))
                             : QStringLiteral("―");
    return QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7")
        .arg(subject.no, displayName(subject.verdict), displayName(subject.measure), displayName(subject.reporting),
             subject.targetDate.isValid() ? subject.targetDate.toString(Qt::ISODate) : QStringLiteral("―"), days,
             subject.title);
}

Outcome caseOutcome(const AdvisoryCase& subject, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    return {ExitCode::Ok, {{QStringLiteral("case"), caseJson(subject, today)}}, {caseLine(subject, today)}};
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
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(jst::display(event.at), event.who, event.text);
    }
    outcome.lines.removeAll(QString());
    json.insert(QStringLiteral("events"), events);
    outcome.json = {{QStringLiteral("case"), json}};
    return outcome;
}

Outcome judge(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::judgeCase(context.operations, arguments.positionals.at(0),
                                             advisoryVerdictFromString(arguments.positionals.at(1)),
                                             arguments.required(QStringLiteral("reason"))),
                       context);
}

Outcome consult(const Arguments& arguments, CommandContext& context)
{
    operations::Consultation consultation;
    consultation.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    consultation.with = arguments.required(QStringLiteral("with"));
    consultation.means = arguments.value(QStringLiteral("means"));
    consultation.number = arguments.value(QStringLiteral("number"));
    consultation.summary = arguments.required(QStringLiteral("summary"));
    return caseOutcome(operations::consultCase(context.operations, arguments.positionals.first(), consultation), context);
}

Outcome decide(const Arguments& arguments, CommandContext& context)
{
    operations::PolicyDecision decision;
    decision.policy = advisoryMeasureFromString(arguments.positionals.at(1));
    decision.reason = arguments.required(QStringLiteral("reason"));
    decision.proposedBy = arguments.value(QStringLiteral("proposed-by"));
    decision.until = dayOption(arguments, QStringLiteral("until"));
    return caseOutcome(operations::decideCase(context.operations, arguments.positionals.first(), decision), context);
}

Outcome patch(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::receivePatch(context.operations, arguments.positionals.first(),
                                                arguments.required(QStringLiteral("file")),
                                                arguments.required(QStringLiteral("from")),
                                                dayOption(arguments, QStringLiteral("on"))),
                       context);
}

Outcome work(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::advanceCase(context.operations, arguments.positionals.at(0),
                                               advisoryMeasureFromString(arguments.positionals.at(1)),
                                               arguments.value(QStringLiteral("text")),
                                               arguments.value(QStringLiteral("consultation"))),
                       context);
}

Outcome report(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::reportCase(context.operations, arguments.positionals.at(0),
                                              advisoryReportingFromString(arguments.positionals.at(1)),
                                              arguments.value(QStringLiteral("reason"))),
                       context);
}

Outcome overrideDeadline(const Arguments& arguments, CommandContext& context)
{
    return caseOutcome(operations::overrideDeadline(context.operations, arguments.positionals.first(),
                                                    dayOption(arguments, QStringLiteral("date")),
                                                    arguments.required(QStringLiteral("with")),
                                                    arguments.required(QStringLiteral("reason"))),
                       context);
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
                                {QStringLiteral("checkedAt"), instantJson(known.checkedAt)}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(known.name, known.version, known.note);
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

std::vector<Command> caseCommands()
{
    const QString text = QStringLiteral("TEXT");
    const QStringList no{QStringLiteral("NO")};
    const Option reason = option("reason", text, Tr::tr("Why"));
    return {
        {words("judge"),
         Tr::tr("Record a person's verdict on a case"),
         no + QStringList{QStringLiteral("affected|notAffected|needsConfirmation")},
         {reason},
         judge},
        {words("consult"),
         Tr::tr("Record a consultation with the city"),
         no,
         {option("with", QStringLiteral("NAME"), Tr::tr("Who was consulted")),
          option("summary", text, Tr::tr("What was said")), option("means", text, Tr::tr("Telephone, mail, meeting …")),
          option("number", QStringLiteral("NO"), Tr::tr("Number of the consultation")),
          option("at", QStringLiteral("TIME"), Tr::tr("When (default: now)"))},
         consult},
        {words("decide"),
         Tr::tr("Decide the policy for a case"),
         no + QStringList{QStringLiteral("apply|mitigate|acceptRisk|monitor|notNeeded")},
         {reason, option("proposed-by", QStringLiteral("NAME"), Tr::tr("Who proposed it; somebody else decides")),
          option("until", QStringLiteral("DATE"), Tr::tr("When an accepted risk ends"))},
         decide},
        {words("patch"),
         Tr::tr("Record the patch file received from the city"),
         no,
         {option("file", QStringLiteral("FILE"), Tr::tr("The file, which is hashed")),
          option("from", QStringLiteral("NAME"), Tr::tr("Who supplied it")),
          option("on", QStringLiteral("DATE"), Tr::tr("When it was received (default: today)"))},
         patch},
        {words("work"),
         Tr::tr("Record how far the application of a patch is"),
         no + QStringList{QStringLiteral("planned|applied|verified|failed")},
         {option("text", text, Tr::tr("What was done")),
          option("consultation", QStringLiteral("NO"), Tr::tr("Number of the consultation that allowed another source"))},
         work},
        {words("report"),
         Tr::tr("Record that a report on a case went out"),
         no + QStringList{QStringLiteral("first|interim|thirtyDay|completed")},
         {reason},
         report},
        {words("agree"),
         Tr::tr("Record another deadline that the city agreed to"),
         no,
         {option("date", QStringLiteral("DATE"), Tr::tr("The deadline")),
          option("with", QStringLiteral("NAME"), Tr::tr("Who agreed")), reason},
         overrideDeadline},
    };
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
    const std::vector<Command> steps = caseCommands();
    commands.insert(commands.end(), steps.begin(), steps.end());
    return commands;
}

} // namespace akimori::cli
