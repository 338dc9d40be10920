#pragma once

#include "base/clock.h"
#include "logs/collected.h"
#include "remote/transport.h"

namespace akimori::logs {

/// ログ提示 (S-4): finds the logs of the range, copies them byte for byte into `originals/`, and writes one merged,
/// time-ordered `extract/<kind>.log` per kind.
///
/// Oldest files first, because the next rotation deletes them. After copying, the folders are listed again: files
/// that a rotation brought are copied too, until nothing new is there. What could not be had is a gap, not an error.
/// Throws Error: NotFound (a named log does not exist), NoSpace, LocalIo, Cancelled, and what Transport throws.
Collected collectLogs(remote::Transport& transport, const CollectPlan& plan, const Clock& clock, JobContext& job);

} // namespace akimori::logs
