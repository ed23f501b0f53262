//! A locale file before it is parsed: its entries by their first lines, and what the parser must not see.

use std::collections::BTreeSet;

use super::entry::Span;
use super::findings::Fault;
use super::limits::Limits;

/// The text of a file, its name for diagnostics, and the same text with unfit entries blanked out.
#[derive(Debug)]
pub(crate) struct Source {
    /// `nl/causes.ftl`.
    pub(super) file: String,
    pub(super) text: String,
    /// As long as `text`, so that places are the same in both.
    pub(super) parsable: String,
    pub(super) outline: Vec<Heading>,
    /// Ids whose entry is not used; terms with their hyphen.
    pub(super) withdrawn: BTreeSet<Box<str>>,
}

/// The first line of an entry, and how far the entry reaches.
#[derive(Debug)]
pub(super) struct Heading {
    /// A term's with its hyphen.
    pub(super) id: Box<str>,
    pub(super) span: Span,
}

impl Source {
    /// Takes a file's octets; nothing but faults if they cannot be used at all.
    pub(crate) fn read(file: String, octets: &[u8], limits: &Limits) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut text = String::new();
        if octets.len() > limits.file_octets {
            faults.push(too_large(octets.len(), limits));
        } else {
            text = decode(octets, &mut faults);
        }
        let mut outline = outline(&text);
        if outline.len() > limits.n_entries {
            faults.push(too_many(outline.len(), limits));
            outline.clear();
            text.clear();
        }
        let mut source = Self {
            file,
            parsable: match text.strip_prefix('\u{feff}') {
                Some(rest) => format!("\n\n\n{rest}"),
                None => text.clone(),
            },
            outline,
            text,
            withdrawn: BTreeSet::new(),
        };
        source.check_entries(limits, &mut faults);
        (source, faults)
    }

    /// What the parser may see: as long as the text, so that places are the same in both.
    #[cfg(feature = "workbench")]
    pub(crate) fn parsable(&self) -> &str {
        &self.parsable
    }

    #[cfg(feature = "workbench")]
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// The entry that a place belongs to: the last one that starts at or before it.
    pub(super) fn owner(&self, offset: usize) -> Option<&Heading> {
        let n_before = self.outline.partition_point(|heading| heading.span.0 <= offset);
        n_before.checked_sub(1).map(|index| &self.outline[index])
    }

    fn check_entries(&mut self, limits: &Limits, faults: &mut Vec<Fault>) {
        let mut unfit = Vec::new();
        for heading in &self.outline {
            let entry = &self.text[heading.span.0..heading.span.1];
            let mut found = check_lines(entry, heading);
            found.extend(check_characters(entry, heading.span.0));
            found.extend(check_escapes(entry).map(|span| broken_escape(move_by(span, heading.span.0))));
            found.extend(check_nesting(entry, heading.span.0, limits));
            if found.iter().any(Fault::is_error) {
                unfit.push((heading.id.clone(), heading.span));
            }
            faults.append(&mut found);
        }
        for (id, span) in &unfit {
            self.parsable.replace_range(span.0..span.1, &blanked(&self.text[span.0..span.1]));
            self.withdrawn.insert(id.clone());
        }
        self.check_remains(faults);
    }

    /// What stands in no entry is rubbish to us, and still read by the parser.
    fn check_remains(&mut self, faults: &mut Vec<Fault>) {
        while let Some(span) = check_escapes(&self.parsable) {
            faults.push(broken_escape(span));
            self.parsable.replace_range(span.0..span.1, &blanked(&self.text[span.0..span.1]));
        }
    }
}

fn too_large(n_octets: usize, limits: &Limits) -> Fault {
    let message = format!("the file has {n_octets} octets, more than {}", limits.file_octets);
    Fault::error("file-too-large", (0, 0), message, "split it into several files")
}

fn too_many(n_entries: usize, limits: &Limits) -> Fault {
    let message = format!("the file has {n_entries} messages and terms, more than {}", limits.n_entries);
    Fault::error("file-too-large", (0, 0), message, "split it into several files")
}

fn decode(octets: &[u8], faults: &mut Vec<Fault>) -> String {
    let text = match std::str::from_utf8(octets) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let start = error.valid_up_to();
            let message = format!("octet 0x{:02x} is not UTF-8", octets[start]);
            faults.push(Fault::error("invalid-utf8", (start, start + 1), message, "save the file as UTF-8"));
            String::from_utf8_lossy(octets).into_owned()
        }
    };
    if text.starts_with('\u{feff}') {
        let message = "the file starts with a byte order mark, for which other Fluent tools lose the first message";
        faults.push(Fault::warning("bom", (0, 3), message, "save the file as UTF-8 without BOM"));
    }
    text
}

