### Mails to those who send mailings: how a mailing goes, which addresses of a list cause trouble, and that something needs a look.
###
### They are ordinary mails, and no notices about one message. Voice: that of notice.ftl. The numbers come first, then what helps.

## Sender and subjects

# Display name in the From field.
#   $site (Name, required, inline) - the name of the organisation that sends mailings, e.g. Example Org
summary-from = Mailings of { $site }

# Subject of a report while messages are still on their way.
#   $mailing (Name, required, inline) - the name of the mailing, e.g. Autumn letter
summary-subject-interim = Interim report: { $mailing }

# Subject of the report when the time for attempts is over.
#   $mailing (Name, required, inline) - the name of the mailing, e.g. Autumn letter
summary-subject-final = Final report: { $mailing }

## The report about a mailing

# Headline. The share is the largest thing on the page.
#   $percent (Number, required, inline) - a share, written by ledger-percent, e.g. 97.5%
summary-headline = { $percent } delivered

# What is so, while messages are still on their way.
#   $count (Count, required, inline) - how many were delivered, e.g. 975
#   $total (Count, required, inline) - how many were handed over, e.g. 1000
summary-what-interim = So far, { $count } of { $total } messages count as delivered.

# What is so at the end.
#   $count (Count, required, inline) - how many were delivered, e.g. 975
#   $total (Count, required, inline) - how many were handed over, e.g. 1000
summary-what-final = The time for attempts is over. { $count } of { $total } messages count as delivered.

# How many failed for good.
#   $count (Count, required, inline) - how many, e.g. 21
summary-failed =
    { $count ->
        [0] No message has failed.
        [one] { $count } message has failed and will not be tried again.
       *[other] { $count } messages have failed and will not be tried again.
    }

# How many are being tried again.
#   $count (Count, required, inline) - how many, e.g. 4
summary-retrying =
    { $count ->
        [0] No message is being tried again.
        [one] { $count } message is being tried again.
       *[other] { $count } messages are being tried again.
    }

# Of how many nothing has been reported.
#   $count (Count, required, inline) - how many, e.g. 4
summary-pending =
    { $count ->
        [0] Nothing is pending.
        [one] { $count } message is still pending.
       *[other] { $count } messages are still pending.
    }

# Until when attempts go on.
#   $moment (Moment, required, inline) - when attempts end, e.g. 24 November 2026, 22:02 (+0100)
summary-validity = Attempts go on until { $moment }.

# Why the share can still fall, without a service that reports deliveries.
summary-note-optimistic = A message counts as delivered until something comes back. This share can still fall.

# Why the share can still rise, with such a service.
summary-note-feedback = A message counts as delivered once its delivery is reported. This share can still rise.

# What a final report is worth.
summary-note-final = A message can come back even later. The page with the log then shows the new numbers.

# Heading above the numbers.
summary-numbers-heading = Numbers

# Heading above the chart, and the name of what it shows.
summary-chart-heading = Delivered and failed over time

# What the chart shows, for those who do not see it.
#   $delivered (Number, required, inline) - a share, written by ledger-percent, e.g. 97.5%
#   $failed (Number, required, inline) - a share, written by ledger-percent, e.g. 2.1%
summary-chart-meaning = Line chart. At the end of it, { $delivered } are delivered and { $failed } have failed.

# Heading above the causes.
summary-causes-heading = Why messages were not delivered

# Number of messages with a cause, behind its headline.
#   $count (Count, required, inline) - how many, e.g. 12
summary-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }

# Below the causes that are shown.
#   $count (Count, required, inline) - how many messages have another cause, e.g. 7
summary-causes-more =
    { $count ->
        [one] { $count } more message has another cause.
       *[other] { $count } more messages have other causes.
    }

# Stands in place of the headline where no cause is known.
summary-cause-unknown = The cause was not reported

# Heading above the domains with the most failures.
summary-domains-heading = Domains with the most failures

# About addresses that are left out from now on.
#   $count (Count, required, inline) - how many, e.g. 9
summary-quarantine =
    { $count ->
        [one] { $count } address is now in quarantine. The next mailing leaves it out.
       *[other] { $count } addresses are now in quarantine. The next mailing leaves them out.
    }

# The table that is attached.
summary-attached = The attached table lists every message with its status. It opens in any spreadsheet.

# The table that is attached lists a part alone, since all would be too large.
#   $count (Count, required, inline) - how many messages the table lists, e.g. 50000
summary-attached-part =
    { $count ->
        [one] The attached table lists { $count } message that was not delivered. The page has all of them.
       *[other] The attached table lists { $count } messages that were not delivered. The page has all of them.
    }

