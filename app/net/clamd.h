#pragma once

#include "base/jobcontext.h"
#include "base/platform/socket.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace akimori::net {

/// What clamd said about one stream.
struct ClamVerdict
{
    enum class Kind { Clean, Found, NotScanned };
    Kind kind = Kind::NotScanned;
    QByteArray text; ///< name of the signature, or why it was not scanned ("size limit exceeded")
};

/// A clamd on this machine, through its socket: "/run/clamav/clamd.ctl". Files are streamed (INSTREAM), never named. One
/// connection per stream, because clamd closes it after an error. Blocking; a silent daemon ends after two minutes.
///
/// Throws Error: HostUnreachable (no daemon at the socket), Timeout, ProtocolBroken, Cancelled.
class Clamd
{
public:
    explicit Clamd(const QString& socket) : m_socket(socket) {}

    /// "ClamAV 1.4.6/27500/Mon Nov 23 09:00:00 2026": engine, definitions, their time.
    QByteArray version(JobContext& job) const;

    /// One stream: begin, data …, end.
    void begin(JobContext& job);
    void data(std::span<const char> bytes, JobContext& job);
    ClamVerdict end(JobContext& job);

private:
    platform::Socket connect() const;
    void write(platform::SocketHandle socket, std::span<const char> bytes, JobContext& job) const;
    QByteArray readReply(platform::SocketHandle socket, JobContext& job) const;

    QString m_socket;
    platform::Socket m_stream;
    bool m_refused = false; ///< clamd gave its verdict before the end
};

/// "stream: Eicar FOUND", "stream: OK", "INSTREAM size limit exceeded. ERROR"; for tests.
ClamVerdict clamVerdictFrom(const QByteArray& reply);

} // namespace akimori::net
