//! The pen of the templates: says phrases as text in which a mail system replaces names by values.

use std::cell::RefCell;

use super::lines::marked_field;
use super::voice::Voice;
use crate::cause::{Cause, catalogue as causes};
use crate::language::{Direction, LanguageTag};
use crate::mime::header::{write_unfolded, write_unfolded_display_name};
use crate::phrase::{Blank, Catalogue, Phrase, Piece, Place, Unresolved};
use crate::site::DirectionControls;
use crate::text::bidi::{FSI, LRI, LRM, PDI, has_right_to_left};
use crate::text::write_visible;

/// How a mail system reads the text of its templates.
#[derive(Clone, Copy)]
pub(super) struct Dialect {
    /// What it replaces by the name of its host.
    pub(super) host: &'static str,
    /// Makes a text stand for itself.
    pub(super) literal: fn(&str) -> String,
    pub(super) form: Form,
}

/// In what form a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Lines: addresses and links stand on their own, as in the text of a notice.
    Lines,
    /// Markup, in which they stay inside their sentences and no control says which way they run.
    Markup,
}

/// What the templates draw with: one language. Every phrase must resolve in it; the first that does not is remembered, and the
/// drawing is then not used.
pub(super) struct Plain<'a> {
    catalogue: &'a Catalogue,
    language: &'a LanguageTag,
    voice: &'a Voice<'a>,
    dialect: Dialect,
    unresolved: RefCell<Option<Unresolved>>,
}

/// The values of a phrase: name and text, as the mail system reads it.
type Values<'v> = [(&'v str, &'v str)];

