#include "cutover/steps/wildcard.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("no wildcard that leads to the old server");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    const net::DnsReply& reply = newest->randomName;
    if (!reply.answered() || reply.message.rcode == QLatin1String("SERVFAIL"))
        return {step.result(CutoverState::Unchecked, expected,
                            QStringLiteral("%1: %2").arg(
                                newest->label(), reply.answered() ? reply.message.rcode : reply.failure()))};
    const Addresses addresses = addressesOf(reply);
    const QStringList shown = addresses.values + addresses.chain;
    if (shown.isEmpty())
        return {step.result(
            CutoverState::Ok, expected,
            Tr::tr("%1: no wildcard, “%2” does not exist").arg(newest->label(), reply.question.name))};
    const Aim aim = aimOf(addresses.values, facts.plan);
    const bool old = aim == Aim::Old || aim == Aim::Mixed;
    return {step.result(
        old ? CutoverState::Ng : CutoverState::Ok, expected,
        old ? Tr::tr("%1: every name below %2 leads to the old server (%3). The wildcard has to be "
                     "switched as well.")
                  .arg(newest->label(), facts.plan.domain, shown.join(QStringLiteral(", ")))
            : Tr::tr("%1: a wildcard leads to %2").arg(newest->label(), shown.join(QStringLiteral(", "))))};
}

} // namespace

Step wildcardStep()
{
    return {QStringLiteral("wildcard"), CutoverPhase::Survey, Tr::tr("Wildcard"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
