#!/usr/bin/env python3
"""The measurements behind run.sh: interleaved pairs, medians, ratios. Speed lives here and in no test."""
import argparse
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time

# sshd's child that serves a session outlives the process that sshd waits for, so its processor time reaches only who
# takes in orphans: this one does, and its own times are those of the whole server.
REAPER = """
import ctypes, os, signal, subprocess, sys
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
sshd = subprocess.Popen(sys.argv[1:], stderr=subprocess.DEVNULL)
signal.signal(signal.SIGTERM, lambda *_: sshd.terminate())
while os.wait()[0] != sshd.pid:
    pass
"""

CORPORA = {"S": (3_000, 300_000_000), "L": (50_000, 2_000_000_000)}
HERE = os.path.dirname(os.path.abspath(__file__))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """An own sshd and one relay per round-trip time."""

    def __init__(self, work):
        self.folder = os.path.join(work, "sshd")
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder, mode=0o700)
        self.user = os.environ.get("USER", "root")
        self.key = os.path.join(self.folder, "client")
        for name in ("host", "client"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", os.path.join(self.folder, name)],
                           check=True)
        shutil.copy(self.key + ".pub", os.path.join(self.folder, "authorized"))
        self.ports = {0: free_port()}
        config = os.path.join(self.folder, "sshd_config")
        with open(config, "w") as file:
            file.write(f"Port {self.ports[0]}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\n"
                       f"AuthorizedKeysFile {self.folder}/authorized\nPidFile {self.folder}/pid\nStrictModes no\n"
                       "UsePAM no\nPasswordAuthentication no\nMaxSessions 64\nMaxStartups 100\nPrintMotd no\n"
                       "Subsystem sftp internal-sftp\n")
        sshd = shutil.which("sshd") or "/usr/sbin/sshd"
        self.processes = [subprocess.Popen([sys.executable, "-c", REAPER, sshd, "-D", "-e", "-f", config])]
        self.work = work
        self.wait(self.ports[0])
        self.fingerprint = subprocess.run(["ssh-keygen", "-lf", os.path.join(self.folder, "host.pub")],
                                          capture_output=True, text=True, check=True).stdout.split()[1]

    def wait(self, port):
        for _ in range(200):
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.05)
        raise SystemExit(f"nothing listens on port {port}")

    def port(self, rtt):
        if rtt not in self.ports:
            self.ports[rtt] = free_port()
            self.processes.append(subprocess.Popen([os.path.join(self.work, "delayrelay"), str(self.ports[rtt]),
                                                    str(self.ports[0]), str(rtt * 500)]))
            self.wait(self.ports[rtt])
        return self.ports[rtt]

    def ssh(self, rtt):
        return (f"ssh -F none -p {self.port(rtt)} -i {self.key} -o IdentitiesOnly=yes -o BatchMode=yes "
                f"-o StrictHostKeyChecking=no -o UserKnownHostsFile={self.folder}/known -o LogLevel=ERROR "
                "-o Compression=no")

    def stop(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
            process.wait()


class Bench:
    def __init__(self, args):
        self.args = args
        self.work = args.work
        self.server = Server(args.work)
        self.rows = []
        self.env = dict(os.environ, RESTIC_PASSWORD="bench", BORG_PASSPHRASE="bench",
                        BORG_RELOCATED_REPO_ACCESS_IS_OK="yes", BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK="yes",
                        RESTIC_CACHE_DIR=os.path.join(args.work, "restic-cache"),
                        BORG_BASE_DIR=os.path.join(args.work, "borg"))
        self.peak = {}  # MiB, by command

    def folder(self, name):
        path = os.path.join(self.work, name)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        return path

    def timed(self, command, ok=(0,)):
        """Wall seconds of one command through sh, and its standard output."""
        os.sync()
        started = time.monotonic()
        process = subprocess.Popen(["/bin/sh", "-c", "exec " + command], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.env)
        out, err = process.communicate()
        wall = time.monotonic() - started
        if process.returncode not in ok:
            raise SystemExit(f"exit {process.returncode}: {command}\n{err.decode(errors='replace')[-2000:]}")
        return wall, out.decode(errors="replace")

    def cli(self, profile, words, ok=(0,)):
        memory = os.path.join(self.work, "memory")
        wall, out = self.timed(f"/usr/bin/time -f %M -o {memory} {self.args.cli} --profile {profile} --json --quiet "
                               f"{words}", ok)
        with open(memory) as file:
            kilobytes = int(file.read().split()[-1])
        self.peak[words.split(" --")[0]] = max(self.peak.get(words.split(" --")[0], 0), kilobytes // 1024)
        return wall, json.loads(out)

    def compare(self, corpus, rtt, operation, ours, other_name, other, bar, prepare=None, rounds=None):
        """Interleaved pairs; ours() and other() return seconds."""
        if self.args.only and operation.split(",")[0] not in self.args.only:
            return
        mine, theirs = [], []
        for turn in range(rounds or self.args.rounds):
            for which in ((0, 1) if turn % 2 == 0 else (1, 0)):
                if prepare:
                    prepare(turn)
                (mine if which == 0 else theirs).append((ours if which == 0 else other)())
        a, b = statistics.median(mine), statistics.median(theirs)
        ratios = [x / y for x, y in zip(mine, theirs)]
        row = (corpus, rtt, operation, f"{a:.2f}", f"{other_name} {b:.2f}", f"{statistics.median(ratios):.2f}", bar)
        self.rows.append(row)
        print(" | ".join(map(str, row)), flush=True)

    def profile(self, name, tree, rtt):
        profile = self.folder(name)
        self.cli(profile, f"site add s --host 127.0.0.1 --port {self.server.port(rtt)} --user {self.server.user} "
                          f"--key {self.server.key} --root {tree} --url http://127.0.0.1/ --impact none "
                          f"--accept-host-key {self.server.fingerprint}")
        return profile

    def corpus(self, name):
        files, size = CORPORA[name]
        tree = os.path.join(self.work, f"corpus-{name}", "root")
        if not os.path.isdir(tree):
            print(f"making corpus {name}", flush=True)
            subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), "make", tree, "--files", str(files),
                            "--bytes", str(size)], check=True)
        return tree

    def change(self, tree, verb="change"):
        self.seed = getattr(self, "seed", 10) + 1
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), verb, tree, "--percent", "1.0", "--seed",
                        str(self.seed)], check=True)

    def backup(self, profile, key=None):
        wall, result = self.cli(profile, "backup run --kind data")
        return result[key] if key else wall

    def run(self, name, rtt):
        tree = self.corpus(name)
        small = name == "S"
        ssh = self.server.ssh(rtt)
        host = f"{self.server.user}@127.0.0.1"
        pull = f"rsync -a --delete -e '{ssh}' {host}:{tree}/"

        def first_ours():
            return self.backup(self.profile("first", tree, rtt))

        def first_rsync():
            return self.timed(f"{pull} {self.folder('rsync-first')}/")[0]
        bar = "0.75" if small else ("1.0" if rtt == 0 else "0.8")
        self.compare(name, rtt, "first", first_ours, "rsync -a", first_rsync, bar)
        if small and not self.args.rsync_only:
            self.compare(name, rtt, "first", first_ours, "restic sftp", lambda: self.restic_first(tree, rtt), "–",
                         rounds=self.rounds_of_slow_peers(rtt))
            self.compare(name, rtt, "first", first_ours, "borg ssh", lambda: self.borg_first(tree, rtt), "–",
                         rounds=self.rounds_of_slow_peers(rtt))

        # From here on a kept generation and a kept mirror of the same tree.
        profile = self.profile("kept", tree, rtt)
        self.backup(profile)
        mirror = self.folder("mirror")
        self.timed(f"{pull} {mirror}/")
        dated = self.folder("dated")
        self.timed(f"{pull} {dated}/g0/")
        count = [0]

        def link_dest():
            count[0] += 1
            return self.timed(f"rsync -a --link-dest=../g{count[0] - 1} -e '{ssh}' {host}:{tree}/ "
                              f"{dated}/g{count[0]}/")[0]

        def server_time():
            return self.backup(profile, "connectedSeconds")

        def mirror_update():
            return self.timed(f"{pull} {mirror}/")[0]
        self.compare(name, rtt, "unchanged, server-visible", server_time, "rsync -a", mirror_update, "1.0")
        self.compare(name, rtt, "unchanged, total", lambda: self.backup(profile), "rsync --link-dest", link_dest,
                     "0.5" if not small else ("1.3" if rtt == 0 else "1.0"))

        def alternate(_turn):
            self.change(tree)
        self.compare(name, rtt, "changed 1 %, server-visible", server_time, "rsync -a", mirror_update, "1.2",
                     alternate)
        self.compare(name, rtt, "changed 1 %, total", lambda: self.backup(profile), "rsync --link-dest", link_dest,
                     "0.6" if not small else ("1.5" if rtt == 0 else "1.2"), alternate)
        if small and rtt == 0:
            repository = self.folder("restic")
            self.timed(f"restic -q -r {repository} init")
            self.timed(f"restic -q -r {repository} backup {tree}")
            newest = self.cli(profile, "backup list")[1]["generations"][0]["id"]
            self.compare(name, rtt, "verify", lambda: self.cli(profile, f"backup verify --generation {newest}")[0],
                         "restic check --read-data",
                         lambda: self.timed(f"restic -q -r {repository} check --read-data")[0], "0.8")
        self.restore(name, rtt, tree, ssh, host)
        if small:
            self.scan(name, rtt, tree, ssh, host)
        self.print_peak(name)

    def print_peak(self, name):
        for command, peak in sorted(self.peak.items()):
            print(f"{name} | peak memory of {command} | {peak} MiB", flush=True)
        self.peak = {}

    def rounds_of_slow_peers(self, rtt):
        """restic over sftp needs minutes at 30 ms: once is enough to show it."""
        return 1 if rtt else None

    def restic_first(self, tree, rtt):
        repository = self.folder("restic-sftp")
        command = f"restic -q -o sftp.command=\"{self.server.ssh(rtt)} {self.server.user}@127.0.0.1 -s sftp\" " \
                  f"-r sftp:{self.server.user}@127.0.0.1:{repository}"
        self.timed(f"{command} init")
        return self.timed(f"{command} backup {tree}")[0]

    def borg_first(self, tree, rtt):
        repository = os.path.join(self.folder("borg-ssh"), "repo")
        self.env["BORG_RSH"] = self.server.ssh(rtt)
        url = f"ssh://{self.server.user}@127.0.0.1{repository}"
        self.timed(f"borg init -e repokey-blake2 {url}")
        return self.timed(f"borg create {url}::a {tree}")[0]

    def restore(self, name, rtt, tree, ssh, host):
        live = os.path.join(self.folder("live"), "root")
        shutil.copytree(tree, live, symlinks=True)
        source = self.folder("push-source") + "/"
        self.timed(f"rsync -a {tree}/ {source}")
        profile = self.profile("restore", live, rtt)
        self.backup(profile)
        generation = self.cli(profile, "backup list")[1]["generations"][0]["id"]

        def empty(_turn):
            for entry in os.scandir(live):
                shutil.rmtree(entry.path) if entry.is_dir() else os.unlink(entry.path)

        def ours():
            return self.cli(profile, f"restore apply --generation {generation} --yes")[0]
        bar = "1.0" if rtt == 0 else "1.15"
        self.compare(name, rtt, "full restore", ours, "rsync -a --delete",
                     lambda: self.timed(f"rsync -a --delete -e '{ssh}' {source} {host}:{live}/")[0], bar, empty)
        self.timed(f"rsync -a --delete {source} {live}/")

        def one_percent(_turn):
            self.timed(f"rsync -ac --delete {source} {live}/")
            self.change(live, "tamper")
        self.compare(name, rtt, "restore 1 %", ours, "rsync -ac --delete",
                     lambda: self.timed(f"rsync -ac --delete -e '{ssh}' {source} {host}:{live}/")[0],
                     "2.5" if rtt == 0 else "1.5", one_percent)

    def scan(self, name, rtt, tree, ssh, host):
        profile = self.profile("scan", tree, rtt)
        self.cli(profile, "baseline approve --reason bench")
        plain = f"{ssh} {host} 'cd {tree} && find . -type f -print0 | xargs -0 sha256sum' > /dev/null"
        self.compare(name, rtt, "scan, wall", lambda: self.cli(profile, "scan run")[0], "find | xargs sha256sum",
                     lambda: self.timed(plain)[0], "1.15")
        if rtt != 0:
            return
        aide = self.folder("aide")
        with open(os.path.join(aide, "aide.conf"), "w") as file:
            file.write(f"database_in=file:{aide}/db\ndatabase_out=file:{aide}/db.new\n"
                       f"{tree} p+u+g+s+m+c+ftype+sha256\n")
        self.timed(f"aide -c {aide}/aide.conf --init")
        os.rename(f"{aide}/db.new", f"{aide}/db")

        def server_cpu():
            before = self.sshd_cpu()
            self.cli(profile, "scan run")
            time.sleep(0.3)
            return self.sshd_cpu() - before

        def aide_cpu():
            before = os.times()
            self.timed(f"aide -c {aide}/aide.conf --check", ok=(0, 1, 2, 3, 4, 5, 6, 7))
            after = os.times()
            return (after.children_user - before.children_user) + (after.children_system - before.children_system)
        self.compare(name, rtt, "scan, server CPU", server_cpu, "aide --check", aide_cpu, "0.5")

    def sshd_cpu(self):
        """Processor seconds of the ended sessions."""
        with open(f"/proc/{self.server.processes[0].pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def write(self):
        cpu = re.search(r"model name\s*: (.*)", open("/proc/cpuinfo").read())
        versions = [subprocess.run([tool, "--version"], capture_output=True, text=True).stdout.splitlines()[0]
                    for tool in ("rsync", "borg")]
        versions.append(subprocess.run(["restic", "version"], capture_output=True, text=True).stdout.strip())
        with open(os.path.join(self.work, "RESULTS.md"), "w") as file:
            file.write("# Benchmark results\n\nWritten by `tests/bench/run.sh`. Medians of "
                       f"{self.args.rounds} interleaved pairs; the ratio is the median of the pairs' ratios "
                       "(ours / other), the bar is what the project wants it to stay under.\n\n"
                       f"Machine: {os.cpu_count()} cores {cpu.group(1) if cpu else ''}, client and server on it; "
                       f"{'; '.join(versions)}.\nDate: {time.strftime('%Y-%m-%d')}; load average at the end "
                       f"{os.getloadavg()[1]:.1f}. "
                       "Corpora: " + ", ".join(f"{n} = {f:,} files / {b // 1_000_000:,} MB"
                                               for n, (f, b) in CORPORA.items()) + ".\n\n"
                       "| corpus | RTT ms | operation | ours s | other s | ratio | bar |\n"
                       "|---|---|---|---|---|---|---|\n")
            for row in self.rows:
                file.write("| " + " | ".join(map(str, row)) + " |\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True, type=os.path.abspath)
    parser.add_argument("--work", required=True, type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--corpora", default="S,L")
    parser.add_argument("--rtt", default="0,30")
    parser.add_argument("--rsync-only", action="store_true", help="leave restic and borg over the line out")
    parser.add_argument("--only", type=lambda text: text.split(","), default=None)
    args = parser.parse_args()
    bench = Bench(args)
    try:
        for name in args.corpora.split(","):
            for rtt in map(int, args.rtt.split(",")):
                bench.run(name, rtt)
    finally:
        bench.server.stop()
    bench.write()


if __name__ == "__main__":
    main()
