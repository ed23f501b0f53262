//! Claims about reports in JSON.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use retourpost::intake::{
    CaseDocument, Limits, NdjsonReader, SimpleReport, from_json, from_json_within, json_schema, original_from_octets,
    to_json,
};
use retourpost::report::{
    Action, AddressType, Attempt, Audience, Case, DiagnosticCode, EnvelopeId, ExtensionField, Moment, MtaName,
    MtaNameType, Notify, Original, Reader, ReceivedReport, Recipient, RecipientAddress, RecipientFields, Report,
    ReportFields, Ret, ReturnPath, SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

fn examples() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/intake");
    let mut examples: Vec<_> = fs::read_dir(folder)
        .expect("the folder of examples")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| (path.clone(), fs::read_to_string(path).expect("an example")))
        .collect();
    examples.sort();
    assert!(examples.len() >= 4);
    examples
}

fn example(name: &str) -> Case {
    let (_, text) = examples().into_iter().find(|(path, _)| path.ends_with(name)).expect(name);
    from_json(&text).expect(name)
}

#[test]
fn each_example_is_read_and_written_and_read_the_same() {
    for (path, text) in examples() {
        let case = from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let again = from_json(&to_json(&case)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(case, again, "{}", path.display());
    }
}

#[test]
fn what_is_told_is_what_the_case_holds() {
    let case = example("full.json");
    let fields = case.report.fields();
    // PM-2: the value is the ENVID after decoding.
    assert_eq!(fields.original_envelope_id.as_ref().map(EnvelopeId::as_str), Some("QQ+314=159"));
    assert_eq!(fields.received_from_mta.as_ref().and_then(MtaName::comment), Some("192.0.2.1"));
    assert_eq!(fields.arrival_date.map(|date| date.to_string()).as_deref(), Some("2026-11-21T10:02:14+01:00"));
    assert_eq!(
        fields.extensions.iter().map(ExtensionField::name).collect::<Vec<_>>(),
        ["X-Example-Queue-ID", "Deliver-By-Date"]
    );
    let [ola, per] = case.report.recipients() else { panic!("two recipients") };
    // PR-2
    assert_eq!(ola.shown_address(), "ola+work@example.no");
    assert_eq!(ola.reply().map(|reply| reply.lines().count()), Some(2));
    assert_eq!(ola.fields().attempts.len(), 2);
    assert_eq!(per.action(), Action::Delayed);
    assert_eq!(per.status().to_string(), "4.0.0");
    let original = &case.original;
    assert_eq!(original.subject.as_deref(), Some("Møte"));
    assert_eq!(original.date, None, "null wins over the header");
    assert_eq!(original.accept_language.as_deref(), Some("nb, en;q=0.5"));
    assert_eq!(original.references, ["<0@example.com>"]);
    assert_eq!(original.hops.len(), 1);
    assert_eq!(original.body.as_deref(), Some(&b"Hei\r\n"[..]));
    assert!(original.is_smtputf8 && original.is_requiretls && original.is_authenticated && !original.is_hostile);
    assert_eq!(original.mt_priority, Some(3));
    assert_eq!(case.reader.audience, Some(Audience::Internal));
}

#[test]
fn a_raw_original_tells_its_own_facts() {
    let original = example("original.json").original;
    assert_eq!(original.return_path.mailbox(), Some("kari@example.com"));
    assert_eq!(original.subject.as_deref(), Some("Hei"));
    assert_eq!(original.message_id.as_deref(), Some("<1@example.com>"));
    assert_eq!(original.body.as_deref(), Some(&b"Hei!\r\n"[..]));
    assert_eq!(original.size_octets, Some(108));
}

#[test]
fn the_fields_of_a_received_report_are_found_in_its_octets() {
    let received = example("received.json").received.expect("a received report");
    assert_eq!(received.groups.len(), 2);
    assert_eq!(received.groups[1].first("status"), Some("5.0.0"));
}

fn schema_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/intake/report.schema.json")
}

#[test]
fn the_committed_schema_is_the_generated_one() {
    let committed = fs::read_to_string(schema_path()).expect("src/intake/report.schema.json");
    assert_eq!(committed, json_schema(), "the right side is the new one");
}

