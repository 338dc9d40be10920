#pragma once

#include "records/impact.h"

#include <vector>

namespace akimori::schedule {

/// What a measurement says about 性能への影響. Unclear is never read as "no impact".
enum class ImpactJudgement
{
    NoImpact, ///< during the backup 95 of 100 answers came within 1.2 times (and 50 ms) of the time before
    Impact,   ///< slower than that, or requests failed that did not fail before
    Unclear,  ///< too few answers to judge
};

/// Answers that each side needs before anything is concluded.
constexpr int kLeastImpactSamples = 5;
/// A measurement is good for half a year; sites and servers change.
constexpr int kImpactValidDays = 183;

/// Pure. Clause B-6.
ImpactJudgement judgeImpact(const ImpactMeasurement& measurement);

/// p95 and median of response times in milliseconds; `failed` requests had no usable answer.
ResponseTimes summarise(std::vector<int> milliseconds, int failed);

QString toString(ImpactJudgement judgement);    ///< "noImpact", "impact", "unclear"
QString displayName(ImpactJudgement judgement); ///< translated

} // namespace akimori::schedule
