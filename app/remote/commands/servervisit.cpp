#include "remote/commands/servervisit.h"

#include "remote/script.h"
#include "remote/tr.h"

#include <QRegularExpression>

namespace akimori::remote {

const QList<QByteArray> kVisitSections{
    "host",   "mounts", "disk",    "inodes", "memory", "load",    "units",      "services", "processes", "ports", "time",
    "reboot", "updates", "smart",  "raid",   "sensors", "interfaces", "kernel",   "logs",      "webconfig", "certificates", "end"};

namespace {

// $A1 sections, $A2 units, $A3 seconds since 1970, $A4 log positions, $A5 certificate files. Each section ends with its
// status, so that a failed tool and an empty list never look alike. GNU and busybox `timeout` differ, and some systems
// have none: `lim` hides that. A section's inner shell sees only exported variables, never a spliced word.
constexpr const char* kBody = R"sh(
set -f
PATH=$PATH:/usr/sbin:/sbin; TZ=UTC; export PATH TZ A3 A4 A5
if timeout -k 1 5 true >/dev/null 2>&1; then lim() { n=$1; shift; timeout -k 2 "$n" "$@"; }
elif timeout -t 5 true >/dev/null 2>&1; then lim() { n=$1; shift; timeout -t "$n" "$@"; }
else lim() {
    n=$1; shift
    "$@" & p=$!
    ( sleep "$n"; kill -9 "$p" ) >/dev/null 2>&1 & w=$!
    wait "$p"; r=$?
    kill "$w" 2>/dev/null
    [ "$r" -eq 137 ] && r=124
    return "$r"
}
fi
began=$(date +%s)
[ "$A3" -gt 0 ] || A3=$(( began - 86400 ))
section() {
    case " $A1 " in *" $1 "*) ;; *) return 0 ;; esac
    name=$1; seconds=$2; shift 2
    if [ "$(( $(date +%s) - began ))" -gt 100 ]; then text='
=124='; else
        text=$({ lim "$seconds" "$@" 2>/dev/null </dev/null; printf '\n=%s=' "$?"; } | head -c 262144)
    fi
    printf '%s\0%s\0' "$name" "$text"
}
section host 5 sh -c '
    printf "now=%s\n" "$(date +%s)"
    read -r up rest </proc/uptime && printf "uptime=%s\n" "$up"
    read -r boot </proc/sys/kernel/random/boot_id && printf "boot=%s\n" "$boot"
    printf "uid=%s\ngroups=%s\nkernel=%s\n" "$(id -u)" "$(id -Gn)" "$(uname -r)"
    printf "cores=%s\n" "$(grep -c ^processor /proc/cpuinfo)"
    printf "virtual=%s\n" "$(systemd-detect-virt 2>/dev/null)"
    printf "vendor=%s %s\n" "$(cat /sys/class/dmi/id/sys_vendor 2>/dev/null)" "$(cat /sys/class/dmi/id/product_name 2>/dev/null)"
    grep -q "^flags.* hypervisor" /proc/cpuinfo && echo hypervisor=1
    [ -d /run/systemd/system ] && echo systemd=1
    [ -e /.dockerenv ] && echo container=1
    :'
section mounts 5 cat /proc/self/mounts
section disk 10 sh -c 'if df -Pkl / >/dev/null 2>&1; then df -Pkl; else df -Pk; fi'
section inodes 10 sh -c 'if df -Pil / >/dev/null 2>&1; then df -Pil; else df -Pi; fi'
section memory 5 sh -c 'cat /proc/meminfo || exit 1; grep "^oom_kill " /proc/vmstat; :'
section load 5 sh -c 'cat /proc/loadavg || exit 1
    for f in cpu memory io; do [ -r "/proc/pressure/$f" ] && printf "psi-%s %s\n" "$f" "$(head -n 1 "/proc/pressure/$f" 2>/dev/null)"; done; :'
