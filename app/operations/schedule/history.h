#pragma once

#include "ledger/ledger.h"
#include "records/site.h"
#include "schedule/due.h"

#include <vector>

namespace akimori::operations {

/// Words under which the schedule's runs stand in the ledger (Run::job).
QString jobName(schedule::JobKind job); ///< "scan.run", "backup.data", "backup.system", "verify.run", "restore.drill"

/// Name of a recorded job for people, also of the jobs that are not planned; the word itself for an unknown one.
QString jobTitle(const QString& job);

/// The schedule of a site as its settings hold it; the term begins at `site add` until the contract's term is
/// recorded. Throws Error(BadInput) when the settings cannot be meant.
schedule::SchedulePlan schedulePlan(const ledger::Ledger& ledger, const Site& site);

/// What ran at the site, by hand or scheduled, from the ledger's scans, runs and restores. A run that was killed
/// counts as a failed attempt.
schedule::RunHistory runHistory(const ledger::Ledger& ledger, const Site& site, const QDateTime& now);

/// システム変更 of the site that were closed (B-2, B-4).
std::vector<schedule::ClosedChange> closedChanges(const ledger::Ledger& ledger, const Site& site);

} // namespace akimori::operations
