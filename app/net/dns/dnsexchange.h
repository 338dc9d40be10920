#pragma once

#include "base/uniquefd.h"
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
    /// The socket is ready (`events` of poll()).
    void ready(short events);
    /// Repeats, or gives up, when its time has come.
    void tick();

    bool finished() const { return m_state == State::Finished; }
    int fd() const { return m_fd.get(); }
    short wanted() const;            ///< events for poll()
    qint64 millisecondsLeft() const; ///< until tick() has something to do
    DnsReply& reply() { return m_reply; }

private:
    enum class State { Idle, Udp, TcpConnecting, TcpWriting, TcpReading, Finished };

    bool open(int type);
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
    UniqueFd m_fd;
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
