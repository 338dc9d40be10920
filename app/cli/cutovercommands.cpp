#include "cli/cutovercommands.h"

#include "base/jst.h"
#include "cli/cutoverjson.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/cutover/checkcutover.h"
#include "operations/cutover/importtraffic.h"
#include "operations/cutover/plancutover.h"
#include "operations/cutover/recordcutover.h"
#include "operations/cutover/watchcutover.h"

namespace akimori::cli {

namespace {

QString domainOf(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("domain"));
}

int number(const Arguments& arguments, const char* option, int fallback)
{
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name))
        return fallback;
    bool ok = false;
    const int value = arguments.value(name).normalized(QString::NormalizationForm_KC).toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("--%1 needs a number.").arg(name));
    return value;
}

QJsonArray stepsJson(const std::vector<CutoverStep>& steps)
{
    QJsonArray array;
    for (const CutoverStep& step : steps)
        array.append(toJson(step));
    return array;
}

QString countsLine(const std::vector<CutoverStep>& steps)
{
    QStringList parts;
    for (const CutoverState state : {CutoverState::Ok, CutoverState::Ng, CutoverState::Unchecked,
                                     CutoverState::Waiting, CutoverState::Manual, CutoverState::Waived}) {
        const auto count = std::count_if(steps.begin(), steps.end(),
                                         [&](const CutoverStep& step) { return step.state == state; });
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(displayName(state)).arg(count);
    }
    return parts.join(QStringLiteral(", "));
}

/// Found wins over could-not-check; waiting and manual steps are the plan's ordinary course.
ExitCode exitCodeOf(const std::vector<CutoverStep>& steps)
{
    ExitCode code = ExitCode::Ok;
    for (const CutoverStep& step : steps) {
        if (step.state == CutoverState::Ng)
            return ExitCode::Found;
        if (step.state == CutoverState::Unchecked)
            code = ExitCode::CouldNotCheck;
    }
    return code;
}

QStringList linesOf(const std::vector<CutoverStep>& steps)
{
    QStringList lines;
    for (const CutoverStep& step : steps)
        lines << lineOf(step);
    lines << countsLine(steps);
    return lines;
}

Outcome plan(const Arguments& arguments, CommandContext& context)
{
    operations::PlanCutover::Request request;
    request.domain = arguments.required(QStringLiteral("domain"));
    request.names = arguments.values(QStringLiteral("name"));
    request.oldServers = arguments.values(QStringLiteral("old"));
    request.newServers = arguments.values(QStringLiteral("new"));
    if (request.oldServers.isEmpty())
        arguments.required(QStringLiteral("old"));
    if (request.newServers.isEmpty())
        arguments.required(QStringLiteral("new"));
    request.authorityFile = arguments.value(QStringLiteral("ca"));
    request.authorities = arguments.values(QStringLiteral("authority"));
    request.resolvers = arguments.values(QStringLiteral("resolver"));
    request.trustAnchors = arguments.values(QStringLiteral("anchor"));
    request.reducedTtl = number(arguments, "ttl", 300);
    request.pagesPerSecond = number(arguments, "rate", 0);
    request.plannedAt = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    const CutoverPlan made = operations::PlanCutover(context.operations).run(request);
    const operations::CutoverOverview overview = operations::cutoverOverview(context.operations, made.domain);
    return {ExitCode::Ok,
            {{QStringLiteral("plan"), toJson(made)}, {QStringLiteral("steps"), stepsJson(overview.steps)}},
            {Tr::tr("The plan of the DNS switch of %1 is recorded. Check with: cutover check --domain %1")
                 .arg(made.domain)}};
}

Outcome check(const Arguments& arguments, CommandContext& context)
{
    operations::CheckCutover::Request request;
    request.domain = domainOf(arguments);
    request.step = arguments.value(QStringLiteral("step"));
    request.renewPicture = arguments.has(QStringLiteral("renew-picture"));
    request.withPages = !arguments.has(QStringLiteral("no-pages"));
    const auto result = operations::CheckCutover(context.operations).run(request, context.job);
    return {
        exitCodeOf(result.checked),
        {{QStringLiteral("plan"), toJson(result.plan)}, {QStringLiteral("steps"), stepsJson(result.checked)}},
        linesOf(result.checked)};
}

