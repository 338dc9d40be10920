#include "cutover/steps/newaddress.h"

#include "cutover/tr.h"
#include "net/serveraddress.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    using net::AddressScope;
    const QString expected = Tr::tr("an address that the public can reach");
    const bool rehearsal =
        std::all_of(facts.plan.oldServers.begin(), facts.plan.oldServers.end(), [](const ServerAddress& old) {
            return net::scopeOf(old.address) == AddressScope::Loopback;
        });
    QList<CutoverStep> results;
    for (const ServerAddress& server : facts.plan.newServers) {
        const AddressScope scope = net::scopeOf(server.address);
        if (scope == AddressScope::Global)
            results.append(
                step.resultFor(server.toString(), CutoverState::Ok, expected, net::displayName(scope)));
        else if (scope == AddressScope::Loopback && rehearsal)
            results.append(step.resultFor(server.toString(), CutoverState::Ok, expected,
                                          Tr::tr("rehearsal: the old server is on this computer as well")));
        else
            results.append(
                step.resultFor(server.toString(), CutoverState::Ng, expected,
                               Tr::tr("%1: visitors cannot reach it").arg(net::displayName(scope))));
    }
    return results;
}

} // namespace

Step newAddressStep()
{
    return {QStringLiteral("new-address"),
            CutoverPhase::Survey,
            Tr::tr("New address"),
            NeedsNothing,
            true,
            judge};
}

} // namespace akimori::cutover
