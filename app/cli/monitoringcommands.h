#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// probe run, watch, monitor …
std::vector<Command> monitoringCommands();

} // namespace akimori::cli
