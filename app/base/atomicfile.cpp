#include "base/atomicfile.h"

#include "base/error.h"
#include "base/tr.h"
#include "base/uniquefd.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace akimori {

QByteArray nativePath(const QString& path)
{
    return QFile::encodeName(path);
}

void writeFileAtomically(const QString& path, const QByteArray& data, unsigned mode)
{
    const auto doing = [&] { return Tr::tr("The file %1 could not be written.").arg(path); };
    const QByteArray temporary = nativePath(path + QStringLiteral(".tmp%1").arg(::getpid()));
    UniqueFd fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!fd.valid())
        throw systemError(errno, doing());
    const auto fail = [&](int error) {
        ::unlink(temporary.constData());
        return systemError(error, doing());
    };
    for (qsizetype at = 0; at < data.size();) {
        const ssize_t put = ::write(fd.get(), data.constData() + at, static_cast<size_t>(data.size() - at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throw fail(errno);
        at += put;
    }
    if (::fchmod(fd.get(), mode) != 0 || ::fsync(fd.get()) != 0)
        throw fail(errno);
    fd.reset();
    if (::rename(temporary.constData(), nativePath(path).constData()) != 0)
        throw fail(errno);
    syncFolder(QFileInfo(path).path());
}

QByteArray readFileBounded(const QString& path, qint64 maxBytes)
{
    const auto doing = [&] { return Tr::tr("The file %1 could not be read.").arg(path); };
    const UniqueFd fd(::open(nativePath(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        throw systemError(errno, doing());
    QByteArray data;
    std::vector<char> block(1 << 16);
    for (;;) {
        const ssize_t got = ::read(fd.get(), block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw systemError(errno, doing());
        if (got == 0)
            return data;
        if (data.size() + got > maxBytes)
            throw Error(ErrorCode::Corrupt,
                        Tr::tr("The file %1 is larger than anything Akimori writes there, so it is not read. "
                               "Check where it comes from.")
                            .arg(path));
        data.append(block.data(), got);
    }
}

void syncFolder(const QString& folder)
{
    const UniqueFd fd(::open(nativePath(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid() || ::fsync(fd.get()) != 0)
        throw systemError(errno, Tr::tr("The folder %1 could not be written to the disk.").arg(folder));
}

void renameDurably(const QString& from, const QString& to)
{
    if (::rename(nativePath(from).constData(), nativePath(to).constData()) != 0)
        throw systemError(errno, Tr::tr("The file %1 could not be renamed to %2.").arg(from, to));
    syncFolder(QFileInfo(to).path());
}

void makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return;
    const QString parent = QFileInfo(path).path();
    if (parent != path && !QFileInfo(parent).isDir())
        makeFolder(parent);
    if (::mkdir(nativePath(path).constData(), 0700) != 0 && errno != EEXIST)
        throw systemError(errno, Tr::tr("The folder %1 could not be made.").arg(path));
    if (!QFileInfo(path).isDir())
        throw systemError(ENOTDIR, Tr::tr("The folder %1 could not be made.").arg(path));
}

qint64 freeBytes(const QString& path)
{
    struct statvfs facts = {};
    if (::statvfs(nativePath(path).constData(), &facts) != 0)
        throw systemError(errno, Tr::tr("The free space of %1 could not be read.").arg(path));
    return static_cast<qint64>(facts.f_bavail) * static_cast<qint64>(facts.f_frsize);
}

} // namespace akimori
