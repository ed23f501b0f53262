//! Preparing a batch: every notice is written down, and nothing leaves.

use std::time::Instant;

use super::super::exit::{Exit, Failure};
use super::super::outbox::Letter;
use super::super::rendering::Rendering;
use super::super::signer::Signer;
use super::super::stamps;
use super::about::{About, SuppressedReport, WrongReport};
use super::drawing::{self, Drawn, Facts};
use super::tally::not_told;
use super::{SendArgs, handing_over};
use crate::outlet::batch::{BatchFolder, BatchLetter, BatchWriter, LetterRole};
use crate::policy::{Budget, Spent};
use crate::report::{Case, Moment};

/// What is being prepared.
struct Preparing<'a> {
    writer: BatchWriter<'a>,
    about: About,
    budget: Budget,
    since: Instant,
    exit: Exit,
}

/// Writes the batch of these arguments into a folder, whole or not at all. Says what was wrong with none of its reports.
pub(super) fn prepare(folder: &BatchFolder, args: &SendArgs) -> Result<Exit, Failure> {
    let input_checksum = args.input.checksum();
    let configuration = args.load()?;
    let site = configuration.site.clone();
    let is_many = args.input.is_many();
    let stamps = args.stamp.clone().stamps(&site.reporting_mta, is_many)?;
    let signer = Signer::of(&site)?;
    let mut rendering = Rendering::new(configuration, &args.layout, stamps, signer, args.configuration.quiet);
    let mut preparing = Preparing {
        writer: folder.prepare().map_err(handing_over::failure)?,
        about: About {
            inputs: args.input.files().iter().map(|file| file.display().to_string()).collect(),
            connections: args.way.connections.unwrap_or(1),
            trusted_root: args.way.trusted_root.clone(),
            not_before: args.batch.not_before().map(str::to_owned),
            ..About::of_site(&site)
        },
        budget: Budget::new(site.budget.limits()),
        since: Instant::now(),
        exit: Exit::Done,
    };
    match args.as_is {
        true => preparing.as_is(args, &rendering)?,
        false => {
            for input in args.input.clone().reports(&site)? {
                let name = input.name.clone();
                let drawn = drawing::letter(&mut rendering, input);
                preparing.take(&rendering, name, drawn)?;
            }
        }
    }
    if args.input.checksum() != input_checksum {
        return Err(Failure::new(
            Exit::BadInput,
            "the input changed while it was read: nothing was prepared; run it again",
        ));
    }
    preparing.about.input_checksum = input_checksum;
    preparing.finish(stamps::clock()?)
}

impl Preparing<'_> {
    fn as_is(&mut self, args: &SendArgs, rendering: &Rendering) -> Result<(), Failure> {
        for file in args.input.files() {
            self.about.reports += 1;
            match drawing::as_is(rendering, file) {
                Err(failure) => self.wrong(&failure),
                Ok(letter) => self.put(rendering, letter, Facts::default(), drawing::case_of)?,
            }
        }
        Ok(())
    }

    fn take(&mut self, rendering: &Rendering, name: String, drawn: Result<Drawn, Failure>) -> Result<(), Failure> {
        self.about.reports += 1;
        match drawn {
            Err(failure) => self.wrong(&failure),
            Ok(Drawn::Suppressed(suppression)) => {
                self.about.suppressed.push(SuppressedReport::new(name, suppression));
            }
            Ok(Drawn::Letter(letter, case, facts)) => self.put(rendering, *letter, facts, |_| Ok(*case))?,
        }
        Ok(())
    }

    /// A report of which no notice could be made harms no other.
    fn wrong(&mut self, failure: &Failure) {
        let wrong = WrongReport { error: failure.message().to_owned(), exit: failure.exit().code() };
        self.about.wrong.push(wrong);
    }

    /// Writes a letter down, and behind it what the postmaster is told if it can never be sent, or is held back.
    fn put(
        &mut self,
        rendering: &Rendering,
        letter: Letter,
        facts: Facts,
        case: impl FnOnce(&Letter) -> Result<Case, Failure>,
    ) -> Result<(), Failure> {
        let number = self.write(&letter, LetterRole::Notice, facts)?;
        if let Err(spent) = self.spend(&letter) {
            self.about.beyond_budget += 1;
            if spent.is_first {
                let told = case(&letter).and_then(|case| drawing::held_back(rendering, &letter, &case));
                self.for_postmaster(told, LetterRole::IfHeldBack(number))?;
            }
        }
        match letter.for_postmaster {
            Some(made) => self.for_postmaster(made.map(|letter| Some(*letter)), LetterRole::IfNeverSent(number)),
            None => Ok(()),
        }
    }

    fn for_postmaster(&mut self, made: Result<Option<Letter>, Failure>, role: LetterRole) -> Result<(), Failure> {
        match made {
            Ok(None) => {}
            Ok(Some(letter)) => drop(self.write(&letter, role, Facts::default())?),
            // The notice itself goes out all the same.
            Err(failure) => {
                let failure = not_told(failure);
                failure.tell();
                self.exit = self.exit.max(failure.exit());
            }
        }
        Ok(())
    }

    fn spend(&mut self, letter: &Letter) -> Result<(), Spent> {
        self.budget.spend(&letter.outgoing.envelope.recipient, self.since.elapsed().as_secs())
    }

    fn write(&mut self, letter: &Letter, role: LetterRole, facts: Facts) -> Result<usize, Failure> {
        let mut record = BatchLetter::new(letter.name.clone(), letter.message_id.clone(), &letter.outgoing);
        record.stem.clone_from(&letter.stem);
        record.role = role;
        record.actions = facts.actions;
        record.causes = facts.causes;
        record.language = facts.language;
        self.writer.put(record, &letter.outgoing).map_err(not_prepared)
    }

    fn finish(self, at: Moment) -> Result<Exit, Failure> {
        self.writer.finish(at, &self.about).map_err(not_prepared)?;
        Ok(self.exit)
    }
}

fn not_prepared(error: crate::Error) -> Failure {
    let failure = handing_over::failure(error);
    let message = format!("{}; nothing was sent, and what was prepared is taken away", failure.message());
    Failure::new(failure.exit(), message)
}
