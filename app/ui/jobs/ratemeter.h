#pragma once

#include "base/jobcontext.h"

#include <QString>

#include <deque>
#include <optional>

namespace akimori::ui {

/// A job's progress as people want it: how fast, and how long still.
struct JobProgress
{
    Progress progress;
    std::optional<double> perSecond;        ///< bytes or items; unset until it can be told
    std::optional<qint64> remainingSeconds; ///< unset while the total or the rate is unknown
    qint64 elapsedSeconds = 0;

    /// 0 … 1000, or -1 when the total is unknown. Never computed in 32 bits: totals pass 2^32.
    int permille() const;
    /// "1,204 of 3,000 ・ 31.2 MB/s ・ about 2 min left": what is known of it, translated.
    QString describe() const;
};

/// Computes rate and remaining time over a sliding window, so that a pause or a burst shows within seconds
/// and does not distort the rest. A new stage starts anew.
class RateMeter
{
public:
    /// `atMs` in milliseconds of any steady clock, never decreasing.
    JobProgress add(const Progress& progress, qint64 atMs);

private:
    struct Sample
    {
        qint64 atMs;
        qint64 done;
    };
    std::deque<Sample> m_samples;
    QString m_stage;
    std::optional<qint64> m_startedMs;
};

QString formatBytes(qint64 bytes);      ///< "512 B", "1.5 MB": decimal units, as disks and rsync count
QString formatCount(qint64 count);      ///< "12,481"
QString formatDuration(qint64 seconds); ///< "45 s", "2 min 5 s", "1 h 12 min", translated

} // namespace akimori::ui
