#include "remote/ssh/socketshim.h"

#include <cerrno>
#include <cstring>

namespace akimori::remote::ssh {

namespace {
constexpr std::size_t kInputBuffer = 512 << 10;
constexpr std::size_t kBudget = 512 << 10; // bytes that libssh2 may take in one step
constexpr std::size_t kCompactFrom = 256 << 10;
}

SocketShim::SocketShim(platform::Socket socket) : m_socket(std::move(socket)), m_in(kInputBuffer) {}

void SocketShim::refillBudget()
{
    m_budget = kBudget;
}

std::ptrdiff_t SocketShim::receive(platform::SocketHandle socket, void* into, std::size_t size)
{
    if (m_cut)
        return -ECONNRESET;
    if (socket != m_socket.get())
        return receiveFrom(socket, {static_cast<char*>(into), size});
    if (m_inAt == m_inEnd) {
        if (m_budget == 0)
            return -EAGAIN;
        const std::ptrdiff_t got = platform::receiveSome(socket, {m_in.data(), std::min(m_in.size(), m_budget)});
        if (got < 0)
            return -errno;
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
    return static_cast<std::ptrdiff_t>(count);
}

std::ptrdiff_t SocketShim::send(platform::SocketHandle socket, const void* from, std::size_t size)
{
    if (m_cut)
        return -ECONNRESET;
    const char* bytes = static_cast<const char*>(from);
    if (socket != m_socket.get())
        return sendTo(socket, {bytes, size});
    std::size_t sent = 0;
    if (unsent() == 0) {
        const std::ptrdiff_t put = platform::sendSome(socket, {bytes, size});
        if (put < 0 && errno != EAGAIN)
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
    return static_cast<std::ptrdiff_t>(size);
}

void SocketShim::flush()
{
    while (unsent() > 0) {
        const std::ptrdiff_t put = platform::sendSome(m_socket.get(), {m_out.data() + m_outAt, unsent()});
        if (put < 0) {
            if (errno != EAGAIN)
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
    platform::waitForSocket(m_socket.get(), true, unsent() > 0, kSlice);
    if (unsent() > 0)
        flush();
}

bool SocketShim::alive() const
{
    char byte = 0;
    const std::ptrdiff_t got = platform::peekSome(m_socket.get(), {&byte, 1});
    return !m_peerClosed && (got > 0 || (got < 0 && errno == EAGAIN));
}

std::optional<SteadyClock::duration> SocketShim::takeTurnaround()
{
    m_sentAt.reset();
    return std::exchange(m_turnaround, std::nullopt);
}

bool SocketShim::waitFor(platform::SocketHandle socket, bool toWrite)
{
    while (m_patience && !m_patience->job.cancelled() && !m_patience->over()) {
        if (platform::waitForSocket(socket, !toWrite, toWrite, kSlice) > 0)
            return true;
    }
    return false;
}

std::ptrdiff_t SocketShim::receiveFrom(platform::SocketHandle socket, std::span<char> into)
{
    for (std::span<char> left = into; !left.empty();) {
        if (!waitFor(socket, false))
            return -ECANCELED;
        const std::ptrdiff_t got = platform::receiveSome(socket, left);
        if (got == 0)
            return -ECONNRESET;
        if (got < 0 && errno != EAGAIN)
            return -errno;
        if (got > 0)
            left = left.subspan(static_cast<std::size_t>(got));
    }
    return static_cast<std::ptrdiff_t>(into.size());
}

std::ptrdiff_t SocketShim::sendTo(platform::SocketHandle socket, std::span<const char> from)
{
    for (std::span<const char> left = from; !left.empty();) {
        if (!waitFor(socket, true))
            return -ECANCELED;
        const std::ptrdiff_t put = platform::sendSome(socket, left);
        if (put < 0 && errno != EAGAIN)
            return -errno;
        if (put > 0)
            left = left.subspan(static_cast<std::size_t>(put));
    }
    return static_cast<std::ptrdiff_t>(from.size());
}

} // namespace akimori::remote::ssh
