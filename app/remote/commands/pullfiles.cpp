#include "remote/commands/pullfiles.h"

#include "base/error.h"
#include "remote/commands/hashnames.h"
#include "remote/commands/listtree.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// pax keeps nanoseconds, so that plain tar restores them; without atime and ctime equal files give equal members.
// The name of the extended header is fixed because the default may contain the process number. Status 1 and 2 are
// "a file changed" and "a file could not be read": the caller sees from the stream which ones arrived.
constexpr const char* kStreamBody = R"sh(
cd / || exit 5
command -v tar >/dev/null || exit 127
tar --format=pax --pax-option='delete=atime,delete=ctime,exthdr.name=%d/PaxHeaders/%f' --hard-dereference \
    --no-recursion --null -T - -b 128 -cf -
s=$?
[ $s -le 2 ] || exit $s
exit 0
)sh";

// xargs ends with 123 when a find could not look at one of its paths: that path is gone.
constexpr const char* kRelistBody = R"sh(
cd / || exit 5
xargs -0 -r sh -c 'exec find "$@" -maxdepth 0 -printf "%y\0%m\0%U\0%G\0%s\0%T@\0%C@\0%i\0%D\0%n\0%p\0%l\0"' sh
s=$?
[ $s -eq 123 ] || exit $s
exit 0
)sh";

constexpr const char* kHashBody = AKIMORI_HASH_NAMES R"sh(
cd / || exit 5
xargs -0 -r -n 1000 sh -c "$hash_names" sh
s=$?
[ $s -eq 123 ] || exit $s
exit 0
)sh";

constexpr std::size_t kChunk = 64 << 10;
constexpr int kHexDigits = 64;

/// Names with a prefix, each followed by NUL, in chunks. The vector must outlive the source.
ByteSource sourceOfNames(const std::vector<QByteArray>& names, const char* prefix)
{
    return [&names, prefix, next = std::size_t{0}, chunk = QByteArray()]() mutable -> std::span<const char> {
        chunk.clear();
        while (next < names.size() && static_cast<std::size_t>(chunk.size()) < kChunk) {
            chunk += prefix;
            chunk += names[next++];
            chunk += '\0';
        }
        return {chunk.constData(), static_cast<std::size_t>(chunk.size())};
    };
}

/// Runs a script that answers with records and returns them.
QByteArray collect(Transport& transport, const Script& script, const std::vector<QByteArray>& names,
                   const QString& doing, JobContext& job)
{
    QByteArray output;
    ExecIo io;
    io.input = sourceOfNames(names, "./");
    io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
    ExecLimits limits = ExecLimits::bulk();
    limits.maxOutput = static_cast<qint64>(names.size()) * (64 << 10) + (1 << 20);
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, doing);
    return output;
}

} // namespace

StreamedFiles streamFiles(Transport& transport, const std::vector<QByteArray>& names, qint64 expected,
                          const ByteSink& tar, JobContext& job)
{
    const Script script{"pullfiles", kStreamBody, {}};
    ExecIo io;
    io.input = sourceOfNames(names, "");
    io.output = tar;
    const ScriptOutcome outcome = runScript(transport, script, io, ExecLimits::bulk(expected), job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The files on the server could not be read."));
    return {outcome.outputBytes, outcome.errorTail};
}

std::vector<TreeEntry> relistFiles(Transport& transport, const std::vector<QByteArray>& names, JobContext& job)
{
    const Script script{"relistfiles", kRelistBody, {}};
    std::vector<QByteArray> sent;
    sent.reserve(names.size());
    for (const QByteArray& name : names)
        sent.push_back(name.endsWith("/.") ? name.chopped(1) : name);
    QByteArray output =
        collect(transport, script, sent, Tr::tr("The files on the server could not be listed again."), job);
    std::vector<TreeEntry> entries = parseTreeRecords(output);
    std::sort(entries.begin(), entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return entries;
}

QHash<QByteArray, QByteArray> hashFiles(Transport& transport, const std::vector<QByteArray>& names,
                                        JobContext& job)
{
    const Script script{"hashfiles", kHashBody, {}};
    const QByteArray output =
        collect(transport, script, names, Tr::tr("The check sums on the server could not be made."), job);
    QHash<QByteArray, QByteArray> sums;
    const QByteArray separator = " *./";
    for (const QByteArray& record : output.split('\0')) {
        if (record.isEmpty())
            continue;
        if (record.mid(kHexDigits, separator.size()) != separator)
            throw Error(ErrorCode::ProtocolBroken,
                        Tr::tr("The list of check sums that the server sent is not whole. Run it again."), {}, true);
        sums.insert(record.mid(kHexDigits + separator.size()), record.left(kHexDigits));
    }
    return sums;
}

} // namespace akimori::remote
