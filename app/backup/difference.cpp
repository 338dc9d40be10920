#include "backup/difference.h"

#include <map>

namespace akimori::backup {

namespace {

void take(PlannedEntry& planned, const archive::ManifestEntry& old, int source, Need need)
{
    planned.need = need;
    planned.source = source;
    planned.from = old.place;
    planned.item.entry.sha256 = old.entry.sha256;
}

void planOne(PlannedEntry& planned, const archive::ManifestEntry& old, int source)
{
    const TreeEntry& entry = planned.item.entry;
    if (old.place.frame < 0 || old.remark == QLatin1String("changing") || !sameHeaderFacts(entry, old.entry))
        return;
    // Folders and links are all header, so equal headers are equal members.
    if (!entry.isFile() || sameFacts(entry, old.entry))
        take(planned, old, source, Need::Keep);
    else if (planned.need == Need::Fetch)
        take(planned, old, source, Need::Compare);
}

} // namespace

void countMembers(FrameSource& source)
{
    source.memberCounts.assign(source.frames.size(), 0);
    std::vector<qint64> bytes(source.frames.size(), 0);
    for (const archive::ManifestEntry& item : source.entries) {
        if (item.place.frame < 0)
            continue;
        ++source.memberCounts[static_cast<std::size_t>(item.place.frame)];
        bytes[static_cast<std::size_t>(item.place.frame)] += item.place.size;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        source.memberCounts[i] += bytes[i] == source.frames[i].uncompressedSize ? 0 : 1;
}

bool sameHeaderFacts(const TreeEntry& a, const TreeEntry& b)
{
    return a.type == b.type && a.mode == b.mode && a.uid == b.uid && a.gid == b.gid && a.size == b.size
           && a.mtimeNs == b.mtimeNs && a.linkTarget == b.linkTarget;
}

bool sameFacts(const TreeEntry& a, const TreeEntry& b)
{
    return sameHeaderFacts(a, b) && a.ctimeNs == b.ctimeNs && a.inode == b.inode;
}

std::vector<PlannedEntry> planEntries(std::vector<TreeEntry> listed, const std::vector<FrameSource>& sources)
{
    std::vector<PlannedEntry> plan;
    plan.reserve(listed.size());
    std::vector<std::size_t> at(sources.size(), 0); // both sides are sorted: one walk over each source
    for (TreeEntry& entry : listed) {
        if (!plan.empty() && plan.back().item.entry.path == entry.path)
            continue; // listed twice, because one root lies within another
        PlannedEntry& planned = plan.emplace_back();
        planned.item.entry = std::move(entry);
        if (planned.item.entry.isSpecial()) {
            planned.need = Need::Name;
            planned.item.remark = QStringLiteral("special");
            continue;
        }
        for (std::size_t i = 0; i < sources.size() && planned.need != Need::Keep; ++i) {
            const auto& old = sources[i].entries;
            while (at[i] < old.size() && old[at[i]].entry.path < planned.item.entry.path)
                ++at[i];
            if (at[i] < old.size() && old[at[i]].entry.path == planned.item.entry.path)
                planOne(planned, old[at[i]], static_cast<int>(i));
        }
    }
    return plan;
}

void numberHardLinks(std::vector<archive::ManifestEntry>& entries)
{
    std::map<std::pair<quint64, quint64>, std::vector<archive::ManifestEntry*>> inodes;
    for (archive::ManifestEntry& item : entries) {
        item.hardLinkGroup = 0;
        if (item.entry.isFile() && item.entry.links > 1)
            inodes[{item.entry.device, item.entry.inode}].push_back(&item);
    }
    qint32 group = 0;
    for (archive::ManifestEntry& item : entries) {
        if (!item.entry.isFile() || item.entry.links < 2 || item.hardLinkGroup > 0)
            continue;
        const auto& members = inodes[{item.entry.device, item.entry.inode}];
        if (members.size() < 2)
            continue;
        ++group;
        for (archive::ManifestEntry* member : members)
            member->hardLinkGroup = group;
    }
}

} // namespace akimori::backup
