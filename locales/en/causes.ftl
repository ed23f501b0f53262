### The causes: why a message was not delivered, and what helps.
###
### One message for each cause that has text in src/cause/causes.toml. Its attributes:
###   .headline   the cause in everyday words, at most 60 characters, true of a failure and of a delay
###   .why        one to three sentences
###   .act        what helps, two to four words, begins with a small letter: Can fix this: check the address
###   .step-1 ff. at most four steps for the reader, one act each, the likeliest first
###   .otherwise  one or two sentences on the other side or the administrator
###   .admin      what an administrator can do; technical terms are welcome
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
    .admin = The remote server reports a mailbox that has moved and is not forwarded. Reply 551 may name the new address: verify it before anyone uses it.

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
    .admin = The account is disabled, locked or suspended, often after long inactivity. Its administrators can enable it again, or set an alias or forwarding. Otherwise remove the address from your lists.

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
    .admin = Compare the size of the message with the SIZE that the remote server announces after EHLO. Base64 adds about 37 percent to an attachment. A single mailbox may have a lower limit than its system.

# The reporting system itself could not go on.
cause-own-system-problem =
    .headline = The cause lies with our own mail service
    .why = Our mail service could not send the message on. As far as this report shows, the other side has no part in it.
    .act = check the mail service
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send the message again once the fault has been removed.
    .otherwise = The person you wrote to cannot do anything about it.
    .admin = The message failed on the reporting host itself. Search its log for the ids and times given here. Check configuration, storage, permissions and local rules.

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

# The connection broke after the message and before the answer.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-may-have-arrived =
    .headline = The message may have arrived
    .why = The connection to { $domain } broke after the whole message had been sent. The answer is missing, so we do not know whether it was accepted.
    .act = ask whether it arrived
    .step-1 = Ask the person whether the message has arrived.
    .step-2 = Send it again only if it is missing. Otherwise it may arrive twice.
    .otherwise = The administrators at { $domain } can see in their log whether the message was accepted.
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
    .admin = Look up which filter gave the reply and which rule or signature it names. Check file types inside archives and double file extensions. If a scanner reports harmful software, examine the device of the sender first.

# Addresses or headers with characters that a system on the way cannot handle.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-international-address-unsupported =
    .headline = A mail server cannot handle letters beyond a to z
    .why = An address of this message has letters beyond a to z. A mail system on the way does not support such addresses.
    .act = use a plain address
    .step-1 = Ask the person for an address with only the letters a to z.
    .step-2 = Does your own address have other letters? Write from another address.
    .otherwise = The administrators at { $domain } can find out whether their system can support such addresses.
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
    .admin = The recipient restricts its senders: a closed group, a list for members, inside senders only, or a block. Its owner or administrators can allow the sender. Check that the sender address in use is the registered one.

# The checks on the origin of the message did not pass.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sender-not-verified =
    .headline = { $domain } could not verify where the message is from
    .why = The mail server of { $domain } checks whether a message really comes from where it says. This message did not pass the check.
    .act = correct the domain settings
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Send only through the mail service that belongs to your address.
    .otherwise = Was the message forwarded on the way? Then the administrators at { $domain } may be able to help.
    .admin = Check SPF for the sending IP address, the DKIM signature, and DMARC alignment with the From domain. The sending host needs a reverse DNS name that resolves back to it. Forwarders and services that send for you must be covered too.

# The sending host is not accepted, whatever the message.
#   $domain (Host, optional, inline) - the domain of the failed address, e.g. example.no
cause-sending-server-refused =
    .headline = { $domain } refuses mail from the sending server
    .why = This is about the mail server that sends your messages, not about your message. Other messages from that server may be refused as well.
    .act = get the server accepted
    .step-1 = Forward this whole notice to your administrator.
    .step-2 = Is it urgent? Contact the person in another way.
    .otherwise = The administrators at { $domain } can make an exception.
    .admin = If the reply names a blocklist, find and stop the cause before you ask for removal. Check reverse DNS, the name given in EHLO, and unusual volumes. If there is no list, write to the remote postmaster with the sending IP address.

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
