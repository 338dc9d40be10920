#pragma once

#include "base/jobcontext.h"
#include "records/treeentry.h"

#include <vector>

namespace akimori::publishing {

/// A working folder as it would be published.
struct LocalSite
{
    QByteArray folder;              ///< native bytes
    std::vector<TreeEntry> entries; ///< paths relative to the folder, sorted; files with sha256; the top left out
    std::vector<QByteArray> mentions; ///< of mentionsIn(), one per entry; of pages, style sheets and SVGs
    /// What cannot be published, with the translated reason: pipes and devices, links that lead out of the folder,
    /// what cannot be read, names that Akimori uses itself. While there is one, nothing is published.
    std::vector<UnreadablePath> refused;

    const TreeEntry* find(const QByteArray& path) const; ///< nullptr when it is not there
};

/// Lists and hashes everything below `folder`; links inside are never followed. A file that changes while it is read is
/// refused. With `indexFile` (see FolderIndex) only files that changed since the last look are read, and what is known now is
/// kept there. Throws Error: NotFound, PermissionDenied, LocalIo for the folder itself, Cancelled.
LocalSite readLocalSite(const QByteArray& folder, JobContext& job, const QString& indexFile = {});

} // namespace akimori::publishing
