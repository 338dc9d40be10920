#include "archive/generationwriter.h"

#include "archive/framehash.h"
#include "archive/frameio.h"
#include "archive/tr.h"
#include "base/error.h"

#include <zstd.h>

#include <array>
#include <cstring>

namespace akimori::archive {

namespace {

constexpr int kLevel = 1;        // web content is mostly compressed already; higher levels cost time, not space
constexpr int kDenseLevel = -100; // photos, films, packed files: little more than a copy
constexpr std::size_t kHeld = 2 * kFrameTarget; // every frame but those of a member above the target
constexpr std::size_t kCopied = 512 << 10;      // stays in the processor's cache between reading, hashing and copying
constexpr qint64 kMaxFrames = INT32_MAX - 1;

constexpr std::size_t kPiece = 4 << 10;
constexpr std::size_t kPieces = 8;

} // namespace

struct GenerationWriter::Compressor
{
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx* sampler = ZSTD_createCCtx();
    FrameHash hash;
    std::vector<char> held; ///< the open frame so far, until streaming
    std::vector<char> buffer = std::vector<char>(ZSTD_compressBound(kHeld));
    std::size_t filled = 0;
    qint64 written = 0;     ///< compressed bytes of the open frame that are in the file
    bool streaming = false; ///< the open frame is larger than what is held, and passes through

    Compressor()
    {
        held.reserve(kHeld);
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    }
    ~Compressor()
    {
        ZSTD_freeCCtx(sampler);
        ZSTD_freeCCtx(context);
    }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    /// To be called between frames. Looking for repetitions in what has none costs as much as the whole rest of a backup.
    void chooseLevel(std::span<const char> raw)
    {
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, isDense(raw) ? kDenseLevel : kLevel);
    }

    /// True when pieces from the whole of it could not be made smaller.
    bool isDense(std::span<const char> raw)
    {
        if (raw.size() < 2 * kPiece * kPieces)
            return false;
        std::array<char, kPiece * kPieces> sample;
        const std::size_t step = (raw.size() - kPiece) / (kPieces - 1);
        for (std::size_t i = 0; i < kPieces; ++i)
            std::memcpy(sample.data() + i * kPiece, raw.data() + i * step, kPiece);
        std::array<char, ZSTD_COMPRESSBOUND(sizeof sample)> packed;
        const std::size_t size =
            ZSTD_compressCCtx(sampler, packed.data(), packed.size(), sample.data(), sample.size(), kLevel);
        return !ZSTD_isError(size) && size > sample.size() / 100 * 98;
    }
};

GenerationWriter::GenerationWriter(const QString& file)
    : m_file(file)
    , m_compressor(std::make_unique<Compressor>())
{
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
    m_inFrame += static_cast<qint64>(raw.size());
    Compressor& compressor = *m_compressor;
    if (!compressor.streaming && compressor.held.size() + raw.size() <= kHeld) {
        compressor.held.insert(compressor.held.end(), raw.begin(), raw.end());
        return;
    }
    if (!compressor.streaming) {
        compressor.streaming = true;
        compressor.chooseLevel(compressor.held);
        compress(compressor.held, false);
        compressor.held.clear();
    }
    compress(raw, false);
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
            takeCompressed();
        if (done)
            return;
    }
}

void GenerationWriter::takeCompressed()
{
    const std::span<const char> bytes(m_compressor->buffer.data(), m_compressor->filled);
    m_compressor->hash.add(bytes);
    m_file.append(bytes);
    m_compressor->written += static_cast<qint64>(bytes.size());
    m_compressor->filled = 0;
}

void GenerationWriter::closeFrame()
{
    if (m_inFrame == 0)
        return;
    if (!m_compressor->streaming)
        m_compressor->chooseLevel(m_compressor->held);
    compress(m_compressor->held, true); // at once: neither is the input copied again, nor the output
    m_compressor->held.clear();
    m_compressor->streaming = false;
    const QByteArray hash = m_compressor->hash.finishHex();
    const qint64 size = std::exchange(m_compressor->written, 0);
    addFrame(size, std::exchange(m_inFrame, 0), hash);
}

bool GenerationWriter::copyFrame(int source, const Frame& frame, const JobContext& job)
{
    closeFrame();
    std::vector<char>& buffer = m_compressor->buffer;
    for (qint64 at = 0; at < frame.compressedSize;) {
        job.throwIfCancelled();
        const std::span<char> part(
            buffer.data(),
            std::min(kCopied, static_cast<std::size_t>(frame.compressedSize - at)));
        if (readAt(source, part, frame.offset + at) != static_cast<qint64>(part.size()))
            break;
        m_compressor->hash.add(part);
        m_file.append(part);
        at += static_cast<qint64>(part.size());
    }
    const QByteArray hash = m_compressor->hash.finishHex();
    if (hash != frame.xxh128) {
        m_file.cutTo(m_size);
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
    if (onFrame)
        onFrame(m_frames.back());
}

void GenerationWriter::finish()
{
    closeFrame();
    const char zeros[1024] = {};
    beginMember(sizeof zeros);
    append(zeros);
    endMember();
    closeFrame();
    m_file.sync();
}

} // namespace akimori::archive
