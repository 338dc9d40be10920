#include "support/localtransport.h"

#include "base/error.h"
#include "remote/process/childprocess.h"

#include <unistd.h>

namespace akimori::test {

remote::ExecOutcome LocalTransport::exec(const QByteArray& commandLine, const remote::ExecIo& io,
                                         const remote::ExecLimits& limits, JobContext& job)
{
    ++commandsRun;
    remote::ExecIo wrapped = io;
    if (cutAfterOutputBytes >= 0) {
        wrapped.output = [this, &io](std::span<const char> chunk) {
            const auto allowed = std::min<std::size_t>(chunk.size(), static_cast<std::size_t>(cutAfterOutputBytes));
            if (io.output && allowed > 0)
                io.output(chunk.first(allowed));
            cutAfterOutputBytes -= static_cast<qint64>(allowed);
            if (allowed < chunk.size())
                throw Error(ErrorCode::HostUnreachable, QStringLiteral("connection cut by the test"), {}, true);
        };
    }
    QList<QByteArray> arguments{"sh", "-c", commandLine};
    if (unprivileged && ::geteuid() == 0)
        arguments = QList<QByteArray>{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"} + arguments;
    return remote::runChild(arguments, environment, wrapped, limits, job);
}

std::unique_ptr<remote::Transport> LocalTransport::another() const
{
    auto other = std::make_unique<LocalTransport>();
    other->environment = environment;
    other->unprivileged = unprivileged;
    return other;
}

} // namespace akimori::test
