"""Seeds of the fuzzers: small honest inputs, made here or taken from the test fixtures.

usage: seeds.py FOLDER      writes FOLDER/NAME/seeds; a folder that has seeds already is left as it is

The first byte of a seed is the choice of fuzz_NAME.cpp; keep the numbers here and there alike.
"""
import hashlib
import io
import os
import struct
import subprocess
import sys
import tarfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "fixtures")
FEEDS = ["jpcert", "ipa", "myjvn", "jvn", "jvndb", "debian", "ubuntu", "almalinux", "redhat", "kev", "nginx", "apache"]
PROBES = 24  # at least as many as there are server probes


def files(folder):
    for parent, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            with open(os.path.join(parent, name), "rb") as file:
                yield os.path.join(parent, name), file.read()


def inspection(work):
    kinds = {"html": 0, "js": 1, "svg": 2, "css": 3, "pdf": 5, "zip": 6, "php": 7, "png": 8, "jpg": 8, "gif": 8, "xml": 9,
             "gz": 13, "docx": 14}
    corpus = os.path.join(work, "corpus")
    generator = os.path.join(HERE, "..", "corpus", "generate.py")
    subprocess.run([sys.executable, "-B", generator, corpus, "2", "80"], check=True, stdout=subprocess.DEVNULL)
    for folder in (corpus, os.path.join(FIXTURES, "tampered")):
        for path, body in files(folder):
            if len(body) <= 20000:
                kind = 4 if path.endswith(".htaccess") else kinds.get(path.rsplit(".", 1)[-1].lower(), 12)
                yield bytes([kind, len(body) & 3]) + body


def feeds(_):
    for number, name in enumerate(FEEDS):
        for _, body in files(os.path.join(FIXTURES, "feeds", name)):
            yield bytes([number]) + body[:60000]


def probes(_):
    for _, body in files(os.path.join(FIXTURES, "monitoring")):
        for section in body.split(b"\n@@ "):
            for probe in range(PROBES):
                yield bytes([probe]) + section.partition(b"\n")[2]


def logs(_):
    access = b'203.0.113.7 - - [22/Nov/2026:21:30:00 +0900] "GET /kurashi/?q=1 HTTP/1.1" 200 512 "-" "Mozilla/5.0"\n'
    error = (b"2026/11/22 21:30:00 [error] 12#12: *7 open() failed\n[Sun Nov 22 21:30:00.123456 2026] [core:error] AH1\n"
             b"Nov 22 21:30:00 web sshd[7]: Accepted\n2026-11-22T21:30:00.123456+09:00 web nginx: x\n")
    journal = (b"__REALTIME_TIMESTAMP=1795350600000000\n_HOSTNAME=web\nSYSLOG_IDENTIFIER=sshd\nMESSAGE=Accepted\n\n"
               b"__REALTIME_TIMESTAMP=1795350601000000\nMESSAGE\n" + struct.pack("<Q", 3) + b"a\nb\n\n")
    nginx = (b'# configuration file /etc/nginx/nginx.conf:\nhttp { access_log /var/log/nginx/access.log main;\n'
             b'server { error_log logs/e.log; access_log "/var/log/nginx/$host.log"; access_log syslog:server=unix:/dev/log; } }\n')
    apache = b'CustomLog ${APACHE_LOG_DIR}/access.log combined\nErrorLog "|/usr/bin/rotatelogs /x"\nCustomLog logs/a common\n'
    for choice, text in enumerate((access * 3, error, journal, nginx, apache)):
        yield bytes([choice]) + text
    import bz2, gzip, lzma
    for pack in (gzip.compress, bz2.compress, lzma.compress):
        yield b"\x05" + pack(access * 20)


