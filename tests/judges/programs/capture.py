"""aiosmtpd listens on a free port of 127.0.0.1 and keeps every message in the folder given.
  capture FOLDER [--refuse-recipient ADDRESS] [--refuse-sender] [--refuse-data] [--octets LIMIT] [--no-smtputf8]
The first line it prints is the port; then one line of JSON for each message: file, sender, recipients, options. It ends
when its standard input does."""

import argparse
import asyncio
import json
import sys
from importlib.metadata import version
from pathlib import Path

from aiosmtpd.smtp import SMTP


def parse():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--refuse-recipient", action="append", default=[])
    arguments.add_argument("--refuse-sender", action="store_true")
    arguments.add_argument("--refuse-data", action="store_true")
    arguments.add_argument("--octets", type=int, default=33554432)
    arguments.add_argument("--no-smtputf8", action="store_true")
    return arguments.parse_args()


class Capture:
    def __init__(self, options):
        self.options = options
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
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if self.options.refuse_data:
            return "554 5.7.1 refused"
        self.n += 1
        path = self.options.folder / f"{self.n:06}.eml"
        path.write_bytes(envelope.original_content)
        print(json.dumps({"file": path.name, "sender": envelope.mail_from, "recipients": envelope.rcpt_tos,
                          "options": envelope.mail_options}), flush=True)
        return "250 2.0.0 kept"


async def listen(options):
    handler = Capture(options)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(handler, enable_SMTPUTF8=not options.no_smtputf8, data_size_limit=options.octets,
                     hostname="capture.test", loop=loop),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if sys.argv[1:2] == ["--version"]:
    print(f"aiosmtpd {version('aiosmtpd')}")
else:
    options = parse()
    options.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(listen(options))
