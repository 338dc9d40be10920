#include "operations/backup/generations.h"

#include "archive/checksums.h"
#include "archive/exportgeneration.h"
#include "archive/generationreader.h"
#include "backup/generationstore.h"
#include "ledger/generationtable.h"
#include "operations/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace akimori::operations {

namespace {

/// Generations that exist as committed files but not in the ledger (it was lost, or restored from an older copy)
/// are taken back: the files are the truth, the ledger only lists them.
void adoptUnlisted(const Context& context, ledger::Ledger& ledger, const Site& site, BackupKind kind)
{
    const ledger::GenerationTable table(ledger);
    std::vector<Generation> unlisted;
    const JobContext quiet;
    const auto known = [&](const QString& id) { return table.find(site.id, kind, id).has_value(); };
    for (const backup::StoredGeneration& stored :
         backup::GenerationStore(context.profile.generationsFolder(site.id, kind)).scan(quiet, known)) {
        if (stored.state == backup::StoredGeneration::State::Kept)
            unlisted.push_back(stored.generation);
    }
    if (unlisted.empty())
        return;
    ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
    for (Generation& generation : unlisted) {
        generation.siteId = site.id;
        table.insert(transaction, generation);
        transaction.audit(QStringLiteral("generation.adopt"), generation.id,
                          {{QStringLiteral("archiveSha256"), QString::fromLatin1(generation.archiveSha256)}});
    }
    transaction.commit();
}

/// All of that id: one, or one of each kind. Throws Error(NotFound).
std::vector<Generation> generationsNamed(const Context& context, const Site& site, const QString& id,
                                         std::optional<BackupKind> kind)
{
    std::vector<Generation> named;
    QStringList known;
    for (Generation& generation : listGenerations(context, site.name, kind)) {
        known << generation.id;
        if (generation.id == id)
            named.push_back(std::move(generation));
    }
    if (named.empty())
        throw Error(ErrorCode::NotFound,
                    known.isEmpty()
                        ? Tr::tr("There is no generation “%1”: none is kept for “%2” yet.").arg(id, site.name)
                        : Tr::tr("There is no generation “%1” of “%2”. Kept are: %3.")
                              .arg(id, site.name, known.mid(0, 10).join(QStringLiteral(", "))));
    return named;
}

const Generation* ofKind(const std::vector<Generation>& generations, BackupKind kind)
{
    const auto found = std::find_if(generations.begin(), generations.end(),
                                    [kind](const Generation& generation) { return generation.kind == kind; });
    return found == generations.end() ? nullptr : &*found;
}

} // namespace

std::vector<Generation> listGenerations(const Context& context, const QString& siteName,
                                        std::optional<BackupKind> kind)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    for (const BackupKind one : {BackupKind::Data, BackupKind::System}) {
        if (!kind || *kind == one)
            adoptUnlisted(context, *ledger, site, one);
    }
    const ledger::GenerationTable table(*ledger);
    std::vector<Generation> generations = kind ? table.ofSite(site.id, *kind) : table.ofSite(site.id);
    for (Generation& generation : generations) {
        if (!QFileInfo::exists(generation.archive)) {
            generation.damaged = true; // shown, not written: the disk may only be unplugged
            generation.warnings.prepend(Tr::tr("The archive file is not at its place. Check the disk or folder."));
        } else if (!QFileInfo::exists(archive::manifestPath(generation.archive))
                   || !QFileInfo::exists(archive::checksumPath(generation.archive))) {
            generation.damaged = true;
            generation.warnings.prepend(Tr::tr("The manifest or the checksum is not beside the archive, so nothing can be restored from it. Fetch it from the "
                                               "second copy."));
        }
    }
    return generations;
}

Generation findGeneration(const Context& context, const Site& site, const QString& id, std::optional<BackupKind> kind)
{
    const std::vector<Generation> named = generationsNamed(context, site, id, kind);
    if (named.size() > 1)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is a data generation (%2) and a system generation (%3) of the same second. Say which one is "
                           "meant: --kind data or --kind system.")
                        .arg(id, ofKind(named, BackupKind::Data)->archive, ofKind(named, BackupKind::System)->archive));
    return named.front();
}

Generation findGenerationFor(const Context& context, const Site& site, const QString& id, BackupKind meant)
{
    const std::vector<Generation> named = generationsNamed(context, site, id, std::nullopt);
    const Generation* fitting = ofKind(named, meant);
    return fitting ? *fitting : named.front();
}

Generation generationAt(const Context& context, const Site& site, const QDateTime& point)
{
    listGenerations(context, site.name, BackupKind::Data); // take back what only exists as files
    const auto ledger = context.openLedger();
    const auto generation =
        ledger::GenerationTable(*ledger).newestVerifiedNotLaterThan(site.id, BackupKind::Data, point);
    if (!generation)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No verified generation of “%1” was taken by then. Choose a later recovery point.")
                        .arg(site.name));
    return *generation;
}

std::vector<VerifyGenerations::Checked> VerifyGenerations::run(const QString& siteName, const QString& generationId,
                                                               JobContext& job, std::optional<BackupKind> kind) const
{
    Site site;
    std::vector<Generation> chosen;
    const auto ledger = m_context.openLedger();
    site = findSite(*ledger, siteName);
    if (generationId.isEmpty())
        chosen = listGenerations(m_context, site.name, kind);
    else
        chosen.push_back(findGeneration(m_context, site, generationId, kind));

    std::vector<Checked> results;
    const ledger::GenerationTable table(*ledger);
    for (const Generation& generation : chosen) {
        Checked checked;
        checked.generation = generation;
        try {
            const archive::VerifyResult result = archive::verifyGeneration(generation.archive, job);
            checked.files = result.filesChecked;
            checked.bytes = result.bytesChecked;
            checked.damage = result.damaged;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Corrupt)
                throw;
            checked.damage << error.sentence(); // a missing or broken file is damage to this generation
        }
        Generation& updated = checked.generation;
        updated = table.find(site.id, generation.kind, generation.id).value_or(generation);
        updated.damaged = !checked.damage.isEmpty();
        updated.verifiedAt = updated.damaged ? QDateTime() : m_context.clock->nowUtc();

        ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
        table.update(transaction, updated);
        transaction.audit(QStringLiteral("generation.verify"), updated.id,
                          {{QStringLiteral("intact"), !updated.damaged},
                           {QStringLiteral("files"), checked.files},
                           {QStringLiteral("damage"), checked.damage.mid(0, 20).join(u'\n')}});
        transaction.commit();
        results.push_back(std::move(checked));
    }
    return results;
}

QStringList ExportGeneration::run(const QString& siteName, const QString& generationId, const QString& folder,
                                  JobContext& job, std::optional<BackupKind> kind) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Generation generation = findGeneration(m_context, site, generationId, kind);
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::LocalIo,
                    Tr::tr("The folder %1 could not be made. Choose another one.").arg(folder));
    const QStringList files = archive::exportGeneration(generation.archive, folder, job);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    transaction.audit(QStringLiteral("generation.export"), generation.id, {{QStringLiteral("folder"), folder}});
    transaction.commit();
    return files;
}

} // namespace akimori::operations
