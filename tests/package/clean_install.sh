#!/usr/bin/env bash
# The Debian package on a clean Debian 12: lintian, install, window offscreen, the main job, upgrade from an older version
# with an existing ledger, remove (data stay), purge. Needs root for debootstrap and chroot; about five minutes.
#
# usage: tests/package/clean_install.sh [--root DIR] [--package FILE]
#   --root DIR       keeps the clean system there for the next run
#   --package FILE   checks this package instead of building one (then nothing is said about reproducibility)
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source_dir/installer/packages.sh"
[ "$(id -u)" -eq 0 ] || { echo "root is needed for debootstrap and chroot"; echo "0 passed, 1 failed"; exit 1; }
root=''
deb=''
while [ $# -gt 0 ]; do
  case $1 in
    --root) root=$2; shift 2 ;;
    --package) deb=$(realpath "$2"); shift 2 ;;
    *) echo "unknown: $1"; echo "0 passed, 1 failed"; exit 3 ;;
  esac
done
install_packages debootstrap lintian dpkg-dev file
passed=0
check() { # check NAME command…
  local name=$1; shift
  if "$@"; then passed=$((passed + 1)); echo "ok: $name"; else echo "failed: $name"; echo "$passed passed, 1 failed"; exit 1; fi
}

cd "$source_dir"
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
make_package() { rm -rf build/release/packages; cmake --build build/release --target package >/dev/null; ls build/release/packages/*.deb; }
if [ -z "$deb" ]; then
  install_packages "${AKIMORI_BUILD_PACKAGES[@]}"
  cmake --preset release >/dev/null
  deb=$(make_package)
  first=$(sha256sum < "$deb")
  deb=$(make_package)
  check "the package is reproducible" test "$first" = "$(sha256sum < "$deb")"
fi
check "lintian finds no error" lintian --allow-root --fail-on error "$deb"

keep=yes
[ -n "$root" ] || { keep=no; root=$(mktemp -d /var/tmp/akimori-clean.XXXXXX); chmod 755 "$root"; }
cleanup() {
  umount "$root/proc" 2>/dev/null || true
  [ "$keep" = yes ] || rm -rf --one-file-system -- "$root"
}
trap cleanup EXIT
[ -x "$root/bin/bash" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
# Only Debian itself, reached the way this machine reaches it.
cat > "$root/etc/apt/sources.list" <<L
deb http://deb.debian.org/debian bookworm main
deb http://deb.debian.org/debian bookworm-updates main
deb http://deb.debian.org/debian-security bookworm-security main
L
apt-config dump | grep -E '^Acquire::(https?|Check-)' > "$root/etc/apt/apt.conf.d/99host" || true
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update -qq

# A kept system may still have the package of a run that was broken off.
inside dpkg --purge akimori >/dev/null 2>&1 || true

# An older version, made of the same files: what counts is the ledger that it leaves.
older=$(mktemp -d)
dpkg-deb -R "$deb" "$older/tree"
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/tree/DEBIAN/control"
dpkg-deb --root-owner-group -b "$older/tree" "$root/tmp/akimori-older.deb" >/dev/null
rm -rf -- "$older"
cp "$deb" "$root/tmp/akimori.deb"
check "the older version installs with nothing but apt" inside apt-get install -y -qq --no-install-recommends /tmp/akimori-older.deb
inside apt-get install -y -qq --no-install-recommends openssh-server nginx-light sqlite3 curl python3 zstd man-db bash-completion >/dev/null

id_in_root=$(inside sh -c 'id -u tester 2>/dev/null || (useradd -m tester && id -u tester)')
as_tester() { inside setpriv --reuid="$id_in_root" --regid="$id_in_root" --clear-groups env HOME=/home/tester USER=tester "$@"; }
inside rm -rf /home/tester/.local /home/tester/demo /tmp/window /tmp/window.png
profile=/home/tester/.local/share/akimori
as_tester mkdir -p "$profile"
cp "$source_dir/tests/unit/ledger/data/ledger-0001.sqlite" "$root$profile/ledger.sqlite"
inside chown tester:tester "$profile/ledger.sqlite"

check "the upgrade installs" inside apt-get install -y -qq --no-install-recommends /tmp/akimori.deb
check "an existing ledger is migrated and verified" as_tester akimori-cli audit verify --quiet
check "a copy of the ledger from before is kept" sh -c "ls '$root$profile'/ledger.sqlite.before-* >/dev/null"
check "the program says its version" sh -c "[ \"\$(chroot '$root' akimori-cli --version)\" != '' ]"
check "the window starts and paints a page" as_tester env QT_QPA_PLATFORM=offscreen akimori --profile /tmp/window --page backup --screenshot /tmp/window.png
check "the picture was made" test -s "$root/tmp/window.png"
check "the manual page opens" as_tester sh -c 'man -l /usr/share/man/man1/akimori-cli.1.gz >/dev/null 2>&1 || zcat /usr/share/man/man1/akimori-cli.1.gz | head -1 | grep -q TH'

# The quickstart's main job with the installed programs.
sed -e 's#^install_packages.*##; s#^cmake .*##' -e 's#\$source_dir/build/release/bin/#/usr/bin/#' \
  "$source_dir/installer/quickstart.sh" > "$root/tmp/quickstart.sh"
mkdir -p "$root/tmp/installer" "$root/tmp/resources"
cp "$source_dir/installer/packages.sh" "$root/tmp/installer/"
cp -r "$source_dir/resources/demo-site" "$root/tmp/resources/"
sed -i 's#^source_dir=.*#source_dir=/tmp#' "$root/tmp/quickstart.sh"
chmod -R a+rX "$root/tmp/quickstart.sh" "$root/tmp/installer" "$root/tmp/resources"
check "the main job runs with the installed programs" as_tester env AKIMORI_DEMO_DIR=/home/tester/demo bash /tmp/quickstart.sh

check "the package can be removed" inside apt-get remove -y -qq akimori
check "the programs are gone" sh -c "! [ -e '$root/usr/bin/akimori-cli' ]"
check "the data stay" test -s "$root$profile/ledger.sqlite"
check "it installs again" inside apt-get install -y -qq --no-install-recommends /tmp/akimori.deb
check "the package can be purged" inside apt-get purge -y -qq akimori
check "dpkg knows nothing of it any more" sh -c "! chroot '$root' dpkg-query -W akimori 2>/dev/null | grep -q ."
check "the data stay after the purge too: they are evidence" test -s "$root$profile/ledger.sqlite"
echo "$passed passed, 0 failed"