/// The first lines of all entries. A line can be one only outside of patterns, so this cannot err on a file that
/// parses.
fn outline(text: &str) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut is_open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches('\u{feff}');
        let line_start = start + (line.len() - bare.len());
        let id = heading_id(bare);
        if (id.is_some() || bare.starts_with('#')) && is_open {
            // OK because `is_open` is set only where a heading is pushed.
            headings.last_mut().expect("an open heading").span.1 = line_start;
            is_open = false;
        }
        if let Some(id) = id {
            headings.push(Heading { id: id.into(), span: (line_start, text.len()) });
            is_open = true;
        }
        start += line.len();
    }
    headings
}

/// The id of a line `id =` or `-id =`.
pub(super) fn heading_id(line: &str) -> Option<&str> {
    let (id, rest) = line.split_at(line.find(|letter: char| !is_id_letter(letter)).unwrap_or(line.len()));
    let name = id.strip_prefix('-').unwrap_or(id);
    let is_id = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    (is_id && rest.trim_start_matches(' ').starts_with('=')).then_some(id)
}

pub(super) fn is_id_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Spaces for everything but line ends.
fn blanked(text: &str) -> String {
    text.bytes().map(|octet| if octet == b'\n' { '\n' } else { ' ' }).collect()
}

fn check_lines(entry: &str, heading: &Heading) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut start = heading.span.0;
    for line in entry.split_inclusive('\n') {
        let n_indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let is_blank = line.trim().is_empty();
        if line[..n_indent].contains('\t') && !is_blank {
            let message = format!("a tab indents this line of `{}`, and Fluent then loses it silently", heading.id);
            faults.push(Fault::error("tab-indent", (start, start + n_indent), message, "indent with spaces"));
        }
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| line.starts_with(marker)) {
            let message = "a merge left its marker here";
            let cure = "keep one side of the conflict and delete the marker lines";
            faults.push(Fault::error("merge-conflict-marker", (start, start + 7), message, cure));
        }
        start += line.len();
    }
    faults
}

fn check_characters(entry: &str, base: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut n_open_isolates = 0_usize;
    let mut last_isolate = None;
    for (offset, letter) in entry.char_indices().filter(|(_, letter)| !is_everyday(*letter)) {
        let span = (base + offset, base + offset + letter.len_utf8());
        let follows_return = letter == '\r' && entry[offset + 1..].starts_with('\n');
        if !follows_return
            && let Some(fault) = unfit_character(letter, span)
            && !is_indent(entry, offset)
        {
            faults.push(fault);
        }
        match letter {
            '\u{2066}'..='\u{2068}' => {
                n_open_isolates += 1;
                last_isolate = Some(span);
            }
            '\u{2069}' if n_open_isolates > 0 => n_open_isolates -= 1,
            '\u{2069}' => faults.push(unbalanced_isolate(span)),
            _ => {}
        }
    }
    faults.extend(last_isolate.filter(|_| n_open_isolates > 0).map(unbalanced_isolate));
    faults
}

/// Most of any text: printable US-ASCII and its line ends, and letters of which none is looked at any closer.
fn is_everyday(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\n' | '\u{a0}'..='\u{5ff}' | '\u{3000}'..='\u{d7ff}')
}

/// Whether only white space stands before it on its line: a tab there is another fault.
fn is_indent(entry: &str, offset: usize) -> bool {
    // Asked of every character, so the line is looked at for a tab alone.
    let is_blank = |line: &str| line.trim_matches([' ', '\t']).is_empty();
    entry[offset..].starts_with('\t') && entry[..offset].rsplit('\n').next().is_none_or(is_blank)
}

fn unbalanced_isolate(span: Span) -> Fault {
    let message = "a bidi isolate is opened without being closed, or closed without being opened";
    Fault::error("unbalanced-isolate", span, message, "delete it: directions are set where values are filled in")
}

/// What is wrong with a character, wherever it stands and however it was written.
pub(super) fn unfit_character(letter: char, span: Span) -> Option<Fault> {
    let code = u32::from(letter);
    let fault = |id, message: &str, cure| Some(Fault::error(id, span, format!("U+{code:04X} {message}"), cure));
    match letter {
        '\n' => None,
        '\t' => fault("control-char", "is a tab, which is as wide as each mail program likes", "type a space"),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            fault("private-use-character", "is for private use, and marks blanks in forms", "delete it")
        }
        '\u{fffd}' => fault("mojibake", "stands where a character was lost", "type the character again"),
        '\u{2028}' | '\u{2029}' => fault("control-char", "ends a line invisibly", "use an ordinary line end"),
        '\u{feff}' => fault("control-char", "is a byte order mark in the middle of a text", "delete it"),
        letter if letter.is_control() => fault("control-char", "is a control character", "delete it"),
        '\u{202a}'..='\u{202e}' => fault(
            "bidi-override",
            "turns the direction of the text after it",
            "delete it: directions are set where values are filled in",
        ),
        '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}' => Some(Fault::warning(
            "raw-bidi-control",
            span,
            format!("U+{code:04X} sets a direction by hand"),
            "delete it: directions are set where values are filled in",
        )),
        _ => None,
    }
}

