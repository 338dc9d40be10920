#pragma once

#include "duties/attention.h"
#include "duties/facts.h"
#include "operations/context.h"
#include "records/dailyrecord.h"

namespace akimori::operations {

/// Response times of the public address over a span, for a chart.
struct ResponseSeries
{
    struct Point
    {
        QDateTime at;    ///< UTC
        double ms = 0;   ///< mean of the point
        double mostMs = 0;
        bool bad = false; ///< a warning or anomaly lies in it
    };
    QDateTime from; ///< UTC
    QDateTime until;
    std::vector<Point> points; ///< ascending; gaps stay gaps
    double medianMs = 0;
    double thresholdMs = 0; ///< 0 = none
    int everySeconds = 0;   ///< interval of the samples; 0 = not known
};

/// Everything that きょうの状況 shows of a site, read at one instant.
struct TodayStatus
{
    QDateTime at; ///< UTC
    DutyMonth month; ///< of the site
    std::vector<duties::Attention> attention;

    int dataGenerations = 0; ///< kept, verified, no evidence of a finding
    int systemGenerations = 0;
    QDateTime newestDataAt;
    QDateTime nextDataAt; ///< when the next data backup may begin
    std::vector<duties::GenerationFact> generations; ///< taken in the last kDaysShown days, oldest first
    std::vector<Run> failedRuns;                     ///< backups that failed in that time

    std::optional<duties::ScanFact> newestScan; ///< of today or the last days; without verdict too
    qint64 newestScanFiles = 0;
    bool scannedToday = false;
    bool hasBaseline = false;

    std::vector<duties::CaseFact> reports; ///< 30-day reports owed, nearest first, then those made lately
    std::vector<duties::IncidentFact> incidents; ///< open ones, oldest first
    bool monitored = false;                ///< monitor items are set up
    int monitorItems = 0;
    int monitorsBad = 0;     ///< measured things of the last day whose newest sample is 予兆 or worse
    int monitorsUnknown = 0; ///< … is 不明: not measured, so never good
    std::optional<ResponseSeries> response; ///< nothing: no samples

    std::optional<DailyRecord> round; ///< newest of today

    static constexpr int kDaysShown = 30;
    const DutyRow* row(const char* clause) const;
    /// 要確認 of the month.
    int open() const { return month.count(DutyState::NeedsConfirmation); }
};

TodayStatus loadToday(const Context& context, const Site& site);

} // namespace akimori::operations
