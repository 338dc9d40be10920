#include "operations/backup/windowguard.h"

namespace akimori::operations {

WindowGuard::WindowGuard(const QDateTime& softStop, const Clock& clock, JobContext& job)
{
    if (!softStop.isValid())
        return;
    m_thread = std::thread([this, softStop, &clock, &job] {
        std::unique_lock lock(m_mutex);
        while (!m_done) {
            if (clock.nowUtc() >= softStop) {
                if (!job.cancelled()) {
                    m_stopped.store(true);
                    job.cancel();
                }
                return;
            }
            m_wake.wait_for(lock, std::chrono::seconds(5));
        }
    });
}

WindowGuard::~WindowGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace akimori::operations
