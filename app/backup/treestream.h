#pragma once

#include "archive/generationwriter.h"
#include "backup/difference.h"
#include "backup/journal.h"
#include "base/jobcontext.h"
#include "remote/transport.h"

namespace akimori::backup {

/// Places of the fixed sources of a run among all its FrameSources; unfinished runs follow.
constexpr int kFetchedFiles = 0;   ///< Spool::files
constexpr int kFetchedFolders = 1; ///< Spool::folders
constexpr int kSetAside = 2;       ///< what was Spool::files, once a member in it no longer counts
constexpr int kPrevious = 3;       ///< the previous generation
constexpr int kFixedSources = 4;

/// Where a stream's members go: files and links into the archive to be, folders into a file of their own, because
/// they come last in the archive and everything else is appended before them.
struct Spool
{
    archive::GenerationWriter& files;
    archive::GenerationWriter& folders;
    Journal& journal;
};

/// An entry to read, and the name to ask the server for: the path, or the path with "/." for a root that is a
/// symbolic link there.
struct Wanted
{
    PlannedEntry* planned = nullptr;
    QByteArray name;
};

struct Streamed
{
    qint64 bytes = 0;      ///< received
    QByteArray complaints; ///< tail of what the server's tar said
};

/// Reads the wanted entries from the server in one tar stream and writes their raw members into the spool.
///
/// Two threads: the caller's receives, another one hashes and compresses; between them at most 4 MiB. For each
/// entry it sets arrived and torn and, when a member was written, source, from and sha256; an entry that the server
/// left out stays not arrived. Throws Error(ProtocolBroken) for a stream that is cut, is no tar archive or holds
/// something that was not asked for; NoSpace and the like from the spool; and what the transport throws. What was
/// complete by then stays in the spool and the journal.
Streamed streamTree(remote::Transport& transport, std::vector<Wanted> wanted, const Spool& spool, JobContext& job);

} // namespace akimori::backup
