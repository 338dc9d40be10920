#include "cutover/facts.h"

#include "net/dns/dnsname.h"

#include <QSet>

#include <algorithm>

namespace akimori::cutover {

std::optional<quint32> AuthorityFacts::serial() const
{
    const QStringList values = soa.values(QStringLiteral("SOA"));
    if (values.size() != 1)
        return std::nullopt;
    return values.first().section(u' ', 2, 2).toUInt();
}

bool AuthorityFacts::authoritative() const
{
    return soa.answered() && soa.message.authoritative && serial();
}

const net::DnsReply* AuthorityFacts::find(const QString& name, const QString& type) const
{
    const auto it = sets.find({name, type});
    return it == sets.end() ? nullptr : &it->second;
}

bool isNewerSerial(quint32 a, quint32 b)
{
    return a != b && a - b < 0x8000'0000U;
}

const AuthorityFacts* DnsFacts::newest() const
{
    const AuthorityFacts* best = nullptr;
    for (const AuthorityFacts& authority : authorities) {
        if (authority.authoritative() && (!best || isNewerSerial(*authority.serial(), *best->serial())))
            best = &authority;
    }
    return best;
}

Addresses addressesOf(const net::DnsReply& reply)
{
    Addresses found;
    QString name = reply.question.name;
    const auto shorten = [&](qint64 ttl) {
        if (ttl >= 0)
            found.ttl = found.ttl < 0 ? ttl : std::min(found.ttl, ttl);
    };
    for (;;) {
        found.values = net::valuesOf(reply.message.answer, name, reply.question.type);
        shorten(net::ttlOf(reply.message.answer, name, reply.question.type));
        const QStringList aliases = net::valuesOf(reply.message.answer, name, QStringLiteral("CNAME"));
        if (!found.values.isEmpty() || aliases.isEmpty())
            return found;
        shorten(net::ttlOf(reply.message.answer, name, QStringLiteral("CNAME")));
        if (found.chain.size() >= Addresses::kMaxChain || found.chain.contains(aliases.first())) {
            found.endless = true;
            return found;
        }
        found.chain << aliases.first();
        name = net::withoutFinalDot(aliases.first());
    }
}

QStringList addressesFor(const QList<ServerAddress>& servers, const QString& type)
{
    QStringList addresses;
    for (const ServerAddress& server : servers) {
        if (server.isIpv6() == (type == QLatin1String("AAAA")) && !addresses.contains(server.address))
            addresses << server.address;
    }
    addresses.sort();
    return addresses;
}

Aim aimOf(const QStringList& addresses, const CutoverPlan& plan)
{
    const auto among = [](const QList<ServerAddress>& servers, const QString& address) {
        return std::any_of(servers.begin(), servers.end(),
                           [&](const ServerAddress& server) { return server.address == address; });
    };
    bool anyOld = false;
    bool anyNew = false;
    bool anySame = false;
    for (const QString& address : addresses) {
        const bool isOld = among(plan.oldServers, address);
        const bool isNew = among(plan.newServers, address);
        if (!isOld && !isNew)
            return Aim::Other;
        anySame = anySame || (isOld && isNew);
        anyOld = anyOld || (isOld && !isNew);
        anyNew = anyNew || (isNew && !isOld);
    }
    if (anyOld && anyNew)
        return Aim::Mixed;
    return anyOld ? Aim::Old : anyNew ? Aim::New : anySame ? Aim::Same : Aim::None;
}

QStringList familiesOf(const CutoverPlan& plan)
{
    QStringList families;
    for (const char* word : {"A", "AAAA"}) {
        const QString type = QString::fromLatin1(word);
        if (!addressesFor(plan.oldServers, type).isEmpty() || !addressesFor(plan.newServers, type).isEmpty())
            families << type;
    }
    return families;
}

const QStringList& inventoryTypes()
{
    static const QStringList types{QStringLiteral("A"),     QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                   QStringLiteral("HTTPS"), QStringLiteral("MX"),   QStringLiteral("TXT"),
                                   QStringLiteral("CAA"),   QStringLiteral("NS")};
    return types;
}

namespace {

CutoverSighting sighting(const QString& server, bool authoritative, const net::DnsReply& reply,
                         const QDateTime& at)
{
    const QString type = reply.question.type;
    CutoverSighting seen{server, authoritative, reply.question.name, type, {}, 0, at, at};
    if (authoritative) {
        seen.answer = reply.values(type).join(QStringLiteral(" | "));
        seen.ttl = std::max<qint64>(0, reply.ttl(type));
    } else {
        const Addresses addresses = addressesOf(reply);
        seen.answer = addresses.values.join(QStringLiteral(" | "));
        seen.ttl = std::max<qint64>(0, addresses.ttl);
    }
    return seen;
}

bool isFact(const net::DnsReply& reply)
{
    return reply.answered() && (reply.message.rcode == QLatin1String("NOERROR") ||
                                reply.message.rcode == QLatin1String("NXDOMAIN"));
}

} // namespace

std::vector<CutoverSighting> sightingsOf(const DnsFacts& dns, const CutoverPlan& plan)
{
    std::vector<CutoverSighting> sightings;
    for (const AuthorityFacts& authority : dns.authorities) {
        for (const QString& name : plan.names) {
            for (const char* type : {"A", "AAAA", "CNAME"}) {
                const net::DnsReply* reply = authority.find(name, QString::fromLatin1(type));
                if (reply && isFact(*reply) && reply->message.authoritative)
                    sightings.push_back(sighting(authority.label(), true, *reply, dns.at));
            }
        }
    }
    for (const ResolverFacts& resolver : dns.resolvers) {
        for (const auto& [key, reply] : resolver.sets) {
            if (isFact(reply))
                sightings.push_back(sighting(resolver.label(), false, reply, dns.at));
        }
    }
    return sightings;
}

std::optional<CutoverSnapshot> snapshotOf(const DnsFacts& dns)
{
    const AuthorityFacts* authority = dns.newest();
    if (!authority)
        return std::nullopt;
    CutoverSnapshot snapshot{dns.at, authority->label(), static_cast<qint64>(*authority->serial()), {}};
    for (const auto& [key, reply] : authority->sets) {
        if (!isFact(reply))
            return std::nullopt; // a picture with holes is none
        const QStringList values = reply.values(key.second);
        if (!values.isEmpty())
            snapshot.sets.append({key.first, key.second, reply.ttl(key.second), values});
    }
    return snapshot;
}

} // namespace akimori::cutover
