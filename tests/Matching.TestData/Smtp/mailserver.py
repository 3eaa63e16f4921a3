"""A mail server for tests, on aiosmtpd. What it takes lies in a folder; what happens is printed, a line each.

Whom a mail goes to says how it fares: refused-… is refused for good, later-… for now, and drop-… is taken and the connection cut
before the sender hears of it, the first time. The server ends when its standard input does.
"""
import argparse
import asyncio
import itertools
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument("--folder", required=True)
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--user")
parser.add_argument("--password")
parser.add_argument("--refuse-senders", help="what every MAIL FROM is answered with")
parser.add_argument("--pause", type=float, default=0, help="seconds between taking a mail and saying so")
options = parser.parse_args()
numbers = itertools.count(1)
dropped = set()


def tell(*words):
    print(*words, flush=True)


def check(server, session, envelope, mechanism, given):
    right = options.user and given.login.decode() == options.user and given.password.decode() == options.password
    return AuthResult(success=bool(right), handled=False)


class Mailbox:
    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if options.refuse_senders:
            return options.refuse_senders
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("refused-"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later-"):
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        number = next(numbers)
        path = os.path.join(options.folder, f"{number:06}.eml")
        with open(path + ".part", "wb") as file:
            file.write(envelope.content)
        os.rename(path + ".part", path)
        tell("TAKEN", number, ",".join(envelope.rcpt_tos))
        to = envelope.rcpt_tos[0]
        if to.startswith("drop-") and to not in dropped:
            dropped.add(to)
            server.transport.abort()
            return "250 nobody hears this"
        if options.pause:
            await asyncio.sleep(options.pause)
        return "250 OK"


def session():
    tls = None
    if options.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(options.certificate, options.key)
    tell("CONNECTED")
    return SMTP(
        Mailbox(), hostname="localhost", tls_context=tls, require_starttls=bool(tls), enable_SMTPUTF8=True,
        authenticator=check if options.user else None, auth_required=bool(options.user), auth_require_tls=bool(tls), loop=asyncio.get_running_loop())


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", options.port)
    tell("LISTENING", server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(serve())
