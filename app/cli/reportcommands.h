#pragma once

#include "cli/command.h"

namespace akimori::cli {

std::vector<Command> reportCommands();

/// Whether the words may name a command that paints papers: these need typefaces, and so a QGuiApplication (without a
/// screen), which has to exist before anything is parsed.
bool mayPaintPapers(const QStringList& words);

} // namespace akimori::cli
