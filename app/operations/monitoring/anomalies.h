#pragma once

#include "incidents/sighting.h"
#include "operations/context.h"
#include "records/monitoring.h"

namespace akimori::operations {

/// From a settled change of state to the incidents (M-4 … M-7).

/// What the incident record starts from: 監視内容 filled in with item, value, limit and times. Joins under one key while
/// the same thing is wrong.
incidents::Sighting sightingOf(const StateChange& change, const Site& site);

/// The one place where monitoring meets the incidents: every change of the last seven days that a person must judge and
/// that has no incident yet opens or joins one, and its number is noted with the change. What failed once is tried again
/// at the next call.
void handOverPending(const Context& context, ledger::Ledger& ledger, const Site& site);

} // namespace akimori::operations
