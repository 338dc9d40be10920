#include "archive/frameio.h"

#include "archive/framehash.h"
#include "archive/tr.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <array>
#include <cerrno>

#include <zstd.h>

namespace akimori::archive {

namespace {

constexpr qint64 kBlock = 256 << 10;
constexpr int kMaxWindowLog = 23; // our writer needs 19; a frame that asks for more memory is not ours

struct FreeContext
{
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

qint64 readAt(int fd, std::span<char> buffer, qint64 offset)
{
    std::size_t have = 0;
    while (have < buffer.size()) {
        const std::ptrdiff_t got = platform::readAt(fd, buffer.subspan(have), offset + static_cast<qint64>(have));
        if (got < 0)
            throw systemError(errno, Tr::tr("The generation file could not be read."));
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    return static_cast<qint64>(have);
}

QByteArray xxh128OfRange(int fd, qint64 offset, qint64 size, const JobContext& job)
{
    FrameHash hash;
    std::vector<char> block(static_cast<std::size_t>(std::min(size, kBlock)));
    for (qint64 at = 0; at < size;) {
        job.throwIfCancelled();
        const std::span<char> part(block.data(), static_cast<std::size_t>(std::min(kBlock, size - at)));
        if (readAt(fd, part, offset + at) != static_cast<qint64>(part.size()))
            return {};
        hash.add(part);
        at += static_cast<qint64>(part.size());
    }
    return hash.finishHex();
}

bool frameIntact(int fd, const Frame& frame, const JobContext& job)
{
    return xxh128OfRange(fd, frame.offset, frame.compressedSize, job) == frame.xxh128;
}

bool decodeFrame(int fd, const Frame& frame, const FrameSink& sink, const JobContext& job)
{
    // Contexts are costly to make and a verification decodes thousands of frames: one per thread is kept.
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    thread_local std::vector<char> input(static_cast<std::size_t>(kBlock));
    thread_local std::vector<char> output(static_cast<std::size_t>(kBlock));
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kMaxWindowLog);

    qint64 consumed = 0;
    qint64 produced = 0;
    std::size_t hint = 1;
    while (consumed < frame.compressedSize) {
        job.throwIfCancelled();
        const auto want = static_cast<std::size_t>(std::min(kBlock, frame.compressedSize - consumed));
        const qint64 got = readAt(fd, {input.data(), want}, frame.offset + consumed);
        if (got != static_cast<qint64>(want))
            return false;
        consumed += got;
        ZSTD_inBuffer in{input.data(), want, 0};
        bool outputFull = false;
        while (in.pos < in.size || outputFull) {
            if (hint == 0)
                return false; // the frame ended before its range did
            ZSTD_outBuffer out{output.data(), output.size(), 0};
            hint = ZSTD_decompressStream(context.get(), &out, &in);
            if (ZSTD_isError(hint) || produced + static_cast<qint64>(out.pos) > frame.uncompressedSize)
                return false;
            sink(produced, {output.data(), out.pos});
            produced += static_cast<qint64>(out.pos);
            outputFull = out.pos == out.size && hint != 0;
        }
    }
    return hint == 0 && produced == frame.uncompressedSize;
}

} // namespace akimori::archive
