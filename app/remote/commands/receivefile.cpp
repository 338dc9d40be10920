#include "remote/commands/receivefile.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

constexpr const char* kBody = R"sh(
command -v sha256sum >/dev/null || { echo "sha256sum missing" >&2; exit 127; }
case $A1 in /*) folder=$A1 ;; *) folder=$HOME/$A1 ;; esac
umask 077
mkdir -p "$folder" || exit 5
cd "$folder" || exit 5
part=./.incoming.$$
cat >"$part" || { rm -f "$part"; exit 7; }
size=$(wc -c <"$part")
[ "$size" -eq "$A3" ] || { rm -f "$part"; exit 8; }
new=$(sha256sum <"$part") || exit 7
if [ -e "./$A2" ]; then
    old=$(sha256sum <"./$A2") || exit 7
    [ "$old" = "$new" ] || { rm -f "$part"; exit 9; }
fi
mv -f "$part" "./$A2" || exit 7
sync "./$A2" 2>/dev/null
laid=$(sha256sum <"./$A2") || exit 7
printf '%s\0%.64s\0%s\0' "$folder/$A2" "$laid" "$size"
exit 0
)sh";

} // namespace

ReceivedFile receiveFile(Transport& transport, const QByteArray& folder, const QByteArray& name, const ByteSource& body,
                         qint64 bytes, JobContext& job)
{
    if (name.isEmpty() || name.contains('/') || name.contains('\0') || name == "." || name == ".." ||
        name.startsWith(".incoming."))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” cannot be the name of a file on the server.").arg(printable(name)));
    const Script script{"receivefile", kBody, {folder, name, QByteArray::number(bytes)}};
    QByteArray output;
    ExecIo io;
    io.input = body;
    io.output = [&](std::span<const char> chunk) {
        output.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    ExecLimits limits = ExecLimits::bulk();
    limits.maxOutput = 64 << 10;
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status == 9)
        throw Error(ErrorCode::Conflict, Tr::tr("Another file named %1 already lies in that folder of the server. It was "
                                                "left as it is; look at it before you go on.")
                                             .arg(printable(name)));
    if (outcome.status == 8)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The file %1 did not arrive whole and was removed again. Try again.")
                                                   .arg(printable(name)),
                    {}, true);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The file %1 could not be put on the server.").arg(printable(name)));
    const QList<QByteArray> fields = output.split('\0');
    bool whole = false;
    ReceivedFile received;
    if (fields.size() == 4) {
        received = {fields.at(0), fields.at(1), fields.at(2).trimmed().toLongLong(&whole)};
        whole = whole && received.sha256.size() == 64 && received.bytes == bytes;
    }
    if (!whole)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server's answer about the file is not in the agreed form. Run it again."), {}, true);
    return received;
}

} // namespace akimori::remote
