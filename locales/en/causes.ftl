### The causes: why a message was not delivered, and what helps.
###
### One message for each cause of src/cause/causes.toml. A cause below another one says what that one cannot: its
### headline, its act or steps and its advice are its own. The attributes of a message:
###   .headline   the cause in everyday words, at most 60 characters, true of a failure and of a delay
###   .why        one to three sentences
###   .act        what helps, two to four words, begins with a small letter: Can fix this: check the address
###   .step-1 ff. at most four steps for the reader, one act each, the likeliest first
###   .otherwise  one or two sentences on the other side or the administrator
###   .recipient  what the person with the mailbox can do, addressed to that person as "you": one to three short
###               sentences, on the help pages only. Where that person can do nothing, English has none, and neither
###               has any other language; where English has one, each language has it.
###   .admin      what an administrator can do, in the order of looking; technical terms are welcome
###
### What another server claims is said of it, never as our own finding. Only .headline, .why and .otherwise may
### use $domain, and they may leave it out.

## Nothing known

# The report names no cause.
cause-unknown =
    .headline = The exact reason is not known
    .why = The delivery report does not name a clear cause. Everything that is known is listed at the end of this notice.
    .act = find the cause
    .step-1 = Check the address once more.
    .step-2 = Wait a few hours, then send the message again.
    .step-3 = Does it fail again? Forward this whole notice to your administrator.
    .otherwise = The administrators on both sides can look up more in their logs.
    .admin = Status and reply do not identify a cause. Find the message in your log by the times and ids given here. If a remote server is named, its administrators can explain its reply.

## Addresses

# An address was not accepted, and the report does not say why.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-address-problem =
    .headline = An address of this message was not accepted
    .why = A mail server on the way did not accept an address of this message. The most common reason is a typing error.
    .act = check the address
    .step-1 = Compare the address letter by letter with the one in a message from this person. Look for spaces, commas and dots too.
    .step-2 = Type the address again instead of choosing it from a list of suggestions.
    .step-3 = Ask for the current address in another way, for example by phone.
    .otherwise = Is the address right? Then the administrators at { $domain } can find out more.
    .admin = Compare the address in this report with the one the sender used. Aliases and forwarding may have changed it. Check its syntax, its domain and the reply.

# The other server knows no mailbox under this address.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mailbox-unknown =
    .headline = { $domain } does not know this address
    .why = The mail server of { $domain } says that it has no mailbox for this address. The address may be mistyped, or the mailbox may have been closed.
    .act = check the address
    .step-1 = Compare the address letter by letter with the one in a message from this person. One wrong letter is enough.
    .step-2 = Did you choose the address from a list of suggestions? Remove it from that list first, then type it again.
    .step-3 = Ask for the right address in another way. Then send your message again.
    .otherwise = Is the address right? Then the administrators at { $domain } can see why it is unknown there.
    .recipient = Is this your address? Check how it is spelt where people find it. Ask your administrator whether the mailbox exists.
    .admin = If the mailbox should exist, its administrators should check directory, aliases and recipient tables. Check that the MX records lead to the system that holds the mailbox. An alias or a forwarding rule may point to an address that no longer exists.

# The part after the @ sign does not exist.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-domain-unknown =
    .headline = The domain { $domain } was not found
    .why = The part after the @ sign in the address leads nowhere. It may be mistyped, or it may no longer be in use.
    .act = check the address
    .step-1 = Check the part after the @ sign, letter by letter. Endings such as .com and .co are easily confused.
    .step-2 = Look for the right address in an earlier message or on a website.
    .step-3 = Ask for the right address in another way. Then send your message again.
    .otherwise = Is { $domain } right? Then only the owner of that domain can fix this.
    .admin = Look up MX, A and AAAA records of the domain from another network. NXDOMAIN everywhere means a wrong name or a lapsed registration. NXDOMAIN only here points to your own resolver.

# The domain declares that it takes no mail.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-domain-accepts-no-mail =
    .headline = { $domain } accepts no mail at all
    .why = This domain is set up to receive no mail. So no address there can be reached.
    .act = use another address
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Ask for another address, for example by phone.
    .step-3 = Look for a contact form on the website of the organisation.
    .otherwise = Should { $domain } accept mail? Then its owner has to change the settings of the domain.
    .admin = The domain publishes a null MX record (RFC 7505). If that is a mistake, its owner should publish the MX records of its mail servers instead.

# The address does not have the form of an address.
cause-address-malformed =
    .headline = The form of this address was not accepted
    .why = According to the report, the address is not written the way e-mail addresses must be. One space or comma is enough.
    .act = correct the address
    .step-1 = Look for spaces, commas, quotation marks, brackets and a dot at the end. None of them belongs there.
    .step-2 = Check that one @ sign is there, followed by a full domain such as example.com.
    .step-3 = Type the address by hand. Copied text can contain characters that cannot be seen.
    .otherwise = Does the address look right? Then forward this whole notice to your administrator.
    .admin = Look at the address in the RCPT command, not only in the header. Usual faults: stray quotation marks or angle brackets, a display name, a final dot, a domain without a dot, zero-width or look-alike characters, more than 64 octets before the @ sign (RFC 5321 sections 4.1.2 and 4.5.3.1). If the sender typed it correctly, find the contact, alias or program that changed it.

# The address leads to more than one mailbox.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-address-ambiguous =
    .headline = { $domain } found more than one match for this address
    .why = According to the mail server of { $domain }, this address could mean more than one mailbox. It cannot tell which one is meant.
    .act = use the full address
    .step-1 = Use the full address of the person, not a short form or only a name.
    .step-2 = Ask the person in another way for an address that is certain to work.
    .otherwise = The administrators at { $domain } can make the address lead to one mailbox only.
    .recipient = Tell your administrator that your address leads to more than one mailbox. Until that is corrected, give people another address of yours.
    .admin = The fault is in the recipient's directory. Its administrators should search all mailboxes, contacts, groups, aliases and rewriting rules for this address, and leave it with one of them. A lookup by name must be unique as well. After the change, wait until the directory has synchronised with the mail server.

# The mailbox has moved and nothing is forwarded.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mailbox-moved =
    .headline = This address has moved, { $domain } reports
    .why = The mail server of { $domain } says that this mailbox is no longer there. It does not forward messages to a new address.
    .act = use the new address
    .step-1 = Ask the person for the new address in another way.
    .step-2 = The answer of the other server, at the end of this notice, may name it. Make sure that it is right.
    .step-3 = Change the address in your contacts. Then send your message again.
    .otherwise = The administrators at { $domain } can set up forwarding for the old address.
    .recipient = Is this your old address? Give people the new one. Your administrator may be able to forward messages for a while.
    .admin = The remote server reports a mailbox that has moved and is not forwarded. Reply 551 may name the new address: verify it before anyone uses it.

# The address, or its domain, belongs to somebody else since a date that the message names.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-address-changed-hands =
    .headline = This address has a new owner, { $domain } reports
    .why = The message was only for the person who had this address on a certain date. The mail server of { $domain } says that the owner has changed since.
    .act = ask for another address
    .step-1 = Ask the person for the current address in another way.
    .step-2 = Send nothing personal to the old address. Somebody else may read it.
    .step-3 = Remove the old address from your contacts and lists.
    .otherwise = Has the owner not changed? Then the administrators at { $domain } can correct the date that they have on record.
    .recipient = If this address has been yours all along, ask your administrator to correct the date on record. If it is new to you, the message was not meant for you.
    .admin = The message carried the parameter RRVS or the field Require-Recipient-Valid-Since (RFC 7293). Compare its date with the day on which the account holder last confirmed the address. Send no password resets or other private data there, and have another address confirmed. 5.7.17 is about the mailbox, 5.7.18 about the whole domain. If neither has changed hands, the remote side should correct its records.

# A server found fault with the address of the sender.
cause-sender-address-refused =
    .headline = Your sender address was not accepted
    .why = A mail server on the way did not accept the address you wrote from. Its spelling or the settings of its domain may be at fault.
    .act = check the sender address
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Check your own address in the settings of your mail program.
    .step-3 = Do you have another address? Send the message from there.
    .otherwise = As far as this report shows, the address you wrote to is not the cause.
    .admin = Check the envelope sender: its syntax, and whether its domain resolves to MX, A or AAAA records. Many servers refuse a sender domain that does not resolve or that has a null MX.

