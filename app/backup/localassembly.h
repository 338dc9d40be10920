#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"
#include "deployment/contentsource.h"
#include "records/generation.h"

#include <QList>

#include <vector>

namespace akimori::archive {
struct Manifest;
}

namespace akimori::backup {

/// True when the server stands exactly as in the generation: every path, with inode and inode change time, which
/// whoever changes a file cannot set back. Nothing of the files' contents is read. Generations with unreadable or
/// changing files never match, because what they lack is not known.
bool standsAs(const archive::Manifest& manifest, const TreeListing& listed);

/// What a generation is made of that is not read from the server: its contents were just published from this machine
/// and proven there (変更後).
struct AssemblyPlan
{
    QString siteId;
    QString siteName;
    QString host;
    BackupTrigger trigger = BackupTrigger::AfterChange;
    QList<QByteArray> roots;        ///< absolute
    QString folder;                 ///< generations of this site's data
    QString previousArchive;        ///< holds what was not published; "" = none
    QDateTime listedAt;             ///< UTC: when the server was listed, the recovery point
    std::vector<TreeEntry> entries; ///< as listed then, sorted; files carry the sha256 that the server proved
    const Clock* clock = nullptr;   ///< must outlive the call
};

/// Makes and commits a data generation like pullGeneration(), with all its guarantees, but takes changed contents from
/// `content`. Every body is compared with its sha256. matchedServerAt is listedAt.
/// Throws Error: BadInput (a file without sha256), Conflict (a local file is no longer what was published), Locked,
/// NoSpace, Corrupt, Cancelled. Nothing is listed as a generation then.
Generation assembleGeneration(const AssemblyPlan& plan, deployment::ContentSource& content, JobContext& job);

} // namespace akimori::backup
