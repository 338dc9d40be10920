#pragma once

#include "base/platform/file.h"

#include <functional>
#include <memory>
#include <string>

namespace akimori::platform {

/// A folder that is held open, and what lies directly in it by name: whoever renames it, or puts a link in its place,
/// meanwhile leads nobody elsewhere. (On Windows it cannot be renamed while it is held.) Names are bytes without a
/// separator. Errors and thread rules as in file.h.
class Folder
{
public:
    Folder() = default;
    /// `path` itself may be a link.
    static Folder open(const char* path);

    bool valid() const { return m_held != nullptr; }

    /// Never through a link. "." is this folder once more.
    Folder folder(const char* name) const;
    /// For reading; never through a link, and a pipe in the file's place does not block.
    UniqueFd file(const char* name) const;
    /// Of a link itself, not of what it leads to.
    std::optional<FileStatus> status(const char* name) const;
    std::optional<std::string> linkTarget(const char* name) const;
    /// Every name but "." and "..", in no order, until `visit` returns false. False when the folder cannot be read.
    bool forEachName(const std::function<bool(const char* name)>& visit) const;

private:
    struct Held;
    explicit Folder(std::shared_ptr<const Held> held);
    std::shared_ptr<const Held> m_held;
};

} // namespace akimori::platform
