#pragma once

#include "operations/monitoring/monitoredsite.h"
#include "operations/monitoring/monitoringfacts.h"

#include <QJsonObject>

namespace akimori::cli {

/// Records of the monitoring as the JSON that scripts rely on.
QJsonObject resultJson(const operations::MonitoredSite::Result& result);
QJsonObject itemJson(const operations::MonitorLine& line);
QJsonObject procuredJson(const ProcuredItem& item);
QJsonObject windowJson(const MaintenanceWindow& window);
QJsonObject changeJson(const StateChange& change);
QJsonObject availabilityJson(const operations::AvailabilityFacts& facts);
QJsonObject gapJson(const MonitoringGap& gap);

/// One line for the terminal.
/// How many things are good, need attention or are unknown.
QString summaryLine(const std::vector<operations::MonitoredSite::Result>& results);
QString resultLine(const operations::MonitoredSite::Result& result);

} // namespace akimori::cli
