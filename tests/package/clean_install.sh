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
. "$source_dir/tests/package/cleanroot.sh"
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
install_packages debootstrap util-linux lintian dpkg-dev file binutils
passed=0
check() { # check NAME command…
  local name=$1; shift
  if "$@"; then passed=$((passed + 1)); echo "ok: $name"; else echo "failed: $name"; echo "$passed passed, 1 failed"; exit 1; fi
}

cd "$source_dir"
unset SOURCE_DATE_EPOCH # the package carries the date of its version by itself; see also reproducible.sh
make_package() { rm -rf build/release/packages; cmake --build build/release --target package >/dev/null; ls build/release/packages/*.deb; }
if [ -z "$deb" ]; then
  install_packages "${AKIMORI_BUILD_PACKAGES[@]}"
  cmake --preset release >/dev/null
  deb=$(make_package)
  first=$(sha256sum < "$deb")
  deb=$(make_package)
  check "the package is reproducible" test "$first" = "$(sha256sum < "$deb")"
fi
check "lintian finds neither error nor warning" lintian --allow-root --fail-on error,warning "$deb"

check "programs are hardened" bash "$source_dir/tests/package/hardening.sh" "$deb"
nameless() { # nothing of the build machine in it
  local tree
  tree=$(mktemp -d)
  dpkg-deb -x "$deb" "$tree"
  ! grep -rlaF "$source_dir/" "$tree" || return 1
  rm -rf -- "$tree"
}
check "nothing names a folder of this machine" nameless

keep=yes
[ -n "$root" ] || { keep=no; root=$(mktemp -d /var/tmp/akimori-clean.XXXXXX); chmod 755 "$root"; }
trap '[ "$keep" = yes ] || rm -rf --one-file-system -- "$root"' EXIT
clean_root "$root"
inside() { in_clean_root "$root" env LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
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
rm -rf -- "$root/tmp/source"
mkdir -p "$root/tmp/source/resources"
cp -r "$source_dir/installer" "$root/tmp/source/"
cp -r "$source_dir/resources/demo-site" "$root/tmp/source/resources/"
chmod -R a+rX "$root/tmp/source"
check "the main job runs with the installed programs" as_tester env AKIMORI_BIN=/usr/bin AKIMORI_DEMO_DIR=/home/tester/demo \
  bash /tmp/source/installer/quickstart.sh

check "nothing of the profile is for other users" sh -c "! find '$root/home/tester/demo/profile' -perm /077 | grep ."

# The states of a broken installation, each made for real: doctor names it, says which package brings it back, and exits 1 or 2.
hidden() { # hidden FILE ID WORD: without FILE the check ID is wrong and its row or advice contains WORD
  local file=$1 id=$2 word=$3 status=0
  [ -e "$root$file" ] || { echo "there is no $file"; return 1; }
  mv "$root$file" "$root/var/tmp/hidden"
  as_tester akimori-cli --profile /home/tester/demo/profile doctor --json --quiet > "$root/tmp/doctor.json" || status=$?
  mv "$root/var/tmp/hidden" "$root$file"
  [ "$status" -eq 1 ] && inside python3 - "$id" "$word" <<'P'
import json, sys
check = {c["id"]: c for c in json.load(open("/tmp/doctor.json"))["checks"]}[sys.argv[1]]
print("   %s: %s → %s" % (check["title"], check["detail"], check["advice"]))
sys.exit(0 if check["state"] == "wrong" and sys.argv[2] in check["detail"] + check["advice"] else 1)
P
}
plugins=/usr/lib/x86_64-linux-gnu/qt6/plugins
check "doctor: no SQLite driver" hidden $plugins/sqldrivers/libqsqlite.so qt libqt6sql6-sqlite
check "doctor: the ledger says it too" hidden $plugins/sqldrivers/libqsqlite.so ledger libqt6sql6-sqlite
check "doctor: no TLS" hidden $plugins/tls/libqopensslbackend.so qt libqt6network6
check "doctor: no SVG icons" hidden $plugins/iconengines/libqsvgicon.so window libqt6svg6
check "doctor: no Japanese of Qt" hidden /usr/share/qt6/translations/qtbase_ja.qm window qt6-translations-l10n
check "doctor: no font for papers" hidden /usr/share/fonts/truetype/bizud-mincho/BIZUDMincho-Regular.ttf fonts fonts-morisawa-bizud-mincho
check "doctor: no OpenSSH client" hidden /usr/bin/ssh openssh openssh-client
check "doctor: no certificate authority" hidden /etc/ssl/certs authorities ca-certificates
check "doctor: no helper" hidden /usr/libexec/akimori/akimori-inspect helper akimori-inspect
check "doctor: a helper that does not start" hidden /usr/lib/x86_64-linux-gnu/libyara.so.9 helper akimori-inspect

check "the package can be removed" inside apt-get remove -y -qq akimori
check "the programs are gone" sh -c "! [ -e '$root/usr/bin/akimori-cli' ]"
check "the data stay" test -s "$root$profile/ledger.sqlite"
check "it installs again" inside apt-get install -y -qq --no-install-recommends /tmp/akimori.deb
check "the package can be purged" inside apt-get purge -y -qq akimori
check "dpkg knows nothing of it any more" sh -c "! chroot '$root' dpkg-query -W akimori 2>/dev/null | grep -q ."
check "the data stay after the purge too: they are evidence" test -s "$root$profile/ledger.sqlite"
echo "$passed passed, 0 failed"
