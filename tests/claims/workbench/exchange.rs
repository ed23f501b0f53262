//! PO and XLIFF: what comes back unchanged changes nothing, what comes back changed changes its place and no other.

use std::collections::BTreeSet;

use proptest::prelude::*;
use retourpost::diagnostic::Severity;
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, LocaleFile};
use retourpost::workbench::{Document, Exchange, ExchangeFile, ExchangeFormat, ImportOptions, Imported};

use super::{differing, documents, translations};

const FORMATS: [ExchangeFormat; 3] = [ExchangeFormat::Po, ExchangeFormat::Xliff12, ExchangeFormat::Xliff2];

/// English and a language.
struct Pair {
    english: Vec<Document>,
    target: Vec<Document>,
    language: &'static str,
}

impl Pair {
    fn committed(language: &'static str) -> Self {
        Self { english: documents("en"), target: documents(language), language }
    }

    /// A file of each, of the same name.
    fn of(english: &str, target: &str, language: &'static str) -> Self {
        let document = |language: &str, text: &str| Document::parse(language, "a.ftl", text.as_bytes());
        Self { english: vec![document("en", english)], target: vec![document(language, target)], language }
    }

    fn exchange(&self) -> Exchange<'_> {
        Exchange::new(&self.english, &self.target, &LanguageTag::parse(self.language).expect("a tag"))
    }

    fn export(&self, format: ExchangeFormat) -> String {
        self.exchange().export(format).expect("a file")
    }

    fn import(&self, text: &str) -> Imported {
        import(&self.exchange(), text)
    }

    /// The only file after an import of all.
    #[track_caller]
    fn after(&self, text: &str) -> String {
        let imported = self.import(text);
        assert!(imported.diagnostics.is_empty(), "{:?}", imported.diagnostics);
        assert_eq!(imported.files.len(), 1);
        imported.files[0].text.clone()
    }
}

fn import(exchange: &Exchange<'_>, text: &str) -> Imported {
    let file = ExchangeFile::read("it", text).unwrap_or_else(|error| panic!("{error}"));
    exchange.import(&file, ImportOptions::default())
}

/// A PO file of these units alone.
fn po<'u>(units: impl IntoIterator<Item = (&'u str, &'u str)>) -> String {
    // Strings of JSON without controls are strings of C.
    let string = |text: &str| serde_json::to_string(text).expect("a string");
    let unit = |(id, text): (&str, &str)| format!("msgctxt {}\nmsgid \"\"\nmsgstr {}\n\n", string(id), string(text));
    units.into_iter().map(unit).collect()
}

/// Puts words at the start of the text of a unit, as an editor would.
fn edited(exported: &str, format: ExchangeFormat, id: &str, words: &str) -> String {
    let (head, begins) = match format {
        ExchangeFormat::Po => (format!("msgctxt \"{id}\"\n"), "msgstr \""),
        ExchangeFormat::Xliff12 => (format!("<trans-unit id=\"{id}\""), "<target state=\"translated\">"),
        _ => (format!("name=\"{id}\""), "<target>"),
    };
    let unit = exported.find(&head).unwrap_or_else(|| panic!("no {id}"));
    let at = unit + exported[unit..].find(begins).expect("a text") + begins.len();
    format!("{}{words}{}", &exported[..at], &exported[at..])
}

// ---- Unchanged

#[test]
fn a_file_that_comes_back_unchanged_changes_nothing() {
    for language in translations() {
        let pair = Pair::committed(language);
        let exchange = pair.exchange();
        let n_units = exchange.units().len();
        assert!(n_units > 900, "{language}: {n_units}");
        for format in FORMATS {
            let imported = import(&exchange, &exchange.export(format).expect("a file"));
            assert!(
                imported.files.is_empty() && imported.diagnostics.is_empty(),
                "{language} {format:?}: {imported:?}"
            );
            assert_eq!(imported.n_same, n_units, "{language} {format:?}");
        }
    }
}

