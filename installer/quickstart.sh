#!/usr/bin/env bash
# From nothing to a backed-up, scanned and restored web server, on this machine alone.
#
# Builds Akimori, starts a throw-away sshd and nginx on loopback with the demo site, registers it in a temporary
# profile and walks the main job through. With a display it then opens the window on that profile.
#
# usage: installer/quickstart.sh [--keep]     --keep leaves the servers running and prints how to stop them
# AKIMORI_BIN=/usr/bin takes programs that are installed already, and builds nothing.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$source_dir/installer/packages.sh"
keep=no
[ "${1:-}" = "--keep" ] && keep=yes

step() { printf '\n\033[1m● %s\033[0m\n' "$1"; }
say() { printf '   %s\n' "$1"; }
die() { printf '\n✗ %s\n' "$1" >&2; exit 1; }

build() {
  mkdir -p "$source_dir/build"
  local log=$source_dir/build/quickstart.log
  cd "$source_dir"
  cmake --preset release >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "ビルドの準備ができませんでした。記録：$log"; }
  if [ -t 1 ]; then
    cmake --build build/release -j "$(nproc)" || die "ビルドできませんでした。上の表示を確認してください。" # one line that moves on
  else
    cmake --build build/release -j "$(nproc)" >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "ビルドできませんでした。記録：$log"; }
  fi
}

if [ -n "${AKIMORI_BIN:-}" ]; then
  bin=$AKIMORI_BIN
else
  step "必要なパッケージを確かめています"
  install_packages "${AKIMORI_BUILD_PACKAGES[@]}" "${AKIMORI_RUN_PACKAGES[@]}" "${AKIMORI_DEMO_PACKAGES[@]}"
  step "アキモリをビルドしています（初回は、ほかに何もしていない2コアのコンピュータで10分ほどかかります）"
  build
  bin=$source_dir/build/release/bin
  say "→ ここまでの時間：$((SECONDS / 60)) 分 $((SECONDS % 60)) 秒"
fi
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
  die "ポート $1 のサーバが起動しません。$work/log を確認してください。"
}

step "見本のWebサーバ（sshd と nginx、このコンピュータの中だけ）を起動しています"
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
say "SSH 127.0.0.1:$ssh_port ・ ホームページ http://127.0.0.1:$http_port/"

akimori() { "$cli" --profile "$profile" --quiet "$@"; }
fingerprint=$(ssh-keygen -lf "$work/server/host_key.pub" | cut -d' ' -f2)

step "サイトを登録し、接続テストをしています"
akimori site add 見本サイト --host 127.0.0.1 --port "$ssh_port" --user "$user" --key "$work/server/login_key" \
  --root "$site" --url "http://127.0.0.1:$http_port/" --impact none --accept-host-key "$fingerprint"
akimori site test 見本サイト

step "最初のデータバックアップを取得しています"
akimori backup run --kind data

step "1ページを編集し、増分で2つ目の世代を取得しています"
sed -i 's/ご案内します/いつでもご案内します/' "$site/index.html"
akimori backup run --kind data

step "いまの状態を基準として承認しています"
akimori baseline approve --reason "見本サイトの引き継ぎ時点"

step "1ページに不正なスクリプトを書き込み、改ざん検査をしています"
sed -i 's#</body>#<script src="https://evil.example/s.js"></script></body>#' "$site/soudan/index.html"
if akimori scan run; then die "改ざんを検知できませんでした。"; else [ $? -eq 1 ] || die "検査を実行できませんでした。"; fi
say "→ 改ざんを検知しました（終了コード 1）。"

step "復元の内容を確認し、改ざん前の世代へ戻しています"
generation=$(akimori backup list --kind data --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["generations"][0]["id"])')
akimori restore preview --generation "$generation"
akimori restore apply --generation "$generation" --yes
curl -fsS "http://127.0.0.1:$http_port/soudan/index.html" | grep -q evil.example && die "復元後も改ざんが残っています。"

step "もう一度、改ざん検査をしています"
akimori scan run

step "記録が書き換えられていないことを確かめています"
akimori audit verify

archive=$(akimori backup list --kind data --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["generations"][0]["archive"])')
cat <<T

✓ ひととおり終わりました（全体で $((SECONDS / 60)) 分 $((SECONDS % 60)) 秒）。
   プロファイル（記録・世代）: $profile
   最新の世代               : $archive
   中身を見るには           : tar --zstd -tf "$archive"
   コマンドの一覧           : $cli --help
   画面で開くには           : $gui --demo（見本サーバも動かしておくには、--keep を付けて実行してください）
T
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -x "$gui" ]; then
  step "画面を開いています（閉じると終わります）"
  "$gui" --profile "$profile" || true
elif [ "$keep" = yes ]; then
  say "サーバは動いたままです。止めるには: kill ${pids[*]}"
fi
