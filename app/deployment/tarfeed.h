#pragma once

#include "deployment/contentsource.h"
#include "remote/transport.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace akimori::deployment {

/// A tar stream that is made on a thread of its own while the caller's thread sends it: reading and unpacking the
/// generation costs no line time. At most 4 MiB are held.
class TarFeed
{
public:
    /// `prologue` is sent first, then one member "new/<path relative to root>" per file, then `epilogue` and the
    /// end blocks. All references must outlive the feed.
    TarFeed(QByteArray prologue, std::vector<const TreeEntry*> files, QByteArray root, QByteArray epilogue,
            ContentSource& source, JobContext& job);
    ~TarFeed();
    TarFeed(const TarFeed&) = delete;
    TarFeed& operator=(const TarFeed&) = delete;

    /// Input of the remote command. Ends early, without the epilogue, when the source failed.
    remote::ByteSource source();
    /// After the command has ended (well or not): throws what the source threw. The source's error is the cause.
    void throwIfFailed();
    qint64 bodyBytes() const { return m_bodyBytes; } ///< after the command has ended

private:
    void produce();
    void append(std::span<const char> bytes);
    void flush();
    void stop();

    QByteArray m_prologue;
    std::vector<const TreeEntry*> m_files;
    QByteArray m_root;
    QByteArray m_epilogue;
    ContentSource& m_content;
    JobContext& m_job;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_queue;
    bool m_done = false;
    bool m_abandoned = false;
    std::exception_ptr m_failure;

    QByteArray m_pending; ///< producer's thread only
    QByteArray m_current; ///< consumer's thread only
    qint64 m_bodyBytes = 0;
    std::thread m_thread;
};

} // namespace akimori::deployment
