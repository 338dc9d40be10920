#include "net/reach.h"

#include "base/error.h"
#include "base/uniquefd.h"
#include "net/tr.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace akimori::net {

namespace {

constexpr std::chrono::milliseconds kSlice{100};

struct Endpoint
{
    sockaddr_storage storage = {};
    socklen_t size = 0;
    int family = AF_UNSPEC;
};

Endpoint endpointOf(const QHostAddress& address, int port)
{
    Endpoint endpoint;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in v4 = {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(static_cast<quint16>(port));
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        endpoint.size = sizeof v4;
        std::memcpy(&endpoint.storage, &v4, sizeof v4);
        endpoint.family = AF_INET;
    } else {
        sockaddr_in6 v6 = {};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(static_cast<quint16>(port));
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        endpoint.size = sizeof v6;
        std::memcpy(&endpoint.storage, &v6, sizeof v6);
        endpoint.family = AF_INET6;
    }
    return endpoint;
}

const sockaddr* asSockaddr(const Endpoint& endpoint)
{
    return reinterpret_cast<const sockaddr*>(&endpoint.storage);
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
int waitForOutcome(int fd, std::chrono::milliseconds timeout, JobContext& job)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        job.throwIfCancelled();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return ETIMEDOUT;
        pollfd wait{fd, POLLOUT, 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(std::min(left, kSlice).count()));
        if (ready < 0 && errno != EINTR)
            return errno;
        if (ready > 0) {
            int code = 0;
            socklen_t size = sizeof code;
            return ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno;
        }
    }
}

} // namespace

TcpAnswer tryConnect(const QHostAddress& address, int port, std::chrono::milliseconds timeout, JobContext& job)
{
    TcpAnswer answer;
    const Endpoint endpoint = endpointOf(address, port);
    const UniqueFd fd(::socket(endpoint.family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd.valid()) {
        settle(answer, errno);
        return answer;
    }
    const auto began = std::chrono::steady_clock::now();
    int code = ::connect(fd.get(), asSockaddr(endpoint), endpoint.size) == 0 ? 0 : errno;
    if (code == EINPROGRESS)
        code = waitForOutcome(fd.get(), timeout, job);
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
    const Endpoint endpoint = endpointOf(address, 53);
    const UniqueFd fd(::socket(endpoint.family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    return fd.valid() && ::connect(fd.get(), asSockaddr(endpoint), endpoint.size) == 0; // UDP: nothing is sent
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
