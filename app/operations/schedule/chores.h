#pragma once

#include "operations/schedule/rundue.h"

namespace akimori::operations {

/// What the schedule does besides backups and scans, at any hour: watching the advisory sources (S-5), reading what is
/// installed, looking through the pages, ending accepted risks, the monthly drill of the log handover (S-4) and the monthly
/// checks of hardening and antivirus (S-1, S-2: monthlychecks.h). The others begin only after a person did them once; until then the duty stays open and nobody is surprised by the first result.
/// Every run is recorded like the others; a failure becomes an outcome and does not keep the others from running.
void runChores(const Context& context, bool dryRun, RunDue::Outcome& outcome, JobContext& job);

} // namespace akimori::operations
