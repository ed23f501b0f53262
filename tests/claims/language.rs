//! Claims about `language`.

#[path = "language/detected.rs"]
mod detected;
#[path = "language/detection.rs"]
mod detection;

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use retourpost::language::{
    Choice, Detection, Direction, LanguageTag, Negotiator, SignalKind, SignalOutcome, Signals, Why, Writer, negotiate,
};

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn tags(list: &str) -> Vec<LanguageTag> {
    list.split(' ').map(tag).collect()
}

fn chain(choice: &Choice) -> String {
    choice.chain.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(" ")
}

/// The languages for the available ones, of which the first is the site's default.
fn chosen(available: &str, signals: Signals<'_>) -> String {
    let available = tags(available);
    chain(&negotiate(&signals, &available, &available[0]))
}

fn asked(available: &str, requested: &str) -> String {
    chosen(available, Signals::none().with_explicit(&LanguageTag::parse_lenient(requested).unwrap()))
}

fn accepted(available: &str, field: &str) -> String {
    chosen(available, Signals::none().with_accept_language(field))
}

fn reasons(choice: &Choice) -> Vec<String> {
    choice.reasons.iter().map(ToString::to_string).collect()
}

#[test]
fn every_known_case_is_served_as_a_reader_would_wish() {
    let table = include_str!("../data/language/negotiation-cases.csv");
    let mut rows = 0;
    for row in table.lines().skip(1) {
        let [requested, available, expected] = row.split(',').collect::<Vec<_>>()[..] else { panic!("{row}") };
        // Welsh is near to nothing in the table, so that the site's default cannot be mistaken for a match.
        let available = format!("cy {available}");
        let expected = expected.replace("(site default)", "cy");
        let chosen = asked(&available, requested);
        assert_eq!(chosen.split(' ').next(), Some(&*expected), "{row}: {chosen}");
        let accepted = accepted(&available, requested);
        assert_eq!(accepted, chosen, "{row}: a request and a preference are looked up alike");
        rows += 1;
    }
    assert_eq!(rows, 46);
}

/// The rows of a table: what is requested, what is available, what is right. Welsh is near to nothing in the tables, so that the
/// site's default cannot be mistaken for a match.
fn known_cases() -> Vec<[String; 3]> {
    let known = include_str!("../data/language/negotiation-cases.csv").lines().skip(1);
    let known = known.map(|row| row.split(',').map(str::to_owned).collect::<Vec<_>>());
    let own = own_cases().into_iter().map(|row| row[..3].iter().map(|cell| (*cell).to_owned()).collect());
    let row = |row: Vec<String>| {
        let [requested, available, expected] = row.try_into().expect("three cells");
        [requested, format!("cy {available}"), expected.replace("(site default)", "cy")]
    };
    known.chain(own).map(row).collect()
}

fn own_cases() -> Vec<Vec<&'static str>> {
    let table = include_str!("../data/language/own-cases.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| row.split('\t').collect()).collect()
}

#[test]
fn every_case_of_our_own_is_served_as_its_reason_says() {
    assert_eq!(own_cases().len(), 50);
    assert!(own_cases().iter().all(|row| row.len() == 4 && !row[3].is_empty()));
    for [field, available, expected] in &known_cases()[46..] {
        let chosen = accepted(available, field);
        assert_eq!(chosen.split(' ').next(), Some(&**expected), "{field} of {available}: {chosen}");
    }
}

/// What `fluent-langneg` as it is, without anything of ours before or behind it, makes of a field.
fn by_fluent_langneg(field: &str, available: &str) -> String {
    let requested = fluent_langneg::accepted_languages::parse(field);
    let available: Vec<unic_langid::LanguageIdentifier> =
        available.split(' ').map(|tag| tag.parse().unwrap()).collect();
    let found = fluent_langneg::negotiate_languages(
        &requested,
        &available,
        Some(&available[0]),
        fluent_langneg::NegotiationStrategy::Filtering,
    );
    found[0].to_string()
}

