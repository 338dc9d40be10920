#include "cutover/steps/currentaddress.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("every name leads to the old server %1")
                                 .arg(orNone(addressesFor(facts.plan.oldServers, QStringLiteral("A"))));
    if (isSwitched(facts))
        return {}; // as it was before the switch
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    CutoverStep result = step.result(CutoverState::Ok, expected, {});
    QStringList lines;
    for (const QString& name : facts.plan.names) {
        const net::DnsReply* reply = newest->find(name, QStringLiteral("A"));
        CutoverDetail detail{name, CutoverState::Ok, expected, {}};
        if (!reply || !reply->answered() || reply->message.rcode == QLatin1String("SERVFAIL")) {
            detail.state = CutoverState::Unchecked;
            detail.observed = reply ? reply->answered() ? reply->message.rcode : reply->failure() : QString();
        } else {
            const Addresses addresses = addressesOf(*reply);
            const Aim aim = aimOf(addresses.values, facts.plan);
            detail.observed = orNone(addresses.chain + addresses.values);
            const bool planned = aim == Aim::Old || aim == Aim::Same || aim == Aim::New;
            detail.state = planned ? CutoverState::Ok : CutoverState::Ng;
        }
        result.state = worse(result.state, detail.state);
        lines << name + QStringLiteral(" → ") + detail.observed;
        result.details.append(detail);
    }
    result.observed = lines.join(QStringLiteral("; "));
    if (result.state == CutoverState::Ng)
        result.observed += u' ' + Tr::tr("The plan does not know this address.");
    return {result};
}

} // namespace

Step currentAddressStep()
{
    return {QStringLiteral("current-address"),
            CutoverPhase::Survey,
            Tr::tr("Present values"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
