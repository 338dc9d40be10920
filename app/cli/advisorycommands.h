#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// advisory fetch | import | inventory | component | list | show | judge | consult | decide | patch | work | report | agree
std::vector<Command> advisoryCommands();

} // namespace akimori::cli
