#include "net/clamd.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "net/tr.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace akimori::net {

namespace {

using namespace std::chrono_literals;
constexpr auto kSilence = 120s;
constexpr int kSliceMs = 100;
constexpr qsizetype kMaxReply = 4096;
constexpr std::size_t kChunk = 256 << 10;

void waitFor(int fd, short events, JobContext& job)
{
    const auto until = std::chrono::steady_clock::now() + kSilence;
    while (true) {
        job.throwIfCancelled();
        pollfd entry{fd, events, 0};
        const int ready = ::poll(&entry, 1, kSliceMs);
        if (ready > 0)
            return;
        if (ready < 0 && errno != EINTR)
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
        if (std::chrono::steady_clock::now() > until)
            throw Error(ErrorCode::Timeout, Tr::tr("clamd did not answer in time. Try again later."), QString(), true);
    }
}

} // namespace

UniqueFd Clamd::connect() const
{
    const QByteArray path = nativePath(m_socket);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no socket of clamd.").arg(m_socket));
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd.valid() || ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("No clamd answers at %1. Start it, or enter the right socket.").arg(m_socket),
                    QString::fromLocal8Bit(std::strerror(errno)), true);
    ::fcntl(fd.get(), F_SETFL, O_NONBLOCK);
    return fd;
}

void Clamd::write(int fd, const char* bytes, std::size_t size, JobContext& job) const
{
    std::size_t at = 0;
    while (at < size) {
        const ssize_t put = ::send(fd, bytes + at, size - at, MSG_NOSIGNAL);
        if (put > 0)
            at += static_cast<std::size_t>(put);
        else if (errno == EAGAIN || errno == EINTR)
            waitFor(fd, POLLOUT, job);
        else
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
    }
}

QByteArray Clamd::readReply(int fd, JobContext& job) const
{
    QByteArray reply;
    while (!reply.contains('\0') && reply.size() < kMaxReply) {
        char block[1024];
        const ssize_t got = ::recv(fd, block, sizeof block, 0);
        if (got > 0)
            reply.append(block, got);
        else if (got == 0)
            break;
        else if (errno == EAGAIN || errno == EINTR)
            waitFor(fd, POLLIN, job);
        else
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The connection to clamd broke off."), QString(), true);
    }
    if (const qsizetype end = reply.indexOf('\0'); end >= 0)
        reply.truncate(end);
    return reply.trimmed();
}

QByteArray Clamd::version(JobContext& job) const
{
    const UniqueFd fd = connect();
    write(fd.get(), "zVERSION", 9, job);
    return readReply(fd.get(), job);
}

void Clamd::begin(JobContext& job)
{
    m_refused = false;
    m_stream = connect();
    write(m_stream.get(), "zINSTREAM", 10, job);
}

void Clamd::data(std::span<const char> bytes, JobContext& job)
{
    for (std::size_t at = 0; at < bytes.size() && !m_refused; at += kChunk) {
        const std::size_t size = std::min(kChunk, bytes.size() - at);
        char head[4];
        qToBigEndian(static_cast<quint32>(size), head);
        try {
            write(m_stream.get(), head, sizeof head, job);
            write(m_stream.get(), bytes.data() + at, size, job);
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
            write(m_stream.get(), nothing, sizeof nothing, job);
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
