//! Forms: notices with blanks, compiled once.
//!
//! Per message little differs: a handful of addresses, a date, a code, a reply. All else is the same for all notices of one
//! cause in one language, its escaping included, and where few octets are not ASCII its transfer encoding, too. A form is that
//! rest as a small program: literal runs that are copied, blanks that are written, branches, loops and a slot.

mod html;
mod paragraph;
mod text;

pub(super) use paragraph::{Atom, Paragraph, split, wrap_words};

use super::direction::marked_header;
use crate::language::LanguageTag;
use crate::layout::{Arm, Channel, Drawing, Fact, Layout, List, Scope, Slot, Value, draw, draw_withheld, parse};
use crate::mime::body::Kept;
use crate::mime::header;
use crate::mime::quoted_printable::Run;
use crate::phrase::{Catalogue, Piece, Unresolved, WordingKey};

/// How wide the text part may be, in cells (RFC 5322 §2.1.1 asks for at most 78 characters).
pub(super) const TEXT_COLUMNS: usize = 72;

/// Spaces that become plain ones in a header: some fonts lack them, and there they hold nothing together.
const NO_BREAK_SPACES: [char; 4] = ['\u{A0}', '\u{2007}', '\u{2009}', '\u{202F}'];

/// A compiled scope: the frame of a notice, or one group of recipients.
#[derive(Debug)]
pub(super) struct Form {
    /// The plain-text part.
    pub(super) text: Vec<Step>,
    /// The HTML part.
    pub(super) html: Vec<Step>,
    /// What administrators can do, in text and in HTML; of a group only.
    pub(super) advice: [Vec<Step>; 2],
    /// The subject, of a frame only.
    pub(super) subject: Option<SubjectForm>,
    /// What stands in place of what is hidden, of a frame only.
    pub(super) withheld: Option<WithheldForm>,
    n_octets: usize,
}

/// The subject lines of a frame.
#[derive(Debug)]
pub(super) struct SubjectForm {
    /// Without any word of the original.
    pub(super) fixed: String,
    /// The same as the whole field.
    pub(super) fixed_wire: Vec<u8>,
    /// What stands before and behind the original's subject.
    pub(super) around: [String; 2],
    /// The display name of From: what stands before and behind the site's name.
    pub(super) from_around: [String; 2],
}

/// What stands in what was said, in place of what is hidden.
#[derive(Debug)]
pub(super) struct WithheldForm {
    /// In text.
    pub(super) text: String,
    /// In HTML.
    pub(super) html: Run,
}

/// A step of filling in.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Copied.
    Run(Run),
    /// A value in HTML.
    HtmlBlank(Value),
    /// A value on lines of its own in text.
    BlockLine {
        value: Value,
        indent: u8,
    },
    /// A paragraph with values in it.
    Paragraph(Box<Paragraph>),
    When {
        fact: Fact,
        then: Box<[Step]>,
        otherwise: Box<[Step]>,
    },
    Each {
        list: List,
        body: Box<[Step]>,
    },
    Choose {
        number: Value,
        arms: Box<[(Arm, Box<[Step]>)]>,
    },
    Slot(Slot),
}

impl Form {
    /// Compiles a scope in one language.
    ///
    /// # Errors
    /// A phrase does not resolve in that language: the whole mail goes to the next one.
    pub(super) fn compile(
        catalogue: &Catalogue,
        language: &LanguageTag,
        wording: &WordingKey,
        layout: Layout,
        scope: Scope<'_>,
        kept: Kept,
    ) -> Result<Self, Unresolved> {
        let nodes = |scope, channel| {
            let drawing = Drawing::new(catalogue, language, wording, layout, channel);
            let drawn = draw(&drawing, scope);
            Ok(parse(&drawn, &drawing.finish()?))
        };
        let text = text::compile(&nodes(scope, Channel::Text)?, kept);
        let html = html::compile(&nodes(scope, Channel::Html)?, kept);
        let subject = match scope {
            Scope::Frame(outcome) => Some(SubjectForm::compile(catalogue, language, wording, outcome.subject_id())?),
            Scope::Postmaster(unsent) => Some(SubjectForm::fixed(catalogue, language, wording, unsent.ids()[0])?),
            _ => None,
        };
        let withheld = match scope {
            Scope::Frame(_) | Scope::Postmaster(_) | Scope::Explanation => {
                let drawing = |channel| Drawing::new(catalogue, language, wording, layout, channel);
                Some(WithheldForm::compile(drawing, kept)?)
            }
            _ => None,
        };
        let advice = match scope {
            Scope::Group(action, cause) => {
                let scope = Scope::Advice(action, cause);
                [text::compile(&nodes(scope, Channel::Text)?, kept), html::compile(&nodes(scope, Channel::Html)?, kept)]
            }
            _ => Default::default(),
        };
        let steps = [&text, &html, &advice[0], &advice[1]];
        let n_octets = size_of::<Self>() + steps.iter().map(|steps| size_of_steps(steps)).sum::<usize>();
        Ok(Self { text, html, advice, subject, withheld, n_octets })
    }

