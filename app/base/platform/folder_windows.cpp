#include "base/platform/folder.h"

#include "base/platform/error_windows.h"
#include "base/platform/status_windows.h"

#include <windows.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>

namespace akimori::platform {

/// Handles without FILE_SHARE_DELETE, of this folder and of those above it: as long as they are open nobody can rename
/// or remove any of them, so the path leads where it did.
struct Folder::Held
{
    std::string path;
    void* handle = INVALID_HANDLE_VALUE;
    std::shared_ptr<const Held> above;

    Held() = default;
    ~Held()
    {
        if (handle != INVALID_HANDLE_VALUE)
            ::CloseHandle(handle);
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

    std::string below(const char* name) const { return path + '\\' + name; }
};

namespace {

/// Whether `name` is one component: a stream (":"), a device or a path would be something else.
bool isPlainName(const char* name)
{
    const bool plain = std::strpbrk(name, "\\/:") == nullptr && std::strcmp(name, "..") != 0;
    if (!plain)
        errno = EINVAL;
    return plain;
}

void* openFolder(const std::string& path, DWORD more)
{
    return ::CreateFileW(wide(path.c_str()).c_str(), FILE_LIST_DIRECTORY | FILE_READ_ATTRIBUTES,
                         FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | more,
                         nullptr);
}

} // namespace

Folder::Folder(std::shared_ptr<const Held> held) : m_held(std::move(held)) {}

Folder Folder::open(const char* path)
{
    const auto held = std::make_shared<Held>();
    held->path = path;
    held->handle = openFolder(held->path, 0);
    const auto status = held->handle == INVALID_HANDLE_VALUE ? std::nullopt : statusOfHandle(held->handle);
    if (!status) {
        failed();
        return {};
    }
    if (status->kind == FileKind::Regular) {
        errno = ENOTDIR;
        return {};
    }
    return Folder(held);
}

Folder Folder::folder(const char* name) const
{
    if (std::strcmp(name, ".") == 0)
        return *this;
    if (!isPlainName(name))
        return {};
    const auto held = std::make_shared<Held>();
    held->path = m_held->below(name);
    held->above = m_held;
    held->handle = openFolder(held->path, FILE_FLAG_OPEN_REPARSE_POINT);
    const auto status = held->handle == INVALID_HANDLE_VALUE ? std::nullopt : statusOfHandle(held->handle);
    if (!status) {
        failed();
        return {};
    }
    if (status->kind != FileKind::Folder) {
        errno = ENOTDIR;
        return {};
    }
    return Folder(held);
}

UniqueFd Folder::file(const char* name) const
{
    return isPlainName(name) ? openToRead(m_held->below(name).c_str(), Link::Refuse) : UniqueFd();
}

std::optional<FileStatus> Folder::status(const char* name) const
{
    return isPlainName(name) ? statusOf(m_held->below(name).c_str(), Link::Refuse) : std::nullopt;
}

std::optional<std::string> Folder::linkTarget(const char* name) const
{
    if (!isPlainName(name))
        return std::nullopt;
    std::error_code error;
    const auto target = std::filesystem::read_symlink(wide(m_held->below(name).c_str()), error);
    if (error) {
        errno = error.default_error_condition().value();
        return std::nullopt;
    }
    return utf8(target.generic_wstring().c_str());
}

bool Folder::forEachName(const std::function<bool(const char*)>& visit) const
{
    WIN32_FIND_DATAW item = {};
    void* const search = ::FindFirstFileW(wide(m_held->below("*").c_str()).c_str(), &item);
    if (search == INVALID_HANDLE_VALUE)
        return failed();
    const std::shared_ptr<void> owner(search, [](void* handle) { ::FindClose(handle); });
    do {
        const std::string name = utf8(item.cFileName);
        if (name != "." && name != ".." && !visit(name.c_str()))
            return true;
    } while (::FindNextFileW(search, &item));
    return ::GetLastError() == ERROR_NO_MORE_FILES ? true : failed();
}

} // namespace akimori::platform
