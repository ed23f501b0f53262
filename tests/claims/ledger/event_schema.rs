//! The JSON Schema of events, by a validator that is not ours, and the reader say the same.

use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use retourpost::ledger::Reason;
use retourpost::ledger::source::{event_json, event_schema, from_event_json};
use serde_json::{Map, Value, json};

const KINDS: [&str; 13] = [
    "prepared",
    "excluded",
    "relayed",
    "soft-bounce",
    "delivered",
    "given-up",
    "hard-bounce",
    "bounced",
    "auto-reply",
    "opened",
    "clicked",
    "complained",
    "unsubscribed",
];

const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema_path() -> PathBuf {
    root().join("src/ledger/source/event.schema.json")
}

#[test]
fn the_committed_schema_of_events_is_the_generated_one() {
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::write(schema_path(), event_schema()).unwrap();
    }
    assert_eq!(fs::read_to_string(schema_path()).expect("event.schema.json"), event_schema());
}

/// boon, with the schema.
struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.add_resource("event.schema.json", serde_json::from_str(&event_schema()).unwrap()).unwrap();
        let index = compiler.compile("event.schema.json", &mut schemas).expect("a schema");
        Self { schemas, index }
    }

    fn takes(&self, event: &Value) -> bool {
        self.schemas.validate(event, self.index).is_ok()
    }

    /// What both say.
    fn both_take(&self, event: &Value) -> bool {
        let read = from_event_json(&event.to_string());
        let (takes, is_read) = (self.takes(event), read.is_ok());
        assert_eq!(takes, is_read, "schema, reader: {event} {:?}", read.err().map(|error| error.to_string()));
        takes
    }
}

fn event() -> Map<String, Value> {
    let event = json!({ "at": "2026-11-21T10:02:14+01:00", "kind": "bounced", "recipient": "ola@example.no" });
    event.as_object().unwrap().clone()
}

fn with(field: &str, value: Value) -> Value {
    let mut event = event();
    event.insert(field.to_owned(), value);
    event.into()
}

#[test]
fn what_is_read_and_what_is_written_is_valid() {
    let validator = Validator::new();
    let text = fs::read_to_string(root().join("tests/data/ledger/events/events.ndjson")).unwrap();
    for line in text.lines() {
        assert!(validator.both_take(&serde_json::from_str(line).unwrap()), "{line}");
        let written = event_json(&from_event_json(line).unwrap()).unwrap();
        assert!(validator.both_take(&serde_json::from_str(&written).unwrap()), "{written}");
    }
}

#[test]
fn kinds_types_reasons_and_statuses_go_together_as_the_reader_has_it() {
    let validator = Validator::new();
    let words = |words: &[&str]| -> Vec<Option<Value>> {
        [None, Some(Value::Null)].into_iter().chain(words.iter().map(|word| Some(json!(word)))).collect()
    };
    let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).chain(["full"]).collect();
    let (types, reasons) = (words(&["soft", "hard", "ignored", "none"]), words(&reasons));
    let statuses = words(&["2.0.0", "4.2.2", "5.1.1"]);
    let mut taken = [0; KINDS.len()];
    for (at, kind) in KINDS.iter().enumerate() {
        for (failure_type, reason) in types.iter().flat_map(|it| reasons.iter().map(move |reason| (it, reason))) {
            for status in &statuses {
                let mut event = event();
                event.insert("kind".into(), json!(kind));
                let fields = [("failure_type", failure_type), ("reason", reason), ("status", status)];
                event.extend(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?))));
                taken[at] += usize::from(validator.both_take(&event.into()));
            }
        }
    }
    // By hand, from the table of reasons: of 20, 5 may be soft, 7 hard, 10 ignored, and `not-defined` any. A field that may be missing may be null.
    let (missing, soft, hard, ignored, statuses) = (2, 2 + 6, 2 + 8, 2 + 11, 2 + 3);
    let soft_or_ignored = ((missing + 1) * soft + ignored) * statuses;
    let expected = [
        missing * missing * missing,
        missing * (missing + 20) * missing,
        missing * missing * missing,
        soft_or_ignored,
        missing * missing * statuses,
        soft_or_ignored,
        (missing + 1) * hard * statuses,
        (missing * (missing + 20) + soft + hard + ignored) * statuses,
        missing * missing * missing,
        missing * missing * missing,
        missing * missing * missing,
        missing * missing * missing,
        missing * missing * missing,
    ];
    assert_eq!(taken, expected);
}

