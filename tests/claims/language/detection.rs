//! Claims about the language that a text is told to be in.

use retourpost::intake::original_from_octets;
use retourpost::language::{Detection, Negotiator, SignalKind, Signals, Writer};
use retourpost::notice::Renderer;
use retourpost::phrase::Catalogue;
use retourpost::report::{Reader, ReturnPath};
use retourpost::site::Site;

use super::detected::{Labelled, gnome_help, measured};
use super::{chain, tag, tags};

const DUTCH: &str = "Beste Ola, hierbij de offerte voor het havenproject. Wij hebben er ook de wijzigingen in gezet die we \
    vorige week bespraken. Wil je laten weten of het zo goed is?";
const NORWEGIAN: &str = "Hei Kari, jeg sender deg tilbudet slik vi ble enige om. Kan du se på det før helgen, og si fra hvis noe \
    mangler? Det hadde vært fint om vi kunne starte allerede neste uke.";
const NYNORSK: &str = "Hei Kari, eg sender deg tilbodet slik me vart samde om. Kan du sjå på det før helga, og seie frå dersom det er \
    noko som ikkje stemmer? Me vil gjerne kome i gang til neste veke.";
/// Bokmål or Danish: nothing in it is of one alone.
const DOUBTFUL: &str = "Rapporten om det nye projekt er sendt til kunden i dag, og den kan hentes i huset. Alle har fri fra fredag til \
    mandag.";
const DANISH: &str = "Hej Kari, jeg sender dig tilbuddet, sådan som vi blev enige om. Kan du se på det før weekenden og sige til, \
    hvis der mangler noget? Det ville være godt, hvis vi også kunne begynde i næste uge.";
const CROATIAN: &str = "Poštovani, šaljem vam ponudu o kojoj smo razgovarali prošli tjedan. Molim vas da je pogledate i da mi javite \
    ako nešto nije u redu, jer bismo htjeli početi već sljedeći tjedan.";
const INDONESIAN: &str = "Selamat pagi, saya kirim penawaran yang kita bicarakan minggu lalu. Tolong dilihat dan beri tahu saya kalau \
    ada yang tidak sesuai, karena kami ingin mulai pada minggu depan.";
const PORTUGUESE: &str = "Bom dia, envio a proposta de que falámos na semana passada. Por favor diga se está tudo bem ou se ainda \
    falta alguma coisa, porque gostávamos de começar já na próxima semana.";
const ENGLISH: &str = "Dear Ola, here is the quotation for the harbour project, with all the changes that we talked about last week. \
    Please let me know whether it is what you had in mind.";

/// Every language of these rows is available, and Welsh is the default.
fn negotiator() -> Negotiator {
    let available = tags("cy en nl nb nn da sv hr bs sr-Latn id ms pt-BR pt-PT ru uk de");
    Negotiator::new(&available, &available[0]).with_detection(Detection::On)
}

/// What decides, and for which language.
fn decided(signals: Signals<'_>) -> String {
    let choice = negotiator().explain(&signals);
    assert_eq!(chain(&negotiator().negotiate(&signals)), chain(&choice));
    format!("{} {}", choice.winner().signal, choice.first())
}

/// What became of detection.
fn reason(negotiator: &Negotiator, signals: Signals<'_>) -> Option<String> {
    let reasons = negotiator.explain(&signals).reasons;
    reasons.iter().find(|reason| reason.signal == SignalKind::Detection).map(ToString::to_string)
}

#[test]
fn what_is_told_of_a_text_is_right() {
    let texts = gnome_help();
    assert_eq!(texts.len(), 234);
    let is_told =
        |labelled: &&Labelled| !["fa", "gl", "hr", "id", "ru", "sr", "uk"].contains(&labelled.language.language());
    for (n_characters, least_coverage) in [(120, 75.0), (300, 95.0), (1000, 90.0)] {
        let of_length = texts.iter().filter(move |labelled| labelled.n_characters == n_characters);
        let all = measured(of_length.clone());
        assert!(all.wrong.is_empty() && all.precision() == 100.0, "{n_characters}: {:?}", all.wrong);
        let told = measured(of_length.filter(is_told));
        assert!(told.coverage() >= least_coverage, "{n_characters}: only {} % are told", told.coverage());
    }
}

