//! Claims about locale files that are held against the contract: what is wrong in them is told with place and cure,
//! and withdraws no more than the message it stands in.

use proptest::prelude::*;

use retourpost::diagnostic::{Diagnostic, Severity};
use retourpost::phrase::{
    Catalogue, Colour, Kind, Limits, LocaleFile, Part, Piece, Place, UnresolvedReason, WordingFile, WordingKey,
    render_diagnostic,
};

use crate::phrase::{files, tag};

/// English for the rows below.
const ENGLISH: &str = "\
# The service.
-service = Return Post

# What happened.
#   $address (Address, required, block) - the failed address, e.g. ola@example.no
what = Your message to { $address } was not delivered.

# How often.
#   $count (Count, required) - how often, e.g. 3
#   $host (Host, optional, inline) - where, e.g. mx.example.no
often = { $count ->
    [one] { $count } time
   *[other] { $count } times
}

# A cause.
#   $host (Host, required in .why, inline) - who said it, e.g. mx.example.no
cause =
    .headline = No such address
    .why = { $host } does not know it.

# Nothing to fill in.
plain = It came back.

# Nothing to fill in.
last = Last.
";

fn load(dutch: &(impl AsRef<[u8]> + ?Sized)) -> (Catalogue, Vec<Diagnostic>) {
    load_as("nl", dutch)
}

fn load_as(language: &str, text: &(impl AsRef<[u8]> + ?Sized)) -> (Catalogue, Vec<Diagnostic>) {
    let english = LocaleFile::new("en", "x.ftl", ENGLISH);
    let (catalogue, mut diagnostics) = Catalogue::load(&[english, LocaleFile::new(language, "x.ftl", text)]);
    diagnostics.retain(|found| !matches!(found.code, "missing-message" | "values-missing"));
    (catalogue, diagnostics)
}

fn has(catalogue: &Catalogue, id: &str, attribute: Option<&str>) -> bool {
    catalogue.resolve(&tag("nl"), &WordingKey::default(), id, attribute).is_ok()
}

/// A file, what is told of it, and what becomes of its message.
struct Row {
    dutch: &'static str,
    code: &'static str,
    line: usize,
    column: usize,
    cure: &'static str,
    /// The message it is about, with an attribute for one without a value; and whether it can still be used.
    message: (&'static str, Option<&'static str>, bool),
}

const WITHDRAWN: bool = false;
const USED: bool = true;

