#include "cli/monitorsetup.h"

#include "cli/json.h"
#include "cli/monitorjson.h"
#include "cli/tr.h"
#include "monitoring/probe.h"
#include "operations/monitoring/maintenance.h"

#include "base/jst.h"

namespace akimori::cli {

namespace {

const QString kSite = QStringLiteral("site");
const QString kReason = QStringLiteral("reason");

int intOption(const Arguments& arguments, const char* name, int fallback)
{
    const QString text = arguments.value(QLatin1String(name));
    bool ok = true;
    const int value = text.isEmpty() ? fallback : text.toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no whole number (--%2).").arg(text, QLatin1String(name)));
    return value;
}

void limitOption(const Arguments& arguments, const char* name, std::optional<double>& limit)
{
    if (!arguments.has(QLatin1String(name)))
        return;
    const QString text = arguments.value(QLatin1String(name));
    if (text == QLatin1String("none")) {
        limit.reset();
        return;
    }
    bool ok = false;
    limit = text.toDouble(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no number (--%2). Use “none” for no limit.").arg(text, QLatin1String(name)));
}

/// Options that `monitor add` and `monitor change` share.
void applyOptions(const Arguments& arguments, MonitorItem& item)
{
    item.title = arguments.value(QStringLiteral("title"), item.title);
    item.target = arguments.value(QStringLiteral("target"), item.target);
    item.notify = arguments.value(QStringLiteral("notify"), item.notify);
    item.firstResponse = arguments.value(QStringLiteral("first-response"), item.firstResponse);
    item.exclusion = arguments.value(QStringLiteral("exclude"), item.exclusion);
    item.intervalSeconds = intOption(arguments, "interval", item.intervalSeconds);
    item.retrySeconds = intOption(arguments, "retry", item.retrySeconds);
    item.openAfter = intOption(arguments, "open-after", item.openAfter);
    item.closeAfter = intOption(arguments, "close-after", item.closeAfter);
    item.limits.trendDays = intOption(arguments, "trend-days", item.limits.trendDays);
    limitOption(arguments, "early-sign", item.limits.earlySign);
    limitOption(arguments, "warning", item.limits.warning);
    limitOption(arguments, "anomaly", item.limits.anomaly);
    if (arguments.has(QStringLiteral("severity")))
        item.severity = monitorSeverityFromString(arguments.value(QStringLiteral("severity")));
    for (const QString& pair : arguments.values(QStringLiteral("set"))) {
        const QString name = pair.section(u'=', 0, 0);
        if (!pair.contains(u'=') || name.isEmpty())
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no parameter. Write NAME=VALUE.").arg(pair));
        const QString value = pair.section(u'=', 1);
        item.parameters.insert(name, value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    }
}

Outcome itemOutcome(const MonitorItem& item, const QString& line)
{
    return {ExitCode::Ok, {{QStringLiteral("item"), itemJson(operations::monitorLines({item}).front())}}, {line}};
}

Outcome recordStandard(const Arguments& arguments, CommandContext& context)
{
    const int added = operations::RecordStandardSet(context.operations).run(arguments.value(kSite));
    return {ExitCode::Ok, {{QStringLiteral("added"), added}}, {Tr::tr("%1 items of the standard set were added. “monitor list” shows them with their reasons.").arg(added)}};
}

Outcome addItem(const Arguments& arguments, CommandContext& context)
{
    const QString probe = arguments.positionals.first();
    const operations::MonitorPlan plan = operations::monitorPlan(context.operations, arguments.value(kSite));
    const monitoring::ProbeInfo& info = monitoring::probeInfo(probe);
    MonitorItem item = info.standard({});
    item.probe = probe;
    item.kind = info.kind;
    item.id = arguments.value(QStringLiteral("id"), probe);
    const auto taken = [&](const QString& id) {
        return std::any_of(plan.items.begin(), plan.items.end(), [&](const MonitorItem& other) { return other.id == id; });
    };
    for (int n = 2; !arguments.has(QStringLiteral("id")) && taken(item.id); ++n)
        item.id = QStringLiteral("%1-%2").arg(probe).arg(n);
    if (taken(item.id))
        throw Error(ErrorCode::Conflict, Tr::tr("There is a monitor item “%1” already. Use “monitor change”.").arg(item.id));
    item.reason = arguments.required(kReason);
    applyOptions(arguments, item);
    item = operations::ChangeMonitorItem(context.operations).run(arguments.value(kSite), item, item.reason);
    return itemOutcome(item, Tr::tr("The monitor item “%1” was added.").arg(item.id));
}

Outcome changeItem(const Arguments& arguments, CommandContext& context)
{
    MonitorItem item = operations::findMonitorItem(context.operations, arguments.value(kSite), arguments.positionals.first());
    applyOptions(arguments, item);
    item = operations::ChangeMonitorItem(context.operations).run(arguments.value(kSite), item, arguments.required(kReason));
    return itemOutcome(item, Tr::tr("The monitor item “%1” was changed.").arg(item.id));
}

Outcome pauseItem(const Arguments& arguments, CommandContext& context)
{
    MonitorItem item = operations::findMonitorItem(context.operations, arguments.value(kSite), arguments.positionals.first());
    item.pausedReason = arguments.required(kReason);
    item = operations::ChangeMonitorItem(context.operations).run(arguments.value(kSite), item, item.pausedReason);
    return itemOutcome(item, Tr::tr("The monitor item “%1” is paused.").arg(item.id));
}

Outcome resumeItem(const Arguments& arguments, CommandContext& context)
{
    MonitorItem item = operations::findMonitorItem(context.operations, arguments.value(kSite), arguments.positionals.first());
    item.pausedReason.clear();
    item = operations::ChangeMonitorItem(context.operations).run(arguments.value(kSite), item, arguments.value(kReason, Tr::tr("Resumed")));
    return itemOutcome(item, Tr::tr("The monitor item “%1” is watched again.").arg(item.id));
}

Outcome removeItem(const Arguments& arguments, CommandContext& context)
{
    const QString id = arguments.positionals.first();
    operations::ChangeMonitorItem(context.operations).remove(arguments.value(kSite), id, arguments.required(kReason));
    return {ExitCode::Ok, {{QStringLiteral("removed"), id}}, {Tr::tr("The monitor item “%1” was removed; what it measured stays.").arg(id)}};
}

Outcome approve(const Arguments& arguments, CommandContext& context)
{
    const MonitorRevision revision = operations::approveMonitorPlan(context.operations, arguments.value(kSite));
    return {ExitCode::Ok,
            {{QStringLiteral("revision"), revision.number}, {QStringLiteral("approvedBy"), revision.approvedBy}, {QStringLiteral("approvedAt"), instantJson(revision.approvedAt)}},
            {Tr::tr("Revision %1 of the monitor items is approved by %2.").arg(revision.number).arg(revision.approvedBy)}};
}

Outcome window(const Arguments& arguments, CommandContext& context)
{
    const QString site = arguments.value(kSite);
    const QDateTime now = context.operations.clock->nowUtc();
    if (arguments.has(QStringLiteral("cancel"))) {
        operations::PlanMaintenance(context.operations).cancel(site, arguments.value(QStringLiteral("cancel")));
    } else if (arguments.has(QStringLiteral("from")) || arguments.has(QStringLiteral("to"))) {
        MaintenanceWindow planned;
        planned.kind = arguments.has(QStringLiteral("planned-outage")) ? WindowKind::PlannedOutage : WindowKind::Maintenance;
        arguments.required(QStringLiteral("from"));
        arguments.required(QStringLiteral("to"));
        planned.from = *arguments.instant(QStringLiteral("from"));
        planned.to = *arguments.instant(QStringLiteral("to"));
        planned.itemId = arguments.value(QStringLiteral("item"));
        planned.reason = arguments.required(kReason);
        operations::PlanMaintenance(context.operations).run(site, planned);
    }
    Outcome outcome;
    QJsonArray windows;
    for (const MaintenanceWindow& one : operations::listWindows(context.operations, site, now.addDays(-31), now.addDays(366))) {
        windows.append(windowJson(one));
        outcome.lines << QStringLiteral("%1\t%2\t%3 – %4\t%5%6").arg(one.id, displayName(one.kind), jst::display(one.from), jst::display(one.to), one.reason,
                                                                    one.cancelledAt.isValid() ? Tr::tr(" (cancelled)") : QString());
    }
    outcome.json = {{QStringLiteral("windows"), windows}};
    return outcome;
}

Outcome reclassify(const Arguments& arguments, CommandContext& context)
{
    Reclassification one;
    arguments.required(QStringLiteral("from"));
    arguments.required(QStringLiteral("to"));
    one.from = *arguments.instant(QStringLiteral("from"));
    one.to = *arguments.instant(QStringLiteral("to"));
    one.as = reclassifiedAsFromString(arguments.required(QStringLiteral("counts-as")));
    one.key = arguments.value(QStringLiteral("probe"));
    one.reason = arguments.required(kReason);
    one = operations::Reclassify(context.operations).run(arguments.value(kSite), one);
    return {ExitCode::Ok,
            {{QStringLiteral("id"), one.id}, {QStringLiteral("from"), instantJson(one.from)}, {QStringLiteral("to"), instantJson(one.to)}, {QStringLiteral("as"), toString(one.as)}},
            {Tr::tr("%1 – %2 counts as “%3” from now on; what was measured stays on record.").arg(jst::display(one.from), jst::display(one.to), displayName(one.as))}};
}

} // namespace

std::vector<Command> monitorSetupCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const auto words = [](const char* second) { return QStringList{QStringLiteral("monitor"), QString::fromLatin1(second)}; };
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    const Option reason = text("reason", "TEXT", Tr::tr("Why; recorded"));
    const Option from = text("from", "TIME", Tr::tr("Beginning, inclusive (JST)"));
    const Option to = text("to", "TIME", Tr::tr("End, exclusive (JST)"));
    const std::vector<Option> itemOptions{
        site, reason,
        text("title", "TEXT", Tr::tr("What is watched, in words")),
        text("target", "TEXT", Tr::tr("Which object, e.g. a mount point")),
        text("interval", "SECONDS", Tr::tr("How often")),
        text("retry", "SECONDS", Tr::tr("How often while the state is not settled")),
        text("open-after", "N", Tr::tr("Bad measurements in a row until it is told")),
        text("close-after", "N", Tr::tr("Good measurements in a row until it is normal again")),
        text("early-sign", "VALUE", Tr::tr("Limit of the early sign, or none")),
        text("warning", "VALUE", Tr::tr("Limit of the warning, or none")),
        text("anomaly", "VALUE", Tr::tr("Limit of the anomaly, or none")),
        text("trend-days", "N", Tr::tr("Early sign when the anomaly is due within so many days")),
        text("severity", "high|medium|low", Tr::tr("How bad an anomaly is for the public")),
        text("notify", "TEXT", Tr::tr("Who is told")),
        text("first-response", "TEXT", Tr::tr("What is done first")),
        text("exclude", "TEXT", Tr::tr("Written reason why it is not applicable")),
        text("set", "NAME=VALUE", Tr::tr("Parameter of the probe; may be repeated"), true),
    };
    std::vector<Option> addOptions = itemOptions;
    addOptions.push_back(text("id", "ID", Tr::tr("Name of the item (default: made from the probe)")));
    return {
        {words("standard"), Tr::tr("Record the standard set"), {}, {site}, recordStandard},
        {words("add"), Tr::tr("Add a monitor item"), {QStringLiteral("PROBE")}, addOptions, addItem},
        {words("change"), Tr::tr("Change a monitor item"), {QStringLiteral("ID")}, itemOptions, changeItem},
        {words("remove"), Tr::tr("Remove a monitor item"), {QStringLiteral("ID")}, {site, reason}, removeItem},
        {words("pause"), Tr::tr("Pause a monitor item"), {QStringLiteral("ID")}, {site, reason}, pauseItem},
        {words("resume"), Tr::tr("Watch a paused item again"), {QStringLiteral("ID")}, {site, reason}, resumeItem},
        {words("approve"), Tr::tr("Approve the newest list of monitor items"), {}, {site}, approve},
        {words("window"),
         Tr::tr("Maintenance windows; with --from and --to plan one"),
         {},
         {site, from, to, reason, text("planned-outage", "", Tr::tr("An outage agreed with the city, not only work")),
          text("item", "ID", Tr::tr("Only this monitor item")), text("cancel", "ID", Tr::tr("Cancel this window"))},
         window},
        {words("reclassify"),
         Tr::tr("Count a past stretch otherwise, with the reason"),
         {},
         {site, from, to, reason, text("counts-as", "maintenance|plannedOutage|falseAlarm", Tr::tr("What it counts as")),
          text("probe", "KEY", Tr::tr("Only this measured thing, e.g. http:ipv4"))},
         reclassify},
    };
}

} // namespace akimori::cli
