//! The pseudo-languages: English in disguise, for whoever asks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use mailparse::parse_mail;
use retourpost::cause::catalogue as causes;
use retourpost::check::{Grade, check};
use retourpost::language::{Direction, LanguageTag, Negotiator, SignalKind, Signals};
use retourpost::notice::{Notice, Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile, Phrase, Piece, Place, WordingFile, WordingKey};
use retourpost::site::Site;
use retourpost::status::registry;
use retourpost::text::display_width;

use super::cases::{self, Renderers, Sample};
use super::layouts::text_of_page;
use super::reader::could_be_broken;
use super::wire::parts;
use crate::phrase::tag;

const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

struct Disguised {
    sample: Sample,
    english: Notice,
    accented: Notice,
    mirrored: Notice,
}

/// Every cause, failed and delayed, the successes, and what is awkward in shape.
fn disguised() -> &'static [Disguised] {
    static RENDERED: LazyLock<Vec<Disguised>> = LazyLock::new(|| {
        let renderers = Renderers::new();
        let render = |sample: Sample| Disguised {
            english: renderers.notice(&sample, "en"),
            accented: renderers.notice(&sample, "en-XA"),
            mirrored: renderers.notice(&sample, "ar-XB"),
            sample,
        };
        [cases::of_causes(), cases::of_successes(), cases::of_shapes()].concat().into_iter().map(render).collect()
    });
    &RENDERED
}

fn refute(mut find: impl FnMut(&Disguised, &Notice, &mut Vec<String>)) {
    let mut faults = Vec::new();
    for disguised in disguised() {
        for (notice, language) in [(&disguised.accented, "en-XA"), (&disguised.mirrored, "ar-XB")] {
            let mut of_this = Vec::new();
            find(disguised, notice, &mut of_this);
            faults.extend(of_this.into_iter().map(|fault| format!("{}.{language}: {fault}", disguised.sample.name)));
        }
    }
    let n = faults.len();
    faults.truncate(40);
    assert!(faults.is_empty(), "{n} faults\n{}", faults.join("\n"));
}

#[test]
fn a_notice_in_disguise_is_as_legal_as_any() {
    refute(|disguised, notice, faults| {
        let octets = &notice.outgoing.octets;
        faults.extend(crate::wire::faults(octets));
        let findings = check(octets).findings;
        let violations = findings.iter().filter(|finding| finding.grade >= Grade::Violation);
        faults.extend(violations.map(ToString::to_string));
        if octets.is_ascii() != disguised.english.outgoing.octets.is_ascii() {
            faults.push("octets above 0x7f that English does not have".into());
        }
        faults.extend(notice.decided.diagnostics.iter().map(|diagnostic| diagnostic.message.clone()));
    });
}

#[test]
fn a_notice_in_disguise_keeps_within_its_width() {
    refute(|disguised, notice, faults| {
        for line in notice.text().lines() {
            if display_width(line) > 72 && could_be_broken(line) || line.ends_with(' ') {
                faults.push(line.to_owned());
            }
        }
        let original = disguised.sample.case.original.subject.as_deref().unwrap_or_default();
        let has_original = !original.is_empty() && notice.subject.contains(original);
        if display_width(&notice.subject) > 60 && !has_original {
            faults.push(notice.subject.clone());
        }
    });
}

#[test]
fn what_machines_read_of_a_notice_in_disguise_is_that_of_english() {
    refute(|disguised, notice, faults| {
        let [own, english] = [notice, &disguised.english].map(|notice| {
            let mail = parse_mail(&notice.outgoing.octets).unwrap();
            mail.subparts[1..].iter().map(|part| part.raw_bytes.to_vec()).collect::<Vec<_>>()
        });
        if own != english {
            faults.push("another machine part or another returned message".into());
        }
    });
}

