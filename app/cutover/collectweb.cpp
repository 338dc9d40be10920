#include "cutover/collectweb.h"

#include "base/error.h"
#include "cutover/tr.h"
#include "net/serveraddress.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <future>

namespace akimori::cutover {

namespace {

constexpr std::chrono::milliseconds kDeadline{4000};
constexpr std::chrono::milliseconds kServerBudget{20'000};

net::HttpLimits limits()
{
    net::HttpLimits limits;
    limits.deadline = kDeadline;
    limits.maxBody = 4 << 20;
    return limits;
}

/// Whether a port that does not speak TLS speaks HTTP.
bool speaksPlainHttp(net::HttpClient& client, const ServerAddress& server, const QString& name,
                     JobContext& job)
{
    try {
        return client.get(requestTo(server, false, name, QStringLiteral("/")), limits(), job).status > 0;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return false;
    }
}

void fetchPages(WebFacts& facts, net::HttpClient& client, JobContext& job)
{
    const bool https = facts.tls.encrypted;
    if (https && !facts.tls.trusted()) {
        facts.failure = Tr::tr("not fetched, because the certificate cannot be trusted");
        return;
    }
    if (!https && !facts.plainHttp) {
        facts.failure = facts.tls.failure;
        return;
    }
    try {
        facts.page =
            client.get(requestTo(facts.server, https, facts.name, QStringLiteral("/")), limits(), job);
        facts.robots = client.get(requestTo(facts.server, https, facts.name, QStringLiteral("/robots.txt")),
                                  limits(), job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        facts.failure = error.sentence();
    }
}

/// An old site may have no TLS at all: then the usual port of HTTP is looked at.
bool servesOnlyHttp(WebFacts& facts, const ServerAddress& server, net::HttpClient& client, JobContext& job)
{
    if (!facts.old || server.port != 0 || facts.tls.connected)
        return false;
    const ServerAddress http{server.address, 80};
    if (!speaksPlainHttp(client, http, facts.name, job))
        return false;
    facts.server = http;
    return true;
}

/// Authorities begin at port 80 over plain HTTP; only a server that is named with a port of its own is asked there.
ChallengeAnswer askForChallenge(const WebFacts& facts, const ServerAddress& named, net::HttpClient& client, JobContext& job)
{
    const bool usual = named.port == 0 || named.port == 80 || named.port == 443;
    const bool https = !usual && !facts.plainHttp;
    const ServerAddress server = usual ? ServerAddress{facts.server.address, 80} : facts.server;
    const QString path = QStringLiteral("/.well-known/acme-challenge/akimori-%1")
                             .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    ChallengeAnswer answer;
    answer.asked = (https ? QStringLiteral("https, ") : QStringLiteral("http, ")) + server.toString();
    try {
        const net::HttpResponse response = client.get(requestTo(server, https, facts.name, path), limits(), job);
        answer.status = response.status;
        if (response.status >= 300 && response.status < 400)
            answer.redirectHost = response.finalUrl.resolved(QUrl(QString::fromUtf8(response.header("location")))).host().toLower();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        answer.failure = error.sentence();
    }
    return answer;
}

void lookAtName(WebFacts& facts, const ServerAddress& server, net::HttpClient& client,
                const QList<QSslCertificate>& authorities, JobContext& job)
{
    facts.tls = net::inspectTls({server.address, facts.server.port, facts.name, authorities, kDeadline}, job);
    facts.plainHttp = servesOnlyHttp(facts, server, client, job) ||
                      (facts.tls.connected && !facts.tls.encrypted && !facts.tls.timedOut &&
                       speaksPlainHttp(client, facts.server, facts.name, job));
    fetchPages(facts, client, job);
    if (facts.old && (facts.tls.connected || facts.plainHttp))
        facts.challenge = askForChallenge(facts, server, client, job);
}

std::vector<WebFacts> lookAt(const ServerAddress& server, bool old, const CutoverPlan& plan,
                             const QList<QSslCertificate>& authorities, JobContext& job)
{
    net::HttpSettings settings;
    settings.extraAuthorities = authorities;
    net::HttpClient client(settings);
    std::vector<WebFacts> all;
    QString given; // why no further name is looked at
    QElapsedTimer clock;
    clock.start();
    for (const QString& name : plan.names) {
        WebFacts facts;
        facts.server = net::withPort(server, 443);
        facts.old = old;
        facts.name = name;
        if (given.isEmpty()) {
            lookAtName(facts, server, client, authorities, job);
            if (!facts.plainHttp && (facts.tls.timedOut || !facts.tls.connected))
                given = facts.tls.failure;
            else if (std::chrono::milliseconds(clock.elapsed()) > kServerBudget)
                given = Tr::tr("not asked any more: the server answers too slowly");
        } else {
            facts.tls.failure = facts.failure = given;
            facts.tls.timedOut = true;
        }
        all.push_back(std::move(facts));
    }
    return all;
}

} // namespace

QString originOf(const WebFacts& facts)
{
    return (facts.plainHttp ? QStringLiteral("http://") : QStringLiteral("https://")) + facts.name;
}

net::HttpRequest requestTo(const ServerAddress& server, bool https, const QString& name, const QString& path)
{
    net::HttpRequest request;
    request.url = QUrl((https ? QStringLiteral("https://") : QStringLiteral("http://")) + name + path);
    request.connectTo = server.address;
    request.connectPort = server.port;
    request.followRedirects = false;
    return request;
}

QList<QSslCertificate> authoritiesOf(const CutoverPlan& plan)
{
    return plan.authorityPem.isEmpty() ? QList<QSslCertificate>()
                                       : net::certificatesFromPem(plan.authorityPem);
}

std::vector<WebFacts> collectWeb(const CutoverPlan& plan, JobContext& job)
{
    const QList<QSslCertificate> authorities = authoritiesOf(plan);
    std::vector<std::future<std::vector<WebFacts>>> looks;
    const auto start = [&](const QList<ServerAddress>& servers, bool old) {
        for (const ServerAddress& server : servers)
            looks.push_back(std::async(std::launch::async, [&, server, old] {
                return lookAt(server, old, plan, authorities, job);
            }));
    };
    start(plan.oldServers, true);
    start(plan.newServers, false);
    std::vector<WebFacts> all;
    for (auto& look : looks) {
        for (WebFacts& facts : look.get())
            all.push_back(std::move(facts));
    }
    return all;
}

} // namespace akimori::cutover
