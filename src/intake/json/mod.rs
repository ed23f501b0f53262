//! A report as a JSON document, version 1.

mod locate;
mod ndjson;
mod objects;
mod parts;
mod read;
mod wire;
mod write;

pub use ndjson::NdjsonReader;

use serde::Serialize;

use self::locate::line_of;
#[cfg(feature = "ledger")]
pub(crate) use self::objects::objects_alone;
use self::wire::{CaseWire, VersionWire};
use super::Limits;
use crate::diagnostic::Error;
use crate::report::Case;
use crate::text::write_visible;

/// The version of the documents that this build writes, and the only one it reads.
pub const DOCUMENT_VERSION: u64 = 1;

/// Reads a report in JSON.
///
/// ```
/// use retourpost::intake::from_json;
///
/// let case = from_json(
///     r#"{
///         "version": 1,
///         "reporting_mta": "mx.example.com",
///         "message": { "return_path": "kari@example.com" },
///         "recipients": [{ "final_recipient": "ola@example.no", "reply": "550 5.1.1 User unknown" }]
///     }"#,
/// )?;
/// assert_eq!(case.report.recipients()[0].status().to_string(), "5.1.1");
///
/// let error = from_json("{\n  \"version\": 2\n}").unwrap_err();
/// assert_eq!(error.to_string(), "line 2: version: this build reads version 1");
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// Text that is no JSON, a document of another version, an unknown field, a value that its field does not take, or values that
/// contradict each other: with the line ([`Error::line`]) and the path of the field ([`Error::field`]).
pub fn from_json(text: &str) -> Result<Case, Error> {
    from_json_within(text, &Limits::default())
}

/// The same within limits of the caller's.
///
/// # Errors
/// Those of [`from_json`], and a document or a number of recipients above the limit.
pub fn from_json_within(text: &str, limits: &Limits) -> Result<Case, Error> {
    if text.len() > limits.input_octets {
        return Err(Error::caller(format!(
            "the document has {} octets, the limit is {}",
            text.len(),
            limits.input_octets
        )));
    }
    check_version(text)?;
    let document: CaseWire = deserialized(text)?;
    document.into_case(limits).map_err(|error| with_line(error, text))
}

fn check_version(text: &str) -> Result<(), Error> {
    let refused = |what: &'static str| Err(with_line(Error::caller(what).in_field("version"), text));
    match deserialized::<VersionWire>(text)?.version {
        Some(serde_json::Value::Number(version)) if version.as_u64() == Some(DOCUMENT_VERSION) => Ok(()),
        Some(serde_json::Value::Number(_)) => refused("this build reads version 1"),
        Some(_) => refused("wants the number 1"),
        None => refused("is missing: write `\"version\": 1`"),
    }
}

/// The error with the line on which its field stands.
pub(crate) fn with_line(error: Error, text: &str) -> Error {
    match error.field().map(|path| (line_of(text, path), visible(path))) {
        Some((line, path)) => error.renamed(path).on_line(line),
        None => error,
    }
}

/// A document of another kind, read as strictly: with the field and its line.
#[cfg(feature = "ledger")]
pub(crate) fn document_of<'de, T: serde::Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    deserialized(text)
}

fn deserialized<'de, T: serde::Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let document = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let refusal = refusal(error.inner());
        match known_path(error.path()) {
            path if path.is_empty() => refusal,
            path => refusal.in_field(path),
        }
    })?;
    deserializer.end().map_err(|error| refusal(&error))?;
    Ok(document)
}

/// The path without its `?`, which stand for what could not be read.
fn known_path(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    visible(&path.split('.').filter(|step| !matches!(*step, "" | "?")).collect::<Vec<_>>().join("."))
}

/// What serde says, without the line and column at its end.
fn refusal(error: &serde_json::Error) -> Error {
    let said = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let said = visible(said.strip_suffix(&place).unwrap_or(&said));
    let message = if error.is_data() { said } else { format!("no JSON: {said} at column {}", error.column()) };
    Error::caller(message).on_line(error.line())
}

/// Names of fields come from outside, too.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    write_visible(text, &mut visible);
    visible
}

/// A case as a document that [`from_json`] reads again: nothing of the case is left out.
///
/// It implements [`serde::Serialize`], so that it can stand in a larger document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct CaseDocument(CaseWire);

impl From<&Case> for CaseDocument {
    fn from(case: &Case) -> Self {
        Self(CaseWire::from_case(case))
    }
}

/// The case as JSON, indented, with an LF at the end.
pub fn to_json(case: &Case) -> String {
    pretty(&CaseDocument::from(case))
}

/// The JSON Schema (draft 2020-12) of the documents, indented, with an LF at the end.
pub fn json_schema() -> String {
    pretty(&schemars::schema_for!(CaseWire))
}

/// Indented, with an LF at the end.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    // OK because the types have string keys only, and none of their serializers fails.
    let mut text = serde_json::to_string_pretty(value).expect("serializable");
    text.push('\n');
    text
}
