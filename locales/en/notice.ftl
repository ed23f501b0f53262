### The notice: the frame around the causes, for the person whose mail was not delivered.
###
### Voice: plain English (B1). A sentence has one idea and at most 20 words. The next step comes first. No blame.
### The message, the address or the mailbox is the subject of a sentence, never a person with a gender.
###
### Each message declares its variables: `$name (Kind, required or optional, inline or block) - meaning`.
### A block variable stands on a line of its own in the text part, and the sentence goes on below it. No punctuation
### may touch it; a colon and a space may stand before it.

## Subject and sender

# Subject line of a failure notice, without any word of the original. At most 60 columns, the outcome in the first 25.
# The attribute is used only where the original subject may be shown.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-failed = Undeliverable: your message
    .with-subject = Undeliverable: { $subject }

# Subject line when the connection was lost after the message had been handed over, so that it may have arrived.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-unsure = Unconfirmed: your message
    .with-subject = Unconfirmed: { $subject }

# Subject line of a delay notice.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-delayed = Delayed: we keep trying
    .with-subject = Delayed: { $subject }

# Subject line of a delivery confirmation.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-delivered = Delivered: your message
    .with-subject = Delivered: { $subject }

# Subject line when the message was passed on to a system that confirms nothing.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-relayed = Passed on: your message
    .with-subject = Passed on: { $subject }

# Subject line when the address stood for several others and the message was passed on to them.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-expanded = Passed on to a group: your message
    .with-subject = Passed on to a group: { $subject }

# Subject line when the outcome is not the same for all addresses.
#   $subject (Subject, required in .with-subject, inline) - the subject of the original message, e.g. Minutes of Monday
notice-subject-mixed = Status by address: your message
    .with-subject = Status by address: { $subject }

# Display name in the From field.
#   $site (Name, required, inline) - the name of the organisation that runs the mail service, e.g. Example Org
notice-from = Mail service of { $site }

# Small row at the top: who speaks.
#   $site (Name, required, inline) - the name of the organisation that runs the mail service, e.g. Example Org
notice-brand = Mail at { $site }

## What happened

# What happened, one recipient. Above the headline.
#   $recipient (Address, required, block) - the failed address, e.g. ola@example.no
notice-failed-what = Your message to { $recipient } was not delivered.

# What happened, several recipients. A list of the addresses follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-failed-what-many =
    { $count ->
        [one] Your message to { $count } address was not delivered:
       *[other] Your message to { $count } addresses was not delivered:
    }

# What happened, one recipient, when the connection was lost after the message had been handed over.
#   $recipient (Address, required, block) - the address, e.g. ola@example.no
notice-failed-what-unsure = It is not certain whether your message to { $recipient } was delivered.

# The same for several recipients. A list of the addresses follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-failed-what-unsure-many =
    { $count ->
        [one] It is not certain whether your message to { $count } address was delivered:
       *[other] It is not certain whether your message to { $count } addresses was delivered:
    }

# What happened, one recipient, delivery is late and goes on being tried.
#   $recipient (Address, required, block) - the address, e.g. ola@example.no
notice-delayed-what = Your message to { $recipient } has not been delivered yet.

# The same for several recipients. A list of the addresses follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-delayed-what-many =
    { $count ->
        [one] Your message to { $count } address has not been delivered yet:
       *[other] Your message to { $count } addresses has not been delivered yet:
    }

# What happened, one recipient, success.
#   $recipient (Address, required, block) - the address, e.g. ola@example.no
notice-delivered-what = Your message to { $recipient } has been delivered.

# The same for several recipients. A list of the addresses follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-delivered-what-many =
    { $count ->
        [one] Your message to { $count } address has been delivered:
       *[other] Your message to { $count } addresses has been delivered:
    }

# What happened, one recipient, passed on to a system that confirms nothing.
#   $recipient (Address, required, block) - the address, e.g. ola@example.no
notice-relayed-what = Your message to { $recipient } has been passed on to the next mail system.

# The same for several recipients. A list of the addresses follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-relayed-what-many =
    { $count ->
        [one] Your message to { $count } address has been passed on to the next mail system:
       *[other] Your message to { $count } addresses has been passed on to the next mail system:
    }

# What happened, one recipient whose address stands for several others.
#   $recipient (Address, required, block) - the address, e.g. board@example.no
notice-expanded-what = Your message to { $recipient } has been passed on to several addresses.

# The same for several such addresses. A list of them follows.
#   $count (Count, required, inline) - how many addresses, e.g. 3
notice-expanded-what-many =
    { $count ->
        [one] Your message to { $count } group address has been passed on:
       *[other] Your message to { $count } group addresses has been passed on:
    }

# Below a list of addresses with one cause. What follows is worded for one of them.
notice-each-address = This holds for each of these addresses:

# Headline of a notice whose addresses do not share one outcome. A line for each outcome follows, then what is said of each
# address.
notice-overview-headline = Not every address has the same outcome

