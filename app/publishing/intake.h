#pragma once

#include "base/jobcontext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace akimori::publishing {

/// Bounds of an archive that somebody else made. Crossing one refuses the whole archive.
struct IntakeLimits
{
    qint64 maxBytes = 200LL << 30;      ///< unpacked, all files together
    qint64 maxFileBytes = 20LL << 30;
    qint64 maxFiles = 2'000'000;
    qsizetype maxDepth = 64;            ///< folders in each other
    qsizetype maxNameBytes = 255;       ///< of one component
    double maxRatio = 200;              ///< unpacked to packed …
    qint64 ratioFloor = 256LL << 20;    ///< … once so much is unpacked
};

struct IntakeResult
{
    qint64 files = 0;
    qint64 bytes = 0;
    QByteArray archiveSha256; ///< lower-case hex; empty for a folder
    QStringList remarks;      ///< translated: names that were decoded, empty folders left out …
    /// Entries that are named, not taken: links, devices, and names that would collide. Printable, with the reason.
    QStringList leftOut;
};

/// 引継ぎデータの受入れ: unpacks zip, tar, tar.gz, tar.zst, tar.xz or tar.bz2 into `target`, which must be empty or missing.
/// Nothing is trusted: absolute and ".." paths refuse the archive; links, devices and the like are named, not made; names
/// in CP932 (old zips of Windows) become UTF-8; permissions and owners are not taken over. On any failure everything that
/// was unpacked is removed.
/// Throws Error: NotFound, Unsupported (password, or no archive), Corrupt (cut, wrong check sums, broken directory),
/// BadInput (hostile paths, bounds), NoSpace, LocalIo, Cancelled.
IntakeResult unpackArchive(const QString& archive, const QString& target, JobContext& job, const IntakeLimits& limits = {});

/// Copies a folder; links inside are named, not followed.
IntakeResult copyFolder(const QString& folder, const QString& target, JobContext& job, const IntakeLimits& limits = {});

} // namespace akimori::publishing
