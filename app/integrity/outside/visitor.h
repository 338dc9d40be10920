#pragma once

#include "integrity/outside/outsideview.h"
#include "integrity/outside/views.h"
#include "net/httpclient.h"

#include <QSet>

namespace akimori::integrity {

/// What one visitor got for one address, redirects within the site followed.
struct Visit
{
    enum class End { Answer, LeftSite, Failed };
    End end = End::Failed;
    net::HttpResponse response; ///< of the last hop
    QUrl address;               ///< of the last hop, or where it would have led out of the site
    QByteArray sha256;          ///< of the body, identity encoding
    QString why;                ///< translated, for Failed
    bool cut = false;           ///< the body was longer than allowed
};

/// Fetches addresses of the site politely: one at a time, with a pause between, within the bounds of the settings.
class Visitor
{
public:
    Visitor(const Site& site, const OutsideSettings& settings, JobContext& job);

    /// `expected` = bytes of the approved file. `address` = connect there instead of the name's own; "" = by name.
    Visit fetch(const QUrl& url, const View& view, qint64 expected, const QString& address = {});
    /// True when the bounds of the whole view are used up; the sentence says which.
    bool exhausted(QString* why) const;
    bool isOwnHost(const QString& host) const;
    qint64 requests() const { return m_requests; }

private:
    void wait();

    const Site& m_site;
    const OutsideSettings& m_settings;
    JobContext& m_job;
    QString m_host; ///< lower-case, without "www."
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_last;
    std::vector<std::pair<QByteArray, std::unique_ptr<net::HttpClient>>> m_clients; ///< by User-Agent
    QMap<QByteArray, QByteArray> m_cookies;
    qint64 m_requests = 0;
};

} // namespace akimori::integrity
