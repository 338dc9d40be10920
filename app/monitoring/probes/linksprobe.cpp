#include "monitoring/probes/linksprobe.h"

#include "base/error.h"
#include "monitoring/probes/pagelinks.h"
#include "monitoring/tr.h"

#include <QSet>

#include <deque>
#include <thread>

namespace akimori::monitoring {

namespace {

constexpr std::chrono::milliseconds kPause{50}; ///< between requests: a crawl must not weigh on the server
constexpr std::chrono::seconds kMostTime{120};
constexpr int kDefaultPages = 300;

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("Broken links"), Tr::tr("HTTP from outside: the pages of the site, link by link"),
                            Tr::tr("Links that lead nowhere are complaints of tomorrow, and show lost files."));
    made.limits = {std::nullopt, 1.0, std::nullopt, false, 0};
    made.intervalSeconds = 86400;
    made.retrySeconds = 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    made.severity = MonitorSeverity::Low;
    return made;
}

struct Target
{
    QUrl url;
    QUrl from; ///< the page that names it
};

class Crawl
{
public:
    Crawl(const OutsideView& view, int pages)
        : m_view(view)
        , m_pages(pages)
    {
    }

    void run(const QUrl& start)
    {
        const auto began = std::chrono::steady_clock::now();
        m_waiting.push_back({start, {}});
        m_seen.insert(start);
        while (!m_waiting.empty() && checked < m_pages) {
            if (std::chrono::steady_clock::now() - began > kMostTime)
                return;
            m_view.job.throwIfCancelled();
            const Target target = m_waiting.front();
            m_waiting.pop_front();
            visit(target, start.host());
            std::this_thread::sleep_for(kPause);
        }
    }

    bool complete() const { return m_waiting.empty(); }
    QStringList broken;
    int checked = 0;

private:
    void visit(const Target& target, const QString& host)
    {
        ++checked;
        net::HttpRequest request;
        request.url = target.url;
        net::HttpLimits limits;
        limits.maxBody = 2 << 20;
        limits.deadline = std::chrono::seconds(15);
        for (int attempt = 1; attempt <= 2; ++attempt) { // broken means: twice in a row
            try {
                const net::HttpResponse response = m_view.http.get(request, limits, m_view.job);
                if (response.status >= 400)
                    continue;
                if (response.header("content-type").startsWith("text/html") && response.finalUrl.host() == host)
                    follow(pageLinks(response.body, response.finalUrl), target.url, host);
                return;
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::Internal)
                    throw;
            }
        }
        const QString where = plain(target.url.toEncoded(), 160);
        broken << (target.from.isEmpty() ? where : Tr::tr("%1 (on %2)").arg(where, plain(target.from.path().toUtf8(), 80)));
    }

    void follow(const PageLinks& found, const QUrl& page, const QString& host)
    {
        for (const QUrl& url : found.links + found.loaded) {
            if (url.host() == host && !m_seen.contains(url) && m_seen.size() < 20'000) {
                m_seen.insert(url);
                m_waiting.push_back({url, page});
            }
        }
    }

    const OutsideView& m_view;
    int m_pages;
    std::deque<Target> m_waiting;
    QSet<QUrl> m_seen;
};

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    Crawl crawl(view, std::clamp(item.parameters.value(QStringLiteral("pages")).toInt(kDefaultPages), 1, 5000));
    crawl.run(QUrl(item.parameters.value(QStringLiteral("url")).toString(view.site.url)));
    if (crawl.checked == 1 && !crawl.broken.isEmpty()) // no broken link, but a site that does not answer: its own item says so
        return {unknown(Tr::tr("The first page does not answer, so no link could be followed: %1").arg(crawl.broken.first()))};
    QString detail = Tr::tr("%1 addresses checked").arg(crawl.checked);
    if (!crawl.complete())
        detail += Tr::tr(" (stopped at the limit; the rest is not checked)");
    if (!crawl.broken.isEmpty())
        detail += Tr::tr("; broken: %1").arg(crawl.broken.mid(0, 5).join(QStringLiteral(", ")));
    return {judged(item.limits, {}, static_cast<double>(crawl.broken.size()), {}, detail)};
}

} // namespace

OutsideProbe linksProbe()
{
    return {{"links", MonitorKind::Website, standard, "url pages"}, run};
}

} // namespace akimori::monitoring
