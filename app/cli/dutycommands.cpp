#include "cli/dutycommands.h"

#include "base/jst.h"
#include "cli/fieldlabels.h"
#include "cli/json.h"
#include "cli/roundcommands.h"
#include "cli/tr.h"
#include "operations/duties/dutystatus.h"

namespace akimori::cli {

namespace {

QDate day(const Arguments& arguments, const QString& option)
{
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date. Write it as 2026-04-01.").arg(text));
    return date;
}

QDate monthOf(const Arguments& arguments, const CommandContext& context)
{
    const QString text = arguments.value(QStringLiteral("month"));
    if (text.isEmpty())
        return jst::date(context.operations.clock->nowUtc());
    const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid() || text.size() != 7)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no month. Write it as 2026-11.").arg(text));
    return month;
}

QJsonArray evidenceJson(const DutyRow& row)
{
    QJsonArray evidence;
    for (const DutyEvidence& one : row.evidence)
        evidence.append(QJsonObject{{QStringLiteral("kind"), one.kind},
                                    {QStringLiteral("id"), one.id},
                                    {QStringLiteral("at"), instantJson(one.at)},
                                    {QStringLiteral("site"), one.siteId},
                                    {QStringLiteral("text"), one.text}});
    return evidence;
}

QJsonObject monthJson(const DutyMonth& month)
{
    QJsonArray rows;
    for (const DutyRow& row : month.rows)
        rows.append(QJsonObject{{QStringLiteral("clause"), row.clause.id},
                                {QStringLiteral("name"), row.clause.name},
                                {QStringLiteral("state"), toString(row.state)},
                                {QStringLiteral("due"), instantJson(row.due)},
                                {QStringLiteral("evidence"), evidenceJson(row)},
                                {QStringLiteral("evidenceCount"), row.evidenceCount},
                                {QStringLiteral("why"), row.why},
                                {QStringLiteral("ask"), row.ask}});
    return {{QStringLiteral("month"), month.month.toString(QStringLiteral("yyyy-MM"))}, {QStringLiteral("rows"), rows}};
}

Outcome listDuties(const Arguments& arguments, CommandContext& context)
{
    const DutyMonth month = operations::dutyMonth(context.operations, monthOf(arguments, context),
                                                  arguments.value(QStringLiteral("site")));
    Outcome outcome;
    outcome.json = monthJson(month);
    outcome.exitCode = month.count(DutyState::Overdue) > 0 ? ExitCode::Found : ExitCode::Ok;
    for (const DutyRow& row : month.rows) {
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(row.clause.id, displayName(row.state), row.due.isValid() ? jst::display(row.due) : QString(),
                                  row.clause.name, row.why);
        if (!row.ask.isEmpty())
            outcome.lines << QStringLiteral("\t→ ") + row.ask;
    }
    return outcome;
}

Outcome describe(const Clause& clause)
{
    const QJsonObject json = duties::toJson(clause);
    QJsonObject shown = json;
    shown.insert(QStringLiteral("cadence"), displayName(clause.cadence));
    shown.insert(QStringLiteral("start"), clause.start == DutyStart::Published ? Tr::tr("the day of publication")
                                                                                : Tr::tr("the beginning of the contract"));
    if (clause.from.isValid()) // replaces what `start` says
        shown.insert(QStringLiteral("start"), shown.take(QStringLiteral("from")));
    return {ExitCode::Ok, {{QStringLiteral("clause"), json}}, describeFields(shown, QStringLiteral("id name business work content cadence start until applies whyNot targets").split(u' '))};
}

/// --contact-minutes 30 would be unreadable to guess: targets come as NAME=VALUE.
void addTargets(const QStringList& values, QJsonObject& change)
{
    QJsonObject targets;
    for (const QString& value : values) {
        bool number = false;
        const int amount = value.section(u'=', 1).toInt(&number);
        if (!number || value.count(u'=') != 1)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no target. Write it as contactMinutes=30.").arg(value));
        targets.insert(value.section(u'=', 0, 0), amount);
    }
    if (!targets.isEmpty())
        change.insert(QStringLiteral("targets"), targets);
}

Outcome setDuty(const Arguments& arguments, CommandContext& context)
{
    QJsonObject change;
    const auto take = [&](const char* option, const char* key) {
        if (arguments.has(QLatin1String(option)))
            change.insert(QLatin1String(key), arguments.value(QLatin1String(option)));
    };
    take("name", "name");
    take("work", "work");
    take("content", "content");
    take("cadence", "cadence");
    take("start", "start");
    take("from", "from");
    take("until", "until");
    take("why", "whyNot");
    take("asker", "asker");
    take("asked", "asked");
    if (arguments.has(QStringLiteral("ask-within")))
        change.insert(QStringLiteral("askWithinDays"), arguments.value(QStringLiteral("ask-within")).toInt());
    if (arguments.has(QStringLiteral("applies"))) {
        const QString applies = arguments.value(QStringLiteral("applies"));
        if (applies != QLatin1String("yes") && applies != QLatin1String("no"))
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” cannot be used here. Use yes or no.").arg(applies));
        change.insert(QStringLiteral("applies"), applies == QLatin1String("yes"));
    }
    addTargets(arguments.values(QStringLiteral("target")), change);
    if (change.isEmpty() && !arguments.has(QStringLiteral("reset")))
        throw Error(ErrorCode::BadInput, Tr::tr("Say what to change, or take the clause back with --reset."));
    return describe(operations::SetDuty(context.operations)
                        .run(arguments.positionals.first(), arguments.has(QStringLiteral("reset")) ? QJsonObject() : change));
}

Outcome confirmDuty(const Arguments& arguments, CommandContext& context)
{
    operations::ConfirmDuty::Request request;
    request.clause = arguments.positionals.first();
    request.site = arguments.value(QStringLiteral("site"));
    request.state = dutyStateFromString(arguments.value(QStringLiteral("state"), QStringLiteral("fulfilled")));
    request.from = day(arguments, QStringLiteral("from"));
    request.until = day(arguments, QStringLiteral("until"));
    request.text = arguments.required(QStringLiteral("text"));
    request.consultationNo = arguments.value(QStringLiteral("consultation"));
    request.attachment = arguments.value(QStringLiteral("attach"));
    const DutyConfirmation confirmation = operations::ConfirmDuty(context.operations).run(request);
    return {ExitCode::Ok,
            {{QStringLiteral("id"), confirmation.id},
             {QStringLiteral("clause"), confirmation.clause},
             {QStringLiteral("state"), toString(confirmation.state)},
             {QStringLiteral("from"), confirmation.validFrom.toString(Qt::ISODate)},
             {QStringLiteral("until"), confirmation.validUntil.toString(Qt::ISODate)},
             {QStringLiteral("confirmedBy"), confirmation.confirmedBy},
             {QStringLiteral("attachment"), confirmation.attachment}},
            {Tr::tr("The confirmation of the clause %1 is recorded.").arg(confirmation.clause)}};
}

Outcome catalogue(const Arguments&, CommandContext& context)
{
    Outcome outcome;
    QJsonArray clauses;
    const duties::Catalogue all = operations::dutyCatalogue(*context.operations.openLedger());
    for (const Clause& clause : all.clauses()) {
        clauses.append(duties::toJson(clause));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                             .arg(clause.id, clause.business, clause.work, clause.name, displayName(clause.cadence));
    }
    outcome.json = {{QStringLiteral("clauses"), clauses}};
    return outcome;
}

} // namespace

