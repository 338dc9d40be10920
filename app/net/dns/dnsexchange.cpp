#include "net/dns/dnsexchange.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace akimori::net {

namespace {

constexpr int kMaxIgnored = 100;

socklen_t fill(sockaddr_storage& storage, const ServerAddress& server)
{
    std::memset(&storage, 0, sizeof storage);
    const QByteArray text = server.address.toLatin1();
    const auto port = htons(static_cast<quint16>(server.port == 0 ? 53 : server.port));
    auto* ipv4 = reinterpret_cast<sockaddr_in*>(&storage);
    if (::inet_pton(AF_INET, text.constData(), &ipv4->sin_addr) == 1) {
        ipv4->sin_family = AF_INET;
        ipv4->sin_port = port;
        return sizeof *ipv4;
    }
    auto* ipv6 = reinterpret_cast<sockaddr_in6*>(&storage);
    if (::inet_pton(AF_INET6, text.constData(), &ipv6->sin6_addr) == 1) {
        ipv6->sin6_family = AF_INET6;
        ipv6->sin6_port = port;
        return sizeof *ipv6;
    }
    return 0;
}

} // namespace

DnsExchange::DnsExchange(const DnsQuestion& question, const DnsLimits& limits)
    : m_limits(limits)
    , m_flags(question.flags)
{
    m_reply.question = question;
}

void DnsExchange::start()
{
    m_clock.start();
    m_deadline = QDeadlineTimer(m_limits.deadline, Qt::PreciseTimer);
    if (m_reply.question.tcp)
        startTcp();
    else
        sendDatagram();
}

