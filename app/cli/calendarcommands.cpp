#include "cli/calendarcommands.h"

#include "cli/json.h"
#include "cli/tr.h"
#include "operations/calendar/calendar.h"
#include "schedule/reportdeadline.h"

namespace akimori::cli {

namespace {

QString isoDate(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QDate readDate(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no date. Write it like 2026-11-22.").arg(text));
    return date;
}

QTime readTime(const QString& text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!time.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no time of day. Write it like 8:45.").arg(text));
    return time;
}

int readNumber(const Arguments& arguments, const QString& option, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool ok = false;
    const int number = arguments.value(option).toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” after --%2 is no number. Correct it.").arg(arguments.value(option), option));
    return number;
}

Outcome showCalendar(const Arguments& arguments, CommandContext& context)
{
    const auto days = operations::calendarDays(context.operations, readDate(arguments.required(QStringLiteral("from"))),
                                               readDate(arguments.required(QStringLiteral("to"))));
    Outcome outcome;
    QJsonArray array;
    for (const operations::CalendarDay& day : days) {
        array.append(QJsonObject{{QStringLiteral("date"), isoDate(day.date)},
                                 {QStringLiteral("open"), day.open},
                                 {QStringLiteral("name"), day.name},
                                 {QStringLiteral("provisional"), day.provisional}});
        outcome.lines << QStringLiteral("%1\t%2\t%3").arg(
            isoDate(day.date), day.open ? Tr::tr("open") : Tr::tr("closed"),
            day.provisional ? Tr::tr("%1 (not announced yet)").arg(day.name).trimmed() : day.name);
    }
    outcome.json = {{QStringLiteral("days"), array}};
    return outcome;
}

Outcome importHolidays(const Arguments& arguments, CommandContext& context)
{
    const HolidayImport import =
        operations::CalendarSetup(context.operations).importHolidays(arguments.positionals.first());
    Outcome outcome;
    outcome.lines << Tr::tr("%1 holidays from %2 through %3 are in force (read as %4).")
                         .arg(import.table.data().size())
                         .arg(isoDate(import.table.coveredFrom()), isoDate(import.table.coveredThrough()),
                              import.encoding);
    QJsonArray differences;
    for (const HolidayDifference& one : import.differences) {
        differences.append(QJsonObject{{QStringLiteral("date"), isoDate(one.date)},
                                       {QStringLiteral("imported"), one.imported},
                                       {QStringLiteral("computed"), one.computed}});
        outcome.lines << Tr::tr("%1: the file says “%2”, the law's rules say “%3”. The file counts.")
                             .arg(isoDate(one.date), one.imported, one.computed);
    }
    outcome.json = {{QStringLiteral("days"), static_cast<qint64>(import.table.data().size())},
                    {QStringLiteral("coveredFrom"), isoDate(import.table.coveredFrom())},
                    {QStringLiteral("coveredThrough"), isoDate(import.table.coveredThrough())},
                    {QStringLiteral("encoding"), import.encoding},
                    {QStringLiteral("differences"), differences}};
    return outcome;
}

Outcome setHours(const Arguments& arguments, CommandContext& context)
{
    OfficeHours hours;
    hours.validFrom = readDate(arguments.required(QStringLiteral("from")));
    hours.opens = readTime(arguments.required(QStringLiteral("opens")));
    hours.closes = readTime(arguments.required(QStringLiteral("closes")));
    hours.minutesBefore = readNumber(arguments, QStringLiteral("before"), hours.minutesBefore);
    hours.minutesAfter = readNumber(arguments, QStringLiteral("after"), hours.minutesAfter);
    operations::CalendarSetup(context.operations).setOfficeHours(hours);
    return {ExitCode::Ok,
            {{QStringLiteral("validFrom"), isoDate(hours.validFrom)}},
            {Tr::tr("The office hours from %1 on are recorded.").arg(isoDate(hours.validFrom))}};
}

Outcome setSpecial(const Arguments& arguments, CommandContext& context)
{
    const QDate date = readDate(arguments.positionals.first());
    const bool open = arguments.has(QStringLiteral("open"));
    const bool closed = arguments.has(QStringLiteral("closed"));
    const bool remove = arguments.has(QStringLiteral("remove"));
    if (open + closed + remove != 1)
        throw Error(ErrorCode::BadInput, Tr::tr("Give exactly one of --open, --closed and --remove."));
    const operations::CalendarSetup setup(context.operations);
    if (remove)
        setup.removeSpecialDay(date);
    else
        setup.setSpecialDay({date, open, arguments.value(QStringLiteral("name"))});
    return {ExitCode::Ok,
            {{QStringLiteral("date"), isoDate(date)}},
            {Tr::tr("The day %1 is recorded.").arg(isoDate(date))}};
}

Outcome setYearEnd(const Arguments& arguments, CommandContext& context)
{
    const YearEndClosure usual;
    operations::CalendarSetup(context.operations)
        .setYearEnd({readNumber(arguments, QStringLiteral("december-from"), usual.decemberFrom),
                     readNumber(arguments, QStringLiteral("january-through"), usual.januaryThrough)});
    return {ExitCode::Ok, {}, {Tr::tr("The closure at the turn of the year is recorded.")}};
}

Outcome deadline(const Arguments& arguments, CommandContext& context)
{
    const auto ledger = context.operations.openLedger();
    const schedule::ReportDeadline answer =
        schedule::reportDeadline(readDate(arguments.positionals.first()), operations::cityCalendar(*ledger));
    return {ExitCode::Ok,
            {{QStringLiteral("publishedOn"), isoDate(answer.publishedOn)},
             {QStringLiteral("deadline"), isoDate(answer.deadline)},
             {QStringLiteral("targetDate"), isoDate(answer.targetDate)},
             {QStringLiteral("explanation"), answer.explanation}},
            {answer.explanation}};
}

} // namespace

std::vector<Command> calendarCommands()
{
    const QString calendar = QStringLiteral("calendar");
    const QString date = QStringLiteral("DATE");
    const QString minutes = QStringLiteral("MINUTES");
    return {
        {{calendar},
         Tr::tr("Show the city's open and closed days"),
         {},
         {{QStringLiteral("from"), date, Tr::tr("First day")}, {QStringLiteral("to"), date, Tr::tr("Last day")}},
         showCalendar},
        {{calendar, QStringLiteral("import")},
         Tr::tr("Take over the holidays that the Cabinet Office publishes (CSV)"),
         {QStringLiteral("FILE")},
         {},
         importHolidays},
        {{calendar, QStringLiteral("hours")},
         Tr::tr("Record the office hours from a day on"),
         {},
         {{QStringLiteral("from"), date, Tr::tr("First day")},
          {QStringLiteral("opens"), QStringLiteral("H:MM"), Tr::tr("Opening time")},
          {QStringLiteral("closes"), QStringLiteral("H:MM"), Tr::tr("Closing time")},
          {QStringLiteral("before"), minutes, Tr::tr("No backup so long before opening (default: 240)")},
          {QStringLiteral("after"), minutes, Tr::tr("No backup so long after closing (default: 240)")}},
         setHours},
        {{calendar, QStringLiteral("special")},
         Tr::tr("Record a day that is extraordinarily open or closed"),
         {date},
         {{QStringLiteral("open"), {}, Tr::tr("The city is open on that day")},
          {QStringLiteral("closed"), {}, Tr::tr("The city is closed on that day")},
          {QStringLiteral("remove"), {}, Tr::tr("The day is an ordinary one again")},
          {QStringLiteral("name"), QStringLiteral("TEXT"), Tr::tr("What the city calls the day")}},
         setSpecial},
        {{calendar, QStringLiteral("year-end")},
         Tr::tr("Record the closure at the turn of the year"),
         {},
         {{QStringLiteral("december-from"), QStringLiteral("DAY"), Tr::tr("First closed day of December")},
          {QStringLiteral("january-through"), QStringLiteral("DAY"), Tr::tr("Last closed day of January")}},
         setYearEnd},
        {{QStringLiteral("advisory"), QStringLiteral("deadline")},
         Tr::tr("Say until when an advisory must be answered, and why"),
         {date},
         {},
         deadline},
    };
}

} // namespace akimori::cli