#[test]
fn each_text_of_each_language_is_a_unit_of_its_own() {
    for language in translations() {
        let pair = Pair::committed(language);
        let units = pair.exchange().units();
        let ids: BTreeSet<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
        assert_eq!(ids.len(), units.len(), "{language}: an id twice");
        assert!(units.iter().all(|unit| unit.target.is_some()), "{language}: not translated");
        // What a line has behind its sign, other than the head of a choice, is a text.
        let is_text = |line: &&str| {
            let line = line.trim_start();
            !line.is_empty() && !line.starts_with(['#', '{', '}']) && !line.ends_with('=')
        };
        let n_texts: usize = pair.target.iter().map(|document| document.text.lines().filter(is_text).count()).sum();
        assert_eq!(units.len(), n_texts, "{language}");
    }
}

#[test]
fn a_translator_is_told_what_a_text_is_and_which_numbers_it_is_for() {
    let po = Pair::committed("pl").export(ExchangeFormat::Po);
    let unit = po.split("\n\n").find(|unit| unit.contains("notice-failed-what-many[few]")).expect("the unit");
    for line in [
        "#. What happened, several recipients. A list of the addresses follows.",
        "#. $count (Count): how many addresses, e.g. 3",
        "#. [few]: $count = 2–4, 22–24, 32–34 …",
        "#: en/notice.ftl:",
        "msgid \"Your message to { $count } addresses was not delivered:\"",
    ] {
        assert!(unit.contains(line), "no {line:?} in {unit}");
    }
}

// ---- Changed

#[test]
fn one_form_of_each_plural_changes_and_no_other_octet() {
    for language in translations() {
        let pair = Pair::committed(language);
        let exchange = pair.exchange();
        let units = exchange.units();
        let mut messages = BTreeSet::new();
        let forms: Vec<&str> = units
            .iter()
            .filter(|unit| unit.id.ends_with(']') && messages.insert(unit.id.split('[').next()))
            .map(|unit| unit.id.as_str())
            .collect();
        // Japanese and others have no plurals, and no choice at all.
        let has_choice = documents(language).iter().any(|document| document.text.contains("->"));
        assert_eq!(forms.is_empty(), !has_choice, "{language}");
        for format in FORMATS {
            let exported = exchange.export(format).expect("a file");
            let text = forms.iter().fold(exported, |text, id| edited(&text, format, id, "Xyz "));
            let imported = import(&exchange, &text);
            assert!(imported.diagnostics.is_empty(), "{language} {format:?}: {:?}", imported.diagnostics);
            assert_eq!((imported.n_changed, imported.n_new), (forms.len(), 0), "{language} {format:?}");
            let mut n_lines = 0;
            for file in &imported.files {
                let before = pair.target.iter().find(|document| document.path() == file.path()).expect("the file");
                for (line, before, after) in differing(&before.text, &file.text) {
                    let form = forms
                        .iter()
                        .find(|id| after.trim_start_matches([' ', '*']).starts_with(&format!("[{}] Xyz ", key(id))));
                    assert!(
                        form.is_some() && after.replace("] Xyz ", "] ") == before,
                        "{}:{line}: {after}",
                        file.path()
                    );
                    n_lines += 1;
                }
            }
            assert_eq!(n_lines, forms.len(), "{language} {format:?}");
        }
    }
}

fn key(id: &str) -> &str {
    id.rsplit('[').next().expect("a key").trim_end_matches(']')
}

const ENGLISH: &str = "# Of it.\n#   $x (Host, optional, inline) - a host, e.g. h\n#   $n (Count, required, inline) - how many, e.g. 3\n\
    key = Of { $x } and { $n }\n    .many =\n        { $n ->\n            [one] { $n } thing\n           *[other] { $n } things\n        }\n\
    plain = Plain\n    .one = One\n    .two = Two\n    .three = Three\nlast = Last\n";

