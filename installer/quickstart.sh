#!/usr/bin/env bash
# From nothing to a backed-up, scanned and restored web server, on this machine alone.
#
# Builds Akimori, starts a throw-away sshd and nginx on loopback with the demo site, registers it in a temporary
# profile and walks the main job through. With a display it then opens the window on that profile.
#
# usage: see help() below, or installer/quickstart.sh --help
# AKIMORI_BIN=/usr/bin takes programs that are installed already, and builds nothing.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Japanese, unless the environment asks for another language of people.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  '' | C | C.* | POSIX | ja*) language=ja ;;
  *) language=en ;;
esac
t() { if [ "$language" = ja ]; then printf '%s' "$1"; else printf '%s' "$2"; fi; } # t 日本語 English
step() { printf '\n\033[1m● %s\033[0m\n' "$(t "$1" "$2")"; }
say() { printf '   %s\n' "$(t "$1" "$2")"; }
die() { printf '\n✗ %s\n' "$(t "$1" "$2")" >&2; exit 1; }

help() {
  if [ "$language" = ja ]; then
    cat <<'H'
使い方: bash installer/quickstart.sh [--keep] [--lang ja|en]

アキモリを、このコンピュータの中だけで試します。必要なパッケージの導入（sudo を使います）、ビルド、
見本のWebサーバ（sshd と nginx）の起動、サイトの登録、バックアップ2世代、基準の承認、改ざんの検知、
復元、再検査までを実際に行います。画面のある環境では、最後にアキモリの画面を開きます。

オプション:
  --keep         終わったあとも見本のWebサーバを動かしておき、止め方を表示します
  --lang ja|en   表示の言語（既定：ja。LANG がほかの言語のときは en）
  --help         この説明を表示します（ほかには何もしません）

環境変数:
  AKIMORI_BIN=フォルダ        導入済みのプログラムを使い、ビルドしません（例：/usr/bin）
  AKIMORI_DEMO_DIR=フォルダ   見本を作るフォルダ（既定：一時フォルダの中）
H
  else
    cat <<'H'
usage: bash installer/quickstart.sh [--keep] [--lang ja|en]

Tries Akimori on this computer alone: installs the packages it needs (with sudo), builds it, starts a demo web server
(sshd and nginx), registers the site, takes two backups, approves the baseline, notices a tampered page, restores it and
scans again. With a display it opens the window at the end.

options:
  --keep         leave the demo server running and say how to stop it
  --lang ja|en   language of messages (default: ja; en when LANG names another language)
  --help         show this help and do nothing else

environment:
  AKIMORI_BIN=FOLDER        take programs that are installed already, and build nothing (e.g. /usr/bin)
  AKIMORI_DEMO_DIR=FOLDER   where the demo is made (default: in the folder of temporary files)
H
  fi
}
refuse() { # refuse 日本語 English: wrong use of this script
  printf '%s\n\n' "$(t "$1" "$2")" >&2
  help >&2
  exit 2
}

keep=no
wanted=run
while [ $# -gt 0 ]; do
  case $1 in
    --keep) keep=yes ;;
    -h | --help) wanted=help ;;
    --lang | --lang=*)
      value=${1#--lang=}
      if [ "$1" = --lang ]; then value=${2:-}; [ $# -lt 2 ] || shift; fi
      case $value in
        ja | en) language=$value ;;
        *) refuse "--lang には ja か en を指定してください。" "Write ja or en after --lang." ;;
      esac ;;
    *) refuse "「$1」というオプションはありません。" "“$1” is no option of this script." ;;
  esac
  shift
done
if [ "$wanted" = help ]; then help; exit 0; fi
. "$source_dir/installer/packages.sh"
unpacked=0
took() { printf '%d:%02d' "$(($1 / 60))" "$(($1 % 60))"; }

