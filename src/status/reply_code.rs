//! Basic reply codes.

use super::enhanced::{EnhancedStatus, StatusClass};
use super::registry::{StatusEntry, registry};

/// What is known of a basic reply code (RFC 5321 §4.2.2, §4.2.3).
#[derive(Debug, PartialEq, Eq)]
pub struct ReplyCodeEntry {
    pattern: &'static str,
    meaning: &'static str,
    likely_status: EnhancedStatus,
    reference: &'static str,
    alternatives: &'static str,
    note: &'static str,
}

/// What is known of this reply code; of an unknown one, what its first digit says (RFC 5321 §4.3.2).
///
/// ```
/// use retourpost::status::reply_code_entry;
///
/// assert_eq!(reply_code_entry(552).meaning(), "Storage allocation exceeded");
/// assert_eq!(reply_code_entry(599).pattern(), "5yz");
/// ```
pub fn reply_code_entry(code: u16) -> &'static ReplyCodeEntry {
    let exact = CODES.iter().find(|entry| entry.code() == Some(code));
    exact.unwrap_or(match code {
        200..=299 => &OTHERS[0],
        300..=399 => &OTHERS[1],
        400..=499 => &OTHERS[2],
        500..=599 => &OTHERS[3],
        _ => &OTHERS[4],
    })
}

/// All rows: the codes in ascending order, then what holds for other ones: `2yz` to `5yz`, `other`.
pub fn reply_codes() -> impl Iterator<Item = &'static ReplyCodeEntry> {
    CODES.iter().chain(&OTHERS)
}

impl ReplyCodeEntry {
    /// The code, if the row speaks of one.
    pub fn code(&self) -> Option<u16> {
        self.pattern.parse().ok()
    }

    /// `550`, or `5yz` for all codes that have no row of their own, or `other` for what is no reply code.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// What it says, in English.
    pub fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// The status code which a server most likely means if it gives none. Good for a guess at the cause, not for the
    /// `Status` field (RFC 3461 §6.3(g) demands 4.0.0 or 5.0.0 there, which is what
    /// [`SmtpReply::status`](super::SmtpReply::status) gives).
    pub fn likely_status(&self) -> EnhancedStatus {
        self.likely_status
    }

    /// Where it is defined: `RFC 5321 §4.2.2`.
    pub fn reference(&self) -> &'static str {
        self.reference
    }

    /// Likely status codes by command and wording: `RCPT stage: 5.1.3; …`.
    pub fn alternatives(&self) -> Option<&'static str> {
        Some(self.alternatives).filter(|alternatives| !alternatives.is_empty())
    }

    /// What else administrators should know.
    pub fn note(&self) -> Option<&'static str> {
        Some(self.note).filter(|note| !note.is_empty())
    }

    /// The status codes with which the registry pairs this very code. It also pairs some with whole classes (`5XX`):
    /// those are not among them; see [`StatusEntry::is_associated_with`].
    pub fn associated_entries(&self) -> impl Iterator<Item = &'static StatusEntry> {
        let code = self.code();
        registry().filter(move |entry| code.is_some_and(|code| entry.lists_code(code)))
    }
}

/// One row: code; likely status; reference; meaning; alternatives by context; note.
macro_rules! rows {
    ($(($pattern:tt; $class:literal $subject:literal $detail:literal; $reference:literal; $meaning:literal
        $(; alternatives $alternatives:literal)? $(; note $note:literal)?),)*) => {
        [$(ReplyCodeEntry {
            pattern: concat!($pattern),
            meaning: $meaning,
            // OK because the compiler evaluates it.
            likely_status: EnhancedStatus::new(StatusClass::from_digit($class).unwrap(), $subject, $detail),
            reference: $reference,
            alternatives: concat!($($alternatives)?),
            note: concat!($($note)?),
        }),*]
    };
}