Outcome status(const Arguments& arguments, CommandContext& context)
{
    const operations::CutoverOverview overview =
        operations::cutoverOverview(context.operations, domainOf(arguments));
    QJsonArray events;
    for (const CutoverEvent& event : overview.events)
        events.append(toJson(event));
    QStringList lines{
        Tr::tr("%1: %2, %3")
            .arg(overview.plan.domain, displayName(overview.phase), displayName(overview.plan.publishing))};
    for (const CutoverStep& step : overview.steps) {
        if (step.phase != overview.phase || step.settled())
            continue;
        lines << Tr::tr("Next: %1 (%2)", "title, id").arg(step.title, step.id);
        break;
    }
    if (!overview.plan.switchedAt.isValid() && overview.countdown.clearAt.isValid())
        lines << Tr::tr("Copies with the old TTL are gone at %1").arg(jst::display(overview.countdown.clearAt));
    if (overview.plan.switchedAt.isValid() && overview.lastOldAnswer.isValid())
        lines << Tr::tr("Resolvers hold old answers until %1").arg(jst::display(overview.lastOldAnswer));
    return {ExitCode::Ok,
            {{QStringLiteral("plan"), toJson(overview.plan)},
             {QStringLiteral("phase"), toString(overview.phase)},
             {QStringLiteral("steps"), stepsJson(overview.steps)},
             {QStringLiteral("events"), events},
             {QStringLiteral("oldTtlGoneAt"), instantJson(overview.countdown.clearAt)},
             {QStringLiteral("lastOldAnswerAt"), instantJson(overview.lastOldAnswer)}},
            lines + linesOf(overview.steps)};
}

Outcome recorded(const CutoverStep& step)
{
    return {ExitCode::Ok, {{QStringLiteral("step"), toJson(step)}}, {lineOf(step)}};
}

Outcome done(const Arguments& arguments, CommandContext& context)
{
    const QString file = arguments.value(QStringLiteral("file"));
    const QString evidence = file.isEmpty() ? arguments.required(QStringLiteral("evidence"))
                                            : arguments.value(QStringLiteral("evidence"));
    return recorded(operations::RecordCutoverStep(context.operations)
                        .done(domainOf(arguments), arguments.positionals.first(), evidence, file));
}

Outcome waive(const Arguments& arguments, CommandContext& context)
{
    return recorded(operations::RecordCutoverStep(context.operations)
                        .waive(domainOf(arguments), arguments.positionals.first(),
                               arguments.required(QStringLiteral("reason"))));
}

Outcome application(const Arguments& arguments, CommandContext& context)
{
    const QString kind = arguments.value(QStringLiteral("kind"), QStringLiteral("switch"));
    const operations::CutoverOverview overview =
        operations::cutoverOverview(context.operations, domainOf(arguments));
    const CutoverApplication values =
        operations::cutoverApplication(overview, cutoverApplicationKindFromString(kind));
    QStringList lines{Tr::tr("%1: %2, by the picture of %3 from %4")
                          .arg(values.domain, displayName(values.kind), jst::display(values.pictureAt),
                               values.pictureServer)};
    lines += values.zoneText.split(u'\n', Qt::SkipEmptyParts);
    lines << Tr::tr("Records that must not change: %1").arg(values.unchanged.size());
    return {ExitCode::Ok, {{QStringLiteral("application"), toJson(values)}}, lines};
}

