#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace akimori {

/// 元号.
struct Era
{
    QDate start;  ///< first day
    QString name; ///< 「令和」
    QChar letter; ///< 'R', for the brief form
};

/// 和暦: dates as official papers print them. The first year of an era is 元年 wherever 「年」 follows.
///
/// Days before 1868-10-23 (明治) are printed by the western calendar. Instants are turned into Japanese time.
class Wareki
{
public:
    /// The five eras since 明治.
    Wareki();
    /// Further eras, entered in the settings when a new one is proclaimed. Throws Error(BadInput) unless each
    /// starts after the one before and has a name of one to four characters and an unused letter A–Z.
    explicit Wareki(const std::vector<Era>& laterEras);

    QString year(const QDate& date) const;            ///< 「令和8年」
    QString date(const QDate& date) const;            ///< 「令和8年11月22日」
    QString dateWithDay(const QDate& date) const;     ///< 「令和8年11月22日（日）」
    QString dateTime(const QDateTime& instant) const; ///< 「令和8年11月22日（日）9時05分」, JST
    QString brief(const QDate& date) const;           ///< "R8.11.22", for tables; the first year is 1
    /// 「令和8年度」 of the fiscal year that begins in April of `fiscalYear`; see fiscalYearOf().
    QString fiscalYear(int fiscalYear) const;
    /// Reads 「令和8年11月22日」, 「令和元年5月1日」 with or without weekday, and "R8.11.22". Nothing for a
    /// day that does not exist or lies outside the named era.
    std::optional<QDate> parse(const QString& text) const;

    const std::vector<Era>& eras() const { return m_eras; }

private:
    const Era* eraOf(const QDate& date) const;
    std::optional<QDate> dateIn(const Era& era, int yearOfEra, int month, int day) const;

    std::vector<Era> m_eras;
};

/// 「日」 … 「土」.
QString japaneseWeekday(const QDate& date);
/// 「2026年11月22日（日）」, for those who choose 西暦.
QString westernDateWithDay(const QDate& date);

} // namespace akimori
