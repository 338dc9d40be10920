#!/usr/bin/env bash
# Fuzzes everything that reads outside data with libFuzzer and the address and undefined-behaviour sanitizers.
#
# usage: tests/fuzz/run.sh [SECONDS [NAME…]]     seconds for each fuzzer (300); names as in tests/fuzz/fuzz_NAME.cpp (all)
#
# Needs clang++ (apt-get install clang). What was learned stays in AKIMORI_FUZZ_DIR (default /var/tmp/akimori-fuzz), one
# folder a fuzzer; every crashing input is left there as crash-*, timeout-* or oom-*. Exit status 0 = nothing found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
seconds=${1:-300}
[ $# -eq 0 ] || shift
work=${AKIMORI_FUZZ_DIR:-/var/tmp/akimori-fuzz}
command -v clang++ >/dev/null || { echo "clang++ is missing: apt-get install clang" >&2; exit 2; }
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for file in "$here"/fuzz_*.cpp; do name=${file##*/fuzz_}; names+=("${name%.cpp}"); done
fi

cd "$source_dir"
cmake --preset fuzz >/dev/null
cmake --build build/fuzz --target "${names[@]/#/fuzz_}" >/dev/null
mkdir -p "$work"
python3 -B "$here/seeds.py" "$work"

status=0
for name in "${names[@]}"; do
  mkdir -p "$work/$name/found" "$work/$name/seeds"
  echo "--- $name, $seconds s"
  (cd "$work/$name" && "$source_dir/build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=65536 \
    -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 found seeds 2>&1 |
    grep -E '^(stat::(number_of_executed_units|new_units_added|slowest_unit)|SUMMARY|==|.*runtime error|artifact_prefix)') || status=1
  if compgen -G "$work/$name/crash-*" "$work/$name/timeout-*" "$work/$name/oom-*" >/dev/null; then status=1; fi
done
[ $status -eq 0 ] && echo "nothing found" || echo "found: see $work/*/{crash,timeout,oom}-*"
exit $status
