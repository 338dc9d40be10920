#include "net/clamd.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "net/tr.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace akimori::net {

namespace {

using namespace std::chrono_literals;
constexpr auto kSilence = 120s;
constexpr auto kSlice = 100ms;
constexpr qsizetype kMaxReply = 4096;
constexpr char kVersion[] = "zVERSION"; // with the NUL at its end
constexpr char kInstream[] = "zINSTREAM";
constexpr std::size_t kChunk = 256 << 10;

void waitFor(platform::SocketHandle socket, bool toWrite, JobContext& job)
{
    const auto until = std::chrono::steady_clock::now() + kSilence;
    while (true) {
        job.throwIfCancelled();
        const int ready = platform::waitForSocket(socket, !toWrite, toWrite, kSlice);
        if (ready > 0)
            return;
        if (ready < 0)
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
        if (std::chrono::steady_clock::now() > until)
            throw Error(ErrorCode::Timeout, Tr::tr("clamd did not answer in time. Try again later."), QString(), true);
    }
}

} // namespace

platform::Socket Clamd::connect() const
{
    platform::Socket socket = platform::connectLocal(nativePath(m_socket).constData());
    const int error = errno;
    if (!socket.valid() && error == ENAMETOOLONG)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no socket of clamd.").arg(m_socket));
    if (!socket.valid())
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("No clamd answers at %1. Start it, or enter the right socket.").arg(m_socket),
                    QString::fromLocal8Bit(std::strerror(error)), true);
    return socket;
}

void Clamd::write(platform::SocketHandle socket, std::span<const char> bytes, JobContext& job) const
{
    while (!bytes.empty()) {
        const std::ptrdiff_t put = platform::sendSome(socket, bytes);
        if (put > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(put));
        else if (errno == EAGAIN)
            waitFor(socket, true, job);
        else
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
    }
}

QByteArray Clamd::readReply(platform::SocketHandle socket, JobContext& job) const
{
    QByteArray reply;
    while (!reply.contains('\0') && reply.size() < kMaxReply) {
        char block[1024];
        const std::ptrdiff_t got = platform::receiveSome(socket, block);
        if (got > 0)
            reply.append(block, got);
        else if (got == 0)
            break;
        else if (errno == EAGAIN)
            waitFor(socket, false, job);
        else
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
    }
    if (const qsizetype end = reply.indexOf('\0'); end >= 0)
        reply.truncate(end);
    return reply.trimmed();
}

QByteArray Clamd::version(JobContext& job) const
{
    const platform::Socket socket = connect();
    write(socket.get(), kVersion, job);
    return readReply(socket.get(), job);
}

void Clamd::begin(JobContext& job)
{
    m_refused = false;
    m_stream = connect();
    write(m_stream.get(), kInstream, job);
}

void Clamd::data(std::span<const char> bytes, JobContext& job)
{
    for (std::size_t at = 0; at < bytes.size() && !m_refused; at += kChunk) {
        const std::size_t size = std::min(kChunk, bytes.size() - at);
        char head[4];
        qToBigEndian(static_cast<quint32>(size), head);
        try {
            write(m_stream.get(), head, job);
            write(m_stream.get(), bytes.subspan(at, size), job);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::ProtocolBroken)
                throw;
            m_refused = true; // it closed after "size limit exceeded": the verdict is waiting
        }
    }
}

ClamVerdict Clamd::end(JobContext& job)
{
    if (!m_refused) {
        const char nothing[4]{};
        try {
            write(m_stream.get(), nothing, job);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::ProtocolBroken)
                throw;
        }
    }
    QByteArray reply;
    try {
        reply = readReply(m_stream.get(), job);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ProtocolBroken)
            throw;
    }
    m_stream.reset();
    return clamVerdictFrom(reply);
}

ClamVerdict clamVerdictFrom(const QByteArray& reply)
{
    const QByteArray text = reply.startsWith("stream: ") ? reply.mid(8) : reply;
    if (text == "OK")
        return {ClamVerdict::Kind::Clean, {}};
    // A limit that clamd reports as a detection is a file that it did not read to its end.
    if (text.endsWith(" FOUND") && !text.contains("Limits.Exceeded"))
        return {ClamVerdict::Kind::Found, text.chopped(6)};
    return {ClamVerdict::Kind::NotScanned, text.isEmpty() ? QByteArray("no answer") : text};
}

} // namespace akimori::net
