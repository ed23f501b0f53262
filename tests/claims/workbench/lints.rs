//! Every lint finds its fault at its place, and nothing in files that are right.

use std::collections::BTreeSet;

use retourpost::diagnostic::Severity;
use retourpost::phrase::LocaleFile;
use retourpost::workbench::{Finding, LINTS, Workbench, fixed};

/// English for the rows below, with a variable of each kind that matters.
const ENGLISH: &str = "\
### The notice.

-service = Return Post

# What happened.
#   $address (Address, required, block) - the failed address, e.g. ola@example.no
notice-failed-what = Your message to { $address } was not delivered.

# How many.
#   $count (Count, required) - how many, e.g. 3
#   $domain (Host, optional, inline) - where, e.g. example.no
notice-failed-often = { $count ->
    [one] It was tried { $count } time by { $domain }.
   *[other] It was tried { $count } times by { $domain }.
}

# A cause.
#   $domain (Host, optional, inline) - who said it, e.g. example.no
cause-mailbox-full =
    .headline = The mailbox is full, { $domain } says
    .why = A full mailbox takes no new messages.
    .admin = According to SPF and the Return-Path, see status 5.2.2, it is full.

# Subject of it.
notice-subject-failed = Undeliverable: your message

# Both for text and page.
notice-help-link = More about this problem
    .label = More about this problem

# A question.
notice-urgent-question = Is it urgent?
";

/// A file: `‹` and `›` stand around the place where the fault is told.
struct Row {
    code: &'static str,
    language: &'static str,
    text: &'static str,
    style: &'static str,
}

const fn row(code: &'static str, language: &'static str, text: &'static str) -> Row {
    Row { code, language, text, style: "" }
}

const fn styled(code: &'static str, language: &'static str, style: &'static str, text: &'static str) -> Row {
    Row { code, language, text, style }
}

const FRENCH: &str = "review = \"drafted\"\n[typography]\nquotation_marks = [\"«\", \"»\"]\nno_break_space_before = [\":\", \"?\", \"!\", \";\", \"»\"]\nno_break_space_after = [\"«\"]\n";
const DUTCH: &str = "review = \"drafted\"\n[register]\nsummary = \"u\"\navoid = [\"je\", \"jij\"]\n[typography]\nquotation_marks = [\"‘\", \"’\"]\napostrophe = \"’\"\n[[forbidden]]\nwords = [\"stuiter*\"]\nsay = \"niet bezorgd\"\n";

