#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Sockets. Errors as in file.h (EAGAIN = would have to wait, ECONNREFUSED …); nothing here raises SIGPIPE.
namespace akimori::platform {

#ifdef _WIN32
using SocketHandle = std::uintptr_t;
#else
using SocketHandle = int;
#endif
constexpr auto kNoSocket = static_cast<SocketHandle>(-1);

void closeSocket(SocketHandle socket);

/// Owns one socket; closes it on every way out.
class Socket
{
public:
    Socket() = default;
    explicit Socket(SocketHandle socket) noexcept : m_socket(socket) {}
    ~Socket() { reset(); }
    Socket(Socket&& other) noexcept : m_socket(other.release()) {}
    Socket& operator=(Socket&& other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    SocketHandle get() const noexcept { return m_socket; }
    bool valid() const noexcept { return m_socket != kNoSocket; }
    SocketHandle release() noexcept { return std::exchange(m_socket, kNoSocket); }
    void reset(SocketHandle socket = kNoSocket) noexcept
    {
        if (valid())
            closeSocket(m_socket);
        m_socket = socket;
    }

private:
    SocketHandle m_socket = kNoSocket;
};

/// An IPv4 or IPv6 address with a port, as the system writes it.
struct Endpoint
{
    alignas(8) std::array<unsigned char, 128> bytes{};
    unsigned size = 0;
};

/// Of a numeric address without a scope; nullopt when it is none.
std::optional<Endpoint> endpointOf(const char* address, int port);

struct Resolved
{
    std::vector<Endpoint> endpoints; ///< in the resolver's order
    std::string failure;             ///< the resolver's words; empty = found
    bool temporary = false;          ///< trying again may help
};
/// By the system's resolver; may block for minutes.
Resolved resolve(const char* host, int port);

enum class SocketKind { Stream, Datagram };
/// Does not block.
Socket openSocket(const Endpoint& endpoint, SocketKind kind);
/// 0 = connected, EINPROGRESS = wait until it can be written to and ask outcomeOf(), else why not.
int beginConnect(SocketHandle socket, const Endpoint& endpoint);
/// 0 or why the connection did not come about.
int outcomeOf(SocketHandle socket);
/// For many small messages over a line that may die silently: no delay, keep-alive, a minute without an acknowledgement
/// ends it (where the system can).
void tuneForShell(SocketHandle socket);

/// A connected stream to a program of this machine by the path of its socket (Unix domain); does not block from then on.
/// ENAMETOOLONG for a path that can be none.
Socket connectLocal(const char* path);
/// On 127.0.0.1 and a free port.
Socket listenOnLoopback(int& port);
Socket acceptFrom(SocketHandle listener);

/// Bytes moved; receiving, 0 is the end. Never waits, on a socket that would block neither.
std::ptrdiff_t sendSome(SocketHandle socket, std::span<const char> bytes);
std::ptrdiff_t receiveSome(SocketHandle socket, std::span<char> into);
/// The same without taking them.
std::ptrdiff_t peekSome(SocketHandle socket, std::span<char> into);
/// Whoever waits on it wakes up; both directions are at their end.
void shutDown(SocketHandle socket);

struct Waiting
{
    SocketHandle socket = kNoSocket;
    bool toRead = false;
    bool toWrite = false;
    bool ready = false; ///< set by waitForSockets(): something can be moved, or the connection is gone
};
/// How many are ready; 0 after `timeout` or a signal.
int waitForSockets(std::span<Waiting> sockets, std::chrono::milliseconds timeout);

/// One socket: 1, 0 or -1.
inline int waitForSocket(SocketHandle socket, bool toRead, bool toWrite, std::chrono::milliseconds timeout)
{
    Waiting one{socket, toRead, toWrite, false};
    return waitForSockets({&one, 1}, timeout);
}

constexpr std::size_t kLongestAddress = 46; ///< characters of a numeric address, with the end
bool parseIpv4(const char* text, std::array<unsigned char, 4>& address);
bool parseIpv6(const char* text, std::array<unsigned char, 16>& address);
std::string textOfIpv6(const std::array<unsigned char, 16>& address);

} // namespace akimori::platform
