### The page with the log of mailings (`retourpost ledger serve`), for those who send mailings.
###
### Buttons and links are short and begin with a verb. Labels are not sentences.

## On every page

# Title of the page and heading of the list of mailings.
page-title = Mailings

# Link at the very top, for those who use a keyboard.
page-skip = Skip to the content

# Name of the navigation between the views of a mailing.
page-views = Views

# Name of the choice of language.
page-language = Language

# Link back to the list of mailings.
page-all-mailings = All mailings

# When the numbers were read.
#   $moment (Moment, required, inline) - when, e.g. 21 November 2026, 10:02 (+0100)
page-as-of = As of { $moment }

## Getting in

# Heading where a visitor has no access.
page-access-heading = Access code needed

# What to do.
page-access-what = Enter the access code that your administrator gave you.

# Label of the field.
page-access-code = Access code

# Button.
page-access-enter = Enter

# The code that was entered is not known or has ended.
page-access-wrong = This access code is not valid. Check it, or ask your administrator for a new one.

# Button.
page-leave = Leave

## The list of mailings

# There is none.
page-no-mailings = No mailing has been recorded yet.

# Columns of the list, and labels of details of a mailing.
page-column-mailing = Mailing
page-column-begun = Begun
page-column-state = State
page-column-messages = Messages

# The mailing is not confirmed yet.
page-state-prepared = Waits for confirmation

# Messages are on their way.
page-state-running = In progress

# The time for attempts is over.
page-state-ended = Finished

# Labels of details of a mailing.
page-policy = How messages are counted
page-validity = Time for attempts
page-ends = Attempts end

## Views of a mailing: links

# The numbers.
page-view-rates = Numbers
# The log, a line for each address.
page-view-log = Log
# Why messages failed.
page-view-causes = Causes
# Which addresses are left out.
page-view-quarantine = Quarantine

## Numbers

# Heading of the table of shares over time; the table stands beside the chart.
page-time-heading = Over time
page-column-time = Time
# A column with the meaning of a number.
page-column-meaning = Meaning
page-column-number = Number
page-column-share = Share

## Log

# Columns of the log.
page-column-address = Address
page-column-status = Status
page-column-reason = Reason
page-column-changed = Changed

# Stands in place of an address that was removed to protect its owner.
page-address-forgotten = Address removed

# Label of the search field: a part of an address.
page-search = Find an address

# Label of a choice of statuses.
page-filter-status = Status

# Label of a choice of causes.
page-filter-cause = Cause

# Label of a field with a domain.
page-filter-domain = Domain

# The choice that leaves nothing out.
page-filter-all = All

# Button.
page-filter-apply = Show

# Link.
page-filter-clear = Show everything

# Nothing fits the search.
page-log-none = No message fits this search.

# How many lines fit.
#   $count (Count, required, inline) - how many, e.g. 120
page-log-count =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }

# Link to the next lines.
page-next = Next lines

# Link to the first lines.
page-first = First lines

# Link that saves what is shown as a table.
page-csv = Save as a table (CSV)

# Heading above the events of one address.
page-events-heading = What happened to this message

# Column: what a mail system said, word for word.
page-column-said = Answer of the mail system

# Mark on an event that nobody vouches for.
page-unverified = Not verified: this report could come from anybody. It does not count.

## Causes

# Columns.
page-column-cause = Cause
page-column-failed = Failed
page-column-retrying = Being tried again

# Nothing failed.
page-causes-none = No message has failed.

## Quarantine

# Columns.
page-column-errors = Errors
page-column-since = Since

# There is none.
page-quarantine-none = No address is in quarantine.

## Notices that are sent together

# Link, and heading of the list: notices about failed or delayed messages, prepared together by an administrator.
page-notices = Notices

# There are none.
page-notices-none = No notices have been prepared yet.

# Columns of the list. The name is that of the file that the notices were made of.
page-column-name = Name
page-column-prepared = Prepared

# Labels: what the notices tell their readers. Each stands in front of a number of notices.
page-outcome-failed = Not delivered
page-outcome-delayed = Delayed
page-outcome-success = Delivered or passed on

# Label of the mail server that the notices are handed to; its address follows.
page-notices-way = Sent through

# Label of a moment, before which nothing is sent.
page-notices-not-before = Not sent before

# Of some reports no notice is made, so that nobody gets a notice about a notice, for example.
#   $count (Count, required, inline) - how many, e.g. 2
page-notices-suppressed =
    { $count ->
        [one] No notice is needed for { $count } report.
       *[other] No notice is needed for { $count } reports.
    }

# Some reports could not be read. What is wrong with each follows.
#   $count (Count, required, inline) - how many, e.g. 2
page-notices-wrong =
    { $count ->
        [one] No notice could be made from { $count } report:
       *[other] No notice could be made from { $count } reports:
    }

# Nobody gets more than a certain number of notices a day.
#   $count (Count, required, inline) - how many, e.g. 2
page-notices-beyond =
    { $count ->
        [one] { $count } notice will be held back, because its reader has had enough notices for now.
       *[other] { $count } notices will be held back, because their readers have had enough notices for now.
    }

# Heading above what was prepared.
page-confirm-heading = Ready to send

# What would be sent.
#   $count (Count, required, inline) - how many, e.g. 998
page-confirm-what =
    { $count ->
        [one] { $count } notice is prepared. Nothing has been sent yet.
       *[other] { $count } notices are prepared. Nothing has been sent yet.
    }

# Button. It starts the sending.
page-confirm-start = Confirm and send

# What stands in place of the button for those who may look only.
page-confirm-look-only = With this access code you can look only. Somebody with the right to start has to confirm.

# After the button was used.
page-confirm-done = Confirmed. Sending begins.

# What was prepared is no longer what the visitor had seen when the button was used.
page-confirm-changed = These notices have changed in the meantime. Look at them again, then confirm.

# Sending ended before everything was sent.
#   $count (Count, required, inline) - how many are left, e.g. 12
page-notices-left =
    { $count ->
        [one] { $count } notice has not been sent yet.
       *[other] { $count } notices have not been sent yet.
    }

# Button below page-notices-left. It goes on with the sending.
page-notices-go-on = Send the rest

# Sending could not go on. The reason follows, in technical words.
page-notices-stopped = Sending has stopped. Give your administrator this reason:

# Labels: what became of the notices. Each stands in front of a number. Not tried yet:
page-notices-waiting = Not sent yet
# One more: the mail server has taken them.
page-notices-sent = Sent
# One more: the mail server refused them, and trying again does not help.
page-notices-refused = Refused
# One more: sending them did not work for the moment; they can be tried again.
page-notices-for-now = Could not be sent for now
# One more: their readers have had enough notices for now.
page-notices-held-back = Held back
# One more: the connection broke before the mail server answered.
page-notices-unsure = May have arrived
    .meaning = These notices are not sent again by themselves, so that nobody gets one twice.

# Link that shows the page again, with new numbers.
page-refresh = Refresh

## What can go wrong

# Heading: there is no such page.
page-not-found = This page does not exist

# What to do.
page-not-found-what = Go back to the list of mailings.

# Heading: the log cannot be read at the moment.
page-trouble = The log cannot be read at the moment

# What to do.
page-trouble-what = Try again in a minute. If this stays, tell your administrator.
