//! Claims about the English words of the causes: what `locales/en/causes.ftl` says of its own form. What other languages
//! have to have is in `contract`.

use retourpost::cause::{Cause, Fixer, catalogue};
use retourpost::phrase::{Catalogue, LocaleFile, Piece, WordingFile, WordingKey};

use crate::phrase::tag;

/// An attribute of a cause as a reader meets it, with the domain of a small organisation.
fn words(cause: &Cause, attribute: &str) -> Option<String> {
    let key = WordingKey::default();
    let phrase = Catalogue::embedded().resolve(&tag("en"), &key, cause.message_id(), Some(attribute)).ok()?;
    let said = phrase.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => &**text,
        Piece::Blank(blank) if &*blank.name == "domain" => "example.no",
        other => panic!("{} .{attribute}: {other:?}", cause.id()),
    });
    Some(said.collect())
}

fn attributes(cause: &Cause) -> impl Iterator<Item = (&'static str, String)> {
    let message = Catalogue::embedded().contract().message(cause.message_id());
    let message = message.unwrap_or_else(|| panic!("en has no {}", cause.message_id()));
    message
        .attributes
        .iter()
        .map(|name| (&**name, words(cause, name).unwrap_or_else(|| panic!("{} {name}", cause.id()))))
}

/// What is for everybody: all but the advice for administrators.
fn for_everybody() -> impl Iterator<Item = (String, String)> {
    catalogue().iter().flat_map(|cause| {
        let for_all = attributes(cause).filter(|(name, _)| *name != "admin");
        for_all.map(|(name, text)| (format!("{} .{name}", cause.message_id()), text))
    })
}

fn steps(cause: &Cause) -> Vec<String> {
    attributes(cause).filter(|(name, _)| name.starts_with("step-")).map(|(_, text)| text).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).filter(|part| !part.trim().is_empty())
}

#[test]
fn every_cause_has_text_of_its_own() {
    for cause in catalogue() {
        assert!(cause.has_text() && cause.shown() == cause, "{}", cause.id());
    }
}

#[test]
fn a_specific_cause_says_what_its_parent_does_not() {
    for cause in catalogue() {
        let Some(parent) = cause.parent() else { continue };
        for attribute in ["headline", "why", "admin"] {
            assert_ne!(words(cause, attribute), words(parent, attribute), "{} .{attribute}", cause.id());
        }
        let how = |cause| (words(cause, "act"), steps(cause));
        assert_ne!(how(cause), how(parent), "{}", cause.id());
    }
}

#[test]
fn no_two_causes_have_one_headline_or_one_advice() {
    for (index, cause) in catalogue().iter().enumerate() {
        for other in &catalogue()[..index] {
            for attribute in ["headline", "admin"] {
                assert_ne!(words(cause, attribute), words(other, attribute), "{} and {}", cause.id(), other.id());
            }
        }
    }
}

#[test]
fn a_sentence_has_at_most_twenty_words() {
    for (name, text) in for_everybody() {
        for sentence in sentences(&text.replace("example.no", "example").replace("example.com", "example")) {
            let n_words = sentence.split_whitespace().count();
            assert!(n_words <= 20, "{name}: {n_words} words: {sentence}");
        }
    }
}

#[test]
fn no_word_of_the_trade_stands_above_the_part_for_administrators() {
    for (name, text) in for_everybody() {
        let text = text.to_lowercase();
        let told: Vec<&str> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| {
                ["mta", "dsn", "ndr"].contains(word) || word.starts_with("bounce") || word.starts_with("daemon")
            })
            .collect();
        assert!(told.is_empty(), "{name}: {told:?}");
    }
}

#[test]
fn a_headline_has_at_most_sixty_characters_and_no_full_stop() {
    for cause in catalogue() {
        let headline = words(cause, "headline").unwrap();
        assert!(headline.chars().count() <= 60 && !headline.ends_with('.'), "{}: {headline}", cause.id());
    }
}

#[test]
fn an_act_is_two_to_four_words_that_go_on_a_sentence() {
    for cause in catalogue() {
        let act = words(cause, "act").unwrap();
        assert!((2..=4).contains(&act.split(' ').count()), "{}: {act}", cause.id());
        assert!(act.starts_with(char::is_lowercase) && !act.ends_with('.'), "{}: {act}", cause.id());
    }
}

