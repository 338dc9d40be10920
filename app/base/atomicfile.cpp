#include "base/atomicfile.h"

#include "base/error.h"
#include "base/platform/file.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

namespace akimori {

QByteArray nativePath(const QString& path)
{
    return path.toUtf8(); // on Windows too, where QFile::encodeName() means the code page
}

void writeFileAtomically(const QString& path, const QByteArray& data, unsigned mode)
{
    const auto doing = [&] { return Tr::tr("The file %1 could not be written.").arg(path); };
    const QByteArray temporary = nativePath(path + QStringLiteral(".tmp%1").arg(QCoreApplication::applicationPid()));
    UniqueFd fd = platform::openToWrite(temporary.constData(), platform::Create::Empty, mode);
    if (!fd.valid())
        throw systemError(errno, doing());
    const auto fail = [&](int error) {
        platform::removeFile(temporary.constData());
        return systemError(error, doing());
    };
    if (!platform::writeAll(fd.get(), data) || !platform::setMode(fd.get(), mode) || !platform::syncFile(fd.get()))
        throw fail(errno);
    fd.reset();
    if (!platform::moveFile(temporary.constData(), nativePath(path).constData()))
        throw fail(errno);
    syncFolder(QFileInfo(path).path());
}

QByteArray readFileBounded(const QString& path, qint64 maxBytes)
{
    const auto doing = [&] { return Tr::tr("The file %1 could not be read.").arg(path); };
    const UniqueFd fd = platform::openToRead(nativePath(path).constData());
    if (!fd.valid())
        throw systemError(errno, doing());
    QByteArray data;
    std::vector<char> block(1 << 16);
    for (;;) {
        const std::ptrdiff_t got = platform::readSome(fd.get(), block);
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
    if (!platform::syncFolder(nativePath(folder).constData()))
        throw systemError(errno, Tr::tr("The folder %1 could not be written to the disk.").arg(folder));
}

void renameDurably(const QString& from, const QString& to)
{
    if (!platform::moveFile(nativePath(from).constData(), nativePath(to).constData()))
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
    if (!platform::makeFolder(nativePath(path).constData(), 0700) && errno != EEXIST)
        throw systemError(errno, Tr::tr("The folder %1 could not be made.").arg(path));
    if (!QFileInfo(path).isDir())
        throw systemError(ENOTDIR, Tr::tr("The folder %1 could not be made.").arg(path));
}

qint64 freeBytes(const QString& path)
{
    std::error_code error;
    const std::filesystem::space_info facts = std::filesystem::space(QFileInfo(path).filesystemFilePath(), error);
    if (error)
        throw systemError(error.default_error_condition().value(),
                          Tr::tr("The free space of %1 could not be read.").arg(path));
    return static_cast<qint64>(facts.available);
}

} // namespace akimori
