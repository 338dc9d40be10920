#pragma once

#include "cli/command.h"
#include "records/integrity.h"

namespace akimori::cli {

/// Exit code, JSON and lines of a scan, whichever eye made it.
Outcome scanOutcome(const Scan& scan);

} // namespace akimori::cli
