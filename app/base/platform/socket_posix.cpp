#include "base/platform/socket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace akimori::platform {

namespace {

static_assert(sizeof(sockaddr_storage) <= sizeof(Endpoint::bytes));

template <typename Address> Endpoint endpointFrom(const Address& address)
{
    Endpoint endpoint;
    std::memcpy(endpoint.bytes.data(), &address, sizeof address);
    endpoint.size = sizeof address;
    return endpoint;
}

/// As the socket API wants it.
const sockaddr* generic(const Endpoint& endpoint)
{
    return reinterpret_cast<const sockaddr*>(endpoint.bytes.data());
}

std::ptrdiff_t receive(SocketHandle socket, std::span<char> into, int flags)
{
    for (;;) {
        const ssize_t got = ::recv(socket, into.data(), into.size(), MSG_DONTWAIT | flags);
        if (got >= 0 || errno != EINTR)
            return got;
    }
}

} // namespace

void closeSocket(SocketHandle socket)
{
    ::close(socket);
}

std::optional<Endpoint> endpointOf(const char* address, int port)
{
    sockaddr_in v4 = {};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(static_cast<std::uint16_t>(port));
    if (::inet_pton(AF_INET, address, &v4.sin_addr) == 1)
        return endpointFrom(v4);
    sockaddr_in6 v6 = {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = v4.sin_port;
    if (::inet_pton(AF_INET6, address, &v6.sin6_addr) == 1)
        return endpointFrom(v6);
    return std::nullopt;
}

Resolved resolve(const char* host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    const std::string service = std::to_string(port);
    int error = ::getaddrinfo(host, service.c_str(), &hints, &found);
    if (error != 0) { // AI_ADDRCONFIG hides ::1 and 127.0.0.1 on a machine without a network
        hints.ai_flags = AI_NUMERICSERV;
        error = ::getaddrinfo(host, service.c_str(), &hints, &found);
    }
    Resolved resolved;
    if (error != 0) {
        resolved.failure = ::gai_strerror(error);
        resolved.temporary = error == EAI_AGAIN;
        return resolved;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (const addrinfo* at = found; at; at = at->ai_next) {
        Endpoint endpoint;
        std::memcpy(endpoint.bytes.data(), at->ai_addr, at->ai_addrlen);
        endpoint.size = at->ai_addrlen;
        resolved.endpoints.push_back(endpoint);
    }
    return resolved;
}

Socket openSocket(const Endpoint& endpoint, SocketKind kind)
{
    return Socket(::socket(generic(endpoint)->sa_family,
                           (kind == SocketKind::Stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

int beginConnect(SocketHandle socket, const Endpoint& endpoint)
{
    return ::connect(socket, generic(endpoint), endpoint.size) == 0 ? 0 : errno;
}

int outcomeOf(SocketHandle socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

void tuneForShell(SocketHandle socket)
{
    const int on = 1;
    const unsigned unackedMs = 60'000;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &unackedMs, sizeof unackedMs);
}

Socket connectLocal(const char* path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t length = std::strlen(path);
    if (length == 0 || length >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return {};
    }
    std::memcpy(address.sun_path, path, length);
    Socket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.valid() || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return {};
    ::fcntl(socket.get(), F_SETFL, O_NONBLOCK);
    return socket;
}

Socket listenOnLoopback(int& port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.valid() || ::bind(socket.get(), any, sizeof address) != 0 || ::listen(socket.get(), 16) != 0 ||
        ::getsockname(socket.get(), any, &size) != 0)
        return {};
    port = ntohs(address.sin_port);
    return socket;
}

Socket acceptFrom(SocketHandle listener)
{
    return Socket(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
}

std::ptrdiff_t sendSome(SocketHandle socket, std::span<const char> bytes)
{
    for (;;) {
        const ssize_t put = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put >= 0 || errno != EINTR)
            return put;
    }
}

std::ptrdiff_t receiveSome(SocketHandle socket, std::span<char> into)
{
    return receive(socket, into, 0);
}

std::ptrdiff_t peekSome(SocketHandle socket, std::span<char> into)
{
    return receive(socket, into, MSG_PEEK);
}

void shutDown(SocketHandle socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

int waitForSockets(std::span<Waiting> sockets, std::chrono::milliseconds timeout)
{
    std::vector<pollfd> polled;
    for (const Waiting& one : sockets)
        polled.push_back({one.socket, static_cast<short>((one.toRead ? POLLIN : 0) | (one.toWrite ? POLLOUT : 0)), 0});
    const int ready = ::poll(polled.data(), polled.size(), static_cast<int>(timeout.count()));
    for (std::size_t i = 0; i < sockets.size(); ++i)
        sockets[i].ready = ready > 0 && polled[i].revents != 0;
    return ready < 0 && errno == EINTR ? 0 : ready;
}

bool parseIpv4(const char* text, std::array<unsigned char, 4>& address)
{
    return ::inet_pton(AF_INET, text, address.data()) == 1;
}

bool parseIpv6(const char* text, std::array<unsigned char, 16>& address)
{
    return ::inet_pton(AF_INET6, text, address.data()) == 1;
}

std::string textOfIpv6(const std::array<unsigned char, 16>& address)
{
    char text[kLongestAddress] = "";
    ::inet_ntop(AF_INET6, address.data(), text, sizeof text);
    return text;
}

} // namespace akimori::platform