#[test]
fn languages_that_nobody_wants_to_be_mistaken_for_each_other_are_not_told() {
    let texts = gnome_help();
    for language in ["hr", "sr-Latn", "id", "ru", "uk", "sr", "fa"] {
        let figures = measured(texts.iter().filter(|labelled| labelled.language.as_str() == language));
        assert_eq!((figures.n_texts, figures.n_decided), (9, 0), "{language}");
    }
    let rows = [
        (CROATIAN, r#"detection "hr": lost, more than one language is possible"#),
        (INDONESIAN, r#"detection "id": lost, more than one language is possible"#),
    ];
    for (text, expected) in rows {
        assert_eq!(reason(&negotiator(), Signals::none().with_text(text)).as_deref(), Some(expected));
    }
}

#[test]
fn a_clear_text_decides_and_an_ending_where_it_leaves_a_tie() {
    let rows = [
        (DUTCH, "example.com", "detection nl"),
        (NORWEGIAN, "example.com", "detection nb"),
        (DANISH, "example.no", "detection da"),
        (NYNORSK, "example.com", "detection nn"),
        (DOUBTFUL, "example.com", "site-default cy"),
        (DOUBTFUL, "example.no", "domain-ending nb"),
        (DOUBTFUL, "example.dk", "domain-ending da"),
        (CROATIAN, "example.com", "site-default cy"),
        (CROATIAN, "example.hr", "domain-ending hr"),
        // The ending is that of Serbian in Cyrillic letters.
        (CROATIAN, "example.rs", "site-default cy"),
        (INDONESIAN, "example.id", "domain-ending id"),
        (INDONESIAN, "example.my", "domain-ending ms"),
        (PORTUGUESE, "example.br", "detection pt-BR"),
        (PORTUGUESE, "example.pt", "detection pt-PT"),
        (DUTCH, "example.hr", "detection nl"),
    ];
    for (text, domain, expected) in rows {
        assert_eq!(decided(Signals::none().with_text(text).with_domain(domain)), expected, "{text} {domain}");
    }
}

#[test]
fn it_stands_behind_what_was_declared_and_before_the_encoding() {
    let profile = tag("de");
    let mut signals = Signals::none().with_text(NORWEGIAN).with_charset("iso-8859-9").with_profile(&profile);
    assert_eq!(decided(signals), "profile de");
    let outranked = reason(&negotiator(), signals);
    assert_eq!(outranked.as_deref(), Some(r#"detection "nb": lost, a statement before it decided"#));
    signals.profile = None;
    assert_eq!(decided(signals.with_accept_language("sv")), "accept-language sv");
    assert_eq!(decided(signals), "detection nb");
    // Of a language without words nothing comes.
    let available = tags("nl en");
    let without = Negotiator::new(&available, &available[0]).with_detection(Detection::On);
    let unserved = reason(&without, signals);
    assert_eq!(unserved.as_deref(), Some(r#"detection "nb": lost, no available language serves it"#));
    assert_eq!(chain(&without.negotiate(&signals)), "nl en");
}

#[test]
fn a_content_language_goes_before_a_text_in_it_or_in_english_and_behind_any_other() {
    let rows = [
        (DUTCH, "en-US", "detection nl"),
        (DUTCH, "de, en", "detection nl"),
        (DUTCH, "nl-BE", "content-language nl"),
        (DUTCH, "en, nl", "content-language en"),
        (NORWEGIAN, "da", "content-language da"),
        (NORWEGIAN, "no", "content-language nb"),
        (NYNORSK, "nb", "content-language nb"),
        (DOUBTFUL, "sv", "content-language sv"),
        (ENGLISH, "nl", "content-language nl"),
        ("Offerte havenproject", "en-US", "content-language en"),
    ];
    for (text, field, expected) in rows {
        assert_eq!(decided(Signals::none().with_text(text).with_content_language(field)), expected, "{field}: {text}");
    }
    let signals = Signals::none().with_text(DUTCH).with_content_language("en-US");
    let told: Vec<String> = negotiator().explain(&signals).reasons.iter().map(ToString::to_string).collect();
    assert_eq!(
        told[..3],
        [
            r#"content-language "en-US": lost, the text is in another language"#,
            r#"script "Latn": ignored, more than one language is possible"#,
            r#"detection "nl": won, served by nl"#,
        ]
    );
}

#[test]
fn why_nothing_was_told_is_told() {
    let available = tags("cy en nl");
    let off = Negotiator::new(&available, &available[0]);
    let on = Negotiator::new(&available, &available[0]).with_detection(Detection::On);
    let short = "Hierbij de offerte voor het havenproject, wil je die bekijken?";
    let names = "Jansen Pietersen Rotterdam Amsterdam Utrecht Groningen Maastricht Eindhoven Nijmegen Breda Tilburg Arnhem Zwolle";
    let dutch = Signals::none().with_text(DUTCH);
    let rows = [
        (&off, dutch, Some(r#"detection "129 letters": ignored, it is turned off"#)),
        (&off, Signals::none().with_text(short), None),
        (&on, Signals::none().with_text(short), Some(r#"detection "51 letters": ignored, a text needs 80 letters"#)),
        (&on, Signals::none().with_text(names), Some(r#"detection "100 letters": lost, the text is not clear enough"#)),
        (
            &on,
            dutch.written_by(Writer::Machine),
            Some(r#"detection "129 letters": ignored, the original was not written by a person"#),
        ),
        (&on, Signals::none().with_text("Встреча завтра в десять часов. ".repeat(5).leak()), None),
        (&on, Signals::none(), None),
    ];
    for (negotiator, signals, expected) in rows {
        assert_eq!(reason(negotiator, signals).as_deref(), expected, "{signals:?}");
    }
    assert_eq!(chain(&off.negotiate(&dutch)), "cy en");
}

#[test]
fn only_what_the_sender_wrote_is_looked_at_and_only_where_the_site_wants_it() {
    let quoted = ENGLISH.split(". ").map(|line| format!("> {line}\r\n")).collect::<String>();
    let mail =
        |from: &str| format!("{from}Subject: Offerte\r\n\r\n{DUTCH}\r\n\r\nOla wrote:\r\n{quoted}-- \r\n{ENGLISH}\r\n");
    let renderer = |detection: &str| {
        let mut site = Site::default();
        site.set("languages.detection", detection).unwrap();
        Renderer::new(site, Catalogue::embedded().clone())
    };
    let (on, off) = (renderer("on"), renderer("off"));
    let original = |text: &str| original_from_octets(text.as_bytes(), ReturnPath::parse("kari@example.com").unwrap());
    let told = |renderer: &Renderer, text: &str| {
        let (original, reader) = (original(text), Reader::default());
        let choice = renderer.choose_language(&original, &reader);
        assert_eq!(choice.chain, renderer.explain_language(&original, &reader).chain);
        format!("{} {}", choice.winner().signal, choice.first())
    };
    assert_eq!(told(&on, &mail("")), "detection nl");
    assert_eq!(told(&off, &mail("")), "site-default en");
    assert_eq!(told(&on, &mail("List-Id: <harbour.example.org>\r\n")), "site-default en");
    assert_eq!(told(&on, &format!("Subject: {DUTCH}\r\n\r\n{quoted}")), "detection nl");
}

#[test]
fn a_word_of_a_configuration_stands_for_each() {
    assert_eq!(Detection::default(), Detection::Off);
    assert_eq!([Detection::Off, Detection::On].map(Detection::as_str), *Detection::WORDS);
    assert!(Site::default().set("languages.detection", "maybe").is_err());
}
