#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// restore drill, restore drills
std::vector<Command> drillCommands();

} // namespace akimori::cli
