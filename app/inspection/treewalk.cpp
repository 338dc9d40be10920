#include "inspection/treewalk.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "inspection/tr.h"

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace akimori::inspection {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

EntryType typeOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG: return EntryType::File;
    case S_IFDIR: return EntryType::Directory;
    case S_IFLNK: return EntryType::Symlink;
    case S_IFIFO: return EntryType::Fifo;
    case S_IFSOCK: return EntryType::Socket;
    case S_IFCHR: return EntryType::CharDevice;
    case S_IFBLK: return EntryType::BlockDevice;
    default: return EntryType::Unknown;
    }
}

QString errnoText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

LocalTree::LocalTree(const QByteArray& folder)
    : m_folder(folder)
    , m_top(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
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
        UniqueFd fd(::fcntl(m_top.get(), F_DUPFD_CLOEXEC, 0));
        for (const QByteArray& part : here.path.split('/')) {
            if (!part.isEmpty() && fd.valid())
                fd = UniqueFd(::openat(fd.get(), part.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        }
        // A second description, so that reading does not share its position with other readers of the top.
        UniqueFd own(fd.valid() ? ::openat(fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1);
        const int error = errno;
        const std::unique_ptr<DIR, CloseFolder> folder(own.valid() ? ::fdopendir(own.get()) : nullptr);
        if (!folder) {
            unreadable(here.path, Tr::tr("The folder cannot be opened (%1).").arg(errnoText(error)));
            continue;
        }
        own.release();
        while (const dirent* item = ::readdir(folder.get())) {
            const QByteArray name(item->d_name);
            if (name == "." || name == "..")
                continue;
            const QByteArray path = here.path.isEmpty() ? name : here.path + '/' + name;
            struct stat facts;
            if (::fstatat(fd.get(), item->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0) {
                unreadable(path, Tr::tr("It cannot be looked at (%1).").arg(errnoText(errno)));
                continue;
            }
            TreeEntry entry;
            entry.path = path;
            entry.type = typeOf(facts.st_mode);
            entry.mode = facts.st_mode & 07777u;
            entry.uid = facts.st_uid;
            entry.gid = facts.st_gid;
            entry.size = entry.isFile() ? static_cast<qint64>(facts.st_size) : 0;
            entry.mtimeNs = static_cast<qint64>(facts.st_mtim.tv_sec) * 1'000'000'000LL + facts.st_mtim.tv_nsec;
            entry.ctimeNs = static_cast<qint64>(facts.st_ctim.tv_sec) * 1'000'000'000LL + facts.st_ctim.tv_nsec;
            entry.inode = facts.st_ino;
            entry.device = facts.st_dev;
            entry.links = static_cast<quint32>(facts.st_nlink);
            if (entry.isSymlink()) {
                char target[4096];
                const ssize_t length = ::readlinkat(fd.get(), item->d_name, target, sizeof target);
                entry.linkTarget = QByteArray(target, std::max<qsizetype>(0, length));
            }
            if (listing.entries.size() >= kMaxEntries) {
                unreadable({}, Tr::tr("The folder has more than %1 files; the rest was not looked at.").arg(kMaxEntries));
                return listing;
            }
            if (entry.isDirectory()) {
                if (here.depth + 1 < kMaxDepth)
                    open.push_back({path, here.depth + 1});
                else
                    unreadable(path, Tr::tr("Folders are nested more than %1 deep; it was not looked at.").arg(kMaxDepth));
            }
            listing.entries.emplace(path, std::move(entry));
        }
    }
    return listing;
}

UniqueFd LocalTree::open(const QByteArray& relativePath) const
{
    if (!isSafeRelativePath(relativePath)) {
        errno = EINVAL;
        return {};
    }
    UniqueFd fd(::fcntl(m_top.get(), F_DUPFD_CLOEXEC, 0));
    const QList<QByteArray> parts = relativePath.split('/');
    for (qsizetype i = 0; i < parts.size() && fd.valid(); ++i) {
        // O_NONBLOCK: a fifo put in the file's place must not stop the inspection.
        const int flags = i + 1 < parts.size() ? O_DIRECTORY : O_NONBLOCK;
        fd = UniqueFd(::openat(fd.get(), parts.at(i).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags));
    }
    struct stat facts;
    if (fd.valid() && (::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))) {
        errno = EINVAL;
        return {};
    }
    return fd;
}

QByteArray readDescriptor(int fd, qint64 maxBytes, bool& complete, int& error)
{
    complete = false;
    error = 0;
    struct stat facts;
    QByteArray bytes;
    if (::fstat(fd, &facts) == 0)
        bytes.reserve(static_cast<qsizetype>(std::min<qint64>(facts.st_size, maxBytes)) + 1);
    char block[1 << 16];
    while (true) {
        const ssize_t got = ::read(fd, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
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
