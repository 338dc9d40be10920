#pragma once

#include "cli/exitcode.h"
#include "operations/context.h"

#include "base/jobcontext.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace akimori::cli {

/// One option of a command. A flag has no value name; a repeatable one may be given several times.
struct Option
{
    QString name;      ///< without the dashes
    QString valueName; ///< empty = flag
    QString help;      ///< translated
    bool repeatable = false;
};

/// What the person typed, already checked against the command's declaration.
class Arguments
{
public:
    QStringList positionals;
    QHash<QString, QStringList> options;

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option, const QString& fallback = {}) const;
    QStringList values(const QString& option) const { return options.value(option); }
    /// Throws Error(BadInput) that names the option when it is missing.
    QString required(const QString& option) const;
    /// JST instant of an option; throws Error(BadInput) when it cannot be read.
    std::optional<QDateTime> instant(const QString& option) const;
};

/// What a command leaves: the exit code, the JSON document and the same for people.
struct Outcome
{
    ExitCode exitCode = ExitCode::Ok;
    QJsonObject json;  ///< "ok" is added
    QStringList lines; ///< translated, for the terminal
    QStringList warnings{}; ///< translated; on stderr, --quiet or not: what was done did not do all that it is for
};

/// Everything a command may use.
struct CommandContext
{
    operations::Context& operations;
    JobContext& job;
};

/// A command of the fixed command line (shared by window and timers: the use cases are operations/).
struct Command
{
    QStringList words;       ///< {"backup", "run"}
    QString summary;         ///< translated
    QStringList positionals; ///< names for the help; "[X]" = optional, "X…" = several
    std::vector<Option> options;
    std::function<Outcome(const Arguments&, CommandContext&)> run;
    bool needsProfile = true; ///< false: works without opening a ledger
};

/// All commands in the order of the help. Adding a family = one file pair + one line in commands.cpp.
const std::vector<Command>& allCommands();

} // namespace akimori::cli
