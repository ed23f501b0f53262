### The part for administrators. Technical terms are welcome here.
###
### Labels of rows have no colon. What machines said (status, replies, hosts) is never translated.

# Heading of this part.
admin-heading = For administrators

# Label of a row: the failed address.
admin-recipient = Address

# Label of a row: the enhanced status code with its registered name.
admin-status = Status

# Label of a row: the status code as the other server wrote it, when it differs from the one above.
admin-status-received = Status as received

# Label of a row: the status code that the answer amounts to, when the status reported tells less.
admin-status-derived = Status by the answer

# Label of a row: the address that the sender used, when it is not the one above (Original-Recipient).
admin-original-recipient = Sent to

# Label of a row: the system that wrote the report (Reporting-MTA).
admin-reported-by = Reported by

# Label of a row: the server that gave the answer (Remote-MTA).
admin-remote = Other server

# Value of that row when an answer is known but the report names no server that gave it.
admin-remote-unnamed = not named in the report

# Value of that row when no other server gave an answer.
admin-remote-none = none has answered; the reporting server found this itself

# Label of a row: how far the exchange with the other server had come. The next ones are its values.
admin-stage = Stage

# No connection was made.
admin-stage-connect = no connection was made

# The server greeted with the answer, before any command.
admin-stage-greeting = at the greeting, before any command

# The answer came after this SMTP command.
admin-stage-hello = after EHLO

# The answer came after this SMTP command.
admin-stage-starttls = after STARTTLS

# The answer came after this SMTP command.
admin-stage-auth = after AUTH

# The answer came after this SMTP command.
admin-stage-mail = after MAIL FROM (the sender)

# The answer came after this SMTP command.
admin-stage-rcpt = after RCPT TO (the recipient)

# The answer came after this SMTP command.
admin-stage-data = after DATA, before the message

# The answer came when the whole message had been handed over.
admin-stage-end-of-data = after the whole message

# Label of a row: how often delivery was tried.
admin-attempts = Attempts

# Value of that row.
#   $count (Count, required, inline) - how many attempts, e.g. 3
#   $moment (Moment, required, inline) - the last attempt, e.g. 21 November 2026, 10:02 (+0100)
admin-attempts-value =
    { $count ->
        [one] { $count }, on { $moment }
       *[other] { $count }, last on { $moment }
    }

# Heading above the list of attempts.
admin-attempts-list = Attempts, newest first

# Below the answer to an attempt in that list, when the attempts before it got the same one.
#   $count (Count, required, inline) - how many attempts in a row, at least 2, e.g. 3
admin-attempt-repeats = The same answer came { $count } times in a row.

# Below that list, when it was cut short.
#   $count (Count, required, inline) - how many attempts the list leaves out, e.g. 4
admin-attempts-left-out =
    { $count ->
        [one] { $count } earlier attempt is not listed.
       *[other] { $count } earlier attempts are not listed.
    }

# Label of a row: when the original message was written, by its Date field; in UTC.
admin-created = Created

# Label of a row: when the message reached the reporting system (Arrival-Date).
admin-arrived = Arrived

# Label of a row: the last attempt (Last-Attempt-Date).
admin-last-attempt = Last attempt

# Label of a row: how long delivery is tried (Will-Retry-Until).
admin-retry-until = Tried until

# Label of a row: the id in the log of the reporting system (Final-Log-ID).
admin-log-id = Log ID

# Label of a row: the envelope id of the sender (Original-Envelope-Id).
admin-envelope-id = Envelope ID

# Label of a row: the return path of the original message.
admin-sender = Return path

# Heading above the answer of the other server.
admin-reply = Answer of the other server, word for word

# Heading above an SMTP answer when the report names no server that gave it.
admin-reply-reported = Answer as reported, word for word

# Heading above the reason that our own server noted.
admin-reply-own = Reason noted by our own server

# Heading above the advice for administrators.
admin-advice = What an administrator can do

