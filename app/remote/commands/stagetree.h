#pragma once

#include "records/treeentry.h"
#include "remote/transport.h"

#include <QHash>

namespace akimori::remote {

/// One visit to a deployment folder that is being filled (docs/formats/deployment.md).
struct StageRequest
{
    QByteArray base;       ///< absolute folder that contains the deployment folder
    QByteArray folder;     ///< its name, from deploymentFolderName()
    QByteArray liveRoot;   ///< absolute
    bool begin = false;    ///< create the folder first; fails when it exists
    bool finish = false;   ///< then copy what `copy` lists, apply folders.tar, hash that and what `pushed` lists, list all
    bool extended = false; ///< apply ACLs, extended attributes and SELinux labels that the stream carries
    qint64 files = 0;      ///< about how many files are staged: sizes the batches of copying and hashing
    qint64 bytes = 0;      ///< and how many bytes: sets the deadline
    qint64 upload = 0;     ///< about how many bytes `input` has
};

/// What the server saw after copying and unpacking.
struct StageReport
{
    /// Below new/, paths relative ("" = the root), sorted. Files that were copied or are listed in `pushed` have a sha256.
    std::vector<TreeEntry> staged;
    QHash<QByteArray, QByteArray> checked; ///< sha256 of the live files that `check` lists, by relative path
    std::vector<TreeEntry> live;   ///< the live root right afterwards, paths relative, sorted
    QByteArray complaints;         ///< tail of standard error: what could not be copied, and why
};

/// Unpacks the tar stream `input` into the deployment folder. The report is empty unless `finish` is set.
/// Throws Error: NoSpace, PermissionDenied, Conflict (folder exists), ProtocolBroken (stream cut) …; the live
/// tree is never touched.
StageReport stageTree(Transport& transport, const StageRequest& request, const ByteSource& input, JobContext& job);

/// Parser of the report (pure; for tests). Throws Error(ProtocolBroken).
StageReport parseStageReport(const QByteArray& output);

} // namespace akimori::remote
