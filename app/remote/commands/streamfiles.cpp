#include "remote/commands/streamfiles.h"

#include "base/bytepath.h"
#include "base/hash.h"
#include "remote/commands/listtree.h"
#include "remote/commands/systemreason.h"
#include "remote/commands/tarbodies.h"
#include "remote/commands/treepass.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// GNU format and --hard-dereference: every member is a plain file with its body, whatever its name or links.
// tar's status 1 (changed while read) and 2 (could not be opened) are no failures: the lists before and after
// tell.
constexpr const char* kBody = R"sh(
command -v tar >/dev/null || { echo "tar missing" >&2; exit 127; }
cd "$A1" || exit 5
tar --format=gnu --hard-dereference --no-recursion --null --no-unquote -cf - -T -
[ $? -le 2 ] || exit 6
exit 0
)sh";

// Who replaces a file by a fifo makes tar wait; the idle limit of the exec ends that.
constexpr auto kIdle = std::chrono::minutes(2);

/// tar: ./name: Cannot open: Permission denied
void readComplaint(const QByteArray& line, QHash<QByteArray, QString>& reasons)
{
    static constexpr char kCannot[] = ": Cannot ";
    const qsizetype at = line.lastIndexOf(kCannot);
    if (!line.startsWith("tar: ") || at < 5)
        return;
    QByteArray name = unescapeMessageName(line.mid(5, at - 5));
    if (name.startsWith("./"))
        name.remove(0, 2);
    reasons.insert(name, systemReason(line.mid(line.lastIndexOf(": ") + 2)));
}

QHash<QByteArray, TreeEntry> statesOf(const TreeListing& listing, const QByteArray& root)
{
    QHash<QByteArray, TreeEntry> states;
    const QByteArray prefix = memberPath(root);
    for (const TreeEntry& entry : listing.entries) {
        if (entry.path.size() > prefix.size())
            states.insert(relativeTo(entry.path, prefix), entry);
    }
    return states;
}

/// Streams `paths` and hands each hash on as the body ends.
QHash<QByteArray, QString> hashStream(Transport& transport, const QByteArray& root,
                                      const QList<QByteArray>& paths, qint64 totalBytes, JobContext& job,
                                      const std::function<void(const QByteArray&, const QByteArray&)>& hashed)
{
    Sha256 hash;
    QByteArray name;
    qint64 done = 0;
    StreamHandler handler;
    handler.begin = [&](const QByteArray& path, qint64) { name = path; };
    handler.data = [&](std::span<const char> data) {
        hash.add(data);
        done += static_cast<qint64>(data.size());
        job.reportBytes(Tr::tr("Reading every file and hashing it here"), done, totalBytes);
    };
    handler.end = [&] { hashed(name, hash.finishHex()); };
    return streamFiles(transport, root, paths, handler, job);
}

void streamAgain(Transport& transport, const QByteArray& root, const TreeListing& before, TreePass& pass,
                 JobContext& job)
{
    const QList<QByteArray> paths = pass.unsettled();
    if (paths.isEmpty())
        return;
    const QHash<QByteArray, TreeEntry> first = statesOf(before, root);
    QList<QByteArray> files;
    qint64 bytes = 0;
    for (const QByteArray& path : paths) {
        if (const auto at = first.constFind(path); at != first.constEnd() && at->isFile()) {
            files.append(path);
            bytes += at->size;
        }
    }
    QHash<QByteArray, QByteArray> hashes;
    const QHash<QByteArray, QString> reasons =
        hashStream(transport, root, files, bytes, job,
                   [&](const QByteArray& path, const QByteArray& sha256) { hashes.insert(path, sha256); });
    const QHash<QByteArray, TreeEntry> second = statesOf(listTree(transport, {root}, job), root);
    for (const QByteArray& path : paths) {
        ExaminedFile file{path, {}, {}, hashes.value(path), reasons.value(path)};
        if (const auto at = first.constFind(path); at != first.constEnd())
            file.before = *at;
        if (const auto at = second.constFind(path); at != second.constEnd())
            file.after = *at;
        if (file.sha256.isEmpty() && file.why.isEmpty() && file.before && file.after
            && sameState(*file.before, *file.after))
            file.why = Tr::tr("The server did not hand out its contents.");
        pass.settle(std::move(file));
    }
}

void streamRoot(Transport& transport, const QByteArray& root, HashedTree& tree, JobContext& job)
{
    const QByteArray prefix = memberPath(root);
    const auto relative = [&](TreeEntry entry) {
        entry.path = entry.path.size() == prefix.size() ? QByteArray() : relativeTo(entry.path, prefix);
        return entry;
    };
    TreePass pass;
    for (const TreeEntry& entry : listTree(transport, {root}, job).entries)
        pass.addFirst(relative(entry));
    hashStream(transport, root, pass.filePaths(), pass.fileBytes(), job,
               [&](const QByteArray& path, const QByteArray& sha256) { pass.setHash(path, sha256); });
    const TreeListing second = listTree(transport, {root}, job);
    for (const TreeEntry& entry : second.entries)
        pass.addSecond(relative(entry));
    streamAgain(transport, root, second, pass, job);
    std::move(pass).finishInto(tree, root);
    tree.listing.unreadable.insert(tree.listing.unreadable.end(), second.unreadable.begin(),
                                   second.unreadable.end());
}

} // namespace

QHash<QByteArray, QString> streamFiles(Transport& transport, const QByteArray& root,
                                       const QList<QByteArray>& paths, const StreamHandler& handler,
                                       JobContext& job)
{
    QByteArray names;
    QSet<QByteArray> wanted;
    for (const QByteArray& path : paths) {
        names += "./" + path;
        names += '\0';
        wanted.insert(path);
    }
    StreamHandler guarded = handler;
    guarded.begin = [&](const QByteArray& path, qint64 size) {
        if (!wanted.remove(path))
            throwBrokenAnswer("a file that was not asked for, or twice");
        handler.begin(path, size);
    };
    TarBodies bodies(guarded);
    QByteArray complaints;
    ExecLimits limits = ExecLimits::bulk();
    limits.idle = kIdle;
    limits.maxError = 64LL << 20;
    ExecIo io;
    io.input = sourceOf(names);
    io.output = [&](std::span<const char> chunk) { bodies.add(chunk); };
    io.error = [&](std::span<const char> c) {
        complaints.append(c.data(), static_cast<qsizetype>(c.size()));
    };
    const Script script{"streamfiles", kBody, {root}};
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome,
                          Tr::tr("The files below %1 could not be read.").arg(printable(root)));
    if (!bodies.whole())
        throwBrokenAnswer("tar stream cut");
    QHash<QByteArray, QString> reasons;
    for (const QByteArray& line : complaints.split('\n'))
        readComplaint(line, reasons);
    return reasons;
}

HashedTree streamTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    HashedTree tree;
    for (const QByteArray& root : roots) {
        try {
            streamRoot(transport, root, tree, job);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                tree.missingRoots.append(root);
            else if (error.code() == ErrorCode::PermissionDenied)
                tree.listing.unreadable.push_back({memberPath(root), error.sentence()});
            else
                throw;
        }
    }
    std::sort(tree.listing.entries.begin(), tree.listing.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return tree;
}

} // namespace akimori::remote
