//! From what is known of the reader to the languages to try.

use std::collections::HashMap;
use std::sync::Arc;

use super::choice::{Choice, Reason, SignalOutcome, Why};
use super::detection::{Detection, LETTERS_MIN, Testimony, is_near};
use super::kinship::{Available, serving};
use super::preferences::{Meaning, read_list};
use super::signals::{SignalKind, Signals, Writer};
use super::tag::LanguageTag;
use super::writing::{Observed, Says, Writing};

/// Chooses the languages of a mail, for one set of available languages.
///
/// Prepared once, shared by all threads. What decides, the strongest first: an explicit request, the administrator's map, the
/// reader's profile, a stored choice, `Accept-Language`, `Content-Language`, the script of the original, the language of its text if
/// [`Detection`] is on, its character encoding (with the ending of the domain where these leave a tie), the configured default, English. An explicit request or a map that can be
/// served is followed by what is near to it, the default and English only.
///
/// `Content-Language` is a hint: a text in the script of another language, and of one alone, goes before it. So does one that is detected
/// to be in another language, unless that is English, in which many write to others.
///
/// [Pseudo-languages](LanguageTag::pseudo) among the available ones serve an explicit request for themselves, and nothing else.
///
/// ```
/// use retourpost::language::{LanguageTag, Negotiator, Signals};
///
/// let available = ["en", "nb", "nl"].map(|tag| LanguageTag::parse(tag).unwrap());
/// let negotiator = Negotiator::new(&available, &available[2]);
/// let choice = negotiator.negotiate(&Signals::none().with_accept_language("da, no;q=0.8, en;q=0.2"));
/// assert_eq!(choice.first().as_str(), "nb");
/// ```
#[derive(Debug)]
pub struct Negotiator {
    field: Field,
    by_explicit: HashMap<LanguageTag, Arc<Choice>>,
    by_default: Arc<Choice>,
}

#[derive(Debug)]
struct Field {
    available: Vec<Available>,
    pseudo: Vec<LanguageTag>,
    site_default: LanguageTag,
    detection: Detection,
}

/// Chooses once. Who chooses for many mails prepares a [`Negotiator`].
pub fn negotiate(signals: &Signals<'_>, available: &[LanguageTag], site_default: &LanguageTag) -> Choice {
    Field::new(available, site_default).weigh(signals)
}

impl Negotiator {
    /// Prepares the choice among these languages. `site_default` may be a tag which none of them serves; then English is
    /// next.
    pub fn new(available: &[LanguageTag], site_default: &LanguageTag) -> Self {
        let field = Field::new(available, site_default);
        let mut by_explicit = HashMap::new();
        for tag in available.iter().flat_map(|tag| [tag.clone(), tag.canonical()]) {
            let choice = field.weigh(&Signals::none().with_explicit(&tag));
            by_explicit.insert(tag, Arc::new(choice));
        }
        let by_default = Arc::new(field.weigh(&Signals::none()));
        Self { field, by_explicit, by_default }
    }

    /// The same, with the language of the original's text as one more signal.
    #[must_use]
    pub fn with_detection(mut self, detection: Detection) -> Self {
        self.field.detection = detection;
        self
    }

    /// The languages to try. Where an explicit request names an available language, or nothing is known, the choice
    /// was prepared: nothing is allocated, and its reasons do not mention the signals that were not read.
    pub fn negotiate(&self, signals: &Signals<'_>) -> Arc<Choice> {
        let writing = || Writing::of(signals);
        let prepared = match signals.explicit {
            Some(tag) => self.by_explicit.get(tag),
            None if signals.is_silent() && self.field.is_silent(&writing()) => Some(&self.by_default),
            None => None,
        };
        prepared.map_or_else(|| Arc::new(self.explain(signals)), Arc::clone)
    }

    /// The same languages as [`negotiate`](Self::negotiate) chooses, with a reason for every signal.
    pub fn explain(&self, signals: &Signals<'_>) -> Choice {
        self.field.weigh(signals)
    }

