#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// Puts one small file into a document root, or takes it out, at once: for a page that must not be seen any longer. A new
/// body is written beside and renamed; mode and owner of the file before are kept, a new one gets 0644.
///
/// `root` absolute, `path` a safe relative path. `expectedSha256` = hash of the file that is there now; empty = there must be
/// none. Throws Error: Conflict (another file is there, or a symbolic link is on the way), BadInput, PermissionDenied, NoSpace,
/// RemoteToolMissing, and what the transport throws; then nothing was changed.
void placeFile(Transport& transport, const QByteArray& root, const QByteArray& path, const QByteArray& expectedSha256,
               const QByteArray& body, JobContext& job);
void removeFile(Transport& transport, const QByteArray& root, const QByteArray& path, const QByteArray& expectedSha256,
                JobContext& job);

} // namespace akimori::remote
