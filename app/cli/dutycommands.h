#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// duties, duties set|confirm|catalogue, round run|sign|show|list
std::vector<Command> dutyCommands();

} // namespace akimori::cli
