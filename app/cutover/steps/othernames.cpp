#include "cutover/steps/othernames.h"

#include "cutover/tr.h"
#include "net/dns/dnsname.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected =
        Tr::tr("every name of the domain on the old server's certificate is in the plan");
    QStringList others;
    bool seen = false;
    for (const WebFacts& web : facts.web) {
        if (!web.old || (web.tls.chain.isEmpty() && !web.plainHttp))
            continue;
        seen = true;
        for (const QString& name : web.tls.names()) {
            const bool planned = facts.plan.names.contains(name) ||
                                 (name.startsWith(QLatin1String("*.")) && name.mid(2) == facts.plan.domain);
            if (net::isAtOrBelow(name, facts.plan.domain) && !planned && !others.contains(name))
                others << name;
        }
    }
    if (!seen)
        return {step.result(CutoverState::Unchecked, expected,
                            Tr::tr("the old server's certificate could not be seen"))};
    if (!others.isEmpty())
        return {step.result(
            CutoverState::Manual, expected,
            Tr::tr("also on the certificate: %1. Confirm that these names stay, or add them to the plan.")
                .arg(others.join(QStringLiteral(", "))))};
    return {step.result(CutoverState::Ok, expected, facts.plan.names.join(QStringLiteral(", ")))};
}

} // namespace

Step otherNamesStep()
{
    return {QStringLiteral("other-names"),
            CutoverPhase::Survey,
            Tr::tr("Names of the domain"),
            NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
