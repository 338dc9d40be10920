#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// scan content
std::vector<Command> contentCommands();

} // namespace akimori::cli