/// The kinds of faults, one of each at least.
const ROWS: &[Row] = &[
    // Files and syntax.
    row("parse-error", "nl", "notice-urgent-question = Spoed { $‹x›\n"),
    row("parse-error", "nl", "notice-urgent-question = Spoed ‹}›"),
    row("parse-error", "nl", "notice-failed-often = { $count -> ‹[›one] x *[other] y }\n"),
    row("parse-error", "nl", "notice-failed-often = { $count ->\n    [one] x\n    [other] ‹y›\n}\n"),
    row("junk-swallowed-message", "nl", "notice-urgent-question = Is er haast\n‹bij dit bericht?›\n"),
    row("smart-quote-in-call", "nl", "-service = X\nnotice-urgent-question = { -service(case: ‹“›g”) }?\n"),
    row("tab-indent", "nl", "cause-mailbox-full =\n‹\t›.headline = x\n"),
    row("merge-conflict-marker", "nl", "notice-urgent-question = Is er haast?\n‹<<<<<<<› HEAD\n"),
    row("mojibake", "nl", "notice-urgent-question = Is er ha‹\u{fffd}›st?\n"),
    row("control-char", "nl", "notice-urgent-question = Is er‹\u{7}› haast?\n"),
    row("private-use-character", "nl", "notice-urgent-question = Is er‹\u{e000}› haast?\n"),
    row("bom", "nl", "‹\u{feff}›notice-urgent-question = Is er haast?\n"),
    row("crlf", "nl", "notice-urgent-question = Is er haast?‹\r›\n"),
    row("trailing-space", "nl", "notice-urgent-question = Is er haast?‹ ›\n"),
    row("missing-final-newline", "nl", "notice-urgent-question = Is er haast?‹›"),
    row("nesting-too-deep", "nl", "notice-urgent-question = {{{{{{{{{{{{{{{{‹{›\"x\"}}}}}}}}}}}}}}}}}\n"),
    // Inventory.
    row("obsolete-message", "nl", "‹notice-urgent-qestion› = Is er haast?\n"),
    row("duplicate-message", "nl", "notice-urgent-question = Is er haast?\n‹notice-urgent-question› = Haast?\n"),
    row("duplicate-term", "nl", "-service = A\n-‹service› = B\n"),
    row(
        "missing-attribute",
        "nl",
        "‹cause-mailbox-full› =\n    .headline = Vol, zegt { $domain }\n    .why = Een vol postvak neemt niets aan.\n",
    ),
    row("obsolete-attribute", "nl", "notice-urgent-question = Is er haast?\n    .‹titel› = x\n"),
    row("duplicate-attribute", "nl", "notice-help-link = Meer\n    .label = Meer\n    .‹label› = Meer\n"),
    row("missing-value", "nl", "‹notice-help-link› =\n    .label = Meer over dit probleem\n"),
    row(
        "obsolete-value",
        "nl",
        "‹cause-mailbox-full› = Vol\n    .headline = Vol, zegt { $domain }\n    .why = Vol.\n    .admin = SPF, Return-Path, 5.2.2.\n",
    ),
    row("empty", "nl", "‹notice-urgent-question› = {\"\"}\n"),
    row("untranslated", "nl", "notice-help-link = ‹More about this problem›\n    .label = More about this problem\n"),
    // References.
    row("unknown-variable", "nl", "notice-failed-what = Uw bericht aan { $‹adres› } is niet bezorgd.\n"),
    row("missing-required-variable", "nl", "‹notice-failed-what› = Uw bericht is niet bezorgd.\n"),
    row("missing-required-variable", "nl", "‹notice-failed-often› = Geprobeerd door { $domain }.\n"),
    row(
        "missing-variable",
        "nl",
        "notice-failed-often = ‹{ $count ->\n    [one] { $count } keer geprobeerd.\n   *[other] { $count } keer geprobeerd, dus.\n}›\n",
    ),
    row(
        "variable-type",
        "nl",
        "cause-mailbox-full =\n    .headline = { $‹domain› ->\n        [one] a\n       *[other] b\n    }\n    .why = Vol.\n    .admin = SPF, Return-Path, 5.2.2.\n",
    ),
    row("unknown-function", "nl", "notice-failed-often = { ‹GETAL›($count) } keer door { $domain }.\n"),
    row("function-args", "nl", "notice-failed-often = { ‹NUMBER›($count, useGrouping: 0) } keer door { $domain }.\n"),
    row("unknown-term", "nl", "notice-urgent-question = { -‹servise› }?\n-service = X\n"),
    row("unknown-message", "nl", "notice-urgent-question = { ‹notice-hulp› }?\n"),
    row("cyclic-reference", "nl", "notice-urgent-question = { ‹notice-urgent-question› }?\n"),
    row("punctuation-touches-block", "nl", "notice-failed-what = Niet bezorgd aan { $‹address› }.\n"),
    // Plurals.
    row(
        "missing-plural",
        "pl",
        "notice-failed-often = { $‹count› ->\n    [one] { $count } raz, { $domain }.\n   *[many] { $count } razy, { $domain }.\n}\n",
    ),
    row(
        "invalid-plural",
        "ja",
        "notice-failed-often = { $count ->\n    [‹one›] { $count }回、{ $domain }。\n   *[other] { $count }回です、{ $domain }。\n}\n",
    ),
    row(
        "translated-plural-keyword",
        "nl",
        "notice-failed-often = { $count ->\n    [‹een›] { $count } keer door { $domain }.\n   *[other] { $count } keren door { $domain }.\n}\n",
    ),
    row(
        "duplicate-variant",
        "nl",
        "notice-failed-often = { $count ->\n    [one] { $count } keer door { $domain }.\n    [‹one›] { $count } keer door { $domain }.\n   *[other] { $count } keren door { $domain }.\n}\n",
    ),
    row(
        "count-missing-in-variant",
        "ru",
        "notice-failed-often = { $count ->\n    [‹one›] Один раз, { $domain }.\n    [few] { $count } раза, { $domain }.\n   *[many] { $count } раз, { $domain }.\n}\n",
    ),
    row(
        "identical-variants",
        "nl",
        "notice-failed-often = { $count ->\n    [‹one›] { $count } keer door { $domain }.\n   *[other] { $count } keer door { $domain }.\n}\n",
    ),
    row(
        "exact-instead-of-category",
        "ja",
        "notice-failed-often = { $count ->\n    [‹1›] { $count }回、{ $domain }。\n   *[other] { $count }回です、{ $domain }。\n}\n",
    ),
    // Texts.
    row("double-space", "nl", "notice-urgent-question = Is er‹  ›haast?\n"),
    row("doubled-word", "nl", "notice-urgent-question = Ook wel ‹wel› haast?\n"),
    row("doubled-word", "nl", "notice-urgent-question = Is ‹is› er haast?\n"),
    row("end-punctuation", "nl", "notice-urgent-question = Is er haast‹.›\n"),
    row("end-punctuation", "ja", "notice-urgent-question = お急ぎです‹か›\n"),
    row("end-punctuation", "ar", "notice-urgent-question = هل الأمر عاجل‹.›\n"),
    row("space-before-punctuation", "nl", "notice-urgent-question = Is er haast‹ ›?\n"),
    styled("punctuation-spacing", "fr", FRENCH, "notice-urgent-question = Est-ce urgent‹?›\n"),
    styled("punctuation-spacing", "fr", FRENCH, "notice-urgent-question = Est-ce urgent‹ ›?\n"),
    styled("punctuation-spacing", "fr", FRENCH, "notice-urgent-question = Est-ce «‹ ›urgent\u{a0}»\u{a0}?\n"),
    styled("quotation-marks", "nl", DUTCH, "notice-urgent-question = Is er ‹\"›haast’?\n"),
    styled("quotation-marks", "nl", DUTCH, "notice-urgent-question = Is er ‹„›haast’?\n"),
    styled("apostrophe", "nl", DUTCH, "notice-urgent-question = Is er haast met foto‹'›s?\n"),
    row("ellipsis", "nl", "notice-urgent-question = Is er‹...› haast?\n"),
    row("unbalanced-brackets", "nl", "notice-urgent-question = Is er ‹(›echt haast?\n"),
    row("not-nfc", "vi", "notice-urgent-question = Có ‹kha\u{302}\u{309}n› không?\n"),
    row("zero-width", "nl", "notice-urgent-question = Is er ha‹\u{ad}›ast?\n"),
    row("kashida", "ar", "notice-urgent-question = هل الأمر عا‹ـ›جل؟\n"),
    row("pilcrow", "nl", "notice-urgent-question = Is er haast?‹¶›\n"),
    row("mixed-script", "ru", "notice-urgent-question = Это ‹cрочно›?\n"),
    row("printf-left-over", "nl", "notice-urgent-question = Is er ‹%s› haast?\n"),
    row("printf-left-over", "nl", "notice-urgent-question = Is er ‹%1›$d haast?\n"),
    row("html-entity", "nl", "notice-urgent-question = Is er‹&nbsp;›haast?\n"),
    row("html-tags", "nl", "notice-urgent-question = Is er ‹<b›>haast</b>?\n"),
    row("url-in-translation", "nl", "notice-urgent-question = Is er haast? ‹https://example.net/x› ?\n"),
    row("message-id-in-value", "nl", "notice-urgent-question = ‹notice-help-link›?\n"),
    row(
        "technical-token-altered",
        "nl",
        "cause-mailbox-full =\n    .headline = Vol, zegt { $domain }\n    .why = Een vol postvak neemt niets aan.\n    .admin = ‹Volgens SPF en het retourpad, zie status 5.2.2, is het vol.›\n",
    ),
    row(
        "technical-token-altered",
        "nl",
        "cause-mailbox-full =\n    .headline = Vol, zegt { $domain }\n    .why = Een vol postvak neemt niets aan.\n    .admin = ‹Volgens SPF en Return-Path, zie status 5.2.1, is het vol.›\n",
    ),
    row(
        "long-sentence",
        "nl",
        "notice-urgent-question = ‹Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig?›\n",
    ),
    // What the language asks for.
    styled("forbidden-term", "nl", DUTCH, "notice-urgent-question = Is het ‹stuiterende› bericht dringend?\n"),
    styled("register-mix", "nl", DUTCH, "notice-urgent-question = Heb ‹je› haast?\n"),
    row("script-mismatch", "ru", "notice-urgent-question = ‹Is this really urgent?›\n"),
    row("script-mismatch", "nl", "notice-urgent-question = Is er ‹срочно›?\n"),
    row("script-mismatch", "zh-Hant", "notice-urgent-question = ‹这›件事緊急嗎？\n"),
    row("script-mismatch", "zh-Hans", "notice-urgent-question = ‹這›件事紧急吗？\n"),
    // Mail.
    row(
        "subject-too-long",
        "nl",
        "notice-subject-failed = ‹Uw bericht kon niet worden bezorgd bij de mensen aan wie u het schreef›\n",
    ),
    row(
        "headline-too-long",
        "nl",
        "cause-mailbox-full =\n    .headline = ‹Het postvak van de persoon aan wie u hebt geschreven, is vol, zo meldt { $domain }›\n    .why = Een vol postvak neemt niets aan.\n    .admin = SPF, Return-Path, 5.2.2.\n",
    ),
    row("text-html-drift", "nl", "‹notice-help-link› = Meer over dit probleem\n    .label = Meer informatie\n"),
    row("subject-newline", "nl", "notice-subject-failed = Onbestelbaar:‹\n›    uw bericht\n"),
    // Directions.
    row("bidi-override", "ar", "notice-urgent-question = هل ‹\u{202e}›الأمر عاجل؟\n"),
    row("unbalanced-isolate", "ar", "notice-urgent-question = هل ‹\u{2068}›الأمر عاجل؟\n"),
    row("raw-bidi-control", "ar", "notice-urgent-question = هل ‹\u{200f}›الأمر عاجل؟\n"),
    row("rtl-starts-ltr", "ar", "notice-urgent-question = ‹SPF› هل الأمر عاجل؟\n"),
    // Exceptions.
    row(
        "exception-without-reason",
        "nl",
        "# lint: allow ‹doubled-word›\nnotice-urgent-question = Ook wel wel haast?\n",
    ),
    row("exception-unused", "nl", "# lint: allow ‹doubled-word› - meant\nnotice-urgent-question = Ook wel haast?\n"),
    row("exception-unknown", "nl", "# lint: allow ‹dubbel› - meant\nnotice-urgent-question = Ook wel haast?\n"),
];

