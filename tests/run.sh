#!/usr/bin/env bash
# Installs what the tests need, builds everything once and runs every test. Last line: "N passed, N failed".
#
# Tests run as an unprivileged user (root could read every file, and permission tests would prove nothing): when
# this is started by root, the user akimori-test is made and used. A missing server program fails the run; a
# skipped test counts as failed.
#
# usage: tests/run.sh [ctest options, e.g. -R tst_transport]   AKIMORI_PRESET=dev|asan chooses the build
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$source_dir/installer/packages.sh"
SECONDS=0
install_packages "${AKIMORI_BUILD_PACKAGES[@]}" "${AKIMORI_RUN_PACKAGES[@]}" "${AKIMORI_TEST_PACKAGES[@]}"

for program in sshd nginx knotd nsd unbound rsync zstd sqlite3 xxhsum python3 ssh ssh-agent; do
  PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || { echo "missing program: $program"; echo "0 passed, 1 failed"; exit 1; }
done

packages_time=$SECONDS
as_tester=()
if [ "$(id -u)" -eq 0 ]; then
  id akimori-test >/dev/null 2>&1 || useradd --create-home --shell /bin/sh akimori-test
  as_tester=(setpriv --reuid=akimori-test --regid=akimori-test --init-groups env -i
    HOME=/home/akimori-test USER=akimori-test LOGNAME=akimori-test SHELL=/bin/sh
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8)
  if ! "${as_tester[@]}" test -r "$source_dir/CMakeLists.txt" -a -x "$source_dir"; then
    # The clone lies where only root can look (e.g. below /root): work on a copy that the tester can read.
    copy=$(mktemp -d /var/tmp/akimori-source.XXXXXX)
    trap 'rm -rf -- "$copy"' EXIT
    chmod 755 "$copy"
    (cd "$source_dir" && tar -cf - --exclude=./build --exclude=./.git .) | tar -xf - -C "$copy"
    source_dir=$copy
  fi
fi

preset=${AKIMORI_PRESET:-dev}
cd "$source_dir"
cmake --preset "$preset" >/dev/null
cmake --build "build/$preset" -- -k 0 -j "$(nproc)" 2>&1 | grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Running|Generating)' || true
if ! cmake --build "build/$preset" >/dev/null 2>&1; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi
build_time=$((SECONDS - packages_time))

log=$(mktemp)
scratch=$(mktemp -d /var/tmp/akimori-tests.XXXXXX)
[ ${#as_tester[@]} -eq 0 ] || chown akimori-test "$scratch"
mkdir -p "build/$preset/Testing/Temporary"
[ ${#as_tester[@]} -eq 0 ] || chown -R akimori-test "build/$preset/Testing"
set +e
"${as_tester[@]}" env TMPDIR="$scratch" XDG_RUNTIME_DIR="$scratch" QT_QPA_PLATFORM=offscreen \
  ctest --test-dir "build/$preset" --verbose --no-tests=error -j 2 "$@" >"$log" 2>&1
ctest_status=$?
set -e
rm -rf -- "$scratch"

grep -E '^ *[0-9]+/[0-9]+ Test|^[0-9]+: (FAIL!|XPASS|SKIP|   Loc:|   Actual|   Expected)' "$log" || true
# Qt Test prints one "Totals:" line a class; a class that crashed or hung has none and counts as one failure.
read -r passed failed < <(awk '
  /^[0-9]+: Totals: / { p += $3; f += $5; s += $7 }
  /\*\*\*(Timeout|Exception|Not Run)|\(SEGFAULT\)|\(Subprocess aborted\)|\(Timeout\)/ { crashed++ }
  END { print p + 0, f + s + int(crashed / 2 + 0.5) }' "$log")
if [ "$ctest_status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
if [ "$failed" -ne 0 ]; then
  echo "--- end of the log"; tail -n 60 "$log"
fi
rm -f -- "$log"
minutes() { printf '%d:%02d' "$(($1 / 60))" "$(($1 % 60))"; }
echo "packages $(minutes "$packages_time"), build $(minutes "$build_time"), tests $(minutes "$((SECONDS - packages_time - build_time))")"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$ctest_status" -eq 0 ] && [ "$passed" -gt 0 ]
