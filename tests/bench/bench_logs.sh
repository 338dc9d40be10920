#!/usr/bin/env bash
# Log handover against the command that a person would type on the server: one hour of 1 GB of access logs in 20 files
# (19 of them gzip), asked from a local sshd. Prints wall time and peak memory of both.
#
#   tests/bench/bench_logs.sh [MEGABYTES] [PATH-OF-akimori-cli]
set -euo pipefail
megabytes=${1:-1024}
cli=${2:-$(dirname "$0")/../../build/dev/bin/akimori-cli}
files=20
work=$(mktemp -d "${TMPDIR:-/tmp}/akimori-bench-logs.XXXXXX")
sshd=
cleanup() { [ -n "$sshd" ] && kill "$sshd" 2>/dev/null; rm -rf "$work"; }
trap cleanup EXIT
mkdir -m 700 "$work/log" "$work/ssh"

python3 - "$work/log" "$megabytes" "$files" <<'PY'
import datetime, gzip, os, sys
folder, megabytes, files = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
each = megabytes * 1_000_000 // files
start = datetime.datetime(2026, 11, 1)
per_file = 86400 // 2                      # every file holds half a day
for number in range(files):                # number 0 is the newest, access.log
    first = start + datetime.timedelta(seconds=per_file * (files - 1 - number))
    name = os.path.join(folder, "access.log" + (f".{number}" if number else ""))
    lines = each // 190
    out = gzip.open(name + ".gz", "wb", 1) if number else open(name, "wb")
    with out:
        block = []
        for i in range(lines):
            at = first + datetime.timedelta(seconds=per_file * i // lines)
            block.append(b'192.0.%d.%d - - [%s +0900] "GET /akiya/%d/index.html?page=%d HTTP/1.1" %d %d "https://www.example.jp/" '
                         b'"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"\n'
                         % (i % 200, i % 250, at.strftime("%d/%b/%Y:%H:%M:%S").encode(), i % 999, i % 7,
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
day=$(sed -n '1p' <(zcat "$work/log/access.log.10.gz" | head -1 | grep -oE '[0-9]{2}/Nov/2026'))
iso=2026-11-${day%%/*}
measure() { # name, command…
    local name=$1; shift
    local begin; begin=$(date +%s.%N)
    /usr/bin/env python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=False, stdout=subprocess.DEVNULL)
print("peak memory %.0f MB" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
PY
    echo "$name: $(python3 -c "import sys; print('%.1f s' % ($(date +%s.%N) - $begin))")"
}
echo "$(du -sh --apparent-size "$work/log" | cut -f1) on disk in $files files, $megabytes MB unpacked; asked: $iso 11:30 to 12:30"
measure "zcat | awk by hand" ssh -p "$port" -i "$work/ssh/user" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \
    -o LogLevel=ERROR 127.0.0.1 "for f in $work/log/*; do zcat -f \$f; done | awk -v d='$day' \
    'index(\$4, d) && (\$4 ~ /2026:11:[345]/ || \$4 ~ /2026:12:[012]/)' >$work/by-hand.log"
measure "akimori logs collect" "$cli" --profile "$work/profile" --quiet --json logs collect --kind access \
    --path "$work/log/access.log" --from "${iso}T11:30" --to "${iso}T12:30" --out "$work/package"
echo "lines by hand $(wc -l <"$work/by-hand.log"), in the package $(wc -l <"$work/package/extract/access.log")"
cmp <(sort "$work/by-hand.log") <(sort "$work/package/extract/access.log") && echo "the lines are the same"
