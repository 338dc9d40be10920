#include "remote/ssh/network.h"

#include "base/error.h"
#include "remote/tr.h"

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace akimori::remote::ssh {

namespace {

using namespace std::chrono_literals;

struct Address
{
    sockaddr_storage bytes{};
    socklen_t size = 0;
};

struct Lookup
{
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    int error = 0;
    std::vector<Address> addresses;
};

void lookUp(const std::shared_ptr<Lookup>& lookup, const QByteArray& host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    int error = ::getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found);
    if (error != 0) { // AI_ADDRCONFIG hides ::1 and 127.0.0.1 on a machine without a network
        hints.ai_flags = AI_NUMERICSERV;
        error = ::getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found);
    }
    const std::lock_guard lock(lookup->mutex);
    for (const addrinfo* at = found; error == 0 && at; at = at->ai_next) {
        Address address;
        std::memcpy(&address.bytes, at->ai_addr, at->ai_addrlen);
        address.size = at->ai_addrlen;
        lookup->addresses.push_back(address);
    }
    if (error == 0)
        ::freeaddrinfo(found);
    lookup->error = error;
    lookup->done = true;
    lookup->changed.notify_all();
}

std::vector<Address> resolve(const QByteArray& host, int port, const Patience& patience)
{
    const auto lookup = std::make_shared<Lookup>();
    std::thread(lookUp, lookup, host, port).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->changed.wait_for(lock, kSlice, [&] { return lookup->done; })) {
        patience.job.throwIfCancelled();
        if (patience.over())
            throw Error(ErrorCode::Timeout,
                        Tr::tr("The address of %1 could not be found in time. Check the network and the name server "
                               "of this machine.")
                            .arg(QString::fromLatin1(host)),
                        {}, true);
    }
    if (lookup->error != 0)
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("There is no server named %1. Check the spelling, the network and the name server of this "
                           "machine.")
                        .arg(QString::fromLatin1(host)),
                    QString::fromUtf8(::gai_strerror(lookup->error)), lookup->error == EAI_AGAIN);
    return lookup->addresses;
}

void tune(int fd)
{
    const int on = 1;
    const unsigned unackedMs = 60'000;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &unackedMs, sizeof unackedMs);
}

/// 0 or an errno; throws only Cancelled.
int connectOne(const UniqueFd& fd, const Address& address, const Patience& patience)
{
    if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address.bytes), address.size) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    for (;;) {
        patience.job.throwIfCancelled();
        if (patience.over())
            return ETIMEDOUT;
        pollfd wait{fd.get(), POLLOUT, 0};
        if (::poll(&wait, 1, static_cast<int>(kSlice.count())) <= 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
}

Error unreachable(const QByteArray& host, int port, int error)
{
    const QString server = QStringLiteral("%1:%2").arg(QString::fromLatin1(host)).arg(port);
    const QString detail = QString::fromLocal8Bit(::strerror(error));
    if (error == ETIMEDOUT)
        return Error(ErrorCode::Timeout,
                     Tr::tr("%1 does not answer. Check the address, the port and the firewalls between.").arg(server),
                     detail, true);
    if (error == ECONNREFUSED)
        return Error(ErrorCode::HostUnreachable,
                     Tr::tr("%1 refuses connections. Check the port and whether the SSH service runs there.")
                         .arg(server),
                     detail, true);
    return Error(ErrorCode::HostUnreachable,
                 Tr::tr("%1 cannot be reached. Check the network of this machine.").arg(server), detail, true);
}

} // namespace

UniqueFd connectTo(const QByteArray& host, int port, const Patience& patience)
{
    const std::vector<Address> addresses = resolve(host, port, patience);
    int error = EHOSTUNREACH;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const Address& address = addresses[i];
        UniqueFd fd(::socket(address.bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!fd.valid()) {
            error = errno;
            continue;
        }
        tune(fd.get());
        // A dead first address must leave time for the others.
        Patience share = patience;
        if (i + 1 < addresses.size())
            share.until = std::min(patience.until, SteadyClock::now() + 5s);
        error = connectOne(fd, address, share);
        if (error == 0)
            return fd;
        if (patience.over())
            break;
    }
    throw unreachable(host, port, error);
}

} // namespace akimori::remote::ssh
