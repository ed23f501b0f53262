//! What people see: colours where there is a terminal, no noise where a pipe is broken.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Color, Style};

use super::exit::Failure;
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::{display_width, write_visible};

pub(super) const STRONG: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const RED: Style = coloured(AnsiColor::Red).bold();
pub(super) const YELLOW: Style = coloured(AnsiColor::Yellow).bold();
pub(super) const CYAN: Style = coloured(AnsiColor::Cyan);
pub(super) const GREEN: Style = coloured(AnsiColor::Green);

/// What is shown is never wider.
pub(super) const N_COLUMNS: usize = 78;

const fn coloured(color: AnsiColor) -> Style {
    Style::new().fg_color(Some(Color::Ansi(color)))
}

/// Shows text on standard output; styles are left out where it is no terminal. A reader that went away has seen enough.
pub(super) fn show(text: impl fmt::Display) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    seen_enough(write!(out, "{text}").and_then(|()| out.flush()))
}

/// Puts octets on standard output as they are. A reader that went away has seen enough.
pub(super) fn show_octets(octets: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    seen_enough(out.write_all(octets).and_then(|()| out.flush()))
}

/// The same for a program that must have all of it: a reader that went away has lost it.
pub(super) fn hand_over_octets(octets: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(octets).and_then(|()| out.flush()).map_err(|error| Failure::output("standard output", &error))
}

fn seen_enough(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| Failure::output("standard output", &error)),
    }
}

/// Says a line on standard error. Nobody can be told that it could not be written.
pub(super) fn tell(text: impl fmt::Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// `retourpost: what: cure`.
pub(super) fn tell_error(text: &str) {
    tell(format_args!("{RED}retourpost:{RED:#} {}", visible_lines(text)));
}

/// `retourpost: what`, of what is as it should be.
pub(super) fn tell_note(text: &str) {
    tell(format_args!("{CYAN}retourpost:{CYAN:#} {}", visible_lines(text)));
}

/// A diagnostic about an input, in one line.
pub(super) fn tell_diagnostic(name: &str, diagnostic: &Diagnostic) {
    let style = style_of(diagnostic.severity);
    let mut line = String::new();
    write_visible(&diagnostic.to_string(), &mut line);
    tell(format_args!("{style}retourpost:{style:#} {name}: {line}"));
}

fn style_of(severity: Severity) -> Style {
    match severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        _ => CYAN,
    }
}

/// A number of things: `1 message`, `2 messages`, `2 addresses`.
pub(super) fn counted(n: impl TryInto<u64>, what: impl fmt::Display) -> String {
    // OK because no count is negative.
    let n: u64 = n.try_into().unwrap_or_default();
    let what = what.to_string();
    let ending = match what.as_bytes() {
        _ if n == 1 => "",
        [.., b's' | b'x'] => "es",
        _ => "s",
    };
    format!("{n} {what}{ending}")
}

/// Text that may hold words of others, fit for a terminal.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    write_visible(text, &mut visible);
    visible
}

/// The same, line by line.
pub(super) fn visible_lines(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n")
}

pub(super) fn stdout_is_terminal() -> bool {
    io::stdout().is_terminal()
}

pub(super) fn stderr_is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// Whether drawings on standard error may have colours.
pub(super) fn stderr_has_colours() -> bool {
    !matches!(anstream::AutoStream::choice(&io::stderr()), anstream::ColorChoice::Never)
}

/// Text in lines of at most [`N_COLUMNS`] columns, each after the first behind this many spaces.
pub(super) fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut column = indent;
    for word in text.split_whitespace() {
        let width = display_width(word);
        if column > indent && column + 1 + width > N_COLUMNS {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else if column > indent {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{N_COLUMNS, wrapped};

    #[test]
    fn no_line_is_wider_than_the_limit_and_no_word_is_lost() {
        let text = "word ".repeat(60);
        let lines = wrapped(&text, 10);
        assert!(lines.lines().all(|line| line.len() <= N_COLUMNS));
        assert!(lines.lines().skip(1).all(|line| line.starts_with("          word")));
        assert_eq!(lines.split_whitespace().count(), 60);
    }

    #[test]
    fn a_word_wider_than_a_line_stands_alone() {
        let long = "x".repeat(100);
        assert_eq!(wrapped(&format!("a {long} b"), 2), format!("a\n  {long}\n  b"));
    }
}
