#!/usr/bin/env python3
"""How long a check of a DNS switch takes: 20 names x 8 types at 6 name servers, and 5,000 pages old against new.

usage: tests/bench/cutover.py --cli build/headless/bin/akimori-cli [--rounds 5]

Own nsd (on 127.0.0.1 to 127.0.0.6) and nginx with TLS of an own authority, all on loopback; beside the pages the same
comparison with curl, one connection to each server, as the line to measure against.
"""
import argparse
import os
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

ZONE = "akimori.test"
PAGES = 5_000


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def run(*words, **options):
    return subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)


def certificate(folder):
    ca, key = os.path.join(folder, "ca.pem"), os.path.join(folder, "ca.key")
    ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    run("openssl", "req", "-x509", *ec, "-days", "3650", "-subj", "/CN=Akimori bench CA", "-addext",
        "basicConstraints=critical,CA:TRUE", "-keyout", key, "-out", ca)
    leaf = os.path.join(folder, "leaf")
    run("openssl", "req", *ec, "-subj", "/CN=" + ZONE, "-keyout", leaf + ".key", "-out", leaf + ".csr")
    with open(leaf + ".ext", "w") as file:
        file.write("subjectAltName=DNS:%s,DNS:*.%s\nextendedKeyUsage=serverAuth\n" % (ZONE, ZONE))
    run("openssl", "x509", "-req", "-in", leaf + ".csr", "-CA", ca, "-CAkey", key, "-CAcreateserial", "-days", "90",
        "-extfile", leaf + ".ext", "-out", leaf + ".pem")
    return ca, leaf


def name_server(folder, port):
    addresses = ["127.0.0.%d" % i for i in range(1, 7)]
    with open(os.path.join(folder, "zone"), "w") as file:
        file.write("$ORIGIN %s.\n$TTL 3600\n@ IN SOA ns1 host 1 3600 900 604800 300\n@ IN NS ns1\n@ IN NS ns2\n" % ZONE)
        file.write("ns1 IN A 127.0.0.1\nns2 IN A 127.0.0.2\n@ IN A 127.0.0.1\n@ IN MX 10 mail.example.net.\n")
        file.write("".join("n%d IN A 127.0.0.1\n" % i for i in range(1, 20)))
    with open(os.path.join(folder, "nsd.conf"), "w") as file:
        file.write('server:\n server-count: 1\n username: ""\n chroot: ""\n database: ""\n zonesdir: "%s"\n' % folder)
        file.write(' port: %d\n pidfile: "%s/nsd.pid"\n xfrdfile: "%s/xfrd"\n zonelistfile: "%s/list"\n xfrdir: "%s"\n'
                   % (port, folder, folder, folder, folder))
        file.write("".join(" ip-address: %s@%d\n" % (address, port) for address in addresses))
        file.write('remote-control:\n control-enable: no\nzone:\n name: %s\n zonefile: "zone"\n' % ZONE)
    process = subprocess.Popen(["nsd", "-d", "-c", os.path.join(folder, "nsd.conf")], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    return process, ["%s:%d" % (address, port) for address in addresses]


def web_servers(folder, port, leaf):
    root = os.path.join(folder, "www")
    os.makedirs(os.path.join(root, "p"))
    body = "<!DOCTYPE html><title>%d</title><p>" + "text " * 1500
    for i in range(PAGES):
        with open("%s/p/%d.html" % (root, i), "w") as file:
            file.write(body % i)
    with open(os.path.join(root, "index.html"), "w") as file:
        file.write("<!DOCTYPE html>" + "".join('<a href="/p/%d.html">x</a>' % i for i in range(PAGES)))
    servers = "".join(
        " server { listen %s:%d ssl; server_name %s *.%s; root %s; ssl_certificate %s.pem; ssl_certificate_key %s.key; }\n"
        % (address, port, ZONE, ZONE, root, leaf, leaf) for address in ("127.0.0.1", "127.0.0.2"))
    temp = "".join(" %s_temp_path %s/%s;\n" % (kind, folder, kind)
                   for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    with open(os.path.join(folder, "nginx.conf"), "w") as file:
        file.write("worker_processes 1; daemon off; pid %s/nginx.pid; error_log %s/error.log;\nevents {}\nhttp {\n"
                   " types { text/html html; } access_log off; keepalive_requests 100000;\n%s%s}\n"
                   % (folder, folder, temp, servers))
    return subprocess.Popen(["nginx", "-c", os.path.join(folder, "nginx.conf"), "-e", os.path.join(folder, "error.log")],
                            stderr=subprocess.DEVNULL)


def wait_for(address, port):
    for _ in range(100):
        with socket.socket() as s:
            if s.connect_ex((address, port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("no server on %s:%d" % (address, port))


def measure(words, rounds):
    seconds = []
    for _ in range(rounds):
        start = time.monotonic()
        subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds.append(time.monotonic() - start)
    return statistics.median(seconds)


def curl_pages(folder, ca, port):
    """The same pages from both servers, each over one connection that stays open."""
    config = os.path.join(folder, "curl.conf")
    with open(config, "w") as file:
        for i in range(PAGES):
            file.write('url = "https://%s:%d/p/%d.html"\noutput = "/dev/null"\n' % (ZONE, port, i))
    start = time.monotonic()
    both = [subprocess.Popen(["curl", "-s", "--http1.1", "--cacert", ca, "--connect-to", "%s:%d:%s:%d" % (ZONE, port, a, port),
                              "-K", config], stdout=subprocess.DEVNULL) for a in ("127.0.0.1", "127.0.0.2")]
    for process in both:
        process.wait()
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    os.environ["PATH"] += ":/usr/sbin"
    folder = tempfile.mkdtemp(prefix="akimori-cutover-bench-")
    os.chmod(folder, 0o755)  # nginx drops its rights when root starts it
    dns_port, web_port = free_port(), free_port()
    ca, leaf = certificate(folder)
    processes = [web_servers(folder, web_port, leaf)]
    dns, authorities = name_server(folder, dns_port)
    processes.append(dns)
    try:
        wait_for("127.0.0.2", web_port)
        wait_for("127.0.0.6", dns_port)
        cli = [arguments.cli, "--profile", os.path.join(folder, "profile"), "--quiet", "cutover"]
        plan = cli + ["plan", "--domain", ZONE, "--old", "127.0.0.1:%d" % web_port, "--new", "127.0.0.2:%d" % web_port,
                      "--ca", ca, "--resolver", authorities[0]]
        run(*plan, *sum((["--name", "n%d.%s" % (i, ZONE)] for i in range(1, 20)), []),
            *sum((["--authority", a] for a in authorities), []))
        seconds = measure(cli + ["check", "--step", "inventory"], arguments.rounds)
        print("20 names x 8 types x 6 servers: %.2f s" % seconds)
        seconds = measure(cli + ["check", "--no-pages"], arguments.rounds)
        print("every step of it, both web servers with all names included: %.2f s" % seconds)
        run(*plan, "--authority", authorities[0])
        seconds = measure(cli + ["check", "--step", "content"], arguments.rounds)
        print("%d pages old and new: %.2f s, %.0f pages/s" % (PAGES, seconds, PAGES / seconds))
        curl = statistics.median(curl_pages(folder, ca, web_port) for _ in range(arguments.rounds))
        print("the same with curl: %.2f s, %.0f pages/s" % (curl, PAGES / curl))
    finally:
        for process in processes:
            process.terminate()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
