#pragma once

#include "base/uniquefd.h"
#include "remote/ssh/patience.h"

#include <optional>
#include <sys/types.h>
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
    explicit SocketShim(UniqueFd socket);

    int socket() const { return m_socket.get(); }

    /// libssh2's callbacks: bytes moved or a negative errno; never throw. `fd` may also be the agent's socket,
    /// which libssh2 reads and writes through the same callbacks: then they block within `patience`.
    ssize_t receive(int fd, void* into, std::size_t size);
    ssize_t send(int fd, const void* from, std::size_t size);

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
    ssize_t receiveFrom(int fd, char* into, std::size_t size);
    ssize_t sendTo(int fd, const char* from, std::size_t size);
    bool waitFor(int fd, short events);

    UniqueFd m_socket;
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