    /// The available languages, in their order, without pseudo-languages.
    pub fn available(&self) -> impl Iterator<Item = &LanguageTag> {
        self.field.available.iter().map(|available| &available.tag)
    }
}

impl Field {
    fn new(available: &[LanguageTag], site_default: &LanguageTag) -> Self {
        let (pseudo, available): (Vec<_>, Vec<_>) = available.iter().partition(|tag| tag.is_pseudo());
        Self {
            available: available.into_iter().map(Available::new).collect(),
            pseudo: pseudo.into_iter().cloned().collect(),
            site_default: site_default.clone(),
            detection: Detection::Off,
        }
    }

    /// Whether nothing in the writing can decide a language.
    fn is_silent(&self, writing: &Writing<'_>) -> bool {
        writing.is_silent() && (self.detection == Detection::Off || writing.n_latin < LETTERS_MIN)
    }

    fn weigh(&self, signals: &Signals<'_>) -> Choice {
        let mut scales = Scales {
            available: &self.available,
            detection: self.detection,
            chain: Vec::new(),
            n_mapped: 0,
            reasons: Vec::new(),
        };
        if let Some(tag) = signals.explicit {
            match self.pseudo.iter().find(|pseudo| *pseudo == tag) {
                Some(pseudo) => scales.put_pseudo(pseudo),
                None => scales.put(SignalKind::Explicit, tag.as_str(), tag),
            }
        }
        scales.put_map(signals.mapped);
        if scales.is_decided() {
            scales.note_outranked(signals);
        } else {
            scales.weigh_reader(signals);
            scales.weigh_original(signals);
        }
        scales.put(SignalKind::SiteDefault, self.site_default.as_str(), &self.site_default);
        scales.put(SignalKind::English, "en", &LanguageTag::english());
        scales.settle()
    }
}

/// Where the statements are put, the strongest first.
struct Scales<'a> {
    available: &'a [Available],
    detection: Detection,
    chain: Vec<&'a LanguageTag>,
    n_mapped: usize,
    reasons: Vec<Reason>,
}

impl<'a> Scales<'a> {
    fn is_decided(&self) -> bool {
        !self.chain.is_empty()
    }

    /// What the reader, or a program in their name, said.
    fn weigh_reader(&mut self, signals: &Signals<'_>) {
        for (kind, tag) in [(SignalKind::Profile, signals.profile), (SignalKind::Stored, signals.stored)] {
            if let Some(tag) = tag {
                self.put(kind, tag.as_str(), tag);
            }
        }
        match signals.accept_language {
            Some(field) if signals.writer == Writer::Machine => {
                self.note(SignalKind::AcceptLanguage, field.trim(), SignalOutcome::Ignored, Why::WrittenByMachine);
            }
            Some(field) => self.put_list(SignalKind::AcceptLanguage, field),
            None => {}
        }
    }

    /// What the original says by being as it is.
    fn weigh_original(&mut self, signals: &Signals<'_>) {
        let writing = Writing::of(signals);
        let detected = self.detect(signals, &writing);
        let is_decided = self.is_decided();
        let contradicting = match signals.content_language {
            Some(field) if !is_decided => self.contradicting(field, &writing, detected.as_ref()),
            _ => None,
        };
        if let Some(Contradiction { kind, said, tag, .. }) = &contradicting {
            self.put(*kind, said, tag);
        }
        if let Some(field) = signals.content_language {
            let first = self.reasons.len();
            self.put_list(SignalKind::ContentLanguage, field);
            let outranked = self.reasons[first..].iter_mut().filter(|reason| reason.why == Why::Outranked);
            if let Some(contradiction) = &contradicting {
                outranked.for_each(|reason| reason.why = contradiction.why.clone());
            }
        }
        if is_decided {
            self.note_writing(&writing, detected.as_ref());
        } else {
            self.weigh_writing(&writing, detected.as_ref(), contradicting.map(|contradiction| contradiction.kind));
        }
        // The order is that of the signals, in which what contradicted a field stands behind it.
        self.reasons.sort_by_key(|reason| reason.signal);
    }

