#pragma once

#include "base/alignedblock.h"
#include "base/boundedqueue.h"
#include "base/uniquefd.h"

#include <QString>

#include <exception>
#include <memory>
#include <span>
#include <thread>
#include <vector>

namespace akimori::archive {

/// Reads a whole file once from front to back, past the page cache where the file system allows it, one block ahead
/// on a thread of its own. What it hands out comes from the disk, not from what was written a moment ago.
class ArchiveStream
{
public:
    /// Throws Error when the file cannot be opened.
    explicit ArchiveStream(const QString& file);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    qint64 size() const { return m_size; } ///< of the file, when it was opened

    /// The next bytes, valid until the next call; empty at the end. Throws Error(LocalIo).
    std::span<const char> next();

private:
    struct Block
    {
        AlignedBlock bytes;
        std::size_t size = 0;
    };

    static Block newBlock();
    void readAll();
    Block readBlock(Block block, qint64 at);

    QString m_file;
    UniqueFd m_fd;
    qint64 m_size = 0;
    BoundedQueue<Block> m_full;
    BoundedQueue<Block> m_empty;
    Block m_current; ///< the caller's
    std::exception_ptr m_failure; ///< read after the end of m_full
    std::thread m_thread;
};

} // namespace akimori::archive
