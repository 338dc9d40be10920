#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"

#include <QDateTime>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace akimori::operations {

/// Stops a running backup softly before the forbidden hours begin (clause B-5: a run that lasts into them is a
/// breach). What was fetched is kept for the next run.
class WindowGuard
{
public:
    /// `softStop` in UTC; invalid = no limit. The time of day is watched, not what has passed, so that a sleeping workstation
    /// stops right after it wakes. `clock` is asked from a thread of its own and outlives the guard.
    WindowGuard(const QDateTime& softStop, const Clock& clock, JobContext& job);
    ~WindowGuard();
    WindowGuard(const WindowGuard&) = delete;
    WindowGuard& operator=(const WindowGuard&) = delete;

    /// True when this guard, not a person, cancelled the job.
    bool stopped() const { return m_stopped.load(); }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::atomic<bool> m_stopped{false};
    std::thread m_thread;
};

} // namespace akimori::operations