#[test]
fn the_layout_of_everything_else_stays() {
    let target = "# mine  \nkey   =   Van {$x} en {$n}\n  .many = { $n ->\n     [one] {$n} ding   \n    *[other]\n        {$n} dingen\n  }\n\n\n\nlast =\n     Laatst\nfor = me";
    let pair = Pair::of(ENGLISH, target, "nl");
    assert_eq!(
        pair.after(&po([("a.ftl:key.many[other]", "zaken: { $n }"), ("a.ftl:last", "Slot")])),
        target.replace("{$n} dingen", "zaken: { $n }").replace("Laatst", "Slot")
    );
    let returns = target.replace('\n', "\r\n");
    let pair = Pair::of(ENGLISH, &returns, "nl");
    assert_eq!(pair.after(&po([("a.ftl:last", "a\nb")])), returns.replace("\r\n     Laatst", "\r\n    a\r\n    b"));
    let pair = Pair::of(ENGLISH, &format!("\u{feff}{target}"), "nl");
    assert!(pair.after(&po([("a.ftl:last", "Slot")])).starts_with("\u{feff}# mine"));
}

#[test]
fn what_is_missing_goes_where_english_has_it() {
    let target = "## Kop\n\nkey = Van { $n } en { $x }\n    .many =\n        { $n ->\n            [one] { $n } a\n           *[other] { $n } b\n        }\n# Van last.\nlast = Laatst\n";
    let pair = Pair::of(ENGLISH, target, "pl");
    let ids: Vec<String> = pair.exchange().units().into_iter().map(|unit| unit.id).collect();
    assert_eq!(
        ids[1..5],
        ["a.ftl:key.many[one]", "a.ftl:key.many[few]", "a.ftl:key.many[many]", "a.ftl:key.many[other]"]
    );
    let texts = [
        ("a.ftl:key.many[many]", "{ $n } m"),
        ("a.ftl:plain", "P"),
        ("a.ftl:plain.three", "T"),
        ("a.ftl:key.many[few]", "{ $n } f"),
    ];
    let after = pair.after(&po(texts));
    let due = target
        .replace("[one] { $n } a\n", "[one] { $n } a\n            [few] { $n } f\n            [many] { $n } m\n")
        .replace("# Van last", "plain = P\n    .three = T\n# Van last");
    assert_eq!(after, due);
    // An attribute behind the one before it.
    let pair = Pair { target: vec![Document::parse("pl", "a.ftl", after.as_bytes())], ..pair };
    let again = pair.after(&po([("a.ftl:plain.two", "D"), ("a.ftl:plain.one", "J")]));
    assert_eq!(again, due.replace("plain = P\n", "plain = P\n    .one = J\n    .two = D\n"));
    // A message before all that are there, with its neighbour's comment left to its neighbour.
    let pair = Pair::of(ENGLISH, "## Kop\n\n# Van last.\nlast = L\n", "nl");
    let after = pair.after(&po([("a.ftl:key", "{ $n } { $x }")]));
    assert_eq!(after, "## Kop\n\nkey = { $n } { $x }\n# Van last.\nlast = L\n");
}

#[test]
fn a_default_that_no_number_has_stands_for_one_form_and_no_more() {
    let forms = |target: &str| {
        let units =
            Pair::of("k =\n    { $n ->\n        [one] a\n       *[other] b\n    }\n", target, "pl").exchange().units();
        units.iter().map(|unit| key(&unit.id).to_owned()).collect::<Vec<_>>()
    };
    let with = |keys: &str| format!("k =\n    {{ $n ->\n{keys}       *[other] b\n    }}\n");
    assert_eq!(forms(&with("        [one] a\n        [few] c\n")), ["one", "few", "other"]);
    assert_eq!(forms(&with("        [1] a\n        [few] c\n")), ["1", "few", "other"]);
    assert_eq!(forms(&with("        [0] a\n        [few] c\n")), ["0", "one", "few", "many", "other"]);
}

