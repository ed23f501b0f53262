//! A line of Exim's main log, taken apart (Exim's specification, chapter "Log files").

use super::syslog_line::{Stamp, SyslogLine};
use crate::report::Moment;

/// A line about a message in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EximLine<'a> {
    pub(super) stamp: EximStamp<'a>,
    /// Of a log that came through syslog; empty in Exim's own file, which does not name it.
    pub(super) host: &'a str,
    /// Exim's name of the message: `1tABCD-000000001Xy-0abc`, before release 4.97 `1tABCD-0000Xy-0A`.
    pub(super) message: &'a str,
    pub(super) words: Words<'a>,
}

/// When a line was written: as Exim writes it (`2026-11-21 10:02:14`), or as syslog does where Exim leaves it to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EximStamp<'a> {
    /// As it stands there.
    pub(super) text: &'a str,
}

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words<'a> {
    /// `<= SENDER … id=…`; of the null sender, the text is empty.
    Arrival { from: &'a str, message_id: Option<&'a str> },
    /// `=>`, `->`, `>>`, `**` and `==`
    Attempt(Attempt<'a>),
    /// `Completed`
    Completed,
}

/// An attempt at delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Attempt<'a> {
    pub(super) outcome: Outcome,
    /// For whom: the address that came with the message, where an alias or a filter made another of it.
    pub(super) address: &'a str,
    /// `F=<…>`
    pub(super) from: Option<&'a str>,
    /// `P=<…>`
    pub(super) return_path: Option<&'a str>,
    /// `T=…`
    pub(super) transport: Option<&'a str>,
    /// `H=…`
    pub(super) host: Option<Host<'a>>,
    /// What was said, of an attempt that failed.
    pub(super) text: &'a str,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// `=>`, and `->` for more addresses at the same time.
    Taken,
    /// `>>`: the next server took it before this one did (cutthrough), and before `<=` is logged.
    TakenAhead,
    /// `**`
    Failed,
    /// `==`
    Deferred,
}

/// The server that was asked: `H=mx.example.no [192.0.2.25]:25`. The port is there only where `log_selector` has `outgoing_port`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Host<'a> {
    pub(super) name: &'a str,
    pub(super) address: &'a str,
    pub(super) port: Option<&'a str>,
}

impl<'a> EximLine<'a> {
    /// The line, if it is one that tells of a message.
    pub(super) fn parse(line: &'a str) -> Option<Self> {
        let (stamp, host, rest) = head(line)?;
        let (message, rest) = without_process(rest).split_once(' ')?;
        is_message_name(message).then_some(())?;
        Some(Self { stamp, host, message, words: Words::parse(rest.trim_end())? })
    }

    /// Whether a line begins as those of Exim's own file do.
    pub(super) fn is_logged(line: &str) -> bool {
        own_stamp(line).is_some()
    }
}

/// Time stamp, host, and what follows.
fn head(line: &str) -> Option<(EximStamp<'_>, &str, &str)> {
    if let Some((text, rest)) = own_stamp(line) {
        return Some((EximStamp { text }, "", rest));
    }
    let SyslogLine { stamp, host, tag, text } = SyslogLine::parse(line)?;
    tag.starts_with("exim").then_some(())?;
    let text = without_piece_number(text);
    // syslog_timestamp = false leaves out the second one.
    let (text, rest) = own_stamp(text).unwrap_or((stamp.text, text));
    Some((EximStamp { text }, host, rest))
}

/// `2026-11-21 10:02:14`, with `.123` and ` +0100` where it is so configured (`log_selector = +millisec`, `log_timezone`), and what follows.
fn own_stamp(line: &str) -> Option<(&str, &str)> {
    let is_at = |at: usize, form: &str| {
        let octets = line.as_bytes().get(at..at + form.len());
        let is_like = |(octet, form): (&u8, u8)| if form == b'0' { octet.is_ascii_digit() } else { *octet == form };
        octets.is_some_and(|octets| octets.iter().zip(form.bytes()).all(is_like))
    };
    let mut end = 19;
    is_at(0, "0000-00-00 00:00:00").then_some(())?;
    if is_at(end, ".000") {
        end += 4;
    }
    if is_at(end, " +0000") || is_at(end, " -0000") {
        end += 6;
    }
    // OK because all before it is ASCII.
    let (stamp, rest) = line.split_at(end);
    Some((stamp, rest.strip_prefix(' ')?))
}

