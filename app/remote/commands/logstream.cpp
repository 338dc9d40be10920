#include "remote/commands/logstream.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "remote/commands/treerecords.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// A head line, the bytes, a tail of fixed length. The file is opened once, so a rotation does not change what is
// read; tee feeds the server's own hash from the same bytes. Its second way is a pipe (5), because standard output
// may be a socket, which cannot be opened by name.
constexpr const char* kFileBody = R"sh(
for tool in head tee sha256sum stat; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
[ -e "$A1" ] || { case $(ls -d -- "$A1" 2>&1 >/dev/null) in *denied*) exit 5 ;; esac; exit 4; }
[ -f "$A1" ] || exit 4
[ -r "$A1" ] || exit 5
exec 3<"$A1"
set -- $(stat -L -c '%d %i %s %Y' /dev/fd/3)
[ $# -eq 4 ] || exit 6
printf '%s\n' "$*"
dev=$1; inode=$2; size=$3
exec 4>&1
hash=$( { head -c "$size" <&3 | tee /dev/fd/5 >&4; } 5>&1 | sha256sum ) || exit 6
set -- $(stat -L -c '%d %i' -- "$A1" 2>/dev/null)
if [ $# -ne 2 ]; then state=g; elif [ "$1 $2" = "$dev $inode" ]; then state=s; else state=r; fi
printf '%.64s %s\n' "$hash" $state
exit 0
)sh";

constexpr const char* kJournalBody = R"sh(
command -v journalctl >/dev/null || exit 4
for tool in head tee sha256sum sed; do
  command -v $tool >/dev/null || { echo "$tool missing" >&2; exit 127; }
done
journalctl --no-pager -n 1 -o cat >/dev/null
first=$(journalctl -q --no-pager -o export 2>/dev/null | head -n 40 | sed -n 's/^__REALTIME_TIMESTAMP=//p' | head -n 1)
if [ -d /var/log/journal ]; then kept=1; else kept=0; fi
printf '%s %s 0 0\n' "${first:-0}" $kept
exec 4>&1
hash=$( { { journalctl -q --no-pager -o export --since "@$A1" --until "@$A2" || echo "akimori: journalctl failed" >&2; } |
          tee /dev/fd/5 >&4; } 5>&1 | sha256sum ) || exit 6
printf '%.64s s\n' "$hash"
exit 0
)sh";

constexpr qsizetype kTail = 67; ///< 64 hex digits, blank, letter, line feed
constexpr qsizetype kMaxHead = 200;

/// Splits the answer into head line, body and tail while it streams by.
class Framed
{
public:
    explicit Framed(const ByteSink& sink)
        : m_sink(sink)
    {
    }

    void add(std::span<const char> chunk)
    {
        m_held.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        if (m_head.isEmpty()) {
            const qsizetype end = m_held.indexOf('\n');
            if (end < 0 && m_held.size() > kMaxHead)
                throwBrokenAnswer("head of a log stream");
            if (end < 0)
                return;
            for (const QByteArray& field : m_held.left(end).split(' '))
                m_head.append(field.toLongLong());
            m_held.remove(0, end + 1);
            if (m_head.size() != 4)
                throwBrokenAnswer("head of a log stream");
        }
        const qsizetype body = m_held.size() - kTail;
        if (body <= 0)
            return;
        m_sink({m_held.constData(), static_cast<std::size_t>(body)});
        m_bytes += body;
        m_held.remove(0, body);
    }

    void finish() const
    {
        const bool whole = m_head.size() == 4 && m_held.size() == kTail && m_held.endsWith('\n') && m_held.at(64) == ' ';
        if (!whole)
            throwBrokenAnswer("tail of a log stream");
    }

    qint64 head(qsizetype field) const { return m_head.at(field); }
    qint64 bytes() const { return m_bytes; }
    QByteArray sha256() const { return m_held.left(64); }
    char letter() const { return m_held.at(65); }

private:
    const ByteSink& m_sink;
    QByteArray m_held;
    QList<qint64> m_head;
    qint64 m_bytes = 0;
};

ScriptOutcome runFramed(Transport& transport, const Script& script, Framed& framed, JobContext& job)
{
    ExecIo io;
    io.output = [&](std::span<const char> chunk) { framed.add(chunk); };
    return runScript(transport, script, io, ExecLimits::bulk(), job);
}

} // namespace

LogStream streamLog(Transport& transport, const QByteArray& path, const ByteSink& sink, JobContext& job)
{
    const Script script{"streamlog", kFileBody, {path}};
    Framed framed(sink);
    const ScriptOutcome outcome = runFramed(transport, script, framed, job);
    LogStream stream;
    if (outcome.status == 4 || outcome.status == 5) {
        stream.state = outcome.status == 4 ? LogStreamState::Missing : LogStreamState::Refused;
        return stream;
    }
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The log file %1 could not be read.").arg(printable(path)));
    framed.finish();
    stream.device = framed.head(0);
    stream.inode = framed.head(1);
    stream.announced = framed.head(2);
    stream.modifiedSeconds = framed.head(3);
    stream.bytes = framed.bytes();
    stream.serverSha256 = framed.sha256();
    stream.state = framed.letter() == 's'   ? LogStreamState::Same
                   : framed.letter() == 'r' ? LogStreamState::Rotated
                                            : LogStreamState::Gone;
    if (stream.bytes < stream.announced)
        stream.state = LogStreamState::Shrunk;
    return stream;
}

JournalStream streamJournal(Transport& transport, qint64 from, qint64 to, const ByteSink& sink, JobContext& job)
{
    const Script script{"streamjournal", kJournalBody, {QByteArray::number(from), QByteArray::number(to)}};
    Framed framed(sink);
    const ScriptOutcome outcome = runFramed(transport, script, framed, job);
    JournalStream stream;
    if (outcome.status == 4)
        return stream;
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The system journal could not be read."));
    framed.finish();
    stream.present = true;
    stream.oldestMicroseconds = framed.head(0);
    stream.persistent = framed.head(1) == 1;
    stream.restricted = outcome.errorTail.contains("not seeing messages");
    stream.failed = outcome.errorTail.contains("akimori: journalctl failed");
    stream.bytes = framed.bytes();
    stream.serverSha256 = framed.sha256();
    stream.complaints = outcome.errorTail;
    return stream;
}

} // namespace akimori::remote
