#include "remote/commands/deploymentjournal.h"

#include "base/bytepath.h"
#include "records/treeentry.h"
#include "remote/commands/deploymentfolder.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// Seven NUL-terminated fields per folder: path, root, mode, state, time, seconds since, "".
constexpr const char* kListBody = R"sh(
field() { printf '%s\0' "$1"; }
raw() { if [ -f "$1" ]; then v=$(head -c 16384 "$1"; printf x); v=${v%x}; else v=; fi; }
now=$(date +%s)
look() {
    for journal in "${1%/}"/.akimori-*/journal; do
        folder=${journal%/journal}
        [ -f "$journal" ] && [ ! -L "$folder" ] && [ -O "$folder" ] || continue
        case $(stat -c %a -- "$folder") in 700 | 2700) ;; *) continue ;; esac
        field "$folder"
        raw "$folder/root"; field "$v"
        raw "$folder/mode"; field "$v"
        field "$(tail -n 1 "$journal" | sed -n 's/^[^ ]* //p' | head -c 32)"
        field "$(tail -n 1 "$journal" | sed -n 's/ .*//p' | head -c 32)"
        field "$((now - $(stat -c %Y -- "$journal")))"
        field ""
    done
}
up() { p=${1%/*}; [ -n "$p" ] || p=/; }
up "$A1"; first=$p
look "$first"
real=$(readlink -fn -- "$A1"; printf x); real=${real%x}
if [ -n "$real" ]; then
    up "$real"
    [ "$p" = "$first" ] || look "$p"
fi
[ -d "$A1" ] && look "$A1"
exit 0
)sh";

// $A1 deployment folder, $A2 accept | discard. Prints what is left.
constexpr const char* kRemoveBody = R"sh(
trap '' HUP INT TERM PIPE
cd "$A1" || exit 5
state=$(sed -n '$s/^[^ ]* //p' journal)
case $state in swapping | rollingBack) exit 20 ;; esac
mode=$(cat mode 2>/dev/null)
which=$(cat remove 2>/dev/null)
if [ -z "$which" ]; then
    which=staged
    [ "$state" = swapped ] && which=previous
    if [ "$A2" != accept ] && [ "$state" = swapped ]; then exit 20; fi
    printf %s "$which" >remove || exit 24
fi
if [ "$which" = previous ]; then sync -f . || exit 24; fi
printf '%s confirmed\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >>journal
gone() {
    [ -e "$1" ] || [ -L "$1" ] || return 0
    [ -L "$1" ] || chmod u+rwx "$1" 2>/dev/null
    find "$1" -type d ! -perm -700 -exec chmod u+rwx {} + 2>/dev/null
    rm -rf -- "$1"
    [ ! -e "$1" ] || printf '%s\n' "$1"
}
if [ "$mode" = swaplink ] && [ "$which" = previous ] && [ -f oldreal ]; then
    old=$(cat oldreal; printf x); old=${old%x}
    link=$(cat link; printf x); link=${link%x}
    now=$(readlink -fn -- "$link"; printf x); now=${now%x}
    # Never the tree that is served, whatever happened to the link meanwhile.
    case $old in /*/*) [ "$now" = "$old" ] || gone "$old" ;; esac
fi
gone ./old
gone ./new
cd .. || exit 5
gone "./${A1##*/}"
exit 0
)sh";

[[noreturn]] void broken()
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The server's list of deployments is not in the agreed form. Run it again."), {}, true);
}

/// False for a folder whose name is not one of ours.
bool readName(DeploymentRecord& record)
{
    const QByteArray name = record.folder.mid(record.folder.lastIndexOf('/') + 1);
    if (!isDeploymentFolder(name))
        return false;
    record.id = name.mid(9, 24);
    record.number = name.mid(34).toInt();
    return true;
}

} // namespace

Script deploymentList(const QByteArray& root)
{
    return {"deploymentjournal", kListBody, {'/' + memberPath(root)}};
}

std::vector<DeploymentRecord> listDeployments(Transport& transport, const QByteArray& root, JobContext& job)
{
    QByteArray output;
    ExecLimits limits;
    limits.maxOutput = 16 << 20;
    const ScriptOutcome outcome = runScript(transport, deploymentList(root), output, limits, job);
    return readDeploymentList(root, outcome, output);
}

std::vector<DeploymentRecord> readDeploymentList(const QByteArray& root, const ScriptOutcome& outcome,
                                                 const QByteArray& output)
{
    const QByteArray clean = '/' + memberPath(root);
    if (outcome.status != 0)
        throw scriptError(deploymentList(root), outcome,
                          Tr::tr("The deployments at %1 could not be listed.").arg(printable(root)));
    const QList<QByteArray> fields = output.split('\0');
    if (fields.size() % 7 != 1 || !fields.last().isEmpty())
        broken();
    std::vector<DeploymentRecord> records;
    for (qsizetype i = 0; i + 7 <= fields.size(); i += 7) {
        DeploymentRecord record;
        record.folder = fields[i];
        record.root = fields[i + 1];
        record.mode = fields[i + 2];
        record.state = deploymentStateFromWord(fields[i + 3]);
        record.at = QDateTime::fromString(QString::fromLatin1(fields[i + 4]), Qt::ISODate).toUTC();
        record.secondsSince = fields[i + 5].toLongLong();
        // An upload that was cut at once has not named its root yet; it can only be ours or a neighbour's.
        if (readName(record) && (record.root.isEmpty() || record.root == clean))
            records.push_back(std::move(record));
    }
    return records;
}

QByteArray removeDeployment(Transport& transport, const QByteArray& deploymentFolder, bool accept, JobContext& job)
{
    const QByteArray name = deploymentFolder.mid(deploymentFolder.lastIndexOf('/') + 1);
    if (!deploymentFolder.startsWith('/') || !isDeploymentFolder(name))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 is not the folder of a deployment.").arg(printable(deploymentFolder)));
    const Script script{"removedeployment", kRemoveBody, {deploymentFolder, accept ? "accept" : "discard"}};
    QByteArray output;
    ExecLimits limits;
    limits.deadline = std::chrono::minutes(60);
    limits.idle = std::chrono::milliseconds(0);
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status == 20)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The deployment at %1 still holds the only previous state, or is being switched. It was not "
                           "removed.")
                        .arg(printable(deploymentFolder)));
    if (outcome.status != 0)
        throw scriptError(script, outcome,
                          Tr::tr("The folder %1 could not be removed.").arg(printable(deploymentFolder)));
    return output.trimmed();
}

} // namespace akimori::remote
