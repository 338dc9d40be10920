#include "operations/advisories/fetchfeeds.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/polling.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/advisorytable.h"
#include "net/askproxy.h"
#include "operations/advisories/httpsettings.h"
#include "operations/advisories/sources.h"
#include "operations/tr.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <thread>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxDocument = 128LL << 20;
constexpr std::chrono::seconds kProxyDeadline(20);
constexpr qint64 kRemembered = 60;
constexpr qint64 kClockTolerance = 300; ///< seconds

/// Waits, and stops waiting when the job is cancelled.
void pauseFor(std::chrono::milliseconds time, JobContext& job)
{
    constexpr std::chrono::milliseconds slice(50);
    for (auto left = time; left > left.zero(); left -= std::min(left, slice)) {
        job.throwIfCancelled();
        std::this_thread::sleep_for(std::min(left, slice));
    }
}

/// One address. Everything that can go wrong becomes a row of the log, except being cancelled.
class Fetch
{
public:
    Fetch(const Context& context, ledger::Ledger& ledger, net::HttpClient& client, const QNetworkProxy& proxy, JobContext& job)
        : m_context(context)
        , m_ledger(ledger)
        , m_client(client)
        , m_proxy(proxy)
        , m_job(job)
    {
    }

    /// Tries again while there is hope; every try is logged.
    std::vector<ImportResult> run(const QString& source, const QUrl& url, const FetchOptions& options)
    {
        std::vector<ImportResult> results;
        for (int attempt = 1;; ++attempt) {
            results.push_back(once(source, url));
            if (results.back().fetch.complete || !m_hope || attempt >= options.tries)
                return results;
            pauseFor(options.pause * (1 << (attempt - 1)), m_job);
        }
    }

private:
    ImportResult once(const QString& source, const QUrl& url)
    {
        const JapaneseScope inRecords;
        m_hope = false;
        ImportResult result;
        result.fetch.source = source;
        result.fetch.at = m_context.clock->nowUtc();
        result.fetch.origin = url.toString();
        try {
            const net::HttpResponse answer = get(result.fetch, url);
            result.fetch.status = answer.status;
            judgeAnswer(answer, url, result);
            if (answer.status == 200 && !answer.truncated)
                return import(std::move(result), answer);
            if (answer.status == 304)
                result.fetch.complete = true;
            else
                result.fetch.failure = refusal(answer);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            m_hope = error.retryable();
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
        net::askProxy(m_proxy, url, kProxyDeadline, m_job);
        return m_client.get(request, limits, m_job);
    }

    /// What the answer says besides its document.
    void judgeAnswer(const net::HttpResponse& answer, const QUrl& url, ImportResult& result)
    {
        const QDateTime now = m_context.clock->nowUtc();
        if (answer.status != 200 && answer.status != 304)
            result.fetch.retryAt = advisories::retryAfter(answer.header("retry-after"), now);
        m_hope = !result.fetch.retryAt.isValid() && answer.status >= 500;
        if (!answer.redirects.isEmpty())
            result.warnings << Tr::tr("%1 sends on to %2. Enter that address for the source if it stays so.")
                                   .arg(url.toString(), answer.finalUrl.toString());
        const QDateTime theirs =
            advisories::readFeedDate(QString::fromLatin1(answer.header("date").left(64)), advisories::MissingZone::Utc).instant;
        if (theirs.isValid() && std::abs(theirs.secsTo(now)) > kClockTolerance)
            result.warnings << Tr::tr("The clock of this computer differs from that of %1 by %2 minutes. Times of the record "
                                      "are wrong by as much: set the clock.")
                                   .arg(url.host())
                                   .arg(theirs.secsTo(now) / 60);
    }

    ImportResult import(ImportResult answered, const net::HttpResponse& answer)
    {
        AdvisoryFetch& fetch = answered.fetch;
        fetch.etag = answer.header("etag").left(512);
        fetch.modified = answer.header("last-modified").left(128);
        QBuffer buffer;
        buffer.setData(answer.body);
        buffer.open(QIODevice::ReadOnly);
        try {
            ImportResult imported = ImportFeed(m_context).run(buffer, fetch, m_job);
            imported.warnings = answered.warnings + imported.warnings;
            m_hope = !imported.fetch.complete; // bodies that end early come right the next time
            return imported;
        } catch (const Error& error) { // what is no document of the source is in the log already
            if (error.code() != ErrorCode::BadInput)
                throw;
            fetch.complete = false;
            fetch.failure = error.sentence();
            answered.warnings << error.sentence();
            return answered;
        }
    }

    QString refusal(const net::HttpResponse& answer) const
    {
        if (answer.truncated)
            return Tr::tr("The document is larger than %1 MB and was not read.").arg(kMaxDocument >> 20);
        if (answer.status == 407)
            return net::refusedLogin(m_proxy, answer.header("proxy-authenticate")).sentence();
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
    const QNetworkProxy& m_proxy;
    JobContext& m_job;
    bool m_hope = false; ///< another try may help
};

/// Whether the address is left out this time, and why in the log's words (empty = it is not due, which is no failure).
bool isLeftOut(const Context& context, const ledger::Ledger& ledger, const advisories::Feed& feed, const QUrl& url,
               bool onlyDue, FetchOutcome& outcome)
{
    const QDateTime now = context.clock->nowUtc();
    const auto known = ledger::AdvisoryTable(ledger).fetchesOf(feed.id(), url.toString(), kRemembered);
    const advisories::NextPoll next = advisories::nextPoll(feed.id(), feed.every(), known, now);
    if (next.due || (!onlyDue && !next.asked))
        return false;
    if (onlyDue && next.failures == 0)
        return true;
    ImportResult waiting; // not a row of the log: nothing was asked
    waiting.fetch.source = feed.id();
    waiting.fetch.at = now;
    waiting.fetch.origin = url.toString();
    waiting.fetch.failure = Tr::tr("%1 could not be checked and is tried again from %2.")
                                .arg(feed.name(), jst::display(next.at));
    waiting.warnings << waiting.fetch.failure;
    if (!onlyDue)
        outcome.results.push_back(std::move(waiting));
    return true;
}

} // namespace

bool FetchOutcome::allChecked() const
{
    QHash<QString, bool> answered; // the last word of every address
    for (const ImportResult& result : results)
        answered[result.fetch.source + u' ' + result.fetch.origin] = result.fetch.complete;
    return std::all_of(answered.cbegin(), answered.cend(), [](bool complete) { return complete; });
}

FetchOutcome fetchFeeds(const Context& context, const QStringList& sources, JobContext& job, const FetchOptions& options)
{
    for (const QString& source : sources)
        advisories::feedById(source);
    const auto ledger = context.openLedger();
    const net::HttpSettings settings = httpSettings(context, *ledger);
    net::HttpClient client(settings);
    FetchOutcome outcome;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        if (sources.isEmpty() ? !sourceFits(*ledger, feed->id()) : !sources.contains(feed->id()))
            continue;
        for (const QUrl& address : sourceAddresses(*ledger, feed->id())) {
            job.throwIfCancelled();
            if (sources.isEmpty() && isLeftOut(context, *ledger, *feed, address, options.onlyDue, outcome))
                continue;
            job.report(Tr::tr("Fetching %1").arg(feed->name()), static_cast<qint64>(outcome.results.size()), 0);
            for (ImportResult& result : Fetch(context, *ledger, client, settings.proxy, job).run(feed->id(), address, options))
                outcome.results.push_back(std::move(result));
        }
    }
    return outcome;
}

} // namespace akimori::operations
