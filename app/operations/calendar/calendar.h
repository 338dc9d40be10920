#pragma once

#include "base/citycalendar.h"
#include "base/holidaycsv.h"
#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// 開庁日 and 開庁時間 of the city as this profile's settings have them. Throws Error(Corrupt) when the settings
/// cannot be read: a guessed calendar would judge the contract wrongly.
CityCalendar cityCalendar(ledger::Ledger& ledger);

/// One day as `calendar` prints it.
struct CalendarDay
{
    QDate date; ///< JST
    bool open = false;
    QString name;             ///< Japanese, empty for an ordinary open day
    bool provisional = false; ///< the holidays of that year were not announced yet
};

/// Days from `from` through `through`. Throws Error(BadInput) for a reversed span or more than ten years.
std::vector<CalendarDay> calendarDays(const Context& context, const QDate& from, const QDate& through);

/// Settings of the city's calendar. Every change is checked as a whole before it is stored, is recorded in the audit
/// with the old and the new value, and leaves the settings in force when it cannot be meant (Error(BadInput)).
class CalendarSetup
{
public:
    explicit CalendarSetup(const Context& context) : m_context(context) {}

    /// 国民の祝日: replaces the imported table by the Cabinet Office's file. The differences are days on which the file
    /// and the law's rules disagree. Throws Error(BadInput) naming the line, NotFound, LocalIo.
    HolidayImport importHolidays(const QString& file) const;
    /// 開庁時間 from hours.validFrom on; earlier revisions stay. The same first day replaces that revision.
    void setOfficeHours(const OfficeHours& hours) const;
    /// 臨時開庁・臨時閉庁; replaces the entry of that day.
    void setSpecialDay(const SpecialDay& day) const;
    /// Throws Error(NotFound) when that day has no entry.
    void removeSpecialDay(const QDate& date) const;
    void setYearEnd(const YearEndClosure& closure) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
