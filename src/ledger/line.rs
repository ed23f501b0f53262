//! A message to a recipient as a state machine.

use super::event::{Event, EventId, EventKind, in_order};
use super::failure::Failure;
use super::reason::Reason;
use super::validity::ValidityPeriod;

/// Where a message stands, whatever policy counts it.
///
/// Campaign shows a sender two of these under one word: "Sent" is handed over or delivered, "Failed" is being tried again or given up. They are
/// kept apart here, and so are the sub-statuses that a [policy](super::CountingPolicy) makes of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It stands in the mailing.
    Prepared,
    /// It was left out; outside the base of every rate.
    Excluded,
    /// Handed over, and nothing was heard yet.
    Relayed,
    /// Refused for now; the mail system tries again.
    Retrying,
    /// The server of the recipient took it.
    Delivered,
    /// The validity period is over and nothing came back. Without a feedback service that is all that can be known of a message that
    /// arrived, and it counts as sent under each policy.
    Unconfirmed,
    /// Given up: by a hard bounce, by the mail system, or because it was still being tried when the validity period ended.
    Failed,
}

/// A message to a recipient: what follows from its events.
///
/// The state is a function of the set of events, of the validity period and of whether its end has passed, be it by
/// the clock or by what happened after it. The order in which events are heard changes nothing, nor does hearing one
/// twice.
///
/// ```
/// use retourpost::ledger::{Event, EventId, EventKind, Line, Phase, ValidityPeriod};
///
/// let event = |id: &str, at, kind| Ok::<_, retourpost::Error>(Event::new(EventId::parse(id)?, at, kind));
/// let events = [event("b", 60, EventKind::Delivered)?, event("a", 0, EventKind::Relayed)?];
/// assert_eq!(Line::of(&events, ValidityPeriod::default(), 3_600).phase(), Some(Phase::Delivered));
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    pub(super) phase: Option<Phase>,
    pub(super) deadline: Option<i64>,
    pub(super) is_over: bool,
    pub(super) is_late: bool,
    /// Whether it failed by a bounce, and not by the end of its time.
    pub(super) has_bounced: bool,
    pub(super) failure: Option<Failure>,
    pub(super) excluded: Option<Reason>,
    pub(super) last: Option<(i64, EventKind, EventId)>,
    pub(super) n_opened: u32,
    pub(super) n_clicked: u32,
    pub(super) n_auto_replies: u32,
    pub(super) n_soft_bounces: u32,
    pub(super) has_complained: bool,
    pub(super) has_unsubscribed: bool,
}

/// That a line went from a phase to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// When, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// From this phase; `None`: the line was not there.
    pub from: Option<Phase>,
    /// To this one.
    pub to: Phase,
}

impl Phase {
    /// All, in the order in which a message goes through them.
    pub const ALL: [Self; 7] = [
        Self::Prepared,
        Self::Excluded,
        Self::Relayed,
        Self::Retrying,
        Self::Delivered,
        Self::Unconfirmed,
        Self::Failed,
    ];

    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Excluded => "excluded",
            Self::Relayed => "relayed",
            Self::Retrying => "retrying",
            Self::Delivered => "delivered",
            Self::Unconfirmed => "unconfirmed",
            Self::Failed => "failed",
        }
    }

    /// The phase of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.as_str() == word)
    }

    /// Whether the message was handed over, and so belongs to the base of the rates (§6.5.2 and 13 of the tables' rules).
    pub fn is_in_base(self) -> bool {
        !matches!(self, Self::Prepared | Self::Excluded)
    }

    /// Whether the clock alone can still change it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Relayed | Self::Retrying)
    }
}

impl Line {
    /// The line of these events, in any order, at this moment (`clock`, in seconds since 1970-01-01T00:00:00Z).
    pub fn of(events: &[Event], validity: ValidityPeriod, clock: i64) -> Self {
        Self::told(events, validity, clock, |_| {})
    }

    /// The same, and each transition on the way, in the order of time.
    pub fn told(events: &[Event], validity: ValidityPeriod, clock: i64, mut tell: impl FnMut(Transition)) -> Self {
        let mut line = Self::default();
        line.go_on(&in_order(events), validity, clock, &mut tell);
        line
    }

    /// Where it stands; `None` before its first event.
    pub fn phase(&self) -> Option<Phase> {
        self.phase
    }

    /// When its validity period ends, in seconds since 1970-01-01T00:00:00Z; `None` until it was handed over.
    pub fn deadline(&self) -> Option<i64> {
        self.deadline
    }

    /// Whether the end of its validity period was reached.
    pub fn is_over(&self) -> bool {
        self.is_over
    }

    /// Whether its outcome came late: a bounce of a message that counted as sent for certain, or word of it after the end of the validity period.
    pub fn is_late(&self) -> bool {
        self.is_late
    }

