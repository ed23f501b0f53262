//! Parsers and classifiers of bounces must read from a notice what its machine part says, in every language the same.

use crate::corpus::{Corpus, corpus, others};
use crate::expectation::{Expectation, Fate};
use crate::judge::{Seen, Sighting, sightings};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A judge of the machine part, with what it is able to see.
struct Parser {
    name: &'static str,
    /// What it sees of a recipient, if it sees that one at all.
    sees: fn(&Fate) -> Option<Seen>,
    /// Whether it knows `message/global-delivery-status`. One that does not may still guess from English words: where that type
    /// is needed it must see everything or nothing. Where it is not needed nobody is excused: the notice should have been
    /// readable to all.
    knows_global: bool,
}

const PARSERS: [Parser; 9] = [
    Parser { name: "email", sees: everything, knows_global: true },
    Parser { name: "flufl", sees: as_mailman, knows_global: false },
    Parser { name: "sisimai", sees: everything, knows_global: false },
    // Leaves out what is only delayed, by design.
    Parser { name: "bounce-parser", sees: failures, knows_global: false },
    Parser { name: "ruby-mail", sees: as_ruby_mail, knows_global: true },
    Parser { name: "bounce-handler", sees: as_bounce_handler, knows_global: true },
    Parser { name: "jakarta", sees: everything, knows_global: false },
    Parser { name: "gmime", sees: everything, knows_global: true },
    Parser { name: "postal-mime", sees: everything, knows_global: true },
];

fn everything(fate: &Fate) -> Option<Seen> {
    let Fate { address, action, status } = fate.clone();
    Some(Seen { address, action: Some(action), status: Some(status), kind: None, reason: None })
}

fn failures(fate: &Fate) -> Option<Seen> {
    everything(fate).filter(|_| fate.action == "failed")
}

fn as_mailman(fate: &Fate) -> Option<Seen> {
    let kind = match fate.action.as_str() {
        "failed" => "permanent",
        "delayed" => "temporary",
        _ => return None,
    };
    Some(Seen { action: None, status: None, kind: Some(kind.to_owned()), ..everything(fate)? })
}

/// It reads one digit of each part of a status code; RFC 3463 §2 allows three.
fn as_bounce_handler(fate: &Fate) -> Option<Seen> {
    let digits: Vec<&str> = fate.status.split('.').map(|part| &part[..1]).collect();
    Some(Seen { status: Some(digits.join(".")), ..everything(fate)? })
}

fn as_ruby_mail(fate: &Fate) -> Option<Seen> {
    let kind = if fate.action == "failed" { "bounced" } else { "fine" };
    Some(Seen { kind: Some(kind.to_owned()), ..everything(fate)? })
}

impl Parser {
    fn look_at(&self, corpus: &Corpus) -> Arc<BTreeMap<String, Sighting>> {
        sightings(self.name, &corpus.folder, &[])
    }

    /// What is wrong with the message, to this judge.
    fn objections(&self, expectation: &Expectation, sighting: Option<&Sighting>) -> Vec<String> {
        let Some(sighting) = sighting else { return vec!["left out".to_owned()] };
        let mut objections = sighting.complaints.clone();
        let seen = sorted(sighting.recipients.iter().map(without_reason));
        let expected = sorted(expectation.recipients.iter().filter_map(self.sees));
        let may_be_blind = expectation.needs_global() && !self.knows_global;
        if seen != expected && !(may_be_blind && seen.is_empty()) {
            objections.push(format!("sees {seen:?} and not {expected:?}"));
        }
        objections
    }

    /// What this judge objects to in the messages we vouch for.
    fn against(&self, corpus: &Corpus) -> Vec<String> {
        let seen = self.look_at(corpus);
        let of = |expectation: &Expectation| {
            let objections = self.objections(expectation, seen.get(&expectation.file));
            objections.into_iter().map(|objection| format!("{}: {objection}", expectation.file)).collect::<Vec<_>>()
        };
        corpus.expectations.iter().flat_map(of).collect()
    }

