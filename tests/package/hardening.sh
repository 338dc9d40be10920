#!/usr/bin/env bash
# What hardens the programs, read from the programs themselves: fails when one of it got lost.
#
# usage: tests/package/hardening.sh FOLDER|PACKAGE.deb     FOLDER: where akimori, akimori-cli and akimori-inspect lie
#
# Two things cannot be read from a program in Debian 12 and are read from the commands of the compiler instead, when FOLDER belongs
# to a build: FORTIFY_SOURCE (the calls whose size the compiler knows need no check when they run) and CET (the start files of
# this C library carry no mark, so the linker marks no program; the landing instructions are counted here).
set -euo pipefail
[ $# -eq 1 ] || { sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 3; }
tree=$1
if [ -f "$1" ]; then
  tree=$(mktemp -d); trap 'rm -rf -- "$tree"' EXIT
  dpkg-deb -x "$1" "$tree"
fi
passed=0 failed=0
check() { # check NAME command…
  local name=$1; shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "failed: $name"; fi
}
# Not grep -q in a pipe: it ends before the other side has written everything, and pipefail would take that for a failure.
has() { "${@:2}" | grep -E -- "$1" >/dev/null; }
lacks() { ! has "$@"; }
# Every function that can be called through a pointer begins with endbr64: about one in 600 bytes. Without -fcf-protection only the
# start files and what was linked in statically have some, less than one in 10,000.
landings() { [ $(($(LC_ALL=C grep -oaUP '\xf3\x0f\x1e\xfa' "$1" | wc -l) * 4000)) -gt "$(stat -c %s "$1")" ]; }

for name in akimori akimori-cli akimori-inspect; do
  program=$(find "$tree" -name "$name" -type f -perm -100 | head -n 1)
  [ -n "$program" ] || { check "$name is there" false; continue; }
  check "$name: position-independent" has 'Type: *DYN \(Position-Independent Executable' readelf -hW "$program"
  check "$name: relocations read-only" has GNU_RELRO readelf -lW "$program"
  check "$name: bound at the start" has 'BIND_NOW|Flags:.*NOW' readelf -dW "$program"
  check "$name: stack not executable" has 'GNU_STACK.*RW ' readelf -lW "$program"
  check "$name: no part both writable and executable" lacks 'LOAD.*RWE' readelf -lW "$program"
  check "$name: no relocations in the code" lacks TEXTREL readelf -dW "$program"
  check "$name: no folder to load libraries from" lacks 'RPATH|RUNPATH' readelf -dW "$program"
  check "$name: stack protector" has __stack_chk_fail readelf --dyn-syms -W "$program"
  check "$name: bounds of the standard library" has __glibcxx_assert_fail readelf --dyn-syms -W "$program"
  check "$name: landing instructions (CET)" landings "$program"
done

build=$(cd "$tree" && cd .. && pwd)
if [ -d "$1" ] && [ -f "$build/build.ninja" ]; then
  commands=$(mktemp)
  ninja -C "$build" -t compdb | grep '"command":.* -c .*\.cpp"' | grep -v '/qrc_[a-z_]*\.cpp"' > "$commands" # qrc: data only
  check "commands of the compiler" test -s "$commands"
  for flag in -D_FORTIFY_SOURCE=2 -O[23] -fstack-protector-strong -fstack-clash-protection -fcf-protection -D_GLIBCXX_ASSERTIONS; do
    check "every file: $flag" lacks . grep -vE -e " $flag( |\")" "$commands"
  done
  rm -f -- "$commands"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
