#include "operations/publishing/publish.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/filelock.h"
#include "base/jst.h"
#include "deployment/contentsource.h"
#include "deployment/deploy.h"
#include "deployment/rollback.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "operations/backup/discard.h"
#include "operations/cutover/endpoints.h"
#include "operations/people/exceptions.h"
#include "operations/publishing/changegenerations.h"
#include "operations/publishing/changes.h"
#include "operations/publishing/finishpublish.h"
#include "operations/publishing/preparepublish.h"
#include "operations/publishing/previewed.h"
#include "operations/publishing/servedfiles.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonObject>

#include <chrono>

namespace akimori::operations {

namespace {

/// Passes progress and remarks on, but is never cancelled: what follows the switch must be recorded.
class Uninterrupted final : public JobContext
{
public:
    explicit Uninterrupted(JobContext& outer) : m_outer(outer) {}

protected:
    void onProgress(const Progress& progress) override
    {
        progress.bytes ? m_outer.reportBytes(progress.stage, progress.done, progress.total)
                       : m_outer.report(progress.stage, progress.done, progress.total);
    }
    void onNote(const QString& text) override { m_outer.note(text); }

private:
    JobContext& m_outer;
};

/// Adds the time it lives, in seconds.
class Stopwatch
{
public:
    explicit Stopwatch(double& seconds) : m_seconds(seconds) {}
    ~Stopwatch() { m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count(); }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& m_seconds;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

bool connectionLost(ErrorCode code)
{
    return code == ErrorCode::HostUnreachable || code == ErrorCode::ProtocolBroken || code == ErrorCode::Timeout
           || code == ErrorCode::Cancelled;
}

/// One publish, from the comparison to the record. The steps stand in the order in which run() takes them.
class Publishing
{
public:
    Publishing(const Context& context, ledger::Ledger& ledger, const Site& site, const PublishRequest& request,
               JobContext& job)
        : m_context(context), m_ledger(ledger), m_site(site), m_request(request), m_job(job),
          m_transport(transportTo(context, site))
    {
    }

    PublishOutcome run()
    {
        requirePublishingOpen(m_ledger, m_site);
        requireUsableChange(m_context, m_ledger, m_site, m_request.changeNo, m_request.title);
        m_prepared = preparePublish(m_context, m_ledger, m_site, m_request, *m_transport, true, m_job);
        m_outcome.preview = m_prepared.preview;
        if (!m_request.previewedTree.isEmpty() && m_request.previewedTree != m_outcome.preview.treeSha256)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("The working folder changed after the preview, so nothing was published. Look at the difference "
                               "again."));
        if (!m_request.previewedLive.isEmpty() && m_request.previewedLive != m_outcome.preview.liveSha256)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("The server changed after the preview, so nothing was published. Look at the difference again."));
        if (stops()) {
            m_transport->close();
            return std::move(m_outcome);
        }
        ChangeWork change = m_request.changeNo.isEmpty()
                                ? openRoutineChange(m_context, m_ledger, m_site, m_request.title, m_outcome.preview.from)
                                : findChange(m_ledger, m_request.changeNo);
        m_no = change.no;
        try {
            takeBefore();
            confirmFormer();
            deploy();
        } catch (const Error& error) {
            // With the line cut the switch may have happened; the next run looks.
            if (!connectionLost(error.code()))
                callOff(error);
            throw;
        }
        Uninterrupted rest(m_job);
        try {
            finish(change, rest);
        } catch (const Error& error) {
            throw Error(error.code(),
                        Tr::tr("The new contents are live, but not everything could be recorded: %1 Run the same publish "
                               "again; it completes the record of change %2.")
                            .arg(error.sentence(), m_no),
                        error.detail(), error.retryable());
        }
        m_transport->close();
        m_outcome.change = std::move(change);
        m_outcome.end = PublishEnd::Published;
        return std::move(m_outcome);
    }

private:
    bool stops()
    {
        const PublishPreview& preview = m_outcome.preview;
        if (preview.conflict) {
            m_outcome.end = PublishEnd::Conflict;
            audit(QStringLiteral("publish.conflict"),
                  {{QStringLiteral("expected"), preview.conflict->expected},
                   {QStringLiteral("departures"), static_cast<qint64>(preview.conflict->departures.size())}});
            return true;
        }
        // With anything refused the comparison is not whole, so it does not count as equal either.
        if (preview.difference.nothing() && m_prepared.local.refused.empty()) {
            m_outcome.end = PublishEnd::NothingToDo;
            return true;
        }
        if (preview.blocked()) {
            // What cannot be put on a server at all is no matter of approval.
            if (m_request.exceptionId.isEmpty() || !m_prepared.local.refused.empty()) {
                m_outcome.end = PublishEnd::Blocked;
                return true;
            }
            useException(m_context, m_ledger, m_request.exceptionId, ApprovalKind::Publish, m_site.id, m_request.changeNo);
        }
        return false;
    }

