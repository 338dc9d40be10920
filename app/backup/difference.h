#pragma once

#include "archive/manifest.h"
#include "base/uniquefd.h"

#include <vector>

namespace akimori::backup {

/// A file with whole frames and the list of the members in them: the archive of the previous generation, what an
/// interrupted run left, or what this run has received.
struct FrameSource
{
    QString file;
    UniqueFd fd;
    std::vector<archive::Frame> frames;
    std::vector<archive::ManifestEntry> entries; ///< sorted by path
    std::vector<qint32> memberCounts;            ///< of each frame, members that no longer count included
};

/// Fills memberCounts from the entries. A frame that holds more than they name counts one member too many, so that
/// it is never taken over whole.
void countMembers(FrameSource& source);

/// How the member of an entry comes into the new generation.
enum class Need {
    Name,    ///< not at all: special or unreadable, only named
    Keep,    ///< a source holds it unchanged
    Compare, ///< only ctime or inode differ (after a swap): equal content decides
    Fetch,   ///< read from the server
};

/// One entry of the generation to be.
struct PlannedEntry
{
    archive::ManifestEntry item; ///< facts of the listing; sha256 and place once they are known
    Need need = Need::Fetch;
    int source = -1;           ///< index of the source that holds the member; -1 = none yet
    archive::MemberPlace from; ///< where it stands there
    bool arrived = false;      ///< the last stream contained it
    bool torn = false;         ///< it arrived with another type or size than listed
    bool gone = false;         ///< it no longer exists on the server
};

/// True when both list the same thing with the same metadata, ctime and inode included. The device number is left
/// out: it may change when the server restarts.
bool sameFacts(const TreeEntry& a, const TreeEntry& b);

/// True when a tar member made of one would be right for the other, if the contents are equal.
bool sameHeaderFacts(const TreeEntry& a, const TreeEntry& b);

/// Decides for every entry of a listing (sorted by path) what is needed, looking into the sources in their order.
std::vector<PlannedEntry> planEntries(std::vector<TreeEntry> listed, const std::vector<FrameSource>& sources);

/// Numbers files that share an inode (hard links), from 1 in path order.
void numberHardLinks(std::vector<archive::ManifestEntry>& entries);

} // namespace akimori::backup
