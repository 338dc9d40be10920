#include "integrity/outside/visitor.h"

#include "base/error.h"
#include "base/hash.h"
#include "integrity/tr.h"

#include <QUrl>

#include <thread>

namespace akimori::integrity {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr qsizetype kMaxCookies = 50;

QString bareHost(const QString& host)
{
    const QString lowered = host.toLower();
    return lowered.startsWith(QLatin1String("www.")) ? lowered.mid(4) : lowered;
}

} // namespace

Visitor::Visitor(const Site& site, const OutsideSettings& settings, JobContext& job)
    : m_site(site)
    , m_settings(settings)
    , m_job(job)
    , m_host(bareHost(QUrl(site.url).host()))
    , m_started(SteadyClock::now())
    , m_last(m_started - settings.pause)
{
}

bool Visitor::isOwnHost(const QString& host) const
{
    return bareHost(host) == m_host;
}

bool Visitor::exhausted(QString* why) const
{
    const bool tooLong = SteadyClock::now() - m_started > m_settings.total;
    const bool tooMany = m_requests >= m_settings.maxRequests;
    if (why && (tooLong || tooMany))
        *why = tooLong ? Tr::tr("The view from outside reached its time limit of %1 minutes.").arg(m_settings.total.count())
                       : Tr::tr("The view from outside reached its limit of %1 requests.").arg(m_settings.maxRequests);
    return tooLong || tooMany;
}

void Visitor::wait()
{
    const auto next = m_last + m_settings.pause;
    while (SteadyClock::now() < next) {
        m_job.throwIfCancelled();
        const auto left = next - SteadyClock::now();
        std::this_thread::sleep_for(std::min<SteadyClock::duration>(left, std::chrono::milliseconds(50)));
    }
    m_last = SteadyClock::now();
}

Visit Visitor::fetch(const QUrl& url, const View& view, qint64 expected, const QString& address)
{
    auto client = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto& item) { return item.first == view.userAgent; });
    if (client == m_clients.end()) {
        net::HttpSettings settings;
        settings.userAgent = view.userAgent;
        settings.extraAuthorities = m_settings.extraAuthorities;
        m_clients.emplace_back(view.userAgent, std::make_unique<net::HttpClient>(settings));
        client = std::prev(m_clients.end());
    }
    net::HttpLimits limits;
    limits.deadline = m_settings.deadline + std::chrono::milliseconds(expected / 200);
    limits.maxBody = expected + m_settings.spareBytes;
    Visit visit;
    QUrl target = url;
    QSet<QString> seen;
    try {
        for (int hop = 0;; ++hop) {
            seen.insert(target.toString(QUrl::FullyEncoded));
            wait();
            ++m_requests;
            net::HttpRequest request;
            request.url = target;
            request.followRedirects = false;
            request.connectTo = address;
            request.headers.emplace_back("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
            request.headers.emplace_back("Accept-Language", "ja,en-US;q=0.7,en;q=0.3");
            if (!view.referrer.isEmpty())
                request.headers.emplace_back("Referer", view.referrer);
            if (view.returning) {
                QByteArray cookies = "visited=1";
                for (auto it = m_cookies.begin(); it != m_cookies.end(); ++it)
                    cookies += "; " + it.key() + '=' + it.value();
                request.headers.emplace_back("Cookie", cookies);
            }
            visit.response = client->second->get(request, limits, m_job);
            for (const auto& [name, value] : visit.response.headers) {
                const QByteArray pair = value.split(';').first().trimmed();
                if (name == "set-cookie" && pair.contains('=') && m_cookies.size() < kMaxCookies && pair.size() < 4096)
                    m_cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
            }
            const int status = visit.response.status;
            const QByteArray location = visit.response.header("location");
            if (status < 300 || status >= 400 || location.isEmpty())
                break;
            const QUrl next = target.resolved(QUrl::fromEncoded(location));
            if (!isOwnHost(next.host()) || !next.scheme().startsWith(QLatin1String("http"))) {
                visit.end = Visit::End::LeftSite;
                visit.address = next;
                return visit;
            }
            if (seen.contains(next.toString(QUrl::FullyEncoded)) || hop >= m_settings.maxRedirects) {
                visit.why = Tr::tr("The address redirects in a circle or too often.");
                return visit;
            }
            target = next;
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        visit.why = error.sentence();
        return visit;
    }
    visit.end = Visit::End::Answer;
    visit.address = target;
    visit.cut = visit.response.truncated;
    visit.sha256 = Sha256::hexOf(visit.response.body);
    return visit;
}

} // namespace akimori::integrity
