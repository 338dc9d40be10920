#pragma once

#include "archive/generationwriter.h"
#include "archive/manifest.h"
#include "base/jobcontext.h"
#include "records/generation.h"

#include <QString>

namespace akimori::backup {

/// Proves that the disk (not memory, as far as the operating system obeys) gives back the finished archive as it was
/// written, and returns the SHA-256 of the whole. What was not read back while it was written is read now and compared
/// frame by frame with its XXH128. Throws Error(Corrupt) when the disk gives other bytes back.
QByteArray readBack(archive::GenerationWriter& writer, JobContext& job);

/// Copies a whole archive to a new file, forces it to the disk and reads it back; the bytes are really copied, see
/// docs/formats/generation.md. Returns the SHA-256 of the copy. Throws Error; Corrupt also when `from` is not what its
/// `frames` say.
QByteArray copyArchive(const QString& from, const QString& to, const std::vector<archive::Frame>& frames,
                       JobContext& job);

/// What the record of a generation takes from its manifest: counts, sizes and hashes; neither facts nor warnings.
Generation generationOf(const archive::Manifest& manifest, const QString& id, const QString& archive);

/// Gives the finished archive `partial` its name, writes the manifest beside it and, last, the check sums: that
/// rename is the commit. Returns the SHA-256 of the manifest. `archive` is the final path.
QByteArray commitGeneration(const QString& partial, const QString& archive, const archive::Manifest& manifest);

} // namespace akimori::backup
