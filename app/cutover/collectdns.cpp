#include "cutover/collectdns.h"

#include "base/error.h"
#include "cutover/tr.h"
#include "net/dns/dnsname.h"
#include "net/serveraddress.h"

#include <QRandomGenerator>

#include <functional>
#include <future>

namespace akimori::cutover {

namespace {

using net::DnsQuestion;
using net::DnsReply;

// Together they stay below five seconds, whoever is silent.
constexpr std::chrono::milliseconds kServers{3000};    ///< for the servers of the domain and the resolvers
constexpr std::chrono::milliseconds kFarAway{1500};    ///< for each of the steps up to the zone above
constexpr std::chrono::milliseconds kSecondLook{1200}; ///< without validation

net::DnsLimits limitsOf(std::chrono::milliseconds deadline)
{
    net::DnsLimits limits;
    limits.deadline = deadline;
    limits.perTry = deadline / limits.tries;
    return limits;
}

/// A batch of questions, each with the place where its answer goes.
class Batch
{
public:
    void add(const DnsQuestion& question, std::function<void(DnsReply&&)> take)
    {
        m_questions.push_back(question);
        m_takers.push_back(std::move(take));
    }
    void run(const net::DnsLimits& limits, JobContext& job)
    {
        std::vector<DnsReply> replies = net::askDns(m_questions, limits, job);
        for (std::size_t i = 0; i < replies.size(); ++i)
            m_takers[i](std::move(replies[i]));
    }

private:
    std::vector<DnsQuestion> m_questions;
    std::vector<std::function<void(DnsReply&&)>> m_takers;
};

QList<ServerAddress> resolversOf(const CutoverPlan& plan)
{
    QList<ServerAddress> resolvers;
    for (const ServerAddress& server : plan.resolvers.isEmpty() ? net::systemResolvers() : plan.resolvers)
        resolvers.append(net::withPort(server, 53));
    return resolvers;
}

DnsQuestion recursive(const ServerAddress& resolver, const QString& name, const QString& type)
{
    return {resolver, name, type, {true, true, false, true}, false};
}

/// Names come from answers: what cannot be a name is not asked for.
bool isAskable(const QString& name)
{
    try {
        return net::normalizedDnsName(name) == name;
    } catch (const Error&) {
        return false;
    }
}

/// Addresses of host names, by the first resolver that answers.
std::map<QString, QStringList> lookUp(const QStringList& hosts, const QList<ServerAddress>& resolvers,
                                      JobContext& job)
{
    std::map<QString, QStringList> found;
    Batch batch;
    for (const ServerAddress& resolver : resolvers) {
        for (const QString& host : hosts) {
            if (!isAskable(host))
                continue;
            for (const char* type : {"A", "AAAA"})
                batch.add(recursive(resolver, host, QString::fromLatin1(type)),
                          [&found, host](DnsReply&& reply) {
                              for (const QString& address : addressesOf(reply).values) {
                                  if (!found[host].contains(address) && found[host].size() < 16)
                                      found[host] << address;
                              }
                          });
        }
    }
    batch.run(limitsOf(kFarAway), job);
    return found;
}

/// Name servers of `zone` as the resolvers say, at most 13, without final dot.
QStringList nameServersOf(const QString& zone, const QList<ServerAddress>& resolvers, JobContext& job)
{
    QStringList names;
    Batch batch;
    for (const ServerAddress& resolver : resolvers)
        batch.add(recursive(resolver, zone, QStringLiteral("NS")), [&](DnsReply&& reply) {
            for (const QString& value : reply.values(QStringLiteral("NS"))) {
                const QString name = net::withoutFinalDot(value);
                if (!names.contains(name) && names.size() < 13)
                    names << name;
            }
        });
    batch.run(limitsOf(kFarAway), job);
    return names;
}

std::vector<AuthorityFacts> authoritiesOf(const CutoverPlan& plan, const QList<ServerAddress>& resolvers,
                                          QString& failure, JobContext& job)
{
    std::vector<AuthorityFacts> authorities;
    for (const ServerAddress& server : plan.authorities) {
        AuthorityFacts authority;
        authority.server = net::withPort(server, 53);
        authorities.push_back(std::move(authority));
    }
    if (!authorities.empty())
        return authorities;
    const QStringList names = nameServersOf(plan.domain, resolvers, job);
    for (const auto& [name, addresses] : lookUp(names, resolvers, job)) {
        for (const QString& address : addresses) {
            const ServerAddress server{address, 53};
            const auto known =
                std::find_if(authorities.begin(), authorities.end(),
                             [&](const AuthorityFacts& authority) { return authority.server == server; });
            if (known != authorities.end()) {
                known->nsNames << name;
                continue;
            }
            AuthorityFacts authority;
            authority.server = server;
            authority.nsNames << name;
            authorities.push_back(std::move(authority));
        }
    }
    if (authorities.empty())
        failure =
            names.isEmpty()
                ? Tr::tr("No resolver tells the name servers of %1. Give them with --authority.")
                      .arg(plan.domain)
                : Tr::tr(
                      "The addresses of the name servers %1 could not be found. Give them with --authority.")
                      .arg(names.join(QStringLiteral(", ")));
    return authorities;
}

/// Types whose signatures are verified travel with them; others stay short, so that UDP is enough.
bool isVerified(const QString& type)
{
    static const QStringList verified{QStringLiteral("A"), QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                      QStringLiteral("NS")};
    return verified.contains(type);
}

void askAuthority(AuthorityFacts& authority, const CutoverPlan& plan, const QString& randomLabel,
                  Batch& batch)
{
    const net::DnsQueryFlags plain{};
    const net::DnsQueryFlags withSignatures{false, true, false, true};
    const auto ask = [&](const QString& name, const QString& type, bool tcp, DnsReply& place,
                         bool signatures) {
        batch.add({authority.server, name, type, signatures ? withSignatures : plain, tcp},
                  [&place](DnsReply&& reply) { place = std::move(reply); });
    };
    ask(plan.domain, QStringLiteral("SOA"), false, authority.soa, true);
    ask(plan.domain, QStringLiteral("SOA"), true, authority.soaOverTcp, false);
    ask(plan.domain, QStringLiteral("DNSKEY"), false, authority.dnskey, true);
    ask(randomLabel + u'.' + plan.domain, QStringLiteral("A"), false, authority.randomName, false);
    const auto askSet = [&](const QString& name, const QString& type) {
        ask(name, type, false, authority.sets[{name, type}], isVerified(type));
    };
    QStringList names = plan.names;
    if (!names.contains(plan.domain))
        names << plan.domain;
    for (const QString& name : names) {
        for (const QString& type : inventoryTypes())
            askSet(name, type);
    }
    for (const QString& name : serviceNames(plan))
        askSet(name, QStringLiteral("TXT"));
}

void askResolver(ResolverFacts& resolver, const CutoverPlan& plan, Batch& batch)
{
    for (const QString& name : plan.names) {
        for (const char* word : {"A", "AAAA"}) {
            const QString type = QString::fromLatin1(word);
            DnsReply& place = resolver.sets[{name, type}];
            batch.add(recursive(resolver.server, name, type),
                      [&place](DnsReply&& reply) { place = std::move(reply); });
        }
    }
}

/// SERVFAIL of a validating resolver is told from a broken one by asking again without validation.
void askWithoutValidation(std::vector<ResolverFacts>& resolvers, JobContext& job)
{
    Batch batch;
    for (ResolverFacts& resolver : resolvers) {
        for (const auto& [key, reply] : resolver.sets) {
            if (!reply.answered() || reply.message.rcode != QLatin1String("SERVFAIL"))
                continue;
            DnsQuestion question = reply.question;
            question.flags.checkingDisabled = true;
            DnsReply& place = resolver.unchecked[key];
            batch.add(question, [&place](DnsReply&& answer) { place = std::move(answer); });
        }
    }
    batch.run(limitsOf(kSecondLook), job);
}

DelegationFacts collectDelegation(const QString& domain, const QList<ServerAddress>& resolvers,
                                  JobContext& job)
{
    DelegationFacts facts;
    std::map<QString, QStringList> serversOf; // of every zone that may be the one above
    Batch above;
    for (QString zone = domain.section(u'.', 1); !zone.isEmpty(); zone = zone.section(u'.', 1)) {
        for (const ServerAddress& resolver : resolvers.mid(0, 2))
            above.add(recursive(resolver, zone, QStringLiteral("NS")), [&serversOf, zone](DnsReply&& reply) {
                for (const QString& name : reply.values(QStringLiteral("NS"))) {
                    if (!serversOf[zone].contains(net::withoutFinalDot(name)) && serversOf[zone].size() < 13)
                        serversOf[zone] << net::withoutFinalDot(name);
                }
            });
    }
    above.run(limitsOf(kFarAway), job);
    QStringList names;
    for (const auto& [zone, servers] : serversOf) {
        if (!servers.isEmpty() && zone.size() > facts.parent.size()) {
            facts.parent = zone;
            names = servers;
        }
    }
    if (names.isEmpty()) {
        facts.failure = Tr::tr("The name servers of the zone above could not be found.");
        return facts;
    }
    QList<ServerAddress> servers;
    for (const auto& [name, addresses] : lookUp(names.mid(0, 3), resolvers.mid(0, 1), job)) {
        for (const QString& address : addresses)
            servers.append({address, 53});
    }
    Batch batch;
    for (const ServerAddress& server : servers.mid(0, 6))
        batch.add({server, domain, QStringLiteral("NS"), {}, false}, [&](DnsReply&& reply) {
            QStringList delegated = net::valuesOf(reply.message.authority, domain, QStringLiteral("NS"));
            if (delegated.isEmpty())
                delegated = reply.values(QStringLiteral("NS"));
            if (facts.names.isEmpty() && !delegated.isEmpty()) {
                facts.names = delegated;
                facts.parentServer = reply.question.server.toString();
            }
        });
    batch.run(limitsOf(kFarAway), job);
    if (facts.names.isEmpty())
        facts.failure = Tr::tr("No name server of the zone above answers.");
    return facts;
}

} // namespace

QStringList serviceNames(const CutoverPlan& plan)
{
    QStringList names{QStringLiteral("_dmarc.") + plan.domain};
    for (const char* selector : {"default", "selector1", "selector2", "google", "s1", "k1"})
        names << QStringLiteral("%1._domainkey.%2").arg(QString::fromLatin1(selector), plan.domain);
    for (const QString& name : plan.names)
        names << QStringLiteral("_acme-challenge.") + name;
    return names;
}

DnsFacts collectDns(const CutoverPlan& plan, const Clock& clock, JobContext& job)
{
    DnsFacts facts;
    facts.at = clock.nowUtc();
    const QList<ServerAddress> resolvers = resolversOf(plan);

    // Both ask far away and may have to wait; meanwhile the servers of the domain are asked.
    auto delegation = std::async(std::launch::async, [&] {
        return resolvers.isEmpty() ? DelegationFacts{{}, {}, {}, Tr::tr("No resolver is known.")}
                                   : collectDelegation(plan.domain, resolvers, job);
    });
    auto chain = std::async(std::launch::async, [&] {
        return resolvers.isEmpty() ? net::ChainCheck{}
                                   : net::verifyChain(plan.domain, resolvers.first(), plan.trustAnchors,
                                                      facts.at, limitsOf(kServers), job);
    });

    facts.authorities = authoritiesOf(plan, resolvers, facts.failure, job);
    for (const ServerAddress& server : resolvers)
        facts.resolvers.push_back({server, {}, {}});
    const QString randomLabel =
        QStringLiteral("akimori-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    Batch batch;
    for (AuthorityFacts& authority : facts.authorities)
        askAuthority(authority, plan, randomLabel, batch);
    for (ResolverFacts& resolver : facts.resolvers)
        askResolver(resolver, plan, batch);
    batch.run(limitsOf(kServers), job);
    askWithoutValidation(facts.resolvers, job);
    facts.delegation = delegation.get();
    facts.chain = chain.get();
    return facts;
}

} // namespace akimori::cutover
