#pragma once

#include "operations/context.h"
#include "records/impact.h"

#include <vector>

namespace akimori::operations {

/// 性能への影響の測定 of a site, newest first (B-6).
std::vector<ImpactMeasurement> impactMeasurements(const Context& context, const QString& siteName);

/// Judgement and figures in one line, translated.
QString impactText(const ImpactMeasurement& measurement);

} // namespace akimori::operations