#[test]
fn where_fluent_langneg_differs_is_listed_with_the_reason() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/language/fluent-langneg.tsv");
    let listed = fs::read_to_string(&path).unwrap_or_default();
    let reasons: HashMap<&str, &str> = listed.lines().filter_map(|line| line.rsplit_once('\t')).collect();
    let mut table = "requested\tavailable\tours\ttheirs\twhy\n".to_owned();
    let mut n_differ = 0;
    for [field, available, _] in known_cases() {
        let chosen = accepted(&available, &field);
        let ours = chosen.split(' ').next().unwrap();
        let theirs = by_fluent_langneg(&field, &available);
        if ours != theirs {
            n_differ += 1;
            let row = format!("{field}\t{available}\t{ours}\t{theirs}");
            let why = reasons.get(&*row).copied().unwrap_or("?");
            table.push_str(&format!("{row}\t{why}\n"));
        }
    }
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some() {
        fs::write(&path, &table).unwrap();
    }
    assert_eq!(listed, table, "TESTS_UPDATE_GOLDEN=1 writes the table; the reasons are written by hand");
    assert!(!table.contains("\t?\n"), "a difference without a reason");
    let manual = include_str!("../../src/manual/languages.md").replace('\n', " ");
    assert!(manual.contains(&format!("in {n_differ} of these 96 cases")), "the manual counts {n_differ}");
}