std::vector<Command> dutyCommands()
{
    const QString duties = QStringLiteral("duties");
    const auto option = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QLatin1String(name), QLatin1String(value), help, repeatable};
    };
    const Option site = option("site", "NAME", Tr::tr("Only this site (default: all)"));
    const Option from = option("from", "DATE", Tr::tr("First day"));
    const Option until = option("until", "DATE", Tr::tr("Last day"));
    std::vector<Command> commands{
        {{duties},
         Tr::tr("How every clause of the contract stands; exit code 1 when one is overdue"),
         {},
         {option("month", "YYYY-MM", Tr::tr("Which month (default: this one)")), site},
         listDuties},
        {{duties, QStringLiteral("catalogue")}, Tr::tr("List the clauses as they bind this contract"), {}, {}, catalogue},
        {{duties, QStringLiteral("set")},
         Tr::tr("Change a clause for this contract"),
         {QStringLiteral("CLAUSE")},
         {option("name", "TEXT", Tr::tr("Short name")), option("work", "TEXT", Tr::tr("Work, as the annex calls it")),
          option("content", "TEXT", Tr::tr("Content, shortened")),
          option("cadence", "WORD", Tr::tr("standing, once, daily, open-day, monthly, yearly or event")),
          option("start", "WORD", Tr::tr("contract, or published = binds from the day of publication")), from, until,
          option("applies", "yes|no", Tr::tr("Whether it applies to this contract")),
          option("why", "TEXT", Tr::tr("Why it does not apply")), option("asker", "WHO", Tr::tr("Who asks while it needs confirmation")),
          option("asked", "WHO", Tr::tr("Who is asked")), option("ask-within", "DAYS", Tr::tr("Within how many days")),
          option("target", "NAME=VALUE", Tr::tr("An agreed value, e.g. contactMinutes=30"), true),
          option("reset", "", Tr::tr("Take the clause back as it is shipped"))},
         setDuty},
        {{duties, QStringLiteral("confirm")},
         Tr::tr("Record what was established about a clause that no record can prove"),
         {QStringLiteral("CLAUSE")},
         {option("text", "TEXT", Tr::tr("What was confirmed, and with whom")),
          option("state", "WORD", Tr::tr("fulfilled (default), notApplicable, or needsConfirmation to take it back")), from, until,
          option("consultation", "NO", Tr::tr("Number of the consultation")),
          option("attach", "FILE", Tr::tr("The paper behind it; a copy is kept")), site},
         confirmDuty},
    };
    for (const Command& command : roundCommands())
        commands.push_back(command);
    return commands;
}

} // namespace akimori::cli
