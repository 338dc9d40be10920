#include "logs/linetime.h"

#include <algorithm>
#include <array>
#include <string>

namespace akimori::logs {

namespace {

constexpr qint64 kMicro = 1'000'000;
constexpr std::size_t kSearchIn = 16 << 10; ///< a time further right is not looked for

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month)
{
    constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kDays.at(static_cast<std::size_t>(month - 1));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

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
        if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 ||
            minute > 59 || second > 60)
            return std::nullopt;
        return ((dayNumber(year, month, day) * 24 + hour) * 3600 + minute * 60 + second - zoneSeconds) *
                   kMicro +
               micro;
    }
};

/// `text` starts behind the bracket. `closed` tells whether "] " and a quote follow, as in every combined
/// line.
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

/// Seconds since 1970, with or without fraction, or milliseconds.
std::optional<qint64> epochAt(std::string_view text)
{
    Cursor cursor(text);
    const qint64 seconds = qint64{cursor.digits(5)} * 100'000 + cursor.digits(5);
    if (!cursor.ok() || seconds < 1'000'000'000) // nothing before 2001 is a time and no size
        return std::nullopt;
    const std::string_view rest = cursor.rest();
    if (rest.size() >= 3 && isDigit(rest[0]))
        return seconds * kMicro + qint64{cursor.digits(3)} * 1000;
    return seconds * kMicro + cursor.fraction();
}

bool isTimeKey(std::string_view key)
{
    constexpr std::array<std::string_view, 11> kKeys{"time",      "time_iso8601", "time_local", "timestamp",
                                                     "@timestamp", "ts",          "date",       "datetime",
                                                     "msec",      "asctime",      "eventTime"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

/// End of the string that begins behind a quote: the closing quote, or the end of the text.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

/// One JSON object per line. Whose key says that it is a time comes before whatever merely looks like one, because the
/// values of the other keys are what visitors sent.
std::optional<qint64> jsonTime(std::string_view line, int zoneSeconds)
{
    std::optional<qint64> loose;
    std::string_view key;
    for (std::size_t at = 1; at < line.size(); ++at) {
        if (line[at] != '"')
            continue;
        const std::size_t end = endOfString(line, at + 1);
        const std::string_view text = line.substr(at + 1, end - at - 1);
        std::size_t next = std::min(line.find_first_not_of(" \t", end + 1), line.size());
        at = end;
        const bool isKey = next < line.size() && line[next] == ':';
        if (!isKey) { // a value
            bool closed = false;
            std::optional<qint64> time = isoAt(text, zoneSeconds);
            if (!time)
                time = accessTime(std::string(text) + ']', closed);
            if (!time)
                time = isTimeKey(key) ? epochAt(text) : std::nullopt;
            if (time && isTimeKey(key))
                return time;
            if (!loose)
                loose = time;
            continue;
        }
        key = text;
        next = line.find_first_not_of(" \t", next + 1);
        if (isTimeKey(key) && next < line.size() && isDigit(line[next])) {
            if (const auto time = epochAt(line.substr(next)))
                return time;
        }
    }
    return loose;
}

} // namespace

qint64 dayNumber(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    return qint64{era} * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
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
    if (line.front() == '{')
        return jsonTime(line.substr(0, kSearchIn), zoneSeconds);
    return isoAt(line, zoneSeconds);
}

std::optional<qint64> SyslogMoment::in(int year, int zoneSeconds) const
{
    const Moment moment{year, month, day, secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, 0};
    return moment.instant(zoneSeconds);
}

std::optional<SyslogMoment> readSyslogMoment(std::string_view line)
{
    Cursor cursor(line);
    Moment moment;
    moment.month = cursor.monthName();
    cursor.expect(' ');
    moment.day = cursor.take(' ') ? cursor.digits(1) : cursor.digits(2);
    cursor.expect(' ');
    moment.readTimeOfDay(cursor);
    if (!cursor.ok() || moment.hour > 23 || moment.minute > 59 || moment.second > 59)
        return std::nullopt;
    return SyslogMoment{moment.month, moment.day, (moment.hour * 60 + moment.minute) * 60 + moment.second};
}

} // namespace akimori::logs
