#include "inspection/sitenormal.h"

#include "base/error.h"
#include "inspection/text.h"
#include "inspection/tr.h"

#include <QDataStream>
#include <QIODevice>

namespace akimori::inspection {

// Found by the stream operators of QMap through the type's own namespace.
static QDataStream& operator<<(QDataStream& stream, const Allowance& allowance)
{
    return stream << allowance.reason << allowance.allowedBy;
}

static QDataStream& operator>>(QDataStream& stream, Allowance& allowance)
{
    return stream >> allowance.reason >> allowance.allowedBy;
}

namespace {

constexpr quint32 kFormat = 1;

/// The letters that are mistaken for each other, reduced to one of them: "g00gle" → "google", "rn" → "m".
QByteArray skeleton(QByteArray host)
{
    host.replace("xn--", "");
    host.replace('0', 'o').replace('1', 'l').replace('i', 'l').replace('5', 's').replace('3', 'e');
    host.replace("rn", "m").replace("vv", "w").replace('-', "").replace('_', "");
    return host;
}

const QMap<QByteArray, Allowance>& listFor(const SiteNormal& normal, Use use)
{
    switch (use) {
    case Use::Script: return normal.scriptHosts;
    case Use::Frame: return normal.frameHosts;
    case Use::Form: return normal.formHosts;
    case Use::Style: return normal.scriptHosts;
    case Use::Other: break;
    }
    return normal.linkHosts;
}

void mergeList(QMap<QByteArray, Allowance>& into, const QMap<QByteArray, Allowance>& from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!into.contains(it.key()))
            into.insert(it.key(), it.value());
    }
}

QByteArray firstLabel(const QByteArray& domain)
{
    return domain.left(domain.indexOf('.'));
}

struct Famous
{
    QByteArray domain;
    QByteArray dotted; ///< "google.com."
    QByteArray label;
    QByteArray skeleton;
    QByteArray labelSkeleton;
};

const std::vector<Famous>& famousHosts()
{
    static const std::vector<Famous> kHosts = [] {
        std::vector<Famous> hosts;
        for (const QByteArray& domain : imitatedDomains()) {
            const QByteArray label = firstLabel(domain);
            hosts.push_back({domain, domain + '.', label, skeleton(domain), skeleton(label)});
        }
        return hosts;
    }();
    return kHosts;
}

} // namespace

bool SiteNormal::isOwn(const QByteArray& host) const
{
    return std::any_of(ownHosts.begin(), ownHosts.end(), [&](const QByteArray& own) {
        const QByteArray bare = own.startsWith("www.") ? own.mid(4) : own;
        return isWithin(host, bare);
    });
}

bool isLookalike(const Url& url, const SiteNormal& normal, QByteArray* imitated)
{
    const auto found = [&](const QByteArray& of) {
        if (imitated)
            *imitated = of;
        return true;
    };
    if (url.host.isEmpty() || normal.isOwn(url.host))
        return false;
    if (url.asciiHost != url.host && isDeceptiveScript(url.host))
        return found(url.asciiHost);
    if (isFamous(url.host))
        return false;
    const QByteArray host = url.asciiHost;
    const QByteArray domain = registrableDomain(host);
    // "www.city.example.lg.jp.other.com", "city-example-lg-jp.com"
    if (host.contains(".lg.jp.") || host.contains(".go.jp.") || host.contains("-lg-jp.") || host.contains("-go-jp.")
        || host.contains(".lg-jp.") || host.contains("lg-jp."))
        return found("lg.jp");
    for (const QByteArray& own : normal.ownHosts) {
        const QByteArray bare = own.startsWith("www.") ? own.mid(4) : own;
        if (bare.size() < 6 || !bare.contains('.'))
            continue;
        QByteArray dashed = bare;
        dashed.replace('.', '-');
        if (host.contains(bare + '.') || host.contains(dashed)
            || (domain != registrableDomain(bare) && editDistance(domain, bare, 2) <= (bare.size() > 12 ? 2 : 1))
            || skeleton(domain) == skeleton(bare))
            return found(own);
    }
    const QByteArray domainLabel = firstLabel(domain);
    const QByteArray domainSkeleton = skeleton(domain);
    const QByteArray labelSkeleton = skeleton(domainLabel);
    for (const Famous& famous : famousHosts()) {
        if (isWithin(host, famous.domain))
            continue;
        // "google-analytics.com.evil.net", "google-analytics-cdn.com", "googletagmanager.co", "jqeury.com"
        if (host.contains(famous.dotted) || (famous.label.size() >= 9 && host.contains(famous.label))
            || domainSkeleton == famous.skeleton
            || (famous.domain.size() >= 9 && famous.label.size() >= 6 && editDistance(domain, famous.domain, 1) == 1)
            || (famous.label.size() >= 9 && editDistance(domainLabel, famous.label, 2) <= 2)
            || (famous.label.size() >= 6 && labelSkeleton == famous.labelSkeleton))
            return found(famous.domain);
    }
    static const char* const kLibraryNames[]{"jquery", "bootstrap", "cloudflare", "jsdelivr", "fontawesome", "gstatic",
                                             "googleapi", "googletag", "analytics-google", "gtag"};
    for (const char* name : kLibraryNames) {
        const qsizetype at = domain.indexOf(name);
        // a library's name together with other words in a registrable domain: "jquery-cdn.top", "cdn-jquery.com"
        if (at >= 0 && firstLabel(domain).size() > static_cast<qsizetype>(std::strlen(name)))
            return found(name);
    }
    return false;
}

