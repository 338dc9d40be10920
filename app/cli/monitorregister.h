#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// monitor procured, notice, ports, anchors: what the monitor items rest on.
std::vector<Command> monitorRegisterCommands();

} // namespace akimori::cli