# The address of the sender does not have the form of an address.
cause-sender-address-malformed =
    .headline = The form of your sender address was not accepted
    .why = A mail server says that the address you wrote from is not written the way e-mail addresses must be.
    .act = correct the sender address
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Look at your own address in the settings of your mail program. Remove spaces, commas and brackets.
    .step-3 = Was the message sent by a device or a website? Check the sender address that is set there.
    .otherwise = As far as this report shows, the address you wrote to is not the cause.
    .admin = Look at the MAIL FROM command in your log. Usual faults: an empty domain, a bare host name, a display name inside the brackets, spaces, non-ASCII characters without SMTPUTF8. Check the mail attribute of the account, and the sender set in devices, scripts and web forms. Rewriting (SRS, VERP, masquerading) can make the local part longer than 64 octets (RFC 5321 section 4.5.3.1.1).

# The domain of the sender was not found.
cause-sender-domain-unknown =
    .headline = A mail server could not find the domain of your address
    .why = The server checked the part after the @ sign in your own address. It found no domain there that can receive an answer.
    .act = check the sender domain
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Check the part after the @ sign of your own address in your mail program.
    .step-3 = Do you have an address with another domain? Send the message from there.
    .otherwise = As far as this report shows, the address you wrote to is not the cause.
    .admin = Look up MX, A and AAAA records of the envelope sender's domain from outside your network, at more than one resolver. Usual faults: a lapsed registration, broken delegation or DNSSEC (SERVFAIL), a domain that exists only inside, such as .local or a host name. Rewrite inside domains to a public one at the gateway. If all is well now, wait for the negative TTL of the zone and send again.

# The domain of the sender declares that it takes no mail.
cause-sender-domain-accepts-no-mail =
    .headline = A mail server says that your domain accepts no mail
    .why = According to the server, the domain of your address is set up to receive no mail. It refuses messages that cannot be answered.
    .act = make answers possible
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you have an address that receives mail? Send the message from there.
    .otherwise = As far as this report shows, the address you wrote to is not the cause.
    .admin = The domain of the envelope sender publishes a null MX record (RFC 7505), so a report could never reach it. Find out which program or service uses it as the sender, and give that one a return path in a domain that takes mail. If the domain should take mail, replace the null MX by real MX records. If nobody uses it, the sender may be forged: look at your DMARC reports.

## Mailboxes

# Something about the mailbox stands in the way.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mailbox-problem =
    .headline = { $domain } reports a problem with this mailbox
    .why = The mail server of { $domain } could not deliver the message to this mailbox. According to its answer, the cause is the mailbox itself.
    .act = repair the mailbox
    .step-1 = Tell the person in another way that messages do not arrive.
    .step-2 = Wait a day, then send the message again.
    .step-3 = Is it urgent? Use another address of the same person.
    .otherwise = The administrators at { $domain } can see the exact cause.
    .recipient = Log in to your mailbox and look for warnings. If you find none, tell your administrator.
    .admin = The remote server accepts the address and reports a fault of the mailbox. Its administrators should check the state of the mailbox, its forwarding and, for a list, its members.

# The mailbox is over its quota.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mailbox-full =
    .headline = The mailbox is full, { $domain } reports
    .why = A full mailbox accepts no new messages. Once space has been made there, messages can arrive again.
    .act = free up space
    .step-1 = Tell the person in another way that the mailbox is full.
    .step-2 = Send the message again once there is room.
    .step-3 = Is it urgent? Use another address of the same person.
    .otherwise = The administrators at { $domain } can also give the mailbox more space.
    .recipient = Delete large or old messages, then empty the trash and spam folders. If you need more space, ask your administrator.
    .admin = According to the reply, the mailbox is over its quota. Its administrators can raise the quota or clear space; trash and junk folders often count as well. Before a mailing, check that the mailbox is still in use.

# The mailbox is switched off, locked or inactive.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mailbox-disabled =
    .headline = This mailbox is switched off, { $domain } reports
    .why = The mail server of { $domain } accepts no messages for this mailbox. It may be closed for a while or for good.
    .act = switch the mailbox on
    .step-1 = Ask in another way whether the address is still in use.
    .step-2 = Use another address of the same person or organisation.
    .otherwise = Should the mailbox be in use? Then the administrators at { $domain } can switch it on again.
    .recipient = Log in to your mailbox; it may have been out of use for too long. If that fails, ask your administrator to switch it on.
    .admin = The account is disabled, locked or suspended, often after long inactivity. Its administrators can enable it again, or set an alias or forwarding. Otherwise remove the address from your lists.

# The address is a list, and its members could not be looked up.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-list-expansion-failed =
    .headline = { $domain } could not look up the members of this list
    .why = The address stands for a list or a group. According to the mail server of { $domain }, the message could not be passed on to its members.
    .act = repair the list
    .step-1 = Tell the owner of the list in another way that messages do not get through.
    .step-2 = Is it urgent? Write to the members you know directly.
    .otherwise = The administrators at { $domain } can see why the members could not be looked up.
    .recipient = Do you look after this list? Check its members and remove entries that no longer work. If you find nothing, tell your administrator.
    .admin = On the remote side, in this order: can the server read the directory, file or database with the members; do the filter and base of a dynamic group still match; do nested lists contain each other; is one entry malformed. Expand the list by hand before mail goes to it again. Other lists on that system tell whether the list or the directory is at fault.

# The mailbox forwards to an address that does not work.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-forwarding-broken =
    .headline = Forwarding from this mailbox fails, { $domain } reports
    .why = The mailbox passes its messages on to another address. According to the mail server of { $domain }, this does not work.
    .act = correct the forwarding
    .step-1 = Tell the person in another way that the forwarding of this mailbox does not work.
    .step-2 = Is it urgent? Use another address of the same person.
    .otherwise = As far as this report shows, the address you used is right. The person you wrote to can often correct the forwarding too.
    .recipient = Look up the address to which your mailbox forwards messages. Correct it, or switch forwarding off.
    .admin = On the remote side, find where the forwarding is set: on the account, in a rule of the mailbox, in an alias or in a contact object. Send a test message to the target itself. Correct or remove the target, and keep a local copy in the meantime. If the target refuses forwarded mail, look at SPF and DMARC: SRS or ARC may be missing.

## Mail systems

# The mail system of the recipient has a problem.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-system-problem =
    .headline = { $domain } reports a problem with its mail system
    .why = The mail system of { $domain } could not accept this message. According to its answer, the cause is the system itself.
    .act = repair the mail system
    .step-1 = Wait a few hours, then send the message again.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = Does the problem continue? Then the administrators at { $domain } have to look into it.
    .admin = The remote system reports a fault of its own: storage, maintenance, configuration or a missing feature. Its administrators need the time, the queue id in its reply and the reply itself.

# The mail system has no room left.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-system-full =
    .headline = The mail system is full, { $domain } reports
    .why = The mail server says that it has no room left for new messages. This is about the whole system, not about one mailbox.
    .act = free up storage
    .step-1 = Wait a day, then send the message again.
    .step-2 = Is it urgent? Use an address of the same person in another domain.
    .otherwise = Does it go on for days? Then only the administrators at { $domain } can make room.
    .admin = The reply is about the remote host, not about a quota. Its administrators should check free space and inodes of the queue and mail volumes, then memory, then the threshold below which the server stops taking mail (queue_minfree in Postfix, back pressure in Exchange). On the sending side the queue only has to go on trying.

# The mail system takes no mail.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-system-not-accepting =
    .headline = The mail system accepts no messages, { $domain } reports
    .why = The mail server says that it takes no messages. It may be shut down for a while, or it may not be meant for mail.
    .act = switch receiving on
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Is the address right? Wait a day, then send the message again.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it go on for days? Then the administrators at { $domain } have to look into it.
    .admin = Reply 421 or status 4.3.2 points to a shutdown, maintenance or a frozen queue; reply 521 says that this host never takes mail (RFC 7504). Check that the MX records name only hosts that are meant to take mail, and try the other ones. On the host itself, look at the state of the mail service, stopped listeners or components, and limits on connections.

