#pragma once

#include "operations/context.h"
#include "records/impact.h"

#include <vector>

namespace akimori::operations {

/// 性能への影響の測定 of a site, newest first (B-6).
std::vector<ImpactMeasurement> impactMeasurements(const Context& context, const QString& siteName);

} // namespace akimori::operations