/// Of a line that Exim breaks in pieces for syslog, the first: without `[1/2] ` in front, or `[1\2] ` where the break is within a line.
fn without_piece_number(text: &str) -> &str {
    let piece =
        text.strip_prefix("[1").and_then(|text| text.strip_prefix(['/', '\\'])).and_then(|text| text.split_once("] "));
    match piece {
        Some((n_pieces, rest)) if n_pieces.bytes().all(|octet| octet.is_ascii_digit()) => rest,
        _ => text,
    }
}

/// `[4711] `, which `log_selector = +pid` puts in front.
fn without_process(text: &str) -> &str {
    match text.strip_prefix('[').and_then(|text| text.split_once("] ")) {
        Some((process, rest)) if process.bytes().all(|octet| octet.is_ascii_digit()) => rest,
        _ => text,
    }
}

/// Digits and letters in three groups.
fn is_message_name(word: &str) -> bool {
    let mut groups = word.split('-');
    let lengths = [(); 4].map(|()| groups.next().map(str::len));
    let is_known = matches!(lengths, [Some(6), Some(6), Some(2), None] | [Some(6), Some(11), Some(4), None]);
    is_known && word.bytes().all(|octet| octet == b'-' || octet.is_ascii_alphanumeric())
}

impl<'a> Words<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        if text == "Completed" || text.starts_with("Completed ") {
            return Some(Self::Completed);
        }
        let (flag, rest) = text.split_once(' ')?;
        let outcome = match flag {
            // The sender of `(=` was told that it was refused, and it was taken all the same (control = fakereject).
            "<=" | "(=" => return Some(Self::arrival(rest)),
            "=>" | "->" => Outcome::Taken,
            ">>" => Outcome::TakenAhead,
            "**" => Outcome::Failed,
            "==" => Outcome::Deferred,
            // `*>` is what would have been delivered without the option -N.
            _ => return None,
        };
        Attempt::parse(outcome, rest).map(Self::Attempt)
    }

    fn arrival(rest: &'a str) -> Self {
        let (from, rest) = word(rest);
        let from = if from == "<>" { "" } else { from };
        // What follows the Message-ID is written by the sender: subject and recipients. `id*=` is one that Exim gave.
        let fields = words(rest).take_while(|word| !word.starts_with("T=\"") && !matches!(*word, "from" | "for"));
        let ids = fields.filter_map(|word| word.strip_prefix("id=").or_else(|| word.strip_prefix("id*=")));
        Self::Arrival { from, message_id: ids.last() }
    }
}

impl<'a> Attempt<'a> {
    fn parse(outcome: Outcome, line: &'a str) -> Option<Self> {
        let (addressed, rest) = line.split_at(addressed(outcome, line));
        let said = addressed.strip_suffix(':').filter(|_| outcome == Outcome::Failed);
        let address = recipient(said.unwrap_or(addressed))?;
        let mut attempt =
            Self { outcome, address, from: None, return_path: None, transport: None, host: None, text: "" };
        match said {
            Some(_) => attempt.text = without_times(rest.trim_start()),
            None => attempt.read_fields(rest.trim_start()),
        }
        Some(attempt)
    }

