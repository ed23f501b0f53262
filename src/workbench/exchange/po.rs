//! PO, the form of gettext (its manual, "The Format of PO Files").
//!
//! `msgctxt` is the id of the unit, `msgid` the English text, `msgstr` the text; plural forms of gettext are not used, since each variant is
//! a unit. What the tools of gettext do to a file (wrap its lines, sort it, mark units fuzzy, keep old ones behind `#~`) is read.
//!
//! The reader is our own. Of those to be had, polib 0.3.0 takes a letter from a text without its closing mark, runs entries together between
//! which no empty line stands, and knows no lines; rspolib 0.1.2 reads well and knows lines, but a second `msgstr` in an entry makes it
//! panic. A translator must be told the line, and no input may end the program.

use super::text::Refusal;
use super::{ExchangeFormat, Returned, Unit};
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::workbench::document::Span;

/// The file, with a head of those fields that gettext needs.
pub(super) fn write(units: &[Unit], language: &LanguageTag) -> String {
    let mut out = String::new();
    out.push_str("# Texts of Retourpost. What stands in braces is filled in later, and stays as it is.\n");
    let head = format!(
        "Project-Id-Version: retourpost\nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\nX-Generator: retourpost\n",
        language.as_str().replace('-', "_")
    );
    write_field("msgid", "", &mut out);
    write_field("msgstr", &head, &mut out);
    for unit in units {
        out.push('\n');
        for line in unit.notes.iter().flat_map(|note| note.lines()) {
            out.push_str(format!("#. {line}").trim_end());
            out.push('\n');
        }
        let (file, line) = &unit.place;
        out.push_str(&format!("#: {file}:{line}\n"));
        write_field("msgctxt", &unit.id, &mut out);
        write_field("msgid", &unit.source, &mut out);
        write_field("msgstr", unit.target.as_deref().unwrap_or_default(), &mut out);
    }
    out
}

/// `msgid "…"`; a text of several lines on as many below an empty string.
fn write_field(name: &str, text: &str, out: &mut String) {
    out.push_str(name);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() > 1 {
        out.push_str(" \"\"\n");
    } else {
        out.push(' ');
    }
    for line in &lines {
        write_string(line, out);
    }
    if lines.is_empty() {
        write_string("", out);
    }
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter => out.push(letter),
        }
    }
    out.push_str("\"\n");
}

/// The language and the units of a file.
pub(super) fn read(text: &str) -> Result<(ExchangeFormat, Option<String>, Vec<Returned>), Error> {
    let entries = Reader::default().read(text)?;
    if entries.is_empty() {
        return Err(Error::caller("is no exchange file: neither PO (msgid …) nor XLIFF (<xliff …>)"));
    }
    let head = entries.iter().find(|entry| entry.context.is_none() && entry.id.as_deref() == Some(""));
    let field = |name: &str| {
        let lines = head.and_then(|head| head.text.as_deref()).unwrap_or_default().lines();
        lines
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, it)| it.trim())
    };
    check_charset(field("Content-Type").unwrap_or_default())?;
    let language = field("Language").filter(|tag| !tag.is_empty()).map(str::to_owned);
    let is_unit = |entry: &Entry| entry.context.is_some() || entry.id.as_deref() != Some("");
    let units = entries.iter().filter(|entry| is_unit(entry)).map(Entry::returned).collect();
    Ok((ExchangeFormat::Po, language, units))
}

fn check_charset(content_type: &str) -> Result<(), Error> {
    let charset = content_type.split_once("charset=").map_or("UTF-8", |(_, charset)| charset.trim());
    if ["utf-8", "us-ascii", "charset"].iter().any(|known| charset.eq_ignore_ascii_case(known)) {
        return Ok(());
    }
    Err(Error::caller(format!("is in {charset}: change it with msgconv --to-code=UTF-8")))
}

#[derive(Debug, Default)]
struct Entry {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    is_fuzzy: bool,
    has_plural: bool,
    span: Span,
}

impl Entry {
    fn returned(&self) -> Returned {
        let text = self.text.clone().filter(|text| !text.trim().is_empty()).map(Ok);
        let plural = || {
            let cure = "write each form as a unit of its own, as the export does";
            Some(Err(Refusal::new("exchange-syntax", "has plural forms of gettext", cure)))
        };
        Returned {
            id: self.context.clone().unwrap_or_default(),
            text: if self.has_plural { plural() } else { text },
            source: self.id.clone().filter(|source| !source.is_empty()),
            is_unsure: self.is_fuzzy,
            span: self.span,
        }
    }
}

