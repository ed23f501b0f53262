//! How the pages lead to each other.

use super::help::{Exporter, Settled, Subject, Tongue};
use super::pen::escaped;
use super::templates::{Entry, Frame, Version};
use crate::cause::Cause;
use crate::language::LanguageTag;
use crate::site::write_help_page;

impl Exporter<'_> {
    /// A link to the page of a cause, from one in this language.
    pub(super) fn entry(&self, cause: usize, from: &LanguageTag, of_language: &[LanguageTag]) -> Entry {
        let tag = &of_language[cause];
        Entry {
            way: format!("{}.html", self.causes[cause].id()),
            language: (tag != from).then(|| tag.to_string()),
            headline: self.pen(tag).cause(self.causes[cause], "headline"),
            ..Entry::default()
        }
    }

    /// The cause above, those below, and those beside this one; each by its place.
    pub(super) fn related(&self, at: usize) -> Vec<usize> {
        let above = |cause: &Cause| cause.parent().map(Cause::shown);
        let cause = self.causes[at];
        let parent = above(cause);
        let is_parent = |other: &&Cause| parent == Some(*other);
        let is_child = |other: &&Cause| above(other) == Some(cause);
        let is_sibling = |other: &&Cause| parent.is_some() && above(other) == parent && *other != cause;
        let places = |is: &dyn Fn(&&Cause) -> bool| -> Vec<usize> {
            (0..self.causes.len()).filter(|other| is(&self.causes[*other])).collect()
        };
        [places(&is_parent), places(&is_child), places(&is_sibling)].concat()
    }

    pub(super) fn frame(&self, language: usize, subject: Subject, settled: &Settled) -> Frame {
        let place = match subject {
            Subject::Cause(cause) => cause,
            Subject::Index => self.causes.len(),
        };
        let tag = &settled[language][place];
        let is_own = |at: &usize| settled[*at][place] == self.languages[*at].tag;
        let version = |at: usize| {
            let Tongue { tag: own, name, .. } = &self.languages[at];
            let file = self.name(at, subject);
            let way = format!("../{file}");
            let link = self.base.map_or_else(|| way.clone(), |base| escaped(&format!("{base}/{file}")));
            Version { language: own.to_string(), name: escaped(name), link, way, is_this: own == tag }
        };
        // Of a page in another language, the one of that language is the page itself.
        let same = self.place_of(tag).unwrap_or(language);
        let canonical = self.base.map(|base| escaped(&format!("{base}/{}", self.name(same, subject))));
        Frame { up: "../", canonical, versions: (0..self.languages.len()).filter(is_own).map(version).collect() }
    }

    /// The place of a language among those that pages are for.
    pub(super) fn place_of(&self, tag: &LanguageTag) -> Option<usize> {
        self.languages.iter().position(|tongue| tongue.tag == *tag)
    }

    pub(super) fn name(&self, language: usize, subject: Subject) -> String {
        let id = match subject {
            Subject::Cause(cause) => self.causes[cause].id(),
            Subject::Index => "index",
        };
        let mut name = String::new();
        write_help_page(self.languages[language].tag.as_str(), id, &mut name);
        name
    }
}
