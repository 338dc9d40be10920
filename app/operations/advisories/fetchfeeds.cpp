#include "operations/advisories/fetchfeeds.h"

#include "ledger/advisorytable.h"
#include "ledger/inventorytable.h"
#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "net/httpclient.h"
#include "operations/tr.h"

#include <QBuffer>
#include <QJsonArray>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxDocument = 128LL << 20;

net::HttpSettings httpSettings(ledger::Ledger& ledger)
{
    const QJsonObject network = ledger::SettingTable(ledger)
                                    .value(ledger::SettingTable::kProfile, QStringLiteral("network"))
                                    .value_or(QJsonValue())
                                    .toObject();
    net::HttpSettings settings;
    const QString host = network.value(QLatin1String("proxyHost")).toString();
    if (!host.isEmpty()) {
        const int port = network.value(QLatin1String("proxyPort")).toInt(8080);
        settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, host, static_cast<quint16>(port));
    } else if (network.value(QLatin1String("systemProxy")).toBool()) {
        const QNetworkProxyQuery query(QUrl(QStringLiteral("https://www.jpcert.or.jp/")));
        settings.proxy = QNetworkProxyFactory::systemProxyForQuery(query).value(0, settings.proxy);
    }
    const QString authorities = network.value(QLatin1String("authorities")).toString();
    if (!authorities.isEmpty())
        settings.extraAuthorities = QSslCertificate::fromPath(authorities, QSsl::Pem);
    return settings;
}

bool fitsServers(ledger::Ledger& ledger, const advisories::Feed& feed)
{
    static const QStringList distributions{QStringLiteral("debian"), QStringLiteral("ubuntu"),
                                           QStringLiteral("almalinux"), QStringLiteral("redhat")};
    if (!feed.onByDefault())
        return false;
    if (!distributions.contains(feed.id()))
        return true;
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        const std::optional<Inventory> inventory = ledger::InventoryTable(ledger).newest(site.id);
        if (inventory && inventory->distribution == feed.id())
            return true;
    }
    return false;
}

std::vector<advisories::FeedRequest> requestsOf(ledger::Ledger& ledger, const advisories::Feed& feed)
{
    const QJsonArray own = ledger::SettingTable(ledger)
                               .value(ledger::SettingTable::kProfile, QStringLiteral("advisoryUrls"))
                               .value_or(QJsonValue())
                               .toObject()
                               .value(feed.id())
                               .toArray();
    if (own.isEmpty())
        return feed.requests({});
    std::vector<advisories::FeedRequest> requests;
    for (const QJsonValue& address : own)
        requests.push_back({QUrl(address.toString())});
    return requests;
}

/// One address. Everything that can go wrong becomes a row of the log, except being cancelled.
class Fetch
{
public:
    Fetch(const Context& context, ledger::Ledger& ledger, net::HttpClient& client, JobContext& job)
        : m_context(context)
        , m_ledger(ledger)
        , m_client(client)
        , m_job(job)
    {
    }

    ImportResult run(const QString& source, const QUrl& url)
    {
        ImportResult result;
        result.fetch.source = source;
        result.fetch.at = m_context.clock->nowUtc();
        result.fetch.origin = url.toString();
        try {
            const net::HttpResponse answer = get(result.fetch, url);
            result.fetch.status = answer.status;
            if (answer.status == 200 && !answer.truncated)
                return import(result.fetch, answer);
            if (answer.status == 304)
                result.fetch.complete = true;
            else
                result.fetch.failure = refusal(answer);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            result.fetch.failure = error.sentence();
        }
        if (!result.fetch.failure.isEmpty())
            result.warnings << result.fetch.failure;
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::AdvisoryTable(m_ledger).addFetch(transaction, result.fetch);
        transaction.audit(QStringLiteral("advisory.fetch"), source,
                          {{QStringLiteral("status"), result.fetch.status},
                           {QStringLiteral("complete"), result.fetch.complete}});
        transaction.commit();
        return result;
    }

private:
    net::HttpResponse get(AdvisoryFetch& fetch, const QUrl& url)
    {
        net::HttpRequest request;
        request.url = url;
        const auto last = ledger::AdvisoryTable(m_ledger).lastComplete(fetch.source, fetch.origin);
        if (last && !last->etag.isEmpty())
            request.headers.append({"If-None-Match", last->etag});
        if (last && !last->modified.isEmpty())
            request.headers.append({"If-Modified-Since", last->modified});
        if (last) { // kept for the next time, should the answer be "unchanged"
            fetch.etag = last->etag;
            fetch.modified = last->modified;
        }
        net::HttpLimits limits;
        limits.deadline = std::chrono::minutes(5);
        limits.maxBody = kMaxDocument;
        limits.maxRedirects = 5;
        return m_client.get(request, limits, m_job);
    }

    ImportResult import(AdvisoryFetch fetch, const net::HttpResponse& answer)
    {
        fetch.etag = answer.header("etag").left(512);
        fetch.modified = answer.header("last-modified").left(128);
        QBuffer buffer;
        buffer.setData(answer.body);
        buffer.open(QIODevice::ReadOnly);
        try {
            return ImportFeed(m_context).run(buffer, fetch, m_job);
        } catch (const Error& error) { // what is no document of the source is in the log already
            if (error.code() != ErrorCode::BadInput)
                throw;
            fetch.complete = false;
            fetch.failure = error.sentence();
            return {fetch, {error.sentence()}};
        }
    }

    static QString refusal(const net::HttpResponse& answer)
    {
        if (answer.truncated)
            return Tr::tr("The document is larger than %1 MB and was not read.").arg(kMaxDocument >> 20);
        const QByteArray later = answer.header("retry-after").left(64);
        if (!later.isEmpty())
            return Tr::tr("The source answered with status %1 and asks to come back later (%2).")
                .arg(answer.status)
                .arg(QString::fromLatin1(later));
        return Tr::tr("The source answered with status %1, so nothing was checked. Check its address.")
            .arg(answer.status);
    }

    const Context& m_context;
    ledger::Ledger& m_ledger;
    net::HttpClient& m_client;
    JobContext& m_job;
};

} // namespace

bool FetchOutcome::allChecked() const
{
    return std::all_of(results.begin(), results.end(), [](const ImportResult& r) { return r.fetch.complete; });
}

FetchOutcome fetchFeeds(const Context& context, const QStringList& sources, JobContext& job)
{
    for (const QString& source : sources)
        advisories::feedById(source);
    const auto ledger = context.openLedger();
    net::HttpClient client(httpSettings(*ledger));
    FetchOutcome outcome;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        if (sources.isEmpty() ? !fitsServers(*ledger, *feed) : !sources.contains(feed->id()))
            continue;
        for (const advisories::FeedRequest& request : requestsOf(*ledger, *feed)) {
            job.throwIfCancelled();
            job.report(Tr::tr("Fetching %1").arg(feed->name()), static_cast<qint64>(outcome.results.size()), 0);
            outcome.results.push_back(Fetch(context, *ledger, client, job).run(feed->id(), request.url));
        }
    }
    return outcome;
}

} // namespace akimori::operations