    /// How many octets the form takes in the cache, about.
    pub(super) fn n_octets(&self) -> usize {
        self.n_octets
    }
}

impl SubjectForm {
    fn compile(
        catalogue: &Catalogue,
        language: &LanguageTag,
        wording: &WordingKey,
        id: &str,
    ) -> Result<Self, Unresolved> {
        let [before, after] = header_words(&catalogue.resolve(language, wording, id, Some("with-subject"))?.pieces);
        let around = [marked_header(before, language.direction()), after];
        Ok(Self { around, ..Self::fixed(catalogue, language, wording, id)? })
    }

    /// One that never has words of the original.
    fn fixed(
        catalogue: &Catalogue,
        language: &LanguageTag,
        wording: &WordingKey,
        id: &str,
    ) -> Result<Self, Unresolved> {
        let [fixed, _] = header_words(&catalogue.resolve(language, wording, id, None)?.pieces);
        let from = catalogue.resolve(language, wording, "notice-from", None)?;
        let fixed = marked_header(fixed, language.direction());
        let mut fixed_wire = Vec::new();
        header::write_unstructured(&mut fixed_wire, "Subject", &fixed);
        Ok(Self { fixed, fixed_wire, around: Default::default(), from_around: header_words(&from.pieces) })
    }
}

impl WithheldForm {
    /// `drawing` gives the pen for a channel.
    fn compile<'a>(drawing: impl Fn(Channel) -> Drawing<'a>, kept: Kept) -> Result<Self, Unresolved> {
        let words = |channel| {
            let drawing = drawing(channel);
            let drawn = draw_withheld(&drawing, channel);
            drawing.finish().map(|_| drawn)
        };
        Ok(Self { text: words(Channel::Text)?, html: Run::keep(&words(Channel::Html)?, kept) })
    }
}

/// What stands before and behind the one blank of a phrase, for a header.
fn header_words(pieces: &[Piece]) -> [String; 2] {
    around_blank(pieces).map(|text| text.replace(NO_BREAK_SPACES, " "))
}

/// What stands before and behind the one blank of a phrase.
fn around_blank(pieces: &[Piece]) -> [String; 2] {
    let mut around = [String::new(), String::new()];
    let mut side = 0;
    for piece in pieces {
        match piece {
            Piece::Text(text) => around[side].push_str(text),
            Piece::Blank(_) | Piece::Choose(_) => side = 1,
        }
    }
    around
}

fn size_of_steps(steps: &[Step]) -> usize {
    steps.iter().map(|step| size_of::<Step>() + size_within(step)).sum()
}

fn size_within(step: &Step) -> usize {
    match step {
        Step::Run(run) => run.len(),
        Step::Paragraph(paragraph) => paragraph.n_octets(),
        Step::When { then, otherwise, .. } => size_of_steps(then) + size_of_steps(otherwise),
        Step::Each { body, .. } => size_of_steps(body),
        Step::Choose { arms, .. } => arms.iter().map(|(_, steps)| size_of_steps(steps)).sum(),
        Step::HtmlBlank(_) | Step::BlockLine { .. } | Step::Slot(_) => 0,
    }
}

/// Collects steps; literal text that stands side by side becomes one run.
struct Steps {
    kept: Kept,
    steps: Vec<Step>,
    literal: String,
}

impl Steps {
    fn new(kept: Kept) -> Self {
        Self { kept, steps: Vec::new(), literal: String::new() }
    }

    fn push_literal(&mut self, text: &str) {
        self.literal.push_str(text);
    }

    fn push(&mut self, step: Step) {
        self.flush();
        self.steps.push(step);
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.steps.push(Step::Run(Run::keep(&self.literal, self.kept)));
            self.literal.clear();
        }
    }

    fn finish(mut self) -> Vec<Step> {
        self.flush();
        self.steps
    }
}
