//! The canonical layout of a locale file.

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer;

use super::document::{Reader, Span};
use crate::phrase::{Limits, Source};

/// The file in its canonical layout: each entry as Fluent's own serializer writes it, at most one empty line between two, a line end at
/// the end, no blanks at the ends of lines, no byte order mark.
///
/// Comments, the order, the line breaks in texts and strings (`{ "\u00A0" }`) stay as they are written, and so does what Fluent cannot
/// read. Blanks at the end of a line inside a text are part of the text, and stay. What the file means never changes: an entry that would
/// is left as it is.
///
/// ```
/// use retourpost::workbench::format;
///
/// assert_eq!(format("a={$x}\r\n\n\n\n# of b\nb =  B\n .c=C"), "a = { $x }\n\n# of b\nb = B\n    .c = C\n");
/// ```
pub fn format(text: &str) -> String {
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let (source, _) = Source::read(String::new(), text.as_bytes(), &Limits::default());
    let parsable = source.parsable();
    let resource = parser::parse(parsable).unwrap_or_else(|(resource, _)| resource);
    let reader = Reader::new(parsable);
    let mut page = Page::default();
    let mut done = 0;
    for lines in resource.body.iter().filter_map(|entry| lines_of(entry, &reader, &text)) {
        page.put_unread(&text[done..lines.0]);
        page.put(&laid_out(&text[lines.0..lines.1]));
        done = lines.1;
    }
    page.put_unread(&text[done..]);
    page.text
}

/// A file as it grows, entry by entry.
#[derive(Default)]
struct Page {
    text: String,
    is_apart: bool,
}

impl Page {
    fn put(&mut self, lines: &str) {
        if self.is_apart && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.is_apart = false;
        self.text.push_str(lines);
        if !lines.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// What stands between entries: empty lines, or what Fluent cannot read.
    fn put_unread(&mut self, lines: &str) {
        let content = lines.trim_end();
        if content.is_empty() {
            self.is_apart |= !lines.is_empty();
            return;
        }
        // Its first line keeps its indentation.
        let start = lines.len() - lines.trim_start().len();
        let start = lines[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = content.len() + lines[content.len()..].find('\n').map_or(lines.len() - content.len(), |at| at + 1);
        self.is_apart |= start > 0;
        self.put(&lines[start..end]);
        self.is_apart = end < lines.len();
    }
}

/// The lines on which an entry stands, with its comment. What Fluent cannot read is no entry.
fn lines_of(entry: &ast::Entry<&str>, reader: &Reader<'_>, text: &str) -> Option<Span> {
    let of_comment = |comment: &ast::Comment<&str>| {
        Some((reader.span(comment.content.first()?).0, reader.span(comment.content.last()?).1))
    };
    let (start, end) = match entry {
        ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
            of_comment(comment)?
        }
        ast::Entry::Message(ast::Message { comment, .. }) | ast::Entry::Term(ast::Term { comment, .. }) => {
            let span = reader.entry(entry)?.span;
            (comment.as_ref().and_then(of_comment).map_or(span.0, |comment| comment.0), span.1)
        }
        ast::Entry::Junk { .. } => return None,
    };
    let start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
    Some((start, end))
}

/// One entry as the serializer writes it; as it is, if that would mean something else.
pub(super) fn laid_out(lines: &str) -> String {
    let resource = parsed(lines);
    let written = serializer::serialize(&resource);
    let mut out = String::with_capacity(written.len());
    for line in written.trim_end_matches('\n').split('\n') {
        let is_free = line.starts_with('#') || line.trim().is_empty();
        out.push_str(if is_free { line.trim_end() } else { line });
        out.push('\n');
    }
    match meaning(parsed(&out)) == meaning(resource) {
        true => out,
        false => lines.to_owned(),
    }
}

fn parsed(lines: &str) -> ast::Resource<String> {
    parser::parse(lines.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// A tree in which texts side by side are one, and comments have no blanks at their ends.
fn meaning(mut resource: ast::Resource<String>) -> ast::Resource<String> {
    for entry in &mut resource.body {
        let (comment, value, attributes) = match entry {
            ast::Entry::Message(message) => (&mut message.comment, message.value.as_mut(), &mut message.attributes),
            ast::Entry::Term(term) => (&mut term.comment, Some(&mut term.value), &mut term.attributes),
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
                trim(comment);
                continue;
            }
            ast::Entry::Junk { .. } => continue,
        };
        comment.iter_mut().for_each(trim);
        value.into_iter().for_each(join_texts);
        attributes.iter_mut().for_each(|attribute| join_texts(&mut attribute.value));
    }
    resource
}

fn trim(comment: &mut ast::Comment<String>) {
    comment.content.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
}

fn join_texts(pattern: &mut ast::Pattern<String>) {
    let mut joined: Vec<ast::PatternElement<String>> = Vec::new();
    for mut element in std::mem::take(&mut pattern.elements) {
        match (joined.last_mut(), &mut element) {
            (Some(ast::PatternElement::TextElement { value }), ast::PatternElement::TextElement { value: more }) => {
                value.push_str(more);
                continue;
            }
            (_, ast::PatternElement::Placeable { expression }) => join_within(expression),
            _ => {}
        }
        joined.push(element);
    }
    pattern.elements = joined;
}

fn join_within(expression: &mut ast::Expression<String>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| join_texts(&mut variant.value));
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => join_within(expression),
        ast::Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, due: &str) {
        assert_eq!(format(text), due);
        assert_eq!(format(due), due, "a second time");
    }

