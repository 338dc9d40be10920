#pragma once

#include "base/jobcontext.h"
#include "remote/commands/logfiles.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace akimori::logs {

/// A file that an interrupted collection had copied whole, with equal hashes on both sides.
struct KeptCopy
{
    remote::RemoteLog facts; ///< as opened
    QByteArray sha256;
    QString local; ///< below the package's folder
    QDateTime copiedAt; ///< UTC
    bool rotated = false;
};

/// 再開: remembers, file by file, what arrived, so that a collection that was cut goes on instead of beginning anew.
/// One line of JSON per copied file in `copied.jsonl` beside the package's folder; a line that was cut does not count.
class CopyJournal
{
public:
    /// `packageFolder`: exists. Whatever lies in it and is not in the journal is removed.
    explicit CopyJournal(QString packageFolder);

    /// The kept copy of an unchanged file: same device, inode, size and mtime, and the bytes here still have their hash.
    std::optional<KeptCopy> find(const remote::RemoteLog& log, const JobContext& job) const;
    /// Whether find() may give a copy, without reading it.
    bool holds(const remote::RemoteLog& log) const;
    /// Throws Error(LocalIo, NoSpace).
    void add(const KeptCopy& copy);
    bool empty() const { return m_kept.empty(); }

private:
    void removeOthers() const;

    QString m_folder;
    std::vector<KeptCopy> m_kept;
};

} // namespace akimori::logs