/// Words in plain letters. Numbers, moments and what else begins with a digit are values.
fn ascii_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && !letter.is_alphabetic())
        .filter(|word| word.is_ascii() && word.starts_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// What is the same in all languages: the facts of the case, what the site calls itself, the registered names of codes, the ids of
/// causes in links, and the links and hosts that stand in English sentences.
fn values(sample: &Sample, notice: &Notice) -> BTreeSet<String> {
    let mail = parse_mail(&notice.outgoing.octets).unwrap();
    let original = &sample.case.original.header;
    let header = original.as_ref().map(|header| String::from_utf8_lossy(header.octets()).into_owned());
    let mut said = vec![format!("{:?}", sample.case), ENGLISH_LINE.to_owned(), SITE.to_owned()];
    said.extend(
        mail.subparts[1..].iter().map(|part| String::from_utf8_lossy(&part.get_body_raw().unwrap()).into_owned()),
    );
    said.extend(header);
    said.extend(registry().map(|entry| entry.name().to_owned()));
    said.extend(causes().iter().map(|cause| cause.id().to_owned()));
    said.iter().flat_map(|text| ascii_words(text)).map(str::to_owned).chain(names()).collect()
}

/// What every page says of itself in its title, which programs of receivers look for, in English on purpose.
const ENGLISH_LINE: &str =
    "Undelivered Mail Returned to Sender, Delayed Mail (still being retried), Successful Mail Delivery Report";
const SITE: &str = "Example Org helpdesk@example.org https://help.example.org/mail/en-XA/mail.html#sender#administrator mail.example.org localhost";

/// What looks like a host or a link in the English words.
fn names() -> impl Iterator<Item = String> {
    let is_name =
        |word: &&str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).contains('.') || word.contains("://");
    let mut names = BTreeSet::new();
    for (_, _, phrase) in phrases("en") {
        for text in texts(&phrase.pieces) {
            let found = text.split_whitespace().filter(is_name).flat_map(ascii_words).map(str::to_owned);
            names.extend(found);
        }
    }
    names.into_iter()
}

/// A subject whose last word was cut short no longer has that word as the case has it.
fn without_cut_word(subject: &str) -> &str {
    let Some(cut) = subject.find('…') else { return subject };
    let word = subject[..cut].rfind(|letter: char| !letter.is_alphanumeric()).unwrap_or_default();
    &subject[..word]
}

