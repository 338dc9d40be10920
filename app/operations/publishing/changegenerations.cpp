#include "operations/publishing/changegenerations.h"

#include "backup/localassembly.h"
#include "backup/pull.h"
#include "deployment/contentsource.h"
#include "ledger/generationtable.h"
#include "operations/backup/cleanness.h"
#include "operations/tr.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

void record(const Context& context, ledger::Ledger& ledger, const Generation& generation, const QString& changeNo)
{
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::GenerationTable(ledger).insert(transaction, generation);
    transaction.audit(QStringLiteral("generation.take"), generation.id,
                      {{QStringLiteral("kind"), toString(generation.kind)},
                       {QStringLiteral("trigger"), toString(generation.trigger)},
                       {QStringLiteral("changes"), changeNo},
                       {QStringLiteral("files"), generation.files},
                       {QStringLiteral("bytes"), generation.bytes},
                       {QStringLiteral("archiveSha256"), QString::fromLatin1(generation.archiveSha256)},
                       {QStringLiteral("warnings"), generation.warnings.size()}});
    transaction.commit();
}

} // namespace

ChangeGeneration generationBefore(const Context& context, ledger::Ledger& ledger, const Site& site, const LiveSite& live,
                                  remote::Transport& transport, JobContext& job, BackupTrigger trigger)
{
    if (live.standsAsGeneration && live.generation->verified()) {
        Generation matched = *live.generation;
        matched.matchedServerAt = live.listedAt; // サーバと一致: a fact of its own
        ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
        ledger::GenerationTable(ledger).update(transaction, matched);
        transaction.audit(QStringLiteral("generation.match"), matched.id,
                          {{QStringLiteral("site"), site.id},
                           {QStringLiteral("entries"), static_cast<qint64>(live.listing.entries.size())}});
        transaction.commit();
        return {matched, true};
    }
    backup::PullPlan plan;
    plan.siteId = site.id;
    plan.siteName = site.name;
    plan.host = site.host;
    plan.kind = BackupKind::Data;
    plan.trigger = trigger;
    plan.roots = site.roots;
    plan.folder = context.profile.generationsFolder(site.id, BackupKind::Data);
    plan.clock = context.clock;
    if (live.reader)
        plan.previousArchive = live.reader->archivePath();
    Generation taken = backup::pullGeneration(transport, plan, job).generation;
    judgeAsFarAsPossible(ledger, site, taken);
    record(context, ledger, taken, {});
    return {taken, false};
}

Generation generationAfter(const Context& context, ledger::Ledger& ledger, const Site& site, const QByteArray& root,
                           const Generation& before, std::vector<TreeEntry> entries, const QDateTime& listedAt,
                           const QByteArray& folder, const QString& changeNo, JobContext& job)
{
    backup::AssemblyPlan plan;
    plan.siteId = site.id;
    plan.siteName = site.name;
    plan.host = site.host;
    plan.roots = site.roots;
    plan.folder = context.profile.generationsFolder(site.id, BackupKind::Data);
    plan.previousArchive = before.archive;
    plan.listedAt = listedAt;
    plan.entries = std::move(entries);
    plan.clock = context.clock;
    deployment::FolderSource content(folder, memberPath(root));
    Generation made = backup::assembleGeneration(plan, content, job);
    judgeAsFarAsPossible(ledger, site, made);
    record(context, ledger, made, changeNo);
    return made;
}

} // namespace akimori::operations
