#include "remote/commands/hardeningfacts.h"

#include "remote/script.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

constexpr qsizetype kMaxLines = 2000; ///< of one section
constexpr qint64 kMaxOutput = 2 << 20;

// Document roots come NUL-ended on standard input. Every section is optional: what a system does not have is left out.
constexpr const char* kBody = R"sh(
has() { command -v "$1" >/dev/null 2>&1; }
section() { printf '== %s\n' "$1"; }
denied() { printf '!! %s\n' "$1"; }
root() { if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo; then sudo -n "$@"; else return 1; fi; }

section login; id -un
if has sshd || [ -x /usr/sbin/sshd ]; then
  if out=$(root /usr/sbin/sshd -T 2>/dev/null) && [ -n "$out" ]; then section sshd; printf '%s\n' "$out"
  elif [ -r /etc/ssh/sshd_config ]; then
    section sshd; cat /etc/ssh/sshd_config /etc/ssh/sshd_config.d/*.conf 2>/dev/null | sed 's/#.*//;/^[[:space:]]*$/d'
  else denied sshd
  fi
fi
if has ss; then section listen; ss -Hltun 2>/dev/null | sed -n '1,500p'; fi
section users; awk -F: '$7 !~ /(nologin|false|sync|halt|shutdown)$/ {print $1, $3, $7}' /etc/passwd
section uid0; awk -F: '$3 == 0 {print $1}' /etc/passwd
if out=$(root awk -F: '$2 == "" {print $1}' /etc/shadow 2>/dev/null); then section emptypasswords; printf '%s\n' "$out"; else denied emptypasswords; fi
if has nft && out=$(root nft list ruleset 2>/dev/null); then section firewall; printf '%s\n' "$out" | sed -n '1,300p'
elif has iptables && out=$(root iptables -S 2>/dev/null); then section firewall; printf '%s\n' "$out" | sed -n '1,300p'
else denied firewall
fi
section watchers; for p in fail2ban-server crowdsec sshguard modsecurity; do has $p && echo $p; done
for f in /etc/apache2/mods-enabled/security2.conf /etc/nginx/modsec; do [ -e "$f" ] && echo modsecurity; done
section autoupdate
[ -r /etc/apt/apt.conf.d/20auto-upgrades ] && cat /etc/apt/apt.conf.d/20auto-upgrades
has systemctl && systemctl is-enabled dnf-automatic.timer 2>/dev/null
section os; cat /etc/os-release 2>/dev/null
section clock; if has timedatectl; then timedatectl show -p NTPSynchronized 2>/dev/null; fi
section weblogs
for d in /var/log/nginx /var/log/apache2 /var/log/httpd; do
  [ -d "$d" ] && find "$d" -maxdepth 1 -name '*access*' -printf '%p %s %TY-%Tm-%Td\n' 2>/dev/null | sort | sed -n '1,40p'
done
section logrotate; ls /etc/logrotate.d 2>/dev/null | grep -E '^(nginx|apache2|httpd)$'
section writable
cat | xargs -0 -r -n 1 sh -c 'find "$1" -xdev \( -type f -o -type d \) -perm -0002 -printf "%p\n" 2>/dev/null | sed -n "1,50p"' sh
section done
)sh";

} // namespace

QByteArray HardeningFacts::value(const char* section, const QByteArray& key) const
{
    for (const QByteArray& line : sections.value(section)) {
        const QByteArray plain = line.simplified();
        const qsizetype blank = plain.indexOf(' ');
        if (blank > 0 && plain.left(blank).toLower() == key.toLower())
            return plain.mid(blank + 1);
    }
    return {};
}

HardeningFacts hardeningFactsFrom(const QByteArray& output)
{
    HardeningFacts facts;
    QByteArray section;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith("== ")) {
            section = line.mid(3);
            facts.sections.insert(section, {});
        } else if (line.startsWith("!! ")) {
            facts.denied.append(line.mid(3));
            section.clear();
        } else if (!section.isEmpty() && !line.trimmed().isEmpty() && facts.sections[section].size() < kMaxLines) {
            facts.sections[section].append(line);
        }
    }
    if (!facts.has("done"))
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server's answer to the hardening check is not complete. Try again later."), {}, true);
    facts.sections.remove("done");
    return facts;
}

HardeningFacts hardeningFacts(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    QByteArray data;
    for (const QByteArray& root : roots)
        data += root + '\0';
    const Script script{"hardeningfacts", kBody, {}};
    ExecLimits limits;
    limits.maxOutput = kMaxOutput;
    QByteArray output;
    ExecIo io;
    io.input = sourceOf(data);
    io.output = [&](std::span<const char> chunk) { output.append(chunk.data(), static_cast<qsizetype>(chunk.size())); };
    const ScriptOutcome outcome = runScript(transport, script, io, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The server could not be asked for its hardening."));
    return hardeningFactsFrom(output);
}

} // namespace akimori::remote
