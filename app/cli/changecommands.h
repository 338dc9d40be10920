#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> changeCommands();

} // namespace akimori::cli
