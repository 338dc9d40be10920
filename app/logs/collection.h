#pragma once

#include "base/clock.h"
#include "logs/collected.h"
#include "remote/transport.h"

#include <QSet>

#include <utility>

namespace akimori::logs {

/// One collection while it is being made: what its parts (LogFinder, LogCopier) share.
struct Collection
{
    remote::Transport& transport;
    const CollectPlan& plan;
    const Clock& clock;
    JobContext& job;
    Collected result{};
    QSet<std::pair<qint64, qint64>> known{}; ///< device and inode of what was copied, skipped or refused

    bool wants(LogKind kind) const { return plan.kinds.contains(kind); }
    LogKind kindOf(std::size_t family) const { return result.families.at(family).kind; }
    void know(const remote::RemoteLog& log) { known.insert({log.device, log.inode}); }
    bool knows(qint64 device, qint64 inode) const { return known.contains({device, inode}); }
};

} // namespace akimori::logs