#[test]
fn each_field_takes_what_the_schema_says_and_no_more() {
    let validator = Validator::new();
    let long = |n_octets: usize| "x".repeat(n_octets);
    let token = |front: &str, end: &str| format!("{front}{TOKEN}{end}");
    let rows: Vec<(&str, Vec<Value>, Vec<Value>)> = vec![
        ("id", vec![json!(null), json!("1"), json!(long(256)), json!(" ")], {
            vec![json!(""), json!(long(257)), json!("a\tb"), json!("a\u{85}b"), json!("a\n"), json!(1), json!(["1"])]
        }),
        ("kind", KINDS.iter().map(|kind| json!(kind)).collect(), {
            vec![json!(null), json!("read"), json!("Opened"), json!(""), json!(1)]
        }),
        (
            "at",
            vec![
                json!("2026-11-21T10:02:14Z"),
                json!("2026-11-21t10:02:14z"),
                json!("2026-11-21T10:02:14.123456789+01:00"),
                json!("2026-11-21T23:59:60-00:00"),
                json!("1999-02-28T00:00:00-23:59"),
                json!("2024-02-29T00:00:00Z"),
                // PostgreSQL, Python, `date`, Java.
                json!("2026-11-21 10:02:14.5+01"),
                json!("2026-11-21 10:02:14,5+01:00"),
                json!("2026-11-21T10:02:14+0100"),
                json!("2026-11-21T10:02+01:00[Europe/Oslo]"),
                json!("2026-11-21T10:02:14Z[America/Argentina/Buenos_Aires]"),
                json!("2026-11-21T10:02:14-04:00[America/Port-au-Prince]"),
                json!("2026-11-21T10:02:14+01:00[Etc/GMT-1]"),
            ],
            vec![
                json!(null),
                json!(1_763_715_734),
                json!(""),
                json!("2026-11-21"),
                json!("2026-11-21T10:02:14"),
                json!("2026-11-21T10:02:14 Z"),
                json!(" 2026-11-21T10:02:14Z"),
                json!("2026-11-21T10:02:14Z\n"),
                json!("2026-11-21T10Z"),
                json!("2026-11-21T100214Z"),
                json!("20261121T100214Z"),
                json!("2026-W47-6T10:02:14Z"),
                json!("2026-00-21T10:02:14Z"),
                json!("2026-13-21T10:02:14Z"),
                json!("2026-11-00T10:02:14Z"),
                json!("2026-11-32T10:02:14Z"),
                json!("2026-11-21T24:00:00Z"),
                json!("2026-11-21T10:60:00Z"),
                json!("2026-11-21T10:02:61Z"),
                json!("2026-11-21T10:02:14.Z"),
                json!("2026-11-21T10:02:14.1234567890Z"),
                json!("2026-11-21T10:02.5Z"),
                json!("2026-11-21T10:02:14+24:00"),
                json!("2026-11-21T10:02:14+01:60"),
                json!("2026-11-21T10:02:14+01:00:00"),
                json!("2026-11-21T10:02:14+1:00"),
                json!("2026-11-21T10:02:14+01:00[+01:00]"),
                json!("2026-11-21T10:02:14+01:00[u-ca=gregory]"),
                json!("2026-11-21T10:02:14+01:00[Europe/Oslo"),
                json!("2026-11-21T10:02:14+01:00[]"),
                json!("2026-11-21T10:02:14+01:00[Europe/Oslo][u-ca=gregory]"),
                json!("\u{662}\u{660}\u{662}\u{666}-11-21T10:02:14Z"),
                json!("1899-12-31T10:02:14Z"),
                json!("Sat, 21 Nov 2026 10:02:14 +0100"),
            ],
        ),
        ("delivery", vec![json!(null), json!("autumn"), json!(long(255)), json!(" ")], {
            vec![json!(""), json!(long(256)), json!("a\nb"), json!(7)]
        }),
        (
            "recipient",
            vec![
                json!("ola"),
                json!("<ola@example.no>"),
                json!("blåbær@example.no"),
                json!("\"o la\"@example.no"),
                json!("<"),
                json!("<ola"),
                json!("ola>"),
                json!("< ola>"),
                json!(long(640)),
            ],
            vec![
                json!(""),
                json!(" "),
                json!(" ola@example.no"),
                json!("ola@example.no "),
                json!("\u{a0}ola@example.no"),
                json!("ola@example.no\u{3000}"),
                json!("<>"),
                json!("< >"),
                json!("<\u{a0}>"),
                json!("ola\n@example.no"),
                json!("ola@example.no\n"),
                json!("ola@example.no\u{85}"),
                json!("ola\u{7f}"),
                json!(long(641)),
                json!(["ola@example.no"]),
            ],
        ),
        (
            "message_id",
            vec![
                json!(null),
                json!("<1@news.example>"),
                json!("1"),
                json!("\r\n <1@news.example>\n"),
                json!("< >"),
                json!("<<>"),
                json!(">>"),
                json!("a b"),
                json!(long(998)),
            ],
            vec![
                json!(""),
                json!(" "),
                json!("<"),
                json!(">"),
                json!("<>"),
                json!(" <> "),
                json!("<1\n@news.example>"),
                json!("\u{1}1"),
                json!(long(999)),
                json!(1),
            ],
        ),
        (
            "token",
            vec![
                json!(null),
                json!(TOKEN),
                json!(TOKEN.to_uppercase()),
                json!(token("bounces+", "@news.example")),
                json!(token("<b_", ">")),
                json!(token("a@", "\n")),
                json!(format!("{}-{TOKEN}", long(49))),
            ],
            vec![
                json!(""),
                json!("x"),
                json!(&TOKEN[1..]),
                json!(token("a", "")),
                json!(token("", "8")),
                json!(token("é", "")),
                json!(TOKEN.replace('7', "8")),
                json!(TOKEN.replace('a', "å")),
            ],
        ),
        (
            "status",
            vec![json!(null), json!("2.0.0"), json!("4.2.2"), json!("5.999.999"), json!("5.10.100")],
            vec![
                json!(""),
                json!("3.0.0"),
                json!("4.02.2"),
                json!("5.1"),
                json!("5.1.1 "),
                json!(" 5.1.1"),
                json!("5.1.1\n"),
                json!("5.1000.1"),
                json!("5.1.\u{661}"),
                json!(5.1),
            ],
        ),
        ("diagnostic", vec![json!(null), json!(""), json!("550 5.1.1 no\r\n\u{0}"), json!(long(4000))], {
            vec![json!(550), json!(["550"]), json!({})]
        }),
        ("failure_type", vec![json!(null), json!("soft"), json!("hard"), json!("ignored")], {
            vec![json!(""), json!("Hard"), json!(2)]
        }),
        ("reason", vec![json!(null), json!("mailbox-full"), json!("control-address")], {
            vec![json!(""), json!("full"), json!(5)]
        }),
        ("voucher", vec![json!(null), json!("operator"), json!("nobody")], vec![json!(""), json!("me"), json!(true)]),
    ];
    for (field, good, bad) in rows {
        for (values, is_good) in [(good, true), (bad, false)] {
            for value in values {
                assert_eq!(validator.both_take(&with(field, value.clone())), is_good, "{field}: {value}");
            }
        }
    }
}

