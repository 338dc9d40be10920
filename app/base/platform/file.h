#pragma once

#include "base/uniquefd.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// The one place where POSIX and Windows differ (see docs/decisions/platform-layer.md). Free of Qt and of sentences.
///
/// A call that fails returns an invalid object, false, -1 or nullopt, and leaves the reason in errno, on Windows too;
/// the reason is never EINTR. Paths are nativePath() in UTF-8. No descriptor is inherited by a child. Blocking unless
/// said otherwise; as safe between threads as the system's own calls.
namespace akimori::platform {

enum class Link { Follow, Refuse }; ///< what to do with a symbolic link as the last part of a path
enum class Create {
    New,   ///< fails with EEXIST when there is anything of that name
    Empty, ///< what is there loses its contents
    Keep,  ///< what is there stays as it is
};

UniqueFd openToRead(const char* path, Link last = Link::Follow);
/// For writing, and for reading back; never through a link. `mode`: permissions of a new file (POSIX).
UniqueFd openToWrite(const char* path, Create create, unsigned mode = 0600);
/// A new empty file without a descriptor that is ever closed: closing one drops the locks that another connection of
/// this process holds on the file (SQLite on POSIX). EEXIST when there is one.
bool createEmptyFile(const char* path, unsigned mode = 0600);

/// Bytes moved, possibly fewer than asked for; reading, 0 is the end. The ...At() functions leave the position of the
/// descriptor undefined.
std::ptrdiff_t readSome(int fd, std::span<char> into);
std::ptrdiff_t readAt(int fd, std::span<char> into, std::int64_t offset);
std::ptrdiff_t writeSome(int fd, std::span<const char> bytes);
std::ptrdiff_t writeAt(int fd, std::span<const char> bytes, std::int64_t offset);
bool writeAll(int fd, std::span<const char> bytes);
bool seekTo(int fd, std::int64_t offset);
bool cutFile(int fd, std::int64_t size);

/// What was written, and the size, have reached the disk.
bool syncFile(int fd);
/// Names made or changed in the folder have reached the disk.
bool syncFolder(const char* path);

/// Past the page cache: memory, offset and size must be multiples of kDiskAlignment then, or reading and writing fail
/// with EINVAL. setDirect() is false when the file system has no such way.
bool setDirect(int fd, bool direct);
bool isDirect(int fd);
/// Hints; nothing depends on them. Dropped is what has reached the disk, from `offset` to the end.
void dropFromCache(int fd, std::int64_t offset = 0);
void expectSequentialReading(int fd);
void readAhead(int fd, std::int64_t offset, std::int64_t size);
void startWriting(int fd, std::int64_t offset, std::int64_t size);

enum class FileKind { Regular, Folder, Link, Fifo, Socket, CharDevice, BlockDevice, Unknown };

struct FileStatus
{
    FileKind kind = FileKind::Unknown;
    unsigned mode = 0; ///< permission bits; Windows: 0600, or 0400 for read-only
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::int64_t size = 0;
    std::int64_t mtimeNs = 0; ///< since 1970 UTC
    std::int64_t ctimeNs = 0;
    std::uint64_t inode = 0;
    std::uint64_t device = 0;
    std::uint64_t links = 0;
};

std::optional<FileStatus> statusOf(int fd);
std::optional<FileStatus> statusOf(const char* path, Link last = Link::Follow);
bool setMode(int fd, unsigned mode); ///< Windows: only whether it is writable
bool setModified(int fd, std::int64_t secondsSince1970);

/// `to` is replaced in one step; on Windows it is on the disk then.
bool moveFile(const char* from, const char* to);
bool removeFile(const char* path);
bool makeFolder(const char* path, unsigned mode); ///< one level

/// Held by the system until the descriptor is closed. EWOULDBLOCK when another one has it.
bool lockFile(int fd);

} // namespace akimori::platform
