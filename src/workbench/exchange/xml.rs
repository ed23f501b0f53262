//! What XLIFF needs of XML: elements with their places in, elements out.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::reader::Reader;

use crate::diagnostic::Error;
use crate::workbench::document::Span;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Element {
    /// Without its prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Child>,
    /// Its first tag.
    pub(super) span: Span,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Child {
    Element(Element),
    Text(String),
}

/// Deeper files are none of ours.
const DEPTH: usize = 64;

impl Element {
    /// Reads a document; its root comes back.
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        let mut start = 0;
        loop {
            let event =
                reader.read_event().map_err(|error| broken(text, reader.error_position(), &error.to_string()))?;
            let end = position(reader.buffer_position());
            let at = |error: Error| error.on_line(line_of(text, start));
            match event {
                Event::Start(tag) => {
                    open.push(element(&tag, (start, end)).map_err(at)?);
                    if open.len() > DEPTH {
                        return Err(at(Error::caller("elements stand too deep in one another")));
                    }
                }
                Event::Empty(tag) => push(&mut open, Child::Element(element(&tag, (start, end)).map_err(at)?)),
                Event::End(_) => {
                    if let Some(element) = open.pop() {
                        push(&mut open, Child::Element(element));
                    }
                }
                Event::Text(text) => push(&mut open, Child::Text(text.xml10_content().into_owned())),
                Event::CData(text) => push(&mut open, Child::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(name) => push(&mut open, Child::Text(referred(&name).map_err(at)?)),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
            start = end;
        }
        let [document] = &mut open[..] else {
            return Err(Error::caller("the file ends within an element"));
        };
        let root = std::mem::take(document).children.into_iter().find_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        });
        root.ok_or_else(|| Error::caller("there is no element"))
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// The first element of this name in it.
    pub(super) fn element(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All elements of this name below it, however deep.
    pub(super) fn below<'e>(&'e self, name: &str, found: &mut Vec<&'e Self>) {
        for element in self.elements() {
            match element.name == name {
                true => found.push(element),
                false => element.below(name, found),
            }
        }
    }
}

/// Texts side by side are one.
fn push(open: &mut [Element], child: Child) {
    // OK because the document itself is never closed.
    let children = &mut open.last_mut().expect("the document").children;
    match (children.last_mut(), child) {
        (Some(Child::Text(text)), Child::Text(more)) => text.push_str(&more),
        (_, child) => children.push(child),
    }
}

fn element(tag: &BytesStart<'_>, span: Span) -> Result<Element, Error> {
    let broken = |error: &dyn std::fmt::Display| Error::caller(format!("is no XML: {error}"));
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| broken(&error))?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(|error| broken(&error))?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: tag.local_name().as_ref().to_owned(), attributes, children: Vec::new(), span })
}

/// What `&amp;` or `&#160;` stands for.
fn referred(name: &quick_xml::events::BytesRef<'_>) -> Result<String, Error> {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return Ok(letter.to_string());
    }
    let name = name.xml10_content();
    let known = quick_xml::escape::resolve_predefined_entity(&name);
    known.map(str::to_owned).ok_or_else(|| Error::caller(format!("`&{name};` is not known: write the sign itself")))
}

fn broken(text: &str, offset: u64, why: &str) -> Error {
    Error::caller(format!("is no XML: {why}")).on_line(line_of(text, position(offset)))
}

fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|octet| **octet == b'\n').count() + 1
}

/// A document as it grows: each element on a line of its own, but for those within texts.
pub(super) struct Page {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

impl Page {
    pub(super) fn new() -> Self {
        let mut page = Self { writer: Writer::new(Vec::new()), depth: 0 };
        page.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        page
    }

    /// Begins an element that others stand in.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.write(Event::Start(tag(name, attributes)));
        self.depth += 1;
    }

    pub(super) fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.line();
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element with text in it.
    pub(super) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.begin(name, attributes);
        self.text(text);
        self.end(name);
    }

    /// Begins an element in which text stands.
    pub(super) fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.write(Event::Start(tag(name, attributes)));
    }

    pub(super) fn end(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.write(Event::Text(BytesText::from_escaped(escaped(text, false))));
    }

    /// An element within text.
    pub(super) fn within(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.write(Event::Empty(tag(name, attributes)));
    }

    pub(super) fn finish(mut self) -> String {
        self.write(Event::Text(BytesText::from_escaped("\n")));
        // OK because only strings were written.
        String::from_utf8(self.writer.into_inner()).expect("UTF-8")
    }

    fn line(&mut self) {
        let line = format!("\n{}", "  ".repeat(self.depth));
        self.write(Event::Text(BytesText::from_escaped(line)));
    }

    fn write(&mut self, event: Event<'_>) {
        // OK because writing to memory does not fail.
        self.writer.write_event(event).expect("memory");
    }
}

fn tag<'t>(name: &'t str, attributes: &[(&str, &str)]) -> BytesStart<'t> {
    let mut content = name.to_owned();
    for (key, value) in attributes {
        content.push_str(&format!(" {key}=\"{}\"", escaped(value, true)));
    }
    BytesStart::from_content(content, name.len())
}

/// Characters as XML has them. Line ends in attributes, and returns anywhere, would be read as something else.
fn escaped(text: &str, is_attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if is_attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' if is_attribute => out.push_str(&format!("&#{};", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_xml_is_refused_with_its_line() {
        for (text, line) in [("<a>\n<b></a>", Some(2)), ("<a>\n&nbsp;</a>", Some(2)), ("<a", Some(1)), ("<a>", None)] {
            assert_eq!(Element::read(text).unwrap_err().line(), line, "{text}");
        }
        assert!(Element::read(&"<a>".repeat(100_000)).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn texts_and_attributes_come_back_as_they_were(text in "[a<>&\"'\n\r\té{} \\]]{1,20}") {
            let mut page = Page::new();
            page.open("r", &[]);
            page.leaf("e", &[("a", &text)], &text);
            page.close("r");
            let root = Element::read(&page.finish()).unwrap();
            let element = root.element("e").unwrap();
            prop_assert_eq!(element.attribute("a"), Some(&*text));
            prop_assert_eq!(&element.children, &[Child::Text(text)]);
        }

        #[test]
        fn nothing_panics(text in "[<>/a=\"&; !\\[\\]?-]{0,30}") {
            let _ = Element::read(&text);
        }
    }
}
