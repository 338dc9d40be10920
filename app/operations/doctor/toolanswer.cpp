#include "operations/doctor/toolanswer.h"

#include <QProcess>

namespace akimori::operations {

namespace {
constexpr int kAnswerMs = 10'000;
}

std::optional<ToolRun> runTool(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
                               int limitMs)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(limitMs) || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt; // one that still runs is killed with the object
    return ToolRun{process.exitCode(), QString::fromUtf8(process.readAll()).trimmed()};
}

std::optional<QString> toolAnswer(const QString& program, const QStringList& arguments)
{
    const std::optional<ToolRun> run = runTool(program, arguments, QProcessEnvironment::systemEnvironment(), kAnswerMs);
    return run ? std::optional(run->output) : std::nullopt;
}

} // namespace akimori::operations
