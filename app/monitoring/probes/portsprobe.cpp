#include "monitoring/probes/portsprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QJsonArray>
#include <QSet>

namespace akimori::monitoring {

namespace {

const QString kOpen = QStringLiteral("open");

MonitorItem standard(const Site&)
{
    MonitorItem made =
        item(MonitorKind::Network, Tr::tr("Listening ports"), Tr::tr("SSH: /proc/net/tcp, against the approved list"),
             Tr::tr("A port that nobody approved is a forgotten service or an intruder."));
    made.limits = {std::nullopt, 1.0, std::nullopt, false, 0};
    made.intervalSeconds = 900;
    made.firstResponse = Tr::tr("Find out which program listens there, close it, and ask the manager before approving it.");
    return made;
}

bool isLoopback(const QByteArray& hex)
{
    if (hex.size() == 8)
        return hex.endsWith("7F");
    return hex == "00000000000000000000000001000000" || (hex.startsWith("0000000000000000FFFF0000") && hex.endsWith("7F"));
}

/// Ports that other machines can reach.
QSet<int> openPorts(const QByteArray& text)
{
    QSet<int> ports;
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> parts = line.split(':');
        bool ok = parts.size() == 2 && (parts.at(0).size() == 8 || parts.at(0).size() == 32);
        const int port = ok ? parts.at(1).toInt(&ok, 16) : 0;
        if (!ok || port < 1 || port > 65535)
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's list of ports cannot be read."), plain(line));
        if (!isLoopback(parts.at(0)))
            ports.insert(port);
    }
    return ports;
}

QString listed(const QSet<int>& ports)
{
    QList<int> sorted(ports.begin(), ports.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int port : sorted.mid(0, 40))
        texts << QString::number(port);
    return texts.join(QStringLiteral(", "));
}

void remember(const QSet<int>& ports, QJsonObject& memory)
{
    QList<int> sorted(ports.begin(), ports.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const int port : sorted.mid(0, 200))
        array.append(port);
    memory.insert(kOpen, array);
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    const QByteArray text = sectionText(view, "ports");
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server shows no listening port, though it let Akimori in."));
    QSet<int> open = openPorts(text);
    remember(open, memory);
    const QStringList approved = listParameter(item, "approved");
    if (approved.isEmpty())
        return {unknown(Tr::tr("No list of ports is approved yet. Open now: %1. Approve them in the window or with “monitor ports”.").arg(listed(open)))};
    QSet<int> closed;
    for (const QString& port : approved) {
        if (!open.remove(port.toInt()))
            closed.insert(port.toInt());
    }
    QString detail = open.isEmpty() ? Tr::tr("only approved ports are open") : Tr::tr("not approved: %1").arg(listed(open));
    if (!closed.isEmpty())
        detail += Tr::tr("; approved but closed: %1").arg(listed(closed));
    return {judged(item.limits, {}, static_cast<double>(open.size()), {}, detail)};
}

} // namespace

QList<int> observedPorts(const QJsonObject& memory)
{
    QList<int> ports;
    for (const QJsonValue& port : memory.value(kOpen).toArray())
        ports << port.toInt();
    return ports;
}

ServerProbe portsProbe()
{
    return {{"ports", MonitorKind::Network, standard, "approved"}, {"ports"}, read, nullptr};
}

} // namespace akimori::monitoring
