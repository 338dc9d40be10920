#include "base/wareki.h"

#include "base/error.h"
#include "base/jst.h"
#include "base/tr.h"

#include <QRegularExpression>

namespace akimori {

namespace {

std::vector<Era> knownEras()
{
    return {{QDate(1868, 10, 23), QStringLiteral("明治"), u'M'},
            {QDate(1912, 7, 30), QStringLiteral("大正"), u'T'},
            {QDate(1926, 12, 25), QStringLiteral("昭和"), u'S'},
            {QDate(1989, 1, 8), QStringLiteral("平成"), u'H'},
            {QDate(2019, 5, 1), QStringLiteral("令和"), u'R'}};
}

int yearOfEra(const Era& era, const QDate& date)
{
    return date.year() - era.start.year() + 1;
}

QString yearInWords(const Era& era, int year)
{
    return era.name + (year == 1 ? QStringLiteral("元") : QString::number(year)) + u'年';
}

void checkLaterEra(const Era& era, const std::vector<Era>& before)
{
    if (!era.start.isValid() || era.start <= before.back().start)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The era %1 must begin after %2 (%3). Correct its first day.")
                        .arg(era.name, before.back().name, before.back().start.toString(Qt::ISODate)));
    if (era.name.trimmed().isEmpty() || era.name.size() > 4)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The era that begins on %1 needs a name of one to four characters.")
                        .arg(era.start.toString(Qt::ISODate)));
    const bool used = std::any_of(before.begin(), before.end(), [&](const Era& other) {
        return other.letter == era.letter || other.name == era.name;
    });
    if (used || era.letter < u'A' || era.letter > u'Z')
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("The era %1 needs a name and a letter from A to Z that no other era uses.").arg(era.name));
}

} // namespace

Wareki::Wareki()
    : m_eras(knownEras())
{
}

Wareki::Wareki(const std::vector<Era>& laterEras)
    : m_eras(knownEras())
{
    for (const Era& era : laterEras) {
        checkLaterEra(era, m_eras);
        m_eras.push_back(era);
    }
}

const Era* Wareki::eraOf(const QDate& date) const
{
    const auto after = std::upper_bound(m_eras.begin(), m_eras.end(), date,
                                        [](const QDate& day, const Era& era) { return day < era.start; });
    return after == m_eras.begin() ? nullptr : &*std::prev(after);
}

QString Wareki::year(const QDate& date) const
{
    const Era* era = eraOf(date);
    return era ? yearInWords(*era, yearOfEra(*era, date)) : QString::number(date.year()) + u'年';
}

QString Wareki::date(const QDate& date) const
{
    return year(date) + QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
}

QString Wareki::dateWithDay(const QDate& date) const
{
    return QStringLiteral("%1（%2）").arg(this->date(date), japaneseWeekday(date));
}

QString Wareki::dateTime(const QDateTime& instant) const
{
    const QTime time = jst::time(instant);
    return dateWithDay(jst::date(instant)) +
           QStringLiteral("%1時%2分").arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString Wareki::brief(const QDate& date) const
{
    const Era* era = eraOf(date);
    const QString year =
        era ? era->letter + QString::number(yearOfEra(*era, date)) : QString::number(date.year());
    return QStringLiteral("%1.%2.%3").arg(year).arg(date.month()).arg(date.day());
}

QString Wareki::fiscalYear(int fiscalYear) const
{
    // 2019 is the precedent: its era began on 1 May and the government called the whole year 令和元年度. Eras
    // that begin later in the fiscal year (大正, 昭和, 平成) did not rename it.
    const QDate naming(fiscalYear, 5, 1);
    return year(naming) + u'度';
}

std::optional<QDate> Wareki::dateIn(const Era& era, int yearOfEra, int month, int day) const
{
    const QDate date(era.start.year() + yearOfEra - 1, month, day);
    if (yearOfEra < 1 || !date.isValid() || eraOf(date) != &era)
        return std::nullopt;
    return date;
}

std::optional<QDate> Wareki::parse(const QString& text) const
{
    static const QRegularExpression words(QStringLiteral(
        "^(\\D{1,4})(元|[0-9]{1,3})年([0-9]{1,2})月([0-9]{1,2})日(?:[（(][日月火水木金土][）)])?$"));
    static const QRegularExpression brief(
        QStringLiteral("^([A-Z])([0-9]{1,3})\\.([0-9]{1,2})\\.([0-9]{1,2})$"));
    const QString trimmed = text.trimmed();
    QRegularExpressionMatch match = words.match(trimmed);
    if (!match.hasMatch())
        match = brief.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(2);
    for (const Era& era : m_eras) {
        if (match.captured(1) == era.name || match.captured(1) == era.letter)
            return dateIn(era, year == QStringLiteral("元") ? 1 : year.toInt(), match.captured(3).toInt(),
                          match.captured(4).toInt());
    }
    return std::nullopt;
}

QString japaneseWeekday(const QDate& date)
{
    static const QString kDays = QStringLiteral("月火水木金土日");
    return date.isValid() ? QString(kDays.at(date.dayOfWeek() - 1)) : QString();
}

QString westernDateWithDay(const QDate& date)
{
    return QStringLiteral("%1年%2月%3日（%4）")
        .arg(date.year())
        .arg(date.month())
        .arg(date.day())
        .arg(japaneseWeekday(date));
}

} // namespace akimori
