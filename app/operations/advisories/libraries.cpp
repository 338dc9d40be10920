#include "operations/advisories/libraries.h"

#include "advisories/pagelibraries.h"
#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "ledger/generationtable.h"
#include "ledger/inventorytable.h"
#include "operations/advisories/readinventory.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr qint64 kBlock = 512; ///< of tar

Generation newestIntact(const ledger::Ledger& ledger, const Site& site)
{
    for (Generation& generation : ledger::GenerationTable(ledger).ofSite(site.id, BackupKind::Data)) {
        if (!generation.damaged)
            return std::move(generation);
    }
    throw Error(ErrorCode::NotFound, Tr::tr("“%1” has no data backup yet, so its pages cannot be looked through. Take one "
                                            "first: backup run --kind data.")
                                         .arg(site.name));
}

/// Collects raw tar members and hands their bodies on.
class Bodies
{
public:
    explicit Bodies(advisories::PageLibraries& libraries)
        : m_libraries(libraries)
    {
    }

    void add(const archive::ManifestEntry& entry, std::span<const char> chunk)
    {
        if (m_path != entry.entry.path) {
            finish();
            m_path = entry.entry.path;
            m_size = entry.entry.size;
        }
        m_raw.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    }

    void finish()
    {
        if (!m_path.isEmpty()) {
            const qint64 padded = (m_size + kBlock - 1) / kBlock * kBlock;
            m_libraries.add(m_path, m_raw.mid(m_raw.size() - padded, m_size));
        }
        m_path.clear();
        m_raw.clear();
    }

private:
    advisories::PageLibraries& m_libraries;
    QByteArray m_path;
    QByteArray m_raw;
    qint64 m_size = 0;
};

} // namespace

LibraryResult findLibraries(const Context& context, const QString& siteName, JobContext& job)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Generation generation = newestIntact(*ledger, site);
    LibraryResult result;
    result.generation = generation.id;
    result.takenAt = generation.takenAt;
    const archive::GenerationReader reader(generation.archive);
    advisories::PageLibraries libraries;
    Bodies bodies(libraries);
    job.report(Tr::tr("Looking for JavaScript libraries in the pages"), 0, 0);
    reader.streamMembers(
        [&](const archive::ManifestEntry& entry) {
            if (!entry.entry.isFile() || !advisories::PageLibraries::concerns(entry.entry.path))
                return false;
            if (entry.entry.size <= advisories::PageLibraries::kMaxBody)
                return true;
            result.problems << Tr::tr("%1 is too large to be looked through.").arg(printable(entry.entry.path));
            return false;
        },
        [&](const archive::ManifestEntry& entry, std::span<const char> chunk) { bodies.add(entry, chunk); }, job);
    bodies.finish();
    result.libraries = libraries.found(context.clock->nowUtc());
    result.files = libraries.files();
    {
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        ledger::InventoryTable(*ledger).replaceLibraries(transaction, site.id, result.libraries);
        transaction.audit(QStringLiteral("component.libraries"), site.id,
                          {{QStringLiteral("generation"), generation.id},
                           {QStringLiteral("files"), result.files},
                           {QStringLiteral("libraries"), static_cast<int>(result.libraries.size())}});
        transaction.commit();
    }
    result.matched = matchStoredAdvisories(context, *ledger, job);
    return result;
}

} // namespace akimori::operations