    void takeBefore()
    {
        const Stopwatch watch(m_outcome.generationSeconds);
        const ChangeGeneration before =
            generationBefore(m_context, m_ledger, m_site, m_prepared.live, *m_transport, m_job);
        m_outcome.before = before.generation;
        m_outcome.beforeExisted = before.existed;
        ChangeWork change = findChange(m_ledger, m_no);
        if (change.dataBefore.isEmpty())
            change.dataBefore = before.generation.id;
        const publishing::Difference& difference = m_outcome.preview.difference;
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::ChangeTable(m_ledger).update(transaction, change);
        transaction.audit(QStringLiteral("publish.start"), m_no,
                          {{QStringLiteral("site"), m_site.id},
                           {QStringLiteral("from"), m_outcome.preview.from},
                           {QStringLiteral("generationBefore"), before.generation.id},
                           {QStringLiteral("added"), static_cast<qint64>(difference.added.size())},
                           {QStringLiteral("changed"), static_cast<qint64>(difference.changed.size())},
                           {QStringLiteral("removed"), static_cast<qint64>(difference.removed.size())}});
        transaction.commit();
    }

    /// What the publish before this one kept for a rollback goes now: later, the disk would have to take in the whole new
    /// tree first, and there is never room needed for three. The generation before that publish still leads back.
    void confirmFormer()
    {
        try {
            confirmOlder(*m_transport, m_site, m_job);
        } catch (const Error& error) {
            if (connectionLost(error.code()))
                throw;
            m_outcome.warnings << error.sentence();
        }
    }

    void deploy()
    {
        const publishing::Difference& difference = m_outcome.preview.difference;
        PendingPublish pending;
        pending.changeNo = m_no;
        pending.routine = m_request.changeNo.isEmpty();
        pending.from = m_outcome.preview.from;
        pending.added = static_cast<qint64>(difference.added.size());
        pending.changed = static_cast<qint64>(difference.changed.size());
        pending.removed = static_cast<qint64>(difference.removed.size());
        pending.root = m_prepared.live.root;
        pending.wanted.id = jst::fileStamp(m_context.clock->nowUtc());
        pending.wanted.siteId = m_site.id;
        pending.wanted.host = m_site.host;
        pending.wanted.method = QStringLiteral("server");
        pending.wanted.takenAt = m_context.clock->nowUtc();
        pending.wanted.roots = m_site.roots;
        pending.wanted.entries = m_prepared.wantedAll;
        writePending(m_context, m_site, pending);
        deployment::FolderSource content(nativePath(m_outcome.preview.from), memberPath(m_prepared.live.root));
        try {
            m_deployed = deployment::deploy(*m_transport, m_prepared.plan, content, *m_context.clock, m_job);
        } catch (const Error& error) {
            audit(QStringLiteral("publish.fail"), {{QStringLiteral("failure"), error.sentence()}});
            throw;
        }
        m_outcome.rollbackId = QString::fromLatin1(m_deployed.rollbackId);
        m_outcome.uploadedBytes = m_deployed.uploadedBytes;
        if (!perFile()) {
            m_outcome.warnings << m_deployed.warnings;
            return;
        }
        m_outcome.warnings << m_prepared.plan.warnings
                           << Tr::tr("To go back, the generation before the change is restored: the server has no room for "
                                     "the former files beside the root.");
    }