const fn row(
    dutch: &'static str,
    code: &'static str,
    (line, column): (usize, usize),
    cure: &'static str,
    message: (&'static str, bool),
) -> Row {
    Row { dutch, code, line, column, cure, message: (message.0, None, message.1) }
}

const BAD_FILES: &[Row] = &[
    // Syntax.
    row("plain = Het { kwam\n", "parse-error", (1, 18), "close it with `}`", ("plain", WITHDRAWN)),
    row("plain = Het } kwam\n", "parse-error", (1, 13), "for a brace", ("plain", WITHDRAWN)),
    row("plain =\n", "parse-error", (1, 1), "indent further lines", ("plain", WITHDRAWN)),
    row("plain = Het { number($count) } x\n", "parse-error", (1, 29), "capitals", ("plain", WITHDRAWN)),
    row("plain = { $n ->\n    [one] x\n}\n", "parse-error", (2, 11), "`*` before `[other]`", ("plain", WITHDRAWN)),
    row("plain = { \"x }\n", "parse-error", (1, 14), "close it with `\"`", ("plain", WITHDRAWN)),
    row("plain = { -service(case: “x”) }\n", "smart-quote-in-call", (1, 26), "inside braces", ("plain", WITHDRAWN)),
    // Here the parser would end the process (fluent-rs issue 389).
    row("plain = Het { \"\\uå\" }\n", "parse-error", (1, 18), "without an escape", ("plain", WITHDRAWN)),
    row("plain = Het { \"\\U1F60…\" }\n", "parse-error", (1, 22), "without an escape", ("plain", WITHDRAWN)),
    row("plain = { =]{ \"\\uå\" }\n", "parse-error", (1, 18), "without an escape", ("plain", WITHDRAWN)),
    row("plain = Het { \"\\å\" }\n", "parse-error", (1, 16), "guide", ("plain", WITHDRAWN)),
    row("plain = Het\nkwam terug\n", "junk-swallowed-message", (2, 1), "indent the line", ("plain", WITHDRAWN)),
    row("plain =\n\tHet kwam terug.\n", "tab-indent", (2, 1), "indent with spaces", ("plain", WITHDRAWN)),
    row("plain = Het\n  \tkwam terug.\n", "tab-indent", (2, 1), "indent with spaces", ("plain", WITHDRAWN)),
    row("plain = Het\n<<<<<<< ours\n", "merge-conflict-marker", (2, 1), "keep one side", ("plain", WITHDRAWN)),
    // Characters.
    row("\u{feff}plain = Het kwam.\n", "bom", (1, 1), "without BOM", ("plain", USED)),
    row("plain = Het \u{e000} kwam\n", "private-use-character", (1, 13), "delete it", ("plain", WITHDRAWN)),
    row("plain = Het {\"\\uE001\"} kwam\n", "private-use-character", (1, 15), "delete it", ("plain", WITHDRAWN)),
    row("plain = Het \u{7} kwam\n", "control-char", (1, 13), "delete it", ("plain", WITHDRAWN)),
    row("plain = Het\tkwam\n", "control-char", (1, 12), "type a space", ("plain", WITHDRAWN)),
    row("plain = Het kwam\t\n", "control-char", (1, 17), "type a space", ("plain", WITHDRAWN)),
    row("plain = Caf\u{fffd}\n", "mojibake", (1, 12), "type the character again", ("plain", WITHDRAWN)),
    row("plain = Het \u{202e}kwam\n", "bidi-override", (1, 13), "delete it", ("plain", WITHDRAWN)),
    row("plain = Het \u{200f}kwam\n", "raw-bidi-control", (1, 13), "delete it", ("plain", USED)),
    row("plain = Het \u{2069}kwam\n", "unbalanced-isolate", (1, 13), "delete it", ("plain", WITHDRAWN)),
    // Variables.
    row(
        "what = Aan { $adress } mislukt\n",
        "unknown-variable",
        (1, 15),
        "did you mean `$address`?",
        ("what", WITHDRAWN),
    ),
    row("plain = Aan { $ontvanger }\n", "unknown-variable", (1, 16), "no variables", ("plain", WITHDRAWN)),
    row("what = Aan { $ontvanger } iets\n", "unknown-variable", (1, 15), "it has `$address`", ("what", WITHDRAWN)),
    row("what = Het is mislukt\n", "missing-required-variable", (1, 1), "write `{ $address }`", ("what", WITHDRAWN)),
    row(
        "what = { $address ->\n    [een] x\n   *[other] { $address }\n}\n",
        "variable-type",
        (1, 11),
        "kind Count",
        ("what", WITHDRAWN),
    ),
    row(
        "what = Aan { $address }, mislukt\n",
        "punctuation-touches-block",
        (1, 15),
        "words between",
        ("what", WITHDRAWN),
    ),
    row("what = Aan ({ $address }\n", "punctuation-touches-block", (1, 16), "words between", ("what", WITHDRAWN)),
    row("what = Aan x{ $address }\n", "punctuation-touches-block", (1, 16), "words between", ("what", WITHDRAWN)),
    row("what = Aan { $address } .\n", "punctuation-touches-block", (1, 15), "words between", ("what", WITHDRAWN)),
    // Functions and references.
    row("often = { NUMMER($count) }\n", "unknown-function", (1, 11), "did you mean `NUMBER`?", ("often", WITHDRAWN)),
    row("plain = { DATETIME() }\n", "unknown-function", (1, 11), "values come formatted", ("plain", WITHDRAWN)),
    row(
        "often = { NUMBER($count, minimumFractionDigits: 2) }\n",
        "function-args",
        (1, 11),
        "alone",
        ("often", WITHDRAWN),
    ),
    row("plain = { -servise }\n", "unknown-term", (1, 12), "define `-servise", ("plain", WITHDRAWN)),
    row(
        "-service = Post\nplain = { -servise }\n",
        "unknown-term",
        (2, 12),
        "did you mean `-service`?",
        ("plain", WITHDRAWN),
    ),
    row("plain = { lost }\n", "unknown-message", (1, 11), "write the words", ("plain", WITHDRAWN)),
    row("plain = { last }\nlast = { plain }\n", "cyclic-reference", (1, 11), "write the words", ("plain", WITHDRAWN)),
    // Plurals.
    row(
        "often = { $count ->\n    [een] x\n   *[other] { $count } keer\n}\n",
        "translated-plural-keyword",
        (2, 6),
        "not translated",
        ("often", WITHDRAWN),
    ),
    row(
        "often = { $count ->\n    [onee] x\n   *[other] { $count } keer\n}\n",
        "translated-plural-keyword",
        (2, 6),
        "did you mean `[one]`?",
        ("often", WITHDRAWN),
    ),
    row(
        "often = { $count ->\n    [one] x\n    [one] y\n   *[other] { $count } keer\n}\n",
        "duplicate-variant",
        (3, 6),
        "keep one",
        ("often", WITHDRAWN),
    ),
    row(
        "often = { $count ->\n   *[other] { $count } keer\n}\n",
        "missing-plural",
        (1, 12),
        "add the variant",
        ("often", USED),
    ),
    row(
        "often = { $count ->\n    [one] x\n    [few] { $count } x\n   *[other] { $count } keer\n}\n",
        "invalid-plural",
        (3, 6),
        "delete the variant",
        ("often", USED),
    ),
    row(
        "often = { $count ->\n    [one] x\n    [1] y\n   *[other] { $count } keer\n}\n",
        "unreachable-variant",
        (3, 6),
        "before the plural",
        ("often", USED),
    ),
    row(
        "often = { $count ->\n    [1.5] x\n    [one] y\n   *[other] { $count } keer\n}\n",
        "unreachable-variant",
        (2, 6),
        "delete",
        ("often", USED),
    ),
    // Inventory.
    row("plain = Eén.\nplain = Twee.\n", "duplicate-message", (2, 1), "keep one", ("plain", USED)),
    row("-service = A\n-service = B\nplain = { -service }\n", "duplicate-term", (2, 2), "keep one", ("plain", USED)),
    row("plane = Het kwam.\n", "obsolete-message", (1, 1), "did you mean `plain`?", ("plain", WITHDRAWN)),
    row("what =\n    .headline = Aan\n", "missing-value", (1, 1), "translate it", ("what", WITHDRAWN)),
    row("plain = x\n    .title = y\n", "obsolete-attribute", (2, 6), "delete it", ("plain", USED)),
    row("plain = {\"\"}\n", "empty", (1, 1), "translate it", ("plain", WITHDRAWN)),
    Row {
        dutch: "cause =\n    .headline = Onbekend\n",
        code: "missing-attribute",
        line: 1,
        column: 1,
        cure: "translate it",
        message: ("cause", Some("headline"), WITHDRAWN),
    },
    Row {
        dutch: "cause =\n    .headlin = Onbekend\n    .why = { $host } kent het niet\n",
        code: "obsolete-attribute",
        line: 2,
        column: 6,
        cure: "did you mean `.headline`?",
        message: ("cause", Some("why"), WITHDRAWN),
    },
    Row {
        dutch: "cause =\n    .headline = Eén\n    .headline = Twee\n    .why = { $host }\n",
        code: "duplicate-attribute",
        line: 3,
        column: 6,
        cure: "keep one",
        message: ("cause", Some("why"), WITHDRAWN),
    },
    Row {
        dutch: "cause = Waarde\n    .headline = Onbekend\n    .why = { $host } kent het niet\n",
        code: "obsolete-value",
        line: 1,
        column: 1,
        cure: "delete it",
        message: ("cause", Some("why"), USED),
    },
    Row {
        dutch: "cause =\n    .headline = Onbekend\n    .why = Niemand kent het.\n",
        code: "missing-required-variable",
        line: 3,
        column: 6,
        cure: "write `{ $host }`",
        message: ("cause", Some("headline"), WITHDRAWN),
    },
];

#[test]
fn each_bad_file_is_told_with_code_place_and_cure() {
    for row in BAD_FILES {
        let (catalogue, diagnostics) = load(row.dutch);
        let found = diagnostics.iter().find(|found| found.code == row.code);
        let found = found.unwrap_or_else(|| panic!("{:?}: no {} in {diagnostics:#?}", row.dutch, row.code));
        let place = found.place.as_ref().unwrap();
        assert_eq!((place.file.as_str(), place.line, place.column), ("nl/x.ftl", row.line, row.column), "{found}");
        assert!(found.cure.as_ref().unwrap().contains(row.cure), "{found}");
        let (id, attribute, is_used) = row.message;
        assert_eq!(has(&catalogue, id, attribute), is_used, "{:?}: {diagnostics:#?}", row.dutch);
    }
}

#[test]
fn an_error_withdraws_no_more_than_its_message() {
    for row in BAD_FILES.iter().filter(|row| !row.dutch.contains("last =")) {
        let text = format!("{}\nlast = Laatste.\n", row.dutch);
        let (catalogue, diagnostics) = load(&text);
        assert!(has(&catalogue, "last", None), "{text:?}: {diagnostics:#?}");
        let text = format!("last = Laatste.\n\n# Hier\n{}", row.dutch.trim_start_matches('\u{feff}'));
        assert!(has(&load(&text).0, "last", None), "{text:?}");
    }
}

#[test]
fn a_diagnostic_never_stands_for_a_good_file() {
    let good = "-service = Post\nwhat = Aan { $address } mislukt\noften = { $count ->\n    [one] één keer\n   *[other] { $count } keer\n}\ncause =\n    .headline = Onbekend\n    .why = { $host } kent het niet.\nplain = Terug bij { -service }.\nlast = x\n";
    let (_, diagnostics) = load(good);
    assert_eq!(diagnostics, []);
}

#[test]
fn each_file_that_is_not_utf8_is_told_and_its_other_messages_are_used() {
    let (catalogue, diagnostics) = load(b"plain = Caf\xe9\nlast = Goed.\n");
    let told: Vec<_> = diagnostics.iter().map(|found| (found.code, found.place.as_ref().unwrap().column)).collect();
    assert_eq!(told, [("invalid-utf8", 12), ("mojibake", 12)]);
    assert!(!has(&catalogue, "plain", None));
    assert!(has(&catalogue, "last", None));
}

#[test]
fn what_refers_to_a_withdrawn_message_is_withdrawn_too() {
    let (catalogue, diagnostics) = load("last = { $x }\nplain = { last }\n");
    let codes: Vec<_> = diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["unknown-variable", "unknown-variable"]);
    assert!(!has(&catalogue, "plain", None));
    let (catalogue, diagnostics) = load("last = { lost }\nplain = { last }\noften = Vaak: { $count }, { cause }\n");
    let codes: Vec<_> = diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["unknown-message", "unknown-message", "unknown-message"]);
    assert!(!has(&catalogue, "plain", None));
}