#[test]
fn sentences_end_and_steps_are_at_most_four_in_order() {
    for (name, text) in for_everybody().filter(|(name, _)| !name.ends_with(".headline") && !name.ends_with(".act")) {
        assert!(text.ends_with(['.', '?']), "{name}: {text}");
    }
    for cause in catalogue() {
        let names: Vec<_> = attributes(cause).map(|(name, _)| name).filter(|name| name.starts_with("step-")).collect();
        let expected = ["step-1", "step-2", "step-3", "step-4"];
        assert!(!names.is_empty() && expected.starts_with(&names), "{}: {names:?}", cause.id());
    }
}

#[test]
fn only_headline_reason_and_other_side_name_the_domain() {
    for (name, text) in for_everybody() {
        if ![".headline", ".why", ".otherwise"].iter().any(|attribute| name.ends_with(attribute)) {
            assert!(!text.contains("example.no"), "{name}: {text}");
        }
    }
    for cause in catalogue() {
        assert!(!words(cause, "admin").unwrap().contains("example.no"), "{}", cause.id());
    }
}

#[test]
fn where_the_readers_administrator_can_act_a_first_step_leads_there() {
    // "unknown" begins with what costs nobody else's time.
    for cause in catalogue().iter().filter(|cause| cause.fixer() == Fixer::SenderAdmin && cause.id() != "unknown") {
        let leads = steps(cause).iter().take(2).any(|step| step.contains("your administrator"));
        assert!(leads, "{}: {:?}", cause.id(), steps(cause));
    }
}

#[test]
fn the_person_with_the_mailbox_is_told_where_that_person_can_act() {
    for cause in catalogue() {
        let told = words(cause, "recipient");
        assert!(cause.fixer() != Fixer::Recipient || told.is_some(), "{}", cause.id());
        if let Some(told) = told {
            assert!((1..=3).contains(&sentences(&told).count()), "{}: {told}", cause.id());
            assert!(told.to_lowercase().contains("you"), "{}: {told}", cause.id());
        }
    }
}

/// Loads the English causes beside a language of one message, and tells what is found about that message.
fn codes_beside_english(message: &str) -> Vec<&'static str> {
    let english = LocaleFile::embedded().into_iter().filter(|file| file.language == "en");
    let files: Vec<_> = english.chain([LocaleFile::new("fr", "causes.ftl", message)]).collect();
    let (_, diagnostics) = Catalogue::load(&files);
    let about = diagnostics.iter().filter(|found| found.place.as_ref().is_some_and(|at| at.file == "fr/causes.ftl"));
    about.map(|found| found.code).collect()
}

/// A message with these attributes of the English one, and no others.
fn with_attributes(cause: &Cause, is_kept: impl Fn(&str) -> bool, more: &str) -> String {
    let kept =
        attributes(cause).filter(|(name, _)| is_kept(name)).map(|(name, text)| format!("    .{name} = {text}\n"));
    format!("{} =\n{}{more}", cause.message_id(), kept.collect::<String>())
}

#[test]
fn what_english_tells_the_person_with_the_mailbox_each_language_has_to_tell() {
    let full = Cause::by_id("mailbox-full").unwrap();
    assert!(codes_beside_english(&with_attributes(full, |_| true, "")).is_empty());
    let without = with_attributes(full, |name| name != "recipient", "");
    assert_eq!(codes_beside_english(&without), ["missing-attribute"]);
    // Where that person can do nothing, a word to that person is one too many.
    let domain = Cause::by_id("domain-unknown").unwrap();
    assert!(codes_beside_english(&with_attributes(domain, |_| true, "")).is_empty());
    let with_more = with_attributes(domain, |_| true, "    .recipient = Rien.\n");
    assert_eq!(codes_beside_english(&with_more), ["obsolete-attribute"]);
}

#[test]
fn a_site_that_words_a_cause_anew_may_leave_the_help_page_as_it_is() {
    let full = Cause::by_id("mailbox-full").unwrap();
    let wording = with_attributes(full, |name| !["recipient", "act"].contains(&name), "    .act = call 1234\n");
    let key = WordingKey::default();
    let file = WordingFile { key: key.clone(), file: LocaleFile::new("en", "causes.ftl", &wording) };
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&[file]);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let said = |attribute| catalogue.resolve(&tag("en"), &key, full.message_id(), Some(attribute)).unwrap().pieces;
    assert_eq!(said("act"), [Piece::Text("call 1234".into())]);
    assert_eq!(said("recipient"), [Piece::Text(words(full, "recipient").unwrap().into())]);
}

#[cfg(feature = "export")]
/// The languages as they are listed where one is asked for that is not there: `ar, en, ja`.
pub(crate) fn tags_listed(languages: &[&str]) -> String {
    let mut sorted = languages.to_vec();
    sorted.sort_unstable();
    sorted.join(", ")
}