    /// The server is as it was: no note of a publish stays, and no routine change that was opened for it alone.
    void callOff(const Error& error)
    {
        removePending(m_context, m_site);
        if (!m_request.changeNo.isEmpty())
            return;
        try {
            CloseChange(m_context).cancel(m_no, error.sentence());
        } catch (const Error& second) { // the first failure is the one to tell
            m_job.note(second.sentence());
        }
    }

    bool perFile() const
    {
        return std::any_of(m_prepared.plan.roots.begin(), m_prepared.plan.roots.end(), [](const auto& root) {
            return root.mode == deployment::SwapMode::PerFile;
        });
    }

    void finish(ChangeWork& change, JobContext& rest)
    {
        // The former files would stand inside the root, where every scan would report them.
        if (perFile() && !m_deployed.rollbackId.isEmpty())
            m_outcome.warnings << deployment::confirm(*m_transport, m_site.roots, m_deployed.rollbackId, rest);
        PublishedState state = listPublished(m_context, m_site, m_prepared.wantedAll, m_deployed.proven,
                                             m_prepared.live.all, *m_transport, rest);
        change = findChange(m_ledger, m_no);
        recordPublish(change, state);
        m_transport->close();
        if (QFileInfo::exists(originFile(m_outcome.preview.from)))
            writeOrigin(m_outcome.preview.from, m_site, m_prepared.live.root,
                        publishing::memberTree(publishing::treeBelow(state.entries, m_prepared.live.root),
                                               m_prepared.live.root),
                        state.listedAt);
        if (state.different.empty())
            takeAfter(change, state);
        m_outcome.served = state.different.empty() ? lookAsVisitor() : changedBehindOurBack(state);
        change.checks.push_back(m_outcome.served);
        const bool routine = m_request.changeNo.isEmpty();
        if (routine && change.missingSteps().empty()) {
            change.state = ChangeWorkState::Closed;
            change.closedBy = m_context.actor(m_ledger).name;
            change.closedAt = m_context.clock->nowUtc();
        }
        recordEnd(change);
        removePending(m_context, m_site);
        removePreviewed(m_context, m_site, m_outcome.preview.from);
        if (const QString other = noteContentsChanged(m_context, m_ledger, m_site, m_no); !other.isEmpty())
            m_outcome.warnings << other;
    }

    /// The baseline is what was published, whatever somebody has changed since: the next scan must show that.
    void recordPublish(ChangeWork& change, const PublishedState& state)
    {
        std::vector<TreeEntry> approved = state.entries;
        if (!state.different.empty())
            approved = m_prepared.wantedAll;
        m_outcome.baseline = approvePublished(m_context, m_ledger, m_site, m_no, approved, state.listedAt);
        const publishing::Difference& difference = m_outcome.preview.difference;
        change.baselineId = m_outcome.baseline->id;
        change.publish = PublishSummary{m_outcome.preview.from,
                                        static_cast<qint64>(difference.added.size()),
                                        static_cast<qint64>(difference.changed.size()),
                                        static_cast<qint64>(difference.removed.size()),
                                        m_outcome.uploadedBytes,
                                        publishing::treeHash(m_prepared.wanted),
                                        m_outcome.rollbackId,
                                        state.listedAt,
                                        {}};
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::ChangeTable(m_ledger).update(transaction, change);
        transaction.audit(QStringLiteral("publish.switch"), m_no,
                          {{QStringLiteral("rollbackId"), m_outcome.rollbackId},
                           {QStringLiteral("treeSha256"), QString::fromLatin1(change.publish->treeSha256)},
                           {QStringLiteral("baseline"), change.baselineId}});
        transaction.commit();
    }

