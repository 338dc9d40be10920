#pragma once

#include "incidents/sighting.h"
#include "operations/context.h"
#include "records/monitoring.h"

namespace akimori::operations {

/// From a settled change of state to the incidents (M-4 … M-7).

/// What the incident record starts from: 監視内容 filled in with item, value, limit and times. Joins under one key while
/// the same thing is wrong.
incidents::Sighting sightingOf(const StateChange& change, const Site& site);

/// The one place where monitoring meets the incidents: opens or joins, and notes the number with the change. A failure
/// there never stops the monitor; the change is recorded already.
void handOver(const Context& context, ledger::Ledger& ledger, const Site& site, const StateChange& change);

} // namespace akimori::operations
