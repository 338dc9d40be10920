#pragma once

#include "operations/publishing/publish.h"

namespace akimori::operations {

/// What preview and apply share: both sides read, compared and checked.
struct PreparedPublish
{
    PublishPreview preview;
    publishing::LocalSite local;
    LiveSite live;
    publishing::Tree wanted;           ///< of the root
    std::vector<TreeEntry> wantedAll;  ///< of all roots, member paths, sorted
    deployment::DeploymentPlan plan;   ///< empty with a conflict
};

/// `mayRecord`: a publish that was cut before it was recorded is recorded now (under the site's lock only).
PreparedPublish preparePublish(const Context& context, ledger::Ledger& ledger, const Site& site,
                               const PublishRequest& request, remote::Transport& transport, bool mayRecord,
                               JobContext& job);

/// What changes in the text of the first `most` changed files. Bodies come out of the generation, else in one stream from the
/// server.
std::vector<PublishDiff> diffsOf(const PreparedPublish& prepared, int most, remote::Transport& transport, JobContext& job);

/// Lower-case hosts that count as the site's own.
QList<QByteArray> ownHosts(const Site& site);

} // namespace akimori::operations
