#pragma once

#include "base/jobcontext.h"
#include "records/impact.h"

#include <QUrl>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace akimori::operations {

/// Times the public address the way a visitor meets it, on a thread of its own: first a few requests in a row
/// ("before"), then one every 200 ms, after ten of them every second, until finish() ("during"). Polite: one request at
/// a time, bodies over 1 MiB are cut.
class ResponseSampler
{
public:
    /// Measures "before" on the calling thread: at most ten requests in five seconds.
    explicit ResponseSampler(const QUrl& url);
    ~ResponseSampler();
    ResponseSampler(const ResponseSampler&) = delete;
    ResponseSampler& operator=(const ResponseSampler&) = delete;

    /// Starts "during".
    void start();
    /// Ends "during" within 200 ms and gives both. `failure` says why nothing was measured.
    ImpactMeasurement finish();

private:
    struct Samples
    {
        std::vector<int> milliseconds;
        int failed = 0;
        QString failure;
    };
    class Requests;

    void sampleUntilStopped();

    QUrl m_url;
    Samples m_before;
    Samples m_during;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    JobContext m_job; ///< cancelled by finish(): reaches a request that waits for its answer
    std::thread m_thread;
};

} // namespace akimori::operations
