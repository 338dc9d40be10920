#pragma once

#include "net/dns/dnsclient.h"
#include "net/dns/dnssec.h"
#include "net/httpclient.h"
#include "net/tlshandshake.h"
#include "records/cutover.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace akimori::cutover {

/// Answers by (name, type).
using Answers = std::map<std::pair<QString, QString>, net::DnsReply>;

/// Everything one authoritative server was asked, without recursion.
struct AuthorityFacts
{
    ServerAddress server; ///< with port
    QStringList nsNames;  ///< under which it was found; empty = named in the plan
    net::DnsReply soa;
    net::DnsReply soaOverTcp;
    net::DnsReply dnskey;
    net::DnsReply randomName; ///< A of a label that nobody made: a wildcard answers
    Answers sets;

    QString label() const { return server.toString(); }
    /// Serial of its SOA; nothing without one.
    std::optional<quint32> serial() const;
    /// Answers with authority for the domain.
    bool authoritative() const;
    const net::DnsReply* find(const QString& name, const QString& type) const;
};

/// What a resolver says to visitors.
struct ResolverFacts
{
    ServerAddress server;
    Answers sets;      ///< A and AAAA of the plan's names
    Answers unchecked; ///< the same with CD where the plain question gave SERVFAIL

    QString label() const { return server.toString(); }
};

/// What the zone above says.
struct DelegationFacts
{
    QString parent;       ///< zone, e.g. "jp"
    QString parentServer; ///< who answered
    QStringList names;    ///< of the name servers, sorted, with final dot
    QString failure;      ///< translated: why it could not be asked
};

struct DnsFacts
{
    QDateTime at;    ///< UTC
    QString failure; ///< translated: why there are no authorities at all
    std::vector<AuthorityFacts> authorities;
    std::vector<ResolverFacts> resolvers;
    DelegationFacts delegation;
    net::ChainCheck chain;

    /// The authority with the newest serial; nullptr when none answers. Serials are compared by RFC 1982.
    const AuthorityFacts* newest() const;
};

/// What the old server says to the challenge of a certificate authority (HTTP-01), asked with a random token.
struct ChallengeAnswer
{
    QString asked; ///< address that was asked
    int status = 0;
    QString redirectHost; ///< lower-case; empty = no redirect
    QString failure;      ///< translated: why there is no answer
};

/// One name at one of the two web servers, reached by address.
struct WebFacts
{
    ServerAddress server; ///< with port
    bool old = false;
    QString name;
    net::TlsHandshake tls;
    bool plainHttp = false;                ///< the port speaks HTTP without TLS
    std::optional<net::HttpResponse> page; ///< of "/", without following redirects
    std::optional<net::HttpResponse> robots;
    std::optional<ChallengeAnswer> challenge; ///< of old servers
    QString failure; ///< translated: why there is no page

    QString label() const { return server.toString(); }
};

/// One page that differs between the two servers.
struct PageDifference
{
    enum class Kind { Missing, Extra, Status, Redirect, Type, Content, Unreadable };
    Kind kind = Kind::Content;
    QString url;
    QString oldServer; ///< what it gave, translated
    QString newServer;
};

/// Result of comparing the two servers page by page.
struct PageComparison
{
    QString oldServer;
    QString newServer;
    qint64 compared = 0;
    qint64 unreadable = 0;                   ///< of them, could not be fetched from one of the two
    std::vector<PageDifference> differences; ///< at most kMaxDifferences
    qint64 differing =
        0; ///< pages that visitors would miss or see changed; further pages on the new server do not count
    QString stopped; ///< translated: why it ended early; empty = everything that is linked was compared
    double pagesPerSecond = 0;

    static constexpr std::size_t kMaxDifferences = 500;
};

/// Everything a step judges by. What was not collected is empty, and a step that needs it says "unchecked".
struct Facts
{
    CutoverPlan plan;
    QDateTime now; ///< UTC
    DnsFacts dns;
    std::vector<WebFacts> web;
    std::vector<PageComparison> comparisons; ///< one for each new server
    std::vector<CutoverStep> recorded;       ///< the checklist so far
    std::vector<CutoverSighting> sightings;  ///< including those of this look
    std::optional<CutoverSnapshot> before;   ///< the picture before the switch
    std::vector<CutoverTraffic> traffic;
};

/// Addresses that an answer gives for a name, its chain of CNAMEs followed inside the answer.
struct Addresses
{
    QStringList values;   ///< sorted
    qint64 ttl = -1;      ///< smallest of the chain, seconds
    QStringList chain;    ///< CNAME targets
    bool endless = false; ///< longer than kMaxChain or a circle
    static constexpr int kMaxChain = 8;
};
Addresses addressesOf(const net::DnsReply& reply);

/// How the addresses of an answer relate to the plan.
enum class Aim {
    None,  ///< no address
    Old,   ///< only old ones
    New,   ///< only new ones
    Same,  ///< old and new have this address: DNS cannot tell
    Mixed, ///< old and new ones side by side
    Other, ///< at least one that the plan does not know
};
Aim aimOf(const QStringList& addresses, const CutoverPlan& plan);

/// Addresses of the servers in one family ("A" or "AAAA"), sorted, each once.
QStringList addressesFor(const QList<ServerAddress>& servers, const QString& type);

/// Address families that the switch is about: those in which the plan has an old or a new server. What stands
/// in the other one is the business of the step "ipv6".
QStringList familiesOf(const CutoverPlan& plan);

/// RFC 1982: `a` is newer than `b`.
bool isNewerSerial(quint32 a, quint32 b);

/// The types of the inventory.
const QStringList& inventoryTypes();

/// What was seen of the plan's names, for the ledger: at authorities A, AAAA, CNAME as they stand; at
/// resolvers A, AAAA.
std::vector<CutoverSighting> sightingsOf(const DnsFacts& dns, const CutoverPlan& plan);

/// The whole inventory as the newest authority gives it; nothing when none answers with authority.
std::optional<CutoverSnapshot> snapshotOf(const DnsFacts& dns);

} // namespace akimori::cutover
