#pragma once

#include "base/citycalendar.h"

#include <QDate>
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

} // namespace akimori::schedule
