//! The batches below a folder, for the page in the browser: what they are, and sending those that somebody confirmed there.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::SystemTime;

use super::super::configuration::ConfigurationArgs;
use super::super::exit::Failure;
use super::super::outbox::{self, Kept, Outbox, SmtpExtras};
use super::super::terminal;
use super::about::About;
use super::batch::wait_until;
use super::handing_over::{self, HandingOver};
use super::outcome::OutcomePart;
use super::stopping::Stopping;
use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::batch::{Batch, BatchFolder, BatchState, Census, Journal, JournalStep};
use crate::page::{BatchEntry, BatchStage, Batches, ConfirmOutcome, PreparedBatch};
use crate::policy::Budget;
use crate::report::Moment;
use crate::site::Site;

/// Batches stand in the folder, or in folders in it, as `--every` makes them.
const DEPTH: usize = 2;

/// The batches below a folder. Clones are the same shelf.
#[derive(Clone)]
pub(in crate::cli) struct Shelf(Arc<Inner>);

struct Inner {
    root: PathBuf,
    configuration: ConfigurationArgs,
    stopping: Stopping,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// What was read of folders, as long as their files are the same.
    entries: HashMap<PathBuf, (Stamp, BatchEntry)>,
    /// Why a batch could not go on.
    faults: HashMap<PathBuf, String>,
    at_work: Vec<JoinHandle<()>>,
}

/// By which it is seen that nothing was done with a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    prepared: Option<SystemTime>,
    journal_octets: u64,
}

/// A batch that was confirmed, and is not sent by anybody else.
struct Job {
    folder: BatchFolder,
    batch: Batch<About>,
    journal: Journal,
    state: BatchState,
    site: Site,
    outbox: Outbox,
}

impl Shelf {
    /// The batches in this folder, or in folders in it, or it itself.
    pub(in crate::cli) fn of(root: PathBuf, configuration: ConfigurationArgs) -> Result<Self, Failure> {
        fs::read_dir(&root).map_err(|why| Failure::configuration(format!("--batches {}: {why}", root.display())))?;
        let inner = Inner { root, configuration, stopping: Stopping::default(), known: Mutex::new(Known::default()) };
        Ok(Self(Arc::new(inner)))
    }

    /// Goes on with what was confirmed on the page and cut off: a server that ended. What was tried waits for somebody who says so.
    pub(in crate::cli) fn go_on(&self) {
        for (name, root) in self.roots() {
            match self.cut_off(&root) {
                Ok(Some(job)) => {
                    terminal::tell_note(&format!("{}: goes on with what was confirmed", terminal::visible(&name)));
                    self.start(name, root, job);
                }
                Ok(None) => {}
                Err(failure) => failure.about(&name).tell(),
            }
        }
    }

    /// Ends the work at the next letter, and waits until it has ended.
    pub(in crate::cli) fn stop(&self) {
        self.0.stopping.stop();
        let at_work = std::mem::take(&mut self.known().at_work);
        for thread in at_work {
            // One that panicked has said so.
            let _ = thread.join();
        }
    }

    fn cut_off(&self, root: &Path) -> Result<Option<Job>, Failure> {
        let Some((batch, lines)) = Batch::<About>::look(root)? else { return Ok(None) };
        let state = BatchState::fold(&batch.letters, &lines);
        let is_of_page = state.confirmation().is_some_and(|confirmation| confirmation.by.is_some());
        if !is_of_page || state.counts().waiting == 0 || BatchFolder::is_at_work(root)? {
            return Ok(None);
        }
        let folder = BatchFolder::open(root)?;
        match folder.read::<About>()? {
            Some(batch) => self.job(folder, batch),
            None => Ok(None),
        }
    }

    /// The batch of a folder, ready to be sent; `None` if nothing is left of it.
    fn job(&self, folder: BatchFolder, batch: Batch<About>) -> Result<Option<Job>, Failure> {
        let (journal, lines) = folder.journal()?;
        let state = BatchState::fold(&batch.letters, &lines);
        if state.is_closed() {
            return Ok(None);
        }
        let about = &batch.about;
        let site = about.site(&self.0.configuration, &[])?;
        let extras =
            SmtpExtras { n_connections: about.connections.max(1).into(), trusted_root: about.trusted_root.as_deref() };
        let outbox = Outbox::of(&site, &extras)?;
        Ok(Some(Job { folder, batch, journal, state, site, outbox }))
    }

