"""An SSH server for one fictitious user who logs in by password or keyboard-interactive, for tests.

OpenSSH's sshd checks passwords only through the system's own accounts, which an unprivileged test cannot make.
Usage: passwordserver.py FOLDER USER PASSWORD password|keyboard-interactive
Prints the port it listens on. Ends when its standard input ends.
"""
import asyncio
import subprocess
import sys
import warnings

warnings.simplefilter("ignore")
import asyncssh  # noqa: E402

folder, user, password, method = sys.argv[1:]


class Server(asyncssh.SSHServer):
    def begin_auth(self, username):
        return True

    def password_auth_supported(self):
        return method == "password"

    def validate_password(self, username, given):
        return username == user and given == password

    def kbdint_auth_supported(self):
        return method == "keyboard-interactive"

    def get_kbdint_challenge(self, username, lang, submethods):
        return "", "", "", [("Password: ", False)]

    def validate_kbdint_response(self, username, responses):
        return username == user and list(responses) == [password]


async def pump(source, write):
    while block := await source.read(65536):
        write(block)


async def handle(process):
    child = await asyncio.create_subprocess_shell(
        process.command or "true", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    async def feed():
        try:
            await pump(process.stdin, child.stdin.write)
            child.stdin.close()
        except (OSError, asyncssh.Error):
            pass  # the command does not read (any more); its status counts

    feeding = asyncio.create_task(feed())
    await asyncio.gather(pump(child.stdout, process.stdout.write), pump(child.stderr, process.stderr.write))
    status = await child.wait()
    feeding.cancel()
    process.exit(status)


async def main():
    server = await asyncssh.create_server(
        Server, "127.0.0.1", 0, server_host_keys=[folder + "/host_ed25519"], process_factory=handle, encoding=None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
