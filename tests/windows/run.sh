#!/usr/bin/env bash
# Builds the Windows side of app/base/platform with MinGW-w64 and runs its checks under Wine.
# Needs the packages g++-mingw-w64-x86-64 and wine64, which the program itself does not.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
server=$(command -v wineserver || echo /usr/lib/wine/wineserver)
x86_64-w64-mingw32-g++ -std=c++20 -O1 -Wall -Wextra -Werror -D_WIN32_WINNT=0x0A00 -static -I"$root/app" \
    "$root/tests/windows/platformcheck.cpp" "$root"/app/base/platform/*_windows.cpp -o "$work/platformcheck.exe" -lws2_32
cd "$work"
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
result=0
"$wine" platformcheck.exe || result=$?
"$server" -w # until its registry is written: the folder is removed then
exit "$result"
