#pragma once

#include "logs/collected.h"

namespace akimori::logs {

/// A file beside a log and the time that its beginning and end show.
struct Candidate
{
    std::size_t family = 0;
    remote::RemoteLog facts;
    bool regular = false; ///< named as logrotate does (isRotationName): it does not overlap with its neighbours
    LineStyle style = LineStyle::Unknown;
    std::optional<qint64> firstAt; ///< of the first dated line, microseconds UTC; nothing = not known
    std::optional<qint64> lastAt;  ///< of the last dated line; nothing for packed files
};

/// Reads what the ends show. A style without a year leaves the times open: then the file is always copied. `access`:
/// see LineClock.
void readSpan(Candidate& candidate, const remote::LogEnds& ends, int zoneSeconds, bool access);

/// Which candidates can hold lines of `range`, the oldest first. Decided by the time of their lines; mtime alone
/// never excludes a file. An hour of margin on both sides, because servers write a request when it ends.
std::vector<Candidate> select(std::vector<Candidate> candidates, const TimeRange& range,
                              std::vector<SkippedFile>& skipped);

/// What is missing or not proven, from the scanned files: beginning of the range, borders of files, end.
std::vector<LogGap> findGaps(const Collected& collected, const CollectPlan& plan);

/// Why the login user cannot read something, and the exact command that grants it. Translated.
QString permissionAdvice(const QByteArray& user, const remote::RemoteLog& log);
QString permissionAdvice(const QByteArray& user, const remote::UnlistedFolder& folder);

} // namespace akimori::logs
