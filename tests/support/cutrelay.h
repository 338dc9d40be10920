#pragma once

#include "base/uniquefd.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace akimori::test {

/// A TCP relay in front of a server on 127.0.0.1 that behaves like a bad line: it adds delay, cuts after so many
/// bytes, or stops passing anything on. Runs in its own thread; all settings may be changed at any time.
class CutRelay
{
public:
    explicit CutRelay(int targetPort);
    ~CutRelay();
    CutRelay(const CutRelay&) = delete;
    CutRelay& operator=(const CutRelay&) = delete;

    /// Connect here instead of to the target.
    int port() const { return m_port; }

    /// Milliseconds added in each direction, so the round trip grows by twice this.
    std::atomic<int> delayMs{0};
    /// Bytes that may still pass, over all connections; when they are used up every connection is reset. < 0 = no
    /// limit.
    std::atomic<long long> cutAfterFromServer{-1};
    std::atomic<long long> cutAfterToServer{-1};
    /// Nothing passes, nothing is closed: a line that has gone dead.
    std::atomic<bool> stalled{false};
    /// New connections are accepted and reset at once.
    std::atomic<bool> refusing{false};

    /// Connections accepted so far, refused ones included.
    int connections() const { return m_connections; }
    long long bytesFromServer() const { return m_bytesFromServer; }
    /// Resets every running connection now.
    void cutNow() { m_cutNow = true; }

private:
    using Clock = std::chrono::steady_clock;
    struct Chunk;
    struct Lane;
    struct Link;

    void serve();
    void acceptOne();
    /// False = reset the link.
    bool step(Link& link);
    bool fill(Lane& lane, int from, std::atomic<long long>& allowance);
    bool drain(Lane& lane, int to);
    std::chrono::milliseconds waitTime() const;

    int m_targetPort;
    int m_port = 0;
    UniqueFd m_listener;
    std::vector<std::unique_ptr<Link>> m_links;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_cutNow{false};
    std::atomic<int> m_connections{0};
    std::atomic<long long> m_bytesFromServer{0};
    std::thread m_thread;
};

} // namespace akimori::test
