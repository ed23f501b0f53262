//! The rows of the registry.

use super::enhanced::StatusClass;
use super::registry::{ClassBasis, Role, StatusEntry, StatusLevel};

/// One row: code pattern, and for a deprecated one its successor; classes and whence they come; associated basic
/// codes; reference; who can do something about it; registered title; meaning; note.
macro_rules! rows {
    ($(($class:tt $subject:tt $detail:tt $(=> $new_subject:literal $new_detail:literal)?;
        [$($valid:tt)*] $basis:ident; $basic_codes:literal; $reference:literal; [$($role:ident)*];
        $name:literal; $meaning:literal $(; $note:literal)?),)*) => {
        [$(StatusEntry {
            level: level!($class $subject $detail),
            pattern: concat!(stringify!($class), ".", stringify!($subject), ".", stringify!($detail)),
            name: $name,
            classes: &[$(class!($valid)),*],
            basis: ClassBasis::$basis,
            basic_codes: $basic_codes,
            reference: $reference,
            roles: &[$(Role::$role),*],
            meaning: $meaning,
            note: concat!($($note)?),
            deprecated_for: successor!($($new_subject $new_detail)?),
        }),*]
    };
}

macro_rules! level {
    ($class:literal X Y) => {
        StatusLevel::Class(class!($class))
    };
    (X $subject:literal Y) => {
        StatusLevel::Subject($subject)
    };
    (X $subject:literal $detail:literal) => {
        StatusLevel::Detail($subject, $detail)
    };
}

// OK because the compiler evaluates it.
macro_rules! class {
    ($digit:literal) => {
        StatusClass::from_digit($digit).unwrap()
    };
}

macro_rules! successor {
    () => {
        None
    };
    ($subject:literal $detail:literal) => {
        Some(($subject, $detail))
    };
}

/// The classes, by digit.
pub(super) static CLASSES: [StatusEntry; 3] = rows![
    (2 X Y; [2] Stated; "2yz"; "RFC 3463 §2"; [];
        "Success";
        "Positive delivery action is reported; details may note conversions made."),
    (4 X Y; [4] Stated; "4yz"; "RFC 3463 §2"; [NobodyRetry];
        "Persistent Transient Failure";
        "The message was valid but a lasting temporary condition delayed it or made the system give up; resending \
         later may work.";
        "May accompany Action delayed AND Action failed."),
    (5 X Y; [5] Stated; "5yz"; "RFC 3463 §2"; [Sender];
        "Permanent Failure";
        "Resending unchanged will most likely fail again; message or destination must change."),
];

/// The subjects, each at its own number.
pub(super) static SUBJECTS: [StatusEntry; 8] = rows![
    (X 0 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [SenderAdmin RecipientAdmin];
        "Other or Undefined Status";
        "No subject information is available."),
    (X 1 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [Sender];
        "Addressing Status";
        "About the originator or destination address; usually correctable by the sender."),
    (X 2 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [Recipient];
        "Mailbox Status";
        "About the mailbox; assumed to be under the control of the recipient."),
    (X 3 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [RecipientAdmin];
        "Mail System Status";
        "About the destination system; assumed to be under the control of its administrator."),
    (X 4 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [RecipientAdmin NobodyRetry];
        "Network and Routing Status";
        "About delivery infrastructure incl. directories; destination or intermediate administrator."),
    (X 5 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [SenderAdmin RecipientAdmin];
        "Mail Delivery Protocol Status";
        "About the delivery protocol: implementation faults or unreliable links."),
    (X 6 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [Sender Recipient];
        "Message Content or Media Status";
        "About the content: translation, conversion, unsupported media; sender and receiver share control."),
    (X 7 Y; [2 4 5] Stated; ""; "RFC 3463 §2"; [SenderAdmin RecipientAdmin];
        "Security or Policy Status";
        "About filtering policy or cryptography; sender and/or recipient side control."),
];

