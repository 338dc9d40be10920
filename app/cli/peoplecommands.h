#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// role set | list; exception request | decide | confirm | list
std::vector<Command> peopleCommands();

} // namespace akimori::cli
