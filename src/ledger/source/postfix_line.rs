//! A line of Postfix's log, taken apart.

use crate::report::Moment;

/// The programs whose lines are read. `syslog_name` may put anything in front of them, and master.cf a service: `postfix/relay/smtp`.
const PROGRAMS: [&str; 12] =
    ["smtp", "lmtp", "local", "virtual", "pipe", "error", "retry", "discard", "qmgr", "nqmgr", "oqmgr", "cleanup"];

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A line of one of the programs about a message in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PostfixLine<'a> {
    pub(super) stamp: Stamp<'a>,
    pub(super) host: &'a str,
    pub(super) queue_id: &'a str,
    pub(super) words: Words<'a>,
}

/// When a line was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp<'a> {
    /// As it stands there.
    pub(super) text: &'a str,
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
        let (stamp, host, rest) = head(line)?;
        let (tag, rest) = rest.split_once(": ")?;
        is_program(tag).then_some(())?;
        let (queue_id, rest) = rest.split_once(": ").or_else(|| rest.split_once(':'))?;
        is_queue_id(queue_id).then_some(())?;
        Some(Self { stamp, host, queue_id, words: Words::parse(rest.trim_end())? })
    }

    /// Whether a line is one of Postfix, whatever it says.
    pub(super) fn is_postfix(line: &str) -> bool {
        let tag = head(line).and_then(|(_, _, rest)| rest.split_once(": ")).map(|(tag, _)| tag);
        tag.is_some_and(|tag| is_program(tag) || tag.starts_with("postfix"))
    }

    /// Whether a line begins as those of a log do.
    pub(super) fn is_logged(line: &str) -> bool {
        head(line).is_some()
    }
}

/// Time stamp, host, and what follows. A priority (`<22>`) in front is passed over.
pub(super) fn head(line: &str) -> Option<(Stamp<'_>, &str, &str)> {
    let line = match line.strip_prefix('<').and_then(|line| line.split_once('>')) {
        Some((priority, rest)) if priority.bytes().all(|octet| octet.is_ascii_digit()) => rest,
        _ => line,
    };
    let (text, rest) = if line.as_bytes().first()?.is_ascii_digit() {
        let (text, rest) = line.split_once(' ')?;
        let octets = text.as_bytes();
        let is_at = |at: usize, octet: u8| octets.get(at) == Some(&octet);
        (is_at(4, b'-') && is_at(7, b'-') && is_at(10, b'T') && is_at(13, b':')).then_some((text, rest))?
    } else {
        // `Nov  1 10:02:14 `
        let (text, rest) = line.split_at_checked(15)?;
        let is_clock = |text: &str| {
            let octets = text.as_bytes();
            octets.len() == 8 && octets[2] == b':' && octets[5] == b':'
        };
        let is_stamp = MONTHS.contains(&text.get(..3)?) && is_clock(text.get(7..)?);
        is_stamp.then_some((text, rest.strip_prefix(' ')?))?
    };
    let (host, rest) = rest.trim_start().split_once(' ')?;
    Some((Stamp { text }, host, rest))
}

/// `postfix/smtp[4711]`
fn is_program(tag: &str) -> bool {
    let name = tag.split_once('[').map_or(tag, |(name, _)| name);
    name.rsplit_once('/').is_some_and(|(_, program)| PROGRAMS.contains(&program))
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

impl Stamp<'_> {
    /// The moment; of a stamp without year and offset the last one that lies no more than a day after this.
    pub(super) fn moment(self, received_at: Moment) -> Option<Moment> {
        if self.text.as_bytes()[0].is_ascii_digit() {
            return Moment::parse(self.text).ok();
        }
        let mut offset = String::new();
        received_at.push_iso(&mut offset);
        let offset = offset.get(19..).filter(|offset| *offset != "Z").unwrap_or("+00:00").replace(':', "");
        let (month, day, clock) = (&self.text[..3], self.text[4..6].trim(), &self.text[7..]);
        let this_year = received_at.parts().year;
        // A leap day is at most eight years away (1896 to 1904).
        let years = (0..=8).map(|n_years| this_year + 1 - n_years);
        let moments = years.filter_map(|year| Moment::parse(&format!("{day} {month} {year:04} {clock} {offset}")).ok());
        let is_past = |moment: &Moment| moment.unix_seconds() - received_at.unix_seconds() <= 86_400;
        moments.into_iter().find(is_past)
    }
}

#[cfg(test)]
mod tests {
    use super::{PostfixLine, Stamp, Words};
    use crate::report::Moment;

    #[test]
    fn a_stamp_without_year_is_the_last_that_can_be_meant() {
        let rows = [
            ("Nov 21 10:02:14", "2026-11-21T12:00:00+01:00", "2026-11-21T10:02:14+01:00"),
            ("Nov  1 10:02:14", "2026-11-21T12:00:00+01:00", "2026-11-01T10:02:14+01:00"),
            ("Dec 31 23:59:59", "2027-01-01T00:00:10Z", "2026-12-31T23:59:59Z"),
            ("Jan  1 00:00:01", "2026-12-31T23:59:59Z", "2027-01-01T00:00:01Z"),
            ("Feb 29 10:00:00", "2027-02-03T00:00:00-05:00", "2024-02-29T10:00:00-05:00"),
        ];
        for (text, received_at, expected) in rows {
            let moment = Stamp { text }.moment(Moment::parse(received_at).unwrap()).unwrap();
            assert_eq!(moment.to_string(), expected, "{text}");
        }
    }

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
