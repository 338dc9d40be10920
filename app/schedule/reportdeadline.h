#pragma once

#include "base/citycalendar.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>

namespace akimori::schedule {

/// 「公開から30日以内」 (clause S-10): when the 対応方針 of an advisory must be reported.
struct ReportDeadline
{
    QDate publishedOn; ///< JST
    QDate deadline;    ///< JST; the day ends at 24:00
    QDate targetDate;  ///< 提出目標日: last open day not after the deadline
    /// 備考 only: the first open day not before the deadline, if 民法142条 were applied. Never relied on.
    QDate extendedReading;
    std::array<QDate, 3> warnings; ///< days 20, 25 and 28
    QString explanation;           ///< translated; says how the dates came about
};

constexpr int kReportWithinDays = 30;

/// `publishedOn` is a Japanese date and is not counted itself (民法140条). The deadline is not moved when it
/// falls on a closed day: the period is one of the contract. Throws Error(BadInput) for an invalid date or
/// unknown holidays.
ReportDeadline reportDeadline(const QDate& publishedOn, const CityCalendar& calendar);

/// The annex's words of urgency for a 速報, from strong to weak.
enum class Urgency {
    AtOnce,   ///< 直ちに: the same open day (S-6: information that concerns the site)
    Promptly, ///< 速やかに: the next open day (S-8: a patch was published)
};

/// Last day (JST) for the first report of what became known at `at` (UTC). 直ちに on a closed day or after closing means
/// the next open day. Throws Error(BadInput) for unknown holidays.
QDate firstReportDue(Urgency urgency, const QDateTime& at, const CityCalendar& calendar);

} // namespace akimori::schedule
