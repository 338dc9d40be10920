#pragma once

#include "base/jobcontext.h"
#include "base/platform/folder.h"
#include "records/integrity.h"
#include "records/treeentry.h"

#include <map>
#include <vector>

namespace akimori::inspection {

/// One local folder tree, read through open folders from its top: symbolic links inside are never followed, and
/// nobody who swaps a folder for a link while it is read leads out of it. Names are bytes.
class LocalTree
{
public:
    /// `folder` itself may be a link. Throws Error(NotFound, PermissionDenied, LocalIo).
    explicit LocalTree(const QByteArray& folder);

    struct Listing
    {
        std::map<QByteArray, TreeEntry> entries; ///< by relative path; type, mode, owner, size, mtime, linkTarget
        std::vector<UncheckedPath> unreadable;
    };
    /// Everything below the top, the top left out. At most kMaxEntries entries and kMaxDepth levels; what lies
    /// beyond is in `unreadable`.
    Listing list(JobContext& job) const;

    /// Opens a regular file for reading without following any link. Invalid (errno set) on failure.
    UniqueFd open(const QByteArray& relativePath) const;
    const QByteArray& folder() const { return m_folder; }

    static constexpr std::size_t kMaxEntries = 2'000'000;
    static constexpr int kMaxDepth = 128;

private:
    QByteArray m_folder;
    platform::Folder m_top;
};

/// The whole file, at most `maxBytes`; `complete` is false when it is longer or unreadable (errno in `error`).
QByteArray readDescriptor(int fd, qint64 maxBytes, bool& complete, int& error);

} // namespace akimori::inspection
