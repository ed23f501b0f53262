//! A batch that is prepared anew again and again.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::exit::{Exit, Failure};
use super::super::stamps;
use super::super::terminal;
use super::SendArgs;
use super::batch::{Work, wait_until};
use super::schedule::{self, Every};
use super::stopping::Stopping;
use crate::outlet::batch::BatchFolder;
use crate::report::Moment;

/// Sends the input each time it is due, or prepares it alone, until this process is stopped. What goes wrong once is told, and the next one comes all the
/// same.
pub(super) fn run(args: &SendArgs, base: &Path, every: Every, at: Option<Moment>) -> Result<Exit, Failure> {
    if !args.input.is_repeatable() {
        return Err(Failure::usage("--every reads its input anew each time, which standard input cannot be"));
    }
    let stopping = Stopping::obeying()?;
    let now = stamps::clock()?;
    let first = at.unwrap_or(now);
    let mut due = if schedule::until(first, now).is_some() || at.is_none() {
        first
    } else {
        schedule::next_due(first, every, now)
    };
    let mut exit = Exit::Done;
    loop {
        stopping.set_at_work(true);
        wait_until(due, &stopping, args.configuration.quiet)?;
        if stopping.is_asked() {
            return Ok(exit);
        }
        if !args.batch.is_dry() {
            exit = exit.max(go_on_with_earlier(args, base, &stopping));
        }
        stopping.set_at_work(false);
        let root = base.join(schedule::folder_name(due));
        exit = exit.max(told(Work::of_input(args, &root, None).and_then(|work| work.run(Some(&stopping)))));
        if stopping.is_asked() {
            return Ok(exit);
        }
        let next = schedule::next_due(first, every, stamps::clock()?);
        let n_missed = schedule::n_missed(every, due, next);
        if n_missed > 0 {
            terminal::tell_error(&format!("passed over: {n_missed} that were due while this one was sent"));
        }
        due = next;
    }
}

fn told(ended: Result<Exit, Failure>) -> Exit {
    ended.unwrap_or_else(|failure| {
        failure.tell();
        failure.exit()
    })
}

/// What earlier ones could not send for now is tried again.
fn go_on_with_earlier(args: &SendArgs, base: &Path, stopping: &Stopping) -> Exit {
    let go_on = |root: &PathBuf| match Work::resumed(args, root, None) {
        Ok(work) if !work.is_to_go_on() => Exit::Done,
        work => told(work.and_then(|work| work.run(Some(stopping)))),
    };
    earlier(base).iter().take_while(|_| !stopping.is_asked()).map(go_on).max().unwrap_or(Exit::Done)
}

/// The folders of the batches that were prepared, the oldest first.
fn earlier(base: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(base).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut roots: Vec<PathBuf> = entries.filter(|root| BatchFolder::is_prepared(root)).collect();
    roots.sort();
    roots
}
