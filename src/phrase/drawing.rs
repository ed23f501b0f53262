//! Draws a diagnostic for people who edit files: the line, a caret, the cure.

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};

/// Whether a drawing carries colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Colour {
    /// Plain text.
    #[default]
    None,
    /// ANSI escapes, for a terminal.
    Ansi,
}

/// Draws a diagnostic with the lines it is about. `source` is the text of the file that its place names.
///
/// ```text
/// error[unknown-variable]: `notice-what` has no variable `$adres`
///  --> nl/notice.ftl:1:25
///   |
/// 1 | notice-what = Bericht aan { $adres } niet bezorgd.
///   |                              ^^^^^
///   |
///   = help: did you mean `$address`?
/// ```
pub fn render_diagnostic(diagnostic: &Diagnostic, source: &str, colour: Colour) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        _ => Level::INFO,
    };
    let mut elements: Vec<Element<'_>> = Vec::new();
    if let Some(place) = &diagnostic.place {
        let (start, end) = place.span;
        let is_inside = start <= end && source.is_char_boundary(start) && source.is_char_boundary(end);
        let span = if is_inside { start..end } else { 0..0 };
        let snippet = Snippet::source(source).path(place.file.as_str());
        elements.push(snippet.annotation(AnnotationKind::Primary.span(span)).into());
    }
    if let Some(cure) = &diagnostic.cure {
        elements.push(Level::HELP.message(cure.as_str()).into());
    }
    let group = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code).elements(elements);
    let renderer = match colour {
        Colour::None => Renderer::plain(),
        Colour::Ansi => Renderer::styled(),
    };
    renderer.render(&[group])
}