#[test]
fn an_event_is_an_object_with_its_fields_that_names_a_message() {
    let validator = Validator::new();
    let at_and_kind = json!({ "at": "2026-11-21T10:02:14Z", "kind": "opened" });
    let named = |field: &str, value: Value| {
        let mut event = at_and_kind.clone();
        event[field] = value;
        event
    };
    for good in [
        named("token", json!(TOKEN)),
        named("recipient", json!("ola@example.no")),
        named("message_id", json!("1@news.example")),
    ] {
        assert!(validator.both_take(&good), "{good}");
        for required in ["at", "kind"] {
            let mut event = good.clone();
            event.as_object_mut().unwrap().remove(required);
            assert!(!validator.both_take(&event), "{event}");
        }
        let mut event = good.clone();
        event["who"] = Value::Null;
        assert!(!validator.both_take(&event), "{event}");
    }
    for bad in [
        at_and_kind.clone(),
        named("recipient", Value::Null),
        named("delivery", json!("autumn")),
        named("id", json!("1")),
        json!([null, "2026-11-21T10:02:14Z", "opened", null, "ola@example.no"]),
        json!([event()]),
        json!("opened"),
        json!(null),
        json!({}),
    ] {
        assert!(!validator.both_take(&bad), "{bad}");
    }
}

