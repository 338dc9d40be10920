# Debian 12 packages, in one place. Sourced by installer/quickstart.sh and tests/run.sh.
# shellcheck shell=bash disable=SC2034
AKIMORI_BUILD_PACKAGES=(
  cmake ninja-build g++ mold pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  libssh2-1-dev libarchive-dev libzstd-dev libxxhash-dev libssl-dev libgumbo-dev libyara-dev zlib1g-dev
  qtkeychain-qt6-dev libcurl4-openssl-dev libldns-dev
  dpkg-dev file # the .deb and its dependencies
)
AKIMORI_RUN_PACKAGES=(
  libqt6sql6-sqlite qt6-translations-l10n openssh-client fontconfig ca-certificates
  libsecret-1-0 # QtKeychain loads it when it is asked, so no dependency of ours names it
  fonts-noto-cjk fonts-morisawa-bizud-gothic fonts-morisawa-bizud-mincho
)
# The throw-away servers of the quickstart.
AKIMORI_DEMO_PACKAGES=(openssh-server nginx-light zstd sqlite3 curl python3)
AKIMORI_TEST_PACKAGES=(
  openssh-server nginx-light zstd sqlite3 curl xxhash python3 rsync git xvfb poppler-utils attr acl
  python3-asyncssh python3-aiosmtpd openssl util-linux
  knot knot-dnsutils nsd unbound
  dbus gnome-keyring # a real Secret Service for the keychain
)

# install_packages NAME…: installs what is missing; says what to do when this user may not.
install_packages() {
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    elif [ -t 0 ] && command -v sudo >/dev/null; then
      as_root=(sudo) # asks for the password
    else
      printf '%s\n' '次の Debian パッケージが足りません。この命令で導入してから、もう一度実行してください。' \
        'These Debian packages are missing. Install them and start again:' \
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