/// Counts brackets and braces before the parser, which calls itself for each, may see them.
///
/// The count is exact for whatever the parser accepts, and the parser goes no farther than to the first fault: text
/// knows only braces; in a placeable, strings are skipped and brackets count; behind the key of a variant comes text.
fn check_nesting(entry: &str, base: usize, limits: &Limits) -> Option<Fault> {
    if !entry.contains('{') {
        return None;
    }
    let mut levels: Vec<Level> = Vec::new();
    let mut n_placeables = 0_usize;
    let mut octets = entry.bytes().enumerate();
    while let Some((offset, octet)) = octets.next() {
        let span = (base + offset, base + offset + 1);
        match (octet, levels.last_mut()) {
            (b'{', _) => {
                levels.push(Level::default());
                n_placeables += 1;
            }
            (b'}', _) => drop(levels.pop()),
            (b'(', Some(level)) if !level.is_text => level.n_brackets += 1,
            (b')', Some(level)) if !level.is_text => level.n_brackets = level.n_brackets.saturating_sub(1),
            (b']', Some(level)) => level.is_text = true,
            (b'"', Some(level)) if !level.is_text => skip_string(&mut octets),
            _ => {}
        }
        if levels.iter().map(|level| level.n_brackets + 1).sum::<usize>() > limits.nesting {
            let message = format!("brackets and braces stand more than {} deep in each other", limits.nesting);
            return Some(Fault::error("nesting-too-deep", span, message, "write whole sentences, side by side"));
        }
        if n_placeables > limits.n_placeables {
            let message = format!("the message has more than {} placeables", limits.n_placeables);
            return Some(Fault::error("placeable-limit", span, message, "split the message"));
        }
    }
    None
}

/// What a brace has opened.
#[derive(Default)]
struct Level {
    /// Brackets opened in it and not closed.
    n_brackets: usize,
    /// Whether the first variant has begun.
    is_text: bool,
}

/// A string ends with its quotation mark or with the line.
fn skip_string(octets: &mut impl Iterator<Item = (usize, u8)>) {
    while let Some((_, octet)) = octets.next() {
        match octet {
            b'"' | b'\n' => return,
            b'\\' => drop(octets.next()),
            _ => {}
        }
    }
}

/// An escape in which a letter beyond US-ASCII stands where a digit should: there the parser ends the process (fluent-syntax 0.12.0,
/// fluent-rs issue 389). Only the parser knows for sure what it takes for a string, so whatever follows a quotation mark on its
/// line is looked at.
fn check_escapes(text: &str) -> Option<Span> {
    if !text.contains('\\') {
        return None;
    }
    let mut octets = text.bytes().enumerate();
    let mut may_be_string = false;
    while let Some((_, octet)) = octets.next() {
        match octet {
            b'"' => may_be_string = true,
            b'\n' => may_be_string = false,
            b'\\' => {
                if let Some(offset) = letter_in_escape(&mut octets).filter(|_| may_be_string) {
                    return Some((offset, offset + text[offset..].chars().next().map_or(1, char::len_utf8)));
                }
            }
            _ => {}
        }
    }
    None
}

/// Behind a backslash: where a letter beyond US-ASCII stands instead of a digit.
fn letter_in_escape(octets: &mut (impl Iterator<Item = (usize, u8)> + Clone)) -> Option<usize> {
    let n_digits = match octets.clone().next()? {
        (_, b'u') => 4,
        (_, b'U') => 6,
        (_, b'\\') => 0,
        _ => return None,
    };
    octets.next();
    let (offset, octet) = octets.clone().take(n_digits).find(|(_, octet)| !octet.is_ascii_hexdigit())?;
    (!octet.is_ascii()).then_some(offset)
}

fn broken_escape(span: Span) -> Fault {
    let message = "an escape has four hexadecimal digits behind `\\u`, six behind `\\U`";
    Fault::error("parse-error", span, message, "write them, or the letter itself without an escape")
}

fn move_by(span: Span, octets: usize) -> Span {
    (span.0 + octets, span.1 + octets)
}
