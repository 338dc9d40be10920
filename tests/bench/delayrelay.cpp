// A TCP relay that delivers every byte a constant time after it was sent, without limiting the rate.
//   delayrelay LISTEN_PORT TARGET_PORT ONE_WAY_MICROSECONDS
// One process per connection; each direction queues up to 512 MiB, so that the delay alone is measured.
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kQueueLimit = 512u << 20;
std::chrono::microseconds oneWay{};

struct Chunk
{
    Clock::time_point due;
    std::vector<char> data;
    std::size_t sent = 0;
};

class Direction
{
public:
    Direction(int from, int to) : m_from(from), m_to(to) {}

    int readFd() const { return m_ended || m_queued > kQueueLimit ? -1 : m_from; }
    int writeFd(Clock::time_point now) const { return !m_chunks.empty() && m_chunks.front().due <= now ? m_to : -1; }
    bool finished() const { return m_closed; }

    /// Time until something falls due, never 0; negative = nothing waits, or what is due waits for its socket. The same
    /// `now` as for writeFd(): between two looks at the clock something falls due that then nobody would wait for.
    std::chrono::microseconds wait(Clock::time_point now) const
    {
        if (m_closed || (m_chunks.empty() && !m_ended))
            return std::chrono::microseconds(-1);
        const auto due = m_chunks.empty() ? m_endDue : m_chunks.front().due;
        if (due <= now)
            return std::chrono::microseconds(m_chunks.empty() ? 1 : -1);
        return std::chrono::ceil<std::chrono::microseconds>(due - now);
    }

    bool receive()
    {
        static std::vector<char> block(256 << 10);
        const ssize_t got = ::read(m_from, block.data(), block.size());
        if (got < 0)
            return errno == EAGAIN || errno == EINTR;
        if (got == 0) {
            m_ended = true;
            m_endDue = Clock::now() + oneWay;
            return true;
        }
        m_queued += static_cast<std::size_t>(got);
        m_chunks.push_back({Clock::now() + oneWay, {block.begin(), block.begin() + got}, 0});
        return true;
    }

    bool deliver()
    {
        while (!m_chunks.empty() && m_chunks.front().due <= Clock::now()) {
            Chunk& chunk = m_chunks.front();
            const ssize_t put = ::write(m_to, chunk.data.data() + chunk.sent, chunk.data.size() - chunk.sent);
            if (put < 0)
                return errno == EAGAIN || errno == EINTR;
            chunk.sent += static_cast<std::size_t>(put);
            m_queued -= static_cast<std::size_t>(put);
            if (chunk.sent < chunk.data.size())
                return true;
            m_chunks.pop_front();
        }
        if (m_chunks.empty() && m_ended && !m_closed && m_endDue <= Clock::now()) {
            ::shutdown(m_to, SHUT_WR);
            m_closed = true;
        }
        return true;
    }

private:
    int m_from;
    int m_to;
    std::deque<Chunk> m_chunks;
    std::size_t m_queued = 0;
    bool m_ended = false;
    bool m_closed = false;
    Clock::time_point m_endDue;
};

void relay(int client, int server)
{
    const int one = 1;
    for (const int fd : {client, server}) {
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    Direction up(client, server);
    Direction down(server, client);
    while (!(up.finished() && down.finished())) {
        const auto now = Clock::now();
        pollfd fds[4] = {{up.readFd(), POLLIN, 0}, {up.writeFd(now), POLLOUT, 0},
                         {down.readFd(), POLLIN, 0}, {down.writeFd(now), POLLOUT, 0}};
        std::chrono::microseconds wait(-1);
        for (const Direction* direction : {&up, &down}) {
            const auto w = direction->wait(now);
            if (w.count() > 0 && (wait.count() < 0 || w < wait))
                wait = w;
        }
        const timespec limit{wait.count() / 1'000'000, (wait.count() % 1'000'000) * 1000};
        if (::ppoll(fds, 4, wait.count() < 0 ? nullptr : &limit, nullptr) < 0 && errno != EINTR)
            return;
        if ((fds[0].revents && !up.receive()) || (fds[2].revents && !down.receive()) || !up.deliver()
            || !down.deliver())
            return;
    }
}

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: delayrelay LISTEN_PORT TARGET_PORT ONE_WAY_MICROSECONDS\n");
        return 2;
    }
    oneWay = std::chrono::microseconds(std::atoll(argv[3]));
    std::signal(SIGCHLD, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in address = loopback(std::atoi(argv[1]));
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(listener, 64) != 0) {
        std::perror("delayrelay");
        return 1;
    }
    for (;;) {
        const int client = ::accept(listener, nullptr, nullptr);
        if (client < 0)
            continue;
        if (::fork() == 0) {
            ::close(listener);
            sockaddr_in target = loopback(std::atoi(argv[2]));
            const int server = ::socket(AF_INET, SOCK_STREAM, 0);
            if (::connect(server, reinterpret_cast<sockaddr*>(&target), sizeof target) == 0)
                relay(client, server);
            ::_exit(0);
        }
        ::close(client);
    }
}