fn is_valid(document: &serde_json::Value) -> Result<(), String> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let schema = serde_json::from_str(&json_schema()).expect("JSON");
    compiler.add_resource("report.schema.json", schema).expect("a resource");
    let index = compiler.compile("report.schema.json", &mut schemas).expect("a schema");
    schemas.validate(document, index).map_err(|error| error.to_string())
}

#[test]
fn a_foreign_validator_finds_each_example_valid_and_so_what_is_written() {
    for (path, text) in examples() {
        let written = to_json(&from_json(&text).expect("a case"));
        for text in [&text, &written] {
            let document = serde_json::from_str(text).expect("JSON");
            is_valid(&document).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
}

#[test]
fn a_foreign_validator_refuses_what_the_schema_forbids() {
    let text = &examples().into_iter().find(|(path, _)| path.ends_with("minimal.json")).expect("minimal").1;
    for (from, to) in [
        ("\"version\": 1", "\"version\": 2"),
        ("\"version\": 1,", ""),
        ("final_recipient", "recipient"),
        ("\"reply\": \"550 5.1.1 User unknown\"", "\"status\": \"5.01.1\""),
        ("\"reply\": \"550 5.1.1 User unknown\"", "\"action\": \"bounced\""),
        ("\"mx.example.com\"", "7"),
    ] {
        assert!(text.contains(from));
        let document = serde_json::from_str(&text.replace(from, to)).expect("JSON");
        assert!(is_valid(&document).is_err(), "{to}");
    }
}

/// A document with this recipient on its line 5.
fn with_recipient(recipient: &str) -> String {
    format!(
        "{{\n\"version\": 1, \"reporting_mta\": \"mx.example.com\",\n\"message\": {{ \"return_path\": \"<>\" }},\n\"recipients\": [\n{recipient}\n]\n}}"
    )
}

/// A document with this message on its line 3.
fn with_message(message: &str) -> String {
    format!(
        "{{\n\"version\": 1, \"reporting_mta\": \"mx.example.com\",\n\"message\": {message},\n\"recipients\": [{{ \"final_recipient\": \"a@b.example\" }}]\n}}"
    )
}

#[test]
fn a_bad_document_is_refused_with_line_path_and_cure() {
    let rows = [
        ("nothing", String::new(), "line 1: no JSON: EOF while parsing a value at column 0"),
        ("no JSON", "{\n\"version\": 1,\n}".into(), "line 3: no JSON: trailing comma at column 1"),
        ("an array", "[]".into(), "line 1: invalid type: sequence, expected an object"),
        ("a number", "7".into(), "line 1: invalid type: integer `7`, expected an object"),
        ("no version", "{}".into(), "line 1: version: is missing: write `\"version\": 1`"),
        ("version 2", "{\n\n\"version\": 2, \"new\": {}}".into(), "line 3: version: this build reads version 1"),
        ("version in words", "{\"version\": \"1\"}".into(), "line 1: version: wants the number 1"),
        (
            "two documents",
            format!("{}\n{{}}", with_message("{ \"return_path\": \"<>\" }")),
            "line 6: no JSON: trailing characters at column 1",
        ),
        (
            "no recipient",
            with_recipient(""),
            "line 4: recipients: a report is about at least one recipient (RFC 3464 §2.1)",
        ),
        (
            "the name of a field with a line end and a bidi control",
            with_recipient("{ \"final_recipient\": \"a@b.example\",\n\"extensions\": { \"X-A\\n\u{202e}B\": \"c\" } }"),
            "line 6: recipients[0].extensions.X-A\\u{000A}\\u{202E}B: byte 0x0a at 3 is not allowed (RFC 5322 §3.6.8)",
        ),
        (
            "no return path",
            with_message("{}"),
            "line 3: message.return_path: is missing: write the address of the MAIL command, or `<>`",
        ),
        (
            "unknown field",
            with_message("{ \"return_path\": \"<>\",\n\"colour\": 1 }"),
            "line 4: message.colour: unknown field `colour`, expected one of `return_path`, `envelope_id`, `envid`, `ret`, \
             `subject`, `message_id`, `references`, `date`, `size_octets`, `accept_language`, `content_language`, `hops`, \
             `header`, `body`, `original`, `smtputf8`, `requiretls`, `authenticated`, `hostile`, `mt_priority`",
        ),
        (
            "an array in place of the message",
            with_message("[\"kari@example.com\"]"),
            "line 3: message: invalid type: sequence, expected an object",
        ),
        (
            "an array in place of a recipient",
            with_recipient("[null, \"a@b.example\"]"),
            "line 5: recipients[0]: invalid type: sequence, expected an object",
        ),
        (
            "an array in place of a hop",
            with_message("{ \"return_path\": \"<>\",\n\"hops\": [[\"mx.example\"]] }"),
            "line 4: message.hops[0]: invalid type: sequence, expected an object",
        ),
        (
            "wrong type",
            with_message("{ \"return_path\": 7 }"),
            "line 3: message.return_path: invalid type: integer `7`, expected a string",
        ),
        (
            "message id",
            with_message("{ \"return_path\": \"<>\",\n\"message_id\": \"a\\r\\nX-Evil: 1\" }"),
            "line 4: message.message_id: byte 0x0d at 1 is not allowed (RFC 5322 §3.6.4)",
        ),
        (
            "references",
            with_message("{ \"return_path\": \"<>\", \"references\": [\n\"<1@x>\",\n\"2@x\"] }"),
            "line 5: message.references[1]: wants a message id in angle brackets, such as `<1@example.com>` (RFC 5322 §3.6.4)",
        ),
        // PAR-3
        (
            "injection by ENVID",
            with_message("{ \"return_path\": \"<>\", \"envid\": \"a+0D+0AX-Evil:+201\" }"),
            "line 3: message.envid: byte 0x0d at 1 is not allowed (RFC 3461 §4.4)",
        ),
        (
            "two envelope ids",
            with_message("{ \"return_path\": \"<>\", \"envid\": \"a\", \"envelope_id\": \"a\" }"),
            "line 3: message.envid: stands beside envelope_id: give one of them",
        ),
        (
            "base64",
            with_message("{ \"return_path\": \"<>\",\n\"body\": {\n\"base64\": \"?\" } }"),
            "line 5: message.body.base64: no base64 (RFC 4648 §4)",
        ),
        (
            "header twice",
            with_message("{ \"return_path\": \"<>\", \"header\": \"A: b\",\n\"original\": \"A: b\" }"),
            "line 4: message.original: stands beside header: give one of them",
        ),
        (
            "priority",
            with_message("{ \"return_path\": \"<>\", \"mt_priority\": 10 }"),
            "line 3: message.mt_priority: takes -9 to 9 (RFC 6710 §4.1)",
        ),
        (
            "no final recipient",
            with_recipient("{ \"status\": \"5.1.1\" }"),
            "line 5: recipients[0]: missing field `final_recipient`",
        ),
        // PR-11
        (
            "status with zeros",
            with_recipient("{ \"final_recipient\": \"a@b.example\",\n\"status\": \"5.01.1\" }"),
            "line 6: recipients[0].status: byte 0x30 at 2 is not allowed (RFC 3463 §2)",
        ),
        (
            "second recipient",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\" },\n{ \"final_recipient\":\n{ \"type\": \"a b\", \"address\": \"c\" } }",
            ),
            "line 7: recipients[1].final_recipient.type: byte 0x20 at 1 is not allowed (RFC 3464 §2.1.2)",
        ),
        (
            "address with a type",
            with_recipient("{ \"final_recipient\": \"rfc822;a@b.example\" }"),
            "line 5: recipients[0].final_recipient: an address with a type is written as an object, such as \
             `{ \"type\": \"rfc822\", \"address\": \"ola@example.no\" }`",
        ),
        (
            "reply without code",
            with_recipient("{ \"final_recipient\": \"a@b.example\", \"reply\": \"User unknown\" }"),
            "line 5: recipients[0].reply: byte 0x55 at 0 is not allowed (RFC 5321 §4.2)",
        ),
        (
            "reply and diagnostic",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\", \"reply\": \"550 no\", \"diagnostic\": { \"text\": \"no\" } }",
            ),
            "line 5: recipients[0].diagnostic: stands beside reply: give one of them",
        ),
        // PR-18
        (
            "smtp without a reply",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\", \"diagnostic\": { \"type\": \"smtp\", \"text\": \"no\" } }",
            ),
            "line 5: recipients[0].diagnostic.type: type smtp is only for an SMTP reply with its reply code; use an X- type \
             for other text (RFC 3464 §2.3.6)",
        ),
        // PR-10
        (
            "failed with success",
            with_recipient("{ \"final_recipient\": \"a@b.example\",\n\"status\": \"2.0.0\" }"),
            "line 6: recipients[0].status: failed has a status of class 4 or 5 (RFC 3464 §2.3.3)",
        ),
        // PR-23
        (
            "retry outside delayed",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\",\n\n\"will_retry_until\": \"2026-11-21T10:02:14Z\" }",
            ),
            "line 7: recipients[0].will_retry_until: only a delayed message is tried again (RFC 3464 §2.3.9)",
        ),
        // PR-19
        (
            "reply of a success",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\", \"action\": \"delivered\",\n\"reply\": \"250 ok\" }",
            ),
            "line 6: recipients[0].reply: a diagnostic belongs to a failed or delayed recipient (RFC 3464 §2.3.6)",
        ),
        // PM-11
        (
            "date without zone",
            with_recipient("{ \"final_recipient\": \"a@b.example\", \"last_attempt_date\": \"2026-11-21T10:02:14\" }"),
            "line 5: recipients[0].last_attempt_date: not a date and time with an offset, such as \
             `Sat, 21 Nov 2026 10:02:14 +0100` or `2026-11-21T10:02:14+01:00` (RFC 5322 §3.3)",
        ),
        // DS-13
        (
            "extension without X-",
            with_recipient("{ \"final_recipient\": \"a@b.example\",\n\"extensions\": {\n\"Colour\": \"red\" } }"),
            "line 7: recipients[0].extensions.Colour: an extension field begins with `X-` or is registered (RFC 3464 §2.4)",
        ),
        // DS-7
        (
            "extension twice",
            with_recipient(
                "{ \"final_recipient\": \"a@b.example\",\n\"extensions\": { \"X-A\": \"1\", \"x-a\": \"2\" } }",
            ),
            "line 6: recipients[0].extensions.x-a: the field stands twice (RFC 3464 §2.3)",
        ),
        // WHEN-1
        (
            "NEVER with others",
            with_recipient("{ \"final_recipient\": \"a@b.example\", \"notify\": \"FAILURE,NEVER\" }"),
            "line 5: recipients[0].notify: NEVER stands alone (RFC 3461 §4.1)",
        ),
        (
            "attempt without date",
            with_recipient("{ \"final_recipient\": \"a@b.example\", \"attempts\": [\n{ \"at\": \"yesterday\" }] }"),
            "line 6: recipients[0].attempts[0].at: not a date and time with an offset, such as \
             `Sat, 21 Nov 2026 10:02:14 +0100` or `2026-11-21T10:02:14+01:00` (RFC 5322 §3.3)",
        ),
        (
            "host with a type",
            with_recipient("{ \"final_recipient\": \"a@b.example\", \"remote_mta\": \"dns; mx.example\" }"),
            "line 5: recipients[0].remote_mta: byte 0x3b at 3 is not allowed in a host name: for a name with a type or a \
             comment write an object",
        ),
    ];
    for (name, text, expected) in rows {
        assert_eq!(from_json(&text).expect_err(name).to_string(), expected, "{name}");
    }
}

