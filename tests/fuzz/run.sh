#!/usr/bin/env bash
# Fuzzes the inspection parsers with libFuzzer, address and undefined-behaviour sanitizers.
#
# usage: tests/fuzz/run.sh [SECONDS] [BUILD-FOLDER]
#
# Needs clang++ (apt-get install clang) and a configured CMake build folder, for the list of common headers. Builds into
# AKIMORI_FUZZ_DIR (default /var/tmp/akimori-fuzz), seeds it with the test corpus, keeps what it learned there and leaves
# every crashing input as crash-* in it. Exit status 0 = nothing found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
seconds=${1:-300}
build=${2:-$source_dir/build/dev}
work=${AKIMORI_FUZZ_DIR:-/var/tmp/akimori-fuzz}
command -v clang++ >/dev/null || { echo "clang++ is missing: apt-get install clang" >&2; exit 2; }
common=$build/app/base/CMakeFiles/akimori_base.dir/cmake_pch.hxx
[ -f "$common" ] || { echo "no build folder at $build: run cmake --preset dev first" >&2; exit 2; }
mkdir -p "$work/objects" "$work/seeds" "$work/found"
flags=(-std=c++20 -O1 -g -fPIC -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -Wno-everything
  -DAKIMORI_VERSION='"fuzz"' -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING -DQT_NO_FOREACH
  -include "$work/common.h" -I"$source_dir/app" $(pkg-config --cflags Qt6Core gumbo yara libarchive libcrypto zlib))
sed '/^#pragma/d' "$common" >"$work/common.h"
/usr/lib/qt6/libexec/rcc --name inspection "$source_dir/app/inspection/inspection.qrc" -o "$work/rules.cpp"
sources=("$work/rules.cpp" "$here/fuzz_inspection.cpp" "$source_dir"/app/base/*.cpp "$source_dir"/app/records/*.cpp)
for file in "$source_dir"/app/inspection/*.cpp "$source_dir"/app/inspection/{rules,script}/*.cpp; do sources+=("$file"); done
objects=()
running=0
for file in "${sources[@]}"; do
  out=$work/objects/$(echo "$file" | tr / _).o
  objects+=("$out")
  [ "$out" -nt "$file" ] && continue
  clang++ "${flags[@]}" -c "$file" -o "$out" &
  running=$((running + 1))
  if [ $running -ge "$(nproc)" ]; then wait -n; running=$((running - 1)); fi
done
wait
clang++ -fsanitize=fuzzer,address,undefined "${objects[@]}" -o "$work/fuzz_inspection" \
  $(pkg-config --libs Qt6Core gumbo yara libarchive libcrypto zlib) -licuuc -licui18n
if [ -z "$(ls -A "$work/seeds")" ]; then
  python3 -B "$source_dir/tests/corpus/generate.py" "$work/corpus" 2 80
  python3 - "$work/corpus" "$source_dir/tests/fixtures/tampered" "$work/seeds" <<'P'
import hashlib, os, sys
kinds = {"html": 0, "js": 1, "svg": 2, "css": 3, "pdf": 5, "zip": 6, "php": 7, "png": 8, "jpg": 8, "gif": 8, "xml": 9, "gz": 13, "docx": 14}
for top in sys.argv[1:3]:
    for folder, _, names in os.walk(top):
        for name in names:
            body = open(os.path.join(folder, name), "rb").read()
            if len(body) > 20000:
                continue
            kind = 4 if name == ".htaccess" else kinds.get(name.rsplit(".", 1)[-1].lower(), 12)
            data = bytes([kind, len(body) & 3]) + body
            open(os.path.join(sys.argv[3], hashlib.sha1(data).hexdigest()), "wb").write(data)
P
fi
cd "$work"
exec ./fuzz_inspection -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 found seeds
