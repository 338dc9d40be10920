#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// hardening run | list | exempt | include, antivirus lend | return | check | record | list: preventive measures (S-1, S-2).
std::vector<Command> securityCommands();

} // namespace akimori::cli
