#include "integrity/outside/surroundings.h"

#include "base/error.h"
#include "inspection/text.h"
#include "inspection/url.h"
#include "integrity/tr.h"
#include "net/dns/dnsclient.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QRegularExpression>

namespace akimori::integrity {

namespace {

constexpr qsizetype kMaxValue = 150; ///< characters; both values of a finding fit its evidence

QString shortened(const QByteArray& value)
{
    QString text = inspection::inert(value);
    return text.size() > kMaxValue ? text.left(kMaxValue - 1) + QChar(0x2026) : text;
}

Finding siteFinding(const char* rule, Severity severity, const QString& title, const QString& evidence)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.classification = severity >= Severity::High ? FindingClass::Tampering : FindingClass::Review;
    finding.title = title;
    finding.evidence = evidence;
    return finding;
}

bool leadsAway(const QByteArray& value, const inspection::SiteNormal& normal)
{
    const qsizetype at = inspection::indexOfIgnoreCase(value, "http");
    if (at < 0)
        return false;
    QByteArray address = value.mid(at);
    for (const char end : {'>', ';', '"', '\'', ',', ' '}) {
        if (const qsizetype stop = address.indexOf(end); stop >= 0)
            address.truncate(stop);
    }
    const inspection::Url url = inspection::parseUrl(address);
    const inspection::Standing standing = normal.standing(url, inspection::Use::Script);
    return url.isRemote() && (standing == inspection::Standing::Unknown || standing == inspection::Standing::Hostile
                              || standing == inspection::Standing::UserContent);
}

} // namespace

QMap<QString, QString> headersOf(const net::HttpResponse& response)
{
    static const QSet<QByteArray> kWatched{"content-security-policy", "strict-transport-security", "x-frame-options",
                                           "x-content-type-options", "referrer-policy", "permissions-policy", "refresh", "link",
                                           "x-powered-by", "access-control-allow-origin", "content-type", "via"};
    QMap<QString, QString> seen;
    for (const QByteArray& name : kWatched)
        seen.insert(QStringLiteral("header.") + QString::fromLatin1(name), QStringLiteral("-"));
    for (const auto& [name, value] : response.headers) {
        if (kWatched.contains(name))
            seen.insert(QStringLiteral("header.") + QString::fromLatin1(name), shortened(value));
        else if (name == "server") // the product without its version: updates are no manipulation
            seen.insert(QStringLiteral("header.server"), shortened(value.split('/').first().split(' ').first()));
    }
    return seen;
}

QMap<QString, QString> certificateOf(const QSslCertificate& certificate)
{
    QMap<QString, QString> seen;
    if (certificate.isNull())
        return seen;
    QStringList issuer = certificate.issuerInfo(QSslCertificate::Organization);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names.sort();
    seen.insert(QStringLiteral("certificate.issuer"), shortened(issuer.join(u' ').toUtf8()));
    seen.insert(QStringLiteral("certificate.names"), shortened(names.join(u' ').toUtf8()));
    return seen;
}

QMap<QString, QString> namesOf(const QString& host, QStringList& addresses, QStringList& unasked, JobContext& job)
{
    QMap<QString, QString> seen;
    if (host.isEmpty() || !QHostAddress(host).isNull() || host == QLatin1String("localhost"))
        return seen;
    job.throwIfCancelled();
    const QHostInfo info = QHostInfo::fromName(host);
    for (const QHostAddress& address : info.addresses())
        addresses.append(address.toString());
    addresses.removeDuplicates();
    addresses.sort();
    if (addresses.isEmpty())
        unasked.append(Tr::tr("The addresses of %1 could not be looked up (%2).").arg(host, info.errorString()));
    else
        seen.insert(QStringLiteral("dns.addresses"), addresses.join(u' '));
    const QList<ServerAddress> resolvers = net::systemResolvers();
    const QString domain = QString::fromUtf8(inspection::registrableDomain(host.toUtf8()));
    if (resolvers.isEmpty() || domain.isEmpty())
        return seen;
    for (const char* type : {"NS", "MX"}) {
        net::DnsQuestion question;
        question.server = resolvers.first();
        question.name = domain;
        question.type = QString::fromLatin1(type);
        const net::DnsReply reply = net::askDns(question, {}, job);
        if (!reply.answered()) {
            unasked.append(Tr::tr("The %1 records of %2 could not be looked up. %3").arg(question.type, domain, reply.failure()));
            continue;
        }
        QStringList values = reply.values(question.type);
        values.sort();
        if (!values.isEmpty())
            seen.insert(QStringLiteral("dns.") + question.type.toLower(), shortened(values.join(u' ').toUtf8()));
    }
    return seen;
}

