//! What the versions of XLIFF share: texts with elements for what stands in braces.

use std::collections::BTreeMap;

use super::text::{Piece, Refusal, pieces, without_braces};
use super::xml::{Child, Element, Page};
use super::{ExchangeFormat, Returned, Unit, xliff2, xliff12};
use crate::diagnostic::Error;

/// How a version writes a placeable.
pub(super) struct Inline {
    /// `x` or `ph`.
    pub(super) element: &'static str,
    /// The attribute that holds what stands in the file.
    pub(super) written: &'static str,
    /// Further attributes.
    pub(super) others: &'static [(&'static str, &'static str)],
    /// An attribute that holds it for people.
    pub(super) shown: Option<&'static str>,
}

/// The language and the units of a file.
pub(super) fn read(text: &str) -> Result<(ExchangeFormat, Option<String>, Vec<Returned>), Error> {
    let root = Element::read(text.trim_start_matches('\u{feff}'))?;
    if root.name != "xliff" {
        return Err(Error::caller(format!("is no exchange file: its root is <{}>, not <xliff>", root.name)));
    }
    match root.attribute("version").unwrap_or_default() {
        version if version.starts_with("1.") => xliff12::read(&root),
        version if version.starts_with("2.") => xliff2::read(&root),
        version => Err(Error::caller(format!("is XLIFF of version `{version}`; 1.2 and 2.0 are read"))),
    }
}

/// Ids of the placeables of a unit: the same in the English text and in its translation.
#[derive(Default)]
struct Ids {
    n_used: BTreeMap<String, usize>,
}

impl Ids {
    /// `recipient`, and `recipient-2` for the second.
    fn next(&mut self, code: &str) -> String {
        let base = base_id(code);
        let n_used = self.n_used.entry(base.clone()).or_default();
        *n_used += 1;
        if *n_used == 1 { base } else { format!("{base}-{n_used}") }
    }
}

/// What a placeable is called by: the first name in it.
fn base_id(code: &str) -> String {
    let inner = code.trim_start_matches(['{', ' ']);
    let kind = match inner.as_bytes().first() {
        Some(b'"') => return "text".to_owned(),
        Some(b'-') => "term-",
        Some(b'$') | None => "",
        Some(_) => "ref-",
    };
    let is_letter = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-' || *letter == '_';
    let name: String = inner.trim_start_matches(['$', '-']).chars().take_while(is_letter).collect();
    match name.is_empty() {
        true => "code".to_owned(),
        false => format!("{kind}{name}"),
    }
}

/// Writes `<source>` and `<target>` of a unit; the target gets these attributes.
pub(super) fn write_texts(unit: &Unit, inline: &Inline, target: &[(&str, &str)], page: &mut Page) {
    write_text("source", &[], &unit.source, inline, page);
    if let Some(text) = &unit.target {
        write_text("target", target, text, inline, page);
    }
}

fn write_text(name: &str, attributes: &[(&str, &str)], text: &str, inline: &Inline, page: &mut Page) {
    page.begin(name, attributes);
    let mut ids = Ids::default();
    // OK because the parser of Fluent has read it: its braces are balanced.
    for piece in pieces(text).unwrap_or_else(|_| vec![Piece::Text(text)]) {
        match piece {
            Piece::Text(text) => page.text(text),
            Piece::Code(code) => {
                let id = ids.next(code);
                let mut attributes = vec![("id", &*id)];
                attributes.extend(inline.others);
                attributes.extend(inline.shown.map(|shown| (shown, code)));
                attributes.push((inline.written, code));
                page.within(inline.element, &attributes);
            }
        }
    }
    page.end(name);
}

/// A text as Fluent writes it. An element that says no more than its id stands for that of the source with this id.
pub(super) fn text_in(element: &Element, inline: &Inline, source: Option<&Element>) -> Result<String, Refusal> {
    let mut out = String::new();
    add_children(element, inline, source, &mut out)?;
    Ok(out)
}

fn add_children(element: &Element, inline: &Inline, source: Option<&Element>, out: &mut String) -> Result<(), Refusal> {
    for child in &element.children {
        match child {
            Child::Text(text) => out.push_str(&without_braces(text)),
            Child::Element(child) => match &*child.name {
                // Marks of a tool, such as those around segments.
                "mrk" => add_children(child, inline, source, out)?,
                "sm" | "em" => {}
                "x" | "ph" => out.push_str(&code(child, inline, source)?),
                name => return Err(unknown_element(name)),
            },
        }
    }
    Ok(())
}

fn code(element: &Element, inline: &Inline, source: Option<&Element>) -> Result<String, Refusal> {
    let written = |element: &Element| element.attribute(inline.written).map(str::to_owned);
    let id = element.attribute("id").unwrap_or_default();
    let of_source = || {
        let mut codes = Vec::new();
        for name in ["x", "ph"] {
            source?.below(name, &mut codes);
        }
        codes.into_iter().find(|code| code.attribute("id") == Some(id)).and_then(written)
    };
    written(element).or_else(of_source).ok_or_else(|| {
        let message = format!("<{} id=\"{id}\"/> stands for nothing that the English text has", element.name);
        Refusal::new("exchange-unknown-placeable", message, "delete it, or copy it from the English text")
    })
}

fn unknown_element(name: &str) -> Refusal {
    let message = format!("<{name}> is nothing that the text can have");
    Refusal::new("exchange-syntax", message, "delete it; only the elements of the English text may stand there")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::LanguageTag;
    use proptest::prelude::*;

    /// Texts as Fluent writes them, with braces that are balanced.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a<>&\"' \n\té\\[*.]{1,4}",
            "\\{ ?\\$[a-c] ?\\}",
            Just("{\"\\u00A0\"}".to_owned()),
            Just("{ -t(case: \"}<\") }".to_owned()),
            Just("{ $n ->\n    [one] \"x\n   *[other] { $n } & y\n    }".to_owned()),
        ];
        proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_back_as_it_was(source in text(), target in text()) {
            let unit = Unit {
                id: "a.ftl:b.c[one][few]".to_owned(),
                source: source.clone(),
                target: Some(target.clone()),
                notes: vec!["A <note>\nof two lines".to_owned()],
                place: ("en/a.ftl".to_owned(), 3),
            };
            let language = LanguageTag::parse("pt-BR").unwrap();
            let written = [xliff12::write(std::slice::from_ref(&unit), &language), xliff2::write(std::slice::from_ref(&unit), &language).unwrap()];
            for written in written {
                let (_, tag, units) = read(&written).unwrap();
                prop_assert_eq!(tag.as_deref(), Some("pt-BR"));
                prop_assert_eq!(units.len(), 1);
                prop_assert_eq!(&units[0].id, &unit.id);
                prop_assert_eq!(units[0].source.as_ref(), Some(&source));
                prop_assert_eq!(units[0].text.clone(), Some(Ok(target.clone())));
            }
        }
    }

    #[test]
    fn a_placeable_is_called_by_its_name() {
        for (code, id) in [
            ("{ $recipient }", "recipient"),
            ("{$x}", "x"),
            ("{\"\\u00A0\"}", "text"),
            ("{ -term(case: \"x\") }", "term-term"),
            ("{ other.label }", "ref-other"),
            ("{ NUMBER($n) }", "ref-NUMBER"),
            ("{ 7 }", "ref-7"),
        ] {
            assert_eq!(base_id(code), id);
        }
        let mut ids = Ids::default();
        assert_eq!(["{ $x }", "{ $y }", "{ $x }"].map(|code| ids.next(code)), ["x", "y", "x-2"]);
    }
}
