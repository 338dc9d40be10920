#!/usr/bin/env bash
# Builds the same sources in two places, by two paths and at two times, and compares the packages byte by byte. Long: two
# full builds.
#
# usage: tests/package/reproducible.sh [BUILT]     BUILT: folder of these sources with a finished build/release
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source_dir/installer/packages.sh"
install_packages "${AKIMORI_BUILD_PACKAGES[@]}"
unset SOURCE_DATE_EPOCH
work=$(mktemp -d /var/tmp/akimori-again.XXXXXX); trap 'rm -rf -- "$work"' EXIT

package_of() { # package_of FOLDER: builds there when needed and prints the .deb
  (cd "$1" && cmake --preset release && rm -rf build/release/packages && cmake --build build/release --target package) >&2
  ls "$1"/build/release/packages/*.deb
}
first=$(package_of "${1:-$source_dir}")
copy=$work/under/another/path
mkdir -p "$copy"
(cd "$source_dir" && tar -cf - --exclude=./build --exclude=./.git .) | tar -xmf - -C "$copy" # -m: other dates too
second=$(package_of "$copy")
sha256sum "$first" "$second"
if cmp "$first" "$second"; then echo "1 passed, 0 failed"; exit 0; fi
for deb in "$first" "$second"; do dpkg-deb -R "$deb" "$work/$(basename "$(dirname "$deb")")-$RANDOM"; done
diff -rq "$work"/packages-* || true
echo "0 passed, 1 failed"
exit 1