    /// What went wrong: of a message that failed or is being tried again.
    pub fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// Why it was left out.
    pub fn excluded(&self) -> Option<Reason> {
        self.excluded.filter(|_| self.phase == Some(Phase::Excluded))
    }

    /// Takes events that come after all others of the line, none of which it has taken before.
    ///
    /// Returns `false`, and changes nothing, where one does not: the line must then be made anew [of all its events](Self::of).
    pub(super) fn extend(
        &mut self,
        events: &[Event],
        validity: ValidityPeriod,
        clock: i64,
        mut tell: impl FnMut(Transition),
    ) -> bool {
        let events = in_order(events);
        // What happened before an end that was already told belongs before it.
        let is_behind_end = |at: i64| !self.is_over || self.deadline.is_none_or(|deadline| at > deadline);
        let follows = |first: &&Event| {
            self.last.as_ref().is_none_or(|(at, kind, id)| first.key() > (*at, *kind, id)) && is_behind_end(first.at)
        };
        if !events.first().is_none_or(follows) {
            return false;
        }
        self.go_on(&events, validity, clock, &mut tell);
        true
    }

    /// Lets time pass, without an event.
    pub(super) fn pass(&mut self, clock: i64, mut tell: impl FnMut(Transition)) {
        if self.deadline.is_some_and(|deadline| deadline <= clock) {
            self.end(&mut tell);
        }
    }

    fn go_on(&mut self, events: &[&Event], validity: ValidityPeriod, clock: i64, tell: &mut impl FnMut(Transition)) {
        for event in events {
            // A clock that goes slow changes nothing: what happened after the end proves that it has passed.
            if self.is_after_end(event.at) {
                self.end(tell);
            }
            self.take(event, validity, tell);
        }
        self.pass(clock, tell);
    }

    /// The end of the validity period, at its deadline; once.
    fn end(&mut self, tell: &mut impl FnMut(Transition)) {
        let Some(deadline) = self.deadline.filter(|_| !self.is_over) else { return };
        self.is_over = true;
        match self.phase {
            Some(Phase::Relayed) => self.go(Phase::Unconfirmed, deadline, tell),
            Some(Phase::Retrying) => self.go(Phase::Failed, deadline, tell),
            _ => {}
        }
    }

    fn take(&mut self, event: &Event, validity: ValidityPeriod, tell: &mut impl FnMut(Transition)) {
        self.last = Some((event.at, event.kind, event.id.clone()));
        if event.kind.implies_relayed() && self.phase.is_none_or(|phase| !phase.is_in_base()) {
            // Word of a message proves that it was handed over, be it that the log of it comes later or never.
            self.deadline = Some(validity.deadline(event.at));
            self.go(Phase::Relayed, event.at, tell);
        }
        match event.kind {
            EventKind::Prepared => {
                if self.phase.is_none() {
                    self.go(Phase::Prepared, event.at, tell);
                }
            }
            EventKind::Excluded(reason) => self.exclude(reason, event.at, tell),
            EventKind::Relayed => {}
            EventKind::SoftBounce => self.bounce_softly(event, tell),
            EventKind::Delivered => self.deliver(event.at, tell),
            EventKind::GivenUp | EventKind::HardBounce => self.fail(event, tell),
            EventKind::AutoReply => self.n_auto_replies += 1,
            EventKind::Opened => self.n_opened += 1,
            EventKind::Clicked => self.n_clicked += 1,
            EventKind::Complained => self.has_complained = true,
            EventKind::Unsubscribed => self.has_unsubscribed = true,
        }
    }

    /// A message that was handed over cannot be left out any more.
    fn exclude(&mut self, reason: Reason, at: i64, tell: &mut impl FnMut(Transition)) {
        if self.phase.is_none_or(|phase| !phase.is_in_base()) {
            self.excluded = Some(reason);
            if self.phase != Some(Phase::Excluded) {
                self.go(Phase::Excluded, at, tell);
            }
        }
    }

    /// Several soft bounces of one message are one state (§6.5.4). After delivery, or after the end, a delay changes nothing.
    fn bounce_softly(&mut self, event: &Event, tell: &mut impl FnMut(Transition)) {
        self.n_soft_bounces += 1;
        if self.phase.is_some_and(Phase::is_open) {
            self.failure = Some(event.counted_failure());
            if self.phase == Some(Phase::Relayed) {
                self.go(Phase::Retrying, event.at, tell);
            }
        }
    }

    /// A message that was given up by a bounce stays so: what is delivered afterwards is another copy. One whose time had run out was on its way.
    fn deliver(&mut self, at: i64, tell: &mut impl FnMut(Transition)) {
        let was_expired = self.has_expired();
        if self.phase.is_some_and(Phase::is_open) || self.phase == Some(Phase::Unconfirmed) || was_expired {
            self.is_late |= self.is_after_end(at);
            self.failure = None;
            self.go(Phase::Delivered, at, tell);
        }
    }

