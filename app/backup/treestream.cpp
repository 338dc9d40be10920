#include "backup/treestream.h"

#include "archive/tarscanner.h"
#include "base/boundedqueue.h"
#include "backup/tr.h"
#include "base/error.h"
#include "base/hash.h"
#include "remote/commands/pullfiles.h"

#include <thread>

namespace akimori::backup {

namespace {

constexpr std::size_t kQueued = 8;
constexpr qsizetype kChunk = 512 << 10;

/// Takes members off the stream: matches them with what was asked for, hashes, and writes them to the spool.
class Receiver final : private archive::TarHandler
{
public:
    Receiver(const std::vector<Wanted>& wanted, const Spool& spool) : m_wanted(wanted), m_spool(spool), m_scanner(*this)
    {
    }

    void add(const QByteArray& chunk)
    {
        try {
            m_scanner.add({chunk.constData(), static_cast<std::size_t>(chunk.size())});
        } catch (const archive::TarFormatError& error) {
            broken(error.what());
        }
    }

    void finish()
    {
        if (!m_scanner.ended())
            broken("the stream ends within the archive");
        m_spool.files.closeFrame();
        m_spool.folders.closeFrame();
    }

private:
    [[noreturn]] static void broken(const char* why)
    {
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("What the server sent is not the files that were asked for, so nothing of this run is "
                           "kept as a generation. Run it again; if it happens again, check the server's tar."),
                    QString::fromLatin1(why), true);
    }

    void memberBegins(const archive::TarMember& member, std::span<const char> rawHeaders) override
    {
        // The server answers in the order of the questions and leaves out what it cannot read.
        while (m_next < m_wanted.size() && m_wanted[m_next].name != member.path)
            ++m_next;
        if (m_next == m_wanted.size())
            broken("a member that was not asked for");
        m_planned = m_wanted[m_next++].planned;
        const TreeEntry& entry = m_planned->item.entry;
        m_planned->arrived = true;
        m_planned->torn = member.type != entry.type || member.linkTarget != entry.linkTarget;
        m_writer = m_planned->torn ? nullptr : entry.isDirectory() ? &m_spool.folders : &m_spool.files;
        if (!m_writer)
            return; // another thing stands there now: relisting finds out what
        if (member.size != entry.size) {
            m_planned->torn = true;
            m_planned->item.entry.size = member.size;
        }
        const qint64 body = (member.size + 511) / 512 * 512;
        m_planned->from = m_writer->beginMember(static_cast<qint64>(rawHeaders.size()) + body);
        m_writer->append(rawHeaders);
    }

    void memberBody(std::span<const char> chunk) override
    {
        if (!m_writer)
            return;
        m_hash.add(chunk);
        m_writer->append(chunk);
    }

    void memberEnds(std::span<const char> padding) override
    {
        if (!m_writer)
            return;
        m_writer->append(padding);
        TreeEntry& entry = m_planned->item.entry;
        if (entry.isFile())
            entry.sha256 = m_hash.finishHex();
        m_planned->source = m_writer == &m_spool.files ? kFetchedFiles : kFetchedFolders;
        if (m_writer == &m_spool.files && !m_planned->torn) {
            archive::ManifestEntry item = m_planned->item;
            item.place = m_planned->from;
            m_spool.journal.add(item);
        }
        m_writer->endMember();
    }

    const std::vector<Wanted>& m_wanted;
    const Spool& m_spool;
    archive::TarScanner m_scanner;
    std::size_t m_next = 0;
    PlannedEntry* m_planned = nullptr;
    archive::GenerationWriter* m_writer = nullptr;
    Sha256 m_hash;
};

/// The second thread: takes chunks until the queue closes, keeps the first failure.
class ReceiverThread
{
public:
    explicit ReceiverThread(Receiver& receiver)
        : m_thread([this, &receiver] {
            try {
                while (const std::optional<QByteArray> chunk = m_queue.take())
                    receiver.add(*chunk);
            } catch (...) {
                m_failure = std::current_exception();
                m_queue.close();
            }
        })
    {
    }
    ~ReceiverThread() { join(); }
    ReceiverThread(const ReceiverThread&) = delete;
    ReceiverThread& operator=(const ReceiverThread&) = delete;

    bool put(QByteArray chunk) { return m_queue.put(std::move(chunk)); }
    void join()
    {
        m_queue.close();
        if (m_thread.joinable())
            m_thread.join();
    }
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    BoundedQueue<QByteArray> m_queue{kQueued};
    std::exception_ptr m_failure; ///< read after join()
    std::thread m_thread;
};

/// Thrown through exec() to stop it when the other thread has failed; never leaves streamTree().
struct ReceiverFailed
{
};

qint64 expectedBytes(const std::vector<Wanted>& wanted)
{
    constexpr qint64 kHeaders = 1536;
    qint64 total = 0;
    for (const Wanted& want : wanted)
        total += want.planned->item.entry.size + kHeaders;
    return total;
}

} // namespace

Streamed streamTree(remote::Transport& transport, std::vector<Wanted> wanted, const Spool& spool, JobContext& job)
{
    // Folders last: their frames go to the end of the archive.
    std::stable_partition(wanted.begin(), wanted.end(),
                          [](const Wanted& want) { return !want.planned->item.entry.isDirectory(); });
    std::vector<QByteArray> names;
    names.reserve(wanted.size());
    for (const Wanted& want : wanted) {
        want.planned->arrived = false;
        want.planned->torn = false;
        names.push_back(want.name);
    }
    const qint64 total = expectedBytes(wanted);

    Receiver receiver(wanted, spool);
    ReceiverThread thread(receiver);
    QByteArray chunk;
    chunk.reserve(kChunk);
    qint64 received = 0;
    const auto sink = [&](std::span<const char> bytes) {
        chunk.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        received += static_cast<qint64>(bytes.size());
        if (chunk.size() < kChunk)
            return;
        job.reportBytes(Tr::tr("Reading the changed files"), received, total);
        if (!thread.put(std::exchange(chunk, {})))
            throw ReceiverFailed{};
        chunk.reserve(kChunk);
    };
    remote::StreamedFiles streamed;
    try {
        streamed = remote::streamFiles(transport, names, total, sink, job);
        thread.put(chunk);
        thread.join();
        thread.rethrow();
        receiver.finish();
    } catch (const ReceiverFailed&) {
        thread.join();
        thread.rethrow();
        throw;
    } catch (...) {
        // The line failed. Frames that are complete stay usable, unless the other thread has something worse to say.
        thread.put(chunk);
        thread.join();
        thread.rethrow();
        throw;
    }
    return {streamed.bytes, streamed.complaints};
}

} // namespace akimori::backup
