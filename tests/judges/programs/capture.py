"""aiosmtpd listens on a free port of 127.0.0.1 and keeps every message in the folder given.
  capture FOLDER [--listen ADDRESS:PORT] [--refuse-recipient ADDRESS] [--refuse-sender] [--refuse-data] [--octets LIMIT]
          [--no-smtputf8] [--fault COMMAND=WHAT/N] [--reply LOCAL=REPLY] [--once LOCAL=REPLY]
A recipient whose local part is LOCAL is answered with REPLY, such as "552 5.2.2 Mailbox full"; with --once each address the first
time alone. An asterisk in LOCAL stands for anything.
At every Nth COMMAND (connect, ehlo, mail, rcpt, data, dot) a fault: drop closes the connection, 421 says so before, 451 and 550
refuse. What is dropped at the dot was kept.
The first line it prints is the port; then one line of JSON for each message: file, sender, recipients, options. It ends
when its standard input does."""

import argparse
import asyncio
import json
import sys
from fnmatch import fnmatchcase
from importlib.metadata import version
from pathlib import Path

from aiosmtpd.smtp import SMTP


REPLIES = {"421": "421 4.3.2 closing", "451": "451 4.3.0 later", "550": "550 5.7.1 never"}


class Fault:
    def __init__(self, text):
        self.command, rest = text.split("=")
        self.what, every = rest.split("/")
        if self.what != "drop" and self.what not in REPLIES:
            raise ValueError(text)
        self.every = int(every)
        self.n = 0

    def happens(self, command):
        if command != self.command:
            return False
        self.n += 1
        return self.n % self.every == 0


class Faulty(SMTP):
    """Fails as it was told to."""

    def __init__(self, *arguments, faults, **settings):
        super().__init__(*arguments, **settings)
        self.faults = faults

    def fault(self, command):
        return next((fault.what for fault in self.faults if fault.happens(command)), None)

    async def fails(self, command):
        """Whether the command is over with."""
        what = self.fault(command)
        if what in REPLIES:
            await self.push(REPLIES[what])
        if what in ("drop", "421"):
            self.transport.close()
        return what is not None

    async def _handle_client(self):
        if not await self.fails("connect"):
            await super()._handle_client()

    async def smtp_EHLO(self, hostname):
        if not await self.fails("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg):
        if not await self.fails("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.fails("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if not await self.fails("data"):
            await super().smtp_DATA(arg)


def parse():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--refuse-recipient", action="append", default=[])
    arguments.add_argument("--refuse-sender", action="store_true")
    arguments.add_argument("--refuse-data", action="store_true")
    arguments.add_argument("--octets", type=int, default=33554432)
    arguments.add_argument("--no-smtputf8", action="store_true")
    arguments.add_argument("--listen", default="127.0.0.1:0")
    arguments.add_argument("--reply", action="append", default=[])
    arguments.add_argument("--once", action="append", default=[])
    arguments.add_argument("--fault", action="append", default=[], type=Fault)
    return arguments.parse_args()


class Capture:
    def __init__(self, options):
        self.options = options
        self.replies = [reply.split("=", 1) for reply in options.reply]
        self.once = [reply.split("=", 1) for reply in options.once]
        self.known = set()
        self.n = 0

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if self.options.refuse_sender:
            return "451 4.3.0 not now"
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 2.1.0 ok"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address in self.options.refuse_recipient:
            return "550 5.1.1 no such user"
        reply = self.reply(address)
        if reply is not None:
            return reply
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    def reply(self, address):
        replies = self.replies if address in self.known else self.once + self.replies
        self.known.add(address)
        local = address.rsplit("@", 1)[0]
        return next((reply for pattern, reply in replies if fnmatchcase(local, pattern)), None)

    async def handle_DATA(self, server, session, envelope):
        if self.options.refuse_data:
            return "554 5.7.1 refused"
        what = server.fault("dot")
        if what != "drop" and what is not None:
            return REPLIES[what]
        self.keep(envelope)
        if what == "drop":
            server.transport.close()
        return "250 2.0.0 kept"

    def keep(self, envelope):
        self.n += 1
        path = self.options.folder / f"{self.n:06}.eml"
        path.write_bytes(envelope.original_content)
        print(json.dumps({"file": path.name, "sender": envelope.mail_from, "recipients": envelope.rcpt_tos,
                          "options": envelope.mail_options}), flush=True)


async def listen(options):
    handler = Capture(options)
    loop = asyncio.get_running_loop()
    address, port = options.listen.split(":")
    server = await loop.create_server(
        lambda: Faulty(handler, faults=options.fault, enable_SMTPUTF8=not options.no_smtputf8,
                       data_size_limit=options.octets, hostname="capture.test", loop=loop),
        address, int(port))
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if sys.argv[1:2] == ["--version"]:
    print(f"aiosmtpd {version('aiosmtpd')}")
else:
    options = parse()
    options.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(listen(options))
