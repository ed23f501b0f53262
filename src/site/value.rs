//! From what is written in a configuration to a value, and back.

use std::path::{Path, PathBuf};

use super::color::Color;
use super::model::{
    ChoiceTrace, DirectionControls, HeaderShown, OriginalSubject, ReturnedContent, Several, Smtputf8, Tls,
};
use super::names;
use crate::language::{Detection, LanguageTag, Review};
use crate::layout::Layout;
use crate::policy::{AbsentNotify, Confidential};

/// What is written: by TOML with its type, or by the environment and flags as text alone.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Text(String),
    Integer(i64),
    List(Vec<Item>),
    /// Of no type that a key takes; its name.
    Other(&'static str),
    /// Text whose type is that of the key.
    Untyped(String),
}

/// An item and the folder that its relative paths start from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) item: &'a Item,
    pub(super) folder: Option<&'a Path>,
}

type Read<T> = Result<T, String>;

impl Item {
    fn type_name(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Untyped(_) => "text",
            Self::Integer(_) => "a number",
            Self::List(_) => "a list",
            Self::Other(name) => name,
        }
    }
}

fn text<'a>(written: &Written<'a>) -> Read<&'a str> {
    match written.item {
        Item::Text(text) | Item::Untyped(text) => Ok(text),
        other => Err(format!("takes text in quotes, not {}", other.type_name())),
    }
}

/// A list of text; where it comes without types, its members are separated by this.
fn list<'a>(written: &Written<'a>, is_separator: fn(char) -> bool) -> Read<Vec<&'a str>> {
    match written.item {
        Item::List(items) => items.iter().map(|item| text(&Written { item, ..*written })).collect(),
        Item::Untyped(text) => Ok(text.split(is_separator).map(str::trim).filter(|text| !text.is_empty()).collect()),
        other => Err(format!("takes a list of text, such as [\"…\", \"…\"], not {}", other.type_name())),
    }
}

fn is_comma(c: char) -> bool {
    c == ','
}

pub(super) fn host(written: &Written<'_>) -> Read<String> {
    names::host(text(written)?)
}

pub(super) fn maybe_host(written: &Written<'_>) -> Read<Option<String>> {
    host(written).map(Some)
}

pub(super) fn address(written: &Written<'_>) -> Read<String> {
    names::address(text(written)?)
}

pub(super) fn maybe_address(written: &Written<'_>) -> Read<Option<String>> {
    address(written).map(Some)
}

pub(super) fn maybe_link(written: &Written<'_>) -> Read<Option<String>> {
    names::link(text(written)?).map(Some)
}

pub(super) fn maybe_line(written: &Written<'_>) -> Read<Option<String>> {
    names::line(text(written)?).map(Some)
}

pub(super) fn maybe_smtp_url(written: &Written<'_>) -> Read<Option<String>> {
    names::smtp_url(text(written)?).map(Some)
}

/// A selector is one or more labels (RFC 6376 §3.1), as a host name is.
pub(super) fn maybe_selector(written: &Written<'_>) -> Read<Option<String>> {
    let text = text(written)?;
    let refused = |_| format!("{text:?} is not a selector, such as \"mail2026\"");
    names::host(text).map(Some).map_err(refused)
}

pub(super) fn color(written: &Written<'_>) -> Read<Color> {
    Color::read_accent(text(written)?)
}

pub(super) fn maybe_color(written: &Written<'_>) -> Read<Option<Color>> {
    color(written).map(Some)
}

fn tag_of(text: &str) -> Read<LanguageTag> {
    LanguageTag::parse(text).map_err(|_| format!("{text:?} is not a language tag, such as \"nl\" or \"pt-BR\""))
}

pub(super) fn tag(written: &Written<'_>) -> Read<LanguageTag> {
    tag_of(text(written)?)
}

pub(super) fn maybe_tag(written: &Written<'_>) -> Read<Option<LanguageTag>> {
    tag(written).map(Some)
}

pub(super) fn tags(written: &Written<'_>) -> Read<Vec<LanguageTag>> {
    list(written, is_comma)?.into_iter().map(tag_of).collect()
}

pub(super) fn maybe_tags(written: &Written<'_>) -> Read<Option<Vec<LanguageTag>>> {
    tags(written).map(Some)
}

pub(super) fn domains(written: &Written<'_>) -> Read<Vec<String>> {
    list(written, is_comma)?.into_iter().map(names::domain_pattern).collect()
}

/// What is hidden: words of which each stands once.
pub(super) fn confidential(written: &Written<'_>) -> Read<Vec<Confidential>> {
    let mut all: Vec<Confidential> = list(written, is_comma)?
        .into_iter()
        .map(|text| one_of(text, Confidential::WORDS, Confidential::from_word))
        .collect::<Read<_>>()?;
    all.sort();
    all.dedup();
    Ok(all)
}

