#pragma once

#include "base/jobcontext.h"
#include "records/site.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace akimori::remote {

/// Next chunk for the remote program's standard input; an empty span ends it. The chunk stays valid until the
/// next call. Called on the thread that called exec().
using ByteSource = std::function<std::span<const char>()>;
/// Takes what arrived. May block: then nothing more is read and the server waits. Same thread as exec().
using ByteSink = std::function<void(std::span<const char>)>;

/// A source that hands out one array in chunks of 64 KiB. The array must outlive the exec.
ByteSource sourceOf(const QByteArray& data);

struct ExecIo
{
    ByteSource input; ///< unset = empty standard input
    ByteSink output;  ///< unset = discarded (still counted and limited)
    ByteSink error;   ///< unset = discarded
};

/// Bounds of one remote command. Crossing one closes the connection and throws Error(Timeout or ProtocolBroken).
struct ExecLimits
{
    std::chrono::milliseconds deadline{std::chrono::minutes(2)}; ///< for the whole command; 0 = none
    std::chrono::milliseconds idle{std::chrono::seconds(120)};   ///< without a byte in either direction
    qint64 maxOutput = 64LL << 20;                               ///< bytes of standard output
    qint64 maxError = 1LL << 20;                                 ///< bytes of standard error that are passed on
    qint64 expected = 0; ///< about how many bytes will pass, if known; decides only by which road

    /// For streams of file bodies: no deadline, 120 s idle, 16 TiB.
    static ExecLimits bulk(qint64 expected = 0);
};

struct ExecOutcome
{
    int status = -1;   ///< exit status as sshd reports it; -1 = none arrived. Scripts trust their trailer instead
    QByteArray signal; ///< name of the signal that ended it, without "SIG"
    qint64 outputBytes = 0;
    qint64 inputBytes = 0;
};

/// The one way to a server. Implementations: ssh/ (libssh2) and process/ (the OpenSSH client); both pass the
/// same contract suite (tests/contract/tst_transport.cpp).
///
/// Thread rules: one thread at a time uses a Transport; cancel comes through the JobContext and is obeyed
/// within 200 ms. After Cancelled, Timeout, ProtocolBroken or HostUnreachable the connection is closed, and
/// the next call opens it again.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Connects, checks the host key against the store and authenticates; does nothing when already open.
    /// Throws Error: HostUnreachable, Timeout, Unsupported, Cancelled; HostKeyError (HostKeyUnknown,
    /// HostKeyChanged) with the key shown; AuthError (AuthRefused) with what stood in the way.
    virtual void open(JobContext& job) = 0;
    virtual void close() noexcept = 0;

    /// Runs one command line through the login shell. Build it with Script, never by hand: shell lines live in
    /// remote/commands/ only.
    virtual ExecOutcome exec(const QByteArray& commandLine, const ExecIo& io, const ExecLimits& limits,
                             JobContext& job) = 0;

    /// The commands to come will probably move very much. A hint: an implementation may prepare for it meanwhile.
    virtual void expectLargeStream() {}

    /// A further, independent connection to the same server with the same credentials (for parallel streams).
    virtual std::unique_ptr<Transport> another() const = 0;

    /// Measured while connecting; 0 before. Decides window size and number of parallel streams.
    virtual std::chrono::milliseconds roundTrip() const = 0;

    /// Which implementation carries the connection: LibSsh2 or OpenSsh; Auto while that is not decided.
    virtual TransportChoice used() const { return TransportChoice::Auto; }
};

} // namespace akimori::remote