    /// `F=<…> P=<…> R=… T=… H=… […]:25`, and where it failed, what was said behind a colon.
    fn read_fields(&mut self, mut rest: &'a str) {
        let mut name = None;
        while !rest.is_empty() {
            let (field, behind) = word(rest);
            rest = behind;
            let has_text = field.ends_with(':') && matches!(self.outcome, Outcome::Failed | Outcome::Deferred);
            let field = field.trim_end_matches(':');
            let in_brackets = |field: &'a str| field.split_once("=<").and_then(|(_, path)| path.strip_suffix('>'));
            match field.split_once('=').map_or(("", field), |(key, value)| (key, value)) {
                ("F", _) if self.from.is_none() => self.from = in_brackets(field),
                ("P", _) if self.return_path.is_none() => self.return_path = in_brackets(field),
                ("T", transport) if self.transport.is_none() => self.transport = Some(transport),
                ("H", host) if self.host.is_none() && name.is_none() => {
                    name = Some(host);
                    // A local delivery may have a name alone.
                    self.host = Some(Host { name: host, address: "", port: None });
                }
                // `H=mx.example.no DS [192.0.2.25]`: found with DNSSEC.
                ("", "DS") => {}
                ("", host) if host.starts_with('[') && name.is_some() => {
                    self.host = name.take().map(|name| Host::of(name, host));
                }
                _ => {}
            }
            if has_text {
                self.text = without_times(rest);
                return;
            }
        }
    }
}

impl<'a> Host<'a> {
    /// `[192.0.2.25]:25`; an asterisk behind it stands for a connection that was used again.
    fn of(name: &'a str, place: &'a str) -> Self {
        let (address, port) = place.trim_start_matches('[').split_once(']').unwrap_or((place, ""));
        let port = port.trim_start_matches(':').trim_end_matches('*');
        Self { name, address, port: Some(port).filter(|port| !port.is_empty()) }
    }
}

/// How many octets stand for the address: up to the first field, or of a failure to the first colon.
fn addressed(outcome: Outcome, line: &str) -> usize {
    let mut end = 0;
    let mut rest = line;
    while !rest.is_empty() {
        let (first, behind) = word(rest);
        let is_field = ["F=<", "P=<", "Q=", "R=", "T=", "SRS=<"].iter().any(|field| first.starts_with(field));
        let is_deferral = outcome == Outcome::Deferred && matches!(first, "routing" | "defer");
        if is_field || is_deferral {
            break;
        }
        end = line.len() - rest.len() + first.len();
        rest = behind;
        if outcome == Outcome::Failed && first.ends_with(':') && first != ":blackhole:" {
            break;
        }
    }
    end
}

/// For whom: `ola@example.no`; `ola@example.no (b@example.no) <a@example.no>`, where that is what came with the message; also of a file, a pipe or a
/// local part in place of the first. None of what an autoreply writes (`>kari@example.com <ola@example.no>`), which is another message.
fn recipient(text: &str) -> Option<&str> {
    if text.starts_with('>') {
        return None;
    }
    match text.rsplit_once(" <") {
        Some((_, original)) => original.strip_suffix('>'),
        None => text.split(" (").next().filter(|address| address.contains('@')),
    }
}

/// The text without how long it took: ` DT=0.002s`.
fn without_times(text: &str) -> &str {
    match text.rsplit_once(" DT=") {
        Some((text, time)) if time.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'.') => text,
        _ => text,
    }
}

