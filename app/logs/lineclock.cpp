#include "logs/lineclock.h"

#include <array>
#include <cstring>

namespace akimori::logs {

namespace {

constexpr qint64 kMicro = 1'000'000;
constexpr std::size_t kSearchIn = 16 << 10; ///< a time further right is not looked for

/// Days since 1970-01-01 (proleptic Gregorian calendar).
qint64 dayNumber(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    return qint64{era} * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysIn(int year, int month)
{
    constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kDays.at(static_cast<std::size_t>(month - 1));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Walks through a line; after the first mismatch every further step fails too.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }

    int digits(std::size_t count)
    {
        if (m_text.size() < count)
            return fail();
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(m_text[i]))
                return fail();
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }

    void expect(char c)
    {
        if (!take(c))
            m_ok = false;
    }

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    /// 1…12
    int monthName()
    {
        constexpr std::string_view kNames = "JanFebMarAprMayJunJulAugSepOctNovDec";
        if (m_text.size() < 3)
            return fail();
        for (std::size_t month = 0; month < 12; ++month) {
            if (m_text.substr(0, 3) == kNames.substr(month * 3, 3)) {
                m_text.remove_prefix(3);
                return static_cast<int>(month) + 1;
            }
        }
        return fail();
    }

    /// ".123456" or ",123": microseconds; digits beyond the sixth are passed over.
    int fraction()
    {
        if (m_text.size() < 2 || (m_text[0] != '.' && m_text[0] != ',') || !isDigit(m_text[1]))
            return 0;
        m_text.remove_prefix(1);
        int value = 0;
        int scale = 100'000;
        while (!m_text.empty() && isDigit(m_text.front())) {
            value += (m_text.front() - '0') * scale;
            scale /= 10;
            m_text.remove_prefix(1);
        }
        return value;
    }

    /// "+0900", "+09:00", "Z": seconds east of UTC; nothing when there is no zone.
    std::optional<int> zone()
    {
        if (take('Z'))
            return 0;
        if (m_text.empty() || (m_text.front() != '+' && m_text.front() != '-'))
            return std::nullopt;
        const int sign = m_text.front() == '-' ? -1 : 1;
        m_text.remove_prefix(1);
        const int hours = digits(2);
        take(':');
        const int minutes = digits(2);
        return sign * (hours * 60 + minutes) * 60;
    }

    bool ok() const { return m_ok; }
    std::string_view rest() const { return m_text; }

private:
    int fail()
    {
        m_ok = false;
        return 0;
    }

    std::string_view m_text;
    bool m_ok = true;
};

struct Moment
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int micro = 0;

    void readTimeOfDay(Cursor& cursor)
    {
        hour = cursor.digits(2);
        cursor.expect(':');
        minute = cursor.digits(2);
        cursor.expect(':');
        second = cursor.digits(2);
    }

    std::optional<qint64> instant(int zoneSeconds) const
    {
        if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23
            || minute > 59 || second > 60)
            return std::nullopt;
        return ((dayNumber(year, month, day) * 24 + hour) * 3600 + minute * 60 + second - zoneSeconds) * kMicro
               + micro;
    }
};

/// `text` starts behind the bracket. `closed` tells whether "] " and a quote follow, as in every combined line.
std::optional<qint64> accessTime(std::string_view text, bool& closed)
{
    Cursor cursor(text);
    Moment moment;
    moment.day = cursor.digits(2);
    cursor.expect('/');
    moment.month = cursor.monthName();
    cursor.expect('/');
    moment.year = cursor.digits(4);
    cursor.expect(':');
    moment.readTimeOfDay(cursor);
    moment.micro = cursor.fraction();
    cursor.expect(' ');
    const std::optional<int> zone = cursor.zone();
    cursor.expect(']');
    if (!cursor.ok() || !zone)
        return std::nullopt;
    closed = cursor.rest().starts_with(" \"");
    return moment.instant(*zone);
}

std::optional<qint64> readAccess(std::string_view line)
{
    std::optional<qint64> loose;
    const std::string_view area = line.substr(0, kSearchIn);
    for (std::size_t at = area.find('['); at != area.npos; at = area.find('[', at + 1)) {
        bool closed = false;
        const std::optional<qint64> time = accessTime(area.substr(at + 1), closed);
        if (time && closed)
            return time;
        if (time && !loose)
            loose = time;
    }
    return loose;
}

std::optional<qint64> readNginxError(std::string_view line, int zoneSeconds)
{
    Cursor cursor(line);
    Moment moment;
    moment.year = cursor.digits(4);
    cursor.expect('/');
    moment.month = cursor.digits(2);
    cursor.expect('/');
    moment.day = cursor.digits(2);
    cursor.expect(' ');
    moment.readTimeOfDay(cursor);
    return cursor.ok() ? moment.instant(zoneSeconds) : std::nullopt;
}

