#pragma once

#include "base/jobcontext.h"
#include "net/dns/dnsmessage.h"
#include "records/cutover.h"

#include <chrono>
#include <vector>

namespace akimori::net {

struct DnsQuestion
{
    ServerAddress server; ///< port 0 = 53
    QString name;         ///< normalized; "" = the root
    QString type = QStringLiteral("A");
    DnsQueryFlags flags{};
    bool tcp = false; ///< TCP only; else UDP, and TCP when the answer is cut
    /// No TCP because of silence. Otherwise a server that keeps silent over UDP is asked once over TCP in
    /// between: many limit how often they answer the same asker, but never over TCP.
    bool udpOnly = false;
};

struct DnsLimits
{
    std::chrono::milliseconds deadline{4000}; ///< for one question with everything it needs
    std::chrono::milliseconds perTry{1200};   ///< before the question is sent again from another port
    int tries = 3;
    int inFlight = 192; ///< questions at a time, all servers together
    int inFlightPerServer = 32;
    int giveUpAfter =
        4; ///< unanswered questions of a server that never answered; the rest then fails at once
};

enum class DnsOutcome {
    Answered, ///< any rcode
    NoAnswer, ///< silent until the deadline
    Refused,  ///< port closed or no route
    Broken,   ///< what came is no DNS message
};

struct DnsReply
{
    DnsQuestion question;
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    DnsMessage message;        ///< of Answered
    bool overTcp = false;      ///< the answer (or the failing try) used TCP
    bool wasTruncated = false; ///< UDP said that the answer is longer
    std::chrono::milliseconds elapsed{};

    bool answered() const { return outcome == DnsOutcome::Answered; }
    /// Translated: why there is no answer; empty when there is one.
    QString failure() const;
    QStringList values(const QString& type) const { return valuesOf(message.answer, question.name, type); }
    qint64 ttl(const QString& type) const { return ttlOf(message.answer, question.name, type); }
};

/// Asks all questions, many at a time, and returns the replies in the same order. One thread, non-blocking
/// sockets; cancel is noticed within 100 ms (Error(Cancelled)). Each question has its own socket (port of the
/// system's choice), random id and random letter case; only datagrams of the asked server with the same id
/// and question count, at most a hundred others are looked at. Servers that do not understand EDNS are asked
/// without. A server's silence, closed port or nonsense is a value, never an exception.
std::vector<DnsReply> askDns(const std::vector<DnsQuestion>& questions, const DnsLimits& limits,
                             JobContext& job);
DnsReply askDns(const DnsQuestion& question, const DnsLimits& limits, JobContext& job);

/// The resolvers of /etc/resolv.conf, at most three, port 53; empty when there are none.
QList<ServerAddress> systemResolvers();

} // namespace akimori::net
