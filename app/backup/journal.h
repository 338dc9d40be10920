#pragma once

#include "archive/manifest.h"
#include "backup/difference.h"
#include "base/uniquefd.h"

#include <QString>

#include <optional>

namespace akimori::backup {

/// What is already whole in an unfinished archive; form: docs/formats/generation.md. It is written without fsync:
/// after a power cut it may name frames that are not on the disk, which their XXH128 then tells.
class Journal
{
public:
    Journal(const QString& file, const QString& siteId, BackupKind kind);

    /// The member is whole in the frame that will be closed next.
    void add(const archive::ManifestEntry& entry);
    /// The frame is whole in the archive, and with it the members added before.
    void closeFrame(const archive::Frame& frame);

private:
    void writeOut(const QByteArray& lines);

    QString m_file;
    UniqueFd m_fd;
    QByteArray m_pending;
};

/// Opens what an interrupted run left (`archive` ends in ".tar.zst.partial") as a source of frames. nullopt when
/// it is of another site or kind or holds nothing whole.
std::optional<FrameSource> openUnfinished(const QString& archive, const QString& journal, const QString& siteId,
                                          BackupKind kind);

} // namespace akimori::backup