    /// A bounce ends the retries (§6.5.5), and comes late where the message had counted as sent for certain (§6.5.6).
    fn fail(&mut self, event: &Event, tell: &mut impl FnMut(Transition)) {
        let had_expired = self.has_expired();
        if self.phase == Some(Phase::Failed) && !had_expired {
            return;
        }
        let counted_as_sent = matches!(self.phase, Some(Phase::Delivered | Phase::Unconfirmed));
        self.is_late |= counted_as_sent || self.is_after_end(event.at);
        self.failure = Some(event.counted_failure());
        self.has_bounced = true;
        if self.phase != Some(Phase::Failed) {
            self.go(Phase::Failed, event.at, tell);
        }
    }

    fn has_expired(&self) -> bool {
        self.phase == Some(Phase::Failed) && !self.has_bounced
    }

    fn is_after_end(&self, at: i64) -> bool {
        self.deadline.is_some_and(|deadline| at > deadline)
    }

    fn go(&mut self, to: Phase, at: i64, tell: &mut impl FnMut(Transition)) {
        tell(Transition { at, from: self.phase, to });
        self.phase = Some(to);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const KINDS: [EventKind; 9] = [
        EventKind::Prepared,
        EventKind::Excluded(Reason::Duplicate),
        EventKind::Relayed,
        EventKind::SoftBounce,
        EventKind::Delivered,
        EventKind::GivenUp,
        EventKind::HardBounce,
        EventKind::AutoReply,
        EventKind::Opened,
    ];

    const PERIOD: i64 = 100;

    /// Events, each with the moment at which it is heard: as soon as it happens, or some time after it.
    fn heard() -> impl Strategy<Value = Vec<(i64, Event)>> {
        let one = (0_i64..250, select(&KINDS[..]), prop_oneof![Just(0_i64), 0_i64..150]);
        proptest::collection::vec(one, 0..9).prop_map(|all| {
            let made = |(place, (at, kind, delay)): (usize, (i64, EventKind, i64))| {
                // OK because a number is an id.
                let id = EventId::parse(&place.to_string()).expect("an id");
                (at + delay, Event::new(id, at, kind))
            };
            let mut heard: Vec<(i64, Event)> = all.into_iter().enumerate().map(made).collect();
            heard.sort_by_key(|(heard_at, _)| *heard_at);
            heard
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

        /// Whoever keeps a line and its transitions, and makes them anew where `extend` declines, has what all events
        /// together give.
        #[test]
        fn taking_events_as_they_are_heard_is_taking_them_all(
            heard in heard(),
            sizes in prop_oneof![Just(vec![1_usize; 9]), proptest::collection::vec(1_usize..4, 9)],
            slow in prop_oneof![4 => Just(0_i64), 1 => 0_i64..200],
            end in 0_i64..500,
        ) {
            // OK because it is longer than no time.
            let validity = ValidityPeriod::try_new(PERIOD).expect("a period");
            let (mut line, mut told, mut known) = (Line::default(), Vec::new(), Vec::new());
            let (mut rest, mut clock, mut n_made_anew) = (&heard[..], i64::MIN, 0);
            for size in &sizes {
                let (now, later) = rest.split_at(rest.len().min(*size));
                let Some((heard_at, _)) = now.last() else { break };
                clock = clock.max(heard_at - slow);
                line.pass(clock, |transition| told.push(transition));
                let events: Vec<Event> = now.iter().map(|(_, event)| event.clone()).collect();
                known.extend(events.iter().cloned());
                if !line.extend(&events, validity, clock, |transition| told.push(transition)) {
                    told.clear();
                    n_made_anew += 1;
                    line = Line::told(&known, validity, clock, |transition| told.push(transition));
                }
                rest = later;
            }
            clock = clock.max(end);
            line.pass(clock, |transition| told.push(transition));

            let mut at_once = Vec::new();
            let whole = Line::told(&known, validity, clock, |transition| at_once.push(transition));
            let deadline = whole.deadline();
            prop_assert_eq!(line, whole);
            prop_assert_eq!(told, at_once);
            // What is heard one by one, at once and in order is taken as it is; but for the second of the end, which
            // the clock may tell first.
            let is_in_order = heard.is_sorted_by(|one, next| one.1.key() < next.1.key());
            let is_at_once = heard.iter().all(|(heard_at, event)| *heard_at == event.at && Some(event.at) != deadline);
            prop_assert!(n_made_anew == 0 || !is_in_order || !is_at_once || sizes != [1; 9]);
        }
    }
}
