#include "operations/integrity/approvedbody.h"

#include "archive/generationreader.h"
#include "base/error.h"
#include "ledger/generationtable.h"

namespace akimori::operations {

std::optional<ApprovedBody> approvedBody(ledger::Ledger& ledger, const Site& site, const QByteArray& member,
                                         const QByteArray& sha256, qint64 maxBytes, JobContext& job)
{
    for (const Generation& generation : ledger::GenerationTable(ledger).ofSite(site.id, BackupKind::Data)) {
        if (generation.damaged || generation.evidence)
            continue;
        try {
            const archive::GenerationReader reader(generation.archive);
            const archive::ManifestEntry* entry = reader.manifest().find(member);
            if (!entry || !entry->entry.isFile() || entry->entry.size > maxBytes
                || (!sha256.isEmpty() && entry->entry.sha256 != sha256))
                continue;
            return ApprovedBody{generation, reader.fileBody(member, maxBytes, job)};
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            job.note(error.sentence()); // an older generation may still hold it
        }
    }
    return std::nullopt;
}

} // namespace akimori::operations