    fn start(&self, name: String, root: PathBuf, job: Job) {
        let shelf = self.clone();
        self.known().faults.remove(&root);
        let work = move || match job.send(&shelf.0.stopping, shelf.0.configuration.quiet) {
            Ok(outcome) => terminal::tell_note(&format!("{}: {outcome}", terminal::visible(&name))),
            Err(failure) => {
                shelf.known().faults.insert(root, failure.message().to_owned());
                failure.about(&name).tell();
            }
        };
        let mut known = self.known();
        known.at_work.retain(|thread| !thread.is_finished());
        known.at_work.push(std::thread::spawn(work));
    }

    /// The folders in which a batch was prepared, by the names that they have below the folder of all.
    fn roots(&self) -> Vec<(String, PathBuf)> {
        let mut roots = Vec::new();
        if BatchFolder::is_prepared(&self.0.root) {
            let name = self.0.root.file_name().unwrap_or(self.0.root.as_os_str());
            roots.push((name.to_string_lossy().into_owned(), self.0.root.clone()));
        } else {
            find(&self.0.root, "", DEPTH, &mut roots);
        }
        roots
    }

    fn root_of(&self, name: &str) -> Option<PathBuf> {
        self.roots().into_iter().find(|(known, _)| known == name).map(|(_, root)| root)
    }

