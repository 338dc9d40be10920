#include "remote/ssh/socketshim.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace akimori::remote::ssh {

namespace {
constexpr std::size_t kInputBuffer = 512 << 10;
constexpr std::size_t kBudget = 512 << 10; // bytes that libssh2 may take in one step
constexpr std::size_t kCompactFrom = 256 << 10;
}

SocketShim::SocketShim(UniqueFd socket) : m_socket(std::move(socket)), m_in(kInputBuffer) {}

void SocketShim::refillBudget()
{
    m_budget = kBudget;
}

ssize_t SocketShim::receive(int fd, void* into, std::size_t size)
{
    if (m_cut)
        return -ECONNRESET;
    if (fd != m_socket.get())
        return receiveFrom(fd, static_cast<char*>(into), size);
    if (m_inAt == m_inEnd) {
        if (m_budget == 0)
            return -EAGAIN;
        const ssize_t got = ::recv(fd, m_in.data(), std::min(m_in.size(), m_budget), 0);
        if (got < 0)
            return errno == EINTR ? -EAGAIN : -errno;
        if (got == 0) {
            m_peerClosed = true;
            return 0;
        }
        m_inAt = 0;
        m_inEnd = static_cast<std::size_t>(got);
        m_budget -= m_inEnd;
        if (m_sentAt) {
            const auto turn = SteadyClock::now() - *m_sentAt;
            m_turnaround = m_turnaround ? std::min(*m_turnaround, turn) : turn;
            m_sentAt.reset();
        }
    }
    const std::size_t count = std::min(size, m_inEnd - m_inAt);
    std::memcpy(into, m_in.data() + m_inAt, count);
    m_inAt += count;
    return static_cast<ssize_t>(count);
}

ssize_t SocketShim::send(int fd, const void* from, std::size_t size)
{
    if (m_cut)
        return -ECONNRESET;
    const char* bytes = static_cast<const char*>(from);
    if (fd != m_socket.get())
        return sendTo(fd, bytes, size);
    std::size_t sent = 0;
    if (unsent() == 0) {
        const ssize_t put = ::send(fd, bytes, size, MSG_NOSIGNAL);
        if (put < 0 && errno != EAGAIN && errno != EINTR)
            return -errno;
        sent = put > 0 ? static_cast<std::size_t>(put) : 0;
    }
    if (sent < size) {
        if (m_outAt >= kCompactFrom) {
            m_out.erase(m_out.begin(), m_out.begin() + static_cast<std::ptrdiff_t>(m_outAt));
            m_outAt = 0;
        }
        m_out.insert(m_out.end(), bytes + sent, bytes + size);
    }
    m_sentAt = SteadyClock::now();
    return static_cast<ssize_t>(size);
}

void SocketShim::flush()
{
    while (unsent() > 0) {
        const ssize_t put = ::send(m_socket.get(), m_out.data() + m_outAt, unsent(), MSG_NOSIGNAL);
        if (put < 0) {
            if (errno != EAGAIN && errno != EINTR)
                m_peerClosed = true;
            return;
        }
        m_outAt += static_cast<std::size_t>(put);
    }
    m_out.clear();
    m_outAt = 0;
}

void SocketShim::waitSlice()
{
    if (m_inAt < m_inEnd)
        return;
    flush();
    pollfd wait{m_socket.get(), static_cast<short>(unsent() > 0 ? POLLIN | POLLOUT : POLLIN), 0};
    ::poll(&wait, 1, static_cast<int>(kSlice.count()));
    if (unsent() > 0)
        flush();
}

bool SocketShim::alive() const
{
    char byte = 0;
    const ssize_t got = ::recv(m_socket.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return !m_peerClosed && (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR)));
}

std::optional<SteadyClock::duration> SocketShim::takeTurnaround()
{
    m_sentAt.reset();
    return std::exchange(m_turnaround, std::nullopt);
}

bool SocketShim::waitFor(int fd, short events)
{
    while (m_patience && !m_patience->job.cancelled() && !m_patience->over()) {
        pollfd wait{fd, events, 0};
        if (::poll(&wait, 1, static_cast<int>(kSlice.count())) > 0)
            return true;
    }
    return false;
}

ssize_t SocketShim::receiveFrom(int fd, char* into, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        if (!waitFor(fd, POLLIN))
            return -ECANCELED;
        const ssize_t got = ::recv(fd, into + done, size - done, MSG_DONTWAIT);
        if (got == 0)
            return -ECONNRESET;
        if (got < 0 && errno != EAGAIN && errno != EINTR)
            return -errno;
        if (got > 0)
            done += static_cast<std::size_t>(got);
    }
    return static_cast<ssize_t>(size);
}

ssize_t SocketShim::sendTo(int fd, const char* from, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        if (!waitFor(fd, POLLOUT))
            return -ECANCELED;
        const ssize_t put = ::send(fd, from + done, size - done, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put < 0 && errno != EAGAIN && errno != EINTR)
            return -errno;
        if (put > 0)
            done += static_cast<std::size_t>(put);
    }
    return static_cast<ssize_t>(size);
}

} // namespace akimori::remote::ssh
