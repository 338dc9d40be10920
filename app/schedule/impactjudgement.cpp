#include "schedule/impactjudgement.h"

#include <algorithm>

namespace akimori::schedule {

namespace {

constexpr double kTolerated = 1.2;
/// Differences that no visitor notices and every network has.
constexpr int kNoiseMs = 50;

int percentile(const std::vector<int>& sorted, int percent)
{
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

ResponseTimes summarise(std::vector<int> milliseconds, int failed)
{
    ResponseTimes times;
    times.failed = failed;
    times.samples = static_cast<int>(milliseconds.size());
    if (milliseconds.empty())
        return times;
    std::sort(milliseconds.begin(), milliseconds.end());
    times.medianMs = percentile(milliseconds, 50);
    times.p95Ms = percentile(milliseconds, 95);
    return times;
}

ImpactJudgement judgeImpact(const ImpactMeasurement& measurement)
{
    const ResponseTimes& before = measurement.before;
    const ResponseTimes& during = measurement.during;
    if (during.failed > 0 && before.failed == 0 && before.samples >= kLeastImpactSamples)
        return ImpactJudgement::Impact;
    if (!measurement.failure.isEmpty() || before.samples < kLeastImpactSamples
        || during.samples < kLeastImpactSamples || before.failed > 0 || during.failed > 0)
        return ImpactJudgement::Unclear;
    const double limit = std::max(before.p95Ms * kTolerated, static_cast<double>(before.p95Ms + kNoiseMs));
    return during.p95Ms <= limit ? ImpactJudgement::NoImpact : ImpactJudgement::Impact;
}

} // namespace akimori::schedule
