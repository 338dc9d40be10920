#pragma once

#include "base/jobcontext.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>

namespace akimori::net {

/// What came of a connection attempt.
struct TcpAnswer
{
    bool connected = false;
    bool refused = false;  ///< the machine is there, nobody listens
    bool noRoute = false;  ///< this computer knows no way there: its own line, not the server
    bool timedOut = false;
    std::chrono::microseconds elapsed{};
    QString reason; ///< of the operating system, for details
};

/// Connects and closes at once; nothing is sent. Cancel within 100 ms. Throws Error(Cancelled).
TcpAnswer tryConnect(const QHostAddress& address, int port, std::chrono::milliseconds timeout, JobContext& job);

/// Addresses of a name as programs of this computer see it (hosts file and resolver), or the literal itself. Empty =
/// the name does not resolve. Blocks as long as the system's resolver does.
QList<QHostAddress> addressesOf(const QString& host);

/// Whether this computer has a way to the address at all. Sends nothing. False means: own line down, or no such
/// protocol here (IPv6).
bool hasRoute(const QHostAddress& address);

/// The answer of the system's name server to one question, past the hosts file.
struct NameAnswer
{
    enum class Outcome { Found, NoSuchName, NoAnswer };
    Outcome outcome = Outcome::NoAnswer;
    QList<QHostAddress> addresses; ///< sorted
    quint32 ttl = 0;               ///< seconds, the smallest; of a resolver: what is left
    QString reason;                ///< for NoAnswer
};

/// Asks for A (IPv4) or AAAA records. Not on the window's thread. Throws Error(Cancelled).
NameAnswer askName(const QString& name, QAbstractSocket::NetworkLayerProtocol family, std::chrono::milliseconds timeout,
                   JobContext& job);

} // namespace akimori::net
