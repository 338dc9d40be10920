#include "operations/publishing/preparepublish.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "ledger/baselinetable.h"
#include "operations/publishing/finishpublish.h"
#include "operations/publishing/previewed.h"
#include "operations/tr.h"

#include <QDir>
#include <QUrl>

#include <future>
#include <thread>

namespace akimori::operations {

namespace {

/// The folder on this machine is read while the server is looked at.
class LocalReading
{
public:
    LocalReading(const QByteArray& folder, const QString& indexFile, JobContext& job)
        : m_thread([this, folder, indexFile, &job] {
              try {
                  m_site = publishing::readLocalSite(folder, job, indexFile);
              } catch (...) {
                  m_failure = std::current_exception();
              }
          })
    {
    }
    ~LocalReading()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    LocalReading(const LocalReading&) = delete;
    LocalReading& operator=(const LocalReading&) = delete;

    publishing::LocalSite take()
    {
        m_thread.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_site);
    }

private:
    publishing::LocalSite m_site;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

/// Without a baseline nothing says whether the server was tampered with; the newest backup is all there is to say.
QString unprovenWarning(const PreparedPublish& prepared)
{
    const QString warning = Tr::tr("No baseline is approved yet, so it could not be told whether the server stands as "
                                   "approved. What it has now was taken as it is.");
    if (!prepared.live.reader)
        return warning;
    std::vector<TreeEntry> stored;
    for (const archive::ManifestEntry& one : prepared.live.reader->manifest().entries)
        stored.push_back(one.entry);
    const auto changed = publishing::departures(publishing::contentBelow(stored, prepared.preview.site.roots),
                                                prepared.live.all, true);
    if (changed.empty())
        return warning;
    return warning
           + Tr::tr(" Since the backup of %1 %n place(s) on the server were changed, for example %2.", nullptr,
                    static_cast<int>(changed.size()))
                 .arg(jst::display(prepared.live.generation->takenAt), printable(changed.front().path));
}

void requireContents(const publishing::LocalSite& local)
{
    for (const TreeEntry& entry : local.entries) {
        if (!entry.isDirectory())
            return;
    }
    if (local.refused.empty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The folder %1 is empty. Publishing it would remove the whole site, so nothing was done.")
                        .arg(printable(local.folder)));
}

/// Other roots stay as they are.
std::vector<TreeEntry> withOtherRoots(const PreparedPublish& prepared, std::vector<TreeEntry> all)
{
    const QByteArray member = memberPath(prepared.live.root);
    for (const TreeEntry& entry : prepared.live.all) {
        if (!isUnder(entry.path, member))
            all.push_back(entry);
    }
    publishing::sortByPath(all);
    return all;
}

deployment::DeploymentPlan planOf(const LiveSite& live, std::vector<TreeEntry> members)
{
    deployment::WantedTree wanted;
    wanted.roots = {live.root};
    wanted.entries = std::move(members);
    return deployment::makePlan(wanted, {live.survey}, {});
}

void takePlan(PreparedPublish& prepared, deployment::DeploymentPlan plan)
{
    PublishPreview& preview = prepared.preview;
    preview.bytesToUpload = plan.bytesToUpload;
    for (const deployment::RootPlan& root : plan.roots)
        preview.method << (root.why.isEmpty() ? displayName(root.mode) : root.why);
    preview.warnings << plan.warnings;
    prepared.plan = std::move(plan);
}

publishing::Candidate candidateOf(const PreparedPublish& prepared, const Site& site, JobContext& job)
{
    const LiveSite& live = prepared.live;
    const auto approved = [&live, &job](const QByteArray& path, qint64 maxBytes) {
        return live.storedBody(path, maxBytes, job);
    };
    return {prepared.local, live.tree, prepared.preview.difference, ownHosts(site), approved};
}

} // namespace

bool PublishPreview::blocked() const
{
    return std::any_of(checks.begin(), checks.end(), [](const publishing::CheckOutcome& one) { return one.blocks(); });
}

QList<QByteArray> ownHosts(const Site& site)
{
    const QByteArray host = QUrl(site.url).host(QUrl::FullyEncoded).toLower().toLatin1();
    if (host.isEmpty())
        return {};
    return host.startsWith("www.") ? QList<QByteArray>{host, host.mid(4)} : QList<QByteArray>{host, "www." + host};
}

PreparedPublish preparePublish(const Context& context, ledger::Ledger& ledger, const Site& site,
                               const PublishRequest& request, remote::Transport& transport, bool mayRecord,
                               JobContext& job)
{
    PreparedPublish prepared;
    PublishPreview& preview = prepared.preview;
    preview.site = site;
    preview.from = QDir::cleanPath(QFileInfo(request.from).absoluteFilePath());
    preview.root = publishedRoot(site, request.root);
    const std::optional<FolderOrigin> origin = readOrigin(preview.from, site);
    preview.checkedOut = origin.has_value();

    LocalReading reading(nativePath(preview.from), folderNote(context, site, preview.from) + QStringLiteral(".index"), job);
    prepared.live = lookAtLiveSite(context, ledger, site, preview.root, transport, job);
    prepared.local = reading.take();
    requireContents(prepared.local);

    const bool cut = mayRecord ? settlePending(context, ledger, site, prepared.live, job)
                               : standsAsPending(context, site, prepared.live);
    const std::optional<Baseline> baseline = ledger::BaselineTable(ledger).current(site.id);
    preview.baselineKnown = baseline.has_value();
    // After a cut publish the server has more than the baseline and the folder's origin know.
    preview.conflict = findConflict(prepared.live, site, cut && !mayRecord ? std::nullopt : baseline,
                                    cut ? std::nullopt : origin,
                                    mayRecord && !baseline && !cut ? readPreviewed(context, site, preview.from)
                                                                   : std::nullopt);
    if (!baseline)
        preview.warnings << unprovenWarning(prepared);
    preview.liveSha256 = publishing::treeHash(prepared.live.all);
    if (!mayRecord && !baseline && !origin)
        writePreviewed(context, site, preview.from, prepared.live.all, prepared.live.listedAt);
    preview.generation = prepared.live.generation;
    preview.standsAsGeneration = prepared.live.standsAsGeneration;

    prepared.wanted = publishing::wantedTree(prepared.local, prepared.live.tree, context.clock->nowUtc());
    preview.treeSha256 = publishing::treeHash(prepared.wanted);
    preview.difference = publishing::differenceOf(prepared.wanted, prepared.live.tree);
    std::vector<TreeEntry> members = publishing::memberTree(prepared.wanted, prepared.live.root);
    prepared.wantedAll = withOtherRoots(prepared, members);
    // The plan reads what the checks read; neither changes it.
    std::future<deployment::DeploymentPlan> plan;
    if (!preview.conflict)
        plan = std::async(std::launch::async, planOf, std::cref(prepared.live), std::move(members));
    preview.checks = publishing::runChecks(candidateOf(prepared, site, job), job);
    if (plan.valid())
        takePlan(prepared, plan.get());
    return prepared;
}

PublishPreview PreviewPublish::run(const PublishRequest& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const auto transport = transportTo(m_context, site);
    PreparedPublish prepared = preparePublish(m_context, *ledger, site, request, *transport, false, job);
    if (request.diffs > 0)
        prepared.preview.diffs = diffsOf(prepared, request.diffs, *transport, job);
    transport->close();
    return std::move(prepared.preview);
}

} // namespace akimori::operations
