//! From what is known of the reader to the languages to try.

use std::collections::HashMap;
use std::sync::Arc;

use super::choice::{Choice, Reason, SignalOutcome, Why};
use super::kinship::{Available, serving};
use super::preferences::{Meaning, read_list};
use super::signals::{SignalKind, Signals, Writer};
use super::tag::LanguageTag;

/// Chooses the languages of a mail, for one set of available languages.
///
/// Prepared once, shared by all threads. What decides, the strongest first: an explicit request, the administrator's
/// map, `Accept-Language`, `Content-Language`, the configured default, English. An explicit request or an entry of the map that
/// can be served is followed by what is near to it, the default and English only.
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

    /// The languages to try. Where an explicit request names an available language, or nothing is known, the choice
    /// was prepared: nothing is allocated, and its reasons do not mention the signals that were not read.
    pub fn negotiate(&self, signals: &Signals<'_>) -> Arc<Choice> {
        let prepared = match signals.explicit {
            Some(tag) => self.by_explicit.get(tag),
            None if signals.is_silent() => Some(&self.by_default),
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
        }
    }

    fn weigh(&self, signals: &Signals<'_>) -> Choice {
        let mut scales = Scales { available: &self.available, chain: Vec::new(), reasons: Vec::new() };
        if let Some(tag) = signals.explicit {
            match self.pseudo.iter().find(|pseudo| *pseudo == tag) {
                Some(pseudo) => scales.put_pseudo(pseudo),
                None => scales.put(SignalKind::Explicit, tag.as_str(), tag),
            }
        }
        for tag in signals.mapped {
            if signals.explicit.is_some() && !scales.chain.is_empty() {
                scales.note(SignalKind::Map, tag.as_str(), SignalOutcome::Lost, Why::Outranked);
            } else {
                scales.put(SignalKind::Map, tag.as_str(), tag);
            }
        }
        let is_decided = !scales.chain.is_empty();
        for (kind, field) in [
            (SignalKind::AcceptLanguage, signals.accept_language),
            (SignalKind::ContentLanguage, signals.content_language),
        ] {
            let Some(field) = field else { continue };
            if is_decided {
                scales.note(kind, field.trim(), SignalOutcome::Lost, Why::Outranked);
            } else if kind == SignalKind::AcceptLanguage && signals.writer == Writer::Machine {
                scales.note(kind, field.trim(), SignalOutcome::Ignored, Why::WrittenByMachine);
            } else {
                scales.put_list(kind, field);
            }
        }
        scales.put(SignalKind::SiteDefault, self.site_default.as_str(), &self.site_default);
        scales.put(SignalKind::English, "en", &LanguageTag::english());
        scales.settle()
    }
}

/// Where the statements are put, the strongest first.
struct Scales<'a> {
    available: &'a [Available],
    chain: Vec<&'a LanguageTag>,
    reasons: Vec<Reason>,
}

impl<'a> Scales<'a> {
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
        let is_ended = self.chain.last().is_some_and(|last| last.as_str() == "en");
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
        Choice { chain, reasons: self.reasons }
    }
}
