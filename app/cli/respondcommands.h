#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// respond evidence | restore | takedown | logs | close | reopen | prepare | flash | list: what is done about a finding.
std::vector<Command> respondCommands();

} // namespace akimori::cli