build() {
  mkdir -p "$source_dir/build"
  local log=$source_dir/build/quickstart.log
  cd "$source_dir"
  cmake --preset release >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "ビルドの準備ができませんでした。記録：$log" "The build could not be prepared. Record: $log"; }
  if [ -t 1 ]; then
    cmake --build build/release -j "$(nproc)" || die "ビルドできませんでした。上の表示を確認してください。" "The build failed, as shown above." # one line that moves on
  else
    cmake --build build/release -j "$(nproc)" >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "ビルドできませんでした。記録：$log" "The build failed. Record: $log"; }
  fi
}

if [ -n "${AKIMORI_BIN:-}" ]; then
  bin=$AKIMORI_BIN
else
  step "必要なパッケージを確かめています" "Looking for the packages that are needed"
  install_packages "${AKIMORI_BUILD_PACKAGES[@]}" "${AKIMORI_RUN_PACKAGES[@]}" "${AKIMORI_DEMO_PACKAGES[@]}"
  unpacked=$SECONDS
  step "アキモリをビルドしています（初回は、ほかに何もしていない2コアのコンピュータで10分ほどかかります）" \
    "Building Akimori (about ten minutes the first time, on two cores with nothing else to do)"
  build
  bin=$source_dir/build/release/bin
fi
built=$SECONDS
PATH=$PATH:/usr/sbin:/sbin
cli=$bin/akimori-cli
gui=$bin/akimori

