#include "cli/monitorregister.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/monitorjson.h"
#include "cli/tr.h"
#include "operations/monitoring/anchors.h"
#include "operations/monitoring/ports.h"
#include "operations/monitoring/procureditems.h"

namespace akimori::cli {

namespace {

const QString kSite = QStringLiteral("site");
const QString kReason = QStringLiteral("reason");

Outcome procured(const Arguments& arguments, CommandContext& context)
{
    const QString site = arguments.value(kSite);
    if (arguments.has(QStringLiteral("name")) || arguments.has(QStringLiteral("exclude"))) {
        ProcuredItem item;
        item.id = arguments.value(QStringLiteral("id"));
        item.name = arguments.value(QStringLiteral("name"));
        item.kind = monitorKindFromString(arguments.required(QStringLiteral("kind")));
        item.version = arguments.value(QStringLiteral("version"));
        item.supplier = arguments.value(QStringLiteral("supplier"));
        item.itemIds = arguments.values(QStringLiteral("item"));
        item.exclusion = arguments.value(QStringLiteral("exclude"));
        item.supportUntil = QDate::fromString(arguments.value(QStringLiteral("support-until")), Qt::ISODate);
        if (arguments.has(QStringLiteral("support-until")) && !item.supportUntil.isValid())
            throw Error(ErrorCode::BadInput, Tr::tr("--support-until is no date. Write it as YYYY-MM-DD."));
        operations::RecordProcuredItem(context.operations).run(site, item);
    }
    const operations::ProcuredRegister all = operations::procuredRegister(context.operations, site);
    Outcome outcome;
    QJsonArray items;
    for (const ProcuredItem& item : all.items) {
        items.append(procuredJson(item));
        outcome.lines << QStringLiteral("%1\t%2\t%3 %4\t%5").arg(item.id, displayName(item.kind), item.name, item.version,
                                                                item.itemIds.isEmpty() ? item.exclusion : item.itemIds.join(QStringLiteral(", ")));
        for (const ProviderNotice& notice : all.notices) {
            if (notice.procuredId == item.id)
                outcome.lines << QStringLiteral("\t") + Tr::tr("Notice of %1: %2", "of the provider; time, text").arg(jst::display(notice.at), notice.text);
        }
    }
    QJsonArray notices;
    for (const ProviderNotice& notice : all.notices)
        notices.append(QJsonObject{{QStringLiteral("procured"), notice.procuredId}, {QStringLiteral("at"), instantJson(notice.at)}, {QStringLiteral("text"), notice.text}, {QStringLiteral("recordedBy"), notice.recordedBy}});
    QJsonArray kinds;
    for (const MonitorKind kind : all.unregistered)
        kinds.append(toString(kind));
    outcome.lines << all.gaps;
    outcome.exitCode = all.gaps.isEmpty() ? ExitCode::Ok : ExitCode::Found;
    outcome.json = {{QStringLiteral("procured"), items}, {QStringLiteral("notices"), notices}, {QStringLiteral("gaps"), QJsonArray::fromStringList(all.gaps)}, {QStringLiteral("kindsWithoutItem"), kinds}};
    return outcome;
}

Outcome notice(const Arguments& arguments, CommandContext& context)
{
    const ProviderNotice recorded = operations::recordProviderNotice(context.operations, arguments.value(kSite), arguments.positionals.first(),
                                                                     arguments.instant(QStringLiteral("at")).value_or(QDateTime()),
                                                                     arguments.required(QStringLiteral("text")));
    return {ExitCode::Ok, {{QStringLiteral("procured"), recorded.procuredId}, {QStringLiteral("at"), instantJson(recorded.at)}},
            {Tr::tr("The notice about %1 is recorded.").arg(recorded.procuredId)}};
}

QString listed(const QList<int>& ports)
{
    QStringList texts;
    for (const int port : ports)
        texts << QString::number(port);
    return texts.isEmpty() ? QStringLiteral("―") : texts.join(QStringLiteral(", "));
}

QJsonArray portArray(const QList<int>& ports)
{
    QJsonArray array;
    for (const int port : ports)
        array.append(port);
    return array;
}

QList<int> without(QList<int> ports, const QList<int>& others)
{
    ports.removeIf([&](int port) { return others.contains(port); });
    return ports;
}

QList<int> portOptions(const Arguments& arguments)
{
    QList<int> ports;
    for (const QString& text : arguments.values(QStringLiteral("approve")).join(u',').split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        ports << text.trimmed().toInt(&ok);
        if (!ok)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no port. Write numbers, e.g. --approve 22,80,443.").arg(text.left(40)));
    }
    return ports;
}

Outcome ports(const Arguments& arguments, CommandContext& context)
{
    const QString site = arguments.value(kSite);
    operations::PortsView view = operations::listeningPorts(context.operations, site);
    if (arguments.has(QStringLiteral("approve-observed")) || arguments.has(QStringLiteral("approve"))) {
        const bool observed = arguments.has(QStringLiteral("approve-observed"));
        if (observed && view.observed.isEmpty())
            throw Error(ErrorCode::BadInput, Tr::tr("No visit has seen the open ports yet. Run “probe run --item %1” first.").arg(view.item.id));
        view = operations::ApprovePorts(context.operations)
                   .run(site, observed ? view.observed + portOptions(arguments) : portOptions(arguments), arguments.required(kReason));
    }
    const QList<int> strange = without(view.observed, view.approved);
    const QList<int> closed = without(view.approved, view.observed);
    Outcome outcome;
    outcome.json = {{QStringLiteral("item"), view.item.id},
                    {QStringLiteral("observed"), portArray(view.observed)},
                    {QStringLiteral("observedAt"), instantJson(view.observedAt)},
                    {QStringLiteral("approved"), portArray(view.approved)},
                    {QStringLiteral("notApproved"), portArray(strange)},
                    {QStringLiteral("approvedButClosed"), portArray(closed)}};
    outcome.lines << Tr::tr("Open: %1 (seen %2)").arg(listed(view.observed), view.observedAt.isValid() ? jst::display(view.observedAt) : QStringLiteral("―"))
                  << Tr::tr("Approved: %1").arg(listed(view.approved)) << Tr::tr("Open but not approved: %1").arg(listed(strange));
    const bool unknown = view.observed.isEmpty() || view.approved.isEmpty();
    if (unknown)
        outcome.lines << Tr::tr("Until a list is approved, the state of the ports is unknown: monitor ports --approve-observed --reason TEXT");
    outcome.exitCode = unknown ? ExitCode::CouldNotCheck : strange.isEmpty() ? ExitCode::Ok : ExitCode::Found;
    return outcome;
}

Outcome anchors(const Arguments& arguments, CommandContext& context)
{
    if (arguments.has(QStringLiteral("none")))
        operations::SetMonitorAnchors(context.operations).run({});
    else if (arguments.has(QStringLiteral("set")))
        operations::SetMonitorAnchors(context.operations).run(arguments.values(QStringLiteral("set")));
    const auto recorded = operations::readMonitorAnchors(*context.operations.openLedger());
    const bool asks = arguments.has(QStringLiteral("test"));
    std::vector<operations::AnchorAnswer> answers;
    if (asks)
        answers = operations::askMonitorAnchors(recorded, context.job);
    Outcome outcome;
    QJsonArray array;
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        QJsonObject one{{QStringLiteral("anchor"), recorded[i].text()}};
        QString line = recorded[i].text();
        if (asks) {
            one.insert(QStringLiteral("answers"), answers[i].answers);
            one.insert(QStringLiteral("reason"), answers[i].reason);
            line += u'\t' + (answers[i].answers ? Tr::tr("answers") : Tr::tr("does not answer: %1").arg(answers[i].reason));
            if (!answers[i].answers)
                outcome.exitCode = ExitCode::CouldNotCheck;
        }
        array.append(one);
        outcome.lines << line;
    }
    if (recorded.size() < operations::kFewestAnchors)
        outcome.lines << Tr::tr("No places for comparison are named: a failure of this computer's own line counts as an anomaly of the site. "
                                "Name two or more with --set HOST:PORT.");
    outcome.json = {{QStringLiteral("anchors"), array}};
    return outcome;
}

} // namespace

