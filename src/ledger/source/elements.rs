//! JSON of others: one object, an array of them, or several texts in a row; what is not known is passed over.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::diagnostic::Error;
use crate::intake::with_line;
use crate::report::Moment;

/// An object.
pub(super) type Object = Map<String, Value>;

/// Gives each object of the text to `take`, with its place in an array. Only one is in memory at a time.
///
/// # Errors
/// The first error of `take`, or that the text is no JSON, or something else than objects: with the line.
pub(super) fn each_object(
    text: &str,
    mut take: impl FnMut(Option<usize>, &Object) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut refused = None;
    let mut rest = text;
    let mut n_lines_before = 0;
    while !rest.trim_ascii_start().is_empty() {
        let mut deserializer = serde_json::Deserializer::from_str(rest);
        let read = Elements { take: &mut take, refused: &mut refused }.deserialize(&mut deserializer);
        if let Err(error) = read {
            let refusal = match refused.take() {
                Some(refused) => with_line(refused, rest),
                None => refusal(&error).on_line(error.line().max(1)),
            };
            let line = n_lines_before + refusal.line().unwrap_or(1);
            return Err(refusal.on_line(line));
        }
        if deserializer.end().is_ok() {
            return Ok(());
        }
        // The next text begins where this one ended: Firehose puts them side by side.
        let mut ends = serde_json::Deserializer::from_str(rest).into_iter::<serde::de::IgnoredAny>();
        let _ = ends.next();
        let end = ends.byte_offset();
        n_lines_before += memchr::memchr_iter(b'\n', &rest.as_bytes()[..end]).count();
        rest = &rest[end..];
    }
    Ok(())
}

/// What serde says, without the line and column at its end.
fn refusal(error: &serde_json::Error) -> Error {
    let said = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let mut visible = String::new();
    crate::text::write_visible(said.strip_suffix(&place).unwrap_or(&said), &mut visible);
    match error.is_data() {
        true => Error::caller(visible),
        false => Error::caller(format!("no JSON: {visible} at column {}", error.column())),
    }
}

struct Elements<'t, F> {
    take: &'t mut F,
    /// What `take` said, which serde cannot carry.
    refused: &'t mut Option<Error>,
}

impl<F: FnMut(Option<usize>, &Object) -> Result<(), Error>> Elements<'_, F> {
    fn give<E: serde::de::Error>(&mut self, at: Option<usize>, object: &Object) -> Result<(), E> {
        (self.take)(at, object).map_err(|error| {
            *self.refused = Some(match at {
                Some(at) => error.in_field(format!("[{at}]")),
                None => error,
            });
            E::custom("refused")
        })
    }
}

impl<'de, F: FnMut(Option<usize>, &Object) -> Result<(), Error>> DeserializeSeed<'de> for Elements<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, F: FnMut(Option<usize>, &Object) -> Result<(), Error>> Visitor<'de> for Elements<'_, F> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object or an array of objects")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut object = Object::new();
        while let Some((key, value)) = map.next_entry()? {
            object.insert(key, value);
        }
        self.give(None, &object)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let mut at = 0;
        while let Some(value) = seq.next_element::<Value>()? {
            match value {
                Value::Object(object) => self.give(Some(at), &object)?,
                _ => return Err(A::Error::custom(format!("element {at} is no object"))),
            }
            at += 1;
        }
        Ok(())
    }
}

/// The text of a field; a number or a truth as it is written.
pub(super) fn text(object: &Object, field: &str) -> Option<String> {
    match object.get(field)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_so) => Some(is_so.to_string()),
        _ => None,
    }
}

/// The object of a field.
pub(super) fn object<'o>(object: &'o Object, field: &str) -> Option<&'o Object> {
    object.get(field)?.as_object()
}

/// The objects of a list.
pub(super) fn objects<'o>(object: &'o Object, field: &str) -> impl Iterator<Item = &'o Object> {
    object.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// The texts of a list, or the one that stands in its place.
pub(super) fn texts<'o>(object: &'o Object, field: &str) -> Vec<&'o str> {
    match object.get(field) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The first moment that one of these fields tells, in seconds since 1970-01-01T00:00:00Z.
pub(super) fn moment(object: &Object, fields: &[&str]) -> Option<i64> {
    fields.iter().find_map(|field| match object.get(*field)? {
        Value::String(text) => match text.parse::<f64>() {
            Ok(seconds) => seconds_of(seconds),
            Err(_) => Moment::parse(text).ok().map(Moment::unix_seconds),
        },
        Value::Number(number) => seconds_of(number.as_f64()?),
        _ => None,
    })
}

fn seconds_of(seconds: f64) -> Option<i64> {
    // OK because no second of a mail has more than 53 bits, and what is none is refused next.
    let seconds = seconds.is_finite().then_some(seconds.floor() as i64)?;
    Moment::try_new(seconds, 0).ok().map(Moment::unix_seconds)
}

/// Says that a field is missing, or cannot be read.
pub(super) fn wanted(field: &'static str, what: &'static str) -> Error {
    Error::caller(format!("is missing or is no {what}")).in_field(field)
}

/// What a sender put beside a message so that it comes back with its events: the value of this name, `-` and `_` being the same and
/// letter case nothing.
pub(super) fn argument<'o>(pairs: impl Iterator<Item = (&'o str, &'o Value)>, name: &str) -> Option<&'o str> {
    let is_named = |key: &str| {
        let key = key.strip_prefix("X-").or_else(|| key.strip_prefix("x-")).unwrap_or(key);
        key.len() == name.len()
            && key.bytes().zip(name.bytes()).all(|(one, other)| {
                let one = if one == b'-' { b'_' } else { one.to_ascii_lowercase() };
                one == other
            })
    };
    pairs.into_iter().filter(|(key, _)| is_named(key)).find_map(|(_, value)| match value {
        Value::String(text) => Some(text.as_str()),
        Value::Array(list) => list.first().and_then(Value::as_str),
        _ => None,
    })
}

/// The argument that holds the token of a message.
pub(super) const TOKEN: &str = "retourpost_token";

/// The argument that holds the name of the mailing.
pub(super) const DELIVERY: &str = "retourpost_delivery";

/// The pairs of an object.
pub(super) fn pairs(object: &Object) -> impl Iterator<Item = (&str, &Value)> {
    object.iter().map(|(key, value)| (key.as_str(), value))
}
