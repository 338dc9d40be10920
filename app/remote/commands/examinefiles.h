#pragma once

#include "records/treeentry.h"
#include "remote/transport.h"

#include <QList>

#include <functional>
#include <optional>

namespace akimori::remote {

/// One file looked at closely: listed, hashed, listed again.
struct ExaminedFile
{
    QByteArray path; ///< relative to the root
    std::optional<TreeEntry> before;
    std::optional<TreeEntry> after; ///< unset = it does not exist (any more)
    QByteArray sha256;              ///< by the server; empty when it could not be read or is no regular file
    QString why;                    ///< the system's reason when it could not be read

    /// Hashed, and the same file before and after.
    bool settled() const;
};

/// True when both stand for the same unchanged file: type, size, times, inode, mode and owner.
bool sameState(const TreeEntry& a, const TreeEntry& b);

/// Reads `paths` (relative to `root`, bytes of any kind) one by one with the server's sha256sum. Some
/// milliseconds a file, so only for the few that changed or could not be read in the great pass.
void examineFiles(Transport& transport, const QByteArray& root, const QList<QByteArray>& paths,
                  const std::function<void(ExaminedFile&&)>& sink, JobContext& job);

} // namespace akimori::remote