#[test]
fn signs_of_fluent_are_signs_where_people_type_them() {
    let pair = Pair::of("a = x\nb = x\nc = x\nd = x\n", "a = a\nb = b\nc = c\nd = d\n", "nl");
    let exported = pair.export(ExchangeFormat::Po);
    let text = exported.replace("msgstr \"a\"", "msgstr \"[a] *\"").replace("msgstr \"b\"", "msgstr \" .b \"");
    let text =
        text.replace("msgstr \"c\"", "msgstr \"*c\\n  .d\\n\\ne\"").replace("msgstr \"d\"", "msgstr \"{\\\"{\\\"}d\"");
    let due =
        "a = { \"[\" }a] *\nb = { \" \" }.b{ \" \" }\nc =\n    { \"*\" }c\n    { \"  \" }.d\n\n    e\nd = { \"{\" }d\n";
    assert_eq!(pair.after(&text), due);
    let exported = pair.export(ExchangeFormat::Xliff12);
    let text = exported.replace(">a</target>", ">{ $a } &lt;</target>");
    assert_eq!(pair.after(&text).lines().next(), Some("a = { \"{\" } $a { \"}\" } <"));
    // And they come back as they are.
    for format in FORMATS {
        let pair = Pair::of("a = x\nb = x\nc = x\nd = x\n", due, "nl");
        assert!(pair.import(&pair.export(format)).files.is_empty(), "{format:?}");
    }
}

#[test]
fn line_breaks_nested_choices_strings_and_terms_come_back_unchanged() {
    let english = "a =\n    { $n ->\n        [one]\n            { $m ->\n                [one] x\n               *[other] y\n            }\n       *[other]\n            two\n              lines\n\n            { $n }\n    }\n-t = T\n    .g = f\nb = In { $n ->\n        [one] \"one\n       *[other] { $n }\n    } { -t(case: \"a}\") } {\"\\u00A0\"}{ $x } <&> \\ \"q\"\nc = { $x }\n";
    let pair = Pair::of(english, english, "sv");
    for format in FORMATS {
        let exported = pair.export(format);
        let imported = pair.import(&exported);
        assert!(imported.files.is_empty() && imported.n_refused == 0, "{format:?}: {imported:?}");
        assert_eq!(imported.n_same, 7, "{format:?}");
    }
}

#[test]
fn a_text_may_become_a_choice_where_english_needs_none() {
    let pair = Pair::of(
        "# X\n#   $n (Count, required, inline) - how many, e.g. 3\nk = Of { $n }\n",
        "k = Z { $n }\nl = L\n",
        "pl",
    );
    let after = pair.after(&po([("a.ftl:k", "{ $n ->\n[one] Z { $n }\n*[other] Ze { $n }\n}")]));
    assert_eq!(after, "k =\n    { $n ->\n        [one] Z { $n }\n       *[other] Ze { $n }\n    }\nl = L\n");
    let units = Pair::of(&pair.english[0].text, &after, "pl").exchange().units();
    assert_eq!(units.iter().map(|unit| key(&unit.id)).collect::<Vec<_>>(), ["one", "few", "many", "other"]);
}

/// What people type, and what Fluent would make something of.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a\\[\\]*.#= \n\"-]{1,6}",
        Just("{ $n }".to_owned()),
        Just("{$x}".to_owned()),
        Just("{\" \"}".to_owned()),
        Just("a{ $n ->\n [one] \"x\n   *[other] y\n } b".to_owned()),
        "[{}$]",
    ];
    proptest::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    /// With the parts of the message there or not, on one line or on several, in a file of Unix or of DOS.
    #[test]
    fn whatever_is_typed_stands_in_its_place_or_is_refused(
        texts in proptest::collection::vec(typed(), 7),
        target in prop_oneof![
            Just("key = K { $n }\n    .many =\n        { $n ->\n            [one] { $n }\n           *[other] { $n }\n        }\nlast = L\n"),
            Just("key=K\r\n  .many = { $n ->\r\n *[other]\r\n  { $n }\r\n  b\r\n }\r\n# c\r\nlast =\r\n  a\r\n\r\n  b"),
            Just("plain =\n    .two = x"),
            Just(""),
        ],
    ) {
        let ids = ["key", "key.many[one]", "key.many[other]", "plain", "plain.two", "plain.three", "last"];
        let ids = ids.map(|id| format!("a.ftl:{id}"));
        let pair = Pair::of(ENGLISH, target, "nl");
        let file = po(ids.iter().map(String::as_str).zip(texts.iter().map(String::as_str)));
        let imported = pair.import(&file);
        prop_assert!(imported.diagnostics.iter().all(|told| told.code != "exchange-not-kept"), "{:?}", imported.diagnostics);
        let after = imported.files.first().map_or(target, |file| &file.text);
        let n_taken = imported.n_changed + imported.n_new;
        prop_assert_eq!(imported.files.len(), usize::from(n_taken > 0));
        // A second time, all of it is there already.
        let again = Pair::of(ENGLISH, after, "nl").import(&file);
        prop_assert!(again.files.is_empty(), "{}\n{:?}", after, again.files);
        prop_assert_eq!(again.n_same, imported.n_same + n_taken, "{}", after);
        if target.contains("\r\n") {
            prop_assert!(!after.replace("\r\n", "").contains('\n'), "{:?}", after);
        }
    }
}

