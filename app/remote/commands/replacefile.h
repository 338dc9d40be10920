#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// One file of the server's system to be replaced, with everything that makes the replacement safe.
struct FileReplacement
{
    QByteArray path;      ///< absolute, bytes
    QByteArray body;      ///< new content
    QByteArray sha256;    ///< of body, lower-case hex; checked on the server before the rename
    quint32 mode = 0644;  ///< permission bits
    QByteArray liveSha256; ///< what must be there now; empty = nothing may be there
    QByteArray stamp;     ///< "20261124-213000": ends the name of the kept original
};

/// Saves the original beside itself as `<path>.akimori-<stamp>` (cp -p), writes the new content beside it, checks its
/// hash on the server and renames. Owner and group of a replaced file stay as they were. A symbolic link is never
/// followed. Returns the name of the kept original, empty when there was none.
///
/// Throws Error: Conflict (another content than liveSha256, or a link), PermissionDenied (what to do by hand), NoSpace,
/// NotFound (the folder is missing), Corrupt (what arrived is not what was sent). Nothing was changed then.
QByteArray replaceFile(Transport& transport, const FileReplacement& replacement, JobContext& job);

} // namespace akimori::remote
