#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "base/filelock.h"
#include "base/jst.h"
#include "deployment/rollback.h"
#include "ledger/changetable.h"
#include "ledger/generationtable.h"
#include "operations/publishing/finishpublish.h"
#include "operations/publishing/publish.h"
#include "operations/restore/restore.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonObject>

namespace akimori::operations {

namespace {

ChangeWork changeOf(ledger::Ledger& ledger, const QString& rollbackId)
{
    const std::optional<ChangeWork> change = ledger::ChangeTable(ledger).byRollback(rollbackId);
    if (!change || !change->publish)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no publish with the rollback id “%1”. “change list” shows them.").arg(rollbackId));
    if (change->publish->rolledBackAt.isValid())
        throw Error(ErrorCode::Conflict, Tr::tr("The publish of change %1 was rolled back already.").arg(change->no));
    return *change;
}

/// A later publish stands on top: going back would undo it silently.
void requireNewest(ledger::Ledger& ledger, const ChangeWork& change)
{
    for (const ChangeWork& other : ledger::ChangeTable(ledger).all()) {
        if (other.no != change.no && other.siteId == change.siteId && other.publish
            && !other.publish->rolledBackAt.isValid() && other.publish->at > change.publish->at)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("Change %1 was published after change %2. Roll that one back first.").arg(other.no, change.no));
    }
}

/// The tree of the generation before, own folders of deployments left out.
std::vector<TreeEntry> treeBefore(const Generation& generation, const Site& site)
{
    const archive::GenerationReader reader(generation.archive);
    std::vector<TreeEntry> entries;
    for (const archive::ManifestEntry& item : reader.manifest().entries)
        entries.push_back(item.entry);
    return publishing::contentBelow(entries, site.roots);
}

} // namespace

ChangeWork RollbackPublish::run(const QString& rollbackId, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    ChangeWork change = changeOf(*ledger, rollbackId);
    requireNewest(*ledger, change);
    const Site site = siteById(*ledger, change.siteId);
    const std::optional<Generation> before =
        ledger::GenerationTable(*ledger).find(site.id, BackupKind::Data, change.dataBefore);
    bool kept = true;
    {
        const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
        const auto transport = transportTo(m_context, site);
        deployment::replayJournals(*transport, site.roots, job);
        try {
            deployment::rollback(*transport, site.roots, rollbackId.toLatin1(), job);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound || !before)
                throw;
            kept = false;
        }
        transport->close();
    }
    if (!kept) {
        RestoreRequest request;
        request.site = site.name;
        request.generationId = before->id;
        ApplyRestore(m_context).run(request, job);
    }

    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const auto transport = transportTo(m_context, site);
    const std::vector<TreeEntry> wanted = before ? treeBefore(*before, site) : std::vector<TreeEntry>();
    const PublishedState state = listPublished(m_context, site, wanted, wanted, {}, *transport, job);
    transport->close();
    const bool same = before && state.different.empty();
    const Baseline baseline = approvePublished(m_context, *ledger, site, change.no,
                                               before && !same ? wanted : state.entries, state.listedAt);
    const QString folder = change.publish->from;
    if (QFileInfo::exists(originFile(folder)))
        writeOrigin(folder, site, site.roots.first(), state.entries, state.listedAt);

    const QDateTime now = m_context.clock->nowUtc();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    change.publish->rolledBackAt = now;
    change.baselineId = baseline.id;
    change.checks.push_back({Tr::tr("Contents after the rollback"),
                             same ? ChangeCheck::Result::Ok : ChangeCheck::Result::Found,
                             same ? Tr::tr("The server equals generation %1 again.").arg(before->id)
                                  : Tr::tr("The server does not equal the generation before the change. Run a tamper scan."),
                             transaction.actor().name, now});
    ledger::ChangeTable(*ledger).update(transaction, change);
    if (same) {
        Generation matched = *before;
        matched.matchedServerAt = state.listedAt;
        ledger::GenerationTable(*ledger).update(transaction, matched);
    }
    transaction.audit(QStringLiteral("publish.rollback"), change.no,
                      {{QStringLiteral("rollbackId"), rollbackId},
                       {QStringLiteral("baseline"), baseline.id},
                       {QStringLiteral("fromGeneration"), !kept},
                       {QStringLiteral("same"), same}});
    transaction.commit();
    return change;
}

} // namespace akimori::operations
