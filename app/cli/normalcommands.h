#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// allow add | withdraw | list, outside show | set: what is normal for a site and how it is looked at from outside.
std::vector<Command> normalCommands();

} // namespace akimori::cli
