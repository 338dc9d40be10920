#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// backup run | list | verify | window | export
std::vector<Command> backupCommands();

} // namespace akimori::cli
