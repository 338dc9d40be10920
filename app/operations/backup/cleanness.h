#pragma once

#include "ledger/ledger.h"
#include "records/generation.h"
#include "records/site.h"

namespace akimori::operations {

/// True while the newest scan of the live tree that came to a verdict has a finding that was not decided as an authorised
/// change. A later clean scan closes it.
bool hasOpenFinding(const ledger::Ledger& ledger, const Site& site);

/// Sets evidence and clean of a generation that was just taken (design: retention). Evidence: a finding is open. Clean:
/// none is, and every file and link of a data generation equals the approved baseline, work folders of own deployments
/// aside, as in a scan; a system generation only needs the former. Without a baseline nothing is clean. Reads manifest
/// and baseline file; throws what these throw.
void judgeCleanness(ledger::Ledger& ledger, const Site& site, Generation& generation);
/// The same, but a baseline that cannot be read does not cost the generation: it is then not known to be clean, and its
/// warnings say so. Throws Error(Cancelled) only.
void judgeAsFarAsPossible(ledger::Ledger& ledger, const Site& site, Generation& generation);

} // namespace akimori::operations
