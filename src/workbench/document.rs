//! A locale file as its translator wrote it: every part with the octets at which it stands.
//!
//! The engine's own reading (`phrase`) keeps what a mail needs. A workbench needs the rest as well: comments, the order of the
//! file, and where each text, brace and variant begins and ends, so that it can point at them and change them and nothing else.

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::phrase::{Limits, Source};

/// Octets of a file: start and end.
pub type Span = (usize, usize);

/// A locale file.
#[derive(Debug, Clone)]
pub struct Document {
    /// The name of its folder: `nl`.
    pub language: String,
    /// Its own name: `causes.ftl`.
    pub name: String,
    /// As it was read.
    pub text: String,
    /// Messages and terms in the order of the file, without those that Fluent cannot read.
    pub entries: Vec<Entry>,
}

/// A message or a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// A term's with its hyphen.
    pub id: String,
    /// Where the id stands, with its hyphen.
    pub id_span: Span,
    /// From the id to the last letter of its last pattern.
    pub span: Span,
    /// Its own comment, without the signs.
    pub comment: Option<String>,
    /// What stands after the equals sign.
    pub value: Option<Pattern>,
    /// In their order.
    pub attributes: Vec<Attribute>,
}

/// A part of a message with a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Without the dot.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// What stands after the equals sign.
    pub pattern: Pattern,
}

/// Text and what stands in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// From the first letter to the last.
    pub span: Span,
    /// In their order. Each line of a text is an element of its own.
    pub elements: Vec<Element>,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Text, as it stands in the file without the indentation of its line.
    Text(Span),
    /// What stands in braces, with its braces.
    Placeable(Span, Placeable),
}

/// What stands in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placeable {
    /// `{ $count }`.
    Variable {
        /// Without the dollar sign.
        name: String,
        /// Where the name stands.
        span: Span,
    },
    /// `{ "\u00A0" }` or `{ 7 }`; what it stands for.
    Literal(String),
    /// `{ -brand }`, `{ other-message.label }` or `{ NUMBER($count) }`: as it is written.
    Reference(String),
    /// `{ $count -> … }`.
    Select(Select),
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// What is asked, as it is written: `$count`.
    pub selector: String,
    /// The variable that is asked, if it is one.
    pub variable: Option<String>,
    /// In their order.
    pub variants: Vec<Variant>,
}

/// One of the texts of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// `one`, `0`.
    pub key: String,
    /// Where the key stands, without its brackets.
    pub key_span: Span,
    /// Whether it stands for all that no other is for.
    pub is_default: bool,
    /// Its text.
    pub pattern: Pattern,
}

impl Document {
    /// Reads a file. What Fluent cannot read in it is passed over: [`Catalogue::load`](crate::phrase::Catalogue::load) tells.
    pub fn parse(language: &str, name: &str, octets: &[u8]) -> Self {
        // Deep nesting and broken escapes end the parser's process, so what it must not see is blanked out before it.
        let (source, _) = Source::read(format!("{language}/{name}"), octets, &Limits::default());
        let parsable = source.parsable();
        let resource = parser::parse(parsable).unwrap_or_else(|(resource, _)| resource);
        let reader = Reader::new(parsable);
        let entries = resource.body.iter().filter_map(|entry| reader.entry(entry)).collect();
        Self { language: language.to_owned(), name: name.to_owned(), entries, text: source.into_text() }
    }

    /// The name for diagnostics: `nl/causes.ftl`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }

    /// The entry of this id, a term's with its hyphen. Of two, the first.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The lines of comment that belong to an entry: up to its id.
    pub fn comment_span(&self, entry: &Entry) -> Span {
        let end = entry.span.0;
        let mut start = end;
        while entry.comment.is_some() && start > 0 {
            let line = self.text[..start - 1].rfind('\n').map_or(0, |newline| newline + 1);
            if !self.text[line..].starts_with('#') || self.text[line..].starts_with("##") {
                break;
            }
            start = line;
        }
        (start, end)
    }

    /// What stands at these octets.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.0..span.1]
    }
}

