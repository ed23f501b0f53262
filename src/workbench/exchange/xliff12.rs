//! XLIFF 1.2 (OASIS Standard, 1 February 2008).
//!
//! A locale file is a `<file>`, a unit a `<trans-unit>` whose id is that of the unit, a placeable an `<x/>` whose `equiv-text` is what
//! stands in the locale file.

use super::xliff::{Inline, text_in, write_texts};
use super::xml::{Element, Page};
use super::{ExchangeFormat, Returned, Unit};
use crate::diagnostic::Error;
use crate::language::LanguageTag;

const INLINE: Inline = Inline { element: "x", written: "equiv-text", others: &[("ctype", "x-fluent")], shown: None };

/// What a target is in that its translator or a tool does not think finished (§4.2, state).
const UNSURE: [&str; 7] = [
    "needs-adaptation",
    "needs-l10n",
    "needs-review-adaptation",
    "needs-review-l10n",
    "needs-review-translation",
    "needs-translation",
    "new",
];

pub(super) fn write(units: &[Unit], language: &LanguageTag) -> String {
    let mut page = Page::new();
    page.open("xliff", &[("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]);
    for units in units.chunk_by(|left, right| left.file() == right.file()) {
        let Some(first) = units.first() else { continue };
        let attributes = [
            ("original", first.file()),
            ("source-language", "en"),
            ("target-language", language.as_str()),
            ("datatype", "x-fluent"),
        ];
        page.open("file", &attributes);
        page.open("header", &[]);
        page.leaf("note", &[], "Texts of Retourpost. An x element is filled in later, and stays as it is.");
        page.close("header");
        page.open("body", &[]);
        units.iter().for_each(|unit| write_unit(unit, &mut page));
        page.close("body");
        page.close("file");
    }
    page.close("xliff");
    page.finish()
}

fn write_unit(unit: &Unit, page: &mut Page) {
    // Without a word, a translation counts as one to be reviewed (§2.5.2), and tools count it as fuzzy.
    let approved = unit.target.is_some().then_some(("approved", "yes"));
    let attributes = [Some(("id", &*unit.id)), approved, Some(("xml:space", "preserve"))];
    page.open("trans-unit", &attributes.into_iter().flatten().collect::<Vec<_>>());
    write_texts(unit, &INLINE, &[("state", "translated")], page);
    let (file, line) = &unit.place;
    page.open("context-group", &[("purpose", "location")]);
    page.leaf("context", &[("context-type", "sourcefile")], file);
    page.leaf("context", &[("context-type", "linenumber")], &line.to_string());
    page.close("context-group");
    for note in &unit.notes {
        page.leaf("note", &[("from", "developer")], note);
    }
    page.close("trans-unit");
}

pub(super) fn read(root: &Element) -> Result<(ExchangeFormat, Option<String>, Vec<Returned>), Error> {
    let files = || root.elements().filter(|element| element.name == "file");
    let language = files().find_map(|file| file.attribute("target-language")).map(str::to_owned);
    let mut units = Vec::new();
    files().for_each(|file| file.below("trans-unit", &mut units));
    Ok((ExchangeFormat::Xliff12, language, units.into_iter().map(returned).collect()))
}

fn returned(unit: &Element) -> Returned {
    let source = unit.element("source");
    let target = unit.element("target").filter(|target| !target.children.is_empty());
    let state = target.and_then(|target| target.attribute("state")).unwrap_or_default();
    Returned {
        id: unit.attribute("id").unwrap_or_default().to_owned(),
        text: target.map(|target| text_in(target, &INLINE, source)),
        source: source.and_then(|source| text_in(source, &INLINE, None).ok()),
        is_unsure: UNSURE.contains(&state),
        span: unit.span,
    }
}
