#include "cutover/steps/delegation.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("the zone above and every server name the same NS records, at least two");
    const QString type = QStringLiteral("NS");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    const net::DnsReply* own = newest->find(facts.plan.domain, type);
    if (!own || !own->answered())
        return {step.result(CutoverState::Unchecked, expected,
                            Tr::tr("%1 does not tell its NS records: %2")
                                .arg(newest->label(), own ? own->failure() : QString()))};
    const QStringList child = own->values(type);
    CutoverStep result =
        step.result(CutoverState::Ok, expected, Tr::tr("%1 names %2").arg(newest->label(), orNone(child)));
    QStringList problems;
    if (child.size() < 2)
        problems << Tr::tr("fewer than two name servers");
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        const net::DnsReply* reply = authority.find(facts.plan.domain, type);
        if (!reply || !reply->answered() || !reply->message.authoritative)
            continue; // said by the step about that server
        const bool same = reply->values(type) == child;
        result.details.append({authority.label(), same ? CutoverState::Ok : CutoverState::Ng, orNone(child),
                               orNone(reply->values(type))});
        if (!same)
            problems << Tr::tr("%1 names others: %2").arg(authority.label(), orNone(reply->values(type)));
    }
    const DelegationFacts& above = facts.dns.delegation;
    if (above.names.isEmpty()) {
        result.state = CutoverState::Unchecked;
        result.observed += u' ' + Tr::tr("The zone above was not checked: %1").arg(above.failure);
    } else if (above.names != child) {
        problems << Tr::tr("%1 (zone %2) delegates to %3")
                        .arg(above.parentServer, above.parent, above.names.join(QStringLiteral(", ")));
    }
    if (!problems.isEmpty()) {
        result.state = CutoverState::Ng;
        result.observed += u' ' + problems.join(QStringLiteral("; "));
    }
    return {result};
}

} // namespace

Step delegationStep()
{
    return {QStringLiteral("delegation"), CutoverPhase::Survey, Tr::tr("Delegation"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
