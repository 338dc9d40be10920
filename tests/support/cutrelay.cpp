#include "support/cutrelay.h"

#include <arpa/inet.h>
#include <cerrno>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>

namespace akimori::test {

namespace {

constexpr std::size_t kMaxQueued = 4 << 20;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void quick(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// close() then sends RST instead of FIN, as a dying line does.
void resetOnClose(int fd)
{
    const linger hard{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

} // namespace

struct CutRelay::Chunk
{
    Clock::time_point due;
    std::vector<char> bytes;
    std::size_t sent = 0;
};

struct CutRelay::Lane
{
    std::deque<Chunk> queue;
    std::size_t queued = 0;
    bool ended = false;    // the sender has finished
    bool passedOn = false; // and the receiver knows
};

struct CutRelay::Link
{
    UniqueFd client;
    UniqueFd server;
    Lane toServer;
    Lane fromServer;

    bool finished() const { return toServer.passedOn && fromServer.passedOn; }
};

CutRelay::CutRelay(int targetPort)
    : m_targetPort(targetPort)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), size) != 0
        || ::listen(m_listener.get(), 64) != 0
        || ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("CutRelay: cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CutRelay::~CutRelay()
{
    m_stop = true;
    m_thread.join();
}

void CutRelay::acceptOne()
{
    UniqueFd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!client.valid())
        return;
    ++m_connections;
    resetOnClose(client.get());
    if (refusing)
        return;
    UniqueFd server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(m_targetPort);
    if (::connect(server.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return;
    quick(client.get());
    quick(server.get());
    auto link = std::make_unique<Link>();
    link->client = std::move(client);
    link->server = std::move(server);
    m_links.push_back(std::move(link));
}

bool CutRelay::fill(Lane& lane, int from, std::atomic<long long>& allowance)
{
    if (lane.ended || lane.queued >= kMaxQueued)
        return true;
    Chunk chunk{Clock::now() + std::chrono::milliseconds(delayMs), std::vector<char>(64 << 10)};
    const ssize_t got = ::recv(from, chunk.bytes.data(), chunk.bytes.size(), MSG_DONTWAIT);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    if (got == 0) {
        lane.ended = true;
        return true;
    }
    std::size_t size = static_cast<std::size_t>(got);
    const long long left = allowance;
    if (left >= 0) {
        size = std::min(size, static_cast<std::size_t>(left));
        allowance = left - static_cast<long long>(size);
    }
    chunk.bytes.resize(size);
    lane.queued += size;
    if (size > 0)
        lane.queue.push_back(std::move(chunk));
    return true;
}

bool CutRelay::drain(Lane& lane, int to)
{
    const auto now = Clock::now();
    while (!lane.queue.empty() && lane.queue.front().due <= now) {
        Chunk& chunk = lane.queue.front();
        const ssize_t put = ::send(to, chunk.bytes.data() + chunk.sent, chunk.bytes.size() - chunk.sent,
                                   MSG_NOSIGNAL | MSG_DONTWAIT);
        if (put < 0)
            return errno == EAGAIN || errno == EINTR;
        chunk.sent += static_cast<std::size_t>(put);
        lane.queued -= static_cast<std::size_t>(put);
        if (chunk.sent == chunk.bytes.size())
            lane.queue.pop_front();
    }
    if (lane.ended && lane.queue.empty() && !lane.passedOn) {
        ::shutdown(to, SHUT_WR);
        lane.passedOn = true;
    }
    return true;
}

bool CutRelay::step(Link& link)
{
    const std::size_t before = link.fromServer.queued;
    if (!fill(link.toServer, link.client.get(), cutAfterToServer)
        || !fill(link.fromServer, link.server.get(), cutAfterFromServer))
        return false;
    m_bytesFromServer += static_cast<long long>(link.fromServer.queued - before);
    if (!drain(link.toServer, link.server.get()) || !drain(link.fromServer, link.client.get()))
        return false;
    const bool used = (cutAfterToServer == 0 && link.toServer.queue.empty())
                      || (cutAfterFromServer == 0 && link.fromServer.queue.empty());
    return !used;
}

std::chrono::milliseconds CutRelay::waitTime() const
{
    auto wait = std::chrono::milliseconds(20);
    for (const auto& link : m_links) {
        for (const Lane* lane : {&link->toServer, &link->fromServer}) {
            if (!lane->queue.empty())
                wait = std::min(wait, std::chrono::milliseconds(1));
        }
    }
    return wait;
}

void CutRelay::serve()
{
    while (!m_stop) {
        std::vector<pollfd> fds{{m_listener.get(), POLLIN, 0}};
        if (!stalled) {
            for (const auto& link : m_links) {
                const auto want = [](const Lane& lane) {
                    return static_cast<short>(lane.ended || lane.queued >= kMaxQueued ? 0 : POLLIN);
                };
                fds.push_back({link->client.get(), want(link->toServer), 0});
                fds.push_back({link->server.get(), want(link->fromServer), 0});
            }
        }
        ::poll(fds.data(), fds.size(), static_cast<int>(waitTime().count()));
        if (fds.front().revents & POLLIN)
            acceptOne();
        const bool cut = m_cutNow.exchange(false);
        for (auto& link : m_links) {
            if (cut || (!stalled && !step(*link))) {
                resetOnClose(link->server.get());
                link.reset();
            } else if (link->finished()) {
                link.reset();
            }
        }
        std::erase_if(m_links, [](const auto& link) { return !link; });
    }
    m_links.clear();
}

} // namespace akimori::test
