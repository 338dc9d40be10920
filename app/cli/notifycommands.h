#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> notifyCommands();

} // namespace akimori::cli
