#pragma once

#include "cli/command.h"

namespace akimori::cli {

/// Options that work with every command, before and after its words.
struct GlobalOptions
{
    QString profile; ///< empty = the user's data folder
    QString asName;  ///< --as: who is recorded
    QString language = QStringLiteral("ja");
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
};

struct ParsedCommandLine
{
    GlobalOptions global;
    const Command* command = nullptr; ///< nullptr with help or version
    Arguments arguments;
    QStringList words; ///< the leading words, for a help on a family
};

/// Those that stand before and after every command.
std::vector<Option> globalOptions();

/// Splits the command line. Throws Error(BadInput) that names the word, option or value that cannot be meant.
ParsedCommandLine parseCommandLine(const QStringList& arguments, const std::vector<Command>& commands);

/// --lang alone, read before translations are loaded; "ja" when it is not given.
QString languageOf(const QStringList& arguments);

/// Help for everything, a family ("backup") or one command.
QString helpText(const std::vector<Command>& commands, const QStringList& words);

} // namespace akimori::cli
