#pragma once

#include "monitoring/availability.h"
#include "operations/context.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// Everything about 監視 that papers need (F-12 監視項目一覧表, F-01 月次保守報告書), computed from records.

/// A line of F-12: the item with its conditions in words.
struct MonitorLine
{
    MonitorItem item;
    QString interval;           ///< 間隔, translated: "1 min"
    QString earlySignCondition; ///< 予兆条件; empty = ―
    QString anomalyCondition;   ///< 異常条件 with the counters: しきい値・連続回数
};

/// What one measured thing did in the period.
struct MeasuredFacts
{
    QString key;
    QString itemId;
    QString unit;
    std::optional<double> mean;
    std::optional<double> most;
    std::optional<double> p95; ///< of hourly means
};

struct AvailabilityFacts
{
    QString key;
    std::vector<AvailabilityDay> days;
    monitoring::Availability sum;
};

struct MonitoringFacts
{
    QString siteId;
    QDate from; ///< Japanese days, both inclusive
    QDate to;
    std::vector<MonitorLine> items; ///< by kind; F-12
    bool recorded = false;          ///< false: the standard set stands in, nobody decided
    std::optional<MonitorRevision> revision; ///< the newest
    std::vector<ProcuredItem> procured;
    std::vector<ProviderNotice> notices; ///< within the period
    QStringList coverageGaps;            ///< of M-2, translated; empty = all six kinds are covered
    std::vector<MaintenanceWindow> windows;
    std::vector<StateChange> changes; ///< within the period, oldest first
    std::vector<MonitoringGap> gaps;
    std::vector<Reclassification> reclassifications;
    std::vector<AvailabilityFacts> availability; ///< by key
    std::vector<MeasuredFacts> measured;         ///< by key
    QDateTime countedFrom; ///< UTC, see MonitoringStart; invalid = nothing was ever measured
    QString countingMethod;
};

/// Throws Error(BadInput) for a reversed or over-long period (more than 366 days), NotFound.
MonitoringFacts monitoringFacts(const Context& context, const QString& siteName, const QDate& from, const QDate& to);

/// Lines of F-12 alone; cheap.
std::vector<MonitorLine> monitorLines(const std::vector<MonitorItem>& items);

/// "20 s", "1 min", "6 h", "1 d"; translated.
QString intervalText(int seconds);

} // namespace akimori::operations
