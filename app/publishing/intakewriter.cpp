#include "publishing/intakewriter.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "publishing/tr.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace akimori::publishing {

namespace {

Error failed(int error, const QByteArray& path)
{
    if (error == ENOTDIR || error == EISDIR || error == EEXIST)
        return Error(ErrorCode::BadInput,
                     Tr::tr("%1 is a file and a folder at once in the data, so it was refused.").arg(printable(path)));
    return systemError(error, Tr::tr("%1 could not be written on this computer.").arg(printable(path)));
}

} // namespace

IntakeWriter::IntakeWriter(const QString& folder) : m_folder(nativePath(folder))
{
    if (QDir(folder).exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        throw Error(ErrorCode::Conflict, Tr::tr("The folder %1 is not empty. Choose an empty one.").arg(folder));
    makeFolder(folder);
}

void IntakeWriter::folder(const QByteArray& path)
{
    if (path.isEmpty() || m_madeFolders.contains(path))
        return;
    folder(parentPath(path));
    if (::mkdir(absolute(path).constData(), 0755) != 0) {
        struct stat facts = {};
        const bool there = errno == EEXIST && ::lstat(absolute(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode);
        if (!there)
            throw failed(errno, path);
    }
    m_madeFolders.insert(path);
}

void IntakeWriter::beginFile(const QByteArray& path, qint64 modified)
{
    folder(parentPath(path));
    const auto open = [&] {
        return ::open(absolute(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    };
    int fd = open();
    if (fd < 0 && errno == EEXIST && !m_madeFolders.contains(path)) {
        struct stat facts = {};
        if (::lstat(absolute(path).constData(), &facts) == 0 && S_ISREG(facts.st_mode)) {
            m_bytes -= facts.st_size;
            --m_files;
            ++m_replaced;
            ::unlink(absolute(path).constData());
            fd = open();
        }
    }
    if (fd < 0)
        throw failed(errno, path);
    m_file.reset(fd);
    m_path = path;
    m_modified = modified;
}

void IntakeWriter::data(std::span<const char> bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t put = ::write(m_file.get(), bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throw failed(errno == EFBIG ? ENOSPC : errno, m_path);
        done += static_cast<std::size_t>(put);
    }
    m_bytes += static_cast<qint64>(bytes.size());
}

void IntakeWriter::zeros(qint64 count)
{
    static const QByteArray block(1 << 16, '\0');
    while (count > 0) {
        const auto part = static_cast<std::size_t>(std::min<qint64>(count, block.size()));
        data({block.constData(), part});
        count -= static_cast<qint64>(part);
    }
}

void IntakeWriter::endFile()
{
    ++m_files;
    if (m_modified > 0) {
        const timespec times[2] = {{m_modified, 0}, {m_modified, 0}};
        ::futimens(m_file.get(), times); // a courtesy: the hash is the evidence
    }
    m_file.reset();
}

void IntakeWriter::leaveOut(const QByteArray& path, const QString& why)
{
    m_leftOut << Tr::tr("%1: %2", "path: why it was not taken").arg(printable(path), why);
}

} // namespace akimori::publishing
