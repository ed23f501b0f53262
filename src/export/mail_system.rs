//! The static templates of mail systems: which there are, and what each can hold.

use super::help::wanted;
use super::plain::{Dialect, Plain};
use super::voice::Voice;
use super::{courier, exchange, exim, haraka, james, postfix, sendmail};
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::phrase::Catalogue;
use crate::report::Audience;
use crate::site::Site;

/// A mail system whose bounces can be worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailSystem {
    /// Postfix: `bounce_template_file`, bounce(5).
    Postfix,
    /// Exim: `bounce_message_file` and `warn_message_file`.
    Exim,
    /// Courier: `dsn*.txt`.
    Courier,
    /// Sendmail: `confERROR_MESSAGE`.
    Sendmail,
    /// Haraka: `outbound.bounce_message` and `outbound.bounce_message_html`.
    Haraka,
    /// Exchange Server on premises: `New-SystemMessage`.
    Exchange,
    /// Apache James: `DSNBounce` mailets.
    James,
}

/// Which templates are wanted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TemplateScope {
    /// Of which mail system.
    pub system: MailSystem,
    /// In which languages. Where the mail system chooses among several ([`MailSystem::chooses_languages`]), none here means all in
    /// which the site's notices can be written.
    pub languages: Vec<LanguageTag>,
    /// Brand, contact and wording are those for readers of this domain.
    pub domain: Option<String>,
    /// The wording is that for these readers. Exchange has texts for both, and of these only those.
    pub audience: Option<Audience>,
}

/// A file of templates.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TemplateFile {
    /// The name that the mail system's own documentation gives it, or one like it: `bounce.cf`.
    pub name: String,
    /// What is in it, with line ends as the mail system has them.
    pub octets: Vec<u8>,
}

impl MailSystem {
    /// Every mail system.
    pub const ALL: [Self; 7] =
        [Self::Postfix, Self::Exim, Self::Courier, Self::Sendmail, Self::Haraka, Self::Exchange, Self::James];

    /// The word of the command line: `postfix`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Postfix => "postfix",
            Self::Exim => "exim",
            Self::Courier => "courier",
            Self::Sendmail => "sendmail",
            Self::Haraka => "haraka",
            Self::Exchange => "exchange",
            Self::James => "james",
        }
    }

    /// Whether the mail system can choose among languages by itself, from one message to the next.
    pub fn chooses_languages(self) -> bool {
        matches!(self, Self::Exchange | Self::James)
    }

    /// Whether there is room for several languages: it chooses, or its configuration can.
    fn holds_languages(self) -> bool {
        self.chooses_languages() || self == Self::Exim
    }
}

impl TemplateScope {
    /// The templates of a mail system, for everybody; the languages are to be named.
    pub fn of(system: MailSystem) -> Self {
        Self { system, languages: Vec::new(), domain: None, audience: None }
    }

    /// In these languages.
    #[must_use]
    pub fn in_languages(mut self, languages: &[LanguageTag]) -> Self {
        self.languages = languages.to_vec();
        self
    }
}

/// The templates of a mail system in the words of notices.
///
/// They are written before anything has happened: what they say is true whatever the cause is.
///
/// # Errors
/// A language that the site's notices are never in; more or fewer languages than the mail system has room for; a language with
/// letters that the mail system would label as US-ASCII; a language that lacks a phrase.
pub fn templates(site: &Site, catalogue: &Catalogue, scope: &TemplateScope) -> Result<Vec<TemplateFile>, Error> {
    let is_offered =
        |tag: &&LanguageTag| site.languages.offers(tag, catalogue.review(tag)) && catalogue.values(tag).is_some();
    let pseudo = catalogue.pseudo_languages().filter(|tag| scope.languages.contains(tag));
    let offered: Vec<LanguageTag> = catalogue.languages().filter(is_offered).cloned().chain(pseudo).collect();
    let languages = wanted(&offered, &scope.languages)?;
    let shop = Shop { site, catalogue, scope };
    let one = || shop.one_language(&offered);
    match scope.system {
        MailSystem::Postfix => postfix::files(&shop, one()?),
        MailSystem::Courier => courier::files(&shop, one()?),
        MailSystem::Sendmail => sendmail::files(&shop, one()?),
        MailSystem::Haraka => haraka::files(&shop, one()?),
        MailSystem::Exim => {
            one()?;
            exim::files(&shop, &languages)
        }
        MailSystem::Exchange => exchange::files(&shop, &languages),
        MailSystem::James => james::files(&shop, &languages),
    }
}