    #[test]
    fn an_entry_is_written_as_fluent_writes_it() {
        check("key={$x}  y  ", "key = { $x }  y\n");
        check("key = {-t(case:\"x\")}{NUMBER($n)}\n", "key = { -t(case: \"x\") }{ NUMBER($n) }\n");
        check(
            "key = { $n ->\n  [one] {$n} a\n  *[other] b\n  }\n  .c = d\n",
            "key =\n    { $n ->\n        [one] { $n } a\n       *[other] b\n    }\n    .c = d\n",
        );
    }

    #[test]
    fn strings_line_breaks_and_comments_stay() {
        check(
            "# c\n#   $x (Y)\nk = a{\"\\u00A0\"}b\n  c\n\n  d\n",
            "# c\n#   $x (Y)\nk =\n    a{ \"\\u00A0\" }b\n    c\n\n    d\n",
        );
        check("### r\n\n## g  \n#\n\n# free\n\nk = v\n", "### r\n\n## g\n#\n\n# free\n\nk = v\n");
    }

    #[test]
    fn empty_lines_between_entries_are_one_at_most_and_none_where_there_was_none() {
        check("\n\na = 1\nb = 2\n\n\n\nc = 3\n\n\n", "a = 1\nb = 2\n\nc = 3\n");
    }

    #[test]
    fn what_cannot_be_read_stays_as_it_is() {
        check("a=1\n\n\nj= {\n\n\n more  \n\n\nb=2\n", "a = 1\n\nj= {\n\n\n more  \n\nb = 2\n");
        let deep = format!("a = {}\n", "{".repeat(5000));
        assert_eq!(super::format(&deep), deep);
        check("\u{feff}a=1\r\n", "a = 1\n");
        check("", "");
    }

    #[test]
    fn what_would_mean_something_else_is_left_alone() {
        // On a line of its own, the bracket would begin a variant.
        check("k = [a\n    b\n", "k = [a\n    b\n");
    }

    /// Lines such as locale files have, good and bad.
    fn lines() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            "[a-c] ?=[ a-z.\\[*{}$\"]{0,8}",
            "-[a-c] ?= [a-z ]{1,6}",
            "[ ]{0,6}[a-z.\\[*# ]{0,8}",
            "[ ]{1,4}\\.[a-c] ?= ?[a-z ]{0,5}",
            "#{1,4} ?[a-z$ ]{0,6}",
            Just("    { $n ->".to_owned()),
            Just("        [one] { $n } x".to_owned()),
            Just("       *[other] {\"\\u00A0\"}  ".to_owned()),
            Just("    } y".to_owned()),
            Just(String::new()),
        ];
        (proptest::collection::vec(line, 0..14), prop_oneof![Just("\n"), Just("\r\n")])
            .prop_map(|(lines, end)| lines.join(end))
    }

    fn entries(text: &str) -> Vec<ast::Entry<String>> {
        let text = text.replace("\r\n", "\n") + "\n";
        let is_read = |entry: &ast::Entry<String>| !matches!(entry, ast::Entry::Junk { .. });
        meaning(parsed(&text)).body.into_iter().filter(is_read).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]
        #[test]
        fn a_second_time_changes_nothing_and_the_meaning_stays(text in lines()) {
            let once = super::format(&text);
            prop_assert_eq!(super::format(&once), once.clone());
            prop_assert_eq!(entries(&once), entries(&text));
        }
    }
}
