#pragma once

#include "cutover/step.h"

#include <QTest>

namespace akimori::test {

/// Facts as if collected: a plan of example.jp with www, one old and one new server, and authorities that
/// answer what the test puts in.
struct CutoverFacts
{
    cutover::Facts facts;

    CutoverFacts()
    {
        facts.now = QDateTime(QDate(2026, 11, 24), QTime(1, 0), Qt::UTC);
        facts.dns.at = facts.now;
        facts.plan.domain = QStringLiteral("example.jp");
        facts.plan.names = {QStringLiteral("example.jp"), QStringLiteral("www.example.jp")};
        facts.plan.oldServers = {{QStringLiteral("192.0.2.1"), 0}};
        facts.plan.newServers = {{QStringLiteral("198.51.100.7"), 0}};
    }

    static net::DnsReply reply(const QString& name, const QString& type,
                               const std::vector<net::DnsRecord>& records,
                               const QString& rcode = QStringLiteral("NOERROR"))
    {
        net::DnsReply reply;
        reply.question.name = name;
        reply.question.type = type;
        reply.outcome = net::DnsOutcome::Answered;
        reply.message.rcode = rcode;
        reply.message.authoritative = true;
        reply.message.answer = records;
        return reply;
    }

    /// A server with the zone: apex A, www CNAME, MX, SPF, NS; everything else does not exist.
    cutover::AuthorityFacts& addAuthority(const char* address, quint32 serial, const QString& a,
                                          qint64 ttl = 3600)
    {
        cutover::AuthorityFacts authority;
        authority.server = {QString::fromLatin1(address), 53};
        const QString domain = facts.plan.domain;
        const QString www = QStringLiteral("www.") + domain;
        authority.soa =
            reply(domain, QStringLiteral("SOA"),
                  {{domain, QStringLiteral("SOA"), 900,
                    QStringLiteral("ns1.example.jp. host.example.jp. %1 3600 900 604800 300").arg(serial)}});
        authority.soaOverTcp = authority.soa;
        authority.dnskey = reply(domain, QStringLiteral("DNSKEY"), {});
        authority.randomName =
            reply(QStringLiteral("akimori-x.") + domain, QStringLiteral("A"), {}, QStringLiteral("NXDOMAIN"));
        for (const QString& name : facts.plan.names) {
            for (const QString& type : cutover::inventoryTypes())
                authority.sets[{name, type}] = reply(name, type, {});
        }
        const net::DnsRecord apex{domain, QStringLiteral("A"), ttl, a};
        const net::DnsRecord alias{www, QStringLiteral("CNAME"), ttl, domain + u'.'};
        authority.sets[{domain, QStringLiteral("A")}] = reply(domain, QStringLiteral("A"), {apex});
        authority.sets[{www, QStringLiteral("A")}] = reply(www, QStringLiteral("A"), {alias, apex});
        authority.sets[{www, QStringLiteral("AAAA")}] = reply(www, QStringLiteral("AAAA"), {alias});
        authority.sets[{www, QStringLiteral("CNAME")}] = reply(www, QStringLiteral("CNAME"), {alias});
        set(authority, domain, "MX", {"10 mail.example.net."});
        set(authority, domain, "TXT", {"\"v=spf1 include:_spf.example.net -all\""});
        set(authority, domain, "NS", {"ns1.example.jp.", "ns2.example.jp."});
        facts.dns.authorities.push_back(std::move(authority));
        return facts.dns.authorities.back();
    }

    static void set(cutover::AuthorityFacts& authority, const QString& name, const char* type,
                    std::initializer_list<const char*> values)
    {
        std::vector<net::DnsRecord> records;
        for (const char* value : values)
            records.push_back({name, QString::fromLatin1(type), 3600, QString::fromUtf8(value)});
        authority.sets[{name, QString::fromLatin1(type)}] = reply(name, QString::fromLatin1(type), records);
    }

    /// The results of one step of the catalogue.
    QList<CutoverStep> judge(const char* id) const
    {
        for (const cutover::Step& step : cutover::allSteps()) {
            if (step.id == QLatin1String(id))
                return step.judge(facts, step);
        }
        QTest::qFail(id, __FILE__, __LINE__);
        return {};
    }

    CutoverState state(const char* id) const { return judge(id).value(0).state; }
    QString observed(const char* id) const { return judge(id).value(0).observed; }
};

} // namespace akimori::test
