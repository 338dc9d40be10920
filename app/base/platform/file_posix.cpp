#include "base/platform/file.h"
#include "base/platform/status_posix.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace akimori {

void UniqueFd::reset(int fd) noexcept
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

namespace platform {

namespace {

template <typename Call> auto unlessInterrupted(const Call& call)
{
    for (;;) {
        const auto result = call();
        if (result != -1 || errno != EINTR)
            return result;
    }
}

} // namespace

UniqueFd openToRead(const char* path, Link last)
{
    return UniqueFd(::open(path, O_RDONLY | O_CLOEXEC | (last == Link::Refuse ? O_NOFOLLOW : 0)));
}

UniqueFd openToWrite(const char* path, Create create, unsigned mode)
{
    const int existing = create == Create::New ? O_EXCL : create == Create::Empty ? O_TRUNC : 0;
    return UniqueFd(::open(path, O_RDWR | O_CREAT | existing | O_CLOEXEC | O_NOFOLLOW, mode));
}

bool createEmptyFile(const char* path, unsigned mode)
{
    return ::mknod(path, S_IFREG | mode, 0) == 0;
}

std::ptrdiff_t readSome(int fd, std::span<char> into)
{
    return unlessInterrupted([&] { return ::read(fd, into.data(), into.size()); });
}

std::ptrdiff_t readAt(int fd, std::span<char> into, std::int64_t offset)
{
    return unlessInterrupted([&] { return ::pread(fd, into.data(), into.size(), offset); });
}

std::ptrdiff_t writeSome(int fd, std::span<const char> bytes)
{
    return unlessInterrupted([&] { return ::write(fd, bytes.data(), bytes.size()); });
}

std::ptrdiff_t writeAt(int fd, std::span<const char> bytes, std::int64_t offset)
{
    return unlessInterrupted([&] { return ::pwrite(fd, bytes.data(), bytes.size(), offset); });
}

bool writeAll(int fd, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const std::ptrdiff_t put = writeSome(fd, bytes);
        if (put < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return true;
}

bool seekTo(int fd, std::int64_t offset)
{
    return ::lseek(fd, offset, SEEK_SET) >= 0;
}

bool cutFile(int fd, std::int64_t size)
{
    return unlessInterrupted([&] { return ::ftruncate(fd, size); }) == 0;
}

bool syncFile(int fd)
{
    return unlessInterrupted([&] { return ::fsync(fd); }) == 0;
}

bool syncFolder(const char* path)
{
    const UniqueFd fd(::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.valid() && syncFile(fd.get());
}

bool setDirect(int fd, bool direct)
{
    const int flags = ::fcntl(fd, F_GETFL);
    const int wanted = direct ? flags | O_DIRECT : flags & ~O_DIRECT;
    return flags >= 0 && (wanted == flags || ::fcntl(fd, F_SETFL, wanted) == 0);
}

bool isDirect(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && (flags & O_DIRECT) != 0;
}

void dropFromCache(int fd, std::int64_t offset)
{
    ::posix_fadvise(fd, offset, 0, POSIX_FADV_DONTNEED);
}

void readAhead(int fd, std::int64_t offset, std::int64_t size)
{
    ::posix_fadvise(fd, offset, size, POSIX_FADV_WILLNEED);
}

void expectSequentialReading(int fd)
{
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
}

void startWriting(int fd, std::int64_t offset, std::int64_t size)
{
    ::sync_file_range(fd, offset, size, SYNC_FILE_RANGE_WRITE);
}

FileStatus statusFrom(const struct stat& facts)
{
    const auto kind = [&] {
        switch (facts.st_mode & S_IFMT) {
        case S_IFREG: return FileKind::Regular;
        case S_IFDIR: return FileKind::Folder;
        case S_IFLNK: return FileKind::Link;
        case S_IFIFO: return FileKind::Fifo;
        case S_IFSOCK: return FileKind::Socket;
        case S_IFCHR: return FileKind::CharDevice;
        case S_IFBLK: return FileKind::BlockDevice;
        default: return FileKind::Unknown;
        }
    };
    const auto nanoseconds = [](const timespec& time) {
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    return {kind(),         facts.st_mode & 07777u,      facts.st_uid,
            facts.st_gid,   facts.st_size,               nanoseconds(facts.st_mtim),
            nanoseconds(facts.st_ctim), facts.st_ino,    facts.st_dev,
            facts.st_nlink};
}

std::optional<FileStatus> statusOf(int fd)
{
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? std::optional(statusFrom(facts)) : std::nullopt;
}

std::optional<FileStatus> statusOf(const char* path, Link last)
{
    struct stat facts = {};
    const int result = last == Link::Follow ? ::stat(path, &facts) : ::lstat(path, &facts);
    return result == 0 ? std::optional(statusFrom(facts)) : std::nullopt;
}

bool setMode(int fd, unsigned mode)
{
    return ::fchmod(fd, mode) == 0;
}

bool setModified(int fd, std::int64_t secondsSince1970)
{
    const timespec times[2] = {{secondsSince1970, 0}, {secondsSince1970, 0}};
    return ::futimens(fd, times) == 0;
}

bool moveFile(const char* from, const char* to)
{
    return std::rename(from, to) == 0;
}

bool removeFile(const char* path)
{
    return ::unlink(path) == 0;
}

bool makeFolder(const char* path, unsigned mode)
{
    return ::mkdir(path, mode) == 0;
}

bool lockFile(int fd)
{
    return unlessInterrupted([&] { return ::flock(fd, LOCK_EX | LOCK_NB); }) == 0;
}

} // namespace platform

} // namespace akimori
