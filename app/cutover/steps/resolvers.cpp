#include "cutover/steps/resolvers.h"

#include "base/jst.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

/// Addresses that some authoritative server gives for the name: what an honest resolver can say besides the
/// plan's.
bool isKnown(const Facts& facts, const net::DnsReply& reply, const QStringList& addresses)
{
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        const net::DnsReply* own = authority.find(reply.question.name, reply.question.type);
        if (own && own->answered() && own->message.authoritative && addressesOf(*own).values == addresses)
            return true;
    }
    return false;
}

CutoverDetail judgeAnswer(const Facts& facts, const ResolverFacts& resolver, const net::DnsReply& reply)
{
    CutoverDetail detail{reply.question.name + u' ' + reply.question.type, CutoverState::Unchecked, {}, {}};
    if (!reply.answered()) {
        detail.observed = reply.failure();
        return detail;
    }
    if (reply.message.rcode == QLatin1String("SERVFAIL")) {
        const auto again = resolver.unchecked.find({reply.question.name, reply.question.type});
        const bool dnssec = again != resolver.unchecked.end() && again->second.answered() &&
                            again->second.message.rcode == QLatin1String("NOERROR");
        detail.state = dnssec ? CutoverState::Ng : CutoverState::Unchecked;
        detail.observed =
            dnssec ? Tr::tr("SERVFAIL, but an answer without validation: DNSSEC of the domain is broken "
                            "(%1)")
                         .arg(orNone(addressesOf(again->second).values))
                   : Tr::tr("SERVFAIL: the resolver gets no usable answer");
        return detail;
    }
    if (reply.message.rcode == QLatin1String("REFUSED")) {
        detail.observed = Tr::tr("REFUSED: this resolver does not serve us");
        return detail;
    }
    const Addresses addresses = addressesOf(reply);
    const Aim aim = aimOf(addresses.values, facts.plan);
    const QString shown = QStringLiteral("%1 (TTL %2)").arg(orNone(addresses.values)).arg(addresses.ttl);
    const bool before = !isSwitched(facts);
    switch (aim) {
    case Aim::New:
    case Aim::Same:
        detail.state = CutoverState::Ok;
        detail.observed = shown;
        break;
    case Aim::None:
        detail.state = CutoverState::Ok;
        detail.observed = Tr::tr("no address");
        break;
    case Aim::Old:
    case Aim::Mixed:
        detail.state = CutoverState::Waiting;
        detail.observed =
            before ? Tr::tr("old value %1").arg(shown)
                   : Tr::tr("old value %1, until %2 at the latest")
                         .arg(shown, jst::display(facts.dns.at.addSecs(std::max<qint64>(0, addresses.ttl))));
        break;
    case Aim::Other:
        detail.state = CutoverState::Ng;
        detail.observed =
            isKnown(facts, reply, addresses.values)
                ? Tr::tr("%1, which the plan does not know").arg(shown)
                : Tr::tr("%1, which no authoritative server gives: forged, or another view of the DNS")
                      .arg(shown);
        break;
    }
    if (reply.message.authenticData)
        detail.observed += u' ' + Tr::tr("[validated]", "by DNSSEC");
    return detail;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("gives the new values");
    QList<CutoverStep> results;
    for (const ResolverFacts& resolver : facts.dns.resolvers) {
        QList<CutoverDetail> details;
        CutoverState state = CutoverState::Ok;
        bool anyAddress = false;
        QStringList lines;
        const QStringList families = familiesOf(facts.plan);
        for (const auto& [key, reply] : resolver.sets) {
            if (!families.contains(key.second))
                continue;
            const CutoverDetail detail = judgeAnswer(facts, resolver, reply);
            anyAddress =
                anyAddress || detail.state != CutoverState::Ok || !addressesOf(reply).values.isEmpty();
            state = worse(state, detail.state);
            if (detail.state != CutoverState::Ok || !addressesOf(reply).values.isEmpty())
                lines << detail.subject + QStringLiteral(": ") + detail.observed;
            details.append(detail);
        }
        if (!anyAddress)
            state = isSwitched(facts) ? CutoverState::Ng : CutoverState::Waiting;
        CutoverStep result = step.resultFor(resolver.label(), state, expected,
                                            lines.isEmpty() ? Tr::tr("the names have no address")
                                                            : lines.mid(0, 6).join(QStringLiteral("; ")));
        result.details = details.mid(0, CutoverStep::kMaxDetails);
        results.append(result);
    }
    if (results.isEmpty())
        results.append(step.result(CutoverState::Unchecked, expected,
                                   Tr::tr("no resolver is known; give some with --resolver")));
    return results;
}

} // namespace

Step resolverStep()
{
    return {QStringLiteral("resolver"), CutoverPhase::Switch, Tr::tr("Resolver"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