section units 15 systemctl list-units --state=failed --plain --no-legend --no-pager --full
section services 15 systemctl show --no-pager -p Id -p LoadState -p ActiveState -p SubState -p NRestarts -p UnitFileState -- $A2
section processes 10 sh -c 'cat /proc/[0-9]*/comm | sort | uniq -c'
section ports 10 sh -c 'for f in /proc/net/tcp /proc/net/tcp6; do [ -r "$f" ] && awk "\$4 == \"0A\" { print \$2 }" "$f"; done; :'
section time 10 sh -c 'command -v timedatectl >/dev/null && timedatectl show -p NTP -p NTPSynchronized --no-pager
    command -v chronyc >/dev/null && printf "chrony=%s\n" "$(chronyc -c -n tracking)"; :'
section reboot 20 sh -c '
    for f in /run/reboot-required /var/run/reboot-required; do [ -e "$f" ] && { echo required=1; break; }; done
    [ -e /run/reboot-required.pkgs ] && sed "s/^/package=/" /run/reboot-required.pkgs
    for f in /usr/share/unattended-upgrades /usr/share/update-notifier /usr/sbin/needrestart /etc/needrestart; do [ -e "$f" ] && { echo writer=1; break; }; done
    if command -v needs-restarting >/dev/null; then needs-restarting -r >/dev/null 2>&1; echo "needs-restarting=$?"; fi
    printf "running=%s\n" "$(uname -r)"
    for f in /boot/vmlinuz-*; do [ -e "$f" ] && printf "image=%s\n" "${f##*/vmlinuz-}"; done; :'
section updates 60 sh -c '
    if command -v apt-get >/dev/null; then
        echo system=apt
        out=$(apt-get -s -q -o Debug::NoLocking=true upgrade); printf "status=%s\n" "$?"
        printf "%s\n" "$out" | grep "^Inst "
        for f in /var/lib/apt/periodic/update-success-stamp /var/lib/apt/lists/*Release /var/lib/apt/lists; do
            [ -e "$f" ] && stat -c lists=%Y "$f"; done
    elif command -v dnf >/dev/null; then
        echo system=dnf
        out=$(dnf -q -C updateinfo list --security); printf "status=%s\n" "$?"
        printf "%s\n" "$out" | sed "s/^/sec /"
        for f in /var/cache/dnf/*/repodata/repomd.xml; do [ -e "$f" ] && stat -c lists=%Y "$f"; done
    else exit 127; fi; :'
section smart 60 sh -c '
    command -v smartctl >/dev/null || exit 127
    s="sudo -n"; [ "$(id -u)" = 0 ] && s=
    list=$($s smartctl --scan) || exit 77
    printf "%s\n" "$list" | while read -r dev flag type rest; do
        case $dev in /dev/*) ;; *) continue ;; esac
        [ "$flag" = -d ] || type=auto
        printf "@device %s\n" "$dev"
        $s smartctl -n standby -d "$type" -j -H -A -i "$dev"
        printf "\n@status %s\n" "$?"
    done; :'
section raid 10 sh -c 'cat /proc/mdstat
    for d in /sys/block/md*/md; do [ -r "$d/degraded" ] || continue; n=${d%/md}
        printf "@md %s degraded=%s state=%s mismatch=%s\n" "${n##*/}" "$(cat "$d/degraded")" "$(cat "$d/array_state")" "$(cat "$d/mismatch_cnt")"; done; :'
section sensors 10 sh -c '
    for f in /sys/class/hwmon/hwmon*/temp*_input; do [ -r "$f" ] || continue; b=${f%_input}
        printf "temp\t%s\t%s\t%s\t%s\n" "$(cat "${f%/*}/name") $(cat "${b}_label" 2>/dev/null)" "$(cat "$f")" "$(cat "${b}_max" 2>/dev/null)" "$(cat "${b}_crit" 2>/dev/null)"; done
    for d in /sys/devices/system/edac/mc/mc*; do [ -r "$d/ce_count" ] || continue
        printf "ecc\t%s\t%s\t%s\n" "${d##*/}" "$(cat "$d/ce_count")" "$(cat "$d/ue_count")"; done; :'
