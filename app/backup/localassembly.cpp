#include "backup/localassembly.h"

#include "archive/generationreader.h"
#include "backup/assembler.h"
#include "backup/commit.h"
#include "backup/generationstore.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/filelock.h"
#include "base/hash.h"
#include "base/platform/file.h"
#include "deployment/tarheader.h"

#include <QFile>
#include <QHash>

#include <cerrno>

namespace akimori::backup {

namespace {

constexpr int kNotInPlace = -1; // everything that is taken over comes from another file

class Assembly
{
public:
    Assembly(const AssemblyPlan& plan, deployment::ContentSource& content, JobContext& job)
        : m_plan(plan), m_content(content), m_job(job), m_store(plan.folder), m_id(m_store.freeId(plan.listedAt)),
          m_partial(m_store.partialPath(m_id))
    {
    }

    Generation run()
    {
        openPrevious();
        planAll();
        try {
            return write();
        } catch (const Error&) {
            QFile::remove(m_partial);
            throw;
        }
    }

private:
    void openPrevious()
    {
        if (m_plan.previousArchive.isEmpty())
            return;
        const archive::GenerationReader reader(m_plan.previousArchive);
        FrameSource source;
        source.file = m_plan.previousArchive;
        source.fd = platform::openToRead(nativePath(source.file).constData());
        if (!source.fd.valid())
            throw systemError(errno, Tr::tr("The generation file %1 could not be read.").arg(source.file));
        source.frames = reader.manifest().frames;
        source.entries = reader.manifest().entries;
        countMembers(source);
        m_sources.push_back(std::move(source));
    }

    void planAll()
    {
        QHash<QByteArray, QByteArray> proven;
        for (const TreeEntry& entry : m_plan.entries) {
            if (entry.isFile() && entry.sha256.size() != 64)
                throw Error(ErrorCode::BadInput,
                            Tr::tr("%1 has no check sum, so it cannot become part of a generation without being read.")
                                .arg(printable(entry.path)));
            if (entry.isFile())
                proven.insert(entry.path, entry.sha256);
        }
        m_entries = planEntries(m_plan.entries, m_sources);
        for (PlannedEntry& planned : m_entries) {
            TreeEntry& entry = planned.item.entry;
            if (!entry.isFile())
                continue;
            const QByteArray known = proven.value(entry.path);
            // What the server proved decides; the member can be taken over when it has that content and this header.
            if (planned.source >= 0 && entry.sha256 != known) {
                planned.source = -1;
                planned.need = Need::Fetch;
            } else if (planned.need == Need::Compare) {
                planned.need = Need::Keep;
            }
            entry.sha256 = known;
        }
    }

    Generation write()
    {
        archive::GenerationWriter writer(m_partial);
        writer.follow();
        writeFiles(writer, wanting(false));
        writeLinks(writer);
        const std::vector<PlannedEntry*> damaged = assemble(m_entries, false, m_sources, kNotInPlace, writer, m_job);
        if (!damaged.empty()) {
            m_job.note(Tr::tr("%n stored file(s) are damaged in the previous generation and are taken from the published "
                              "folder. Verify the previous generation.",
                              nullptr, static_cast<int>(damaged.size())));
            writeFiles(writer, damaged);
        }
        writer.closeFrame(); // folders never share a frame with files
        for (PlannedEntry* damagedFolder : assemble(m_entries, true, m_sources, kNotInPlace, writer, m_job))
            writeHeader(writer, *damagedFolder);
        for (PlannedEntry* folder : wanting(true))
            writeHeader(writer, *folder);
        writer.closeFrame();
        writer.finish();
        return commit(writer);
    }

    /// Files, or folders, that no source holds.
    std::vector<PlannedEntry*> wanting(bool folders)
    {
        std::vector<PlannedEntry*> result;
        for (PlannedEntry& planned : m_entries) {
            const TreeEntry& entry = planned.item.entry;
            if (planned.need != Need::Name && planned.source < 0 && planned.item.place.frame < 0
                && (folders ? entry.isDirectory() : entry.isFile()))
                result.push_back(&planned);
        }
        return result;
    }

