#pragma once

#include "backup/difference.h"
#include "backup/generationstore.h"
#include "base/jobcontext.h"
#include "records/generation.h"

#include <QString>

namespace akimori::backup {

/// Opens an archive to take frames from. Throws Error.
UniqueFd openSource(const QString& file);

/// Opens the previous generation as a source; `sha256` becomes that of its whole archive. A damaged, missing or newer
/// one costs time, not the backup: then nothing is set and a note says so. Throws Error(BadInput) for a generation of
/// another site or kind.
void openPrevious(const QString& file, const QString& siteId, BackupKind kind, FrameSource& source,
                  QByteArray& sha256, JobContext& job);

/// Appends what interrupted runs of this site and kind left behind as further sources, and removes all other leftovers.
void openUnfinishedRuns(GenerationStore& store, const QString& siteId, BackupKind kind,
                        std::vector<FrameSource>& sources);

/// Stored bytes of a source's frames that the new generation needs. `index`: its place among all sources.
qint64 neededBytes(const FrameSource& source, int index, const std::vector<PlannedEntry>& entries);

} // namespace akimori::backup
