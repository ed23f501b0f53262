//! The help pages: which there are, in which language each is, and how they lead to each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::drawing::GROUPS;
use super::pen::{Pen, Value};
use super::templates::{Entry, Frame, Group, Style, drawn};
use super::voice::Voice;
use crate::cause::{Cause, catalogue as causes};
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::language::{Choice, LanguageTag, Negotiator, Signals};
use crate::phrase::{Catalogue, Piece, Unresolved};
use crate::report::Audience;
use crate::site::Site;

/// For whom the pages are, and in which languages.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HelpScope {
    /// Only these; all languages in which the site's notices can be written, if there are none here.
    pub languages: Vec<LanguageTag>,
    /// Brand, contact and wording are those for readers of this domain.
    pub domain: Option<String>,
    /// The wording is that for these readers.
    pub audience: Option<Audience>,
}

/// A set of help pages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HelpPages {
    /// The files. What others lead to stands before them, so that whoever writes them in this order leaves no dead link.
    pub files: Vec<HelpFile>,
    /// The languages that the pages are for, in the order of their tags.
    pub languages: Vec<LanguageTag>,
    /// For how many causes there is a page.
    pub n_causes: usize,
    /// What was passed over. `language-passed-over`: pages that are in another language than they are for, all that lack the
    /// same phrase in one.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file of a set of help pages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HelpFile {
    /// Below the folder of all pages, with `/` between folders: `nl/mailbox-full.html`.
    pub name: String,
    /// UTF-8.
    pub octets: Vec<u8>,
}

/// Makes the help pages of a site: one for each cause that has words of its own, in each language, and lists of them.
///
/// A page whose phrases do not all resolve in its language is in the next one as a whole, says so by its `lang`, and in the
/// list.
///
/// # Errors
/// A language that the site's notices are never in, and words that lack what a page needs in English as well.
pub fn help_pages(site: &Site, catalogue: &Catalogue, scope: &HelpScope) -> Result<HelpPages, Error> {
    Exporter::new(site, catalogue, scope)?.export()
}

/// The pages that do not exist yet.
pub(super) struct Exporter<'a> {
    pub(super) catalogue: &'a Catalogue,
    voice: Voice<'a>,
    pub(super) base: Option<&'a str>,
    pub(super) languages: Vec<Tongue>,
    /// The one that comes first, of those there are.
    pub(super) default: usize,
    pub(super) causes: Vec<&'static Cause>,
    diagnostics: Diagnostics,
}

/// A language that pages are for.
pub(super) struct Tongue {
    pub(super) tag: LanguageTag,
    /// By its own name.
    pub(super) name: String,
    /// What is tried for it.
    choice: Arc<Choice>,
}

/// A page of a language.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    /// Of a cause, by its place among those with a page.
    Cause(usize),
    /// The list of all causes.
    Index,
}

/// The language and the phrase that was missing, and the pages that are in other languages for it.
type Diagnostics = BTreeMap<(LanguageTag, String), Vec<String>>;

/// For each page, by language and cause, the language that it is in; the list of causes stands last.
pub(super) type Settled = Vec<Vec<LanguageTag>>;

impl<'a> Exporter<'a> {
    fn new(site: &'a Site, catalogue: &'a Catalogue, scope: &HelpScope) -> Result<Self, Error> {
        let domain = scope.domain.as_deref();
        // As the notices' renderer has them: what no notice is in needs no page.
        let is_offered =
            |tag: &&LanguageTag| site.languages.offers(tag, catalogue.review(tag)) && catalogue.values(tag).is_some();
        // In a pseudo-language there are pages for those who ask for them.
        let pseudo = catalogue.pseudo_languages().filter(|tag| scope.languages.contains(tag));
        let offered: Vec<LanguageTag> = catalogue.languages().filter(is_offered).cloned().chain(pseudo).collect();
        let default = site.language_for(domain.unwrap_or_default());
        let negotiator = Negotiator::new(&offered, default);
        let tongue = |tag: LanguageTag| Tongue {
            choice: negotiator.negotiate(&Signals::none().with_explicit(&tag)),
            name: own_name(catalogue, &tag),
            tag,
        };
        let languages: Vec<Tongue> = wanted(&offered, &scope.languages)?.into_iter().map(tongue).collect();
        let first = negotiator.negotiate(&Signals::none().with_explicit(default));
        let default = first.chain.iter().find_map(|tag| languages.iter().position(|tongue| tongue.tag == *tag));
        Ok(Self {
            catalogue,
            voice: Voice::new(site, domain, scope.audience),
            base: site.help.link_base.as_deref().map(|base| base.trim_end_matches('/')),
            languages,
            default: default.unwrap_or(0),
            causes: causes().iter().filter(|cause| cause.has_text()).collect(),
            diagnostics: Diagnostics::new(),
        })
    }

