#pragma once

#include "remote/transport.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace akimori::remote {

/// A file that lies beside a log. Symbolic links are followed.
struct RemoteLog
{
    QByteArray path;          ///< absolute, as listed
    qint64 device = 0;
    qint64 inode = 0;         ///< with `device`: the same file under any name, before and after a rotation
    qint64 size = 0;          ///< bytes
    qint64 modifiedSeconds = 0; ///< UTC
    QByteArray mode;          ///< octal
    QByteArray owner;
    QByteArray group;
    bool readable = false;    ///< by the login user

    bool sameFile(const RemoteLog& other) const { return device == other.device && inode == other.inode; }
};

/// A folder whose files could not be listed.
struct UnlistedFolder
{
    QByteArray folder;
    bool missing = false; ///< it does not exist; otherwise the login user may not look into it
    QByteArray owner;
    QByteArray group;
    QByteArray mode;
};

struct LogListing
{
    std::vector<RemoteLog> files;
    std::vector<UnlistedFolder> unlisted;
};

/// Regular files directly in the given absolute folders. Throws Error as runScript() does, ProtocolBroken.
LogListing listLogFolders(Transport& transport, const QList<QByteArray>& folders, JobContext& job);

/// Beginning and end of a file, at most 32 KiB each; empty where it could not be read.
struct LogEnds
{
    QByteArray head;
    QByteArray tail;
};

/// In the order of `paths`. Decides which files need to be copied at all.
std::vector<LogEnds> readLogEnds(Transport& transport, const QList<QByteArray>& paths, JobContext& job);

} // namespace akimori::remote