// ---- A language that begins

#[test]
fn a_language_with_slavic_plurals_grows_from_nothing() {
    let pair = Pair { english: documents("en"), target: Vec::new(), language: "uk" };
    let units = pair.exchange().units();
    assert!(units.iter().all(|unit| unit.target.is_none()));
    for format in FORMATS {
        let imported = pair.import(&pair.export(format));
        assert!(imported.files.is_empty() && imported.n_untranslated == units.len(), "{format:?}");
    }
    let imported = pair.import(&po(units.iter().map(|unit| (&*unit.id, &*unit.source))));
    let warned: Vec<_> = imported.diagnostics.iter().filter(|it| it.severity > Severity::Info).collect();
    assert!(warned.is_empty(), "{warned:?}");
    assert_eq!((imported.n_new, imported.files.len()), (units.len(), pair.english.len()));
    let notice = imported.files.iter().find(|file| file.name == "notice.ftl").expect("the file");
    let many = "notice-failed-what-many =\n    { $count ->\n        [one] Your message to { $count } address was not delivered:\n        [few] Your message to { $count } addresses was not delivered:\n       *[many] Your message to { $count } addresses was not delivered:\n    }\n";
    assert!(notice.text.contains(many), "{}", notice.text);
    // The engine takes it as it is, and it comes back unchanged.
    let mut files: Vec<LocaleFile<'_>> =
        pair.english.iter().map(|document| LocaleFile::new("en", &document.name, &document.text)).collect();
    files.extend(imported.files.iter().map(|file| LocaleFile::new("uk", &file.name, &file.text)));
    let (_, diagnostics) = Catalogue::load(&files);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let target = imported.files.iter().map(|file| Document::parse("uk", &file.name, file.text.as_bytes())).collect();
    let grown = Pair { target, ..pair };
    for format in FORMATS {
        assert!(grown.import(&grown.export(format)).files.is_empty(), "{format:?}");
    }
    for document in &grown.target {
        assert_eq!(retourpost::workbench::format(&document.text), document.text, "{}", document.path());
    }
}

#[test]
fn a_language_without_plurals_gets_no_choices() {
    let pair = Pair { english: documents("en"), target: Vec::new(), language: "ja" };
    let units = pair.exchange().units();
    assert!(units.iter().all(|unit| !unit.id.contains('[')));
    let other = units.iter().find(|unit| unit.id == "notice.ftl:notice-failed-what-many").expect("it");
    assert_eq!(other.source, "Your message to { $count } addresses was not delivered:");
}

#[test]
fn a_choice_without_the_form_for_all_other_cases_waits() {
    let pair = Pair::of(ENGLISH, "last = L\n", "uk");
    let imported = pair.import(&po([("a.ftl:key.many[one]", "{ $n } o"), ("a.ftl:last", "M")]));
    assert_eq!((imported.n_refused, imported.n_changed), (1, 1));
    assert_eq!(imported.diagnostics[0].code, "exchange-incomplete");
    assert_eq!(imported.files[0].text, "last = M\n");
}

// ---- Refused

