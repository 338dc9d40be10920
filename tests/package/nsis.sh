#!/usr/bin/env bash
# Makes the Windows installer with stand-in programs and a stand-in windeployqt: proves the two scripts, not the programs.
# usage: tests/package/nsis.sh
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source_dir/installer/packages.sh"
install_packages nsis cmake
work=$(mktemp -d); trap 'rm -rf -- "$work"' EXIT
mkdir "$work/bin"
for name in akimori.exe akimori-cli.exe akimori-inspect.exe; do echo "stand-in" > "$work/bin/$name"; done
cat > "$work/windeployqt" <<'D'
#!/bin/sh
while [ "$1" != --dir ]; do shift; done
for file in sqldrivers/qsqlite.dll tls/qopensslbackend.dll platforms/qwindows.dll Qt6Core.dll; do
  mkdir -p "$2/$(dirname "$file")" && echo stand-in > "$2/$file"
done
D
chmod 755 "$work/windeployqt"
passed=0
make_installer() {
  cmake -DPROGRAMS="$work/bin" -DVERSION=0.0.0 -DSTAGE="$work/stage" -DOUT="$work/akimori-stand-in.exe" -DWINDEPLOYQT="$1" \
    -DMAKENSIS="$(command -v makensis)" -P "$source_dir/installer/windows/make_installer.cmake"
}
make_installer "$work/windeployqt"
[ -s "$work/akimori-stand-in.exe" ] && passed=$((passed + 1))
# What windeployqt forgets is noticed before anything is packed.
rm "$work/akimori-stand-in.exe"
if make_installer /bin/true 2>/dev/null || [ -e "$work/akimori-stand-in.exe" ]; then
  echo "an incomplete collection was packed"; echo "$passed passed, 1 failed"; exit 1
fi
passed=$((passed + 1))
echo "$passed passed, 0 failed"
