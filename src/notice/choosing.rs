//! In which languages a notice is tried: what the case tells of its reader, weighed by a [`Negotiator`].

use std::sync::Arc;

use super::assembly::Chosen;
use super::renderer::Renderer;
use super::sample::Sample;
use crate::language::{Choice, LanguageTag, Negotiator, SignalKind, Signals, Writer};
use crate::report::{Case, Original, Reader, parts_of_address};

impl Renderer {
    /// The languages of a reader of this domain of whom nothing is known.
    pub(super) fn default_choice(&self, domain: &str) -> Chosen<'_> {
        Chosen::Negotiated(self.negotiator(domain).1.negotiate(&Signals::none()))
    }

    pub(super) fn choose(&self, case: &Case, domain: &str) -> Chosen<'_> {
        let requested = case.reader.language.as_deref();
        let exact = requested.and_then(|tag| self.index_of(tag)).map(|place| &self.languages[place]);
        let (of, negotiator) = self.negotiator(domain);
        if let Some(language) = exact {
            return match *of == self.negotiators[0].0 {
                true => Chosen::Prepared(&language.choice),
                false => Chosen::Negotiated(negotiator.negotiate(&Signals::none().with_explicit(&language.tag))),
            };
        }
        Chosen::Negotiated(negotiated(negotiator, &case.original, &case.reader, domain))
    }

    /// The languages in which a notice to this reader is tried. Where the report or `Accept-Language` says what the reader likes, no more
    /// than that is read; else the beginning of the body as well.
    pub fn choose_language(&self, original: &Original, reader: &Reader) -> Arc<Choice> {
        let domain = domain_of(original);
        negotiated(&self.negotiator(domain).1, original, reader, domain)
    }

    /// Why a notice to this reader would be in which language: every signal, what it said, and what became of it. The chain is that
    /// of the notice.
    ///
    /// ```
    /// use retourpost::intake::original_from_octets;
    /// use retourpost::notice::Renderer;
    /// use retourpost::phrase::Catalogue;
    /// use retourpost::report::{Reader, ReturnPath};
    /// use retourpost::site::Site;
    ///
    /// let renderer = Renderer::new(Site::default(), Catalogue::embedded().clone());
    /// let path = ReturnPath::parse("kari@example.com")?;
    /// let original = original_from_octets(b"Accept-Language: no\r\nContent-Language: en-US\r\n\r\nHei\r\n", path);
    /// let choice = renderer.explain_language(&original, &Reader::default());
    /// assert_eq!(choice.reasons[0].to_string(), r#"accept-language "no": won, served by nb"#);
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn explain_language(&self, original: &Original, reader: &Reader) -> Choice {
        let domain = domain_of(original);
        let (told, sample) = (Told::of(reader), Sample::of(original));
        let negotiator = &self.negotiator(domain).1;
        let mut signals = told.signals(original);
        if decided(negotiator, &signals).is_none() {
            signals.content_language = sample.content_language(signals.content_language);
        }
        negotiator.explain(&observed(signals, original, &sample, domain))
    }

    /// The one with the default language for readers of this domain.
    fn negotiator(&self, domain: &str) -> &(LanguageTag, Negotiator) {
        let default = self.site.language_for(domain);
        // OK because the site's own default stands first in any case.
        self.negotiators.iter().find(|(tag, _)| tag == default).unwrap_or(&self.negotiators[0])
    }
}

/// What the report tells of the reader's language.
struct Told {
    explicit: Option<LanguageTag>,
    profile: Option<LanguageTag>,
    stored: Option<LanguageTag>,
    mapped: Vec<LanguageTag>,
}

impl Told {
    fn of(reader: &Reader) -> Self {
        let tag = |text: &Option<String>| LanguageTag::parse_lenient(text.as_deref()?).ok();
        Self {
            explicit: tag(&reader.language),
            profile: tag(&reader.profile),
            stored: tag(&reader.stored),
            mapped: reader.mapped.iter().filter_map(|tag| LanguageTag::parse_lenient(tag).ok()).collect(),
        }
    }

    /// What is said in so many words, here and in the header of the original.
    fn signals<'a>(&'a self, original: &'a Original) -> Signals<'a> {
        let mut signals = Signals::none().written_by(writer_of(original));
        signals.explicit = self.explicit.as_ref();
        signals.mapped = &self.mapped;
        signals.profile = self.profile.as_ref();
        signals.stored = self.stored.as_ref();
        signals.accept_language = original.accept_language.as_deref();
        signals.content_language = original.content_language.as_deref();
        signals
    }
}

/// The domain of the reader, who is at the return path.
fn domain_of(original: &Original) -> &str {
    original.return_path.mailbox().and_then(parts_of_address).map_or("", |(_, domain)| domain)
}

fn negotiated(negotiator: &Negotiator, original: &Original, reader: &Reader, domain: &str) -> Arc<Choice> {
    let told = Told::of(reader);
    let signals = told.signals(original);
    if let Some(choice) = decided(negotiator, &signals) {
        return choice;
    }
    // The body is looked at only where nobody said which language the reader likes.
    let sample = Sample::of(original);
    let signals = Signals { content_language: sample.content_language(signals.content_language), ..signals };
    negotiator.negotiate(&observed(signals, original, &sample, domain))
}

/// The choice, where what the report or the reader said decides.
fn decided(negotiator: &Negotiator, signals: &Signals<'_>) -> Option<Arc<Choice>> {
    let is_told = signals.explicit.or(signals.profile).or(signals.stored).is_some() || !signals.mapped.is_empty();
    let is_said = is_told || signals.accept_language.is_some();
    let choice = is_said.then(|| negotiator.negotiate(signals))?;
    (choice.winner().signal <= SignalKind::AcceptLanguage).then_some(choice)
}

/// The same signals with what the original tells by being as it is.
fn observed<'a>(signals: Signals<'a>, original: &'a Original, sample: &'a Sample, domain: &'a str) -> Signals<'a> {
    let mut signals = signals.with_text(&sample.text).with_domain(domain);
    signals.subject = original.subject.as_deref();
    signals.charset = sample.charset.as_deref();
    signals
}

/// Programs and lists do not read; what they declare of languages is not the reader's (RFC 3834 §5, RFC 2369).
fn writer_of(original: &Original) -> Writer {
    let Some(header) = &original.header else { return Writer::Person };
    let is_automatic =
        header.first("Auto-Submitted").is_some_and(|field| !field.unfolded().trim().eq_ignore_ascii_case("no"));
    let is_bulk = header
        .first("Precedence")
        .is_some_and(|field| matches!(field.unfolded().trim().to_ascii_lowercase().as_str(), "bulk" | "list" | "junk"));
    if is_automatic || is_bulk || header.first("List-Id").is_some() { Writer::Machine } else { Writer::Person }
}
