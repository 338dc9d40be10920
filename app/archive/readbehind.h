#pragma once

#include "archive/blockqueue.h"
#include "base/boundedqueue.h"
#include "base/hash.h"
#include "base/uniquefd.h"

#include <QString>

#include <atomic>
#include <exception>
#include <span>
#include <thread>

namespace akimori::archive {

/// Reads a file back from the disk while it is still being written past the page cache, a little behind the writer,
/// and compares it block by block. So the proof is there when the last byte is, and costs no second wait. What was written
/// past the page cache is not in it, so these reads come from the disk, and stay there for who uses the file next.
class ReadBehind
{
public:
    /// Throws Error when the file cannot be opened.
    explicit ReadBehind(const QString& file);
    ~ReadBehind();
    ReadBehind(const ReadBehind&) = delete;
    ReadBehind& operator=(const ReadBehind&) = delete;

    /// The next kReadBlock bytes were written, and these they are; only the last block may be shorter. Never waits.
    void expect(std::span<const char> block);

    /// Waits for the rest. SHA-256 (lower-case hex) of what the disk gave back, or "" when that is not what was
    /// expected. Throws Error(LocalIo) when it cannot be read.
    QByteArray finish();

private:
    struct Expected
    {
        std::size_t size = 0;
        QByteArray xxh128;
    };

    void follow();
    std::size_t readBlock(char* into, std::size_t size, qint64 at);

    QString m_file;
    UniqueFd m_fd;
    BoundedQueue<Expected> m_expected;
    qint64 m_end = 0; ///< of what is expected; belongs to who calls expect()
    std::atomic<bool> m_stopped = false;
    Sha256 m_whole;
    bool m_equal = true;          ///< as the following ones: read after join()
    std::exception_ptr m_failure;
    std::thread m_thread;
};

constexpr std::size_t kReadBlock = kBlockBytes;

} // namespace akimori::archive