Outcome traffic(const Arguments& arguments, CommandContext& context)
{
    const QString server = arguments.value(QStringLiteral("server"), QStringLiteral("old"));
    if (server != QLatin1String("old") && server != QLatin1String("new"))
        throw Error(ErrorCode::BadInput, Tr::tr("--server is “old” or “new”."));
    const QString site = arguments.value(QStringLiteral("site"));
    if (site.isEmpty() == arguments.positionals.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Give either access logs as files or --site, the server to fetch them from."));
    const operations::ImportCutoverTraffic import(context.operations);
    const bool old = server == QLatin1String("old");
    const auto result = site.isEmpty() ? import.run(domainOf(arguments), old, arguments.positionals, context.job)
                                       : import.fetch(domainOf(arguments), old, site, context.job);
    QStringList lines{Tr::tr("%1 line(s) in %2 hour(s), %3 without a time")
                          .arg(result.lines)
                          .arg(result.hours)
                          .arg(result.unreadable)};
    lines += result.agents.mid(0, 5);
    lines += result.damage;
    return {result.damage.isEmpty() ? ExitCode::Ok : ExitCode::CouldNotCheck,
            {{QStringLiteral("lines"), result.lines},
             {QStringLiteral("hours"), result.hours},
             {QStringLiteral("unreadable"), result.unreadable},
             {QStringLiteral("agents"), QJsonArray::fromStringList(result.agents)},
             {QStringLiteral("damage"), QJsonArray::fromStringList(result.damage)}},
            lines};
}

Outcome changed(const CutoverPlan& plan)
{
    return {
        ExitCode::Ok,
        {{QStringLiteral("plan"), toJson(plan)}},
        {Tr::tr("%1: %2, %3").arg(plan.domain, displayName(plan.progress), displayName(plan.publishing))}};
}

Outcome publishing(const Arguments& arguments, CommandContext& context)
{
    return changed(operations::SetCutover(context.operations)
                       .publishing(domainOf(arguments),
                                   cutoverPublishingFromString(arguments.positionals.first()),
                                   arguments.value(QStringLiteral("reason"))));
}

Outcome close(const Arguments& arguments, CommandContext& context)
{
    const bool abandon = arguments.has(QStringLiteral("give-up"));
    return changed(operations::SetCutover(context.operations)
                       .close(domainOf(arguments),
                              abandon ? CutoverProgress::Abandoned : CutoverProgress::Completed,
                              arguments.value(QStringLiteral("reason"))));
}

Outcome watch(const Arguments& arguments, CommandContext& context)
{
    operations::WatchCutover::Request request;
    request.domain = domainOf(arguments);
    request.interval = std::chrono::seconds(std::max(1, number(arguments, "interval", 60)));
    request.rounds = number(arguments, "rounds", 0);
    request.oldLogs = arguments.values(QStringLiteral("old-log"));
    request.newLogs = arguments.values(QStringLiteral("new-log"));
    request.oldSite = arguments.value(QStringLiteral("old-site"));
    request.newSite = arguments.value(QStringLiteral("new-site"));
    const auto last =
        operations::WatchCutover(context.operations)
            .run(
                request,
                [&](const operations::WatchCutover::Round& round) {
                    for (const QString& problem : round.problems)
                        context.job.note(problem);
                    for (const CutoverStep& step : round.look.steps) {
                        if (step.phase == CutoverPhase::Switch || step.phase == CutoverPhase::ParallelRun)
                            context.job.note(lineOf(step));
                    }
                },
                context.job);
    ExitCode code = exitCodeOf(last.look.steps);
    if (code == ExitCode::Ok && !last.problems.isEmpty())
        code = ExitCode::CouldNotCheck;
    return {code,
            {{QStringLiteral("plan"), toJson(last.look.plan)},
             {QStringLiteral("rounds"), last.number},
             {QStringLiteral("finished"), last.finished},
             {QStringLiteral("steps"), stepsJson(last.look.steps)},
             {QStringLiteral("problems"), QJsonArray::fromStringList(last.problems)}},
            {last.finished ? Tr::tr("The drain is finished.") : Tr::tr("The drain is not finished yet."),
             countsLine(last.look.steps)}};
}

} // namespace

