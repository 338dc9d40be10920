#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace akimori::logs {

/// The ways in which a single log line says its time; pure. Results are microseconds since 1970 UTC, nothing where the
/// line does not say its time in this way. `zoneSeconds`: the server's offset from UTC, for styles that name none. A
/// time further right than 16 KiB is not looked for.

/// Days since 1970-01-01 (proleptic Gregorian calendar).
qint64 dayNumber(int year, int month, int day);

std::optional<qint64> readAccess(std::string_view line); ///< [22/Nov/2026:21:30:00 +0900], anywhere
std::optional<qint64> readNginxError(std::string_view line, int zoneSeconds);
std::optional<qint64> readApacheError(std::string_view line, int zoneSeconds);
/// ISO 8601 at the beginning, behind a syslog priority, or in a JSON object, where the value of a key that is named
/// like a time ("time", "@timestamp", "msec" …; also seconds since 1970) comes before everything else.
std::optional<qint64> readIso(std::string_view line, int zoneSeconds);

/// "Nov 22 21:30:00" (RFC 3164): neither year nor zone.
struct SyslogMoment
{
    int month = 0;
    int day = 0;
    int secondOfDay = 0;

    std::optional<qint64> in(int year, int zoneSeconds) const;
};
std::optional<SyslogMoment> readSyslogMoment(std::string_view line);

} // namespace akimori::logs
