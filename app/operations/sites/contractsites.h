#pragma once

#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// A server that is only lent for 復元訓練: a drill rebuilt it, and it has neither a generation nor a baseline of its own. With
/// the first backup or approved baseline it is in service like any other.
bool isLentForDrills(ledger::Ledger& ledger, const Site& site);

/// The sites that the contract is about: all but those that are only lent for drills. Duties, unattended runs and papers go
/// over these.
std::vector<Site> contractSites(ledger::Ledger& ledger);

} // namespace akimori::operations
