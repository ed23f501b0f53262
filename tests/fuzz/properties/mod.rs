//! One module for each target: what is asserted whatever octets come in. Used by the fuzzers, and by the suite of claims on
//! the seeds and on what once failed.

mod case;
mod check;
mod files;
mod header;
mod json;
#[cfg(feature = "ledger")]
mod ledger;
mod locale;
mod message;
#[cfg(feature = "milter")]
mod milter;
mod notice;
mod reply;
mod rewrite;
mod source;
mod wording;

use retourpost::Diagnostic;
use retourpost::check::{Grade, Verdict};

/// Panics if it does not hold of the octets.
pub(crate) type Property = fn(&[u8]);

/// Every target with what is asserted of it.
pub(crate) const PROPERTIES: &[(&str, Property)] = &[
    ("reply", reply::holds),
    ("message", message::holds),
    ("json", json::holds),
    ("locale", locale::holds),
    ("wording", wording::holds),
    ("header", header::holds),
    ("check", check::holds),
    ("notice", notice::holds),
    ("rewrite", rewrite::holds),
    #[cfg(feature = "milter")]
    ("milter", milter::holds),
    #[cfg(feature = "ledger")]
    ("ledger", ledger::holds),
];

/// Nothing that would move a cursor or end a line where a person reads it.
#[track_caller]
fn assert_one_line(text: &str) {
    assert!(!text.is_empty() && !text.contains(char::is_control), "no line for people: {text:?}");
}

#[track_caller]
fn assert_diagnostic(diagnostic: &Diagnostic) {
    assert_one_line(&diagnostic.to_string());
    let is_kebab =
        |code: &str| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    assert!(is_kebab(diagnostic.code), "{}", diagnostic.code);
}

/// The findings that a good notice does not have.
fn grave(verdict: &Verdict) -> Vec<String> {
    verdict.findings.iter().filter(|finding| finding.grade >= Grade::Violation).map(ToString::to_string).collect()
}
