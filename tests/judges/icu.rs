//! The tables of languages before ICU: plural categories, dates, times, numbers, sizes and lengths of time of sixty languages. What
//! differs stands with its reason in `tests/data/phrase/icu-differences.tsv`, a row for each; a row more or fewer fails.
//!
//! Ours come from ICU4X, ICU's from ICU4C, which have their data from CLDR on ways of their own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use icu_plurals::{PluralRuleType, PluralRules};
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, LocaleFile, PluralCategory, Plurals, ValueFormats};
use retourpost::report::Moment;
use serde::Deserialize;

use crate::judge::command;

const LANGUAGES: [&str; 60] = [
    "en", "nl", "nb", "nn", "da", "sv", "fi", "is", "de", "fr", "it", "es", "pt", "pt-PT", "ca", "gl", "eu", "ga",
    "mt", "cy", "pl", "cs", "sk", "sl", "hr", "sr", "sr-Latn", "bs", "mk", "bg", "ru", "uk", "be", "lt", "lv", "et",
    "hu", "ro", "el", "tr", "ar", "he", "fa", "ur", "hi", "bn", "th", "vi", "id", "ms", "ja", "ko", "zh-Hans",
    "zh-Hant", "fil", "sq", "hy", "ka", "kk", "sw",
];

/// Each language with the words of its own for values; the tables of the others are read by a file that shows them bare.
const WORDED: [&str; 3] = ["en", "nl", "nb"];

/// Shows what is chosen and what is written, and no word.
const BARE: &str = "value-moment = { $date }|{ $time }|{ $zone }
value-duration-seconds = { $count }
value-duration-minutes = { $count }
value-duration-hours =
    { $count ->
        [zero] z|{ $count }
        [one] o|{ $count }
        [two] t|{ $count }
        [few] f|{ $count }
        [many] m|{ $count }
       *[other] x|{ $count }
    }
value-duration-days = { $count }
value-size-octets = { $count }
value-size-kb = { $size }
value-size-mb = { $size }
";

/// What ICU says of a language (`programs/icu_tables.py`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    language: String,
    cardinal: String,
    ordinal: String,
    tenths: String,
    dates: Vec<String>,
    times: Vec<String>,
    numbers: BTreeMap<String, String>,
    decimals: BTreeMap<String, String>,
    units: BTreeMap<String, Vec<String>>,
}

/// One value as we write it and as ICU does.
struct Pair {
    what: &'static str,
    value: String,
    ours: String,
    icu: String,
}

fn icu() -> Vec<Said> {
    let tags = LANGUAGES.map(|tag| if tag == "en" { "en-001" } else { tag });
    let output = command(&["icu"]).args(tags).output().expect("bash starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let said: Vec<Said> = lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert!(said.iter().map(|said| &*said.language).eq(tags));
    said
}

fn catalogue() -> Catalogue {
    let files: Vec<_> = LANGUAGES.iter().map(|language| LocaleFile::new(language, "value.ftl", BARE)).collect();
    let english = LocaleFile::embedded().into_iter().filter(|file| file.language == "en" && file.name == "value.ftl");
    // The contract is that of the words; the bare file is an English one here.
    let contract = english.map(|file| String::from_utf8_lossy(file.source).into_owned()).collect::<String>();
    let english = bare_with_contract(&contract);
    let files: Vec<_> = files
        .into_iter()
        .map(|file| if file.language == "en" { LocaleFile::new("en", "value.ftl", &english) } else { file })
        .collect();
    Catalogue::load(&files).0
}

/// The bare messages below the comments of the English file.
fn bare_with_contract(english: &str) -> String {
    let mut bare: BTreeMap<&str, String> = BTreeMap::new();
    let mut id = "";
    for line in BARE.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            id = name;
        }
        *bare.entry(id).or_default() += &format!("{line}\n");
    }
    let mut text = String::new();
    for line in english.lines() {
        match line.split_once(" =").filter(|_| line.starts_with("value-")) {
            Some((id, _)) => text += &bare[id],
            None if line.starts_with('#') || line.is_empty() => text += &format!("{line}\n"),
            None => {}
        }
    }
    text
}

