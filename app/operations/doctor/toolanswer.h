#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace akimori::operations {

struct ToolRun
{
    int exitCode = 0;
    QString output; ///< error output included, without white space at the ends
};

/// Runs a program of this computer to its end. Nothing when it is missing, crashes or takes longer than `limitMs`. No shell.
std::optional<ToolRun> runTool(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
                               int limitMs);

/// What a program of this computer prints, whatever its exit code; nothing as above, after ten seconds.
std::optional<QString> toolAnswer(const QString& program, const QStringList& arguments);

} // namespace akimori::operations