# The mail system is set up wrongly.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-system-misconfigured =
    .headline = { $domain } reports wrong settings in its mail system
    .why = According to its own answer, the mail system there is not set up correctly for this message.
    .act = correct their settings
    .step-1 = Tell the person in another way that the mail system there reports wrong settings.
    .step-2 = Is it urgent? Use an address of the same person in another domain.
    .step-3 = Send the message again once the settings have been corrected.
    .otherwise = The details at the end of this notice help the administrators at { $domain } to find the fault.
    .admin = With 5.3.5 a server often finds itself as the next hop. Compare its host name, its list of local domains, and its MX or smart host; in Exchange, connectors that share a name do this. Otherwise the remote log tells at the time of the reply: an unknown transport, a missing lookup table, wrong permissions. Send the remote postmaster the whole reply with its queue id.

# The mail system lacks a feature that the message asks for.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-feature-missing =
    .headline = { $domain } lacks something this message asks for
    .why = The message was sent with a special option. The mail server of { $domain } says that it does not support this.
    .act = support the option
    .step-1 = Switch off special options, such as a delivery receipt or a delivery time. Then send the message again.
    .step-2 = Try another mail program, for example in your browser.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Did you choose no special option? Then forward this whole notice to your administrator.
    .admin = Find the parameter that the reply is about: compare MAIL and RCPT in your log with what the remote host announces after EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Check whether a firewall on either side hides extensions. Let your system leave the parameter out where it is not offered, or ask the remote side to enable the extension.

# The message is larger than a server takes.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-message-too-large =
    .headline = The message is too large
    .why = A mail server on the way accepts only smaller messages. Attachments grow by about a third when they are sent.
    .act = make the message smaller
    .step-1 = Leave out large attachments, or make them smaller.
    .step-2 = Put large files online and send a link to them.
    .step-3 = Send several attachments in separate messages.
    .otherwise = The administrators at { $domain } can tell you how large a message may be there.
    .recipient = Offer another way to pass on large files, for example a shared folder. Your administrator knows how large a message may be.
    .admin = Compare the size of the message with the SIZE that the remote server announces after EHLO. Base64 adds about 37 percent to an attachment. A single mailbox may have a lower limit than its system.

# The message is larger than this one mailbox takes.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-message-too-large-for-mailbox =
    .headline = The message is too large for this mailbox
    .why = The mail server of { $domain } says that this mailbox accepts only smaller messages. Attachments grow by about a third when they are sent.
    .act = send a smaller message
    .step-1 = Put large files online and send a link to them.
    .step-2 = Leave out attachments, or make them smaller.
    .step-3 = Ask the person for another address that accepts larger messages.
    .otherwise = The administrators at { $domain } can raise the limit of this mailbox.
    .recipient = Ask your administrator how large a message to you may be, and whether the limit can be raised. Until then, offer another way to pass on large files.
    .admin = The limit is set for the mailbox, group or account (X.2.3), so it may be far below the SIZE that the server announces after EHLO. Compare it with the size on the wire: attachments in base64 take about 37 percent more. Remote administrators look at the receive limit of the account first, then at that of its group or plan.

# The reporting system itself could not go on.
cause-own-system-problem =
    .headline = The cause lies with our own mail service
    .why = Our mail service could not send the message on. As far as this report shows, the other side has no part in it.
    .act = check the mail service
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send the message again once the fault has been removed.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = The message failed on the reporting host itself. Search its log for the ids and times given here. Check configuration, storage, permissions and local rules.

# A rule of the reporting system stopped the message.
cause-stopped-by-own-rules =
    .headline = A rule of our own mail service stands in the way
    .why = Our mail service has rules about addresses, forwarding and content. As far as this report shows, one of them applies to this message.
    .act = check the rule
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Read the reason at the end of this notice. It may name what the rule is about.
    .step-3 = Is your mail forwarded automatically? Ask whether that is allowed, or switch it off.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Find the rule in the log of the reporting host by id and time: access maps, content filters and milters, transport or data-loss rules, blocked recipients, limits on automatic forwarding. Make an exception as narrow as the case. If forwarding to outside was stopped, check first who set it up: it is a common sign of an account that was taken over.

## Network and routing

# The network between two mail systems failed.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-network-problem =
    .headline = The connection between the mail systems failed
    .why = Something went wrong with the network on the way to { $domain }. Such faults often pass by themselves.
    .act = wait and send again
    .step-1 = Wait a few hours, then send the message again.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = Does it go on for days? Then forward this whole notice to your administrator.
    .admin = Test the connection to every MX host of the domain on port 25, over IPv4 and IPv6. Look for time-outs, resets and path MTU faults. If only this domain is affected, tell its administrators.

# No connection to a mail server of the domain could be made.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-host-unreachable =
    .headline = The mail server of { $domain } cannot be reached
    .why = No connection to this server could be made. It may be switched off, overloaded or cut off from the network.
    .act = check their server
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Is the address right? Wait a day, then send the message again.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does the problem continue? Then the administrators at { $domain } have to check their server.
    .admin = Test port 25 of every MX host, over IPv4 and IPv6, also from another network. If others get through, look at your firewall, your routes and any block of port 25 by your provider.

# The host takes no connection on the mail port.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-connection-refused =
    .headline = The server of { $domain } refused the connection
    .why = A server was found, but it takes no connection for mail. Its mail service may be stopped, or a firewall may be in between.
    .act = check their mail service
    .step-1 = Check the part after the @ sign. The domain may have a website, but no mail service.
    .step-2 = Is the address right? Wait a few hours, then send the message again.
    .step-3 = Does it fail again? Tell the person in another way.
    .otherwise = Does the problem continue? Then the administrators at { $domain } have to check whether their mail service is running.
    .admin = A refusal (TCP reset, ECONNREFUSED) on port 25 means that nothing listens there, or that a firewall rejects. Try every MX host over IPv4 and IPv6, also from another network: if that works, your address is blocked. Without an MX record the A or AAAA record is used, which may lead to a web server. On the remote host: is the service running, on which addresses, with which limits.

# The connection broke before the message was handed over.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-connection-broken =
    .headline = The connection to { $domain } broke off too early
    .why = The servers were in contact, but the connection ended before the message had been handed over.
    .act = wait and send again
    .step-1 = Wait an hour, then send the message again.
    .step-2 = Does it have large attachments? Send it without them, or with a link to the files.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it happen again and again? Then forward this whole notice to your administrator.
    .admin = Find the command after which it broke. Before the greeting: connection limits or a deliberate delay. After STARTTLS: the handshake. During DATA: path MTU, a slow content filter, a size limit. Send a small and a large test message to each MX host, over IPv4 and IPv6. Look at firewalls that inspect SMTP, and at your time-outs (RFC 5321 section 4.5.3.2).

# The connection broke after the message and before the answer.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-may-have-arrived =
    .headline = The message may have arrived
    .why = The connection to { $domain } broke after the whole message had been sent. The answer is missing, so we do not know whether it was accepted.
    .act = ask whether it arrived
    .step-1 = Ask the person whether the message has arrived.
    .step-2 = Send it again only if it is missing. Otherwise it may arrive twice.
    .otherwise = The administrators at { $domain } can see in their log whether the message was accepted.
    .recipient = Look in your inbox and your spam folder. Tell the sender whether the message is there.
    .admin = The connection was lost after the end of the data and before the reply. Search the remote log for the Message-ID. If it happens again, look at slow content filters, time-outs (RFC 5321 asks for ten minutes here) and path MTU.

# The lifetime of the queue ended, no better cause is known.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-expired-after-retries =
    .headline = All attempts to deliver the message have failed
    .why = Delivery to { $domain } was tried several times. The report names no other cause.
    .act = wait and send again
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Is the address right? Wait a day, then send the message again.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it fail again? Then forward this whole notice to your administrator.
    .admin = The lifetime of the queue has ended. Look up the last reply of each attempt in the log: it names the real cause. Test the MX hosts of the domain over IPv4 and IPv6.

