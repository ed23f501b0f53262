### The pages that the links in notices lead to (`retourpost export help`): one for each cause, and a list of all causes.
###
### What they say of a cause stands in causes.ftl and is the same as in the notice. Some headings are those of notice.ftl and
### admin.ftl. A page knows no domain: where the words about a cause have $domain, it shows `help-domain` and says what
### that stands for.

## On every page

# Link at the very top, for those who use a keyboard: past what is the same on every page.
help-skip = Skip to the content

# Name of the list of languages that a page is there in.
help-languages = Language

# The name of this language, in this language.
help-language-name = English

# Link to the list of all causes.
help-all-causes = All causes

# Stands where a notice has the domain of the failed address. A name that RFC 2606 §3 reserves, so that it belongs to nobody.
help-domain = example.com

# What that name stands for.
#   $domain (Host, required, inline) - the name that stands for a domain, e.g. example.com
help-domain-meaning = On this page, { $domain } is only an example. It stands for the part after the @ sign of the address.

## The page of a cause

# What the page is and is not. "This notice" is said in the steps.
help-notice-meaning = This page explains the cause in general. By “this notice” we mean the notice that brought you here. At its end, it has the exact answer of the mail server.

# Name of the list of links to the parts of the page.
help-contents = On this page

# Heading above what the one who wrote the message can do.
help-sender-heading = If you sent the message

# Heading above what the person with the mailbox can do.
help-recipient-heading = If the message was meant for you

# What the person with the mailbox can do about a cause of which nothing more is said (no .recipient in causes.ftl).
help-recipient = This cannot be solved in the mailbox. Until it is solved, give the sender another way to reach you. Does it happen again? Then show this page to your administrator.

# Heading above the status codes, in the part for administrators.
help-codes-heading = Status codes

# Above a list of codes.
help-codes = These codes stand for this cause:

# Above a list of more codes.
help-codes-at-times = These codes can stand for it too. It depends on the words of the answer, and on who gave it:

# Stands in place of the registered name of a code that has none.
help-code-unregistered = not registered, but used by some mail systems

# Heading above links to the pages of similar causes.
help-related-heading = Related causes

## The list of all causes

# Title and heading.
help-title = Help with messages that were not delivered

# Below the heading.
help-intro = Choose the sentence that stands as the headline in your notice. You will read about the cause and what helps.

# Below the headline of a cause whose page could not be written in the language of the list.
#   $language (Name, required, inline) - the name of that language in that language, e.g. English
help-only-in = Only in this language: { $language }

# Headings of the groups of causes.
help-group-addresses = Addresses

# One more: what the mailbox itself stands in the way of.
help-group-mailboxes = Mailboxes

# One more: the mail systems of either side.
help-group-systems = Mail systems

# One more: the network, and the way to the other side.
help-group-network = Network and route

# One more: what is said between two servers when a message is handed over.
help-group-protocol = Handover between servers

# One more: what is in the message.
help-group-content = Content

# One more: what is not allowed.
help-group-policy = Security and rules

# One more: everything else.
help-group-other = Other causes
