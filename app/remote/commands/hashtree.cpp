#include "remote/commands/hashtree.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "remote/commands/examinefiles.h"
#include "remote/commands/hashnames.h"
#include "remote/commands/systemreason.h"
#include "remote/commands/treepass.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Three parts, each ended by an empty field: records, hashes, records. One xargs: several of them at one
// pipe tear each other's output (measured: 337 of 20,000 records). A sha256sum without -z (busybox, coreutils
// < 8.25) may or may not escape names, so names that would need it are left for the closer look, as are those with a
// newline where OpenSSL hashes but sha256sum knows no -z. Status 3 = the root cannot be seen (ls tells why), 4 = no
// folder, 5 = not to be entered, 6 = find was killed.
constexpr const char* kBody = AKIMORI_HASH_NAMES R"sh(
for tool in find xargs sha256sum; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
[ -e "$A1" ] || { ls -d -- "$A1" >/dev/null; exit 3; }
[ -d "$A1" ] || exit 4
cd "$A1" || exit 5
find . -printf ')sh" AKIMORI_FIND_RECORD("%P") R"sh('
[ $? -le 1 ] || exit 6
printf '\0'
if [ "$openssl_hashes" ] || sha256sum -z /dev/null >/dev/null 2>&1; then
  find . -type f -print0 2>/dev/null | xargs -0 -r -n 1000 sh -c "$hash_names" sh 2>/dev/null
else
  find . -type f ! -path '*
*' ! -path '*\\*' -print0 2>/dev/null | xargs -0 -r -n 256 sha256sum 2>/dev/null | tr '\n' '\0'
fi
printf '\0'
find . -printf ')sh" AKIMORI_FIND_RECORD("%P") R"sh(' 2>/dev/null
[ $? -le 1 ] || exit 6
printf '\0'
exit 0
)sh";

constexpr qsizetype kMaxAgain = 10'000;

/// Hands each field of the answer to the part it belongs to.
class AnswerReader
{
public:
    AnswerReader(TreePass& pass, JobContext& job)
        : m_pass(pass)
        , m_job(job)
    {
    }

    void addField(const QByteArray& field)
    {
        if (field.isEmpty() && m_records.atBorder()) {
            if (++m_part > 3)
                throwBrokenAnswer("more parts than agreed");
            return;
        }
        if (m_part == 1)
            return addHash(field);
        if (m_part > 2)
            throwBrokenAnswer("fields after the end");
        std::optional<TreeEntry> entry = m_records.addField(field);
        if (!entry)
            return;
        if (m_part == 2)
            return m_pass.addSecond(std::move(*entry));
        m_pass.addFirst(std::move(*entry));
        if ((++m_listed & 1023) == 0)
            m_job.report(Tr::tr("Listing the files on the server"), m_listed, 0);
    }

    bool whole() const { return m_part == 3; }

private:
    void addHash(const QByteArray& field)
    {
        const HashRecord record = parseHashRecord(field);
        if (!isSafeRelativePath(record.path))
            throwBrokenAnswer("hashed name");
        m_hashed += m_pass.setHash(record.path, record.sha256);
        if ((++m_hashes & 63) == 1)
            m_job.reportBytes(Tr::tr("The server hashes its files"), m_hashed, m_pass.fileBytes());
    }

    TreePass& m_pass;
    JobContext& m_job;
    TreeRecordReader m_records;
    int m_part = 0;
    qint64 m_listed = 0;
    qint64 m_hashes = 0;
    qint64 m_hashed = 0;
};

void readAgain(Transport& transport, const QByteArray& root, TreePass& pass, JobContext& job)
{
    QList<QByteArray> paths = pass.unsettled();
    for (const QByteArray& path : paths.mid(std::min(kMaxAgain, paths.size())))
        pass.giveUp(path, Tr::tr("Too many files changed or could not be read during the scan."));
    paths.resize(std::min(kMaxAgain, paths.size()));
    if (!paths.isEmpty())
        examineFiles(
            transport, root, paths, [&](ExaminedFile&& file) { pass.settle(std::move(file)); }, job);
}

/// True when `status` says that there is nothing to hash below the root; then the tree says why.
bool rootRefused(const ScriptOutcome& outcome, const QByteArray& root, HashedTree& tree)
{
    if (outcome.status < 3 || outcome.status > 5)
        return false;
    const QByteArray message = outcome.errorTail.trimmed();
    const bool absent = outcome.status == 4 || message.isEmpty() || message.contains("No such file");
    if (outcome.status != 5 && absent)
        tree.missingRoots.append(root);
    else
        tree.listing.unreadable.push_back(
            {memberPath(root), systemReason(message.mid(message.lastIndexOf(": ") + 1))});
    return true;
}

void hashRoot(Transport& transport, const QByteArray& root, HashedTree& tree, JobContext& job)
{
    job.report(Tr::tr("Listing the files on the server"), 0, 0);
    TreePass pass;
    AnswerReader reader(pass, job);
    FieldSplitter splitter([&](const QByteArray& field) { reader.addField(field); });
    QByteArray complaints;
    ExecLimits limits;
    limits.deadline = std::chrono::hours(12);
    limits.idle = std::chrono::minutes(10); // one huge file is silent while the server hashes it
    limits.maxOutput = 4LL << 30;
    limits.maxError = 64LL << 20;
    ExecIo io;
    io.output = [&](std::span<const char> chunk) { splitter.add(chunk); };
    io.error = [&](std::span<const char> c) {
        complaints.append(c.data(), static_cast<qsizetype>(c.size()));
    };
    const Script script{"hashtree", kBody, {root}};
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (rootRefused(outcome, root, tree))
        return;
    if (outcome.status != 0)
        throw scriptError(
            script, outcome,
            Tr::tr("The files below %1 could not be hashed on the server.").arg(printable(root)));
    if (!splitter.whole() || !reader.whole())
        throwBrokenAnswer("hash list cut");
    for (const QByteArray& line : complaints.split('\n')) {
        if (UnreadablePath complaint; parseFindComplaint(line, root, complaint))
            tree.listing.unreadable.push_back(std::move(complaint));
    }
    readAgain(transport, root, pass, job);
    std::move(pass).finishInto(tree, root);
}

} // namespace

HashRecord parseHashRecord(const QByteArray& record)
{
    const bool escaped = record.startsWith('\\');
    const QByteArray text = escaped ? record.mid(1) : record;
    HashRecord result;
    result.sha256 = text.left(64);
    const bool isHash =
        result.sha256.size() == 64 && std::all_of(result.sha256.begin(), result.sha256.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        });
    if (!isHash || text.size() < 67 || text.at(64) != ' ' || (text.at(65) != ' ' && text.at(65) != '*'))
        throwBrokenAnswer("hash record");
    result.path = text.mid(66);
    if (escaped)
        result.path = unescapeMessageName(result.path);
    if (result.path.startsWith("./"))
        result.path.remove(0, 2);
    return result;
}

HashedTree hashTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    HashedTree tree;
    for (const QByteArray& root : roots)
        hashRoot(transport, root, tree, job);
    std::sort(tree.listing.entries.begin(), tree.listing.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return tree;
}

} // namespace akimori::remote
