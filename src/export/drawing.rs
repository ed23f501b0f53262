//! What stands on each page.

use super::codes::codes_of;
use super::help::{Exporter, Settled, Subject, Tongue, own_name};
use super::pen::{Pen, Value, escaped};
use super::templates::{CausePage, Entry, Frame, Group, IndexPage, LanguagesPage, drawn};
use crate::language::LanguageTag;

impl Exporter<'_> {
    pub(super) fn cause_page(&self, language: usize, cause: usize, settled: &Settled) -> String {
        let tag = &settled[language][cause];
        // A page in another language leads on in that one, as long as there are pages for it.
        let onward = self.place_of(tag).unwrap_or(language);
        let up = if onward == language { String::new() } else { format!("../{tag}/") };
        let entry = |other: usize| {
            let entry = self.entry(other, tag, &settled[onward]);
            Entry { way: format!("{up}{}", entry.way), ..entry }
        };
        let related = self.related(cause).into_iter().map(entry).collect();
        let pen = self.pen(tag);
        self.draw_cause(&pen, &self.frame(language, Subject::Cause(cause), settled), cause, related)
    }

    pub(super) fn draw_cause(&self, pen: &Pen<'_>, frame: &Frame, at: usize, related: Vec<Entry>) -> String {
        let cause = self.causes[at];
        let title = pen.bare(cause, "headline");
        let steps = pen.steps(cause);
        let mut told = vec![pen.who(cause), pen.recipient(cause), pen.cause(cause, "admin")];
        told.extend(["headline", "why", "otherwise"].map(|attribute| pen.cause(cause, attribute)));
        let has_domain = told.iter().chain(&steps).chain(related.iter().map(|entry| &entry.headline));
        let has_domain = pen.has_domain(&has_domain.map(String::as_str).collect::<Vec<_>>());
        drawn(&CausePage { p: pen, frame, title, cause, codes: codes_of(cause), related, has_domain })
    }

    pub(super) fn index_page(&self, language: usize, settled: &Settled) -> String {
        let of_language = &settled[language];
        let tag = &of_language[self.causes.len()];
        let pen = self.pen(tag);
        let mut groups = Vec::new();
        for (digits, heading) in GROUPS {
            let is_of = |at: &usize| digits.contains(&self.causes[*at].subject_digit());
            let entries: Vec<Entry> = (0..self.causes.len())
                .filter(is_of)
                .map(|at| Entry {
                    who: self.who(at, of_language),
                    remark: self.remark(&pen, &of_language[at]),
                    ..self.entry(at, tag, of_language)
                })
                .collect();
            if !entries.is_empty() {
                groups.push(Group { heading: pen.say(heading), entries });
            }
        }
        self.draw_index(&pen, &self.frame(language, Subject::Index, settled), groups)
    }

    pub(super) fn draw_index(&self, pen: &Pen<'_>, frame: &Frame, groups: Vec<Group>) -> String {
        let entries = groups.iter().flat_map(|group| &group.entries);
        let told: Vec<&str> = entries.flat_map(|entry| [&*entry.headline, &*entry.who]).collect();
        let has_domain = pen.has_domain(&told);
        drawn(&IndexPage { p: pen, frame, title: pen.say("help-title"), groups, has_domain })
    }

    /// The page above all languages, in the one that comes first.
    pub(super) fn languages_page(&self, settled: &Settled) -> String {
        let n_causes = self.causes.len();
        let pen = self.pen(&settled[self.default][n_causes]);
        let entry = |(at, tongue): (usize, &Tongue)| {
            let list = &settled[at][n_causes];
            // A list in another language has no title in this one.
            let title = (*list == tongue.tag).then(|| self.pen(list).say("help-title"));
            Entry {
                way: self.name(at, Subject::Index),
                language: Some(tongue.tag.to_string()),
                headline: escaped(&tongue.name),
                remark: title.unwrap_or_default(),
                ..Entry::default()
            }
        };
        let languages = self.languages.iter().enumerate().map(entry).collect();
        let frame = Frame {
            up: "",
            canonical: self.base.map(|base| escaped(&format!("{base}/index.html"))),
            versions: Vec::new(),
        };
        drawn(&LanguagesPage { p: &pen, frame: &frame, title: pen.say("help-title"), languages })
    }

    fn who(&self, cause: usize, of_language: &[LanguageTag]) -> String {
        self.pen(&of_language[cause]).who(self.causes[cause])
    }

    /// What the list says of a page in another language.
    fn remark(&self, pen: &Pen<'_>, tag: &LanguageTag) -> String {
        if tag == pen.language() {
            return String::new();
        }
        let name = own_name(self.catalogue, tag);
        pen.say_language("help-only-in", Value { text: &name, language: Some(tag.as_str()) })
    }
}

/// The groups of the list, by subject digits (RFC 3463 §3).
pub(super) const GROUPS: [(&[u16], &str); 8] = [
    (&[1], "help-group-addresses"),
    (&[2], "help-group-mailboxes"),
    (&[3], "help-group-systems"),
    (&[4], "help-group-network"),
    (&[5], "help-group-protocol"),
    (&[6], "help-group-content"),
    (&[7], "help-group-policy"),
    (&[0], "help-group-other"),
];

impl Group {
    pub(super) fn named(heading: String) -> Self {
        Self { heading, entries: Vec::new() }
    }
}