# One line of that list: not delivered, and it will not be tried again.
#   $count (Count, required, inline) - how many addresses, e.g. 2
notice-overview-failed =
    { $count ->
        [one] { $count } address: not delivered, no further attempts
       *[other] { $count } addresses: not delivered, no further attempts
    }

# One line of that list: the connection was lost after the message had been handed over.
#   $count (Count, required, inline) - how many addresses, e.g. 2
notice-overview-unsure =
    { $count ->
        [one] { $count } address: may have been delivered, no further attempts
       *[other] { $count } addresses: may have been delivered, no further attempts
    }

# One line of that list: late, and delivery goes on being tried.
#   $count (Count, required, inline) - how many addresses, e.g. 2
notice-overview-delayed =
    { $count ->
        [one] { $count } address: delayed, we keep trying
       *[other] { $count } addresses: delayed, we keep trying
    }

# One line of that list: delivered.
#   $count (Count, required, inline) - how many addresses, e.g. 2
notice-overview-delivered =
    { $count ->
        [one] { $count } address: delivered
       *[other] { $count } addresses: delivered
    }

# One line of that list: passed on to a system that confirms nothing.
#   $count (Count, required, inline) - how many addresses, e.g. 2
notice-overview-relayed =
    { $count ->
        [one] { $count } address: passed on to the next mail system
       *[other] { $count } addresses: passed on to the next mail system
    }

# One line of that list: addresses that stand for several others, to which the message was passed on.
#   $count (Count, required, inline) - how many such addresses, e.g. 2
notice-overview-expanded =
    { $count ->
        [one] { $count } group address: passed on to its members
       *[other] { $count } group addresses: passed on to their members
    }

# Label in front of the cause, where it is the likeliest and not certain. The headline of the cause stands below it.
notice-likely = The most likely reason

# In place of the advice, where the same was said of another domain directly above.
notice-same-advice = The advice above holds here as well.

# Below a list of addresses that was cut short.
#   $count (Count, required, inline) - how many addresses the list leaves out, e.g. 12
notice-more-recipients =
    { $count ->
        [one] { $count } more address is not listed here. The attached report names it.
       *[other] { $count } more addresses are not listed here. The attached report names them all.
    }

# After a failure: nothing more will happen by itself.
notice-failed-final = There will be no further attempts.

# The whole original message is attached.
notice-enclosed-full = Your whole message is attached.

# Only the header of the original message is attached.
notice-enclosed-header = Only the header of your message is attached: sender, subject, date and similar lines.

# Only the header is attached: the original has 8-bit text, which the way back may not carry.
notice-enclosed-header-8bit = Only the header of your message is attached. Its text has characters that may not survive the way back.

# Fields of the attached header were left out because it was too long.
#   $count (Count, required, inline) - how many fields, e.g. 4
notice-fields-left-out =
    { $count ->
        [one] { $count } line was left out of that header because it was too long.
       *[other] { $count } lines were left out of that header because it was too long.
    }

# Fields of the attached header were left out because they name what is hidden from the reader.
#   $count (Count, required, inline) - how many fields, e.g. 2
notice-fields-withheld =
    { $count ->
        [one] { $count } line was left out of that header for reasons of privacy.
       *[other] { $count } lines were left out of that header for reasons of privacy.
    }

# It is hidden from the reader where an address passes mail on to.
notice-withheld-targets = This notice does not show to which address your message was passed on.

# It is hidden from the reader for whom the address of a group stands.
notice-withheld-members = This notice does not show who belongs to the group.

# Names and addresses of servers inside are hidden from the reader.
notice-withheld-hosts = This notice does not show the names of servers inside the mail service.

# The notice says nothing about other recipients. The attribute is the form for one address.
notice-only-these = This notice is only about these addresses.
    .one = This notice is only about this address.

## Who can act, and how

# Heading above the numbered steps.
notice-steps-heading = What you can do

# Heading above, or question in front of, the one who can act.
notice-who-heading = Who can fix this?

# Answer to that question: the reader.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. check the address
notice-who-sender = You: { $act }.

# Answer to that question: the person with the mailbox, or several of them.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. free up space
#   $count (Count, optional, inline) - how many people, e.g. 2
notice-who-recipient =
    { $count ->
        [one] The person you wrote to: { $act }.
       *[other] The people you wrote to: { $act }.
    }

# Answer to that question: the administrator of the reader.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. correct the settings
notice-who-sender-admin = Your administrator: { $act }.

# Answer to that question: the administrators of the other side.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. allow the message
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
notice-who-recipient-admin = The administrators at { $domain }: { $act }.

# Answer to that question: nobody, only time helps.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. wait and send again
notice-who-nobody = Nobody directly. This may help: { $act }.

# Name of a party, in a small box: the reader.
notice-party-you = You

# Name of a party: the person with the mailbox, or several of them.
#   $count (Count, optional, inline) - how many people, e.g. 2
notice-party-recipient =
    { $count ->
        [one] The person you wrote to
       *[other] The people you wrote to
    }