    void takeAfter(ChangeWork& change, PublishedState& state)
    {
        const Stopwatch watch(m_outcome.generationSeconds);
        try {
            m_outcome.after =
                generationAfter(m_context, m_ledger, m_site, m_prepared.live.root, *m_outcome.before, state.entries,
                                state.listedAt, nativePath(m_outcome.preview.from), m_no, m_job);
            change.dataAfter = m_outcome.after->id;
            m_outcome.discarded = expireGenerations(m_context, m_ledger, m_site, BackupKind::Data);
        } catch (const Error& error) {
            m_outcome.warnings
                << (m_outcome.after
                        ? Tr::tr("Generations that are no longer kept could not be let go of: %1").arg(error.sentence())
                        : Tr::tr("The generation after the change was not made: %1 Take it with “change step”.")
                              .arg(error.sentence()));
        }
    }

    ChangeCheck lookAsVisitor()
    {
        std::vector<const TreeEntry*> files;
        const std::vector<TreeEntry> members = publishing::memberTree(m_prepared.wanted, m_prepared.live.root);
        const publishing::Difference& difference = m_outcome.preview.difference;
        QSet<QByteArray> fresh;
        for (const TreeEntry* file : publishing::newFiles(difference))
            fresh.insert(memberPath(m_prepared.live.root) + '/' + file->path);
        for (const TreeEntry& entry : members) {
            const bool index = entry.path == memberPath(m_prepared.live.root) + "/index.html";
            if (entry.isFile() && (fresh.contains(entry.path) || index))
                files.push_back(&entry);
        }
        std::vector<QByteArray> removed;
        for (const TreeEntry& entry : difference.removed)
            removed.push_back(memberPath(m_prepared.live.root) + '/' + entry.path);
        try {
            return checkServedFiles(m_context, m_site, m_prepared.live.root, files, removed, m_job);
        } catch (const Error& error) { // cancelled: the publish itself stands
            ChangeCheck check;
            check.name = Tr::tr("Contents as visitors get them");
            check.detail = error.sentence();
            check.by = m_context.nameOfActor();
            check.at = m_context.clock->nowUtc();
            return check;
        }
    }

    ChangeCheck changedBehindOurBack(const PublishedState& state) const
    {
        ChangeCheck check;
        check.name = Tr::tr("Contents on the server right after the switch");
        check.result = ChangeCheck::Result::Found;
        check.detail = Tr::tr("%n path(s) were changed by somebody else right after the switch, for example %1. Run a "
                              "tamper scan.",
                              nullptr, static_cast<int>(state.different.size()))
                           .arg(printable(state.different.front().path));
        check.by = m_context.nameOfActor();
        check.at = m_context.clock->nowUtc();
        return check;
    }

    void recordEnd(const ChangeWork& change)
    {
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::ChangeTable(m_ledger).update(transaction, change);
        transaction.audit(QStringLiteral("publish.end"), m_no,
                          {{QStringLiteral("generationAfter"), change.dataAfter},
                           {QStringLiteral("check"), toString(m_outcome.served.result)},
                           {QStringLiteral("state"), toString(change.state)}});
        transaction.commit();
    }

    void audit(const QString& action, const QJsonObject& detail)
    {
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        transaction.audit(action, m_no.isEmpty() ? m_site.id : m_no, detail);
        transaction.commit();
    }

    const Context& m_context;
    ledger::Ledger& m_ledger;
    const Site& m_site;
    const PublishRequest& m_request;
    JobContext& m_job;
    std::unique_ptr<remote::Transport> m_transport;
    PreparedPublish m_prepared;
    deployment::DeploymentResult m_deployed;
    PublishOutcome m_outcome;
    QString m_no; ///< of the change
};

} // namespace

PublishOutcome ApplyPublish::run(const PublishRequest& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    return Publishing(m_context, *ledger, site, request, job).run();
}

} // namespace akimori::operations
