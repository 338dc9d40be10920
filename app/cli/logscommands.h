#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// logs request|list|collect|handover
std::vector<Command> logsCommands();

} // namespace akimori::cli
