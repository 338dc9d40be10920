#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

enum class LogStreamState {
    Same,    ///< the path still leads to the copied file
    Rotated, ///< the path leads to another file by now; the copy is of the one that was opened
    Gone,    ///< nothing has the path any more; the copy is whole all the same
    Missing, ///< there was no such file: nothing copied
    Refused, ///< the login user may not read it: nothing copied
    Shrunk,  ///< it became shorter while it was read (copytruncate): the copy is not whole
};

/// 原本写: one file as it was when it was opened, byte for byte.
struct LogStream
{
    LogStreamState state = LogStreamState::Missing;
    qint64 device = 0;
    qint64 inode = 0;
    qint64 announced = 0;       ///< size when it was opened; what was appended later is not in the copy
    qint64 bytes = 0;           ///< that arrived
    qint64 modifiedSeconds = 0; ///< UTC, when it was opened
    QByteArray serverSha256;    ///< of the bytes that the server read, computed there
};

/// Opens the file once and streams what it holds at that moment; a rotation meanwhile does no harm. Throws Error as
/// runScript() does, RemoteToolMissing, RemoteCommandFailed.
LogStream streamLog(Transport& transport, const QByteArray& path, const ByteSink& sink, JobContext& job);

/// The journal of a range in systemd's export format.
struct JournalStream
{
    bool present = false;       ///< journalctl is installed
    bool persistent = false;    ///< kept on disk (/var/log/journal), not lost by a restart
    bool restricted = false;    ///< the login user does not see the system's messages
    bool failed = false;        ///< journalctl ended with an error: the stream is not whole
    qint64 oldestMicroseconds = 0; ///< UTC; of the first entry that is kept at all; 0 = none
    qint64 bytes = 0;
    QByteArray serverSha256;
    QByteArray complaints;
};

/// `from`, `to` in seconds since 1970 UTC; journalctl takes both ends in, so entries at `to` may be among them.
JournalStream streamJournal(Transport& transport, qint64 from, qint64 to, const ByteSink& sink, JobContext& job);

} // namespace akimori::remote