fn letter(category: PluralCategory) -> char {
    match category {
        PluralCategory::Zero => 'z',
        PluralCategory::One => 'o',
        PluralCategory::Two => 't',
        PluralCategory::Few => 'f',
        PluralCategory::Many => 'm',
        PluralCategory::Other => 'x',
    }
}

/// Fractions are never counted in a notice, so only the tables below ours know them.
fn of_tenths(language: &LanguageTag) -> impl Iterator<Item = (String, char)> {
    let mut identifier: icu_locale::LanguageIdentifier = language.as_str().parse().expect("a tag");
    identifier.script = None;
    let rules = PluralRules::try_new(identifier.into(), PluralRuleType::Cardinal.into()).expect("compiled in");
    (1..1000).filter(|tenths| tenths % 10 != 0).map(move |tenths| {
        let mut decimal = icu_decimal::input::Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        let category = format!("{:?}", rules.category_for(&decimal)).to_lowercase();
        let category = PluralCategory::from_keyword(&category).expect("the keywords are CLDR's");
        (format!("{}.{}", tenths / 10, tenths % 10), letter(category))
    })
}

fn written(write: impl FnOnce(&mut String)) -> String {
    let mut out = String::new();
    write(&mut out);
    out
}

fn pairs(said: &Said, tag: &LanguageTag, formats: &ValueFormats) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut pair = |what, value: String, ours: String, icu: String| pairs.push(Pair { what, value, ours, icu });
    let plurals = Plurals::for_language(tag);
    let whole = || (0..=1000).chain([1_000_000]);
    assert_eq!((said.cardinal.len(), said.ordinal.len(), said.tenths.len()), (1002, 1002, 900), "{tag}");
    for (number, icu) in whole().zip(said.cardinal.chars()) {
        pair("cardinal", number.to_string(), letter(plurals.cardinal(number)).into(), icu.into());
    }
    for (number, icu) in whole().zip(said.ordinal.chars()) {
        pair("ordinal", number.to_string(), letter(plurals.ordinal(number)).into(), icu.into());
    }
    for ((value, ours), icu) in of_tenths(tag).zip(said.tenths.chars()) {
        pair("tenths", value, ours.into(), icu.into());
    }
    let moment = |text: &str| Moment::parse(text).expect("a moment");
    let part = |moment: Moment, nth: usize| {
        let told = written(|out| formats.write_moment(moment, out));
        told.split('|').nth(nth).expect("three parts").to_owned()
    };
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let days = [1999, 2026]
        .into_iter()
        .flat_map(|year| MONTHS.into_iter().flat_map(move |month| [1, 8, 28].map(|day| (year, month, day))));
    for ((year, month, day), icu) in days.zip(&said.dates) {
        let value = format!("{day} {month} {year}");
        pair("date", value.clone(), part(moment(&format!("{value} 12:00:00 +0000")), 0), icu.clone());
    }
    for (value, icu) in ["00:05", "07:45", "13:00", "23:59"].into_iter().zip(&said.times) {
        pair("time", value.into(), part(moment(&format!("21 Nov 2026 {value}:00 +0000")), 1), icu.clone());
    }
    for (value, icu) in &said.numbers {
        let number: i64 = value.parse().expect("a number");
        let ours = match u64::try_from(number) {
            Ok(number) => written(|out| formats.write_count(number, out)),
            Err(_) => written(|out| formats.write_difference(number, out)),
        };
        pair("number", value.clone(), ours, icu.clone());
    }
    for (value, icu) in &said.decimals {
        let octets: u64 = value.replace('.', "").parse().expect("tenths");
        pair("size", format!("{value} MB"), written(|out| formats.write_size(octets * 100_000, out)), icu.clone());
        pair("size", format!("{value} kB"), written(|out| formats.write_size(octets * 100, out)), icu.clone());
    }
    for hours in [1_usize, 2, 3, 4, 5, 11, 22] {
        let icu = format!("{}|{hours}", &said.cardinal[hours..=hours]);
        pair("duration", format!("{hours} h"), written(|out| formats.write_duration(hours as u64 * 3600, out)), icu);
    }
    pairs
}

