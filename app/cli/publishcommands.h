#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> publishCommands();

} // namespace akimori::cli
