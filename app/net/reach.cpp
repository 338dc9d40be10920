#include "net/reach.h"

#include "base/error.h"
#include "base/platform/socket.h"
#include "net/tr.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace akimori::net {

namespace {

constexpr std::chrono::milliseconds kSlice{100};

/// Without a scope; an address that is none becomes "::", which nobody is.
platform::Endpoint endpointOf(QHostAddress address, int port)
{
    address.setScopeId({});
    const auto endpoint = platform::endpointOf(address.toString().toLatin1().constData(), port);
    return endpoint ? *endpoint : *platform::endpointOf("::", port);
}

void settle(TcpAnswer& answer, int code)
{
    answer.connected = code == 0;
    answer.refused = code == ECONNREFUSED || code == ECONNRESET;
    answer.noRoute = code == ENETUNREACH || code == EADDRNOTAVAIL || code == EAFNOSUPPORT || code == ENETDOWN;
    answer.timedOut = code == ETIMEDOUT;
    if (code != 0)
        answer.reason = QString::fromLocal8Bit(std::strerror(code));
}

/// errno of the finished attempt, ETIMEDOUT when the time is over.
int waitForOutcome(platform::SocketHandle socket, std::chrono::milliseconds timeout, JobContext& job)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        job.throwIfCancelled();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return ETIMEDOUT;
        const int ready = platform::waitForSocket(socket, false, true, std::min(left, kSlice));
        if (ready < 0)
            return errno;
        if (ready > 0)
            return platform::outcomeOf(socket);
    }
}

} // namespace

TcpAnswer tryConnect(const QHostAddress& address, int port, std::chrono::milliseconds timeout, JobContext& job)
{
    TcpAnswer answer;
    const platform::Endpoint endpoint = endpointOf(address, port);
    const platform::Socket socket = platform::openSocket(endpoint, platform::SocketKind::Stream);
    if (!socket.valid()) {
        settle(answer, errno);
        return answer;
    }
    const auto began = std::chrono::steady_clock::now();
    int code = platform::beginConnect(socket.get(), endpoint);
    if (code == EINPROGRESS)
        code = waitForOutcome(socket.get(), timeout, job);
    answer.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    settle(answer, code);
    return answer;
}

QList<QHostAddress> addressesOf(const QString& host)
{
    QHostAddress literal;
    if (literal.setAddress(host))
        return {literal};
    return QHostInfo::fromName(host).addresses();
}

bool hasRoute(const QHostAddress& address)
{
    const platform::Endpoint endpoint = endpointOf(address, 53);
    const platform::Socket socket = platform::openSocket(endpoint, platform::SocketKind::Datagram);
    return socket.valid() && platform::beginConnect(socket.get(), endpoint) == 0; // UDP: nothing is sent
}

NameAnswer askName(const QString& name, QAbstractSocket::NetworkLayerProtocol family, std::chrono::milliseconds timeout,
                   JobContext& job)
{
    QDnsLookup lookup(family == QAbstractSocket::IPv6Protocol ? QDnsLookup::AAAA : QDnsLookup::A, name);
    QEventLoop loop;
    QTimer watch;
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (job.cancelled() || std::chrono::steady_clock::now() > deadline)
            loop.quit();
    });
    watch.start(kSlice);
    lookup.lookup();
    if (!lookup.isFinished())
        loop.exec();
    job.throwIfCancelled();
    NameAnswer answer;
    if (!lookup.isFinished()) {
        answer.reason = Tr::tr("The name server did not answer in time.");
        return answer;
    }
    answer.reason = lookup.errorString();
    if (lookup.error() == QDnsLookup::NotFoundError) {
        answer.outcome = NameAnswer::Outcome::NoSuchName;
    } else if (lookup.error() == QDnsLookup::NoError) {
        answer.outcome = NameAnswer::Outcome::Found;
        answer.reason.clear();
        for (const QDnsHostAddressRecord& record : lookup.hostAddressRecords()) {
            answer.addresses << record.value();
            answer.ttl = answer.ttl == 0 ? record.timeToLive() : std::min(answer.ttl, record.timeToLive());
        }
        std::sort(answer.addresses.begin(), answer.addresses.end(),
                  [](const QHostAddress& a, const QHostAddress& b) { return a.toString() < b.toString(); });
    }
    return answer;
}

} // namespace akimori::net