/// What a string goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Field {
    #[default]
    None,
    Context,
    Id,
    Text,
    /// A form of a plural.
    Other,
}

#[derive(Default)]
struct Reader {
    entries: Vec<Entry>,
    entry: Entry,
    field: Field,
    /// Of comments before the entry they belong to.
    is_fuzzy: bool,
}

impl Reader {
    fn read(mut self, text: &str) -> Result<Vec<Entry>, Error> {
        let mut start = 0;
        for (nth, line) in text.split_inclusive('\n').enumerate() {
            let content = line.trim_start_matches('\u{feff}').trim();
            let span = (start, start + line.trim_end().len());
            self.line(content, span).map_err(|error| error.on_line(nth + 1))?;
            start += line.len();
        }
        self.finish()?;
        Ok(self.entries)
    }

    fn line(&mut self, line: &str, span: Span) -> Result<(), Error> {
        if line.is_empty() {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            if self.field == Field::Text || self.field == Field::Other {
                self.finish()?;
            }
            // What gettext keeps of old texts (`#~`, `#|`) is none of ours.
            let flags = comment.strip_prefix(',').unwrap_or_default();
            self.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            return Ok(());
        }
        if line.starts_with('"') {
            return self.go_on(line);
        }
        let (keyword, string) = line.split_at(line.find(['"', ' ', '\t']).unwrap_or(line.len()));
        self.field = self.begin(keyword, span)?;
        self.go_on(string.trim_start())
    }

    fn begin(&mut self, keyword: &str, span: Span) -> Result<Field, Error> {
        let begins_entry = keyword == "msgctxt" || keyword == "msgid";
        if begins_entry && (self.field == Field::Text || self.field == Field::Other) {
            self.finish()?;
        }
        if begins_entry && self.entry.context.is_none() && self.entry.id.is_none() {
            self.entry.span = span;
            self.entry.is_fuzzy = std::mem::take(&mut self.is_fuzzy);
        }
        let twice = || Error::caller(format!("{keyword} stands where an entry has one already"));
        match keyword {
            "msgctxt" if self.entry.context.is_none() && self.entry.id.is_none() => Ok(Field::Context),
            "msgid" if self.entry.id.is_none() => Ok(Field::Id),
            "msgstr" if self.entry.id.is_some() && self.entry.text.is_none() => Ok(Field::Text),
            "msgctxt" | "msgid" => Err(twice()),
            "msgstr" => Err(Error::caller("msgstr stands without msgid before it, or a second time")),
            "msgid_plural" | "msgstr[0]" | "msgstr[1]" | "msgstr[2]" | "msgstr[3]" | "msgstr[4]" | "msgstr[5]" => {
                self.entry.has_plural = true;
                Ok(Field::Other)
            }
            _ => Err(Error::caller(format!("`{keyword}` is nothing that a PO file has"))),
        }
    }

    fn go_on(&mut self, string: &str) -> Result<(), Error> {
        let text = unescaped(string)?;
        let field = match self.field {
            Field::None => return Err(Error::caller("a text stands without msgctxt, msgid or msgstr before it")),
            Field::Context => &mut self.entry.context,
            Field::Id => &mut self.entry.id,
            Field::Text => &mut self.entry.text,
            Field::Other => return Ok(()),
        };
        field.get_or_insert_default().push_str(&text);
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        let entry = std::mem::take(&mut self.entry);
        let is_open = !matches!(self.field, Field::None | Field::Text | Field::Other);
        self.field = Field::None;
        if is_open {
            return Err(Error::caller("msgid stands without msgstr behind it"));
        }
        if entry.id.is_some() {
            self.entries.push(entry);
        }
        Ok(())
    }
}

/// What stands between quotation marks, with the escapes of C.
fn unescaped(string: &str) -> Result<String, Error> {
    let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| string.len() > 1);
    let inner = inner.ok_or_else(|| Error::caller("a text has quotation marks around it on each line"))?;
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Err(Error::caller("a quotation mark within a text has a backslash before it: \\\"")),
            '\\' => out.push(escape(&mut letters)?),
            letter => out.push(letter),
        }
    }
    Ok(out)
}

