#pragma once

#include "operations/context.h"
#include "operations/monitoring/monitoringfacts.h"
#include "operations/monitoring/procureditems.h"
#include "ui/widgets/chartpainter.h"

#include <vector>

namespace akimori::ui {

/// One line of the list: a measured thing, or an item that was never measured.
struct MonitorRow
{
    MonitorItem item;
    QString key;     ///< "disk:/var"
    QString subject; ///< "/var"; empty = the item as a whole
    MonitorState state = MonitorState::Unknown;
    bool measured = false;
    std::optional<double> value;
    QString unit;
    QString detail;
    QDateTime since; ///< UTC
    QDateTime lastAt;
};

/// One of the six kinds.
struct KindCoverage
{
    MonitorKind kind = MonitorKind::Software;
    int active = 0;
    int excluded = 0; ///< items and procured things with a written reason
    bool registered = false; ///< a procured item, or written down that nothing was procured
    MonitorState worst = MonitorState::NotApplicable;
};

/// Everything the monitoring page shows of a site, read at one instant on a worker thread.
struct MonitoringOverview
{
    QDateTime at; ///< UTC
    bool recorded = false;
    bool watching = false; ///< a monitor is at work, here or elsewhere
    std::vector<MonitorRow> rows;
    std::vector<KindCoverage> kinds;
    operations::ProcuredRegister procured;
    std::vector<StateChange> changes; ///< of the last 31 days, newest first
    std::vector<operations::AvailabilityFacts> availability; ///< of the last 31 days
    std::optional<MonitorRevision> revision;
    QDateTime lastAt; ///< UTC: newest sample of all
    QDateTime countedFrom; ///< UTC: from when on 監視時間 counts; invalid = nothing was ever measured
    int anchors = 0;  ///< places that prove this computer's own line
};

MonitoringOverview loadMonitoringOverview(const operations::Context& context, const Site& site);

enum class ChartSpan { Day, Month, Year };
/// Values of one measured thing up to now.
Chart loadMonitorChart(const operations::Context& context, const Site& site, const MonitorRow& row, ChartSpan span);
/// Availability by day.
Chart availabilityChart(const operations::AvailabilityFacts& facts);

Tone monitorTone(MonitorState state);
QString valueText(const MonitorRow& row);

} // namespace akimori::ui