#[test]
fn a_tag_keeps_what_it_was_made_from_and_knows_what_it_means() {
    let rows = [
        ("no", "nb"),
        ("no-NO", "nb-NO"),
        ("iw-IL", "he-IL"),
        ("in", "id"),
        ("ji", "yi"),
        ("tl", "fil"),
        ("mo", "ro"),
        ("sh", "sr-Latn"),
        ("cmn-Hant", "zh-Hant"),
        ("deu", "de"),
        ("ger", "de"),
        ("nld", "nl"),
        ("prs", "fa-AF"),
        ("nb", "nb"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("ca-valencia", "ca-valencia"),
    ];
    for (text, canonical) in rows {
        assert_eq!(tag(text).as_str(), text);
        assert_eq!(tag(text).canonical().as_str(), canonical, "{text}");
    }
}

#[test]
fn tags_of_other_programs_are_read() {
    let rows = [
        ("de_DE.UTF-8", "de-DE"),
        ("de_DE@euro", "de-DE"),
        ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
        ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
        (" NL-be ", "nl-BE"),
        ("ZH-HANT-tw", "zh-Hant-TW"),
        ("nl-NL-u-nu-latn", "nl-NL"),
        ("en-US-x-twain", "en-US"),
        ("zh-yue", "yue"),
        ("zh-yue-Hant-HK", "yue-Hant-HK"),
        ("zh-cmn-Hans", "zh-Hans"),
        ("zh-min-nan", "nan"),
        ("ar-arb-EG", "ar-EG"),
        ("i-lux", "lb"),
        ("I-KLINGON", "tlh"),
        ("no-bok", "nb"),
        ("no-nyn", "nn"),
        ("sgn-BE-NL", "vgt"),
        ("de-CH-1901", "de-CH-1901"),
        ("iw", "he"),
        // A region in three letters is no region; the language is still known.
        ("pt-BRA", "pt"),
        ("nl-NL-<script>", "nl-NL"),
        ("de-", "de"),
    ];
    for (text, expected) in rows {
        assert_eq!(LanguageTag::parse_lenient(text).map(|tag| tag.to_string()).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_names_no_language_is_refused() {
    let too_long = "nl-".repeat(40);
    for text in [
        "",
        " ",
        "C",
        "POSIX",
        "C.UTF-8",
        "x-pig-latin",
        "i-default",
        "und",
        "*",
        "-",
        "n",
        "12",
        "nederlands",
        &too_long,
    ] {
        let error = LanguageTag::parse_lenient(text).unwrap_err();
        assert_eq!(error.to_string(), "names no language; `nl` or `pt-BR` would (RFC 5646 §2.1)", "{text:?}");
    }
    for text in ["", "und", "zh-yue", "de_DE.UTF-8", "nl-u-nu-latn", "nl\r\n", "nederlands"] {
        let error = LanguageTag::parse(text).unwrap_err();
        assert_eq!(error.to_string(), "not a language tag, such as `nl` or `pt-BR` (RFC 5646 §2.1)", "{text:?}");
    }
}

#[test]
fn a_tag_has_parts() {
    let parts = |text| {
        let tag = tag(text);
        (tag.language().to_owned(), tag.script().map(str::to_owned), tag.region().map(str::to_owned))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(parts("nl"), ("nl".to_owned(), None, None));
    assert_eq!(parts("zh-Hant-TW"), ("zh".to_owned(), some("Hant"), some("TW")));
    assert_eq!(parts("es-419"), ("es".to_owned(), None, some("419")));
    assert_eq!(parts("ca-valencia"), ("ca".to_owned(), None, None));
    assert_eq!(parts("de-1901"), ("de".to_owned(), None, None));
}

#[test]
fn a_tag_knows_its_script_and_direction() {
    let rows = [
        ("ar", "Arab", Direction::RightToLeft),
        ("he", "Hebr", Direction::RightToLeft),
        ("fa", "Arab", Direction::RightToLeft),
        ("ur", "Arab", Direction::RightToLeft),
        ("pa-PK", "Arab", Direction::RightToLeft),
        ("az-Arab", "Arab", Direction::RightToLeft),
        ("pa", "Guru", Direction::LeftToRight),
        ("sr", "Cyrl", Direction::LeftToRight),
        ("sr-ME", "Latn", Direction::LeftToRight),
        ("zh-TW", "Hant", Direction::LeftToRight),
        ("nl", "Latn", Direction::LeftToRight),
    ];
    for (text, script, direction) in rows {
        assert_eq!((tag(text).likely_script().as_deref(), tag(text).direction()), (Some(script), direction), "{text}");
    }
    assert_eq!(tag("qaa").direction(), Direction::LeftToRight);
    assert_eq!([Direction::LeftToRight, Direction::RightToLeft].map(Direction::as_str), ["ltr", "rtl"]);
}

#[test]
fn a_tag_is_text_in_json() {
    let read: LanguageTag = serde_json::from_str("\"pt-br\"").unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), "\"pt-BR\"");
    let error = serde_json::from_str::<LanguageTag>("\"Dutch?\"").unwrap_err().to_string();
    assert!(error.starts_with("not a language tag, such as `nl`"), "{error}");
}

#[test]
fn the_chain_goes_from_near_to_far_and_ends_in_english() {
    let rows = [
        ("nl en nb nn da", "nn-NO", "nn nb nl en"),
        ("nl en nb nn da", "no", "nb nn nl en"),
        ("nl en es-ES es es-419 es-MX", "es-AR", "es-419 es-MX es es-ES nl en"),
        ("nl en pt-PT pt-BR", "pt-MZ", "pt-PT pt-BR nl en"),
        ("nl en en-US en-GB en-IN", "en-AU", "en-GB en-IN en"),
        ("nl en de de-CH", "gsw-CH", "de-CH de nl en"),
        ("nl en zh-Hans zh-Hant", "yue-Hans", "zh-Hans nl en"),
        ("nl en fr-FR", "fr-CA", "fr-FR nl en"),
        ("en nl", "nl", "nl en"),
        ("nl en", "en", "en"),
        // Without English the default is the last.
        ("nl de", "de", "de nl"),
    ];
    for (available, requested, expected) in rows {
        assert_eq!(asked(available, requested), expected, "{requested} of {available}");
    }
}

#[test]
fn a_script_that_was_not_asked_for_is_never_served() {
    let rows = [
        ("zh-Hant", "zh-Hans"),
        ("zh-Hans", "zh-Hant"),
        ("zh-TW", "zh"),
        ("yue", "zh-Hans"),
        ("sr-Latn", "sr"),
        ("sr", "sr-Latn"),
        ("sh", "sr-Cyrl"),
        ("uz-Cyrl", "uz"),
        // CLDR names en-IN as the parent of hi-Latn.
        ("hi-Latn", "hi"),
    ];
    for (requested, available) in rows {
        assert_eq!(asked(&format!("cy en {available}"), requested), "cy en", "{requested} of {available}");
    }
}

#[test]
fn no_language_is_served_for_that_of_another_nation() {
    for (requested, others) in [
        ("uk", "ru"),
        ("ru", "uk"),
        ("sr-Latn", "hr bs"),
        ("hr", "sr-Latn bs"),
        ("nb", "da"),
        ("ca", "es"),
        ("fa", "ar"),
    ] {
        assert_eq!(asked(&format!("cy en {others}"), requested), "cy en", "{requested} of {others}");
    }
}

#[test]
fn accept_language_is_read_by_weight() {
    let available = "cy en nl nb fr de";
    let rows = [
        ("en;q=0.2,nl;q=0.9", "nl en"),
        ("fr;q=0.5, nl-BE, *;q=0.1", "nl fr cy en"),
        ("nl;q=0, nb", "nb cy en"),
        ("*", "cy en"),
        ("nl (Dutch, my own), de;q=0.7 (at work)", "nl de cy en"),
        ("tlh, x-pig, nl", "nl cy en"),
        ("", "cy en"),
        (",,;q=1,", "cy en"),
        ("nl, NL, nl-NL, nl;q=0.1", "nl cy en"),
        ("it,pt,es,sv,da,fi,pl,cs,sk,hu,nl", "cy en"),
        ("it,pt,es,sv,da,fi,pl,cs,sk,nl,hu", "nl cy en"),
    ];
    for (field, expected) in rows {
        assert_eq!(accepted(available, field), expected, "{field}");
    }
}

#[test]
fn stronger_signals_go_before_weaker_ones() {
    let available = tags("en nl nb fr");
    let explicit = tag("nb");
    let all = Signals::none().with_explicit(&explicit).with_accept_language("nl").with_content_language("fr");
    let without_request = Signals::none().with_accept_language("nl").with_content_language("fr");
    let rows = [
        (all, "nb en"),
        (without_request, "nl fr en"),
        (without_request.written_by(Writer::Machine), "fr en"),
        (Signals::none().with_content_language("fr"), "fr en"),
        (Signals::none(), "en"),
    ];
    for (signals, expected) in rows {
        assert_eq!(chain(&negotiate(&signals, &available, &available[0])), expected, "{signals:?}");
    }
}

/// What decides, and the chain, where all languages of these rows are available and Welsh is the default.
fn decided(signals: Signals<'_>) -> String {
    let available = tags("cy en nl nb nn de ko ja th el he ka hy ar fa ur ru uk bg sr zh-Hans zh-Hant tr");
    let choice = negotiate(&signals, &available, &available[0]);
    format!("{} {}", choice.winner().signal, choice.first())
}

#[test]
fn each_signal_goes_before_all_that_are_weaker() {
    let (explicit, profile, stored) = (tag("de"), tag("nn"), tag("tr"));
    let map = [tag("nb")];
    let mut signals = Signals::none()
        .with_explicit(&explicit)
        .with_mapped(&map)
        .with_profile(&profile)
        .with_stored(&stored)
        .with_accept_language("nl")
        .with_content_language("ja")
        .with_subject("회의 안내")
        .with_charset("big5")
        .with_domain("example.bg");
    let mut found = vec![decided(signals)];
    signals.explicit = None;
    found.push(decided(signals));
    signals.mapped = &[];
    found.push(decided(signals));
    signals.profile = None;
    found.push(decided(signals));
    signals.stored = None;
    found.push(decided(signals));
    signals.accept_language = None;
    signals.content_language = Some("ko-KR");
    found.push(decided(signals));
    signals.content_language = None;
    found.push(decided(signals));
    signals.subject = None;
    found.push(decided(signals));
    signals.charset = Some("windows-1251");
    found.push(decided(signals));
    signals.charset = None;
    found.push(decided(signals));
    assert_eq!(
        found,
        [
            "explicit de",
            "map nb",
            "profile nn",
            "stored tr",
            "accept-language nl",
            "content-language ko",
            "script ko",
            "charset zh-Hant",
            "domain-ending bg",
            "site-default cy",
        ]
    );
}

#[test]
fn the_languages_of_a_map_head_the_chain() {
    let available = tags("nl en nb nn de");
    let rows: [(&str, &str, &[&str]); 8] = [
        ("nb de en", "nb de en", &["nb", "de", "en"]),
        ("nb", "nb nn nl en", &["nb"]),
        ("nb en", "nb en", &["nb", "en"]),
        ("en nb", "en nb", &["en", "nb"]),
        ("nb de", "nb de nn nl en", &["nb", "de"]),
        ("nb no", "nb nn nl en", &["nb"]),
        ("ko nb", "nb nn nl en", &["nb"]),
        ("ko", "de nl en", &[]),
    ];
    for (mapped, expected, forced) in rows {
        let mapped = tags(mapped);
        let signals = Signals::none().with_mapped(&mapped).with_accept_language("de");
        let choice = negotiate(&signals, &available, &available[0]);
        assert_eq!((chain(&choice).as_str(), choice.mapped()), (expected, &*tags_of(forced)), "{mapped:?}");
    }
    let (explicit, mapped) = (tag("nb"), tags("de en"));
    let asked = Signals::none().with_explicit(&explicit).with_mapped(&mapped);
    let choice = negotiate(&asked, &available, &available[0]);
    assert_eq!((chain(&choice).as_str(), choice.n_mapped), ("nb nn nl en", 0));
    assert_eq!(reasons(&choice)[1], r#"map "de": lost, a statement before it decided"#);
    let choice = negotiate(&Signals::none().with_mapped(&mapped), &available, &available[0]);
    assert_eq!(reasons(&choice)[1], r#"map "en": lost, en is the next of the map"#);
}

fn tags_of(list: &[&str]) -> Vec<LanguageTag> {
    list.iter().map(|text| tag(text)).collect()
}

#[test]
fn a_script_of_one_language_decides_and_one_of_many_does_not() {
    let rows = [
        ("회의 안내", "script ko"),
        ("会議のお知らせ", "script ja"),
        ("ประชุมพรุ่งนี้", "script th"),
        ("Αύριο η συνάντηση", "script el"),
        ("פגישה מחר", "script he"),
        ("შეხვედრა ხვალ", "script ka"),
        ("Հանդիպում վաղը", "script hy"),
        ("Встреча завтра", "site-default cy"),
        ("Зустріч завтра", "site-default cy"),
        ("اجتماع غدا", "site-default cy"),
        ("明天的會議", "site-default cy"),
        ("Møte i morgen", "site-default cy"),
        ("", "site-default cy"),
    ];
    for (subject, expected) in rows {
        assert_eq!(decided(Signals::none().with_subject(subject)), expected, "{subject}");
        assert_eq!(decided(Signals::none().with_text(subject)), expected, "{subject}");
    }
}

#[test]
fn a_legacy_charset_decides_where_one_language_uses_it() {
    let rows = [
        ("ISO-2022-JP", "charset ja"),
        ("Shift_JIS", "charset ja"),
        ("ks_c_5601-1987", "charset ko"),
        ("gb2312", "charset zh-Hans"),
        ("Big5", "charset zh-Hant"),
        ("koi8-r", "charset ru"),
        ("KOI8-U", "charset uk"),
        ("windows-1253", "charset el"),
        ("iso-8859-8-i", "charset he"),
        ("iso-8859-9", "charset tr"),
        ("tis-620", "charset th"),
        ("windows-1251", "site-default cy"),
        ("windows-1256", "site-default cy"),
        ("windows-1252", "site-default cy"),
        ("iso-8859-2", "site-default cy"),
        ("utf-8", "site-default cy"),
        ("us-ascii", "site-default cy"),
        ("x-secret", "site-default cy"),
    ];
    for (charset, expected) in rows {
        assert_eq!(decided(Signals::none().with_charset(charset)), expected, "{charset}");
    }
    // GB 2312 has Cyrillic and kana as well.
    assert_eq!(decided(Signals::none().with_charset("gb2312").with_subject("Встреча завтра")), "site-default cy");
    assert_eq!(decided(Signals::none().with_charset("gb2312").with_subject("明天的会议")), "charset zh-Hans");
}

#[test]
fn an_ending_only_breaks_ties() {
    let rows = [
        ("Среща утре", "", "mail.example.bg", "domain-ending bg"),
        ("Встреча завтра", "", "example.ru", "domain-ending ru"),
        ("Встреча завтра", "", "example.ua", "site-default cy"),
        ("اجتماع غدا", "", "example.ir", "domain-ending fa"),
        ("明天的會議", "", "example.com.tw", "domain-ending zh-Hant"),
        ("Meeting tomorrow", "", "example.bg", "site-default cy"),
        ("Встреча завтра", "", "example.tw", "site-default cy"),
        ("", "windows-1251", "example.bg", "domain-ending bg"),
        ("", "", "example.ru", "site-default cy"),
        ("", "", "example.nl", "site-default cy"),
        ("회의 안내", "", "example.jp", "script ko"),
    ];
    for (subject, charset, domain, expected) in rows {
        let signals = Signals::none().with_subject(subject).with_charset(charset).with_domain(domain);
        assert_eq!(decided(signals), expected, "{subject} {charset} {domain}");
    }
}

#[test]
fn a_content_language_in_another_script_than_the_text_is_passed_over() {
    let available = tags("nl en ko");
    let signals = Signals::none().with_content_language("en-US").with_subject("내일 회의 안내").with_charset("utf-8");
    let choice = negotiate(&signals, &available, &available[0]);
    assert_eq!(
        reasons(&choice),
        [
            r#"content-language "en-US": lost, the text is in another script"#,
            r#"script "Kore": won, served by ko"#,
            r#"charset "utf-8": ignored, more than one language is possible"#,
            r#"site-default "nl": lost, a statement before it decided"#,
            r#"english "en": lost, a statement before it decided"#,
        ]
    );
    // A text whose language has no words here does not count.
    let thai = Signals::none().with_content_language("en-US").with_subject("ประชุมพรุ่งนี้");
    assert_eq!(chain(&negotiate(&thai, &available, &available[0])), "en");
    // Nor does one whose script is that of many languages.
    assert_eq!(
        decided(Signals::none().with_content_language("en").with_subject("Встреча завтра")),
        "content-language en"
    );
}

#[test]
fn the_map_goes_before_everything_but_an_explicit_request() {
    let available = tags("en nb nl de");
    let negotiator = Negotiator::new(&available, &tag("en"));
    let mapped = tags("no nl");
    let signals = Signals::none().with_mapped(&mapped).with_accept_language("de").with_content_language("nl");
    let choice = negotiator.explain(&signals);
    assert_eq!(chain(&choice), "nb nl en");
    assert_eq!(
        reasons(&choice)[..4],
        [
            "map \"no\": won, served by nb",
            "map \"nl\": lost, nl is the next of the map",
            "accept-language \"de\": lost, a statement before it decided",
            "content-language \"nl\": lost, a statement before it decided",
        ]
    );
    assert_eq!(chain(&negotiator.negotiate(&signals)), "nb nl en");
    let german = tag("de");
    assert_eq!(chain(&negotiator.explain(&signals.with_explicit(&german))), "de en");
    let swahili = tags("sw");
    let unserved = Signals::none().with_mapped(&swahili).with_accept_language("de");
    assert_eq!(chain(&negotiator.explain(&unserved)), "de en", "what cannot be served decides nothing");
}

#[test]
fn a_request_that_nothing_serves_leaves_the_choice_to_the_other_signals() {
    let explicit = tag("ko");
    assert_eq!(chosen("en nl", Signals::none().with_explicit(&explicit).with_accept_language("nl")), "nl en");
}

#[test]
fn every_statement_has_a_reason() {
    let available = tags("en zh-Hant nl");
    let explicit = tag("ko");
    let signals = Signals::none()
        .with_explicit(&explicit)
        .with_accept_language("zh-TW, nl;q=0.5, *;q=0.1, fr;q=0, \u{1b}[31m")
        .with_content_language("nl");
    let choice = negotiate(&signals, &available, &available[2]);
    assert_eq!(
        reasons(&choice),
        [
            r#"explicit "ko": lost, no available language serves it"#,
            r#"accept-language "zh-TW": won, served by zh-Hant"#,
            r#"accept-language "\u{1b}[31m": ignored, not a language tag"#,
            r#"accept-language "nl;q=0.5": lost, a statement before it decided"#,
            r#"accept-language "*;q=0.1": ignored, it names no language"#,
            r#"accept-language "fr;q=0": ignored, its weight is zero"#,
            r#"content-language "nl": lost, a statement before it decided"#,
            r#"site-default "nl": lost, a statement before it decided"#,
            r#"english "en": lost, a statement before it decided"#,
        ]
    );
    assert_eq!(choice.reasons[1].why, Why::ServedBy(tag("zh-Hant")));
    assert_eq!(choice.reasons[1].why.code(), "served-by");
}

#[test]
fn mail_of_a_machine_and_endless_lists_are_named_in_the_reasons() {
    let available = tags("en nl");
    let by_machine = Signals::none().with_accept_language("nl").written_by(Writer::Machine);
    let choice = negotiate(&by_machine, &available, &available[0]);
    assert_eq!(reasons(&choice)[0], r#"accept-language "nl": ignored, the original was not written by a person"#);
    let endless = "fr, ".repeat(100_000);
    let choice = negotiate(&Signals::none().with_accept_language(&endless), &available, &available[0]);
    let last = choice.reasons.iter().rfind(|reason| reason.signal == SignalKind::AcceptLanguage).unwrap();
    assert_eq!((last.outcome, &last.why), (SignalOutcome::Ignored, &Why::TooMany));
    assert!(last.said.chars().count() <= 81);
    assert_eq!(choice.reasons.len(), 13);
}

#[test]
fn exactly_one_statement_wins() {
    let available = tags("en nl");
    for field in ["nl", "en", "ko", "nl, en", "*"] {
        let choice = negotiate(&Signals::none().with_accept_language(field), &available, &available[1]);
        let winners: Vec<_> = choice.reasons.iter().filter(|reason| reason.outcome == SignalOutcome::Won).collect();
        assert_eq!(winners.len(), 1, "{field}");
        assert_eq!(winners[0].why, Why::ServedBy(choice.first().clone()), "{field}");
    }
}

#[test]
fn a_chain_is_never_empty() {
    assert_eq!(chain(&negotiate(&Signals::none(), &tags("de fr"), &tag("ko"))), "de");
    let none = negotiate(&Signals::none(), &[], &tag("nl"));
    assert_eq!(chain(&none), "en");
    assert_eq!(reasons(&none).last().unwrap(), r#"only-available "en": won, served by en"#);
}

#[test]
fn an_exact_request_gets_the_prepared_choice() {
    let available = tags("en no zh-Hant");
    let negotiator = Negotiator::new(&available, &available[0]);
    for (requested, first) in [("no", "no"), ("nb", "no"), ("zh-Hant", "zh-Hant")] {
        let requested = tag(requested);
        let signals = Signals::none().with_explicit(&requested).with_accept_language("en");
        let (one, other) = (negotiator.negotiate(&signals), negotiator.negotiate(&signals));
        assert!(Arc::ptr_eq(&one, &other), "{requested} was not prepared");
        assert_eq!(one.first().as_str(), first);
        assert_eq!(one.chain, negotiator.explain(&signals).chain);
    }
    assert!(Arc::ptr_eq(&negotiator.negotiate(&Signals::none()), &negotiator.negotiate(&Signals::none())));
    assert_eq!(negotiator.available().cloned().collect::<Vec<_>>(), available);
}

#[test]
fn a_negotiator_is_shared_by_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Negotiator>();
    is_shared::<Choice>();
}

#[test]
fn the_manual_names_the_signals_in_their_order() {
    let manual = include_str!("../../src/manual/languages.md");
    let (_, table) = manual.split_once("| signal |").expect("the table of signals");
    let (table, _) = table.split_once("\n\n").expect("the end of the table");
    let named: Vec<&str> = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let signals = [
        SignalKind::Explicit,
        SignalKind::Map,
        SignalKind::Profile,
        SignalKind::Stored,
        SignalKind::AcceptLanguage,
        SignalKind::ContentLanguage,
        SignalKind::Script,
        SignalKind::Detection,
        SignalKind::Charset,
        SignalKind::DomainEnding,
        SignalKind::SiteDefault,
        SignalKind::English,
    ];
    assert!(signals.is_sorted());
    assert_eq!(named, signals.map(SignalKind::as_str));
}

proptest! {
    #[test]
    fn reading_a_tag_never_panics_and_gives_a_canonical_one(text in "\\PC{0,40}") {
        if let Ok(tag) = LanguageTag::parse_lenient(&text) {
            prop_assert_eq!(&tag, &tag.canonical());
            prop_assert_eq!(&tag, &LanguageTag::parse(tag.as_str()).unwrap());
        }
    }

    #[test]
    fn a_tag_made_of_subtags_is_read_and_stays_as_it_is(
        text in "[a-zA-Z]{2,3}([-_][a-zA-Z]{3}){0,2}([-_][a-zA-Z]{4})?([-_]([a-zA-Z]{2}|[0-9]{3}))?([-_][a-z0-9]{5,8}){0,2}(-u-nu-latn)?(\\.UTF-8)?(@[a-z]{1,8})?"
    ) {
        if let Ok(tag) = LanguageTag::parse_lenient(&text) {
            prop_assert_eq!(&tag, &tag.canonical());
            prop_assert_eq!(&LanguageTag::parse_lenient(tag.as_str()).unwrap(), &tag);
            let _ = (tag.direction(), tag.likely_script(), tag.region());
        }
    }

    #[test]
    fn any_field_gives_a_chain_without_repetition_that_ends_in_english(field in "[a-zA-Z0-9;=,.*() \\\\_-]{0,120}", other in "\\PC{0,60}") {
        let available = tags("nl nb nn en de zh-Hans zh-Hant sr-Latn en-GB");
        let negotiator = Negotiator::new(&available, &available[0]).with_detection(Detection::On);
        for text in [&field, &other] {
            let signals = Signals::none().with_accept_language(text).with_content_language(&other);
            let long = text.repeat(40);
            let signals = signals.with_subject(&other).with_text(&long).with_charset(text).with_domain(&field);
            let choice = negotiator.negotiate(&signals);
            let mut once = choice.chain.clone();
            once.sort();
            once.dedup();
            prop_assert_eq!(once.len(), choice.chain.len());
            prop_assert_eq!(choice.chain.last().unwrap().as_str(), "en");
            prop_assert!(choice.chain.iter().all(|tag| available.contains(tag)));
        }
    }
}
