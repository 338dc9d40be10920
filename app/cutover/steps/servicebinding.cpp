#include "cutover/steps/servicebinding.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QStringList hintsOf(const QString& value)
{
    QStringList addresses;
    for (const QString& part : value.split(u' ')) {
        if (part.startsWith(QLatin1String("ipv4hint=")) || part.startsWith(QLatin1String("ipv6hint=")))
            addresses += part.section(u'=', 1).split(u',');
    }
    return addresses;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("hints move together with the addresses");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    CutoverState state = CutoverState::Ok;
    QStringList lines;
    for (const QString& name : facts.plan.names) {
        const net::DnsReply* reply = newest->find(name, QStringLiteral("HTTPS"));
        if (!reply || !reply->answered()) {
            state = worse(state, CutoverState::Unchecked);
            lines << Tr::tr("%1: HTTPS records could not be read").arg(name);
            continue;
        }
        for (const QString& value : reply->values(QStringLiteral("HTTPS"))) {
            const QStringList hints = hintsOf(value);
            const Aim aim = aimOf(hints, facts.plan);
            lines << name + QStringLiteral(" HTTPS ") + value;
            if (aim == Aim::Other || aim == Aim::Mixed || (aim == Aim::Old && isSwitched(facts))) {
                state = CutoverState::Ng;
                lines.last() += u' ' + Tr::tr("leads past the new server");
            } else if (aim == Aim::Old) {
                state = worse(state, CutoverState::Manual);
                lines.last() +=
                    u' ' + Tr::tr("carries the old address: confirm that it is changed together with A and "
                                  "AAAA (the application lists it)");
            }
        }
    }
    return {step.result(state, expected,
                        lines.isEmpty() ? Tr::tr("no HTTPS record") : lines.join(QStringLiteral("; ")))};
}

} // namespace

Step serviceBindingStep()
{
    return {QStringLiteral("https-records"),
            CutoverPhase::Survey,
            Tr::tr("HTTPS/SVCB records"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
