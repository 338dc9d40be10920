#pragma once

#include "operations/context.h"
#include "operations/publishing/livesite.h"
#include "operations/publishing/pending.h"
#include "records/change.h"

namespace akimori::operations {

/// What follows the switch, and what a later run makes up for when a publish was cut right after it.

/// The server after the switch, and whether it is what was published.
struct PublishedState
{
    QDateTime listedAt;               ///< UTC
    std::vector<TreeEntry> entries;   ///< of all roots, member paths, sorted, files with sha256
    std::vector<publishing::Departure> different; ///< changed by somebody since; member paths
};

/// Lists all roots again. Files are known by what the server proved before the switch (`proven`), as long as inode and
/// ctime stand; the rest, and only that, is hashed on the server.
PublishedState listPublished(const Context& context, const Site& site, const std::vector<TreeEntry>& wanted,
                             const std::vector<TreeEntry>& proven, const std::vector<TreeEntry>& before,
                             remote::Transport& transport, JobContext& job);

/// 基準の更新: makes `entries` the approved state, with the change number as its ground.
Baseline approvePublished(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& changeNo,
                          const std::vector<TreeEntry>& entries, const QDateTime& takenAt);

/// When the server stands as a publish intended that was never recorded: records it now. Returns true then, and the
/// baseline is new. When the server never took it over, the note is dropped.
bool settlePending(const Context& context, ledger::Ledger& ledger, const Site& site, const LiveSite& live,
                   JobContext& job);
/// For a preview, which records nothing: whether the server stands as a pending publish intended.
bool standsAsPending(const Context& context, const Site& site, const LiveSite& live);

/// Removes previous trees that publishes and restores left on the server.
void confirmOlder(remote::Transport& transport, const Site& site, JobContext& job);

} // namespace akimori::operations
