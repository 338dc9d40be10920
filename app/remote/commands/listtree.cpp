#include "remote/commands/listtree.h"

#include "base/bytepath.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// One find per root. Fields end in NUL, which no name contains; find prints ten digits and nanoseconds for %T@.
// Status 3 = the root does not exist, 4 = it is no folder. find's own status 1 (something unreadable) is
// reported through standard error, whose lines name the paths.
constexpr const char* kBody = R"sh(
[ -e "$A1" ] || { echo "no such folder" >&2; exit 3; }
[ -d "$A1" ] || { echo "not a folder" >&2; exit 4; }
cd "$A1" || exit 5
find . -printf '%y\0%m\0%U\0%G\0%s\0%T@\0%C@\0%i\0%D\0%n\0%P\0%l\0'
exit 0
)sh";

constexpr int kFieldsPerEntry = 12;
constexpr qsizetype kMaxPath = 4096 * 4;

[[noreturn]] void broken(const char* what)
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The list of files that the server sent is not whole. Run it again."),
                QString::fromLatin1(what), true);
}

/// "1732262400.1234567890" → ns. Only the first nine decimals count.
qint64 parseTimeNs(const QByteArray& text)
{
    const qsizetype dot = text.indexOf('.');
    bool ok = false;
    const qint64 seconds = (dot < 0 ? text : text.left(dot)).toLongLong(&ok);
    if (!ok || seconds > 9'000'000'000LL || seconds < -9'000'000'000LL)
        broken("time");
    QByteArray fraction = dot < 0 ? QByteArray() : text.mid(dot + 1, 9);
    fraction = fraction.leftJustified(9, '0');
    const qint64 ns = fraction.toLongLong(&ok);
    if (!ok)
        broken("fraction");
    return seconds * 1'000'000'000LL + ns;
}

EntryType parseType(const QByteArray& text)
{
    switch (text.isEmpty() ? '?' : text.at(0)) {
    case 'f': return EntryType::File;
    case 'd': return EntryType::Directory;
    case 'l': return EntryType::Symlink;
    case 'p': return EntryType::Fifo;
    case 's': return EntryType::Socket;
    case 'c': return EntryType::CharDevice;
    case 'b': return EntryType::BlockDevice;
    default: return EntryType::Unknown;
    }
}

template <typename Number> Number number(const QByteArray& text, int base = 10)
{
    bool ok = false;
    const qulonglong value = text.toULongLong(&ok, base);
    if (!ok || value > std::numeric_limits<Number>::max())
        broken("number");
    return static_cast<Number>(value);
}

/// find: './dir/name': Permission denied   (GNU quotes the name with ' and escapes as in a shell string)
UnreadablePath parseComplaint(const QByteArray& line, const QByteArray& root)
{
    const qsizetype from = line.indexOf('\'');
    const qsizetype to = line.lastIndexOf("': ");
    UnreadablePath result;
    if (from >= 0 && to > from) {
        QByteArray name = line.mid(from + 1, to - from - 1);
        if (name.startsWith("./"))
            name.remove(0, 2);
        result.path = memberPath(root) + '/' + name;
        result.why = QString::fromUtf8(line.mid(to + 3)).trimmed();
    } else {
        result.path = memberPath(root);
        result.why = printable(line);
    }
    return result;
}

} // namespace

std::vector<TreeEntry> parseTreeRecords(const QByteArray& output)
{
    std::vector<TreeEntry> entries;
    if (!output.isEmpty() && !output.endsWith('\0'))
        broken("no final NUL");
    qsizetype at = 0;
    const auto next = [&]() -> QByteArray {
        const qsizetype end = output.indexOf('\0', at);
        if (end < 0)
            broken("cut record");
        const QByteArray field = output.mid(at, end - at);
        at = end + 1;
        return field;
    };
    while (at < output.size()) {
        QByteArray fields[kFieldsPerEntry];
        for (QByteArray& field : fields)
            field = next();
        TreeEntry entry;
        entry.type = parseType(fields[0]);
        entry.mode = number<quint32>(fields[1], 8);
        entry.uid = number<quint32>(fields[2]);
        entry.gid = number<quint32>(fields[3]);
        entry.size = entry.isFile() ? number<qint64>(fields[4]) : 0;
        entry.mtimeNs = parseTimeNs(fields[5]);
        entry.ctimeNs = parseTimeNs(fields[6]);
        entry.inode = number<quint64>(fields[7]);
        entry.device = number<quint64>(fields[8]);
        entry.links = number<quint32>(fields[9]);
        entry.path = fields[10];
        entry.linkTarget = fields[11];
        if (entry.path.startsWith("./")) { // relistFiles() names its paths so; %P never does
            entry.path.remove(0, 2);
            if (entry.path.endsWith('/'))
                entry.path.chop(1);
        }
        if (entry.path.size() > kMaxPath || (!entry.path.isEmpty() && !isSafeRelativePath(entry.path)))
            broken("path");
        entries.push_back(std::move(entry));
    }
    return entries;
}

TreeListing listTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    TreeListing listing;
    for (const QByteArray& root : roots) {
        job.report(Tr::tr("Listing the files on the server"), static_cast<qint64>(listing.entries.size()), 0);
        const Script script{"listtree", kBody, {root}};
        ExecLimits limits;
        limits.deadline = std::chrono::minutes(30);
        limits.maxOutput = 2LL << 30;
        QByteArray output;
        QByteArray complaints;
        ExecIo io;
        io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
        io.error = [&](std::span<const char> c) { complaints.append(c.data(), static_cast<qsizetype>(c.size())); };
        const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
        if (outcome.status == 3 || outcome.status == 4)
            throw Error(ErrorCode::NotFound,
                        Tr::tr("The folder %1 does not exist on the server. Check the document roots of the site.")
                            .arg(printable(root)),
                        QString::fromUtf8(outcome.errorTail));
        if (outcome.status != 0)
            throw scriptError(script, outcome,
                              Tr::tr("The folder %1 on the server could not be listed.").arg(printable(root)));
        const QByteArray prefix = memberPath(root);
        for (TreeEntry& entry : parseTreeRecords(output)) {
            entry.path = entry.path.isEmpty() ? prefix : prefix + '/' + entry.path;
            listing.entries.push_back(std::move(entry));
        }
        for (const QByteArray& line : complaints.split('\n')) {
            if (line.startsWith("find: "))
                listing.unreadable.push_back(parseComplaint(line, root));
        }
    }
    std::sort(listing.entries.begin(), listing.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return listing;
}

} // namespace akimori::remote
