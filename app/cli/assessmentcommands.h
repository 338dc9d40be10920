#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// assessment plan, change, report, finding, submit, cancel, list, show: the yearly third-party assessment.
std::vector<Command> assessmentCommands();

} // namespace akimori::cli
