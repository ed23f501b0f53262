"""Dovecot's IMAP service over a Maildir of the folder's messages: what a mail client is told of their structure, as `screen`.
It needs no server: doveconf starts the service with its settings, and the session is open from the start (PREAUTH)."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ["JUDGES_HOME"]) / "root"
# Mail of root is refused: then it is that of a user whom every Debian has.
USER = (1, 1) if os.getuid() == 0 else (os.getuid(), os.getgid())
SETTINGS = """
base_dir = {folder}/run
state_dir = {folder}/run
libexec_dir = {root}/usr/lib/dovecot
mail_plugin_dir = {root}/usr/lib/dovecot/modules
mail_location = maildir:{folder}/Maildir
protocols = imap
ssl = no
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
first_valid_gid = 1
"""


def fill(folder, files):
    maildir = folder / "Maildir"
    for name in ("new", "cur", "tmp"):
        (maildir / name).mkdir(parents=True)
    (folder / "run").mkdir()
    for number, file in enumerate(files, 1):
        # Dovecot numbers messages in the order of the times in their names.
        shutil.copyfile(file, maildir / "new" / f"{number:010}.judge")
    settings = SETTINGS.format(folder=folder, root=ROOT, uid=USER[0], gid=USER[1])
    (folder / "dovecot.conf").write_text(settings)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, *USER)


def structures(folder):
    commands = b"a SELECT INBOX\r\nb FETCH 1:* (BODYSTRUCTURE)\r\nc LOGOUT\r\n"
    service = ["doveconf", "-f", "service=imap", "-c", folder / "dovecot.conf", "-m", "imap", "-e", ROOT / "usr/lib/dovecot/imap"]
    environment = os.environ | {"USER": "reader", "HOME": str(folder)}
    running = subprocess.Popen(service, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, user=USER[0],
                               group=USER[1], extra_groups=[] if os.getuid() == 0 else None)
    # Its input stays open until it has said good-bye: at the end of it, it would leave at once.
    running.stdin.write(commands)
    running.stdin.flush()
    answer = running.stdout.read().decode("utf-8", "replace")
    running.stdin.close()
    running.wait()
    if "\r\nb OK" not in answer:
        raise SystemExit(f"dovecot: {answer}")
    found = re.findall(r"^\* (\d+) FETCH \((BODYSTRUCTURE .*?)\)\r\n(?=\* |b OK)", answer, re.M | re.S)
    return {int(number): structure for number, structure in found}


def judge(files):
    with tempfile.TemporaryDirectory(prefix="dovecot-", dir=os.environ["JUDGES_HOME"]) as folder:
        folder = Path(folder)
        fill(folder, files)
        seen = structures(folder)
    for number, file in enumerate(files, 1):
        print(json.dumps({"file": file.name, "complaints": [], "screen": seen[number]}))


if sys.argv[1] == "--version":
    version = subprocess.run(["dovecot", "--version"], check=True, capture_output=True, text=True).stdout
    print(f"Dovecot {version.split()[0]}")
else:
    judge(sorted(Path(sys.argv[1]).glob("*.eml")))
