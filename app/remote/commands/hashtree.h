#pragma once

#include "records/treeentry.h"
#include "remote/transport.h"

#include <QList>

#include <vector>

namespace akimori::remote {

/// Everything under the roots with the SHA-256 of every regular file (改ざん検査: 対象一覧).
///
/// An entry without a hash, and everything below an `unreadable` folder, could not be checked; no path is
/// ever left out in silence.
struct HashedTree
{
    TreeListing listing; ///< sorted by path; files carry sha256 unless they stand in `unreadable` too
    std::vector<UnreadablePath> vanished; ///< listed at first, confirmed absent when read again
    QList<QByteArray> missingRoots;       ///< roots that do not exist on the server (any more)
    qint64 hashedBytes = 0;
};

/// Lists `roots` and hashes every regular file with the server's own sha256sum: one remote visit per root,
/// one process, at most one processor of the server. After hashing everything is listed again: what changed
/// in between is read once more, and what still changes is named as unreadable.
///
/// Symbolic links are not followed. A root that does not exist is a result (missingRoots), and so is a root
/// that may not be looked into (unreadable). Throws Error: RemoteToolMissing, ProtocolBroken (answer cut or
/// not in the agreed form), and what Transport throws. Memory: the entries, never the answer.
HashedTree hashTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job);

/// One line of sha256sum, with -z or escaped: "<hash>  <name>". The hash is lower-case hex, the name without
/// a leading "./". Throws Error(ProtocolBroken). Pure; for tests.
struct HashRecord
{
    QByteArray path;
    QByteArray sha256;
};
HashRecord parseHashRecord(const QByteArray& record);

} // namespace akimori::remote
