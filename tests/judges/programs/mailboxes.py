"""Python's mailbox (PSF) puts the messages of a folder, by name, into an mbox and into a Maildir.

mailboxes.py FOLDER TO
"""

import mailbox
import sys
from pathlib import Path


def main():
    if sys.argv[1:2] == ["--version"]:
        print(f"Python {sys.version.split()[0]}")
        return
    messages = [path.read_bytes() for path in sorted(Path(sys.argv[1]).glob("*.eml"))]
    to = Path(sys.argv[2])
    boxes = [mailbox.mbox(to / "mbox"), mailbox.Maildir(to / "Maildir")]
    for box in boxes:
        for message in messages:
            box.add(message)
        box.close()
    # What was seen moves from `new` to `cur`.
    seen = min((to / "Maildir" / "new").iterdir())
    seen.rename(to / "Maildir" / "cur" / (seen.name + ":2,S"))


main()
