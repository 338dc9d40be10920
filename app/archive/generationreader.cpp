#include "archive/generationreader.h"

#include "archive/checksums.h"
#include "archive/frameio.h"
#include "archive/memberchecker.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/platform/file.h"

#include <cerrno>

namespace akimori::archive {

namespace {

constexpr qint64 kMaxManifest = 4LL << 30;

Manifest openManifest(const QString& archive)
{
    const QByteArray sumText = readFileBounded(checksumPath(archive), 4096);
    const auto sums = parseChecksums(generationId(archive), sumText);
    const QByteArray text = readFileBounded(manifestPath(archive), kMaxManifest);
    if (!sums || Sha256::hexOf(text) != sums->manifest)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The manifest of the generation %1 does not match its check sum. Do not rename the "
                           "three files of a generation; use another generation or a copy.")
                        .arg(generationId(archive)));
    Manifest manifest = parseManifest(text);
    if (manifest.archiveSha256 != sums->archive)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The manifest of the generation %1 belongs to another archive. Use another generation "
                           "or a copy.")
                        .arg(generationId(archive)));
    return manifest;
}

Error damaged(const ManifestEntry& entry, const QString& archive)
{
    return Error(ErrorCode::Corrupt,
                 Tr::tr("%1 is damaged in the generation %2, so it is not used. Verify the generation and use "
                        "another one or a copy.")
                     .arg(printable(entry.entry.path), generationId(archive)));
}

/// Decodes one intact frame and passes the chosen members (sorted by offset) on.
class FrameMembers
{
public:
    using Sink = std::function<void(const ManifestEntry&, std::span<const char>)>;

    FrameMembers(std::span<const ManifestEntry* const> members, const MemberChecker::BodySink& body,
                 const Sink& raw)
        : m_members(members), m_body(body), m_raw(raw)
    {
    }

    void add(qint64 offset, std::span<const char> bytes)
    {
        const qint64 end = offset + static_cast<qint64>(bytes.size());
        while (m_current < m_members.size() && !m_bad) {
            const ManifestEntry& member = *m_members[m_current];
            const qint64 from = std::max(offset, member.place.offset);
            const qint64 to = std::min(end, member.place.offset + member.place.size);
            if (from >= to)
                return;
            if (!m_checker)
                m_checker = std::make_unique<MemberChecker>(member, m_body);
            const auto part =
                bytes.subspan(static_cast<std::size_t>(from - offset), static_cast<std::size_t>(to - from));
            m_checker->add(part);
            if (m_checker->broken()) {
                m_bad = &member;
                return;
            }
            if (m_raw)
                m_raw(member, part);
            if (to < member.place.offset + member.place.size)
                return;
            if (!m_checker->good())
                m_bad = &member;
            m_checker.reset();
            ++m_current;
        }
    }

    /// The first member that is not what the manifest says; nullptr when all are.
    const ManifestEntry* bad() const
    {
        return m_bad ? m_bad : m_current < m_members.size() ? m_members[m_current] : nullptr;
    }

private:
    std::span<const ManifestEntry* const> m_members;
    const MemberChecker::BodySink& m_body;
    const Sink& m_raw;
    std::size_t m_current = 0;
    std::unique_ptr<MemberChecker> m_checker;
    const ManifestEntry* m_bad = nullptr;
};

void readFrame(int fd, const Manifest& manifest, const QString& archive,
               std::span<const ManifestEntry* const> members, const MemberChecker::BodySink& body,
               const FrameMembers::Sink& raw, const JobContext& job)
{
    const Frame& frame = manifest.frames[static_cast<std::size_t>(members.front()->place.frame)];
    // The compressed bytes are proven before anything of them is handed out.
    if (!frameIntact(fd, frame, job))
        throw damaged(*members.front(), archive);
    FrameMembers reader(members, body, raw);
    const auto sink = [&reader](qint64 offset, std::span<const char> bytes) { reader.add(offset, bytes); };
    const bool decoded = decodeFrame(fd, frame, sink, job);
    if (const ManifestEntry* bad = reader.bad())
        throw damaged(*bad, archive);
    if (!decoded)
        throw damaged(*members.front(), archive);
}

} // namespace

GenerationReader::GenerationReader(const QString& archive)
    : m_archive(archive)
    , m_manifest(openManifest(archive))
    , m_fd(platform::openToRead(nativePath(archive).constData()))
{
    const auto facts = m_fd.valid() ? platform::statusOf(m_fd.get()) : std::nullopt;
    if (!facts)
        throw systemError(errno, Tr::tr("The generation file %1 could not be opened.").arg(archive));
    if (facts->size != m_manifest.archiveSize)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The generation file %1 is not as long as its manifest says. Verify the generation and "
                           "use another one or a copy.")
                        .arg(archive));
}

QByteArray GenerationReader::fileBody(const QByteArray& path, qint64 maxBytes, const JobContext& job) const
{
    const ManifestEntry* entry = m_manifest.find(path);
    if (!entry || !entry->entry.isFile() || entry->place.frame < 0)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no file %1 in the generation %2. Choose another generation.")
                        .arg(printable(path), generationId(m_archive)));
    if (entry->entry.size > maxBytes)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The file %1 is too large to be shown. Export or restore it instead.")
                        .arg(printable(path)));
    QByteArray body;
    const MemberChecker::BodySink collect = [&](std::span<const char> chunk) {
        body.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    readFrame(m_fd.get(), m_manifest, m_archive, {&entry, 1}, collect, {}, job);
    return body;
}

void GenerationReader::streamMembers(const std::function<bool(const ManifestEntry&)>& choose,
                                     const std::function<void(const ManifestEntry&, std::span<const char>)>& sink,
                                     JobContext& job) const
{
    std::vector<const ManifestEntry*> chosen;
    qint64 total = 0;
    for (const ManifestEntry& entry : m_manifest.entries) {
        if (entry.place.frame >= 0 && choose(entry)) {
            chosen.push_back(&entry);
            total += entry.place.size;
        }
    }
    std::sort(chosen.begin(), chosen.end(), [](const ManifestEntry* a, const ManifestEntry* b) {
        return std::pair(a->place.frame, a->place.offset) < std::pair(b->place.frame, b->place.offset);
    });
    qint64 done = 0;
    for (auto first = chosen.begin(); first != chosen.end();) {
        const qint32 frame = (*first)->place.frame;
        const auto last =
            std::find_if(first, chosen.end(), [frame](const ManifestEntry* e) { return e->place.frame != frame; });
        readFrame(m_fd.get(), m_manifest, m_archive, {first, last}, {}, sink, job);
        for (; first != last; ++first)
            done += (*first)->place.size;
        job.reportBytes(Tr::tr("Reading the generation"), done, total);
    }
}

} // namespace akimori::archive
