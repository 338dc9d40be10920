#include "operations/publishing/finishpublish.h"

#include "backup/difference.h"
#include "base/jst.h"
#include "deployment/rollback.h"
#include "integrity/baseline.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "operations/tr.h"
#include "remote/commands/listtree.h"
#include "remote/commands/pullfiles.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

/// Content of files that stand as in `known` (sorted), which carries its sha256.
void takeHashes(std::vector<TreeEntry>& entries, const std::vector<TreeEntry>& known)
{
    auto at = known.begin();
    for (TreeEntry& entry : entries) {
        while (at != known.end() && at->path < entry.path)
            ++at;
        if (at != known.end() && at->path == entry.path && entry.isFile() && entry.sha256.isEmpty()
            && backup::sameFacts(*at, entry))
            entry.sha256 = at->sha256;
    }
}

QString freeBaselineId(const ledger::BaselineTable& table, const Site& site, const QDateTime& now)
{
    const QString stamp = jst::fileStamp(now);
    QString id = stamp;
    for (int n = 2; table.find(site.id, id); ++n)
        id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

/// Only contents, links and existence: owners may have been set as far as the login user can.
bool sameContents(const std::vector<TreeEntry>& wanted, const std::vector<TreeEntry>& live)
{
    return publishing::departures(wanted, live, false).empty();
}

} // namespace

PublishedState listPublished(const Context& context, const Site& site, const std::vector<TreeEntry>& wanted,
                             const std::vector<TreeEntry>& proven, const std::vector<TreeEntry>& before,
                             remote::Transport& transport, JobContext& job)
{
    PublishedState state;
    state.listedAt = context.clock->nowUtc();
    const TreeListing listing = remote::listTree(transport, site.roots, job);
    state.entries = publishing::contentBelow(listing.entries, site.roots);
    takeHashes(state.entries, proven);
    takeHashes(state.entries, before);
    std::vector<QByteArray> doubtful;
    for (const TreeEntry& entry : state.entries) {
        if (entry.isFile() && entry.sha256.isEmpty())
            doubtful.push_back(entry.path);
    }
    if (!doubtful.empty()) {
        const QHash<QByteArray, QByteArray> sums = remote::hashFiles(transport, doubtful, job);
        for (TreeEntry& entry : state.entries) {
            if (entry.isFile() && entry.sha256.isEmpty())
                entry.sha256 = sums.value(entry.path);
        }
    }
    state.different = publishing::departures(wanted, state.entries, false);
    return state;
}

Baseline approvePublished(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& changeNo,
                          const std::vector<TreeEntry>& entries, const QDateTime& takenAt)
{
    const ledger::BaselineTable table(ledger);
    const Actor actor = context.actor(ledger);
    integrity::TreeState state;
    state.id = freeBaselineId(table, site, context.clock->nowUtc());
    state.siteId = site.id;
    state.host = site.host;
    state.method = QStringLiteral("server");
    state.takenAt = takenAt;
    state.roots = site.roots;
    state.entries = entries;
    const Baseline baseline = integrity::writeBaseline(context.profile.folder(), state,
                                                       {context.clock->nowUtc(), actor.name, changeNo, {}});
    ledger::Ledger::Transaction transaction(ledger, actor);
    table.insert(transaction, baseline);
    transaction.audit(QStringLiteral("baseline.approve"), baseline.id,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("files"), baseline.files},
                       {QStringLiteral("fileSha256"), QString::fromLatin1(baseline.fileSha256)},
                       {QStringLiteral("changeNo"), baseline.changeNo},
                       {QStringLiteral("reason"), baseline.reason}});
    transaction.commit();
    return baseline;
}

bool standsAsPending(const Context& context, const Site& site, const LiveSite& live)
{
    const std::optional<PendingPublish> pending = readPending(context, site);
    return pending && sameContents(pending->wanted.entries, live.all);
}

bool settlePending(const Context& context, ledger::Ledger& ledger, const Site& site, const LiveSite& live,
                   JobContext& job)
{
    const std::optional<PendingPublish> pending = readPending(context, site);
    if (!pending) {
        removePending(context, site);
        return false;
    }
    const bool stands = sameContents(pending->wanted.entries, live.all);
    const std::optional<Baseline> current = ledger::BaselineTable(ledger).current(site.id);
    const ledger::ChangeTable changes(ledger);
    std::optional<ChangeWork> change = changes.find(pending->changeNo);
    const bool recorded = current && current->changeNo == pending->changeNo;
    if (stands && !recorded) {
        const Baseline baseline = approvePublished(context, ledger, site, pending->changeNo, live.all, live.listedAt);
        if (change && change->state == ChangeWorkState::Open) {
            change->baselineId = baseline.id;
            change->publish = PublishSummary{pending->from, pending->added, pending->changed, pending->removed, 0,
                                             publishing::treeHash(publishing::treeBelow(live.all, pending->root)),
                                             {}, live.listedAt, {}};
        }
        job.note(Tr::tr("The publish of change %1 was cut before it was recorded. The server has it completely; it is "
                        "recorded now.")
                     .arg(pending->changeNo));
    } else if (!stands && !recorded) {
        if (change && pending->routine && change->state == ChangeWorkState::Open) {
            change->state = ChangeWorkState::Cancelled;
            change->closedBy = context.nameOfActor();
            change->closedAt = context.clock->nowUtc();
            change->remarks = Tr::tr("Cut before it took effect; the server kept the former contents.");
        }
        job.note(Tr::tr("The publish of change %1 was cut before it took effect; the server still has the former contents.")
                     .arg(pending->changeNo));
    }
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    if (change && !recorded && (change->state == ChangeWorkState::Open || change->state == ChangeWorkState::Cancelled))
        changes.update(transaction, *change);
    transaction.audit(QStringLiteral("publish.settle"), pending->changeNo,
                      {{QStringLiteral("site"), site.id}, {QStringLiteral("tookEffect"), stands}});
    transaction.commit();
    removePending(context, site);
    return stands && !recorded;
}

void confirmOlder(remote::Transport& transport, const Site& site, JobContext& job)
{
    QList<QByteArray> confirmed;
    for (const remote::DeploymentRecord& record : deployment::openRollbacks(transport, site.roots, job)) {
        if (confirmed.contains(record.id))
            continue;
        confirmed.append(record.id);
        for (const QString& warning : deployment::confirm(transport, site.roots, record.id, job))
            job.note(warning);
    }
}

} // namespace akimori::operations
