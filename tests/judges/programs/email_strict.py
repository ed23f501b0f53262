"""Python's email package reads the notice: defects, structure, the machine part; and rules about octets and lines, read
from the RFCs, that no parser enforces."""

import email
import email.policy
import email.utils
import re
from email.headerregistry import AddressHeader

import folder

MACHINE = {"message/delivery-status", "message/global-delivery-status"}
RETURNED = {"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"}
GLOBAL = {"message/global-delivery-status", "message/global", "message/global-headers"}
PER_MESSAGE = ["original-envelope-id", "reporting-mta", "dsn-gateway", "received-from-mta", "arrival-date"]
PER_RECIPIENT = ["original-recipient", "final-recipient", "action", "status", "remote-mta", "diagnostic-code",
                 "last-attempt-date", "final-log-id", "will-retry-until", "localized-diagnostic"]
ACTIONS = {"failed", "delayed", "delivered", "relayed", "expanded"}
DATE = re.compile(r"^(\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(:\d\d)? [+-]\d{4}( \(\w+\))?$")


def about_lines(octets):
    """RFC 5322 §2.1.1 and §2.3, RFC 2045 §2.7: CRLF alone ends a line, 998 octets at most, no NUL."""
    if re.search(rb"(?<!\r)\n", octets):
        yield "bare LF"
    if re.search(rb"\r(?!\n)", octets):
        yield "bare CR"
    if b"\0" in octets:
        yield "NUL"
    if any(len(line) > 998 for line in octets.split(b"\r\n")):
        yield "line over 998 octets"
    if not octets.endswith(b"\r\n"):
        yield "last line not ended"


def about_header_lines(octets):
    """RFC 5322 §2.1.1 (78 columns are what a notice keeps to), RFC 2047 §2 (76 in a line with an encoded word)."""
    header = octets.split(b"\r\n\r\n", 1)[0].split(b"\r\n")
    for line in header:
        if len(line) > 78 and b" " in line.strip():
            yield f"header line of {len(line)} columns: {line[:30]!r}"
        if len(line) > 76 and b"=?" in line:
            yield f"encoded word in a line of {len(line)} columns"
        if not line.strip():
            yield "header line of white space alone"
    if any(octet > 127 for octet in b"".join(header)):
        yield "raw octets over 127 in the header"


def own_parts(part):
    """The parts of the notice itself: not what is inside the machine part or the returned message, which others wrote."""
    yield part
    if part.is_multipart() and part.get_content_type() not in MACHINE | RETURNED:
        for inner in part.iter_parts():
            yield from own_parts(inner)


def about_defects(message):
    for part in own_parts(message):
        yield from (f"defect: {type(defect).__name__}" for defect in part.defects)
        for name, value in part.items():
            for defect in getattr(value, "defects", ()):
                yield f"defect in {name}: {type(defect).__name__}"


def about_header(message):
    """RFC 5322 §3.6, RFC 3464 §2, RFC 3834 §5, RFC 5322 §3.3."""
    for name in ("from", "to", "date", "message-id", "subject", "mime-version", "content-type", "auto-submitted"):
        n = len(message.get_all(name, []))
        if n != 1:
            yield f"{n} fields {name}"
    if (message["auto-submitted"] or "").split(";")[0].strip() != "auto-replied":
        yield "Auto-Submitted is not auto-replied"
    for name in ("from", "to"):
        field = message[name]
        if isinstance(field, AddressHeader) and len(field.addresses) != 1:
            yield f"{len(field.addresses)} addresses in {name}"
    if not DATE.match(str(message["date"] or "")):
        yield f"date without numeric zone: {message['date']}"
    if not re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", str(message["message-id"] or "").strip()):
        yield f"message-id: {message['message-id']}"
    for name in ("return-path", "bcc", "return-receipt-to", "disposition-notification-to"):
        if name in message:
            yield f"field {name} in a notice"
    for name in ("subject", "from", "to"):
        if re.search("[\u0000-\u001f\u007f\ufffd]", str(message[name] or "")):
            yield f"control or replacement character in {name}"


