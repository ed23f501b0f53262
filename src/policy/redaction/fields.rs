//! Which fields of the failed message's header a reader may not have back.

use memchr::memchr_iter;

use super::Scene;
use super::inner::Author;
use super::reading::{self, Depth};
use super::recipients::is_same;
use super::secrets::Kinds;
use crate::report::{HeaderField, HeaderSection};

/// What a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// The sender's mail program wrote it.
    Written,
    /// A server tells that it took the message over (RFC 5321 §4.4).
    Received,
    /// It names whom mail was passed on to, even where nothing else does.
    PassedOn,
    /// Somebody sent the message again (RFC 5322 §3.6.6).
    Resent,
    /// Mostly base64 of nothing.
    Signature,
    /// Whatever else mail systems put there.
    Trace,
}

impl Purpose {
    fn of(name: &[u8]) -> Self {
        /// No name below is longer.
        const OCTETS_MAX: usize = 32;
        let mut lower = [0; OCTETS_MAX];
        let Some(lower) = lower.get_mut(..name.len()) else { return Self::Trace };
        lower.copy_from_slice(name);
        lower.make_ascii_lowercase();
        match &*lower {
            b"received" => Self::Received,
            b"from" | b"sender" | b"reply-to" | b"to" | b"cc" | b"bcc" | b"subject" | b"date" | b"message-id"
            | b"in-reply-to" | b"references" | b"comments" | b"keywords" | b"mime-version" | b"user-agent"
            | b"x-mailer" | b"organization" | b"importance" | b"priority" | b"x-priority" | b"thread-topic"
            | b"thread-index" | b"accept-language" | b"autocrypt" => Self::Written,
            b"delivered-to"
            | b"x-delivered-to"
            | b"x-original-to"
            | b"x-envelope-to"
            | b"envelope-to"
            | b"x-rcpt-to"
            | b"x-real-to"
            | b"x-actual-recipient"
            | b"original-recipient"
            | b"final-recipient"
            | b"x-forwarded-to"
            | b"x-forwarded-for"
            | b"x-failed-recipients"
            | b"x-resolved-to"
            | b"apparently-to" => Self::PassedOn,
            b"dkim-signature" | b"x-google-dkim-signature" | b"arc-seal" | b"arc-message-signature" => Self::Signature,
            // An id has a domain, and is no address.
            b"resent-message-id" => Self::Trace,
            lower if lower.starts_with(b"resent-") => Self::Resent,
            lower if lower.starts_with(b"content-") => Self::Written,
            _ => Self::Trace,
        }
    }
}

/// Whether a name begins like those of the purposes that tell of more than is written in the field. Most do not.
fn may_pass_on(name: &[u8]) -> bool {
    name.len() > 4 && b"adeforx".contains(&name[0].to_ascii_lowercase())
}

impl Scene<'_> {
    /// The places of the fields that tell what is hidden, rising.
    pub(super) fn fields_to_leave_out(&self, header: &HeaderSection) -> Vec<usize> {
        let is_plain = !self.secrets.may_be_told_by(header.octets(), Author::Machine);
        let is_told = |(_, field): &(usize, HeaderField<'_>)| self.is_told_by_field(header, *field, is_plain);
        header.fields().enumerate().filter(is_told).map(|(at, _)| at).collect()
    }

    /// `is_plain`: nothing in the whole header looks as if it did.
    fn is_told_by_field(&self, header: &HeaderSection, field: HeaderField<'_>, is_plain: bool) -> bool {
        if is_plain && !may_pass_on(field.name()) {
            return false;
        }
        let purpose = Purpose::of(field.name());
        if !is_plain && self.names_what_is_hidden(field, purpose) {
            return true;
        }
        let is_passed_on = match purpose {
            _ if !self.hides.has(Kinds::TARGETS | Kinds::MEMBERS) => false,
            Purpose::Received => received_for(field.raw_value()).is_some_and(|address| !self.is_known(header, address)),
            Purpose::PassedOn | Purpose::Resent => self.is_passed_on_to_strangers(header, field, purpose),
            _ => false,
        };
        is_passed_on || (purpose == Purpose::Received && self.hides.has(Kinds::HOSTS) && self.is_received_inside(field))
    }

    fn names_what_is_hidden(&self, field: HeaderField<'_>, purpose: Purpose) -> bool {
        let author = if purpose == Purpose::Written { Author::Sender } else { Author::Machine };
        if !self.secrets.may_be_told_by(field.octets(), author) {
            return false;
        }
        let text = reading::text_of(field.octets());
        let depth = match purpose {
            Purpose::Signature if self.secrets.has_names() => Depth::WithoutBase64,
            Purpose::Signature => Depth::AsItIs,
            _ => self.depth(),
        };
        let is_told_in = |text: &str| !self.secrets.found_in(text, author, depth).is_nothing();
        is_told_in(&text) || (self.secrets.has_names() && unfolded(&text).is_some_and(|text| is_told_in(&text)))
    }

    /// Whether a field says that the message went on to an address that the reader does not know.
    fn is_passed_on_to_strangers(&self, header: &HeaderSection, field: HeaderField<'_>, purpose: Purpose) -> bool {
        let text = reading::text_of(field.raw_value());
        let mut addresses = text.split(is_around_address).filter(|word| word.contains('@')).peekable();
        match addresses.peek() {
            // What is resent has a date, too.
            None => purpose == Purpose::PassedOn && !self.is_known(header, text.trim()),
            Some(_) => addresses.any(|address| !self.is_known(header, address)),
        }
    }

    /// Whether the reader knows an address: as one they wrote to, or their own.
    fn is_known(&self, header: &HeaderSection, address: &str) -> bool {
        let is_it = |known: &str| {
            let local = known.rsplit_once('@').map_or(known, |(local, _)| local);
            is_same(known, address) || is_same(local, address)
        };
        let is_named = |field: HeaderField<'_>| {
            let is_of_people = ["To", "Cc", "Bcc", "From"].iter().any(|name| field.is_named(name));
            is_of_people && reading::text_of(field.raw_value()).split(is_around_address).any(is_it)
        };
        self.due.recipients().iter().any(|recipient| is_it(recipient.shown_address()))
            || self.case.original.return_path.mailbox().is_some_and(is_it)
            || header.fields().any(is_named)
    }

    /// Whether a host without a domain wrote a field, or handed the message over.
    fn is_received_inside(&self, field: HeaderField<'_>) -> bool {
        let is_short = |host: &&[u8]| !host.iter().any(|octet| matches!(octet, b'.' | b':'));
        let is_inside = |host: &[u8]| std::str::from_utf8(host).is_ok_and(|host| self.inner.has_host(host));
        received_hosts(field.raw_value()).into_iter().flatten().filter(is_short).any(is_inside)
    }
}

