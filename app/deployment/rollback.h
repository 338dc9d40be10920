#pragma once

#include "remote/commands/deploymentjournal.h"
#include "remote/transport.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace akimori::deployment {

/// What replay found and did; one per deployment folder that was not in order.
struct ReplayedDeployment
{
    remote::DeploymentRecord before;
    remote::DeploymentState after = remote::DeploymentState::Unknown;
    bool removed = false; ///< an unfinished upload or removal was cleaned up
    QString sentence;     ///< translated, for the job's protocol
};

/// Finishes or undoes what a cut connection or a killed server process left half-way, for all roots. To be called
/// before anything else looks at the roots. `abandonedAfter`: staged folders whose journal rests longer are
/// removed (a younger one may belong to another workstation). A case it must not decide is returned with its
/// sentence and an unchanged state, not thrown. Every sentence is also a note of the job.
std::vector<ReplayedDeployment> replayJournals(remote::Transport& transport, const QList<QByteArray>& roots,
                                               JobContext& job,
                                               std::chrono::seconds abandonedAfter = std::chrono::hours(1));

/// The same for deployments that were found already.
std::vector<ReplayedDeployment> replayJournals(remote::Transport& transport,
                                               const std::vector<remote::DeploymentRecord>& records, JobContext& job,
                                               std::chrono::seconds abandonedAfter = std::chrono::hours(1));

/// A deployment whose previous state is still kept: one per root.
std::vector<remote::DeploymentRecord> openRollbacks(remote::Transport& transport, const QList<QByteArray>& roots,
                                                    JobContext& job);

/// Puts the previous state back, for every root of the deployment. What had been deployed is kept in the
/// deployment folder until confirm(). Throws Error(NotFound) for an unknown id, Conflict in another state.
void rollback(remote::Transport& transport, const QList<QByteArray>& roots, const QByteArray& id, JobContext& job);

/// Accepts the present state for good: removes what rollback() would need. Returns warnings about what could not
/// be removed. Throws Error(NotFound).
QStringList confirm(remote::Transport& transport, const QList<QByteArray>& roots, const QByteArray& id,
                    JobContext& job);

} // namespace akimori::deployment
