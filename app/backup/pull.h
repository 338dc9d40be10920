#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"
#include "records/generation.h"
#include "remote/transport.h"

#include <QList>
#include <QSet>

#include <functional>
#include <vector>

namespace akimori::backup {

/// A file of the generation that does not stand on the server as such, e.g. the list of its packages.
struct AdditionalFile
{
    QByteArray path; ///< member path; must not lie below a root
    QByteArray body;
};

/// What to take, and where to keep it.
struct PullPlan
{
    QString siteId;
    QString siteName;
    QString host;
    BackupKind kind = BackupKind::Data;
    BackupTrigger trigger = BackupTrigger::AdHoc;
    QList<QByteArray> roots;      ///< absolute folders on the server
    /// Roots may be files, and one that is missing or may not be entered is a warning (system backups).
    bool optionalRoots = false;
    std::function<bool(const TreeEntry&)> leaveOut; ///< named in the generation, not read; unset = nothing
    /// Deployments whose replaced tree is kept inside a root for the way back: not part of the site, so not read.
    QSet<QByteArray> ownDeployments;
    std::vector<AdditionalFile> additional;         ///< kept as files of mode 0600 of the listing's time
    QString folder;               ///< generations of this site and kind; made when missing
    QString previousArchive;      ///< .tar.zst of the newest intact generation; "" = none, everything is read
    const Clock* clock = nullptr; ///< must outlive the call
};

struct PullResult
{
    Generation generation;
    qint64 transferredBytes = 0; ///< file contents with their headers; the list is not counted
    qint64 changedFiles = 0;     ///< files and links that were read from the server
    bool unchanged = false;      ///< the server stood exactly as in the previous generation
};

/// 世代の取得: takes one complete generation, reading from the server only what has changed. Specification: システム
/// バックアップ・データバックアップ; design: docs/formats/generation.md.
///
/// List → compare with the previous manifest → read what differs in one stream → look again at what was read (a
/// file that changed meanwhile is read once more, then named) → close the connection → take over unchanged frames
/// → force to the disk → read back → commit. Nothing is listed as a generation before the commit, and no other
/// generation is ever touched. Memory is bounded and independent of file sizes.
///
/// An interrupted run leaves its complete frames, which the next one uses as far as the server still has the same
/// files. Unreadable, changing and special files are warnings in the generation, never failures.
///
/// Throws Error: Locked (another run works in the folder), NoSpace (before it starts, when the disk cannot hold the
/// result, or when it fills up), NotFound (a root), ProtocolBroken, Corrupt (the disk gives other bytes back),
/// Cancelled, BadInput, and what the transport throws. `transport` is closed afterwards in every case.
PullResult pullGeneration(remote::Transport& transport, const PullPlan& plan, JobContext& job);

} // namespace akimori::backup
