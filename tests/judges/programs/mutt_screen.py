"""mutt in a terminal of 80 columns: the screen of somebody who reads mail as text, one for each .eml.
--screen FILE prints the screen of one message as it is."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import folder

ROWS = 800
PATIENCE_SECONDS = 20
SETTINGS = """
set mbox_type=Maildir folder="" spoolfile="" record="" postponed="" mbox="" header_cache="" tmpdir="{home}"
set quit=yes confirmappend=no wait_key=no mark_old=no beep=no timeout=1 charset="utf-8"
set pager_index_lines=0 pager_stop=yes markers=no tilde=no status_on_top=no help=no
set pager_format="SHOWN %P" date_format="!%Y-%m-%d %H:%M" mailcap_path=""
alternative_order text/plain text/html
ignore *
unignore from to subject date
hdr_order date from to subject
"""


def tmux(socket, *arguments):
    return subprocess.run(["tmux", "-S", str(socket), "-f", "/dev/null", *arguments],
                          check=True, capture_output=True, text=True).stdout


def mailbox(home, octets):
    """A Maildir keeps lines as the system does."""
    for name in ("cur", "new", "tmp"):
        (home / "mail" / name).mkdir(parents=True)
    (home / "mail" / "cur" / "1.notice:2,S").write_bytes(octets.replace(b"\r\n", b"\n"))
    (home / "muttrc").write_text(SETTINGS.format(home=home))


def screen(socket):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        lines = tmux(socket, "capture-pane", "-p").splitlines()
        if any(line.startswith("SHOWN ") for line in lines):
            return [line.rstrip() for line in lines if not line.startswith("SHOWN ")]
        time.sleep(0.02)
    raise TimeoutError("mutt shows nothing")


def without_blank_end(lines):
    while lines and not lines[-1]:
        lines = lines[:-1]
    return lines


def judge(path, octets):
    home = Path(tempfile.mkdtemp(prefix="judge-mutt-"))
    socket = home / "tmux"
    try:
        mailbox(home, octets)
        mutt = f"mutt -n -F {home}/muttrc -R -f {home}/mail -e 'push <display-message>'"
        os.environ["HOME"] = str(home)
        tmux(socket, "new-session", "-d", "-x", "80", "-y", str(ROWS), mutt)
        lines = without_blank_end(screen(socket))
    finally:
        # Its own server, on its own socket.
        subprocess.run(["tmux", "-S", str(socket), "kill-server"], capture_output=True)
        shutil.rmtree(home, ignore_errors=True)
    broken = [line for line in lines if "\ufffd" in line or "^M" in line or line.startswith("[-- ") and "Unable to" in line]
    return {"screen": "\n".join(lines) + "\n", "complaints": [f"on the screen: {line[:60]}" for line in broken]}


if sys.argv[1:2] == ["--version"]:
    mutt = subprocess.run(["mutt", "-v"], check=True, capture_output=True, text=True).stdout.split(" (")[0]
    print(f"{mutt}, {subprocess.run(['tmux', '-V'], check=True, capture_output=True, text=True).stdout.strip()}")
elif sys.argv[1:2] == ["--screen"]:
    path = Path(sys.argv[2])
    print(judge(path, path.read_bytes())["screen"], end="")
else:
    folder.main(judge, at_once=True)
