#include "net/dns/dnsexchange.h"

#include <QRandomGenerator>

#include <cerrno>

namespace akimori::net {

namespace {

constexpr int kMaxIgnored = 100;

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

bool DnsExchange::open(platform::SocketKind kind)
{
    const ServerAddress& server = m_reply.question.server;
    const auto endpoint =
        platform::endpointOf(server.address.toLatin1().constData(), server.port == 0 ? 53 : server.port);
    m_socket = endpoint ? platform::openSocket(*endpoint, kind) : platform::Socket();
    if (!m_socket.valid())
        return false;
    const int error = platform::beginConnect(m_socket.get(), *endpoint);
    return error == 0 || error == EINPROGRESS;
}

void DnsExchange::sendDatagram()
{
    m_state = State::Udp;
    ++m_sent;
    m_try = QDeadlineTimer(m_limits.perTry, Qt::PreciseTimer);
    // A new socket each time, so that every try comes from another port with another id.
    m_query = encodeDnsQuery(m_reply.question.name, m_reply.question.type,
                             static_cast<quint16>(QRandomGenerator::system()->generate()), m_flags);
    if (!open(platform::SocketKind::Datagram) || platform::sendSome(m_socket.get(), m_query) < 0)
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
    if (!open(platform::SocketKind::Stream))
        finish(DnsOutcome::Refused);
}

bool DnsExchange::wantsToWrite() const
{
    return m_state == State::TcpConnecting || m_state == State::TcpWriting;
}

qint64 DnsExchange::millisecondsLeft() const
{
    return m_state == State::Udp || m_detour ? std::min(m_try.remainingTime(), m_deadline.remainingTime())
                                             : m_deadline.remainingTime();
}

void DnsExchange::ready()
{
    if (m_state == State::TcpConnecting) {
        const int error = platform::outcomeOf(m_socket.get());
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
        const std::ptrdiff_t sent =
            platform::sendSome(m_socket.get(), {m_buffer.constData() + m_written,
                                                static_cast<std::size_t>(m_buffer.size() - m_written)});
        if (sent < 0 && errno == EAGAIN)
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
        const std::ptrdiff_t got = platform::receiveSome(m_socket.get(), block);
        if (got < 0 && errno == EAGAIN)
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
        const std::ptrdiff_t got = platform::receiveSome(m_socket.get(), block);
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
    m_socket.reset();
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
    m_socket.reset();
    if (m_detour && outcome != DnsOutcome::Answered)
        return endDetour();
    m_state = State::Finished;
    m_reply.outcome = outcome;
    m_reply.elapsed = std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace akimori::net