    /// The reports of which this judge says one thing in one language and another in another, its own reason included.
    fn differences(&self, corpus: &Corpus) -> Vec<String> {
        let seen = self.look_at(corpus);
        let mut first: BTreeMap<&str, (&str, &[Seen])> = BTreeMap::new();
        let mut differences = Vec::new();
        for expectation in corpus.expectations.iter().filter(|expectation| self.knows_global || !expectation.is_global)
        {
            let Some(sighting) = seen.get(&expectation.file) else { continue };
            let told = (expectation.language.as_str(), sighting.recipients.as_slice());
            let before = *first.entry(&expectation.report).or_insert(told);
            if before.1 != told.1 {
                differences.push(format!("{}: {before:?} but {told:?}", expectation.report));
            }
        }
        differences
    }
}

/// What any parser objects to in these messages, which we vouch for, or tells differently from language to language.
pub(crate) fn objections(corpus: &Corpus) -> Vec<String> {
    let of = |parser: &Parser| {
        let found = parser.against(corpus).into_iter().chain(parser.differences(corpus));
        found.map(|objection| format!("{}: {objection}", parser.name)).collect::<Vec<_>>()
    };
    PARSERS.iter().flat_map(of).collect()
}

fn sorted(seen: impl Iterator<Item = Seen>) -> Vec<Seen> {
    let mut all: Vec<_> = seen.collect();
    all.sort();
    all
}

fn without_reason(seen: &Seen) -> Seen {
    Seen { reason: None, ..seen.clone() }
}

fn parser(name: &str) -> &'static Parser {
    PARSERS.iter().find(|parser| parser.name == name).unwrap_or_else(|| panic!("there is no judge {name}"))
}

fn assert_none(objections: &[String]) {
    assert!(objections.is_empty(), "{} objections:\n{}", objections.len(), objections.join("\n"));
}

fn reads_every_notice(name: &str) {
    assert_none(&parser(name).against(corpus()));
}

fn says_the_same_in_every_language(name: &str) {
    assert_none(&parser(name).differences(corpus()));
}

/// Holds the judge itself to what is known of it: it objects to the messages that name it and to no other.
fn objects_to_what_it_is_known_to(name: &str) {
    let mut surprises = Vec::new();
    for corpus in others() {
        let seen = parser(name).look_at(corpus);
        for expectation in &corpus.expectations {
            let objections = parser(name).objections(expectation, seen.get(&expectation.file));
            let is_named = expectation.noticed_by.iter().any(|judge| judge == name);
            if objections.is_empty() == is_named {
                surprises.push(format!("{}: named: {is_named}, objections: {objections:?}", expectation.file));
            }
        }
    }
    assert_none(&surprises);
}

macro_rules! judged_by {
    ($($module:ident = $name:literal),+ $(,)?) => {$(
        mod $module {
            #[test]
            fn reads_every_notice() {
                super::reads_every_notice($name);
            }

            #[test]
            fn says_the_same_in_every_language() {
                super::says_the_same_in_every_language($name);
            }

            #[test]
            fn objects_to_what_it_is_known_to() {
                super::objects_to_what_it_is_known_to($name);
            }
        }
    )+

        #[test]
        fn every_parser_is_asked() {
            assert_eq!([$($name),+], PARSERS.map(|parser| parser.name));
        }
    };
}

judged_by! {
    email = "email",
    flufl = "flufl",
    sisimai = "sisimai",
    bounce_parser = "bounce-parser",
    ruby_mail = "ruby-mail",
    bounce_handler = "bounce-handler",
    jakarta = "jakarta",
    gmime = "gmime",
    postal_mime = "postal-mime",
}

#[test]
fn every_parser_has_something_to_object_to() {
    let named: Vec<_> = others().iter().flat_map(|corpus| &corpus.expectations).flat_map(|e| &e.noticed_by).collect();
    let silent: Vec<_> =
        PARSERS.iter().map(|parser| parser.name).filter(|name| !named.iter().any(|n| n == name)).collect();
    assert!(silent.is_empty(), "no broken message shows that these can object: {silent:?}");
}

#[test]
fn a_verdict_that_changes_with_the_language_is_noticed() {
    let told_two_ways = &others()[0];
    for parser in &PARSERS {
        let differences = parser.differences(told_two_ways);
        assert!(differences.iter().any(|line| line.starts_with("told-two-ways")), "{}: {differences:?}", parser.name);
    }
}

#[test]
fn every_message_of_ours_is_vouched_for_and_no_other() {
    assert!(corpus().expectations.iter().all(|expectation| expectation.ours && expectation.noticed_by.is_empty()));
    assert!(others().iter().flat_map(|corpus| &corpus.expectations).all(|expectation| !expectation.ours));
}
