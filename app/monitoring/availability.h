#pragma once

#include "records/monitoring.h"

#include <vector>

namespace akimori::monitoring {

/// 稼働率 (M-3), pure. The counting method stands on the page: see countingMethod().

/// One measurement as the store has it.
struct TimedState
{
    QDateTime at; ///< UTC
    MonitorState state = MonitorState::Unknown;
};

struct DayInput
{
    QString siteId;
    QString key;
    QDate date;     ///< Japanese day
    QDateTime from; ///< UTC: when monitoring of this thing began; the day counts from then
    QDateTime now;  ///< UTC: the day counts up to then
    int intervalSeconds = 60;
    std::vector<TimedState> samples; ///< of the day and up to two intervals before it, in order
    std::vector<MaintenanceWindow> windows; ///< of the site or the item
    std::vector<Reclassification> reclassifications;
};

/// Each measurement counts until the next one, but for at most two intervals: what nobody looked at is a gap.
AvailabilityDay availabilityOf(const DayInput& input);

/// Several days together.
struct Availability
{
    AvailabilityDay sum; ///< without key and date
    static constexpr double kEnoughCoverage = 0.95;

    /// up / (up + down); nothing when neither was seen. 不明, 保守, 計画停止 and gaps stand outside and are printed apart.
    std::optional<double> measured() const;
    /// The same with planned outages as down time.
    std::optional<double> withPlannedOutages() const;
    /// The same after reclassification.
    std::optional<double> reclassified() const;
    /// Observed share of the running time without planned outages; 1 when there was none.
    double coverage() const;
    /// Below 95 % coverage the figure prints as 参考値.
    bool referenceOnly() const { return coverage() < kEnoughCoverage; }
};

Availability sumOf(const std::vector<AvailabilityDay>& days);

/// Translated: how it was counted, for the page.
QString countingMethod();
/// "99.98 %", "99.98 % (参考値)" or "―".
QString percentText(const std::optional<double>& share, bool referenceOnly);

} // namespace akimori::monitoring
