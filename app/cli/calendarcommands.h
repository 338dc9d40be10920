#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// calendar, calendar import|hours|special|year-end; advisory deadline (from the calendar alone).
std::vector<Command> calendarCommands();

} // namespace akimori::cli
