#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> consultationCommands();

} // namespace akimori::cli
