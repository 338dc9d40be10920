#include "remote/commands/examinefiles.h"

#include "base/bytepath.h"
#include "remote/commands/hashtree.h"
#include "remote/commands/systemreason.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Names come NUL-ended on standard input and reach the inner shell as arguments, never as its text. Per
// batch: records of what is there, an empty field, a pair (name, result) per file, an empty field, records
// again, an empty field. Result: "h<sha256>", "e<message>", or "-" for what is no regular file. The file is
// read through standard input, so that no name meets sha256sum's escaping.
constexpr const char* kBody = R"sh(
for tool in find xargs sha256sum; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
cd "$A1" || exit 5
xargs -0 -r -n 64 sh -c '
find "$@" -maxdepth 0 -printf ")sh" AKIMORI_FIND_RECORD("%p") R"sh(" 2>/dev/null
printf "\0"
for f do
  if [ -L "$f" ] || [ ! -f "$f" ]; then printf "%s\0-\0" "$f"
  elif h=$( { sha256sum <"$f"; } 2>&1 ); then printf "%s\0h%s\0" "$f" "${h%% *}"
  else printf "%s\0e%s\0" "$f" "$h"
  fi
done
printf "\0"
find "$@" -maxdepth 0 -printf ")sh" AKIMORI_FIND_RECORD("%p") R"sh(" 2>/dev/null
printf "\0"
exit 0' sh
)sh";

/// "sh: 1: cannot open ./name: Permission denied" → "Permission denied".
QString reasonIn(const QByteArray& message)
{
    const qsizetype at = message.lastIndexOf(": ");
    return systemReason(at < 0 ? message : message.mid(at + 2));
}

/// Follows the batches of the answer; see kBody.
class BatchReader
{
public:
    explicit BatchReader(const std::function<void(ExaminedFile&&)>& sink)
        : m_sink(sink)
    {
    }

    void addField(const QByteArray& field)
    {
        switch (m_section) {
        case Section::Before:
            return addRecord(field, &ExaminedFile::before, Section::Results);
        case Section::Results:
            return addResult(field);
        case Section::After:
            return addRecord(field, &ExaminedFile::after, Section::Before);
        }
    }

    bool atBorder() const
    {
        return m_section == Section::Before && m_records.atBorder() && m_batch.isEmpty();
    }

private:
    enum class Section
    {
        Before,
        Results,
        After
    };

    void addRecord(const QByteArray& field, std::optional<TreeEntry> ExaminedFile::*place, Section next)
    {
        if (m_records.atBorder() && field.isEmpty()) {
            m_section = next;
            if (next == Section::Before)
                flush();
            return;
        }
        if (std::optional<TreeEntry> entry = m_records.addField(field))
            m_batch[entry->path].*place = std::move(entry);
    }

    void addResult(const QByteArray& field)
    {
        if (m_name.isEmpty()) {
            m_name = field.startsWith("./") ? field.mid(2) : field;
            if (field.isEmpty())
                m_section = Section::After;
            else if (!isSafeRelativePath(m_name))
                throwBrokenAnswer("examined name");
            return;
        }
        ExaminedFile& file = m_batch[m_name];
        file.path = m_name;
        m_name.clear();
        if (field.startsWith('h'))
            file.sha256 = parseHashRecord(field.mid(1) + "  -").sha256;
        else if (field.startsWith('e'))
            file.why = reasonIn(field.mid(1));
        else if (field != "-")
            throwBrokenAnswer("examination result");
    }

    void flush()
    {
        for (auto it = m_batch.begin(); it != m_batch.end(); ++it) {
            if (it->path.isEmpty())
                throwBrokenAnswer("record without a result");
            m_sink(std::move(*it));
        }
        m_batch.clear();
    }

    const std::function<void(ExaminedFile&&)>& m_sink;
    Section m_section = Section::Before;
    TreeRecordReader m_records;
    QByteArray m_name;
    QHash<QByteArray, ExaminedFile> m_batch;
};

} // namespace

bool sameState(const TreeEntry& a, const TreeEntry& b)
{
    return a.type == b.type && a.size == b.size && a.mtimeNs == b.mtimeNs && a.ctimeNs == b.ctimeNs
           && a.inode == b.inode && a.mode == b.mode && a.uid == b.uid && a.gid == b.gid;
}

bool ExaminedFile::settled() const
{
    return before && after && !sha256.isEmpty() && sameState(*before, *after);
}

void examineFiles(Transport& transport, const QByteArray& root, const QList<QByteArray>& paths,
                  const std::function<void(ExaminedFile&&)>& sink, JobContext& job)
{
    QByteArray names;
    for (const QByteArray& path : paths) {
        names += "./" + path;
        names += '\0';
    }
    qint64 seen = 0;
    const std::function<void(ExaminedFile &&)> counted = [&](ExaminedFile&& file) {
        job.report(Tr::tr("Reading again what changed or could not be read"), ++seen, paths.size());
        sink(std::move(file));
    };
    BatchReader reader(counted);
    FieldSplitter splitter([&](const QByteArray& field) { reader.addField(field); });
    const Script script{"examinefiles", kBody, {root}};
    ExecLimits limits;
    limits.deadline = std::chrono::hours(6);
    limits.idle = std::chrono::minutes(10); // one huge file is silent while it is read
    limits.maxOutput = 2LL << 30;
    ExecIo io;
    io.input = sourceOf(names);
    io.output = [&](std::span<const char> chunk) { splitter.add(chunk); };
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome,
                          Tr::tr("The files below %1 could not be read again.").arg(printable(root)));
    if (!splitter.whole() || !reader.atBorder() || seen != paths.size())
        throwBrokenAnswer("examination cut");
}

} // namespace akimori::remote
