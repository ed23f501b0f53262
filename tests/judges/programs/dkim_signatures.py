"""dkimpy verifies the DKIM signatures of the messages, with the keys in the folder's dkim-keys.json: the text of each
DNS record under its name. Nothing is asked of the network."""

import json

import dkim

import folder


def keys(directory):
    path = directory / "dkim-keys.json"
    return json.loads(path.read_text()) if path.exists() else {}


def judge(path, octets):
    records = keys(path.parent)

    def record(name, timeout=None):
        text = records.get(name.decode().rstrip("."))
        return text.encode() if text else None

    verifier = dkim.DKIM(octets)
    n = sum(1 for name, _ in verifier.headers if name.lower() == b"dkim-signature")
    complaints = [] if n else ["no DKIM-Signature"]
    for index in range(n):
        try:
            if not dkim.DKIM(octets).verify(idx=index, dnsfunc=record):
                complaints.append(f"signature {index + 1} does not verify")
        except dkim.DKIMException as error:
            complaints.append(f"signature {index + 1}: {error}")
    return {"complaints": complaints}


folder.main(judge, "dkimpy")
