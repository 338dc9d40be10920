#!/usr/bin/env bash
# Import of a year of JVN iPedia (35 MB of RDF, generated): seconds, megabytes per second and peak memory; then the same
# document again, which changes nothing.
#
#   tests/bench/bench_feeds.sh [MEGABYTES] [PATH-OF-akimori-cli]
set -euo pipefail
megabytes=${1:-35}
cli=${2:-$(dirname "$0")/../../build/dev/bin/akimori-cli}
work=$(mktemp -d "${TMPDIR:-/tmp}/akimori-bench-feeds.XXXXXX")
trap 'rm -rf "$work"' EXIT
python3 - "$work/year.rdf" "$megabytes" <<'PY'
import sys
path, size = sys.argv[1], int(sys.argv[2]) * 1_000_000
item = '''<item rdf:about="https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-%(n)06d.html">
  <title>架空製品 %(n)d における複数の脆弱性</title>
  <link>https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-%(n)06d.html</link>
  <description>架空製品 %(n)d には、入力値の検証に不備があるため、細工されたデータを処理した際に任意のコードが実行される可能性があります。&#13;
影響を受けるバージョンについては、ベンダの情報をご確認ください。対策方法についても同様です。</description>
  <dc:publisher>Akimori bench</dc:publisher>
  <sec:identifier>JVNDB-2026-%(n)06d</sec:identifier>
  <sec:references source="CVE" id="CVE-2026-%(c)d" title="CVE-2026-%(c)d">https://www.cve.org/CVERecord?id=CVE-2026-%(c)d</sec:references>
  <sec:references source="NVD" id="CVE-2026-%(c)d" title="CVE-2026-%(c)d">https://nvd.nist.gov/vuln/detail/CVE-2026-%(c)d</sec:references>
  <sec:references id="CWE-20" title="不適切な入力確認(CWE-20)">https://cwe.mitre.org/data/definitions/20.html</sec:references>
  <sec:cpe version="2.2" vendor="架空ベンダ" product="架空製品 %(n)d">cpe:/a:example:product_%(n)d</sec:cpe>
  <sec:cvss score="7.5" severity="High" vector="CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N" version="3.0" type="Base"/>
  <dc:date>2026-%(m)02d-%(d)02dT12:02+09:00</dc:date>
  <dcterms:issued>2026-%(m)02d-%(d)02dT12:02+09:00</dcterms:issued>
  <dcterms:modified>2026-%(m)02d-%(d)02dT12:02+09:00</dcterms:modified>
</item>
'''
with open(path, "w", encoding="utf-8") as out:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" '
              'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
              'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sec="http://jvn.jp/rss/mod_sec/" xml:lang="ja">\n'
              '<channel rdf:about="x"><title>JVN iPedia</title></channel>\n')
    n = written = 0
    while written < size:
        n += 1
        text = item % {"n": n, "c": 10000 + n, "m": 1 + n % 10, "d": 1 + n % 28}
        written += len(text.encode())
        out.write(text)
    out.write("</rdf:RDF>\n")
print("%d entries, %.1f MB" % (n, written / 1e6))
PY
import() {
    /usr/bin/env python3 - "$cli" --profile "$work/profile" --quiet --json advisory import "$work/year.rdf" --source jvndb \
        --at 2026-11-24 <<'PY'
import json, os, resource, subprocess, sys, time
begin = time.time()
answer = json.loads(subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=False).stdout)
seconds = time.time() - begin
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
file = sys.argv[sys.argv.index("import") + 1]
print("%d entries, %d new: %.1f s (%.1f s of processor), %.1f MB/s (%.1f per second of processor), peak memory %.0f MB"
      % (answer["items"], answer["new"], seconds, usage.ru_utime + usage.ru_stime, os.path.getsize(file) / 1e6 / seconds,
         os.path.getsize(file) / 1e6 / (usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024))
PY
}
import
import
