#include "cli/roundcommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/duties/round.h"

namespace akimori::cli {

namespace {

QJsonObject toJson(const DailyRecord& record)
{
    QJsonArray results;
    for (const RoundResult& result : record.results)
        results.append(QJsonObject{{QStringLiteral("job"), result.job},
                                   {QStringLiteral("outcome"), toString(result.outcome)},
                                   {QStringLiteral("earlier"), result.earlier},
                                   {QStringLiteral("startedAt"), instantJson(result.startedAt)},
                                   {QStringLiteral("endedAt"), instantJson(result.endedAt)},
                                   {QStringLiteral("detail"), result.detail},
                                   {QStringLiteral("evidence"), result.evidence}});
    return {{QStringLiteral("no"), record.no},
            {QStringLiteral("day"), record.day.toString(Qt::ISODate)},
            {QStringLiteral("outcome"), toString(record.outcome())},
            {QStringLiteral("startedAt"), instantJson(record.startedAt)},
            {QStringLiteral("endedAt"), instantJson(record.endedAt)},
            {QStringLiteral("startedBy"), record.startedBy},
            {QStringLiteral("results"), results},
            {QStringLiteral("attention"), QJsonArray::fromStringList(record.attention)},
            {QStringLiteral("notes"), record.notes},
            {QStringLiteral("signedBy"), record.signedBy},
            {QStringLiteral("signedRole"), toString(record.signedRole)},
            {QStringLiteral("signedAt"), instantJson(record.signedAt)},
            {QStringLiteral("sha256"), QString::fromLatin1(record.sha256)}};
}

QStringList describe(const DailyRecord& record)
{
    QStringList lines{QStringLiteral("%1\t%2").arg(record.no, displayName(record.outcome()))};
    for (const RoundResult& result : record.results)
        lines << QStringLiteral("  %1\t%2\t%3").arg(result.title, displayName(result.outcome), result.detail);
    for (const QString& text : record.attention)
        lines << QStringLiteral("  ！ ") + text;
    lines << (record.isSigned() ? Tr::tr("Signed on %1 by %2").arg(jst::display(record.signedAt), record.signedBy)
                                : Tr::tr("Not signed yet. Sign with: round sign %1").arg(record.no));
    return lines;
}

Outcome outcomeOf(const DailyRecord& record)
{
    const ExitCode code = record.outcome() == RunOutcome::Ok ? ExitCode::Ok
        : record.outcome() == RunOutcome::Found              ? ExitCode::Found
                                                             : ExitCode::CouldNotCheck;
    return {code, {{QStringLiteral("record"), toJson(record)}}, describe(record)};
}

Outcome runRound(const Arguments& arguments, CommandContext& context)
{
    return outcomeOf(operations::MorningRound(context.operations).run(arguments.value(QStringLiteral("site")), context.job));
}

Outcome signRound(const Arguments& arguments, CommandContext& context)
{
    const DailyRecord record = operations::SignRound(context.operations)
                                   .run(arguments.positionals.value(0), arguments.value(QStringLiteral("notes")));
    return {ExitCode::Ok, {{QStringLiteral("record"), toJson(record)}}, describe(record)};
}

Outcome showRound(const Arguments& arguments, CommandContext& context)
{
    const DailyRecord record = operations::findRound(context.operations, arguments.positionals.value(0),
                                                     arguments.value(QStringLiteral("site")));
    return {ExitCode::Ok, {{QStringLiteral("record"), toJson(record)}}, describe(record)};
}

Outcome listRounds(const Arguments& arguments, CommandContext& context)
{
    const QDate today = jst::date(context.operations.clock->nowUtc());
    const auto from = arguments.instant(QStringLiteral("from"));
    const auto to = arguments.instant(QStringLiteral("to"));
    Outcome outcome;
    QJsonArray records;
    for (const DailyRecord& record :
         operations::listRounds(context.operations, from ? jst::date(*from) : today.addDays(-31), to ? jst::date(*to) : today,
                                arguments.value(QStringLiteral("site")))) {
        records.append(toJson(record));
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(record.no, displayName(record.outcome()), record.signedBy);
    }
    outcome.json = {{QStringLiteral("records"), records}};
    return outcome;
}

} // namespace

std::vector<Command> roundCommands()
{
    const QString round = QStringLiteral("round");
    const Option site{QStringLiteral("site"), QStringLiteral("NAME"), Tr::tr("Which site (default: the only one)")};
    return {
        {{round, QStringLiteral("run")},
         Tr::tr("Do what is missing of today's round and leave the daily record"),
         {},
         {site},
         runRound},
        {{round, QStringLiteral("sign")},
         Tr::tr("Sign a daily record; it never changes afterwards"),
         {QStringLiteral("[NO]")},
         {{QStringLiteral("notes"), QStringLiteral("TEXT"), Tr::tr("Remarks for the record")}},
         signRound},
        {{round, QStringLiteral("show")}, Tr::tr("Show a daily record (default: the newest of today)"), {QStringLiteral("[NO]")}, {site}, showRound},
        {{round, QStringLiteral("list")},
         Tr::tr("List the daily records (default: of the last 31 days)"),
         {},
         {{QStringLiteral("from"), QStringLiteral("DATE"), Tr::tr("First day")},
          {QStringLiteral("to"), QStringLiteral("DATE"), Tr::tr("Last day")},
          site},
         listRounds},
    };
}

} // namespace akimori::cli