    fn export(mut self) -> Result<HelpPages, Error> {
        let settled = self.settle()?;
        let mut files = vec![file("help.css", drawn(&Style { accent: &self.voice.accent }))];
        for language in 0..self.languages.len() {
            for cause in 0..self.causes.len() {
                files.push(file(
                    &self.name(language, Subject::Cause(cause)),
                    self.cause_page(language, cause, &settled),
                ));
            }
        }
        for language in 0..self.languages.len() {
            files.push(file(&self.name(language, Subject::Index), self.index_page(language, &settled)));
        }
        files.push(file("index.html", self.languages_page(&settled)));
        Ok(HelpPages {
            files,
            languages: self.languages.iter().map(|tongue| tongue.tag.clone()).collect(),
            n_causes: self.causes.len(),
            diagnostics: self.diagnostics.into_iter().map(passed_over).collect(),
        })
    }

    /// Finds for each page the first language in which it can be drawn whole.
    fn settle(&mut self) -> Result<Settled, Error> {
        let subjects: Vec<Subject> =
            (0..self.causes.len()).map(Subject::Cause).chain(std::iter::once(Subject::Index)).collect();
        let mut settled = Settled::new();
        for language in 0..self.languages.len() {
            let of_language = subjects.iter().map(|subject| self.settle_one(language, *subject));
            settled.push(of_language.collect::<Result<_, Error>>()?);
        }
        Ok(settled)
    }

    fn settle_one(&mut self, language: usize, subject: Subject) -> Result<LanguageTag, Error> {
        let choice = Arc::clone(&self.languages[language].choice);
        let mut missing = Vec::new();
        for tag in &choice.chain {
            match self.try_in(tag, subject) {
                Ok(()) => {
                    let page = self.name(language, subject);
                    for phrase in missing {
                        self.diagnostics.entry(phrase).or_default().push(page.clone());
                    }
                    return Ok(tag.clone());
                }
                Err(unresolved) => missing.push((tag.clone(), unresolved.to_string())),
            }
        }
        let reasons: Vec<String> = missing.into_iter().map(|(_, reason)| reason).collect();
        let page = self.name(language, subject);
        Err(Error::operator(format!("no language has every phrase of {page}: {}", reasons.join("; "))))
    }

    /// Whether every phrase of the page resolves. Lists of other pages are left out: each entry is in the language of its own.
    fn try_in(&self, tag: &LanguageTag, subject: Subject) -> Result<(), Unresolved> {
        let pen = self.pen(tag);
        let frame = Frame { up: "", canonical: None, versions: Vec::new() };
        match subject {
            Subject::Cause(cause) => {
                self.draw_cause(&pen, &frame, cause, vec![Entry::default()]);
            }
            Subject::Index => {
                self.draw_index(&pen, &frame, GROUPS.map(|(_, heading)| Group::named(pen.say(heading))).into());
                pen.say_language("help-only-in", Value { text: "", language: None });
            }
        }
        pen.say("help-domain-meaning");
        pen.finish()
    }

    pub(super) fn pen<'p>(&'p self, tag: &'p LanguageTag) -> Pen<'p> {
        Pen::new(self.catalogue, tag, &self.voice)
    }
}

/// The languages that were asked for, of those there are; all, if none was.
pub(super) fn wanted(offered: &[LanguageTag], asked: &[LanguageTag]) -> Result<Vec<LanguageTag>, Error> {
    if let Some(unknown) = asked.iter().find(|tag| !offered.contains(tag)) {
        let there: Vec<&str> = offered.iter().map(LanguageTag::as_str).collect();
        return Err(Error::caller(format!("{unknown}: notices are never in it; there are {}", there.join(", ")))
            .in_field("language"));
    }
    let is_wanted = |tag: &&LanguageTag| asked.is_empty() || asked.contains(tag);
    Ok(offered.iter().filter(is_wanted).cloned().collect())
}

/// A language by its own name, or else its tag.
pub(super) fn own_name(catalogue: &Catalogue, tag: &LanguageTag) -> String {
    let name = catalogue.resolve(tag, &Default::default(), "help-language-name", None);
    match name.map(|phrase| phrase.pieces).as_deref() {
        Ok([Piece::Text(name)]) => name.to_string(),
        _ => tag.to_string(),
    }
}

fn passed_over(((tag, phrase), pages): ((LanguageTag, String), Vec<String>)) -> Diagnostic {
    let which = match &pages[..] {
        [page] => format!("{page} is"),
        pages => format!("{} and {} more pages are", pages[0], pages.len() - 1),
    };
    Diagnostic::new(Severity::Warning, "language-passed-over", format!("{tag}: {phrase}; {which} in another language"))
        .with_cure("translate the message, or mend what withdrew it")
}

fn file(name: &str, mut text: String) -> HelpFile {
    if !text.ends_with('\n') {
        text.push('\n');
    }
    HelpFile { name: name.to_owned(), octets: text.into_bytes() }
}
