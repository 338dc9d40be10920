#include "remote/ssh/network.h"

#include "base/error.h"
#include "remote/tr.h"

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace akimori::remote::ssh {

namespace {

using namespace std::chrono_literals;

struct Lookup
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<platform::Resolved> result;
};

void lookUp(const std::shared_ptr<Lookup>& lookup, const QByteArray& host, int port)
{
    platform::Resolved result = platform::resolve(host.constData(), port);
    const std::lock_guard lock(lookup->mutex);
    lookup->result = std::move(result);
    lookup->changed.notify_all();
}

std::vector<platform::Endpoint> resolve(const QByteArray& host, int port, const Patience& patience)
{
    const auto lookup = std::make_shared<Lookup>();
    std::thread(lookUp, lookup, host, port).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->changed.wait_for(lock, kSlice, [&] { return lookup->result.has_value(); })) {
        patience.job.throwIfCancelled();
        if (patience.over())
            throw Error(ErrorCode::Timeout,
                        Tr::tr("The address of %1 could not be found in time. Check the network and the name server "
                               "of this machine.")
                            .arg(QString::fromLatin1(host)),
                        {}, true);
    }
    if (!lookup->result->failure.empty())
        throw Error(ErrorCode::HostUnreachable,
                    Tr::tr("There is no server named %1. Check the spelling, the network and the name server of this "
                           "machine.")
                        .arg(QString::fromLatin1(host)),
                    QString::fromStdString(lookup->result->failure), lookup->result->temporary);
    return lookup->result->endpoints;
}

/// 0 or an errno; throws only Cancelled.
int connectOne(platform::SocketHandle socket, const platform::Endpoint& endpoint, const Patience& patience)
{
    const int begun = platform::beginConnect(socket, endpoint);
    if (begun != EINPROGRESS)
        return begun;
    for (;;) {
        patience.job.throwIfCancelled();
        if (patience.over())
            return ETIMEDOUT;
        if (platform::waitForSocket(socket, false, true, kSlice) > 0)
            return platform::outcomeOf(socket);
    }
}

Error unreachable(const QByteArray& host, int port, int error)
{
    const QString server = QStringLiteral("%1:%2").arg(QString::fromLatin1(host)).arg(port);
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
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

platform::Socket connectTo(const QByteArray& host, int port, const Patience& patience)
{
    const std::vector<platform::Endpoint> addresses = resolve(host, port, patience);
    int error = EHOSTUNREACH;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        platform::Socket socket = platform::openSocket(addresses[i], platform::SocketKind::Stream);
        if (!socket.valid()) {
            error = errno;
            continue;
        }
        platform::tuneForShell(socket.get());
        // A dead first address must leave time for the others.
        Patience share = patience;
        if (i + 1 < addresses.size())
            share.until = std::min(patience.until, SteadyClock::now() + 5s);
        error = connectOne(socket.get(), addresses[i], share);
        if (error == 0)
            return socket;
        if (patience.over())
            break;
    }
    throw unreachable(host, port, error);
}

} // namespace akimori::remote::ssh
