#include "operations/backup/responsesampler.h"

#include "base/error.h"
#include "net/httpclient.h"
#include "operations/tr.h"
#include "schedule/impactjudgement.h"

namespace akimori::operations {

namespace {

using namespace std::chrono_literals;

constexpr int kBeforeRequests = 10;
constexpr auto kBeforeLimit = 5s;
constexpr std::size_t kQuickSamples = 10;

} // namespace

class ResponseSampler::Requests
{
public:
    explicit Requests(const QUrl& url)
    {
        m_request.url = url;
        m_limits.deadline = 5s;
        m_limits.maxBody = 1 << 20;
    }

    /// False when it was cancelled.
    bool sample(Samples& into, JobContext& job)
    {
        try {
            const net::HttpResponse response = m_client.get(m_request, m_limits, job);
            if (response.status >= 200 && response.status < 400)
                into.milliseconds.push_back(static_cast<int>(response.elapsed.count()));
            else
                ++into.failed;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                return false;
            ++into.failed;
            into.failure = error.sentence();
        }
        return true;
    }

private:
    net::HttpClient m_client;
    net::HttpRequest m_request;
    net::HttpLimits m_limits;
};

ResponseSampler::ResponseSampler(const QUrl& url)
    : m_url(url)
{
    Requests requests(url);
    const auto end = std::chrono::steady_clock::now() + kBeforeLimit;
    for (int i = 0; i < kBeforeRequests && std::chrono::steady_clock::now() < end; ++i) {
        requests.sample(m_before, m_job);
        if (m_before.milliseconds.empty() && m_before.failed >= 2)
            break; // nobody answers: no reason to keep the backup waiting
    }
}

ResponseSampler::~ResponseSampler()
{
    if (m_thread.joinable())
        finish();
}

void ResponseSampler::start()
{
    if (!m_before.milliseconds.empty())
        m_thread = std::thread([this] { sampleUntilStopped(); });
}

void ResponseSampler::sampleUntilStopped()
{
    try {
        Requests requests(m_url);
        while (requests.sample(m_during, m_job)) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, m_during.milliseconds.size() < kQuickSamples ? 200ms : 1000ms,
                            [this] { return m_job.cancelled(); });
        }
    } catch (const std::exception& error) { // nothing leaves a thread entry
        m_during.failure = QString::fromUtf8(error.what());
    }
}

ImpactMeasurement ResponseSampler::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_job.cancel();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    ImpactMeasurement measurement;
    measurement.url = m_url.toString();
    measurement.before = schedule::summarise(m_before.milliseconds, m_before.failed);
    measurement.during = schedule::summarise(m_during.milliseconds, m_during.failed);
    if (m_before.milliseconds.empty())
        measurement.failure =
            Tr::tr("The response time could not be measured: %1")
                .arg(m_before.failure.isEmpty() ? Tr::tr("the site did not answer as expected") : m_before.failure);
    measurement.judgement = schedule::judgeImpact(measurement);
    return measurement;
}

} // namespace akimori::operations
