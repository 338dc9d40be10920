#pragma once

#include "archive/blockqueue.h"
#include "archive/readbehind.h"
#include "base/uniquefd.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace akimori::archive {

/// A large file that is written once from front to back, past the page cache where the file system allows it
/// (O_DIRECT). A generation is not looked at again for a day: kept in memory it would only push out what the person
/// at this machine works with, and copying it there costs more than writing it. Needs 6 MiB. One thread at a time; the disk
/// is waited for by another, so a failure to write is thrown by a later append() or by sync() at the latest.
/// Throws Error(NoSpace, LocalIo, PermissionDenied) and names the file.
class ArchiveFile
{
public:
    /// Creates the file (mode 0600), which must not exist.
    explicit ArchiveFile(const QString& file);
    /// Hands over what is held, as flush() does; a failure here is one of a run that has failed already.
    ~ArchiveFile();
    ArchiveFile(const ArchiveFile&) = delete;
    ArchiveFile& operator=(const ArchiveFile&) = delete;

    void append(std::span<const char> bytes);
    /// Takes back what was appended after the first `size` bytes.
    void cutTo(qint64 size);
    qint64 size() const { return m_written + m_filled; }
    const QString& fileName() const { return m_file; }

    /// Everything appended can be read through other descriptors of this file.
    void flush();
    /// Everything appended has reached the disk.
    void sync();

    /// From now on what is written is read back at once; to be called before the first append().
    void follow() { m_follow = true; }
    /// After sync(): SHA-256 (lower-case hex) of what the disk gave back, "" when that is not what was appended.
    /// nullopt when it was not followed, or could not be (no O_DIRECT, or something was taken back): then only reading
    /// the file anew tells.
    std::optional<QByteArray> readBack();

private:
    void handOver();
    void takeOver(const char* block);
    void settle();
    void write(const char* bytes, qint64 size, qint64 at);
    void useDirect(bool direct);

    QString m_file;
    Block m_block;
    qint64 m_written = 0; ///< bytes before the block, handed over; a multiple of the block
    qint64 m_filled = 0;  ///< bytes in the block
    qint64 m_flushed = 0; ///< of them are in the file too

    // Belong to the queue's thread from handOver() until settle().
    UniqueFd m_fd;
    bool m_canDirect = true;
    bool m_follow = false;
    qint64 m_onDisk = 0;                  ///< bytes of whole blocks that were written
    qint64 m_startedAt = 0;               ///< up to here the kernel was asked to start writing
    std::unique_ptr<ReadBehind> m_behind; ///< destroyed before the file that it reads
    std::unique_ptr<BlockQueue> m_queue;  ///< from the first whole block on; destroyed first
};

} // namespace akimori::archive
