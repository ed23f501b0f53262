//! Counters: kept while events come in, never scanned for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::event::Event;
use super::failure::FailureType;
use super::line::{Line, Phase, Transition};
use super::reason::Reason;
use super::validity::ValidityPeriod;
use crate::cause::Cause;

/// Seconds of an hour.
const HOUR: i64 = 3_600;

/// What is counted of the lines of a mailing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Counter {
    /// Lines in this phase.
    Phase(Phase),
    /// Lines in this phase whose last failure is of this type and reason.
    Failure(Phase, FailureType, Reason),
    /// Lines in this phase whose last failure has this cause, by id.
    Cause(Phase, &'static str),
    /// Lines in this phase whose address is of this domain.
    Domain(Phase, Box<str>),
    /// By how much the lines in this phase became more in this hour (of 3,600 seconds from 1970-01-01T00:00:00Z on); negative where they became
    /// fewer. The sum up to an hour is the number at its end.
    Hour(i64, Phase),
    /// Lines that were left out, by reason.
    Excluded(Reason),
    /// Lines whose outcome came late.
    Late,
    /// Lines that were opened at least once.
    Opened,
    /// Openings.
    Opens,
    /// Lines in which a link was followed at least once.
    Clicked,
    /// Links followed.
    Clicks,
    /// Lines whose recipient marked them as unwanted.
    Complaints,
    /// Lines whose recipient asked for no more.
    Unsubscribed,
    /// Automatic replies.
    AutoReplies,
    /// Soft bounces, each of them (§6.5.9: in the statuses a message counts once).
    SoftBounces,
}

/// Counters and their numbers; those that are 0 are not there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(BTreeMap<Counter, i64>);

impl Tally {
    /// The number of a counter.
    pub fn n(&self, counter: &Counter) -> i64 {
        self.0.get(counter).copied().unwrap_or(0)
    }

    /// All that are not 0, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Counter, i64)> {
        self.0.iter().map(|(counter, n)| (counter, *n))
    }

    /// Adds to a counter.
    pub fn add(&mut self, counter: Counter, n: i64) {
        if n == 0 {
            return;
        }
        match self.0.entry(counter) {
            Entry::Vacant(entry) => {
                entry.insert(n);
            }
            Entry::Occupied(mut entry) => {
                *entry.get_mut() += n;
                if *entry.get() == 0 {
                    entry.remove();
                }
            }
        }
    }

    /// Adds all of another, so many times: -1 takes it away.
    pub fn add_all(&mut self, other: &Self, times: i64) {
        other.iter().for_each(|(counter, n)| self.add(counter.clone(), n * times));
    }

    /// Counts the message of these events, in any order, at this moment (`clock`, in seconds since 1970-01-01T00:00:00Z), and gives its line.
    ///
    /// ```
    /// use retourpost::ledger::{CountingPolicy, Event, EventId, EventKind, Rates, Tally, ValidityPeriod};
    ///
    /// let mut tally = Tally::default();
    /// let relayed = Event::new(EventId::parse("1")?, 0, EventKind::Relayed);
    /// tally.count(&[relayed], "example.com", ValidityPeriod::default(), 60);
    /// assert_eq!(Rates::of(&tally, CountingPolicy::Feedback).delivered.percent(), Some(0.0));
    /// assert_eq!(Rates::of(&tally, CountingPolicy::Optimistic).delivered.percent(), Some(100.0));
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn count(&mut self, events: &[Event], domain: &str, validity: ValidityPeriod, clock: i64) -> Line {
        let line = Line::told(events, validity, clock, |transition| self.add_transition(transition, 1));
        self.add_line(&line, domain, 1);
        line
    }

    /// Adds what a line counts as it stands, so many times.
    pub(super) fn add_line(&mut self, line: &Line, domain: &str, times: i64) {
        let Some(phase) = line.phase() else { return };
        self.add(Counter::Phase(phase), times);
        self.add(Counter::Domain(phase, domain.into()), times);
        if let Some(failure) = line.failure() {
            self.add(Counter::Failure(phase, failure.failure_type, failure.reason), times);
            if let Some(cause) = failure.cause {
                self.add(Counter::Cause(phase, cause.id()), times);
            }
        }
        if let Some(reason) = line.excluded() {
            self.add(Counter::Excluded(reason), times);
        }
        for (counter, n) in numbers(line) {
            self.add(counter, times * i64::from(n));
        }
    }

    /// Adds what a transition counts, so many times.
    pub(super) fn add_transition(&mut self, transition: Transition, times: i64) {
        let hour = transition.at.div_euclid(HOUR);
        if let Some(from) = transition.from {
            self.add(Counter::Hour(hour, from), -times);
        }
        self.add(Counter::Hour(hour, transition.to), times);
    }
}