    /// What the text shows, if it can be served and the field names nothing like it: the script that one language alone is written in, or
    /// the language that is detected.
    fn contradicting(&self, field: &str, writing: &Writing<'_>, detected: Option<&Detected>) -> Option<Contradiction> {
        let (preferences, _) = read_list(field);
        let named: Vec<LanguageTag> = preferences
            .into_iter()
            .filter_map(|one| match one.meaning {
                Meaning::Language(tag) => Some(tag),
                _ => None,
            })
            .collect();
        let contradiction = match (writing.script, detected) {
            (Some(Observed { said, says: Says::Language(language) }), _) => {
                let tag = known(language);
                let of_text = tag.likely_script();
                let agrees = named.iter().any(|named| named.likely_script() == of_text);
                let (kind, said) = (SignalKind::Script, said.to_owned());
                (!agrees).then_some(Contradiction { kind, said, tag, why: Why::Contradicted })
            }
            (_, Some(Detected { said, finding: Finding::Says(Says::Language(language)) })) if *language != "en" => {
                let tag = known(language);
                let agrees = named.iter().any(|named| is_near(named.canonical().language(), tag.language()));
                let (kind, said) = (SignalKind::Detection, said.clone());
                (!agrees).then_some(Contradiction { kind, said, tag, why: Why::OtherLanguage })
            }
            _ => None,
        };
        contradiction.filter(|contradiction| !serving(&contradiction.tag, self.available).is_empty())
    }

    /// What can be said of the language of the text; nothing, if it is not in Latin script: then script and ending tell what can be told.
    fn detect(&self, signals: &Signals<'_>, writing: &Writing<'_>) -> Option<Detected> {
        let n_letters = writing.n_latin;
        let is_off = self.detection == Detection::Off;
        if n_letters == 0 || is_off && n_letters < LETTERS_MIN {
            return None;
        }
        let finding = match signals.writer {
            _ if is_off => Finding::Ignored(Why::TurnedOff),
            Writer::Machine => Finding::Ignored(Why::WrittenByMachine),
            Writer::Person if n_letters < LETTERS_MIN => Finding::Ignored(Why::TooLittleText),
            Writer::Person => {
                let text = [signals.subject, signals.text].map(Option::unwrap_or_default).join(" ");
                return Some(Detected::of(Testimony::of(&text), n_letters, writing.ending));
            }
        };
        Some(Detected { said: letters(n_letters), finding })
    }

    fn weigh_writing(&mut self, writing: &Writing<'_>, detected: Option<&Detected>, put: Option<SignalKind>) {
        if let Some(script) = writing.script.filter(|_| put != Some(SignalKind::Script)) {
            self.put_observed(SignalKind::Script, script);
        }
        if let Some(detected) = detected.filter(|_| put != Some(SignalKind::Detection)) {
            self.put_detected(detected);
        }
        match writing.charset {
            Some(charset) if writing.is_against_charset() => {
                self.note(SignalKind::Charset, charset.said, SignalOutcome::Lost, Why::Contradicted);
            }
            Some(charset) => self.put_observed(SignalKind::Charset, charset),
            None => {}
        }
        let Some(ending) = writing.ending else { return };
        match ending.says {
            _ if self.is_decided() => self.note_observed(SignalKind::DomainEnding, ending, Why::Outranked),
            Says::Language(language) if writing.tied(detected.and_then(Detected::tied)).contains(&language) => {
                self.put(SignalKind::DomainEnding, ending.said, &known(language));
            }
            _ => self.note(SignalKind::DomainEnding, ending.said, SignalOutcome::Ignored, Why::NoTie),
        }
    }

    fn put_detected(&mut self, detected: &Detected) {
        match &detected.finding {
            Finding::Says(says) => {
                self.put_observed(SignalKind::Detection, Observed { said: &detected.said, says: *says })
            }
            _ => self.note_detected(detected),
        }
    }

