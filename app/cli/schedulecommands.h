#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// run-due; doctor; timer install | remove
std::vector<Command> scheduleCommands();

} // namespace akimori::cli
