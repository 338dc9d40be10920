#!/usr/bin/env bash
# Charts over five years of 60 monitors, the roll-up, and a simulated month. Prints; nothing is kept.
#
# usage: tests/bench/bench_monitor.sh [MONITORS]     AKIMORI_PRESET=release|dev chooses the build
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$here/../../build/${AKIMORI_PRESET:-release}
bench=$build/bin/monitorbench
[ -x "$bench" ] || { echo "missing: $bench (cmake --build $build --target monitorbench)" >&2; exit 1; }
work=$(mktemp -d "${AKIMORI_BENCH_DIR:-/var/tmp}/akimori-monitor.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
echo "load: $(cut -d' ' -f1-3 /proc/loadavg)"
"$bench"
"$bench" "$work/samples.sqlite"
python3 "$here/samples.py" "$work/samples.sqlite" "${1:-60}"
"$bench" "$work/samples.sqlite"
echo "load: $(cut -d' ' -f1-3 /proc/loadavg)"
