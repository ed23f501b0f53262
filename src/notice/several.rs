//! A notice in several languages: one after the other in each part for people, or each in a part of its own
//! (`multipart/multilingual`, RFC 8255).

use std::sync::Arc;

use super::assembly::{Job, TextWriting};
use super::direction::marked_lines;
use super::fill::Filling;
use super::outcome::EncodedText;
use super::renderer::{Renderer, passed_over};
use super::scratch::AtHand;
use super::values::{Group, NOTICE_SUBJECT_CELLS_MAX, OWN_SUBJECT_CELLS_MIN, Values};
use crate::diagnostic::Diagnostic;
use crate::language::Direction;
use crate::layout::{Channel, Fact, Scope};
use crate::mime::body::{self, Kept};
use crate::mime::{self, TextSubtype, TransferEncoding, header};
use crate::phrase::{Piece, Unresolved};
use crate::text::display_width;

const BETWEEN_OUTCOMES: &str = " / ";
/// What all others are translated from.
const SOURCE_LANGUAGE: &str = "en";

/// What of a frame is written: all of it at once, or a portion where others stand between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Portion {
    /// All of it, in the one language of the notice or of the part.
    Whole,
    /// The head of the page, in the first language.
    Opening,
    /// The line on top that says of another language that it is below.
    Pointer,
    /// What the reader is told, in the first language.
    First,
    /// The same in another one.
    Next,
    /// What administrators are told, in the first language.
    Details,
    /// The end of the page.
    Closing,
}

impl Portion {
    /// Whether a fact about portions holds.
    pub(super) fn has(self, fact: Fact) -> bool {
        match fact {
            Fact::OpensPage => matches!(self, Self::Whole | Self::Opening),
            Fact::PointsBelow => self == Self::Pointer,
            Fact::TellsReader => matches!(self, Self::Whole | Self::First | Self::Next),
            Fact::FollowsLanguage => self == Self::Next,
            Fact::TellsAdministrators => matches!(self, Self::Whole | Self::Details),
            Fact::ClosesPage => matches!(self, Self::Whole | Self::Closing),
            Fact::IsOfSeveral => self != Self::Whole,
            _ => false,
        }
    }

    /// The portions of a notice in so many languages, each with the place of its language.
    fn sequence(n_languages: usize) -> impl Iterator<Item = (Self, usize)> {
        let others = 1..n_languages;
        [(Self::Opening, 0)]
            .into_iter()
            .chain(others.clone().map(|at| (Self::Pointer, at)))
            .chain([(Self::First, 0)])
            .chain(others.map(|at| (Self::Next, at)))
            .chain([(Self::Details, 0), (Self::Closing, 0)])
    }
}

/// A language that a notice is written in beside others.
pub(super) struct Voiced {
    pub(super) language: usize,
    /// Kept plain, so that those of several languages stand in one part.
    pub(super) forms: AtHand,
    /// Its words in front of the parts: that there are several languages.
    pub(super) preface: String,
}

/// The words of one language, ready to be filled in.
pub(super) struct Block<'a> {
    pub(super) voiced: &'a Voiced,
    pub(super) values: Values<'a>,
}

impl Block<'_> {
    fn tag(&self) -> &str {
        self.values.voice.language
    }
}

/// Writes a text part with one language after the other; its head names all of them (RFC 3282 §2).
pub(super) fn write_sequence(
    blocks: &mut [Block<'_>],
    channel: Channel,
    buffers: &mut [String; 2],
    plain: &mut Vec<u8>,
    out: &mut Vec<u8>,
) -> EncodedText {
    let mut text = String::new();
    for (portion, at) in Portion::sequence(blocks.len()) {
        let block = &mut blocks[at];
        block.values.portion = portion;
        plain.clear();
        Filling::write(&block.values, &block.voiced.forms, channel, Kept::Plain, buffers, plain);
        let written = String::from_utf8_lossy(plain);
        match (channel, block.values.direction) {
            (Channel::Text, Direction::RightToLeft) => text.push_str(&marked_lines(&written, block.values.controls)),
            _ => text.push_str(&written),
        }
    }
    let encoding = body::shorter_encoding(&text);
    let languages: Vec<&str> = blocks.iter().map(|block| block.tag()).collect();
    mime::write_text_head(out, subtype(channel), encoding, &languages);
    let start = out.len();
    body::write_encoded(out, &text, encoding);
    EncodedText { range: start..out.len(), encoding }
}

pub(super) fn subtype(channel: Channel) -> TextSubtype {
    match channel {
        Channel::Text => TextSubtype::Plain,
        Channel::Html => TextSubtype::Html,
    }
}

/// What the parts of `multipart/multilingual` share.
pub(super) struct Multilingual<'a> {
    /// The boundary between the languages.
    pub(super) outer: &'a str,
    /// The boundary between text and page in each of them: none of these stands in another.
    pub(super) inner: &'a str,
    pub(super) from_address: &'a str,
}

