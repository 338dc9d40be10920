#include "cutover/comparepages.h"

#include "cutover/pagefetcher.h"
#include "cutover/pagelinks.h"
#include "cutover/tr.h"
#include "net/serveraddress.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSet>

#include <deque>

namespace akimori::cutover {

namespace {

constexpr qsizetype kBatch = 64;

QString described(const FetchedPage& page)
{
    if (page.status == 0)
        return page.failure;
    QStringList parts{QString::number(page.status)};
    if (!page.redirect.isEmpty())
        parts << QStringLiteral("→ ") + page.redirect;
    if (!page.type.isEmpty())
        parts << page.type;
    if (page.status < 300 || page.status >= 400)
        parts << Tr::tr("%1 bytes").arg(QLocale(QLocale::C).toString(page.bytes))
              << QStringLiteral("sha256 ") + QString::fromLatin1(page.sha256.left(16));
    return parts.join(QStringLiteral(", "));
}

class Comparison
{
public:
    Comparison(PageComparison& result, const QStringList& names, const ComparisonLimits& limits)
        : m_result(result)
        , m_names(names)
        , m_limits(limits)
    {
        for (const QString& name : names) {
            for (const char* path :
                 {"/", "/robots.txt", "/sitemap.xml", "/favicon.ico", "/akimori-not-there-404"})
                enqueue(name + QString::fromLatin1(path));
        }
    }

    QStringList nextBatch()
    {
        QStringList batch;
        while (!m_waiting.empty() && batch.size() < kBatch) {
            batch << m_waiting.front();
            m_waiting.pop_front();
        }
        return batch;
    }

    void take(const QString& page, const FetchedPage& old, const FetchedPage& fresh)
    {
        ++m_result.compared;
        compare(page, old, fresh);
        learn(page, old);
        if (fresh.sha256 != old.sha256)
            learn(page, fresh);
        m_failuresInRow = old.status == 0 || fresh.status == 0 ? m_failuresInRow + 1 : 0;
        m_lastFailure = old.status == 0 ? old.failure : fresh.failure;
    }

    bool hopeless() const { return m_failuresInRow >= 5; }
    QString lastFailure() const { return m_lastFailure; }
    bool overfull() const { return m_overfull; }
    qint64 known() const { return m_seen.size(); }

private:
    void enqueue(const QString& page)
    {
        if (m_seen.contains(page))
            return;
        if (m_seen.size() >= m_limits.maxPages) {
            m_overfull = true;
            return;
        }
        m_seen.insert(page);
        m_waiting.push_back(page);
    }

    void learn(const QString& page, const FetchedPage& fetched)
    {
        const QUrl base(QStringLiteral("https://") + page);
        if (!fetched.redirect.isEmpty())
            enqueueIfOurs(QUrl(QStringLiteral("https://") + fetched.redirect));
        if (fetched.text.isEmpty())
            return;
        for (const QString& linked : isXml(page, fetched.type) ? sitemapPages(fetched.text, m_names)
                                                               : linkedPages(fetched.text, base, m_names))
            enqueue(linked);
    }

    void enqueueIfOurs(const QUrl& url)
    {
        const QString page = pageKey(url, m_names);
        if (!page.isEmpty())
            enqueue(page);
    }

    void compare(const QString& page, const FetchedPage& old, const FetchedPage& fresh)
    {
        using Kind = PageDifference::Kind;
        std::optional<Kind> kind;
        if (old.status == 0 || fresh.status == 0) {
            kind = Kind::Unreadable;
            ++m_result.unreadable;
        } else if (old.status < 400 && (fresh.status == 404 || fresh.status == 410)) {
            kind = Kind::Missing;
        } else if (fresh.status < 400 && (old.status == 404 || old.status == 410)) {
            kind = Kind::Extra;
        } else if (old.status != fresh.status) {
            kind = Kind::Status;
        } else if (old.redirect != fresh.redirect) {
            kind = Kind::Redirect;
        } else if (old.status >= 400) {
            return; // both refuse alike; an error page may look as the server likes
        } else if (old.type != fresh.type) {
            kind = Kind::Type;
        } else if (old.sha256 != fresh.sha256 || old.truncated != fresh.truncated) {
            kind = Kind::Content;
        }
        if (!kind)
            return;
        const bool counts = *kind != Kind::Unreadable && *kind != Kind::Extra;
        m_result.differing += counts ? 1 : 0;
        if (m_result.differences.size() < PageComparison::kMaxDifferences)
            m_result.differences.push_back({*kind, page, described(old), described(fresh)});
    }

    PageComparison& m_result;
    const QStringList& m_names;
    const ComparisonLimits& m_limits;
    QSet<QString> m_seen;
    std::deque<QString> m_waiting;
    int m_failuresInRow = 0;
    QString m_lastFailure;
    bool m_overfull = false;
};

} // namespace

int pagesPerSecondOf(const CutoverPlan& plan)
{
    if (plan.pagesPerSecond > 0)
        return plan.pagesPerSecond;
    const auto isLoopback = [](const ServerAddress& server) {
        return net::scopeOf(server.address) == net::AddressScope::Loopback;
    };
    const bool here = std::all_of(plan.oldServers.begin(), plan.oldServers.end(), isLoopback) &&
                      std::all_of(plan.newServers.begin(), plan.newServers.end(), isLoopback);
    return here ? 0 : 10;
}

PageComparison comparePages(const PageServer& oldServer, const PageServer& newServer,
                            const QStringList& names, const QList<QSslCertificate>& authorities,
                            const ComparisonLimits& limits, JobContext& job)
{
    PageComparison result;
    result.oldServer = oldServer.server.toString();
    result.newServer = newServer.server.toString();
    PageFetcher oldPages(oldServer, authorities, limits, job);
    PageFetcher newPages(newServer, authorities, limits, job);
    Comparison comparison(result, names, limits);
    QElapsedTimer clock;
    clock.start();
    for (QStringList batch = comparison.nextBatch(); !batch.isEmpty(); batch = comparison.nextBatch()) {
        oldPages.begin(batch);
        newPages.begin(batch);
        const std::vector<FetchedPage> old = oldPages.finish();
        const std::vector<FetchedPage> fresh = newPages.finish();
        job.throwIfCancelled();
        for (qsizetype i = 0; i < batch.size() && !comparison.hopeless(); ++i)
            comparison.take(batch[i], old[static_cast<std::size_t>(i)], fresh[static_cast<std::size_t>(i)]);
        job.report(Tr::tr("Comparing the pages of the old and the new server"), result.compared,
                   comparison.known());
        if (comparison.hopeless()) {
            result.stopped = Tr::tr("stopped after five pages in a row could not be fetched: %1")
                                 .arg(comparison.lastFailure());
            break;
        }
        if (std::chrono::milliseconds(clock.elapsed()) > limits.total) {
            result.stopped = Tr::tr("stopped after %1 minutes").arg(limits.total.count());
            break;
        }
    }
    if (comparison.overfull() && result.stopped.isEmpty())
        result.stopped = Tr::tr("more than %1 pages: the rest was not compared").arg(limits.maxPages);
    result.pagesPerSecond = static_cast<double>(result.compared) * 1000 /
                            static_cast<double>(std::max<qint64>(1, clock.elapsed()));
    return result;
}

} // namespace akimori::cutover
