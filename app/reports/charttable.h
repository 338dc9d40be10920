#pragma once

#include "reports/document.h"

namespace akimori::reports {

/// The figures of a chart as a table, for writers that do not draw.
GridTable tableOf(const Chart& chart);

} // namespace akimori::reports
