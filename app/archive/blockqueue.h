#pragma once

#include "base/alignedblock.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <span>
#include <thread>

namespace akimori::archive {

/// Of kBlockBytes.
using Block = AlignedBlock;

constexpr std::size_t kBlockBytes = 1 << 20;

Block makeBlock();

/// Passes full blocks to an own thread, one after the other, so that who fills them does not wait for the disk. Holds at
/// most kBlocks of them: a slow disk slows the one who fills.
class BlockQueue
{
public:
    static constexpr std::size_t kBlocks = 4;

    /// `work` runs on the other thread. What it throws is thrown by every later put() and drain(); later blocks are
    /// dropped.
    explicit BlockQueue(std::function<void(const char* block)> work);
    ~BlockQueue();
    BlockQueue(const BlockQueue&) = delete;
    BlockQueue& operator=(const BlockQueue&) = delete;

    /// Gives a full block away and gets an empty one.
    Block put(Block full);
    /// Waits until every block was worked on; then nothing runs on the other thread until the next put().
    void drain();

private:
    void run();
    void throwFailure();

    std::function<void(const char*)> m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_full;
    std::deque<Block> m_free;
    std::size_t m_made = 1; ///< the one that is being filled
    bool m_working = false;
    bool m_ended = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace akimori::archive
