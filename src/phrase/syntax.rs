//! From a file's text to entries: Fluent's parser, and what we make of its tree and of its complaints.

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entry::{Attribute, CommentLine, Entry, Key, Literal, Node, Select, Selector, Span, Variant, Written};
use super::findings::{Fault, did_you_mean};
use super::source::{Source, unfit_character};

/// An entry with what is wrong in it. One with an error is not used.
pub(super) struct Parsed {
    pub(super) entry: Entry,
    pub(super) is_term: bool,
    pub(super) faults: Vec<Fault>,
}

/// Whether the comments of a file mean something: those of the contract declare variables. A [`FluentResource`] is what
/// Fluent's own programs make of a file; it has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comments {
    Kept,
    Skipped,
}

/// The entries of a file, in order. What cannot be parsed is withdrawn from `source` and reported.
pub(super) fn parse(source: &mut Source, comments: Comments, file: usize, faults: &mut Vec<Fault>) -> Vec<Parsed> {
    let parsable = std::mem::take(&mut source.parsable);
    match comments {
        Comments::Skipped => {
            let (resource, errors) = match FluentResource::try_new(parsable) {
                Ok(resource) => (resource, Vec::new()),
                Err(broken) => broken,
            };
            faults.extend(errors.iter().map(|error| report_junk(error, source)));
            lower(resource.source(), resource.entries(), file, owned).collect()
        }
        Comments::Kept => {
            let (resource, errors) = match parser::parse(parsable.as_str()) {
                Ok(resource) => (resource, Vec::new()),
                Err(broken) => broken,
            };
            faults.extend(errors.iter().map(|error| report_junk(error, source)));
            lower(&parsable, resource.body.iter(), file, owned).collect()
        }
    }
}

/// Hands over the entries of a file that is compiled in and known to be good, in order. Their texts are pieces of it.
pub(super) fn parse_tested(text: &'static str, comments: Comments, file: usize, take: impl FnMut(Parsed)) {
    let parsed = match comments {
        Comments::Skipped => parser::parse_runtime(text),
        Comments::Kept => parser::parse(text),
    };
    let resource = parsed.unwrap_or_else(|(resource, _)| resource);
    lower(text, resource.body.iter(), file, Written::Borrowed).for_each(take);
}

fn owned(slice: &str) -> Written {
    Written::Owned(slice.to_owned())
}

fn lower<'a, 's: 'a>(
    parsed: &'s str,
    entries: impl Iterator<Item = &'a ast::Entry<&'s str>>,
    file: usize,
    keep: fn(&'s str) -> Written,
) -> impl Iterator<Item = Parsed> {
    let lowering = Lowering { base: parsed.as_ptr() as usize, len: parsed.len(), file, keep };
    entries.filter_map(move |entry| lowering.entry(entry))
}

fn report_junk(error: &ParserError, source: &mut Source) -> Fault {
    let junk = error.slice.clone().unwrap_or(error.pos.clone());
    let owner = source.owner(junk.start).map(|heading| (heading.id.clone(), heading.span));
    let Some((id, (start, end))) = owner else {
        return explained(error, &source.text, |message| message);
    };
    source.withdrawn.insert(id.clone());
    let name_loss = |message| format!("{message}, so `{id}` is lost");
    if start == junk.start {
        return explained(error, &source.text, name_loss);
    }
    // No farther than the entry: what stands behind it may be what the parser must not see.
    if let Some(error) = attribute_error(&source.text, junk.start..junk.end.min(end)) {
        return explained(&error, &source.text, name_loss);
    }
    let line = first_line(&source.text, error.slice.as_ref().map_or(error.pos.start, |junk| junk.start));
    let message = format!("Fluent cannot read this line, so `{id}` above may have lost its end");
    Fault::error("junk-swallowed-message", line, message, "indent the line with spaces, or delete it")
}

fn explained(error: &ParserError, text: &str, tell: impl FnOnce(String) -> String) -> Fault {
    let span = step_back(text, error.pos.start);
    let (code, message, cure) = explain(error, text, span);
    Fault::error(code, span, tell(message), cure)
}

/// What is wrong in an attribute. The parser says only that an indented line is no message; asked for the same text
/// with a heading in place of `    .name`, it tells more.
fn attribute_error(text: &str, junk: std::ops::Range<usize>) -> Option<ParserError> {
    let junk_text = text.get(junk.clone())?;
    let (name, _) = junk_text.split_once('=')?;
    let n_named = name.trim_end().len();
    if !name.trim_start().starts_with('.') || name.contains('\n') {
        return None;
    }
    let as_message = "a".repeat(n_named) + &junk_text[n_named..];
    let (_, errors) = parser::parse(as_message.as_str()).err()?;
    let error = errors.into_iter().next()?;
    Some(ParserError { pos: error.pos.start + junk.start..error.pos.end + junk.start, ..error })
}

