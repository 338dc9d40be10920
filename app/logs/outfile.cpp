#include "logs/outfile.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "logs/tr.h"

#include <QFileInfo>

#include <cerrno>

namespace akimori::logs {

namespace {
constexpr qsizetype kTogether = 64 << 10;
}

OutFile::OutFile(const QString& path)
    : m_path(path)
{
    makeFolder(QFileInfo(path).path());
    m_file = platform::openToWrite(nativePath(path).constData(), platform::Create::New);
    if (!m_file.valid())
        fail();
}

void OutFile::write(std::string_view bytes)
{
    if (m_pending.size() + static_cast<qsizetype>(bytes.size()) > kTogether) {
        writeOut({m_pending.constData(), static_cast<std::size_t>(m_pending.size())});
        m_pending.resize(0);
    }
    if (static_cast<qsizetype>(bytes.size()) > kTogether)
        writeOut(bytes);
    else
        m_pending.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    m_hash.add(bytes.data(), bytes.size());
    m_size += static_cast<qint64>(bytes.size());
}

QByteArray OutFile::close()
{
    writeOut({m_pending.constData(), static_cast<std::size_t>(m_pending.size())});
    m_pending.clear();
    if (!platform::syncFile(m_file.get()))
        fail();
    m_file.reset();
    return m_hash.finishHex();
}

void OutFile::writeOut(std::string_view bytes)
{
    if (!platform::writeAll(m_file.get(), bytes))
        fail();
}

void OutFile::fail() const
{
    throw systemError(errno, Tr::tr("The file %1 of the log package could not be written.").arg(m_path));
}

} // namespace akimori::logs
