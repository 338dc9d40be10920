#pragma once

#include "base/platform/socket.h"
#include "remote/ssh/patience.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace akimori::remote::ssh {

/// Stands between libssh2 and the socket.
///
/// libssh2 1.10 breaks when a packet is half sent: any other send (a window adjustment caused by a read is
/// enough) then fails with BAD_USE, and a rekey at that moment can block for ever. So send() always takes
/// everything and keeps what the socket refuses; and receive() hands out at most a budget per call, because
/// libssh2 otherwise swallows all that the socket has into its own list.
class SocketShim
{
public:
    explicit SocketShim(platform::Socket socket);

    platform::SocketHandle socket() const { return m_socket.get(); }

    /// libssh2's callbacks: bytes moved or a negative errno; never throw. `socket` may also be the agent's socket,
    /// which libssh2 reads and writes through the same callbacks: then they block within `patience`.
    std::ptrdiff_t receive(platform::SocketHandle socket, void* into, std::size_t size);
    std::ptrdiff_t send(platform::SocketHandle socket, const void* from, std::size_t size);

    /// To be called before each step of libssh2.
    void refillBudget();
    void setPatience(const Patience* patience) { m_patience = patience; }

    /// Sends what is kept, as far as the socket takes it.
    void flush();
    std::size_t unsent() const { return m_out.size() - m_outAt; }
    bool peerClosed() const { return m_peerClosed; }

    /// Waits at most one slice until the socket can do something. Returns at once while input is buffered.
    void waitSlice();

    /// From now on every send and receive fails at once, so that libssh2 can be freed without any traffic.
    void cutOff() { m_cut = true; }
    /// Looks, without reading, whether an idle connection still stands.
    bool alive() const;

    /// Shortest time from a send to the next receipt since the last call; nullopt without such a pair.
    std::optional<SteadyClock::duration> takeTurnaround();

private:
    std::ptrdiff_t receiveFrom(platform::SocketHandle socket, std::span<char> into);
    std::ptrdiff_t sendTo(platform::SocketHandle socket, std::span<const char> from);
    bool waitFor(platform::SocketHandle socket, bool toWrite);

    platform::Socket m_socket;
    std::vector<char> m_in;
    std::size_t m_inAt = 0;
    std::size_t m_inEnd = 0;
    std::size_t m_budget = 0;
    std::vector<char> m_out;
    std::size_t m_outAt = 0;
    bool m_peerClosed = false;
    bool m_cut = false;
    const Patience* m_patience = nullptr;
    std::optional<SteadyClock::time_point> m_sentAt;
    std::optional<SteadyClock::duration> m_turnaround;
};

} // namespace akimori::remote::ssh
