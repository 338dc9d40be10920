#include "archive/generationwriter.h"

#include "archive/frameio.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <xxhash.h>
#include <zstd.h>

namespace akimori::archive {

namespace {

constexpr int kLevel = 1; // web content is mostly compressed already; higher levels cost time, not space
constexpr std::size_t kBuffer = 512 << 10;
constexpr qint64 kWritebackStep = 16 << 20;
constexpr qint64 kMaxFrames = INT32_MAX - 1;

Error writeError(int error, const QString& file)
{
    // A file that may not grow (RLIMIT_FSIZE, FAT32) is to the person what a full disk is.
    return systemError(error == EFBIG ? ENOSPC : error, Tr::tr("The generation file %1 could not be written.").arg(file));
}

QByteArray canonicalHex(XXH128_hash_t hash)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    return QByteArray(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest).toHex();
}

} // namespace

struct GenerationWriter::Compressor
{
    ZSTD_CCtx* context = ZSTD_createCCtx();
    XXH3_state_t* hash = XXH3_createState();
    std::vector<char> buffer = std::vector<char>(kBuffer);
    std::size_t filled = 0;
    qint64 written = 0; ///< compressed bytes of the open frame that are in the file

    Compressor()
    {
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
        XXH3_128bits_reset(hash);
    }
    ~Compressor()
    {
        ZSTD_freeCCtx(context);
        XXH3_freeState(hash);
    }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;
};

GenerationWriter::GenerationWriter(const QString& file)
    : m_file(file)
    , m_fd(::open(nativePath(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    , m_compressor(std::make_unique<Compressor>())
{
    if (!m_fd.valid())
        throw writeError(errno, m_file);
}

GenerationWriter::~GenerationWriter() = default;

MemberPlace GenerationWriter::beginMember(qint64 rawSize)
{
    if (rawSize > kFrameTarget)
        closeFrame();
    m_memberLeft = rawSize;
    return {nextFrame(), m_inFrame, rawSize};
}

void GenerationWriter::append(std::span<const char> raw)
{
    m_memberLeft -= static_cast<qint64>(raw.size());
    if (m_memberLeft < 0)
        throw Error(ErrorCode::Internal, Tr::tr("A member is larger than announced. Report this to the maker."));
    compress(raw, false);
    m_inFrame += static_cast<qint64>(raw.size());
}

void GenerationWriter::endMember()
{
    if (m_memberLeft != 0)
        throw Error(ErrorCode::Internal, Tr::tr("A member is smaller than announced. Report this to the maker."));
    if (m_inFrame >= kFrameTarget)
        closeFrame();
}

void GenerationWriter::compress(std::span<const char> raw, bool end)
{
    ZSTD_inBuffer in{raw.data(), raw.size(), 0};
    for (;;) {
        ZSTD_outBuffer out{m_compressor->buffer.data(), m_compressor->buffer.size(), m_compressor->filled};
        const std::size_t left =
            ZSTD_compressStream2(m_compressor->context, &out, &in, end ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            throw Error(ErrorCode::Internal, Tr::tr("Compressing failed. Report this to the maker."),
                        QString::fromLatin1(ZSTD_getErrorName(left)));
        m_compressor->filled = out.pos;
        const bool done = end ? left == 0 : in.pos == in.size;
        if (end ? done || out.pos == out.size : out.pos == out.size)
            flush();
        if (done)
            return;
    }
}

void GenerationWriter::flush()
{
    const std::span<const char> bytes(m_compressor->buffer.data(), m_compressor->filled);
    XXH3_128bits_update(m_compressor->hash, bytes.data(), bytes.size());
    writeOut(bytes, m_size + m_compressor->written);
    m_compressor->written += static_cast<qint64>(bytes.size());
    m_compressor->filled = 0;
}

void GenerationWriter::closeFrame()
{
    if (m_inFrame == 0)
        return;
    compress({}, true);
    const QByteArray hash = canonicalHex(XXH3_128bits_digest(m_compressor->hash));
    XXH3_128bits_reset(m_compressor->hash);
    const qint64 size = std::exchange(m_compressor->written, 0);
    addFrame(size, std::exchange(m_inFrame, 0), hash);
}

bool GenerationWriter::copyFrame(int source, const Frame& frame, const JobContext& job)
{
    closeFrame();
    // Small frames need one read; the hash is known before the first byte is written.
    std::vector<char>& buffer = m_compressor->buffer;
    XXH3_128bits_reset(m_compressor->hash);
    for (qint64 at = 0; at < frame.compressedSize;) {
        job.throwIfCancelled();
        const std::span<char> part(
            buffer.data(),
            static_cast<std::size_t>(std::min(static_cast<qint64>(buffer.size()), frame.compressedSize - at)));
        if (readAt(source, part, frame.offset + at) != static_cast<qint64>(part.size()))
            break;
        XXH3_128bits_update(m_compressor->hash, part.data(), part.size());
        writeOut(part, m_size + at);
        at += static_cast<qint64>(part.size());
    }
    const QByteArray hash = canonicalHex(XXH3_128bits_digest(m_compressor->hash));
    XXH3_128bits_reset(m_compressor->hash);
    if (hash != frame.xxh128) {
        if (::ftruncate(m_fd.get(), m_size) != 0)
            throw writeError(errno, m_file);
        return false;
    }
    addFrame(frame.compressedSize, frame.uncompressedSize, hash);
    return true;
}

void GenerationWriter::addFrame(qint64 compressedSize, qint64 uncompressedSize, QByteArray xxh128)
{
    if (static_cast<qint64>(m_frames.size()) >= kMaxFrames)
        throw Error(ErrorCode::Unsupported, Tr::tr("The site is too large for one generation file."));
    m_frames.push_back({m_size, compressedSize, uncompressedSize, std::move(xxh128)});
    m_size += compressedSize;
    if (m_size - m_writebackAt >= kWritebackStep) {
        // Starts the disk early, so that the fsync at the end has little left to wait for.
        ::sync_file_range(m_fd.get(), m_writebackAt, m_size - m_writebackAt, SYNC_FILE_RANGE_WRITE);
        m_writebackAt = m_size;
    }
    if (onFrame)
        onFrame(m_frames.back());
}

void GenerationWriter::writeOut(std::span<const char> bytes, qint64 offset)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throw writeError(errno, m_file);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
        offset += put;
    }
}

void GenerationWriter::finish()
{
    closeFrame();
    const char zeros[1024] = {};
    beginMember(sizeof zeros);
    append(zeros);
    endMember();
    closeFrame();
    if (::fsync(m_fd.get()) != 0)
        throw writeError(errno, m_file);
}

} // namespace akimori::archive