# The domain exists, and no working route leads to its mailboxes.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-route-broken =
    .headline = No working route to { $domain } was found
    .why = It was not possible to find out where to deliver the message. The settings of { $domain } or of a mail server on the way may be wrong.
    .act = correct the settings
    .step-1 = Tell the person in another way that mail to this address does not arrive.
    .step-2 = Check the part after the @ sign. A similar name may be the right one.
    .otherwise = The administrators at { $domain } can check where its mail is sent.
    .admin = Check MX, A and AAAA records of the domain and your own routing tables. In a loop, the Received fields show which hosts repeat. Look for forwarding in a circle and for an MX host that does not accept the domain as its own.

# The domain has no usable mail server.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-domain-without-mail-server =
    .headline = No mail server for { $domain } was found
    .why = The domain exists, but it names no mail server that can take the message. It may be in use for a website only.
    .act = name a mail server
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Look for the right address in an earlier message or on the website of the organisation.
    .step-3 = Ask the person for another address in another way.
    .otherwise = Is { $domain } right? Then its administrators have to name a mail server in the settings of the domain.
    .admin = Look up the MX records. Not usable are: names without an A or AAAA record, CNAMEs (RFC 2181 section 10.3), IP addresses in place of a name, localhost. Without any MX the address of the domain itself counts (RFC 5321 section 5.1). If the MX leads back to the reporting host ("mail loops back to myself"), that host does not know the domain as its own: add it there, or correct the MX.

# The DNS or another directory gave no usable answer.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-domain-lookup-failed =
    .headline = The mail server of { $domain } could not be looked up
    .why = A directory that shows the way to the mailbox gave no usable answer. The fault may be on either side.
    .act = check the name servers
    .step-1 = Check the part after the @ sign. A similar name may be the right one.
    .step-2 = Is the address right? Wait a few hours, then send the message again.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it also happen with domains other than { $domain }? Then forward this whole notice to your administrator.
    .admin = Ask each authoritative name server of the domain for MX, A and AAAA, then your own resolver. If only the resolver fails (SERVFAIL, time-out), look at its DNSSEC validation, its forwarders, and at blocked TCP or large UDP answers on port 53. If the authoritative servers fail: lame delegation, expired signatures, unreachable hosts. Where the reporting host routes by LDAP or a database, check that first.

# The message goes round in circles.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mail-loop =
    .headline = The message seems to go round in circles
    .why = According to the report, the message came back to a server or passed too many of them. Usually, servers or mailboxes forward to each other.
    .act = break the circle
    .step-1 = Tell the person in another way that messages to this address go round in circles.
    .step-2 = Do you forward your own mail to this address? Make sure that it does not come back to you.
    .step-3 = Is it urgent? Use another address of the same person.
    .otherwise = The administrators at { $domain } can find the place where the message turns back.
    .recipient = Do you forward your messages to another address? Make sure that this one does not forward them back to you.
    .admin = Read the Received fields from the bottom up and find where hosts repeat: the last host before the repeat sends the message back. There, look for forwarding in a circle, a relay or smart host for a domain that should be local, an MX that leads back, or a hybrid setup in which each side takes the domain for the other's. If nothing repeats, the hop limit is too low: RFC 5321 section 6.3 asks for at least 100.

## The delivery protocol

# Two mail systems could not agree.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-protocol-problem =
    .headline = Two mail servers could not agree with each other
    .why = The servers could not agree on how to hand the message over. This is a technical matter between the two servers.
    .act = check the mail server
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } may be needed as well.
    .admin = Read the reply together with the command it answers. Compare what was announced after EHLO with what was used. Firewalls and proxies that rewrite SMTP are a common cause, and so is a server that demands STARTTLS first.

# The next server takes the message over TLS only.
cause-tls-demanded =
    .headline = A mail server requires a secure connection
    .why = The server says that it takes this message over an encrypted connection only. As far as this report shows, none was used.
    .act = switch encryption on
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Did you send from a mail program or a device of your own? Switch on TLS in its settings for outgoing mail.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Check that your system uses STARTTLS as a client (RFC 3207): many do not by default. If it does, see whether EHLO offers STARTTLS and whether a firewall strips it. If the handshake fails: TLS versions below 1.2, ciphers, a missing CA bundle. For submission use port 465, or 587 with STARTTLS (RFC 8314). Google says 4.7.29 or 5.7.29 for this.

# Too many recipients in one message.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-too-many-recipients =
    .headline = The message has too many recipients
    .why = A mail server on the way accepts only a limited number of addresses at once.
    .act = use fewer addresses
    .step-1 = Send the message again, but only to the addresses in this notice.
    .step-2 = Are there still too many? Send it to smaller groups, one after the other.
    .step-3 = Do you often write to this group? Ask your administrator to set up a mailing list.
    .otherwise = The administrators at { $domain } can tell you which limit applies there.
    .admin = A server should take at least 100 recipients at once, and a client should split the rest (RFC 5321). Check whether your system splits after reply 452, and which limits apply to a message and to a sender.

## Content

# A system cannot handle the form of the message.
cause-content-problem =
    .headline = A mail server cannot handle the form of the message
    .why = Something in the way this message is built prevents delivery. It may be the format, the characters or an attachment.
    .act = simplify the message
    .step-1 = Send the message again as plain text, without formatting.
    .step-2 = Leave out the attachments, or send them as common file types.
    .step-3 = Try another mail program, for example in your browser.
    .otherwise = Does a simple message fail too? Then forward this whole notice to your administrator.
    .admin = Check the message against RFC 5322 and MIME: From and Date, bare CR or LF, line length, NUL, character sets. Check whether 8BITMIME, BINARYMIME or SMTPUTF8 was needed and not offered.

# The message breaks the format of mail.
cause-message-malformed =
    .headline = A mail server found errors in the form of the message
    .why = According to the server, the message does not follow the standard for e-mail. The program that made it is the usual cause.
    .act = use another program
    .step-1 = Write the message again in another mail program, for example in your browser.
    .step-2 = Type the text anew. A message that is copied or forwarded may carry the error along.
    .step-3 = Does it fail again? Forward this whole notice to your administrator.
    .otherwise = Was the message made by a website or a device? Then only those who run it can correct it.
    .admin = Check in this order: one From with a valid address, and Sender if there are several; one Date; no field twice (RFC 5322 section 3.6); Message-ID syntax; raw 8-bit octets in the header; bare CR or LF (RFC 5321 section 2.3.8); lines over 998 octets; MIME boundaries and encodings. Compare the message as submitted with the message as sent: disclaimers, gateways and list software change it.

# The destination does not take a media type.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-media-unsupported =
    .headline = A mail server does not accept this type of content
    .why = According to the report, the message has a type of content that the other side cannot take. Some addresses take plain text only.
    .act = change the file type
    .step-1 = Use common file types such as PDF or JPEG.
    .step-2 = Send the message again as plain text, without formatting and attachments.
    .step-3 = Put the files online and send a link to them.
    .otherwise = The administrators at { $domain } can tell you which types of content their system accepts.
    .admin = Compare Content-Type of each part (RFC 2046) with what the destination takes: gateways to SMS, fax, pager and ticket systems often take text/plain only. Look for application/ms-tnef (winmail.dat), nested message/rfc822, and multipart/signed. Switch rich text off for this domain, or let the gateway drop or convert the part.

# The message had to be converted and was not.
cause-conversion-impossible =
    .headline = The message could not be converted on the way
    .why = According to the report, the next mail system needs the message in another form. Changing it was not possible, or not allowed.
    .act = write plain text
    .step-1 = Use plain text for this address, without formatting and special characters.
    .step-2 = Is the message signed or encrypted? Send it without that, if its content allows it.
    .step-3 = Leave out attachments, or put the files online and send a link.
    .otherwise = Does a simple message fail too? Then forward this whole notice to your administrator.
    .admin = See which of 8BITMIME (RFC 6152), BINARYMIME or SMTPUTF8 the next hop does not offer after EHLO. X.6.2: conversion is prohibited, for example in signed parts or by policy; X.6.3: not supported; X.6.5: it was tried and failed. Let the sending program encode as quoted-printable or base64 itself, or send through a host that supports the extension.

