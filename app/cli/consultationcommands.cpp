#include "cli/consultationcommands.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "operations/consultations/consultations.h"

namespace akimori::cli {

namespace {

QJsonObject toJson(const ConsultationRecord& record)
{
    return {{QStringLiteral("no"), record.no},
            {QStringLiteral("open"), record.open()},
            {QStringLiteral("at"), instantJson(record.at)},
            {QStringLiteral("persons"), record.persons},
            {QStringLiteral("means"), record.means},
            {QStringLiteral("subject"), record.subject},
            {QStringLiteral("discussion"), record.discussion},
            {QStringLiteral("conclusion"), record.conclusion},
            {QStringLiteral("concludedAt"), instantJson(record.concludedAt)},
            {QStringLiteral("askedOf"), record.askedOf},
            {QStringLiteral("dueOn"), record.dueOn.isValid() ? record.dueOn.toString(Qt::ISODate) : QString()},
            {QStringLiteral("links"), QJsonArray::fromStringList(record.links)},
            {QStringLiteral("recordedBy"), record.recordedBy}};
}

QDate dayOf(const Arguments& arguments, const char* option)
{
    const QString text = arguments.value(QLatin1String(option));
    if (text.isEmpty())
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date. Write it as 2026-04-01.").arg(text));
    return day;
}

Outcome describe(const ConsultationRecord& record)
{
    return {ExitCode::Ok,
            {{QStringLiteral("consultation"), toJson(record)}},
            {record.open() ? Tr::tr("The question is recorded as %1. Write down its answer with “consultation conclude”.").arg(record.no)
                           : Tr::tr("The consultation is recorded as %1.").arg(record.no)}};
}

Outcome add(const Arguments& arguments, CommandContext& context)
{
    ConsultationRecord record;
    record.subject = arguments.required(QStringLiteral("subject")).trimmed();
    record.at = arguments.instant(QStringLiteral("at")).value_or(QDateTime());
    record.persons = arguments.value(QStringLiteral("persons")).trimmed();
    record.means = arguments.value(QStringLiteral("means")).trimmed();
    record.discussion = arguments.value(QStringLiteral("text")).trimmed();
    record.conclusion = arguments.value(QStringLiteral("conclusion")).trimmed();
    record.askedOf = arguments.value(QStringLiteral("asked-of")).trimmed();
    record.dueOn = dayOf(arguments, "due");
    record.links = arguments.values(QStringLiteral("link"));
    return describe(operations::AddConsultation(context.operations).run(record, arguments.value(QStringLiteral("site"))));
}

Outcome conclude(const Arguments& arguments, CommandContext& context)
{
    return describe(operations::concludeConsultation(
        context.operations, arguments.positionals.first(), arguments.required(QStringLiteral("conclusion")),
        arguments.value(QStringLiteral("persons")), arguments.instant(QStringLiteral("at")).value_or(QDateTime())));
}

Outcome list(const Arguments& arguments, CommandContext& context)
{
    Outcome outcome;
    QJsonArray records;
    for (const ConsultationRecord& record :
         operations::listConsultations(context.operations, arguments.has(QStringLiteral("open")))) {
        records.append(toJson(record));
        outcome.lines << QStringLiteral("%1\t%2\t%3\t%4")
                             .arg(record.no, jst::display(record.at), record.subject,
                                  record.open() ? Tr::tr("open") : record.conclusion);
    }
    outcome.json = {{QStringLiteral("consultations"), records}};
    return outcome;
}

} // namespace

std::vector<Command> consultationCommands()
{
    const QString consultation = QStringLiteral("consultation");
    const auto text = [](const char* name, const char* value, const QString& help, bool repeatable = false) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), help, repeatable};
    };
    const Option persons = text("persons", "NAMES", Tr::tr("Who took part, both sides"));
    const Option conclusion = text("conclusion", "TEXT", Tr::tr("What was agreed; without it the question is open"));
    const Option at = text("at", "TIME", Tr::tr("When (default: now)"));
    return {
        {{consultation, QStringLiteral("add")},
         Tr::tr("Record a consultation with the city, or an open question"),
         {},
         {text("subject", "TEXT", Tr::tr("What it is about")), persons, text("means", "TEXT", Tr::tr("In person, telephone, mail …")),
          text("text", "TEXT", Tr::tr("What was said, or why it is asked")), conclusion, at,
          text("asked-of", "WHO", Tr::tr("Who has to answer")), text("due", "DATE", Tr::tr("By when")),
          text("link", "NO", Tr::tr("Number of a record it decides about; may be repeated"), true),
          text("site", "NAME", Tr::tr("Which site (default: the contract as a whole)"))},
         add},
        {{consultation, QStringLiteral("conclude")},
         Tr::tr("Write down the answer to an open question"),
         {QStringLiteral("NO")},
         {conclusion, persons, at},
         conclude},
        {{consultation, QStringLiteral("list")},
         Tr::tr("List the consultations"),
         {},
         {text("open", "", Tr::tr("Only what is open"))},
         list},
    };
}

} // namespace akimori::cli