namespace {

/// The name leads to the other server of a DNS switch now. What hangs on the server moved with it; headers that load or
/// send somewhere are judged all the same.
bool movedWithTheSwitch(const QMap<QString, QString>& approved, const QMap<QString, QString>& seen, const QStringList& switching)
{
    const QString key = QStringLiteral("dns.addresses");
    if (!approved.contains(key) || !seen.contains(key) || approved.value(key) == seen.value(key))
        return false;
    const QStringList now = seen.value(key).split(u' ');
    return std::all_of(now.begin(), now.end(), [&](const QString& address) { return switching.contains(address); });
}

bool isActiveHeader(const QString& key)
{
    return key == QLatin1String("header.refresh") || key == QLatin1String("header.link");
}

bool hangsOnTheServer(const QString& key)
{
    return key == QLatin1String("dns.addresses") || key.startsWith(QLatin1String("certificate."))
           || (key.startsWith(QLatin1String("header.")) && !isActiveHeader(key));
}

} // namespace

void compareSurroundings(const std::vector<OutsideReference>& references, const QMap<QString, QString>& seen,
                         const QStringList& switching, OutsideOutcome& outcome)
{
    QMap<QString, QString> approved;
    for (const OutsideReference& reference : references)
        approved.insert(reference.key, reference.value);
    const bool moved = movedWithTheSwitch(approved, seen, switching);
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        const auto before = approved.constFind(it.key());
        const bool follows = moved && hangsOnTheServer(it.key());
        if (before == approved.constEnd() || (follows && *before != it.value())) {
            OutsideReference learned;
            learned.key = it.key();
            learned.value = it.value();
            if (follows)
                learned.reason = Tr::tr("moved with the DNS switch");
            outcome.learned.push_back(std::move(learned));
            continue;
        }
        if (*before == it.value())
            continue;
        const QString evidence = QStringLiteral("%1: [%2] => [%3]").arg(it.key(), *before, it.value());
        if (it.key().startsWith(QLatin1String("certificate."))) {
            outcome.findings.push_back(siteFinding(kRuleCertificate, Severity::Medium,
                                                   Tr::tr("The certificate is another one than before"), evidence));
        } else if (it.key().startsWith(QLatin1String("dns."))) {
            const QStringList old = before->split(u' ');
            const QStringList now = it.value().split(u' ');
            const bool shared = std::any_of(now.begin(), now.end(), [&](const QString& value) { return old.contains(value); });
            outcome.findings.push_back(siteFinding(kRuleAddresses, shared ? Severity::Medium : Severity::High,
                                                   Tr::tr("The DNS answers something else than before"), evidence));
        } else {
            const bool active = isActiveHeader(it.key());
            outcome.findings.push_back(siteFinding(kRuleHeaders, active ? Severity::High : Severity::Medium,
                                                   Tr::tr("The web server's answer headers changed"), evidence));
        }
    }
}

std::optional<Finding> hostileHeader(const net::HttpResponse& response, const inspection::SiteNormal& normal)
{
    for (const auto& [name, value] : response.headers) {
        const bool loads = name == "link" && inspection::containsAny(inspection::lower(value), {"modulepreload", "as=script", "stylesheet"});
        if ((name == "refresh" || loads) && leadsAway(value, normal))
            return siteFinding(kRuleHeaders, Severity::Critical, Tr::tr("An answer header leads visitors to a foreign host"),
                               QString::fromLatin1(name) + QStringLiteral(": ") + shortened(value));
    }
    return std::nullopt;
}

std::optional<OutsideReference> referenceOf(const Finding& finding)
{
    const bool known = finding.rule == QLatin1String(kRuleHeaders) || finding.rule == QLatin1String(kRuleCertificate)
                       || finding.rule == QLatin1String(kRuleAddresses);
    static const QRegularExpression kForm(QStringLiteral("^([a-z]+\\.[a-z-]+): \\[(.*)\\] => \\[(.*)\\]$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kForm.match(finding.evidence);
    if (!known || !finding.path.isEmpty() || !match.hasMatch())
        return std::nullopt;
    OutsideReference reference;
    reference.key = match.captured(1);
    reference.value = match.captured(3);
    return reference;
}

} // namespace akimori::integrity
