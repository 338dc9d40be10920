#pragma once

#include "archive/blockqueue.h"
#include "base/boundedqueue.h"
#include "base/uniquefd.h"

#include <QString>

#include <exception>
#include <memory>
#include <span>
#include <thread>
#include <vector>

namespace akimori::archive {

/// Reads a whole file once from front to back, some blocks ahead on a thread of its own.
class ArchiveStream
{
public:
    enum class From {
        Disk,     ///< past the page cache where the file system allows it: not what was written a moment ago
        Anywhere, ///< memory will do: what is made of it is proven by itself
    };

    /// Throws Error when the file cannot be opened.
    explicit ArchiveStream(const QString& file, From from = From::Disk);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    qint64 size() const { return m_size; } ///< of the file, when it was opened

    /// The next bytes, valid until the next call; empty at the end. Throws Error(LocalIo).
    std::span<const char> next();

private:
    struct Filled
    {
        Block bytes;
        std::size_t size = 0;
    };

    void readAll();
    Filled readBlock(Block empty, qint64 at);

    QString m_file;
    UniqueFd m_fd;
    qint64 m_size = 0;
    BoundedQueue<Filled> m_full;
    BoundedQueue<Block> m_empty;
    Filled m_current; ///< the caller's
    std::exception_ptr m_failure; ///< read after the end of m_full
    std::thread m_thread;
};

} // namespace akimori::archive
