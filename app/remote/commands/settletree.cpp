#include "remote/commands/settletree.h"

#include "base/bytepath.h"
#include "remote/commands/hashnames.h"
#include "remote/commands/treefacts.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// $A1 deployment folder, $A2 forward | back | replay. Prints the last state.
// Status 20: the folder is not fit for this direction, 21: nothing was changed, 22: undone again,
// 23: old, new and root all exist, 24: the journal cannot be written (nothing was changed), 25: stopped between
// two renames, 26: file by file, stopped half-way, 27: another deployment replaced the root since the proof,
// 29: somebody changed the live files since the proof, 30: … in the moment of the switch, which was undone.
// Between the two renames of swaproot stands nothing but the second mv. The lines that announce renames are on
// the disk before the first rename: after a power cut the journal never lags behind the tree.
constexpr const char* kBody = AKIMORI_HASH_NAMES AKIMORI_TREE_FACTS R"sh(
trap '' HUP INT TERM PIPE
umask 077
cd "$A1" || exit 5
# Somebody who connects now would replay the journal of a switch that is under way: wait until it is through.
if command -v flock >/dev/null 2>&1; then exec 9<. && flock -w 60 9 || exit 28; fi
say() { printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" >>journal; }
must() { say "$1" && sync journal || { echo "the journal cannot be written: No space left" >&2; exit 24; }; }
get() { v=$(cat "./$1"; printf x); v=${v%x}; }
there() { [ -e "$1" ] || [ -L "$1" ]; }
state() { sed -n '$s/^[^ ]* //p' journal; }
get mode; mode=$v
get root; root=$v
was=$(state)

# What the live files were proven to be is looked at twice: before the switch, so that nothing has to be undone, and
# after it where the former files now stand, because only there nobody can come in between any more.
by_name() { tr '\0\n' '\n\0' | paste -d '\t' - - - - - - - - - - - - | sort | cksum; }
stands() {
    [ -e proof ] || return 0
    tree_below "$1" 2>/dev/null | cmp -s proof - && return 0
    # Some file systems give names in another order each time.
    [ "$(by_name <proof)" = "$(tree_below "$1" 2>/dev/null | by_name)" ]
}
all_three() { echo "old, new and root all exist: $A1/old $A1/new $root" >&2; exit 23; }

swaproot_forward() {
    [ -d new ] || exit 20
    if [ -e rootinode ]; then
        get rootinode
        [ "$(stat -c %i -- "$root")" = "$v" ] || { echo "$root is another folder than at the proof" >&2; exit 27; }
    fi
    stands "$root" || exit 29
    must swapping
    if [ -e absent ]; then
        there "$root" && { say verified; all_three; }
        mv -T -- new "$root" || { say verified; exit 21; }
    else
        there old && exit 20
        mv -T -- "$root" old || { say verified; exit 21; }
        mv -T -- new "$root" || { mv -T -- old "$root" || exit 25; say verified; exit 22; }
    fi
    swaproot_proven
}
swaproot_proven() {
    [ -d old ] && ! stands old || { say swapped; return; }
    say rollingBack
    mv -T -- "$root" new || exit 25
    mv -T -- old "$root" || exit 25
    say verified
    exit 30
}
swaproot_back() {
    there new && exit 20
    must rollingBack
    if there "$root"; then mv -T -- "$root" new || { say swapped; exit 21; }; fi
    [ -e absent ] || mv -T -- old "$root" || { mv -T -- new "$root" || exit 25; say swapped; exit 22; }
    say rolledBack
}
swaproot_replay() {
    case $was in
    swapping)
        if there new && there "$root" && there old; then all_three; fi
        if ! there new; then swaproot_proven
        elif there "$root" || { [ -e absent ] && ! there old; }; then say verified
        else mv -T -- new "$root" || exit 21; swaproot_proven
        fi ;;
    rollingBack)
        if there new && there "$root" && there old; then all_three; fi
        if [ -e absent ]; then if there new; then say rolledBack; else say swapped; fi
        elif ! there old; then say rolledBack
        elif there "$root"; then say swapped
        else mv -T -- old "$root" || exit 21; say rolledBack
        fi ;;
    esac
}

