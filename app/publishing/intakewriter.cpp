#include "publishing/intakewriter.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "publishing/tr.h"

#include <QDir>

#include <algorithm>
#include <cerrno>

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
    if (!platform::makeFolder(absolute(path).constData(), 0755)) {
        const int error = errno;
        const auto there = platform::statusOf(absolute(path).constData(), platform::Link::Refuse);
        if (error != EEXIST || !there || there->kind != platform::FileKind::Folder)
            throw failed(error, path);
    }
    m_madeFolders.insert(path);
}

void IntakeWriter::beginFile(const QByteArray& path, qint64 modified)
{
    folder(parentPath(path));
    const auto open = [&] {
        m_file = platform::openToWrite(absolute(path).constData(), platform::Create::New, 0644);
        return m_file.valid() ? 0 : errno;
    };
    int error = open();
    if (error == EEXIST && !m_madeFolders.contains(path)) {
        const auto there = platform::statusOf(absolute(path).constData(), platform::Link::Refuse);
        if (there && there->kind == platform::FileKind::Regular) {
            m_bytes -= there->size;
            --m_files;
            ++m_replaced;
            platform::removeFile(absolute(path).constData());
            error = open();
        }
    }
    if (error != 0)
        throw failed(error, path);
    m_path = path;
    m_modified = modified;
}

void IntakeWriter::data(std::span<const char> bytes)
{
    if (!platform::writeAll(m_file.get(), bytes))
        throw failed(errno == EFBIG ? ENOSPC : errno, m_path);
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
    if (m_modified > 0)
        platform::setModified(m_file.get(), m_modified); // a courtesy: the hash is the evidence
    m_file.reset();
}

void IntakeWriter::leaveOut(const QByteArray& path, const QString& why)
{
    m_leftOut << Tr::tr("%1: %2", "path: why it was not taken").arg(printable(path), why);
}

} // namespace akimori::publishing
