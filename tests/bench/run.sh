#!/usr/bin/env bash
# Measures akimori-cli next to rsync, restic, borg and AIDE in one run and writes RESULTS.md beside this file.
#
# usage: tests/bench/run.sh [--rounds 5] [--corpora S,L] [--rtt 0,30] [--only first,unchanged,…]
#
# Uses a Release build, an own sshd on loopback whose login user has /bin/sh and no start-up files, and a relay
# that adds constant latency. Takes about an hour for everything; `--corpora S --rounds 3` is a quick look.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
. "$source_dir/installer/packages.sh"
install_packages "${AKIMORI_BUILD_PACKAGES[@]}" "${AKIMORI_RUN_PACKAGES[@]}" openssh-server rsync restic borgbackup \
  aide python3 time
cd "$source_dir"
cmake --preset headless >/dev/null
cmake --build build/headless >/dev/null
work=${AKIMORI_BENCH_DIR:-/var/tmp/akimori-bench}
mkdir -p "$work"
g++ -O2 -std=c++20 "$here/delayrelay.cpp" -o "$work/delayrelay"
run=(python3 "$here/bench.py" --cli "$(find build/headless -name akimori-cli -type f | head -1)" --work "$work" "$@")
if [ "$(id -u)" -eq 0 ]; then
  id akimori-bench >/dev/null 2>&1 || useradd --create-home --shell /bin/sh --skel /dev/null akimori-bench
  chown akimori-bench "$work"
  setpriv --reuid=akimori-bench --regid=akimori-bench --init-groups env -i HOME=/home/akimori-bench \
    USER=akimori-bench LOGNAME=akimori-bench SHELL=/bin/sh PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
    LANG=C.UTF-8 "${run[@]}"
else
  "${run[@]}"
fi
cp "$work/RESULTS.md" "$here/RESULTS.md"
echo "written: tests/bench/RESULTS.md"
