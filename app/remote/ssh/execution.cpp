#include "remote/ssh/execution.h"

#include "remote/limiterror.h"

namespace akimori::remote::ssh {

namespace {

using namespace std::chrono_literals;

constexpr unsigned kPacket = 32768;
constexpr std::size_t kMaxUnsent = 512 << 10;
constexpr int kWritesPerTurn = 16; // several packets of 32 KiB per turn mean fewer empty reads between them
constexpr int kError = 1;          // number of the standard error stream

} // namespace

Execution::Execution(Session& session, unsigned window, const ExecIo& io, const ExecLimits& limits,
                     JobContext& job)
    : m_session(session)
    , m_window(window)
    , m_io(io)
    , m_limits(limits)
    , m_job(job)
    , m_patience{job}
    , m_block(256 << 10)
    , m_inputEnded(!io.input)
    , m_lastByte(SteadyClock::now())
{
    if (limits.deadline.count() > 0)
        m_patience.until = SteadyClock::now() + limits.deadline;
}

Execution::~Execution()
{
    if (!m_channel)
        return;
    m_session.shim().cutOff(); // a failed command ends the connection; freeing must not wait for the server
    while (libssh2_channel_free(m_channel) == LIBSSH2_ERROR_EAGAIN) {
    }
}

ExecOutcome Execution::run(const QByteArray& commandLine)
{
    start(commandLine);
    pump();
    finish();
    return m_outcome;
}

void Execution::start(const QByteArray& commandLine)
{
    LIBSSH2_SESSION* const session = m_session.handle();
    const Patience opening{m_job, std::min(m_patience.until, SteadyClock::now() + 30s)};
    m_channel = m_session.run(
        opening, [&] { return libssh2_channel_open_ex(session, "session", 7, m_window, kPacket, nullptr, 0); });
    if (!m_channel)
        throw m_session.failure(libssh2_session_last_errno(session), "channel_open");
    const int code = m_session.run(opening, [&] {
        return libssh2_channel_process_startup(m_channel, "exec", 4, commandLine.constData(),
                                               static_cast<unsigned>(commandLine.size()));
    });
    if (code != 0)
        throw m_session.failure(code, "exec");
    m_lastByte = SteadyClock::now();
}

void Execution::pump()
{
    SocketShim& shim = m_session.shim();
    shim.setPatience(&m_patience);
    for (;;) {
        shim.refillBudget();
        bool progress = pumpInput();
        const bool output = pumpOutput();
        const bool error = pumpError();
        progress = progress || output || error;
        // A read of 0 is no end; only the channel's EOF after both streams ran dry is.
        if (!output && !error && libssh2_channel_eof(m_channel) == 1)
            return;
        if (shim.peerClosed() && !progress)
            throw m_session.failure(LIBSSH2_ERROR_SOCKET_DISCONNECT, "stream");
        shim.flush();
        checkLimits();
        int secondsToNext = 0;
        libssh2_keepalive_send(m_session.handle(), &secondsToNext);
        if (!progress)
            shim.waitSlice();
    }
}

bool Execution::pumpInput()
{
    bool progress = false;
    for (int i = 0; i < kWritesPerTurn && !m_eofSent; ++i) {
        if (m_session.shim().unsent() >= kMaxUnsent)
            break;
        if (m_pending.empty() && !m_inputEnded) {
            m_pending = m_io.input();
            m_inputEnded = m_pending.empty();
        }
        if (m_pending.empty()) {
            const int code = libssh2_channel_send_eof(m_channel);
            if (code != 0 && code != LIBSSH2_ERROR_EAGAIN && code != LIBSSH2_ERROR_CHANNEL_CLOSED)
                throw m_session.failure(code, "send_eof");
            m_eofSent = code != LIBSSH2_ERROR_EAGAIN;
            return progress || m_eofSent;
        }
        const ssize_t put = libssh2_channel_write_ex(m_channel, 0, m_pending.data(), m_pending.size());
        if (put == LIBSSH2_ERROR_CHANNEL_CLOSED) { // the command ended without reading all; its status tells why
            m_pending = {};
            m_inputEnded = m_eofSent = true;
            return true;
        }
        if (put < 0 && put != LIBSSH2_ERROR_EAGAIN)
            throw m_session.failure(static_cast<int>(put), "write");
        if (put <= 0)
            break;
        m_pending = m_pending.subspan(static_cast<std::size_t>(put));
        m_outcome.inputBytes += put;
        m_lastByte = SteadyClock::now();
        progress = true;
    }
    return progress;
}

bool Execution::pumpOutput()
{
    const ssize_t got = libssh2_channel_read_ex(m_channel, 0, m_block.data(), m_block.size());
    if (got < 0 && got != LIBSSH2_ERROR_EAGAIN)
        throw m_session.failure(static_cast<int>(got), "read");
    if (got <= 0)
        return false;
    m_outcome.outputBytes += got;
    if (m_outcome.outputBytes > m_limits.maxOutput)
        throw tooMuchOutputError();
    if (m_io.output)
        m_io.output({m_block.data(), static_cast<std::size_t>(got)});
    m_lastByte = SteadyClock::now();
    return true;
}

bool Execution::pumpError()
{
    const ssize_t got = libssh2_channel_read_ex(m_channel, kError, m_block.data(), m_block.size());
    if (got < 0 && got != LIBSSH2_ERROR_EAGAIN)
        throw m_session.failure(static_cast<int>(got), "read error stream");
    if (got <= 0)
        return false;
    m_errorBytes += got;
    if (m_io.error && m_errorBytes <= m_limits.maxError)
        m_io.error({m_block.data(), static_cast<std::size_t>(got)});
    m_lastByte = SteadyClock::now();
    return true;
}

void Execution::checkLimits() const
{
    m_job.throwIfCancelled();
    if (m_patience.over())
        throw deadlineError();
    if (m_limits.idle.count() > 0 && SteadyClock::now() - m_lastByte > m_limits.idle)
        throw idleError();
}

void Execution::finish()
{
    const Patience closing{m_job, std::min(m_patience.until, SteadyClock::now() + 30s)};
    int code = m_session.run(closing, [&] { return libssh2_channel_close(m_channel); });
    if (code == 0)
        code = m_session.run(closing, [&] { return libssh2_channel_wait_closed(m_channel); });
    if (code != 0)
        throw m_session.failure(code, "close");
    char* signal = nullptr;
    std::size_t size = 0;
    libssh2_channel_get_exit_signal(m_channel, &signal, &size, nullptr, nullptr, nullptr, nullptr);
    if (signal) {
        m_outcome.signal = QByteArray(signal, static_cast<qsizetype>(size));
        libssh2_free(m_session.handle(), signal);
    } else {
        // 0 is also what libssh2 says when no status ever came; scripts therefore trust their own trailer only.
        m_outcome.status = libssh2_channel_get_exit_status(m_channel);
    }
    m_session.run(closing, [&] { return libssh2_channel_free(m_channel); });
    m_channel = nullptr;
}

} // namespace akimori::remote::ssh
