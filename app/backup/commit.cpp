#include "backup/commit.h"

#include "archive/checksums.h"
#include "archive/frameio.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/uniquefd.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <xxhash.h>

namespace akimori::backup {

namespace {

constexpr qint64 kBlock = 1 << 20;
constexpr qint64 kCopyStep = 16 << 20;

UniqueFd openForReading(const QString& file)
{
    UniqueFd fd(::open(nativePath(file).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        throw systemError(errno, Tr::tr("The generation file %1 could not be read.").arg(file));
    return fd;
}

qint64 sizeOf(const UniqueFd& fd)
{
    struct stat facts = {};
    return ::fstat(fd.get(), &facts) == 0 ? facts.st_size : -1;
}

} // namespace

QByteArray readBack(const QString& file, const std::vector<archive::Frame>& frames, JobContext& job)
{
    const UniqueFd fd = openForReading(file);
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED);
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    const auto wrong = [&] {
        return Error(ErrorCode::Corrupt,
                     Tr::tr("The disk of this computer gave back other data than was written to %1, so it does not "
                            "count as a generation. Check the disk and run the backup again.")
                         .arg(file));
    };
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    Sha256 whole;
    std::vector<char> block(static_cast<std::size_t>(kBlock));
    qint64 at = 0;
    for (const archive::Frame& frame : frames) {
        XXH3_128bits_reset(state.get());
        for (const qint64 end = at + frame.compressedSize; at < end;) {
            job.throwIfCancelled();
            const std::span<char> part(block.data(), static_cast<std::size_t>(std::min(kBlock, end - at)));
            if (archive::readAt(fd.get(), part, at) != static_cast<qint64>(part.size()))
                throw wrong();
            XXH3_128bits_update(state.get(), part.data(), part.size());
            whole.add(part);
            at += static_cast<qint64>(part.size());
        }
        XXH128_canonical_t canonical;
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state.get()));
        if (QByteArray(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest).toHex()
            != frame.xxh128)
            throw wrong();
        job.reportBytes(Tr::tr("Reading the generation back"), at, sizeOf(fd));
    }
    if (at != sizeOf(fd))
        throw wrong();
    return whole.finishHex();
}

void copyArchive(const QString& from, const QString& to, JobContext& job)
{
    const UniqueFd source = openForReading(from);
    const UniqueFd target(
        ::open(nativePath(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    const auto failed = [&](int error) {
        return systemError(error == EFBIG ? ENOSPC : error,
                           Tr::tr("The generation file %1 could not be written.").arg(to));
    };
    if (!target.valid())
        throw failed(errno);
    const qint64 total = sizeOf(source);
    std::vector<char> block(static_cast<std::size_t>(kBlock));
    for (qint64 done = 0, started = 0; done < total;) {
        job.throwIfCancelled();
        // Read and written through this process: copy_file_range() may share blocks, and sendfile() was measured at a
        // third of the speed.
        const std::span<char> part(block.data(), static_cast<std::size_t>(std::min(kBlock, total - done)));
        const qint64 got = archive::readAt(source.get(), part, done);
        if (got == 0)
            break; // shorter than a moment ago: the read-back will say so
        for (qint64 put = 0; put < got;) {
            const ssize_t written = ::write(target.get(), block.data() + put, static_cast<std::size_t>(got - put));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                throw failed(errno);
            put += written;
        }
        done += got;
        if (done - started >= kCopyStep || done == total) { // the disk starts early, fsync() waits less
            ::sync_file_range(target.get(), started, done - started, SYNC_FILE_RANGE_WRITE);
            started = done;
            job.reportBytes(Tr::tr("Taking over unchanged files"), done, total);
        }
    }
    if (::fsync(target.get()) != 0)
        throw failed(errno);
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
    if (::rename(nativePath(partial).constData(), nativePath(archive).constData()) != 0)
        throw systemError(errno, Tr::tr("The generation file %1 could not be renamed.").arg(partial));
    writeFileAtomically(archive::manifestPath(archive), text);
    writeFileAtomically(archive::checksumPath(archive),
                        archive::serializeChecksums(archive::generationId(archive),
                                                    {manifest.archiveSha256, manifestSha256}));
    return manifestSha256;
}

} // namespace akimori::backup
