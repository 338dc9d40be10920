#pragma once

#include "operations/schedule/rundue.h"

namespace akimori::operations {

/// After a run of the schedule: tampering opens or joins an incident; what else was found, failed or was missed becomes
/// an alert, ended when the same job succeeds; open incidents are escalated; the outbox is delivered. Puts what it did
/// into `outcome`; a failure of its own becomes a failed entry there. Throws Error(Cancelled) only.
void notifyAfterRun(const Context& context, RunDue::Outcome& outcome, JobContext& job);

} // namespace akimori::operations
