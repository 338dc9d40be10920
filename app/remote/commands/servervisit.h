#pragma once

#include "base/clock.h"
#include "remote/transport.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

namespace akimori::remote {

/// What one visit of the monitor shall bring. Sections not named are not run.
struct VisitRequest
{
    QList<QByteArray> sections;     ///< words of kVisitSections
    QList<QByteArray> services;     ///< unit names, [A-Za-z0-9@._:-]; others are dropped
    QList<QByteArray> certificates; ///< absolute paths; empty = those that the web server's configuration names
    qint64 kernelSince = 0;         ///< seconds since 1970, of the server's clock
    /// Log files and how far they were read: counted from there. Offsets in bytes.
    struct LogPosition
    {
        QByteArray path;
        qint64 inode = 0;
        qint64 offset = -1; ///< -1 = only look at the end
    };
    QList<LogPosition> logs; ///< empty = the usual access logs of nginx and Apache
};

/// One section of the answer. Only `status` 0 with `whole` says anything; 124 = the section's time was over, 127 = no
/// such program, -1 = nothing came.
struct VisitSection
{
    int status = -1;
    bool whole = false; ///< false: longer than 256 KiB, or without its end
    QByteArray text;    ///< standard output of the command
};

struct ServerVisit
{
    QHash<QByteArray, VisitSection> sections;
    QDateTime startedAt; ///< UTC, of this computer
    QDateTime endedAt;

    VisitSection section(const QByteArray& name) const { return sections.value(name); }
};

/// Every section that exists: "host" "mounts" "disk" "inodes" "memory" "load" "units" "services" "processes" "ports"
/// "time" "reboot" "updates" "smart" "raid" "sensors" "interfaces" "kernel" "logs" "webconfig" "certificates" "end" (the server's time when all was done).
extern const QList<QByteArray> kVisitSections;

/// 監視 of everything on the server in one command: nothing is written there, no root needed (`sudo -n` is tried where
/// a tool needs it). Every section has a time limit of its own on the server, and the visit as a whole 100 s there and
/// 150 s here. Throws what runScript() throws; a section that fails is in the answer as such.
ServerVisit visitServer(Transport& transport, const VisitRequest& request, const Clock& clock, JobContext& job);

/// Parser of the script's output (pure): "name NUL text NUL" … Throws Error(ProtocolBroken) for a cut answer.
ServerVisit parseVisit(const QByteArray& output);

} // namespace akimori::remote
