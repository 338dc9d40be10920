#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// The manual page akimori-cli(1) in roff, made of the commands' own declarations so that it never lags behind them. In
/// the language of the installed translation. Ends with a newline.
QString manualPage(const std::vector<Command>& commands);

/// Completion for bash: command words, then the options of the command.
QString bashCompletion(const std::vector<Command>& commands);

} // namespace akimori::cli
