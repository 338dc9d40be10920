#include "base/platform/socket.h"

#include "base/platform/error_windows.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <afunix.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>

namespace akimori::platform {

namespace {

static_assert(sizeof(sockaddr_storage) <= sizeof(Endpoint::bytes));
static_assert(sizeof(SOCKET) == sizeof(SocketHandle));

/// Winsock is started once and stays until the process ends.
bool started()
{
    static const int result = [] {
        WSADATA facts = {};
        return ::WSAStartup(MAKEWORD(2, 2), &facts);
    }();
    if (result != 0)
        errno = errnoFrom(static_cast<unsigned long>(result));
    return result == 0;
}

int lastError()
{
    errno = errnoFrom(static_cast<unsigned long>(::WSAGetLastError()));
    return errno;
}

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

Socket made(SOCKET socket, bool blocking)
{
    if (socket == INVALID_SOCKET) {
        lastError();
        return {};
    }
    ::SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
    u_long nonBlocking = 1;
    if (!blocking)
        ::ioctlsocket(socket, static_cast<long>(FIONBIO), &nonBlocking);
    return Socket(socket);
}

int atMost(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, INT_MAX));
}

std::ptrdiff_t receive(SocketHandle socket, std::span<char> into, int flags)
{
    const int got = ::recv(socket, into.data(), atMost(into.size()), flags);
    if (got == SOCKET_ERROR)
        lastError();
    return got;
}

} // namespace

void closeSocket(SocketHandle socket)
{
    ::closesocket(socket);
}

std::optional<Endpoint> endpointOf(const char* address, int port)
{
    sockaddr_in v4 = {};
    v4.sin_family = AF_INET;
    v4.sin_port = ::htons(static_cast<u_short>(port));
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
    Resolved resolved;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int error = started() ? ::getaddrinfo(host, std::to_string(port).c_str(), &hints, &found) : EAI_FAIL;
    if (error != 0) {
        resolved.failure = "getaddrinfo: " + std::to_string(error);
        resolved.temporary = error == EAI_AGAIN;
        return resolved;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (const addrinfo* at = found; at; at = at->ai_next) {
        Endpoint endpoint;
        std::memcpy(endpoint.bytes.data(), at->ai_addr, std::min(at->ai_addrlen, endpoint.bytes.size()));
        endpoint.size = static_cast<unsigned>(at->ai_addrlen);
        resolved.endpoints.push_back(endpoint);
    }
    return resolved;
}

Socket openSocket(const Endpoint& endpoint, SocketKind kind)
{
    if (!started())
        return {};
    return made(::socket(generic(endpoint)->sa_family, kind == SocketKind::Stream ? SOCK_STREAM : SOCK_DGRAM, 0), false);
}

int beginConnect(SocketHandle socket, const Endpoint& endpoint)
{
    if (::connect(socket, generic(endpoint), static_cast<int>(endpoint.size)) == 0)
        return 0;
    const int error = lastError();
    return error == EAGAIN ? EINPROGRESS : error; // Winsock says "would block" for a connection on its way
}

int outcomeOf(SocketHandle socket)
{
    int error = 0;
    int size = sizeof error;
    if (::getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size) != 0)
        return lastError();
    return error == 0 ? 0 : errnoFrom(static_cast<unsigned long>(error));
}

void tuneForShell(SocketHandle socket)
{
    const DWORD on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&on), sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, reinterpret_cast<const char*>(&on), sizeof on);
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
    Socket socket = started() ? made(::socket(AF_UNIX, SOCK_STREAM, 0), true) : Socket();
    if (!socket.valid())
        return {};
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        lastError();
        return {};
    }
    return made(socket.release(), false);
}

Socket listenOnLoopback(int& port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    Socket socket = started() ? made(::socket(AF_INET, SOCK_STREAM, 0), false) : Socket();
    if (!socket.valid())
        return {};
    if (::bind(socket.get(), any, sizeof address) != 0 || ::listen(socket.get(), 16) != 0 ||
        ::getsockname(socket.get(), any, &size) != 0) {
        lastError();
        return {};
    }
    port = ::ntohs(address.sin_port);
    return socket;
}

Socket acceptFrom(SocketHandle listener)
{
    return made(::accept(listener, nullptr, nullptr), false);
}

std::ptrdiff_t sendSome(SocketHandle socket, std::span<const char> bytes)
{
    const int put = ::send(socket, bytes.data(), atMost(bytes.size()), 0);
    if (put == SOCKET_ERROR)
        lastError();
    return put;
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
    ::shutdown(socket, SD_BOTH);
}

int waitForSockets(std::span<Waiting> sockets, std::chrono::milliseconds timeout)
{
    if (sockets.empty()) { // WSAPoll refuses to wait for nothing
        ::Sleep(static_cast<DWORD>(timeout.count()));
        return 0;
    }
    std::vector<WSAPOLLFD> polled;
    for (const Waiting& one : sockets)
        polled.push_back(
            {one.socket, static_cast<short>((one.toRead ? POLLRDNORM : 0) | (one.toWrite ? POLLWRNORM : 0)), 0});
    const int ready = ::WSAPoll(polled.data(), static_cast<ULONG>(polled.size()), static_cast<int>(timeout.count()));
    for (std::size_t i = 0; i < sockets.size(); ++i)
        sockets[i].ready = ready > 0 && polled[i].revents != 0;
    if (ready < 0)
        lastError();
    return ready;
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