/// What is planted in the Dutch texts: unit, text, code, words of the message and of the cure.
const PLANTED: [(&str, &str, &str, &str, &str); 12] = [
    ("notice.ftl:notice-form", "X", "exchange-unknown-unit", "no such unit", "notice.ftl:notice-from"),
    ("notice.ftl:notice-failed-what-many[few]", "X { $count }", "exchange-unknown-unit", "no such unit", "export anew"),
    (
        "notice.ftl:notice-from",
        "X { $siet }",
        "exchange-unknown-placeable",
        "no variable `$siet`",
        "did you mean `$site`?",
    ),
    ("notice.ftl:notice-from", "X { $nobody } { $site }", "exchange-unknown-placeable", "`$nobody`", "`$site`"),
    ("notice.ftl:notice-from", "X", "exchange-lost-variable", "has `$site`", "put `{ $site }`"),
    ("notice.ftl:notice-failed-what-many[other]", "X", "exchange-lost-variable", "`$count`", "put `{ $count }`"),
    ("notice.ftl:notice-from", "X { $site", "exchange-syntax", "never closed", "close it"),
    ("notice.ftl:notice-from", "X } { $site }", "exchange-syntax", "closes nothing", "delete it"),
    ("notice.ftl:notice-from", "X { $site } { een twee }", "exchange-syntax", "Fluent cannot read", "braces"),
    (
        "notice.ftl:notice-from",
        "{ $site } { notice-brnad }",
        "exchange-unknown-placeable",
        "no message",
        "`notice-brand`",
    ),
    (
        "notice.ftl:notice-from",
        "{ $site } { DATUM($site) }",
        "exchange-unknown-placeable",
        "no function `DATUM`",
        "variable alone",
    ),
    ("notice.ftl:notice-from", "X\t{ $site }", "exchange-syntax", "tab", "space"),
];

#[test]
fn what_cannot_be_taken_is_told_with_place_and_cure_and_the_rest_goes_on() {
    let pair = Pair::committed("nl");
    for (id, text, code, what, cure) in PLANTED {
        let file = po([("notice.ftl:notice-brand", "Post van { $site }"), (id, text)]);
        let imported = pair.import(&file);
        let [told] = &imported.diagnostics.iter().filter(|it| it.severity > Severity::Info).collect::<Vec<_>>()[..]
        else {
            panic!("{id} {text}: {:?}", imported.diagnostics);
        };
        assert_eq!((told.code, imported.n_refused, imported.n_changed), (code, 1, 1), "{id} {text}: {told}");
        assert!(told.message.starts_with(id) && told.message.contains(what), "{told}");
        assert!(told.cure.as_deref().is_some_and(|told| told.contains(cure)), "{told}");
        assert_eq!(told.place.as_ref().map(|place| place.line), Some(5), "{told}");
        let before = pair.target.iter().find(|document| document.name == "notice.ftl").expect("the file");
        let changed = differing(&before.text, &imported.files[0].text);
        assert!(matches!(changed[..], [(_, _, "notice-brand = Post van { $site }")]), "{changed:?}");
    }
}

#[test]
fn a_lost_element_of_xliff_is_refused_and_one_that_says_only_its_id_is_not() {
    let pair = Pair::committed("nl");
    for (format, element) in [
        (ExchangeFormat::Xliff12, "<x id=\"site\" ctype=\"x-fluent\" equiv-text=\"{ $site }\"/>"),
        (ExchangeFormat::Xliff2, "<ph id=\"site\" equiv=\"{ $site }\" disp=\"{ $site }\"/>"),
    ] {
        let exported = pair.export(format);
        let unit = exported.find("notice.ftl:notice-from").expect("the unit");
        let target = unit + exported[unit..].find("<target").expect("the text");
        let with = |new: &str| format!("{}{}", &exported[..target], exported[target..].replacen(element, new, 1));
        let code_of = |text: &str| pair.import(text).diagnostics.first().map(|told| told.code);
        assert_eq!(code_of(&with("")), Some("exchange-lost-variable"), "{format:?}");
        assert_eq!(code_of(&with("{ $site }")), Some("exchange-lost-variable"), "{format:?}: braces are signs");
        let name = &element[1..element.find(' ').expect("a name")];
        assert_eq!(code_of(&with(&format!("<{name} id=\"siet\"/>"))), Some("exchange-unknown-placeable"), "{format:?}");
        assert_eq!(code_of(&with(&format!("<g id=\"1\">{element}</g>"))), Some("exchange-syntax"), "{format:?}");
        let imported = pair.import(&with(&format!("<{name} id=\"site\"/>")));
        assert!(imported.files.is_empty() && imported.diagnostics.is_empty(), "{format:?}: {:?}", imported.diagnostics);
    }
}

