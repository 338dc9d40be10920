#include "cutover/steps/tls.h"

#include "base/jst.h"
#include "cutover/steps/webservers.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QString problemWord(net::TlsProblem problem, const WebFacts& web)
{
    switch (problem) {
    case net::TlsProblem::NotYetValid:
        return Tr::tr("the certificate is not valid yet");
    case net::TlsProblem::Expired:
        return Tr::tr("the certificate expired on %1").arg(jst::display(web.tls.notAfter()));
    case net::TlsProblem::WrongName:
        return Tr::tr("the certificate is for %1, not for %2").arg(orNone(web.tls.names()), web.name);
    case net::TlsProblem::UntrustedIssuer:
        return Tr::tr("the certificate's authority (%1) is not trusted, or the chain is incomplete")
            .arg(web.tls.issuer());
    case net::TlsProblem::Weak:
    case net::TlsProblem::Revoked:
    case net::TlsProblem::Other:
        return Tr::tr("the certificate cannot be trusted: %1").arg(web.tls.problemText);
    }
    return {};
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QDateTime planned =
        facts.plan.plannedAt.isValid() ? std::max(facts.plan.plannedAt, facts.now) : facts.now;
    const QDateTime until = planned.addDays(29); // a certificate of 30 days counts on its first day
    const QString expected =
        Tr::tr("a trusted certificate for every name, valid beyond %1").arg(jst::display(until));
    return judgeServers(facts, step, false, [&](const QList<const WebFacts*>& all) {
        QList<CutoverDetail> details;
        for (const WebFacts* web : all)
            details.append(judgeCertificate(*web, until, expected));
        return summary(step, all.first()->label(), expected,
                       Tr::tr("%1, by %2, until %3")
                           .arg(all.first()->tls.protocol, all.first()->tls.issuer(),
                                jst::display(all.first()->tls.notAfter())),
                       details);
    });
}

} // namespace

CutoverDetail judgeCertificate(const WebFacts& web, const QDateTime& until, const QString& expected)
{
    CutoverDetail detail{web.name, CutoverState::Ok, expected, {}};
    const net::TlsHandshake& tls = web.tls;
    if (!tls.encrypted) {
        // A closed or silent port says nothing about the certificate; a port that speaks something else does.
        const bool found = web.plainHttp || (tls.connected && !tls.timedOut);
        detail.state = found ? CutoverState::Ng : CutoverState::Unchecked;
        detail.observed = web.plainHttp ? Tr::tr("the port speaks HTTP without TLS") : tls.failure;
        return detail;
    }
    QStringList problems;
    for (const net::TlsProblem problem : tls.problems)
        problems << problemWord(problem, web);
    if (problems.isEmpty() && tls.notAfter() < until)
        problems << Tr::tr("the certificate expires on %1 already").arg(jst::display(tls.notAfter()));
    if (!problems.isEmpty())
        detail.state = CutoverState::Ng;
    detail.observed =
        problems.isEmpty()
            ? Tr::tr("%1, by %2, until %3").arg(tls.protocol, tls.issuer(), jst::display(tls.notAfter()))
            : problems.join(QStringLiteral("; "));
    return detail;
}

Step tlsStep()
{
    return {QStringLiteral("tls"),
            CutoverPhase::Preparation,
            Tr::tr("Certificate of the new server"),
            NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
