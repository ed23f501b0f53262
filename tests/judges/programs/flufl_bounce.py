"""flufl.bounce, Mailman's judge: which recipients failed for good, which for now. It does not know
message/global-delivery-status and says nothing of a delivery that succeeded."""

import email

import folder
from flufl.bounce import all_failures


def judge(_path, octets):
    temporary, permanent = all_failures(email.message_from_bytes(octets))
    found = [{"address": address.decode(), "kind": kind}
             for kind, addresses in (("temporary", temporary), ("permanent", permanent))
             for address in sorted(addresses)]
    return {"recipients": found, "complaints": []}


folder.main(judge, "flufl.bounce")
