#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// audit verify | list
std::vector<Command> evidenceCommands();

} // namespace akimori::cli