def dns(_):
    name = b"\x03www\x07example\x02jp\x00"
    question = name + struct.pack(">HH", 1, 1)
    for kind, data in ((1, b"\xc0\x00\x02\x01"), (5, b"\xc0\x0c"), (15, b"\x00\x0a\x04mail\xc0\x10"), (16, b"\x05v=spf"),
                       (257, b"\x00\x05issueca.example"), (65, b"\x00\x01\x00\x00\x04\x00\x04\xc0\x00\x02\x01"),
                       (6, b"\xc0\x10\xc0\x10" + b"\x00" * 20), (48, b"\x01\x01\x03\x0d" + b"k" * 32)):
        answer = b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 300, len(data)) + data
        yield b"\x00" + struct.pack(">HHHHHH", 4660, 0x8400, 1, 1, 0, 0) + question + answer
    for text in ("www.example.jp.", "日本語.example.jp", "ｗｗｗ。example．jp", "xn--wgv71a119e.jp", "192.0.2.1", "_dmarc.example.jp"):
        yield b"\x01" + text.encode()


def tars():
    for form in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=form) as tar:
            for name, body in (("./index.html", b"<p>x</p>"), ("./" + "長い名前/" * 20 + "a.txt", b"y" * 700)):
                member = tarfile.TarInfo(name)
                member.size = len(body)
                tar.addfile(member, io.BytesIO(body))
            for name, kind, target in (("./dir", tarfile.DIRTYPE, ""), ("./link", tarfile.SYMTYPE, "../" * 60 + "x")):
                member = tarfile.TarInfo(name)
                member.type, member.linkname = kind, target
                tar.addfile(member)
        yield out.getvalue()


def archive(_):
    for stream in tars():
        yield b"\x00" + stream
        yield b"\x01" + stream
    yield b"\x02akimori-manifest 1\n"
    table = "国民の祝日・休日月日,国民の祝日・休日名称\n2026/1/1,元日\n2026-01-12,成人の日\n"
    yield b"\x03" + table.encode("cp932")
    yield b"\x03\xef\xbb\xbf" + table.encode()


def intake(_):
    import gzip
    for stream in tars():
        yield b"\x00" + stream
        yield b"\x00" + gzip.compress(stream)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name in ("index.html", "暮らし/index.html", "../outside", "/absolute", "a/../../b"):
            pack.writestr(name, "x" * 50)
    yield b"\x00" + out.getvalue()
    for name in ("a/b.html", "..\\x", "C:\\x", "/x", "ﾃﾞｰﾀ".encode("cp932").decode("latin1")):
        yield b"\x01" + name.encode("latin1", "replace")
        yield b"\x05" + name.encode("latin1", "replace")
    for _, body in files(os.path.join(FIXTURES, "cleansite")):
        yield b"\x02" + body
        yield b"\x03" + body


def answers(_):
    entry = b"\0".join((b"f", b"644", b"0", b"0", b"12", b"1790000000.5", b"1790000000.5", b"7", b"1", b"a.html", b"")) + b"\0"
    yield b"\x00" + entry * 3
    yield b"\x00find: '/var/www/html/x\\n': Permission denied"
    for _, body in files(os.path.join(FIXTURES, "monitoring")):
        for choice in (1, 2, 3):
            yield bytes([choice]) + body
    key = struct.pack(">I", 11) + b"ssh-ed25519" + struct.pack(">I", 32) + b"k" * 32
    yield b"\x04" + key
    for choice in (5, 6):
        for pair in (b"1:1.22.1-9+deb12u1\n1.22.1-9", b"1.0~rc1\n1.0", b"0:3.0.7-27.el9_5\n3.0.7-27.el9", b"1^git\n1"):
            yield bytes([choice]) + pair
    yield b"\x071.24.0\n1.22.0-1.25.2\n1.25.3"
    yield b"\x08<script src='https://code.jquery.com/jquery-3.6.0.min.js'></script>/*! jQuery v3.6.0 */ Bootstrap v4.1.3"


def main(work):
    for make in (inspection, feeds, probes, logs, dns, archive, intake, answers):
        folder = os.path.join(work, make.__name__, "seeds")
        os.makedirs(folder, exist_ok=True)
        if os.listdir(folder):
            continue
        for seed in make(work):
            with open(os.path.join(folder, hashlib.sha1(seed).hexdigest()), "wb") as file:
                file.write(seed)


main(sys.argv[1])
