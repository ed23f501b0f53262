//! Many messages, sent once each, whatever happens in between.
//!
//! A batch is a folder. First it is *prepared*: every message is written down, finished, with its envelope. Then the messages are handed
//! over one after the other, and a journal tells of each that it is about to leave, and what became of it. Whoever takes the folder up
//! again, after a crash or a power cut, reads from the journal where it stopped.
//!
//! | file | what it is |
//! |---|---|
//! | `lock` | held while a process works on the batch: there is never a second one |
//! | `messages/000001.eml` | a finished message; `000001.smtputf8.eml` is its form for a path with SMTPUTF8, if it has one |
//! | `letters.ndjson` | of each message its number, envelope, and what it is about |
//! | `batch.json` | written last: with it, the batch is whole; without it, it was never prepared |
//! | `journal.ndjson` | what was done, a step on each line |
//!
//! # What holds
//!
//! - A step that a message leaves is on the disk before its first octet leaves ([`Journal::note_durably`]). So a message of which no
//!   such step is known was not handed over, wherever the journal ends.
//! - A message that left and of which no result is known may have arrived. It is *unsure*, as one whose answer was lost is
//!   ([`Delivery::Unsure`](super::Delivery::Unsure)), and nothing sends it again but the word of its owner.
//! - What was accepted or refused for good stays so, whatever stands behind it in the journal.
//! - A last line that is torn was not synced, and so nothing had left for it. It is cut off.
//!
//! ```
//! use retourpost::outlet::batch::{BatchFolder, BatchLetter, BatchState, JournalStep, LetterState};
//! use retourpost::outlet::{Envelope, Outgoing};
//! use retourpost::report::Moment;
//!
//! # let root = std::env::temp_dir().join(format!("retourpost-batch-{}", std::process::id()));
//! let now = Moment::parse("2026-11-30T08:00:00Z")?;
//! let folder = BatchFolder::open_or_create(&root)?;
//! let mut writer = folder.prepare()?;
//! let octets = b"From: postmaster@example.org\r\n\r\nNot delivered.\r\n".to_vec();
//! let outgoing = Outgoing::new(Envelope::null_sender("kari@example.com"), octets);
//! writer.put(BatchLetter::new("report.json", "<1@example.org>", &outgoing), &outgoing)?;
//! writer.finish(now, &"whatever the caller has to remember")?;
//!
//! let batch = folder.read::<String>()?.expect("it was prepared");
//! let (mut journal, steps) = folder.journal()?;
//! journal.note_durably(now, &[JournalStep::HandingOver { letters: vec![1] }])?;
//! // Here the power fails.
//! drop((journal, steps));
//! let (_, steps) = folder.journal()?;
//! let state = BatchState::fold(&batch.letters, &steps);
//! assert_eq!(*state.of(1), LetterState::HandedOver);
//! # std::fs::remove_dir_all(&root).unwrap();
//! # Ok::<(), retourpost::Error>(())
//! ```

mod census;
mod checksum;
mod folder;
mod journal;
mod letter;
mod record;
mod state;

pub use census::{Census, Count};
pub use checksum::Checksum;
pub use folder::{BatchFolder, BatchWriter};
pub use journal::{Journal, JournalLine, JournalStep, LetterOutcome};
pub use letter::{BatchLetter, LetterRole};
pub use record::Batch;
pub use state::{BatchCounts, BatchState, Confirmation, LetterState};
