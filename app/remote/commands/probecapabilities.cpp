#include "remote/commands/probecapabilities.h"

#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

// $A1 = sample to send back, $A2 = number of roots, $A3 … = the roots. eval sees only the variable's number.
// Each tool is tried for the very option that Akimori's other scripts use, not looked up by name.
constexpr const char* kBody = R"sh(
say() { printf '%s\0%s\0' "$1" "$2"; }
try() { name=$1; shift; if "$@" >/dev/null 2>&1 </dev/null; then say "tool.$name" yes; else say "tool.$name" no; fi; }
has_find() { [ "$(find / -maxdepth 0 -printf '%y%i' 2>/dev/null | cut -c 1)" = d ]; }
has_tar() { tar --version | grep -q 'GNU tar'; }
has_sha256sum() { [ "$(printf x | sha256sum | cut -c 1-16)" = 2d711642b726b044 ]; }
has_xargs() { [ "$(printf 'a\0b\0' | xargs -0 -n 1 echo | wc -l)" -eq 2 ]; }
has_dd() { [ "$(printf abc | dd bs=1 count=2 2>/dev/null)" = ab ]; }
has_mv() { mv --help | grep -q -e --no-target-directory; }
has_reflink() { cp --help | grep -q -e --reflink; }
has_zstd() { command -v zstd; }
say echo "$A1"
say uname "$(uname -srm 2>/dev/null)"
say os "$(sed -n 's/^PRETTY_NAME=//p' /etc/os-release 2>/dev/null | tr -d '"' | head -n 1)"
say user "$(id -un 2>/dev/null)"
say now "$(date +%s 2>/dev/null)"
for tool in find tar sha256sum xargs dd mv reflink zstd; do try $tool has_$tool; done
try sudo sudo -n true
i=0
while [ "$i" -lt "$A2" ]; do
    eval "root=\$A$((i + 3))"
    flags=
    [ -L "$root" ] && flags="$flags link"
    [ -e "$root" ] && flags="$flags exists"
    [ -d "$root" ] && flags="$flags folder"
    [ -r "$root" ] && [ -x "$root" ] && flags="$flags readable"
    [ -w "$root" ] && flags="$flags writable"
    real=$(readlink -f -- "$root" && printf x) && real=${real%?x} || real=$root
    parent=${real%/*}; parent=${parent:-/}
    linkparent=${root%/*}; linkparent=${linkparent:-/}
    [ -w "$linkparent" ] && [ -x "$linkparent" ] && flags="$flags parent"
    here=$(stat -c %d -- "$real" 2>/dev/null); above=$(stat -c %d -- "$parent" 2>/dev/null)
    [ -n "$here" ] && [ -n "$above" ] && flags="$flags compared"
    [ "$here" != "$above" ] && flags="$flags mount"
    say "root.$i.flags" "$flags "
    say "root.$i.free" "$(stat -f -c '%a %S' -- "$real" 2>/dev/null)"
    i=$((i + 1))
done
exit 0
)sh";

} // namespace

QByteArray hostileSample()
{
    QByteArray sample;
    for (int byte = 1; byte < 256; ++byte)
        sample.append(static_cast<char>(byte));
    return sample + "'\"$(id)`id`\\ -- \n\n";
}

CapabilityFacts parseCapabilityFacts(const QByteArray& output)
{
    CapabilityFacts facts;
    QList<QByteArray> fields = output.split('\0');
    if (fields.takeLast() != QByteArray() || fields.size() % 2 != 0)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server's answer to the capability test is not whole. Run the test again."), {}, true);
    for (qsizetype i = 0; i < fields.size(); i += 2)
        facts.insert(fields.at(i), fields.at(i + 1));
    return facts;
}

CapabilityFacts probeCapabilities(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    const Script script{"probecapabilities", kBody,
                        QList<QByteArray>{hostileSample(), QByteArray::number(roots.size())} + roots};
    ExecLimits limits;
    limits.deadline = std::chrono::seconds(60);
    limits.maxOutput = 1 << 20;
    QByteArray output;
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The capability test could not be run on the server."));
    return parseCapabilityFacts(output);
}

std::chrono::milliseconds timeEmptyCommand(Transport& transport, JobContext& job)
{
    QByteArray output;
    const auto started = std::chrono::steady_clock::now();
    runScript(transport, {"empty", ":", {}}, output, {}, job);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
}

} // namespace akimori::remote
