#pragma once

#include "deployment/plan.h"

namespace akimori::deployment {

/// Where one root's deployment stands on the server; see docs/formats/deployment.md.
struct StagePlace
{
    QByteArray base;   ///< absolute
    QByteArray folder; ///< name
    QByteArray path() const { return (base == "/" ? QByteArray() : base) + '/' + folder; }
};

/// `id` and number name the deployment folder; the mode decides where it stands.
StagePlace stagePlace(const RootPlan& plan, const QByteArray& id, int number);

/// Lists and folders that the server's scripts need, as tar members; sent ahead of the files. `copies` is false
/// in a second round, when only files are sent again.
QByteArray stageLists(const RootPlan& plan, const StagePlace& place, bool copies);

/// Symbolic links of the new state as tar members (below new/).
QByteArray stageLinks(const RootPlan& plan);

/// Last members of a stream: which files were uploaded since the last look (they are hashed), and that all came.
QByteArray stageEnd(const RootPlan& plan, const std::vector<const TreeEntry*>& pushed);

/// Files that are uploaded, in the plan's order.
std::vector<const TreeEntry*> filesToPush(const RootPlan& plan);

/// True when this entry is staged below new/ in the plan's mode (of PerFile: only what is placed).
bool isStaged(const RootPlan& plan, const PlannedEntry& planned);

} // namespace akimori::deployment