/// The parser tells what it met instead; the fault is at the end of what stands before.
fn step_back(text: &str, offset: usize) -> Span {
    let offset = offset.min(text.len());
    let before = text.as_bytes()[..offset].iter().rposition(|octet| !octet.is_ascii_whitespace());
    let is_at_end = text.as_bytes().get(offset).is_none_or(|octet| matches!(octet, b'\n' | b'\r'));
    let starts_line = text.as_bytes()[..offset].last() == Some(&b'\n');
    match before {
        Some(last) if is_at_end || starts_line => (last, last + 1),
        _ => (offset, offset + text[offset..].chars().next().map_or(1, char::len_utf8)),
    }
}

fn first_line(text: &str, start: usize) -> Span {
    let rest = text.get(start..).unwrap_or_default();
    (start, start + rest.lines().next().map_or(0, str::len))
}

fn explain(error: &ParserError, text: &str, span: Span) -> (&'static str, String, String) {
    let met = text.get(span.0..).and_then(|rest| rest.chars().next());
    let quotes = ['“', '”', '„', '«', '»', '‘', '’', '‚'];
    if met.is_some_and(|letter| quotes.contains(&letter)) {
        let message = "a typographic quotation mark stands where Fluent needs a straight one".to_owned();
        return ("smart-quote-in-call", message, "write \"…\" inside braces".to_owned());
    }
    let (message, cure) = match &error.kind {
        ErrorKind::ExpectedToken('}') => ("a placeable is not closed".to_owned(), "close it with `}`"),
        ErrorKind::UnbalancedClosingBrace => ("a `}` closes nothing".to_owned(), "write `{\"}\"}` for a brace"),
        ErrorKind::ExpectedToken(token) => (format!("`{token}` is missing here"), "write it"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            ("the variants start on the same line as `->`".to_owned(), "start a line for each variant")
        }
        ErrorKind::ExpectedCharRange { range } => (format!("one of {range} is missing here"), "write it"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            "there is no text after the equals sign".to_owned(),
            "write the text, and indent further lines with spaces",
        ),
        ErrorKind::ForbiddenCallee => ("a function's name is in small letters".to_owned(), "write it in capitals"),
        ErrorKind::MissingDefaultVariant => ("no variant is the default".to_owned(), "write `*` before `[other]`"),
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are the default".to_owned(), "write `*` before one of them only")
        }
        ErrorKind::MissingValue => ("a variant or attribute has no text".to_owned(), "write it, or `{\"\"}` for none"),
        ErrorKind::UnterminatedStringLiteral => ("a quotation is not closed".to_owned(), "close it with `\"`"),
        kind => (decapitalize(&kind.to_string()), "see https://projectfluent.org/fluent/guide/"),
    };
    ("parse-error", message, cure.to_owned())
}

