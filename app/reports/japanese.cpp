#include "reports/japanese.h"

#include "base/jst.h"
#include "base/wareki.h"

#include <QLocale>
#include <QStringList>
#include <QUrl>

#include <array>
#include <cmath>

namespace akimori::reports {

namespace {

const Wareki& wareki()
{
    static const Wareki calendar;
    return calendar;
}

const QString kDash = QStringLiteral("―");

} // namespace

QString orDash(const QString& text)
{
    return text.trimmed().isEmpty() ? kDash : text;
}

QString dateText(const QDate& day)
{
    return day.isValid() ? wareki().dateWithDay(day) : kDash;
}

QString plainDateText(const QDate& day)
{
    return day.isValid() ? wareki().date(day) : kDash;
}

QString instantText(const QDateTime& instant)
{
    return instant.isValid() ? wareki().dateTime(instant) : kDash;
}

QString briefInstant(const QDateTime& instant)
{
    return instant.isValid() ? wareki().brief(jst::date(instant)) + u' ' + timeText(instant) : kDash;
}

QString briefDate(const QDate& day)
{
    return day.isValid() ? wareki().brief(day) : kDash;
}

QString shortDate(const QDate& day)
{
    return day.isValid() ? QStringLiteral("%1月%2日（%3）").arg(day.month()).arg(day.day()).arg(japaneseWeekday(day)) : kDash;
}

QString monthText(const QDate& firstDay)
{
    return firstDay.isValid() ? wareki().year(firstDay) + QStringLiteral("%1月").arg(firstDay.month()) : kDash;
}

QString timeText(const QDateTime& instant)
{
    return instant.isValid() ? jst::time(instant).toString(QStringLiteral("HH:mm")) : kDash;
}

QString numberText(qint64 number)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(number);
}

QString bytesText(qint64 bytes)
{
    static constexpr std::array<const char*, 5> kUnits{"バイト", "KB", "MB", "GB", "TB"};
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(value, 'f', unit == 0 ? 0 : 1) + u' ' +
           QString::fromUtf8(kUnits.at(unit));
}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return kDash;
    if (seconds < 60)
        return QStringLiteral("%1秒").arg(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1分%2秒").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 86'400)
        return QStringLiteral("%1時間%2分").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1日%2時間").arg(seconds / 86'400).arg(seconds / 3600 % 24);
}

QString percentText(double percent, int decimals)
{
    const double factor = std::pow(10, decimals);
    return QString::number(std::floor(percent * factor + 1e-6) / factor, 'f', decimals) + QStringLiteral(" %");
}

QString checkBox(bool checked, const QString& word)
{
    return (checked ? QStringLiteral("■") : QStringLiteral("□")) + word;
}

QString checkBoxes(const QStringList& words, const QStringList& chosen)
{
    constexpr qsizetype kLine = 32; // letters that fit a cell: a box is never parted from its word
    QString text;
    qsizetype line = 0;
    for (const QString& word : words) {
        const QString box = checkBox(chosen.contains(word), word);
        if (!text.isEmpty())
            text += line + 1 + box.size() > kLine ? u'\n' : u'　';
        line = text.endsWith(u'\n') ? box.size() : line + 1 + box.size();
        text += box;
    }
    return text;
}

QString enclosureName(int number, const QString& title)
{
    QString digits = QString::number(number);
    for (QChar& digit : digits)
        digit = QChar(static_cast<char16_t>(digit.unicode() - u'0' + u'０'));
    return QStringLiteral("別紙%1　%2").arg(digits, title);
}

QString domainText(const QString& name)
{
    const QString shown = QUrl::fromAce(name.toLatin1());
    return shown == name ? name : QStringLiteral("%1（%2）").arg(shown, name);
}

QString editionName(int edition) { return edition <= 1 ? QStringLiteral("初版") : QStringLiteral("訂正第%1版").arg(edition - 1); }

QString documentNumber(const QString& prefix, int fiscalYear, int serial)
{
    const QDate april(fiscalYear, 4, 1);
    // "R8" from "R8.4.1".
    const QString year = wareki().brief(april).section(u'.', 0, 0);
    return QStringLiteral("%1第%2-%3号").arg(prefix, year).arg(serial, 4, 10, QLatin1Char('0'));
}

} // namespace akimori::reports
