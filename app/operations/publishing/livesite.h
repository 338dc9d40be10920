#pragma once

#include "archive/generationreader.h"
#include "deployment/plan.h"
#include "operations/context.h"
#include "operations/publishing/origin.h"
#include "publishing/difference.h"
#include "records/generation.h"
#include "records/integrity.h"

#include <memory>
#include <optional>

namespace akimori::operations {

/// The site's server as it stands, before anything is published.
struct LiveSite
{
    QByteArray root;              ///< absolute: the one that is published to
    publishing::Tree tree;        ///< of that root
    std::vector<TreeEntry> all;   ///< of all roots, member paths, sorted; files carry their sha256
    TreeListing listing;          ///< as listed, deployment folders included
    deployment::LiveRoot survey;  ///< of `root`, with hashes
    QDateTime listedAt;           ///< UTC
    std::optional<Generation> generation; ///< newest undamaged data generation
    std::shared_ptr<archive::GenerationReader> reader; ///< of it; null when there is none or it is unreadable
    bool standsAsGeneration = false; ///< proven by the metadata list: nothing has to be read
    qint64 hashedOnServer = 0;       ///< files whose content only the server could tell

    /// Body of a file of `root` (relative path) as the server has it now, out of the generation; nothing when it is not in
    /// there, differs there, or is larger than `maxBytes`.
    std::optional<QByteArray> storedBody(const QByteArray& path, qint64 maxBytes, const JobContext& job) const;
};

/// The root that a folder is published to: `wanted`, or the only one. Throws Error(BadInput, NotFound).
QByteArray publishedRoot(const Site& site, const QByteArray& wanted);

/// Lists the server and finds the content of every file: from the newest generation where nothing of the file's
/// metadata, inode and inode change time included, has moved since; else by the server's own sha256sum. Throws
/// Error(PermissionDenied) naming what cannot be read, because what is not known must not be overwritten.
LiveSite lookAtLiveSite(const Context& context, ledger::Ledger& ledger, const Site& site, const QByteArray& root,
                        remote::Transport& transport, JobContext& job);

/// 競合: the live tree is not what this publish was told to expect.
struct PublishConflict
{
    QString expected; ///< "baseline", "origin" or "preview"
    QDateTime expectedAt; ///< UTC: when the expected state was approved, checked out or looked at
    std::vector<publishing::Departure> departures; ///< paths relative to their root
    QString sentence; ///< translated
};

/// Compares with the approved baseline, and with the state that the working folder was checked out from; without
/// either, with what the preview showed. Nothing when the server stands as expected.
std::optional<PublishConflict> findConflict(const LiveSite& live, const Site& site,
                                            const std::optional<Baseline>& baseline,
                                            const std::optional<FolderOrigin>& origin,
                                            const std::optional<integrity::TreeState>& previewed);

} // namespace akimori::operations
