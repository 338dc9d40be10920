#include "deployment/deploy.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/jst.h"
#include "deployment/stagelists.h"
#include "deployment/tarfeed.h"
#include "deployment/tr.h"
#include "deployment/verifystage.h"
#include "remote/commands/deploymentjournal.h"
#include "remote/commands/listtree.h"
#include "remote/commands/settletree.h"
#include "remote/commands/stagetree.h"

#include <QRandomGenerator>
#include <QSet>

namespace akimori::deployment {

namespace {

using namespace std::chrono_literals;

// From this distance one connection is bound by sshd's receive window of 2 MiB, not by the line.
constexpr auto kFarAway = 20ms;
constexpr qint64 kWorthTwoConnections = 4 << 20;
constexpr qsizetype kNamedFiles = 5;

QByteArray newDeploymentId(const Clock& clock)
{
    const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return jst::fileStamp(clock.nowUtc()).toLatin1() + '-' + random;
}

bool connectionLost(ErrorCode code)
{
    return code == ErrorCode::HostUnreachable || code == ErrorCode::ProtocolBroken || code == ErrorCode::Timeout;
}

QString firstOf(const QStringList& names)
{
    QString text = names.mid(0, kNamedFiles).join(QStringLiteral(", "));
    if (names.size() > kNamedFiles)
        text += Tr::tr(" and %1 more").arg(names.size() - kNamedFiles);
    return text;
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

/// Brings one root's new state onto the server, proven, beside the live one.
class Staging
{
public:
    Staging(remote::Transport& transport, const RootPlan& plan, ContentSource& source, const QByteArray& id,
            int number, JobContext& job)
        : m_transport(transport)
        , m_plan(plan)
        , m_source(source)
        , m_job(job)
        , m_place(stagePlace(plan, id, number))
        , m_root(memberPath(plan.facts.root))
    {
    }

    void run()
    {
        remote::StageReport report = sendAll();
        StageFindings findings = verifyStage(m_plan, report);
        if (findings.wrong.isEmpty() && !findings.toPush.isEmpty()) {
            refuseFullDisk(report);
            report = sendAgain(findings.toPush);
            findings = verifyStage(m_plan, report);
        }
        if (findings.liveChanged)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("%1 on the server changed after the preview was made, so nothing was replaced. Look at a "
                               "new preview and start again.")
                            .arg(printable(m_plan.facts.root)));
        if (!findings.proven()) {
            refuseFullDisk(report);
            QStringList names = findings.wrong;
            for (const QByteArray& path : findings.toPush)
                names.append(printable(path));
            throw Error(ErrorCode::Corrupt,
                        Tr::tr("The server does not hold what was sent (%1), so the live files were not replaced. Check "
                               "the disk of the server and run it again.")
                            .arg(firstOf(names)),
                        names.join(QLatin1Char('\n')));
        }
        m_coarseTimes = findings.coarseTimes;
        if (m_plan.mode == SwapMode::PerFile)
            return; // placing a file changes its ctime, so nothing could be told by it later
        m_proven = std::move(report.staged);
        for (TreeEntry& entry : m_proven)
            entry.path = entry.path.isEmpty() ? m_root : m_root + '/' + entry.path;
    }

    bool changesSomething() const
    {
        return std::any_of(m_plan.entries.begin(), m_plan.entries.end(), [](const PlannedEntry& planned) {
            return planned.action != PlanAction::Unchanged || planned.push;
        });
    }

    qint64 changedPaths() const
    {
        return std::count_if(m_plan.entries.begin(), m_plan.entries.end(), [](const PlannedEntry& planned) {
            return planned.action != PlanAction::Unchanged;
        });
    }

    const RootPlan& plan() const { return m_plan; }
    QByteArray folder() const { return m_place.path(); }
    qint64 uploaded() const { return m_uploaded; }
    qint64 coarseTimes() const { return m_coarseTimes; }
    const QList<QByteArray>& tampered() const { return m_tampered; }
    const std::vector<TreeEntry>& proven() const { return m_proven; }

private:
    remote::StageRequest request(bool begin, bool finish) const
    {
        remote::StageRequest request;
        request.base = m_place.base;
        request.folder = m_place.folder;
        request.liveRoot = '/' + m_root;
        request.begin = begin;
        request.finish = finish;
        request.extended = true;
        request.files = static_cast<qint64>(m_plan.entries.size());
        for (const PlannedEntry& planned : m_plan.entries)
            request.bytes += planned.entry.size;
        return request;
    }

    remote::StageReport sendAll()
    {
        std::vector<const TreeEntry*> files = filesToPush(m_plan);
        qint64 bytes = 0;
        for (const TreeEntry* file : files)
            bytes += file->size;
        if (m_transport.roundTrip() >= kFarAway && bytes >= kWorthTwoConnections && files.size() > 1)
            return sendOverTwo(std::move(files), bytes);
        return send(m_transport, stageLists(m_plan, m_place, true), std::move(files),
                    stageLinks(m_plan) + stageComplete(m_plan), request(true, true));
    }

    /// A copied file was not what its size and time promised: somebody kept them while changing it.
    remote::StageReport sendAgain(const QList<QByteArray>& paths)
    {
        const QSet<QByteArray> again(paths.begin(), paths.end());
        std::vector<const TreeEntry*> files;
        for (PlannedEntry& planned : m_plan.entries) {
            if (!again.contains(planned.entry.path))
                continue;
            planned.push = true;
            planned.action = PlanAction::Changed;
            files.push_back(&planned.entry);
        }
        m_tampered = paths;
        return send(m_transport, stageLists(m_plan, m_place, false), std::move(files), stageComplete(m_plan),
                    request(false, true));
    }

    remote::StageReport sendOverTwo(std::vector<const TreeEntry*> files, qint64 bytes)
    {
        send(m_transport, stageLists(m_plan, m_place, true), {}, {}, request(true, false));
        std::vector<const TreeEntry*> second;
        for (qint64 sum = 0; files.size() > 1 && sum < bytes / 2;) {
            sum += files.back()->size;
            second.push_back(files.back());
            files.pop_back();
        }
        const std::unique_ptr<remote::Transport> other = m_transport.another();
        std::exception_ptr failure;
        JobContext otherJob; // cancelled with the first, and when the first fails
        std::thread thread([&] {
            try {
                send(*other, {}, std::move(second), {}, request(false, false), &otherJob);
            } catch (...) {
                failure = std::current_exception();
            }
        });
        try {
            send(m_transport, {}, std::move(files), {}, request(false, false));
        } catch (...) {
            otherJob.cancel();
            thread.join();
            throw;
        }
        thread.join();
        if (failure)
            std::rethrow_exception(failure);
        return send(m_transport, stageLinks(m_plan) + stageComplete(m_plan), {}, {}, request(false, true));
    }

    remote::StageReport send(remote::Transport& transport, QByteArray prologue, std::vector<const TreeEntry*> files,
                             QByteArray epilogue, const remote::StageRequest& request, JobContext* own = nullptr)
    {
        JobContext& job = own ? *own : m_job;
        TarFeed feed(std::move(prologue), std::move(files), m_root, std::move(epilogue), m_source, job);
        remote::StageReport report;
        try {
            report = remote::stageTree(transport, request, feed.source(), job);
        } catch (...) {
            feed.throwIfFailed(); // the source's failure is the cause of what the server says
            throw;
        }
        feed.throwIfFailed();
        m_uploaded += feed.bodyBytes();
        return report;
    }

    void refuseFullDisk(const remote::StageReport& report) const
    {
        if (report.complaints.contains("No space left") || report.complaints.contains("quota exceeded")
            || report.complaints.contains("File too large"))
            throw Error(ErrorCode::NoSpace,
                        Tr::tr("The disk of the server became full while %1 was being prepared; the live files are "
                               "untouched. Make room there.")
                            .arg(printable(m_plan.facts.root)),
                        QString::fromUtf8(report.complaints.right(2000)));
    }

    remote::Transport& m_transport;
    RootPlan m_plan;
    ContentSource& m_source;
    JobContext& m_job;
    StagePlace m_place;
    QByteArray m_root;
    std::atomic<qint64> m_uploaded = 0;
    qint64 m_coarseTimes = 0;
    QList<QByteArray> m_tampered;
    std::vector<TreeEntry> m_proven;
};

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

std::vector<LiveRoot> surveyRoots(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    std::vector<LiveRoot> result;
    for (const QByteArray& root : roots) {
        const bool inside = std::any_of(roots.begin(), roots.end(), [&](const QByteArray& other) {
            return memberPath(other) != memberPath(root) && isUnder(memberPath(root), memberPath(other));
        });
        if (inside)
            continue;
        LiveRoot live;
        live.facts = remote::probeRoot(transport, root, job);
        if (live.facts.exists)
            live.listing = remote::listTree(transport, {root}, job);
        result.push_back(std::move(live));
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
