#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// baseline approve | show, scan run | list | show, finding decide
std::vector<Command> integrityCommands();

} // namespace akimori::cli
