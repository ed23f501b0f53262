//! What is known of the language that the reader likes to read.

use std::fmt;

use super::tag::LanguageTag;

/// What is known of the reader's language, to be weighed by a [`Negotiator`](super::Negotiator).
///
/// ```
/// use retourpost::language::{LanguageTag, Signals};
///
/// let nynorsk = LanguageTag::parse("nn-NO")?;
/// let signals = Signals::none().with_explicit(&nynorsk).with_accept_language("en;q=0.2, nl");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Signals<'a> {
    /// What the caller asked for. It is never weighed against anything.
    pub explicit: Option<&'a LanguageTag>,
    /// What the administrator's map has for the reader, first things first.
    pub mapped: &'a [LanguageTag],
    /// The language of the reader's mailbox or profile, as the reporting system knows it.
    pub profile: Option<&'a LanguageTag>,
    /// The language that the reader chose earlier and that was kept.
    pub stored: Option<&'a LanguageTag>,
    /// `Accept-Language` of the original: the languages in which its sender likes to be answered (RFC 3282 §3).
    pub accept_language: Option<&'a str>,
    /// `Content-Language` of the original (RFC 3282 §2): a hint only, since mail programs write the language of their menus
    /// or of their spelling checker there.
    pub content_language: Option<&'a str>,
    /// The Subject of the original, decoded; its script counts, and its words with those of the text.
    pub subject: Option<&'a str>,
    /// What of the original's text its sender wrote: without quotes, signature and addresses.
    pub text: Option<&'a str>,
    /// The character encoding that the original was written in, before it was decoded: `koi8-r`.
    pub charset: Option<&'a str>,
    /// The domain of the reader's address: its ending decides between languages that script and charset leave, and never else.
    pub domain: Option<&'a str>,
    /// Who wrote the original.
    pub writer: Writer,
}

/// Who wrote the original, as far as its header tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Writer {
    /// A person, as far as is known.
    #[default]
    Person,
    /// A list, a bulk mailer or a program (`List-Id`, `Precedence`, `Auto-Submitted`): its `Accept-Language` is that of whoever wrote
    /// to the list, or of the machine.
    Machine,
}

/// Where a statement about the reader's language comes from, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignalKind {
    /// The caller asked for it.
    Explicit,
    /// The administrator's map has it for this reader.
    Map,
    /// It is the language of the reader's profile.
    Profile,
    /// The reader chose it earlier.
    Stored,
    /// `Accept-Language` of the original, or one of its older names.
    AcceptLanguage,
    /// `Content-Language` of the original.
    ContentLanguage,
    /// The script of the original's subject and text.
    Script,
    /// The language in which the original's subject and text are written, as statistics have it.
    Detection,
    /// The character encoding of the original.
    Charset,
    /// The ending of the reader's domain.
    DomainEnding,
    /// The configured default.
    SiteDefault,
    /// English, which is compiled in.
    English,
    /// There was nothing else to choose.
    OnlyAvailable,
}

impl<'a> Signals<'a> {
    /// Nothing is known.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds what the caller asks for.
    #[must_use]
    pub fn with_explicit(mut self, tag: &'a LanguageTag) -> Self {
        self.explicit = Some(tag);
        self
    }

    /// Adds what the administrator's map has for the reader.
    #[must_use]
    pub fn with_mapped(mut self, tags: &'a [LanguageTag]) -> Self {
        self.mapped = tags;
        self
    }

    /// Adds the language of the reader's profile.
    #[must_use]
    pub fn with_profile(mut self, tag: &'a LanguageTag) -> Self {
        self.profile = Some(tag);
        self
    }

    /// Adds what the reader chose earlier.
    #[must_use]
    pub fn with_stored(mut self, tag: &'a LanguageTag) -> Self {
        self.stored = Some(tag);
        self
    }

    /// Adds the value of the original's `Accept-Language`.
    #[must_use]
    pub fn with_accept_language(mut self, field: &'a str) -> Self {
        self.accept_language = Some(field);
        self
    }

    /// Adds the value of the original's `Content-Language`.
    #[must_use]
    pub fn with_content_language(mut self, field: &'a str) -> Self {
        self.content_language = Some(field);
        self
    }

    /// Adds the original's subject, decoded.
    #[must_use]
    pub fn with_subject(mut self, subject: &'a str) -> Self {
        self.subject = Some(subject);
        self
    }

    /// Adds what of the original's text its sender wrote, decoded.
    #[must_use]
    pub fn with_text(mut self, text: &'a str) -> Self {
        self.text = Some(text);
        self
    }

    /// Adds the character encoding of the original.
    #[must_use]
    pub fn with_charset(mut self, name: &'a str) -> Self {
        self.charset = Some(name);
        self
    }

    /// Adds the domain of the reader's address.
    #[must_use]
    pub fn with_domain(mut self, domain: &'a str) -> Self {
        self.domain = Some(domain);
        self
    }

    /// Says who wrote the original.
    #[must_use]
    pub fn written_by(mut self, writer: Writer) -> Self {
        self.writer = writer;
        self
    }

    /// Whether nobody said anything in so many words.
    pub(super) fn is_silent(&self) -> bool {
        self.explicit.is_none()
            && self.mapped.is_empty()
            && self.profile.is_none()
            && self.stored.is_none()
            && self.accept_language.is_none()
            && self.content_language.is_none()
    }
}

impl SignalKind {
    /// Stable, kebab-case: `accept-language`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Explicit => "explicit",
            Self::Map => "map",
            Self::Profile => "profile",
            Self::Stored => "stored",
            Self::AcceptLanguage => "accept-language",
            Self::ContentLanguage => "content-language",
            Self::Script => "script",
            Self::Detection => "detection",
            Self::Charset => "charset",
            Self::DomainEnding => "domain-ending",
            Self::SiteDefault => "site-default",
            Self::English => "english",
            Self::OnlyAvailable => "only-available",
        }
    }
}

impl fmt::Display for SignalKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