link_to() {
    rm -f -- "$linktemp"
    ln -s -- "$1" "$linktemp" && mv -T -- "$linktemp" "$link"
}
link_is() { now=$(readlink -n -- "$link"; printf x); [ "$now" = "$1"x ]; }
swaplink_facts() {
    get link; link=$v; get linktemp; linktemp=$v; get oldtext; oldtext=$v; get newtext; newtext=$v
    get newreal; newreal=$v; get oldreal; oldreal=$v
}
swaplink_forward() {
    [ -d new ] || exit 20
    link_is "$oldtext" || exit 20
    there "$newreal" && exit 20
    stands "$oldreal" || exit 29
    must swapping
    mv -T -- new "$newreal" || { say verified; exit 21; }
    link_to "$newtext" || { rm -f -- "$linktemp"; mv -T -- "$newreal" new || exit 25; say verified; exit 22; }
    swaplink_proven
}
swaplink_proven() {
    stands "$oldreal" && { say swapped; return; }
    say rollingBack
    link_to "$oldtext" || { rm -f -- "$linktemp"; exit 25; }
    mv -T -- "$newreal" new || exit 25
    say verified
    exit 30
}
swaplink_back() {
    link_is "$newtext" || exit 20
    must rollingBack
    link_to "$oldtext" || { rm -f -- "$linktemp"; say swapped; exit 22; }
    mv -T -- "$newreal" new
    say rolledBack
}
swaplink_replay() {
    rm -f -- "$linktemp"
    case $was in
    swapping | rollingBack)
        if link_is "$newtext"; then
            if [ "$was" = swapping ]; then swaplink_proven; else say swapped; fi
        else
            if there "$newreal"; then mv -T -- "$newreal" new || exit 21; fi
            if [ "$was" = swapping ]; then say verified; else say rolledBack; fi
        fi ;;
    esac
}

writable_folders() {
    (cd "$root" && xargs -0 -r sh -c 'for d do
        [ -w "$d" ] && [ -x "$d" ] || { echo "$d: Permission denied" >&2; exit 255; }
    done' sh) <touched
}
save() {
    rm -rf old && mkdir old || return 1
    (cd "$root" && xargs -0 -r cp -R --no-dereference --link --parents --target-directory="$A1/old" --) \
        <save 2>/dev/null && { : >linked; return 0; }
    rm -rf old && mkdir old || return 1
    (cd "$root" && xargs -0 -r cp -R --no-dereference --reflink=auto --preserve=all --parents \
        --target-directory="$A1/old" --) <save
}
# Runs $2 for each name $f of the list $1; there() is as above.
each() {
    xargs -0 -r sh -c 'root=$1; shift; there() { [ -e "$1" ] || [ -L "$1" ]; }
    for f do '"$2"'; done' sh "$root" <"$1"
}
# Kept files share the inode of the live ones, so that what is written into a live file now is kept too. A name that
# leads to another file than at the proof is somebody's work: it is neither replaced nor removed.
changed='{ : >changed; exit 255; }'
gone_stand() {
    [ ! -e linked ] || each gone '
        ! there "$root/$f" || [ -L "old/$f" ] || [ "old/$f" -ef "$root/$f" ] || '"$changed"
}
place_new() {
    each place '
        there "new/$f" || continue
        if [ -e proof ] && ! there "old/$f"; then ! there "$root/$f" || [ -d "$root/$f" ] || '"$changed"'
        elif [ -e linked ] && [ -f "old/$f" ] && [ ! -L "old/$f" ]; then [ "old/$f" -ef "$root/$f" ] || '"$changed"'
        fi
        mv -fT -- "new/$f" "$root/$f" || exit 255'
}
files_stand() {
    [ -e proof ] || return 0
    (cd "$root" && xargs -0 -r stat --printf='%f %u %g %s %y %i %z %h\0' -- 2>/dev/null) <save | cmp -s proof -
}
kept_stand() {
    [ -e proof.kept ] || return 0
    (cd old && xargs -0 -r sh -c "$hash_names" sh) <kept 2>/dev/null | cmp -s proof.kept -
}
# Where the folder had to stand in the document root, a web server that runs as the login user would serve what was
# replaced: nobody may enter these folders until they are needed again.
seal() { for d in old new; do [ ! -d "$d" ] || [ -L "$d" ] || chmod "$1" "./$d"; done; }
attributes() {
    tar --extract --file="$1" --directory="$root" --preserve-permissions --same-owner --numeric-owner \
        --delay-directory-restore --warning=no-timestamp
}
perfile_place() {
    seal 700
    [ ! -e changed ] || perfile_undo
    gone_stand || perfile_stopped
    (cd "$root" && xargs -0 -r rm -f -- <"$A1/gone" && { xargs -0 -r rmdir -- <"$A1/gonefolders" 2>/dev/null
        xargs -0 -r mkdir -p -- <"$A1/addfolders"; }) || exit 26
    place_new || perfile_stopped
    kept_stand || { : >changed; perfile_undo; }
    attributes folders.tar || exit 26
    seal 000
    say swapped
}
perfile_stopped() {
    [ ! -e changed ] || perfile_undo
    exit 26
}
# Back to the former files, but for what somebody else has put in their place.
perfile_undo() {
    each added 'there "new/$f" || rm -f -- "$root/$f"' || exit 26
    (cd "$root" && { xargs -0 -r rmdir -- <"$A1/addedfolders" 2>/dev/null
        xargs -0 -r mkdir -p -- <"$A1/gonefolders"; }) || exit 26
    each gone 'there "$root/$f" || ! there "old/$f" || mv -T -- "old/$f" "$root/$f" || exit 255' || exit 26
    each place 'there "new/$f" || ! there "old/$f" || [ -d "old/$f" -a ! -L "old/$f" ] || mv -fT -- "old/$f" "$root/$f" || exit 255' || exit 26
    attributes oldfolders.tar || exit 26
    say verified
    exit 30
}
perfile_forward() {
    files_stand || exit 29
    say saving || exit 24
    writable_folders || { say verified; exit 21; }
    save || { say verified; each save 'there "$root/$f" || exit 255' 2>/dev/null || exit 29; exit 21; }
    must swapping
    perfile_place
}
perfile_restore() {
    seal 700
    (cd "$root" && xargs -0 -r rm -f -- <"$A1/added" && { xargs -0 -r rmdir -- <"$A1/addedfolders" 2>/dev/null
        xargs -0 -r mkdir -p -- <"$A1/gonefolders"; }) || exit 26
    each save '! there "old/$f" || mv -fT -- "old/$f" "$root/$f" || exit 255' || exit 26
    attributes oldfolders.tar || exit 26
    say rolledBack
}
perfile_back() {
    must rollingBack
    perfile_restore
}
perfile_replay() {
    case $was in
    swapping) perfile_place ;;
    rollingBack) perfile_restore ;;
    esac
}

