#!/usr/bin/env python3
"""Fills an empty samples.sqlite with five years of 60 monitors over three sites: raw samples every minute for the last 90
days, hourly summaries before. Made-up values.

usage: samples.py FILE [MONITORS]
"""
import math
import sqlite3
import sys

NOW = 1795500000 * 1000
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


def main():
    path, monitors = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA synchronous = OFF")
    base.execute("BEGIN")
    rolled = NOW // HOUR * HOUR
    for number in range(monitors):
        base.execute(
            "INSERT INTO series (id, site_id, measured, item_id, unit, last_at, last_state, last_value, detail, memory) "
            "VALUES (?, ?, ?, ?, 'ms', ?, 0, 180, '', '{}')",
            (number + 1, f"site-{number * 3 // monitors}", f"http-{number}:ipv4", f"http-{number}", NOW))
    # In the order of time, as a monitor writes it: that is how the pages of the file lie.
    base.executemany(
        "INSERT INTO hourly (series, hour, samples, valued, total, least, most, bad, unknown) VALUES (?, ?, 60, 60, ?, 120, 900, 0, 0)",
        ((number + 1, hour, 60 * (180 + 40 * math.sin(hour / DAY)))
         for hour in range(rolled - 5 * 365 * DAY, rolled, HOUR) for number in range(monitors)))
    base.executemany(
        "INSERT INTO sample (series, at, state, value) VALUES (?, ?, 0, ?)",
        ((number + 1, at + number * 1000, 180 + 40 * math.sin(at / HOUR))
         for at in range(NOW - 90 * DAY, NOW, MINUTE) for number in range(monitors)))
    base.execute("INSERT OR REPLACE INTO rolled (one, until) VALUES (1, ?)", (rolled,))
    base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")


main()
