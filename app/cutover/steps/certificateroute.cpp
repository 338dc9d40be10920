#include "cutover/steps/certificateroute.h"

#include "base/jst.h"
#include "cutover/steps/tls.h"
#include "cutover/tr.h"

#include <algorithm>

namespace akimori::cutover {

namespace {

QDateTime switchTime(const Facts& facts)
{
    return facts.plan.plannedAt.isValid() ? std::max(facts.plan.plannedAt, facts.now) : facts.now;
}

/// The old server's certificate for the name, when it is still good then.
const WebFacts* copyable(const Facts& facts, const QString& name, const QDateTime& until)
{
    for (const WebFacts& web : facts.web) {
        if (web.old && web.name == name && web.tls.trusted() && web.tls.notAfter() >= until)
            return &web;
    }
    return nullptr;
}

/// How the certificate that the new server shows came there, as far as the two servers tell.
QString wayOf(const Facts& facts, const WebFacts& fresh)
{
    const auto same = [&](const WebFacts& web) {
        return web.old && !web.tls.chain.isEmpty() && web.tls.chain.first() == fresh.tls.chain.first();
    };
    const QString until = jst::display(fresh.tls.notAfter());
    if (std::any_of(facts.web.begin(), facts.web.end(), same))
        return Tr::tr("copied from the old server, by %1, until %2; renew it on the new server before that")
            .arg(fresh.tls.issuer(), until);
    return Tr::tr("an own certificate by %1, until %2, obtained before the switch").arg(fresh.tls.issuer(), until);
}

/// HTTP-01 before the switch: the old server has to pass the challenge on.
QString challengeLine(const Facts& facts, const QString& name)
{
    for (const WebFacts& web : facts.web) {
        if (!web.old || web.name != name || !web.challenge)
            continue;
        const ChallengeAnswer& answer = *web.challenge;
        if (!answer.failure.isEmpty())
            return Tr::tr("HTTP-01: the old server could not be asked for the challenge (%1)").arg(answer.failure);
        if (!answer.redirectHost.isEmpty() && !facts.plan.names.contains(answer.redirectHost))
            return Tr::tr("HTTP-01: open, the old server passes the challenge on to %1").arg(answer.redirectHost);
        return Tr::tr("HTTP-01: not prepared, the old server itself answers the challenge with status %1 (%2)")
            .arg(answer.status)
            .arg(answer.asked);
    }
    return Tr::tr("HTTP-01: the old server was not asked");
}

/// DNS-01: every authority has to give the TXT record.
QString dnsLine(const Facts& facts, const QString& name)
{
    int give = 0;
    int silent = 0;
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        const net::DnsReply* reply = authority.find(QStringLiteral("_acme-challenge.") + name, QStringLiteral("TXT"));
        if (!reply || !reply->answered() || !reply->message.authoritative)
            ++silent; // a lame server tells nothing about the zone
        else if (!reply->message.answer.empty())
            ++give;
    }
    const auto all = static_cast<int>(facts.dns.authorities.size());
    if (all == 0 || silent == all)
        return Tr::tr("DNS-01: the name servers could not be asked for _acme-challenge");
    if (silent > 0 && give == 0)
        return Tr::tr("DNS-01: %1 of %2 name servers could not be asked for _acme-challenge").arg(silent).arg(all);
    if (give == all)
        return Tr::tr("DNS-01: every name server gives _acme-challenge");
    if (give > 0)
        return Tr::tr("DNS-01: only %1 of %2 name servers give _acme-challenge").arg(give).arg(all);
    return Tr::tr("DNS-01: open by an application for a TXT record; no name server gives _acme-challenge yet");
}

QString openWays(const Facts& facts, const QString& name, const QDateTime& until)
{
    const WebFacts* old = copyable(facts, name, until);
    return QStringList{
        old ? Tr::tr("copying: open, the old certificate is good until %1; who hands the key over takes it to the new server")
                  .arg(jst::display(old->tls.notAfter()))
            : Tr::tr("copying: closed, the old server shows no certificate that is good until %1").arg(jst::display(until)),
        challengeLine(facts, name), dnsLine(facts, name)}
        .join(QStringLiteral("; "));
}

/// What is the same for several names is said once.
class Lines
{
public:
    void add(const QString& text, const QString& name)
    {
        for (auto& [known, names] : m_lines) {
            if (known == text) {
                if (!names.contains(name))
                    names << name;
                return;
            }
        }
        m_lines.push_back({text, {name}});
    }
    bool empty() const { return m_lines.empty(); }
    QString text() const
    {
        QStringList lines;
        for (const auto& [text, names] : m_lines)
            lines << QStringLiteral("%1: %2").arg(names.join(QStringLiteral(", ")), text);
        return lines.join(QStringLiteral(" / "));
    }

private:
    std::vector<std::pair<QString, QStringList>> m_lines;
};

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QDateTime until = switchTime(facts).addDays(29);
    const QString expected =
        Tr::tr("every new server has a good certificate before the switch; until then the way is decided: copied from the old "
               "server, DNS-01, HTTP-01 through the old server, or bought");
    Lines had;
    Lines open;
    CutoverState bad = CutoverState::Ok;
    for (const WebFacts& web : facts.web) {
        if (web.old)
            continue;
        const CutoverDetail detail = judgeCertificate(web, until, expected);
        bad = worse(bad, detail.state);
        if (detail.state == CutoverState::Ok) {
            had.add(wayOf(facts, web), web.name);
            continue;
        }
        open.add(openWays(facts, web.name, until), web.name);
    }
    if (open.empty())
        return {had.empty() ? step.result(CutoverState::Unchecked, expected, Tr::tr("no new server was looked at"))
                              : step.result(CutoverState::Ok, expected, had.text())};
    if (isSwitched(facts))
        return {step.result(bad, expected, Tr::tr("switched without a good certificate: %1").arg(open.text()))};
    return {step.result(CutoverState::Manual, expected, open.text())};
}

} // namespace

Step certificateRouteStep()
{
    return {QStringLiteral("certificate-route"),
            CutoverPhase::Preparation,
            Tr::tr("Certificate route"),
            NeedsDns | NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
