#include "cli/integritycommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/scanoutcome.h"
#include "cli/tr.h"
#include "operations/incidents/fromscan.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/runscan.h"

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

Outcome approveBaseline(const Arguments& arguments, CommandContext& context)
{
    const Baseline baseline = operations::ApproveBaseline(context.operations)
                                  .run(site(arguments), arguments.value(QStringLiteral("change")),
                                       arguments.value(QStringLiteral("reason")), context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("baseline"), toJson(baseline)}},
            {Tr::tr("The state of the server is approved as baseline %1 (%2 files).").arg(baseline.id).arg(baseline.files)}};
}

Outcome showBaseline(const Arguments& arguments, CommandContext& context)
{
    Site found;
    {
        const auto ledger = context.operations.openLedger();
        found = operations::findSite(*ledger, site(arguments));
    }
    const std::optional<Baseline> baseline = operations::currentBaseline(context.operations, found);
    if (!baseline)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No baseline is approved for “%1”. Approve one with “baseline approve”.").arg(found.name));
    return {ExitCode::Ok,
            {{QStringLiteral("baseline"), toJson(*baseline)}},
            {Tr::tr("Baseline %1, approved %2 by %3: %4 files. %5%6")
                 .arg(baseline->id, jst::display(baseline->approvedAt), baseline->approvedBy)
                 .arg(baseline->files)
                 .arg(baseline->changeNo, baseline->reason)}};
}

Outcome runScan(const Arguments& arguments, CommandContext& context)
{
    operations::RunScan::Request request;
    request.site = site(arguments);
    request.distrust = arguments.has(QStringLiteral("distrust"));
    request.outside = arguments.has(QStringLiteral("outside"));
    request.server = !arguments.has(QStringLiteral("no-server"));
    if (!request.server && !request.outside)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("With --no-server nothing is left to check. Add --outside or leave it out."));
    const Scan scan = operations::RunScan(context.operations).run(request, context.job);
    Outcome outcome = scanOutcome(scan);
    const QString incident = operations::incidentOfScans(context.operations, scan.siteId);
    outcome.json.insert(QStringLiteral("incident"), incident);
    if (!incident.isEmpty() && scan.verdict == Verdict::Found)
        outcome.lines << Tr::tr("The incident %1 is open: judge whether a response is needed and contact the city at once.").arg(incident);
    return outcome;
}

Outcome listScans(const Arguments& arguments, CommandContext& context)
{
    const std::vector<Scan> scans = operations::listScans(context.operations, site(arguments));
    Outcome outcome;
    outcome.json = {{QStringLiteral("scans"), toJsonArray(scans)}};
    for (const Scan& scan : scans)
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(scan.id, displayName(scan.verdict)).arg(scan.checked);
    return outcome;
}

Outcome showScan(const Arguments& arguments, CommandContext& context)
{
    return scanOutcome(operations::findScan(context.operations, arguments.positionals.first()));
}

Outcome decideFinding(const Arguments& arguments, CommandContext& context)
{
    const QString decision = arguments.positionals.at(1);
    if (decision != QLatin1String("authorised") && decision != QLatin1String("tampering"))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no decision. Use authorised or tampering.").arg(decision));
    const Finding finding = operations::DecideFinding(context.operations)
                                .run(arguments.positionals.at(0), decision == QLatin1String("authorised"),
                                     arguments.required(QStringLiteral("reason")));
    return {ExitCode::Ok,
            {{QStringLiteral("finding"), toJson(finding)}},
            {Tr::tr("The decision is recorded for %1.").arg(printable(finding.path))}};
}

} // namespace

std::vector<Command> integrityCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const QString scan = QStringLiteral("scan");
    return {
        {{QStringLiteral("baseline"), QStringLiteral("approve")},
         Tr::tr("Approve the server's present state as baseline"),
         {},
         {siteOption,
          {QStringLiteral("change"), QStringLiteral("NO"), Tr::tr("Number of the change work that made this state")},
          {QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why this state is right")}},
         approveBaseline},
        {{QStringLiteral("baseline"), QStringLiteral("show")}, Tr::tr("Show the approved baseline"), {}, {siteOption}, showBaseline},
        {{scan, QStringLiteral("run")},
         Tr::tr("Look for tampering now"),
         {},
         {siteOption,
          {QStringLiteral("distrust"), {}, Tr::tr("Fetch every file and hash it here instead of on the server")},
          {QStringLiteral("outside"), {}, Tr::tr("Also fetch the pages as a visitor")},
          {QStringLiteral("no-server"), {}, Tr::tr("Only the view from outside")}},
         runScan},
        {{scan, QStringLiteral("list")}, Tr::tr("List the scans"), {}, {siteOption}, listScans},
        {{scan, QStringLiteral("show")}, Tr::tr("Show one scan"), {QStringLiteral("ID")}, {siteOption}, showScan},
        {{QStringLiteral("finding"), QStringLiteral("decide")},
         Tr::tr("Record whether a finding is an authorised change or tampering"),
         {QStringLiteral("ID"), QStringLiteral("authorised|tampering")},
         {{QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why")}},
         decideFinding},
    };
}

} // namespace akimori::cli
