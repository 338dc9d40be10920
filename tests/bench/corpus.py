#!/usr/bin/env python3
"""Makes and changes a synthetic static web site, the same for the same seed.

  corpus.py make   DIR --files N --bytes TOTAL [--seed 1]
  corpus.py change DIR --percent 1.0 [--seed 2]     seven tenths edited, two tenths new, one tenth deleted
  corpus.py tamper DIR --percent 1.0 [--seed 3]     edited in place, size and mtime kept

About four fifths of the files are Japanese HTML of 4-40 KB, some CSS and JavaScript, the rest incompressible
pictures whose sizes are scaled so that the whole meets TOTAL.
"""
import argparse
import os
import random

SYLLABLES = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん"
KANJI = "空家相談窓口管理活用制度補助申請登録手続市民地区住宅政策課相続売却賃貸解体改修建物土地所有者案内予約"
EPOCH = 1_740_000_000


def word(rng):
    source = KANJI if rng.random() < 0.5 else SYLLABLES
    return "".join(rng.choice(source) for _ in range(rng.randint(2, 6)))


def paragraph(rng, words):
    text = "".join(rng.choice(words) + ("、" if i % 7 == 6 else "") for i in range(30))
    return f'<p class="c{rng.randint(1, 9)}">{text}（{rng.randint(1, 99999)}）。</p>\n'


def html(rng, words, size):
    parts = ['<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8">',
             f'<title>{rng.choice(words)}</title><link rel="stylesheet" href="/css/site.css"></head><body>\n',
             '<nav><a href="/">ホーム</a> <a href="/soudan/">相談</a></nav><main>\n']
    length = sum(len(p.encode()) for p in parts)
    while length < size:
        parts.append(paragraph(rng, words))
        length += len(parts[-1].encode())
    parts.append("</main></body></html>\n")
    return "".join(parts).encode()


def css(rng, size):
    rules = []
    while sum(map(len, rules)) < size:
        rules.append(f".b{rng.randint(1, 9999)}{{margin:{rng.randint(0, 40)}px;color:#{rng.getrandbits(24):06x}}}\n")
    return "".join(rules).encode()


def picture(rng, size):
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + rng.randbytes(max(0, size - 12)) + b"\xff\xd9"


def kind_of(index):
    spot = (index * 53) % 100
    return "html" if spot < 78 else "css" if spot < 82 else "jpg"


def put(path, data, mtime):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
    os.chmod(path, 0o644)
    os.utime(path, (mtime, mtime))


def make(args):
    rng = random.Random(args.seed)
    words = [word(rng) for _ in range(3000)]
    plan = []
    for index in range(args.files):
        kind = kind_of(index)
        size = (rng.randint(4_000, 40_000) if kind == "html" else
                rng.randint(2_000, 30_000) if kind == "css" else int(15_000 * 2 ** rng.uniform(0, 7)))
        plan.append((kind, size))
    text_bytes = sum(size for kind, size in plan if kind != "jpg")
    picture_bytes = sum(size for kind, size in plan if kind == "jpg") or 1
    scale = max(0.02, (args.bytes - text_bytes) / picture_bytes)
    for index, (kind, size) in enumerate(plan):
        data = (html(rng, words, size) if kind == "html" else
                css(rng, size) if kind == "css" else picture(rng, int(size * scale)))
        name = f"{('soudan', 'bank', 'oshirase', 'shien')[index % 4]}/{index // 150:03d}/f{index:06d}.{kind}"
        put(os.path.join(args.dir, name), data, EPOCH + rng.randrange(10_000_000))


def every_file(folder):
    return sorted(os.path.join(d, f) for d, _, files in os.walk(folder) for f in files)


def change(args):
    rng = random.Random(args.seed)
    words = [word(rng) for _ in range(500)]
    files = every_file(args.dir)
    for turn, path in enumerate(rng.sample(files, max(10, int(len(files) * args.percent / 100)))):
        mtime = EPOCH + 11_000_000 + args.seed * 10_000 + turn
        if turn % 10 < 7:
            data = open(path, "rb").read()
            if path.endswith(".html"):
                data = data.replace(b"<main>\n", b"<main>\n" + paragraph(rng, words).encode(), 1)
            elif path.endswith(".css"):
                data += css(rng, 200)
            else:
                data = picture(rng, len(data))
            put(path, data, mtime)
        elif turn % 10 < 9:
            put(os.path.join(os.path.dirname(path), f"new{args.seed}_{turn}.html"),
                html(rng, words, rng.randint(4_000, 40_000)), mtime)
        else:
            os.unlink(path)


def tamper(args):
    rng = random.Random(args.seed)
    files = [f for f in every_file(args.dir) if os.path.getsize(f) > 100]
    for path in rng.sample(files, max(3, int(len(files) * args.percent / 100))):
        facts = os.stat(path)
        with open(path, "r+b") as file:
            file.seek(facts.st_size // 2)
            file.write(rng.randbytes(16))
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verb = verbs.add_parser("make")
    verb.add_argument("dir")
    verb.add_argument("--files", type=int, required=True)
    verb.add_argument("--bytes", type=int, required=True)
    verb.add_argument("--seed", type=int, default=1)
    for name in ("change", "tamper"):
        verb = verbs.add_parser(name)
        verb.add_argument("dir")
        verb.add_argument("--percent", type=float, default=1.0)
        verb.add_argument("--seed", type=int, default=2)
    args = parser.parse_args()
    {"make": make, "change": change, "tamper": tamper}[args.verb](args)


if __name__ == "__main__":
    main()
