#pragma once

#include "records/monitoring.h"

#include <functional>

class QWidget;

namespace akimori::ui {

/// Asks for a planned time (計画停止 or 保守) that begins at `proposed` unless it is changed. The window comes without site
/// and id; PlanMaintenance gives them.
void askPlannedStop(QWidget* parent, const QDateTime& proposed, std::function<void(const MaintenanceWindow& window)> then);

} // namespace akimori::ui
