#include "cutover/pagefetcher.h"

#include "base/error.h"
#include "cutover/collectweb.h"
#include "cutover/pagelinks.h"

#include <QCryptographicHash>

namespace akimori::cutover {

PageFetcher::PageFetcher(const PageServer& server, const QList<QSslCertificate>& authorities,
                         const ComparisonLimits& limits, JobContext& job)
    : m_server(server)
    , m_authorities(authorities)
    , m_limits(limits)
    , m_job(job)
    , m_thread([this] { work(); })
{
}

PageFetcher::~PageFetcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PageFetcher::begin(const QStringList& pages)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pages = pages;
        m_wanted = true;
        m_done = false;
    }
    m_changed.notify_all();
}

std::vector<FetchedPage> PageFetcher::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done; });
    return std::move(m_fetched);
}

void PageFetcher::work()
{
    net::HttpSettings settings;
    settings.extraAuthorities = m_authorities;
    net::HttpClient client(settings);
    for (;;) {
        QStringList pages;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_wanted || m_ending; });
            if (m_ending)
                return;
            m_wanted = false;
            pages = m_pages;
        }
        std::vector<FetchedPage> fetched;
        fetched.reserve(static_cast<std::size_t>(pages.size()));
        int failures = 0;
        for (const QString& page : pages) {
            if (m_job.cancelled() || failures >= 5) { // a dead server is not asked a thousand times
                fetched.push_back(fetched.empty() ? FetchedPage{} : fetched.back());
                continue;
            }
            fetched.push_back(fetch(client, page));
            failures = fetched.back().status == 0 ? failures + 1 : 0;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_fetched = std::move(fetched);
            m_done = true;
        }
        m_changed.notify_all();
    }
}

void PageFetcher::keepRate()
{
    if (m_limits.pagesPerSecond <= 0)
        return;
    while (!m_job.cancelled() && std::chrono::steady_clock::now() < m_next)
        std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(
            m_next - std::chrono::steady_clock::now(), std::chrono::milliseconds(100)));
    m_next =
        std::chrono::steady_clock::now() + std::chrono::microseconds(1'000'000 / m_limits.pagesPerSecond);
}

FetchedPage PageFetcher::fetch(net::HttpClient& client, const QString& page)
{
    keepRate();
    FetchedPage fetched;
    net::HttpLimits limits;
    limits.deadline = m_limits.perPage;
    limits.maxBody = m_limits.maxBody;
    const qsizetype slash = page.indexOf(u'/');
    const QString name = page.left(slash);
    try {
        const net::HttpResponse response =
            client.get(requestTo(m_server.server, m_server.https, name, page.mid(slash)), limits, m_job);
        fetched.status = response.status;
        fetched.type = QString::fromLatin1(response.header("content-type").toLower().replace(' ', ""));
        if (response.status >= 300 && response.status < 400) {
            const QUrl target =
                response.finalUrl.resolved(QUrl(QString::fromUtf8(response.header("location"))));
            fetched.redirect = target.isValid()
                                   ? target.toString(QUrl::RemoveScheme | QUrl::RemovePort).mid(2)
                                   : QString::fromUtf8(response.header("location"));
        } else {
            // The body of a redirect says nothing but the server's name.
            fetched.sha256 = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex();
            fetched.bytes = response.body.size();
            fetched.truncated = response.truncated;
        }
        const bool readable = fetched.type.contains(QLatin1String("html")) || isXml(page, fetched.type);
        if (response.status == 200 && readable && response.body.size() <= (8 << 20))
            fetched.text = response.body;
    } catch (const Error& error) {
        fetched = {};
        fetched.failure = error.sentence();
    } catch (const std::exception& error) { // nothing leaves a thread
        fetched = {};
        fetched.failure = QString::fromLocal8Bit(error.what());
    }
    return fetched;
}

} // namespace akimori::cutover
