//! Which language texts are told to be in, and how often that is right.

use retourpost::language::{Detection, LanguageTag, Negotiator, SignalKind, Signals, Why};

/// A text, and the language that it is in.
pub(super) struct Labelled {
    pub(super) language: LanguageTag,
    /// Its characters at most.
    pub(super) n_characters: usize,
    pub(super) text: String,
}

/// What became of some texts.
#[derive(Debug, Default)]
pub(super) struct Figures {
    pub(super) n_texts: usize,
    pub(super) n_decided: usize,
    /// Language and what it was told to be.
    pub(super) wrong: Vec<(String, String)>,
}

impl Figures {
    /// Percent of the decided texts of which the language is right.
    pub(super) fn precision(&self) -> f64 {
        100.0 * (self.n_decided - self.wrong.len()) as f64 / self.n_decided.max(1) as f64
    }

    /// Percent of the texts of which the language is told, rightly or wrongly.
    pub(super) fn coverage(&self) -> f64 {
        100.0 * self.n_decided as f64 / self.n_texts.max(1) as f64
    }

    fn add(&mut self, labelled: &Labelled, told: Option<LanguageTag>) {
        self.n_texts += 1;
        let Some(told) = told else { return };
        self.n_decided += 1;
        // The country of Portuguese and of English is not told.
        let said = |tag: &LanguageTag| (tag.language().to_owned(), tag.likely_script());
        if said(&told) != said(&labelled.language) {
            self.wrong.push((labelled.language.to_string(), told.to_string()));
        }
    }
}

/// The rows of `tests/data/language/gnome-help.tsv`.
pub(super) fn gnome_help() -> Vec<Labelled> {
    let table = include_str!("../../data/language/gnome-help.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| {
        let [language, n_characters, text] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let language = LanguageTag::parse(language).expect("a tag");
        Labelled { language, n_characters: n_characters.parse().expect("a number"), text: text.to_owned() }
    })
    .collect()
}

/// Told with nothing else to go by, and every language of the texts and every one that can be told available.
pub(super) fn measured<'a>(texts: impl Iterator<Item = &'a Labelled> + Clone) -> Figures {
    let told =
        "af az ca cs cy da de en eo es et fi fil fr hr bs hu id ms it la lt lv nb nl pl pt ro sk sl sr-Latn sv tr vi";
    let told = told.split(' ').map(|tag| LanguageTag::parse(tag).expect("a tag"));
    let mut available: Vec<LanguageTag> = texts.clone().map(|labelled| labelled.language.clone()).chain(told).collect();
    available.sort();
    available.dedup();
    let negotiator =
        Negotiator::new(&available, &LanguageTag::parse("en").expect("a tag")).with_detection(Detection::On);
    let mut figures = Figures::default();
    for labelled in texts {
        figures.add(labelled, language(&negotiator, &labelled.text));
    }
    figures
}

fn language(negotiator: &Negotiator, text: &str) -> Option<LanguageTag> {
    let choice = negotiator.explain(&Signals::none().with_text(text));
    let reason = choice.reasons.into_iter().find(|reason| reason.signal == SignalKind::Detection)?;
    match reason.why {
        Why::ServedBy(tag) => Some(tag),
        _ => None,
    }
}
