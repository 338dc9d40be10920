#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// restore preview | apply | rollback
std::vector<Command> restoreCommands();

} // namespace akimori::cli
