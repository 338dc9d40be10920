#pragma once

#include "records/treeentry.h"
#include "remote/script.h"

#include <QList>

namespace akimori::remote {

/// What may be asked for as a root, and what becomes of one that is not there.
enum class RootRule {
    Folders,  ///< each root is a folder; a missing one is an error
    Optional, ///< a root may also be a file; one that is missing or may not be entered is named in `unreadable`
};

/// Lists everything under absolute `roots` with one remote `find`, the roots themselves included, sorted by
/// path. Symbolic links are never followed (a root that is a link is resolved first, so that its tree is
/// listed); other file systems below a root are listed too. Entries that cannot be read are returned, not
/// thrown; a root that does not exist throws Error(NotFound), one that may not be entered PermissionDenied.
TreeListing listTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job,
                     RootRule rule = RootRule::Folders);

/// The two halves of listTree() for one root, for runScripts(). Reading adds to the listing and keeps it sorted.
Script treeList(const QByteArray& root, RootRule rule = RootRule::Folders);
ExecLimits treeListLimits();
void readTreeList(const QByteArray& root, RootRule rule, const ScriptOutcome& outcome, const QByteArray& output,
                  const QByteArray& complaints, TreeListing& listing);

/// Parser of the records that the script prints (pure; for tests and fuzzing). Throws Error(ProtocolBroken)
/// for anything that is not whole records within bounds.
std::vector<TreeEntry> parseTreeRecords(const QByteArray& output);

} // namespace akimori::remote