fn escape(letters: &mut std::str::Chars<'_>) -> Result<char, Error> {
    let unknown = || Error::caller("a backslash stands before a letter that makes no escape: write it twice");
    match letters.next().ok_or_else(unknown)? {
        'n' => Ok('\n'),
        't' => Ok('\t'),
        'r' => Ok('\r'),
        'a' => Ok('\u{7}'),
        'b' => Ok('\u{8}'),
        'f' => Ok('\u{c}'),
        'v' => Ok('\u{b}'),
        letter @ ('"' | '\\' | '\'' | '?') => Ok(letter),
        _ => Err(unknown()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unit(id: &str, target: &str) -> Unit {
        Unit {
            id: id.to_owned(),
            source: "E \"x\"".to_owned(),
            target: Some(target.to_owned()),
            notes: vec!["A note.\nOf two lines.".to_owned()],
            place: ("en/a.ftl".to_owned(), 3),
        }
    }

    fn dutch() -> LanguageTag {
        LanguageTag::parse("nl-BE").unwrap()
    }

    fn back(text: &str) -> Vec<(String, Option<String>)> {
        let (_, _, units) = read(text).unwrap();
        units.into_iter().map(|unit| (unit.id, unit.text.map(Result::unwrap))).collect()
    }

    #[test]
    fn a_unit_is_written_as_gettext_writes_it() {
        let written = write(&[unit("a.ftl:k[one]", "a\n\"b\" \\")], &dutch());
        let due = "\n#. A note.\n#. Of two lines.\n#: en/a.ftl:3\nmsgctxt \"a.ftl:k[one]\"\nmsgid \"E \\\"x\\\"\"\nmsgstr \"\"\n\"a\\n\"\n\"\\\"b\\\" \\\\\"\n";
        assert!(written.ends_with(due), "{written}");
        assert!(written.contains("\"Language: nl_BE\\n\""), "{written}");
        let (_, language, _) = read(&written).unwrap();
        assert_eq!(language.as_deref(), Some("nl_BE"));
    }

    #[test]
    fn what_gettext_does_to_a_file_is_read() {
        let text = "msgid \"\"\r\nmsgstr \"Language: nl\\n\"\r\n\r\n# x\n#, c-format, fuzzy\n#| msgid \"old\"\nmsgctxt \"\"\n\"a:b\"\nmsgid \"E\"\nmsgstr \"\"\n\"een \"\n\"twee\"\nmsgctxt \"a:c\"\nmsgid \"E\"\nmsgstr \"\"\n\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n";
        assert_eq!(back(text), [("a:b".to_owned(), Some("een twee".to_owned())), ("a:c".to_owned(), None)]);
        let (_, _, units) = read(text).unwrap();
        assert_eq!([units[0].is_unsure, units[1].is_unsure], [true, false]);
        assert!(text[units[0].span.0..units[0].span.1].starts_with("msgctxt"));
    }

    #[test]
    fn what_is_no_po_file_is_refused_with_its_line() {
        for (text, why) in [
            ("", "no exchange file"),
            ("hello", "line 1: `hello` is nothing"),
            ("msgid \"a\"\nmsgid \"b\"\n", "line 2: msgid stands where"),
            ("msgstr \"a\"\n", "line 1: msgstr stands without"),
            ("msgid \"a\nmsgstr \"\"\n", "line 1: a text has quotation marks"),
            ("msgid \"a\"b\"\nmsgstr \"\"\n", "line 1: a quotation mark"),
            ("msgid \"\\q\"\nmsgstr \"\"\n", "line 1: a backslash"),
            ("msgid \"a\"\n", "msgid stands without"),
            ("\"a\"\n", "line 1: a text stands without"),
            ("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-2\\n\"\n", "msgconv"),
        ] {
            let error = read(text).map(|_| ()).unwrap_err().to_string();
            assert!(error.contains(why), "{text:?}: {error}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_back_as_it_was(text in "[^\\pC]{0,3}[a\"\\\\\n\t{}#é ]{1,20}b") {
            let written = write(&[unit("a:b", &text)], &dutch());
            prop_assert_eq!(back(&written), [("a:b".to_owned(), Some(text))]);
        }

        #[test]
        fn nothing_panics(text in "(msgid|msgstr|msgctxt|#|,| |\"|\\\\|n|\n|\\[0\\]){0,30}") {
            let _ = read(&text);
        }
    }
}
