#include "deployment/deploy.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/jst.h"
#include "deployment/rollback.h"
#include "deployment/staging.h"
#include "deployment/tr.h"
#include "remote/commands/deploymentjournal.h"
#include "remote/commands/settletree.h"
#include "remote/commands/surveyroot.h"

#include <QRandomGenerator>

namespace akimori::deployment {

namespace {

QByteArray newDeploymentId(const Clock& clock)
{
    const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return jst::fileStamp(clock.nowUtc()).toLatin1() + '-' + random;
}

bool connectionLost(ErrorCode code)
{
    return code == ErrorCode::HostUnreachable || code == ErrorCode::ProtocolBroken || code == ErrorCode::Timeout;
}

/// Hashes and safe names are what the rest relies on.
void requireUsable(const RootPlan& plan)
{
    for (const PlannedEntry& planned : plan.entries) {
        const TreeEntry& entry = planned.entry;
        const bool noHash = entry.isFile() && planned.action != PlanAction::Removed && entry.sha256.size() != 64;
        if (!isSafeRelativePath(entry.path) || noHash)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("%1 has no usable name or check sum in the wanted state, so it cannot be proven after "
                               "uploading. Nothing was changed.")
                            .arg(printable(entry.path)));
    }
}

using Stagings = std::vector<std::unique_ptr<Staging>>;

/// Best effort with a fresh context, because the job's own may be cancelled. What is left is removed by replay.
void discard(remote::Transport& transport, const Stagings& stagings, std::size_t from)
{
    for (std::size_t i = from; i < stagings.size(); ++i) {
        try {
            JobContext cleanup;
            remote::removeDeployment(transport, stagings[i]->folder(), false, cleanup);
        } catch (const Error&) {
            return;
        }
    }
}

void switchAll(remote::Transport& transport, const Stagings& stagings, DeploymentResult& result, JobContext& job)
{
    qsizetype switched = 0;
    for (std::size_t i = 0; i < stagings.size(); ++i) {
        const Staging& staging = *stagings[i];
        if (!staging.changesSomething()) {
            discard(transport, stagings, i);
            continue;
        }
        try {
            job.throwIfCancelled();
            remote::settleTree(transport, staging.folder(), remote::Settle::Forward, job);
        } catch (const Error& error) {
            if (!connectionLost(error.code()) && error.code() != ErrorCode::Cancelled)
                discard(transport, stagings, i);
            if (switched == 0)
                throw;
            throw Error(error.code(),
                        error.sentence()
                            + Tr::tr(" %1 other document roots had already been replaced; undo them with rollback %2.")
                                  .arg(switched)
                                  .arg(QString::fromLatin1(result.rollbackId)),
                        error.detail(), error.retryable());
        }
        ++switched;
        result.changed += staging.changedPaths();
        result.uploadedBytes += staging.uploaded();
        result.proven.insert(result.proven.end(), staging.proven().begin(), staging.proven().end());
        if (staging.plan().mode == SwapMode::PerFile)
            result.warnings.append(
                Tr::tr("The replaced files are kept in %1 on the server until you confirm or roll back.")
                    .arg(printable(staging.folder())));
    }
    if (switched == 0)
        result.rollbackId.clear();
}

void warn(const Staging& staging, QStringList& warnings)
{
    if (staging.coarseTimes() > 0)
        warnings.append(Tr::tr("The server keeps the times of %1 files only to the second or coarser.")
                            .arg(staging.coarseTimes()));
    QStringList names;
    for (const QByteArray& path : staging.tampered())
        names.append(printable(path));
    if (!names.isEmpty())
        warnings.append(Tr::tr("These files on the server had other contents although size and time were unchanged, "
                               "which suggests tampering; they were replaced: %1.")
                            .arg(firstOf(names)));
}

} // namespace

std::vector<LiveRoot> settleAndSurvey(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    std::vector<LiveRoot> result;
    for (const QByteArray& root : roots) {
        const bool inside = std::any_of(roots.begin(), roots.end(), [&](const QByteArray& other) {
            return memberPath(other) != memberPath(root) && isUnder(memberPath(root), memberPath(other));
        });
        if (inside) {
            replayJournals(transport, {root}, job); // what lies right beside it is not looked for from the outer one
            continue;
        }
        remote::RootSurvey survey = remote::surveyRoot(transport, root, job);
        if (!replayJournals(transport, survey.deployments, job).empty())
            survey = remote::surveyRoot(transport, root, job);
        result.push_back({std::move(survey.facts), std::move(survey.listing)});
    }
    return result;
}

DeploymentResult deploy(remote::Transport& transport, const DeploymentPlan& plan, ContentSource& source,
                        const Clock& clock, JobContext& job)
{
    DeploymentResult result;
    result.warnings = plan.warnings;
    result.rollbackId = newDeploymentId(clock);
    for (const RootPlan& root : plan.roots)
        requireUsable(root);
    Stagings stagings;
    try {
        for (const RootPlan& root : plan.roots) {
            stagings.push_back(std::make_unique<Staging>(transport, root, source, result.rollbackId,
                                                         static_cast<int>(stagings.size()), job));
            stagings.back()->run();
            warn(*stagings.back(), result.warnings);
        }
    } catch (const Error& error) {
        if (!connectionLost(error.code()))
            discard(transport, stagings, 0);
        throw;
    }
    switchAll(transport, stagings, result, job);
    return result;
}

} // namespace akimori::deployment