#[test]
fn a_number_may_go_without_saying_where_the_form_has_only_one() {
    let pair = Pair::committed("pl");
    let imported = pair.import(&po([("notice.ftl:notice-failed-what-many[one]", "Jeden adres:")]));
    assert_eq!((imported.n_changed, imported.n_refused), (1, 0), "{:?}", imported.diagnostics);
}

#[test]
fn a_unit_that_stands_twice_counts_once() {
    let imported = Pair::committed("nl")
        .import(&po([("notice.ftl:notice-brand", "{ $site } A"), ("notice.ftl:notice-brand", "{ $site } B")]));
    assert_eq!(imported.diagnostics.iter().filter(|told| told.code == "exchange-duplicate-unit").count(), 1);
    assert!(imported.files[0].text.contains("notice-brand = { $site } A\n"));
}

#[test]
fn what_is_marked_as_not_finished_is_left_out_unless_asked_for() {
    let pair = Pair::of("a = English\n", "a = a\n", "nl");
    let po = pair.export(ExchangeFormat::Po).replace("msgctxt", "#, fuzzy\nmsgctxt").replace("\"a\"", "\"b\"");
    let xliff =
        pair.export(ExchangeFormat::Xliff12).replace("translated", "needs-review-translation").replace(">a<", ">b<");
    let xliff2 = pair.export(ExchangeFormat::Xliff2).replace("translated", "initial").replace(">a<", ">b<");
    for text in [po, xliff, xliff2] {
        let imported = pair.import(&text);
        assert!(imported.files.is_empty() && imported.n_unsure == 1, "{text}");
        let file = ExchangeFile::read("it", &text).expect("a file");
        let taken = pair.exchange().import(&file, ImportOptions::default().with_unsure());
        assert_eq!(taken.files[0].text, "a = b\n");
    }
}

#[test]
fn an_english_text_that_changed_meanwhile_is_told() {
    let pair = Pair::of("a = New\n", "a = a\n", "nl");
    let imported = pair.import("msgctxt \"a.ftl:a\"\nmsgid \"Old\"\nmsgstr \"b\"\n");
    assert_eq!(imported.diagnostics[0].code, "exchange-source-changed");
    assert_eq!(imported.n_changed, 1);
}

#[test]
fn a_file_says_its_language() {
    for language in ["pt-BR", "zh-Hant", "sr-Latn", "es-419"] {
        let pair = Pair::of("a = English\n", "", language);
        for format in FORMATS {
            let file = ExchangeFile::read("it", &pair.export(format)).expect("a file");
            assert_eq!(file.language().map(LanguageTag::as_str), Some(language), "{format:?}");
            assert_eq!(file.format(), format);
        }
    }
}

#[test]
fn what_a_file_of_others_says_is_quoted_without_its_controls() {
    let imported =
        Pair::of("a = English\n", "a = a\n", "nl").import("msgctxt \"a.ftl:\u{1b}[31m\"\nmsgid \"\"\nmsgstr \"x\"\n");
    assert!(!imported.diagnostics[0].to_string().contains('\u{1b}'), "{}", imported.diagnostics[0]);
}

#[test]
fn what_is_no_exchange_file_is_refused() {
    for (text, why) in [
        ("hello", "nothing that a PO file has"),
        ("<html/>", "not <xliff>"),
        ("<xliff version=\"3.0\"/>", "version `3.0`"),
        ("<xliff version=\"1.2\"><file>", "within an element"),
        ("<xliff version=\"1.2\">&foo;</xliff>", "&foo;"),
    ] {
        let error = ExchangeFile::read("it", text).expect_err(text).to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
}
