#pragma once

#include "remote/transport.h"

#include <QList>

namespace akimori::test {

/// A Transport without a network: runs the command line with `sh -c` on this machine. For tests of commands
/// and pipelines; faults of the line are injected by `cutAfterOutputBytes`.
class LocalTransport final : public remote::Transport
{
public:
    void open(JobContext&) override {}
    void close() noexcept override {}
    remote::ExecOutcome exec(const QByteArray& commandLine, const remote::ExecIo& io,
                             const remote::ExecLimits& limits, JobContext& job) override;
    std::unique_ptr<remote::Transport> another() const override;
    std::chrono::milliseconds roundTrip() const override { return pretendedRoundTrip; }

    /// From then on the output of the next commands is cut like a broken line; < 0 = never.
    qint64 cutAfterOutputBytes = -1;
    /// Environment entries ("PATH=…") for the commands, e.g. to hide a tool.
    QList<QByteArray> environment;
    /// When the tests run as root, who could read everything: run the commands as nobody.
    bool unprivileged = false;
    int commandsRun = 0;
    /// What roundTrip() says, for code that decides by distance.
    std::chrono::milliseconds pretendedRoundTrip{0};
};

} // namespace akimori::test
