#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// DNS切替: cutover plan, check, status, done, waive, application, traffic, publishing, watch, close.
std::vector<Command> cutoverCommands();

} // namespace akimori::cli