#[test]
fn a_refusal_names_position_and_rule_of_the_value() {
    let text = with_recipient("{ \"final_recipient\": \"a@b.example\",\n\"status\": \"5.01.1\" }");
    let error = from_json(&text).expect_err("a bad status");
    assert_eq!(error.line(), Some(6));
    assert_eq!(error.field(), Some("recipients[0].status"));
    assert_eq!((error.position(), error.rule()), (Some(2), Some("RFC 3463 §2")));
}

#[test]
fn documents_above_the_limits_are_refused() {
    let mut limits = Limits::default();
    limits.n_recipients = 1;
    let text = with_recipient("{ \"final_recipient\": \"a@b.example\" },\n{ \"final_recipient\": \"c@b.example\" }");
    let error = from_json_within(&text, &limits).expect_err("two recipients");
    assert_eq!(error.to_string(), "line 4: recipients: 2 are more than the limit of 1");
    limits.input_octets = 10;
    let error = from_json_within(&text, &limits).expect_err("a long text");
    assert_eq!(error.to_string(), format!("the document has {} octets, the limit is 10", text.len()));
    let nested = format!("{{ \"version\": {}{} }}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(from_json(&nested).expect_err("nesting").to_string().contains("recursion limit"));
}

#[test]
fn a_refusal_is_one_line_whatever_the_fields_are_called() {
    for text in [
        "{\"a\\nb\": 1, \"version\": 1}",
        "{\"version\": 1, \"a\\u001b[2J\": ",
        "{\"version\": 1, \"message\": \"a\\nb\"}",
    ] {
        let error = from_json(text).unwrap_err().to_string();
        assert!(!error.contains(char::is_control), "{error:?}");
    }
    let error = from_json("{\"version\": 1, \"a\\nb\": 1}").unwrap_err();
    assert!(error.to_string().contains("\\u{000A}"), "{error}");
}

#[test]
fn a_bad_line_is_named_by_number_and_the_others_go_on() {
    let good = |address: &str| with_recipient(&format!("{{ \"final_recipient\": \"{address}\" }}")).replace('\n', " ");
    let text = [good("a@x.example"), "{".into(), String::new(), good("b@x.example\\n"), good("c@x.example")].join("\n");
    let mut limits = Limits::default();
    limits.input_octets = 300;
    let text = format!("{text}\n{}\n{}", "x".repeat(301), good("d@x.example"));
    let lines: Vec<_> = NdjsonReader::within(text.as_bytes(), limits)
        .map(|(number, case)| match case {
            Ok(case) => (number, case.report.recipients()[0].shown_address().to_owned()),
            Err(error) => (number, error.to_string()),
        })
        .collect();
    assert_eq!(
        lines,
        [
            (1, "a@x.example".to_owned()),
            (2, "line 2: no JSON: EOF while parsing an object at column 1".to_owned()),
            (4, "line 4: recipients[0].final_recipient: byte 0x0a at 11 is not allowed (RFC 3464 §2.3.2)".to_owned()),
            (5, "c@x.example".to_owned()),
            (6, "line 6: the line is longer than the limit of 300 octets".to_owned()),
            (7, "d@x.example".to_owned()),
        ]
    );
}

#[test]
fn a_line_that_is_no_utf8_is_named_by_number() {
    let mut lines = NdjsonReader::new(&b"{\xff}\n"[..]);
    let (number, case) = lines.next().expect("a line");
    assert_eq!(number, 1);
    assert_eq!(case.expect_err("no UTF-8").to_string(), "line 1: byte 0xff at 1 is not allowed (RFC 8259 §8.1)");
    assert!(lines.next().is_none());
}

#[test]
fn a_document_can_stand_in_a_larger_one() {
    let mut report = SimpleReport::new("ola@example.no", "kari@example.com", "mx.example.com");
    report.reply = Some("550 5.1.1 User unknown");
    let case = report.to_case().expect("a case");
    let larger = serde_json::json!({ "version": 1, "case": CaseDocument::from(&case) });
    assert_eq!(from_json(&larger["case"].to_string()).expect("a case"), case);
}

// Round trip over all that a case can hold.

fn host() -> impl Strategy<Value = MtaName> {
    let comment = prop::option::of("[!-~]{1,8}");
    let name_type = prop_oneof![
        Just(None),
        Just(Some(MtaNameType::X400)),
        Just(Some(MtaNameType::Dns)),
        Just(Some(MtaNameType::Other("x-local-hostname".into())))
    ];
    ("[a-z][a-z;() ]{0,3}[a-z.]{1,4}", name_type, comment).prop_map(|(name, name_type, comment)| {
        let name = match name_type {
            Some(name_type) if name_type != MtaNameType::Dns => MtaName::try_new(name_type, &name),
            _ => MtaName::try_new(MtaNameType::Dns, &name).or_else(|_| MtaName::host(&name)),
        };
        let name = name.expect("a name");
        match comment {
            Some(comment) => name.with_comment(FieldText::parse(&comment).expect("a comment")),
            None => name,
        }
    })
}

fn address() -> impl Strategy<Value = RecipientAddress> {
    prop_oneof![
        "[a-z;\"\\\\<>+][a-z;\"\\\\<> +]{0,5}@[a-z.]{1,6}"
            .prop_map(|text| RecipientAddress::mailbox(&text).expect("a mailbox")),
        "[^\\pC ]\\PC{0,5}@[a-zå]{1,4}".prop_map(|text| RecipientAddress::mailbox(&text).expect("a mailbox")),
        "[!-~]([ -~]{0,8}[!-~])?"
            .prop_map(|text| RecipientAddress::try_new(AddressType::Unknown, &text).expect("an address")),
    ]
}

fn moment() -> impl Strategy<Value = Moment> {
    (-2_208_902_400_i64..=253_402_214_400, -1439_i16..=1439)
        .prop_map(|(seconds, minutes)| Moment::try_new(seconds, minutes).expect("a moment"))
}

fn reply(first_digit: u16) -> impl Strategy<Value = SmtpReply> {
    let line = prop_oneof!["[ -~]{0,12}", "[0-9. #-]{0,12}", "\\PC{0,6}", "5[0-9]{2}[ -][ -~]{0,5}"];
    (0u16..100, prop::collection::vec(line, 1..4)).prop_map(move |(rest, lines)| {
        SmtpReply::from_lines(first_digit * 100 + rest, lines.iter().map(String::as_str)).expect("a reply")
    })
}

fn field_text() -> impl Strategy<Value = FieldText> {
    "[!-~]([ -~]{0,8}[!-~])?".prop_map(|text| FieldText::parse(&text).expect("a text"))
}

fn diagnostic(first_digit: u16) -> impl Strategy<Value = DiagnosticCode> {
    prop_oneof![
        reply(first_digit).prop_map(DiagnosticCode::Smtp),
        field_text().prop_map(|text| DiagnosticCode::other("X-Postfix", text).expect("a diagnostic")),
    ]
}

fn extensions() -> impl Strategy<Value = Vec<ExtensionField>> {
    prop::collection::btree_map("X-[a-z.\\[\\]]{1,5}", field_text(), 0..3).prop_map(|fields| {
        fields.into_iter().map(|(name, value)| ExtensionField::try_new(&name, value).expect("a field")).collect()
    })
}

fn action() -> impl Strategy<Value = (Action, StatusClass)> {
    prop_oneof![
        Just((Action::Failed, StatusClass::Permanent)),
        Just((Action::Failed, StatusClass::PersistentTransient)),
        Just((Action::Delayed, StatusClass::PersistentTransient)),
        Just((Action::Delivered, StatusClass::Success)),
        Just((Action::Relayed, StatusClass::Success)),
        Just((Action::Expanded, StatusClass::Success)),
    ]
}

fn recipient() -> impl Strategy<Value = Recipient> {
    let attempts = prop::collection::vec((moment(), prop::option::of(host()), prop::option::of(diagnostic(4))), 0..3);
    let notify = prop_oneof![
        Just(Notify::Never),
        (any::<bool>(), any::<bool>()).prop_map(|(success, delay)| Notify::On { success, failure: true, delay })
    ];
    let who = (prop::option::of(address()), address(), action(), 0u16..=999, 0u16..=999);
    let what =
        (prop::option::of(host()), prop::option::of(diagnostic(5)), prop::option::of(field_text()), extensions());
    let when = (prop::option::of(moment()), prop::option::of(moment()), attempts);
    let how = (prop::option::of(notify), prop::option::of(prop::sample::select(&SmtpStage::ALL[..])));
    (who, what, when, how).prop_map(|(who, what, when, how)| {
        let (original_recipient, final_recipient, (action, class), subject, detail) = who;
        let mut fields = RecipientFields::new(final_recipient, action, EnhancedStatus::new(class, subject, detail));
        fields.original_recipient = original_recipient;
        fields.remote_mta = what.0;
        fields.diagnostic_code = what.1.filter(|_| class != StatusClass::Success);
        fields.final_log_id = what.2;
        fields.extensions = what.3;
        fields.last_attempt_date = when.0;
        fields.will_retry_until = when.1.filter(|_| action == Action::Delayed);
        fields.attempts = when
            .2
            .into_iter()
            .map(|(at, remote_mta, diagnostic_code)| Attempt { at, remote_mta, diagnostic_code })
            .collect();
        (fields.notify, fields.stage) = how;
        Recipient::try_from(fields).expect("a legal recipient")
    })
}

fn original() -> impl Strategy<Value = Original> {
    let octets = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..60),
        "(Subject: [ -~]{0,9}\r?\n|Message-ID: <[a-z]@[a-z]>\r?\n|Received: from [a-z.]{1,5} by b; Sat, 21 Nov 2026 01:02:03 \\+0100\n|\r\n){0,6}"
            .prop_map(String::into_bytes),
    ];
    let path = prop_oneof![Just(ReturnPath::Null), Just(ReturnPath::Mailbox("kari@example.com".into()))];
    let told =
        (any::<bool>(), prop::option::of("\\PC{0,9}"), prop::option::of(any::<u64>()), prop::option::of(moment()));
    let flags = (
        prop::option::of(prop_oneof![Just(Ret::Full), Just(Ret::Hdrs)]),
        any::<[bool; 4]>(),
        prop::option::of(-9i8..=9),
    );
    (octets, path, told, flags).prop_map(|(octets, path, told, flags)| {
        let mut original = original_from_octets(&octets, path);
        if told.0 {
            original.subject = told.1;
            original.size_octets = told.2;
            original.date = told.3;
            original.message_id = None;
            original.references = vec!["<1@x>".to_owned()];
            original.hops.clear();
        }
        original.ret = flags.0;
        [original.is_smtputf8, original.is_requiretls, original.is_authenticated, original.is_hostile] = flags.1;
        original.mt_priority = flags.2;
        original
    })
}

