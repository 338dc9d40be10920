#pragma once

#include "base/citycalendar.h"
#include "records/site.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace akimori::schedule {

/// Half-open span of instants [from, until), UTC.
struct TimeSpan
{
    QDateTime from;
    QDateTime until;
};

/// Answer of `backup window`. allowedFrom and allowedUntil are the free span around `at`, or, when `at` is
/// forbidden, the next one; both are invalid when there is no limit (performance impact: none).
struct WindowAnswer
{
    QDateTime at; ///< UTC
    bool allowed = false;
    QString reason;         ///< translated, one or two sentences
    QDateTime allowedFrom;  ///< UTC
    QDateTime allowedUntil; ///< UTC
};

/// May a backup of the estimated length begin?
struct StartDecision
{
    bool allowed = false;
    QString reason;     ///< translated; empty when allowed
    QDateTime softStop; ///< UTC: a run stops of its own accord here; invalid = no limit
    QDateTime next;     ///< UTC: when it could begin; invalid = in none of the coming spans
};

/// 実施時間帯 (clause B-5): on open days no backup from 4 h before opening until 4 h after closing, if
/// backups affect the performance of the site's real work (B-6); 08:45–17:30 gives [04:45, 21:30) JST.
///
/// Governs broad reading of file bodies for a backup and nothing else: scan, evidence, restore and take-down
/// never ask here. Pure; answers do not depend on the zone of this machine. Instants of any time spec are
/// accepted and returned in UTC. Throws Error(BadInput) for years whose holidays are unknown.
class BackupWindow
{
public:
    /// What an estimate is multiplied by before it must fit.
    static constexpr int kMarginPercent = 130;
    /// A run that still lasts stops this long before the forbidden hours begin.
    static constexpr std::chrono::minutes kSoftStopBefore{15};

    /// `calendar` is copied.
    BackupWindow(CityCalendar calendar, PerformanceImpact impact);

    /// In the forbidden hours of an open day, whatever the performance impact.
    bool isForbiddenHour(const QDateTime& at) const;
    bool isAllowed(const QDateTime& at) const;
    /// `at` itself when allowed.
    QDateTime nextAllowed(const QDateTime& at) const;
    /// Begin of the first forbidden hours that begin after `at`; nothing when there is no limit.
    std::optional<QDateTime> allowedUntil(const QDateTime& at) const;
    WindowAnswer answer(const QDateTime& at) const;

    /// The estimate must fit before the forbidden hours with its margin, and before the soft stop without it.
    StartDecision canStart(const QDateTime& at, std::chrono::seconds estimate) const;

    /// 実施禁止時間帯 of a day (JST); nothing on a closed day.
    std::optional<TimeSpan> forbiddenHours(const QDate& date) const;
    /// From when on a day (JST) a backup 「業務終了時」 may run: end of the forbidden hours, or closing time
    /// when there is no limit. A closed day answers as if it were open, so that every night begins alike.
    QDateTime closeOfBusiness(const QDate& date) const;

    const CityCalendar& calendar() const { return m_calendar; }
    PerformanceImpact impact() const { return m_impact; }

private:
    TimeSpan hoursAround(const QDate& date) const;
    QDateTime endOfForbiddenHours(const QDateTime& at) const;
    QDateTime nextForbiddenHour(const QDateTime& at) const;
    QDateTime lastForbiddenHour(const QDateTime& at) const;
    bool fits(const QDateTime& at, std::chrono::seconds estimate) const;
    QDateTime nextFittingStart(const QDateTime& at, std::chrono::seconds estimate) const;
    QString reasonWhenForbidden(const QDateTime& at, const QDateTime& from) const;

    CityCalendar m_calendar;
    PerformanceImpact m_impact;
};

} // namespace akimori::schedule