impl Multilingual<'_> {
    /// Appends the whole part, its head included; returns where the text and the page of the first language stand.
    pub(super) fn write(
        &self,
        blocks: &[Block<'_>],
        heads: &[MessageHead],
        buffers: &mut [String; 2],
        plain: &mut Vec<u8>,
        out: &mut Vec<u8>,
    ) -> [EncodedText; 2] {
        mime::write_multilingual_head(out, self.outer);
        mime::write_first_boundary(out, self.outer);
        self.write_preface(blocks, out);
        let mut first = None;
        for (block, head) in blocks.iter().zip(heads) {
            mime::write_boundary(out, self.outer);
            let is_original = block.tag() == SOURCE_LANGUAGE;
            let from = [&*head.from_name, self.from_address];
            mime::write_language_part_head(out, block.tag(), is_original, from, &head.subject);
            mime::write_alternative_head(out, self.inner, TransferEncoding::SevenBit);
            mime::write_first_boundary(out, self.inner);
            let mut writing =
                TextWriting { values: &block.values, forms: &block.voiced.forms, kept: Kept::Plain, buffers, plain };
            let text = writing.write(Channel::Text, out);
            mime::write_boundary(out, self.inner);
            let html = writing.write(Channel::Html, out);
            mime::write_close(out, self.inner);
            first.get_or_insert([text, html]);
        }
        mime::write_close(out, self.outer);
        // OK because a notice in several languages has a first one.
        first.expect("several languages")
    }

    /// The preface, which names no language of its own (RFC 8255 §3.1).
    fn write_preface(&self, blocks: &[Block<'_>], out: &mut Vec<u8>) {
        let lines: Vec<&str> = blocks.iter().map(|block| &*block.voiced.preface).collect();
        let text = lines.join("\r\n\r\n") + "\r\n";
        let encoding = body::shorter_encoding(&text);
        mime::write_text_head(out, TextSubtype::Plain, encoding, &[]);
        body::write_encoded(out, &text, encoding);
    }
}

/// What the message in a part says in its header (RFC 8255 §3.2).
pub(super) struct MessageHead {
    pub(super) from_name: String,
    pub(super) subject: String,
}

/// One subject for several languages: how each puts the outcome, then the original's subject, if it is shown:
/// `Onbestelbaar / Undeliverable: Minutes of Monday`. Languages for whose words there is no room are left out, the last first.
pub(super) fn joined_subject<'s>(befores: impl Iterator<Item = &'s str>, subject: Option<&str>) -> String {
    let (colon, subject_cells) = subject.map_or(("", 0), |_| (": ", OWN_SUBJECT_CELLS_MIN));
    let mut joined = String::new();
    for outcome in befores.map(outcome_of) {
        let cells = [&joined, BETWEEN_OUTCOMES, outcome, colon].into_iter().map(display_width).sum::<usize>();
        match joined.is_empty() {
            true => joined.push_str(outcome),
            false if cells + subject_cells > NOTICE_SUBJECT_CELLS_MAX => break,
            false => joined.extend([BETWEEN_OUTCOMES, outcome]),
        }
    }
    let Some(subject) = subject else { return joined };
    joined.push_str(colon);
    let cells = NOTICE_SUBJECT_CELLS_MAX.saturating_sub(display_width(&joined)).max(OWN_SUBJECT_CELLS_MIN);
    joined + &header::cut_to_cells(subject, cells)
}

/// The words of a subject in front of the colon that the original's subject follows.
fn outcome_of(before: &str) -> &str {
    before.trim_end_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, ':' | '：' | '\u{200e}' | '\u{200f}')
    })
}

impl Renderer {
    /// The languages of the administrator's map in which every phrase that the notice draws resolves.
    pub(super) fn voiced(&self, frame: Scope<'_>, job: &Job<'_>, groups: &[Group]) -> (Vec<Voiced>, Vec<Diagnostic>) {
        let (mut voiced, mut diagnostics) = (Vec::new(), Vec::new());
        for language in job.choice.mapped().iter().filter_map(|tag| self.index_of(tag.as_str())) {
            let mut forms = AtHand::default();
            let resolved = self
                .forms(language, frame, job, groups, Kept::Plain, &mut forms)
                .and_then(|()| self.preface(language, job));
            match resolved {
                Ok(preface) => voiced.push(Voiced { language, forms, preface }),
                Err(unresolved) => diagnostics.push(passed_over(&unresolved)),
            }
        }
        (voiced, diagnostics)
    }

    /// What says in this language that the notice is in several.
    fn preface(&self, language: usize, job: &Job<'_>) -> Result<String, Arc<Unresolved>> {
        let tag = &self.languages[language].tag;
        let phrase = self
            .catalogue
            .resolve(tag, &self.wording(language, job), "notice-several-languages", None)
            .map_err(Arc::new)?;
        Ok(phrase.pieces.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "" }).collect())
    }
}