# Where the log is.
#   $link (Link, required, block) - the page with the log, e.g. https://mail.example.org/ledger/autumn
summary-page = Look at the log: { $link }

# Why the reader gets the mail, small, at the end.
summary-reason = You receive this report because you send this mailing.

# The name of the attached file, without its ending. Letters, digits and hyphens only.
summary-file = mailing-log

## The digest for the owner of a mailing list, in place of many single bounces

# Subject.
#   $count (Count, required, inline) - how many addresses, e.g. 12
#   $mailing (Name, required, inline) - the name of the list, e.g. Friends of the museum
digest-subject =
    { $count ->
        [one] { $count } address to look at: { $mailing }
       *[other] { $count } addresses to look at: { $mailing }
    }

# Headline.
#   $count (Count, required, inline) - how many addresses, e.g. 12
digest-headline =
    { $count ->
        [one] { $count } address did not get your messages
       *[other] { $count } addresses did not get your messages
    }

# Since when.
#   $moment (Moment, required, inline) - since when, e.g. 20 November 2026, 06:00 (+0100)
#   $mailing (Name, required, inline) - the name of the list, e.g. Friends of the museum
digest-what = This is what came back since { $moment } for the list { $mailing }.

# Heading above the steps.
digest-steps-heading = What you can do

# Steps, in this order.
digest-step-remove = Remove addresses that do not exist. The first group below lists them.
digest-step-wait = Leave the others on the list. Most of them work again by themselves.
digest-step-ask = Do you know somebody on this page? Then ask for a new address in another way.

# Heading of the addresses that do not work.
digest-hard-heading = Addresses that do not work

# Heading of the addresses that may work again.
digest-soft-heading = Addresses that may work again

# Below a group: how many of its addresses are not shown.
#   $count (Count, required, inline) - how many, e.g. 40
digest-more =
    { $count ->
        [one] { $count } more address stands in the attached table.
       *[other] { $count } more addresses stand in the attached table.
    }

# Why the reader gets the mail, small, at the end.
digest-reason = You receive this digest because you look after this list. It replaces one notice for each address.

## Alerts

# Subject of every alert.
#   $mailing (Name, required, inline) - the name of the mailing, e.g. Autumn letter
alert-subject = Needs a look: { $mailing }

# The mailing ended with an error.
alert-failed = The mailing stopped with an error
    .what = Messages that were not handed over yet are waiting.
    .step = Look at the log of the sending program. Then start the mailing again.

# The mailing could not be prepared.
alert-preparation-failed = The mailing could not be prepared
    .what = Nothing has been sent.
    .step = Look at what the preparation found. Mend it, and prepare the mailing again.

# More soft bounces than the threshold allows.
#   $percent (Number, required in .what, inline) - a share, written by ledger-percent, e.g. 7.2%
#   $limit (Number, required in .what, inline) - a share, written by ledger-percent, e.g. 5%
alert-soft = Unusually many messages wait or were refused
    .what = { $percent } of the messages wait or were refused. The limit is { $limit }.
    .step = Look at the causes below. Pause the mailing if one provider refuses most of them.

# More hard bounces than the threshold allows.
#   $percent (Number, required in .what, inline) - a share, written by ledger-percent, e.g. 7.2%
#   $limit (Number, required in .what, inline) - a share, written by ledger-percent, e.g. 5%
alert-hard = Unusually many addresses do not work
    .what = { $percent } of the messages failed because the address does not work. The limit is { $limit }.
    .step = Stop the mailing and check where the addresses come from. Many unknown addresses harm the reputation of the sender.

# The mailing should have begun and has not.
#   $moment (Moment, required in .what, inline) - when it should have begun, e.g. 21 November 2026, 09:00 (+0100)
alert-start-pending = The mailing has not started yet
    .what = It should have started on { $moment }.
    .step = Check whether somebody has to confirm it.

# Messages leave more slowly than expected.
#   $count (Count, required in .what, inline) - how many messages in an hour, e.g. 120
alert-throughput = The mailing is slow
    .what =
        { $count ->
            [one] { $count } message was handed over in the last hour.
           *[other] { $count } messages were handed over in the last hour.
        }
    .step = Check whether the mail system is overloaded, or whether a provider slows it down.

# The mailing runs; not an error.
alert-in-progress = The mailing is running
    .what = Messages are being handed over.
    .step = You need not do anything.

# How often an alert comes.
alert-once = This alert comes at most once a day for each mailing.

# Why the reader gets the mail, small, at the end.
alert-reason = You receive this alert because you watch over this mailing.
