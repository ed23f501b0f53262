//! A line of a log that came through syslog, taken apart.

use crate::report::Moment;

pub(super) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A line with what its program said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SyslogLine<'a> {
    pub(super) stamp: Stamp<'a>,
    pub(super) host: &'a str,
    /// `postfix/smtp[4711]`
    pub(super) tag: &'a str,
    pub(super) text: &'a str,
}

/// When a line was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp<'a> {
    /// As it stands there.
    pub(super) text: &'a str,
}

impl<'a> SyslogLine<'a> {
    /// The line, if it is one: as files have it (RFC 3164 §4.1, also with time stamps of RFC 3339), or as RFC 5424 §6 has it.
    pub(super) fn parse(line: &'a str) -> Option<Self> {
        if let Some(rest) = of_version_1(line) {
            let (stamp, host, rest) = stamped(rest)?;
            let mut parts = rest.splitn(4, ' ');
            let (tag, _process, _kind, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
            return Some(Self { stamp, host, tag, text: behind_structured_data(rest)? });
        }
        let (stamp, host, rest) = head(line)?;
        let (tag, text) = rest.split_once(": ")?;
        Some(Self { stamp, host, tag, text })
    }

    /// Whether a line begins as those of a log do.
    pub(super) fn is_logged(line: &str) -> bool {
        of_version_1(line).map_or_else(|| head(line), stamped).is_some()
    }
}

/// What follows `<22>1 `: a priority, and the version of RFC 5424.
fn of_version_1(line: &str) -> Option<&str> {
    let (priority, rest) = line.strip_prefix('<')?.split_once(">1 ")?;
    ((1..=3).contains(&priority.len()) && priority.bytes().all(|octet| octet.is_ascii_digit())).then_some(rest)
}

/// The message behind `-` or `[name key="value"][…]` (RFC 5424 §6.3), without a mark of UTF-8 and the blank that some put in front.
fn behind_structured_data(text: &str) -> Option<&str> {
    let mut rest = text;
    match text.strip_prefix('-') {
        Some(behind) => rest = behind,
        None => {
            while let Some(element) = rest.strip_prefix('[') {
                rest = &element[end_of(element)? + 1..];
            }
        }
    }
    let message = rest.strip_prefix(' ')?;
    Some(message.strip_prefix('\u{feff}').unwrap_or(message).trim_start())
}

/// Where the bracket stands that ends an element; in a value, one is escaped.
fn end_of(element: &str) -> Option<usize> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    element.bytes().position(|octet| {
        let is_plain = !std::mem::take(&mut is_escaped);
        match octet {
            b'\\' => is_escaped = is_plain && is_quoted,
            b'"' if is_plain => is_quoted = !is_quoted,
            _ => {}
        }
        octet == b']' && !is_quoted
    })
}

/// Time stamp, host, and what follows. A priority (`<22>`) in front is passed over.
fn head(line: &str) -> Option<(Stamp<'_>, &str, &str)> {
    let line = match line.strip_prefix('<').and_then(|line| line.split_once('>')) {
        Some((priority, rest)) if priority.bytes().all(|octet| octet.is_ascii_digit()) => rest,
        _ => line,
    };
    stamped(line)
}

/// Time stamp, host, and what follows.
fn stamped(line: &str) -> Option<(Stamp<'_>, &str, &str)> {
    let (text, rest) = if line.as_bytes().first()?.is_ascii_digit() {
        let (text, rest) = line.split_once(' ')?;
        let octets = text.as_bytes();
        let is_at = |at: usize, octet: u8| octets.get(at) == Some(&octet);
        (is_at(4, b'-') && is_at(7, b'-') && is_at(10, b'T') && is_at(13, b':')).then_some((text, rest))?
    } else {
        let (text, rest) = line.split_at_checked(15)?;
        is_without_year(text).then_some((text, rest.strip_prefix(' ')?))?
    };
    let (host, rest) = rest.trim_start().split_once(' ')?;
    Some((Stamp { text }, host, rest))
}