#[test]
fn what_is_not_translated_is_told_once() {
    let english = LocaleFile::new("en", "x.ftl", ENGLISH);
    let (_, diagnostics) = Catalogue::load(&[english, LocaleFile::new("nl", "x.ftl", "plain = { $x }\n")]);
    let missing = diagnostics.iter().filter(|found| found.code == "missing-message");
    let missing: Vec<_> = missing.map(|found| found.message.as_str()).collect();
    // `plain` is there, though broken.
    let expected = ["cause", "last", "often", "what"].map(|id| format!("nl: `{id}` is not translated"));
    assert_eq!(missing, expected);
}

#[test]
fn a_folder_that_names_no_language_is_told() {
    let (catalogue, diagnostics) = load_as("dutch language", "plain = x\n");
    assert_eq!(diagnostics[0].code, "noncanonical-locale-dir");
    assert_eq!(diagnostics[0].severity, Severity::Error);
    assert_eq!(catalogue.languages().count(), 1);
    let (catalogue, diagnostics) = load_as("NL", "plain = x\n");
    assert_eq!(diagnostics[0].severity, Severity::Warning);
    assert!(has(&catalogue, "plain", None));
}

#[test]
fn slavic_files_need_the_categories_of_whole_numbers_only() {
    let missing = |text: &str| {
        let (_, diagnostics) = load_as("pl", text);
        diagnostics.into_iter().map(|found| found.message).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(missing("often = { $count ->\n [one] raz\n [few] { $count } razy\n*[many] { $count } razy\n}\n"), none);
    assert_eq!(missing("often = { $count ->\n [one] raz\n [few] { $count } razy\n*[other] { $count } razy\n}\n"), none);
    assert_eq!(
        missing("often = { $count ->\n [one] raz\n*[other] { $count } razy\n}\n"),
        ["numbers of this language need `[few]` and `[many]` too"]
    );
}

#[test]
fn a_category_of_many_numbers_tells_the_number() {
    let (_, diagnostics) =
        load_as("ru", "often = { $count ->\n [one] раз\n [few] { $count } раза\n*[many] { $count } раз\n}\n");
    assert_eq!(diagnostics[0].code, "count-missing-in-variant");
    // In Dutch `one` is the number one and nothing else.
    assert_eq!(load("often = { $count ->\n [one] eens\n*[other] { $count } keer\n}\n").1, []);
}

#[test]
fn words_may_stand_before_and_behind_a_block_variable() {
    let good = [
        "Aan { $address }",
        "Aan { $address } mislukt.",
        "Het adres is: { $address }",
        "Mislukt. { $address } is onbekend",
        "Aan { $address } (zie onder) mislukt.",
        "未能送达{ $address }的邮件",
        "Aan { $address }\n\n    Hierna meer.",
    ];
    for text in good {
        assert_eq!(load(&format!("what = {text}\n")).1, [], "{text}");
    }
    let bad = ["“{ $address }”", "{ $address }'s post", "{ $address }؟", "未能送达{ $address }。", "бер-{ $address }"];
    for text in bad {
        let (_, diagnostics) = load(&format!("what = {text}\n"));
        assert_eq!(diagnostics.first().map(|found| found.code), Some("punctuation-touches-block"), "{text}");
    }
}

#[test]
fn punctuation_in_a_variant_touches_what_stands_outside_it() {
    let english = "# X.\n#   $host (Host, required) - a host, e.g. mx\n#   $count (Count, required) - a number, e.g. 2\nx = { $host } { $count ->\n    [one] once\n   *[other] , { $count } times\n}\n";
    let (_, diagnostics) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    assert!(diagnostics.iter().any(|found| found.code == "punctuation-touches-block"), "{diagnostics:#?}");
}

// --- Limits --------------------------------------------------------------------------------------------------------

#[test]
fn deep_nesting_never_reaches_the_parser() {
    for opening in ["{", "{ A(", "{ $n ->\n *[x] {", "{ \"}\" {", "{ A({ x }, A("] {
        let text = format!("plain = {}\nlast = Goed.\n", opening.repeat(20_000));
        let (catalogue, diagnostics) = load(&text);
        assert!(matches!(diagnostics[0].code, "nesting-too-deep" | "placeable-limit"), "{diagnostics:#?}");
        assert_eq!(diagnostics[0].place.as_ref().unwrap().line, if opening.contains('\n') { 9 } else { 1 });
        assert!(has(&catalogue, "last", None));
    }
}

#[test]
fn quotes_and_brackets_cannot_hide_nesting() {
    for opening in
        ["{ A(\"})\", ", "{ A(\"\\\"})\", ", "{ $n ->\n *[x] )))}\n\"{ $n ->\n *[x] \")} {", "{ A({ \"x\" }, "]
    {
        let text = format!("plain = {}\n", opening.repeat(3000));
        let code = load(&text).1[0].code;
        assert!(matches!(code, "nesting-too-deep" | "placeable-limit" | "parse-error"), "{opening:?} {code}");
    }
}

#[test]
fn a_message_of_too_many_placeables_is_not_used() {
    let (catalogue, diagnostics) = load(&format!("plain = {}\nlast = x\n", "{\"x\"} ".repeat(401)));
    assert_eq!(diagnostics[0].code, "placeable-limit");
    assert!(!has(&catalogue, "plain", None) && has(&catalogue, "last", None));
}

#[test]
fn what_is_within_the_limits_needs_little_stack() {
    let deepest = |n: usize, open: &str, close: &str| format!("plain = {}\"x\"{}\n", open.repeat(n), close.repeat(n));
    let nesting = Limits::default().nesting;
    assert_eq!(load(&deepest(nesting, "{", "}")).1, []);
    assert_eq!(load(&deepest(nesting + 1, "{", "}")).1[0].code, "nesting-too-deep");
    let text = deepest(nesting / 2, "{ A(", ") }");
    let thread = std::thread::Builder::new().stack_size(256 << 10).spawn(move || load(&text).1[0].code);
    assert_eq!(thread.unwrap().join().unwrap(), "unknown-function");
}

#[test]
fn a_file_over_the_limit_is_not_used() {
    let text = format!("last = Goed.\n{}", "# x\n".repeat(300_000));
    let (catalogue, diagnostics) = load(&text);
    assert_eq!(diagnostics[0].code, "file-too-large");
    assert!(!has(&catalogue, "last", None));
}

#[test]
fn a_file_of_too_many_messages_is_not_used() {
    let (catalogue, diagnostics) = load(&format!("last = x\n{}", "plain = x\n".repeat(3000)));
    assert_eq!(diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["file-too-large"]);
    assert!(!has(&catalogue, "last", None));
}

#[test]
fn references_that_multiply_are_cut_off() {
    let mut text = String::from("-a0 = zeer lange tekst die veel ruimte vraagt\n");
    for n in 1..10 {
        text.push_str(&format!("-a{n} = {}\n", format!("{{ -a{} }} ", n - 1).repeat(10)));
    }
    text.push_str("plain = { -a9 }\nlast = { -a1 }\n");
    let (catalogue, diagnostics) = load(&text);
    assert!(diagnostics.iter().any(|found| found.code == "placeable-limit"), "{diagnostics:#?}");
    assert!(!has(&catalogue, "plain", None));
    assert!(has(&catalogue, "last", None));
}

#[test]
fn a_file_of_nothing_but_faults_is_told_in_short() {
    let limits = Limits::default();
    let (_, diagnostics) = load(&"plain = x\n".repeat(2500));
    assert_eq!(diagnostics.len(), limits.n_diagnostics + 1);
    assert_eq!(diagnostics.last().unwrap().code, "too-many-diagnostics");
}

#[test]
fn a_caller_can_set_limits() {
    let mut limits = Limits::default();
    limits.file_octets = 5;
    let (_, diagnostics) = Catalogue::load_within(&[LocaleFile::new("en", "x.ftl", ENGLISH)], limits);
    assert_eq!(diagnostics[0].code, "file-too-large");
}

/// No assertion on time, but a quadratic step would make these take minutes.
#[test]
fn large_bad_files_are_told_in_time() {
    let large = |line: &dyn Fn(usize) -> String| (0..30_000).map(line).collect::<String>();
    let many = |line: &dyn Fn(usize) -> String| (0..Limits::default().n_entries).map(line).collect::<String>();
    for text in [
        many(&|n| format!("-a{n} = {{ -b{n} }}\n")),
        many(&|n| format!("a{n} = {{ $b }}\n")),
        large(&|_| "x\n".to_owned()),
        large(&|_| "\tx\n".to_owned()),
        format!("plain = x\n{}", large(&|n| format!(" .a{n} = {{\n"))),
        format!("plain = x\n{}", large(&|n| format!(" .a{n} = x\n"))),
        format!("plain = {}", large(&|_| "[x] {\"y\"} ".to_owned())),
        format!("-a = {{ $n ->\n{}\n *[x] y\n }}\n", large(&|n| format!(" [v{n}] x\n"))),
    ] {
        assert!(load(&text).1.len() <= Limits::default().n_diagnostics + 1);
    }
}

// --- The contract itself ---------------------------------------------------------------------------------------------

#[test]
fn the_contract_is_what_the_english_comments_say() {
    let (catalogue, _) = Catalogue::load(&files());
    let tried = catalogue.contract().message("notice-tried").unwrap();
    assert_eq!(&*tried.meaning, "How long it was tried.");
    assert!(tried.has_value);
    let duration = tried.variable("duration").unwrap();
    assert_eq!((duration.kind, duration.place), (Kind::Duration, Place::Inline));
    assert_eq!(duration.sample.as_deref(), Some("5 days"));
    assert_eq!(&*duration.meaning, "for how long");
    let cause = catalogue.contract().message("cause-unknown").unwrap();
    assert!(!cause.has_value);
    let attributes: Vec<_> = cause.attributes.iter().map(|name| &**name).collect();
    assert_eq!(attributes, ["headline", "why", "act"]);
    let host = cause.variable("host").unwrap();
    assert_eq!(host.required_in, [Part::Attribute("headline".into())]);
    // Said in the contract; the kind alone would give a block.
    assert_eq!(host.place, Place::Inline);
    assert_eq!(cause.variable("reply").unwrap().place, Place::Block);
}

#[test]
fn a_faulty_declaration_is_told_with_its_cure() {
    let rows = [
        ("$a Address", Severity::Error, "contract-syntax", "write `$name (Kind"),
        ("$a (Adress, required) - x, e.g. y", Severity::Error, "contract-syntax", "did you mean `Address`?"),
        ("$a (Address) - x, e.g. y", Severity::Error, "contract-syntax", "write `required`"),
        ("$a (Address, requird) - x, e.g. y", Severity::Error, "contract-syntax", "write `$name (Kind"),
        ("$a (Address, required in .titel) - x, e.g. y", Severity::Error, "contract-syntax", "did you mean `.title`?"),
        ("$a (Address, required) - x", Severity::Warning, "sample-missing", "e.g. a sample"),
    ];
    for (declaration, severity, code, cure) in rows {
        let english = format!("# Title.\n#   {declaration}\nx = To {{ $a }}\n    .title = T\n");
        let (_, diagnostics) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", &english)]);
        let found = diagnostics.iter().find(|found| found.code == code).unwrap_or_else(|| panic!("{declaration}"));
        assert_eq!(found.severity, severity, "{declaration}");
        assert!(found.cure.as_ref().unwrap().contains(cure), "{found}");
        let place = found.place.as_ref().unwrap();
        assert_eq!((place.line, place.column), (2, 5), "{found}");
    }
}

#[test]
fn required_is_where_the_english_text_uses_it() {
    let english = "# X.\n#   $a (Host, required, inline) - x, e.g. y\nx = One\n    .title = T { $a }\n    .why = { other }\n    .act = Act\n\n# Y.\n#   $a (Host, required, inline) - x, e.g. y\nother = At { $a }\n";
    let (catalogue, _) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    let required = &catalogue.contract().message("x").unwrap().variable("a").unwrap().required_in;
    assert_eq!(*required, [Part::Attribute("title".into()), Part::Attribute("why".into())]);
}

#[test]
fn a_backslash_in_a_sentence_is_a_letter_like_others() {
    let english = "# X.\nx = C:\\uå {\"\\u00e5\\U01F600\"}\n";
    let (catalogue, diagnostics) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    assert!(!diagnostics.iter().any(|found| found.code == "parse-error"), "{diagnostics:?}");
    let phrase = catalogue.resolve(&tag("en"), &WordingKey::default(), "x", None).unwrap();
    assert_eq!(phrase.pieces, [Piece::Text("C:\\uå å😀".into())]);
}

#[test]
fn what_a_diagnostic_quotes_holds_no_controls() {
    let english = "# X.\n#   $a\u{1b}[2J (Host, required, inline) - x, e.g. y\nx = One\n";
    let (_, diagnostics) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    assert!(diagnostics.iter().any(|found| found.code == "contract-syntax"), "{diagnostics:?}");
    assert!(!diagnostics.iter().any(|found| found.to_string().contains(char::is_control)), "{diagnostics:?}");
}

#[test]
fn required_without_any_use_is_told() {
    let english = "# X.\n#   $a (Host, required, inline) - x, e.g. y\nx = One\n";
    let (_, diagnostics) = Catalogue::load(&[LocaleFile::new("en", "x.ftl", english)]);
    assert_eq!(diagnostics[0].code, "contract-syntax");
    assert_eq!(diagnostics[0].cure.as_deref(), Some("use it, or write `optional`"));
}

#[test]
fn a_catalogue_without_english_takes_the_contract_that_is_compiled_in() {
    let (catalogue, _) = Catalogue::load(&[LocaleFile::new("nl", "x.ftl", "nonsense = x\n")]);
    let embedded = Catalogue::embedded();
    assert_eq!(catalogue.contract(), embedded.contract());
}

#[test]
fn the_words_that_are_compiled_in_have_no_faults() {
    let (catalogue, diagnostics) = Catalogue::load(&LocaleFile::embedded());
    // A tree whose words are still being written has no contract to miss them by.
    let is_due = |found: &&Diagnostic| found.code != "values-missing" || catalogue.contract().messages().count() > 0;
    let told: Vec<_> = diagnostics.iter().filter(is_due).map(Diagnostic::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    for language in catalogue.languages() {
        for message in catalogue.contract().messages() {
            for part in message.parts() {
                let attribute = match &part {
                    Part::Value => None,
                    Part::Attribute(name) => Some(&**name),
                };
                let found = catalogue.resolve(language, &WordingKey::default(), &message.id, attribute);
                assert!(found.is_ok(), "{language} {} {part:?}", message.id);
            }
        }
    }
}

// --- Drawing -------------------------------------------------------------------------------------------------------

#[test]
fn a_diagnostic_is_drawn_with_its_line_and_a_caret() {
    let text = "what = Bericht aan { $adres } niet bezorgd\n";
    let (_, diagnostics) = load(text);
    let unknown = diagnostics.iter().find(|found| found.code == "unknown-variable").unwrap();
    assert_eq!(
        render_diagnostic(unknown, text, Colour::None),
        "error[unknown-variable]: `what` has no variable `$adres`
 --> nl/x.ftl:1:23
  |
1 | what = Bericht aan { $adres } niet bezorgd
  |                       ^^^^^
  |
  = help: did you mean `$address`?"
    );
    assert!(render_diagnostic(unknown, text, Colour::Ansi).contains("\u{1b}["));
}

#[test]
fn a_diagnostic_is_drawn_beside_letters_of_any_width() {
    let text = "plain = 日本語 { $é } Ωmega\n";
    for found in load(text).1 {
        assert!(render_diagnostic(&found, text, Colour::None).contains(found.code));
        // A source that is not the one it was made from.
        assert!(render_diagnostic(&found, "é", Colour::None).contains(found.code));
    }
}

// --- Anything ------------------------------------------------------------------------------------------------------

/// Loads a text as English, as Dutch and as wording, and draws all that is told.
fn survive(text: &[u8]) {
    let english = LocaleFile::new("en", "x.ftl", ENGLISH);
    let dutch = LocaleFile::new("nl", "x.ftl", text);
    let (catalogue, mut diagnostics) = Catalogue::load(&[english, dutch]);
    let (_, more) = catalogue.clone().with_wording(&[WordingFile { key: WordingKey::default(), file: dutch }]);
    diagnostics.extend(more);
    diagnostics.extend(Catalogue::load(&[LocaleFile::new("en", "x.ftl", text)]).1);
    let source = String::from_utf8_lossy(text);
    for found in &diagnostics {
        render_diagnostic(found, &source, Colour::None);
        if let Some(place) = found.place.as_ref().filter(|place| place.file == "nl/x.ftl") {
            assert!(place.span.0 <= source.len() && source.is_char_boundary(place.span.0));
        }
    }
    for message in catalogue.contract().messages() {
        let found = catalogue.resolve(&tag("nl"), &WordingKey::default(), &message.id, None);
        assert!(found.is_ok() || found.is_err_and(|unresolved| unresolved.reason != UnresolvedReason::UnknownLanguage));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_octets_make_loading_panic(octets in prop::collection::vec(any::<u8>(), 0..400)) {
        survive(&octets);
    }

    #[test]
    fn no_pieces_of_fluent_make_loading_panic(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "what", "often", "plain", "cause", "-service", " = ", "=", "{", "}", " { $count } ", "$address", "$é", "->",
            "\n", "\n    ", "\n\t", "\r\n", "[one]", "*[other]", "[1]", ".why", "\n    .why = ", "NUMBER(", ")", "\"",
            "\\u202E", "(", ":", ",", "#", "# ", "\n# $x (Host, required) - x, e.g. y\n", "é", "\u{feff}", "\u{e000}",
            "\u{2066}", "“", "日本", "<<<<<<<", "1.5", "-1", " ", ".",
        ]), 0..60)
    ) {
        survive(pieces.concat().as_bytes());
    }

    #[test]
    fn no_mutation_of_a_good_file_makes_loading_panic(at in 0..ENGLISH.len(), n_removed in 0..20_usize, put in ".{0,3}") {
        let mut octets = ENGLISH.as_bytes().to_vec();
        let end = (at + n_removed).min(octets.len());
        octets.splice(at..end, put.bytes());
        survive(&octets);
    }
}
