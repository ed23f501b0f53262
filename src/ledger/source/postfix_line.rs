//! A line of Postfix's log, taken apart.

use super::syslog_line::{Stamp, SyslogLine};

/// The programs whose lines are read. `syslog_name` may put anything in front of them, and master.cf a service: `postfix/relay/smtp`.
const PROGRAMS: [&str; 12] =
    ["smtp", "lmtp", "local", "virtual", "pipe", "error", "retry", "discard", "qmgr", "nqmgr", "oqmgr", "cleanup"];

/// A line of one of the programs about a message in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PostfixLine<'a> {
    pub(super) stamp: Stamp<'a>,
    pub(super) host: &'a str,
    pub(super) queue_id: &'a str,
    pub(super) words: Words<'a>,
}

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words<'a> {
    /// `message-id=<…>`
    MessageId(&'a str),
    /// `from=<…>, size=…, nrcpt=… (queue active)`
    Active { from: &'a str },
    /// `from=<…>, status=expired, returned to sender`
    Expired { from: &'a str },
    /// `removed`
    Removed,
    /// `to=<…>, orig_to=<…>, relay=…, …, dsn=…, status=… (…)`
    Attempt(Attempt<'a>),
}

/// An attempt at delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Attempt<'a> {
    pub(super) to: &'a str,
    pub(super) orig_to: Option<&'a str>,
    pub(super) relay: &'a str,
    pub(super) dsn: Option<&'a str>,
    pub(super) status: &'a str,
    /// Without its parentheses.
    pub(super) text: &'a str,
}

impl<'a> PostfixLine<'a> {
    /// The line, if it is one that tells of a message.
    pub(super) fn parse(line: &'a str) -> Option<Self> {
        let SyslogLine { stamp, host, tag, text } = SyslogLine::parse(line)?;
        is_program(tag).then_some(())?;
        let (queue_id, rest) = text.split_once(": ").or_else(|| text.split_once(':'))?;
        is_queue_id(queue_id).then_some(())?;
        Some(Self { stamp, host, queue_id, words: Words::parse(rest.trim_end())? })
    }

    /// Whether a line is one of Postfix, whatever it says.
    pub(super) fn is_postfix(line: &str) -> bool {
        SyslogLine::parse(line).is_some_and(|line| is_program(line.tag) || line.tag.starts_with("postfix"))
    }
}

/// `postfix/smtp[4711]`; in the form of RFC 5424 rsyslog writes `postfix` alone, and what the line says must tell.
fn is_program(tag: &str) -> bool {
    let name = tag.split_once('[').map_or(tag, |(name, _)| name);
    name.rsplit_once('/').map_or(name.starts_with("postfix"), |(_, program)| PROGRAMS.contains(&program))
}

/// Hexadecimal digits, or digits and consonants where `enable_long_queue_ids` is on.
fn is_queue_id(word: &str) -> bool {
    (5..=30).contains(&word.len()) && word != "NOQUEUE" && word.bytes().all(|octet| octet.is_ascii_alphanumeric())
}

impl<'a> Words<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        if text == "removed" {
            return Some(Self::Removed);
        }
        if let Some(id) = text.strip_prefix("message-id=") {
            return Some(Self::MessageId(id));
        }
        if let Some(rest) = text.strip_prefix("from=<") {
            let (from, rest) = rest.rsplit_once(">, ")?;
            let is_expired = rest.starts_with("status=expired") || rest.starts_with("status=force-expired");
            let is_active = rest.ends_with("(queue active)");
            return is_active.then_some(Self::Active { from }).or(is_expired.then_some(Self::Expired { from }));
        }
        Attempt::parse(text).map(Self::Attempt)
    }
}

impl<'a> Attempt<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (addresses, rest) = text.strip_prefix("to=<")?.split_once(">, relay=")?;
        let (to, orig_to) = match addresses.split_once(">, orig_to=<") {
            Some((to, orig_to)) => (to, Some(orig_to)),
            None => (addresses, None),
        };
        let (relay, _) = rest.split_once(", ")?;
        let (fields, outcome) = rest.split_once("status=")?;
        let dsn = fields.rsplit_once("dsn=").and_then(|(_, dsn)| dsn.split(',').next());
        let end = outcome.find([' ', ',']).unwrap_or(outcome.len());
        let (status, text) = outcome.split_at(end);
        let text = text.trim_start_matches([' ', ',']);
        let text = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
        Some(Self { to, orig_to, relay, dsn, status, text })
    }
}

#[cfg(test)]
mod tests {
    use super::{PostfixLine, Words};

    #[test]
    fn lines_are_taken_apart() {
        let line = "Mar 11 13:16:58 mx postfix/relay/smtp[19843]: 652B220B5D: to=<kari@example.com>, \
                    orig_to=<info@example.org>, relay=mx.example.com[192.0.2.27]:25, conn_use=2, delay=8995, \
                    delays=8992/0.03/1.9/0.51, dsn=4.2.1, status=deferred (host mx.example.com[192.0.2.27] said: 450 4.2.1 status=sent)";
        let Words::Attempt(attempt) = PostfixLine::parse(line).unwrap().words else { panic!("an attempt") };
        assert_eq!((attempt.to, attempt.orig_to), ("kari@example.com", Some("info@example.org")));
        assert_eq!((attempt.relay, attempt.dsn), ("mx.example.com[192.0.2.27]:25", Some("4.2.1")));
        assert_eq!(attempt.status, "deferred");
        assert_eq!(attempt.text, "host mx.example.com[192.0.2.27] said: 450 4.2.1 status=sent");
        for line in [
            "Mar 11 13:16:58 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 5.1.1 <a@b>: no",
            "Mar 11 13:16:58 mx postfix/smtpd[1]: 652B220B5D: client=x[192.0.2.1]",
            "Mar 11 13:16:58 mx sshd[1]: 652B220B5D: removed",
            "Mar 11 13:16:58 mx postfix/bounce[1]: 652B220B5D: sender non-delivery notification: 752B220B5E",
            "Mar 11",
            "",
        ] {
            assert_eq!(PostfixLine::parse(line), None, "{line}");
        }
    }
}