std::vector<Command> cutoverCommands()
{
    const auto option = [](const char* name, const char* value, const QString& help,
                           bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const QString words = QStringLiteral("cutover");
    const Option domain = option("domain", "D", Tr::tr("Which domain (default: the plan in progress)"));
    return {
        {{words, QStringLiteral("plan")},
         Tr::tr("Make or change the plan of a DNS switch"),
         {},
         {option("domain", "D", Tr::tr("The domain; its own addresses change")),
          option("name", "FQDN", Tr::tr("A further name whose addresses change; may be repeated"), true),
          option("old", "ADDR[:PORT]", Tr::tr("The old web server; may be repeated (IPv6)"), true),
          option("new", "ADDR[:PORT]", Tr::tr("The new web server; may be repeated"), true),
          option("ca", "PEM", Tr::tr("A further certificate authority to trust")),
          option("authority", "ADDR:PORT", Tr::tr("An authoritative name server (default: as delegated)"),
                 true),
          option("resolver", "ADDR[:PORT]", Tr::tr("A resolver to sample (default: this computer's)"), true),
          option("anchor", "DS|FILE", Tr::tr("A DNSSEC trust anchor (default: the root's)"), true),
          option("ttl", "SECONDS", Tr::tr("The short TTL (default: 300)")),
          option("rate", "N", Tr::tr("Pages a second at most when contents are compared")),
          option("at", "TIME", Tr::tr("When the switch is planned (JST)"))},
         plan},
        {{words, QStringLiteral("check")},
         Tr::tr("Check the steps of the DNS switch live"),
         {},
         {domain, option("step", "ID", Tr::tr("Only this step")),
          option("renew-picture", "", Tr::tr("Take the picture of the records before the switch again")),
          option("no-pages", "", Tr::tr("Without the page-by-page comparison"))},
         check},
        {{words, QStringLiteral("status")}, Tr::tr("Show the checklist as recorded"), {}, {domain}, status},
        {{words, QStringLiteral("done")},
         Tr::tr("Record that a person did a step"),
         {QStringLiteral("STEP")},
         {domain, option("evidence", "TEXT", Tr::tr("By what it can be seen: document number, file, time")),
          option("file", "FILE", Tr::tr("A paper or picture as evidence; a copy is kept in the profile"))},
         done},
        {{words, QStringLiteral("waive")},
         Tr::tr("Let a step go with a reason (manager)"),
         {QStringLiteral("STEP")},
         {domain, option("reason", "TEXT", Tr::tr("Why"))},
         waive},
        {{words, QStringLiteral("application")},
         Tr::tr("Values for the application to the domain administrator"),
         {},
         {domain,
          option("kind", "ttl|switch|restore|rollback", Tr::tr("What is applied for (default: switch)"))},
         application},
        {{words, QStringLiteral("traffic")},
         Tr::tr("Count an access log into the drain curve"),
         {QStringLiteral("[FILE…]")},
         {domain, option("server", "old|new", Tr::tr("Whose log it is (default: old)")),
          option("site", "NAME", Tr::tr("Fetch it from this site's server instead of a file"))},
         traffic},
        {{words, QStringLiteral("publishing")},
         Tr::tr("Freeze publishing, or let it go to both servers"),
         {QStringLiteral("open|frozen|both")},
         {domain, option("reason", "TEXT", Tr::tr("Why"))},
         publishing},
        {{words, QStringLiteral("watch")},
         Tr::tr("Look again and again until the drain is finished"),
         {},
         {domain, option("interval", "SECONDS", Tr::tr("Between two looks (default: 60)")),
          option("rounds", "N", Tr::tr("At most so many looks")),
          option("old-log", "FILE", Tr::tr("Access log of the old server, read in every round"), true),
          option("new-log", "FILE", Tr::tr("Access log of the new server, read in every round"), true),
          option("old-site", "NAME", Tr::tr("Site of the old server, whose access log is fetched in every round")),
          option("new-site", "NAME", Tr::tr("Site of the new server, whose access log is fetched in every round"))},
         watch},
        {{words, QStringLiteral("close")},
         Tr::tr("Complete the DNS switch, or give it up"),
         {},
         {domain, option("give-up", "", Tr::tr("Give the plan up")), option("reason", "TEXT", Tr::tr("Why"))},
         close},
    };
}

} // namespace akimori::cli
