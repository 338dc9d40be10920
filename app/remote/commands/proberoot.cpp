#include "remote/commands/proberoot.h"

#include "base/bytepath.h"
#include "records/treeentry.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Prints NUL-terminated fields in the order of kFields. A chain of links is followed by hand, because the last
// link is what a link swap replaces. mountpoint(1) sees bind mounts, which device numbers do not show; where it
// is missing the device numbers decide alone.
constexpr const char* kBody = R"sh(
field() { printf '%s\0' "$1"; }
yes() { if "$@" 2>/dev/null; then field 1; else field 0; fi; }
rename_ok() { [ -w "$1" ] && [ -x "$1" ] && { [ ! -k "$1" ] || [ -O "$1" ] || [ "$(id -u)" = 0 ]; }; }
parent() { p=${1%/*}; [ -n "$p" ] || p=/; }
path=$A1; link=; text=; n=0
while [ -L "$path" ]; do
    n=$((n + 1)); [ $n -le 20 ] || { echo "too many links" >&2; exit 4; }
    link=$path
    text=$(readlink -n -- "$path"; printf x); text=${text%x}
    case $text in
    /*) path=$text ;;
    *) parent "$link"; path=$p/$text ;;
    esac
    while [ "${path%/}" != "$path" ]; do path=${path%/}; done
done
if [ -e "$path" ] || [ -L "$path" ]; then
    [ -d "$path" ] || { echo "not a folder" >&2; exit 4; }
    real=$(readlink -fn -- "$path"; printf x); real=${real%x}
else
    parent "$path"; up=$(readlink -fn -- "$p"; printf x); up=${up%x}; up=${up%/}
    real=$up/${path##*/}
fi
parent "$real"
yes [ -d "$real" ]
mounted() { mountpoint -q -- "$real" || [ "$(stat -c %d -- "$real")" != "$(stat -c %d -- "$p")" ]; }
if [ -d "$real" ]; then yes mounted; else field 0; fi
yes rename_ok "$real"
yes [ -d "$p" ]
yes rename_ok "$p"
field "$real"; field "$link"; field "$text"
up=$p
if [ -n "$link" ]; then parent "$link"; yes rename_ok "$p"; else field 0; fi
set -- $(df -Pk -- "$up" 2>/dev/null | tail -n 1 | sed 's/.* \([0-9][0-9]*  *[0-9][0-9]*  *[0-9][0-9]*  *[0-9-][0-9]*%\).*/\1/')
field "$3"
set -- $(df -Pi -- "$up" 2>/dev/null | tail -n 1 | sed 's/.* \([0-9][0-9]*  *[0-9][0-9]*  *[0-9][0-9]*  *[0-9-][0-9]*%\).*/\1/')
case $1 in 0) field "" ;; *) field "$3" ;; esac
field "$(id -u)"
field "$(id -g) $(id -G)"
)sh";

constexpr int kFields = 13;

[[noreturn]] void broken()
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The server's answer about the document root is not in the agreed form. Run it again."), {},
                true);
}

quint32 idNumber(const QByteArray& text)
{
    bool ok = false;
    const quint32 value = text.toUInt(&ok);
    if (!ok)
        broken();
    return value;
}

qint64 optionalNumber(const QByteArray& text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? value : -1;
}

RootFacts parseFacts(const QByteArray& output, const QByteArray& root)
{
    QList<QByteArray> fields = output.split('\0');
    if (fields.size() != kFields + 1 || !fields.last().isEmpty())
        broken();
    RootFacts facts;
    facts.root = root;
    facts.exists = fields[0] == "1";
    facts.mountPoint = fields[1] == "1";
    facts.writable = fields[2] == "1";
    facts.parentExists = fields[3] == "1";
    facts.parentWritable = fields[4] == "1";
    facts.realPath = fields[5];
    facts.link = fields[6];
    facts.linkText = fields[7];
    facts.linkParentWritable = fields[8] == "1";
    const qint64 kilobytes = optionalNumber(fields[9]);
    facts.freeBytes = kilobytes < 0 || kilobytes > (1LL << 50) ? -1 : kilobytes << 10;
    facts.freeInodes = optionalNumber(fields[10]);
    facts.uid = idNumber(fields[11]);
    for (const QByteArray& group : fields[12].split(' '))
        facts.groups.append(idNumber(group));
    return facts;
}

} // namespace

Script rootProbe(const QByteArray& root)
{
    const QByteArray clean = memberPath(root);
    if (!root.startsWith('/') || !isSafeRelativePath(clean))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 cannot be a document root: it must be an absolute path below /.").arg(printable(root)));
    return {"proberoot", kBody, {'/' + clean}};
}

RootFacts readRootProbe(const QByteArray& root, const ScriptOutcome& outcome, const QByteArray& output)
{
    if (outcome.status == 4)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("%1 on the server is not a folder. Check the document roots of the site.")
                        .arg(printable(root)),
                    QString::fromUtf8(outcome.errorTail));
    if (outcome.status != 0)
        throw scriptError(rootProbe(root), outcome,
                          Tr::tr("The document root %1 could not be examined.").arg(printable(root)));
    return parseFacts(output, root);
}

RootFacts probeRoot(Transport& transport, const QByteArray& root, JobContext& job)
{
    QByteArray output;
    ExecLimits limits;
    limits.maxOutput = 1 << 20;
    const ScriptOutcome outcome = runScript(transport, rootProbe(root), output, limits, job);
    return readRootProbe(root, outcome, output);
}

} // namespace akimori::remote
