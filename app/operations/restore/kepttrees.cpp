#include "operations/restore/kepttrees.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "deployment/rollback.h"
#include "ledger/changetable.h"
#include "ledger/restoretable.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

/// What this ledger knows about the deployment; it may also come from another workstation.
void addOrigin(KeptTree& kept, const ledger::Ledger& ledger)
{
    if (const std::optional<Restore> restore = ledger::RestoreTable(ledger).byRollback(kept.id))
        kept.restoredFrom = restore->generationId.isEmpty() ? restore->archive : restore->generationId;
    else if (const std::optional<ChangeWork> change = ledger::ChangeTable(ledger).byRollback(kept.id))
        kept.changeNo = change->no;
}

std::vector<KeptTree> keptTrees(remote::Transport& transport, const Site& site, const ledger::Ledger& ledger, JobContext& job)
{
    std::vector<KeptTree> trees;
    for (const remote::DeploymentRecord& record : deployment::openRollbacks(transport, site.roots, job)) {
        const QString id = QString::fromLatin1(record.id);
        const auto known = std::find_if(trees.begin(), trees.end(), [&id](const KeptTree& tree) { return tree.id == id; });
        if (known != trees.end()) { // another root of the same deployment
            known->roots.append(record.root);
            continue;
        }
        KeptTree tree{id, record.at, {record.root}, record.state == remote::DeploymentState::RolledBack, {}, {}};
        addOrigin(tree, ledger);
        trees.push_back(std::move(tree));
    }
    std::stable_sort(trees.begin(), trees.end(), [](const KeptTree& a, const KeptTree& b) { return a.at > b.at; });
    return trees;
}

/// Notes in the ledger that the tree is gone from the server.
void recordConfirmed(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& id,
                     const QStringList& warnings)
{
    const ledger::RestoreTable table(ledger);
    std::optional<Restore> record = table.byRollback(id);
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    if (record) {
        if (record->state == RestoreState::Swapped)
            record->state = RestoreState::Confirmed;
        record->rollbackId.clear();
        table.update(transaction, *record);
    }
    transaction.audit(QStringLiteral("restore.confirm"), record ? record->id : id,
                      {{QStringLiteral("rollbackId"), id},
                       {QStringLiteral("site"), site.id},
                       {QStringLiteral("warnings"), static_cast<int>(warnings.size())}});
    transaction.commit();
}

} // namespace

QString describe(const KeptTree& tree)
{
    const QString from = !tree.restoredFrom.isEmpty() ? Tr::tr("from before the restore of %1").arg(tree.restoredFrom)
                         : !tree.changeNo.isEmpty()   ? Tr::tr("from before change %1").arg(tree.changeNo)
                                                      : Tr::tr("made by another workstation");
    const QString line = Tr::tr("%1, %2: %3").arg(tree.id, jst::display(tree.at), from);
    return tree.rolledBack ? Tr::tr("%1 (rolled back)").arg(line) : line;
}

std::vector<KeptTree> ListKeptTrees::run(const QString& siteName, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const auto transport = transportTo(m_context, site);
    std::vector<KeptTree> trees = keptTrees(*transport, site, *ledger, job);
    transport->close();
    return trees;
}

QStringList ConfirmRestore::run(const QString& siteName, const QString& id, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const auto transport = transportTo(m_context, site);
    QStringList warnings = deployment::confirm(*transport, site.roots, id.toLatin1(), job);
    transport->close();
    recordConfirmed(m_context, *ledger, site, id, warnings);
    return warnings;
}

QStringList ConfirmRestore::runAll(const QString& siteName, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const auto transport = transportTo(m_context, site);
    QStringList warnings;
    for (const KeptTree& tree : keptTrees(*transport, site, *ledger, job)) {
        const QStringList said = deployment::confirm(*transport, site.roots, tree.id.toLatin1(), job);
        recordConfirmed(m_context, *ledger, site, tree.id, said);
        warnings << said;
    }
    transport->close();
    // What a publish or another workstation removed meanwhile cannot be taken back either.
    for (const Restore& restore : ledger::RestoreTable(*ledger).ofSite(site.id)) {
        if (!restore.rollbackId.isEmpty())
            recordConfirmed(m_context, *ledger, site, restore.rollbackId, {});
    }
    return warnings;
}

} // namespace akimori::operations
