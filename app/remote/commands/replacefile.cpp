#include "remote/commands/replacefile.h"

#include "base/bytepath.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// $A1 path, $A2 stamp, $A3 sha256 of the new content, $A4 mode, $A5 sha256 of the file that must be there, $A6 target of the
// new link ("" = a file is put there), $A7 target of the link that must be there; $A5 and $A7 empty = nothing may be there.
// Standard input: the new content. Status 40: no folder, 41: a link or no regular file, 42: other content,
// 43: cannot be written, 44: arrived damaged, 45: owner and group of the original cannot be given to it.
constexpr const char* kBody = R"sh(
trap '' HUP INT TERM PIPE
umask 077
path=$A1
folder=${path%/*}
[ -n "$folder" ] || folder=/
fresh=$folder/.akimori-new-$A2
kept=$folder/.${path##*/}.akimori-$A2
sum() { sha256sum <"$1" | cut -d ' ' -f 1; }
[ -d "$folder" ] || exit 40
if [ -L "$path" ]; then
    [ -n "$A6" ] || exit 41
    [ -n "$A7" ] && [ "$(readlink -n -- "$path"; printf .)" = "$A7." ] || exit 42
elif [ -e "$path" ]; then
    [ -f "$path" ] || exit 41
    [ -n "$A5" ] && [ "$(sum "$path")" = "$A5" ] || exit 42
elif [ -n "$A5$A7" ]; then
    exit 42
fi
[ -e "$fresh" ] || [ -L "$fresh" ] || [ -e "$kept" ] || [ -L "$kept" ] && exit 42
undo() { rm -f -- "$fresh"; exit "$1"; }
if [ -n "$A6" ]; then
    ln -s -- "$A6" "$fresh" || undo 43
else
    cat >"$fresh" || undo 43
    [ "$(sum "$fresh")" = "$A3" ] || undo 44
fi
if [ -e "$path" ] || [ -L "$path" ]; then
    [ -n "$A6" ] || chown --reference="$path" -- "$fresh" || undo 45
    cp -Pp -- "$path" "$kept" || { rm -f -- "$kept"; undo 43; }
    printf kept
fi
if [ -z "$A6" ]; then
    chmod "$A4" -- "$fresh" || undo 43
    sync -- "$fresh"
fi
mv -fT -- "$fresh" "$path" || undo 43
)sh";

constexpr int kNoFolder = 40;
constexpr int kNoRegularFile = 41;
constexpr int kOtherContent = 42;
constexpr int kNotWritable = 43;
constexpr int kDamaged = 44;
constexpr int kOtherOwner = 45;

Error failure(const Script& script, const ScriptOutcome& outcome, const QByteArray& path)
{
    const QString name = printable(path);
    const QString detail = QString::fromUtf8(outcome.errorTail);
    switch (outcome.status) {
    case kNoFolder:
        return Error(ErrorCode::NotFound,
                     Tr::tr("%1 was not restored: its folder does not exist on the server. Create it first.").arg(name));
    case kNoRegularFile:
        return Error(ErrorCode::Conflict, Tr::tr("%1 was not restored: on the server it is a link or no regular file. "
                                                 "Nothing was changed; look at it there.")
                                              .arg(name));
    case kOtherContent:
        return Error(ErrorCode::Conflict, Tr::tr("%1 was not restored: it changed on the server since it was compared. "
                                                 "Nothing was changed; compare again.")
                                              .arg(name));
    case kNotWritable:
        if (detail.contains(QLatin1String("No space left")))
            return Error(ErrorCode::NoSpace,
                         Tr::tr("%1 was not restored: the disk of the server is full. Nothing was changed.").arg(name),
                         detail);
        return Error(ErrorCode::PermissionDenied,
                     Tr::tr("%1 was not restored: the login may not write there. Nothing was changed. Log in as a user "
                            "who may, or export the generation and let the server's keeper copy the file.")
                         .arg(name),
                     detail);
    case kDamaged:
        return Error(ErrorCode::Corrupt,
                     Tr::tr("%1 was not restored: it arrived damaged on the server. Nothing was changed; try again.").arg(name),
                     detail);
    case kOtherOwner:
        return Error(ErrorCode::PermissionDenied,
                     Tr::tr("%1 was not restored: the login may write there, but may not give the file its owner and group back. "
                            "Nothing was changed. Log in as a user who may, or let the server's keeper add the login to the group.")
                         .arg(name),
                     detail);
    default: return scriptError(script, outcome, Tr::tr("Restoring %1 failed.").arg(name));
    }
}

} // namespace

QByteArray replaceFile(Transport& transport, const FileReplacement& replacement, JobContext& job)
{
    const Script script{"replacefile", kBody,
                        {replacement.path, replacement.stamp, replacement.sha256,
                         QByteArray::number(replacement.mode & 07777U, 8), replacement.liveSha256, replacement.linkTarget,
                         replacement.liveLinkTarget}};
    QByteArray output;
    ExecIo io;
    io.input = sourceOf(replacement.body);
    io.output = [&output](std::span<const char> bytes) {
        if (output.size() < 64)
            output.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    const ScriptOutcome outcome = runScript(transport, script, io, ExecLimits(), job);
    if (outcome.status != 0)
        throw failure(script, outcome, replacement.path);
    if (output != "kept")
        return {};
    const qsizetype name = replacement.path.lastIndexOf('/') + 1;
    return replacement.path.left(name) + '.' + replacement.path.mid(name) + ".akimori-" + replacement.stamp;
}

} // namespace akimori::remote
