#!/usr/bin/env python3
"""Brings translations/akimori_ja.ts up to date; a tool for maintainers.

    translations/merge.py            lupdate over app/, fill in translations/pending/*.json, write the .ts
    translations/merge.py --check    change nothing; exit 1 and name every text that is missing or unfinished

A pending file is a JSON object {"English source": "日本語", ...}; rooms deliver one each. Texts that are in the
.ts stay as they are unless a pending file says otherwise. A source with a disambiguation is keyed "source|comment".

lupdate loses the namespace of `Tr::tr` and of classes after some constructs and files the text under a bare context
("Tr", "AdvisoriesPage"), where it would never be found at run time. The location tells the room, so this tool puts such texts where they belong.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TS = os.path.join(ROOT, "translations", "akimori_ja.ts")
PENDING = os.path.join(ROOT, "translations", "pending")


def lupdate():
    for candidate in (os.environ.get("LUPDATE"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")):
        if candidate and os.path.exists(candidate):
            return candidate
    sys.exit("lupdate is missing: install qt6-l10n-tools")


def messages_in_code():
    """{(context, source, comment)} of everything that the code says, by a fresh lupdate."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "fresh_ja.ts")
        subprocess.run([lupdate(), "-silent", "-recursive", "app", "-I", "app", "-extensions", "h,cpp",
                        "-locations", "absolute", "-no-obsolete", "-ts", fresh],
                       cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        found = {}
        for context in ElementTree.parse(fresh).getroot().iter("context"):
            for message in context.iter("message"):
                name = context.findtext("name")
                if "::" not in name:
                    name = context_of(message, name, folder)
                key = (name, message.findtext("source"), message.findtext("comment") or "")
                found[key] = message.get("numerus") == "yes"
        return found


def context_of(message, name, folder):
    file = message.find("location").get("filename")
    path = os.path.normpath(os.path.join(folder, file)).replace(os.sep, "/")
    room = re.search(r"/app/([^/]+)/", path).group(1)
    return "akimori::" + name if room == "base" else "akimori::%s::%s" % (room, name)


def read_translations():
    known = {}
    if os.path.exists(TS):
        for context in ElementTree.parse(TS).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                form = translation.findtext("numerusform") if message.get("numerus") else translation.text
                if form and translation.get("type") is None:
                    key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                    known[key] = form
    return known


def read_pending():
    pending = {}
    for path in sorted(glob.glob(os.path.join(PENDING, "*.json"))):
        with open(path, encoding="utf-8") as file:
            pending.update(json.load(file))
    return pending


def merged():
    known, pending, result = read_translations(), read_pending(), {}
    by_source = {(source, comment): text for (_, source, comment), text in known.items()}
    for key, numerus in messages_in_code().items():
        _, source, comment = key
        text = pending.get("%s|%s" % (source, comment)) if comment else pending.get(source)
        result[key] = (text or known.get(key) or by_source.get((source, comment)) or "", numerus)
    return result


def write(result):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="ja_JP">']
    for context in sorted({key[0] for key in result}):
        lines += ["<context>", "    <name>%s</name>" % context]
        for key in sorted(key for key in result if key[0] == context):
            text, numerus = result[key]
            state = "" if text else ' type="unfinished"'
            lines.append('    <message numerus="yes">' if numerus else "    <message>")
            lines.append("        <source>%s</source>" % escape(key[1], {'"': "&quot;"}))
            if key[2]:
                lines.append("        <comment>%s</comment>" % escape(key[2]))
            body = escape(text, {'"': "&quot;"})
            if numerus:
                body = "<numerusform>%s</numerusform>" % body
            lines.append("        <translation%s>%s</translation>" % (state, body))
            lines.append("    </message>")
        lines.append("</context>")
    lines.append("</TS>")
    with open(TS, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def problems(result):
    for (context, source, _), (text, _) in sorted(result.items()):
        if not text:
            yield "not translated: %s: %s" % (context, source)
        elif sorted(re.findall(r"%L?\d+|%n", source)) != sorted(re.findall(r"%L?\d+|%n", text)):
            yield "other place markers: %s: %s" % (context, source)


def main():
    result = merged()
    found = list(problems(result))
    if "--check" in sys.argv[1:]:
        known = read_translations()
        found += ["not in the .ts file: %s: %s" % key[:2] for key in sorted(result) if key not in known]
    else:
        write(result)
    print("\n".join(found) if found else "%d texts, all translated" % len(result))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
