#include "schedule/reportdeadline.h"

#include "base/error.h"
#include "base/jst.h"
#include "base/wareki.h"
#include "schedule/tr.h"

namespace akimori::schedule {

namespace {

QString dayText(const QDate& date)
{
    return QStringLiteral("%1（%2）").arg(date.toString(Qt::ISODate), japaneseWeekday(date));
}

QString explain(const ReportDeadline& result, const CityCalendar& calendar)
{
    QString text =
        Tr::tr("Published on %1. That day is not counted; the %2 calendar days end with %3 at 24:00.")
            .arg(dayText(result.publishedOn), QString::number(kReportWithinDays), dayText(result.deadline));
    if (result.targetDate == result.deadline)
        return text + u' ' + Tr::tr("That is an open day, so it is also the target date for the submission.");
    text += u' ' + Tr::tr("That is a closed day (%1), so the target date for the submission is the last open "
                          "day before, %2.")
                       .arg(calendar.name(result.deadline), dayText(result.targetDate));
    return text + u' ' +
           Tr::tr("Note: if the period were extended by article 142 of the Civil Code it would end on %1; do "
                  "not rely "
                  "on this.")
               .arg(dayText(result.extendedReading));
}

} // namespace

ReportDeadline reportDeadline(const QDate& publishedOn, const CityCalendar& calendar)
{
    if (!publishedOn.isValid())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The date of publication does not exist. Enter it as year-month-day."));
    ReportDeadline result;
    result.publishedOn = publishedOn;
    result.deadline = publishedOn.addDays(kReportWithinDays);
    result.targetDate = calendar.lastOpenDayUntil(result.deadline);
    result.extendedReading = calendar.firstOpenDayFrom(result.deadline);
    result.warnings = {publishedOn.addDays(20), publishedOn.addDays(25), publishedOn.addDays(28)};
    result.explanation = explain(result, calendar);
    return result;
}

QDate firstReportDue(Urgency urgency, const QDateTime& at, const CityCalendar& calendar)
{
    const QDate day = jst::date(at);
    const bool stillOpen = calendar.isOpen(day) && jst::fromUtc(at).time() < calendar.officeHours(day).closes;
    return urgency == Urgency::AtOnce && stillOpen ? day : calendar.nextOpenDay(day);
}

} // namespace akimori::schedule
