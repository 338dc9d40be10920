#!/usr/bin/env python3
"""Writes the corpus of the detection test: `generate.py FOLDER [ATTACKS-PER-FAMILY] [CLEAN-PAGES] [SEED]`.

FOLDER/clean            an ordinary site: every habit of clean.py and moreclean.py alone, then mixed, in four encodings
FOLDER/attacked         the same site with one attack per file or page
FOLDER/base             for every attacked page, the page as it was approved (equal to `clean` elsewhere)
FOLDER/alone            every attack without any approved version, a folder per case
FOLDER/expected.json    {"attacked": {path: family}, "alone": {path: family}}
"""
import json
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import attacks  # noqa: E402
import clean  # noqa: E402
import moreclean  # noqa: E402
from page import page  # noqa: E402

CHARSETS = [("utf-8", "utf-8"), ("cp932", "Shift_JIS"), ("euc_jp", "EUC-JP"), ("iso2022_jp", "ISO-2022-JP")]


def all_habits():
    return {**clean.habits(), **moreclean.habits()}


def write(folder, name, data):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def tampered(state, kind, data):
    """The page made from the same state of chance, with the attack in its place."""
    rng = random.Random(state)
    habit_head, habit_body, habit_tail = all_habits()[data[1]](rng)
    head, body, tail, attributes, doctype, title = habit_head, habit_body, habit_tail, "", "<!DOCTYPE html>", None
    attack = data[0]
    if kind == "head":
        head += attack
    elif kind == "body":
        body += attack
    elif kind == "tail":
        tail += attack
    elif kind == "attributes":
        attributes = attack
    elif kind == "doctype":
        doctype = attack
    elif kind == "title":
        title = attack
    text = page(rng, head, body, title, doctype, attributes=attributes, tail=tail)
    if kind == "after":
        text += attack
    if kind == "canonical":
        text = text.replace('rel="canonical" href="https://www.city.momiji.lg.jp', 'rel="canonical" href="https://' + attack)
    return text.encode()


def main():
    folder = sys.argv[1]
    per_family = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    clean_pages = int(sys.argv[3]) if len(sys.argv) > 3 else 600
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 20261124)
    habits = all_habits()
    names = sorted(habits)

    for target in ("clean", "base", "attacked"):
        for name, data in (("css/style.css", b"body{font-family:sans-serif}.skip{display:none}"), ("robots.txt", b"User-agent: *\nSitemap: https://www.city.momiji.lg.jp/sitemap.xml\n"),
                           (".htaccess", b"ErrorDocument 404 /404.html\nRewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^(.*)$ https://%{HTTP_HOST}/$1 [R=301,L]\n")):
            write(os.path.join(folder, target), name, data)
    for index in range(clean_pages):
        chosen = [names[index]] if index < len(names) else rng.sample(names, rng.randint(2, 7))
        parts = [habits[name](rng) for name in chosen]
        codec, label = CHARSETS[index % 4 if index >= len(names) else 0]
        text = page(rng, "\n".join(p[0] for p in parts), "\n".join(p[1] for p in parts), charset=label, tail="\n".join(p[2] for p in parts),
                    doctype=rng.choice(["<!DOCTYPE html>", '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">', '<?xml version="1.0" encoding="%s"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">' % label]))
        name = "%s/%s-%04d.html" % (["kurashi", "kanko", "shisei", "bosai"][index % 4], chosen[0], index)
        for target in ("clean", "base", "attacked"):
            if target == "clean" or index < 3 * len(names):
                write(os.path.join(folder, target), name, text.encode(codec, "xmlcharrefreplace"))

    expected = {"attacked": {}, "alone": {}}
    for family, make in sorted(attacks.families().items()):
        seen = set()
        for number in range(per_family * 6):
            kind, data = make(rng)
            if repr((kind, data)) in seen:
                continue
            seen.add(repr((kind, data)))
            case = "%s-%02d" % (family, len(seen))
            if kind == "file":
                name, body = data
                path = "t/%s/%s" % (case, name)
                write(os.path.join(folder, "attacked"), path, body)
            else:
                path = "t/%s/page.html" % case
                state = rng.randint(0, 1 << 30)
                habit = rng.choice(names)
                body = tampered(state, kind, (data, habit))
                write(os.path.join(folder, "attacked"), path, body)
                write(os.path.join(folder, "base"), path, tampered(state, "none", ("", habit)))
            write(os.path.join(folder, "alone"), path[2:], body)
            expected["attacked"][path] = family
            expected["alone"][path[2:]] = family
            if len(seen) >= per_family:
                break
    with open(os.path.join(folder, "expected.json"), "w") as file:
        json.dump(expected, file, ensure_ascii=False, indent=0, sort_keys=True)


if __name__ == "__main__":
    main()