    fn note_detected(&mut self, detected: &Detected) {
        let (outcome, why) = match &detected.finding {
            Finding::Says(_) => (SignalOutcome::Lost, Why::Outranked),
            Finding::NotSure => (SignalOutcome::Lost, Why::NotSure),
            Finding::Ignored(why) => (SignalOutcome::Ignored, why.clone()),
        };
        self.note(SignalKind::Detection, &detected.said, outcome, why);
    }

    fn put_observed(&mut self, kind: SignalKind, observed: Observed<'_>) {
        match observed.says {
            Says::Language(language) => self.put(kind, observed.said, &known(language)),
            Says::OneOf(_) => self.note(kind, observed.said, SignalOutcome::Lost, Why::NotAlone),
            Says::Anything => self.note(kind, observed.said, SignalOutcome::Ignored, Why::NotAlone),
        }
    }

    fn note_observed(&mut self, kind: SignalKind, observed: Observed<'_>, why: Why) {
        self.note(kind, observed.said, SignalOutcome::Lost, why);
    }

    fn note_writing(&mut self, writing: &Writing<'_>, detected: Option<&Detected>) {
        let note = |scales: &mut Self, kind, observed: Option<Observed<'_>>| {
            if let Some(observed) = observed {
                scales.note_observed(kind, observed, Why::Outranked);
            }
        };
        note(self, SignalKind::Script, writing.script);
        if let Some(detected) = detected {
            self.note_detected(detected);
        }
        note(self, SignalKind::Charset, writing.charset);
        note(self, SignalKind::DomainEnding, writing.ending);
    }

    /// All that stands behind a request or a map that decided.
    fn note_outranked(&mut self, signals: &Signals<'_>) {
        let said = [
            (SignalKind::Profile, signals.profile.map(LanguageTag::as_str)),
            (SignalKind::Stored, signals.stored.map(LanguageTag::as_str)),
            (SignalKind::AcceptLanguage, signals.accept_language),
            (SignalKind::ContentLanguage, signals.content_language),
        ];
        for (kind, said) in said {
            if let Some(said) = said {
                self.note(kind, said.trim(), SignalOutcome::Lost, Why::Outranked);
            }
        }
        let writing = Writing::of(signals);
        let detected = self.detect(signals, &writing);
        self.note_writing(&writing, detected.as_ref());
    }

    /// The best for each language of the map first; then what is near to them.
    fn put_map(&mut self, tags: &[LanguageTag]) {
        let is_decided = self.is_decided();
        let serving: Vec<_> = tags.iter().map(|tag| serving(tag, self.available)).collect();
        for (tag, serving) in tags.iter().zip(&serving) {
            let (outcome, why) = match serving.first() {
                None => (SignalOutcome::Lost, Why::NotAvailable),
                Some(_) if is_decided => (SignalOutcome::Lost, Why::Outranked),
                Some(first) if self.n_mapped == 0 => (SignalOutcome::Won, Why::ServedBy((*first).clone())),
                Some(first) if !self.chain.contains(first) => (SignalOutcome::Lost, Why::NextOfMap((*first).clone())),
                Some(_) => (SignalOutcome::Lost, Why::Outranked),
            };
            if matches!(why, Why::ServedBy(_) | Why::NextOfMap(_)) {
                self.n_mapped += 1;
                self.chain.extend(serving.first());
            }
            self.note(SignalKind::Map, tag.as_str(), outcome, why);
        }
        if !is_decided {
            serving.into_iter().flatten().for_each(|tag| self.lengthen(tag));
        }
    }

    fn put_list(&mut self, kind: SignalKind, field: &str) {
        let (preferences, rest) = read_list(field);
        for preference in preferences {
            match preference.meaning {
                Meaning::Language(tag) => self.put(kind, preference.said, &tag),
                Meaning::Any => self.note(kind, preference.said, SignalOutcome::Ignored, Why::Wildcard),
                Meaning::NotAcceptable => self.note(kind, preference.said, SignalOutcome::Ignored, Why::NotAcceptable),
                Meaning::NotATag => self.note(kind, preference.said, SignalOutcome::Ignored, Why::NotATag),
            }
        }
        if let Some(rest) = rest {
            self.note(kind, rest, SignalOutcome::Ignored, Why::TooMany);
        }
    }

    fn put(&mut self, kind: SignalKind, said: &str, tag: &LanguageTag) {
        let serving = serving(tag, self.available);
        let (outcome, why) = match serving.first() {
            None => (SignalOutcome::Lost, Why::NotAvailable),
            Some(first) if self.chain.is_empty() => (SignalOutcome::Won, Why::ServedBy((*first).clone())),
            Some(_) => (SignalOutcome::Lost, Why::Outranked),
        };
        self.note(kind, said, outcome, why);
        for tag in serving {
            self.lengthen(tag);
        }
    }

    fn put_pseudo(&mut self, tag: &'a LanguageTag) {
        let why = Why::ServedBy(tag.clone());
        self.note(SignalKind::Explicit, tag.as_str(), SignalOutcome::Won, why);
        self.lengthen(tag);
    }

    fn note(&mut self, kind: SignalKind, said: &str, outcome: SignalOutcome, why: Why) {
        self.reasons.push(Reason::new(kind, said, outcome, why));
    }

    /// English ends the chain: it is compiled in, so nothing is ever tried after it.
    fn lengthen(&mut self, tag: &'a LanguageTag) {
        let is_ended = self.chain.iter().any(|tag| tag.as_str() == "en");
        if !is_ended && !self.chain.contains(&tag) {
            self.chain.push(tag);
        }
    }

    fn settle(mut self) -> Choice {
        let mut chain: Vec<LanguageTag> = self.chain.drain(..).cloned().collect();
        if chain.is_empty() {
            let tag = self.available.first().map_or_else(LanguageTag::english, |available| available.tag.clone());
            self.note(SignalKind::OnlyAvailable, tag.as_str(), SignalOutcome::Won, Why::ServedBy(tag.clone()));
            chain.push(tag);
        }
        Choice { chain, n_mapped: self.n_mapped, reasons: self.reasons }
    }
}

