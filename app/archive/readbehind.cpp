#include "archive/readbehind.h"

#include "archive/framehash.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <cerrno>
#include <vector>

namespace akimori::archive {

namespace {

constexpr std::size_t kUnbounded = 1 << 24; // the items are small, and the writer must not wait

} // namespace

ReadBehind::ReadBehind(const QString& file)
    : m_file(file)
    , m_fd(platform::openToRead(nativePath(file).constData()))
    , m_expected(kUnbounded)
{
    if (!m_fd.valid())
        throw systemError(errno, Tr::tr("The generation file %1 could not be opened.").arg(file));
    platform::expectSequentialReading(m_fd.get());
    m_thread = std::thread([this] {
        try {
            follow();
        } catch (...) {
            m_failure = std::current_exception();
        }
    });
}

ReadBehind::~ReadBehind()
{
    m_stopped = true;
    m_expected.close();
    if (m_thread.joinable())
        m_thread.join();
}

void ReadBehind::expect(std::span<const char> block)
{
    platform::readAhead(m_fd.get(), m_end, static_cast<qint64>(block.size())); // the disk works while others compute
    m_end += static_cast<qint64>(block.size());
    FrameHash hash;
    hash.add(block);
    m_expected.put({block.size(), hash.finishHex()});
}

QByteArray ReadBehind::finish()
{
    m_expected.close();
    m_thread.join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return m_equal ? m_whole.finishHex() : QByteArray();
}

void ReadBehind::follow()
{
    std::vector<char> block(kReadBlock);
    FrameHash hash;
    qint64 at = 0;
    while (const std::optional<Expected> expected = m_expected.take()) {
        if (m_stopped)
            return;
        if (expected->size < kReadBlock) // the end was written through the page cache, and is on the disk by now
            platform::dropFromCache(m_fd.get(), at);
        const std::span<const char> bytes(block.data(), readBlock(block.data(), expected->size, at));
        hash.add(bytes);
        if (hash.finishHex() != expected->xxh128) {
            m_equal = false;
            return;
        }
        m_whole.add(bytes);
        at += static_cast<qint64>(bytes.size());
    }
}

std::size_t ReadBehind::readBlock(char* into, std::size_t size, qint64 at)
{
    std::size_t have = 0;
    while (have < size) {
        const std::ptrdiff_t got =
            platform::readAt(m_fd.get(), {into + have, size - have}, at + static_cast<qint64>(have));
        if (got < 0)
            throw systemError(errno, Tr::tr("The generation file %1 could not be read.").arg(m_file));
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    return have;
}

} // namespace akimori::archive
