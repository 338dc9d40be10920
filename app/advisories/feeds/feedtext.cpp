#include "advisories/feeds/feedtext.h"

#include "base/jst.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace akimori::advisories {

namespace {

constexpr std::array kMonths{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/// Two or four digits at `at`; -1 for anything else.
int digitsAt(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (const QChar c : text.sliced(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// Offset in seconds of "Z", "+09:00", "+0900", "GMT", "JST", "EST" …; nothing for an unknown name.
std::optional<int> zoneOffset(const QString& zone)
{
    if (zone.size() == 6 && zone.at(3) == u':' && (zone.front() == u'+' || zone.front() == u'-')) {
        const int offset = digitsAt(zone, 1, 2) * 3600 + digitsAt(zone, 4, 2) * 60;
        const bool possible = digitsAt(zone, 1, 2) >= 0 && digitsAt(zone, 1, 2) <= 14 && digitsAt(zone, 4, 2) >= 0 && digitsAt(zone, 4, 2) <= 59;
        return possible ? std::optional(zone.front() == u'-' ? -offset : offset) : std::nullopt;
    }
    static const QHash<QString, int> names{
        {QStringLiteral("Z"), 0},      {QStringLiteral("GMT"), 0},    {QStringLiteral("UT"), 0},
        {QStringLiteral("UTC"), 0},    {QStringLiteral("JST"), 9},    {QStringLiteral("EST"), -5},
        {QStringLiteral("EDT"), -4},   {QStringLiteral("CST"), -6},   {QStringLiteral("CDT"), -5},
        {QStringLiteral("MST"), -7},   {QStringLiteral("MDT"), -6},   {QStringLiteral("PST"), -8},
        {QStringLiteral("PDT"), -7}};
    const auto named = names.constFind(zone.toUpper());
    if (named != names.constEnd())
        return *named * 3600;
    if (zone.size() < 5 || (zone.front() != u'+' && zone.front() != u'-'))
        return std::nullopt;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (zone.front() == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

FeedDate fromParts(const QDate& day, const QTime& time, const QString& zone, MissingZone missing)
{
    FeedDate date;
    if (!day.isValid() || !time.isValid())
        return date;
    int offset = missing == MissingZone::Jst ? jst::kOffsetSeconds : 0;
    date.basis = missing == MissingZone::Jst ? DateBasis::AssumedJst : DateBasis::AssumedUtc;
    if (!zone.isEmpty()) {
        const std::optional<int> stated = zoneOffset(zone);
        if (!stated)
            return {};
        offset = *stated;
        date.basis = DateBasis::Stated;
    }
    date.instant = QDateTime(day, time, Qt::OffsetFromUTC, offset).toUTC();
    date.japaneseDay = jst::date(date.instant);
    return date;
}

/// The one form that nearly every date has, "2026-08-15T14:31[:00]+09:00" or "…Z", without a regular expression:
/// a year of JVN iPedia holds 60,000. Nothing for any other form.
std::optional<FeedDate> readPlainIso(QStringView text, MissingZone missing)
{
    const int minuteEnd = 16;
    if (text.size() < minuteEnd + 1 || text.at(4) != u'-' || text.at(7) != u'-' || text.at(10) != u'T' || text.at(13) != u':')
        return std::nullopt;
    const bool seconds = text.at(minuteEnd) == u':';
    const QStringView zone = text.sliced(seconds ? std::min<qsizetype>(minuteEnd + 3, text.size()) : minuteEnd);
    const bool zulu = zone == u"Z";
    const bool stated = zone.size() == 6 && zone.at(3) == u':' && (zone.at(0) == u'+' || zone.at(0) == u'-');
    const int numbers[] = {digitsAt(text, 0, 4),  digitsAt(text, 5, 2),  digitsAt(text, 8, 2),
                           digitsAt(text, 11, 2), digitsAt(text, 14, 2), seconds ? digitsAt(text, 17, 2) : 0,
                           stated ? digitsAt(zone, 1, 2) : 0, stated ? digitsAt(zone, 4, 2) : 0};
    if ((!zulu && !stated) || std::any_of(std::begin(numbers), std::end(numbers), [](int n) { return n < 0; }))
        return std::nullopt;
    return fromParts(QDate(numbers[0], numbers[1], numbers[2]), QTime(numbers[3], numbers[4], numbers[5]), zone.toString(), missing);
}

FeedDate readIso(const QString& text, MissingZone missing)
{
    if (const std::optional<FeedDate> plain = readPlainIso(text, missing))
        return *plain;
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                       "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return {};
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (match.capturedLength(4) > 0)
        return fromParts(day, QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()),
                         match.captured(7), missing);
    if (!day.isValid())
        return {};
    return {day, {}, DateBasis::DayOnly};
}

FeedDate readMail(const QString& text, MissingZone missing)
{
    static const QRegularExpression mail(
        QStringLiteral("^(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3,9})\\s+(\\d{4}|\\d{2})"
                       "(?:\\s+(\\d{2}):(\\d{2})(?::(\\d{2}))?(?:\\s+([A-Za-z]{1,4}|[+-]\\d{4}))?)?$"));
    const QRegularExpressionMatch match = mail.match(text);
    if (!match.hasMatch())
        return {};
    int year = match.captured(3).toInt();
    if (year < 100)
        year += year < 50 ? 2000 : 1900; // RFC 5322, 4.3
    const QDate day(year, englishMonth(match.captured(2)), match.captured(1).toInt());
    if (match.capturedLength(4) > 0)
        return fromParts(day, QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()),
                         match.captured(7), missing);
    if (!day.isValid())
        return {};
    return {day, {}, DateBasis::DayOnly};
}

bool invisible(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0xad || (u >= 0x200b && u <= 0x200f) ||
           (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || u == 0xfffe || u == 0xffff;
}

/// Nothing in the text needs to be taken out, mended or cut: true for most fields, which are then not copied at all.
bool isPlain(const QString& text, qsizetype limit)
{
    if (text.size() > limit)
        return false;
    bool gap = true; // a blank at the start
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if ((blank && gap) || c == u'<' || c == u'&' || c == u'\\' || c == QChar(0xa0) || invisible(c))
            return false;
        gap = blank;
    }
    return text.isEmpty() || !gap;
}

/// "https://" or "http://", a lower-case host name and a path of harmless characters: what QUrl would give back unchanged.
bool isOrdinaryAddress(const QString& text)
{
    const qsizetype start = text.startsWith(QLatin1String("https://")) ? 8 : text.startsWith(QLatin1String("http://")) ? 7 : 0;
    if (start == 0)
        return false;
    qsizetype end = text.indexOf(u'/', start);
    end = end < 0 ? text.size() : end;
    const QStringView host = QStringView(text).sliced(start, end - start);
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (host.isEmpty() || host.size() > 60 || !isLetter(host.back()) || !(isLetter(host.front()) || isDigit(host.front())) ||
        host.contains(u"..") || host.contains(u"--"))
        return false;
    return std::all_of(host.begin(), host.end(), [&](QChar c) { return isLetter(c) || isDigit(c) || c == u'.' || c == u'-'; }) &&
           std::all_of(text.begin() + end, text.end(), [&](QChar c) {
               return isLetter(c) || isDigit(c) || (c >= u'A' && c <= u'Z') || QStringView(u"/._-~?=&").contains(c);
           });
}

} // namespace

int englishMonth(QStringView name)
{
    const QByteArray start = name.left(3).toString().toLower().toLatin1();
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (start == kMonths.at(i))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

FeedDate readFeedDate(QStringView text, MissingZone missing)
{
    if (text.size() > 64)
        return {};
    const QString trimmed = text.trimmed().toString();
    const FeedDate iso = readIso(trimmed, missing);
    return iso.basis != DateBasis::Unknown ? iso : readMail(trimmed, missing);
}

FeedDate feedDateFromEpoch(qint64 seconds)
{
    if (seconds <= 0 || seconds > 4'102'444'800) // the year 2100: milliseconds by mistake
        return {};
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return {jst::date(instant), instant, DateBasis::Stated};
}

void setPublished(Advisory& advisory, const QString& text, const FeedDate& date)
{
    advisory.publishedText = plainText(text, 64);
    advisory.publishedOn = date.japaneseDay;
    advisory.dateBasis = date.basis;
}

QString plainText(const QString& text, qsizetype limit)
{
    if (isPlain(text, limit))
        return text;
    QString plain = text.left(limit * 4);
    if (plain.contains(u'<')) {
        static const QRegularExpression hidden(QStringLiteral("<(script|style)\\b.*?(</\\1\\s*>|$)"),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression tag(QStringLiteral("</?[A-Za-z!][^<>]{0,2000}>"));
        plain.remove(hidden).replace(tag, QStringLiteral(" "));
    }
    if (plain.contains(u'&'))
        plain.replace(QLatin1String("&nbsp;"), QLatin1String(" "))
            .replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&gt;"), QLatin1String(">"))
            .replace(QLatin1String("&quot;"), QLatin1String("\""))
            .replace(QLatin1String("&amp;"), QLatin1String("&"));
    if (plain.contains(u'\\'))
        plain.replace(QLatin1String("\\n"), QLatin1String(" "));
    QString clean;
    clean.reserve(plain.size());
    bool gap = false;
    for (const QChar c : plain) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == QChar(0xa0);
        if (blank || invisible(c)) {
            gap |= blank;
            continue;
        }
        if (gap && !clean.isEmpty())
            clean += u' ';
        gap = false;
        clean += c;
    }
    if (clean.size() > limit) {
        clean.truncate(limit - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += u'…';
    }
    return clean;
}

QString safeUrl(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 2048)
        return {};
    if (isOrdinaryAddress(trimmed))
        return trimmed;
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

std::optional<Severity> severityFromWord(const QString& word)
{
    static const QHash<QString, Severity> words{
        {QStringLiteral("critical"), Severity::Critical}, {QStringLiteral("緊急"), Severity::Critical},
        {QStringLiteral("urgent"), Severity::Critical},   {QStringLiteral("high"), Severity::High},
        {QStringLiteral("important"), Severity::High},    {QStringLiteral("major"), Severity::High},
        {QStringLiteral("重要"), Severity::High},         {QStringLiteral("medium"), Severity::Medium},
        {QStringLiteral("moderate"), Severity::Medium},   {QStringLiteral("警告"), Severity::Medium},
        {QStringLiteral("low"), Severity::Low},           {QStringLiteral("minor"), Severity::Low},
        {QStringLiteral("注意"), Severity::Low},          {QStringLiteral("info"), Severity::Info}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace akimori::advisories
