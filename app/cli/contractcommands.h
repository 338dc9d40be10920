#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// contract set | show
std::vector<Command> contractCommands();

} // namespace akimori::cli
