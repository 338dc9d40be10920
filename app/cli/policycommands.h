#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// notify policy: the escalation as agreed with the city.
std::vector<Command> policyCommands();

} // namespace akimori::cli
