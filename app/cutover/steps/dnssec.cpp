#include "cutover/steps/dnssec.h"

#include "base/jst.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

using net::SignatureVerdict;

bool isSigned(const AuthorityFacts& authority)
{
    return authority.dnskey.answered() && !authority.dnskey.values(QStringLiteral("DNSKEY")).isEmpty();
}

/// The keys that count: those that match the DS above, else those of the newest signed server.
const AuthorityFacts* keyHolder(const DnsFacts& dns, const QString& domain)
{
    for (const AuthorityFacts& authority : dns.authorities) {
        if (isSigned(authority) && !dns.chain.ds.isEmpty() &&
            net::keysMatchDs(authority.dnskey.message, domain, dns.chain.ds, dns.at))
            return &authority;
    }
    if (const AuthorityFacts* newest = dns.newest(); newest && isSigned(*newest))
        return newest;
    for (const AuthorityFacts& authority : dns.authorities) {
        if (isSigned(authority))
            return &authority;
    }
    return nullptr;
}

struct Tally
{
    int secure = 0;
    QStringList bogus;
    QStringList missing;
    QStringList expired;
    QDateTime ends;
};

void verify(const net::DnsReply& reply, const QString& type, const net::DnsMessage& keys, const QDateTime& at,
            Tally& tally)
{
    if (reply.values(type).isEmpty())
        return;
    const net::SignatureCheck check = net::verifySet(reply.message, reply.question.name, type, keys, at);
    const QString what = reply.question.name + u' ' + type;
    if (check.expires.isValid())
        tally.ends = tally.ends.isValid() ? std::min(tally.ends, check.expires) : check.expires;
    switch (check.verdict) {
    case SignatureVerdict::Secure:
        ++tally.secure;
        break;
    case SignatureVerdict::Unsigned:
        tally.missing << what;
        break;
    case SignatureVerdict::Expired:
        tally.expired << what;
        break;
    case SignatureVerdict::NoData:
        break;
    default:
        tally.bogus << QStringLiteral("%1 %2 (%3)").arg(what, orNone(reply.values(type)), check.detail);
    }
}

CutoverStep judgeOne(const Facts& facts, const AuthorityFacts& authority, const net::DnsMessage& keys,
                     const Step& step)
{
    const QString expected =
        Tr::tr("every answer is signed by the keys of the zone, and the signatures last");
    const auto result = [&](CutoverState state, const QString& observed) {
        return step.resultFor(authority.label(), state, expected, observed);
    };
    if (!authority.soa.answered())
        return result(CutoverState::Unchecked, Tr::tr("could not be asked: %1").arg(authority.soa.failure()));
    Tally tally;
    verify(authority.soa, QStringLiteral("SOA"), keys, facts.dns.at, tally);
    verify(authority.dnskey, QStringLiteral("DNSKEY"), keys, facts.dns.at, tally);
    int unread = 0;
    for (const auto& [key, reply] : authority.sets) {
        if (!reply.question.flags.dnssec)
            continue;
        unread += reply.answered() ? 0 : 1;
        verify(reply, key.second, keys, facts.dns.at, tally);
    }
    if (!tally.bogus.isEmpty())
        return result(CutoverState::Ng,
                      Tr::tr("forged or broken signature: %1").arg(tally.bogus.join(QStringLiteral("; "))));
    if (!tally.expired.isEmpty())
        return result(
            CutoverState::Ng,
            Tr::tr("signature not valid at this time: %1").arg(tally.expired.join(QStringLiteral("; "))));
    if (!tally.missing.isEmpty())
        return result(CutoverState::Ng, Tr::tr("answers without signature, while the zone is signed: %1")
                                            .arg(tally.missing.join(QStringLiteral("; "))));
    if (tally.secure == 0 || unread > 0)
        return result(CutoverState::Unchecked, Tr::tr("%n answer(s) could not be read", nullptr, unread));
    if (tally.ends < facts.now.addDays(3))
        return result(CutoverState::Ng,
                      Tr::tr("the signatures end on %1 already").arg(jst::display(tally.ends)));
    return result(CutoverState::Ok,
                  Tr::tr("%n set(s) signed and verified, valid until %1", nullptr, tally.secure)
                      .arg(jst::display(tally.ends)));
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("signed everywhere or nowhere");
    const AuthorityFacts* holder = keyHolder(facts.dns, facts.plan.domain);
    if (!holder) {
        if (!facts.dns.newest())
            return {withoutAuthority(facts, step, expected)};
        const bool promised = !facts.dns.chain.ds.isEmpty();
        return {step.result(
            promised ? CutoverState::Ng : CutoverState::Ok, expected,
            promised ? Tr::tr("the zone above has a DS, but no server has keys: validating resolvers "
                              "refuse the domain")
                     : Tr::tr("the zone is not signed"))};
    }
    QList<CutoverStep> results;
    for (const AuthorityFacts& authority : facts.dns.authorities)
        results.append(judgeOne(facts, authority, holder->dnskey.message, step));
    return results;
}

} // namespace

Step dnssecStep()
{
    return {
        QStringLiteral("dnssec"), CutoverPhase::Survey, Tr::tr("DNSSEC signatures"), NeedsDns, true, judge};
}

} // namespace akimori::cutover
