#include "logs/lineclock.h"

#include "logs/linetime.h"

#include <array>

namespace akimori::logs {

LineClock::LineClock(int zoneSeconds, int year, bool access)
    : m_zoneSeconds(zoneSeconds)
    , m_year(year)
    , m_access(access)
{
}

std::optional<qint64> LineClock::readSyslog(std::string_view line)
{
    const std::optional<SyslogMoment> moment = readSyslogMoment(line);
    if (!moment)
        return std::nullopt;
    // A step back of more than half a year is New Year; a step forward of that size is a late line of
    // December.
    constexpr int kHalfYear = 6 * 31;
    const int day = moment->month * 31 + moment->day;
    int year = m_year;
    if (m_lastDay > 0 && day < m_lastDay - kHalfYear)
        ++year;
    const bool late = m_lastDay > 0 && day > m_lastDay + kHalfYear;
    const std::optional<qint64> time = moment->in(late ? year - 1 : year, m_zoneSeconds);
    if (time && !late) {
        m_year = year;
        m_lastDay = day;
    }
    return time;
}

std::optional<qint64> LineClock::readAs(LineStyle style, std::string_view line)
{
    switch (style) {
    case LineStyle::Access:
        return readAccess(line);
    case LineStyle::NginxError:
        return readNginxError(line, m_zoneSeconds);
    case LineStyle::ApacheError:
        return readApacheError(line, m_zoneSeconds);
    case LineStyle::Syslog:
        return readSyslog(line);
    case LineStyle::Iso:
        return readIso(line, m_zoneSeconds);
    case LineStyle::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<qint64> LineClock::readAtBeginning(std::string_view line)
{
    constexpr std::array kStyles{LineStyle::NginxError, LineStyle::ApacheError, LineStyle::Syslog,
                                 LineStyle::Iso};
    if (m_style != LineStyle::Access) {
        if (const auto time = readAs(m_style, line))
            return time;
    }
    for (const LineStyle style : kStyles) {
        if (const auto time = style == m_style ? std::nullopt : readAs(style, line)) {
            m_style = style;
            return time;
        }
    }
    return std::nullopt;
}

std::optional<qint64> LineClock::read(std::string_view line)
{
    const bool mayBeAccess = m_style == LineStyle::Unknown || m_style == LineStyle::Access;
    // In a JSON object brackets are quoted text, from its first line on.
    if (m_style == LineStyle::Unknown && line.starts_with('{')) {
        if (const auto time = readAs(LineStyle::Iso, line)) {
            m_style = LineStyle::Iso;
            return time;
        }
    }
    // A log that says its time at the beginning keeps to that: brackets further right are quoted text.
    if (!m_access || !mayBeAccess) {
        if (const auto time = readAtBeginning(line))
            return time;
    }
    if (m_access || mayBeAccess) {
        if (const auto time = readAccess(line)) {
            m_style = LineStyle::Access;
            return time;
        }
    }
    return m_access && m_style == LineStyle::Unknown ? readAtBeginning(line) : std::nullopt;
}

int firstYearOf(qint64 lastMicroseconds, int wraps, qint64 referenceSeconds)
{
    constexpr int kCountedFrom = 2000;
    constexpr qint64 kDay = 86'400;
    const int counted = kCountedFrom + wraps;
    const qint64 intoYear = lastMicroseconds / 1'000'000 - dayNumber(counted, 1, 1) * kDay;
    int year = 1970 + static_cast<int>(referenceSeconds / (365 * kDay)) + 1;
    while (year > 1971 && dayNumber(year, 1, 1) * kDay + intoYear > referenceSeconds + kDay)
        --year;
    return year - wraps;
}

} // namespace akimori::logs
