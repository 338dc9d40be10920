#include "monitoring/probes/tlsprobe.h"

#include "base/jst.h"
#include "monitoring/tr.h"
#include "net/tlshandshake.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("TLS certificate"), Tr::tr("TLS handshake from outside: chain, name, term, protocol"),
                            Tr::tr("With an expired or wrong certificate browsers refuse to show the site."));
    made.limits = {21.0, 10.0, 3.0, true, 0};
    made.intervalSeconds = 6 * 3600;
    made.retrySeconds = 300;
    made.openAfter = 2;
    made.severity = MonitorSeverity::High;
    made.firstResponse = Tr::tr("Renew the certificate, load it into the web server, and look again.");
    return made;
}

QString nameOf(net::TlsProblem problem)
{
    switch (problem) {
    case net::TlsProblem::NotYetValid: return Tr::tr("not valid yet");
    case net::TlsProblem::Expired: return Tr::tr("expired");
    case net::TlsProblem::WrongName: return Tr::tr("made out to another name");
    case net::TlsProblem::UntrustedIssuer: return Tr::tr("not trusted: self-signed, unknown authority or incomplete chain");
    case net::TlsProblem::Weak: return Tr::tr("too weak: a short key, or signed with MD5 or SHA-1");
    case net::TlsProblem::Revoked: return Tr::tr("revoked by its authority");
    case net::TlsProblem::Other: return Tr::tr("not valid");
    }
    return {};
}

Reading judgeHandshake(const net::TlsHandshake& seen, const MonitorItem& item, const QDateTime& now)
{
    if (!seen.connected) // no word about the certificate: "Answer of the site" and "Server alive" say what is wrong
        return unknown(Tr::tr("Nobody could look at the certificate: %1").arg(seen.failure));
    if (!seen.encrypted)
        return stated(MonitorState::Anomaly, seen.failure, Tr::tr("no encrypted connection"));
    const double days = static_cast<double>(now.secsTo(seen.notAfter())) / 86400.0;
    Reading reading = judged(item.limits, {}, days, QStringLiteral("d"),
                             Tr::tr("valid until %1, by %2, %3").arg(jst::display(seen.notAfter()), plain(seen.issuer().toUtf8(), 80), seen.protocol));
    QStringList problems;
    for (const net::TlsProblem problem : seen.problems)
        problems << nameOf(problem);
    problems.removeDuplicates();
    if (!problems.isEmpty()) {
        reading.state = MonitorState::Anomaly;
        reading.detail = Tr::tr("The certificate is %1.").arg(problems.join(QStringLiteral(", ")));
        reading.condition = Tr::tr("certificate not valid");
    } else if (reading.state == MonitorState::Ok && (seen.protocol == QLatin1String("TLSv1.0") || seen.protocol == QLatin1String("TLSv1.1"))) {
        reading.state = MonitorState::Warning;
        reading.condition = Tr::tr("older than TLS 1.2");
    }
    return reading;
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    const QUrl url(item.parameters.value(QStringLiteral("url")).toString(view.site.url));
    if (url.scheme() != QLatin1String("https"))
        return {notApplicable(Tr::tr("The site's address is not https."))};
    net::TlsTarget target;
    target.name = url.host();
    target.address = item.target.isEmpty() ? url.host() : item.target;
    target.port = url.port(443);
    target.extraAuthorities = view.settings.extraAuthorities;
    return {judgeHandshake(net::inspectTls(target, view.job), item, view.clock.nowUtc())};
}

} // namespace

OutsideProbe tlsProbe()
{
    return {{"tls", MonitorKind::Website, standard, "url"}, run};
}

} // namespace akimori::monitoring
