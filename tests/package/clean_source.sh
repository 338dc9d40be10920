#!/usr/bin/env bash
# The README's two first commands on a clean Debian 12 in which nothing was installed by hand: all tests, as root, or the
# quickstart, as a user with sudo. Takes the committed sources. Needs root for debootstrap and chroot; about half an hour.
#
# usage: tests/package/clean_source.sh tests|quickstart [--root DIR] [-- options of tests/run.sh or quickstart.sh]
#   --root DIR   keeps the system there, with the sources and what was built in /srv/akimori, and goes on with it next time
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source_dir/installer/packages.sh"
. "$source_dir/tests/package/cleanroot.sh"
usage() { sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 3; }
[ "$(id -u)" -eq 0 ] || { echo "root is needed for debootstrap and chroot"; exit 2; }
[ $# -gt 0 ] || usage
what=$1; shift
root=''
while [ $# -gt 0 ]; do
  case $1 in
    --root) root=$2; shift 2 ;;
    --) shift; break ;;
    *) usage ;;
  esac
done
case $what in tests | quickstart) ;; *) usage ;; esac
install_packages debootstrap git util-linux

if [ -z "$root" ]; then
  root=$(mktemp -d /var/tmp/akimori-root.XXXXXX)
  chmod 755 "$root"
  trap 'rm -rf --one-file-system -- "$root"' EXIT
fi
clean_root "$root"
if [ -d "$root/srv/akimori/.git" ]; then
  git -C "$root/srv/akimori" -c safe.directory='*' fetch -q "$source_dir" HEAD
  git -C "$root/srv/akimori" -c safe.directory='*' reset -q --hard FETCH_HEAD
else
  git clone -q --no-hardlinks "$source_dir" "$root/srv/akimori"
fi
echo "$(git -C "$source_dir" rev-parse --short HEAD) in $root"

if [ "$what" = tests ]; then
  in_clean_root "$root" bash -c 'cd /srv/akimori && bash tests/run.sh "$@"; exit' run "$@"
else
  # What any Debian that a person sits at has: a user who may use sudo.
  in_clean_root "$root" sh -c 'id person >/dev/null 2>&1 || {
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends sudo >/dev/null
    useradd --create-home --shell /bin/bash person
    echo "person ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/person; }
    chown -R person: /srv/akimori'
  in_clean_root "$root" setpriv --reuid=person --regid=person --init-groups env HOME=/home/person USER=person LOGNAME=person \
    LANG=C.UTF-8 bash -c 'cd /srv/akimori && bash installer/quickstart.sh "$@"; exit' run "$@"
fi
