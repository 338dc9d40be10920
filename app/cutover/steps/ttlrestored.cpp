#include "cutover/steps/ttlrestored.h"

#include "cutover/tr.h"
#include "cutover/ttlcountdown.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const qint64 wanted = std::max<qint64>(longestTtl(facts.sightings), 3600);
    const QString expected = Tr::tr("the TTL is %1 again").arg(seconds(wanted));
    if (!isSwitched(facts))
        return {step.result(CutoverState::Waiting, expected, Tr::tr("after the parallel run"))};
    CutoverState state = CutoverState::Ok;
    QStringList lines;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        for (const QString& name : facts.plan.names) {
            const net::DnsReply* reply = authority.find(name, QStringLiteral("A"));
            if (!reply || !reply->answered() || !reply->message.authoritative) {
                state = worse(state, CutoverState::Unchecked);
                lines << Tr::tr("%1: no answer with authority").arg(authority.label());
                break;
            }
            const qint64 ttl = addressesOf(*reply).ttl;
            if (ttl < 0 || ttl >= wanted)
                continue;
            state = worse(state, CutoverState::Waiting);
            lines << Tr::tr("%1: %2 has TTL %3").arg(authority.label(), name, seconds(ttl));
        }
    }
    if (facts.dns.authorities.empty())
        return {withoutAuthority(facts, step, expected)};
    return {step.result(state, expected,
                        lines.isEmpty() ? Tr::tr("restored at every server")
                                        : lines.mid(0, 6).join(QStringLiteral("; ")))};
}

} // namespace

Step ttlRestoredStep()
{
    return {QStringLiteral("ttl-restored"),
            CutoverPhase::Completion,
            Tr::tr("TTL restored"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
