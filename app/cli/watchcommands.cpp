#include "cli/watchcommands.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "cli/casecommands.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/advisories/httpsettings.h"
#include "operations/advisories/libraries.h"
#include "operations/advisories/networktest.h"
#include "operations/advisories/reminders.h"
#include "operations/advisories/sources.h"

namespace akimori::cli {

namespace {

QJsonObject toJson(const operations::SourceStatus& status)
{
    QJsonArray addresses;
    for (const QUrl& address : status.addresses)
        addresses.append(address.toString());
    return {{QStringLiteral("source"), status.id},
            {QStringLiteral("name"), status.name},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("ownAddresses"), status.ownAddresses},
            {QStringLiteral("automatic"), status.fits},
            {QStringLiteral("everyMinutes"), status.everyMinutes},
            {QStringLiteral("lastAt"), status.last ? instantJson(status.last->at) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("checkedAt"),
             status.lastComplete ? instantJson(status.lastComplete->at) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("failure"), status.last ? status.last->failure : QString()},
            {QStringLiteral("failures"), status.failures},
            {QStringLiteral("nextAt"), instantJson(status.nextAt)},
            {QStringLiteral("stale"), status.stale}};
}

Outcome listSources(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray rows;
    for (const operations::SourceStatus& status : operations::sourceStatuses(context.operations)) {
        rows.append(toJson(status));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(status.id, status.name,
                                  status.lastComplete ? jst::display(status.lastComplete->at) : Tr::tr("never checked"),
                                  status.last && !status.last->complete ? status.last->failure : QString());
    }
    outcome.json = {{QStringLiteral("sources"), rows}};
    return outcome;
}

Outcome setSource(const Arguments& arguments, CommandContext& context)
{
    const bool reset = arguments.has(QStringLiteral("default"));
    const QStringList addresses = arguments.values(QStringLiteral("url"));
    if (reset == !addresses.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Give the addresses with --url, or --default to go back to the usual ones."));
    operations::setSourceAddresses(context.operations, arguments.positionals.first(), addresses);
    return listSources(arguments, context);
}

void testNetwork(CommandContext& context, Outcome& outcome)
{
    QJsonArray rows;
    for (const operations::NetworkTry& one : operations::testNetwork(context.operations, context.job)) {
        rows.append(QJsonObject{{QStringLiteral("url"), one.address.toString()},
                                {QStringLiteral("reached"), one.reached},
                                {QStringLiteral("what"), one.what},
                                {QStringLiteral("detail"), one.detail}});
        outcome.lines << QStringLiteral("%1\t%2").arg(one.address.host(), one.what);
        if (!one.reached)
            outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json.insert(QStringLiteral("tests"), rows);
}

Outcome network(const Arguments& arguments, CommandContext& context)
{
    operations::NetworkSettings settings = operations::networkSettings(*context.operations.openLedger());
    bool change = false;
    const auto take = [&](const char* name, auto set) {
        if (!arguments.has(QLatin1String(name)))
            return;
        set(arguments.value(QLatin1String(name)));
        change = true;
    };
    take("proxy", [&](const QString& text) { settings.proxy = operations::proxyModeFromString(text); });
    take("host", [&](const QString& text) { settings.host = text; });
    take("port", [&](const QString& text) { settings.port = text.toInt(); });
    take("user", [&](const QString& text) { settings.user = text; });
    take("ca", [&](const QString& text) { settings.authorities = text; });
    if (arguments.has(QStringLiteral("no-ca"))) {
        settings.authorities.clear();
        change = true;
    }
    if (change) {
        operations::setNetworkSettings(context.operations, settings);
        settings = operations::networkSettings(*context.operations.openLedger());
    }
    if (arguments.has(QStringLiteral("password-file"))) // never in argv, where every user of the computer reads it
        operations::setProxyPassword(
            context.operations,
            QString::fromUtf8(readFileBounded(arguments.value(QStringLiteral("password-file")), 4096)).trimmed());
    Outcome outcome{ExitCode::Ok,
                    {{QStringLiteral("proxy"), toString(settings.proxy)},
                     {QStringLiteral("host"), settings.host},
                     {QStringLiteral("port"), settings.port},
                     {QStringLiteral("user"), settings.user},
                     {QStringLiteral("ca"), settings.authorities}},
                    {Tr::tr("Proxy: %1 %2").arg(toString(settings.proxy), settings.host)}};
    if (arguments.has(QStringLiteral("test")))
        testNetwork(context, outcome);
    return outcome;
}

Outcome libraries(const Arguments& arguments, CommandContext& context)
{
    const operations::LibraryResult result =
        operations::findLibraries(context.operations, arguments.value(QStringLiteral("site")), context.job);
    Outcome outcome;
    QJsonArray rows;
    for (const Component& library : result.libraries) {
        rows.append(QJsonObject{{QStringLiteral("name"), library.name},
                                {QStringLiteral("version"), library.version},
                                {QStringLiteral("foundIn"), library.foundIn},
                                {QStringLiteral("files"), library.files}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(library.name, library.version, library.foundIn);
    }
    outcome.json = {{QStringLiteral("libraries"), rows},
                    {QStringLiteral("generation"), result.generation},
                    {QStringLiteral("takenAt"), instantJson(result.takenAt)},
                    {QStringLiteral("files"), result.files},
                    {QStringLiteral("problems"), QJsonArray::fromStringList(result.problems)},
                    {QStringLiteral("matched"), result.matched}};
    outcome.lines << Tr::tr("%1 scripts and pages of generation %2 were looked through, %3 libraries found")
                         .arg(result.files)
                         .arg(result.generation)
                         .arg(result.libraries.size())
                  << result.problems;
    if (!result.problems.isEmpty())
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

Outcome daily(const Arguments& arguments, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    QDate through = dayOption(arguments, QStringLiteral("to"));
    if (!through.isValid())
        through = today;
    QDate from = dayOption(arguments, QStringLiteral("from"));
    if (!from.isValid())
        from = through;
    Outcome outcome;
    QJsonArray rows;
    for (const operations::DailyLook& look : operations::dailyLooks(context.operations, from, through)) {
        rows.append(QJsonObject{{QStringLiteral("date"), look.day.toString(Qt::ISODate)},
                                {QStringLiteral("looks"), look.looks},
                                {QStringLiteral("sources"), look.sources},
                                {QStringLiteral("failed"), look.failed},
                                {QStringLiteral("unchecked"), QJsonArray::fromStringList(look.unchecked)},
                                {QStringLiteral("checked"), look.news},
                                {QStringLiteral("matched"), look.matched},
                                {QStringLiteral("line"), look.line}});
        outcome.lines << QStringLiteral("%1\t%2").arg(look.day.toString(Qt::ISODate), look.line);
        if (!look.unchecked.isEmpty())
            outcome.exitCode = ExitCode::CouldNotCheck;
    }
    outcome.json = {{QStringLiteral("days"), rows}};
    return outcome;
}

QString kindWord(advisories::ReminderKind kind)
{
    switch (kind) {
    case advisories::ReminderKind::Judge: return QStringLiteral("judge");
    case advisories::ReminderKind::FirstReport: return QStringLiteral("firstReport");
    case advisories::ReminderKind::ThirtyDayReport: return QStringLiteral("thirtyDayReport");
    case advisories::ReminderKind::AcceptanceEnds: return QStringLiteral("acceptanceEnds");
    }
    return {};
}

Outcome reminders(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray rows;
    for (const advisories::Reminder& reminder : operations::caseReminders(context.operations)) {
        rows.append(QJsonObject{{QStringLiteral("no"), reminder.caseNo},
                                {QStringLiteral("kind"), kindWord(reminder.kind)},
                                {QStringLiteral("target"), dayJson(reminder.target)},
                                {QStringLiteral("since"), dayJson(reminder.day)},
                                {QStringLiteral("openDaysLeft"), reminder.openDaysLeft},
                                {QStringLiteral("today"), reminder.today},
                                {QStringLiteral("overdue"), reminder.overdue},
                                {QStringLiteral("text"), reminder.text}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(reminder.caseNo, reminder.text, reminder.title);
        if (reminder.overdue)
            outcome.exitCode = ExitCode::Found;
    }
    outcome.json = {{QStringLiteral("reminders"), rows}};
    return outcome;
}

Outcome calendarFile(const Arguments& arguments, CommandContext& context)
{
    const QString file = arguments.required(QStringLiteral("out"));
    const int cases = operations::exportCalendar(context.operations, file);
    return {ExitCode::Ok,
            {{QStringLiteral("file"), file}, {QStringLiteral("cases"), cases}},
            {Tr::tr("%n deadline(s) were written to %1.", nullptr, cases).arg(file)}};
}

} // namespace

std::vector<Command> watchCommands()
{
    const auto words = [](const char* verb) { return QStringList{QStringLiteral("advisory"), QString::fromLatin1(verb)}; };
    const auto option = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const Option site = option("site", "NAME", Tr::tr("Which site (default: the only one)"));
    return {
        {words("sources"), Tr::tr("List the sources, their addresses and when they were checked"), {}, {}, listSources},
        {words("source"),
         Tr::tr("Change the addresses of a source"),
         {QStringLiteral("S")},
         {option("url", "URL", Tr::tr("Address to fetch; may be repeated"), true),
          option("default", "", Tr::tr("Back to the usual addresses"))},
         setSource},
        {words("network"),
         Tr::tr("Show or change the proxy and the company's certificate"),
         {},
         {option("proxy", "none|system|manual", Tr::tr("Which proxy to use")),
          option("host", "HOST", Tr::tr("The proxy's name")), option("port", "PORT", Tr::tr("The proxy's port")),
          option("user", "NAME", Tr::tr("User for the proxy; the password comes from AKIMORI_PROXY_PASSWORD")),
          option("password-file", "FILE", Tr::tr("File with the proxy's password; a copy only you can read is kept")),
          option("test", "", Tr::tr("Ask every host of the sources and say what happened")),
          option("ca", "FILE", Tr::tr("PEM file with the company's root certificate")),
          option("no-ca", "", Tr::tr("Use the system's certificates only"))},
         network},
        {words("libraries"), Tr::tr("Find the JavaScript libraries in the site's own pages"), {}, {site}, libraries},
        {words("daily"),
         Tr::tr("Print the daily line of evidence: how many were checked, how many concern the site"),
         {},
         {option("from", "DATE", Tr::tr("First day (default: the last one)")),
          option("to", "DATE", Tr::tr("Last day (default: today)"))},
         daily},
        {words("reminders"), Tr::tr("Say which cases need something now"), {}, {}, reminders},
        {words("calendar"),
         Tr::tr("Write the open deadlines as an iCalendar file"),
         {},
         {option("out", "FILE.ics", Tr::tr("The file to write"))},
         calendarFile},
    };
}

} // namespace akimori::cli