# A filter objects to the content.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-content-refused =
    .headline = The content of the message was not accepted
    .why = A mail server on the way checks what messages contain. It objected to something in this one, for example an attachment or a link.
    .act = change the content
    .step-1 = Leave out attachments, above all programs and compressed files.
    .step-2 = Check your files for viruses before you send them again.
    .step-3 = Leave out links that are not needed.
    .step-4 = Agree with the person on another way to pass on the files.
    .otherwise = The administrators at { $domain } can tell you what their system does not accept.
    .recipient = Agree with the sender on another way to pass on the content. If it is needed often, ask your administrator for an exception.
    .admin = Look up which filter gave the reply and which rule or signature it names. Check file types inside archives and double file extensions. If a scanner reports harmful software, examine the device of the sender first.

# An attachment is of a kind that is not taken.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-attachment-refused =
    .headline = An attachment was not accepted
    .why = A mail server on the way does not accept a file of this message. Many systems refuse programs, scripts and locked archives.
    .act = change the attachment
    .step-1 = Read the answer at the end of this notice. It may name the file.
    .step-2 = Use a common format such as PDF for the file, or leave it out.
    .step-3 = Put the file online and send a link to it.
    .otherwise = The administrators at { $domain } can tell you which files their system accepts.
    .recipient = Offer another way to pass on the file, for example a shared folder. If you often need such files, ask your administrator for an exception.
    .admin = Find out what the rule looks at: extension, Content-Type, true file type, or the inside of archives. Often refused: .exe, .js, .iso, .lnk, .html, macros, double extensions, archives with a password that cannot be scanned, too many or nested attachments. The remote side can make an exception for this sender or release a copy from quarantine. Do not disguise the file.

# A scanner reports harmful software.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-virus-found =
    .headline = A virus scanner reports harmful software
    .why = Scanners can be wrong, but it is safer to check. Some harmful software sends messages by itself.
    .act = check your device
    .step-1 = Do not open the attachments, and do not send them again for now.
    .step-2 = Let an up-to-date virus scanner check your device and the files.
    .step-3 = Did you not write this message? Change your password on another device.
    .step-4 = Tell your administrator what this notice says. Do not pass on the files.
    .otherwise = Is the file certainly harmless? Then the administrators at { $domain } can check the decision.
    .admin = Note which host reported and the name of the signature. Isolate and examine the sending device before anything else, and search the account for messages and rules that its owner did not make. Check the file with a second scanner. If it is a false alarm, report it to the maker of the scanner; never repack the file to get it through.

# Addresses or headers with characters that a system on the way cannot handle.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-international-address-unsupported =
    .headline = A mail server cannot handle letters beyond a to z
    .why = An address of this message has letters beyond a to z. A mail system on the way does not support such addresses.
    .act = use a plain address
    .step-1 = Ask the person for an address with only the letters a to z.
    .step-2 = Does your own address have other letters? Write from another address.
    .otherwise = The administrators at { $domain } can find out whether their system can support such addresses.
    .recipient = Ask your administrator for a second address with only the letters a to z. Give that one to people whose messages do not arrive.
    .admin = The next system does not offer SMTPUTF8 (RFC 6531). Enable it there, or give the mailbox an ASCII alias. A non-ASCII domain alone can be sent in its A-label form.

## Security and policy

# A security or policy matter of unknown origin.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-policy-problem =
    .headline = A security rule stopped the message
    .why = Mail systems have rules about the messages they accept and pass on. One of these rules stopped this message.
    .act = find the rule
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can say whether the rule is theirs.
    .admin = The reply is vague, perhaps on purpose. Find out which host gave it. Check authentication of the sender, TLS, reputation of the sending host and any encryption of the message.

# A signature, key or conversion of a protected message failed.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-cryptography-failed =
    .headline = A check of a signature or encryption failed
    .why = This is about the protection of the message itself, such as a signature. According to the report, a system could not check or convert it.
    .act = check keys and certificates
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you encrypt it yourself? Ask the person for a current key or certificate.
    .step-3 = Is nothing in it confidential? Send it without signature and encryption.
    .otherwise = The administrators at { $domain } may have to check their keys as well.
    .recipient = Has your key or certificate expired or changed? Send the current one to the people who write to you.
    .admin = Find the host that checks, signs or decrypts (S/MIME, OpenPGP, a gateway). X.7.3: no conversion between two systems; X.7.5: no usable key; X.7.6: algorithm not supported, such as SHA-1 or short RSA; X.7.7: the content was altered. Check expiry, chain and revocation of certificates, and the keys in the directory. With X.7.7, look for what changes the body after signing: disclaimers, link rewriting, re-encoding.

# The system of the recipient refuses by a rule of its own.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-refused-by-policy =
    .headline = { $domain } refused the message under its own rules
    .why = Each mail system decides which messages it accepts. The administrators there know which rule stopped this one.
    .act = allow the message
    .step-1 = Read the answer of the other server at the end of this notice. It may name the reason.
    .step-2 = Tell the person in another way that the message was refused.
    .step-3 = Ask the person to request an exception from the administrators there.
    .otherwise = Are all your messages to { $domain } refused? Then forward this whole notice to your administrator.
    .recipient = Do you expect messages from this sender? Ask your administrator for an exception.
    .admin = The rule is the remote side's, and so is the remedy. Send its postmaster the reply, the time and the sending IP address. If all mail is refused, check SPF, DKIM, DMARC, reverse DNS and blocklists first.

# The system of the recipient takes the message for spam.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-refused-as-spam =
    .headline = { $domain } treats the message as spam
    .why = An automatic filter there refused the message as unwanted mail. Such filters can be wrong.
    .act = let the message through
    .step-1 = Ask the person in another way whether your address can be allowed there.
    .step-2 = Try a short message without links and attachments.
    .step-3 = Did you not write this message? Change your password and tell your administrator.
    .otherwise = Are other messages of yours refused as well? Then forward this whole notice to your administrator.
    .recipient = Add the sender to your contacts or your list of safe senders. Are there messages of this sender in your spam folder? Mark them as wanted.
    .admin = Check SPF, DKIM and DMARC of the sender domain and the reputation of the sending IP address. Look for unusual sending from this account. If all is in order, report the wrong decision to the remote postmaster.

# A server will not pass on mail for the domain of the recipient.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-relay-refused =
    .headline = A mail server refused to pass the message on
    .why = The server says that mail from you to { $domain } is not its task. The cause is often a setting.
    .act = correct the settings
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Check the part after the @ sign. A wrong name can lead to a wrong server.
    .otherwise = Are the settings on your side right? Then the administrators at { $domain } have to check which server accepts their mail.
    .admin = The MX records may lead to a host that does not list the domain as its own. Or your relay host wants a login. Check the MX records, the credentials for the relay host, and which IP addresses it lets relay.

# A login is missing or failed.
cause-authentication-required =
    .headline = A mail server requires a valid login
    .why = A mail server on the way does not accept this message without a valid login. The login was missing or was not accepted.
    .act = check the login
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you use a device or program that sends mail by itself? Check its user name and password.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Check the credentials and the mechanism that your system uses for its relay host. Use submission on port 587 with STARTTLS, or on port 465. A changed password or a required app password is a common cause.

# The credentials of a login were refused.
cause-authentication-refused =
    .headline = The login at a mail server was refused
    .why = A mail server did not accept the login details that it was given. A password may have changed or expired.
    .act = correct the login details
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Did you send from a mail program or a device of your own? Enter user name and password there again.
    .step-3 = Log in once in your browser. Your provider may ask for something there.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Read the reply (RFC 4954, RFC 5248): 535 5.7.8 wrong credentials, 432 4.7.12 password transition, 5.7.14 missing trust relationship. Test the credentials by hand on the submission port. Then check: changed or expired password, account locked after failed logins, password logins switched off by the provider, missing app password, expired OAuth token. Credentials for a relay host are stored in the mail server; correct them there and run the queue.

# The login mechanism is too weak or not encrypted.
cause-authentication-too-weak =
    .headline = A mail server requires a safer login
    .why = According to the server, this way of logging in is not secure enough. The password itself may be right.
    .act = use a safer login
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Did you send from a mail program or a device of your own? Switch on TLS and update it.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = 534 5.7.9: the mechanism is too weak, or the account needs an app password; 538 5.7.11: this mechanism only over TLS. Log in after TLS on port 465, or after STARTTLS on 587 (RFC 8314), with a mechanism that is announced then: SCRAM, OAUTHBEARER, XOAUTH2, or PLAIN inside TLS. A device that knows neither can hand its mail to a relay in your own network.

