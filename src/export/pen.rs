//! The pen of the pages: says phrases with their values, as HTML.

use std::cell::RefCell;

use super::templates;
use super::voice::Voice;
use crate::cause::{Cause, Fixer};
use crate::language::LanguageTag;
use crate::phrase::{Blank, Catalogue, Kind, Phrase, Piece, Unresolved};
use crate::text::{write_html, write_visible};

/// What the templates draw with: one language. Every phrase must resolve in it; the first that does not is remembered, and the
/// drawing is then not used.
pub(super) struct Pen<'a> {
    catalogue: &'a Catalogue,
    language: &'a LanguageTag,
    voice: &'a Voice<'a>,
    unresolved: RefCell<Option<Unresolved>>,
}

/// A text of a site or a locale with what it is, for a blank.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) text: &'a str,
    /// The language, where it is another one than that of the page.
    pub(super) language: Option<&'a str>,
}

/// What variables of a phrase stand for that other phrases do not have.
#[derive(Clone, Copy, Default)]
struct Binding<'a> {
    act: Option<&'a [Piece]>,
    link: Option<&'a str>,
    language: Option<Value<'a>>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, language: &'a LanguageTag, voice: &'a Voice<'a>) -> Self {
        Self { catalogue, language, voice, unresolved: RefCell::default() }
    }

    /// The first phrase that did not resolve.
    pub(super) fn finish(self) -> Result<(), Unresolved> {
        self.unresolved.into_inner().map_or(Ok(()), Err)
    }

    pub(super) fn language(&self) -> &'a LanguageTag {
        self.language
    }

    /// The language tag, for `lang`.
    pub(super) fn tag(&self) -> &str {
        self.language.as_str()
    }

    /// `ltr` or `rtl`, for `dir`.
    pub(super) fn dir(&self) -> &'static str {
        self.language.direction().as_str()
    }

    /// The value of a message.
    pub(super) fn say(&self, id: &str) -> String {
        self.phrase(id, None, Binding::default())
    }

    /// A message whose `$language` is this one, by its own name.
    pub(super) fn say_language(&self, id: &str, name: Value<'_>) -> String {
        self.phrase(id, None, Binding { language: Some(name), ..Binding::default() })
    }

    /// Whom the reader can ask, a sentence for each way.
    pub(super) fn contacts(&self) -> Vec<String> {
        let contact = self.voice.contact;
        let address = contact.address.as_ref().map(|_| self.say("notice-contact-address"));
        let link = contact
            .link
            .as_deref()
            .map(|link| self.phrase("notice-contact-link", None, Binding { link: Some(link), ..Binding::default() }));
        address.into_iter().chain(link).collect()
    }

    /// An attribute of the cause's message.
    pub(super) fn cause(&self, cause: &Cause, attribute: &str) -> String {
        self.phrase(cause.message_id(), Some(attribute), Binding::default())
    }

    /// The same as bare text, escaped, without the markup of values: for a title.
    pub(super) fn bare(&self, cause: &Cause, attribute: &str) -> String {
        let mut text = String::new();
        if let Some(phrase) = self.resolve(cause.message_id(), Some(attribute)) {
            self.write_bare(&phrase.pieces, &mut text);
        }
        text
    }

    /// The steps that the cause's message has, in order.
    pub(super) fn steps(&self, cause: &Cause) -> Vec<String> {
        const STEPS: [&str; 4] = ["step-1", "step-2", "step-3", "step-4"];
        STEPS.into_iter().filter(|step| self.promises(cause, step)).map(|step| self.cause(cause, step)).collect()
    }

    /// What the person with the mailbox can do: of this cause, or of any.
    pub(super) fn recipient(&self, cause: &Cause) -> String {
        let own = match self.promises(cause, "recipient") {
            true => self.resolved(cause.message_id(), Some("recipient")).ok(),
            false => None,
        };
        match own {
            Some(phrase) => self.written(&phrase.pieces, Binding::default()),
            None => self.say("help-recipient"),
        }
    }

    /// Who can act, with the act.
    pub(super) fn who(&self, cause: &Cause) -> String {
        let id = match cause.fixer() {
            Fixer::Sender => "notice-who-sender",
            Fixer::Recipient => "notice-who-recipient",
            Fixer::SenderAdmin => "notice-who-sender-admin",
            Fixer::RecipientAdmin => "notice-who-recipient-admin",
            Fixer::Nobody => "notice-who-nobody",
        };
        match self.resolve(cause.message_id(), Some("act")) {
            Some(act) => self.phrase(id, None, Binding { act: Some(&act.pieces), ..Binding::default() }),
            None => String::new(),
        }
    }

    /// Whether what was drawn holds the name that stands for a domain.
    pub(super) fn has_domain(&self, drawn: &[&str]) -> bool {
        let sample = templates::value(Kind::Host, &self.domain(), None, "");
        drawn.iter().any(|drawn| drawn.contains(&sample))
    }

    /// Whether the cause's message has this attribute, by the contract: the same for all languages.
    fn promises(&self, cause: &Cause, attribute: &str) -> bool {
        self.catalogue.contract().message(cause.message_id()).is_some_and(|message| message.has_attribute(attribute))
    }

    fn phrase(&self, id: &str, attribute: Option<&str>, binding: Binding<'_>) -> String {
        self.resolve(id, attribute).map(|phrase| self.written(&phrase.pieces, binding)).unwrap_or_default()
    }

    fn resolve(&self, id: &str, attribute: Option<&str>) -> Option<Phrase> {
        match self.resolved(id, attribute) {
            Ok(phrase) => Some(phrase),
            Err(unresolved) => {
                self.unresolved.borrow_mut().get_or_insert(unresolved);
                None
            }
        }
    }

    fn resolved(&self, id: &str, attribute: Option<&str>) -> Result<Phrase, Unresolved> {
        self.catalogue.resolve(self.language, &self.voice.wording, id, attribute)
    }

    fn written(&self, pieces: &[Piece], binding: Binding<'_>) -> String {
        let mut html = String::new();
        self.write(pieces, binding, &mut html);
        html
    }

    fn write(&self, pieces: &[Piece], binding: Binding<'_>, html: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => write_html(text, html),
                Piece::Blank(blank) => match (&*blank.name, binding.act) {
                    ("act", Some(act)) => self.write(act, Binding::default(), html),
                    _ => self.write_blank(blank, binding, html),
                },
                // Nothing that a page says has a number; a wording of the site's own may.
                Piece::Choose(choose) => self.write(&choose.default, binding, html),
            }
        }
    }

    fn write_blank(&self, blank: &Blank, binding: Binding<'_>, html: &mut String) {
        let contact = self.voice.contact;
        let (text, language) = match (&*blank.name, binding) {
            ("site", _) => (self.voice.site_name.to_owned(), None),
            ("contact", _) => (contact.address.clone().unwrap_or_default(), None),
            ("link", Binding { link: Some(link), .. }) => (link.to_owned(), None),
            ("language", Binding { language: Some(name), .. }) => (name.text.to_owned(), name.language),
            ("domain", _) => (self.domain(), None),
            // Known of a mail only.
            (name, _) => (format!("${name}"), None),
        };
        let link = match blank.kind {
            Kind::Address => mail_link(&text),
            Kind::Link => escaped(&text),
            _ => String::new(),
        };
        html.push_str(&templates::value(blank.kind, &escaped(&text), language, &link));
    }

    fn write_bare(&self, pieces: &[Piece], text: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(words) => write_html(words, text),
                Piece::Blank(_) => text.push_str(&escaped(&self.domain())),
                Piece::Choose(choose) => self.write_bare(&choose.default, text),
            }
        }
    }

    /// The name that stands for a domain.
    fn domain(&self) -> String {
        let mut name = String::new();
        for piece in self.resolve("help-domain", None).map(|phrase| phrase.pieces).unwrap_or_default() {
            if let Piece::Text(text) = piece {
                name.push_str(&text);
            }
        }
        name
    }
}

/// Fit for people, and for HTML.
pub(super) fn escaped(text: &str) -> String {
    let (mut visible, mut html) = (String::new(), String::new());
    write_visible(text, &mut visible);
    write_html(&visible, &mut html);
    html
}

/// `mailto:` and the address, with `%` escapes for what has a meaning there (RFC 6068 §2).
fn mail_link(address: &str) -> String {
    let mut link = String::from("mailto:");
    for byte in address.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' | b'+' => link.push(byte.into()),
            _ => link.push_str(&format!("%{byte:02X}")),
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::mail_link;

    #[test]
    fn an_address_keeps_its_meaning_in_a_link() {
        assert_eq!(mail_link("helpdesk+mail@example.org"), "mailto:helpdesk+mail@example.org");
        assert_eq!(mail_link("a&b?c=d%@example.org"), "mailto:a%26b%3Fc%3Dd%25@example.org");
    }
}
