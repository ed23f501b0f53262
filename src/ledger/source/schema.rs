//! What the JSON Schema says of an event beyond the types of its fields.
//!
//! Patterns have only what all engines of regular expressions read alike. Schemas count characters, the reader octets: where they differ, the
//! schema takes more. Calendars, and letters outside ASCII that touch a token, are the reader's as well.

use serde_json::{Value, json};

use super::{FailureType, Reason};

pub(super) const KINDS: [&str; 13] = [
    "prepared",
    "excluded",
    "relayed",
    "soft-bounce",
    "delivered",
    "given-up",
    "hard-bounce",
    "bounced",
    "auto-reply",
    "opened",
    "clicked",
    "complained",
    "unsubscribed",
];

/// The kinds of bounces, of which the first two are never hard.
const BOUNCES: [&str; 4] = ["soft-bounce", "given-up", "hard-bounce", "bounced"];

macro_rules! controls {
    () => {
        r"\x00-\x1f\x7f-\x9f"
    };
}

/// White space as Rust's `trim` has it.
macro_rules! white_space {
    () => {
        r"\x09-\x0d\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    };
}

/// Both, each octet once.
macro_rules! controls_and_white_space {
    () => {
        r"\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    };
}

/// What a letter or digit of ASCII is not.
macro_rules! around_a_token {
    () => {
        r"[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]"
    };
}

pub(super) const NO_CONTROLS: &str = concat!("^[^", controls!(), "]*$");

/// RFC 3339, and what databases and languages write instead: a space, no seconds, an offset without minutes or colon, a zone behind it.
pub(super) const MOMENT: &str = concat!(
    "^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]",
    "([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]{1,9})?)?",
    "([Zz]|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)",
    r"(\[[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*\])?$",
);

/// No white space at the ends; inside of angle brackets, something besides it.
pub(super) const ADDRESS: &str = concat!(
    "^([^<",
    controls_and_white_space!(),
    "]([^",
    controls!(),
    "]*[^",
    controls_and_white_space!(),
    "])?|<|<[^",
    controls!(),
    "]*[^>",
    controls_and_white_space!(),
    "]|<[^",
    controls!(),
    "]*[^",
    controls_and_white_space!(),
    "][^",
    controls!(),
    "]*>)$",
);

/// Something besides angle brackets, white space around it.
pub(super) const MESSAGE_ID: &str = concat!(
    "^[",
    white_space!(),
    "]*([^<>",
    controls_and_white_space!(),
    "]|[^<",
    controls_and_white_space!(),
    "][^",
    controls_and_white_space!(),
    "]|<[^>",
    controls_and_white_space!(),
    "]|[^",
    controls_and_white_space!(),
    "][^",
    controls!(),
    "]+[^",
    controls_and_white_space!(),
    "])[",
    white_space!(),
    "]*$",
);

pub(super) const TOKEN: &str = concat!("(^|", around_a_token!(), ")[2-7A-Za-z]{48}(", around_a_token!(), "|$)");

pub(super) const STATUS: &str = r"^[245]\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})$";

/// The words of these reasons, or nothing.
pub(super) fn words_or_null<'a>(reasons: impl IntoIterator<Item = &'a Reason>) -> Value {
    reasons.into_iter().map(|reason| json!(reason.as_str())).chain([Value::Null]).collect()
}

/// One field that says which message it is of.
pub(super) fn names_a_message() -> Value {
    let names = |field: &str| json!({ "properties": { field: { "type": "string" } }, "required": [field] });
    ["token", "recipient", "message_id"].map(names).into_iter().collect()
}

/// Which fields belong to which kinds, and which of their values go together.
pub(super) fn rules() -> Value {
    let not_among = |kept: &[&str]| KINDS.into_iter().filter(|kind| !kept.contains(kind)).collect::<Vec<_>>();
    let bounces_and = |kind| [&BOUNCES[..], &[kind]].concat();
    let nothing = || json!({ "type": "null" });
    json!([
        when(kind_among(&not_among(&BOUNCES)), "failure_type", nothing()),
        when(kind_among(&not_among(&bounces_and("excluded"))), "reason", nothing()),
        when(kind_among(&not_among(&bounces_and("delivered"))), "status", nothing()),
        when(kind_among(&BOUNCES[..2]), "failure_type", json!({ "enum": ["soft", "ignored", null] })),
        when(kind_among(&["hard-bounce"]), "failure_type", json!({ "enum": ["hard", null] })),
        when(kind_among(&["hard-bounce"]), "reason", reasons_of(FailureType::Hard)),
        when(untyped_among(&BOUNCES[..2]), "reason", reasons_of(FailureType::Soft)),
        when(is_of_type(FailureType::Soft), "reason", reasons_of(FailureType::Soft)),
        when(is_of_type(FailureType::Hard), "reason", reasons_of(FailureType::Hard)),
        when(is_of_type(FailureType::Ignored), "reason", reasons_of(FailureType::Ignored)),
    ])
}

fn when(condition: Value, field: &str, then: Value) -> Value {
    json!({ "if": condition, "then": { "properties": { field: then } } })
}

fn kind_among(kinds: &[&str]) -> Value {
    json!({ "properties": { "kind": { "enum": kinds } } })
}

fn untyped_among(kinds: &[&str]) -> Value {
    json!({ "properties": { "kind": { "enum": kinds }, "failure_type": { "type": "null" } } })
}

fn is_of_type(failure_type: FailureType) -> Value {
    json!({ "properties": { "failure_type": { "const": failure_type.as_str() } }, "required": ["failure_type"] })
}

fn reasons_of(failure_type: FailureType) -> Value {
    let can_be = |reason: &&Reason| reason.can_be(failure_type);
    json!({ "enum": words_or_null(Reason::ALL.iter().filter(can_be)) })
}
