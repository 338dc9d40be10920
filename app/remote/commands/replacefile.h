#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// One file or symbolic link of the server's system to be put in place, with everything that makes the replacement safe.
struct FileReplacement
{
    QByteArray path;      ///< absolute, bytes
    QByteArray body;      ///< new content
    QByteArray sha256;    ///< of body, lower-case hex; checked on the server before the rename
    quint32 mode = 0644;  ///< permission bits
    QByteArray linkTarget; ///< not empty: a link with this target is put there, body, sha256 and mode do not count
    QByteArray liveSha256; ///< the file that must be there now
    QByteArray liveLinkTarget; ///< or the link; both empty = nothing may be there
    QByteArray stamp;     ///< "20261124-213000": ends the name of the kept original
};

/// Saves the original beside itself as `.<name>.akimori-<stamp>` (cp -Pp; a hidden name, so that no program that reads every
/// file of a folder takes the copy for a setting), puts the new one beside it, checks its hash on the server and renames.
/// Owner and group of a replaced file stay as they were. A symbolic link is never followed, and no file is put over one.
/// Returns the name of the kept original, empty when there was none.
///
/// Throws Error: Conflict (something else than what must be there, or a link in place of a file), PermissionDenied (what to do by hand), NoSpace,
/// NotFound (the folder is missing), Corrupt (what arrived is not what was sent). Nothing was changed then.
QByteArray replaceFile(Transport& transport, const FileReplacement& replacement, JobContext& job);

} // namespace akimori::remote
