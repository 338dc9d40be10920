#include "base/platform/file.h"
#include "base/platform/error_windows.h"
#include "base/platform/status_windows.h"

#include <windows.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <io.h>

namespace akimori {

void UniqueFd::reset(int fd) noexcept
{
    if (m_fd >= 0)
        ::_close(m_fd);
    m_fd = fd;
}

namespace platform {

namespace {

constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE handleOf(int fd)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(fd));
}

OVERLAPPED placeAt(std::int64_t offset)
{
    OVERLAPPED place = {};
    place.Offset = static_cast<DWORD>(offset & 0xffffffff);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

DWORD atMost(std::size_t size)
{
    return static_cast<DWORD>(std::min<std::size_t>(size, 1u << 30));
}

} // namespace

UniqueFd descriptorOf(void* handle, int flags)
{
    if (handle == INVALID_HANDLE_VALUE) {
        failed();
        return {};
    }
    const int fd = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle), flags | _O_BINARY | _O_NOINHERIT);
    if (fd < 0)
        ::CloseHandle(handle);
    return UniqueFd(fd);
}

UniqueFd refuseLink(UniqueFd fd)
{
    FILE_ATTRIBUTE_TAG_INFO tag = {};
    if (fd.valid() &&
        ::GetFileInformationByHandleEx(handleOf(fd.get()), FileAttributeTagInfo, &tag, sizeof tag) &&
        (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0)
        return fd;
    if (fd.valid())
        errno = ELOOP;
    return {};
}

UniqueFd openToRead(const char* path, Link last)
{
    const DWORD flags = FILE_ATTRIBUTE_NORMAL | (last == Link::Refuse ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    UniqueFd fd = descriptorOf(
        ::CreateFileW(wide(path).c_str(), GENERIC_READ, kShareAll, nullptr, OPEN_EXISTING, flags, nullptr), _O_RDONLY);
    return last == Link::Refuse ? refuseLink(std::move(fd)) : std::move(fd);
}

UniqueFd openToWrite(const char* path, Create create, unsigned)
{
    // CREATE_ALWAYS would empty the target of a link before it can be refused.
    const DWORD disposition = create == Create::New ? CREATE_NEW : OPEN_ALWAYS;
    UniqueFd fd = refuseLink(descriptorOf(::CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE, kShareAll, nullptr,
                                                        disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT,
                                                        nullptr),
                                          _O_RDWR));
    if (fd.valid() && create == Create::Empty && !cutFile(fd.get(), 0))
        return {};
    return fd;
}

bool createEmptyFile(const char* path, unsigned mode)
{
    return openToWrite(path, Create::New, mode).valid(); // locks belong to a handle here
}

std::ptrdiff_t readSome(int fd, std::span<char> into)
{
    return ::_read(fd, into.data(), static_cast<unsigned>(atMost(into.size())));
}

std::ptrdiff_t readAt(int fd, std::span<char> into, std::int64_t offset)
{
    OVERLAPPED place = placeAt(offset);
    DWORD got = 0;
    if (::ReadFile(handleOf(fd), into.data(), atMost(into.size()), &got, &place))
        return static_cast<std::ptrdiff_t>(got);
    if (::GetLastError() == ERROR_HANDLE_EOF)
        return 0;
    failed();
    return -1;
}

std::ptrdiff_t writeSome(int fd, std::span<const char> bytes)
{
    return ::_write(fd, bytes.data(), static_cast<unsigned>(atMost(bytes.size())));
}

std::ptrdiff_t writeAt(int fd, std::span<const char> bytes, std::int64_t offset)
{
    OVERLAPPED place = placeAt(offset);
    DWORD put = 0;
    if (::WriteFile(handleOf(fd), bytes.data(), atMost(bytes.size()), &put, &place))
        return static_cast<std::ptrdiff_t>(put);
    failed();
    return -1;
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
    return ::_lseeki64(fd, offset, SEEK_SET) >= 0;
}

bool cutFile(int fd, std::int64_t size)
{
    return ::_chsize_s(fd, size) == 0;
}

bool syncFile(int fd)
{
    return ::FlushFileBuffers(handleOf(fd)) ? true : failed();
}

bool syncFolder(const char* path)
{
    // Names are in NTFS's journal, and moveFile() writes through: there is nothing to flush, but the folder must be there.
    const DWORD attributes = ::GetFileAttributesW(wide(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return failed();
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0) {
        errno = ENOTDIR;
        return false;
    }
    return true;
}

bool setDirect(int, bool direct)
{
    return !direct; // FILE_FLAG_NO_BUFFERING can only be chosen when a file is opened
}

bool isDirect(int)
{
    return false;
}

void dropFromCache(int, std::int64_t) {}
void expectSequentialReading(int) {}
void readAhead(int, std::int64_t, std::int64_t) {}
void startWriting(int, std::int64_t, std::int64_t) {}

std::optional<FileStatus> statusOfHandle(void* handle)
{
    BY_HANDLE_FILE_INFORMATION facts = {};
    FILE_BASIC_INFO times = {};
    if (!::GetFileInformationByHandle(handle, &facts) ||
        !::GetFileInformationByHandleEx(handle, FileBasicInfo, &times, sizeof times)) {
        failed();
        return std::nullopt;
    }
    const auto since1970 = [](std::int64_t hundredNs) { return (hundredNs - 116'444'736'000'000'000) * 100; };
    const auto together = [](DWORD high, DWORD low) { return std::uint64_t{high} << 32 | low; };
    FileStatus status;
    status.kind = (facts.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 ? FileKind::Link
                  : (facts.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0   ? FileKind::Folder
                                                                               : FileKind::Regular;
    status.mode = (facts.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0 ? 0400 : 0600;
    status.size = static_cast<std::int64_t>(together(facts.nFileSizeHigh, facts.nFileSizeLow));
    status.mtimeNs = since1970(times.LastWriteTime.QuadPart);
    status.ctimeNs = since1970(times.ChangeTime.QuadPart);
    status.inode = together(facts.nFileIndexHigh, facts.nFileIndexLow);
    status.device = facts.dwVolumeSerialNumber;
    status.links = facts.nNumberOfLinks;
    return status;
}

std::optional<FileStatus> statusOf(int fd)
{
    return statusOfHandle(handleOf(fd));
}

std::optional<FileStatus> statusOf(const char* path, Link last)
{
    const DWORD flags = FILE_FLAG_BACKUP_SEMANTICS | (last == Link::Refuse ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    const UniqueFd fd = descriptorOf(
        ::CreateFileW(wide(path).c_str(), FILE_READ_ATTRIBUTES, kShareAll, nullptr, OPEN_EXISTING, flags, nullptr),
        _O_RDONLY);
    return fd.valid() ? statusOf(fd.get()) : std::nullopt;
}

bool setMode(int fd, unsigned mode)
{
    FILE_BASIC_INFO facts = {}; // zero = leave as it is
    facts.FileAttributes = (mode & 0200) != 0 ? FILE_ATTRIBUTE_NORMAL : FILE_ATTRIBUTE_READONLY;
    return ::SetFileInformationByHandle(handleOf(fd), FileBasicInfo, &facts, sizeof facts) ? true : failed();
}

bool setModified(int fd, std::int64_t secondsSince1970)
{
    ULARGE_INTEGER ticks;
    ticks.QuadPart = static_cast<ULONGLONG>(secondsSince1970) * 10'000'000 + 116'444'736'000'000'000;
    const FILETIME time{ticks.LowPart, ticks.HighPart};
    return ::SetFileTime(handleOf(fd), nullptr, &time, &time) ? true : failed();
}

bool moveFile(const char* from, const char* to)
{
    constexpr DWORD kFlags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    return ::MoveFileExW(wide(from).c_str(), wide(to).c_str(), kFlags) ? true : failed();
}

bool removeFile(const char* path)
{
    return ::DeleteFileW(wide(path).c_str()) ? true : failed();
}

bool makeFolder(const char* path, unsigned)
{
    return ::CreateDirectoryW(wide(path).c_str(), nullptr) ? true : failed();
}

bool lockFile(int fd)
{
    OVERLAPPED place = placeAt(0);
    return ::LockFileEx(handleOf(fd), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) ? true : failed();
}

} // namespace platform

} // namespace akimori
