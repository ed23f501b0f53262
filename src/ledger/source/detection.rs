//! Which kind of text it is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::exim_line::EximLine;
use super::mbox::is_separator;
use super::postfix_line::PostfixLine;
use super::syslog_line::SyslogLine;
use crate::diagnostic::Error;
use crate::report::HeaderSection;

/// How much of a text is looked at, in octets: 64 KiB.
pub(super) const LOOKED_AT_OCTETS: usize = 64 << 10;

/// The kinds of text that tell events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// Our own events, one JSON object a line.
    Events,
    /// One message that came back to a return path.
    Message,
    /// Such messages one after the other in a file (RFC 4155).
    Mbox,
    /// What Amazon SES tells.
    Ses,
    /// What SendGrid's Event Webhook posts.
    SendGrid,
    /// What Postmark's webhooks post.
    Postmark,
    /// Postfix's log.
    PostfixLog,
    /// Exim's main log.
    EximLog,
}

impl SourceKind {
    /// All.
    pub const ALL: [Self; 8] = [
        Self::Events,
        Self::Message,
        Self::Mbox,
        Self::Ses,
        Self::SendGrid,
        Self::Postmark,
        Self::PostfixLog,
        Self::EximLog,
    ];

    /// The word for it in flags.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Message => "message",
            Self::Mbox => "mbox",
            Self::Ses => "ses",
            Self::SendGrid => "sendgrid",
            Self::Postmark => "postmark",
            Self::PostfixLog => "postfix-log",
            Self::EximLog => "exim-log",
        }
    }

    /// The kind of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The kind of a text that begins so, by its content.
    ///
    /// # Errors
    /// A text that is none of them, with what was looked for.
    pub fn of(beginning: &[u8]) -> Result<Self, Error> {
        match Look::at(beginning) {
            Look::Is(kind) => Ok(kind),
            Look::Json(keys) => Err(Error::caller(format!(
                "cannot tell whose JSON it is: there is neither `kind` with `at` (events), nor `eventType`, `notificationType` or `Message` \
                 (SES), nor `event` with `email` (SendGrid), nor `RecordType` (Postmark) among the fields {}",
                listed(&keys)
            ))),
            Look::Log => {
                Err(Error::caller("the log has no line of Postfix and none of Exim about a message where it begins"))
            }
            Look::Other => Err(Error::caller(
                "cannot tell what it is: it does not begin with `{` or `[` (events, or what SES, SendGrid or Postmark tell), with a time stamp \
                 as lines of a log do (Postfix, Exim), or with a header that has From, To, Date, Received or Content-Type (a message), with a \
                 line `From SENDER DATE` in front of it or not (mbox)",
            )),
        }
    }

    /// The same where no more of the text can change it.
    pub(super) fn of_what_is_there(beginning: &[u8]) -> Option<Self> {
        let is_line = beginning.trim_ascii_start().contains(&b'\n');
        match Look::at(beginning) {
            Look::Is(kind @ (Self::PostfixLog | Self::EximLog | Self::Message | Self::Mbox)) if is_line => Some(kind),
            Look::Is(kind) if is_line && is_json(first_line(beginning)) => Some(kind),
            _ => None,
        }
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// What a beginning looks like.
enum Look {
    Is(SourceKind),
    /// JSON of nobody that we know, with its first fields.
    Json(Vec<String>),
    /// A log, without a line of Postfix or Exim so far.
    Log,
    Other,
}

impl Look {
    fn at(beginning: &[u8]) -> Self {
        let text = without_mark(beginning);
        match text.trim_ascii_start().first() {
            Some(b'{' | b'[') => Self::at_json(text),
            Some(_) if is_log(&String::from_utf8_lossy(first_line(text))) => {
                let mut lines = text.split(|octet| *octet == b'\n').map(String::from_utf8_lossy);
                lines.find_map(|line| log_of(&line)).map_or(Self::Log, Self::Is)
            }
            Some(_) if is_header(text) && is_separator(first_line(text)) => Self::Is(SourceKind::Mbox),
            Some(_) if is_header(text) => Self::Is(SourceKind::Message),
            _ => Self::Other,
        }
    }

    fn at_json(text: &[u8]) -> Self {
        let mut keys = Vec::new();
        // That it fails where the text is cut off is no matter: the keys up to there are known.
        let _ = Keys(&mut keys).deserialize(&mut serde_json::Deserializer::from_slice(text));
        let has = |name: &str| keys.iter().any(|key| key == name);
        let is_envelope =
            has("Message") && has("Type") || has("Records") || has("detail") || has("body") && has("messageId");
        let is_postmark = has("RecordType") || has("MessageID") && (has("TypeCode") || has("DeliveredAt"));
        let is_ses = has("notificationType") || has("eventType") || is_envelope;
        let is_sendgrid = has("sg_event_id") || has("sg_message_id") || has("event") && has("email");
        let known = [
            (is_postmark, SourceKind::Postmark),
            (is_ses, SourceKind::Ses),
            (is_sendgrid, SourceKind::SendGrid),
            (has("kind") || has("at"), SourceKind::Events),
        ];
        let kind = known.into_iter().find(|(is_so, _)| *is_so).map(|(_, kind)| kind);
        kind.map_or(Self::Json(keys), Self::Is)
    }
}

fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

fn first_line(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_start();
    text.split(|octet| *octet == b'\n').next().unwrap_or_default()
}

/// Whether a line begins as those of a log do.
fn is_log(line: &str) -> bool {
    SyslogLine::is_logged(line) || EximLine::is_logged(line)
}

/// Whose log has such a line.
fn log_of(line: &str) -> Option<SourceKind> {
    if PostfixLine::is_postfix(line) {
        return Some(SourceKind::PostfixLog);
    }
    EximLine::parse(line).map(|_| SourceKind::EximLog)
}

fn is_json(line: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

fn is_header(text: &[u8]) -> bool {
    let (header, _) = HeaderSection::split(text.trim_ascii_start());
    let Some(first) = header.fields().next() else { return false };
    let is_begun = !first.name().is_empty() || first.octets().starts_with(b"From ");
    let fields = ["From", "To", "Date", "Received", "Content-Type", "Return-Path", "Message-ID", "Subject"];
    is_begun && fields.iter().any(|name| header.first(name).is_some())
}

fn listed(keys: &[String]) -> String {
    let mut visible = String::new();
    let listed: Vec<String> =
        keys.iter().take(10).map(|key| format!("`{}`", key.chars().take(40).collect::<String>())).collect();
    crate::text::write_visible(&listed.join(", "), &mut visible);
    if visible.is_empty() { "(there are none)".to_owned() } else { visible }
}

/// The keys of the object, or of the first object of the array.
struct Keys<'k>(&'k mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.0.push(key);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        seq.next_element_seed(Keys(self.0))?;
        Ok(())
    }
}
