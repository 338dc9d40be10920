#pragma once

#include "cutover/comparepages.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace akimori::cutover {

/// What one server gave for a page.
struct FetchedPage
{
    int status = 0; ///< 0 = could not be fetched, see failure
    QString failure;
    QString redirect; ///< where to, without scheme; empty = none
    QString type;     ///< Content-Type, lower-case, without blanks
    QByteArray sha256;
    qint64 bytes = 0;
    bool truncated = false;
    QByteArray text; ///< body of HTML and XML, to find links
};

/// Fetches pages from one server on a thread of its own, with connections that stay open. Batches come and go
/// through begin() and finish(); one batch at a time.
class PageFetcher
{
public:
    PageFetcher(const PageServer& server, const QList<QSslCertificate>& authorities,
                const ComparisonLimits& limits, JobContext& job);
    ~PageFetcher();

    void begin(const QStringList& pages);
    /// Waits for the batch, in its order.
    std::vector<FetchedPage> finish();

private:
    void work();
    FetchedPage fetch(net::HttpClient& client, const QString& page);
    void keepRate();

    PageServer m_server;
    QList<QSslCertificate> m_authorities;
    ComparisonLimits m_limits;
    JobContext& m_job;
    std::chrono::steady_clock::time_point m_next;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_pages;
    std::vector<FetchedPage> m_fetched;
    bool m_wanted = false;
    bool m_done = false;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace akimori::cutover
