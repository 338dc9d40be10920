#include "base/holidays.h"

#include "base/error.h"
#include "base/tr.h"

#include <map>

namespace akimori {

namespace {

constexpr int kMonday = 1;
constexpr int kSunday = 7;
constexpr int kForever = 9999;

/// One line of art. 2: in force from one year through another.
struct Rule
{
    int from;
    int through;
    int month;
    int day;       ///< fixed day, or 0
    int nthMonday; ///< ハッピーマンデー, or 0
    const char16_t* name;
};

constexpr Rule kRules[] = {
    {1949, kForever, 1, 1, 0, u"元日"},
    {1949, 1999, 1, 15, 0, u"成人の日"},
    {2000, kForever, 1, 0, 2, u"成人の日"},
    {1967, kForever, 2, 11, 0, u"建国記念の日"},
    {2020, kForever, 2, 23, 0, u"天皇誕生日"},
    {1949, 1988, 4, 29, 0, u"天皇誕生日"},
    {1989, 2006, 4, 29, 0, u"みどりの日"},
    {2007, kForever, 4, 29, 0, u"昭和の日"},
    {1949, kForever, 5, 3, 0, u"憲法記念日"},
    {2007, kForever, 5, 4, 0, u"みどりの日"},
    {1949, kForever, 5, 5, 0, u"こどもの日"},
    {1996, 2002, 7, 20, 0, u"海の日"},
    {2003, 2019, 7, 0, 3, u"海の日"},
    {2022, kForever, 7, 0, 3, u"海の日"},
    {2016, 2019, 8, 11, 0, u"山の日"},
    {2022, kForever, 8, 11, 0, u"山の日"},
    {1966, 2002, 9, 15, 0, u"敬老の日"},
    {2003, kForever, 9, 0, 3, u"敬老の日"},
    {1966, 1999, 10, 10, 0, u"体育の日"},
    {2000, 2019, 10, 0, 2, u"体育の日"},
    {2022, kForever, 10, 0, 2, u"スポーツの日"},
    {1948, kForever, 11, 3, 0, u"文化の日"},
    {1948, kForever, 11, 23, 0, u"勤労感謝の日"},
    {1989, 2018, 12, 23, 0, u"天皇誕生日"},
    // Special laws: days of the imperial house, and the Olympic years.
    {1989, 1989, 2, 24, 0, u"大喪の礼"},
    {1990, 1990, 11, 12, 0, u"即位礼正殿の儀"},
    {1993, 1993, 6, 9, 0, u"結婚の儀"},
    {2019, 2019, 5, 1, 0, u"休日（祝日扱い）"},
    {2019, 2019, 10, 22, 0, u"休日（祝日扱い）"},
    {2020, 2020, 7, 23, 0, u"海の日"},
    {2020, 2020, 7, 24, 0, u"スポーツの日"},
    {2020, 2020, 8, 10, 0, u"山の日"},
    {2021, 2021, 7, 22, 0, u"海の日"},
    {2021, 2021, 7, 23, 0, u"スポーツの日"},
    {2021, 2021, 8, 8, 0, u"山の日"},
};

constexpr int kCitizensHolidaySince = 1986; ///< law 昭和60年法律第103号
constexpr int kMidoriMoved = 2007; ///< since then a Sunday between two holidays is no exception any more

/// Formula of 「新こよみ便利帳」 for 1980–2099, in millionths of a day: integers give the same day
/// everywhere.
int equinoxDay(int year, qint64 base)
{
    const int years = year - 1980;
    return static_cast<int>((base + 242'194LL * years) / 1'000'000) - years / 4;
}

QDate dateOf(const Rule& rule, int year)
{
    if (rule.nthMonday == 0)
        return QDate(year, rule.month, rule.day);
    const QDate first(year, rule.month, 1);
    return first.addDays((kMonday - first.dayOfWeek() + 7) % 7 + 7 * (rule.nthMonday - 1));
}

using DayNames = std::map<QDate, QString>;

DayNames nationalHolidays(int year)
{
    DayNames days;
    for (const Rule& rule : kRules) {
        if (rule.from <= year && year <= rule.through)
            days[dateOf(rule, year)] = QString::fromUtf16(rule.name);
    }
    days[QDate(year, 3, equinoxDay(year, 20'843'100))] = QStringLiteral("春分の日");
    days[QDate(year, 9, equinoxDay(year, 23'248'800))] = QStringLiteral("秋分の日");
    return days;
}

/// Art. 3 (2): a holiday on a Sunday is followed by the next day that is no holiday itself.
void addSubstituteHolidays(const DayNames& national, DayNames& days)
{
    for (const auto& [date, name] : national) {
        if (date.dayOfWeek() != kSunday)
            continue;
        QDate substitute = date.addDays(1);
        while (national.contains(substitute))
            substitute = substitute.addDays(1);
        days[substitute] = QStringLiteral("休日");
    }
}

/// Art. 3 (3): a day between two holidays.
void addCitizensHolidays(int year, const DayNames& national, DayNames& days)
{
    if (year < kCitizensHolidaySince)
        return;
    for (const auto& [date, name] : national) {
        const QDate between = date.addDays(1);
        if (days.contains(between) || !national.contains(date.addDays(2)))
            continue;
        if (year < kMidoriMoved && between.dayOfWeek() == kSunday)
            continue;
        days[between] = QStringLiteral("休日");
    }
}

std::vector<Holiday> compute(int year)
{
    const DayNames national = nationalHolidays(year);
    DayNames days = national;
    addSubstituteHolidays(national, days);
    addCitizensHolidays(year, national, days);
    std::vector<Holiday> result;
    result.reserve(days.size());
    for (const auto& [date, name] : days)
        result.push_back({date, name});
    return result;
}

/// All computed years; 120 of them cost less than a millisecond and are then shared by every thread.
struct ComputedYears
{
    QHash<QDate, QString> names;

    ComputedYears()
    {
        for (int year = holidayrules::kFirstYear; year <= holidayrules::kLastYear; ++year) {
            for (const Holiday& holiday : compute(year))
                names.insert(holiday.date, holiday.name);
        }
    }
};

const ComputedYears& computedYears()
{
    static const ComputedYears years;
    return years;
}

bool rulesKnow(int year)
{
    return holidayrules::kFirstYear <= year && year <= holidayrules::kLastYear;
}

} // namespace

namespace holidayrules {

std::vector<Holiday> ofYear(int year)
{
    return rulesKnow(year) ? compute(year) : std::vector<Holiday>{};
}

int announcedThrough(const QDate& today)
{
    return today.month() >= 3 ? today.year() + 1 : today.year();
}

} // namespace holidayrules

HolidayTable::HolidayTable(std::vector<Holiday> holidays)
    : m_holidays(std::move(holidays))
{
    std::sort(m_holidays.begin(), m_holidays.end(),
              [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    for (const Holiday& holiday : m_holidays)
        m_names.insert(holiday.date, holiday.name);
}

QDate HolidayTable::coveredFrom() const
{
    return hasData() ? QDate(m_holidays.front().date.year(), 1, 1) : QDate();
}

QDate HolidayTable::coveredThrough() const
{
    return hasData() ? QDate(m_holidays.back().date.year(), 12, 31) : QDate();
}

bool HolidayTable::covers(int year) const
{
    return hasData() && m_holidays.front().date.year() <= year && year <= m_holidays.back().date.year();
}

QString HolidayTable::name(const QDate& date) const
{
    if (covers(date.year()))
        return m_names.value(date);
    throwIfUnknown(date.year());
    return computedYears().names.value(date);
}

std::vector<Holiday> HolidayTable::ofYear(int year) const
{
    if (!covers(year)) {
        throwIfUnknown(year);
        return compute(year);
    }
    std::vector<Holiday> result;
    std::copy_if(m_holidays.begin(), m_holidays.end(), std::back_inserter(result),
                 [year](const Holiday& holiday) { return holiday.date.year() == year; });
    return result;
}

bool HolidayTable::isProvisional(int year, const QDate& today) const
{
    return !covers(year) && year > holidayrules::announcedThrough(today);
}

void HolidayTable::throwIfUnknown(int year) const
{
    if (rulesKnow(year))
        return;
    throw Error(
        ErrorCode::BadInput,
        Tr::tr("The holidays of the year %1 are not known. Dates from %2 to %3 can be used; other years "
               "need imported holiday data.")
            .arg(year)
            .arg(holidayrules::kFirstYear)
            .arg(holidayrules::kLastYear));
}

} // namespace akimori
