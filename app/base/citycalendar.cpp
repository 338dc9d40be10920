#include "base/citycalendar.h"

#include "base/error.h"
#include "base/tr.h"

#include <QSet>

namespace akimori {

namespace {

constexpr int kSaturday = 6;
constexpr int kSunday = 7;
constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMostMinutesAround = 12 * 60;
constexpr int kFirstMonthOfFiscalYear = 4;
/// A city that opens on no day of two years was entered wrongly; without the bound a search would never end.
constexpr int kLongestSearch = 731;

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence);
}

void checkOfficeHours(const OfficeHours& hours)
{
    if (!hours.validFrom.isValid() || !hours.opens.isValid() || !hours.closes.isValid())
        refuse(Tr::tr("Office hours need a first day, an opening and a closing time. Enter all three."));
    const QString day = hours.validFrom.toString(Qt::ISODate);
    if (hours.opens >= hours.closes)
        refuse(Tr::tr("The office hours from %1 close at %2, not after they open at %3. Correct the times.")
                   .arg(day, hours.closes.toString(QStringLiteral("H:mm")),
                        hours.opens.toString(QStringLiteral("H:mm"))));
    for (const int minutes : {hours.minutesBefore, hours.minutesAfter}) {
        if (minutes < 0 || minutes > kMostMinutesAround)
            refuse(
                Tr::tr("The hours before and after the office hours from %1 must be between 0 and 12 hours.")
                    .arg(day));
    }
    const int open = hours.opens.secsTo(hours.closes) / 60;
    if (open + hours.minutesBefore + hours.minutesAfter >= kMinutesOfDay)
        refuse(
            Tr::tr("The office hours from %1 with the hours before and after them fill the whole day, so no "
                   "backup could ever run. Shorten them.")
                .arg(day));
}

void sortByDate(std::vector<OfficeHours>& hours)
{
    std::sort(hours.begin(), hours.end(),
              [](const OfficeHours& a, const OfficeHours& b) { return a.validFrom < b.validFrom; });
}

template <typename Items, typename Member>
void refuseRepeated(const Items& items, Member date, const QString& why)
{
    QSet<QDate> seen;
    for (const auto& item : items) {
        if (seen.contains(item.*date))
            refuse(why.arg((item.*date).toString(Qt::ISODate)));
        seen.insert(item.*date);
    }
}

} // namespace

void validate(const CalendarSettings& settings)
{
    if (settings.officeHours.empty())
        refuse(Tr::tr("The calendar has no office hours. Enter at least one line."));
    for (const OfficeHours& hours : settings.officeHours)
        checkOfficeHours(hours);
    refuseRepeated(settings.officeHours, &OfficeHours::validFrom,
                   Tr::tr("Two lines of office hours begin on %1 and overlap. Remove one of them."));
    for (const SpecialDay& day : settings.specialDays) {
        if (!day.date.isValid())
            refuse(Tr::tr("An extraordinary open or closed day has no date. Enter or remove it."));
    }
    refuseRepeated(
        settings.specialDays, &SpecialDay::date,
        Tr::tr("The day %1 is entered twice as extraordinarily open or closed. Remove one entry."));
    const YearEndClosure& yearEnd = settings.yearEnd;
    if (yearEnd.decemberFrom < 1 || yearEnd.decemberFrom > 32 || yearEnd.januaryThrough < 0 ||
        yearEnd.januaryThrough > 31)
        refuse(Tr::tr("The year-end closure must begin on a day of December and end on a day of January."));
}

CityCalendar::CityCalendar()
    : CityCalendar(CalendarSettings{})
{
}

CityCalendar::CityCalendar(CalendarSettings settings)
    : m_settings(std::move(settings))
{
    validate(m_settings);
    sortByDate(m_settings.officeHours);
    for (std::size_t i = 0; i < m_settings.specialDays.size(); ++i)
        m_specialDays.insert(m_settings.specialDays[i].date, static_cast<qsizetype>(i));
}