work=${AKIMORI_DEMO_DIR:-$(mktemp -d "${TMPDIR:-/tmp}/akimori-demo.XXXXXX")}
mkdir -p "$work"/{server,www,log,tmp}
chmod 755 "$work"
profile=$work/profile
site=$work/www/html
mkdir -p "${XDG_DATA_HOME:-$HOME/.local/share}"
printf '%s\n' "$profile" > "${XDG_DATA_HOME:-$HOME/.local/share}/akimori-demo" # akimori --demo opens it
pids=()
stop_servers() { [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true; }
trap '[ "$keep" = yes ] || stop_servers' EXIT

free_port() { python3 - <<'P'
import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])
P
}
wait_port() {
  for _ in $(seq 100); do (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0; sleep 0.1; done
  die "ポート $1 のサーバが起動しません。$work/log を確認してください。" "The server on port $1 does not start. See $work/log."
}

step "見本のWebサーバ（sshd と nginx、このコンピュータの中だけ）を起動しています" "Starting the demo web server (sshd and nginx, on this computer alone)"
ssh_port=$(free_port); http_port=$(free_port); user=$(id -un)
cp -R "$source_dir/resources/demo-site" "$site"
ssh-keygen -q -t ed25519 -N '' -f "$work/server/host_key"
ssh-keygen -q -t ed25519 -N '' -C akimori-demo -f "$work/server/login_key"
cp "$work/server/login_key.pub" "$work/server/authorized_keys"
cat > "$work/server/sshd_config" <<C
Port $ssh_port
ListenAddress 127.0.0.1
HostKey $work/server/host_key
AuthorizedKeysFile $work/server/authorized_keys
PidFile $work/server/sshd.pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
PrintMotd no
C
[ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd
"$(command -v sshd)" -D -f "$work/server/sshd_config" -E "$work/log/sshd.log" & pids+=($!)
cat > "$work/server/nginx.conf" <<C
daemon off; worker_processes 1; pid $work/server/nginx.pid; error_log $work/log/nginx-error.log;
$([ "$(id -u)" -ne 0 ] || echo "user $user;")
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; access_log $work/log/access.log;
  client_body_temp_path $work/tmp/b; proxy_temp_path $work/tmp/p; fastcgi_temp_path $work/tmp/f;
  uwsgi_temp_path $work/tmp/u; scgi_temp_path $work/tmp/s;
  server { listen 127.0.0.1:$http_port; root $site; index index.html; error_page 404 /404.html; }
}
C
"$(command -v nginx)" -c "$work/server/nginx.conf" -e "$work/log/nginx-error.log" 2>/dev/null & pids+=($!)
wait_port "$ssh_port"; wait_port "$http_port"
say "SSH 127.0.0.1:$ssh_port ・ ホームページ http://127.0.0.1:$http_port/" "SSH 127.0.0.1:$ssh_port, web site http://127.0.0.1:$http_port/"

akimori() { "$cli" --profile "$profile" --lang "$language" --quiet "$@"; }
fingerprint=$(ssh-keygen -lf "$work/server/host_key.pub" | cut -d' ' -f2)

step "サイトを登録し、接続テストをしています" "Registering the site and testing the connection"
akimori site add 見本サイト --host 127.0.0.1 --port "$ssh_port" --user "$user" --key "$work/server/login_key" \
  --root "$site" --url "http://127.0.0.1:$http_port/" --impact none --accept-host-key "$fingerprint"
akimori site test 見本サイト

step "最初のデータバックアップを取得しています" "Taking the first backup of the data"
akimori backup run --kind data

step "1ページを編集し、増分で2つ目の世代を取得しています" "Editing a page and taking the second generation from what changed"
sed -i 's/ご案内します/いつでもご案内します/' "$site/index.html"
akimori backup run --kind data

step "いまの状態を基準として承認しています" "Approving the present state as the baseline"
akimori baseline approve --reason "見本サイトの引き継ぎ時点"

step "1ページに不正なスクリプトを書き込み、改ざん検査をしています" "Writing a malicious script into a page, and scanning"
sed -i 's#</body>#<script src="https://evil.example/s.js"></script></body>#' "$site/soudan/index.html"
if akimori scan run; then die "改ざんを検知できませんでした。" "The tampering was not noticed."; else [ $? -eq 1 ] || die "検査を実行できませんでした。" "The scan could not be done."; fi
say "→ 改ざんを検知しました（終了コード 1）。" "→ The tampering was noticed (exit code 1)."

step "復元の内容を確認し、改ざん前の世代へ戻しています" "Looking at what a restore would change, and restoring the generation from before"
generation=$(akimori backup list --kind data --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["generations"][0]["id"])')
akimori restore preview --generation "$generation"
akimori restore apply --generation "$generation" --yes
curl -fsS "http://127.0.0.1:$http_port/soudan/index.html" | grep -q evil.example && die "復元後も改ざんが残っています。" "The tampering is still there after the restore."

step "もう一度、改ざん検査をしています" "Scanning again"
akimori scan run

step "記録が書き換えられていないことを確かめています" "Verifying that the record was not rewritten"
akimori audit verify

archive=$(akimori backup list --kind data --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["generations"][0]["archive"])')
times=$(t "パッケージ $(took "$unpacked")、ビルド $(took $((built - unpacked)))、作業 $(took $((SECONDS - built)))" \
  "packages $(took "$unpacked"), build $(took $((built - unpacked))), the work itself $(took $((SECONDS - built)))")
if [ "$language" = ja ]; then
  cat <<T

✓ ひととおり終わりました（全体で $((SECONDS / 60)) 分 $((SECONDS % 60)) 秒：$times）。
   プロファイル（記録・世代）: $profile
   最新の世代               : $archive
   中身を見るには           : tar --zstd -tf "$archive"
   コマンドの一覧           : $cli --help
   画面で開くには           : $gui --demo（見本サーバも動かしておくには、--keep を付けて実行してください）
T
else
  cat <<T

✓ Done, in $((SECONDS / 60)) min $((SECONDS % 60)) s ($times).
   Profile (records, generations): $profile
   Newest generation             : $archive
   To look into it               : tar --zstd -tf "$archive"
   All commands                  : $cli --help --lang en
   To open the window            : $gui --demo --lang en (run this with --keep to leave the demo server running too)
T
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -x "$gui" ]; then
  step "画面を開いています（閉じると終わります）" "Opening the window (closing it ends this)"
  "$gui" --profile "$profile" --lang "$language" || true
elif [ "$keep" = yes ]; then
  say "サーバは動いたままです。止めるには: kill ${pids[*]}" "The servers are still running. To stop them: kill ${pids[*]}"
fi
