#pragma once

#include "operations/schedule/rundue.h"

namespace akimori::operations {

/// What the schedule does besides backups and scans, at any hour: watching the advisory sources (S-5), reading what is
/// installed, looking through the pages, ending accepted risks, and the monthly drill of the log handover (S-4). Each
/// begins only after a person did it once; until then the duty stays open and nobody is surprised by the first result.
/// Every run is recorded like the others; a failure becomes an outcome and does not keep the others from running.
void runChores(const Context& context, bool dryRun, RunDue::Outcome& outcome, JobContext& job);

} // namespace akimori::operations