# The sending side does not let this account or address send.
cause-sending-blocked =
    .headline = Sending is blocked for this account or address
    .why = A mail server on the sending side does not allow this account or sender address to send. It may be a precaution.
    .act = lift the block
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you have more than one address? Choose the one that belongs to this account.
    .step-3 = Were messages sent that you did not write? Change your password at once.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Check whether the account is disabled, locked after abuse, or not entitled to this sender address. Before you lift a block, look for unusual sending, forwarding rules and open sessions, and reset the password.

# The account of the sender is disabled.
cause-account-disabled =
    .headline = The sending account is disabled, a mail server reports
    .why = A mail server on the sending side says that the account used for this message is switched off.
    .act = enable the account
    .step-1 = Forward this whole notice to your administrator, from another account if you need one.
    .step-2 = Do you have another account? Send the message from there.
    .otherwise = As far as this report shows, the address you wrote to is not the cause.
    .admin = The submission server or relay host says that the account is disabled (525 or X.7.13, RFC 5248). Check its state: closed, licence or payment lapsed, locked after failed logins, locked after abuse. Remove the reason before you enable it. If it is the account with which your server logs in to its relay host, all outgoing mail is affected.

# The account or organisation of the sender is banned for suspicious sending.
cause-account-compromised =
    .headline = Sending is blocked because of suspicious messages
    .why = A mail server on the sending side reports unusual sending from this account or organisation. Somebody else may be using the account.
    .act = secure the account
    .step-1 = Change your password now, on a device that you trust.
    .step-2 = Forward this whole notice to your administrator.
    .step-3 = Look in your mailbox for sent messages and rules that are not yours.
    .step-4 = Let an up-to-date virus scanner check your device.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = First block sign-in, reset the password and end all sessions and tokens. Then read the sign-in log, and remove foreign inbox rules, forwarding, delegates, app consents and connectors; empty the outgoing queue. Lift the block last. In Microsoft 365 a user (5.1.8) is released under restricted entities, an organisation (5.7.7xx) by support. If the messages were a wanted mailing, send it through a bulk service.

# The account may not send with this sender address.
cause-send-as-denied =
    .headline = This account is not allowed to use the sender address
    .why = According to a mail server on the sending side, the sender address does not belong to this account.
    .act = allow this sender address
    .step-1 = Choose your own address as the sender, then send the message again.
    .step-2 = Do you need the other address? Forward this whole notice to your administrator.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = Compare three things in the log: the login, MAIL FROM and the From field. If the use is wanted, grant Send As or Send on Behalf (Exchange; allow for replication), map the address to the login (smtpd_sender_login_maps in Postfix), or add it as a verified alias. Devices and programs need their own account with its own address. If nobody wanted it, look for abuse.

# This sender may not write to this address.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sender-not-allowed =
    .headline = { $domain } accepts no mail from you for this address
    .why = Some addresses accept messages from certain senders only, for example from colleagues or from members of a list. Others are closed to certain senders.
    .act = allow your address
    .step-1 = Contact the person or the owner of the group in another way. Ask them to allow your address.
    .step-2 = Do you have more than one address? Write from the one that is known there.
    .step-3 = Is it a mailing list? Join it first.
    .otherwise = The administrators at { $domain } can see who may write to this address.
    .recipient = Add the sender to those who may write to you or to your group. If you cannot, ask your administrator.
    .admin = The recipient restricts its senders: a closed group, a list for members, inside senders only, or a block. Its owner or administrators can allow the sender. Check that the sender address in use is the registered one.

# A list or group takes messages from certain senders only.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-list-restricted =
    .headline = This list is closed to your address, { $domain } reports
    .why = Many lists and groups accept messages from members or named senders only. According to the mail server, your address is not among them.
    .act = add your address
    .step-1 = Are you a member? Write from the address with which you joined.
    .step-2 = Join the list, or ask its owner in another way to add your address.
    .step-3 = Is it urgent? Write to members you know directly.
    .otherwise = The administrators at { $domain } can tell you who owns the list.
    .recipient = Do you own this list or group? Add the sender, or let messages from outside wait for your approval.
    .admin = Compare From and the envelope sender with the members and allowed posters: an alias or a changed address is the usual reason. The owner can add the address, or hold posts of others for moderation. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), external senders of a Microsoft 365 group (5.7.193). Mailman: accept_these_nonmembers.

# The recipient takes messages from inside its organisation only.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-outside-senders-refused =
    .headline = { $domain } accepts only internal mail for this address
    .why = According to the mail server, this address takes messages from its own organisation only. Yours was not recognised as one of them.
    .act = allow outside senders
    .step-1 = Do you belong to this organisation? Send the message from your account there.
    .step-2 = Ask the person or the owner of the group in another way to allow senders from outside.
    .step-3 = Use another address of the organisation, for example the one on its website.
    .otherwise = The administrators at { $domain } can open the address for messages from outside.
    .recipient = Ask your administrator to allow messages from outside for this address, or for single senders.
    .admin = Exchange 5.7.12 and 5.7.13x: the recipient object requires authenticated senders. Clear RequireSenderAuthenticationEnabled, or create a contact for the sender and allow that one. If the sender is inside, the message came in without a login: let the device or program log in, or correct the connector between your own servers so that it counts as internal.

# This sender stands on a list of blocked senders.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sender-blocked =
    .headline = Mail from you is blocked, { $domain } reports
    .why = According to the mail server, your address, your domain or your server is on a list of blocked senders. The block may be intended, or it may be a mistake.
    .act = remove the block
    .step-1 = Could it be a mistake? Ask there in another way to have the block removed.
    .step-2 = Are messages to others in this domain blocked too? Forward this whole notice to your administrator.
    .otherwise = The administrators at { $domain } can see where the block is set and why.
    .recipient = Is the sender on your list of blocked senders by mistake? Remove the entry. If there is none, ask your administrator.
    .admin = The block is set on the remote side, by the person or by administrators (Exchange 5.7.507, 5.7.513). Find out what it matches: try another account of your domain, then another IP address. Look for unwanted mailings from this sender and honour every request to stop. Then send the remote postmaster the reply, the time, the sender address and the IP address.

# The checks on the origin of the message did not pass.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sender-not-verified =
    .headline = { $domain } could not verify where the message is from
    .why = The mail server of { $domain } checks whether a message really comes from where it says. This message did not pass the check.
    .act = correct the domain settings
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send only through the mail service that belongs to your address.
    .otherwise = Was the message forwarded on the way? Then the administrators at { $domain } may be able to help.
    .recipient = Is your mail forwarded to this mailbox from another one? Fetch it from there instead: forwarding can break this check.
    .admin = Check SPF for the sending IP address, the DKIM signature, and DMARC alignment with the From domain. The sending host needs a reverse DNS name that resolves back to it. Forwarders and services that send for you must be covered too.

# SPF did not pass.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-spf-failed =
    .headline = { $domain } could not confirm the sending server
    .why = A domain can list the servers that may send its mail, with a method called SPF. At { $domain }, the check of this list did not pass.
    .act = correct the SPF record
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send only through the mail service that belongs to your address.
    .otherwise = Was the message forwarded to { $domain }? Then the server that forwarded it may be the cause.
    .recipient = Is your mail forwarded to this mailbox from another one? Fetch it from there instead: forwarding can break this check.
    .admin = Evaluate SPF (RFC 7208) for the domain in MAIL FROM, or in EHLO if that is empty, and the IP address that the remote host saw; remember IPv6. Fail: add the address or the service's include, or send through a listed host. Permerror: exactly one v=spf1 record, at most 10 DNS lookups and 2 void ones, no typing errors. Temperror: your name servers. A forwarder needs SRS.

