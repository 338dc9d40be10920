#include "backup/commit.h"

#include "archive/archivefile.h"
#include "archive/archivestream.h"
#include "archive/checksums.h"
#include "archive/framehash.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/platform/file.h"

#include <cerrno>

namespace akimori::backup {

namespace {

Error otherData(const QString& file)
{
    return Error(ErrorCode::Corrupt,
                 Tr::tr("The disk of this computer gave back other data than was written to %1, so it does not "
                        "count as a generation. Check the disk and run the backup again.")
                     .arg(file));
}

QByteArray readAnew(const QString& file, const std::vector<archive::Frame>& frames, JobContext& job)
{
    archive::ArchiveStream stream(file);
    archive::FrameHash frameHash;
    Sha256 whole;
    auto frame = frames.begin();
    qint64 inFrame = 0;
    qint64 at = 0;
    for (std::span<const char> bytes = stream.next(); !bytes.empty(); bytes = stream.next()) {
        job.throwIfCancelled();
        whole.add(bytes);
        at += static_cast<qint64>(bytes.size());
        while (!bytes.empty()) {
            if (frame == frames.end())
                throw otherData(file);
            const auto part = std::min(bytes.size(), static_cast<std::size_t>(frame->compressedSize - inFrame));
            frameHash.add(bytes.first(part));
            bytes = bytes.subspan(part);
            inFrame += static_cast<qint64>(part);
            if (inFrame < frame->compressedSize)
                continue;
            if (frameHash.finishHex() != frame->xxh128)
                throw otherData(file);
            ++frame;
            inFrame = 0;
        }
        job.reportBytes(Tr::tr("Reading the generation back"), at, stream.size());
    }
    if (frame != frames.end())
        throw otherData(file);
    return whole.finishHex();
}

/// `followed`: what came of reading behind the writer, if that was possible.
QByteArray proven(const std::optional<QByteArray>& followed, const QString& file,
                  const std::vector<archive::Frame>& frames, JobContext& job)
{
    if (!followed)
        return readAnew(file, frames, job);
    if (followed->isEmpty())
        throw otherData(file);
    return *followed;
}

} // namespace

QByteArray readBack(archive::GenerationWriter& writer, JobContext& job)
{
    return proven(writer.readBack(), writer.fileName(), writer.frames(), job);
}

QByteArray copyArchive(const QString& from, const QString& to, const std::vector<archive::Frame>& frames,
                       JobContext& job)
{
    // Read and written through this process: copy_file_range() may share blocks.
    archive::ArchiveStream source(from, archive::ArchiveStream::From::Anywhere);
    archive::ArchiveFile target(to);
    target.follow();
    for (std::span<const char> bytes = source.next(); !bytes.empty(); bytes = source.next()) {
        job.throwIfCancelled();
        target.append(bytes);
        job.reportBytes(Tr::tr("Taking over unchanged files"), target.size(), source.size());
    }
    target.sync();
    return proven(target.readBack(), to, frames, job);
}

Generation generationOf(const archive::Manifest& manifest, const QString& id, const QString& archive)
{
    Generation generation;
    generation.id = id;
    generation.siteId = manifest.siteId;
    generation.kind = manifest.kind;
    generation.trigger = manifest.trigger;
    generation.takenAt = manifest.takenAt;
    for (const archive::ManifestEntry& item : manifest.entries) {
        if (item.entry.isFile() && item.place.frame >= 0) {
            ++generation.files;
            generation.bytes += item.entry.size;
        }
    }
    generation.archive = archive;
    generation.archiveBytes = manifest.archiveSize;
    generation.archiveSha256 = manifest.archiveSha256;
    return generation;
}

QByteArray commitGeneration(const QString& partial, const QString& archive, const archive::Manifest& manifest)
{
    const QByteArray text = archive::serialize(manifest);
    archive::parseManifest(text); // a manifest that could not be read later is no evidence: find out now
    const QByteArray manifestSha256 = Sha256::hexOf(text);
    if (!platform::moveFile(nativePath(partial).constData(), nativePath(archive).constData()))
        throw systemError(errno, Tr::tr("The generation file %1 could not be renamed.").arg(partial));
    writeFileAtomically(archive::manifestPath(archive), text);
    writeFileAtomically(archive::checksumPath(archive),
                        archive::serializeChecksums(archive::generationId(archive),
                                                    {manifest.archiveSha256, manifestSha256}));
    return manifestSha256;
}

} // namespace akimori::backup
