#pragma once

#include "operations/context.h"
#include "operations/publishing/livesite.h"
#include "records/generation.h"

namespace akimori::operations {

/// A generation that belongs to a change.
struct ChangeGeneration
{
    Generation generation;
    bool existed = false; ///< an earlier generation was proven equal to the live tree; nothing was read
};

/// 変更前: the newest generation when the metadata list proves it equal to the live tree (recorded as matchedServerAt),
/// else a new one for which only the difference is read. Never stopped by the backup window: neither reads broadly.
ChangeGeneration generationBefore(const Context& context, ledger::Ledger& ledger, const Site& site, const LiveSite& live,
                                  remote::Transport& transport, JobContext& job,
                                  BackupTrigger trigger = BackupTrigger::BeforeChange);

/// 変更後: assembled on this machine from what was published and proven. `entries` as listed after the switch, all
/// roots, files with their proven sha256; `folder` is what was published to `live.root`.
Generation generationAfter(const Context& context, ledger::Ledger& ledger, const Site& site, const QByteArray& root,
                           const Generation& before, std::vector<TreeEntry> entries, const QDateTime& listedAt,
                           const QByteArray& folder, const QString& changeNo, JobContext& job);

} // namespace akimori::operations
