#include "remote/commands/placefile.h"

#include "base/bytepath.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// $A1 root, $A2 path, $A3 hash that the file must have, or "-" for none, $A4 place | remove; the new body on standard
// input. Status 7: a symbolic link is on the way, 8: another file is there.
constexpr const char* kBody = R"sh(
command -v sha256sum >/dev/null || { echo "sha256sum missing" >&2; exit 127; }
cd "$A1" || exit 5
f="./$A2"
d=${f%/*}
p=$d
while [ "$p" != . ]; do
  [ ! -L "$p" ] || exit 7
  p=${p%/*}
done
[ ! -L "$f" ] || exit 7
if [ "$A3" = - ]; then
  [ ! -e "$f" ] || exit 8
else
  [ -f "$f" ] || exit 8
  h=$(sha256sum <"$f") || exit 9
  [ "${h%% *}" = "$A3" ] || exit 8
fi
if [ "$A4" = remove ]; then
  [ "$A3" = - ] || rm -f -- "$f" || exit 9
  exit 0
fi
umask 022
t="$d/.akimori-new.$$"
set -C
cat >"$t" || { rm -f -- "$t"; exit 9; }
set +C
if [ "$A3" = - ]; then chmod 0644 "$t"
else
  chmod --reference="$f" "$t" || { rm -f -- "$t"; exit 9; }
  chown --reference="$f" "$t" 2>/dev/null || :
fi
mv -f -T -- "$t" "$f" || { rm -f -- "$t"; exit 9; }
)sh";

void run(Transport& transport, const char* action, const QByteArray& root, const QByteArray& path,
         const QByteArray& expected, const QByteArray& data, JobContext& job)
{
    if (!root.startsWith('/') || !isSafeRelativePath(path))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no path inside a document root.").arg(printable(path)));
    const Script script{"placefile", kBody, {root, path, expected.isEmpty() ? QByteArray("-") : expected, action}};
    ExecIo io;
    io.input = sourceOf(data);
    const ScriptOutcome outcome = runScript(transport, script, io, {}, job);
    if (outcome.status == 0)
        return;
    if (outcome.status == 7)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("A symbolic link is on the way to %1, so nothing was changed. Look at the server by hand.")
                        .arg(printable(path)));
    if (outcome.status == 8)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The file %1 is not the one that was looked at any more, so nothing was changed. Scan again.")
                        .arg(printable(path)));
    throw scriptError(script, outcome, Tr::tr("The file %1 could not be changed on the server.").arg(printable(path)));
}

} // namespace

void placeFile(Transport& transport, const QByteArray& root, const QByteArray& path, const QByteArray& expectedSha256,
               const QByteArray& body, JobContext& job)
{
    run(transport, "place", root, path, expectedSha256, body, job);
}

void removeFile(Transport& transport, const QByteArray& root, const QByteArray& path, const QByteArray& expectedSha256,
                JobContext& job)
{
    run(transport, "remove", root, path, expectedSha256, {}, job);
}

} // namespace akimori::remote
