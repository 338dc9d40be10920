#include "deployment/rollback.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "deployment/tr.h"
#include "remote/commands/deploymentfolder.h"

namespace akimori::deployment {

using remote::DeploymentRecord;
using remote::DeploymentState;

namespace {

bool holdsPrevious(const DeploymentRecord& record)
{
    return record.state == DeploymentState::Swapped || record.state == DeploymentState::RolledBack;
}

std::vector<DeploymentRecord> find(remote::Transport& transport, const QList<QByteArray>& roots, const QByteArray& id,
                                   JobContext& job)
{
    if (!remote::isDeploymentId(id))
        throw Error(ErrorCode::BadInput, Tr::tr("%1 is not the id of a rollback. Take it from the list of rollbacks.")
                                             .arg(printable(id)));
    std::vector<DeploymentRecord> records;
    for (const DeploymentRecord& record : openRollbacks(transport, roots, job)) {
        if (record.id == id)
            records.push_back(record);
    }
    if (records.empty())
        throw Error(ErrorCode::NotFound,
                    Tr::tr("The server keeps no previous state under %1. It was confirmed already, or never existed.")
                        .arg(QString::fromLatin1(id)));
    return records;
}

QString describe(const ReplayedDeployment& one)
{
    const QString root = printable(one.before.root);
    if (one.removed)
        return Tr::tr("%1: remains of an unfinished deployment were removed; the live files had not been touched.")
            .arg(root);
    switch (one.after) {
    case DeploymentState::Swapped:
        return Tr::tr("%1: the interrupted replacement was completed. The new files are live.").arg(root);
    case DeploymentState::RolledBack:
        return Tr::tr("%1: the interrupted rollback was completed. The previous files are live.").arg(root);
    default:
        return Tr::tr("%1: the interrupted replacement had not begun. The previous files are live.").arg(root);
    }
}

/// True when the record needed something.
bool settle(remote::Transport& transport, ReplayedDeployment& one, std::chrono::seconds abandonedAfter,
            JobContext& job)
{
    one.after = one.before.state;
    switch (one.before.state) {
    case DeploymentState::Swapping:
    case DeploymentState::RollingBack:
        one.after = remote::settleTree(transport, one.before.folder, remote::Settle::Replay, job);
        if (one.after == DeploymentState::Verified && one.before.secondsSince >= abandonedAfter.count()) {
            remote::removeDeployment(transport, one.before.folder, false, job);
            one.removed = true;
        }
        return true;
    case DeploymentState::Staging:
    case DeploymentState::Verified:
    case DeploymentState::Saving:
        if (one.before.secondsSince < abandonedAfter.count())
            return false;
        remote::removeDeployment(transport, one.before.folder, false, job);
        one.removed = true;
        return true;
    case DeploymentState::Confirmed:
        remote::removeDeployment(transport, one.before.folder, true, job);
        one.removed = true;
        return true;
    case DeploymentState::Swapped:
    case DeploymentState::RolledBack:
    case DeploymentState::Unknown: return false;
    }
    return false;
}

} // namespace

std::vector<ReplayedDeployment> replayJournals(remote::Transport& transport, const QList<QByteArray>& roots,
                                               JobContext& job, std::chrono::seconds abandonedAfter)
{
    std::vector<ReplayedDeployment> result;
    for (const QByteArray& root : roots) {
        for (ReplayedDeployment& one :
             replayJournals(transport, remote::listDeployments(transport, root, job), job, abandonedAfter))
            result.push_back(std::move(one));
    }
    return result;
}

std::vector<ReplayedDeployment> replayJournals(remote::Transport& transport,
                                               const std::vector<DeploymentRecord>& records, JobContext& job,
                                               std::chrono::seconds abandonedAfter)
{
    std::vector<ReplayedDeployment> result;
    for (const DeploymentRecord& record : records) {
        ReplayedDeployment one;
        one.before = record;
        try {
            if (!settle(transport, one, abandonedAfter, job))
                continue;
            one.sentence = describe(one);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Conflict && error.code() != ErrorCode::RemoteCommandFailed
                && error.code() != ErrorCode::PermissionDenied)
                throw;
            one.sentence = error.sentence();
        }
        job.note(one.sentence);
        result.push_back(std::move(one));
    }
    return result;
}

std::vector<DeploymentRecord> openRollbacks(remote::Transport& transport, const QList<QByteArray>& roots,
                                            JobContext& job)
{
    std::vector<DeploymentRecord> result;
    for (const QByteArray& root : roots) {
        for (DeploymentRecord& record : remote::listDeployments(transport, root, job)) {
            if (holdsPrevious(record))
                result.push_back(std::move(record));
        }
    }
    std::sort(result.begin(), result.end(), [](const DeploymentRecord& a, const DeploymentRecord& b) {
        return std::pair(a.id, a.number) < std::pair(b.id, b.number);
    });
    return result;
}

void rollback(remote::Transport& transport, const QList<QByteArray>& roots, const QByteArray& id, JobContext& job)
{
    for (const DeploymentRecord& record : find(transport, roots, id, job)) {
        if (record.state == DeploymentState::Swapped) // a repeated rollback goes on where it stopped
            remote::settleTree(transport, record.folder, remote::Settle::Back, job);
    }
}

QStringList confirm(remote::Transport& transport, const QList<QByteArray>& roots, const QByteArray& id,
                    JobContext& job)
{
    QStringList warnings;
    for (const DeploymentRecord& record : find(transport, roots, id, job)) {
        const QByteArray left = remote::removeDeployment(transport, record.folder, true, job);
        if (!left.isEmpty())
            warnings.append(Tr::tr("%1 on the server could not be removed completely. Remove it there.")
                                .arg(printable(record.folder)));
    }
    return warnings;
}

} // namespace akimori::deployment