# No acceptable DKIM signature.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-dkim-failed =
    .headline = { $domain } found no digital signature it accepts
    .why = Mail services sign messages to prove where they come from, with a method called DKIM. At { $domain }, no such signature passed the check.
    .act = correct the DKIM signature
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Was it sent through a mailing list? Write to the person directly.
    .step-3 = Send only through the mail service that belongs to your address.
    .otherwise = The administrators at { $domain } can tell what was wrong with the signature.
    .admin = Look at a message as it left: is there a DKIM-Signature at all (RFC 6376)? Look up the key at <s>._domainkey.<d>: present, not empty, the pair of the private key, RSA of at least 1024, better 2048 bits (RFC 8301). If the body hash fails, something changes the message after signing: footers, gateways, re-encoding. X.7.22: no signature whose d= is the From domain. Check x= and the clock.

# The DMARC policy of the sender's domain asks for refusal.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-dmarc-failed =
    .headline = { $domain } could not match the message to its sender
    .why = Your domain can ask others to refuse mail without proof that it comes from there. At { $domain }, this proof (DMARC) was not found.
    .act = correct the sender checks
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send only through the mail service that belongs to your address.
    .step-3 = Was it sent through a mailing list? Write to the person directly.
    .otherwise = Was the message forwarded on the way? Then the administrators at { $domain } can make an exception.
    .recipient = Is your mail forwarded to this mailbox from another one? Fetch it from there instead: forwarding can break this check.
    .admin = Look up _dmarc.<From domain>: p=, sp=, aspf=, adkim= (RFC 7489). SPF or DKIM must pass and its domain must align with From. Each service that sends for you needs a DKIM key below your domain, or a return path there; aggregate reports (rua=) show which one fails. Lists and forwarders should rewrite From or leave signed content alone. Relax p= only for as long as the repair takes.

# The ARC chain of a forwarded message is not valid.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-arc-failed =
    .headline = { $domain } does not trust how the message was forwarded
    .why = Servers that forward mail can record their checks, with a method called ARC. According to { $domain }, the record on this message is not valid.
    .act = check the forwarding
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Write to the person directly, not through a list or a forwarding address.
    .otherwise = Was the message forwarded by somebody else's server? Then those who run that server have to correct this.
    .recipient = Is your mail forwarded to this mailbox from another one? Fetch it from there instead: forwarding can break this check.
    .admin = Validate the chain of the message as it arrived (RFC 8617): instances 1 to n without gaps, cv=none on the first and cv=pass on the others, each ARC-Seal verifiable with its key in the DNS, ARC-Message-Signature on the newest. The first host whose set fails, or that changed the message after sealing, is the cause: correct sealing there or switch it off. SPF, DKIM and DMARC decide without ARC.

# The sending host has no matching reverse DNS name.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-reverse-dns-missing =
    .headline = { $domain } found no valid name for the sending server
    .why = The internet address of a mail server should belong to a name. At { $domain }, this check of the sending server did not pass.
    .act = set the server name
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you have an account with another mail service? Send the message from there.
    .otherwise = The administrators at { $domain } can make an exception.
    .admin = Take the sending IP address from the reply or your log and look up its PTR record; the name must have an A or AAAA record with that same address. Whoever owns the address block sets the PTR: usually your hosting or internet provider. Check IPv6 as well, or send over IPv4 until it has one. Let EHLO give the same name, and avoid generic names made of the address.

# The sending host is not accepted, whatever the message.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sending-server-refused =
    .headline = { $domain } refuses mail from the sending server
    .why = This is about the mail server that sends your messages, not about your message. Other messages from that server may be refused as well.
    .act = get the server accepted
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can make an exception.
    .recipient = Do you expect messages from this sender? Ask your administrator for an exception.
    .admin = If the reply names a blocklist, find and stop the cause before you ask for removal. Check reverse DNS, the name given in EHLO, and unusual volumes. If there is no list, write to the remote postmaster with the sending IP address.

# The sending host stands on a blocklist.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sending-server-blocklisted =
    .headline = { $domain } says the sending server is on a blocklist
    .why = Blocklists name servers that are said to send unwanted mail. Usually many people send through one server, so this need not be about you.
    .act = have the entry removed
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Do you have an account with another mail service? Send the message from there.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can make an exception until the entry has been removed.
    .recipient = Do you expect messages from this sender? Ask your administrator for an exception.
    .admin = Find the list in the reply and look up your sending IP address there; some lists are about domains or links. Find and stop the cause first: an account taken over, an open relay, a web form, an infected device behind the same address. Then ask for removal on the page of that list (Spamhaus, or the delisting portal of Microsoft). Lists of dynamic addresses: send through your provider's relay. A shared address: tell the provider.

# The sending host has a poor reputation with the recipient's system.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sending-server-reputation-low =
    .headline = { $domain } does not trust the sending server enough
    .why = Mail systems rate a server by the mail it has sent before. At { $domain }, the rating of the sending server is too low.
    .act = improve the rating
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Wait a day, then send the message again. Ratings change with time.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can make an exception.
    .recipient = Do you expect messages from this sender? Ask your administrator for an exception.
    .admin = Check in this order: SPF, DKIM, DMARC and reverse DNS; sudden volume and accounts taken over; complaint and error rates. The provider's own pages show its view: Google Postmaster Tools, Microsoft SNDS and JMRP, Yahoo Sender Hub. A new address needs some weeks of slowly rising volume. Send mailings from another address, and only to people who asked for them. Then use the provider's form with the reply.

# The name that the sending host gave was not accepted.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-greeting-refused =
    .headline = The greeting of the sending server was not accepted
    .why = When two mail servers meet, the first one says its name. The other server did not accept the name that it was given.
    .act = correct the server name
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Was it sent by a device or program by itself? It should send through your mail service.
    .otherwise = The administrators at { $domain } can make an exception.
    .admin = The name after EHLO must be a full host name that resolves (RFC 5321 sections 2.3.5 and 4.1.1.1), best the one in the PTR record. Refused are usually: localhost, a name without a dot, .local, an address without brackets, the recipient's own name. Set smtp_helo_name in Postfix or the FQDN of the send connector in Exchange. If the name is right, find which host or program behind the same address says another one.

# A limit on messages in a span of time is reached.
cause-rate-limited =
    .headline = Too many messages in a short time
    .why = A mail server on the way limits how many messages it accepts in a certain time. That limit was reached. Messages from others may count too.
    .act = wait and send again
    .step-1 = Wait until tomorrow, then send the message again.
    .step-2 = Do you write to many people? Spread the messages over a longer time.
    .step-3 = Did you send only a few messages? Tell your administrator, and change your password to be safe.
    .otherwise = Does it happen often? Then your administrator can find out which limit applies.
    .admin = Find out whose limit it is: yours, the remote system's, or that of the one mailbox. Slow down per destination, and spread mailings. A sudden peak from one account may mean that it was taken over.

