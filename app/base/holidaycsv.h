#pragma once

#include "base/holidays.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori {

/// A day on which imported data and computed rules disagree; an empty name means "no holiday".
struct HolidayDifference
{
    QDate date;
    QString imported;
    QString computed;
};

/// A read file, not in force yet: the caller shows it and then replaces the table in the settings.
struct HolidayImport
{
    HolidayTable table;
    QString encoding; ///< "UTF-8" or "Shift_JIS": how the file was read, to be shown
    std::vector<HolidayDifference> differences; ///< in the years that the rules know, in order of date
};

/// Largest accepted file in bytes; the real one has about 25 kB.
constexpr qsizetype kMaxHolidayCsvBytes = 1024 * 1024;

/// Reads 「国民の祝日」 as the Cabinet Office publishes it (syukujitsu.csv): two columns, date and name;
/// CP932 or UTF-8 with or without byte order mark; CRLF or LF; `2026/1/1` or `2026-01-01`; header line
/// optional.
///
/// All or nothing: a defective file (too large, binary, other columns, impossible or repeated date, a covered
/// year with too few days) throws Error(BadInput) that names the line or the year, and the table in force
/// stays.
HolidayImport readHolidayCsv(const QByteArray& file);

/// The table in the form that readHolidayCsv() reads back: UTF-8, LF, ISO dates. For the settings and for
/// export.
QByteArray writeHolidayCsv(const HolidayTable& table);

} // namespace akimori