pub(super) fn hosts(written: &Written<'_>) -> Read<Vec<String>> {
    let named =
        |text: &str| names::host(text).map_err(|_| format!("{text:?} is not a host, such as \"mx.example.org\""));
    list(written, is_comma)?.into_iter().map(named).collect()
}

/// Local parts of addresses, in which `*` stands for anything.
pub(super) fn local_parts(written: &Written<'_>) -> Read<Vec<String>> {
    let pattern = |text: &str| match !text.is_empty() && !text.contains(['@', ' ']) && text.chars().any(|it| it != '*')
    {
        true => Ok(text.to_lowercase()),
        false => Err(format!("{text:?} is not the local part of addresses, such as \"owner-*\"")),
    };
    list(written, is_comma)?.into_iter().map(pattern).collect()
}

pub(super) fn inner_hosts(written: &Written<'_>) -> Read<Vec<String>> {
    list(written, is_comma)?.into_iter().map(names::host_pattern).collect()
}

/// A program and its arguments. No shell reads it; without types it is cut at white space.
pub(super) fn maybe_command(written: &Written<'_>) -> Read<Option<Vec<String>>> {
    let words = match written.item {
        Item::Text(program) => vec![program.as_str()],
        _ => list(written, char::is_whitespace)?,
    };
    if words.first().is_none_or(|program| program.is_empty()) || words.iter().any(|word| word.contains('\0')) {
        return Err("takes a program and its arguments, such as [\"/usr/sbin/sendmail\", \"-i\"]".to_owned());
    }
    Ok(Some(words.into_iter().map(str::to_owned).collect()))
}

pub(super) fn maybe_path(written: &Written<'_>) -> Read<Option<PathBuf>> {
    let path = text(written)?;
    if path.is_empty() || path.contains('\0') {
        return Err("takes the path of a file or a folder".to_owned());
    }
    Ok(Some(written.folder.map_or_else(|| PathBuf::from(path), |folder| folder.join(path))))
}

/// A number from `MIN` to `MAX`.
pub(super) fn number<const MIN: usize, const MAX: usize>(written: &Written<'_>) -> Read<usize> {
    let refused = |said: &dyn std::fmt::Display| format!("takes a number from {MIN} to {MAX}, not {said}");
    let number = match written.item {
        Item::Integer(number) => usize::try_from(*number).map_err(|_| refused(number))?,
        Item::Untyped(text) => text.parse().map_err(|_| refused(&format!("{text:?}")))?,
        other => return Err(refused(&other.type_name())),
    };
    if (MIN..=MAX).contains(&number) { Ok(number) } else { Err(refused(&number)) }
}

/// A number of pixels from `MIN` to `MAX`.
pub(super) fn maybe_pixels<const MIN: usize, const MAX: usize>(written: &Written<'_>) -> Read<Option<u32>> {
    number::<MIN, MAX>(written).map(|number| u32::try_from(number).ok())
}

/// One of the words of an enum, by its own reading of them.
pub(super) fn word<T>(written: &Written<'_>, words: &[&str], read: fn(&str) -> Option<T>) -> Read<T> {
    one_of(text(written)?, words, read)
}

fn one_of<T>(text: &str, words: &[&str], read: fn(&str) -> Option<T>) -> Read<T> {
    read(text).ok_or_else(|| {
        let all = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
        format!("takes one of {all}, not {text:?}")
    })
}

/// A value as TOML writes it, if there is one.
pub(super) trait Show {
    fn show(&self) -> Option<toml::Value>;
}

impl Show for String {
    fn show(&self) -> Option<toml::Value> {
        Some(self.clone().into())
    }
}

impl Show for usize {
    fn show(&self) -> Option<toml::Value> {
        i64::try_from(*self).ok().map(toml::Value::Integer)
    }
}

impl Show for u32 {
    fn show(&self) -> Option<toml::Value> {
        Some(i64::from(*self).into())
    }
}

impl Show for PathBuf {
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string_lossy().into_owned().into())
    }
}

impl Show for LanguageTag {
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
}

impl Show for Color {
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> Option<toml::Value> {
        self.as_ref().and_then(Show::show)
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self) -> Option<toml::Value> {
        Some(toml::Value::Array(self.iter().filter_map(Show::show).collect()))
    }
}

macro_rules! show_words {
    ($($name:ident),+) => {
        $(impl Show for $name {
            fn show(&self) -> Option<toml::Value> {
                Some(self.as_str().into())
            }
        })+
    };
}

show_words!(
    AbsentNotify,
    ChoiceTrace,
    Confidential,
    Detection,
    Review,
    DirectionControls,
    HeaderShown,
    Layout,
    OriginalSubject,
    ReturnedContent,
    Several,
    Smtputf8,
    Tls
);
