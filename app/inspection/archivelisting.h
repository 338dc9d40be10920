#pragma once

#include "inspection/filefacts.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::inspection {

struct ArchiveMember
{
    QByteArray name;
    QByteArray head; ///< first bytes, unpacked; empty when encrypted
    Content content = Content::Empty;
};

struct ArchiveListing
{
    std::vector<ArchiveMember> members;
    QString why; ///< translated reason when not everything was listed; empty = complete
};

/// Names and first bytes of an archive's members (zip, 7z, lha, tar, cab, rar …) and of those of archives inside it
/// ("inner.zip / a.js", two levels, 8 MiB each), never its whole contents: at most 2,000 members and 32 MiB of unpacked bytes
/// over all levels, so that a zip bomb costs no more than a small archive.
ArchiveListing listArchive(const QByteArray& bytes);

} // namespace akimori::inspection
