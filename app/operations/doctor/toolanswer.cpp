#include "operations/doctor/toolanswer.h"

#include <QProcess>

namespace akimori::operations {

namespace {
constexpr int kToolMs = 10'000;
}

std::optional<QString> toolAnswer(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(kToolMs) || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace akimori::operations
