#pragma once

#include "records/impact.h"

#include <vector>

namespace akimori::schedule {

/// Answers that each side needs before anything is concluded.
constexpr int kLeastImpactSamples = 5;
/// A measurement is good for half a year; sites and servers change.
constexpr int kImpactValidDays = 183;

/// Pure. Clause B-6.
ImpactJudgement judgeImpact(const ImpactMeasurement& measurement);

/// p95 and median of response times in milliseconds; `failed` requests had no usable answer.
ResponseTimes summarise(std::vector<int> milliseconds, int failed);

} // namespace akimori::schedule