fn decapitalize(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// Where the tree's slices point to, and what becomes of the tree.
struct Lowering<'s> {
    base: usize,
    len: usize,
    file: usize,
    keep: fn(&'s str) -> Written,
}

impl<'s> Lowering<'s> {
    fn entry(&self, entry: &ast::Entry<&'s str>) -> Option<Parsed> {
        match entry {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref();
                Some(self.parsed(&message.id, value, &message.attributes, message.comment.as_ref(), false))
            }
            ast::Entry::Term(term) => {
                Some(self.parsed(&term.id, Some(&term.value), &term.attributes, term.comment.as_ref(), true))
            }
            _ => None,
        }
    }

    fn parsed(
        &self,
        id: &ast::Identifier<&'s str>,
        value: Option<&ast::Pattern<&'s str>>,
        attributes: &[ast::Attribute<&'s str>],
        comment: Option<&ast::Comment<&'s str>>,
        is_term: bool,
    ) -> Parsed {
        let mut faults = Vec::new();
        let value = value.map(|pattern| self.pattern(pattern, &mut faults));
        let mut kept: Vec<Attribute> = Vec::with_capacity(attributes.len());
        let mut names = Names::default();
        for attribute in attributes {
            let span = self.span(attribute.id.name);
            if !names.insert(attribute.id.name) {
                let message = format!("`.{}` stands twice", attribute.id.name);
                faults.push(Fault::error("duplicate-attribute", span, message, "keep one of them"));
            }
            let pattern = self.pattern(&attribute.value, &mut faults);
            kept.push(Attribute { name: self.keep(attribute.id.name), span, pattern });
        }
        let lines = comment.map_or(&[][..], |comment| &comment.content);
        let comment =
            lines.iter().map(|line| CommentLine { text: self.keep(line), start: self.span(line).0 }).collect();
        let id_span = self.span(id.name);
        let entry = Entry { id: self.keep(id.name), id_span, file: self.file, value, attributes: kept, comment };
        Parsed { entry, is_term, faults }
    }

    fn keep(&self, slice: &'s str) -> Written {
        (self.keep)(slice)
    }

    /// The octets that a slice of the tree stands at. A slice is part of the source, so its address tells; one that
    /// is not (the parser makes none) gets the start of the file rather than a wrong place.
    fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.base);
        if start <= self.len { (start, (start + slice.len()).min(self.len)) } else { (0, 0) }
    }

    fn pattern(&self, pattern: &ast::Pattern<&'s str>, faults: &mut Vec<Fault>) -> Vec<Node> {
        // The parser makes a text of each line, which becomes one of all of them.
        let is_text = |element| text_of(element).is_some();
        let n_joined = pattern.elements.windows(2).filter(|pair| pair.iter().all(is_text)).count();
        let mut nodes = Vec::with_capacity(pattern.elements.len() - n_joined);
        let mut elements = pattern.elements.as_slice();
        while let Some((first, rest)) = elements.split_first() {
            elements = rest;
            if let ast::PatternElement::Placeable { expression } = first {
                nodes.extend(self.expression(expression, faults));
                continue;
            }
            let lines = std::iter::once(first).chain(elements).map_while(text_of);
            let n_lines = lines.clone().count();
            let text = match text_of(first).filter(|_| n_lines == 1) {
                Some(line) => self.keep(line),
                None => Written::Owned(lines.collect()),
            };
            elements = &elements[n_lines - 1..];
            nodes.push(Node::Text(text));
        }
        nodes
    }

    fn expression(&self, expression: &ast::Expression<&'s str>, faults: &mut Vec<Fault>) -> Option<Node> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, faults),
            ast::Expression::Select { selector, variants } => {
                let (selector, span) = self.selector(selector, faults)?;
                let variants = self.variants(variants, faults);
                Some(Node::Select(Box::new(Select { selector, span, variants })))
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'s str>, faults: &mut Vec<Fault>) -> Option<Node> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Some(Node::Literal(self.unescaped(value, faults))),
            ast::InlineExpression::NumberLiteral { value } => Some(Node::Literal(self.keep(value))),
            ast::InlineExpression::VariableReference { id } => {
                Some(Node::Variable { name: self.keep(id.name), span: self.span(id.name) })
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (name, span) = self.number_call(id, arguments, faults)?;
                Some(Node::Variable { name, span })
            }
            ast::InlineExpression::MessageReference { id, attribute } => Some(Node::Message {
                id: self.keep(id.name),
                attribute: attribute.as_ref().map(|attribute| self.keep(attribute.name)),
                span: self.span(id.name),
            }),
            ast::InlineExpression::TermReference { id, arguments, .. } => Some(Node::Term {
                id: self.keep(id.name),
                arguments: self.arguments(arguments.as_ref(), faults),
                span: self.span(id.name),
            }),
            ast::InlineExpression::Placeable { expression } => self.expression(expression, faults),
        }
    }

    fn selector(&self, selector: &ast::InlineExpression<&'s str>, faults: &mut Vec<Fault>) -> Option<(Selector, Span)> {
        match selector {
            ast::InlineExpression::VariableReference { id } => {
                Some((Selector::Variable(self.keep(id.name)), self.span(id.name)))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (name, span) = self.number_call(id, arguments, faults)?;
                Some((Selector::Variable(name), span))
            }
            ast::InlineExpression::TermReference { id, attribute: Some(attribute), arguments } => {
                let arguments = self.arguments(arguments.as_ref(), faults);
                let selector =
                    Selector::TermAttribute { id: self.keep(id.name), attribute: self.keep(attribute.name), arguments };
                Some((selector, self.span(id.name)))
            }
            ast::InlineExpression::StringLiteral { value } => {
                Some((Selector::Constant(Literal::Text(self.unescaped(value, faults))), self.span(value)))
            }
            ast::InlineExpression::NumberLiteral { value } => {
                Some((Selector::Constant(Literal::Number(self.keep(value))), self.span(value)))
            }
            // OK because the parser refuses all others as selectors.
            _ => None,
        }
    }

    fn variants(&self, variants: &[ast::Variant<&'s str>], faults: &mut Vec<Fault>) -> Vec<Variant> {
        let mut kept: Vec<Variant> = Vec::with_capacity(variants.len());
        let mut keys = Names::default();
        for variant in variants {
            let (key, name) = match &variant.key {
                ast::VariantKey::Identifier { name } => (Key::Word(self.keep(name)), *name),
                ast::VariantKey::NumberLiteral { value } => (Key::Number(self.keep(value)), *value),
            };
            let span = self.span(name);
            if !keys.insert(name) {
                let message = format!("`[{name}]` stands twice");
                faults.push(Fault::error("duplicate-variant", span, message, "keep one of them"));
            }
            let pattern = self.pattern(&variant.value, faults);
            kept.push(Variant { key, span, is_default: variant.default, pattern });
        }
        kept
    }

    /// `NUMBER($count)` is another way to write `$count`. There are no other functions: values come formatted.
    fn number_call(
        &self,
        id: &ast::Identifier<&'s str>,
        arguments: &ast::CallArguments<&'s str>,
        faults: &mut Vec<Fault>,
    ) -> Option<(Written, Span)> {
        let span = self.span(id.name);
        if id.name != "NUMBER" {
            let message = format!("there is no function `{}`", id.name);
            let meant = did_you_mean(id.name, ["NUMBER"]).map(|meant| format!("; did you mean `{meant}`?"));
            let cure = format!("write the variable alone: values come formatted{}", meant.unwrap_or_default());
            faults.push(Fault::error("unknown-function", span, message, cure));
            return None;
        }
        match (arguments.positional.as_slice(), arguments.named.as_slice()) {
            ([ast::InlineExpression::VariableReference { id }], []) => Some((self.keep(id.name), self.span(id.name))),
            _ => {
                let message = "`NUMBER` takes one variable and no options";
                faults.push(Fault::error("function-args", span, message, "write the variable alone"));
                None
            }
        }
    }

    fn arguments(
        &self,
        arguments: Option<&ast::CallArguments<&'s str>>,
        faults: &mut Vec<Fault>,
    ) -> Vec<(Written, Literal)> {
        let Some(arguments) = arguments else { return Vec::new() };
        let mut kept = Vec::new();
        for argument in &arguments.named {
            let literal = match &argument.value {
                ast::InlineExpression::StringLiteral { value } => Literal::Text(self.unescaped(value, faults)),
                ast::InlineExpression::NumberLiteral { value } => Literal::Number(self.keep(value)),
                // OK because the parser takes only literals as named arguments.
                _ => continue,
            };
            kept.push((self.keep(argument.name.name), literal));
        }
        kept
    }

    fn unescaped(&self, value: &'s str, faults: &mut Vec<Fault>) -> Written {
        let text = unescape_unicode_to_string(value);
        let span = self.span(value);
        // What is typed as it is has been looked at before parsing.
        let escaped = text.chars().filter(|letter| !value.contains(*letter));
        faults.extend(escaped.filter_map(|letter| unfit_character(letter, span)));
        text.into_owned().into()
    }
}

/// Names that were met. Most entries and choices have so few that looking at each costs less than a tree.
#[derive(Default)]
struct Names<'s> {
    first: [&'s str; 8],
    n_first: usize,
    others: BTreeSet<&'s str>,
}

impl<'s> Names<'s> {
    /// Whether it is new.
    fn insert(&mut self, name: &'s str) -> bool {
        if self.first[..self.n_first].contains(&name) {
            return false;
        }
        match self.first.get_mut(self.n_first) {
            Some(free) => {
                *free = name;
                self.n_first += 1;
                true
            }
            None => self.others.insert(name),
        }
    }
}

fn text_of<'s>(element: &ast::PatternElement<&'s str>) -> Option<&'s str> {
    match element {
        ast::PatternElement::TextElement { value } => Some(value),
        ast::PatternElement::Placeable { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::heading_id;

    #[test]
    fn a_heading_is_an_id_and_an_equals_sign() {
        assert_eq!(heading_id("cause-full = x"), Some("cause-full"));
        assert_eq!(heading_id("-brand=x"), Some("-brand"));
        assert_eq!(heading_id("    .why = x"), None);
        assert_eq!(heading_id("Dear you"), None);
        assert_eq!(heading_id("9x = y"), None);
    }
}
