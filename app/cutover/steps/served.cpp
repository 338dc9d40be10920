#include "cutover/steps/served.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

const WebFacts* serverAt(const Facts& facts, const QString& name, const QString& address, bool old)
{
    for (const WebFacts& web : facts.web) {
        if (web.old == old && web.name == name && web.server.address == address)
            return &web;
    }
    return nullptr;
}

/// The new server by its certificate, where old and new differ in it.
QString proofOf(const WebFacts& web, const Facts& facts)
{
    if (web.tls.chain.isEmpty())
        return Tr::tr("status %1").arg(web.page->status);
    const bool sharedCertificate =
        std::any_of(facts.web.begin(), facts.web.end(), [&](const WebFacts& other) {
            return other.old && !other.tls.chain.isEmpty() &&
                   other.tls.chain.first() == web.tls.chain.first();
        });
    const QString serial = QString::fromLatin1(web.tls.chain.first().serialNumber());
    return sharedCertificate
               ? Tr::tr("status %1, the certificate is the same on both servers").arg(web.page->status)
               : Tr::tr("status %1, certificate serial %2").arg(web.page->status).arg(serial);
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("who looks the name up arrives at the new server, and it answers");
    CutoverState state = CutoverState::Ok;
    QStringList lines;
    bool any = false;
    bool answered = false;
    for (const QString& name : facts.plan.names) {
        for (const ResolverFacts& resolver : facts.dns.resolvers) {
            const auto found = resolver.sets.find({name, QStringLiteral("A")});
            if (found == resolver.sets.end() || !found->second.answered())
                continue;
            answered = true;
            const QStringList addresses = addressesOf(found->second).values;
            if (addresses.isEmpty())
                continue;
            any = true;
            const Aim aim = aimOf(addresses, facts.plan);
            if (aim == Aim::Old) {
                state = worse(state, CutoverState::Waiting);
                lines << Tr::tr("%1 by %2: still the old server").arg(name, resolver.label());
                continue;
            }
            const WebFacts* web = serverAt(facts, name, addresses.first(), false);
            if (aim != Aim::New && aim != Aim::Same) {
                state = CutoverState::Ng;
                lines << Tr::tr("%1 by %2: %3").arg(name, resolver.label(), orNone(addresses));
            } else if (!web || !web->page) {
                state = worse(state, CutoverState::Unchecked);
                lines << Tr::tr("%1 by %2: %3 (%4)")
                             .arg(name, resolver.label(), addresses.first(), web ? web->failure : QString());
            } else {
                state = worse(state, web->page->status < 400 ? CutoverState::Ok : CutoverState::Ng);
                lines << Tr::tr("%1 by %2: %3 (%4)")
                             .arg(name, resolver.label(), web->label(), proofOf(*web, facts));
            }
        }
    }
    if (!any)
        return {step.result(isSwitched(facts) || !answered ? CutoverState::Unchecked : CutoverState::Waiting,
                            expected, Tr::tr("no resolver gives an address"))};
    return {step.result(state, expected, lines.mid(0, 8).join(QStringLiteral("; ")))};
}

} // namespace

Step servedStep()
{
    return {QStringLiteral("served"),
            CutoverPhase::Switch,
            Tr::tr("Visit by name"),
            NeedsDns | NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
