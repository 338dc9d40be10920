#include "monitoring/probes/dnsprobe.h"

#include "monitoring/tr.h"
#include "net/reach.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Network, Tr::tr("DNS answers"), Tr::tr("A and AAAA records by this computer's name server"),
                            Tr::tr("A name that leads elsewhere sends the citizens to somebody else's server."));
    made.intervalSeconds = 900;
    made.openAfter = 2;
    made.severity = MonitorSeverity::High;
    return made;
}

QString listed(const net::NameAnswer& answer)
{
    QStringList texts;
    for (const QHostAddress& address : answer.addresses)
        texts << address.toString();
    return texts.join(QStringLiteral(", "));
}

bool belongsToTheSwitch(const net::NameAnswer& answer, const QStringList& switching)
{
    return !answer.addresses.isEmpty()
           && std::all_of(answer.addresses.begin(), answer.addresses.end(),
                          [&](const QHostAddress& address) { return switching.contains(address.toString()); });
}

Reading compare(const net::NameAnswer& answer, const QString& family, const QStringList& expected,
                const QStringList& switching, QJsonObject& memory)
{
    using Outcome = net::NameAnswer::Outcome;
    const bool known = memory.contains(family);
    const QString before = memory.value(family).toString();
    if (answer.outcome == Outcome::NoAnswer)
        return unknown(Tr::tr("The name server gave no answer: %1").arg(answer.reason), family);
    if (answer.outcome == Outcome::NoSuchName)
        return stated(MonitorState::Anomaly, Tr::tr("The name does not exist."), Tr::tr("no such name"), family);
    const QString now = listed(answer);
    if (belongsToTheSwitch(answer, switching)) {
        memory.insert(family, now); // either server of a DNS switch is right; what is told last is the new normal
    } else if (!expected.isEmpty()) {
        for (const QHostAddress& address : answer.addresses) {
            if (!expected.contains(address.toString()))
                return stated(MonitorState::Anomaly, Tr::tr("%1 is not among the expected addresses.").arg(address.toString()),
                              Tr::tr("another address than expected"), family);
        }
    } else if (known && before != now) {
        return stated(MonitorState::Warning, Tr::tr("was %1, is %2").arg(before.isEmpty() ? QStringLiteral("―") : before, now.isEmpty() ? QStringLiteral("―") : now),
                      Tr::tr("changed since it was first seen"), family);
    } else {
        memory.insert(family, now);
    }
    if (now.isEmpty())
        return notApplicable(Tr::tr("The name has no address of this kind."), family);
    Reading reading = stated(MonitorState::Ok, now, {}, family);
    reading.value = answer.ttl;
    reading.unit = QStringLiteral("s");
    return reading;
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject& memory)
{
    const QString name = item.target.isEmpty() ? QUrl(view.site.url).host() : item.target;
    if (!QHostAddress(name).isNull())
        return {notApplicable(Tr::tr("The site is addressed by number, without a name."))};
    if (name == QLatin1String("localhost") || !name.contains(u'.'))
        return {notApplicable(Tr::tr("“%1” is no public name.").arg(name))};
    if (memory.value(QStringLiteral("name")).toString() != name)
        memory = {{QStringLiteral("name"), name}};
    const QStringList expected = listParameter(item, "expect");
    Readings readings;
    for (const auto& [protocol, family] : {std::pair(QAbstractSocket::IPv4Protocol, QStringLiteral("ipv4")),
                                           std::pair(QAbstractSocket::IPv6Protocol, QStringLiteral("ipv6"))})
        readings.push_back(compare(net::askName(name, protocol, std::chrono::seconds(10), view.job), family, expected,
                                   view.switching, memory));
    return readings;
}

} // namespace

OutsideProbe dnsProbe()
{
    return {{"dns", MonitorKind::Network, standard, "expect"}, run};
}

} // namespace akimori::monitoring