case $mode in
swaplink) swaplink_facts ;;
swaproot | perfile) ;;
*) exit 20 ;;
esac
case $A2 in
forward)
    case $was in staging | verified) ;; *) exit 20 ;; esac
    say verified
    ${mode}_forward ;;
back)
    [ "$was" = swapped ] || exit 20
    ${mode}_back ;;
replay) ${mode}_replay ;;
esac
state
exit 0
)sh";

const char* word(Settle direction)
{
    switch (direction) {
    case Settle::Forward: return "forward";
    case Settle::Back: return "back";
    case Settle::Replay: return "replay";
    }
    return "";
}

} // namespace

DeploymentState deploymentStateFromWord(const QByteArray& word)
{
    static const QHash<QByteArray, DeploymentState> kStates{
        {"staging", DeploymentState::Staging},         {"verified", DeploymentState::Verified},
        {"saving", DeploymentState::Saving},           {"swapping", DeploymentState::Swapping},
        {"swapped", DeploymentState::Swapped},         {"rollingBack", DeploymentState::RollingBack},
        {"rolledBack", DeploymentState::RolledBack},   {"confirmed", DeploymentState::Confirmed},
    };
    return kStates.value(word, DeploymentState::Unknown);
}

DeploymentState settleTree(Transport& transport, const QByteArray& deploymentFolder, Settle direction,
                           JobContext& job)
{
    const Script script{"settletree", kBody, {deploymentFolder, word(direction)}};
    QByteArray output;
    ExecLimits limits;
    limits.deadline = std::chrono::minutes(60);
    limits.idle = std::chrono::milliseconds(0);
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    const QString detail = QString::fromUtf8(outcome.errorTail.right(2000));
    const QString folder = printable(deploymentFolder);
    switch (outcome.status) {
    case 0: return deploymentStateFromWord(output.trimmed());
    case 20:
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The deployment at %1 is not in a state that allows this. Nothing was changed. Look at its "
                           "journal.")
                        .arg(folder),
                    detail);
    case 23:
        throw Error(ErrorCode::Conflict,
                    Tr::tr("Somebody created the document root anew while it was being switched. Both trees are kept in "
                           "%1. Compare them on the server and remove the one that is not wanted.")
                        .arg(folder),
                    detail);
    case 27:
        throw Error(ErrorCode::Conflict,
                    Tr::tr("Somebody else replaced the document root in the meantime, so nothing was switched. Look at a new "
                           "preview and start again."),
                    detail);
    case 29:
        throw Error(ErrorCode::Conflict,
                    Tr::tr("Somebody changed the live files after they had been compared, so nothing was replaced. Look at a "
                           "new preview and start again."),
                    detail);
    case 30:
        throw Error(ErrorCode::Conflict,
                    Tr::tr("Somebody changed the live files at the very moment of the switch, so it was undone at once: the "
                           "former files are live, that change included. Look at a new preview and start again."),
                    detail);
    case 28:
        throw Error(ErrorCode::Locked,
                    Tr::tr("Another run is switching the files at %1 right now. Wait until it has ended, then start again.")
                        .arg(folder),
                    detail, true);
    case 26:
        throw Error(ErrorCode::RemoteCommandFailed,
                    Tr::tr("Replacing file by file stopped half-way. The replaced files are kept in %1. Remove the cause "
                           "(see the details); the next connection continues.")
                        .arg(folder),
                    detail, true);
    case 5:
    case 21:
    case 22:
    case 24:
        throw scriptError(script, outcome,
                          Tr::tr("Switching the files at %1 failed; everything is as it was before.").arg(folder));
    default: // 25, or a killed shell
        throw Error(ErrorCode::RemoteCommandFailed,
                    Tr::tr("Switching the files at %1 was interrupted on the server. The next connection finishes or "
                           "undoes it; connect again now.")
                        .arg(folder),
                    QStringLiteral("settletree: status %1: %2").arg(outcome.status).arg(detail), true);
    }
}

} // namespace akimori::remote
