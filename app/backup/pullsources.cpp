#include "backup/pullsources.h"

#include "archive/generationreader.h"
#include "backup/journal.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <cerrno>

namespace akimori::backup {

namespace {
constexpr std::size_t kMaxUnfinished = 8;
}

UniqueFd openSource(const QString& file)
{
    UniqueFd fd = platform::openToRead(nativePath(file).constData());
    if (!fd.valid())
        throw systemError(errno, Tr::tr("The generation file %1 could not be read.").arg(file));
    return fd;
}

void openPrevious(const QString& file, const QString& siteId, BackupKind kind, FrameSource& source,
                  QByteArray& sha256, JobContext& job)
{
    try {
        const archive::GenerationReader reader(file);
        const archive::Manifest& manifest = reader.manifest();
        if (manifest.siteId != siteId || manifest.kind != kind)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("%1 is a generation of another site or kind. Choose one of this site and kind.")
                            .arg(file));
        source.file = file;
        source.fd = openSource(source.file);
        source.frames = manifest.frames;
        source.entries = manifest.entries;
        countMembers(source);
        sha256 = manifest.archiveSha256;
    } catch (const Error& error) {
        // A damaged previous generation costs time, not this backup.
        if (error.code() != ErrorCode::Corrupt && error.code() != ErrorCode::NotFound
            && error.code() != ErrorCode::Unsupported)
            throw;
        job.note(Tr::tr("The previous generation cannot be used, so every file is read from the server: %1")
                       .arg(error.sentence()));
    }
}

void openUnfinishedRuns(GenerationStore& store, const QString& siteId, BackupKind kind,
                        std::vector<FrameSource>& sources)
{
    std::vector<Unfinished> taken;
    for (const Unfinished& run : store.unfinished()) {
        auto source = openUnfinished(run.archive, run.journal, siteId, kind);
        if (!source || taken.size() == kMaxUnfinished)
            continue;
        sources.push_back(std::move(*source));
        taken.push_back(run);
    }
    store.removeLeftovers(taken);
}

/// Stored bytes of a source's frames that the new generation needs.
qint64 neededBytes(const FrameSource& source, int index, const std::vector<PlannedEntry>& entries)
{
    std::vector<bool> used(source.frames.size(), false);
    for (const PlannedEntry& planned : entries) {
        if (planned.source == index)
            used[static_cast<std::size_t>(planned.from.frame)] = true;
    }
    qint64 sum = 0;
    for (std::size_t i = 0; i < used.size(); ++i)
        sum += used[i] ? source.frames[i].compressedSize : 0;
    return sum;
}

} // namespace akimori::backup
