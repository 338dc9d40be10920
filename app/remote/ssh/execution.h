#pragma once

#include "remote/ssh/session.h"
#include "remote/transport.h"

namespace akimori::remote::ssh {

/// One command on one channel: pumps the three streams until the server has closed its side.
///
/// Memory is bounded by the window plus the buffers of the shim: nothing is written while the shim holds
/// 512 KiB, and while the sink blocks nothing is read, so that the window closes and the server waits.
class Execution
{
public:
    /// `window`: bytes the server may send ahead. Throws from run() leave the session unusable.
    Execution(Session& session, unsigned window, const ExecIo& io, const ExecLimits& limits, JobContext& job);
    ~Execution();
    Execution(const Execution&) = delete;
    Execution& operator=(const Execution&) = delete;

    ExecOutcome run(const QByteArray& commandLine);

private:
    void start(const QByteArray& commandLine);
    void pump();
    bool pumpInput();
    bool pumpOutput();
    bool pumpError();
    void checkLimits() const;
    void finish();

    Session& m_session;
    unsigned m_window;
    const ExecIo& m_io;
    const ExecLimits& m_limits;
    JobContext& m_job;
    Patience m_patience;
    LIBSSH2_CHANNEL* m_channel = nullptr;
    ExecOutcome m_outcome;
    std::vector<char> m_block;
    std::span<const char> m_pending;
    bool m_inputEnded = false;
    bool m_eofSent = false;
    qint64 m_errorBytes = 0;
    SteadyClock::time_point m_lastByte;
};

} // namespace akimori::remote::ssh
