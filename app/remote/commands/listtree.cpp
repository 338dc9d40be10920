#include "remote/commands/listtree.h"

#include "base/bytepath.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// One find per root, records of treerecords.h. Status 3 = the root cannot be seen (ls says why), 4 = no folder.
// find's own status 1 (something unreadable) is reported through standard error, whose lines name the paths; a
// higher one (killed) is a failure.
// With $A2 = any, a root that is no folder is listed alone.
constexpr const char* kBody = R"sh(
[ -e "$A1" ] || { ls -d -- "$A1" >/dev/null; exit 3; }
if [ "$A2" = any ] && [ ! -d "$A1" ]; then
    find "$A1" -maxdepth 0 -printf ')sh" AKIMORI_FIND_RECORD("%P") R"sh('
    [ $? -le 1 ] || exit 6
    exit 0
fi
[ -d "$A1" ] || { echo "not a folder" >&2; exit 4; }
cd "$A1" || exit 5
find . -printf ')sh" AKIMORI_FIND_RECORD("%P") R"sh('
[ $? -le 1 ] || exit 6
exit 0
)sh";

} // namespace

std::vector<TreeEntry> parseTreeRecords(const QByteArray& output)
{
    std::vector<TreeEntry> entries;
    TreeRecordReader reader;
    FieldSplitter splitter([&](const QByteArray& field) {
        if (std::optional<TreeEntry> entry = reader.addField(field))
            entries.push_back(std::move(*entry));
    });
    splitter.add({output.constData(), static_cast<std::size_t>(output.size())});
    if (!splitter.whole() || !reader.atBorder())
        throwBrokenAnswer("cut record");
    return entries;
}

Script treeList(const QByteArray& root, RootRule rule)
{
    return {"listtree", kBody, {root, rule == RootRule::Optional ? "any" : "folder"}};
}

ExecLimits treeListLimits()
{
    ExecLimits limits;
    limits.deadline = std::chrono::minutes(30);
    limits.maxOutput = 2LL << 30;
    limits.maxError = 64LL << 20; // a complaint cut off would be a path left out in silence
    return limits;
}

void readTreeList(const QByteArray& root, RootRule rule, const ScriptOutcome& outcome, const QByteArray& output,
                  const QByteArray& complaints, TreeListing& listing)
{
    const bool refused = outcome.errorTail.contains("Permission denied"); // perhaps it does exist
    if (rule == RootRule::Optional && (outcome.status == 3 || outcome.status == 5)) {
        const bool closed = refused || outcome.status == 5;
        listing.unreadable.push_back(
            {memberPath(root), closed ? Tr::tr("It may not be entered by the login of the site.")
                                      : Tr::tr("It does not exist on the server.")});
        return;
    }
    if ((outcome.status == 3 && !refused) || outcome.status == 4)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("The folder %1 does not exist on the server. Check the document roots of the site.")
                        .arg(printable(root)),
                    QString::fromUtf8(outcome.errorTail));
    if (outcome.status != 0)
        throw scriptError(treeList(root, rule), outcome,
                          Tr::tr("The folder %1 on the server could not be listed.").arg(printable(root)));
    const QByteArray prefix = memberPath(root);
    for (TreeEntry& entry : parseTreeRecords(output)) {
        entry.path = entry.path.isEmpty() ? prefix : prefix + '/' + entry.path;
        listing.entries.push_back(std::move(entry));
    }
    for (const QByteArray& line : complaints.split('\n')) {
        if (UnreadablePath complaint; parseFindComplaint(line, root, complaint))
            listing.unreadable.push_back(std::move(complaint));
    }
    std::sort(listing.entries.begin(), listing.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
}

TreeListing listTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job, RootRule rule)
{
    TreeListing listing;
    for (const QByteArray& root : roots) {
        job.report(Tr::tr("Listing the files on the server"), static_cast<qint64>(listing.entries.size()), 0);
        QByteArray output;
        QByteArray complaints;
        ExecIo io;
        io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
        io.error = [&](std::span<const char> c) { complaints.append(c.data(), static_cast<qsizetype>(c.size())); };
        const ScriptOutcome outcome = runScript(transport, treeList(root, rule), io, treeListLimits(), job);
        readTreeList(root, rule, outcome, output, complaints, listing);
    }
    return listing;
}

} // namespace akimori::remote
