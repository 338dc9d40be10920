#include "cutover/steps/dschain.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("a whole chain of trust, or none at all");
    const net::ChainCheck& chain = facts.dns.chain;
    const QString zone = chain.zone.isEmpty() ? QStringLiteral(".") : chain.zone;
    switch (chain.verdict) {
    case net::ChainVerdict::Secure:
        return {step.result(
            CutoverState::Ok, expected,
            Tr::tr("secure down to %1 (DS %2). Changed records must be signed again by the DNS provider.")
                .arg(zone, orNone(chain.ds)))};
    case net::ChainVerdict::Insecure:
        return {step.result(CutoverState::Ok, expected,
                            Tr::tr("the zone above proves that %1 has no DS: DNSSEC does not protect the domain").arg(zone))};
    case net::ChainVerdict::Bogus:
        return {step.result(CutoverState::Ng, expected,
                            Tr::tr("the chain breaks at %1 (%2): validating resolvers refuse the domain")
                                .arg(zone, chain.detail))};
    case net::ChainVerdict::Unchecked:
        break;
    }
    return {step.result(CutoverState::Unchecked, expected,
                        Tr::tr("%1 could not be checked: %2. Name another resolver that passes DNSSEC on.")
                            .arg(zone, chain.detail))};
}

} // namespace

Step dsChainStep()
{
    return {QStringLiteral("ds-chain"),
            CutoverPhase::Survey,
            Tr::tr("DS and chain of trust"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
