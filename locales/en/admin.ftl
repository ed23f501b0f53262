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

# Label of a row: the system that wrote the report (Reporting-MTA).
admin-reported-by = Reported by

# Label of a row: the server that gave the answer (Remote-MTA).
admin-remote = Other server

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

# Heading above the reason that our own server noted.
admin-reply-own = Reason noted by our own server

# Heading above the advice for administrators.
admin-advice = What an administrator can do

# Heading above the hosts that the message passed.
admin-hops = Route of the message

# Stands in place of a value that is not shown to this reader.
admin-withheld = not shown