/// What all templates are made of.
pub(super) struct Shop<'a> {
    pub(super) site: &'a Site,
    pub(super) catalogue: &'a Catalogue,
    pub(super) scope: &'a TemplateScope,
}

impl<'a> Shop<'a> {
    /// Who speaks, to the readers of the scope or to these.
    pub(super) fn voice(&self, audience: Option<Audience>) -> Voice<'a> {
        Voice::new(self.site, self.scope.domain.as_deref(), audience.or(self.scope.audience))
    }

    /// What a pen of this language draws, if it has every phrase of it.
    pub(super) fn drawn<T>(
        &self,
        language: &LanguageTag,
        dialect: Dialect,
        draw: impl FnOnce(&Plain<'_>) -> T,
    ) -> Result<T, Error> {
        self.drawn_for(None, language, dialect, draw)
    }

    /// The same, as these readers hear it.
    pub(super) fn drawn_for<T>(
        &self,
        audience: Option<Audience>,
        language: &LanguageTag,
        dialect: Dialect,
        draw: impl FnOnce(&Plain<'_>) -> T,
    ) -> Result<T, Error> {
        let voice = self.voice(audience);
        let plain = Plain::new(self.catalogue, language, &voice, dialect);
        let drawn = draw(&plain);
        let lacking = |unresolved| Error::operator(format!("{unresolved}: translate it, or mend what withdrew it"));
        plain.finish().map_err(lacking).map(|()| drawn)
    }

    /// Holds texts to what a mail system labels as US-ASCII: nothing is transliterated, and nothing sent under a wrong label.
    pub(super) fn ascii(&self, language: &LanguageTag, file: TemplateFile) -> Result<TemplateFile, Error> {
        let text = String::from_utf8_lossy(&file.octets);
        let Some(line) = text.lines().find(|line| !line.is_ascii()) else { return Ok(file) };
        let system = self.scope.system.as_str();
        // OK because the line is not ASCII.
        let letter = line.chars().find(|letter| !letter.is_ascii()).expect("a letter");
        let why = format!("{system} labels its text us-ascii or not at all, and `{letter}` is not in it");
        let cure = "take another language, or let `retourpost filter` rewrite the notices (`retourpost manual filter`)";
        Err(Error::caller(format!("{language}: {why} (in `{}`): {cure}", line.trim())).in_field("language"))
    }

    fn one_language(&self, offered: &[LanguageTag]) -> Result<&'a LanguageTag, Error> {
        let system = self.scope.system.as_str();
        let refused = |why: String| Err(Error::caller(format!("{system} {why}")).in_field("language"));
        match &self.scope.languages[..] {
            [] => {
                let there: Vec<&str> = offered.iter().map(LanguageTag::as_str).collect();
                refused(format!("cannot choose one by itself: name it; there are {}", there.join(", ")))
            }
            [one] => Ok(one),
            [first, ..] if self.scope.system.holds_languages() => Ok(first),
            _ => refused("has room for one: name one, and write each to a folder of its own".to_owned()),
        }
    }
}

impl TemplateFile {
    /// The text ends in one line end, whatever its template does.
    pub(super) fn new(name: impl Into<String>, text: &str) -> Self {
        Self { name: name.into(), octets: format!("{}\n", text.trim_end_matches('\n')).into_bytes() }
    }
}
