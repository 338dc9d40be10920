#include "archive/archivestream.h"

#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace akimori::archive {

namespace {

constexpr std::size_t kBlock = kBlockBytes;
constexpr std::size_t kBlocks = 4;

} // namespace

ArchiveStream::ArchiveStream(const QString& file, From from)
    : m_file(file)
    , m_fd(::open(nativePath(file).constData(), O_RDONLY | O_CLOEXEC))
    , m_full(kBlocks)
    , m_empty(kBlocks)
{
    struct stat facts = {};
    if (!m_fd.valid() || ::fstat(m_fd.get(), &facts) != 0)
        throw systemError(errno, Tr::tr("The generation file %1 could not be opened.").arg(file));
    m_size = facts.st_size;
    ::posix_fadvise(m_fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    if (from == From::Disk) {
        // Where O_DIRECT is refused, dropping the file's clean pages comes close.
        ::posix_fadvise(m_fd.get(), 0, 0, POSIX_FADV_DONTNEED);
        ::fcntl(m_fd.get(), F_SETFL, ::fcntl(m_fd.get(), F_GETFL) | O_DIRECT);
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
        const ssize_t got = ::pread(m_fd.get(), block.bytes.get() + block.size, kBlock - block.size,
                                    at + static_cast<qint64>(block.size));
        const int error = got < 0 ? errno : 0;
        const int flags = error == EINVAL ? ::fcntl(m_fd.get(), F_GETFL) : 0;
        if ((flags & O_DIRECT) != 0) { // refused, or the unaligned end of the file
            ::fcntl(m_fd.get(), F_SETFL, flags & ~O_DIRECT);
            continue;
        }
        if (error == EINTR)
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
