#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace akimori::schedule {

/// What is known of an earlier backup run of the same site and kind.
struct PastBackup
{
    std::chrono::seconds duration{0};
    qint64 transferredBytes = 0;
    bool complete = false; ///< false: failed or stopped softly; its duration is only a lower bound
};

/// How long the next backup will take, rather too long than too short (clause B-5: a run that lasts into the
/// forbidden hours is a breach).
struct DurationEstimate
{
    std::chrono::seconds duration{0};
    bool fromHistory = false; ///< false: nothing comparable ran yet, the figure is an assumption
};

/// Assumed when nothing is known.
constexpr std::chrono::hours kUnknownDuration{2};
/// Assumed speed of a first backup whose size is known, in bytes per second.
constexpr qint64 kUnknownBytesPerSecond = 2'000'000;

/// `history` oldest first; the newest ten count. `expectedBytes`: to be transferred, when a listing tells it.
DurationEstimate estimateDuration(const std::vector<PastBackup>& history,
                                  std::optional<qint64> expectedBytes = std::nullopt);

} // namespace akimori::schedule