# The sender or its organisation has used up its allowance.
cause-sending-quota-exceeded =
    .headline = The limit for sending has been reached
    .why = Accounts and organisations may send only a certain number of messages in a certain time. According to the report, this number has been reached.
    .act = wait and send again
    .step-1 = Wait a day, then send the message again. Most limits count 24 hours.
    .step-2 = Do you write to many people? Ask your administrator for a service for mailings.
    .step-3 = Did you send only a few messages? Change your password and tell your administrator.
    .otherwise = Your administrator can see what was sent, and may be able to raise the limit.
    .admin = Find out whose allowance it is: of the account, the organisation or your relay host (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Count messages and recipients of the last 24 hours by account; look for scripts, loops and accounts taken over. Most limits are rolling: let the queue wait instead of submitting again. Move mailings to a bulk service, or have the limit raised.

# The mailbox gets messages faster than its system allows.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-recipient-rate-limited =
    .headline = This mailbox gets too many messages, { $domain } reports
    .why = The mail server of { $domain } limits how fast one mailbox may get messages. Messages from other people count as well.
    .act = wait and send again
    .step-1 = Wait an hour, then send the message again.
    .step-2 = Does a program of yours write to this address? Let it send fewer messages.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it go on? Then the administrators at { $domain } can see where all the messages come from.
    .recipient = Do many messages come from one program or service? Have them sent less often. If you do not know the reason, tell your administrator.
    .admin = The limit counts for one mailbox: from this sender (Exchange 5.2.121) or from all (Exchange 5.2.122, Google 4.2.1 and 5.2.1). Look for monitoring alarms, scripts, and two automatic replies that answer each other (RFC 3834). Let alarms be summed up, and lower the concurrency for this recipient. Remote administrators can trace the source, or use a group or shared mailbox with higher limits.

# The message looks like part of a flood of similar ones.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-flood-detected =
    .headline = A mail server saw too many similar messages
    .why = According to the server, this message looks like part of a flood of similar ones. It may be among them by chance.
    .act = wait and send again
    .step-1 = Wait until tomorrow, then send the message again.
    .step-2 = Do you send the same text to many people? Use a service for mailings.
    .step-3 = Did you send only this one? Change your password and tell your administrator.
    .otherwise = The administrators at { $domain } can tell what their system has counted.
    .recipient = Are there suddenly many similar messages in your mailbox? Tell your administrator. Look between them for important ones, for example from your bank.
    .admin = X.7.28: too many similar messages from your address, network or domain, or several with the same Message-ID. Find the source in your log by subject and account: an account taken over, a loop, a script, or a web form that is misused to sign people up (use confirmed opt-in and a captcha). Stop it, remove its messages from the queue, and let the rest go out slowly.

# A temporary refusal without a more specific cause.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-asked-to-try-later =
    .headline = { $domain } asks for another attempt later
    .why = The mail server of { $domain } does not accept the message for now. Servers answer like this when they are busy or cautious.
    .act = wait and send again
    .step-1 = Wait a few hours, then send the message again.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = Does it go on for days? Then the administrators at { $domain } can find out why.
    .admin = The remote server answered with a temporary refusal. Check that your system retries from the same IP address, because greylisting counts on that. If retries over a day do not help, send the remote postmaster the reply and the times.

# The other server lets senders it does not know wait.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-greylisted =
    .headline = { $domain } makes unknown senders wait on purpose
    .why = The mail server takes a message from an unknown sender only after some time, at a later attempt. This keeps out unwanted mail.
    .act = wait and send again
    .step-1 = Wait an hour, then send the message again from the same address.
    .step-2 = Does it fail again? Forward this whole notice to your administrator.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can exempt your address from waiting.
    .recipient = Do you expect messages from this sender? Ask your administrator to exempt the address from waiting.
    .admin = Greylisting (RFC 6647) remembers the IP address or its network, the sender and the recipient, and takes a retry after some minutes. Check that your queue tries 4yz again within the hour, for at least a day, from the same address and with the same envelope sender: pools of addresses and changing return paths defeat it. Remote administrators can exempt by SPF, by network or by an allowlist.

# The other server is overloaded.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-system-congested =
    .headline = The mail system is overloaded, { $domain } reports
    .why = The mail server says that it has more work than it can handle. Such times usually pass.
    .act = wait and send again
    .step-1 = Wait until tomorrow, then send the message again.
    .step-2 = Do you send many messages there? Spread them over a longer time.
    .step-3 = Is it urgent? Contact the person in another way.
    .otherwise = Does it go on for days? Then the administrators at { $domain } have to relieve their system.
    .admin = On the sending side, fewer connections at a time to this destination, longer pauses, and a try at its other MX hosts. On the remote side, in this order: number of connections against the limit, length of the queue, slow filters and lookups (DNS lists, directory), disk latency, load. Peaks at the full hour point to mailings and scripts.

# The server takes only messages of higher priority.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-priority-too-low =
    .headline = { $domain } accepts only messages of higher priority
    .why = According to the mail server, messages of this priority have to wait. This happens in emergencies or when traffic is heavy.
    .act = wait and send again
    .step-1 = Wait a few hours, then send the message again.
    .step-2 = Should your messages have a higher priority? Ask your administrator.
    .step-3 = Can it not wait? Contact the person in another way.
    .otherwise = The administrators at { $domain } know when messages of every priority are accepted again.
    .admin = The remote server uses MT-PRIORITY (RFC 6710); its reply may name the lowest level it takes. Compare that with the level in MAIL FROM or in the field MT-Priority (RFC 6758). Raise the level only for senders who are entitled to it. Importance and X-Priority of mail programs do not count. Otherwise, let the queue wait.

# No connection with trusted encryption was possible.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-secure-connection-failed =
    .headline = No secure connection to { $domain } was possible
    .why = This message may travel over a secure connection only. The connection to the other server could not be made secure enough.
    .act = check the security settings
    .step-1 = Tell the person in another way that the message did not get through.
    .step-2 = Wait a day, then send the message again.
    .otherwise = Does it also happen with domains other than { $domain }? Then forward this whole notice to your administrator.
    .admin = Test STARTTLS on every MX host: whether it is offered, and whether the certificate is valid and names the host. Compare the MX hosts with the MTA-STS policy and with the TLSA records. A message with REQUIRETLS needs every host on its way to offer it.

# The mail server does not meet the MTA-STS policy of its domain.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-mta-sts-failed =
    .headline = A check against the security rules of { $domain } failed
    .why = This domain publishes rules for secure connections to its mail servers. According to the report, the server that was found did not meet them.
    .act = correct the security rules
    .step-1 = Tell the person in another way that the security rules of the domain stop messages.
    .step-2 = Is it urgent? Use an address of the same person in another domain.
    .step-3 = Wait a day, then send the message again.
    .otherwise = The administrators at { $domain } have to correct the rules or the server.
    .admin = Fetch the policy at https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Each MX host must match an mx: line, offer STARTTLS and show a valid certificate for its own name. When MX hosts change: list the new ones in the policy, change id in the TXT record _mta-sts, wait for max_age of the old policy, then change the MX. Mode testing lets mail pass meanwhile. Sending side: fetch again if the id differs from the cached one.

# The mail server does not match its TLSA records, or DNSSEC failed.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-dane-failed =
    .headline = A check of the security records of { $domain } failed
    .why = This domain publishes records by which its mail server can be recognised. According to the report, the records or the server did not pass the check.
    .act = correct the security records
    .step-1 = Tell the person in another way that the security records of the domain stop messages.
    .step-2 = Is it urgent? Use an address of the same person in another domain.
    .step-3 = Wait a day, then send the message again.
    .otherwise = Does it also happen with domains other than { $domain }? Then forward this whole notice to your administrator.
    .admin = Look up TLSA at _25._tcp.<MX host> and compare it with the certificate in use (RFC 7672; 3 1 1 is the best choice). The usual cause is a new key before its record: publish old and new TLSA, wait for the TTL, then change the certificate. Check that STARTTLS is offered. Validate DNSSEC of the zones of domain and MX host: expired signatures, DS records after a key rollover. If other signed domains fail too, check your own resolver and its clock.

# The certificate of the mail server was not accepted.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-certificate-invalid =
    .headline = The server certificate of { $domain } was not accepted
    .why = A certificate shows that a server is the right one. This one may have expired, name another server or come from an unknown issuer.
    .act = renew the certificate
    .step-1 = Tell the person in another way that the certificate of the mail server was not accepted.
    .step-2 = Is it urgent? Use an address of the same person in another domain.
    .step-3 = Wait a day, then send the message again.
    .otherwise = Does it also happen with domains other than { $domain }? Then forward this whole notice to your administrator.
    .admin = Test each MX host with openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Check expiry, the MX host name among the subject alternative names, the intermediate certificates, the issuer. After a renewal the mail service must be reloaded, on every MX host. On the sending side: clock, CA bundle, and the rule or connector that demands a valid certificate for this domain.

# The message demands secure connections all the way.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-requiretls-unsupported =
    .headline = A server on the way cannot guarantee secure delivery
    .why = This message was sent with the demand that every connection on its way is secure. The next mail server does not promise that.
    .act = support secure delivery
    .step-1 = Does the message contain nothing confidential? Send it again without this demand.
    .step-2 = Is it confidential? Agree with the person on another safe way.
    .otherwise = The administrators at { $domain } can find out whether their system can support this demand.
    .admin = The message carries REQUIRETLS (RFC 8689). The next hop must announce REQUIRETLS after EHLO inside TLS, with a valid certificate, and its MX must be secured by DNSSEC or MTA-STS. Test every MX host: one without it is enough. On the remote side every hop up to the mailbox has to support it. On the sending side only the sender should decide to drop the demand.