#[test]
fn no_plain_letter_stands_in_an_accented_notice_outside_of_values() {
    let mut faults = BTreeMap::new();
    for Disguised { sample, accented, .. } in disguised() {
        let known = values(sample, accented);
        let page = text_of_page(&accented.html());
        for said in [accented.text(), page, without_cut_word(&accented.subject).to_owned()] {
            for word in ascii_words(&said).filter(|word| !known.contains(*word)) {
                faults.entry(word.to_owned()).or_insert_with(|| sample.name.clone());
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_mirrored_notice_runs_from_right_to_left_and_reads_as_english_letter_by_letter() {
    let letters = letters();
    for Disguised { sample, english, mirrored, .. } in disguised() {
        assert!(mirrored.html().contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{}", sample.name);
        let is_control = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
        let text = mirrored.text();
        let back: String =
            text.chars().filter(|it| !is_control(it)).map(|it| letters.get(&it).copied().unwrap_or(it)).collect();
        let plain: String = english.text().chars().filter(|it| !is_control(it)).collect();
        let [back, plain] = [back, plain].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        assert_eq!(back.replace("/ar-XB/", "/en/"), plain, "{}", sample.name);
        for paragraph in text.split("\n\n").filter(|it| it.chars().any(|letter| letters.contains_key(&letter))) {
            let first = paragraph.chars().find(|it| it.is_alphabetic() || is_control(it)).unwrap();
            let is_ruled = letters.contains_key(&first) || is_control(&first) || paragraph.starts_with("    ");
            assert!(is_ruled, "{}: {paragraph}", sample.name);
        }
    }
}

// --- Phrases ------------------------------------------------------------------------------------------------------

fn phrases(language: &str) -> Vec<(String, Option<String>, Phrase)> {
    let catalogue = Catalogue::embedded();
    let mut found = Vec::new();
    for message in catalogue.contract().messages() {
        let attributes = message.attributes.iter().map(|name| Some(name.to_string()));
        for attribute in message.has_value.then_some(None).into_iter().chain(attributes) {
            let phrase = catalogue.resolve(&tag(language), &WordingKey::default(), &message.id, attribute.as_deref());
            found.push((message.id.to_string(), attribute, phrase.unwrap()));
        }
    }
    found
}

fn texts(pieces: &[Piece]) -> Vec<&str> {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => vec![&**text],
        Piece::Blank(_) => Vec::new(),
        Piece::Choose(choose) => choose.arms().flat_map(texts).collect(),
    });
    texts.flatten().collect()
}

fn text_of(phrase: &Phrase) -> String {
    let said = phrase.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => &**text,
        Piece::Blank(blank) if &*blank.name == "domain" => "example.no",
        other => panic!("{other:?}"),
    });
    said.collect()
}

/// The letters of `ar-XB`, each with the English one for which it stands, as the phrases show them.
fn letters() -> BTreeMap<char, char> {
    let mut letters = BTreeMap::new();
    let mut back = BTreeMap::new();
    for ((id, _, english), (_, _, mirrored)) in phrases("en").iter().zip(phrases("ar-XB")) {
        let [plain, turned] = [english, &mirrored].map(|phrase| texts(&phrase.pieces).concat());
        assert_eq!(plain.chars().count(), turned.chars().count(), "{id}");
        for (plain, turned) in plain.chars().zip(turned.chars()).filter(|(plain, turned)| plain != turned) {
            assert!(plain.is_ascii_alphabetic() && matches!(turned, '\u{620}'..='\u{6ff}'), "{id}: {plain} {turned}");
            assert_eq!(*letters.entry(turned).or_insert(plain), plain, "{id}");
            assert_eq!(*back.entry(plain).or_insert(turned), turned, "{id}");
        }
    }
    assert!(letters.len() >= 45, "{letters:?}");
    letters
}

#[test]
fn accented_phrases_are_two_fifths_longer_and_stand_in_brackets() {
    let (mut n_english, mut n_accented) = (0, 0);
    for ((id, attribute, english), (_, _, accented)) in phrases("en").iter().zip(phrases("en-XA")) {
        let [plain, dressed] = [english, &accented].map(|phrase| texts(&phrase.pieces).concat());
        let n_brackets = dressed.matches('[').count();
        assert_eq!(n_brackets, dressed.matches(']').count(), "{id} {attribute:?}: {dressed}");
        let is_name = plain.contains('.') && !plain.contains(' ');
        assert!(n_brackets > 0 || !plain.contains(char::is_alphabetic) || is_name, "{id} {attribute:?}: {dressed}");
        n_english += plain.chars().count();
        n_accented += dressed.chars().count() - 2 * n_brackets;
    }
    let growth = n_accented * 1000 / n_english - 1000;
    assert!((360..=400).contains(&growth), "{growth} thousandths");
}

#[test]
fn nothing_of_a_bracket_touches_a_value_that_stands_alone() {
    for language in PSEUDO {
        for (id, attribute, phrase) in phrases(language) {
            for pair in phrase.pieces.windows(2) {
                let is_apart = match pair {
                    [Piece::Text(text), Piece::Blank(blank)] if blank.place == Place::Block => text.ends_with(' '),
                    [Piece::Blank(blank), Piece::Text(text)] if blank.place == Place::Block => text.starts_with(' '),
                    _ => true,
                };
                assert!(is_apart, "{language} {id} {attribute:?}: {phrase:?}");
            }
        }
    }
}

#[test]
fn what_is_limited_keeps_its_limit_in_disguise() {
    for language in PSEUDO {
        let base = WordingKey::default();
        let said = |id: &str, attribute: &str| {
            text_of(&Catalogue::embedded().resolve(&tag(language), &base, id, Some(attribute)).unwrap())
        };
        for cause in causes() {
            let headline = said(cause.message_id(), "headline");
            assert!(headline.chars().count() <= 60, "{}: {headline}", cause.id());
            let act = said(cause.message_id(), "act");
            let first = act.trim_start_matches('[').chars().next().unwrap();
            assert!((2..=4).contains(&act.split(' ').count()) && !first.is_uppercase(), "{}: {act}", cause.id());
        }
    }
}

#[test]
fn no_control_of_direction_stands_in_a_phrase() {
    for language in PSEUDO {
        for (id, _, phrase) in phrases(language) {
            let is_control = |letter: char| matches!(letter, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!texts(&phrase.pieces).concat().contains(is_control), "{language} {id}");
        }
    }
}

#[test]
fn terms_stand_in_disguise_and_literals_and_keys_as_they_are() {
    let files: Vec<LocaleFile<'_>> = crate::phrase::files().into_iter().filter(|file| file.language == "en").collect();
    let (catalogue, _) = Catalogue::load(&files);
    let base = WordingKey::default();
    let said = |language: &str, id: &str, attribute| catalogue.resolve(&tag(language), &base, id, attribute).unwrap();
    assert_eq!(said("en", "cause-unknown", Some("act")).pieces, [Piece::Text("Ask Return Post — “{help}”.".into())]);
    let accented = "[Ååšķ Ŕééţûûŕñ Þöööšţ — “{ĥééļþ}”.]";
    assert_eq!(said("en-XA", "cause-unknown", Some("act")).pieces, [Piece::Text(accented.into())]);
    let english = "# X.\nx = Say { \"word\" }, { 7 }.\n";
    let (literal, _) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    let literal = literal.resolve(&tag("en-XA"), &base, "x", None).unwrap();
    assert_eq!(literal.pieces, [Piece::Text("[Šåýý word, 7.]".into())]);
    let tried = said("en-XA", "notice-tried", None);
    assert_eq!(tried.blanks().len(), said("en", "notice-tried", None).blanks().len());
}

#[test]
fn the_words_of_a_site_are_disguised_as_well() {
    let key = WordingKey::new(Some("example.com"), None);
    let file =
        WordingFile { key: key.clone(), file: LocaleFile::new("en", "site.ftl", "notice-part-refused = Nope\n") };
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&[file]);
    assert_eq!(diagnostics, []);
    let said = |key: &WordingKey| text_of(&catalogue.resolve(&tag("en-XA"), key, "notice-part-refused", None).unwrap());
    assert_eq!(said(&key), "[Ñöþé]".replace("é", "éé"));
    assert_ne!(said(&key), said(&WordingKey::default()));
}

