#pragma once

#include "operations/context.h"
#include "records/generation.h"

#include <vector>

namespace akimori::operations {

/// Kept generations of a site, newest first. Compares the ledger with the files: a generation that only exists as
/// files (ledger lost or restored) is taken back into the ledger, one whose archive is gone is marked damaged.
std::vector<Generation> listGenerations(const Context& context, const QString& siteName,
                                        std::optional<BackupKind> kind = std::nullopt);

/// One kept generation by id. Data and system generations of the same second have the same id: `kind` says which is meant.
/// Throws Error(NotFound) naming what exists, and BadInput naming both when the id alone does not say which.
Generation findGeneration(const Context& context, const Site& site, const QString& id,
                          std::optional<BackupKind> kind = std::nullopt);

/// For what only one kind can be meant for: the generation of that kind when there is one, else the one of the other kind,
/// of which the caller says why it does not fit. Throws Error(NotFound).
Generation findGenerationFor(const Context& context, const Site& site, const QString& id, BackupKind meant);

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

    /// `generationId` empty = all kept generations of the site. Throws like findGeneration().
    std::vector<Checked> run(const QString& siteName, const QString& generationId, JobContext& job,
                             std::optional<BackupKind> kind = std::nullopt) const;

private:
    const Context& m_context;
};

/// Copies archive, manifest, .sha256 and a readme to a folder for somebody without Akimori. Returns the folder's
/// files (absolute paths).
class ExportGeneration
{
public:
    explicit ExportGeneration(const Context& context) : m_context(context) {}

    /// Throws like findGeneration().
    QStringList run(const QString& siteName, const QString& generationId, const QString& folder, JobContext& job,
                    std::optional<BackupKind> kind = std::nullopt) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
