#include "archive/archivefile.h"

#include "archive/frameio.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <cerrno>
#include <cstring>

namespace akimori::archive {

namespace {

constexpr qint64 kBlock = kBlockBytes;
constexpr qint64 kWritebackStep = 16 << 20;

Error writeError(int error, const QString& file)
{
    // A file that may not grow (RLIMIT_FSIZE, FAT32) is to the person what a full disk is.
    return systemError(error == EFBIG ? ENOSPC : error, Tr::tr("The generation file %1 could not be written.").arg(file));
}

} // namespace

ArchiveFile::ArchiveFile(const QString& file)
    : m_file(file)
    , m_block(makeBlock())
    , m_fd(platform::openToWrite(nativePath(file).constData(), platform::Create::New))
{
    if (!m_fd.valid())
        throw writeError(errno, m_file);
}

ArchiveFile::~ArchiveFile()
{
    try {
        flush();
    } catch (const Error&) {
        // nothing relies on these bytes: every frame is proven before it is used again
    }
}

void ArchiveFile::append(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const auto part = std::min(bytes.size(), static_cast<std::size_t>(kBlock - m_filled));
        std::memcpy(m_block.get() + m_filled, bytes.data(), part);
        m_filled += static_cast<qint64>(part);
        bytes = bytes.subspan(part);
        if (m_filled == kBlock)
            handOver();
    }
}

void ArchiveFile::handOver()
{
    if (!m_queue)
        m_queue = std::make_unique<BlockQueue>([this](const char* block) { takeOver(block); });
    m_block = m_queue->put(std::move(m_block));
    m_written += kBlock;
    m_filled = m_flushed = 0;
}

/// On the queue's thread.
void ArchiveFile::takeOver(const char* block)
{
    useDirect(true);
    write(block, kBlock, m_onDisk);
    m_follow = m_follow && m_canDirect;
    if (m_follow && !m_behind)
        m_behind = std::make_unique<ReadBehind>(m_file);
    if (m_follow)
        m_behind->expect({block, static_cast<std::size_t>(kBlock)});
    m_onDisk += kBlock;
    if (!m_canDirect && m_onDisk - m_startedAt >= kWritebackStep) {
        // Starts the disk early, so that the fsync at the end has little left to wait for.
        platform::startWriting(m_fd.get(), m_startedAt, m_onDisk - m_startedAt);
        m_startedAt = m_onDisk;
    }
}

void ArchiveFile::settle()
{
    if (m_queue)
        m_queue->drain();
}

void ArchiveFile::cutTo(qint64 size)
{
    if (size < m_written) {
        settle();
        m_behind.reset();
        m_follow = false;
        const qint64 from = size / kBlock * kBlock;
        if (readAt(m_fd.get(), {m_block.get(), static_cast<std::size_t>(kBlock)}, from) < size - from
            || !platform::cutFile(m_fd.get(), size))
            throw writeError(errno, m_file);
        m_written = m_onDisk = from;
        m_startedAt = std::min(m_startedAt, from);
        m_flushed = size - from;
    }
    m_filled = size - m_written;
    m_flushed = std::min(m_flushed, m_filled);
}

void ArchiveFile::flush()
{
    settle();
    if (m_filled == m_flushed)
        return;
    useDirect(false); // the end of a file is no whole block
    write(m_block.get(), m_filled, m_written);
    m_flushed = m_filled;
}

void ArchiveFile::sync()
{
    flush();
    if (!platform::cutFile(m_fd.get(), size()) || !platform::syncFile(m_fd.get()))
        throw writeError(errno, m_file);
}

std::optional<QByteArray> ArchiveFile::readBack()
{
    if (!m_follow || !m_behind)
        return std::nullopt;
    if (m_filled > 0)
        m_behind->expect({m_block.get(), static_cast<std::size_t>(m_filled)});
    const std::unique_ptr<ReadBehind> behind = std::move(m_behind);
    return behind->finish();
}

void ArchiveFile::useDirect(bool direct)
{
    if (!platform::setDirect(m_fd.get(), direct && m_canDirect) && direct)
        m_canDirect = false; // a refusal falls back to the page cache
}

void ArchiveFile::write(const char* bytes, qint64 size, qint64 at)
{
    for (qint64 done = 0; done < size;) {
        const std::ptrdiff_t put =
            platform::writeAt(m_fd.get(), {bytes + done, static_cast<std::size_t>(size - done)}, at + done);
        if (put < 0 && errno == EINVAL && m_canDirect) { // this file system wants another alignment, or none
            m_canDirect = false;
            useDirect(false);
            continue;
        }
        if (put < 0)
            throw writeError(errno, m_file);
        done += put;
        if (done < size)
            useDirect(false); // a part was taken: the rest begins anywhere
    }
}

} // namespace akimori::archive