    /// A batch as it stands in the list.
    fn entry(&self, name: String, root: &Path) -> Result<Option<BatchEntry>, Error> {
        let stamp = Stamp::of(root);
        let known = self.known().entries.get(root).filter(|(of, _)| *of == stamp).map(|(_, entry)| entry.clone());
        let entry = match known {
            Some(entry) => entry,
            None => {
                let Some((batch, lines)) = Batch::<About>::look(root)? else { return Ok(None) };
                let state = BatchState::fold(&batch.letters, &lines);
                let entry = entry_of(name, &batch, &state);
                self.known().entries.insert(root.to_owned(), (stamp, entry.clone()));
                entry
            }
        };
        Ok(Some(at_work(entry, root)?))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Batches for Shelf {
    fn list(&self) -> Result<Vec<BatchEntry>, Error> {
        let roots = self.roots();
        self.known().entries.retain(|root, _| roots.iter().any(|(_, there)| there == root));
        let entries = roots.into_iter().filter_map(|(name, root)| match self.entry(name.clone(), &root) {
            Ok(entry) => entry,
            // One that is damaged hides no other.
            Err(error) => {
                Failure::from(error).about(&name).tell();
                None
            }
        });
        let mut entries: Vec<BatchEntry> = entries.collect();
        entries.sort_by_key(|entry| std::cmp::Reverse((entry.prepared_at.unix_seconds(), entry.name.clone())));
        Ok(entries)
    }

    fn find(&self, name: &str) -> Result<Option<PreparedBatch>, Error> {
        let Some(root) = self.root_of(name) else { return Ok(None) };
        let Some((batch, lines)) = Batch::<About>::look(&root)? else { return Ok(None) };
        let state = BatchState::fold(&batch.letters, &lines);
        let entry = at_work(entry_of(name.to_owned(), &batch, &state), &root)?;
        let about = batch.about;
        let mut prepared = PreparedBatch::of(entry, batch.checksum, &batch.letters, &state);
        prepared.not_before = prepared.not_before.or_else(|| about.not_before());
        prepared.n_suppressed = about.suppressed.len();
        prepared.n_beyond_budget = about.beyond_budget;
        prepared.way = about.way;
        prepared.wrong = about.wrong.into_iter().map(|wrong| wrong.error).collect();
        if prepared.entry.stage == BatchStage::Waiting {
            prepared.fault = self.known().faults.get(&root).cloned();
        }
        Ok(Some(prepared))
    }

    fn confirm(&self, name: &str, seen: &str, by: &str) -> Result<ConfirmOutcome, Error> {
        let Some(root) = self.root_of(name) else { return Ok(ConfirmOutcome::Gone) };
        let folder = match BatchFolder::open(&root) {
            Err(error) if error.kind() == ErrorKind::PeerForNow => return Ok(ConfirmOutcome::Nothing),
            folder => folder?,
        };
        let in_words = |failure: Failure| Error::operator(failure.about(name).message().to_owned());
        let Some(batch) = folder.read::<About>()? else { return Ok(ConfirmOutcome::Gone) };
        if batch.checksum != seen {
            return Ok(ConfirmOutcome::Changed);
        }
        let Some(mut job) = self.job(folder, batch).map_err(in_words)? else { return Ok(ConfirmOutcome::Nothing) };
        job.note_confirmed(by).map_err(in_words)?;
        terminal::tell_note(&format!("{}: confirmed by {}", terminal::visible(name), holder(by)));
        self.start(name.to_owned(), root, job);
        Ok(ConfirmOutcome::Started)
    }
}

impl Job {
    fn note_confirmed(&mut self, by: &str) -> Result<(), Failure> {
        let before = self.state.confirmation().and_then(|confirmation| confirmation.not_before);
        let not_before = before.or_else(|| self.batch.about.not_before()).map(|at| at.to_string());
        let step = JournalStep::Confirmed { way: outbox::way_of(&self.site), not_before, by: Some(by.to_owned()) };
        handing_over::note_confirmed(&mut self.journal, &mut self.state, step)
    }

    /// Sends what is due, and tells what became of it.
    fn send(self, stopping: &Stopping, is_quiet: bool) -> Result<String, Failure> {
        let Self { folder, batch, journal, state, site, outbox } = self;
        let not_before: Option<Moment> = state.confirmation().and_then(|confirmation| confirmation.not_before);
        not_before.map_or(Ok(()), |due| wait_until(due, stopping, is_quiet))?;
        let kept = Kept::in_folder(None)?;
        let budget = Budget::new(site.budget.limits());
        let sending = HandingOver::new(&folder, &batch.letters, (journal, state), budget, &kept, stopping, is_quiet);
        let handed = sending.run(&outbox, &[])?;
        Ok(OutcomePart::new(&batch.letters, &batch.about, &handed.state, handed.is_interrupted).line())
    }
}

impl Stamp {
    fn of(root: &Path) -> Self {
        let [record, journal] = ["batch.json", "journal.ndjson"].map(|name| fs::metadata(root.join(name)).ok());
        Self {
            prepared: record.and_then(|record| record.modified().ok()),
            journal_octets: journal.map_or(0, |journal| journal.len()),
        }
    }
}

fn entry_of(name: String, batch: &Batch<About>, state: &BatchState) -> BatchEntry {
    let n_notices = Census::of(&batch.letters).n_notices;
    let stage = if state.is_closed() { BatchStage::Ended } else { BatchStage::Waiting };
    BatchEntry::new(name, batch.prepared_at, n_notices, stage)
}

/// The same, at work if a process is: its files do not tell that.
fn at_work(mut entry: BatchEntry, root: &Path) -> Result<BatchEntry, Error> {
    if entry.stage == BatchStage::Waiting && BatchFolder::is_at_work(root)? {
        entry.stage = BatchStage::AtWork;
    }
    Ok(entry)
}

/// Folders with a batch, and such folders in others.
fn find(folder: &Path, above: &str, depth: usize, roots: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // A name that is no text cannot be asked for.
        let Ok(name) = entry.file_name().into_string() else { continue };
        let (name, root) = (format!("{above}{name}"), entry.path());
        if BatchFolder::is_prepared(&root) {
            roots.push((name, root));
        } else if depth > 1 && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            find(&root, &format!("{name}/"), depth - 1, roots);
        }
    }
}

fn holder(by: &str) -> String {
    if by.is_empty() { "an access code without a remark".to_owned() } else { terminal::visible(by) }
}
