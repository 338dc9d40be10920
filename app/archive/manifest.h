#pragma once

#include "records/generation.h"
#include "records/treeentry.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::archive {

/// One zstd frame of the archive. Frames hold whole tar members and are closed at a member border once they
/// reach kFrameTarget bytes; so frames of unchanged members are copied verbatim into the next generation.
struct Frame
{
    qint64 offset = 0;           ///< bytes from the start of the archive
    qint64 compressedSize = 0;   ///< bytes
    qint64 uncompressedSize = 0; ///< bytes
    QByteArray xxh128;           ///< lower-case hex of the compressed bytes (`xxhsum -H2`)
};

constexpr qint64 kFrameTarget = 1 << 20;

/// Where a member stands. Directories stand last, in frames of their own.
struct MemberPlace
{
    qint32 frame = -1; ///< index into Manifest::frames; a member larger than a frame target has its own frame
    qint64 offset = 0; ///< of its first header block, in the uncompressed frame
    qint64 size = 0;   ///< bytes of headers + body + padding
};

/// One entry of a generation: what stood on the server, and where its member is.
struct ManifestEntry
{
    TreeEntry entry;
    MemberPlace place;
    qint32 hardLinkGroup = 0; ///< entries with the same number > 0 were one inode on the server
    /// "" or a word: "changing"; named, but without a member: "unreadable", "special", "excluded".
    QString remark;
};

/// 目録: the text file beside the archive. Format: docs/formats/generation.md.
struct Manifest
{
    int format = 1;
    QString siteId;
    QString siteName;
    QString host;
    QList<QByteArray> roots; ///< absolute
    BackupKind kind = BackupKind::Data;
    BackupTrigger trigger = BackupTrigger::AdHoc;
    QDateTime takenAt; ///< UTC
    QString toolVersion;
    QByteArray archiveSha256; ///< lower-case hex of the whole .tar.zst
    qint64 archiveSize = 0;
    std::vector<Frame> frames;
    std::vector<ManifestEntry> entries; ///< sorted by path (byte order)

    /// Binary search; nullptr when the path is not in the generation.
    const ManifestEntry* find(const QByteArray& path) const;
};

QByteArray serialize(const Manifest& manifest);
/// Throws Error(Corrupt) with the line number, Error(Unsupported) for a newer format. Bounded: at most
/// 20 million entries and 4 GiB.
Manifest parseManifest(const QByteArray& text);
Manifest readManifest(const QString& file);

} // namespace akimori::archive