def shown_as(part):
    """The type that an alternative is shown as; of a page with images (RFC 2387), that of the part that `start` names."""
    if part.get_content_type() != "multipart/related":
        return part.get_content_type()
    root, *images = part.iter_parts()
    if root["content-id"] != part.get_param("start") or root.get_content_type() != part.get_param("type"):
        return "multipart/related without its root"
    page = root.get_content()
    shown = [f"cid:{str(image['content-id']).strip('<>')}" in page for image in images]
    return root.get_content_type() if shown and all(shown) else "multipart/related with what is not shown"


def about_structure(message):
    """RFC 6522 §3, RFC 3464 §2, RFC 2046 §5.1.4 (the richest part last)."""
    if message.get_content_type() != "multipart/report":
        yield f"not a multipart/report but {message.get_content_type()}"
        return
    if message.get_param("report-type") != "delivery-status":
        yield f"report-type is {message.get_param('report-type')}"
    parts = list(message.iter_parts())
    types = [part.get_content_type() for part in parts]
    if len(types) not in (2, 3):
        yield f"{len(types)} parts"
        return
    if types[0] == "multipart/alternative":
        inner = [shown_as(part) for part in parts[0].iter_parts()]
        if inner != ["text/plain", "text/html"]:
            yield f"the alternatives are {inner}"
    elif types[0] != "text/plain":
        yield f"the first part is {types[0]}"
    if types[1] not in MACHINE:
        yield f"the second part is {types[1]}"
    if len(types) == 3 and types[2] not in RETURNED:
        yield f"the third part is {types[2]}"
    if not any(part["content-language"] for part in (parts[0], *parts[0].walk())):
        yield "no Content-Language"


def about_transfer(message):
    """RFC 2045 §2.7–2.9 and §6, RFC 2046 §5.2.1, RFC 6533 §3: each part is labelled by its own octets."""
    for part in own_parts(message):
        encoding = (part["content-transfer-encoding"] or "7bit").strip().lower()
        kind = part.get_content_type()
        raw = octets_of(part)
        if part.get_content_maintype() == "multipart" or kind in (MACHINE | RETURNED) - GLOBAL:
            if encoding not in ("7bit", "8bit"):
                yield f"{kind} in {encoding}"
            if len(part.get_boundary() or "") > 70:
                yield "boundary over 70 characters"
        if encoding == "7bit" and any(octet > 127 for octet in raw):
            yield f"{kind} has octets over 127 and is labelled 7bit"
        if kind in ("message/delivery-status", "text/rfc822-headers") and any(octet > 127 for octet in raw):
            yield f"{kind} has octets over 127"
        if encoding in ("quoted-printable", "base64") and any(len(line) > 76 for line in raw.splitlines()):
            yield f"{kind}: {encoding} line over 76 columns"


def about_text(message):
    for part in own_parts(message):
        if part.get_content_maintype() != "text" or part.get_content_type() == "text/rfc822-headers":
            continue
        octets = part.get_payload(decode=True)
        charset = part.get_content_charset("us-ascii")
        try:
            text = octets.decode(charset, "strict")
        except (UnicodeDecodeError, LookupError) as error:
            yield f"{part.get_content_type()} is not {charset}: {error}"
            continue
        if "\ufffd" in text:
            yield f"{part.get_content_type()}: replacement character"
        if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", text):
            yield f"{part.get_content_type()}: control character"
        if not text.strip():
            yield f"{part.get_content_type()} is empty"


def octets_of(part):
    """The body of a part as it stands in the message, its transfer encoding not taken off."""
    whole = part.as_bytes(policy=part.policy.clone(linesep="\r\n", max_line_length=None, refold_source="none"))
    return whole.partition(b"\r\n\r\n")[2]


def machine_part(message):
    return next((part for part in own_parts(message) if part.get_content_type() in MACHINE), None)


