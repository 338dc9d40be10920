#include "archive/checksums.h"
#include "archive/frameio.h"
#include "archive/generationreader.h"
#include "archive/memberchecker.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/platform/file.h"

#include <cerrno>
#include <mutex>
#include <set>
#include <thread>

namespace akimori::archive {

namespace {

constexpr qint64 kMaxManifest = 4LL << 30;

/// Members of each frame in the order in which they stand there.
using FrameTable = std::vector<std::vector<const ManifestEntry*>>;

FrameTable membersByFrame(const Manifest& manifest)
{
    FrameTable table(manifest.frames.size());
    for (const ManifestEntry& entry : manifest.entries) {
        if (entry.place.frame >= 0)
            table[static_cast<std::size_t>(entry.place.frame)].push_back(&entry);
    }
    for (auto& members : table)
        std::sort(members.begin(), members.end(), [](const ManifestEntry* a, const ManifestEntry* b) {
            return a->place.offset < b->place.offset;
        });
    return table;
}

/// Every byte of the frame belongs to exactly one member, but for the frame of zeros at the end.
bool tilesFrame(const std::vector<const ManifestEntry*>& members, const Frame& frame)
{
    qint64 at = 0;
    for (const ManifestEntry* member : members) {
        if (member->place.offset != at)
            return false;
        at += member->place.size;
    }
    return at == frame.uncompressedSize;
}

/// What one frame contributes to the result.
struct FrameFindings
{
    qint64 files = 0;
    qint64 bytes = 0;
    std::vector<const ManifestEntry*> badMembers;
    bool frameBad = false;
};

FrameFindings checkFrame(int fd, const Frame& frame, const std::vector<const ManifestEntry*>& members,
                         const JobContext& job)
{
    FrameFindings findings;
    const bool intact = frameIntact(fd, frame, job);
    bool zeros = true;
    std::size_t current = 0;
    std::unique_ptr<MemberChecker> checker;
    std::vector<const ManifestEntry*> bad;
    const auto sink = [&](qint64 offset, std::span<const char> bytes) {
        if (members.empty())
            zeros = zeros && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
        const qint64 end = offset + static_cast<qint64>(bytes.size());
        while (current < members.size()) {
            const ManifestEntry& member = *members[current];
            const qint64 from = std::max(offset, member.place.offset);
            const qint64 to = std::min(end, member.place.offset + member.place.size);
            if (from >= to)
                return;
            if (!checker)
                checker = std::make_unique<MemberChecker>(member);
            checker->add(
                bytes.subspan(static_cast<std::size_t>(from - offset), static_cast<std::size_t>(to - from)));
            if (to < member.place.offset + member.place.size)
                return;
            if (!checker->good())
                bad.push_back(&member);
            if (member.entry.isFile()) {
                ++findings.files;
                findings.bytes += member.entry.size;
            }
            checker.reset();
            ++current;
        }
    };
    const bool decoded = decodeFrame(fd, frame, sink, job);
    bad.insert(bad.end(), members.begin() + static_cast<std::ptrdiff_t>(current), members.end());
    findings.badMembers = std::move(bad);
    findings.frameBad = !intact || !decoded || !findings.badMembers.empty()
                        || (members.empty() ? !zeros : !tilesFrame(members, frame));
    // A frame that is not what was written, but whose bodies all match: the damage is in a header or in the
    // packing, so no member of it is proven.
    if (findings.frameBad && findings.badMembers.empty())
        findings.badMembers = members;
    return findings;
}

/// Shares the frames out to the threads and collects what they find.
class Verification
{
public:
    Verification(int fd, const Manifest& manifest, JobContext& job)
        : m_fd(fd), m_manifest(manifest), m_members(membersByFrame(manifest)), m_job(job)
    {
    }

    /// Also hashes the whole archive, on the first thread, while the others decode.
    void run(const QByteArray& archivePath)
    {
        const unsigned count = std::max(2U, std::thread::hardware_concurrency());
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < count; ++i)
            threads.emplace_back([this, i, &archivePath] { work(i == 0 ? archivePath : QByteArray()); });
        for (std::thread& thread : threads)
            thread.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

