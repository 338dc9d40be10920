#include "cutover/steps/switched.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

/// What one server gives for all names in both families.
struct View
{
    bool anyOld = false;
    bool anyNew = false;
    bool anySame = false;
    bool unread = false;
    QStringList foreign;
    QStringList lines;
};

View viewOf(const AuthorityFacts& authority, const CutoverPlan& plan)
{
    View view;
    for (const QString& name : plan.names) {
        for (const QString& type : familiesOf(plan)) {
            const net::DnsReply* reply = authority.find(name, type);
            if (!reply || !reply->answered() || !reply->message.authoritative ||
                reply->message.rcode == QLatin1String("SERVFAIL")) {
                view.unread = true;
                continue;
            }
            const Addresses addresses = addressesOf(*reply);
            if (addresses.values.isEmpty())
                continue;
            const Aim aim = aimOf(addresses.values, plan);
            view.anyOld = view.anyOld || aim == Aim::Old || aim == Aim::Mixed;
            view.anyNew = view.anyNew || aim == Aim::New || aim == Aim::Mixed;
            view.anySame = view.anySame || aim == Aim::Same;
            const QString line = QStringLiteral("%1 %2 %3 (TTL %4)")
                                     .arg(name, type, orNone(addresses.values))
                                     .arg(addresses.ttl);
            view.lines << line;
            if (aim == Aim::Other)
                view.foreign << line;
        }
    }
    return view;
}

CutoverStep judgeOne(const AuthorityFacts& authority, const View& view, bool othersNew, bool switched,
                     const Step& step, const QString& expected)
{
    const QString seen = view.lines.mid(0, 6).join(QStringLiteral("; "));
    const auto result = [&](CutoverState state, const QString& observed) {
        return step.resultFor(authority.label(), state, expected, observed);
    };
    if (!authority.soa.answered())
        return result(CutoverState::Unchecked, Tr::tr("could not be asked: %1").arg(authority.soa.failure()));
    if (!authority.authoritative() || view.unread)
        return result(CutoverState::Unchecked, Tr::tr("gives no answer with authority"));
    if (!view.foreign.isEmpty())
        return result(CutoverState::Ng, Tr::tr("gives addresses that the plan does not know: %1")
                                            .arg(view.foreign.join(QStringLiteral("; "))));
    if (view.anyOld && view.anyNew)
        return result(CutoverState::Ng, Tr::tr("gives old and new addresses: %1").arg(seen));
    if (view.anyOld)
        return othersNew || switched
                   ? result(CutoverState::Ng, Tr::tr("still gives the old values: %1").arg(seen))
                   : result(CutoverState::Waiting, Tr::tr("old values: %1").arg(seen));
    if (view.anyNew)
        return result(CutoverState::Ok, Tr::tr("new values: %1").arg(seen));
    if (view.anySame)
        return result(
            CutoverState::Unchecked,
            Tr::tr("old and new server have the same address; the DNS cannot tell them apart: %1").arg(seen));
    return result(switched ? CutoverState::Ng : CutoverState::Waiting, Tr::tr("the names have no address"));
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("the new values: %1")
                                 .arg(orNone(addressesFor(facts.plan.newServers, QStringLiteral("A")) +
                                             addressesFor(facts.plan.newServers, QStringLiteral("AAAA"))));
    std::vector<View> views;
    bool anyNew = false;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        views.push_back(viewOf(authority, facts.plan));
        anyNew = anyNew || (views.back().anyNew && authority.authoritative());
    }
    QList<CutoverStep> results;
    for (std::size_t i = 0; i < views.size(); ++i)
        results.append(
            judgeOne(facts.dns.authorities[i], views[i], anyNew, isSwitched(facts), step, expected));
    if (results.isEmpty())
        results.append(withoutAuthority(facts, step, expected));
    return results;
}

} // namespace

Step switchedStep()
{
    return {QStringLiteral("switched"),
            CutoverPhase::Switch,
            Tr::tr("New values at the authoritative server"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