std::optional<qint64> readApacheError(std::string_view line, int zoneSeconds)
{
    if (line.size() < 5 || line.front() != '[')
        return std::nullopt;
    Cursor cursor(line.substr(4)); // the name of the weekday says nothing new
    Moment moment;
    cursor.expect(' ');
    moment.month = cursor.monthName();
    cursor.expect(' ');
    moment.day = cursor.take(' ') ? cursor.digits(1) : cursor.digits(2);
    cursor.expect(' ');
    moment.readTimeOfDay(cursor);
    moment.micro = cursor.fraction();
    cursor.expect(' ');
    moment.year = cursor.digits(4);
    cursor.expect(']');
    return cursor.ok() ? moment.instant(zoneSeconds) : std::nullopt;
}

std::optional<qint64> isoAt(std::string_view text, int zoneSeconds)
{
    Cursor cursor(text);
    Moment moment;
    moment.year = cursor.digits(4);
    cursor.expect('-');
    moment.month = cursor.digits(2);
    cursor.expect('-');
    moment.day = cursor.digits(2);
    if (!cursor.take('T'))
        cursor.expect(' ');
    moment.readTimeOfDay(cursor);
    moment.micro = cursor.fraction();
    const std::optional<int> zone = cursor.zone();
    return cursor.ok() ? moment.instant(zone.value_or(zoneSeconds)) : std::nullopt;
}

std::optional<qint64> readIso(std::string_view line, int zoneSeconds)
{
    if (line.empty())
        return std::nullopt;
    if (line.front() == '<') { // syslog with a priority: <34>1 2026-…
        const std::size_t close = line.substr(0, 6).find('>');
        if (close == line.npos)
            return std::nullopt;
        line.remove_prefix(close + 1);
        if (line.starts_with("1 "))
            line.remove_prefix(2);
        return isoAt(line, zoneSeconds);
    }
    if (line.front() == '{') { // one JSON object per line: the first value that is a date
        const std::string_view area = line.substr(0, kSearchIn);
        for (std::size_t at = area.find(":\""); at != area.npos; at = area.find(":\"", at + 2)) {
            if (const auto time = isoAt(area.substr(at + 2), zoneSeconds))
                return time;
        }
        return std::nullopt;
    }
    return isoAt(line, zoneSeconds);
}

} // namespace

LineClock::LineClock(int zoneSeconds, int year, bool access)
    : m_zoneSeconds(zoneSeconds)
    , m_year(year)
    , m_access(access)
{
}

std::optional<qint64> LineClock::readSyslog(std::string_view line)
{
    Cursor cursor(line);
    Moment moment;
    moment.month = cursor.monthName();
    cursor.expect(' ');
    moment.day = cursor.take(' ') ? cursor.digits(1) : cursor.digits(2);
    cursor.expect(' ');
    moment.readTimeOfDay(cursor);
    if (!cursor.ok())
        return std::nullopt;
    // A step back of more than half a year is New Year; a step forward of that size is a late line of December.
    constexpr int kHalfYear = 6 * 31;
    const int day = moment.month * 31 + moment.day;
    int year = m_year;
    if (m_lastDay > 0 && day < m_lastDay - kHalfYear)
        ++year;
    const bool late = m_lastDay > 0 && day > m_lastDay + kHalfYear;
    moment.year = late ? year - 1 : year;
    const std::optional<qint64> time = moment.instant(m_zoneSeconds);
    if (time && !late) {
        m_year = year;
        m_lastDay = day;
    }
    return time;
}

std::optional<qint64> LineClock::readAs(LineStyle style, std::string_view line)
{
    switch (style) {
    case LineStyle::Access: return readAccess(line);
    case LineStyle::NginxError: return readNginxError(line, m_zoneSeconds);
    case LineStyle::ApacheError: return readApacheError(line, m_zoneSeconds);
    case LineStyle::Syslog: return readSyslog(line);
    case LineStyle::Iso: return readIso(line, m_zoneSeconds);
    case LineStyle::Unknown: break;
    }
    return std::nullopt;
}

std::optional<qint64> LineClock::readAtBeginning(std::string_view line)
{
    constexpr std::array kStyles{LineStyle::NginxError, LineStyle::ApacheError, LineStyle::Syslog, LineStyle::Iso};
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
    const qint64 intoYear = lastMicroseconds / kMicro - dayNumber(counted, 1, 1) * kDay;
    int year = 1970 + static_cast<int>(referenceSeconds / (365 * kDay)) + 1;
    while (year > 1971 && dayNumber(year, 1, 1) * kDay + intoYear > referenceSeconds + kDay)
        --year;
    return year - wraps;
}

} // namespace akimori::logs