impl<'a> Plain<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        language: &'a LanguageTag,
        voice: &'a Voice<'a>,
        dialect: Dialect,
    ) -> Self {
        Self { catalogue, language, voice, dialect, unresolved: RefCell::default() }
    }

    /// The first phrase that did not resolve.
    pub(super) fn finish(&self) -> Result<(), Unresolved> {
        self.unresolved.take().map_or(Ok(()), Err)
    }

    pub(super) fn language(&self) -> &'a LanguageTag {
        self.language
    }

    /// The value of a message.
    pub(super) fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The value of a message with a value of its own, as the mail system reads it.
    pub(super) fn say_of(&self, id: &str, name: &str, value: &str) -> String {
        self.say_with(id, &[(name, value)])
    }

    fn say_with(&self, id: &str, values: &Values<'_>) -> String {
        self.resolve(id, None).and_then(|phrase| self.written(&phrase, values)).unwrap_or_default()
    }

    /// A label with its colon.
    pub(super) fn label(&self, id: &str) -> String {
        self.say_of("notice-label", "label", &self.say(id))
    }

    /// Who speaks: the site by its own name, or else by that of the host.
    pub(super) fn brand(&self) -> String {
        match self.voice.own_name {
            Some(_) => self.say("notice-brand"),
            None => self.say_of("notice-brand", "site", &self.isolated(self.dialect.host, [LRI, PDI])),
        }
    }

    /// A name that runs from left to right, inside a text from right to left: with isolates, or marks where the site wants them
    /// (`languages.direction_controls`), as in notices.
    fn isolated(&self, name: &str, isolates: [&str; 2]) -> String {
        let is_mirrored = self.language.direction() == Direction::RightToLeft && self.dialect.form == Form::Lines;
        match self.voice.controls {
            _ if !is_mirrored || name.is_empty() || has_right_to_left(name) => name.to_owned(),
            DirectionControls::Isolates => format!("{}{name}{}", isolates[0], isolates[1]),
            DirectionControls::Marks => format!("{LRM}{name}{LRM}"),
        }
    }

    /// The display name of the sender as it stands in From (RFC 5322 §3.4), on one line.
    pub(super) fn from(&self) -> String {
        let id = if self.voice.own_name.is_some() { "notice-from" } else { "export-from" };
        self.field(id, write_unfolded_display_name)
    }

    /// The value of Subject (RFC 5322 §3.6.5), on one line.
    pub(super) fn subject(&self, id: &str) -> String {
        self.field(id, |out, text| write_unfolded(out, "Subject", text))
    }

    fn field(&self, id: &str, write: impl Fn(&mut Vec<u8>, &str)) -> String {
        let mut out = Vec::new();
        write(&mut out, &marked_field(self.bare(id, None), self.language.direction()));
        String::from_utf8_lossy(&out).into_owned()
    }

    /// What stands in front of the original's subject: `Undeliverable:`.
    pub(super) fn subject_prefix(&self, id: &str) -> String {
        self.bare(id, Some("with-subject"))
    }

    /// Whom the reader can ask, a sentence for each way.
    pub(super) fn contacts(&self) -> Vec<String> {
        let contact = self.voice.contact;
        let say = |id: &str, name: &str, value: &str| self.say_of(id, name, &self.literal(value));
        let address = contact.address.as_deref().map(|address| say("notice-contact-address", "contact", address));
        let link = contact.link.as_deref().map(|link| say("notice-contact-link", "link", link));
        address.into_iter().chain(link).collect()
    }

    /// What helps whatever the cause is: the steps of the cause that is not known.
    pub(super) fn steps(&self) -> Vec<String> {
        causes().iter().find(|cause| cause.id() == "unknown").map(|cause| self.steps_of(cause)).unwrap_or_default()
    }

    pub(super) fn steps_of(&self, cause: &Cause) -> Vec<String> {
        const STEPS: [&str; 4] = ["step-1", "step-2", "step-3", "step-4"];
        let message = self.catalogue.contract().message(cause.message_id());
        let has = |step: &&str| message.is_some_and(|message| message.has_attribute(step));
        STEPS.into_iter().filter(has).filter_map(|step| self.said_of(cause, step)).collect()
    }

    /// An attribute of the cause's message, if it can be said of no certain domain.
    pub(super) fn said_of(&self, cause: &Cause, attribute: &str) -> Option<String> {
        let phrase = self.resolve(cause.message_id(), Some(attribute))?;
        phrase.blanks().is_empty().then(|| self.written(&phrase, &[]))?
    }

    /// An attribute that a message may have.
    pub(super) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let has = self.catalogue.contract().message(id).is_some_and(|message| message.has_attribute(attribute));
        let phrase = has.then(|| self.resolve(id, Some(attribute)))??;
        self.written(&phrase, &[])
    }

    /// A text that stands for itself.
    fn literal(&self, text: &str) -> String {
        let mut visible = String::new();
        write_visible(text, &mut visible);
        (self.dialect.literal)(&visible)
    }

    fn resolve(&self, id: &str, attribute: Option<&str>) -> Option<Phrase> {
        match self.catalogue.resolve(self.language, &self.voice.wording, id, attribute) {
            Ok(phrase) => Some(phrase),
            Err(unresolved) => {
                self.unresolved.borrow_mut().get_or_insert(unresolved);
                None
            }
        }
    }

    fn written(&self, phrase: &Phrase, values: &Values<'_>) -> Option<String> {
        let mut text = String::new();
        let value = |blank: &Blank| self.value(blank, values);
        write(&phrase.pieces, &self.dialect.literal, &value, &mut text);
        Some(text)
    }

    /// The value of a blank, on lines of its own where that is its place.
    fn value(&self, blank: &Blank, values: &Values<'_>) -> String {
        let given = values.iter().find(|(name, _)| *name == &*blank.name).map(|(_, value)| *value);
        match (given, &*blank.name) {
            (Some(value), _) if blank.place == Place::Block && self.dialect.form == Form::Lines => {
                format!("\n\n    {value}\n\n")
            }
            (Some(value), _) => value.to_owned(),
            (None, "site") => self.isolated(&self.literal(self.voice.site_name), [FSI, PDI]),
            // Known of a mail only; a site's own wording may have it.
            (None, _) => String::new(),
        }
    }

    /// A phrase for a place where a mail system replaces nothing.
    fn bare(&self, id: &str, attribute: Option<&str>) -> String {
        let Some(phrase) = self.resolve(id, attribute) else { return String::new() };
        let mut text = String::new();
        let value = |blank: &Blank| match &*blank.name {
            "site" => self.voice.site_name.to_owned(),
            _ => String::new(),
        };
        write(&phrase.pieces, &str::to_owned, &value, &mut text);
        text.trim().to_owned()
    }
}

fn write(pieces: &[Piece], literal: &dyn Fn(&str) -> String, value: &dyn Fn(&Blank) -> String, text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(&literal(words)),
            Piece::Blank(blank) => text.push_str(&value(blank)),
            // A template knows no number.
            Piece::Choose(choose) => write(&choose.default, literal, value, text),
        }
    }
}