impl Entry {
    /// Whether it is a term, for other messages to refer to.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The value without a name, then each attribute with its name.
    pub fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.pattern));
        self.value.iter().map(|pattern| (None, pattern)).chain(attributes)
    }

    /// The pattern of an attribute, or of the value.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Pattern> {
        self.parts().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }
}

/// Turns the parser's tree into ours. The parser's slices point into the text, so their addresses tell where they stand.
pub(super) struct Reader<'s> {
    text: &'s str,
}

impl<'s> Reader<'s> {
    /// Of the text that the tree was made from.
    pub(super) fn new(text: &'s str) -> Self {
        Self { text }
    }

    /// A message or a term.
    pub(super) fn entry(&self, entry: &ast::Entry<&'s str>) -> Option<Entry> {
        match entry {
            ast::Entry::Message(message) => {
                let comment = message.comment.as_ref();
                Some(self.message(self.span(message.id.name), comment, message.value.as_ref(), &message.attributes))
            }
            ast::Entry::Term(term) => {
                let (start, end) = self.span(term.id.name);
                Some(self.message((start - 1, end), term.comment.as_ref(), Some(&term.value), &term.attributes))
            }
            _ => None,
        }
    }

    fn message(
        &self,
        id_span: Span,
        comment: Option<&ast::Comment<&'s str>>,
        value: Option<&ast::Pattern<&'s str>>,
        attributes: &[ast::Attribute<&'s str>],
    ) -> Entry {
        let value = value.map(|pattern| self.pattern(pattern));
        let attribute = |attribute: &ast::Attribute<&'s str>| Attribute {
            name: attribute.id.name.to_owned(),
            name_span: self.span(attribute.id.name),
            pattern: self.pattern(&attribute.value),
        };
        let attributes: Vec<_> = attributes.iter().map(attribute).collect();
        let patterns = value.iter().chain(attributes.iter().map(|attribute| &attribute.pattern));
        let end = patterns.map(|pattern| pattern.span.1).max().unwrap_or(id_span.1);
        Entry {
            id: self.text[id_span.0..id_span.1].to_owned(),
            id_span,
            span: (id_span.0, end),
            comment: comment.map(|comment| comment.content.join("\n")),
            value,
            attributes,
        }
    }

    /// Where a slice of the text stands.
    pub(super) fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        debug_assert!(start <= self.text.len(), "a slice of the text");
        (start, start + slice.len())
    }

    fn pattern(&self, pattern: &ast::Pattern<&'s str>) -> Pattern {
        let mut elements: Vec<Element> = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            elements.push(match element {
                ast::PatternElement::TextElement { value } => Element::Text(self.span(value)),
                ast::PatternElement::Placeable { expression } => {
                    let (within, placeable) = self.expression(expression);
                    Element::Placeable(self.with_braces(within), placeable)
                }
            });
        }
        let start = elements.first().map_or(0, |element| element.span().0);
        let end = elements.last().map_or(start, |element| element.span().1);
        Pattern { span: (start, end), elements }
    }

    /// From the brace before to the brace behind. Between them and what is known there is only what Fluent writes there itself: signs,
    /// spaces and, in calls, strings.
    fn with_braces(&self, within: Span) -> Span {
        let start = self.text[..within.0].rfind('{').unwrap_or(within.0);
        let mut is_string = false;
        let mut is_escaped = false;
        for (offset, octet) in self.text.bytes().enumerate().skip(within.1) {
            match octet {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_string => is_escaped = true,
                b'"' => is_string = !is_string,
                b'}' if !is_string => return (start, offset + 1),
                _ => {}
            }
        }
        (start, within.1)
    }

    /// What it is, and the octets of it that are known.
    fn expression(&self, expression: &ast::Expression<&'s str>) -> (Span, Placeable) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let (asked, placeable) = self.inline(selector);
                let variants: Vec<_> = variants.iter().map(|variant| self.variant(variant)).collect();
                let end = variants.last().map_or(asked.1, |variant| variant.pattern.span.1);
                let variable = match placeable {
                    Placeable::Variable { name, .. } => Some(name),
                    _ => None,
                };
                let start = self.text[..asked.0].rfind('{').map_or(asked.0, |brace| brace + 1);
                let arrow = self.text[asked.1..].find("->").map_or(asked.1, |arrow| asked.1 + arrow);
                let selector = self.text[start..arrow].trim().to_owned();
                ((asked.0, end), Placeable::Select(Select { selector, variable, variants }))
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'s str>) -> (Span, Placeable) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let (start, end) = self.span(value);
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned();
                ((start - 1, end + 1), Placeable::Literal(text))
            }
            ast::InlineExpression::NumberLiteral { value } => {
                (self.span(value), Placeable::Literal((*value).to_owned()))
            }
            ast::InlineExpression::VariableReference { id } => {
                let span = self.span(id.name);
                (span, Placeable::Variable { name: id.name.to_owned(), span })
            }
            ast::InlineExpression::FunctionReference { id, .. } => self.reference(self.span(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                let end = attribute.as_ref().map_or(id.name, |attribute| attribute.name);
                self.reference((self.span(id.name).0, self.span(end).1))
            }
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                let end = attribute.as_ref().map_or(id.name, |attribute| attribute.name);
                self.reference((self.span(id.name).0 - 1, self.span(end).1))
            }
            ast::InlineExpression::Placeable { expression } => {
                let (within, placeable) = self.expression(expression);
                (self.with_braces(within), placeable)
            }
        }
    }

    fn reference(&self, span: Span) -> (Span, Placeable) {
        let (start, end) = self.with_braces(span);
        let within = self.text[start..end].trim_start_matches('{').trim_end_matches('}').trim();
        (span, Placeable::Reference(within.to_owned()))
    }

    fn variant(&self, variant: &ast::Variant<&'s str>) -> Variant {
        let key = match &variant.key {
            ast::VariantKey::Identifier { name } => *name,
            ast::VariantKey::NumberLiteral { value } => *value,
        };
        Variant {
            key: key.to_owned(),
            key_span: self.span(key),
            is_default: variant.default,
            pattern: self.pattern(&variant.value),
        }
    }
}

