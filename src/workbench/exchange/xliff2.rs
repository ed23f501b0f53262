//! XLIFF 2.0 (OASIS Standard, 5 August 2014), which 2.1 and 2.2 go on with.
//!
//! A locale file is a `<file>`, a unit a `<unit>` of one segment, a placeable a `<ph/>` whose `disp` is what stands in the locale file.
//! An id there is an NMTOKEN, which has no brackets: `notice.ftl:notice-failed-what-many:one`. The name has them.

use super::text::Refusal;
use super::xliff::{Inline, text_in, write_texts};
use super::xml::{Element, Page};
use super::{ExchangeFormat, Returned, Unit};
use crate::diagnostic::Error;
use crate::language::LanguageTag;

const INLINE: Inline = Inline { element: "ph", written: "disp", others: &[], shown: Some("equiv") };

pub(super) fn write(units: &[Unit], language: &LanguageTag) -> Result<String, Error> {
    let mut page = Page::new();
    let attributes = [
        ("version", "2.0"),
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
        ("srcLang", "en"),
        ("trgLang", language.as_str()),
    ];
    page.open("xliff", &attributes);
    for units in units.chunk_by(|left, right| left.file() == right.file()) {
        let Some(first) = units.first() else { continue };
        if !first.file().bytes().all(is_of_nmtoken) {
            let cure = "rename it to ASCII letters, digits, dots, hyphens and underscores";
            return Err(Error::caller(format!("XLIFF 2 has no id for the file `{}`: {cure}", first.file())));
        }
        page.open("file", &[("id", first.file()), ("original", first.file())]);
        page.open("notes", &[]);
        page.leaf("note", &[], "Texts of Retourpost. A ph element is filled in later, and stays as it is.");
        page.close("notes");
        units.iter().for_each(|unit| write_unit(unit, &mut page));
        page.close("file");
    }
    page.close("xliff");
    Ok(page.finish())
}

fn is_of_nmtoken(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_')
}

fn write_unit(unit: &Unit, page: &mut Page) {
    let id = unit.id.replace('[', ":").replace(']', "");
    page.open("unit", &[("id", &id), ("name", &unit.id), ("xml:space", "preserve")]);
    page.open("notes", &[]);
    let (file, line) = &unit.place;
    page.leaf("note", &[("category", "location")], &format!("{file}:{line}"));
    for note in &unit.notes {
        page.leaf("note", &[("category", "developer")], note);
    }
    page.close("notes");
    // One that is not translated says nothing: a tool that fills in the text may leave the state as it is.
    let state: &[(&str, &str)] = if unit.target.is_some() { &[("state", "translated")] } else { &[] };
    page.open("segment", state);
    write_texts(unit, &INLINE, &[], page);
    page.close("segment");
    page.close("unit");
}

/// The id of a unit from an NMTOKEN: what stands behind the second colon and all further ones are variants.
fn unit_id(id: &str) -> String {
    let mut parts = id.split(':');
    let first = parts.next().unwrap_or_default();
    let second = parts.next().map(|part| format!(":{part}")).unwrap_or_default();
    let variants: String = parts.map(|part| format!("[{part}]")).collect();
    format!("{first}{second}{variants}")
}

pub(super) fn read(root: &Element) -> Result<(ExchangeFormat, Option<String>, Vec<Returned>), Error> {
    let mut units = Vec::new();
    root.below("unit", &mut units);
    let language = root.attribute("trgLang").map(str::to_owned);
    Ok((ExchangeFormat::Xliff2, language, units.into_iter().map(returned).collect()))
}

fn returned(unit: &Element) -> Returned {
    let segments: Vec<&Element> =
        unit.elements().filter(|element| matches!(&*element.name, "segment" | "ignorable")).collect();
    let is_unsure = |segment: &&Element| segment.name == "segment" && segment.attribute("state") == Some("initial");
    Returned {
        id: unit_id(unit.attribute("id").unwrap_or_default()),
        text: target(&segments),
        source: segments.iter().map(|it| text_in(it.element("source")?, &INLINE, None).ok()).collect(),
        is_unsure: segments.iter().any(is_unsure),
        span: unit.span,
    }
}

/// The texts of all segments, one behind the other; nothing if one is not translated. What no translator sees is as it was.
fn target(segments: &[&Element]) -> Option<Result<String, Refusal>> {
    let mut out = String::new();
    for segment in segments {
        let source = segment.element("source");
        let target = segment.element("target").filter(|target| !target.children.is_empty());
        let chosen = if segment.name == "ignorable" { target.or(source) } else { target };
        match text_in(chosen?, &INLINE, source) {
            Ok(text) => out.push_str(&text),
            Err(refusal) => return Some(Err(refusal)),
        }
    }
    (!out.is_empty()).then_some(Ok(out))
}

#[cfg(test)]
mod tests {
    use super::unit_id;

    #[test]
    fn an_id_has_its_brackets_again() {
        assert_eq!(unit_id("a.ftl:key.why"), "a.ftl:key.why");
        assert_eq!(unit_id("a.ftl:key.why:one:few"), "a.ftl:key.why[one][few]");
    }
}
