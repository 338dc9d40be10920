#!/usr/bin/env python3
"""How quick the window is on five years of records: from the start of the program until the page shows them.

    tests/bench/window.py [--preset dev|release] [--rounds N] [--keep FOLDER]

Makes a profile of 2,000 data generations, 2,000 scans, 60,000 advisories, 500 incidents and 30 monitored things over five
years (raw measurements of 90 days, hourly summaries and daily availability of the rest), then starts `akimori` on every page
until it has loaded and painted, under Xvfb when there is one. Per page: the median wall time, processor time and peak memory of
the whole process. Wall time means little while others use the processor: the load is printed beside it.

The bars are those of the dashboard from a cold start (0.4 s), of one page more (0.2 s above the start of the emptiest page)
and of the memory (250 MB).
"""
import argparse
import math
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DAYS = 1950
ADVISORIES = 60_000
INCIDENTS = 500
MONITORS = 30
RAW_DAYS = 90
HOUR = 3_600_000
START_BAR, PAGE_BAR, MEMORY_BAR = 0.4, 0.2, 250


def pages():
    """The ids of the navigation, as the list of pages has them."""
    with open(os.path.join(ROOT, "app/ui/shell/pagelist.cpp"), encoding="utf-8") as source:
        return re.findall(r'entry<[A-Za-z]*>\("([a-z]*)"', source.read())


def fill_measurements(profile):
    """What years of watching leave behind, in the formats of docs/formats/samples.md and ledger.md."""
    ledger = sqlite3.connect(os.path.join(profile, "ledger.sqlite"))
    site = ledger.execute("SELECT id FROM site").fetchone()[0]
    first = ledger.execute("SELECT MIN(day) FROM availability_day").fetchone()[0]
    days = [row[0] for row in ledger.execute("SELECT day FROM availability_day ORDER BY day")]
    samples = sqlite3.connect(os.path.join(profile, "samples.sqlite"))
    now = int(time.time() * 1000)
    chance = random.Random(1)
    items = [row[0] for row in ledger.execute("SELECT id FROM monitor_item WHERE id <> 'http'")]
    things = [("http:ipv4", "http")] + [("disk:/" + item, item) for item in items]
    for number, (measured, item) in enumerate(things, start=1):
        samples.execute(
            "INSERT OR REPLACE INTO series (id, site_id, measured, item_id, unit, last_at, last_state, last_value, detail, memory) "
            "VALUES (?, ?, ?, ?, 'ms', ?, 0, 180, '', '{}')", (number, site, measured, item, now - 60_000))
        samples.executemany(
            "INSERT OR IGNORE INTO sample VALUES (?, ?, 0, ?)",
            ((number, now - step * 300_000, 150 + 40 * math.sin(step / 40) + chance.random() * 20)
             for step in range(1, RAW_DAYS * 288)))
        samples.executemany(
            "INSERT OR IGNORE INTO hourly VALUES (?, ?, 12, 12, ?, 120, 220, 0, 0)",
            ((number, (now // HOUR - step) * HOUR, 12 * (170 + chance.random() * 20)) for step in range(1, DAYS * 24)))
        if number > 1:
            ledger.executemany("INSERT INTO availability_day VALUES (?, ?, ?, 86400, 0, 0, 0, 0, 0, 0, 288, 288)",
                               ((site, measured, day) for day in days))
    samples.execute("INSERT OR REPLACE INTO rolled VALUES (1, ?)", ((now // HOUR) * HOUR,))
    samples.commit()
    ledger.commit()
    return first


def run(program, profile, page, xvfb):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb" if xvfb else "offscreen")
    picture = os.path.join(profile, "picture.png")
    words = [program, "--profile", profile, "--as", "担当 ○○", "--page", page, "--size", "1360x860", "--screenshot", picture]
    before = time.monotonic()
    child = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - before
    if status != 0 or not os.path.exists(picture):
        sys.exit(f"{page}: the program ended with {status}")
    os.remove(picture)
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--preset", default="release")
    options.add_argument("--program", help="another akimori than that of the preset")
    options.add_argument("--maker", help="another akimori-demo-profile than that of build/dev")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--keep", help="folder of the profile; used again when it is there")
    chosen = options.parse_args()
    program = chosen.program or os.path.join(ROOT, "build", chosen.preset, "bin", "akimori")
    maker = chosen.maker or os.path.join(ROOT, "build", "dev", "tests", "akimori-demo-profile")
    for needed in (program, maker):
        if not os.path.exists(needed):
            sys.exit(f"missing: {needed} (build it first)")
    folder = chosen.keep or tempfile.mkdtemp(prefix="akimori-bench-window.")
    profile = os.path.join(folder, "profile")
    try:
        if not os.path.exists(os.path.join(profile, "ledger.sqlite")):
            subprocess.run([maker, profile, str(DAYS), str(ADVISORIES), str(INCIDENTS), str(MONITORS)], check=True)
            fill_measurements(profile)
        size = sum(os.path.getsize(os.path.join(profile, name)) for name in ("ledger.sqlite", "samples.sqlite"))
        xvfb = bool(os.environ.get("DISPLAY"))
        print(f"profile of {size / 1e6:.0f} MB, {'Xvfb' if xvfb else 'offscreen'}, load {os.getloadavg()[0]:.1f}, "
              f"{chosen.rounds} rounds\n")
        print("| Page | Wall (s) | Processor (s) | Peak memory (MB) |\n|---|---|---|---|")
        figures = {}
        for page in pages():
            rounds = [run(program, profile, page, xvfb) for _ in range(chosen.rounds)]
            figures[page] = [statistics.median(column) for column in zip(*rounds)]
            print("| {} | {:.2f} | {:.2f} | {:.0f} |".format(page, *figures[page]), flush=True)
        least = min(cpu for _, cpu, _ in figures.values())
        worst = max(cpu - least for _, cpu, _ in figures.values())
        memory = max(peak for _, _, peak in figures.values())
        print(f"\nDashboard: {figures['dashboard'][1]:.2f} s of processor (bar {START_BAR}). Costliest page: {worst:.2f} s above the "
              f"emptiest one (bar {PAGE_BAR}). Most memory: {memory:.0f} MB (bar {MEMORY_BAR}).")
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
