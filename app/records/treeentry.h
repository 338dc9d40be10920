#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace akimori {

/// What stands at a path of the server. The letters are those of `find -printf %y`.
enum class EntryType : char {
    File = 'f',
    Directory = 'd',
    Symlink = 'l',
    Fifo = 'p',
    Socket = 's',
    CharDevice = 'c',
    BlockDevice = 'b',
    Unknown = '?',
};

/// One file, directory or link of a server as listed at one instant.
struct TreeEntry
{
    /// Absolute path without the leading slash ("var/www/html/index.html"): the archive member's name.
    /// Bytes, never text; see base/bytepath.h.
    QByteArray path;
    EntryType type = EntryType::Unknown;
    quint32 mode = 0; ///< permission bits incl. setuid/setgid/sticky (07777)
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 size = 0;    ///< bytes; 0 for anything but a file
    qint64 mtimeNs = 0; ///< modification time, ns since the epoch
    qint64 ctimeNs = 0; ///< inode change time, ns since the epoch: a tamperer can set mtime, not this
    quint64 inode = 0;
    quint64 device = 0;
    quint32 links = 1;     ///< hard link count
    QByteArray linkTarget; ///< symlinks only
    QByteArray sha256;     ///< lower-case hex, files only; empty when not known

    bool isFile() const { return type == EntryType::File; }
    bool isDirectory() const { return type == EntryType::Directory; }
    bool isSymlink() const { return type == EntryType::Symlink; }
    /// Fifos, sockets and devices: reported, never archived.
    bool isSpecial() const { return !isFile() && !isDirectory() && !isSymlink(); }
};

/// A path that could not be looked at, and why (tail of the remote message, for people).
struct UnreadablePath
{
    QByteArray path;
    QString why;
};

/// Everything under the roots at one instant, sorted by path (byte order).
struct TreeListing
{
    std::vector<TreeEntry> entries;
    std::vector<UnreadablePath> unreadable;
};

/// "/var/www/html" → "var/www/html"; trailing and doubled slashes are dropped. "" for "/".
QByteArray memberPath(const QByteArray& absolutePath);

/// True when `path` (a member path) is `root` (a member path) or lies below it.
bool isUnder(const QByteArray& path, const QByteArray& root);

/// The member path relative to the root that contains it; "." for the root itself.
QByteArray relativeTo(const QByteArray& path, const QByteArray& root);

/// The longest of `roots` (absolute paths) that contains the member path, "" when none does.
QByteArray rootOf(const QByteArray& path, const QList<QByteArray>& roots);

} // namespace akimori