static CODES: [ReplyCodeEntry; 46] = rows![
    (211; 2 0 0; "RFC 5321 §4.2.2";
        "System status, or help"),
    (214; 2 0 0; "RFC 5321 §4.2.2";
        "Help message"),
    (220; 2 0 0; "RFC 5321 §4.2.2";
        "Service ready"),
    (221; 2 0 0; "RFC 5321 §4.2.2";
        "Service closes the connection"),
    (235; 2 7 0; "RFC 4954";
        "Login succeeded"),
    (250; 2 0 0; "RFC 5321 §4.2.2";
        "Action completed";
        alternatives "RCPT stage: 2.1.5"),
    (251; 2 0 0; "RFC 5321 §4.2.2, §3.4";
        "Recipient not local; the server forwards"),
    (252; 2 0 0; "RFC 5321 §4.2.2";
        "Address not verified; the message is accepted and delivery is tried"),
    (253; 2 0 0; "RFC 1985";
        "Messages for the node are pending (ETRN)";
        note "not seen in delivery"),
    (334; 5 5 0; "RFC 4954";
        "Login goes on: the server waits for the answer to its challenge"),
    (354; 5 5 0; "RFC 5321 §4.2.2";
        "Start of the message text"),
    (421; 4 3 0; "RFC 5321 §4.2.2";
        "Service unavailable; server closes the connection (any command)";
        alternatives "greeting/EHLO stage: 4.3.2; connection dropped mid-transaction: 4.4.2"),
    (422; 4 7 12; "RFC 5248";
        "Login: password transition needed (registry association only)";
        alternatives "folk lists use 422 for mailbox full: not a standard use";
        note "not a code of RFC 5321"),
    (430; 4 5 0; "RFC 5248";
        "Not defined in RFC 5321; registry ties it to invalid command";
        note "registry conflict: 4yz tied to a 5-only detail"),
    (432; 4 7 12; "RFC 4954";
        "Login: password transition needed"),
    (450; 4 2 0; "RFC 5321 §4.2.2";
        "Mailbox temporarily unavailable, or temporary policy block";
        alternatives "RCPT with greylist/rate wording: 4.7.1; list expansion: 4.2.4; priority: 4.7.15"),
    (451; 4 3 0; "RFC 5321 §4.2.2";
        "Local processing error, action aborted";
        alternatives "greylist wording: 4.7.1; DNS wording: 4.4.3; SPF error: 4.7.24";
        note "the most overloaded temporary code"),
    (452; 4 3 1; "RFC 5321 §4.2.2, §4.5.3.1.10";
        "Not enough system storage; also too many recipients";
        alternatives "RCPT stage: 4.5.3 (too many recipients, RFC 5321 4.5.3.1.10); mailbox quota wording: 4.2.2"),
    (453; 4 3 2; "RFC 2645";
        "No mail / host not accepting (ATRN context)"),
    (454; 4 7 0; "RFC 4954, RFC 3207";
        "Temporary login failure, or TLS temporarily unavailable"),
    (455; 4 5 0; "RFC 5321 §4.2.2";
        "Server cannot accommodate the parameters given";
        note "the registry associates no status code"),
    (456; 4 0 0; "draft-martin-smtp-ipv6-to-ipv4-fallback";
        "Draft only: retry over IPv4";
        note "never became a standard"),
    (458; 4 5 0; "RFC 1985";
        "Cannot queue messages for node (ETRN)";
        note "not seen in delivery"),
    (459; 4 5 0; "RFC 1985";
        "Node not allowed (ETRN)";
        note "not seen in delivery"),
    (500; 5 5 2; "RFC 5321 §4.2.2";
        "Command not recognised or line too long";
        alternatives "AUTH line too long: 5.5.6"),
    (501; 5 5 4; "RFC 5321 §4.2.2";
        "Bad parameters or arguments";
        alternatives "RCPT stage: 5.1.3; MAIL stage: 5.1.7 (syntax) or 5.1.8 (domain)"),
    (502; 5 5 1; "RFC 5321 §4.2.4";
        "Command known but not implemented"),
    (503; 5 5 1; "RFC 5321 §4.2.2";
        "Commands out of sequence";
        alternatives "after many refused RCPT: 5.5.3 or 5.5.0 (RFC 5321 4.5.3.1.10)"),
    (504; 5 5 4; "RFC 5321 §4.2.2";
        "Parameter not implemented";
        alternatives "security feature: 5.7.4"),
    (521; 5 3 2; "RFC 7504 §3";
        "Host never accepts mail";
        note "Postfix also uses 521 for connection-level refusals"),
    (523; 5 7 10; "RFC 5248";
        "Encryption needed";
        alternatives "folk lists use 523 for size limits: not a standard use"),
    (524; 5 7 11; "RFC 5248";
        "Encryption required for this login mechanism"),
    (525; 5 7 13; "RFC 5248";
        "Account disabled"),
    (530; 5 7 0; "RFC 4954, RFC 3207";
        "Login required, or STARTTLS required first";
        alternatives "TLS wording: 5.7.10 or 5.7.0"),
    (533; 5 7 1; "RFC 5248";
        "Not authorised"),
    (534; 5 7 9; "RFC 4954";
        "Login mechanism too weak"),
    (535; 5 7 8; "RFC 4954";
        "Login credentials invalid"),
    (538; 5 7 11; "RFC 4954";
        "Login mechanism needs encryption";
        note "historic"),
    (550; 5 0 0; "RFC 5321 §4.2.2, §4.3.2, §7.9";
        "Mailbox unavailable: unknown, no access, or policy refusal";
        alternatives "RCPT + user-unknown wording: 5.1.1; policy/spam/blocklist wording at any stage: 5.7.1; after \
         DATA: 5.7.1 or 5.6.0; MAIL + SMTPUTF8: 5.6.7";
        note "a bare 550 is not \"user unknown\": RFC 5321 gives it three meanings"),
    (551; 5 1 6; "RFC 5321 §3.4";
        "Recipient not local; reply may name another address";
        alternatives "relay-denied wording: 5.7.1";
        note "the new address may be wrong or hostile (RFC 5321 7.4): do not present as trusted"),
    (552; 5 2 2; "RFC 5321 §4.2.2, §4.5.3.1.10";
        "Storage allocation exceeded";
        alternatives "after DATA or size wording: 5.3.4; per-mailbox size: 5.2.3; RCPT stage too many recipients: \
         treat as temporary 4.5.3";
        note "RFC 5321 says clients SHOULD treat 552 for too many recipients as temporary"),
    (553; 5 1 0; "RFC 5321 §4.2.2, RFC 6531 §3.5";
        "Mailbox name not allowed";
        alternatives "RCPT syntax: 5.1.3; MAIL: 5.1.7/5.1.8 or 5.7.1; SMTPUTF8: 5.6.7"),
    (554; 5 0 0; "RFC 5321 §4.2.2, RFC 6531 §3.5";
        "Transaction failed; at greeting: no SMTP service here";
        alternatives "greeting: 5.3.2; after DATA spam/policy wording: 5.7.1; content conversion: 5.6.3; UTF-8 \
         headers: 5.6.9; hop count wording: 5.4.6"),
    (555; 5 5 4; "RFC 5321 §4.2.2";
        "MAIL/RCPT parameters not recognised"),
    (556; 5 1 10; "RFC 7504 §4";
        "Recipient domain accepts no mail"),
    (557; 5 0 0; "draft-moore-email-addrquery";
        "Draft only (address query)";
        note "never became a standard"),
];

/// What holds for a code without a row, by its first digit, and for what is no reply code.
static OTHERS: [ReplyCodeEntry; 5] = rows![
    ("2yz"; 2 0 0; "RFC 5321 §4.2, §4.3.2";
        "Any other positive code"),
    ("3yz"; 5 5 0; "RFC 5321 §4.2.1";
        "Intermediate reply where final was expected"),
    ("4yz"; 4 0 0; "RFC 5321 §4.2, §4.3.2";
        "Any other temporary code";
        alternatives "second digit may hint: x2z 4.4.0, x5z 4.3.0"),
    ("5yz"; 5 0 0; "RFC 5321 §4.2, §4.3.2";
        "Any other permanent code";
        alternatives "second digit may hint: x0z 5.5.0, x2z 5.4.0, x5z 5.3.0";
        note "vendors' codes such as 541 and 571 are not standard"),
    ("other"; 5 5 0; "RFC 5321 §4.2";
        "Reply outside 2yz-5yz or unparsable"),
];
