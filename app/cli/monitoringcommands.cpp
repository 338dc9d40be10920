#include "cli/monitoringcommands.h"

#include "cli/json.h"
#include "cli/monitorjson.h"
#include "cli/monitorregister.h"
#include "cli/monitorsetup.h"
#include "cli/tr.h"
#include "operations/monitoring/maintenance.h"
#include "operations/monitoring/runprobes.h"
#include "operations/monitoring/watch.h"

#include "base/jst.h"

#include <QCoreApplication>

namespace akimori::cli {

namespace {

const QString kSite = QStringLiteral("site");

Outcome runProbes(const Arguments& arguments, CommandContext& context)
{
    operations::RunProbes::Request request;
    request.site = arguments.value(kSite);
    for (const QString& value : arguments.values(QStringLiteral("kind"))) {
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts))
            request.kinds << monitorKindFromString(word.trimmed());
    }
    request.items = arguments.values(QStringLiteral("item"));
    for (const QString& item : request.items)
        operations::findMonitorItem(context.operations, request.site, item);
    const auto outcome = operations::RunProbes(context.operations).run(request, context.job);
    QJsonArray results;
    QStringList lines;
    for (const auto& result : outcome.results) {
        results.append(resultJson(result));
        lines << resultLine(result);
    }
    lines << summaryLine(outcome.results);
    if (!outcome.recorded)
        lines << Tr::tr("A watch is running, so this pass is shown and not recorded.");
    return {outcome.found() ? ExitCode::Found : outcome.unknown() ? ExitCode::CouldNotCheck : ExitCode::Ok,
            {{QStringLiteral("results"), results}, {QStringLiteral("recorded"), outcome.recorded}},
            lines};
}

Outcome watch(const Arguments&, CommandContext& context)
{
    const auto totals = operations::Watch(context.operations, QCoreApplication::applicationFilePath()).run(context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("passes"), totals.passes}, {QStringLiteral("beats"), totals.beats}, {QStringLiteral("missed"), totals.missed}},
            {Tr::tr("The monitor stopped after %1 passes; %2 of %3 intervals were missed.").arg(totals.passes).arg(totals.missed).arg(totals.beats)}};
}

Outcome listItems(const Arguments& arguments, CommandContext& context)
{
    const operations::MonitorPlan plan = operations::monitorPlan(context.operations, arguments.value(kSite));
    Outcome outcome;
    QJsonArray items;
    for (const operations::MonitorLine& line : operations::monitorLines(plan.items)) {
        items.append(itemJson(line));
        const QString state = !line.item.exclusion.isEmpty() ? displayName(MonitorState::NotApplicable)
            : !line.item.pausedReason.isEmpty()              ? displayName(MonitorState::Paused)
                                                             : line.interval;
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(line.item.id, displayName(line.item.kind), line.item.title, state, line.item.reason);
    }
    QJsonObject revision;
    if (!plan.revisions.empty()) {
        const MonitorRevision& newest = plan.revisions.front();
        revision = {{QStringLiteral("number"), newest.number},
                    {QStringLiteral("at"), instantJson(newest.at)},
                    {QStringLiteral("by"), newest.by},
                    {QStringLiteral("sha256"), QString::fromLatin1(newest.sha256)},
                    {QStringLiteral("approvedAt"), instantJson(newest.approvedAt)},
                    {QStringLiteral("approvedBy"), newest.approvedBy}};
    } else {
        outcome.lines << Tr::tr("Nobody recorded these items yet: the standard set stands in. Record it with “monitor standard”.");
    }
    outcome.json = {{QStringLiteral("items"), items}, {QStringLiteral("recorded"), plan.recorded}, {QStringLiteral("revision"), revision}};
    return outcome;
}

Outcome listAvailability(const Arguments& arguments, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    const QString month = arguments.value(QStringLiteral("month"), today.toString(QStringLiteral("yyyy-MM")));
    const QDate from = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!from.isValid() || month.size() != 7)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no month. Write it as YYYY-MM.").arg(month));
    const auto facts = operations::monitoringFacts(context.operations, arguments.value(kSite), from, from.addMonths(1).addDays(-1));
    QJsonArray rows;
    Outcome outcome;
    for (const operations::AvailabilityFacts& one : facts.availability) {
        rows.append(availabilityJson(one));
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(one.key, monitoring::percentText(one.sum.measured(), one.sum.referenceOnly()),
                                                         Tr::tr("coverage %1").arg(monitoring::percentText(one.sum.coverage(), false)));
    }
    QJsonArray gaps;
    for (const MonitoringGap& gap : facts.gaps)
        gaps.append(gapJson(gap));
    QJsonArray changes;
    for (const StateChange& change : facts.changes)
        changes.append(changeJson(change));
    if (facts.countedFrom.isValid())
        outcome.lines << Tr::tr("Counted from %1, when the site was registered here.").arg(jst::display(facts.countedFrom));
    outcome.lines << facts.countingMethod;
    outcome.json = {{QStringLiteral("month"), month},
                    {QStringLiteral("availability"), rows},
                    {QStringLiteral("gaps"), gaps},
                    {QStringLiteral("changes"), changes},
                    {QStringLiteral("countedFrom"), facts.countedFrom.isValid() ? QJsonValue(instantJson(facts.countedFrom)) : QJsonValue()},
                    {QStringLiteral("countingMethod"), facts.countingMethod}};
    return outcome;
}

} // namespace

std::vector<Command> monitoringCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const QString monitor = QStringLiteral("monitor");
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    const Option kind = text("kind", "software,os,middleware,hardware,network,website", Tr::tr("Which kinds (default: all six)"), true);
    std::vector<Command> commands{
        {{QStringLiteral("probe"), QStringLiteral("run")},
         Tr::tr("Measure everything once"),
         {},
         {site, kind, text("item", "ID", Tr::tr("Only this monitor item; may be repeated"), true)},
         runProbes},
        {{QStringLiteral("watch")}, Tr::tr("Monitor all sites until stopped"), {}, {}, watch},
        {{monitor, QStringLiteral("list")}, Tr::tr("List the monitor items"), {}, {site}, listItems},
        {{monitor, QStringLiteral("availability")},
         Tr::tr("Availability, coverage, gaps and changes of a month"),
         {},
         {site, text("month", "YYYY-MM", Tr::tr("Which month (default: this one)"))},
         listAvailability},
    };
    for (Command& command : monitorSetupCommands())
        commands.push_back(std::move(command));
    for (Command& command : monitorRegisterCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace akimori::cli
