### The templates for mail systems that write one text for all bounces (`retourpost manual templates`).
###
### Such a text is fixed before anything has happened: it must be true whatever the cause is and however many addresses it is about.
### The mail system adds addresses and answers. What a notice says as well stands in notice.ftl and causes.ftl and is taken from there.
### The voice is that of notice.ftl.

## The sender and the subject

# Display name in the From field, where the site has told no name of its own.
export-from = Mail service

# Subject line of a confirmation that covers both: delivered, and passed on. At most 60 columns.
export-subject-success = Delivered or passed on: your message

# Subject line of a report that an administrator or a person at the keyboard asked for, for example with sendmail -bv.
export-subject-verify = The delivery report you asked for

## What happened. These texts are written before anything has happened: they know no address, no cause and no number of addresses.

# Failure: to how many of the addresses is not known, but at least one.
export-failed-what = Your message was not delivered to one or more addresses.

# Delay: the same.
export-delayed-what = Your message has not been delivered to one or more addresses yet.

# Delivered or passed on: which of the two, the list below tells.
export-success-what = Your message was delivered, or passed on to another mail system.

# Passed on is not yet delivered.
export-success-later = A message that was passed on can still fail. A notice about that may follow.

# The report that was asked for.
export-verify-what = This is the delivery report that was asked for.

# The mail system adds the addresses and the answers below this text, in English.
export-listed = Each address is named further down, with what a mail system said about it, often in English.

# What the mail system attaches: all of the message or its header.
export-enclosed = Your message is attached, or only its header: sender, subject, date and similar lines.

## Delay. The mail system fills the numbers in; no unit is inflected after them.

# How long the message has waited.
#   $hours (Number, required, inline) - a number of hours, e.g. 4
export-delayed-hours = Hours that the message has waited, at least: { $hours }

# When attempts end.
#   $days (Number, required, inline) - a number of days, e.g. 5
export-delayed-days = Days from sending after which attempts end: { $days }

# What to do if it cannot wait, to one person or several.
export-urgent = Is it urgent? Use another way, for example the phone.

## One text for failures and delays

# Not delivered, or not yet.
export-problem-what = Your message has not been delivered to one or more addresses.

# How the reader tells a delay: by what the mail system writes above this text.
#   $words (Diagnostic, required, block) - fixed English words, e.g. THIS IS A WARNING MESSAGE ONLY
export-problem-warning = If these English words stand above this text, we keep trying and you need not do anything: { $words }

# In front of the numbered steps: those words are not there, so it is a failure.
export-problem-otherwise = Are they not there? Then there will be no further attempts, and this may help:

## Causes, where no name of a domain can be told

# Answer to the question who can fix it: the administrators of the other side.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. allow the message
export-who-their-admin = The administrators of the other side: { $act }.

# The headlines of causes in causes.ftl that name a domain, without one: an attribute for each, by the id of the cause. At most 65
# characters. What the other side claims is said of the mail server, which may also be the site's own.
export-headline =
    .mailbox-unknown = The mail server does not know this address
    .domain-unknown = The domain of this address was not found
    .mailbox-moved = This address has moved, the mail server reports
    .address-changed-hands = This address has a new owner, the mail server reports
    .mailbox-problem = The mail server reports a problem with this mailbox
    .mailbox-full = The mailbox is full, the mail server reports
    .mailbox-disabled = This mailbox is switched off, the mail server reports
    .list-expansion-failed = The members of this list could not be looked up
    .forwarding-broken = Forwarding from this mailbox fails, the server reports
    .recipient-rate-limited = This mailbox gets too many messages, the server reports
    .system-problem = The mail server reports a problem with its mail system
    .system-full = The mail system is full, the mail server reports
    .system-not-accepting = The mail system accepts no messages, the server reports
    .system-misconfigured = The mail server reports wrong settings in its mail system
    .feature-missing = The mail server lacks something this message asks for
    .host-unreachable = The mail server for this address cannot be reached
    .connection-refused = The server for this address refused the connection
    .connection-broken = The connection to the mail server broke off too early
    .route-broken = No working route to this address was found
    .domain-lookup-failed = The mail server for this address could not be looked up
    .system-congested = The mail system is overloaded, the mail server reports
    .refused-by-policy = The mail server refused the message under its own rules
    .refused-as-spam = The mail server treats the message as spam
    .sender-not-allowed = The mail server accepts no mail from you for this address
    .list-restricted = This list is closed to your address, the server reports
    .outside-senders-refused = This address accepts only internal mail, the server reports
    .sender-not-verified = The mail server could not verify where the message is from
    .spf-failed = The mail server could not confirm the sending server
    .dkim-failed = The mail server found no digital signature it accepts
    .dmarc-failed = The mail server could not match the message to its sender
    .reverse-dns-missing = The mail server found no valid name for the sending server
    .sending-server-refused = The mail server refuses mail from the sending server
    .sending-server-blocklisted = The mail server says the sending server is on a blocklist
    .sending-server-reputation-low = The mail server does not trust the sending server enough
    .asked-to-try-later = The mail server asks for another attempt later
    .priority-too-low = The mail server accepts only messages of higher priority
    .secure-connection-failed = No secure connection to the mail server was possible
    .mta-sts-failed = A check against the security rules of the domain failed
    .dane-failed = A check of the security records of the domain failed
    .certificate-invalid = The certificate of the mail server was not accepted
