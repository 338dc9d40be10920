#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// Where a file from this machine arrived on the server.
struct ReceivedFile
{
    QByteArray path;   ///< absolute
    QByteArray sha256; ///< computed on the server from the file that lies there, lower-case hex
    qint64 bytes = 0;
};

/// Puts one file into `folder` (below the login user's home unless absolute; made with mode 0700) on the server, under
/// a name next to it first and renamed only when everything arrived. Nothing is executed and nothing existing is
/// replaced by something else: the same content may come again. Throws Error as runScript() does, Conflict when another
/// file has the name.
ReceivedFile receiveFile(Transport& transport, const QByteArray& folder, const QByteArray& name, const ByteSource& body,
                         qint64 bytes, JobContext& job);

} // namespace akimori::remote
