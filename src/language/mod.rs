//! Language tags, and the choice of the reader's language from evidence.
//!
//! [`LanguageTag`] is a tag as a person or a program wrote it; [`LanguageTag::canonical`] is what it stands for today. A
//! [`Negotiator`] takes the [`Signals`] of one mail and gives a [`Choice`]: the languages to try, a whole mail at a time,
//! and the [`Reason`] of each signal. A reader is never given a script they did not ask for, however near the language.

mod choice;
mod commonest;
mod detection;
mod kinship;
mod negotiation;
mod preferences;
mod review;
mod signals;
mod tag;
mod tolerant;
mod writing;

pub use choice::{Choice, Reason, SignalOutcome, Why};
pub use detection::Detection;
pub use negotiation::{Negotiator, negotiate};
pub use review::Review;
pub use signals::{SignalKind, Signals, Writer};
pub use tag::{Direction, LanguageTag};