/// `Nov  1 10:02:14`, 15 octets of ASCII.
fn is_without_year(text: &str) -> bool {
    let is_month = text.get(..3).is_some_and(|month| MONTHS.contains(&month));
    is_month
        && text.len() == 15
        && text.bytes().zip(*b"Mmm d0 00:00:00").skip(3).all(|(octet, form)| match form {
            b'0' => octet.is_ascii_digit(),
            b'd' => octet.is_ascii_digit() || octet == b' ',
            _ => octet == form,
        })
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
    use super::{Stamp, SyslogLine};
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
    fn lines_of_every_form_are_taken_apart() {
        let rows = [
            ("Nov 21 10:02:14 mx postfix/smtp[9]: 4d1x2K: removed", "Nov 21 10:02:14", "postfix/smtp[9]"),
            ("<22>Nov 21 10:02:14 mx postfix/smtp[9]: 4d1x2K: removed", "Nov 21 10:02:14", "postfix/smtp[9]"),
            (
                "2026-11-21T10:02:14+01:00 mx postfix/smtp[9]: 4d1x2K: removed",
                "2026-11-21T10:02:14+01:00",
                "postfix/smtp[9]",
            ),
            (
                "<22>1 2026-11-21T10:02:14Z mx postfix/smtp 9 - - 4d1x2K: removed",
                "2026-11-21T10:02:14Z",
                "postfix/smtp",
            ),
            (
                "<22>1 2026-11-21T10:02:14Z mx postfix/smtp 9 - -  4d1x2K: removed",
                "2026-11-21T10:02:14Z",
                "postfix/smtp",
            ),
            (
                "<22>1 2026-11-21T10:02:14Z mx postfix/smtp - ID47 [a@1 b=\"c\\\"] d\"][e f=\"]\"] \u{feff}4d1x2K: removed",
                "2026-11-21T10:02:14Z",
                "postfix/smtp",
            ),
        ];
        for (line, stamp, tag) in rows {
            let parsed = SyslogLine::parse(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(parsed, SyslogLine { stamp: Stamp { text: stamp }, host: "mx", tag, text: "4d1x2K: removed" });
            assert!(SyslogLine::is_logged(line), "{line}");
        }
        for line in [
            "Nov\u{fffd} 10:02:14 mx a: b",
            "Nov\u{1f600}10:02:14 mx a: b",
            "Nov_21_10: 2:14 mx a: b",
            "Nov 21 10:02:1é mx a: b",
        ] {
            assert!(SyslogLine::parse(line).is_none() && !SyslogLine::is_logged(line), "{line}");
        }
        // RFC 5424 §6.5, examples 1, 2 and 3.
        let examples = [
            (
                "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - \u{feff}'su root' failed for lonvick on /dev/pts/8",
                ("mymachine.example.com", "su", "'su root' failed for lonvick on /dev/pts/8"),
            ),
            (
                "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts.",
                ("192.0.2.1", "myproc", "%% It's time to make the do-nuts."),
            ),
            (
                "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut=\"3\" \
                 eventSource=\"Application\" eventID=\"1011\"] \u{feff}An application event log entry...",
                ("mymachine.example.com", "evntslog", "An application event log entry..."),
            ),
        ];
        for (line, (host, tag, text)) in examples {
            let parsed = SyslogLine::parse(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((parsed.host, parsed.tag, parsed.text), (host, tag, text));
        }
        let no_lines = [
            "",
            "<22>1 - mx postfix/smtp 9 - - 4d1x2K: removed",
            "<22>1 2026-11-21T10:02:14Z mx postfix/smtp 9 -",
            "<22>1 2026-11-21T10:02:14Z mx postfix/smtp 9 - [a b=\"c\"",
            "<22>1 2026-11-21T10:02:14Z mx postfix/smtp 9 - [a b=\"c\"]",
            "<22>2 2026-11-21T10:02:14Z mx postfix/smtp 9 - - 4d1x2K: removed",
            "<2222>1 2026-11-21T10:02:14Z mx postfix/smtp 9 - - 4d1x2K: removed",
        ];
        for line in no_lines {
            assert_eq!(SyslogLine::parse(line), None, "{line}");
        }
    }
}