fn is_around_address(character: char) -> bool {
    character.is_whitespace() || matches!(character, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"')
}

/// A word that was cut by folding, in one piece again.
fn unfolded(text: &str) -> Option<String> {
    let lines = text.trim_end();
    lines.contains('\n').then(|| lines.split('\n').map(str::trim).collect())
}

/// The address of the `for` clause (RFC 5321 §4.4).
fn received_for(value: &[u8]) -> Option<&str> {
    let is_space = |octet: Option<&u8>| octet.is_some_and(u8::is_ascii_whitespace);
    let is_clause = |at: &usize| {
        value[*at..].starts_with(b"for") && *at > 0 && is_space(value.get(at - 1)) && is_space(value.get(at + 3))
    };
    let clause = memchr_iter(b'f', value).find(is_clause)?;
    let word = value[clause + 3..].trim_ascii_start();
    let end = word.iter().position(|octet| octet.is_ascii_whitespace() || *octet == b';').unwrap_or(word.len());
    let word = std::str::from_utf8(&word[..end]).ok()?;
    let address = word.trim_matches(['<', '>']);
    (address.contains('@') || address.len() < word.len()).then_some(address)
}

/// The hosts of the `from` and `by` clauses (RFC 5321 §4.4), without what stands in parentheses.
fn received_hosts(value: &[u8]) -> [Option<&[u8]>; 2] {
    let mut hosts = [None, None];
    let mut depth = 0_usize;
    let mut clause = None;
    let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    for (at, word) in words.enumerate() {
        let is_inside = depth > 0 || word.starts_with(b"(");
        let n_of = |bracket: u8| word.iter().filter(|&&octet| octet == bracket).count();
        depth = (depth + n_of(b'(')).saturating_sub(n_of(b')'));
        if is_inside {
            continue;
        }
        if let Some(of) = clause.take() {
            hosts[of] = Some(word.strip_suffix(b";").unwrap_or(word));
            if of == 1 {
                break;
            }
        }
        clause = match word {
            b"from" if at == 0 => Some(0),
            b"by" => Some(1),
            _ => None,
        };
    }
    hosts
}

#[cfg(test)]
mod tests {
    use super::{Purpose, may_pass_on};

    #[test]
    fn the_quick_look_at_a_name_passes_over_none_that_tells_more() {
        let names = "Received Delivered-To X-Delivered-To X-Original-To X-Envelope-To Envelope-To X-Rcpt-To X-Real-To \
            X-Actual-Recipient Original-Recipient Final-Recipient X-Forwarded-To X-Forwarded-For X-Failed-Recipients \
            X-Resolved-To Apparently-To Resent-From Resent-To Resent-Sender Resent-Cc Resent-Bcc Resent-Date";
        for name in names.split_whitespace() {
            for name in [name.to_owned(), name.to_ascii_lowercase(), name.to_ascii_uppercase()] {
                let purpose = Purpose::of(name.as_bytes());
                assert!(matches!(purpose, Purpose::Received | Purpose::PassedOn | Purpose::Resent), "{name}");
                assert!(may_pass_on(name.as_bytes()), "{name}");
            }
        }
        assert!(["To", "Subject", "From", "MIME-Version"].iter().all(|name| !may_pass_on(name.as_bytes())));
    }
}
