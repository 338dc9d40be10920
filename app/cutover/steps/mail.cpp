#include "cutover/steps/mail.h"

#include "cutover/tr.h"
#include "net/dns/dnsname.h"

#include <QRegularExpression>

namespace akimori::cutover {

namespace {

/// Mail hosts that are themselves names whose address moves.
void judgeMx(const CutoverPlan& plan, const QStringList& mx, QStringList& problems, QStringList& seen)
{
    for (const QString& value : mx) {
        const QString host = net::withoutFinalDot(value.section(u' ', 1));
        seen << QStringLiteral("MX ") + value;
        if (plan.names.contains(host))
            problems << Tr::tr("MX %1 is a name whose address moves: mail would go to the new web server")
                            .arg(host);
    }
}

/// Mechanisms of SPF that follow the address of the domain or name an old server.
void judgeSpf(const CutoverPlan& plan, const QStringList& txt, const QStringList& mx, QStringList& problems,
              QStringList& seen)
{
    static const QRegularExpression strings(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*"));
    for (const QString& value : txt) {
        QString text;
        for (auto it = strings.globalMatch(value); it.hasNext();)
            text += it.next().captured(1);
        if (!text.startsWith(QLatin1String("v=spf1"), Qt::CaseInsensitive))
            continue;
        seen << QStringLiteral("SPF ") + text;
        for (QString mechanism : text.toLower().split(u' ', Qt::SkipEmptyParts).mid(1)) {
            if (QStringLiteral("+-~?").contains(mechanism.front()))
                mechanism.remove(0, 1);
            const QString name = mechanism.section(u'/', 0, 0).section(u':', 0, 0);
            const QString target = mechanism.section(u':', 1).section(u'/', 0, 0);
            if (name == QLatin1String("a") && (target.isEmpty() || plan.names.contains(target)))
                problems << Tr::tr("SPF “%1” follows the address that moves: mail from the old address would "
                                   "be refused")
                                .arg(mechanism);
            if (name == QLatin1String("mx") && std::any_of(mx.begin(), mx.end(), [&](const QString& host) {
                    return plan.names.contains(net::withoutFinalDot(host.section(u' ', 1)));
                }))
                problems << Tr::tr("SPF “%1” follows an MX whose address moves").arg(mechanism);
            for (const ServerAddress& old : plan.oldServers) {
                const QString address = mechanism.section(u':', 1).section(u'/', 0, 0);
                if ((name == QLatin1String("ip4") || name == QLatin1String("ip6")) && address == old.address)
                    problems
                        << Tr::tr(
                               "SPF “%1” lets the old web server send mail: find out what sends from there")
                               .arg(mechanism);
            }
        }
    }
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("mail does not depend on the addresses that move");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    QStringList problems;
    QStringList seen;
    QStringList names = facts.plan.names;
    if (!names.contains(facts.plan.domain))
        names << facts.plan.domain;
    for (const QString& name : names) {
        const net::DnsReply* mx = newest->find(name, QStringLiteral("MX"));
        const net::DnsReply* txt = newest->find(name, QStringLiteral("TXT"));
        if (!mx || !mx->answered() || !txt || !txt->answered())
            return {step.result(CutoverState::Unchecked, expected,
                                Tr::tr("%1 does not tell MX and TXT of %2").arg(newest->label(), name))};
        judgeMx(facts.plan, mx->values(QStringLiteral("MX")), problems, seen);
        judgeSpf(facts.plan, txt->values(QStringLiteral("TXT")), mx->values(QStringLiteral("MX")), problems,
                 seen);
        const net::DnsReply* a = newest->find(name, QStringLiteral("A"));
        if (name == facts.plan.domain && mx->values(QStringLiteral("MX")).isEmpty() && a &&
            !addressesOf(*a).values.isEmpty() && facts.plan.names.contains(name))
            seen << Tr::tr("no MX: mail to %1 would go to its web server").arg(name);
    }
    if (!problems.isEmpty())
        return {step.result(CutoverState::Ng, expected, problems.join(QStringLiteral("; ")))};
    return {step.result(CutoverState::Ok, expected,
                        seen.isEmpty() ? Tr::tr("no MX and no SPF") : seen.join(QStringLiteral("; ")))};
}

} // namespace

Step mailStep()
{
    return {QStringLiteral("mail"), CutoverPhase::Survey, Tr::tr("Mail (MX, SPF)"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