/// Lengths of time and sizes in the words of a language that has some.
fn worded(said: &Said, formats: &ValueFormats) -> Vec<Pair> {
    type Write = fn(&ValueFormats, u64, &mut String);
    let units: [(&str, Write); 7] = [
        ("second", |formats, n, out| formats.write_difference(n as i64, out)),
        ("minute", |formats, n, out| formats.write_duration(n * 60, out)),
        ("hour", |formats, n, out| formats.write_duration(n * 3600, out)),
        ("day", |formats, n, out| formats.write_duration(n * 86_400, out)),
        ("byte", |formats, n, out| formats.write_size(n, out)),
        ("kilobyte", |formats, n, out| formats.write_size(n * 1000, out)),
        ("megabyte", |formats, n, out| formats.write_size(n * 1_000_000, out)),
    ];
    let of_unit = |(unit, write): (&'static str, Write)| {
        [1, 2, 5, 22].into_iter().zip(&said.units[unit]).map(move |(n, icu)| Pair {
            what: "words",
            value: format!("{n} {unit}"),
            ours: written(|out| write(formats, n, out)),
            icu: icu.clone(),
        })
    };
    units.into_iter().flat_map(of_unit).collect()
}

/// What cannot be seen stands as its code point.
fn visible(text: &str) -> String {
    let is_plain =
        |letter: char| letter != '\u{a0}' && (letter == ' ' || !letter.is_whitespace()) && !is_control(letter);
    text.chars().map(|it| if is_plain(it) { it.to_string() } else { format!("\\u{{{:x}}}", u32::from(it)) }).collect()
}

fn is_control(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One row for each language and kind of value: how many differ, and the first that does.
fn differences() -> Vec<[String; 6]> {
    let catalogue = catalogue();
    let mut rows = Vec::new();
    for (said, language) in icu().iter().zip(LANGUAGES) {
        let tag = LanguageTag::parse(language).expect("a tag");
        let formats = catalogue.values(&tag).unwrap_or_else(|| panic!("{language} has no values"));
        let mut found = pairs(said, &tag, formats);
        if WORDED.contains(&language) {
            found.extend(worded(said, Catalogue::embedded().values(&tag).expect("compiled in")));
        }
        for what in ["cardinal", "ordinal", "tenths", "date", "time", "number", "size", "duration", "words"] {
            let of_kind: Vec<_> = found.iter().filter(|pair| pair.what == what).collect();
            let differing: Vec<_> = of_kind.iter().filter(|pair| pair.ours != pair.icu).collect();
            if let Some(first) = differing.first() {
                let n = format!("{} of {}", differing.len(), of_kind.len());
                let [ours, icu] = [&first.ours, &first.icu].map(|text| visible(text));
                rows.push([language.to_owned(), what.to_owned(), n, first.value.clone(), ours, icu]);
            }
        }
    }
    rows
}

#[test]
fn tables_of_sixty_languages_differ_from_icu_only_where_it_is_known_and_why() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/phrase/icu-differences.tsv");
    let known = fs::read_to_string(&path).expect("the differences that are known");
    let rows: Vec<Vec<&str>> =
        known.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let found: Vec<String> = differences().iter().map(|row| row.join("\t")).collect();
    let listed: Vec<String> = rows.iter().map(|row| row[..row.len() - 1].join("\t")).collect();
    let unknown: Vec<_> = found.iter().filter(|row| !listed.contains(row)).collect();
    let gone: Vec<_> = listed.iter().filter(|row| !found.contains(row)).collect();
    assert!(unknown.is_empty() && gone.is_empty(), "not listed:\n{unknown:#?}\nlisted, but not found:\n{gone:#?}");
    assert!(rows.iter().all(|row| row.len() == 7 && row[6].len() > 10), "a row has no reason");
}
