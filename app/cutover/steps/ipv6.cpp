#include "cutover/steps/ipv6.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

/// How long a resolver may go on saying "there is none": min(SOA TTL, SOA MINIMUM), RFC 2308.
qint64 negativeTtl(const net::DnsReply& soa)
{
    const QStringList values = soa.values(QStringLiteral("SOA"));
    return values.isEmpty()
               ? 0
               : std::min(soa.ttl(QStringLiteral("SOA")), values.first().section(u' ', 6, 6).toLongLong());
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("AAAA records move as well, or there are none");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    const QStringList fresh = addressesFor(facts.plan.newServers, QStringLiteral("AAAA"));
    CutoverState state = CutoverState::Ok;
    QStringList lines;
    for (const QString& name : facts.plan.names) {
        const net::DnsReply* reply = newest->find(name, QStringLiteral("AAAA"));
        if (!reply || !reply->answered() || reply->message.rcode == QLatin1String("SERVFAIL")) {
            state = worse(state, CutoverState::Unchecked);
            lines << Tr::tr("%1: AAAA could not be read").arg(name);
            continue;
        }
        const Addresses addresses = addressesOf(*reply);
        const Aim aim = aimOf(addresses.values, facts.plan);
        if (aim == Aim::None && fresh.isEmpty()) {
            continue;
        } else if (aim == Aim::None) {
            lines << Tr::tr("%1: AAAA %2 is added; resolvers may go on saying “none” for %3")
                         .arg(name, fresh.join(QStringLiteral(", ")), seconds(negativeTtl(newest->soa)));
        } else if (aim == Aim::Other) {
            state = CutoverState::Ng;
            lines << Tr::tr("%1: AAAA %2 is not among the old servers of the plan")
                         .arg(name, orNone(addresses.values));
        } else if (aim == Aim::Old && (fresh.isEmpty() || isSwitched(facts))) {
            state = CutoverState::Ng;
            lines << Tr::tr("%1: AAAA %2 stays on the old server. Give the plan a new IPv6 address, or have "
                            "the AAAA "
                            "removed.")
                         .arg(name, orNone(addresses.values));
        } else {
            lines << Tr::tr("%1: AAAA %2").arg(name, orNone(addresses.values));
        }
    }
    return {step.result(state, expected,
                        lines.isEmpty() ? Tr::tr("IPv4 only") : lines.join(QStringLiteral("; ")))};
}

} // namespace

Step ipv6Step()
{
    return {QStringLiteral("ipv6"), CutoverPhase::Survey, Tr::tr("IPv6 (AAAA)"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
