//! Says phrases with their values at once, for what is drawn once: pages, and ordinary mails. What is drawn for each bounce is a
//! form ([`Drawing`](super::Drawing)).

use std::cell::RefCell;

use askama::Template;

use super::Channel;
use crate::cause::Cause;
use crate::language::{Direction, LanguageTag};
use crate::phrase::{Blank, Catalogue, Kind, Piece, Unresolved, ValueFormats, WordingKey};
use crate::report::Moment;
use crate::text::bidi::{FSI, LRI, PDI, has_right_to_left};
use crate::text::{write_html, write_visible};

/// One language, in one channel. Every phrase must resolve in it; the first that does not is remembered, and what was drawn is
/// then not used.
pub(crate) struct Speaker<'a> {
    catalogue: &'a Catalogue,
    language: &'a LanguageTag,
    wording: WordingKey,
    formats: &'a ValueFormats,
    channel: Channel,
    unresolved: RefCell<Option<Unresolved>>,
}

/// What a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Said<'a> {
    /// A number, by which a phrase may choose.
    Count(u64),
    /// A point in time.
    Moment(Moment),
    /// A text, as the kind of its variable has it. Remote text is harmless here: it is made visible and escaped.
    Text(&'a str),
    /// Digits that the language wrote, inside a share that is isolated as a whole.
    Digits(&'a str),
}

/// The variables of a phrase, by name.
pub(crate) type Values<'v> = [(&'v str, Said<'v>)];

#[derive(Template)]
#[template(path = "spoken/value.html", escape = "none")]
struct ValueHtml<'a> {
    kind: Kind,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "spoken/share.html", escape = "none")]
struct ShareHtml<'a> {
    text: &'a str,
}

impl<'a> Speaker<'a> {
    /// A speaker of this language; `None` if the catalogue does not have it, or not how it writes values.
    pub(crate) fn new(
        catalogue: &'a Catalogue,
        language: &'a LanguageTag,
        wording: WordingKey,
        channel: Channel,
    ) -> Option<Self> {
        let formats = catalogue.values(language)?;
        Some(Self { catalogue, language, wording, formats, channel, unresolved: RefCell::default() })
    }

    /// The first phrase that did not resolve, or had no value for a variable.
    pub(crate) fn finish(self) -> Result<(), Unresolved> {
        self.unresolved.into_inner().map_or(Ok(()), Err)
    }

    /// The language tag, for `lang`.
    pub(crate) fn tag(&self) -> &str {
        self.language.as_str()
    }

