#include "deployment/staging.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "deployment/tarfeed.h"
#include "deployment/tr.h"
#include "deployment/verifystage.h"

#include <QSet>

#include <thread>

namespace akimori::deployment {

namespace {

using namespace std::chrono_literals;

// From this distance one connection is bound by sshd's receive window of 2 MiB, not by the line.
constexpr auto kFarAway = 20ms;
constexpr qint64 kWorthTwoConnections = 4 << 20;
constexpr qsizetype kNamedFiles = 5;

bool untouched(const TreeEntry& before, const TreeEntry& now)
{
    return before.path == now.path && before.type == now.type && before.size == now.size
           && before.mtimeNs == now.mtimeNs && before.ctimeNs == now.ctimeNs && before.inode == now.inode;
}

/// In the second round only what was sent again is hashed. The first round's hash of another file counts as long as
/// nothing touched the file since: the change time, which nobody can set, says so.
void keepHashes(const remote::StageReport& first, remote::StageReport& second)
{
    for (TreeEntry& entry : second.staged) {
        if (!entry.isFile() || !entry.sha256.isEmpty())
            continue;
        const auto at = std::lower_bound(first.staged.begin(), first.staged.end(), entry.path,
                                         [](const TreeEntry& a, const QByteArray& path) { return a.path < path; });
        if (at != first.staged.end() && untouched(*at, entry))
            entry.sha256 = at->sha256;
    }
}

} // namespace

QString firstOf(const QStringList& names)
{
    QString text = names.mid(0, kNamedFiles).join(QStringLiteral(", "));
    if (names.size() > kNamedFiles)
        text += Tr::tr(" and %1 more").arg(names.size() - kNamedFiles);
    return text;
}

Staging::Staging(remote::Transport& transport, const RootPlan& plan, ContentSource& source, const QByteArray& id,
        int number, JobContext& job)
    : m_transport(transport)
    , m_plan(plan)
    , m_source(source)
    , m_job(job)
    , m_place(stagePlace(plan, id, number))
    , m_root(memberPath(plan.facts.root))
{
}

void Staging::run()
{
    remote::StageReport report = sendAll();
    StageFindings findings = verifyStage(m_plan, report);
    if (findings.wrong.isEmpty() && !findings.toPush.isEmpty()) {
        refuseFullDisk(report);
        report = sendAgain(findings.toPush, report);
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

bool Staging::changesSomething() const
{
    return std::any_of(m_plan.entries.begin(), m_plan.entries.end(), [](const PlannedEntry& planned) {
        return planned.action != PlanAction::Unchanged || planned.push;
    });
}

qint64 Staging::changedPaths() const
{
    return std::count_if(m_plan.entries.begin(), m_plan.entries.end(), [](const PlannedEntry& planned) {
        return planned.action != PlanAction::Unchanged;
    });
}

remote::StageRequest Staging::request(bool begin, bool finish) const
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

remote::StageReport Staging::sendAll()
{
    std::vector<const TreeEntry*> files = filesToPush(m_plan);
    qint64 bytes = 0;
    for (const TreeEntry* file : files)
        bytes += file->size;
    if (m_transport.roundTrip() >= kFarAway && bytes >= kWorthTwoConnections && files.size() > 1)
        return sendOverTwo(std::move(files), bytes);
    const QByteArray end = stageLinks(m_plan) + stageEnd(m_plan, files);
    return send(m_transport, stageLists(m_plan, m_place, true), std::move(files), end, request(true, true));
}

/// A copied file was not what its size and time promised: somebody kept them while changing it.
remote::StageReport Staging::sendAgain(const QList<QByteArray>& paths, const remote::StageReport& first)
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
    remote::StageReport second = send(m_transport, stageLists(m_plan, m_place, false), files,
                                      stageEnd(m_plan, files), request(false, true));
    keepHashes(first, second);
    return second;
}

remote::StageReport Staging::sendOverTwo(std::vector<const TreeEntry*> files, qint64 bytes)
{
    const QByteArray end = stageLinks(m_plan) + stageEnd(m_plan, files);
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
    return send(m_transport, end, {}, {}, request(false, true));
}

remote::StageReport Staging::send(remote::Transport& transport, QByteArray prologue,
                                  std::vector<const TreeEntry*> files, QByteArray epilogue,
                                  remote::StageRequest request, JobContext* own)
{
    for (const TreeEntry* file : files)
        request.upload += file->size;
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

void Staging::refuseFullDisk(const remote::StageReport& report) const
{
    if (report.complaints.contains("No space left") || report.complaints.contains("quota exceeded")
        || report.complaints.contains("File too large"))
        throw Error(ErrorCode::NoSpace,
                    Tr::tr("The disk of the server became full while %1 was being prepared; the live files are "
                           "untouched. Make room there.")
                        .arg(printable(m_plan.facts.root)),
                    QString::fromUtf8(report.complaints.right(2000)));
}

} // namespace akimori::deployment