/// The details, sorted by subject and detail.
pub(super) static DETAILS: [StatusEntry; 81] = rows![
    (X 0 0; [2 4 5] Unrestricted; "Any"; "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Other undefined Status";
        "Only the outcome class is known; nothing more specific can be said.";
        "Fallback when no specific code fits (RFC 3461 §6.3(g) demands 4.0.0 or 5.0.0 then)."),
    (X 1 0; [2 4 5] Unrestricted; ""; "RFC 3463"; [Sender];
        "Other address status";
        "Some address in the message triggered the report; which aspect is not stated.";
        "2.1.0 is widely sent on MAIL FROM acceptance."),
    (X 1 1; [5] Stated; "451, 550"; "RFC 3463"; [Sender];
        "Bad destination mailbox address";
        "No such mailbox: the part left of the @ is unknown at the destination.";
        "Registry also pairs it with basic code 451 although RFC 3463 calls it permanent-only."),
    (X 1 2; [5] Stated; ""; "RFC 3463"; [Sender];
        "Bad destination system address";
        "The domain right of the @ does not exist or cannot take mail."),
    (X 1 3; [5] Stated; "501"; "RFC 3463"; [Sender];
        "Bad destination mailbox address syntax";
        "The recipient address is malformed."),
    (X 1 4; [4 5] Unrestricted; ""; "RFC 3463"; [Sender];
        "Destination mailbox address ambiguous";
        "The address matches several recipients and cannot be resolved to one."),
    (X 1 5; [2] Stated; "250"; "RFC 3463"; [];
        "Destination address valid";
        "The recipient address was accepted as valid; meant for positive reports.";
        "Usable with Action delivered."),
    (X 1 6; [5] Stated; ""; "RFC 3463"; [Sender];
        "Destination mailbox has moved, No forwarding address";
        "The mailbox used to exist but has moved and no forwarding address is available.";
        "sendmail maps bare 551 here, although 551 may carry a new address."),
    (X 1 7; [4 5] Unrestricted; ""; "RFC 3463"; [Sender];
        "Bad sender's mailbox address syntax";
        "The sender address is malformed."),
    (X 1 8; [4 5] Unrestricted; "451, 501"; "RFC 3463"; [SenderAdmin];
        "Bad sender's system address";
        "The domain of the sender address does not exist or cannot receive replies/bounces.";
        "Such a bounce may itself be undeliverable."),
    (X 1 9; [2] Inferred; ""; "RFC 3886"; [];
        "Message relayed to non-compliant mailer";
        "Address was fine, but the message went to a system that does not speak the (tracking/notification) \
         protocol, so nothing further is known.";
        "Comes from Message Tracking (RFC 3886); pairs with Action relayed."),
    (X 1 10; [5] Inferred; "556"; "RFC 7505, RFC 7504"; [Sender];
        "Recipient address has null MX";
        "The recipient domain publishes a null MX: it declares that it accepts no mail at all.";
        "Basic code 556 (RFC 7504)."),
    (X 2 0; [4 5] Unrestricted; ""; "RFC 3463"; [Recipient];
        "Other or undefined mailbox status";
        "The mailbox exists but something about it caused the report."),
    (X 2 1; [4 5] Stated; ""; "RFC 3463"; [RecipientAdmin];
        "Mailbox disabled, not accepting messages";
        "The mailbox exists but is switched off for incoming mail, for now (4) or for good (5)."),
    (X 2 2; [4 5] Disputed; "552"; "RFC 3463"; [Recipient];
        "Mailbox full";
        "The mailbox is over its quota; the recipient could free space.";
        "RFC 3463 wants class 4, registry pairs it with 552 (class 5); both occur in practice."),
    (X 2 3; [5] Stated; "552"; "RFC 3463"; [Sender];
        "Message length exceeds administrative limit";
        "The message is larger than this one mailbox allows (a limit below the system-wide limit)."),
    (X 2 4; [4 5] Stated; "450, 452"; "RFC 3463"; [RecipientAdmin];
        "Mailing list expansion problem";
        "The address is a mailing list and expanding it failed."),
    (X 3 0; [2 4 5] Unrestricted; "221, 250, 421, 451, 550, 554"; "RFC 3463"; [RecipientAdmin];
        "Other or undefined mail system status";
        "The destination system normally takes mail, but something about that system caused the report."),
    (X 3 1; [4] Stated; "452"; "RFC 3463"; [RecipientAdmin NobodyRetry];
        "Mail system full";
        "The destination system as a whole is out of mail storage; the single recipient cannot help."),
    (X 3 2; [4 5] Stated; "453, 521"; "RFC 3463, RFC 7504"; [RecipientAdmin NobodyRetry];
        "System not accepting network messages";
        "The destination host is not taking mail now (shutdown, overload, maintenance) or never does.";
        "521 at connect means never (RFC 7504)."),
    (X 3 3; [4 5] Unrestricted; ""; "RFC 3463"; [Sender RecipientAdmin];
        "System not capable of selected features";
        "The destination system lacks a feature this message asked for."),
    (X 3 4; [5] Stated; "552, 554"; "RFC 3463"; [Sender];
        "Message too big for system";
        "The message exceeds the size limit of the destination system."),
    (X 3 5; [4 5] Unrestricted; ""; "RFC 3463"; [RecipientAdmin];
        "System incorrectly configured";
        "The destination system is misconfigured for this message."),
    (X 3 6; [2] Inferred; "250 or 251"; "RFC 6710"; [];
        "Requested priority was changed";
        "Message accepted, but its requested transfer priority was altered (new priority is in the reply text).";
        "Basic codes 250/251 only; never a failure."),
    (X 4 0; [4 5] Unrestricted; ""; "RFC 3463"; [NobodyRetry RecipientAdmin];
        "Other or undefined network or routing status";
        "Some network problem without a better fitting code."),
    (X 4 1; [4] Stated; "451"; "RFC 3463"; [NobodyRetry RecipientAdmin];
        "No answer from host";
        "The remote host did not answer the connection attempt.";
        "5.4.1 is seen in the wild from large providers with other meanings."),
    (X 4 2; [4] Stated; "421"; "RFC 3463"; [NobodyRetry];
        "Bad connection";
        "A connection was made but broke off or timed out before the transaction finished."),
    (X 4 3; [4] Stated; "451, 550"; "RFC 3463"; [NobodyRetry SenderAdmin RecipientAdmin];
        "Directory server failure";
        "A directory needed for routing (for example DNS) could not be reached.";
        "Registry pairs it with 550 too, against the temporary-only text."),
    (X 4 4; [4 5] Stated; ""; "RFC 3463"; [Sender RecipientAdmin];
        "Unable to route";
        "No next hop could be determined (for example the domain has no usable mail or address records)."),
    (X 4 5; [4] Stated; "451"; "RFC 3463"; [NobodyRetry];
        "Mail system congestion";
        "The mail system is congested."),
    (X 4 6; [4] Stated; ""; "RFC 3463"; [RecipientAdmin SenderAdmin];
        "Routing loop detected";
        "The message went round in circles between systems.";
        "Text says temporary only, yet Postfix issues 5.4.6."),
    (X 4 7; [4 5] Stated; ""; "RFC 3463"; [NobodyRetry];
        "Delivery time expired";
        "The message stayed undelivered too long and was given up; prefer the real underlying cause when known.";
        "RFC 3463 appendix B lifted the temporary-only limit."),
    (X 5 0; [2 4 5] Unrestricted; "220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554";
        "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Other or undefined protocol status";
        "Some mail-protocol problem without a better fitting code."),
    (X 5 1; [5] Stated; "430, 500, 501, 503, 530, 550, 554, 555"; "RFC 3463"; [SenderAdmin];
        "Invalid command";
        "A command was out of order or unsupported."),
    (X 5 2; [5] Stated; "500, 501, 502, 550, 555"; "RFC 3463"; [SenderAdmin];
        "Syntax error";
        "A command could not be understood (syntax or unknown)."),
    (X 5 3; [4 5] Unrestricted; "451"; "RFC 3463"; [Sender NobodyRetry];
        "Too many recipients";
        "More recipients than the protocol or server takes in one transaction.";
        "Normally solved by splitting the transaction. RFC 5321 §4.5.3.1.10 uses 452."),
    (X 5 4; [5] Stated; "451, 501, 502, 503, 504, 550, 555"; "RFC 3463"; [SenderAdmin];
        "Invalid command arguments";
        "A known command had invalid or unsupported arguments.";
        "Registry pairs it with 451 too."),
    (X 5 5; [4 5] Unrestricted; ""; "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Wrong protocol version";
        "The two sides could not agree on a protocol version."),
    (X 5 6; [4 5] Stated; "500"; "RFC 4954"; [SenderAdmin];
        "Authentication Exchange line is too long";
        "An authentication exchange line was longer than the server buffer.";
        "Occurs when mail is submitted."),
    (X 6 0; [4 5] Unrestricted; ""; "RFC 3463"; [Sender];
        "Other or undefined media error";
        "Something in the content made the message undeliverable."),
    (X 6 1; [5] Stated; ""; "RFC 3463"; [Sender];
        "Media not supported";
        "The content type/medium is not supported by the protocol or next system."),
    (X 6 2; [4 5] Unrestricted; ""; "RFC 3463"; [Sender SenderAdmin];
        "Conversion required and prohibited";
        "Delivery would need a content conversion that sender or policy forbids."),
    (X 6 3; [4 5] Unrestricted; "554"; "RFC 3463"; [Sender RecipientAdmin];
        "Conversion required but not supported";
        "Delivery would need a content conversion the host cannot do (for example 8-bit to 7-bit)."),
    (X 6 4; [2 5] Stated; "250"; "RFC 3463"; [Sender];
        "Conversion with loss performed";
        "Delivered, but some information was lost in conversion; or refused because loss was forbidden."),
    (X 6 5; [4 5] Stated; ""; "RFC 3463"; [Sender];
        "Conversion Failed";
        "A needed content conversion was tried and failed."),
    (X 6 6; [4 5] Stated; "554"; "RFC 4468"; [SenderAdmin];
        "Message content not available";
        "Content that was to be fetched from another server was not available."),
    (X 6 7; [5] Inferred; "553, 550"; "RFC 6531"; [Sender RecipientAdmin];
        "Non-ASCII addresses not permitted for that sender/recipient";
        "Internationalized (non-ASCII) addresses are not permitted for this sender or recipient.";
        "RFC 6531 §3.5: 553 for RCPT, 550 for MAIL."),
    (X 6 8; [2 5] Inferred; "252, 553, 550"; "RFC 6531"; [SenderAdmin];
        "UTF-8 string reply is required, but not permitted by the SMTP client";
        "A reply would have to contain UTF-8, which the client did not allow.";
        "VRFY/EXPN context; basic codes 252/550/553."),
    (X 6 9; [5] Inferred; "550"; "RFC 6531"; [Sender RecipientAdmin];
        "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected";
        "A message with UTF-8 headers cannot be passed to at least one recipient, so it is refused after DATA.";
        "Registry says 550, RFC 6531 §3.5 prose says 554."),
    (X 6 10 => 6 8; [] Inferred; ""; "RFC 6531"; [SenderAdmin];
        "(deprecated duplicate of X.6.8)";
        "Deprecated duplicate of X.6.8; never generate, treat as X.6.8 on input."),
    (X 7 0; [2 4 5] Unrestricted; "220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550";
        "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Other or undefined security status";
        "A security matter, deliberately or necessarily not described further."),
    (X 7 1; [5] Stated; "451, 454, 502, 503, 533, 550, 551"; "RFC 3463"; [SenderAdmin RecipientAdmin Recipient];
        "Delivery not authorized, message refused";
        "The sender is not allowed to send to this destination (host or recipient filtering).";
        "4.7.1 is common (greylisting, rate limits) and the registry lists 451/454, against the permanent-only text."),
    (X 7 2; [5] Stated; "550"; "RFC 3463"; [Sender RecipientAdmin];
        "Mailing list expansion prohibited";
        "The sender may not post to this mailing list."),
    (X 7 3; [5] Stated; ""; "RFC 3463"; [Sender SenderAdmin];
        "Security conversion required but not possible";
        "Conversion between two secure messaging systems was needed but impossible."),
    (X 7 4; [5] Stated; "504"; "RFC 3463"; [Sender RecipientAdmin];
        "Security features not supported";
        "The message asked for security features the delivery protocol does not offer.";
        "Postfix issues 4.7.4 for missing STARTTLS."),
    (X 7 5; [4 5] Unrestricted; ""; "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Cryptographic failure";
        "A system meant to check or decrypt the message lacked a usable key or similar."),
    (X 7 6; [4 5] Unrestricted; ""; "RFC 3463"; [SenderAdmin RecipientAdmin];
        "Cryptographic algorithm not supported";
        "A needed cryptographic algorithm is not supported."),
    (X 7 7; [2 4 5] Stated; ""; "RFC 3463"; [Sender SenderAdmin];
        "Message integrity failure";
        "The message was found corrupted or altered when validated."),
    (X 7 8; [5] Inferred; "535, 554"; "RFC 4954"; [Sender];
        "Authentication credentials invalid";
        "Login to the submission server failed: credentials invalid or insufficient."),
    (X 7 9; [5] Inferred; "534"; "RFC 4954"; [Sender SenderAdmin];
        "Authentication mechanism is too weak";
        "The chosen login mechanism is weaker than policy permits for this user."),
    (X 7 10; [5] Inferred; "523"; "RFC 5248"; [SenderAdmin RecipientAdmin];
        "Encryption Needed";
        "An encrypted session is needed before this can go on.";
        "RFC 8689 §4.2.1 reuses it when TLS could not be established for a REQUIRETLS message."),
    (X 7 11; [5] Inferred; "524, 538"; "RFC 4954"; [SenderAdmin];
        "Encryption required for requested authentication mechanism";
        "The chosen login mechanism is only allowed on encrypted connections (kept for history)."),
    (X 7 12; [4] Inferred; "422, 432"; "RFC 4954"; [Sender];
        "A password transition is needed";
        "The user must first log in once in another way so that the server can store a new verifier.";
        "Basic codes 422/432."),
    (X 7 13; [5] Inferred; "525"; "RFC 5248"; [SenderAdmin];
        "User Account Disabled";
        "The account is disabled; only its administrator can re-enable it."),
    (X 7 14; [5] Inferred; "535, 554"; "RFC 5248"; [SenderAdmin];
        "Trust relationship required";
        "The submission server lacks a trust relationship with the third-party server holding the content.";
        "Replaces an older use of X.7.8."),
    (X 7 15; [4 5] Stated; "450, 550 (other 4XX or 5XX codes are allowed)"; "RFC 6710"; [Sender NobodyRetry];
        "Priority Level is too low";
        "The message priority is below what the server takes at the moment."),
    (X 7 16; [4 5] Stated; "552 (other 4XX or 5XX codes are allowed)"; "RFC 6710"; [Sender];
        "Message is too big for the specified priority";
        "The message is too large for its priority level.";
        "RFC 4865 used this number otherwise; the registered meaning (RFC 6710) wins."),
    (X 7 17; [5] Inferred; "5XX"; "RFC 7293"; [Sender];
        "Mailbox owner has changed";
        "The mailbox has changed hands since the date the sender specified.";
        "RFC 4865 used this number otherwise; the registered meaning (RFC 7293) wins."),
    (X 7 18; [5] Inferred; "5XX"; "RFC 7293"; [Sender];
        "Domain owner has changed";
        "The recipient domain has changed hands since the date the sender specified."),
    (X 7 19; [5] Inferred; "5XX"; "RFC 7293"; [Sender];
        "RRVS test cannot be completed";
        "The ownership-continuity check the sender asked for cannot be done.";
        "Sender may resend without the check."),
    (X 7 20; [5] Inferred; "550"; "RFC 7372, RFC 6376"; [SenderAdmin];
        "No passing DKIM signature found";
        "No DKIM signature on the message passed."),
    (X 7 21; [5] Inferred; "550"; "RFC 7372, RFC 6376"; [SenderAdmin];
        "No acceptable DKIM signature found";
        "Some DKIM signature passed, but none was acceptable to the receiver."),
    (X 7 22; [5] Inferred; "550"; "RFC 7372, RFC 6376"; [SenderAdmin];
        "No valid author-matched DKIM signature found";
        "Passing DKIM signatures exist, but none belongs to the author domain in From.";
        "Special case of X.7.21."),
    (X 7 23; [5] Inferred; "550"; "RFC 7372, RFC 7208"; [SenderAdmin];
        "SPF validation failed";
        "The SPF check gave fail: the sending host is not authorised for the sender domain.";
        "Used instead of 5.7.1 for SPF fail."),
    (X 7 24; [4 5] Inferred; "451, 550"; "RFC 7372, RFC 7208"; [SenderAdmin];
        "SPF validation error";
        "The SPF check could not be completed (temporary or permanent SPF error).";
        "Used instead of 4.4.3 / 5.5.2."),
    (X 7 25; [5] Inferred; "550"; "RFC 7372, RFC 7601"; [SenderAdmin];
        "Reverse DNS validation failed";
        "The sending IP address failed the reverse-DNS check."),
    (X 7 26; [5] Inferred; "550"; "RFC 7372"; [SenderAdmin];
        "Multiple authentication checks failed";
        "More than one sender-authentication check failed; which ones is not told.";
        "4.7.26 is seen from large providers."),
    (X 7 27; [5] Inferred; "550"; "RFC 7505"; [SenderAdmin];
        "Sender address has null MX";
        "The sender domain publishes a null MX, so it could not receive a bounce; receiver refuses."),
    (X 7 28; [4 5] Inferred; ""; "draft-levine-mailbomb-header"; [SenderAdmin NobodyRetry];
        "Mail flood detected";
        "The message looks like part of a flood of similar abusive messages.";
        "Registered from a draft, not an RFC."),
    (X 7 29; [5] Inferred; "550"; "RFC 8617"; [SenderAdmin];
        "ARC validation failure";
        "ARC chain validation failed.";
        "RFC 8617 §5.2.2 says MAY use, or the more general X.7.26."),
    (X 7 30; [5] Inferred; "550"; "RFC 8689"; [Sender RecipientAdmin];
        "REQUIRETLS support required";
        "The message demanded TLS with REQUIRETLS all the way and no next server offers REQUIRETLS.";
        "RFC 8689 §4.2.1."),
];
