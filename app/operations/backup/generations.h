#pragma once

#include "operations/context.h"
#include "records/generation.h"

#include <vector>

namespace akimori::operations {

/// Kept generations of a site, newest first. Compares the ledger with the files: a generation that only exists as
/// files (ledger lost or restored) is taken back into the ledger, one whose archive is gone is marked damaged.
std::vector<Generation> listGenerations(const Context& context, const QString& siteName,
                                        std::optional<BackupKind> kind = std::nullopt);

/// One kept generation by id. Throws Error(NotFound) naming what exists.
Generation findGeneration(const Context& context, const Site& site, const QString& id);

/// 目標復旧地点: the newest verified data generation taken not later than `point` (UTC). Throws Error(NotFound).
Generation generationAt(const Context& context, const Site& site, const QDateTime& point);

/// 読戻し検証: re-reads and re-hashes kept generations and records the outcome.
class VerifyGenerations
{
public:
    struct Checked
    {
        Generation generation; ///< with verifiedAt / damaged as found now
        qint64 files = 0;
        qint64 bytes = 0;
        QStringList damage; ///< translated; empty = intact
    };

    explicit VerifyGenerations(const Context& context) : m_context(context) {}

    /// `generationId` empty = all kept generations of the site.
    std::vector<Checked> run(const QString& siteName, const QString& generationId, JobContext& job) const;

private:
    const Context& m_context;
};

/// Copies archive, manifest, .sha256 and a readme to a folder for somebody without Akimori. Returns the folder's
/// files (absolute paths).
class ExportGeneration
{
public:
    explicit ExportGeneration(const Context& context) : m_context(context) {}

    QStringList run(const QString& siteName, const QString& generationId, const QString& folder,
                    JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
