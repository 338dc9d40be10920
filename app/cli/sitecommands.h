#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// site add | list | show | test
std::vector<Command> siteCommands();

} // namespace akimori::cli