    /// `ltr` or `rtl`, for `dir`.
    pub(crate) fn dir(&self) -> &'static str {
        self.language.direction().as_str()
    }

    /// `left` or `right`: the side on which a line begins, for clients that ignore `dir`.
    pub(crate) fn start(&self) -> &'static str {
        match self.language.direction() {
            Direction::LeftToRight => "left",
            Direction::RightToLeft => "right",
        }
    }

    /// The other side.
    pub(crate) fn end(&self) -> &'static str {
        match self.language.direction() {
            Direction::LeftToRight => "right",
            Direction::RightToLeft => "left",
        }
    }

    /// The value of a message.
    pub(crate) fn say(&self, id: &str) -> String {
        self.speak(id, None, &[])
    }

    /// An attribute of a message.
    pub(crate) fn say_of(&self, id: &str, attribute: &str) -> String {
        self.speak(id, Some(attribute), &[])
    }

    /// The value of a message with these variables.
    pub(crate) fn say_with(&self, id: &str, values: &Values<'_>) -> String {
        self.speak(id, None, values)
    }

    /// A message, or an attribute of it, with these variables.
    pub(crate) fn speak(&self, id: &str, attribute: Option<&str>, values: &Values<'_>) -> String {
        let mut out = String::new();
        match self.catalogue.resolve(self.language, &self.wording, id, attribute) {
            Ok(phrase) => self.write(&phrase.pieces, values, &mut out),
            Err(unresolved) => {
                self.unresolved.borrow_mut().get_or_insert(unresolved);
            }
        }
        out
    }

    /// Whether the contract has such an attribute; then each language has it.
    pub(crate) fn has(&self, id: &str, attribute: &str) -> bool {
        self.catalogue.contract().message(id).is_some_and(|message| message.has_attribute(attribute))
    }

    /// The cause in everyday words, of no one domain: a headline that names a domain has another one for this
    /// (`export-headline`).
    pub(crate) fn headline(&self, cause: &Cause) -> String {
        let shown = cause.message_id().trim_start_matches("cause-");
        match self.has("export-headline", shown) {
            true => self.say_of("export-headline", shown),
            false => self.say_of(cause.message_id(), "headline"),
        }
    }

    /// Why the cause stands in the way, in one to three sentences, of no one domain: nothing where the sentences name one.
    pub(crate) fn why(&self, cause: &Cause) -> String {
        let phrase = self.catalogue.resolve(self.language, &self.wording, cause.message_id(), Some("why"));
        match phrase {
            Ok(phrase) if phrase.blanks().is_empty() => self.say_of(cause.message_id(), "why"),
            _ => String::new(),
        }
    }

    /// A label in front of its value.
    pub(crate) fn labelled(&self, label: &str, value: &str) -> String {
        let mut out = String::new();
        match self.catalogue.resolve(self.language, &self.wording, "notice-label", None) {
            Ok(phrase) => {
                for piece in &phrase.pieces {
                    match piece {
                        Piece::Text(text) => out.push_str(text),
                        _ => out.push_str(label),
                    }
                }
            }
            Err(unresolved) => {
                self.unresolved.borrow_mut().get_or_insert(unresolved);
            }
        }
        // A full-width colon has its room in itself.
        let gap = if out.ends_with('：') || value.is_empty() { "" } else { " " };
        out + gap + value
    }

    /// The label of a row: in text it ends as the language ends labels; in HTML its cell ends it.
    pub(crate) fn row_label(&self, label: String) -> String {
        match self.channel {
            Channel::Text => self.labelled(&label, ""),
            Channel::Html => label,
        }
    }

    /// Sentences behind each other. Chinese, Japanese and Thai have their room in the signs, or none.
    pub(crate) fn joined(&self, sentences: &[String]) -> String {
        let gap = if self.has_gaps() { " " } else { "" };
        sentences.join(gap)
    }

    fn has_gaps(&self) -> bool {
        !matches!(self.language.language(), "ja" | "zh")
    }

    /// A host or an address, in the markup of its kind.
    pub(crate) fn host(&self, name: &str) -> String {
        let mut out = String::new();
        self.write_text(Kind::Host, name, &mut out);
        out
    }

    /// A number, grouped as the language does.
    pub(crate) fn count(&self, count: u64) -> String {
        let mut out = String::new();
        self.formats.write_count(count, &mut out);
        out
    }

    /// A point in time, as the language writes it.
    #[cfg_attr(not(feature = "page"), allow(dead_code, reason = "a phrase says the others"))]
    pub(crate) fn moment(&self, moment: Moment) -> String {
        let mut out = String::new();
        self.formats.write_moment(moment, &mut out);
        out
    }

    /// A share in percent, with a tenth where there is one: `97.5%`. What is not nothing is at least 0.1, and what is not all at
    /// most 99.9: a reader takes 100 for all. A share of nothing is an en dash.
    pub(crate) fn percent(&self, n: u64, of: u64) -> String {
        let Some(tenths) = tenths(n, of) else { return "–".to_owned() };
        self.isolated(&self.share(tenths))
    }

    fn share(&self, tenths: u64) -> String {
        let mut number = String::new();
        self.formats.write_tenths(tenths, &mut number);
        self.say_with("ledger-percent", &[("number", Said::Digits(&number))])
    }

    /// A number with its sign: behind Arabic letters the sign would go to its other side (UAX #9, W2 and W5).
    fn isolated(&self, share: &str) -> String {
        match (self.language.direction(), self.channel) {
            (Direction::LeftToRight, _) => share.to_owned(),
            (Direction::RightToLeft, Channel::Text) => format!("{LRI}{share}{PDI}"),
            // OK because writing to a String cannot fail.
            (Direction::RightToLeft, Channel::Html) => ShareHtml { text: share }.render().expect("a share"),
        }
    }

    /// The same as a value of another phrase, which isolates it.
    pub(crate) fn percent_bare(&self, n: u64, of: u64) -> String {
        tenths(n, of).map_or_else(|| "–".to_owned(), |tenths| self.share(tenths))
    }

    /// A text that is no phrase, fit for people and for the channel.
    pub(crate) fn plain(&self, text: &str) -> String {
        let mut visible = String::new();
        write_visible(text, &mut visible);
        match self.channel {
            Channel::Text => visible,
            Channel::Html => {
                let mut html = String::new();
                write_html(&visible, &mut html);
                html
            }
        }
    }

    fn write(&self, pieces: &[Piece], values: &Values<'_>, out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) if self.channel == Channel::Html => write_html(text, out),
                Piece::Text(text) => out.push_str(text),
                Piece::Blank(blank) => self.write_blank(blank, values, out),
                Piece::Choose(choose) => match value(values, &choose.selector) {
                    Some(Said::Count(n)) => self.write(choose.arm(n, self.formats.plurals()), values, out),
                    _ => self.write(&choose.default, values, out),
                },
            }
        }
    }

    fn write_blank(&self, blank: &Blank, values: &Values<'_>, out: &mut String) {
        match value(values, &blank.name) {
            Some(Said::Count(count)) => self.formats.write_count(count, out),
            Some(Said::Moment(moment)) => self.formats.write_moment(moment, out),
            Some(Said::Text(text)) => self.write_text(blank.kind, text, out),
            Some(Said::Digits(digits)) => out.push_str(&self.plain(digits)),
            // The contract gives each phrase its variables, and a test says all of them; a site's own wording has no others.
            None => debug_assert!(false, "no value for ${}", blank.name),
        }
    }

    fn write_text(&self, kind: Kind, text: &str, out: &mut String) {
        let plain = self.plain(text);
        // Numbers are what the language itself writes.
        if kind == Kind::Number {
            out.push_str(&self.isolated(&plain));
        } else if self.channel == Channel::Html {
            // OK because writing to a String cannot fail.
            out.push_str(&ValueHtml { kind, text: &plain }.render().expect("a value"));
        } else {
            let [before, behind] = self.around(kind, text);
            out.extend([before, &plain, behind]);
        }
    }

    /// What isolates a value in a line of text (UAX #9), by the same policy as in notices: what machines made runs from left to right, what people
    /// wrote as its first letter does.
    fn around(&self, kind: Kind, text: &str) -> [&'static str; 2] {
        let is_needed = match self.language.direction() {
            Direction::LeftToRight => has_right_to_left(text),
            Direction::RightToLeft => true,
        };
        match (is_needed, kind) {
            (false, _) => ["", ""],
            (true, Kind::Name | Kind::Subject) => [FSI, PDI],
            (true, _) => [LRI, PDI],
        }
    }
}

