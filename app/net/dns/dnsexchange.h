#pragma once

#include "base/platform/socket.h"
#include "net/dns/dnsclient.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace akimori::net {

/// One question on its way: UDP with repeats, then TCP where needed. Driven by the loop in dnsclient.cpp.
class DnsExchange
{
public:
    DnsExchange(const DnsQuestion& question, const DnsLimits& limits);

    void start();
    /// The socket is ready.
    void ready();
    /// Repeats, or gives up, when its time has come.
    void tick();

    bool finished() const { return m_state == State::Finished; }
    platform::SocketHandle socket() const { return m_socket.get(); }
    bool wantsToWrite() const;       ///< is to be waited for; else to read
    qint64 millisecondsLeft() const; ///< until tick() has something to do
    DnsReply& reply() { return m_reply; }

private:
    enum class State { Idle, Udp, TcpConnecting, TcpWriting, TcpReading, Finished };

    bool open(platform::SocketKind kind);
    void sendDatagram();
    void startTcp();
    void writeTcp();
    void readTcp();
    void readDatagrams();
    void take(const QByteArray& wire, bool tcp);
    void refused();
    void startDetour();
    void endDetour();
    void finish(DnsOutcome outcome);

    const DnsLimits& m_limits;
    DnsReply m_reply;
    State m_state = State::Idle;
    DnsQueryFlags m_flags;
    platform::Socket m_socket;
    QByteArray m_query;
    QByteArray m_buffer; ///< TCP: to write, then read
    qsizetype m_written = 0;
    int m_sent = 0;
    int m_refusals = 0;
    int m_ignored = 0;
    bool m_nonsense = false;
    bool m_detour = false; ///< on TCP, because UDP is silent
    bool m_detourTaken = false;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_try;
    QElapsedTimer m_clock;
};

} // namespace akimori::net
