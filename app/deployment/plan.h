#pragma once

#include "archive/manifest.h"
#include "records/treeentry.h"
#include "remote/commands/proberoot.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace akimori::deployment {

/// The state that the roots shall have.
struct WantedTree
{
    QList<QByteArray> roots;              ///< absolute
    std::vector<TreeEntry> entries;       ///< member paths, sorted (byte order); files carry their sha256
    QList<QByteArray> withoutContent;     ///< member paths that are known but have no content here: kept as they are
    qint64 hardLinks = 0;                 ///< names that shared an inode and will not any more
};

/// The tree of a generation. Entries that the backup could only name (unreadable, special) become
/// `withoutContent`.
WantedTree wantedFrom(const archive::Manifest& manifest);

/// One root of the server as it is now. The listing may carry sha256 of files (from a scan); where it does, they
/// decide instead of size and time.
struct LiveRoot
{
    remote::RootFacts facts;
    TreeListing listing; ///< empty when the root does not exist
};

struct PlanOptions
{
    /// Files or folders to which the deployment is limited: absolute, or relative to a root. Empty = everything.
    QList<QByteArray> paths;
    /// After an incident: trust nothing of the live tree, upload every file.
    bool pushEverything = false;
};

/// How a root is replaced; the promises of each are in docs/formats/deployment.md.
enum class SwapMode { SwapRoot, SwapLink, PerFile };

/// What happens to one path. Permissions: same content, other mode, owner or time.
enum class PlanAction { Unchanged, Added, Changed, Permissions, Removed };

struct PlannedEntry
{
    TreeEntry entry; ///< wanted state with the owner that the login user can set; of Removed: the live state
    PlanAction action = PlanAction::Unchanged;
    bool push = false; ///< the content is uploaded (files)
};

struct RootPlan
{
    remote::RootFacts facts;
    SwapMode mode = SwapMode::SwapRoot;
    QString why;                       ///< translated reason of a mode other than SwapRoot; empty otherwise
    std::vector<PlannedEntry> entries; ///< in scope, sorted by path; directories and the root itself included
    std::vector<TreeEntry> live;       ///< live state in scope, sorted: for the rollback lists
    QList<QByteArray> scope;           ///< member paths that limit this root; empty = the whole root
    QByteArray fingerprint;            ///< of the live tree in scope; see liveFingerprint()
    bool pushEverything = false;
};

/// 復元プレビュー: everything that will happen, before anything does.
struct DeploymentPlan
{
    std::vector<RootPlan> roots;
    qint64 bytesToUpload = 0;
    QStringList warnings; ///< translated

    /// Member paths with this action, over all roots.
    QList<QByteArray> paths(PlanAction action) const;
    qint64 count(PlanAction action) const;
    bool changesNothing() const;
};

/// Pure. Throws Error: NotFound (a named path is neither wanted nor live), BadInput (a path with ".."; a parent
/// that would have to change although it is not named), PermissionDenied (the login user can write nowhere),
/// NoSpace, NotFound (the parent of a missing root does not exist).
DeploymentPlan makePlan(const WantedTree& wanted, const std::vector<LiveRoot>& live, const PlanOptions& options);

/// Hash over type, mode, owner, size, times, inode and link target of every entry in `scope` (empty = all)
/// below `root`; deployment folders and the times of the root folder itself do not count.
QByteArray liveFingerprint(const std::vector<TreeEntry>& listing, const QByteArray& root,
                           const QList<QByteArray>& scope);

/// Translated name for previews and papers.
QString displayName(SwapMode mode);

} // namespace akimori::deployment
