#include "deployment/tarfeed.h"

#include "base/error.h"
#include "deployment/tarheader.h"

namespace akimori::deployment {

namespace {
constexpr qsizetype kChunk = 512 << 10;
constexpr std::size_t kQueueLength = 8;

/// Ends the producer when nobody reads any more; never leaves this file.
struct Abandoned
{
};
} // namespace

TarFeed::TarFeed(QByteArray prologue, std::vector<const TreeEntry*> files, QByteArray root, QByteArray epilogue,
                 ContentSource& source, JobContext& job)
    : m_prologue(std::move(prologue))
    , m_files(std::move(files))
    , m_root(std::move(root))
    , m_epilogue(std::move(epilogue))
    , m_content(source)
    , m_job(job)
    , m_thread([this] { produce(); })
{
}

TarFeed::~TarFeed()
{
    stop();
}

void TarFeed::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void TarFeed::produce()
{
    try {
        append({m_prologue.constData(), static_cast<std::size_t>(m_prologue.size())});
        qint64 padding = -1;
        const auto endFile = [&] {
            if (padding >= 0) {
                const QByteArray zeros = tarPadding(padding);
                append({zeros.constData(), static_cast<std::size_t>(zeros.size())});
            }
        };
        ContentSink sink;
        sink.begin = [&](const TreeEntry& file, const QByteArray& extended) {
            endFile();
            padding = file.size;
            const QByteArray header = tarHeader(file, "new/" + relativeTo(file.path, m_root), extended);
            append({header.constData(), static_cast<std::size_t>(header.size())});
        };
        sink.data = [&](std::span<const char> bytes) {
            m_bodyBytes += static_cast<qint64>(bytes.size());
            append(bytes);
        };
        if (!m_files.empty())
            m_content.stream(m_files, sink, m_job);
        endFile();
        const QByteArray tail = m_epilogue + tarEnd();
        append({tail.constData(), static_cast<std::size_t>(tail.size())});
        flush();
    } catch (const Abandoned&) {
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_changed.notify_all();
}

void TarFeed::append(std::span<const char> bytes)
{
    m_pending.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (m_pending.size() >= kChunk)
        flush();
}

void TarFeed::flush()
{
    if (m_pending.isEmpty())
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.size() < kQueueLength || m_abandoned; });
    if (m_abandoned)
        throw Abandoned();
    m_queue.push_back(std::exchange(m_pending, QByteArray()));
    m_pending.reserve(kChunk + (128 << 10));
    lock.unlock();
    m_changed.notify_all();
}

remote::ByteSource TarFeed::source()
{
    return [this]() -> std::span<const char> {
        std::unique_lock lock(m_mutex);
        // A cancel reaches the producer through the same JobContext, so this wait ends with it.
        m_changed.wait(lock, [this] { return !m_queue.empty() || m_done; });
        if (m_queue.empty())
            return {};
        m_current = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return {m_current.constData(), static_cast<std::size_t>(m_current.size())};
    };
}

void TarFeed::throwIfFailed()
{
    stop();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

} // namespace akimori::deployment