/// What the manual says that a schema cannot say.
#[test]
fn the_schema_takes_more_than_the_reader_in_octets_calendars_and_fields_told_twice_and_less_around_tokens() {
    let validator = Validator::new();
    for event in [
        with("id", json!("é".repeat(129))),
        with("delivery", json!("é".repeat(128))),
        with("recipient", json!("é".repeat(321))),
        with("message_id", json!("é".repeat(500))),
        with("at", json!("2026-02-30T10:02:14Z")),
        with("at", json!("2025-02-29T10:02:14Z")),
        with("at", json!("1900-01-01T00:00:00Z")),
        with("at", json!("9999-12-31T23:59:59Z")),
    ] {
        assert!(validator.takes(&event) && from_event_json(&event.to_string()).is_err(), "{event}");
    }
    let twice = r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example","kind":"opened"}"#;
    assert!(validator.takes(&serde_json::from_str(twice).unwrap()) && from_event_json(twice).is_err());
    let quoted = with("token", json!(format!("\u{201c}{TOKEN}\u{201d}")));
    assert!(!validator.takes(&quoted) && from_event_json(&quoted.to_string()).is_ok());
}

/// What the patterns turn on, and their neighbours.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<", ">", " ", "a", "@", "\t", "\n", "\u{7f}", "\u{85}", "\u{a0}", "\u{2028}", "\u{200b}", "\u{feff}",
        "\u{3000}", "\"", "\\", "-", "é", "😀",
    ]);
    prop::collection::vec(pieces, 0..7).prop_map(|pieces| pieces.concat())
}

/// Something like a moment.
fn moment() -> impl Strategy<Value = String> {
    let part = |parts: &[&'static str]| prop::sample::select(parts.to_vec());
    (
        part(&["2026-11-21", "2026-11-21", "2026-1-21", "2026-W47-6", "1999-12-31", "02026-11-21", "2026-11-"]),
        part(&["T", " ", "t", "", "_"]),
        part(&["10:02", "10:02:14", "1002", "100214", "10", "00:00:60", "23:59:59", "25:00", "10:02:"]),
        part(&["", "", ".5", ",123456789", ".", ".0123456789"]),
        part(&["Z", "z", "+01", "-0100", "+01:00", "+01:00:00", "+010000", "", "+1", " +01:00", "-24:00", "+"]),
        part(&[
            "",
            "",
            "[Europe/Oslo]",
            "[+01:00]",
            "[!Europe/Oslo]",
            "[Europe/]",
            "[.a]",
            "[EST5EDT]",
            "[a-b=c]",
            "\n",
            " ",
        ]),
    )
        .prop_map(|(date, separator, clock, fraction, offset, zone)| {
            format!("{date}{separator}{clock}{fraction}{offset}{zone}")
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn any_text_in_a_field_is_taken_by_both_or_by_neither(
        field in prop::sample::select(vec!["id", "delivery", "recipient", "message_id"]),
        text in text(),
        moment in moment(),
    ) {
        thread_local! {
            static VALIDATOR: Validator = Validator::new();
        }
        VALIDATOR.with(|validator| {
            validator.both_take(&with(field, json!(text)));
            validator.both_take(&with("at", json!(moment)));
        });
    }
}
