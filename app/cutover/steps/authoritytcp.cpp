#include "cutover/steps/authoritytcp.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    QList<CutoverStep> results;
    const QString expected = Tr::tr("answers over TCP as well");
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        const net::DnsReply& tcp = authority.soaOverTcp;
        if (tcp.answered())
            results.append(step.resultFor(authority.label(), CutoverState::Ok, expected,
                                          Tr::tr("answers over TCP, %1 ms").arg(tcp.elapsed.count())));
        else if (authority.soa.answered())
            results.append(step.resultFor(
                authority.label(), CutoverState::Ng, expected,
                Tr::tr("TCP is blocked: answers over UDP, but over TCP %1").arg(tcp.failure())));
        else
            results.append(step.resultFor(authority.label(), CutoverState::Unchecked, expected,
                                          Tr::tr("could not be asked: %1").arg(tcp.failure())));
    }
    return results;
}

} // namespace

Step authorityTcpStep()
{
    return {
        QStringLiteral("authority-tcp"), CutoverPhase::Survey, Tr::tr("DNS over TCP"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
