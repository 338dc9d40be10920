#pragma once

#include "cli/command.h"
#include "operations/monitoring/monitoritems.h"

namespace akimori::cli {

/// monitor standard|add|change|remove|pause|resume|approve|procured|notice|window|reclassify: what a person decides.
std::vector<Command> monitorSetupCommands();

} // namespace akimori::cli
