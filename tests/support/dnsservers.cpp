#include "support/dnsservers.h"

#include "base/jobcontext.h"
#include "net/dns/dnsclient.h"
#include "support/sshdfixture.h"

#include <QFile>

#include <thread>

namespace akimori::test {

namespace {

QString program(const char* name)
{
    return QStringLiteral("/usr/sbin/") + QString::fromLatin1(name);
}

} // namespace

DnsServers::DnsServers()
    : DnsServers(Zone{})
{
}

DnsServers::DnsServers(const Zone& zone)
    : m_primaryPort(freePort())
    , m_secondaryPort(freePort())
    , m_resolverPort(freePort())
{
    for (const char* folder : {"knot", "knot/db", "knot/run", "nsd", "unbound"})
        m_folder.makeFolder(folder);
    m_folder.write("knot/zone", zoneText(zone));
    startPrimary();
    startSecondary();
    startResolver();
}

QString DnsServers::path(const char* relative) const
{
    return QFile::decodeName(m_folder.at(relative));
}

QByteArray DnsServers::zoneText(const Zone& zone) const
{
    QByteArray text =
        "$ORIGIN akimori.test.\n$TTL " + QByteArray::number(zone.ttl) + "\n@ IN SOA ns1 hostmaster ( " +
        QByteArray::number(zone.serial) +
        " 3600 900 604800 300 )\n@ IN NS ns1\n@ IN NS ns2\nns1 IN A 127.0.0.1\nns2 IN A 127.0.0.1\n"
        "www IN CNAME @\n@ 3600 IN MX 10 mail.example.net.\n"
        "@ 3600 IN TXT \"v=spf1 include:_spf.example.net -all\"\n_dmarc 3600 IN TXT \"v=DMARC1; p=none\"\n";
    for (QByteArray line : zone.apex + zone.further)
        text += line.replace("%1", zone.address) + '\n';
    return text;
}

int DnsServers::serialOf(int port) const
{
    JobContext job;
    net::DnsLimits limits;
    limits.deadline = std::chrono::milliseconds(400);
    const net::DnsReply reply = net::askDns(net::DnsQuestion{{QStringLiteral("127.0.0.1"), port},
                                                             QString::fromLatin1(kDomain),
                                                             QStringLiteral("SOA"),
                                                             {},
                                                             false},
                                            limits, job);
    const QStringList values = reply.values(QStringLiteral("SOA"));
    return values.isEmpty() ? -1 : values.first().section(u' ', 2, 2).toInt();
}

void DnsServers::startPrimary()
{
    m_folder.write(
        "knot/knot.conf",
        "server:\n    rundir: \"" + m_folder.at("knot/run") + "\"\n    listen: 127.0.0.1@" +
            QByteArray::number(m_primaryPort) + "\n    pidfile: \"" + m_folder.at("knot/run/knot.pid") +
            "\"\n    udp-workers: 1\n    tcp-workers: 1\n    background-workers: 1\nlog:\n  - target: "
            "stderr\n"
            "    any: info\ndatabase:\n    storage: \"" +
            m_folder.at("knot/db") + "\"\ncontrol:\n    listen: \"" + m_folder.at("knot/run/control") +
            "\"\nacl:\n  - id: local\n    address: 127.0.0.1\n"
            "    action: transfer\npolicy:\n  - id: auto\n    algorithm: ecdsap256sha256\n"
            "    cds-cdnskey-publish: none\nzone:\n  - domain: akimori.test\n    storage: \"" +
            m_folder.at("knot") +
            "\"\n    file: \"zone\"\n    acl: local\n    dnssec-signing: on\n"
            "    dnssec-policy: auto\n    zonefile-sync: -1\n    zonefile-load: difference\n"
            "    journal-content: all\n    serial-policy: increment\n");
    m_primary.start(program("knotd"), {QStringLiteral("-c"), path("knot/knot.conf")},
                    [this] { return serialOf(m_primaryPort) > 0; });
}

void DnsServers::startSecondary()
{
    const QByteArray port = QByteArray::number(m_secondaryPort);
    m_folder.write("nsd/nsd.conf",
                   "server:\n    server-count: 1\n    ip-address: 127.0.0.1@" + port + "\n    port: " + port +
                       "\n    username: \"\"\n    chroot: \"\"\n    zonesdir: \"" + m_folder.at("nsd") +
                       "\"\n    zonelistfile: \"" + m_folder.at("nsd/zone.list") +
                       "\"\n    database: \"\"\n    pidfile: \"" + m_folder.at("nsd/nsd.pid") +
                       "\"\n    xfrdfile: \"" + m_folder.at("nsd/xfrd.state") + "\"\n    xfrdir: \"" +
                       m_folder.at("nsd") +
                       "\"\nremote-control:\n    control-enable: yes\n"
                       "    control-interface: \"" +
                       m_folder.at("nsd/control") +
                       "\"\nzone:\n    name: akimori.test\n"
                       "    zonefile: \"zone\"\n    request-xfr: AXFR 127.0.0.1@" +
                       QByteArray::number(m_primaryPort) + " NOKEY\n    allow-notify: 127.0.0.1 NOKEY\n");
    const int wanted = serialOf(m_primaryPort);
    m_secondary.start(program("nsd"), {QStringLiteral("-d"), QStringLiteral("-c"), path("nsd/nsd.conf")},
                      [this, wanted] { return serialOf(m_secondaryPort) == wanted; });
}

void DnsServers::startResolver()
{
    m_folder.write("unbound/anchor", trustAnchor().toLatin1() + '\n');
    m_folder.write(
        "unbound/unbound.conf",
        "server:\n    interface: 127.0.0.1\n    port: " + QByteArray::number(m_resolverPort) +
            "\n    username: \"\"\n    chroot: \"\"\n    directory: \"" + m_folder.at("unbound") +
            "\"\n    pidfile: \"" + m_folder.at("unbound/unbound.pid") +
            "\"\n    use-syslog: no\n    num-threads: 1\n    do-ip6: no\n    do-not-query-localhost: no\n"
            "    module-config: \"validator iterator\"\n    trust-anchor-file: \"" +
            m_folder.at("unbound/anchor") +
            "\"\n    local-zone: \"test.\" nodefault\n    root-hints: \"\"\nremote-control:\n"
            "    control-enable: yes\n    control-use-cert: no\n    control-interface: \"" +
            m_folder.at("unbound/control") +
            "\"\nstub-zone:\n    name: akimori.test\n    stub-addr: 127.0.0.1@" +
            QByteArray::number(m_primaryPort) + "\n");
    m_resolver.start(program("unbound"),
                     {QStringLiteral("-d"), QStringLiteral("-c"), path("unbound/unbound.conf")}, [this] {
                         JobContext job;
                         net::DnsLimits limits;
                         limits.deadline = std::chrono::milliseconds(400);
                         return net::askDns(net::DnsQuestion{{QStringLiteral("127.0.0.1"), m_resolverPort},
                                                             QString::fromLatin1(kDomain),
                                                             QStringLiteral("SOA"),
                                                             {true, false, false, true},
                                                             false},
                                            limits, job)
                             .answered();
                     });
    flushResolver();
}

void DnsServers::publish(const Zone& zone)
{
    const int before = serialOf(m_primaryPort);
    m_folder.write("knot/zone", zoneText(zone));
    runProgram(program("knotc"), {QStringLiteral("-s"), path("knot/run/control"), QStringLiteral("-b"),
                                  QStringLiteral("zone-reload"), QString::fromLatin1(kDomain)});
    const QDeadlineTimer deadline(10'000);
    while (serialOf(m_primaryPort) == before) {
        if (deadline.hasExpired())
            throw std::runtime_error("knot did not take the new zone");
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void DnsServers::syncSecondary()
{
    runProgram(program("nsd-control"), {QStringLiteral("-c"), path("nsd/nsd.conf"),
                                        QStringLiteral("force_transfer"), QString::fromLatin1(kDomain)});
    const QDeadlineTimer deadline(10'000);
    while (serialOf(m_secondaryPort) != serialOf(m_primaryPort)) {
        if (deadline.hasExpired())
            throw std::runtime_error("nsd did not fetch the new zone");
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void DnsServers::flushResolver()
{
    runProgram(program("unbound-control"), {QStringLiteral("-c"), path("unbound/unbound.conf"),
                                            QStringLiteral("flush_zone"), QString::fromLatin1(kDomain)});
}

QString DnsServers::trustAnchor() const
{
    const QByteArray lines =
        runProgram(program("keymgr"), {QStringLiteral("-c"), path("knot/knot.conf"),
                                       QString::fromLatin1(kDomain), QStringLiteral("ds")});
    for (const QByteArray& line : lines.split('\n')) {
        if (line.contains(" 13 2 "))
            return QString::fromLatin1(line.trimmed());
    }
    throw std::runtime_error("the zone has no key");
}

} // namespace akimori::test
