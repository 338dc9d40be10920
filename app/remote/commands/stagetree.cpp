#include "remote/commands/stagetree.h"

#include "base/bytepath.h"
#include "remote/commands/hashnames.h"
#include "remote/commands/listtree.h"
#include "remote/commands/treefacts.h"
#include "remote/script.h"
#include "remote/tr.h"

#include <cstring>

namespace akimori::remote {

namespace {

// $A1 base, $A2 folder name, $A3 live root, $A4 letters (b begin, u unpack, x extended attributes, f finish),
// $A5 files per batch. A failed copy is no failure here: the report shows what is missing or different.
// Each hashing process writes to a file of its own, because records of several would mix in one pipe.
// What the switch looks at once more stays as `proof` (settletree).
constexpr const char* kBody = AKIMORI_HASH_NAMES AKIMORI_TREE_FACTS R"sh(
umask 077
cd "$A1" || exit 5
case $A4 in *b*)
    mkdir "./$A2" || exit 6
    printf '%s staging\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$A2/journal" && mkdir "$A2/new" || exit 7 ;;
esac
cd "./$A2" || exit 5
unpack() {
    case $A4 in *x*) set -- "$@" --acls --xattrs --xattrs-include='*' --selinux ;; esac
    tar "$@" --extract --preserve-permissions --same-owner --numeric-owner --delay-directory-restore \
        --warning=no-timestamp --warning=no-unknown-keyword
}
case $A4 in *u*) unpack --file=- || exit 7 ;; esac
case $A4 in *f*) ;; *) exit 0 ;; esac
[ -e complete ] || exit 8
here=$A1/$A2
rm -f h h.* k k.* n l proof proof.kept
# The folders stand before several cp want to make the same one. Each batch is hashed while it is still in memory.
(cd new && xargs -0 -r mkdir -p -- <"$here/folders") || exit 7
if [ -s copy ]; then
    (cd "$A3" && xargs -0 -r -n "$A5" -P 2 sh -c '
        cp --no-dereference --reflink=auto --preserve=all --no-preserve=links --parents \
            --target-directory="$0/new" -- "$@"
        cd "$0/new" && exec sh -c "$hash_names" sh "$@" >>"$0/h.$$"' "$here" <"$here/copy")
fi
unpack --file=folders.tar --directory=new || exit 7
hash() { xargs -0 -r -n "$A5" -P 2 sh -c 'exec sh -c "$hash_names" sh "$@" >>"$0.$$"' "$here/$1"; }
[ -s pushed ] && (cd new && hash h <"$here/pushed")
[ -s check ] && (cd "$A3" && hash k <"$here/check")
(cd new && find . -printf "$tree_facts") >n
if [ -d "$A3" ]; then
    if [ -e guard ] && [ -e save ]; then
        (cd "$A3" && xargs -0 -r stat --printf='%f %u %g %s %y %i %z %h\0' -- 2>/dev/null) <save >proof
        (cd "$A3" && xargs -0 -r sh -c "$hash_names" sh) <kept 2>/dev/null >proof.kept
        (cd "$A3" && find . -printf "$tree_facts") >l
    else
        tree_below "$A3" >proof
        (cd "$A3" && find . -maxdepth 0 -printf "$tree_facts") >l
        cat proof >>l || exit 7
        [ -e guard ] || rm -f proof
    fi
fi
cat h.* >h 2>/dev/null
cat k.* >k 2>/dev/null
for part in h k n l; do
    [ -e $part ] || : >$part
    printf '%s\0' "$(wc -c <$part)"
    cat $part || exit 7
done
rm -f h h.* k k.* n l
exit 0
)sh";

[[noreturn]] void broken(const char* what)
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The server's answer about the staged files is not whole. Run it again."),
                QString::fromLatin1(what), true);
}

/// "<decimal size>\0<bytes>"
QByteArray takeSection(const QByteArray& output, qsizetype& at)
{
    const qsizetype end = output.indexOf('\0', at);
    if (end < 0 || end - at > 20)
        broken("section");
    bool ok = false;
    const qlonglong size = output.mid(at, end - at).toLongLong(&ok);
    if (!ok || size < 0 || size > output.size() - end - 1)
        broken("section size");
    at = end + 1 + size;
    return output.mid(end + 1, size);
}

/// Records "<64 hex digits> *<path>\0" of AKIMORI_HASH_NAMES.
QHash<QByteArray, QByteArray> parseHashes(const QByteArray& section)
{
    QHash<QByteArray, QByteArray> hashes;
    if (!section.isEmpty() && !section.endsWith('\0'))
        broken("cut hash");
    for (qsizetype at = 0; at < section.size();) {
        const qsizetype end = section.indexOf('\0', at);
        if (end - at < 67 || section.at(at + 64) != ' ')
            broken("hash record");
        qsizetype name = at + 66;
        if (section.at(name) == '.' && section.at(name + 1) == '/')
            name += 2;
        hashes.insert(section.mid(name, end - name), section.mid(at, 64));
        at = end + 1;
    }
    return hashes;
}

std::vector<TreeEntry> sortedRecords(const QByteArray& section)
{
    std::vector<TreeEntry> entries = parseTreeRecords(section);
    std::sort(entries.begin(), entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return entries;
}

QByteArray letters(const StageRequest& request, bool hasInput)
{
    QByteArray text = "-";
    if (request.begin)
        text += 'b';
    if (hasInput)
        text += 'u';
    if (request.extended)
        text += 'x';
    if (request.finish)
        text += 'f';
    return text;
}

} // namespace

StageReport parseStageReport(const QByteArray& output)
{
    qsizetype at = 0;
    const QHash<QByteArray, QByteArray> hashes = parseHashes(takeSection(output, at));
    StageReport report;
    report.checked = parseHashes(takeSection(output, at));
    report.staged = sortedRecords(takeSection(output, at));
    report.live = sortedRecords(takeSection(output, at));
    if (at != output.size())
        broken("surplus");
    for (TreeEntry& entry : report.staged) {
        if (entry.isFile())
            entry.sha256 = hashes.value(entry.path);
    }
    return report;
}

StageReport stageTree(Transport& transport, const StageRequest& request, const ByteSource& input, JobContext& job)
{
    const qint64 batch = std::clamp<qint64>(request.files / 8, 8, 2000);
    const Script script{"stagetree", kBody,
                        {request.base, request.folder, request.liveRoot,
                         letters(request, static_cast<bool>(input)), QByteArray::number(batch)}};
    ExecLimits limits = ExecLimits::bulk(request.upload);
    if (request.finish) {
        // Copying and hashing print nothing for long: bounded by 2 MB/s instead of by silence.
        limits.idle = std::chrono::milliseconds(0);
        limits.deadline = std::chrono::minutes(30) + std::chrono::seconds(request.bytes / 2'000'000);
    }
    limits.maxOutput = 4LL << 30;
    QByteArray output;
    ExecIo io;
    io.input = input;
    io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status == 6 && outcome.errorTail.contains("File exists"))
        throw Error(ErrorCode::Conflict, Tr::tr("Another deployment is being prepared at %1. Wait for it to end.")
                                             .arg(printable(request.base)),
                    QString::fromUtf8(outcome.errorTail));
    if (outcome.status != 0)
        throw scriptError(script, outcome,
                          Tr::tr("The new files could not be prepared at %1; the live files are untouched.")
                              .arg(printable(request.base)));
    StageReport report;
    if (request.finish)
        report = parseStageReport(output);
    report.complaints = outcome.errorTail;
    return report;
}

} // namespace akimori::remote