    const QByteArray& archiveSha256() const { return m_archiveSha256; }

    void addTo(VerifyResult& result) const
    {
        result.filesChecked = m_files;
        result.bytesChecked = m_bytes;
        for (const qsizetype frame : m_badFrames)
            result.damaged.append(Tr::tr("archive: frame %1").arg(frame));
        for (const QByteArray& path : m_badPaths)
            result.damaged.append(printable(path));
    }

private:
    void work(const QByteArray& hashWhole)
    {
        try {
            if (!hashWhole.isEmpty())
                m_archiveSha256 = sha256OfFile(hashWhole, m_job);
            for (;;) {
                const std::size_t index = m_next.fetch_add(1);
                if (index >= m_manifest.frames.size() || m_stop.load())
                    return;
                add(index, checkFrame(m_fd, m_manifest.frames[index], m_members[index], m_job));
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_stop = true;
        }
    }

    void add(std::size_t index, const FrameFindings& findings)
    {
        const std::lock_guard lock(m_mutex);
        m_files += findings.files;
        m_bytes += findings.bytes;
        if (findings.frameBad)
            m_badFrames.insert(static_cast<qsizetype>(index));
        for (const ManifestEntry* member : findings.badMembers)
            m_badPaths.insert(member->entry.path);
        m_done += m_manifest.frames[index].compressedSize;
        m_job.reportBytes(Tr::tr("Verifying the generation"), m_done, m_manifest.archiveSize);
    }

    int m_fd;
    const Manifest& m_manifest;
    FrameTable m_members;
    JobContext& m_job;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::exception_ptr m_failure;
    QByteArray m_archiveSha256;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
    qint64 m_done = 0;
    std::set<qsizetype> m_badFrames;
    std::set<QByteArray> m_badPaths;
};

std::optional<Checksums> readChecksums(const QString& archive, VerifyResult& result)
{
    std::optional<Checksums> sums;
    try {
        sums = parseChecksums(generationId(archive), readFileBounded(checksumPath(archive), 4096));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Corrupt)
            throw;
    }
    if (!sums)
        result.damaged.append(Tr::tr("check sum file: missing or not as it was written"));
    return sums;
}

std::optional<Manifest> readCheckedManifest(const QString& archive, const std::optional<Checksums>& sums,
                                            VerifyResult& result)
{
    try {
        const QByteArray text = readFileBounded(manifestPath(archive), kMaxManifest);
        if (sums && Sha256::hexOf(text) != sums->manifest)
            result.damaged.append(Tr::tr("manifest: not as it was written"));
        return parseManifest(text);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Corrupt)
            throw;
        result.damaged.append(Tr::tr("manifest: %1").arg(error.sentence()));
        return std::nullopt;
    }
}

} // namespace

VerifyResult verifyGeneration(const QString& archive, JobContext& job)
{
    VerifyResult result;
    const std::optional<Checksums> sums = readChecksums(archive, result);
    const std::optional<Manifest> manifest = readCheckedManifest(archive, sums, result);
    const QByteArray native = nativePath(archive);
    const UniqueFd fd = platform::openToRead(native.constData());
    if (!fd.valid() && errno == ENOENT) {
        result.damaged.append(Tr::tr("archive: missing"));
        return result;
    }
    const auto facts = fd.valid() ? platform::statusOf(fd.get()) : std::nullopt;
    if (!facts)
        throw systemError(errno, Tr::tr("The generation file %1 could not be opened.").arg(archive));
    if (!manifest) {
        if (sums && sha256OfFile(native, job) != sums->archive)
            result.damaged.append(Tr::tr("archive: not as it was written"));
        return result;
    }
    Verification verification(fd.get(), *manifest, job);
    verification.run(native);
    if (facts->size != manifest->archiveSize || verification.archiveSha256() != manifest->archiveSha256
        || (sums && sums->archive != manifest->archiveSha256))
        result.damaged.append(Tr::tr("archive: not as it was written"));
    verification.addTo(result);
    return result;
}

} // namespace akimori::archive
