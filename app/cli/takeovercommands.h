#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// publish takeover|checkout and the family “takeover”.
std::vector<Command> takeoverCommands();

} // namespace akimori::cli
