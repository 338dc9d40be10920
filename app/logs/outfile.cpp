#include "logs/outfile.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "logs/tr.h"

#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace akimori::logs {

OutFile::OutFile(const QString& path)
    : m_path(path)
{
    makeFolder(QFileInfo(path).path());
    const int fd = ::open(nativePath(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        fail();
    m_file = ::fdopen(fd, "wb");
    if (!m_file) {
        ::close(fd);
        fail();
    }
}

OutFile::~OutFile()
{
    if (m_file)
        std::fclose(m_file);
}

void OutFile::write(std::string_view bytes)
{
    if (!bytes.empty() && std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        fail();
    m_hash.add(bytes.data(), bytes.size());
    m_size += static_cast<qint64>(bytes.size());
}

QByteArray OutFile::close()
{
    const bool synced = std::fflush(m_file) == 0 && ::fsync(::fileno(m_file)) == 0;
    std::FILE* const file = m_file;
    m_file = nullptr;
    if (std::fclose(file) != 0 || !synced)
        fail();
    return m_hash.finishHex();
}

void OutFile::fail() const
{
    throw systemError(errno, Tr::tr("The file %1 of the log package could not be written.").arg(m_path));
}

} // namespace akimori::logs