std::vector<Command> monitorRegisterCommands()
{
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const auto words = [](const char* second) { return QStringList{QStringLiteral("monitor"), QString::fromLatin1(second)}; };
    const Option site = text("site", "NAME", Tr::tr("Which site (default: the only one)"));
    return {
        {words("procured"),
         Tr::tr("Procured items and what watches them; with --name add or change one, with --kind and --exclude alone write down that nothing of a kind was procured"),
         {},
         {site, text("id", "ID", Tr::tr("Change this one")), text("name", "TEXT", Tr::tr("Name")),
          text("kind", "KIND", Tr::tr("software, os, middleware, hardware, network or website")),
          text("version", "TEXT", Tr::tr("Version, plan or model")), text("supplier", "TEXT", Tr::tr("Supplier or provider")),
          text("item", "ID", Tr::tr("Monitor item that watches it; may be repeated"), true),
          text("exclude", "TEXT", Tr::tr("Written reason why nothing watches it")),
          text("support-until", "DATE", Tr::tr("Last day of support"))},
         procured},
        {words("notice"), Tr::tr("Record a provider's notice about a procured item"), {QStringLiteral("ID")},
         {site, text("text", "TEXT", Tr::tr("What the provider wrote")), text("at", "TIME", Tr::tr("When (default: now)"))}, notice},
        {words("ports"),
         Tr::tr("Listening ports: seen, approved, and approving them; exit 2 until a list is approved"),
         {},
         {site, text("approve", "PORT,…", Tr::tr("These may be open; replaces the list"), true),
          text("approve-observed", "", Tr::tr("What is open now may be open")), text("reason", "TEXT", Tr::tr("Why; recorded"))},
         ports},
        {words("anchors"),
         Tr::tr("Places outside that prove this computer's own line; with --set replace them"),
         {},
         {text("set", "HOST:PORT", Tr::tr("A place for comparison; give two to eight"), true),
          text("none", "", Tr::tr("No comparison")), text("test", "", Tr::tr("Ask each of them now"))},
         anchors},
    };
}

} // namespace akimori::cli