// --- Who gets one -------------------------------------------------------------------------------------------------

fn decided(site: Site, language: Option<&str>, accept_language: Option<&str>) -> String {
    let renderer = Renderer::new(site, Catalogue::embedded().clone());
    let mut case = cases::of_causes().swap_remove(0).case;
    case.reader.language = language.map(str::to_owned);
    case.original.accept_language = accept_language.map(str::to_owned);
    case.original.content_language = None;
    match renderer.render(&case, &Stamp::for_snapshots()).unwrap() {
        retourpost::notice::Outcome::Notice(notice) => notice.decided.language.to_string(),
        other => panic!("{other:?}"),
    }
}

fn site(settings: &[(&str, &str)]) -> Site {
    let mut site = Site::named("mail.example.org").unwrap();
    settings.iter().for_each(|(key, value)| site.set(key, value).unwrap());
    site
}

#[test]
fn only_who_asks_for_a_pseudo_language_in_so_many_words_gets_it() {
    for (asked, served) in [
        ("en-XA", "en-XA"),
        ("en_xa.UTF-8", "en-XA"),
        ("ar-XB", "ar-XB"),
        ("ar", "ar"),
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("en-XB", "en"),
        ("ar-XA", "ar"),
        ("en", "en"),
    ] {
        assert_eq!(decided(site(&[]), Some(asked), None), served, "{asked}");
        // What a mail says of its reader asks for nothing in so many words.
        assert!(!decided(site(&[]), None, Some(asked)).contains("-X"), "{asked}");
    }
    for default in ["nl", "en-XA"] {
        assert!(!decided(site(&[("languages.default", default)]), None, None).contains("-X"), "{default}");
    }
}

#[test]
fn an_arab_reader_is_given_arabic_and_never_its_disguise() {
    let available = ["ar-XB", "en-XA", "ar", "en"].map(tag);
    let negotiator = Negotiator::new(&available, &available[3]);
    for asked in ["ar", "ar-EG", "ar-XA"] {
        let choice = negotiator.negotiate(&Signals::none().with_explicit(&tag(asked)));
        assert_eq!(choice.chain, ["ar", "en"].map(tag), "{asked}");
    }
    let choice = negotiator.negotiate(&Signals::none().with_explicit(&tag("ar-XB")).with_accept_language("ar"));
    assert_eq!(choice.chain, ["ar-XB", "en"].map(tag));
    assert_eq!(choice.reasons[0].signal, SignalKind::Explicit);
    assert_eq!(choice.reasons[0].to_string(), "explicit \"ar-XB\": won, served by ar-XB");
    assert!(negotiator.available().eq(&available[2..]));
}

#[test]
fn a_site_offers_none_and_can_turn_them_off() {
    let renderer = Renderer::new(site(&[]), Catalogue::embedded().clone());
    assert!(renderer.languages().chain(Catalogue::embedded().languages()).all(|language| !language.is_pseudo()));
    assert!(Catalogue::embedded().pseudo_languages().eq(LanguageTag::pseudo()));
    assert_eq!(LanguageTag::pseudo().map(|tag| tag.direction()), [Direction::LeftToRight, Direction::RightToLeft]);
    assert_eq!(decided(site(&[("languages.available", "nl, en")]), Some("en-XA"), None), "en-XA");
    assert_eq!(decided(site(&[("languages.disabled", "en-XA")]), Some("en-XA"), None), "en");
}

#[test]
fn parts_of_a_notice_in_disguise_are_labelled_with_its_tag() {
    for (language, notice) in PSEUDO.iter().zip([&disguised()[0].accented, &disguised()[0].mirrored]) {
        let mail = parse_mail(&notice.outgoing.octets).unwrap();
        for part in &parts(&mail)[..2] {
            use mailparse::MailHeaderMap as _;
            assert_eq!(part.headers.get_first_value("Content-Language").as_deref(), Some(*language));
        }
    }
}
