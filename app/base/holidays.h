#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace akimori {

/// 国民の祝日・休日: one day on which the city is closed by law.
struct Holiday
{
    QDate date;
    QString name; ///< Japanese, as the Cabinet Office prints it; 振替休日 and 国民の休日 are both 「休日」

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The holidays as the law defines them: 国民の祝日に関する法律 (昭和23年法律第178号) art. 2 and 3 with its
/// amendments since 1980, the special laws of 1989, 1990, 1993, 2019, 2020 and 2021, and the customary
/// formula for the equinoxes. A later special law is always possible, therefore data overrides these rules
/// (HolidayTable).
namespace holidayrules {

/// The formula for the equinoxes holds for these years only.
constexpr int kFirstYear = 1980;
constexpr int kLastYear = 2099;

/// Holidays of a calendar year in order of date; empty outside kFirstYear … kLastYear.
std::vector<Holiday> ofYear(int year);

/// The last year whose holidays are announced by the government on `today` (JST). The next year is announced
/// in the official gazette each February; the day varies, so it counts from 1 March.
int announcedThrough(const QDate& today);

} // namespace holidayrules

/// Imported holidays, which override the rules for every year that they cover; the rules answer for all
/// others. A value without shared state: copies may be read from any thread.
class HolidayTable
{
public:
    /// The rules alone.
    HolidayTable() = default;
    /// Covers every year from the first to the last date, also one without any day. `holidays` in any order,
    /// one per date.
    explicit HolidayTable(std::vector<Holiday> holidays);

    bool hasData() const { return !m_holidays.empty(); }
    /// 1 January of the first year with data; invalid without data.
    QDate coveredFrom() const;
    /// 31 December of the last year with data; invalid without data.
    QDate coveredThrough() const;
    bool covers(int year) const;

    /// Name of the holiday, empty for any other day. Throws Error(BadInput) for a year that neither data nor
    /// rules know: "no holiday" would be a guess.
    QString name(const QDate& date) const;
    /// All holidays of a year in order of date. Throws as name().
    std::vector<Holiday> ofYear(int year) const;
    /// 暫定: computed for a year that was not announced yet on `today` (JST) and is not in the data.
    bool isProvisional(int year, const QDate& today) const;
    /// The imported days in order of date; empty without data.
    const std::vector<Holiday>& data() const { return m_holidays; }

private:
    void throwIfUnknown(int year) const;

    std::vector<Holiday> m_holidays;
    QHash<QDate, QString> m_names;
};

} // namespace akimori
