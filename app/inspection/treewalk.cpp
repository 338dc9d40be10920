#include "inspection/treewalk.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "inspection/tr.h"

#include <cerrno>
#include <cstring>

namespace akimori::inspection {

namespace {

EntryType typeOf(platform::FileKind kind)
{
    switch (kind) {
    case platform::FileKind::Regular: return EntryType::File;
    case platform::FileKind::Folder: return EntryType::Directory;
    case platform::FileKind::Link: return EntryType::Symlink;
    case platform::FileKind::Fifo: return EntryType::Fifo;
    case platform::FileKind::Socket: return EntryType::Socket;
    case platform::FileKind::CharDevice: return EntryType::CharDevice;
    case platform::FileKind::BlockDevice: return EntryType::BlockDevice;
    case platform::FileKind::Unknown: break;
    }
    return EntryType::Unknown;
}

TreeEntry entryFrom(const QByteArray& path, const platform::FileStatus& status)
{
    TreeEntry entry;
    entry.path = path;
    entry.type = typeOf(status.kind);
    entry.mode = status.mode;
    entry.uid = status.uid;
    entry.gid = status.gid;
    entry.size = entry.isFile() ? status.size : 0;
    entry.mtimeNs = status.mtimeNs;
    entry.ctimeNs = status.ctimeNs;
    entry.inode = status.inode;
    entry.device = status.device;
    entry.links = static_cast<quint32>(status.links);
    return entry;
}

QString errnoText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

LocalTree::LocalTree(const QByteArray& folder)
    : m_folder(folder)
    , m_top(platform::Folder::open(folder.constData()))
{
    if (!m_top.valid())
        throw systemError(errno, Tr::tr("The folder %1 could not be opened.").arg(printable(folder)));
}

LocalTree::Listing LocalTree::list(JobContext& job) const
{
    Listing listing;
    struct Open
    {
        QByteArray path;
        int depth;
    };
    std::vector<Open> open{{QByteArray(), 0}};
    while (!open.empty()) {
        const Open here = std::move(open.back());
        open.pop_back();
        job.throwIfCancelled();
        const auto unreadable = [&](const QByteArray& path, const QString& why) {
            listing.unreadable.push_back({m_folder, path, why});
        };
        platform::Folder folder = m_top;
        for (const QByteArray& part : here.path.split('/')) {
            if (!part.isEmpty() && folder.valid())
                folder = folder.folder(part.constData());
        }
        bool full = false;
        const bool listed = folder.valid() && folder.forEachName([&](const char* name) {
            const QByteArray path = here.path.isEmpty() ? QByteArray(name) : here.path + '/' + name;
            const auto status = folder.status(name);
            if (!status) {
                unreadable(path, Tr::tr("It cannot be looked at (%1).").arg(errnoText(errno)));
                return true;
            }
            TreeEntry entry = entryFrom(path, *status);
            if (entry.isSymlink())
                entry.linkTarget = QByteArray::fromStdString(folder.linkTarget(name).value_or(std::string()));
            full = listing.entries.size() >= kMaxEntries;
            if (full)
                return false;
            if (entry.isDirectory()) {
                if (here.depth + 1 < kMaxDepth)
                    open.push_back({path, here.depth + 1});
                else
                    unreadable(path, Tr::tr("Folders are nested more than %1 deep; it was not looked at.").arg(kMaxDepth));
            }
            listing.entries.emplace(path, std::move(entry));
            return true;
        });
        const int error = errno;
        if (full) {
            unreadable({}, Tr::tr("The folder has more than %1 files; the rest was not looked at.").arg(kMaxEntries));
            return listing;
        }
        if (!listed)
            unreadable(here.path, Tr::tr("The folder cannot be opened (%1).").arg(errnoText(error)));
    }
    return listing;
}

UniqueFd LocalTree::open(const QByteArray& relativePath) const
{
    if (!isSafeRelativePath(relativePath)) {
        errno = EINVAL;
        return {};
    }
    platform::Folder folder = m_top;
    const QList<QByteArray> parts = relativePath.split('/');
    for (qsizetype i = 0; i + 1 < parts.size() && folder.valid(); ++i)
        folder = folder.folder(parts.at(i).constData());
    UniqueFd fd = folder.valid() ? folder.file(parts.last().constData()) : UniqueFd();
    const auto status = fd.valid() ? platform::statusOf(fd.get()) : std::nullopt;
    if (fd.valid() && (!status || status->kind != platform::FileKind::Regular)) {
        errno = EINVAL;
        return {};
    }
    return fd;
}

QByteArray readDescriptor(int fd, qint64 maxBytes, bool& complete, int& error)
{
    complete = false;
    error = 0;
    QByteArray bytes;
    if (const auto status = platform::statusOf(fd))
        bytes.reserve(static_cast<qsizetype>(std::min<qint64>(status->size, maxBytes)) + 1);
    char block[1 << 16];
    while (true) {
        const std::ptrdiff_t got = platform::readSome(fd, block);
        if (got < 0) {
            error = errno;
            return bytes;
        }
        if (got == 0)
            break;
        if (bytes.size() + got > maxBytes)
            return bytes;
        bytes.append(block, got);
    }
    complete = true;
    return bytes;
}

} // namespace akimori::inspection
