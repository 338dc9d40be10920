#include "cutover/steps/apexcname.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QStringList companions(const AuthorityFacts& authority, const QString& name)
{
    QStringList types;
    for (const QString& type : inventoryTypes()) {
        const net::DnsReply* reply = authority.find(name, type);
        if (type != QLatin1String("CNAME") && reply && !reply->values(type).isEmpty())
            types << type;
    }
    return types;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("no CNAME at the apex or beside other records, no circle of CNAMEs");
    QStringList problems;
    bool asked = false;
    QStringList names = facts.plan.names;
    if (!names.contains(facts.plan.domain))
        names << facts.plan.domain;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        for (const QString& name : names) {
            const net::DnsReply* reply = authority.find(name, QStringLiteral("CNAME"));
            if (!reply || !reply->answered())
                continue;
            asked = true;
            const QStringList targets = reply->values(QStringLiteral("CNAME"));
            if (targets.isEmpty())
                continue;
            const QStringList others = companions(authority, name);
            if (name == facts.plan.domain)
                problems
                    << Tr::tr(
                           "%1: CNAME at the apex: %2 → %3. Mail and other records of the domain break; an A "
                           "record is needed.")
                           .arg(authority.label(), name, targets.first());
            else if (!others.isEmpty())
                problems
                    << Tr::tr("%1: %2 has a CNAME beside %3").arg(authority.label(), name, others.join(u' '));
            const net::DnsReply* a = authority.find(name, QStringLiteral("A"));
            if (targets.contains(name + u'.') || (a && addressesOf(*a).endless))
                problems << Tr::tr("%1: the CNAME chain of %2 has no end").arg(authority.label(), name);
        }
    }
    if (!problems.isEmpty())
        return {step.result(CutoverState::Ng, expected, problems.join(QStringLiteral("; ")))};
    if (!asked)
        return {withoutAuthority(facts, step, expected)};
    return {step.result(CutoverState::Ok, expected, Tr::tr("no such CNAME"))};
}

} // namespace

Step apexCnameStep()
{
    return {QStringLiteral("apex-cname"),
            CutoverPhase::Survey,
            Tr::tr("CNAME at the apex"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
