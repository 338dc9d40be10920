#pragma once

#include "base/holidays.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QTime>

#include <vector>

namespace akimori {

/// 開庁時間, and the hours around it in which a backup must not run (仕様書:
/// 開庁時間（平日8:45～17:30）の前後4時間). In force from a day until the next revision; kept for ever, so
/// that an old day is judged by the hours of then.
struct OfficeHours
{
    QDate validFrom;    ///< JST
    QTime opens{8, 45}; ///< JST
    QTime closes{17, 30};
    int minutesBefore = 240;
    int minutesAfter = 240;
};

/// 臨時開庁 or 臨時閉庁 of one day; stronger than everything else.
struct SpecialDay
{
    QDate date;
    bool open = false;
    QString name; ///< what the city calls it; empty = 「臨時開庁日」 or 「臨時閉庁日」
};

/// 年末年始: closed from a day of December through a day of January. 32 and 0 mean "none".
struct YearEndClosure
{
    int decemberFrom = 29;
    int januaryThrough = 3;
};

/// What the settings hold about the city's calendar.
struct CalendarSettings
{
    HolidayTable holidays;
    std::vector<OfficeHours> officeHours{{QDate(1948, 1, 1)}}; ///< in any order, at least one
    std::vector<SpecialDay> specialDays;
    YearEndClosure yearEnd;
};

/// Refuses what cannot be meant: closing before opening, hours that leave nothing free, two revisions or two
/// special days on one date. Throws Error(BadInput) that names the value; the settings in use stay.
void validate(const CalendarSettings& settings);

/// 開庁日・閉庁日 of the city. Days are Japanese calendar days, whatever the zone of this machine.
///
/// Closed: Saturday, Sunday, 国民の祝日・休日, 年末年始 and 臨時閉庁. Clauses B-3, B-5, S-10 rest on it.
/// Immutable; may be read from any thread. Every question about a year without known holidays throws
/// Error(BadInput).
class CityCalendar
{
public:
    CityCalendar();
    /// Throws Error(BadInput), see validate().
    explicit CityCalendar(CalendarSettings settings);

    bool isOpen(const QDate& date) const;
    /// Japanese name of what is special about the day: 「勤労感謝の日」, 「年末年始」, 「土曜日」,
    /// 「臨時閉庁日」; empty for an ordinary open day.
    QString name(const QDate& date) const;
    /// 暫定: the holidays of that year were not announced yet on `today`.
    bool isProvisional(const QDate& date, const QDate& today) const;
    /// The hours in force on that day, also on a closed one.
    const OfficeHours& officeHours(const QDate& date) const;

    QDate nextOpenDay(const QDate& date) const;      ///< strictly after
    QDate previousOpenDay(const QDate& date) const;  ///< strictly before
    QDate firstOpenDayFrom(const QDate& date) const; ///< that day or the next open one
    QDate lastOpenDayUntil(const QDate& date) const; ///< that day or the open one before
    /// Moves by open days, forwards or (negative) backwards; 0 gives the day itself, open or not.
    QDate addOpenDays(const QDate& date, int openDays) const;
    /// Number of open days from one day through another; 0 when `through` lies before.
    int countOpenDays(const QDate& from, const QDate& through) const;

    const CalendarSettings& settings() const { return m_settings; }

private:
    const SpecialDay* specialDay(const QDate& date) const;
    bool isYearEnd(const QDate& date) const;

    CalendarSettings m_settings;
    QHash<QDate, qsizetype> m_specialDays; ///< index into the settings
};

/// 年度: from 1 April; named by the year in which it begins.
int fiscalYearOf(const QDate& date);
QDate firstDayOfFiscalYear(int fiscalYear);
QDate lastDayOfFiscalYear(int fiscalYear);

} // namespace akimori