# Name of a party: the administrator of the reader.
notice-party-your-admin = Your administrator

# Name of a party: the administrators of the other side.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
notice-party-their-admin = Administrators at { $domain }

# Part of a party, below its name: the one who can act.
#   $act (Phrase, required, inline) - what helps, in two to four words, e.g. check the address
notice-part-can-act = Can fix this: { $act }

# Part of a party: a mail system that handed the message to the next one.
notice-part-passed-on = Tried to pass it on

# Part of a party: a mail system that refused the message or the address.
notice-part-refused = Refused it

# Part of a party: a mail system that could not be reached.
notice-part-no-answer = Did not answer

# Part of a party: our own service, which could not deliver.
notice-part-not-delivered = Could not deliver it

# Part of a party: our own service, during a delay.
notice-part-keeps-trying = Keeps trying

# Part of a party: has no task.
notice-part-nothing-to-do = Cannot fix this alone

# Part of a party: a mail system that put the message into the mailbox.
notice-part-delivered = Delivered it

# Part of a party: a mail system that passed the message on to one that confirms nothing.
notice-part-relayed = Passed it on

# Part of a party: a mail system that passed the message on to several addresses.
notice-part-expanded = Passed it on to a group

## Several languages in one notice

# On top of a notice that is in another language first and in this one below: this language, and that it is below. In this language, with
# its own name for itself.
notice-language-below = English below

# The first words of a message that has a part for each of several languages (RFC 8255): that it is so, in this language.
notice-several-languages = This message is in several languages. One of them is English.

## Help and contact

# Link to a page about this problem. The label stands on the button, the value in the text part.
#   $link (Link, required, block) - the address of the page, e.g. https://help.example.org/mail
notice-help = Read more about this problem: { $link }
    .label = Read more about this problem

# Whom to ask, by mail.
#   $contact (Address, required, block) - the address of the site, e.g. helpdesk@example.org
notice-contact-address = Questions? Write to: { $contact }

# Whom to ask, by a page.
#   $link (Link, required, block) - the address of the page, e.g. https://help.example.org/mail
notice-contact-link = Contact us online: { $link }

## The original message

# Heading above what identifies the original message.
notice-message-heading = Your message

# Label of a row: the subject of the original message. No label has a colon.
notice-message-subject = Subject

# Label of a row: when it was sent.
notice-message-sent = Sent

# Label of a row: its Message-ID field.
notice-message-id = Message-ID

# Label of a row: its size.
notice-message-size = Size

## Delay

# Headline of a delay notice.
notice-delayed-headline = We keep trying

# Until when delivery is tried.
#   $until (Moment, required, inline) - the last moment, e.g. 23 November 2026, 10:02 (+0100)
notice-delayed-until = We will try until { $until }. If it has not been delivered by then, you will get another notice.

# The same when that moment is not known.
notice-delayed-open = If we have to give up, you will get another notice.

# How long the message has been waiting.
#   $duration (Duration, required, inline) - a span of time, e.g. 4 hours
notice-delayed-since = Your message has been waiting for { $duration }.

# Nothing is asked of the reader.
notice-delayed-nothing = You do not have to do anything. There is no need to send the message again.

# Heading above the cause of a delay.
notice-delayed-reason-heading = The reason so far

# What to do if it cannot wait.
#   $count (Count, optional, inline) - how many people were written to, e.g. 2
notice-delayed-urgent = Is it urgent? Contact the person in another way, for example by phone.

## Success

# Headline of a delivery confirmation.
notice-delivered-headline = The message has arrived

# What a confirmation does and does not mean.
notice-delivered-meaning = This does not mean that it has been read.

# Headline when the message was passed on to a system that confirms nothing.
notice-relayed-headline = Delivery will not be confirmed

# What this means. The system that took the message need not be one of the domain (RFC 3464 section 2.3.3).
#   $domain (Host, required, inline) - the domain of the address, e.g. example.no
notice-relayed-meaning = The mail system that took the message on its way to { $domain } sends no confirmations.

# Headline when the address stands for several others.
notice-expanded-headline = The message is on its way to the members

# What this means.
notice-expanded-meaning = A group address stands for several others. If the message cannot be delivered to one of them, a notice may still follow.

# A label in front of its value, in the text part.
#   $label (Phrase, required, inline) - the label of a row, e.g. Status
notice-label = { $label }:

## What stands in front of a report of another site that was received, in plain text: that it is explained, and that nobody knows whether it is
## genuine. Without brand, contact and link. Then come the causes, as in a notice, and the report as it came.

# What this is. The name of the mail system that says it made the report follows on a line of its own.
explanation-what = This text explains the report that follows. According to that report, it comes from this mail system:

# That this cannot be verified, and where the report itself is.
explanation-unverified = Whether that is so cannot be verified here. The report itself is below, exactly as it came.
