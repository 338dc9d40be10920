#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// backup system-keys, restore system-keys
std::vector<Command> keyCommands();

} // namespace akimori::cli
