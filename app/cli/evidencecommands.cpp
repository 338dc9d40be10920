#include "cli/evidencecommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/evidence/evidence.h"

namespace akimori::cli {

namespace {

Outcome verifyAudit(const Arguments& arguments, CommandContext& context)
{
    const QByteArray anchor = arguments.value(QStringLiteral("anchor")).toLatin1().toLower();
    const AuditVerification result = operations::verifyAudit(context.operations, anchor);
    Outcome outcome;
    outcome.exitCode = result.ok ? ExitCode::Ok : ExitCode::Found;
    outcome.json = {{QStringLiteral("intact"), result.firstBrokenSeq == 0},
                    {QStringLiteral("count"), result.count},
                    {QStringLiteral("head"), QString::fromLatin1(result.head)},
                    {QStringLiteral("firstBrokenSeq"), result.firstBrokenSeq}};
    if (!anchor.isEmpty())
        outcome.json.insert(QStringLiteral("anchorFound"), result.anchorFound);
    if (result.firstBrokenSeq != 0)
        outcome.lines << Tr::tr("The record was changed from outside: entry %1 does not match. Keep this file as it is "
                                "and compare it with a backup of the ledger.")
                             .arg(result.firstBrokenSeq);
    else if (!anchor.isEmpty() && !result.anchorFound)
        outcome.lines << Tr::tr("The record does not contain the hash from the paper: it was rewritten or cut. "
                                "Compare it with a backup of the ledger.");
    else
        outcome.lines << Tr::tr("The record is whole: %1 entries, head %2.")
                             .arg(result.count)
                             .arg(QString::fromLatin1(result.head));
    return outcome;
}

Outcome listAudit(const Arguments& arguments, CommandContext& context)
{
    const int limit = qBound(1, arguments.value(QStringLiteral("limit"), QStringLiteral("200")).toInt(), 10'000);
    const std::vector<AuditEntry> entries = operations::listAudit(context.operations, limit, 0);
    Outcome outcome;
    outcome.json = {{QStringLiteral("entries"), toJsonArray(entries)}};
    for (const AuditEntry& entry : entries)
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(entry.seq)
                             .arg(jst::display(entry.at), entry.who, entry.action, entry.detail);
    return outcome;
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {
        {{QStringLiteral("audit"), QStringLiteral("verify")},
         Tr::tr("Check that no record was changed"),
         {},
         {{QStringLiteral("anchor"), QStringLiteral("HASH"), Tr::tr("Hash printed on a submitted paper")}},
         verifyAudit},
        {{QStringLiteral("audit"), QStringLiteral("list")},
         Tr::tr("List the records, newest first"),
         {},
         {{QStringLiteral("limit"), QStringLiteral("N"), Tr::tr("At most this many (default: 200)")}},
         listAudit},
    };
}

} // namespace akimori::cli
