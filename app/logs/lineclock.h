#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace akimori::logs {

/// How a log line says its time.
enum class LineStyle {
    Unknown,
    Access,      ///< [22/Nov/2026:21:30:00 +0900]: combined and common, nginx and Apache, with or without vhost
    NginxError,  ///< 2026/11/22 21:30:00, in the server's zone
    ApacheError, ///< [Sun Nov 22 21:30:00.123456 2026], in the server's zone
    Syslog,      ///< Nov 22 21:30:00 (RFC 3164): neither year nor zone
    Iso,         ///< 2026-11-22T21:30:00.123456+09:00; without zone it is the server's
};

/// Reads the time of one line after the other. Pure; one object per file, because a style without a year lives
/// on its neighbours, and because what a visitor wrote into a request must not pass for the time. An access log
/// says its time in brackets anywhere in the line, all others at its beginning; which of the two counts first is
/// decided by the kind of the file, not by the line.
class LineClock
{
public:
    /// `zoneSeconds`: the server's offset from UTC, for styles that name none. `year`: of the first line in
    /// style Syslog. `access`: the file is an access log.
    LineClock(int zoneSeconds, int year, bool access);

    /// Microseconds since 1970 UTC; nothing for a line without a readable time.
    std::optional<qint64> read(std::string_view line);

    LineStyle style() const { return m_style; } ///< of the last dated line
    int year() const { return m_year; }         ///< of the last line in style Syslog

private:
    std::optional<qint64> readAtBeginning(std::string_view line);
    std::optional<qint64> readAs(LineStyle style, std::string_view line);
    std::optional<qint64> readSyslog(std::string_view line);

    int m_zoneSeconds;
    int m_year;
    bool m_access;
    int m_lastDay = 0; ///< month * 31 + day of the last Syslog line; 0 = none yet
    LineStyle m_style = LineStyle::Unknown;
};

/// Year for LineClock so that the last Syslog line of a file falls on the latest possible day that is not more
/// than a day after `referenceSeconds` (the file's mtime). `wraps`: turns of the year between first and last
/// line; `lastMicroseconds`: its time when the count begins with the year 2000.
int firstYearOf(qint64 lastMicroseconds, int wraps, qint64 referenceSeconds);

} // namespace akimori::logs