fn received() -> impl Strategy<Value = ReceivedReport> {
    prop::collection::vec(any::<u8>(), 0..40).prop_map(|octets| ReceivedReport {
        octets,
        media_type: "message/delivery-status".to_owned(),
        groups: Vec::new(),
    })
}

fn case() -> impl Strategy<Value = Case> {
    let message = (
        prop::option::of("[ -~]{0,8}[!-~]"),
        host(),
        prop::option::of(host()),
        prop::option::of(moment()),
        extensions(),
    );
    let tag = || prop::option::of("(nl|nb|pt-BR|zh-Hant-TW)");
    let mapped = prop::collection::vec("(nl|nb|pt-BR)", 0..3);
    let reader = (any::<Option<bool>>(), prop::option::of("\\PC{0,5}"), tag(), tag(), tag(), mapped);
    (message, prop::collection::vec(recipient(), 1..4), original(), reader, prop::option::of(received())).prop_map(
        |(message, recipients, original, reader, received)| {
            let mut fields = ReportFields::by(message.1);
            fields.original_envelope_id = message.0.map(|id| EnvelopeId::parse(&id).expect("an id"));
            fields.dsn_gateway = message.2.clone();
            fields.received_from_mta = message.2;
            fields.arrival_date = message.3;
            fields.extensions = message.4;
            fields.recipients = recipients;
            let mut case = Case::new(Report::try_from(fields).expect("a legal report"), original);
            let mut who = Reader::default();
            who.audience = reader.0.map(|is_inside| if is_inside { Audience::Internal } else { Audience::External });
            who.tenant = reader.1;
            (who.language, who.profile, who.stored) = (reader.2, reader.3, reader.4);
            who.mapped = reader.5;
            case.reader = who;
            case.received = received;
            case
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_case_is_written_and_read_the_same(case in case()) {
        let text = to_json(&case);
        let again = from_json(&text);
        prop_assert!(again.is_ok(), "{}\n{text}", again.unwrap_err());
        prop_assert_eq!(again.unwrap(), case);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        let _ = from_json(&text);
        let _ = from_json(&with_recipient(&text));
        let _ = from_json(&with_message(&text));
    }
}

#[test]
fn the_examples_of_the_manual_are_read_and_valid() {
    let manual = include_str!("../../../src/manual/json.md");
    let examples: Vec<_> =
        manual.split("```json\n").skip(1).filter_map(|rest| rest.split_once("```")).map(|(text, _)| text).collect();
    assert!(examples.len() >= 2);
    for text in examples {
        from_json(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        is_valid(&serde_json::from_str(text).expect("JSON")).unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
}

#[test]
fn the_manual_names_every_field_of_the_schema() {
    let manual = include_str!("../../../src/manual/json.md");
    let schema: serde_json::Value = serde_json::from_str(&json_schema()).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions").values();
    for definition in definitions.chain([&schema]) {
        for name in definition["properties"].as_object().expect("an object").keys() {
            let is_named = manual.contains(&format!("`{name}`")) || manual.contains(&format!("\"{name}\""));
            assert!(is_named, "{name}");
        }
    }
}
