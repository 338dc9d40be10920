#include "schedule/durationestimate.h"

#include <algorithm>
#include <cmath>

namespace akimori::schedule {

namespace {

using std::chrono::seconds;

constexpr std::size_t kRecentRuns = 10;
constexpr seconds kShortest{60};
constexpr seconds kLongest{30 * 24 * 3600};
/// Smaller transfers say nothing about the speed: connecting and listing take most of their time.
constexpr qint64 kTellingBytes = 16 * 1024 * 1024;

seconds bounded(double value)
{
    return seconds(static_cast<qint64>(std::ceil(std::min(value, static_cast<double>(kLongest.count())))));
}

double slowestBytesPerSecond(const std::vector<PastBackup>& runs)
{
    double slowest = 0;
    for (const PastBackup& run : runs) {
        if (!run.complete || run.transferredBytes < kTellingBytes || run.duration <= seconds(0))
            continue;
        const double speed =
            static_cast<double>(run.transferredBytes) / static_cast<double>(run.duration.count());
        slowest = slowest > 0 ? std::min(slowest, speed) : speed;
    }
    return slowest > 0 ? slowest : static_cast<double>(kUnknownBytesPerSecond);
}

seconds medianDuration(const std::vector<PastBackup>& runs)
{
    std::vector<seconds> durations;
    for (const PastBackup& run : runs) {
        if (run.complete)
            durations.push_back(run.duration);
    }
    std::sort(durations.begin(), durations.end());
    return durations[durations.size() / 2];
}

seconds longestDuration(const std::vector<PastBackup>& runs)
{
    seconds longest{0};
    for (const PastBackup& run : runs)
        longest = std::max(longest, run.complete ? run.duration : seconds(0));
    return longest;
}

/// Runs that broke off since the last complete one took at least that long: expect twice as much.
seconds lowerBoundFromBrokenRuns(const std::vector<PastBackup>& runs)
{
    seconds bound{0};
    for (auto run = runs.rbegin(); run != runs.rend() && !run->complete; ++run)
        bound = std::max(bound, 2 * run->duration);
    return bound;
}

} // namespace

DurationEstimate estimateDuration(const std::vector<PastBackup>& history, std::optional<qint64> expectedBytes)
{
    const std::size_t count = std::min(history.size(), kRecentRuns);
    const std::vector<PastBackup> runs(history.end() - static_cast<std::ptrdiff_t>(count), history.end());
    const bool known =
        std::any_of(runs.begin(), runs.end(), [](const PastBackup& run) { return run.complete; });
    const seconds transfer = bounded(static_cast<double>(std::max<qint64>(expectedBytes.value_or(0), 0)) /
                                     slowestBytesPerSecond(runs));

    seconds expected;
    if (known)
        expected = expectedBytes ? std::max(medianDuration(runs), transfer) : longestDuration(runs);
    else
        expected = expectedBytes ? transfer : seconds(kUnknownDuration);
    return {std::clamp(std::max(expected, lowerBoundFromBrokenRuns(runs)), kShortest, kLongest), known};
}

} // namespace akimori::schedule
