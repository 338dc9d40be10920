#include "base/holidaycsv.h"

#include "base/error.h"
#include "base/tr.h"

#include <QSet>
#include <QStringDecoder>

#include <map>

namespace akimori {

namespace {

constexpr qsizetype kMaxNameLength = 60;
constexpr int kFirstLawfulYear = 1948;
/// The law of 1948 knew nine days; 敬老の日 and 体育の日 came in 1966. The real file begins in 1955.
constexpr int kTenDaysSince = 1966;
constexpr int kFewestDays = 10;
constexpr int kFewestDaysBefore1966 = 9;

[[noreturn]] void refuse(const QString& why)
{
    throw Error(
        ErrorCode::BadInput,
        Tr::tr("The holiday file was not imported: %1 The holiday data in use stay as they are. Download "
               "the file again from the Cabinet Office.")
            .arg(why));
}

QString decode(const QByteArray& bytes, QString& encoding)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        refuse(Tr::tr("it is UTF-16 text. UTF-8 and Shift_JIS can be read."));
    for (const char byte : bytes) {
        if ((byte >= 0 && byte < ' ' && byte != '\t' && byte != '\r' && byte != '\n') || byte == '\x7f')
            refuse(Tr::tr("it is no text file."));
    }
    for (const char* name : {"UTF-8", "Shift_JIS"}) {
        QStringDecoder decoder(name);
        if (!decoder.isValid())
            continue;
        const QString text = decoder.decode(bytes);
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter)) {
            encoding = QString::fromLatin1(name);
            return text;
        }
    }
    refuse(Tr::tr("its characters are neither UTF-8 nor Shift_JIS."));
}

QString unquoted(const QString& cell)
{
    const QString trimmed = cell.trimmed();
    if (trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
        return trimmed.mid(1, trimmed.size() - 2).trimmed();
    return trimmed;
}

bool looksLikeDate(const QString& cell)
{
    return !cell.isEmpty() && cell.at(0) >= u'0' && cell.at(0) <= u'9';
}

/// "2026/1/1" and "2026-01-01"; invalid for anything else and for days that do not exist.
QDate parseDate(const QString& cell)
{
    QStringList parts = cell.split(u'/');
    if (parts.size() == 1)
        parts = cell.split(u'-');
    if (parts.size() != 3 || parts.at(0).size() != 4 || parts.at(1).size() > 2 || parts.at(2).size() > 2)
        return {};
    int numbers[3] = {};
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        const uint number = parts.at(i).toUInt(&ok);
        if (!ok || !looksLikeDate(parts.at(i)))
            return {};
        numbers[i] = static_cast<int>(number);
    }
    if (numbers[0] < kFirstLawfulYear || numbers[0] > holidayrules::kLastYear)
        return {};
    return QDate(numbers[0], numbers[1], numbers[2]);
}

Holiday parseLine(const QStringList& cells, int lineNumber)
{
    const QString dateText = unquoted(cells.at(0));
    const QDate date = parseDate(dateText);
    if (!date.isValid())
        refuse(Tr::tr("line %1 has the impossible date “%2”.")
                   .arg(lineNumber)
                   .arg(dateText.left(kMaxNameLength)));
    const QString name = unquoted(cells.at(1));
    if (name.isEmpty() || name.size() > kMaxNameLength)
        refuse(Tr::tr("line %1 has no usable name of the day.").arg(lineNumber));
    return {date, name};
}

std::vector<Holiday> parseLines(const QString& text)
{
    std::vector<Holiday> holidays;
    QSet<QDate> seen;
    int lineNumber = 0;
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
        ++lineNumber;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const QStringList cells = trimmed.split(u',');
        if (cells.size() != 2)
            refuse(Tr::tr("line %1 has %2 columns instead of two (date, name).")
                       .arg(lineNumber)
                       .arg(cells.size()));
        const bool header = first && !looksLikeDate(unquoted(cells.at(0)));
        first = false;
        if (header)
            continue;
        holidays.push_back(parseLine(cells, lineNumber));
        if (seen.contains(holidays.back().date))
            refuse(Tr::tr("line %1 repeats the date %2.")
                       .arg(QString::number(lineNumber), holidays.back().date.toString(Qt::ISODate)));
        seen.insert(holidays.back().date);
    }
    return holidays;
}

void checkEveryYear(const std::vector<Holiday>& holidays)
{
    if (holidays.empty())
        refuse(Tr::tr("it contains no holiday."));
    std::map<int, int> daysOfYear;
    for (const Holiday& holiday : holidays)
        ++daysOfYear[holiday.date.year()];
    for (int year = daysOfYear.begin()->first; year <= daysOfYear.rbegin()->first; ++year) {
        const int fewest = year < kTenDaysSince ? kFewestDaysBefore1966 : kFewestDays;
        if (daysOfYear[year] < fewest)
            refuse(Tr::tr("the year %1 has only %2 days; at least %3 are expected.")
                       .arg(year)
                       .arg(daysOfYear[year])
                       .arg(fewest));
    }
}

std::vector<HolidayDifference> compareWithRules(const HolidayTable& table)
{
    std::map<QDate, HolidayDifference> days;
    for (const Holiday& holiday : table.data())
        days[holiday.date].imported = holiday.name;
    for (int year = table.coveredFrom().year(); year <= table.coveredThrough().year(); ++year) {
        for (const Holiday& holiday : holidayrules::ofYear(year))
            days[holiday.date].computed = holiday.name;
    }
    std::vector<HolidayDifference> differences;
    for (auto& [date, difference] : days) {
        if (date.year() < holidayrules::kFirstYear || difference.imported == difference.computed)
            continue;
        difference.date = date;
        differences.push_back(difference);
    }
    return differences;
}

} // namespace

HolidayImport readHolidayCsv(const QByteArray& file)
{
    if (file.size() > kMaxHolidayCsvBytes)
        refuse(Tr::tr("it is larger than 1 MiB."));
    HolidayImport result;
    std::vector<Holiday> holidays = parseLines(decode(file, result.encoding));
    checkEveryYear(holidays);
    result.table = HolidayTable(std::move(holidays));
    result.differences = compareWithRules(result.table);
    return result;
}

QByteArray writeHolidayCsv(const HolidayTable& table)
{
    QString text = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称\n");
    for (const Holiday& holiday : table.data())
        text += holiday.date.toString(Qt::ISODate) + u',' + holiday.name + u'\n';
    return text.toUtf8();
}

} // namespace akimori
