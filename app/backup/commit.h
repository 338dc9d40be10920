#pragma once

#include "archive/manifest.h"
#include "base/jobcontext.h"
#include "records/generation.h"

#include <QString>

namespace akimori::backup {

/// Reads an archive back from the disk (not from memory, as far as the operating system obeys) and compares every
/// frame with the XXH128 of what was meant to be written. Returns the SHA-256 of the whole. Throws Error(Corrupt)
/// when the disk gives other bytes back.
QByteArray readBack(const QString& file, const std::vector<archive::Frame>& frames, JobContext& job);

/// Copies a whole archive to a new file and forces it to the disk; the bytes are really copied, see
/// docs/formats/generation.md. Throws Error.
void copyArchive(const QString& from, const QString& to, JobContext& job);

/// What the record of a generation takes from its manifest: counts, sizes and hashes; neither facts nor warnings.
Generation generationOf(const archive::Manifest& manifest, const QString& id, const QString& archive);

/// Gives the finished archive `partial` its name, writes the manifest beside it and, last, the check sums: that
/// rename is the commit. Returns the SHA-256 of the manifest. `archive` is the final path.
QByteArray commitGeneration(const QString& partial, const QString& archive, const archive::Manifest& manifest);

} // namespace akimori::backup
