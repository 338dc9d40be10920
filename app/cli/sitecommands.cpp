#include "cli/sitecommands.h"

#include "base/bytepath.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/sites/addsite.h"
#include "operations/sites/contractsites.h"
#include "operations/sites/sites.h"
#include "operations/sites/testsite.h"

#include <QFileInfo>

namespace akimori::cli {

namespace {

Outcome addSite(const Arguments& arguments, CommandContext& context)
{
    Site draft;
    draft.name = arguments.positionals.first();
    draft.host = arguments.required(QStringLiteral("host"));
    bool portOk = true;
    draft.port = arguments.has(QStringLiteral("port")) ? arguments.value(QStringLiteral("port")).toInt(&portOk) : 22;
    if (!portOk)
        draft.port = 0;
    draft.user = arguments.required(QStringLiteral("user"));
    if (arguments.has(QStringLiteral("key")))
        draft.keyFile = QFileInfo(arguments.value(QStringLiteral("key"))).absoluteFilePath();
    arguments.required(QStringLiteral("root"));
    for (const QString& root : arguments.values(QStringLiteral("root"))) {
        QByteArray bytes = root.toLocal8Bit();
        while (bytes.size() > 1 && bytes.endsWith('/'))
            bytes.chop(1);
        draft.roots << bytes;
    }
    draft.url = arguments.required(QStringLiteral("url"));
    draft.impact = impactFromString(arguments.value(QStringLiteral("impact"), QStringLiteral("yes")));
    draft.via = transportChoiceFromString(arguments.value(QStringLiteral("via"), QStringLiteral("auto")));
    const Site site = operations::AddSite(context.operations)
                          .run(draft, arguments.value(QStringLiteral("accept-host-key")), context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("site"), toJson(site)}},
            {Tr::tr("The site “%1” is registered and can be reached.").arg(site.name)}};
}

Outcome listSites(const Arguments&, CommandContext& context)
{
    const std::vector<Site> sites = operations::listSites(context.operations);
    Outcome outcome;
    outcome.json = {{QStringLiteral("sites"), toJsonArray(sites)}};
    const auto ledger = context.operations.openLedger();
    for (const Site& site : sites) {
        const QString line = QStringLiteral("%1\t%2@%3:%4\t%5").arg(site.name, site.user, site.host).arg(site.port).arg(site.url);
        outcome.lines << (operations::isLentForDrills(*ledger, site) ? line + u'\t' + Tr::tr("only lent for drills") : line);
    }
    if (sites.empty())
        outcome.lines << Tr::tr("No site is registered in this profile. Register one with “site add”.");
    return outcome;
}

Outcome showSite(const Arguments& arguments, CommandContext& context)
{
    const auto ledger = context.operations.openLedger();
    const Site site = operations::findSite(*ledger, arguments.positionals.first());
    QStringList roots;
    for (const QByteArray& root : site.roots)
        roots << printable(root);
    return {ExitCode::Ok,
            {{QStringLiteral("site"), toJson(site)}},
            {Tr::tr("Site: %1").arg(site.name),
             Tr::tr("Server: %1@%2, port %3").arg(site.user, site.host).arg(site.port),
             Tr::tr("Document roots: %1").arg(roots.join(QStringLiteral(", "))), Tr::tr("Address: %1").arg(site.url),
             Tr::tr("Connected through: %1").arg(toString(site.resolvedVia))}};
}

Outcome testSite(const Arguments& arguments, CommandContext& context)
{
    const remote::CapabilityReport report =
        operations::TestSite(context.operations).run(arguments.positionals.value(0), context.job);
    Outcome outcome;
    outcome.json = {{QStringLiteral("steps"), toJsonArray(report.steps)},
                    {QStringLiteral("usable"), report.usable()},
                    {QStringLiteral("via"), toString(report.resolvedVia)}};
    if (report.hostKey)
        outcome.json.insert(QStringLiteral("hostKey"), report.hostKey->fingerprint());
    for (const remote::CapabilityStep& step : report.steps) {
        const QString mark = step.outcome == remote::CapabilityOutcome::Ok       ? QStringLiteral("✓")
                             : step.outcome == remote::CapabilityOutcome::Failed ? QStringLiteral("×")
                                                                                 : QStringLiteral("？");
        outcome.lines << QStringLiteral("%1 %2　%3").arg(mark, step.title, step.detail);
        if (!step.advice.isEmpty())
            outcome.lines << QStringLiteral("   → ") + step.advice;
    }
    if (report.failure)
        outcome.exitCode = exitCodeFor(report.failure->code());
    else if (!report.usable())
        outcome.exitCode = ExitCode::CouldNotCheck;
    return outcome;
}

} // namespace

std::vector<Command> siteCommands()
{
    return {
        {{QStringLiteral("site"), QStringLiteral("add")},
         Tr::tr("Register a site after connecting to its server"),
         {QStringLiteral("NAME")},
         {{QStringLiteral("host"), QStringLiteral("H"), Tr::tr("Server name or address")},
          {QStringLiteral("port"), QStringLiteral("P"), Tr::tr("SSH port (default: 22)")},
          {QStringLiteral("user"), QStringLiteral("U"), Tr::tr("Login name")},
          {QStringLiteral("key"), QStringLiteral("FILE"), Tr::tr("Private key; without it the agent is asked")},
          {QStringLiteral("root"), QStringLiteral("DIR"), Tr::tr("Document root on the server; may be repeated"), true},
          {QStringLiteral("url"), QStringLiteral("URL"), Tr::tr("Public address of the site")},
          {QStringLiteral("accept-host-key"), QStringLiteral("SHA256:…"),
           Tr::tr("Fingerprint of the server's key as its owner told you")},
          {QStringLiteral("impact"), QStringLiteral("yes|none"),
           Tr::tr("Does a backup affect the site's performance? (default: yes)")},
          {QStringLiteral("via"), QStringLiteral("auto|libssh2|openssh"), Tr::tr("How to connect (default: auto)")}},
         addSite},
        {{QStringLiteral("site"), QStringLiteral("list")}, Tr::tr("List the registered sites"), {}, {}, listSites},
        {{QStringLiteral("site"), QStringLiteral("show")},
         Tr::tr("Show one site"),
         {QStringLiteral("NAME")},
         {},
         showSite},
        {{QStringLiteral("site"), QStringLiteral("test")},
         Tr::tr("Test step by step what the server can do"),
         {QStringLiteral("[NAME]")},
         {},
         testSite},
    };
}

} // namespace akimori::cli
