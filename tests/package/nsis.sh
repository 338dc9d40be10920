#!/usr/bin/env bash
# Compiles the Windows installer with stand-in programs: proves the script, not the programs.
# usage: tests/package/nsis.sh
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source_dir/installer/packages.sh"
install_packages nsis
work=$(mktemp -d); trap 'rm -rf -- "$work"' EXIT
mkdir "$work/files"
for name in akimori.exe akimori-cli.exe akimori-inspect.exe Qt6Core.dll; do echo "stand-in" > "$work/files/$name"; done
makensis -V2 -WX -DVERSION=0.0.0 -DFILES="$work/files" -DLICENSE="$source_dir/LICENSE" -DOUT="$work/akimori-stand-in.exe" \
  "$source_dir/installer/windows/akimori.nsi"
[ -s "$work/akimori-stand-in.exe" ] && echo "1 passed, 0 failed"
