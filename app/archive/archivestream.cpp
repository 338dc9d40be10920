#include "archive/archivestream.h"

#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <cerrno>

namespace akimori::archive {

namespace {

constexpr std::size_t kBlock = kBlockBytes;
constexpr std::size_t kBlocks = 4;

} // namespace

ArchiveStream::ArchiveStream(const QString& file, From from)
    : m_file(file)
    , m_fd(platform::openToRead(nativePath(file).constData()))
    , m_full(kBlocks)
    , m_empty(kBlocks)
{
    const auto facts = m_fd.valid() ? platform::statusOf(m_fd.get()) : std::nullopt;
    if (!facts)
        throw systemError(errno, Tr::tr("The generation file %1 could not be opened.").arg(file));
    m_size = facts->size;
    platform::expectSequentialReading(m_fd.get());
    if (from == From::Disk) {
        // Where the way past the page cache is refused, dropping the file's clean pages comes close.
        platform::dropFromCache(m_fd.get());
        platform::setDirect(m_fd.get(), true);
    }
    for (std::size_t i = 0; i + 1 < kBlocks; ++i)
        m_empty.put(makeBlock());
    m_thread = std::thread([this] { readAll(); });
}

ArchiveStream::~ArchiveStream()
{
    m_full.close();
    m_empty.close();
    if (m_thread.joinable())
        m_thread.join();
}

std::span<const char> ArchiveStream::next()
{
    if (m_current.bytes)
        m_empty.put(std::move(m_current.bytes));
    std::optional<Filled> block = m_full.take();
    if (!block) {
        if (m_thread.joinable())
            m_thread.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        return {};
    }
    m_current = std::move(*block);
    return {m_current.bytes.get(), m_current.size};
}

void ArchiveStream::readAll()
{
    try {
        qint64 at = 0;
        while (std::optional<Block> empty = m_empty.take()) {
            Filled block = readBlock(std::move(*empty), at);
            at += static_cast<qint64>(block.size);
            const bool last = block.size < kBlock;
            if (block.size == 0 || !m_full.put(std::move(block)) || last)
                break;
        }
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_full.close();
}

ArchiveStream::Filled ArchiveStream::readBlock(Block empty, qint64 at)
{
    Filled block{std::move(empty), 0};
    while (block.size < kBlock) {
        const std::ptrdiff_t got =
            platform::readAt(m_fd.get(), {block.bytes.get() + block.size, kBlock - block.size},
                             at + static_cast<qint64>(block.size));
        const int error = got < 0 ? errno : 0;
        if (error == EINVAL && platform::isDirect(m_fd.get()) // refused, or the unaligned end of the file
            && platform::setDirect(m_fd.get(), false))
            continue;
        if (error != 0)
            throw systemError(error, Tr::tr("The generation file %1 could not be read.").arg(m_file));
        if (got == 0)
            break;
        block.size += static_cast<std::size_t>(got);
    }
    return block;
}

} // namespace akimori::archive
