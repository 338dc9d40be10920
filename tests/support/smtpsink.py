"""An SMTP server for tests: stores every message as NNNN.eml and relays nothing. Needs python3-aiosmtpd.

Usage: smtpsink.py FOLDER MODE [CERTIFICATE KEY]
MODE: starttls   STARTTLS required, then AUTH as user "sender" with the password "geheim-ü1"
      tls        TLS from the first byte, same login
      plain      offers no STARTTLS
      later      as starttls, but refuses every recipient with 450 as long as FOLDER/later exists
      refuse     as starttls, but refuses every message with 550
      silent     accepts the connection and never says a word
      cut        as starttls, but closes the connection when the message comes
Prints the port it listens on. Ends when its standard input ends.
"""
import asyncio
import logging
import os
import ssl
import sys
import warnings

warnings.simplefilter("ignore")
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

logging.disable(logging.CRITICAL)
folder, mode = sys.argv[1:3]
context = None
if len(sys.argv) > 3:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[3], sys.argv[4])


class Store:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "later" and os.path.exists(os.path.join(folder, "later")):
            return "450 4.2.1 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if mode == "refuse":
            return "550 5.7.1 refused on purpose"
        if mode == "cut":
            server.transport.abort()
            return "451 never read"
        self.count += 1
        head = "X-Envelope-From: %s\r\nX-Envelope-To: %s\r\nX-Tls: %s\r\nX-Login: %s\r\n" % (
            envelope.mail_from, ",".join(envelope.rcpt_tos), "yes" if session.ssl or mode == "tls" else "no",
            "yes" if session.authenticated else "no")
        partial = os.path.join(folder, "partial")
        with open(partial, "wb") as file:
            file.write(head.encode() + envelope.original_content)
        os.rename(partial, os.path.join(folder, "%04d.eml" % self.count))
        return "250 2.0.0 stored"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == b"sender" and data.password == "geheim-ü1".encode()
    return AuthResult(success=right, handled=False)  # the server answers


store = Store()


def smtp():
    wants = mode not in ("plain",)
    return SMTP(store, hostname="sink.test", tls_context=context if mode not in ("plain", "tls") else None,
                require_starttls=wants and mode != "tls", auth_required=wants, authenticator=authenticate,
                auth_require_tls=mode != "tls")


class Silent(asyncio.Protocol):
    pass


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Silent if mode == "silent" else smtp, "127.0.0.1", 0,
                                      ssl=context if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
