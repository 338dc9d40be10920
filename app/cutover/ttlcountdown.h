#pragma once

#include "records/cutover.h"

#include <vector>

namespace akimori::cutover {

/// 旧TTL経過: when no resolver can hold a copy with the long TTL any more, from what was really seen.
struct TtlCountdown
{
    enum class State {
        NothingSeen, ///< no authority was seen yet
        StillLong,   ///< a server still gives a long TTL: the countdown has not begun
        Running,     ///< until clearAt
        Over,
        NeverLong, ///< short since the first look
    };
    State state = State::NothingSeen;
    QString server;    ///< that decides: still long, or the last to become short
    QString record;    ///< "www.example.jp A"
    qint64 oldTtl = 0; ///< seconds
    QDateTime shortAt; ///< UTC: first seen short at that server
    QDateTime clearAt; ///< UTC: shortAt + oldTtl
};

/// The short TTL of a server counts from the first look that showed it, because a copy may have been fetched
/// a moment before: an upper bound that holds whatever happened between two looks.
TtlCountdown ttlCountdown(const std::vector<CutoverSighting>& sightings, int reducedTtl,
                          const QDateTime& now);

/// The longest TTL that an authority was seen to give for the plan's records, in seconds; 0 when none was
/// seen.
qint64 longestTtl(const std::vector<CutoverSighting>& sightings);

/// When the last resolver that was seen with an old answer lets go of it; invalid when none holds one.
QDateTime lastOldAnswer(const std::vector<CutoverSighting>& sightings, const CutoverPlan& plan);

} // namespace akimori::cutover
