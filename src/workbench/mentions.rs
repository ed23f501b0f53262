//! The names in what stands in braces, and where they stand.

use super::document::{Document, Element, Entry, Pattern, Placeable, Span};

/// A name that a placeable mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mention<'d> {
    pub(super) named: Named<'d>,
    /// Where the name stands, without its sign: no dollar, no hyphen, no dot.
    pub(super) span: Span,
}

/// What is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named<'d> {
    /// `$count`.
    Variable(&'d str),
    /// `other-message`.
    Message(&'d str),
    /// `-brand`, without its hyphen.
    Term(&'d str),
    /// `.label` of a message (`other-message.label`) or, with its hyphen, of a term.
    Attribute(&'d str, &'d str),
    /// `NUMBER`.
    Function(&'d str),
}

/// All names in all patterns of an entry.
pub(super) fn of_entry<'d>(document: &'d Document, entry: &Entry) -> Vec<Mention<'d>> {
    entry.parts().flat_map(|(_, pattern)| of_pattern(document, pattern)).collect()
}

/// All names in a pattern, those in its variants included.
pub(super) fn of_pattern<'d>(document: &'d Document, pattern: &Pattern) -> Vec<Mention<'d>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let Element::Placeable(span, placeable) = element else { continue };
        match placeable {
            Placeable::Select(select) => {
                let asked = (span.0, select.variants.first().map_or(span.1, |variant| variant.key_span.0));
                found.extend(names(&document.text, asked));
                found.extend(select.variants.iter().flat_map(|variant| of_pattern(document, &variant.pattern)));
            }
            Placeable::Literal(_) => {}
            Placeable::Variable { .. } | Placeable::Reference(_) => found.extend(names(&document.text, *span)),
        }
    }
    found
}

/// The names between these octets, which hold no text but that of strings.
fn names(text: &str, span: Span) -> Vec<Mention<'_>> {
    let mut found: Vec<Mention<'_>> = Vec::new();
    let mut at = span.0;
    while at < span.1 {
        let octet = text.as_bytes()[at];
        let start = at + usize::from(matches!(octet, b'$' | b'-' | b'.'));
        let end = start + name_length(&text[start.min(span.1)..span.1]);
        let name = &text[start.min(end)..end];
        match octet {
            b'"' => at = end_of_string(text, at),
            _ if name.is_empty() => at += text[at..].chars().next().map_or(1, char::len_utf8),
            _ => {
                let before = found.last().copied().filter(|mention| mention.span.1 == at);
                let named =
                    named(octet, name, before.map(|mention| mention.named), text, text[end..span.1].trim_start());
                found.extend(named.map(|named| Mention { named, span: (start, end) }));
                at = end;
            }
        }
    }
    found
}

fn named<'d>(sign: u8, name: &'d str, before: Option<Named<'d>>, text: &'d str, after: &str) -> Option<Named<'d>> {
    match (sign, before) {
        (b'$', _) => Some(Named::Variable(name)),
        (b'-', _) => Some(Named::Term(name)),
        (b'.', Some(Named::Message(owner))) => Some(Named::Attribute(owner, name)),
        (b'.', Some(Named::Term(owner))) => Some(Named::Attribute(with_hyphen(text, owner), name)),
        (b'.', _) => None,
        // The name of an argument.
        _ if after.starts_with(':') => None,
        _ if after.starts_with('(') => Some(Named::Function(name)),
        _ => Some(Named::Message(name)),
    }
}

/// The name with the hyphen that stands before it in the text.
fn with_hyphen<'d>(text: &'d str, name: &'d str) -> &'d str {
    let start = (name.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    text.get(start.wrapping_sub(1)..start + name.len()).unwrap_or(name)
}

/// How far a text goes on as a name: a letter, then letters, digits, hyphens and underscores.
pub(super) fn name_length(text: &str) -> usize {
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return 0;
    }
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.find(|letter| !is_letter(letter)).unwrap_or(text.len())
}

/// Behind the string that begins here.
pub(super) fn end_of_string(text: &str, start: usize) -> usize {
    let mut is_escaped = false;
    for (offset, octet) in text.bytes().enumerate().skip(start + 1) {
        match octet {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return offset + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_they_stand_and_not_in_strings() {
        let text = "a = x $no { $x } { b.c } { -d(case: \"$e -f g\") } { NUMBER($n, min: 3) } { \"$h\" }\n    .p = { -d.q ->\n       *[r] { $s }\n    }\n";
        let document = Document::parse("nl", "a.ftl", text.as_bytes());
        let found = of_entry(&document, &document.entries[0]);
        let named: Vec<_> = found.iter().map(|mention| mention.named).collect();
        use Named::{Attribute, Function, Message, Term, Variable};
        assert_eq!(
            named,
            [
                Variable("x"),
                Message("b"),
                Attribute("b", "c"),
                Term("d"),
                Function("NUMBER"),
                Variable("n"),
                Term("d"),
                Attribute("-d", "q"),
                Variable("s")
            ]
        );
        assert!(found.iter().all(|mention| text.get(mention.span.0..mention.span.1).is_some_and(|it| !it.is_empty())));
    }
}
