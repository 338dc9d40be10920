#!/usr/bin/env python3
"""Preview and publish of a large site next to rsync, interleaved, over the same sshd; see RESULTS.md.

  publish.py --cli build/release/bin/akimori-cli --work DIR [--files 50000] [--bytes 1000000000] [--rounds 5]

Each round changes 1 % of the working folder (edited, new and deleted files), looks at the difference with
`publish preview` and `rsync -an --checksum --delete`, and publishes it with `publish apply` and
`rsync -ac --delete` to two equal document roots. What `publish apply` spends on the generations before and after the
change is measured apart, because rsync keeps none. CPU seconds are those of both ends.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time

import bench


class PublishBench(bench.Bench):
    def __init__(self, args):
        super().__init__(args)
        self.web = None

    def children_cpu(self):
        times = os.times()
        return times.children_user + times.children_system + self.sshd_cpu() + self.sshd_children_cpu()

    def sshd_children_cpu(self):
        with open(f"/proc/{self.server.processes[0].pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def measured(self, act):
        """Wall seconds, processor seconds of both ends, and what act() returned."""
        before = self.children_cpu()
        wall, result = act()
        time.sleep(0.3)  # the server's processes have to end before they are counted
        return wall, self.children_cpu() - before, result

    def serve(self, root):
        port = bench.free_port()
        self.web = subprocess.Popen([sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "--directory", root,
                                     str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.server.wait(port)
        return f"http://127.0.0.1:{port}/"

    def run_all(self):
        args = self.args
        source = os.path.join(args.work, f"corpus-{args.files}", "root")
        if not os.path.isdir(source):
            print("making the corpus", flush=True)
            subprocess.run([sys.executable, os.path.join(bench.HERE, "corpus.py"), "make", source, "--files",
                            str(args.files), "--bytes", str(args.bytes)], check=True)
        trees = {}
        for name in ("ours", "theirs", "edited"):
            trees[name] = os.path.join(self.folder(name), "root")
            subprocess.run(["cp", "-a", source, trees[name]], check=True)
        ssh = self.server.ssh(0)
        remote = f"{self.server.user}@127.0.0.1"
        profile = self.folder("profile")
        url = self.serve(trees["ours"])
        self.cli(profile, f"site add s --host 127.0.0.1 --port {self.server.port(0)} --user {self.server.user} "
                          f"--key {self.server.key} --root {trees['ours']} --url {url} --impact none "
                          f"--accept-host-key {self.server.fingerprint}")
        self.cli(profile, "backup run --kind data")
        self.cli(profile, "baseline approve --reason bench")
        rows = {"preview": [], "publish 1 %": []}
        for turn in range(args.rounds):
            self.change(trees["edited"])
            edited = trees["edited"]
            pairs = {
                "preview": (lambda: self.cli(profile, f"publish preview --from {edited}", ok=(0, 1)),
                            lambda: self.timed(f"rsync -an --checksum --delete -e '{ssh}' {edited}/ "
                                               f"{remote}:{trees['theirs']}/")),
                "publish 1 %": (lambda: self.cli(profile, f"publish apply --from {edited} --title bench --yes"),
                                lambda: self.timed(f"rsync -ac --delete -e '{ssh}' {edited}/ "
                                                   f"{remote}:{trees['theirs']}/")),
            }
            for name, (ours, theirs) in pairs.items():
                if turn % 2:
                    other, mine = self.measured(theirs), self.measured(ours)
                else:
                    mine, other = self.measured(ours), self.measured(theirs)
                generations = mine[2].get("generationSeconds", 0.0)
                row = (mine[0] - generations, other[0], mine[1], other[1], generations)
                rows[name].append(row)
                print(name, *(f"{value:.2f}" for value in row), f"load {os.getloadavg()[0]:.1f}", flush=True)
        self.compare_live(trees["ours"], trees["theirs"])
        self.print_table(rows)

    def compare_live(self, ours, theirs):
        left = subprocess.run(["rsync", "-anc", "--delete", "--out-format=%i %n", "--no-times", "--omit-dir-times",
                               "--no-group", "--no-owner", f"{ours}/", f"{theirs}/"], capture_output=True, text=True)
        if left.returncode or any(not line.startswith(".") for line in left.stdout.splitlines()):
            raise SystemExit("the two document roots differ:\n" + left.stdout[:2000] + left.stderr)

    def print_table(self, rows):
        bars = {"preview": ("rsync -an --checksum", 1.2), "publish 1 %": ("rsync -ac --delete", 1.8)}
        print("\n| What | Akimori (s) | Next to it | (s) | Ratio | Bar | Met | CPU ours / theirs (s) | Generations (s) |")
        print("|---|---|---|---|---|---|---|---|---|")
        for name, measured in rows.items():
            other, bar = bars[name]
            mine, theirs, cpu, other_cpu, generations = (statistics.median(column) for column in zip(*measured))
            ratio = statistics.median(row[0] / row[1] for row in measured)
            met = "yes" if ratio <= bar else "**no**"
            print(f"| {name} | {mine:.2f} | {other} | {theirs:.2f} | {ratio:.2f} | {bar} | {met} | {cpu:.2f} / "
                  f"{other_cpu:.2f} | {generations:.2f} |")

    def stop(self):
        if self.web:
            self.web.terminate()
            self.web.wait()
        self.server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=os.path.abspath)
    parser.add_argument("--work", required=True, type=os.path.abspath)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--bytes", type=int, default=1_000_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    measurement = PublishBench(args)
    try:
        measurement.run_all()
    finally:
        measurement.stop()


if __name__ == "__main__":
    main()
