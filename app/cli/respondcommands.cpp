#include "cli/respondcommands.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/integrity/keepevidence.h"
#include "operations/integrity/respond.h"

#include <QDir>
#include <QJsonArray>

namespace akimori::cli {

namespace {

QString site(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("site"));
}

QJsonObject jsonOf(const ResponseAction& action)
{
    return {{QStringLiteral("id"), action.id},
            {QStringLiteral("finding"), action.findingId},
            {QStringLiteral("kind"), toString(action.kind)},
            {QStringLiteral("at"), instantJson(action.at)},
            {QStringLiteral("by"), action.by},
            {QStringLiteral("approvedBy"), action.approvedBy},
            {QStringLiteral("reason"), action.reason},
            {QStringLiteral("reference"), action.reference},
            {QStringLiteral("detail"), action.detail}};
}

QJsonObject jsonOf(const QuarantinedFile& file)
{
    return {{QStringLiteral("id"), file.id},
            {QStringLiteral("finding"), file.findingId},
            {QStringLiteral("root"), printable(file.root)},
            {QStringLiteral("path"), printable(file.path)},
            {QStringLiteral("takenAt"), instantJson(file.takenAt)},
            {QStringLiteral("takenBy"), file.takenBy},
            {QStringLiteral("folder"), file.folder},
            {QStringLiteral("onServer"), file.onServer},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
            {QStringLiteral("bytes"), file.bytes},
            {QStringLiteral("url"), file.url},
            {QStringLiteral("httpStatus"), file.httpStatus},
            {QStringLiteral("servedSha256"), QString::fromLatin1(file.servedSha256)},
            {QStringLiteral("remark"), file.remark}};
}

operations::ClosingGround ground(const Arguments& arguments)
{
    return {arguments.required(QStringLiteral("approved-by")), arguments.required(QStringLiteral("reason"))};
}

Outcome keepEvidence(const Arguments& arguments, CommandContext& context)
{
    const QuarantinedFile file = operations::KeepEvidence(context.operations).run(arguments.positionals.first(), context.job);
    QStringList lines{Tr::tr("The evidence %1 is kept in %2.").arg(file.id, file.folder)};
    if (!file.remark.isEmpty())
        lines << file.remark;
    return {file.onServer || file.httpStatus > 0 ? ExitCode::Ok : ExitCode::CouldNotCheck, {{QStringLiteral("evidence"), jsonOf(file)}}, lines};
}

Outcome restore(const Arguments& arguments, CommandContext& context)
{
    const operations::RestoreOutcome outcome =
        operations::RespondToFinding(context.operations).restore(arguments.positionals.first(), context.job);
    return {ExitCode::Ok,
            {{QStringLiteral("changed"), outcome.changed},
             {QStringLiteral("generation"), outcome.generation.id},
             {QStringLiteral("rollbackId"), outcome.rollbackId}},
            {Tr::tr("Put back from generation %1: %2 change(s). The site is not recovered while the way in is unknown.")
                 .arg(outcome.generation.id)
                 .arg(outcome.changed)}};
}

Outcome takeDown(const Arguments& arguments, CommandContext& context)
{
    const ResponseAction action = operations::RespondToFinding(context.operations)
                                      .takeDown(arguments.positionals.first(), ground(arguments), context.job);
    return {ExitCode::Ok, {{QStringLiteral("action"), jsonOf(action)}}, {action.detail}};
}

Outcome preserveLogs(const Arguments& arguments, CommandContext& context)
{
    bool ok = false;
    const int days = arguments.value(QStringLiteral("days"), QStringLiteral("30")).toInt(&ok);
    const operations::PreservedLogs preserved = operations::RespondToFinding(context.operations)
                                                    .preserveLogs(arguments.positionals.first(), ok ? days : 0, context.job);
    QStringList lines{preserved.action.detail};
    for (const QString& gap : preserved.gaps)
        lines << Tr::tr("  gap: %1").arg(gap);
    return {preserved.unchecked        ? ExitCode::CouldNotCheck
            : preserved.gaps.isEmpty() ? ExitCode::Ok
                                       : ExitCode::Found,
            {{QStringLiteral("action"), jsonOf(preserved.action)},
             {QStringLiteral("gaps"), QJsonArray::fromStringList(preserved.gaps)}},
            lines};
}

Outcome openIncident(const Arguments& arguments, CommandContext& context)
{
    const ResponseAction action = operations::RespondToFinding(context.operations).openIncident(arguments.positionals.first());
    return {ExitCode::Ok, {{QStringLiteral("action"), jsonOf(action)}}, {action.detail}};
}

Outcome closedOutcome(const operations::CloseSite::Outcome& outcome)
{
    return {outcome.inEffect ? ExitCode::Ok : ExitCode::CouldNotCheck,
            {{QStringLiteral("action"), jsonOf(outcome.action)}, {QStringLiteral("inEffect"), outcome.inEffect}},
            {outcome.check}};
}

Outcome closeSite(const Arguments& arguments, CommandContext& context)
{
    return closedOutcome(operations::CloseSite(context.operations).close(site(arguments), ground(arguments), context.job));
}

Outcome reopenSite(const Arguments& arguments, CommandContext& context)
{
    return closedOutcome(operations::CloseSite(context.operations).reopen(site(arguments), ground(arguments), context.job));
}

Outcome prepareClosedPage(const Arguments& arguments, CommandContext&)
{
    const QString folder = QDir(arguments.required(QStringLiteral("out"))).absolutePath();
    const QStringList files = operations::CloseSite::writeClosedKit(folder);
    return {ExitCode::Ok,
            {{QStringLiteral("folder"), folder}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}},
            {Tr::tr("The closed page and the web server's settings for it are in %1. Put them in once and try “respond close” on a "
                    "quiet day.")
                 .arg(folder)}};
}

