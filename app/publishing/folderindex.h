#pragma once

#include "records/treeentry.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::publishing {

/// 作業フォルダの索引: what an earlier look found in the files of a working folder, so that only what changed since is read
/// again. A file counts as unchanged while size, mtime, inode, device and inode change time stand; the last one moves with
/// every write and cannot be set back. A cache: removing it costs time only. Format: docs/formats/publishing.md.
class FolderIndex
{
public:
    /// One known file.
    struct Record
    {
        QByteArrayView path;
        qint64 size = 0;
        qint64 mtimeNs = 0;
        qint64 ctimeNs = 0;
        quint64 inode = 0;
        quint64 device = 0;
        QByteArray sha256;   ///< lower-case hex
        QByteArray mentions; ///< of mentionsIn()
    };

    /// An absent, damaged or foreign file, and one of a folder that lies on a network, is an empty index.
    FolderIndex(const QString& file, const QByteArray& folder);

    /// Fills sha256 and `mentions` (as long as `entries`) of files that have not changed; returns how many it knew.
    /// `entries` sorted by path.
    qint64 fill(std::vector<TreeEntry>& entries, std::vector<QByteArray>& mentions) const;

    /// Keeps what is known now. `lookedAtNs`: when the folder was listed; what was written shortly before is left out,
    /// because a second write within the clock's step would not show. Failing is no error: it is a cache.
    static void write(const QString& file, const QByteArray& folder, const std::vector<TreeEntry>& entries,
                      const std::vector<QByteArray>& mentions, qint64 lookedAtNs);

private:
    QByteArray m_text; ///< empty when there is none
};

} // namespace akimori::publishing