/// The first word, up to a blank that stands in no quoted string, and what follows.
fn word(text: &str) -> (&str, &str) {
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (at, octet) in text.bytes().enumerate() {
        match octet {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_quoted,
            b'"' => is_quoted = !is_quoted,
            b' ' if !is_quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

fn words(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let (first, rest) = (!text.is_empty()).then(|| word(text))?;
        text = rest;
        Some(first)
    })
}

impl EximStamp<'_> {
    /// The moment. A stamp without offset is of that of this moment, and one of syslog without year is the last that can be meant.
    pub(super) fn moment(self, received_at: Moment) -> Option<Moment> {
        let Some((date, clock)) = self.text.split_once(' ').filter(|(date, _)| date.len() == 10) else {
            return Stamp { text: self.text }.moment(received_at);
        };
        let offset = match clock.split_once(' ') {
            Some((_, offset)) => format!("{}:{}", offset.get(..3)?, offset.get(3..)?),
            None => received_at.to_string().get(19..)?.to_owned(),
        };
        let clock = clock.get(..8)?;
        Moment::parse(&format!("{date}T{clock}{offset}")).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{EximLine, EximStamp, Host, Outcome, Words};
    use crate::report::Moment;

    #[test]
    fn stamps_are_those_of_exim_with_and_without_more() {
        let received_at = Moment::parse("2026-11-21T12:00:00+01:00").unwrap();
        let rows = [
            ("2026-11-21 10:02:14", "2026-11-21T10:02:14+01:00"),
            ("2026-11-21 10:02:14.123", "2026-11-21T10:02:14+01:00"),
            ("2026-11-21 10:02:14 -0330", "2026-11-21T10:02:14-03:30"),
            ("2026-11-21 10:02:14.123 +0000", "2026-11-21T10:02:14Z"),
        ];
        for (text, expected) in rows {
            let line = format!("{text} [4711] 1xY1nW-00039L-1D Completed QT=0.030s");
            let stamp = EximLine::parse(&line).unwrap_or_else(|| panic!("{line}")).stamp;
            assert_eq!(stamp, EximStamp { text });
            assert_eq!(stamp.moment(received_at).unwrap().to_string(), expected, "{text}");
        }
        let in_utc = EximStamp { text: "2026-11-21 10:02:14" }.moment(received_at.in_utc()).unwrap();
        assert_eq!(in_utc.to_string(), "2026-11-21T10:02:14Z");
        assert_eq!(EximStamp { text: "2026-13-21 10:02:14" }.moment(received_at), None);
    }

    #[test]
    fn lines_are_taken_apart() {
        let line = "2026-11-21 10:02:14 1tABCD-000000001Xy-0abc ** box@example.org (b@example.org) <\"a: b\"@example.org> \
                    F=<news@news.example> P=<b+1@news.example> R=dnslookup T=remote_smtp H=mx.example.com DS [2001:db8::1]:25* \
                    X=TLS1.3:X:256 DN=\"/O=x: y\": SMTP error: T=x H=y DT=3s";
        let Words::Attempt(attempt) = EximLine::parse(line).unwrap().words else { panic!("an attempt") };
        assert_eq!((attempt.outcome, attempt.address), (Outcome::Failed, "\"a: b\"@example.org"));
        assert_eq!((attempt.from, attempt.return_path), (Some("news@news.example"), Some("b+1@news.example")));
        assert_eq!(attempt.transport, Some("remote_smtp"));
        assert_eq!(attempt.host, Some(Host { name: "mx.example.com", address: "2001:db8::1", port: Some("25") }));
        assert_eq!(attempt.text, "SMTP error: T=x H=y");
        for line in [
            "2026-11-21 10:02:14 1tABCD-000000001Xy-0abc H=mx.example.no [192.0.2.25] Connection refused",
            "2026-11-21 10:02:14 1tABCD-000000001Xy-0abc Message is frozen",
            "2026-11-21 10:02:14 1tABCD-000000001Xy-0abc *> ola@example.no R=dnslookup T=remote_smtp",
            "2026-11-21 10:02:14 1tABCD-000000001Xy-0abc => >ola@example.no <kari@example.no> R=vacation T=reply",
            "2026-11-21 10:02:14 1tABCD-00000001Xy-0abc Completed",
            "2026-11-21 10:02:14 Start queue run: pid=4711",
            "2026-11-21 10:02:14 H=x [192.0.2.1] F=<a@b.example> rejected RCPT <c@d.example>: no",
            "Nov 21 10:02:14 mx sshd[1]: 1tABCD-000000001Xy-0abc Completed",
            "2026-11-21T10:02:14 1tABCD-000000001Xy-0abc Completed",
            "2026-11-21 10:02:1\u{e9} 1tABCD-000000001Xy-0abc Completed",
            "2026-11-21",
            "",
        ] {
            assert_eq!(EximLine::parse(line), None, "{line}");
        }
    }
}