section interfaces 10 sh -c '
    for d in /sys/class/net/*; do n=${d##*/}; [ "$n" = lo ] && continue; [ -r "$d/operstate" ] || continue
        printf "%s %s" "$n" "$(cat "$d/operstate")"
        for c in rx_packets tx_packets rx_errors tx_errors rx_dropped; do printf " %s=%s" "$c" "$(cat "$d/statistics/$c")"; done
        printf " carrier=%s\n" "$(cat "$d/carrier_changes" 2>/dev/null)"; done; :'
section kernel 20 sh -c '
    if command -v journalctl >/dev/null && [ -d /run/systemd/system ]; then
        case " $(id -u) $(id -Gn) " in " 0 "*|*" systemd-journal "*|*" adm "*|*" wheel "*)
            echo source=journal
            out=$(journalctl -k -q --no-pager -o cat -p 3 --since "@$A3") || exit 1
            printf "%s\n" "$out" | tail -n 200 | sed "s/^/line /"; exit 0 ;; esac
    fi
    out=$(dmesg -r) || exit 77
    echo source=dmesg
    printf "%s\n" "$out" | grep "^<[0-3]>" | tail -n 200 | sed "s/^/line /"; :'
section logs 30 sh -c '
    printf "%s\n" "$A4" | while IFS="	" read -r inode offset path; do
        [ -n "$path" ] || continue
        if [ ! -e "$path" ]; then printf "missing\t%s\n" "$path"; continue; fi
        if [ ! -r "$path" ]; then printf "denied\t%s\n" "$path"; continue; fi
        now=$(stat -c "%i %s" "$path"); size=${now#* }; ino=${now%% *}
        from=$offset
        if [ "$from" -lt 0 ]; then from=$(( size > 262144 ? size - 262144 : 0 )); inode=$ino; fi
        old=
        if [ "$ino" != "$inode" ]; then
            [ "$(stat -c %i "$path.1" 2>/dev/null)" = "$inode" ] && old=$path.1
        fi
        { [ -n "$old" ] && tail -c "+$(( from + 1 ))" "$old" | head -c 8388608
          [ "$ino" = "$inode" ] && [ "$size" -ge "$from" ] || from=0
          tail -c "+$(( from + 1 ))" "$path" | head -c "$(( size - from > 8388608 ? 8388608 : size - from ))"
        } | awk -v path="$path" -v ino="$ino" -v size="$size" "
            { n++; if (match(\$0, /\" [1-5][0-9][0-9] /)) { c = substr(\$0, RSTART + 2, 1); s[c]++ } }
            END { printf \"read\t%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\n\", path, ino, size, n, s[2], s[3], s[4], s[5] }"
    done; :'
section webconfig 20 sh -c '
    s="sudo -n"; [ "$(id -u)" = 0 ] && s=
    check() { printf "@server %s\n" "$1"; shift
        if [ -n "$s" ] && $s -l "$@" >/dev/null 2>&1; then $s "$@" 2>&1; else "$@" 2>&1; fi
        printf "@status %s\n" "$?"; }
    command -v nginx >/dev/null && check nginx nginx -t
    if command -v apachectl >/dev/null; then check apache apachectl configtest
    elif command -v httpd >/dev/null; then check apache httpd -t; fi; :'
section certificates 20 sh -c '
    if [ -n "$A5" ]; then printf "%s\n" "$A5"; else
        grep -rhsE "^[[:space:]]*(ssl_certificate|SSLCertificateFile)[[:space:]]" /etc/nginx /etc/apache2 /etc/httpd |
            sed -E "s/^[[:space:]]*[A-Za-z_]+[[:space:]]+//; s/[;[:space:]]*\$//; s/^[\"]//; s/[\"]\$//" | sort -u | head -n 50
    fi | while read -r f; do
        case $f in /*) ;; *) continue ;; esac
        printf "@file %s\n" "$f"
        if [ ! -r "$f" ]; then
            d=$f # a file that is not there, or one behind a folder that may not be searched: the nearest folder tells
            while d=${d%/*}; [ -n "$d" ] && [ ! -d "$d" ]; do :; done
            if [ ! -e "$f" ] && [ -x "${d:-/}" ]; then echo @missing; else echo @unreadable; fi
            continue
        fi
        head -c 65536 "$f" | sed -n "/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p"
    done; :'
section end 5 date +%s
exit 0
)sh";

QByteArray logArgument(const QList<VisitRequest::LogPosition>& logs)
{
    static const QList<QByteArray> usual{"/var/log/nginx/access.log", "/var/log/apache2/access.log",
                                         "/var/log/httpd/access_log"};
    QByteArray lines;
    const auto add = [&lines](qint64 inode, qint64 offset, const QByteArray& path) {
        if (path.startsWith('/') && !path.contains('\n') && !path.contains('\t'))
            lines += QByteArray::number(inode) + '\t' + QByteArray::number(offset) + '\t' + path + '\n';
    };
    if (logs.isEmpty()) {
        for (const QByteArray& path : usual)
            add(0, -1, path);
    }
    for (const VisitRequest::LogPosition& log : logs)
        add(log.inode, log.offset, log.path);
    return lines;
}

QByteArray unitArgument(const QList<QByteArray>& services)
{
    static const QRegularExpression unit(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9@._:-]{0,120}$"));
    QByteArray names;
    for (const QByteArray& service : services) {
        if (unit.match(QString::fromLatin1(service)).hasMatch())
            names += service + ' ';
    }
    return names.isEmpty() ? QByteArray("none.service") : names;
}

VisitSection sectionOf(const QByteArray& text)
{
    VisitSection section;
    const qsizetype at = text.lastIndexOf("\n=");
    if (at < 0 || !text.endsWith('=') || text.size() - at > 8) {
        section.text = text;
        return section;
    }
    section.status = text.mid(at + 2, text.size() - at - 3).toInt(&section.whole);
    section.text = text.left(at);
    while (section.text.endsWith('\n'))
        section.text.chop(1);
    return section;
}

} // namespace

ServerVisit parseVisit(const QByteArray& output)
{
    QList<QByteArray> fields = output.split('\0');
    if (fields.takeLast() != QByteArray() || fields.size() % 2 != 0)
        throw Error(ErrorCode::ProtocolBroken,
                    Tr::tr("The server's answer to the monitor is not whole, so it does not count."), {}, true);
    ServerVisit visit;
    for (qsizetype i = 0; i < fields.size(); i += 2)
        visit.sections.insert(fields.at(i), sectionOf(fields.at(i + 1)));
    return visit;
}

ServerVisit visitServer(Transport& transport, const VisitRequest& request, const Clock& clock, JobContext& job)
{
    QByteArray sections;
    for (const QByteArray& section : request.sections)
        sections += section + ' ';
    QByteArray certificates;
    for (const QByteArray& path : request.certificates) {
        if (path.startsWith('/') && !path.contains('\n'))
            certificates += path + '\n';
    }
    const Script script{"servervisit",
                        kBody,
                        {sections, unitArgument(request.services), QByteArray::number(request.kernelSince),
                         logArgument(request.logs), certificates}};
    ExecLimits limits;
    limits.deadline = std::chrono::seconds(150);
    limits.maxOutput = 16LL << 20;
    transport.open(job);
    const QDateTime startedAt = clock.nowUtc();
    QByteArray output;
    const ScriptOutcome outcome = runScript(transport, script, output, limits, job);
    if (outcome.status != 0)
        throw scriptError(script, outcome, Tr::tr("The server could not be measured."));
    ServerVisit visit = parseVisit(output);
    visit.startedAt = startedAt;
    visit.endedAt = clock.nowUtc();
    return visit;
}

} // namespace akimori::remote