# Link below that advice, to the part of the help page that is for administrators.
#   $link (Link, required, block) - the address of the page, e.g. https://help.example.org/mail
admin-help = More for administrators: { $link }

# Heading above the hops: the servers that the message passed.
admin-hops = Route of the message

# Below that heading, when there are older hops than those that are listed.
#   $count (Count, required, inline) - how many hops the list leaves out, e.g. 12
admin-hops-left-out =
    { $count ->
        [one] { $count } earlier hop is not listed.
       *[other] { $count } earlier hops are not listed.
    }

# Heading of one hop.
#   $count (Count, required, inline) - its number, 1 is the oldest, e.g. 2
admin-hop = Hop { $count }

# Label of the time of a hop, and heading of the column with these times.
admin-hop-time = Time

# Label of the time that a hop took, and heading of the column with these times.
admin-hop-relay = Relay time

# That time, when hops without a time of their own lie between.
#   $duration (Duration, required, inline) - a span of time, e.g. 2 hours
#   $count (Count, required, inline) - the number of the hop from which it is counted, e.g. 1
admin-hop-since = { $duration } since hop { $count }

# Beside the time of the hop that took longest, if it held the message up.
admin-hop-slowest = Slowest hop

# A hop of which neither the server nor the client is known.
admin-hop-unnamed = Server not named

# In place of the time of a hop.
admin-hop-no-time = not known

# Beside a time that cannot be right, such as one in 1970 or one to come.
admin-hop-implausible = Not plausible, so not counted

# Below the hops, when a relay time is negative.
admin-hops-skew = A negative relay time means that the clocks of two servers differ.

# Heading above some fields of the original's header.
admin-header = From the header of the message, word for word

# Stands in brackets, inside what a server said, in place of an address or a host that is not shown to this reader.
admin-withheld = not shown

# What is not shown to this reader: where an address passes mail on to.
admin-withheld-targets = Not shown: the forward target. Its server and log ID are left out of the report as well (RFC 3464, section 4.2).

# What is not shown to this reader: for whom the address of a group stands.
admin-withheld-members = Not shown: the members of the group. Their servers and log IDs are left out of the report as well (RFC 3464, section 4.2).

# What is not shown to this reader: hosts inside.
admin-withheld-hosts = Not shown: names and addresses of internal hosts.

# Below the hosts that the message passed: those inside are only counted.
#   $count (Count, required, inline) - how many hosts, e.g. 2
admin-hops-withheld =
    { $count ->
        [one] { $count } internal hop is not shown.
       *[other] { $count } internal hops are not shown.
    }

## The message to the postmaster about a notice that can never be sent: its return path is not ASCII, and a server on the way takes
## only ASCII. Below it stand the labels and values of this part. It is plain text.

# Its subject. At most 60 columns.
postmaster-subject = A sender has to be told in another way

# The next step; the first paragraph.
postmaster-step = Please tell the sender in another way, for example by telephone or at another address.

# What happened.
#   $sender (Address, required, block) - the return path of the failed message, e.g. åse@example.no
postmaster-what = The notice about the message below was meant for { $sender } and could not be sent.

# Why, and whether trying again can help.
postmaster-why = This address has characters outside ASCII. To reach it, every server on the way has to support SMTPUTF8 (RFC 6531), and at least one of them does not. As long as that is so, trying again does not help.

# Label above the facts.
postmaster-facts = The notice would have reported this

## The same where notices to one address are held back, since it got as many as it may.

# Its subject. At most 60 columns.
postmaster-budget-subject = Notices to one address are being held back

# The next step; the first paragraph.
postmaster-budget-step = Check whether somebody is sending mail in the name of this address, and stop it at its source.

# What happened.
#   $sender (Address, required, block) - the return path of the failed message, e.g. kari@example.com
postmaster-budget-what = A notice about the message below was meant for { $sender } and was held back.

# Why, and where the others are told.
postmaster-budget-why = The budget of notices for this address or for its domain is spent. Whoever forges a return path makes others send notices to it. Further ones are listed in the log of Retourpost.
