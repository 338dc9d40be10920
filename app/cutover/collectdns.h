#pragma once

#include "base/clock.h"
#include "cutover/facts.h"

namespace akimori::cutover {

/// Asks every authoritative server for the whole inventory, every resolver for the plan's names, the zone
/// above for the delegation, and follows the chain of DNSSEC: all at the same time. Never longer than about
/// five seconds, however many servers are silent. Throws Error(Cancelled).
DnsFacts collectDns(const CutoverPlan& plan, const Clock& clock, JobContext& job);

/// Names of the inventory besides the plan's: _dmarc, usual DKIM selectors, ACME.
QStringList serviceNames(const CutoverPlan& plan);

} // namespace akimori::cutover
