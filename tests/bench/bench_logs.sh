#!/usr/bin/env bash
# Log handover against the command that a person would type on the server: one hour of 1 GB of access logs in 20 files
# (all but PLAIN of them gzip), asked from a local sshd. Prints wall and processor time and the peak memory on both sides.
#
#   tests/bench/bench_logs.sh [MEGABYTES] [PATH-OF-akimori-cli] [PLAIN] [ROUNDS]
set -euo pipefail
megabytes=${1:-1024}
cli=$(readlink -f "${2:-$(dirname "$0")/../../build/release/bin/akimori-cli}")
plain=${3:-1}
rounds=${4:-1}
files=20
work=$(mktemp -d "${TMPDIR:-/tmp}/akimori-bench-logs.XXXXXX")
sshd=
cleanup() { [ -n "$sshd" ] && kill "$sshd" 2>/dev/null; rm -rf "$work"; }
trap cleanup EXIT
mkdir -m 700 "$work/log" "$work/ssh"

python3 - "$work/log" "$megabytes" "$files" "$plain" <<'PY'
import datetime, gzip, os, sys
folder, megabytes, files, plain = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
each = megabytes * 1_000_000 // files
start = datetime.datetime(2026, 11, 1)
per_file = 86400 // 2                      # every file holds half a day
for number in range(files):                # number 0 is the newest, access.log
    first = start + datetime.timedelta(seconds=per_file * (files - 1 - number))
    name = os.path.join(folder, "access.log" + (f".{number}" if number else ""))
    lines = each // 190
    out = gzip.open(name + ".gz", "wb", 1) if number >= plain else open(name, "wb")
    with out:
        block = []
        second, stamp = -1, b""
        for i in range(lines):
            if per_file * i // lines != second:
                second = per_file * i // lines
                stamp = (first + datetime.timedelta(seconds=second)).strftime("%d/%b/%Y:%H:%M:%S").encode()
            block.append(b'192.0.%d.%d - - [%s +0900] "GET /akiya/%d/index.html?page=%d HTTP/1.1" %d %d "https://www.example.jp/" '
                         b'"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"\n'
                         % (i % 200, i % 250, stamp, i % 999, i % 7,
                            404 if i % 97 == 0 else 200, 2000 + i % 9000))
            if len(block) == 20000:
                out.write(b"".join(block)); block = []
        out.write(b"".join(block))
PY

ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/user"
cp "$work/ssh/user.pub" "$work/ssh/authorized"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
printf 'Port %s\nListenAddress 127.0.0.1\nHostKey %s\nAuthorizedKeysFile %s\nPidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n' \
    "$port" "$work/ssh/host" "$work/ssh/authorized" >"$work/ssh/config"
/usr/sbin/sshd -D -f "$work/ssh/config" -E "$work/ssh/log" &
sshd=$!
fingerprint=$(ssh-keygen -lf "$work/ssh/host.pub" | cut -d' ' -f2)
for _ in $(seq 50); do ssh-keyscan -p "$port" 127.0.0.1 2>/dev/null | grep -q ed25519 && break; sleep 0.1; done
"$cli" --profile "$work/profile" --quiet site add bench --host 127.0.0.1 --port "$port" --user "$(id -un)" \
    --key "$work/ssh/user" --root "$work/log" --url http://127.0.0.1/ --accept-host-key "$fingerprint" >/dev/null

# Half an hour on both sides of noon of a day in the middle: two neighbouring files.
day=$( (zcat "$work/log/access.log.10.gz" 2>/dev/null || cat "$work/log/access.log.10") | head -1 | grep -oE '[0-9]{2}/Nov/2026' || true)
iso=2026-11-${day%%/*}
measure() { # name, command…
    local name=$1; shift
    python3 - "$sshd" "$name" "$@" <<'PY'
import os, resource, subprocess, sys, threading, time
server, name = int(sys.argv[1]), sys.argv[2]
peak, done = [0], threading.Event()

def below(root):
    parent = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open("/proc/%s/stat" % entry) as file:
                    parent[int(entry)] = int(file.read().rsplit(")", 1)[1].split()[1])
            except OSError:
                pass
    found = {root}
    while True:
        more = {pid for pid, up in parent.items() if up in found} - found
        if not more:
            return found - {root}
        found |= more

def watch():
    while not done.wait(0.2):
        total = 0
        for pid in below(server):
            try:
                with open("/proc/%d/smaps_rollup" % pid) as file:
                    total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:"))
            except (OSError, IndexError):
                pass
        peak[0] = max(peak[0], total)

watcher = threading.Thread(target=watch)
watcher.start()
begin = time.monotonic()
subprocess.run(sys.argv[3:], check=False, stdout=subprocess.DEVNULL)
wall = time.monotonic() - begin
done.set()
watcher.join()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%s: %.1f s, here %.1f s of processor and %.0f MB at most, server %.0f MB at most"
      % (name, wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, peak[0] / 1024))
PY
}
echo "$(du -sh --apparent-size "$work/log" | cut -f1) on disk in $files files ($plain plain), $megabytes MB unpacked; asked: $iso 11:30 to 12:30; load $(cut -d' ' -f1-3 /proc/loadavg)"
for round in $(seq "$rounds"); do
    measure "zcat | awk by hand" ssh -p "$port" -i "$work/ssh/user" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \
        -o LogLevel=ERROR 127.0.0.1 "for f in $work/log/*; do zcat -f \$f; done | awk -v d='$day' \
        'index(\$4, d) && (\$4 ~ /2026:11:[345]/ || \$4 ~ /2026:12:[012]/)' >$work/by-hand.log"
    rm -rf "$work/package"
    measure "akimori logs collect" "$cli" --profile "$work/profile" --quiet --json logs collect --kind access \
        --path "$work/log/access.log" --from "${iso}T11:30" --to "${iso}T12:30" --out "$work/package"
done
echo "lines by hand $(wc -l <"$work/by-hand.log"), in the package $(wc -l <"$work/package/extract/access.log")"
cmp <(sort "$work/by-hand.log") <(sort "$work/package/extract/access.log") && echo "the lines are the same"
