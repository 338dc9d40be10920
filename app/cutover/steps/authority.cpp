#include "cutover/steps/authority.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

CutoverStep judgeOne(const Facts& facts, const AuthorityFacts& authority, const Step& step)
{
    const QString expected = Tr::tr("answers with authority (AA) and has the newest serial");
    const net::DnsReply& soa = authority.soa;
    const auto result = [&](CutoverState state, const QString& observed) {
        return step.resultFor(authority.label(), state, expected, observed);
    };
    if (!soa.answered()) {
        const bool tcpWorks = authority.soaOverTcp.answered();
        return tcpWorks
                   ? result(CutoverState::Ng,
                            Tr::tr("silent over UDP (%1), answers only over TCP").arg(soa.failure()))
                   : result(CutoverState::Unchecked, Tr::tr("could not be asked: %1").arg(soa.failure()));
    }
    if (soa.message.rcode == QLatin1String("SERVFAIL"))
        return result(CutoverState::Ng, Tr::tr("answers SERVFAIL: it has the zone but cannot use it"));
    if (soa.message.rcode != QLatin1String("NOERROR"))
        return result(
            CutoverState::Ng,
            Tr::tr("lame: answers %1 and does not serve %2").arg(soa.message.rcode, facts.plan.domain));
    if (!soa.message.authoritative || !authority.serial())
        return result(CutoverState::Ng,
                      Tr::tr("lame: answers without authority (AA is not set, or there is no SOA)"));
    const AuthorityFacts* newest = facts.dns.newest();
    const quint32 serial = *authority.serial();
    if (newest && isNewerSerial(*newest->serial(), serial))
        return result(CutoverState::Ng, Tr::tr("stale: serial %1, while %2 has %3")
                                            .arg(serial)
                                            .arg(newest->label())
                                            .arg(*newest->serial()));
    return result(CutoverState::Ok, Tr::tr("AA, serial %1, SOA TTL %2, %3 ms")
                                        .arg(serial)
                                        .arg(seconds(soa.ttl(QStringLiteral("SOA"))))
                                        .arg(soa.elapsed.count()));
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    QList<CutoverStep> results;
    for (const AuthorityFacts& authority : facts.dns.authorities)
        results.append(judgeOne(facts, authority, step));
    if (results.isEmpty())
        results.append(withoutAuthority(facts, step, Tr::tr("at least one authoritative server is known")));
    return results;
}

} // namespace

Step authorityStep()
{
    return {QStringLiteral("authority"),
            CutoverPhase::Survey,
            Tr::tr("Authoritative server"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
