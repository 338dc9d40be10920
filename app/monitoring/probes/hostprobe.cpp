#include "monitoring/probes/hostprobe.h"

#include "monitoring/probes/unresolvedname.h"
#include "monitoring/tr.h"
#include "net/reach.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Network, Tr::tr("Server alive"), Tr::tr("TCP connection to SSH and web ports from outside"),
                            Tr::tr("When the server is gone, one anomaly is reported and not one per item."));
    made.intervalSeconds = 60;
    made.retrySeconds = 20;
    made.openAfter = 3;
    made.severity = MonitorSeverity::High;
    made.firstResponse = Tr::tr("Look at the provider's status page and console, then call the provider.");
    return made;
}

struct Door
{
    QString name;
    QString host;
    int port;
};

Readings run(const OutsideView& view, const MonitorItem&, QJsonObject&)
{
    const QUrl url(view.site.url);
    const Door doors[] = {{QStringLiteral("SSH"), view.site.host, view.site.port},
                          {QStringLiteral("Web"), url.host(), url.port(url.scheme() == QLatin1String("http") ? 80 : 443)}};
    QStringList seen;
    bool ssh = false;
    bool reachable = false;
    bool resolved = false;
    bool routed = false;
    double milliseconds = 0;
    for (const Door& door : doors) {
        const QList<QHostAddress> addresses = net::addressesOf(door.host);
        bool open = false;
        for (const QHostAddress& address : addresses.mid(0, 4)) {
            const net::TcpAnswer answer = net::tryConnect(address, door.port, std::chrono::seconds(8), view.job);
            resolved = true;
            routed = routed || !answer.noRoute;
            if (!answer.connected)
                continue;
            if (!reachable)
                milliseconds = static_cast<double>(answer.elapsed.count()) / 1000.0;
            open = reachable = true;
            break;
        }
        ssh = ssh || (open && &door == &doors[0]);
        seen << Tr::tr("%1 %2: %3", "door, port, open or not").arg(door.name).arg(door.port).arg(open ? Tr::tr("connects") : Tr::tr("does not answer"));
    }
    const QString detail = seen.join(QStringLiteral(", "));
    if (!reachable && resolved && !routed)
        return {unknown(Tr::tr("This computer has no way to the server: its own line is down."))};
    if (!reachable && !resolved)
        return {unresolvedName(view, view.site.host)};
    if (!reachable)
        return {stated(MonitorState::Anomaly, detail, Tr::tr("no port answers"))};
    Reading reading = stated(ssh ? MonitorState::Ok : MonitorState::Unknown,
                             ssh ? detail : Tr::tr("The server lives, but nobody can look inside: %1").arg(detail));
    reading.value = milliseconds;
    reading.unit = QStringLiteral("ms");
    return {reading};
}

} // namespace

OutsideProbe hostProbe()
{
    return {{"host", MonitorKind::Network, standard}, run};
}

} // namespace akimori::monitoring
