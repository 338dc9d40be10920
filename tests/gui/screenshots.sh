#!/usr/bin/env bash
# Pictures of every page in both themes and at the smallest size, from a made-up profile, to be looked at by a person.
#
# usage: tests/gui/screenshots.sh [OUT]     AKIMORI_PRESET=dev|release chooses the build; OUT: default build/<preset>/screenshots
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$source_dir/build/${AKIMORI_PRESET:-dev}
out=${1:-$build/screenshots}
for program in "$build/bin/akimori" "$build/tests/akimori-demo-profile"; do
  [ -x "$program" ] || { echo "missing: $program (build it first)" >&2; exit 1; }
done
command -v xvfb-run >/dev/null || { echo "missing program: xvfb-run" >&2; exit 1; }

work=$(mktemp -d "${TMPDIR:-/tmp}/akimori-screenshots.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
mkdir -p "$out" "$work/run"
chmod 700 "$work/run"
export XDG_RUNTIME_DIR=$work/run
"$build/tests/akimori-demo-profile" "$work/profile"

# The ids of the navigation, as the list of pages has them.
pages=$(grep -o 'entry<[A-Za-z]*>("[a-z]*"' "$source_dir/app/ui/shell/pagelist.cpp" | sed 's/.*"\(.*\)"/\1/')
shot() { # page theme size
  xvfb-run -a -s '-screen 0 1600x1000x24' "$build/bin/akimori" --profile "$work/profile" --as '担当 ○○' \
    --page "$1" --theme "$2" --size "$3" --screenshot "$out/$1-$2-$3.png" || { echo "no picture of $1" >&2; return 1; }
}
status=0
for page in $pages; do
  shot "$page" light 1360x860 || status=1
  shot "$page" dark 1360x860 || status=1
  shot "$page" light 1280x720 || status=1
done
echo "$out"
exit $status