impl Element {
    /// Where it stands, with its braces.
    pub fn span(&self) -> Span {
        match self {
            Self::Text(span) | Self::Placeable(span, _) => *span,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Document {
        Document::parse("nl", "a.ftl", text.as_bytes())
    }

    /// The file put together again from the places that were told.
    fn spans(document: &Document, pattern: &Pattern, out: &mut Vec<String>) {
        for element in &pattern.elements {
            out.push(document.slice(element.span()).to_owned());
            if let Element::Placeable(_, Placeable::Select(select)) = element {
                select.variants.iter().for_each(|variant| spans(document, &variant.pattern, out));
            }
        }
    }

    #[test]
    fn every_part_knows_where_it_stands() {
        let text = "# Of it.\nkey = Aan { $x } van{\"}\"}\n    en { -brand(case: \"a}\") } { NUMBER($n) }\n    .label =\n        { $n ->\n            [one] { $n } adres\n           *[other] { $n } adressen\n        } !\n-brand = X\n";
        let document = parsed(text);
        let key = document.entry("key").unwrap();
        assert_eq!(key.comment.as_deref(), Some("Of it."));
        assert!(document.slice(key.span).starts_with("key = Aan") && document.slice(key.span).ends_with("} !"));
        let mut found = Vec::new();
        spans(&document, key.value.as_ref().unwrap(), &mut found);
        let wanted =
            ["Aan ", "{ $x }", " van", "{\"}\"}", "\n", "en ", "{ -brand(case: \"a}\") }", " ", "{ NUMBER($n) }"];
        assert_eq!(found.concat(), wanted.concat());
        let mut found = Vec::new();
        spans(&document, &key.attributes[0].pattern, &mut found);
        assert!(found[0].starts_with("{ $n ->") && found[0].ends_with('}'), "{found:?}");
        assert_eq!(&found[1..], ["{ $n }", " adres", "{ $n }", " adressen", " !"]);
        assert_eq!(document.slice(document.entry("-brand").unwrap().id_span), "-brand");
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        let document = parsed("a = { $x\nb = fine\n");
        assert_eq!(document.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(parsed(&format!("a = {}\n", "{".repeat(5000))).entries, []);
    }
}
