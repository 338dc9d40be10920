#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// round run|sign|show|list
std::vector<Command> roundCommands();

} // namespace akimori::cli