/// What another test shows, or what is no property of one file.
const ELSEWHERE: &[&str] = &[
    // By `contract` and `site`, which ask the engine.
    "invalid-utf8",
    "file-too-large",
    "placeable-limit",
    "too-many-diagnostics",
    "values-missing",
    "missing-message",
    "unreachable-variant",
    "contract-syntax",
    "sample-missing",
    "unknown-language",
    "wording-without-effect",
    "noncanonical-locale-dir",
    // Below.
    "stale-translation",
    "misplaced-message",
    "style-missing",
    "style-unreadable",
    "glossary-missing",
    "glossary-unreadable",
    "glossary-incomplete",
    "glossary-term",
    "language-mismatch",
    "origins-unreadable",
    "ambiguous-locale-dir",
    "id-naming",
    "id-short",
    "mid-sentence-selector",
];

/// A text without its marks, and where they stood.
fn unmarked(text: &str) -> (String, (usize, usize)) {
    let start = text.find('‹').expect("a place");
    let end = text.find('›').expect("its end") - '‹'.len_utf8();
    (text.replace(['‹', '›'], ""), (start, end))
}

fn bench_of(language: &str, text: &str, style: &str) -> Workbench {
    let mut files = vec![LocaleFile::new("en", "x.ftl", ENGLISH), LocaleFile::new(language, "x.ftl", text)];
    files.extend((!style.is_empty()).then(|| LocaleFile::new(language, "style.toml", style)));
    Workbench::new(&files)
}

