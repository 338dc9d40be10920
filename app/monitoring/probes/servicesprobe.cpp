#include "monitoring/probes/servicesprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

/// What serves a static site and lets people work on it, by the names of all supported distributions.
const QStringList kUsual{QStringLiteral("nginx"), QStringLiteral("apache2"), QStringLiteral("httpd"),
                         QStringLiteral("ssh"),   QStringLiteral("sshd"),    QStringLiteral("cron"),
                         QStringLiteral("crond")};

MonitorItem standard(const Site&)
{
    MonitorItem made =
        item(MonitorKind::Middleware, Tr::tr("Services"), Tr::tr("SSH: systemctl show, else the running processes"),
             Tr::tr("The web server and the services it needs must run, and must not restart by themselves."));
    made.severity = MonitorSeverity::High;
    made.firstResponse = Tr::tr("Read the service's journal, restart it, and check the site from outside.");
    return made;
}

QStringList wanted(const MonitorItem& item)
{
    const QStringList named = listParameter(item, "units");
    return named.isEmpty() ? kUsual : named;
}

QString unitName(const QString& service)
{
    return service.contains(u'.') ? service : service + QStringLiteral(".service");
}

void ask(remote::VisitRequest& request, const MonitorItem& item, const QJsonObject&)
{
    for (const QString& service : wanted(item))
        request.services << unitName(service).toUtf8();
}

Reading bySystemd(const QHash<QByteArray, QByteArray>& unit, const QString& name, QJsonObject& memory)
{
    const QByteArray active = unit.value("ActiveState");
    if (active == "active" || active == "reloading") {
        const double restarts = growth(memory, name + QStringLiteral(".restarts"), unit.value("NRestarts").toDouble()).value_or(0);
        if (restarts > 0)
            return stated(MonitorState::EarlySign, Tr::tr("restarted by itself %1 times since the last visit").arg(restarts),
                          Tr::tr("1 or more"), name);
        return stated(MonitorState::Ok, Tr::tr("running"), {}, name);
    }
    if (active == "activating")
        return stated(MonitorState::Warning, Tr::tr("is starting"), Tr::tr("not running"), name);
    return stated(MonitorState::Anomaly, Tr::tr("not running (%1, %2)").arg(plain(active, 30), plain(unit.value("SubState"), 30)),
                  Tr::tr("not running"), name);
}

Readings fromSystemd(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    const bool named = !listParameter(item, "units").isEmpty();
    QHash<QString, QHash<QByteArray, QByteArray>> units;
    for (const QString& block : QString::fromUtf8(sectionText(view, "services")).split(QStringLiteral("\n\n"))) {
        const auto values = keyValues(block.toUtf8());
        if (values.contains("Id"))
            units.insert(QString::fromUtf8(values.value("Id")), values);
    }
    Readings readings;
    for (const QString& name : wanted(item)) {
        const auto unit = units.value(unitName(name));
        const bool there = unit.value("LoadState") == "loaded";
        const bool meant = unit.value("UnitFileState").startsWith("enabled") || unit.value("ActiveState") == "active" ||
                           unit.value("ActiveState") == "failed";
        if (there && (named || meant))
            readings.push_back(bySystemd(unit, name, memory));
        else if (named)
            readings.push_back(stated(MonitorState::Anomaly, Tr::tr("The server has no such service."), Tr::tr("not running"), name));
    }
    if (readings.empty())
        readings.push_back(unknown(Tr::tr("None of the usual services is there. Name the services in the item.")));
    return readings;
}

/// The process of a service. "ssh" is Debian's unit of the server; a process of that name is somebody's client.
QString processOf(const QString& service)
{
    const QString name = service.section(u'.', 0, 0);
    return name == QLatin1String("ssh") ? QStringLiteral("sshd") : name.left(15); // the kernel keeps 15 bytes of a name
}

/// Without systemd: what ran once must run on.
Readings fromProcesses(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    static const QRegularExpression line(QStringLiteral("^\\s*(\\d+)\\s+(.+)$"));
    QHash<QString, int> running;
    for (const QByteArray& raw : sectionText(view, "processes").split('\n')) {
        const QRegularExpressionMatch match = line.match(QString::fromUtf8(raw));
        if (match.hasMatch())
            running.insert(match.captured(2), match.captured(1).toInt());
    }
    if (running.isEmpty())
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's list of processes cannot be read."));
    const bool named = !listParameter(item, "units").isEmpty();
    Readings readings;
    for (const QString& name : wanted(item)) {
        if (!named && name != processOf(name))
            continue; // the other name of a service that is asked for anyway
        const QString seen = name + QStringLiteral(".seen");
        const int count = running.value(processOf(name));
        if (count > 0) {
            memory.insert(seen, true);
            readings.push_back(stated(MonitorState::Ok, Tr::tr("%1 processes").arg(count), {}, name));
        } else if (named || memory.value(seen).toBool()) {
            readings.push_back(stated(MonitorState::Anomaly, Tr::tr("No process of this name runs."), Tr::tr("not running"), name));
        }
    }
    if (readings.empty())
        readings.push_back(unknown(Tr::tr("None of the usual services is there. Name the services in the item.")));
    return readings;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    return keyValues(sectionText(view, "host")).contains("systemd") ? fromSystemd(view, item, memory)
                                                                    : fromProcesses(view, item, memory);
}

} // namespace

ServerProbe servicesProbe()
{
    return {{"services", MonitorKind::Middleware, standard, "units"}, {"services", "processes", "host"}, read, ask};
}

} // namespace akimori::monitoring
