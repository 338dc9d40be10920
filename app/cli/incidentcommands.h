#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> incidentCommands();

} // namespace akimori::cli