fn value<'v>(values: &Values<'v>, name: &str) -> Option<Said<'v>> {
    values.iter().find(|(known, _)| *known == name).map(|(_, said)| *said)
}

/// Tenths of a percent, rounded half up, but for what would round to nothing or to all.
fn tenths(n: u64, of: u64) -> Option<u64> {
    let exact = u128::from(n) * 1_000;
    let half = u128::from(of) / 2;
    let rounded = u64::try_from((exact + half).checked_div(of.into())?).unwrap_or(u64::MAX);
    Some(match rounded {
        0 if n > 0 => 1,
        1_000.. if n < of => 999,
        rounded => rounded,
    })
}

#[cfg(test)]
mod tests {
    use super::{Said, Speaker, tenths};
    use crate::language::LanguageTag;
    use crate::layout::Channel;
    use crate::phrase::{Catalogue, WordingKey};

    fn speaker(language: &LanguageTag, channel: Channel) -> Speaker<'_> {
        Speaker::new(Catalogue::embedded(), language, WordingKey::default(), channel).unwrap()
    }

    #[test]
    fn a_share_is_all_or_nothing_only_where_it_is() {
        let rows = [(0, 3, 0), (1, 3, 333), (2, 3, 667), (3, 3, 1_000), (1, 1_000_000, 1), (999_999, 1_000_000, 999)];
        for (n, of, expected) in rows {
            assert_eq!(tenths(n, of), Some(expected), "{n} of {of}");
        }
        assert_eq!(tenths(0, 0), None);
        assert_eq!(tenths(u64::MAX, u64::MAX), Some(1_000));
    }

    #[test]
    fn values_are_escaped_in_html_and_visible_in_text() {
        let english = LanguageTag::parse("en").unwrap();
        let values = [("mailing", Said::Text("<b>\u{202e}Autumn"))];
        let html = speaker(&english, Channel::Html).say_with("summary-subject-final", &values);
        assert!(html.contains("&lt;b&gt;") && !html.contains('\u{202e}'), "{html}");
        let text = speaker(&english, Channel::Text).say_with("summary-subject-final", &values);
        assert!(text.contains("<b>") && !text.contains('\u{202e}'), "{text}");
    }

    #[test]
    fn numbers_choose_and_are_grouped() {
        let english = LanguageTag::parse("en").unwrap();
        let speaker = speaker(&english, Channel::Text);
        let said = |n| speaker.say_with("summary-failed", &[("count", Said::Count(n))]);
        assert_eq!(said(0), "No message has failed.");
        assert_eq!(said(1), "1 message has failed and will not be tried again.");
        assert_eq!(said(1_234), "1,234 messages have failed and will not be tried again.");
        assert_eq!(speaker.percent(975, 1_000), "97.5%");
        assert_eq!(speaker.percent(0, 0), "–");
    }
}
