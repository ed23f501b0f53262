### What became of a mailing: the words for statuses, numbers and reasons, in mails to those who send mailings and on the page
### with their log (`retourpost manual ledger`).
###
### A mailing is one text that goes to many addresses. Its reader sends mailings and runs no mail server. The words for kinds of failure are those of the
### trade, hard bounce and soft bounce, where the language has no others; the sentence that explains them is plain.
###
### lint: allow forbidden-term - bounce is what those who send mailings call it

## Statuses of a message. One or two words each; they stand in a column, and alone.

# Nothing is known of the message yet.
ledger-status-pending = Pending
    .meaning = The message was handed over. Nothing has been reported about it yet.

# The service that sends the mailing has accepted the message.
ledger-status-taken-into-account = Accepted for sending
    .meaning = The sending service has accepted the message. Its delivery has not been reported yet.

# The message counts as delivered.
ledger-status-sent = Sent
    .meaning = The message was delivered, or nothing has come back so far.

# The message counts as not delivered.
ledger-status-failed = Failed
    .meaning = The message has not been delivered. The log shows whether attempts go on.

# The message was left out before sending.
ledger-status-ignored = Left out
    .meaning = The message was not sent. It does not count in the percentages.

# Behind a status, in brackets or on a second line: the message waits for the mailing to begin.
ledger-substatus-prepared = not handed over yet

# One more: the mail system tries again.
ledger-substatus-retrying = being tried again

# One more: there will be no further attempts.
ledger-substatus-final = no further attempts

# One more: nothing has come back, and no delivery was reported.
ledger-substatus-unconfirmed = delivery not confirmed

# Mark on a line whose outcome came after the message had counted as sent, or after the end of the time for attempts.
ledger-late = came back late

## How messages are counted

# Name of the way of counting: with a service that reports each delivery.
ledger-policy-feedback = With reports of delivery
    .meaning = Each message is pending until its delivery is reported. The delivered share rises from zero.

# One more: without such a service.
ledger-policy-optimistic = Without reports of delivery
    .meaning = Each message counts as sent until something comes back. The delivered share falls as messages come back.

# One more: as version 8 of Adobe Campaign counts.
ledger-policy-v8 = As Campaign v8 counts
    .meaning = Each message is only accepted until its delivery is reported. Messages that are tried again do not count as failed.

## Numbers of a mailing. Labels; each stands in front of a number. The attribute says what is counted, of what.

# Share in percent. Write the sign where this language puts it.
#   $number (Number, required, inline) - the share as this language writes it, e.g. 97.5
ledger-percent = { $number }%

# A part of a whole.
#   $count (Count, required, inline) - the part, e.g. 975
#   $total (Count, required, inline) - the whole, e.g. 1000
ledger-part = { $count } of { $total }

# All messages but those that were left out.
ledger-rate-to-deliver = Messages to deliver
    .meaning = All messages of the mailing, except those that were left out.

# Messages that the mail system has taken.
ledger-rate-handed-over = Handed over
    .meaning = Messages that the mail system has accepted. The shares below are parts of this number.

# Messages whose outcome counts.
ledger-rate-sent = Messages sent
    .meaning = Messages that count as delivered or as failed.

# Messages of which nothing is known.
ledger-rate-pending = Pending
    .meaning = Messages that count as neither delivered nor failed yet.

# Messages with the status Sent.
ledger-rate-delivered = Delivered
    .meaning = Messages with the status “Sent”, of those handed over.

# Messages with the status Failed.
ledger-rate-failed = Bounces and errors
    .meaning = Messages with the status “Failed”, of those handed over.

# Messages that are being tried again.
ledger-rate-retrying = Being tried again
    .meaning = Messages that were refused for now, of those handed over. The mail system tries again.

# Messages whose delivery nobody reported.
ledger-rate-unconfirmed = Not confirmed
    .meaning = Messages whose delivery was never reported, of those handed over. They count as sent.

# Failures because the address does not work.
ledger-rate-hard = Hard bounces
    .meaning = Messages that failed because the address does not work, of those handed over.

# Failures that may pass, or that say nothing about the address.
ledger-rate-soft = Soft bounces
    .meaning = Messages that failed or wait for another reason, of those handed over. The address may be good.

