#include "cutover/steps/cdn.h"

#include "cutover/tr.h"

#include <array>

namespace akimori::cutover {

namespace {

constexpr std::array<const char*, 18> kSuffixes{
    "cloudfront.net.", "akamaiedge.net.",   "edgekey.net.",     "edgesuite.net.", "akamai.net.",
    "fastly.net.",     "cloudflare.net.",   "azureedge.net.",   "azurefd.net.",   "incapdns.net.",
    "impervadns.net.", "stackpathcdn.com.", "cdngc.net.",       "footprint.net.", "lldns.net.",
    "b-cdn.net.",      "edgecastcdn.net.",  "sakuraclouds.com."};
constexpr std::array<const char*, 8> kHeaders{
    "cf-ray",      "x-amz-cf-id", "x-akamai-request-id", "x-iinfo", "x-fastly-request-id", "x-azure-ref",
    "x-sucuri-id", "x-cdn"};

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("no CDN or WAF in front of the old server");
    const AuthorityFacts* newest = facts.dns.newest();
    if (!newest)
        return {withoutAuthority(facts, step, expected)};
    QStringList found;
    for (const QString& name : facts.plan.names) {
        const net::DnsReply* a = newest->find(name, QStringLiteral("A"));
        if (!a || !a->answered())
            return {step.result(CutoverState::Unchecked, expected,
                                Tr::tr("%1 could not be looked up").arg(name))};
        for (const QString& target : addressesOf(*a).chain) {
            if (std::any_of(kSuffixes.begin(), kSuffixes.end(), [&](const char* suffix) {
                    return target.endsWith(u'.' + QString::fromLatin1(suffix));
                }))
                found << Tr::tr("%1 is a CNAME to %2").arg(name, target);
        }
    }
    bool seen = false;
    for (const WebFacts& web : facts.web) {
        if (!web.old || !web.page)
            continue;
        seen = true;
        for (const char* header : kHeaders) {
            if (!web.page->header(header).isEmpty())
                found
                    << Tr::tr("%1 answers with the header %2").arg(web.label(), QString::fromLatin1(header));
        }
        if (web.page->header("server").toLower().startsWith("cloudflare"))
            found << Tr::tr("%1 answers as “cloudflare”").arg(web.label());
    }
    found.removeDuplicates();
    if (!found.isEmpty())
        return {step.result(CutoverState::Ng, expected,
                            found.join(QStringLiteral("; ")) + u' ' +
                                Tr::tr("Then the origin is changed at the CDN, not the DNS."))};
    if (!seen)
        return {step.result(CutoverState::Unchecked, expected,
                            Tr::tr("no CDN in the DNS; the old server's answer could not be seen"))};
    return {step.result(CutoverState::Ok, expected,
                        Tr::tr("neither in the DNS nor in the answer of the old server"))};
}

} // namespace

Step cdnStep()
{
    return {QStringLiteral("cdn"),
            CutoverPhase::Survey,
            Tr::tr("CDN or WAF in front"),
            NeedsDns | NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