def groups(part):
    """The groups of fields, in the order they came. Python reads those of message/delivery-status by itself, but takes
    message/global-delivery-status for a message."""
    if part.get_content_type() == "message/delivery-status":
        found = part.get_payload()
    else:
        policy = email.policy.default.clone(utf8=True)
        text = octets_of(part).decode("utf-8", "replace")
        found = [email.message_from_string(group, policy=policy) for group in re.split("(?:\r\n){2,}", text.strip("\r\n"))]
    fields = ([(name.lower(), unfolded(str(value))) for name, value in group.items()] for group in found)
    return [group for group in fields if group]


def in_order(names, order):
    known = [order.index(name) for name in names if name in order]
    return known == sorted(known)


def about_machine_part(message):
    """RFC 3464 §2.1.2, §2.2, §2.3."""
    part = machine_part(message)
    if part is None:
        yield "no machine part"
        return
    found = groups(part)
    if len(found) < 2:
        yield "no group for a recipient"
        return
    per_message, recipients = found[0], found[1:]
    names = [name for name, _ in per_message]
    if names.count("reporting-mta") != 1:
        yield f"{names.count('reporting-mta')} Reporting-MTA"
    if not in_order(names, PER_MESSAGE):
        yield f"fields of the message not in order: {names}"
    for group in recipients:
        names = [name for name, _ in group]
        fields = dict(group)
        for name in ("final-recipient", "action", "status"):
            if names.count(name) != 1:
                yield f"{names.count(name)} {name}"
        if not in_order(names, PER_RECIPIENT):
            yield f"fields of a recipient not in order: {names}"
        yield from about_fields(fields)


def about_fields(fields):
    action, status = fields.get("action", "").strip().lower(), fields.get("status", "").strip()
    if action not in ACTIONS:
        yield f"action {action}"
    if not re.fullmatch(r"[245]\.\d{1,3}\.\d{1,3}", status):
        yield f"status {status}"
    elif {"failed": "45", "delayed": "4"}.get(action, "2").find(status[0]) < 0:
        yield f"status {status} with action {action}"
    if "will-retry-until" in fields and action != "delayed":
        yield f"Will-Retry-Until with action {action}"
    for name in ("final-recipient", "original-recipient", "remote-mta", "diagnostic-code"):
        if name in fields and not re.match(r"^[A-Za-z0-9-]+\s*;\s*\S", fields[name]):
            yield f"{name} without its type"
    if re.match(r"^smtp\s*;", fields.get("diagnostic-code", ""), re.I):
        if not re.match(r"^smtp\s*;\s*[245]\d\d([ -]|$)", fields["diagnostic-code"], re.I):
            yield "smtp diagnostic without a reply code"
    for name in ("last-attempt-date", "will-retry-until"):
        if name in fields and not DATE.match(fields[name].strip()):
            yield f"{name} without numeric zone"


def unfolded(value):
    return re.sub(r"\r?\n(?=[ \t])", "", value)


def recipients(message):
    part = machine_part(message)
    if part is None:
        return []
    found = [dict(group) for group in groups(part)[1:]]
    return [{"address": fields.get("final-recipient", "").partition(";")[2].strip(),
             "action": fields.get("action", "").strip().lower(),
             "status": fields.get("status", "").strip()} for fields in found if "final-recipient" in fields]


RULES_OF_OCTETS = (about_lines, about_header_lines)
RULES_OF_PARTS = (about_defects, about_header, about_structure, about_transfer, about_text, about_machine_part)


def judge(_path, octets):
    message = email.message_from_bytes(octets, policy=email.policy.default)
    complaints = [complaint for rule in RULES_OF_OCTETS for complaint in rule(octets)]
    complaints += [complaint for rule in RULES_OF_PARTS for complaint in rule(message)]
    return {"recipients": recipients(message), "complaints": complaints}


folder.main(judge, at_once=True)
