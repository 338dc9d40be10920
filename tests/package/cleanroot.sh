# A clean Debian 12 in a folder. Sourced by clean_install.sh and clean_source.sh; needs root and debootstrap.
# shellcheck shell=bash

# clean_root DIR: makes the system there unless it is there already. Only Debian itself, reached the way this machine reaches it.
clean_root() {
  local root=$1
  [ -x "$root/bin/bash" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
  cat > "$root/etc/apt/sources.list" <<L
deb http://deb.debian.org/debian bookworm main
deb http://deb.debian.org/debian bookworm-updates main
deb http://deb.debian.org/debian-security bookworm-security main
L
  apt-config dump | grep -E '^Acquire::(https?|Check-)' > "$root/etc/apt/apt.conf.d/99host" || true
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
  # As the installer of Debian writes it, with the name of this machine, which the chroot shares.
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n::1 localhost ip6-localhost ip6-loopback\n' "$(uname -n)" > "$root/etc/hosts"
}

# in_clean_root DIR command…: runs it there as root, with nothing of this machine's environment, and with devices, /sys and its
# own processes. Mounts and processes end with the command, whatever becomes of it.
in_clean_root() {
  local root=$1; shift
  # shellcheck disable=SC2016
  unshare --mount --pid --fork --kill-child bash -c 'set -e; root=$1; shift
    mount --make-rprivate /
    mount --bind "$root" "$root" # so that the system has a mounted / like any other
    mount --rbind /dev "$root/dev"; mount --rbind --make-rslave /sys "$root/sys"; mount -t proc proc "$root/proc"
    chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root "$@"' \
    in_clean_root "$root" "$@"
}
