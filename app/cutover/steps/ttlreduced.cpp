#include "cutover/steps/ttlreduced.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    if (isSwitched(facts))
        return {}; // as it was before the switch
    const QString expected =
        Tr::tr("every record that changes has a TTL of at most %1").arg(seconds(facts.plan.reducedTtl));
    QList<CutoverStep> results;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        CutoverState state = CutoverState::Ok;
        QList<CutoverDetail> details;
        QStringList lines;
        for (const QString& name : facts.plan.names) {
            for (const char* word : {"A", "AAAA", "CNAME", "HTTPS"}) {
                const QString type = QString::fromLatin1(word);
                const net::DnsReply* reply = authority.find(name, type);
                CutoverDetail detail{name + u' ' + type, CutoverState::Ok, expected, {}};
                if (!reply || !reply->answered() || !reply->message.authoritative) {
                    detail.state = CutoverState::Unchecked;
                    detail.observed =
                        reply && !reply->answered() ? reply->failure() : Tr::tr("no answer with authority");
                } else if (reply->values(type).isEmpty()) {
                    continue;
                } else {
                    const qint64 ttl = reply->ttl(type);
                    detail.observed = Tr::tr("TTL %1").arg(seconds(ttl));
                    detail.state = ttl <= facts.plan.reducedTtl ? CutoverState::Ok : CutoverState::Waiting;
                }
                state = worse(state, detail.state);
                lines << detail.subject + u' ' + detail.observed;
                details.append(detail);
            }
        }
        lines.removeDuplicates();
        CutoverStep result =
            step.resultFor(authority.label(), lines.isEmpty() ? CutoverState::Unchecked : state, expected,
                           orNone(lines.mid(0, 4)));
        result.details = details.mid(0, CutoverStep::kMaxDetails);
        results.append(result);
    }
    if (results.isEmpty())
        results.append(withoutAuthority(facts, step, expected));
    return results;
}

} // namespace

Step ttlReducedStep()
{
    return {QStringLiteral("ttl-reduced"),
            CutoverPhase::TtlReduction,
            Tr::tr("Short TTL"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