    void writeFiles(archive::GenerationWriter& writer, const std::vector<PlannedEntry*>& files)
    {
        std::vector<const TreeEntry*> wanted;
        QHash<QByteArray, PlannedEntry*> byPath;
        for (PlannedEntry* planned : files) {
            wanted.push_back(&planned->item.entry);
            byPath.insert(planned->item.entry.path, planned);
        }
        const PlannedEntry* open = nullptr;
        qint64 left = 0;
        qint64 done = 0;
        Sha256 hash;
        const auto end = [&] {
            if (!open)
                return;
            if (left != 0 || hash.finishHex() != open->item.entry.sha256)
                throw Error(ErrorCode::Conflict,
                            Tr::tr("%1 changed on this computer after it was published, so the generation after the change "
                                   "was not made from it. Take a backup.")
                                .arg(printable(open->item.entry.path)));
            writer.append(asSpan(deployment::tarPadding(open->item.entry.size)));
            writer.endMember();
            m_job.report(Tr::tr("Making the generation after the change"), ++done, static_cast<qint64>(wanted.size()));
            open = nullptr;
        };
        deployment::ContentSink sink;
        sink.begin = [&](const TreeEntry& file, const QByteArray& extended) {
            end();
            PlannedEntry* planned = byPath.value(file.path);
            const QByteArray header = deployment::tarHeader(planned->item.entry, file.path, extended);
            const qint64 padding = deployment::tarPadding(file.size).size();
            planned->item.place = writer.beginMember(header.size() + file.size + padding);
            writer.append(asSpan(header));
            left = file.size;
            open = planned;
        };
        sink.data = [&](std::span<const char> part) {
            left -= static_cast<qint64>(part.size());
            if (left < 0)
                end(); // longer than it was: named there
            hash.add(part);
            writer.append(part);
        };
        m_content.stream(wanted, sink, m_job);
        end();
    }

    void writeLinks(archive::GenerationWriter& writer)
    {
        for (PlannedEntry& planned : m_entries) {
            if (planned.item.entry.isSymlink() && planned.source < 0)
                writeHeader(writer, planned);
        }
        writer.closeFrame();
    }

    static void writeHeader(archive::GenerationWriter& writer, PlannedEntry& planned)
    {
        const QByteArray raw = deployment::tarHeader(planned.item.entry, planned.item.entry.path);
        planned.item.place = writer.beginMember(raw.size());
        writer.append(asSpan(raw));
        writer.endMember();
    }

    Generation commit(archive::GenerationWriter& writer)
    {
        const std::vector<archive::Frame>& frames = writer.frames();
        archive::Manifest manifest;
        manifest.siteId = m_plan.siteId;
        manifest.siteName = m_plan.siteName;
        manifest.host = m_plan.host;
        manifest.roots = m_plan.roots;
        manifest.kind = BackupKind::Data;
        manifest.trigger = m_plan.trigger;
        manifest.takenAt = QDateTime::fromSecsSinceEpoch(m_plan.listedAt.toSecsSinceEpoch(), Qt::UTC);
        manifest.toolVersion = QStringLiteral(AKIMORI_VERSION);
        manifest.archiveSha256 = readBack(writer, m_job);
        manifest.archiveSize = frames.back().offset + frames.back().compressedSize;
        manifest.frames = frames;
        for (PlannedEntry& planned : m_entries)
            manifest.entries.push_back(std::move(planned.item));
        numberHardLinks(manifest.entries);
        m_job.throwIfCancelled();
        const QString archive = m_store.archivePath(m_id);
        Generation generation = generationOf(manifest, m_id, archive);
        generation.manifestSha256 = commitGeneration(m_partial, archive, manifest);
        generation.verifiedAt = m_plan.clock->nowUtc();
        for (const archive::ManifestEntry& item : manifest.entries) {
            if (item.remark == QLatin1String("special"))
                generation.warnings << Tr::tr("%1 is no file, folder or link and is only named in the generation.")
                                           .arg(printable(item.entry.path));
        }
        if (generation.warnings.isEmpty())
            generation.matchedServerAt = m_plan.listedAt;
        return generation;
    }

    static std::span<const char> asSpan(const QByteArray& bytes)
    {
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }

    const AssemblyPlan& m_plan;
    deployment::ContentSource& m_content;
    JobContext& m_job;
    GenerationStore m_store;
    QString m_id;
    QString m_partial;
    std::vector<FrameSource> m_sources;
    std::vector<PlannedEntry> m_entries;
};

} // namespace

bool standsAs(const archive::Manifest& manifest, const TreeListing& listed)
{
    const auto& stored = manifest.entries;
    return listed.unreadable.empty() && stored.size() == listed.entries.size()
           && std::equal(stored.begin(), stored.end(), listed.entries.begin(),
                         [](const archive::ManifestEntry& item, const TreeEntry& entry) {
                             return item.entry.path == entry.path && item.remark.isEmpty()
                                    && sameFacts(item.entry, entry);
                         });
}

Generation assembleGeneration(const AssemblyPlan& plan, deployment::ContentSource& content, JobContext& job)
{
    makeFolder(plan.folder);
    const GenerationStore store(plan.folder);
    const FileLock lock(store.lockPath(), Tr::tr("The generations of this site and kind"));
    return Assembly(plan, content, job).run();
}

} // namespace akimori::backup
