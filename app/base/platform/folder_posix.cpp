#include "base/platform/folder.h"

#include "base/platform/status_posix.h"

#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace akimori::platform {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

} // namespace

struct Folder::Held
{
    UniqueFd fd;
};

Folder::Folder(std::shared_ptr<const Held> held) : m_held(std::move(held)) {}

Folder Folder::open(const char* path)
{
    UniqueFd fd(::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.valid() ? Folder(std::make_shared<Held>(Held{std::move(fd)})) : Folder();
}

Folder Folder::folder(const char* name) const
{
    UniqueFd fd(::openat(m_held->fd.get(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return fd.valid() ? Folder(std::make_shared<Held>(Held{std::move(fd)})) : Folder();
}

UniqueFd Folder::file(const char* name) const
{
    return UniqueFd(::openat(m_held->fd.get(), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

std::optional<FileStatus> Folder::status(const char* name) const
{
    struct stat facts = {};
    return ::fstatat(m_held->fd.get(), name, &facts, AT_SYMLINK_NOFOLLOW) == 0 ? std::optional(statusFrom(facts))
                                                                                 : std::nullopt;
}

std::optional<std::string> Folder::linkTarget(const char* name) const
{
    std::array<char, 4096> target{};
    const ssize_t length = ::readlinkat(m_held->fd.get(), name, target.data(), target.size());
    return length < 0 ? std::nullopt : std::optional(std::string(target.data(), static_cast<std::size_t>(length)));
}

bool Folder::forEachName(const std::function<bool(const char*)>& visit) const
{
    // A second description, so that reading does not share its position with other readers of this folder.
    UniqueFd own(::openat(m_held->fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, CloseFolder> folder(own.valid() ? ::fdopendir(own.get()) : nullptr);
    if (!folder)
        return false;
    own.release();
    for (;;) {
        errno = 0;
        const dirent* item = ::readdir(folder.get());
        if (!item)
            return errno == 0;
        const std::string_view name(item->d_name);
        if (name != "." && name != ".." && !visit(item->d_name))
            return true;
    }
}

} // namespace akimori::platform