/// What detection came to.
struct Detected {
    /// The language that it found, else how much text there was.
    said: String,
    finding: Finding,
}

enum Finding {
    Says(Says),
    NotSure,
    /// The text was not looked at.
    Ignored(Why),
}

/// What goes before a `Content-Language`, and what is told of that.
struct Contradiction {
    kind: SignalKind,
    said: String,
    tag: LanguageTag,
    why: Why,
}

impl Detected {
    fn of(testimony: Testimony, n_letters: usize, ending: Option<Observed<'_>>) -> Self {
        let finding = match testimony.says {
            Some(Says::Language(language)) => Finding::Says(Says::Language(of_country(language, ending))),
            Some(says) => Finding::Says(says),
            None => Finding::NotSure,
        };
        Self { said: testimony.said.map_or_else(|| letters(n_letters), str::to_owned), finding }
    }

    /// The languages between which it did not decide.
    fn tied(&self) -> Option<&'static [&'static str]> {
        match self.finding {
            Finding::Says(Says::OneOf(languages)) => Some(languages),
            _ => None,
        }
    }
}

/// The same language as it is written where the ending of the domain is from: Portuguese from `.br` is `pt-BR`.
fn of_country(language: &'static str, ending: Option<Observed<'_>>) -> &'static str {
    match ending.map(|ending| ending.says) {
        Some(Says::Language(there)) if there.split('-').next() == Some(language) => there,
        _ => language,
    }
}

fn letters(n_letters: usize) -> String {
    format!("{n_letters} letters")
}

fn known(language: &str) -> LanguageTag {
    // OK because the tables of what was observed hold well-formed tags, which a test reads.
    LanguageTag::parse(language).expect("a language tag")
}