fn numbers(line: &Line) -> [(Counter, u32); 9] {
    [
        (Counter::Late, line.is_late().into()),
        (Counter::Opened, (line.n_opened > 0).into()),
        (Counter::Opens, line.n_opened),
        (Counter::Clicked, (line.n_clicked > 0).into()),
        (Counter::Clicks, line.n_clicked),
        (Counter::Complaints, line.has_complained.into()),
        (Counter::Unsubscribed, line.has_unsubscribed.into()),
        (Counter::AutoReplies, line.n_auto_replies),
        (Counter::SoftBounces, line.n_soft_bounces),
    ]
}

impl Counter {
    /// The word of the counter, its phase and its key, as they are stored; empty where it has none.
    pub(super) fn stored(&self) -> (&'static str, &'static str, Cow<'_, str>) {
        match self {
            Self::Phase(phase) => ("phase", phase.as_str(), "".into()),
            Self::Failure(phase, failure_type, reason) => {
                ("failure", phase.as_str(), format!("{} {}", failure_type.as_str(), reason.as_str()).into())
            }
            Self::Cause(phase, cause) => ("cause", phase.as_str(), (*cause).into()),
            Self::Domain(phase, domain) => ("domain", phase.as_str(), (&**domain).into()),
            Self::Hour(hour, phase) => ("hour", phase.as_str(), hour.to_string().into()),
            Self::Excluded(reason) => ("excluded", "", reason.as_str().into()),
            Self::Late => ("late", "", "".into()),
            Self::Opened => ("opened", "", "".into()),
            Self::Opens => ("opens", "", "".into()),
            Self::Clicked => ("clicked", "", "".into()),
            Self::Clicks => ("clicks", "", "".into()),
            Self::Complaints => ("complaints", "", "".into()),
            Self::Unsubscribed => ("unsubscribed", "", "".into()),
            Self::AutoReplies => ("auto-replies", "", "".into()),
            Self::SoftBounces => ("soft-bounces", "", "".into()),
        }
    }

    /// The counter of what is stored; `None` where that is no counter's.
    pub(super) fn from_stored(word: &str, phase: &str, key: &str) -> Option<Self> {
        let phase = || Phase::by_word(phase);
        let counter = match word {
            "phase" => Self::Phase(phase()?),
            "failure" => {
                let (failure_type, reason) = key.split_once(' ')?;
                Self::Failure(phase()?, FailureType::by_word(failure_type)?, Reason::by_word(reason)?)
            }
            "cause" => Self::Cause(phase()?, Cause::by_id(key)?.id()),
            "domain" => Self::Domain(phase()?, key.into()),
            "hour" => Self::Hour(key.parse().ok()?, phase()?),
            "excluded" => Self::Excluded(Reason::by_word(key)?),
            "late" => Self::Late,
            "opened" => Self::Opened,
            "opens" => Self::Opens,
            "clicked" => Self::Clicked,
            "clicks" => Self::Clicks,
            "complaints" => Self::Complaints,
            "unsubscribed" => Self::Unsubscribed,
            "auto-replies" => Self::AutoReplies,
            "soft-bounces" => Self::SoftBounces,
            _ => return None,
        };
        Some(counter)
    }
}
