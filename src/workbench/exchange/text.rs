//! One text as translators' tools have it, and as a locale file has it.
//!
//! In between, a text is what Fluent means by it, without the indentation of its lines: `Aan { $recipient }`. Its line breaks are
//! line breaks, and what stands in braces stands there as it was written.

use fluent_syntax::parser;

use crate::phrase::{Limits, Source};
use crate::workbench::document::{Document, Pattern};
use crate::workbench::format::laid_out;
use crate::workbench::mentions::{self, Mention, end_of_string};

/// A text or a placeable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// With its braces.
    Code(&'t str),
}

/// Why a text cannot stand in a locale file, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) cure: String,
}

impl Refusal {
    pub(super) fn new(code: &'static str, message: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { code, message: message.into(), cure: cure.into() }
    }

    fn syntax(message: impl Into<String>, cure: impl Into<String>) -> Self {
        Self::new("exchange-syntax", message, cure)
    }
}

/// The text of a pattern: its elements one after another, a choice in the middle of a text included as Fluent writes it.
pub(super) fn text_of(document: &Document, pattern: &Pattern) -> String {
    let slices: String = pattern.elements.iter().map(|element| document.slice(element.span())).collect();
    slices.replace("\r\n", "\n")
}

/// What stands in braces and what does not.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Refusal> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        if brace > 0 {
            pieces.push(Piece::Text(&rest[..brace]));
        }
        let end = code_length(&rest[brace..]).ok_or_else(|| match rest.as_bytes()[brace] {
            b'{' => Refusal::syntax("a `{` is never closed", "close it, or write {\"{\"} for the sign itself"),
            _ => Refusal::syntax("a `}` closes nothing", "delete it, or write {\"}\"} for the sign itself"),
        })?;
        pieces.push(Piece::Code(&rest[brace..brace + end]));
        rest = &rest[brace + end..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

/// How long the placeable is that begins here. Behind the arrow of a choice, quotation marks are signs like others.
fn code_length(text: &str) -> Option<usize> {
    let mut are_texts: Vec<bool> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let is_text = are_texts.last().copied();
        match text.as_bytes()[at] {
            b'{' => are_texts.push(false),
            b'}' => {
                are_texts.pop()?;
            }
            b'"' if is_text == Some(false) => {
                at = end_of_string(text, at);
                continue;
            }
            b'-' if is_text == Some(false) && text[at..].starts_with("->") => *are_texts.last_mut()? = true,
            _ => {}
        }
        at += 1;
        if are_texts.is_empty() {
            return Some(at);
        }
    }
    None
}

/// A text that can stand in a locale file.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// A file of one message that has the text.
    document: Document,
    /// What stands behind the equals sign of a message, as [`format`](crate::workbench::format) writes it: ` Aan { $recipient }`.
    layout: String,
}

/// The indentation of a text below the id of its message.
const INDENT: usize = 4;

impl Written {
    /// Reads a text. What Fluent would take for syntax or leave out becomes a string in braces: a bracket, an asterisk or a dot at the
    /// start of a line, blanks at either end of one, line breaks at either end of all.
    pub(super) fn read(text: &str) -> Result<Self, Refusal> {
        let lines = escaped(&text.replace("\r\n", "\n"))?.replace('\n', "\n    ");
        let source = format!("k =\n    {lines}\n");
        if let Some(refusal) = unfit(&source) {
            return Err(refusal);
        }
        let document = Document::parse("", "", source.as_bytes());
        let is_whole =
            |entry: &crate::workbench::Entry| entry.attributes.is_empty() && entry.span.1 == source.trim_end().len();
        if !matches!(&document.entries[..], [entry] if is_whole(entry)) {
            let why = parser::parse(&*source).err().and_then(|(_, errors)| errors.into_iter().next());
            let why = why.map_or_else(|| "a line of it ends the text".to_owned(), |error| error.to_string());
            return Err(Refusal::syntax(
                format!("Fluent cannot read the text: {why}"),
                "write what stands in braces as the English text has it, and {\"{\"} for a brace itself",
            ));
        }
        let layout = laid_out(&source).trim_end_matches('\n').trim_start_matches("k =").to_owned();
        Ok(Self { document, layout })
    }

    /// Whether two are the same to Fluent.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.layout == other.layout
    }

    /// What stands behind an equals sign or a key, with this indentation of lines below.
    pub(super) fn layout(&self, indent: usize) -> String {
        let more = " ".repeat(indent.saturating_sub(INDENT));
        let mut out = String::with_capacity(self.layout.len());
        for (nth, line) in self.layout.split('\n').enumerate() {
            if nth > 0 {
                out.push('\n');
            }
            if nth > 0 && !line.is_empty() {
                out.push_str(&more);
            }
            out.push_str(line);
        }
        out
    }

    /// The text, if it stands on the line of the id.
    pub(super) fn line(&self) -> Option<&str> {
        Some(self.layout.strip_prefix(' ')?).filter(|line| !line.contains('\n'))
    }

    /// The names in its placeables.
    pub(super) fn mentions(&self) -> Vec<Mention<'_>> {
        let pattern = self.document.entries.first().and_then(|entry| entry.value.as_ref());
        pattern.map_or_else(Vec::new, |pattern| mentions::of_pattern(&self.document, pattern))
    }
}