# Refusals by the mail system of the recipient.
ledger-rate-rejected = Refused
    .meaning = Messages that the other mail system refused, of those handed over.

# Messages left out because too many others to the same address had failed.
ledger-rate-quarantined = In quarantine
    .meaning = Messages that were left out because their address is in quarantine, of all messages.

# Messages left out because the owner of the address wants none.
ledger-rate-denylisted = On the denylist
    .meaning = Messages that were left out because their address is on the denylist, of all messages.

# Messages that were left out, for whatever reason.
ledger-rate-excluded = Left out
    .meaning = Messages that were not sent, of all messages.

# Messages that were opened.
ledger-rate-opened = Opened
    .meaning = Messages that were opened at least once, of those delivered.

# Messages in which a link was followed.
ledger-rate-clicked = Clicked
    .meaning = Messages in which a link was followed at least once, of those delivered.

# Messages that a recipient marked as spam.
ledger-rate-complaints = Marked as spam
    .meaning = Messages that somebody marked as spam, of those delivered.

# Messages whose recipient asked for no more.
ledger-rate-unsubscribed = Unsubscribed
    .meaning = Messages after which somebody unsubscribed, of those delivered.

# Outcomes that came late.
ledger-rate-late = Came back late
    .meaning = Messages that came back after they had counted as sent.

## Kinds of failure

# The address does not work.
ledger-type-hard = Hard bounce

# It may pass, or says nothing about the address.
ledger-type-soft = Soft bounce

# It does not count.
ledger-type-ignored = Ignored

## Reasons why a message failed or was left out. At most five words, as a label.

# A new error that no rule knows.
ledger-reason-not-defined = Not classified
ledger-reason-user-unknown = Address unknown
ledger-reason-invalid-domain = Domain not found
# Something on the way to the mailbox failed.
ledger-reason-unreachable = Not reachable
ledger-reason-account-disabled = Mailbox switched off
ledger-reason-mailbox-full = Mailbox full
# A phone is not connected.
ledger-reason-not-connected = Not connected
ledger-reason-address-empty = No address given
ledger-reason-denylisted = Address on the denylist
ledger-reason-quarantined = Address in quarantine
# The address stands twice in the mailing.
ledger-reason-duplicate = Duplicate address
# A rule of the sender left the address out.
ledger-reason-excluded-by-rule = Excluded by a rule
# Another mailing went first.
ledger-reason-excluded-after-arbitration = Another mailing went first
ledger-reason-bad-quality = Address of poor quality
# A postal address that was not checked.
ledger-reason-unqualified = Postal address not checked
# No offer of the mailing fits the recipient.
ledger-reason-not-eligible = No matching offer
# The mailing was to have no more messages.
ledger-reason-target-limited = Mailing limited in size
# The other mail system refused: as spam, by a rule, for the reputation of the sender.
ledger-reason-refused = Refused
# An error was known and passed over: the message was sent all the same.
ledger-reason-error-ignored = Error ignored
# An address that the sender put in to see the mailing.
ledger-reason-control-address = Control address

## States of an address

# Nothing is known against the address.
ledger-address-valid = Valid
    .meaning = Messages are sent to this address.

# The address had errors and is still sent to.
ledger-address-erroneous = With errors
    .meaning = Messages to this address failed lately. They are still sent.

# The address is not sent to.
ledger-address-quarantine = In quarantine
    .meaning = Too many messages to this address failed. It is left out until somebody releases it.

# The owner of the address wants no mailings.
ledger-address-denylisted = On the denylist
    .meaning = Somebody marked a message to this address as spam. It is left out from now on.

## What happens to a message: the log of one address

# Each is a past event, with its time beside it.
ledger-event-prepared = Prepared
ledger-event-excluded = Left out
ledger-event-relayed = Handed over
ledger-event-soft-bounce = Refused for now
ledger-event-delivered = Delivered
ledger-event-given-up = Given up
ledger-event-hard-bounce = Refused: the address does not work
# An answer that a program wrote, such as an out-of-office message.
ledger-event-auto-reply = Automatic reply
ledger-event-opened = Opened
ledger-event-clicked = Link followed
ledger-event-complained = Marked as spam
ledger-event-unsubscribed = Unsubscribed
# The time for attempts was over.
ledger-event-expired = Time for attempts ended
