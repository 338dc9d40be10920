#include "monitoring/probes/interfacesprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QRegularExpression>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Network, Tr::tr("Network interfaces"), Tr::tr("SSH: /sys/class/net, error counters"),
                            Tr::tr("Transmission errors slow the site down and announce the loss of the line."));
    made.limits = {10.0, 1000.0, std::nullopt, false, 0};
    return made;
}

Reading readInterface(const QByteArray& line, const MonitorItem& item, QJsonObject& memory)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 7)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's network interfaces cannot be read."), plain(line));
    const QString name = plain(words.at(0), 30);
    QHash<QByteArray, double> counters;
    for (const QByteArray& word : words.mid(2))
        counters.insert(word.left(word.indexOf('=')), word.mid(word.indexOf('=') + 1).toDouble());
    const bool down = words.at(1) == "down" || words.at(1) == "lowerlayerdown";
    const QString wasUp = name + QStringLiteral(".up");
    if (down && memory.value(wasUp).toBool())
        return stated(MonitorState::Anomaly, Tr::tr("The line is down; it was up before."), Tr::tr("down"), name);
    if (!down)
        memory.insert(wasUp, true);
    const std::optional<double> errors =
        growth(memory, name + QStringLiteral(".errors"), counters.value("rx_errors") + counters.value("tx_errors"));
    if (down)
        return notApplicable(Tr::tr("not in use"), name);
    return judged(item.limits, name, errors.value_or(0), {},
                  errors ? Tr::tr("%1 errors since the last visit").arg(*errors) : Tr::tr("first measurement"));
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    static const QRegularExpression inner(QStringLiteral("^(veth|docker|br-|virbr|tap|tun|cni|flannel|cali|dummy|sit|ip6tnl|tunl|gre|erspan|ip_vti|ip6_vti|ip6gre|ifb|lxc|lxd)"));
    Readings readings;
    for (const QByteArray& line : sectionText(view, "interfaces").split('\n')) {
        if (!line.trimmed().isEmpty() && !inner.match(QString::fromLatin1(line)).hasMatch() && readings.size() < 40)
            readings.push_back(readInterface(line, item, memory));
    }
    if (readings.empty())
        readings.push_back(unknown(Tr::tr("The server shows no network interface.")));
    return readings;
}

} // namespace

ServerProbe interfacesProbe()
{
    return {{"interfaces", MonitorKind::Network, standard}, {"interfaces"}, read, nullptr};
}

} // namespace akimori::monitoring