bool DnsExchange::open(int type)
{
    sockaddr_storage storage;
    const socklen_t size = fill(storage, m_reply.question.server);
    m_fd = UniqueFd(size ? ::socket(storage.ss_family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1);
    if (!m_fd.valid())
        return false;
    return ::connect(m_fd.get(), reinterpret_cast<const sockaddr*>(&storage), size) == 0 ||
           errno == EINPROGRESS;
}

void DnsExchange::sendDatagram()
{
    m_state = State::Udp;
    ++m_sent;
    m_try = QDeadlineTimer(m_limits.perTry, Qt::PreciseTimer);
    // A new socket each time, so that every try comes from another port with another id.
    m_query = encodeDnsQuery(m_reply.question.name, m_reply.question.type,
                             static_cast<quint16>(QRandomGenerator::system()->generate()), m_flags);
    if (!open(SOCK_DGRAM) ||
        ::send(m_fd.get(), m_query.constData(), static_cast<std::size_t>(m_query.size()), 0) < 0)
        refused();
}

void DnsExchange::startTcp()
{
    m_reply.overTcp = true;
    m_query = encodeDnsQuery(m_reply.question.name, m_reply.question.type,
                             static_cast<quint16>(QRandomGenerator::system()->generate()), m_flags);
    const auto size = static_cast<quint16>(m_query.size());
    m_buffer = QByteArray(1, static_cast<char>(size >> 8)) + static_cast<char>(size & 0xff) + m_query;
    m_written = 0;
    m_state = State::TcpConnecting;
    if (!open(SOCK_STREAM))
        finish(DnsOutcome::Refused);
}

short DnsExchange::wanted() const
{
    return m_state == State::TcpConnecting || m_state == State::TcpWriting ? POLLOUT : POLLIN;
}

qint64 DnsExchange::millisecondsLeft() const
{
    return m_state == State::Udp || m_detour ? std::min(m_try.remainingTime(), m_deadline.remainingTime())
                                             : m_deadline.remainingTime();
}

void DnsExchange::ready(short events)
{
    if (m_state == State::TcpConnecting && events != 0) {
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(m_fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return finish(error == ETIMEDOUT ? DnsOutcome::NoAnswer : DnsOutcome::Refused);
        m_state = State::TcpWriting;
    }
    if (m_state == State::TcpWriting)
        writeTcp();
    else if (m_state == State::TcpReading)
        readTcp();
    else if (m_state == State::Udp)
        readDatagrams();
}

void DnsExchange::writeTcp()
{
    while (m_written < m_buffer.size()) {
        const ssize_t sent = ::send(m_fd.get(), m_buffer.constData() + m_written,
                                    static_cast<std::size_t>(m_buffer.size() - m_written), MSG_NOSIGNAL);
        if (sent < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (sent < 0)
            return finish(DnsOutcome::Refused);
        m_written += sent;
    }
    m_buffer.clear();
    m_state = State::TcpReading;
}

void DnsExchange::readTcp()
{
    char block[16'384];
    for (;;) {
        const ssize_t got = ::recv(m_fd.get(), block, sizeof block, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got <= 0) // closed before the answer was complete
            return finish(m_buffer.isEmpty() ? DnsOutcome::Refused : DnsOutcome::Broken);
        m_buffer.append(block, static_cast<qsizetype>(got));
        if (m_buffer.size() < 2)
            continue;
        const int size =
            static_cast<unsigned char>(m_buffer[0]) << 8 | static_cast<unsigned char>(m_buffer[1]);
        if (m_buffer.size() >= size + 2)
            return take(m_buffer.mid(2, size), true);
    }
}

void DnsExchange::readDatagrams()
{
    char block[65'536];
    while (m_state == State::Udp) {
        const ssize_t got = ::recv(m_fd.get(), block, sizeof block, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return;
        if (got < 0)
            return refused();
        take(QByteArray(block, static_cast<qsizetype>(got)), false);
    }
}

void DnsExchange::take(const QByteArray& wire, bool tcp)
{
    const QuestionMatch match = matchQuestion(m_query, wire);
    std::optional<DnsMessage> message;
    if (match != QuestionMatch::Different)
        message = decodeDnsMessage(wire);
    if (!message) {
        m_nonsense = true;
        if (tcp || ++m_ignored > kMaxIgnored)
            finish(DnsOutcome::Broken);
        return; // a forged or late datagram: the true one may still come
    }
    if (!tcp && match == QuestionMatch::OtherCase)
        return startTcp(); // a server that changes the case cannot be told from a forger over UDP
    if (m_flags.edns &&
        (message->rcode == QLatin1String("FORMERR") || message->rcode == QLatin1String("NOTIMPL"))) {
        m_flags.edns = false;
        m_flags.dnssec = false;
        return tcp ? startTcp() : sendDatagram();
    }
    if (!tcp && message->truncated) {
        m_reply.wasTruncated = true;
        return startTcp();
    }
    m_reply.message = std::move(*message);
    finish(DnsOutcome::Answered);
}

void DnsExchange::refused()
{
    m_fd.reset();
    if (++m_refusals >= 2 || m_sent >= m_limits.tries)
        return finish(DnsOutcome::Refused);
    m_try = QDeadlineTimer(std::chrono::milliseconds(150), Qt::PreciseTimer); // a server may just be starting
}

void DnsExchange::startDetour()
{
    m_detour = m_detourTaken = true;
    m_try = QDeadlineTimer(m_limits.perTry, Qt::PreciseTimer);
    startTcp();
}

/// TCP did not help either: UDP for the rest of the time.
void DnsExchange::endDetour()
{
    m_detour = false;
    m_reply.overTcp = false;
    if (m_sent < m_limits.tries)
        sendDatagram();
    else
        finish(m_nonsense ? DnsOutcome::Broken : DnsOutcome::NoAnswer);
}

void DnsExchange::tick()
{
    if (finished())
        return;
    if (m_deadline.hasExpired()) {
        m_reply.overTcp = m_reply.overTcp && !m_detour;
        m_detour = false;
        return finish(m_nonsense ? DnsOutcome::Broken : DnsOutcome::NoAnswer);
    }
    if (m_detour && m_try.hasExpired())
        return endDetour();
    if (m_state != State::Udp || !m_try.hasExpired())
        return;
    if (!m_detourTaken && !m_reply.question.udpOnly && m_refusals == 0)
        startDetour();
    else if (m_sent < m_limits.tries)
        sendDatagram();
    else
        finish(m_nonsense ? DnsOutcome::Broken : DnsOutcome::NoAnswer);
}

void DnsExchange::finish(DnsOutcome outcome)
{
    m_fd.reset();
    if (m_detour && outcome != DnsOutcome::Answered)
        return endDetour();
    m_state = State::Finished;
    m_reply.outcome = outcome;
    m_reply.elapsed = std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace akimori::net
