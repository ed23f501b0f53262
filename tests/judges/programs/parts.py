"""Takes the notice apart with Python's email package: beside each .eml, in the folder given second, its HTML and its text,
for the judges that look at pages."""

import base64
import email
import email.policy
import sys
from pathlib import Path

import folder


def write(message, kind, path):
    part = next((part for part in message.walk() if part.get_content_type() == kind), None)
    if part is not None:
        path.write_text(with_images(part.get_content(), message), encoding="utf-8", newline="")
    return part is not None


def with_images(text, message):
    """A page as a mail program shows it: what it names by its Content-ID is there (RFC 2392)."""
    for part in message.walk():
        if part.get_content_maintype() == "image" and part["Content-ID"]:
            data = base64.b64encode(part.get_content()).decode("ascii")
            link = "cid:" + part["Content-ID"].strip("<>")
            text = text.replace(link, f"data:{part.get_content_type()};base64,{data}")
    return text


def judge(path, octets):
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    human = next(email.message_from_bytes(octets, policy=email.policy.default).iter_parts(), None)
    if human is None:
        return {"complaints": ["no parts"]}
    has_html = write(human, "text/html", target / f"{path.stem}.html")
    has_text = write(human, "text/plain", target / f"{path.stem}.txt")
    missing = [kind for kind, has in (("text/html", has_html), ("text/plain", has_text)) if not has]
    return {"complaints": [f"no {kind}" for kind in missing]}


folder.main(judge)
