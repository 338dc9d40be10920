#include "cutover/steps/caa.h"

#include "cutover/tr.h"

#include <array>

namespace akimori::cutover {

namespace {

/// What authorities call themselves in certificates, and the domain that stands for them in CAA records.
struct Issuer
{
    const char* organisation;
    const char* domain;
};
constexpr std::array kIssuers{
    Issuer{"let's encrypt", "letsencrypt.org"},
    Issuer{"digicert", "digicert.com"},
    Issuer{"globalsign", "globalsign.com"},
    Issuer{"sectigo", "sectigo.com"},
    Issuer{"zerossl", "sectigo.com"},
    Issuer{"cybertrust japan", "cybertrust.ne.jp"},
    Issuer{"secom", "secomtrust.net"},
    Issuer{"google trust", "pki.goog"},
    Issuer{"amazon", "amazon.com"},
    Issuer{"japan registry services", "jprs.jp"},
};

QString domainOf(const QString& issuer)
{
    for (const Issuer& known : kIssuers) {
        if (issuer.toLower().contains(QLatin1String(known.organisation)))
            return QString::fromLatin1(known.domain);
    }
    return {};
}

/// CAA of the name or the nearest one above it, down to the plan's domain (RFC 8659).
std::optional<QStringList> caaOf(const AuthorityFacts& authority, const QString& name, const QString& domain)
{
    for (const QString& owner : {name, domain}) {
        const net::DnsReply* reply = authority.find(owner, QStringLiteral("CAA"));
        if (!reply || !reply->answered() || reply->message.rcode == QLatin1String("SERVFAIL"))
            return std::nullopt;
        if (const QStringList values = reply->values(QStringLiteral("CAA")); !values.isEmpty())
            return values;
    }
    return QStringList();
}

QStringList allowedBy(const QStringList& caa)
{
    QStringList domains;
    for (const QString& value : caa) {
        if (value.section(u' ', 1, 1) != QLatin1String("issue"))
            continue;
        const QString domain = value.section(u' ', 2).remove(u'"').section(u';', 0, 0).trimmed().toLower();
        if (!domain.isEmpty())
            domains << domain;
    }
    return domains;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("the authority that signs the new certificate may issue");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    QString issuer;
    for (const WebFacts& web : facts.web) {
        if (!web.old && !web.tls.chain.isEmpty())
            issuer = web.tls.issuer();
    }
    CutoverState state = CutoverState::Ok;
    QStringList lines;
    for (const QString& name : facts.plan.names) {
        const std::optional<QStringList> caa = caaOf(*newest, name, facts.plan.domain);
        if (!caa) {
            state = worse(state, CutoverState::Unchecked);
            lines << Tr::tr("%1: CAA could not be read").arg(name);
            continue;
        }
        const bool limits = std::any_of(caa->begin(), caa->end(), [](const QString& value) {
            return value.section(u' ', 1, 1) == QLatin1String("issue");
        });
        if (!limits)
            continue;
        const QStringList allowed = allowedBy(*caa);
        const QString ours = domainOf(issuer);
        if (allowed.isEmpty() || (!ours.isEmpty() && !allowed.contains(ours))) {
            state = CutoverState::Ng;
            lines << Tr::tr("%1: CAA allows %2, the new certificate is by %3")
                         .arg(name, orNone(allowed),
                              issuer.isEmpty() ? Tr::tr("an unknown authority") : issuer);
        } else if (ours.isEmpty()) {
            state = worse(state, CutoverState::Manual);
            lines << Tr::tr(
                         "%1: CAA allows %2; confirm that this is the authority of the new certificate (%3)")
                         .arg(name, allowed.join(QStringLiteral(", ")),
                              issuer.isEmpty() ? Tr::tr("no certificate seen yet") : issuer);
        } else {
            lines << Tr::tr("%1: CAA allows %2").arg(name, ours);
        }
    }
    return {step.result(state, expected,
                        lines.isEmpty() ? Tr::tr("no CAA: every authority may issue")
                                        : lines.join(QStringLiteral("; ")))};
}

} // namespace

Step caaStep()
{
    return {QStringLiteral("caa"), CutoverPhase::Survey, Tr::tr("CAA"), NeedsDns | NeedsWeb, true, judge};
}

} // namespace akimori::cutover
