#pragma once

#include "logs/collected.h"

namespace akimori::logs {

/// Writes extract/<kind>.log, and masked/<kind>.log when the plan says so, from the copied files: exactly the lines
/// of the range, merged in the order of time. Fills scan, duplicateOf, extracts and summary. Throws Error(LocalIo,
/// NoSpace, Cancelled).
void extractLogs(Collected& collected, const CollectPlan& plan, JobContext& job);

} // namespace akimori::logs