Outcome flash(const Arguments& arguments, CommandContext& context)
{
    const TamperingFlash facts = operations::tamperingFlash(context.operations, arguments.positionals.first());
    QStringList lines{facts.siteName + u' ' + facts.url, jst::display(facts.foundAt) + u' ' + facts.foundBy, facts.what};
    lines << facts.affected << facts.done << facts.served << facts.evidence;
    lines.removeAll(QString());
    return {ExitCode::Ok,
            {{QStringLiteral("site"), facts.siteName},
             {QStringLiteral("url"), facts.url},
             {QStringLiteral("foundAt"), instantJson(facts.foundAt)},
             {QStringLiteral("foundBy"), facts.foundBy},
             {QStringLiteral("subject"), facts.subject},
             {QStringLiteral("what"), facts.what},
             {QStringLiteral("severity"), facts.severity},
             {QStringLiteral("affected"), QJsonArray::fromStringList(facts.affected)},
             {QStringLiteral("done"), QJsonArray::fromStringList(facts.done)},
             {QStringLiteral("served"), facts.served},
             {QStringLiteral("entryRoute"), facts.entryRoute},
             {QStringLiteral("leak"), facts.leak},
             {QStringLiteral("evidence"), QJsonArray::fromStringList(facts.evidence)}},
            lines};
}

Outcome list(const Arguments& arguments, CommandContext& context)
{
    QJsonArray actions;
    QJsonArray evidence;
    Outcome outcome;
    for (const ResponseAction& action : operations::listResponses(context.operations, site(arguments))) {
        actions.append(jsonOf(action));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(jst::display(action.at), displayName(action.kind), action.findingId, action.detail);
    }
    for (const QuarantinedFile& file : operations::listEvidence(context.operations, site(arguments)))
        evidence.append(jsonOf(file));
    outcome.json = {{QStringLiteral("actions"), actions}, {QStringLiteral("evidence"), evidence}};
    return outcome;
}

} // namespace

std::vector<Command> respondCommands()
{
    const Option siteOption{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    const Option approved{QStringLiteral("approved-by"), QStringLiteral("NAME"), Tr::tr("Who let it be taken from the public")};
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), Tr::tr("Why")};
    const QString respond = QStringLiteral("respond");
    const QStringList finding{QStringLiteral("FINDING")};
    return {
        {{respond, QStringLiteral("evidence")}, Tr::tr("Keep the file of a finding and what visitors get as evidence"), finding, {}, keepEvidence},
        {{respond, QStringLiteral("logs")},
         Tr::tr("Preserve the server's logs for a finding"),
         finding,
         {{QStringLiteral("days"), QStringLiteral("N"), Tr::tr("How many days back (default 30)")}},
         preserveLogs},
        {{respond, QStringLiteral("incident")}, Tr::tr("Open the incident of a finding, or join the open one"), finding, {}, openIncident},
        {{respond, QStringLiteral("restore")}, Tr::tr("Put the approved version of a finding's file back"), finding, {}, restore},
        {{respond, QStringLiteral("takedown")}, Tr::tr("Take the file of a finding from the public"), finding, {approved, reason}, takeDown},
        {{respond, QStringLiteral("close")}, Tr::tr("Put up the closed page for the whole site"), {}, {siteOption, approved, reason}, closeSite},
        {{respond, QStringLiteral("reopen")}, Tr::tr("Publish the site again"), {}, {siteOption, approved, reason}, reopenSite},
        {{respond, QStringLiteral("prepare")},
         Tr::tr("Write the closed page and the web server's settings for it"),
         {},
         {{QStringLiteral("out"), QStringLiteral("DIR"), Tr::tr("Folder for the files")}},
         prepareClosedPage,
         false},
        {{respond, QStringLiteral("flash")}, Tr::tr("Show the facts of a finding for the first report (F-03a)"), finding, {}, flash},
        {{respond, QStringLiteral("list")}, Tr::tr("List evidence and responses"), {}, {siteOption}, list},
    };
}

} // namespace akimori::cli