bool CityCalendar::isOpen(const QDate& date) const
{
    if (const SpecialDay* special = specialDay(date))
        return special->open;
    return date.dayOfWeek() < kSaturday && !isYearEnd(date) && m_settings.holidays.name(date).isEmpty();
}

QString CityCalendar::name(const QDate& date) const
{
    if (const SpecialDay* special = specialDay(date)) {
        if (!special->name.isEmpty())
            return special->name;
        return special->open ? QStringLiteral("臨時開庁日") : QStringLiteral("臨時閉庁日");
    }
    const QString holiday = m_settings.holidays.name(date);
    if (!holiday.isEmpty())
        return holiday;
    if (isYearEnd(date))
        return QStringLiteral("年末年始");
    switch (date.dayOfWeek()) {
    case kSaturday:
        return QStringLiteral("土曜日");
    case kSunday:
        return QStringLiteral("日曜日");
    default:
        return {};
    }
}

bool CityCalendar::isProvisional(const QDate& date, const QDate& today) const
{
    return m_settings.holidays.isProvisional(date.year(), today);
}

const OfficeHours& CityCalendar::officeHours(const QDate& date) const
{
    const auto after =
        std::upper_bound(m_settings.officeHours.begin(), m_settings.officeHours.end(), date,
                         [](const QDate& day, const OfficeHours& hours) { return day < hours.validFrom; });
    return after == m_settings.officeHours.begin() ? *after : *std::prev(after);
}

QDate CityCalendar::nextOpenDay(const QDate& date) const
{
    return firstOpenDayFrom(date.addDays(1));
}

QDate CityCalendar::previousOpenDay(const QDate& date) const
{
    return lastOpenDayUntil(date.addDays(-1));
}

QDate CityCalendar::firstOpenDayFrom(const QDate& date) const
{
    for (int days = 0; days < kLongestSearch; ++days) {
        if (isOpen(date.addDays(days)))
            return date.addDays(days);
    }
    refuse(Tr::tr("The calendar has no open day after %1. Check the extraordinary closed days.")
               .arg(date.toString(Qt::ISODate)));
}

QDate CityCalendar::lastOpenDayUntil(const QDate& date) const
{
    for (int days = 0; days < kLongestSearch; ++days) {
        if (isOpen(date.addDays(-days)))
            return date.addDays(-days);
    }
    refuse(Tr::tr("The calendar has no open day before %1. Check the extraordinary closed days.")
               .arg(date.toString(Qt::ISODate)));
}

QDate CityCalendar::addOpenDays(const QDate& date, int openDays) const
{
    QDate day = date;
    for (; openDays > 0; --openDays)
        day = nextOpenDay(day);
    for (; openDays < 0; ++openDays)
        day = previousOpenDay(day);
    return day;
}

int CityCalendar::countOpenDays(const QDate& from, const QDate& through) const
{
    int count = 0;
    for (QDate day = from; day <= through; day = day.addDays(1))
        count += isOpen(day) ? 1 : 0;
    return count;
}

const SpecialDay* CityCalendar::specialDay(const QDate& date) const
{
    if (!date.isValid())
        refuse(Tr::tr("This date does not exist. Enter it as year-month-day."));
    const auto found = m_specialDays.constFind(date);
    return found == m_specialDays.constEnd() ? nullptr
                                             : &m_settings.specialDays[static_cast<std::size_t>(*found)];
}

bool CityCalendar::isYearEnd(const QDate& date) const
{
    return (date.month() == 12 && date.day() >= m_settings.yearEnd.decemberFrom) ||
           (date.month() == 1 && date.day() <= m_settings.yearEnd.januaryThrough);
}

int fiscalYearOf(const QDate& date)
{
    return date.month() >= kFirstMonthOfFiscalYear ? date.year() : date.year() - 1;
}

QDate firstDayOfFiscalYear(int fiscalYear)
{
    return QDate(fiscalYear, kFirstMonthOfFiscalYear, 1);
}

QDate lastDayOfFiscalYear(int fiscalYear)
{
    return firstDayOfFiscalYear(fiscalYear + 1).addDays(-1);
}

} // namespace akimori
