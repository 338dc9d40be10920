#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// advisory sources, source, network, libraries, daily, reminders, calendar: how the sources are watched.
std::vector<Command> watchCommands();

} // namespace akimori::cli
