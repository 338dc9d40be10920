#include "backup/assembler.h"

#include "archive/frameio.h"
#include "archive/memberchecker.h"
#include "backup/tr.h"

namespace akimori::backup {

namespace {

/// A frame that is packed anew is decoded in memory. Ours hold less than 2 MiB unless they hold one single member,
/// and then they are copied or left out whole; a larger one is not ours and its members are fetched again.
constexpr qint64 kMaxRepacked = 16 << 20;

using Members = std::vector<PlannedEntry*>;

/// Wanted members of each frame of one source, in their order.
std::vector<Members> wantedByFrame(std::vector<PlannedEntry>& plan, bool folders, int index, const FrameSource& source)
{
    std::vector<Members> frames(source.frames.size());
    for (PlannedEntry& planned : plan) {
        if (planned.source == index && planned.item.place.frame < 0
            && planned.item.entry.isDirectory() == folders)
            frames[static_cast<std::size_t>(planned.from.frame)].push_back(&planned);
    }
    for (Members& members : frames)
        std::sort(members.begin(), members.end(), [](const PlannedEntry* a, const PlannedEntry* b) {
            return a->from.offset < b->from.offset;
        });
    return frames;
}

bool copyWhole(const FrameSource& source, const archive::Frame& frame, const Members& members,
               archive::GenerationWriter& writer, const JobContext& job)
{
    writer.closeFrame();
    const qint32 number = writer.nextFrame();
    if (!writer.copyFrame(source.fd.get(), frame, job))
        return false;
    for (PlannedEntry* planned : members) {
        planned->item.place = planned->from;
        planned->item.place.frame = number;
    }
    return true;
}

bool repack(const FrameSource& source, const archive::Frame& frame, const Members& members,
            archive::GenerationWriter& writer, const JobContext& job)
{
    if (frame.uncompressedSize > kMaxRepacked || !archive::frameIntact(source.fd.get(), frame, job))
        return false;
    QByteArray bytes;
    const auto collect = [&](qint64, std::span<const char> part) {
        bytes.append(part.data(), static_cast<qsizetype>(part.size()));
    };
    if (!archive::decodeFrame(source.fd.get(), frame, collect, job))
        return false;
    std::vector<std::span<const char>> raws;
    for (const PlannedEntry* planned : members) {
        const std::span<const char> raw(bytes.constData() + planned->from.offset,
                                        static_cast<std::size_t>(planned->from.size));
        archive::MemberChecker checker(planned->item);
        checker.add(raw);
        if (!checker.good())
            return false;
        raws.push_back(raw);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i]->item.place = writer.beginMember(members[i]->from.size);
        writer.append(raws[i]);
        writer.endMember();
    }
    return true;
}

} // namespace

std::vector<PlannedEntry*> assemble(std::vector<PlannedEntry>& plan, bool folders,
                                    const std::vector<FrameSource>& sources, int inPlace,
                                    archive::GenerationWriter& writer, JobContext& job)
{
    std::vector<PlannedEntry*> damaged;
    writer.closeFrame(); // folders never share a frame with files
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const FrameSource& source = sources[i];
        const auto frames = wantedByFrame(plan, folders, static_cast<int>(i), source);
        if (static_cast<int>(i) == inPlace) {
            for (const Members& members : frames) {
                for (PlannedEntry* planned : members)
                    planned->item.place = planned->from;
            }
            continue;
        }
        // Whole frames first: frames packed anew in between would be closed too early and stay small.
        for (const bool whole : {true, false}) {
            for (std::size_t f = 0; f < frames.size(); ++f) {
                const Members& members = frames[f];
                const bool isWhole = static_cast<qint32>(members.size()) == source.memberCounts[f];
                if (members.empty() || isWhole != whole)
                    continue;
                job.throwIfCancelled();
                const bool good = whole ? copyWhole(source, source.frames[f], members, writer, job)
                                        : repack(source, source.frames[f], members, writer, job);
                if (!good)
                    damaged.insert(damaged.end(), members.begin(), members.end());
                job.reportBytes(Tr::tr("Taking over unchanged files"), source.frames[f].offset,
                                source.frames.back().offset + source.frames.back().compressedSize);
            }
        }
    }
    writer.closeFrame();
    return damaged;
}

} // namespace akimori::backup
