//! From a report, or a finished message, to a letter.

use std::path::Path;

use super::super::exit::Failure;
use super::super::finished;
use super::super::input::Input;
use super::super::outbox::Letter;
use super::super::rendering::Rendering;
use crate::intake;
use crate::notice::{Decided, Outcome};
use crate::policy::Suppression;
use crate::report::Case;

/// What came of a report.
pub(super) enum Drawn {
    /// No notice is due.
    Suppressed(Suppression),
    /// A letter, with the case that it tells and what it says of it.
    Letter(Box<Letter>, Box<Case>, Facts),
}

/// What is counted of a letter.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) actions: Vec<String>,
    pub(super) causes: Vec<String>,
    pub(super) language: Option<String>,
}

/// The message of a report, if one is due.
pub(super) fn letter(rendering: &mut Rendering, input: Input) -> Result<Drawn, Failure> {
    let Input { name, stem, read } = input;
    let (case, mended) = read?;
    let case = rendering.mapped(&name, case);
    let (outcome, stamp) = rendering.outcome(&name, &case, &mended)?;
    let notice = match outcome {
        Outcome::Suppressed(suppression) => return Ok(Drawn::Suppressed(suppression)),
        Outcome::Notice(notice) => notice,
    };
    let facts = Facts::of(&notice.decided);
    let mut outgoing = notice.outgoing;
    if let Some(form) = rendering.in_smtputf8_form(&name, &case, &stamp)? {
        outgoing = outgoing.with_smtputf8_form(form);
    }
    let for_postmaster = if outgoing.envelope.needs_smtputf8 {
        for_postmaster(rendering, &name, &stem, &case).transpose().map(|made| made.map(Box::new))
    } else {
        None
    };
    let letter = Letter { name, stem, message_id: stamp.message_id().to_owned(), outgoing, for_postmaster };
    Ok(Drawn::Letter(Box::new(letter), Box::new(case), facts))
}

impl Facts {
    fn of(decided: &Decided) -> Self {
        let mut facts = Self { language: Some(decided.language.to_string()), ..Self::default() };
        for group in &decided.groups {
            push_new(&mut facts.actions, group.action.as_str());
            push_new(&mut facts.causes, group.diagnosis.cause.id());
        }
        facts
    }
}

fn push_new(list: &mut Vec<String>, word: &str) {
    if !list.iter().any(|other| other == word) {
        list.push(word.to_owned());
    }
}

/// A finished message.
pub(super) fn as_is(rendering: &Rendering, file: &Path) -> Result<Letter, Failure> {
    finished::letter(file, rendering.site().limits.input_octets)
}

/// The case that a finished message tells.
pub(super) fn case_of(letter: &Letter) -> Result<Case, Failure> {
    let read = intake::from_message(&letter.outgoing.octets);
    read.map(|(case, _)| case).map_err(|error| Failure::from(error).about(&letter.name))
}

/// What the postmaster is told if the notice of this case can never be sent.
fn for_postmaster(rendering: &Rendering, name: &str, stem: &str, case: &Case) -> Result<Option<Letter>, Failure> {
    let Some((outgoing, message_id)) = rendering.for_postmaster(name, case)? else { return Ok(None) };
    let (name, stem) = (name.to_owned(), format!("{stem}.postmaster"));
    Ok(Some(Letter { name, stem, message_id, outgoing, for_postmaster: None }))
}

/// What the postmaster is told of the first notice that is held back from a reader.
pub(super) fn held_back(rendering: &Rendering, letter: &Letter, case: &Case) -> Result<Option<Letter>, Failure> {
    let Some((outgoing, message_id)) = rendering.held_back(&letter.name, case)? else { return Ok(None) };
    let (name, stem) = (letter.name.clone(), format!("{}.postmaster", letter.stem));
    Ok(Some(Letter { name, stem, message_id, outgoing, for_postmaster: None }))
}