/// What the engine would not let pass: a control character, a character for private use.
fn unfit(source: &str) -> Option<Refusal> {
    let (_, faults) = Source::read(String::new(), source.as_bytes(), &Limits::default());
    let fault = faults.into_iter().find(|fault| fault.is_error())?.into_diagnostic("", source);
    Some(Refusal::syntax(fault.message, fault.cure.unwrap_or_default()))
}

fn escaped(text: &str) -> Result<String, Refusal> {
    let pieces = pieces(text)?;
    let mut out = String::with_capacity(text.len() + 8);
    for (nth, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Code(code) => out.push_str(code),
            Piece::Text(text) => {
                let (is_first, is_last) = (nth == 0, nth + 1 == pieces.len());
                let lines: Vec<&str> = text.split('\n').collect();
                for (at, line) in lines.iter().enumerate() {
                    let starts = at > 0 || is_first;
                    let ends = at + 1 < lines.len() || is_last;
                    let is_edge = (at == 0 && is_first) || (at + 1 == lines.len() && is_last);
                    if at > 0 {
                        out.push('\n');
                    }
                    push_line(line, starts, ends, is_edge, &mut out);
                }
            }
        }
    }
    Ok(out)
}

/// A line or a part of one; `is_edge` where nothing of the text stands before or behind it.
fn push_line(line: &str, starts: bool, ends: bool, is_edge: bool, out: &mut String) {
    if line.is_empty() && starts && ends && is_edge {
        return out.push_str("{ \"\" }");
    }
    let n_before = if starts { line.len() - line.trim_start_matches(' ').len() } else { 0 };
    let n_behind = if ends { line.len() - line.trim_end_matches(' ').len() } else { 0 };
    let within = &line[n_before..line.len() - n_behind.min(line.len() - n_before)];
    push_blanks(n_before, out);
    match within.chars().next() {
        Some(sign @ ('[' | '*' | '.')) if starts && n_before == 0 => {
            out.push_str(&format!("{{ \"{sign}\" }}"));
            out.push_str(&within[1..]);
        }
        _ => out.push_str(within),
    }
    if n_before < line.len() {
        push_blanks(n_behind, out);
    }
}

fn push_blanks(n: usize, out: &mut String) {
    if n > 0 {
        out.push_str(&format!("{{ \"{}\" }}", " ".repeat(n)));
    }
}

/// A text as tools of XLIFF have it, where braces are signs like others, as Fluent writes it.
pub(super) fn without_braces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' => out.push_str("{ \"{\" }"),
            '}' => out.push_str("{ \"}\" }"),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbench::document::{Element, Placeable};
    use proptest::prelude::*;

    /// What Fluent makes of it: strings and texts are one.
    fn meant(written: &Written) -> String {
        let pattern = written.document.entries[0].value.as_ref().unwrap();
        let element = |element: &Element| match element {
            Element::Placeable(_, Placeable::Literal(text)) => text.clone(),
            other => written.document.slice(other.span()).to_owned(),
        };
        pattern.elements.iter().map(element).collect()
    }

    #[test]
    fn what_fluent_would_take_for_syntax_becomes_a_string() {
        for (text, layout) in [
            ("Aan {$x}.", " Aan { $x }."),
            ("[a] *b .c", " { \"[\" }a] *b .c"),
            (" a ", " { \" \" }a{ \" \" }"),
            ("a\n*b", "\n    a\n    { \"*\" }b"),
            ("a\n\n  b", "\n    a\n\n    { \"  \" }b"),
            ("\na\n", "\n    { \"\" }\n    a\n    { \"\" }"),
            ("a # b = c", " a # b = c"),
            ("{ -t(case: \"}\") }", " { -t(case: \"}\") }"),
        ] {
            let written = Written::read(text).unwrap();
            assert_eq!(written.layout, layout, "{text:?}");
        }
        let choice = "Aan { $n ->\n    [one] \"x\n   *[other] { $n } y\n    } z";
        assert_eq!(pieces(choice).unwrap().len(), 3);
        assert!(
            Written::read(choice).unwrap().layout.contains("\n        [one] \"x\n       *[other] { $n } y\n    } z")
        );
    }

    #[test]
    fn what_fluent_cannot_read_is_refused_with_a_cure() {
        for (text, why) in [
            ("a { $x", "never closed"),
            ("a } b", "closes nothing"),
            ("a { $ } b", "cannot read"),
            ("a { een } { } b", "cannot read"),
            ("a\tb", "U+0009"),
            ("a\u{e000}b", "private use"),
            ("a{ \"\\x\" }", ""),
        ] {
            let refusal = Written::read(text).unwrap_err();
            assert!(refusal.message.contains(why) && !refusal.cure.is_empty(), "{text}: {refusal:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_without_braces_is_read_as_it_is(text in "[a\\[\\]*.# =\"\n-]{1,12}") {
            let written = Written::read(&text).unwrap();
            prop_assert_eq!(meant(&written), text);
        }

        #[test]
        fn braces_of_people_become_strings(text in "[a{}\"$ ]{1,12}") {
            let written = Written::read(&without_braces(&text)).unwrap();
            prop_assert_eq!(meant(&written), text);
        }

        #[test]
        fn nothing_panics(text in "[a\\[*.{}$\"\n >-]{0,16}") {
            if let Ok(written) = Written::read(&text) {
                let again = Written::read(&text_of(&written.document, written.document.entries[0].value.as_ref().unwrap())).unwrap();
                prop_assert!(again.is_same(&written));
            }
        }
    }
}