fn found(language: &str, text: &str, style: &str) -> Vec<Finding> {
    bench_of(language, text, style).check(&BTreeSet::from([language.to_owned()]))
}

fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.diagnostic.to_string()).collect()
}

#[test]
fn each_fault_is_found_at_its_place() {
    let mut wrong = Vec::new();
    for Row { code, language, text, style } in ROWS {
        // French marks are those of the language here.
        let (text, span) = unmarked(text);
        let findings = found(language, &text, style);
        let of_code: Vec<_> = findings.iter().filter(|finding| finding.diagnostic.code == *code).collect();
        let at = of_code.first().and_then(|finding| finding.diagnostic.place.as_ref()).map(|place| place.span);
        if at != Some(span) {
            wrong.push(format!("{code}: wanted at {span:?}, is at {at:?}: {text:?}\n  {:?}", told(&findings)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(ROWS.len() >= 60, "{}", ROWS.len());
}

#[test]
fn each_lint_has_its_fault() {
    let of_rows = ROWS.iter().map(|row| row.code);
    let shown: BTreeSet<&str> = of_rows.chain(ELSEWHERE.iter().copied()).collect();
    let known: BTreeSet<&str> = LINTS.iter().map(|lint| lint.code).collect();
    assert_eq!(shown, known);
}

#[test]
fn what_a_lint_says_it_can_mend_is_mended_and_nothing_else_changes_its_meaning() {
    for Row { code, language, text, style } in ROWS {
        let is_fixable = LINTS.iter().any(|lint| lint.code == *code && lint.is_fixable);
        let (text, _) = unmarked(text);
        let findings = found(language, &text, style);
        let fixes: Vec<_> = findings
            .iter()
            .filter(|finding| finding.diagnostic.code == *code)
            .filter_map(|finding| finding.fix.as_ref())
            .collect();
        assert!(is_fixable || fixes.is_empty(), "{code} says it cannot");
        // One of a pair that is not a pair is nothing to guess at.
        if !is_fixable || *code == "quotation-marks" {
            continue;
        }
        let mended = fixed(&text, fixes);
        let left = found(language, &mended, style);
        let is_there = left.iter().any(|finding| finding.diagnostic.code == *code);
        assert!(!is_there, "{code}: {mended:?} {:?}", told(&left));
        assert_eq!(fixed(&mended, []), mended);
    }
}

#[test]
fn straight_quotation_marks_in_pairs_become_those_of_the_language() {
    let text = "notice-urgent-question = Is \"dit\" haast?\n";
    let findings = found("nl", text, DUTCH);
    let fixes = findings.iter().filter_map(|finding| finding.fix.as_ref());
    assert_eq!(fixed(text, fixes), "notice-urgent-question = Is ‘dit’ haast?\n");
}

#[test]
fn variables_that_were_translated_in_programs_of_others_are_found() {
    // In shipped locales of Thunderbird (localization.md §1.2, §5), and others of their kinds.
    let names = [
        "adres",
        "dato",
        "synkronisert",
        "ordnerName",
        "nyckelserver",
        "stringth",
        "categories",
        "adresse",
        "adresa",
        "osoite",
        "αddress",
        "Address",
        "address1",
        "adress",
        "dirección",
        "endereco",
        "indirizzo",
        "epost",
        "aadress",
        "cim",
    ];
    for name in names {
        let text = format!("notice-failed-what = Uw bericht aan {{ ${name} }} is niet bezorgd.\n");
        let findings = found("nl", &text, "");
        let is_error =
            |finding: &&Finding| finding.diagnostic.severity == Severity::Error && finding.diagnostic.place.is_some();
        let errors: Vec<_> = findings.iter().filter(is_error).collect();
        assert!(!errors.is_empty(), "{name}");
        let place = errors[0].diagnostic.place.as_ref().unwrap();
        assert_eq!(place.line, 1, "{name}");
        let is_inside = text.find('{').unwrap() <= place.span.0 && place.span.0 <= text.find('}').unwrap();
        // A letter that Fluent has not in names is told where it stands.
        assert!(is_inside || errors[0].diagnostic.code == "missing-required-variable", "{name} {:?}", told(&findings));
    }
}

#[test]
fn files_that_are_right_have_no_findings() {
    let right = [
        (
            "nl",
            DUTCH,
            "notice-failed-what = Uw bericht aan { $address } is niet bezorgd.\nnotice-failed-often = { $count ->\n    [one] Het is { $count } keer geprobeerd door { $domain }.\n   *[other] Het is { $count } keer geprobeerd door de servers van { $domain }.\n}\ncause-mailbox-full =\n    .headline = Het postvak is vol, meldt { $domain }\n    .why = Een vol postvak neemt geen nieuwe berichten aan.\n    .admin = Volgens SPF en de Return-Path, zie status 5.2.2, is het vol.\nnotice-subject-failed = Onbestelbaar: uw bericht\nnotice-help-link = Meer over dit probleem\n    .label = Meer over dit probleem\nnotice-urgent-question = Is er haast?\n",
        ),
        (
            "fr",
            FRENCH,
            "notice-urgent-question = Est-ce «\u{a0}urgent\u{a0}»\u{a0}?\nnotice-subject-failed = Non remis\u{a0}: votre message\n",
        ),
        (
            "ja",
            "review = \"drafted\"\n",
            "notice-failed-often = { $count }回試しました。{ $domain }\nnotice-urgent-question = お急ぎですか？\n",
        ),
        ("ar", "review = \"drafted\"\n", "notice-urgent-question = هل الأمر عاجل؟\n"),
        ("th", "review = \"drafted\"\n", "notice-urgent-question = เรื่องนี้ด่วนหรือไม่\n"),
        ("el", "review = \"drafted\"\n", "notice-urgent-question = Είναι επείγον;\n"),
        (
            "pl",
            "review = \"drafted\"\n",
            "notice-failed-often = { $count ->\n    [one] { $count } raz przez { $domain }.\n    [few] { $count } razy przez { $domain }.\n   *[many] { $count } razy przez serwer { $domain }.\n}\n",
        ),
    ];
    for (language, style, text) in right {
        let glossary = LocaleFile::new(language, "glossary.toml", "");
        let files = [
            LocaleFile::new("en", "x.ftl", ENGLISH),
            LocaleFile::new(language, "x.ftl", text),
            LocaleFile::new(language, "style.toml", style),
            glossary,
        ];
        let mut findings = Workbench::new(&files).check(&BTreeSet::from([language.to_owned()]));
        findings.retain(|finding| !matches!(finding.diagnostic.code, "missing-message" | "values-missing"));
        assert_eq!(told(&findings), [] as [&str; 0], "{language}");
    }
}

#[test]
fn an_exception_with_a_reason_silences_one_lint_in_one_message() {
    let text = "# lint: allow doubled-word - said twice on purpose\nnotice-urgent-question = Ook wel wel haast?\n";
    let codes = |text: &str| -> Vec<&'static str> {
        let findings = found("nl", text, DUTCH);
        let codes = findings.iter().map(|finding| finding.diagnostic.code);
        codes.filter(|code| !matches!(*code, "missing-message" | "values-missing" | "glossary-missing")).collect()
    };
    assert_eq!(codes(text), [] as [&str; 0]);
    let other = format!("{text}notice-help-link = Meer meer\n    .label = Meer meer\n");
    assert_eq!(codes(&other), ["doubled-word", "doubled-word"]);
    let of_file =
        format!("### lint: allow doubled-word - said twice on purpose\n\n{}", other.split_once('\n').unwrap().1);
    assert_eq!(codes(&of_file), [] as [&str; 0]);
    // An error stays one: the message is withdrawn whatever a comment says.
    let error = "# lint: allow unknown-variable - x\nnotice-urgent-question = { $x }?\n";
    assert!(codes(error).contains(&"unknown-variable"));
}

#[test]
fn what_is_about_files_and_folders_is_told() {
    let check = |language: &str, files: &[(&str, &str)]| {
        let english = LocaleFile::new("en", "x.ftl", ENGLISH);
        let glossary = LocaleFile::new("en", "glossary.toml", "[mailbox]\nuse = [\"mailbox*\"]\n");
        let files: Vec<_> = files.iter().map(|(name, text)| LocaleFile::new(language, name, *text)).collect();
        let bench = Workbench::new(&[vec![english, glossary], files].concat());
        let findings = bench.check(&BTreeSet::from([language.to_owned()]));
        findings.iter().map(|finding| finding.diagnostic.code).collect::<BTreeSet<_>>()
    };
    let words = "cause-mailbox-full =\n    .headline = Vol, zegt { $domain }\n    .why = De bus neemt niets aan.\n    .admin = SPF, Return-Path, 5.2.2.\n";
    let has = |codes: &BTreeSet<&'static str>, code: &str| assert!(codes.contains(code), "{code} {codes:?}");
    let codes = check("nl", &[("x.ftl", words)]);
    has(&codes, "style-missing");
    has(&codes, "glossary-missing");
    let codes =
        check("nl", &[("y.ftl", words), ("style.toml", "revieuw = 1"), ("glossary.toml", "x"), ("origins.toml", "=")]);
    for code in ["misplaced-message", "style-unreadable", "glossary-unreadable", "origins-unreadable"] {
        has(&codes, code);
    }
    let codes = check("nl", &[("x.ftl", words), ("glossary.toml", "[other]\nuse = [\"x\"]\n")]);
    has(&codes, "glossary-incomplete");
    let codes = check("nl", &[("x.ftl", words), ("glossary.toml", "[mailbox]\nuse = [\"postvak*\"]\n")]);
    has(&codes, "glossary-term");
    has(&check("zh", &[("x.ftl", "notice-urgent-question = 急吗？\n")]), "ambiguous-locale-dir");
    let codes = check("nl", &[("x.ftl", words), ("origins.toml", "cause-mailbox-full = \"00000000\"\n")]);
    has(&codes, "stale-translation");
    let german = "Diese Nachricht wurde nicht zugestellt, weil der Server sie nicht angenommen hat. ".repeat(40);
    has(&check("nl", &[("x.ftl", &format!("notice-urgent-question = {german}?\n"))]), "language-mismatch");
}

#[test]
fn the_english_files_are_held_to_what_translators_need() {
    let english = "# x\n#   $count (Count, required) - n, e.g. 1\nnoticeBad = { $count }\n# x\nabc = x\n# x\n#   $count (Count, required) - n, e.g. 1\nnotice-many = You have { $count ->\n    [one] { $count } message\n   *[other] { $count } messages\n}.\n";
    let bench = Workbench::new(&[LocaleFile::new("en", "x.ftl", english)]);
    let findings = bench.check(&BTreeSet::from(["en".to_owned()]));
    let codes: BTreeSet<_> = findings.iter().map(|finding| finding.diagnostic.code).collect();
    for code in ["id-naming", "id-short", "mid-sentence-selector"] {
        assert!(codes.contains(code), "{code} {codes:?}");
    }
}

#[test]
fn every_lint_has_a_section_in_the_manual() {
    let page = retourpost::manual::topics().iter().find(|topic| topic.name == "lints").unwrap().text;
    let told: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(told, LINTS.iter().map(|lint| lint.code).collect::<Vec<_>>());
}
