#pragma once

#include "records/treeentry.h"
#include "remote/transport.h"

#include <QHash>

#include <vector>

namespace akimori::remote {

/// The three commands that read chosen files of a server. Names are member paths (absolute without the leading
/// slash); they travel NUL-terminated on standard input, so no name meets a shell or an option parser.

struct StreamedFiles
{
    qint64 bytes = 0;      ///< of the tar stream
    QByteArray complaints; ///< tail of what tar said, e.g. about unreadable or vanished files
};

/// One tar stream of the named entries in the given order, folders without their contents. `tar` gets the stream
/// as it comes; it is whole only when this returns. Entries that cannot be read are left out by the server, not
/// reported as a failure. `expected`: about how many bytes that will be. Throws Error as runScript() does,
/// RemoteToolMissing, RemoteCommandFailed.
StreamedFiles streamFiles(Transport& transport, const std::vector<QByteArray>& names, qint64 expected,
                          const ByteSink& tar, JobContext& job);

/// The named entries as they stand now, sorted by path; those that are gone are missing from the result.
/// A name may end in "/.", which follows a symbolic link; its entry has the path without that ending.
std::vector<TreeEntry> relistFiles(Transport& transport, const std::vector<QByteArray>& names, JobContext& job);

/// SHA-256 (lower-case hex) of the named files as the server computes it; unreadable ones are missing.
QHash<QByteArray, QByteArray> hashFiles(Transport& transport, const std::vector<QByteArray>& names,
                                        JobContext& job);

} // namespace akimori::remote
