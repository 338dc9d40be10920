#include "archive/blockqueue.h"

#include <utility>

namespace akimori::archive {

Block makeBlock()
{
    return alignedBlock(kBlockBytes);
}

BlockQueue::BlockQueue(std::function<void(const char*)> work)
    : m_work(std::move(work))
    , m_thread([this] { run(); })
{
}

BlockQueue::~BlockQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Block BlockQueue::put(Block full)
{
    std::unique_lock lock(m_mutex);
    throwFailure();
    m_full.push_back(std::move(full));
    m_changed.notify_all();
    if (m_free.empty() && m_made < kBlocks) {
        ++m_made;
        return makeBlock();
    }
    m_changed.wait(lock, [this] { return !m_free.empty(); });
    Block empty = std::move(m_free.front());
    m_free.pop_front();
    return empty;
}

void BlockQueue::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_full.empty() && !m_working; });
    throwFailure();
}

void BlockQueue::throwFailure()
{
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void BlockQueue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_full.empty() || m_ended; });
        if (m_full.empty())
            return;
        Block block = std::move(m_full.front());
        m_full.pop_front();
        if (!m_failure) {
            m_working = true;
            lock.unlock();
            std::exception_ptr failure;
            try {
                m_work(block.get());
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            m_working = false;
            m_failure = failure;
        }
        m_free.push_back(std::move(block));
        m_changed.notify_all();
    }
}

} // namespace akimori::archive