Standing SiteNormal::standing(const Url& url, Use use) const
{
    if (!url.isRemote())
        return Standing::Own;
    if (isOwn(url.host))
        return url.userInfo ? Standing::Hostile : Standing::Own;
    const auto& list = listFor(*this, use);
    const Fame fame = fameOf(url.host, use);
    if (list.contains(url.host) && fame != Fame::UserContent)
        return Standing::Approved;
    if (fame == Fame::UserContent && list.contains(url.host)
        && (use != Use::Script || scriptPaths.contains(url.place())))
        return Standing::Approved;
    if (url.numericHost || url.userInfo || (!url.port.isEmpty() && url.port != "443" && url.port != "8443")
        || isLookalike(url, *this))
        return Standing::Hostile;
    switch (fame) {
    case Fame::PublicBody:
    case Fame::Service: return Standing::Known;
    case Fame::UserContent: return Standing::UserContent;
    case Fame::Unknown: break;
    }
    return Standing::Unknown;
}

void SiteNormal::merge(const SiteNormal& other)
{
    learned = learned || other.learned;
    ownHosts.unite(other.ownHosts);
    mergeList(scriptHosts, other.scriptHosts);
    mergeList(scriptPaths, other.scriptPaths);
    mergeList(frameHosts, other.frameHosts);
    mergeList(formHosts, other.formHosts);
    mergeList(linkHosts, other.linkHosts);
    mergeList(inlineScripts, other.inlineScripts);
    mergeList(measurementIds, other.measurementIds);
    hasPasswordField = hasPasswordField || other.hasPasswordField;
    hasServerScripts = hasServerScripts || other.hasServerScripts;
}

QByteArray serialise(const SiteNormal& normal)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kFormat << normal.learned << normal.ownHosts << normal.scriptHosts << normal.scriptPaths
           << normal.frameHosts << normal.formHosts << normal.linkHosts << normal.inlineScripts
           << normal.measurementIds << normal.hasPasswordField << normal.hasServerScripts;
    return bytes;
}

SiteNormal siteNormalFrom(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    SiteNormal normal;
    stream >> format >> normal.learned >> normal.ownHosts >> normal.scriptHosts >> normal.scriptPaths
        >> normal.frameHosts >> normal.formHosts >> normal.linkHosts >> normal.inlineScripts >> normal.measurementIds
        >> normal.hasPasswordField >> normal.hasServerScripts;
    if (stream.status() != QDataStream::Ok || format != kFormat)
        throw Error(ErrorCode::Corrupt, Tr::tr("The stored normal of the site cannot be read. Learn it again from the "
                                               "approved baseline."));
    return normal;
}

} // namespace akimori::inspection
