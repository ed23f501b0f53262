//! Claims about `report`: what can be constructed is legal, and what is refused says why.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use proptest::prelude::*;
use retourpost::Error;
use retourpost::report::{
    Action, AddressType, Attempt, DiagnosticCode, EnvelopeId, ExtensionField, HeaderSection, Moment, MtaName,
    MtaNameType, Notify, Recipient, RecipientAddress, RecipientFields, Report, ReportFields, Ret, ReturnPath,
    SmtpStage, decode_xtext, encode_xtext, parse_orcpt,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

fn ola() -> RecipientAddress {
    RecipientAddress::mailbox("ola@example.no").expect("a mailbox")
}

fn fields(action: Action, status: &str) -> RecipientFields {
    RecipientFields::new(ola(), action, EnhancedStatus::parse(status).expect(status))
}

fn smtp(reply: &str) -> DiagnosticCode {
    DiagnosticCode::Smtp(SmtpReply::parse(reply).expect(reply))
}

fn moment() -> Moment {
    Moment::parse("Sat, 21 Nov 2026 10:02:14 +0100").expect("a date")
}

fn extension(name: &str) -> ExtensionField {
    ExtensionField::try_new(name, FieldText::parse("1").expect("a text")).expect(name)
}

// Recipients.

#[test]
fn an_action_takes_the_statuses_of_its_class_and_no_other() {
    // PR-10, PR-7
    for action in Action::ALL {
        for class in [StatusClass::Success, StatusClass::PersistentTransient, StatusClass::Permanent] {
            let is_legal = match action {
                Action::Failed => class != StatusClass::Success,
                Action::Delayed => class == StatusClass::PersistentTransient,
                Action::Delivered | Action::Relayed | Action::Expanded => class == StatusClass::Success,
            };
            let made = Recipient::try_from(RecipientFields::new(ola(), action, EnhancedStatus::new(class, 0, 0)));
            assert_eq!(made.is_ok(), is_legal, "{action:?} {class:?}");
            if let Err(error) = made {
                assert_eq!((error.field(), error.rule()), (Some("status"), Some("RFC 3464 §2.3.3")));
            }
        }
    }
}

#[test]
fn a_refused_recipient_names_field_and_rule() {
    let rows: [(&str, RecipientFields, &str); 5] = [
        // PR-23
        (
            "tried again",
            RecipientFields { will_retry_until: Some(moment()), ..fields(Action::Failed, "5.0.0") },
            "will-retry-until: only a delayed message is tried again (RFC 3464 §2.3.9)",
        ),
        // PR-19
        (
            "success with a diagnostic",
            RecipientFields { diagnostic_code: Some(smtp("250 ok")), ..fields(Action::Delivered, "2.0.0") },
            "diagnostic-code: a diagnostic belongs to a failed or delayed recipient (RFC 3464 §2.3.6)",
        ),
        (
            "relayed with a diagnostic",
            RecipientFields { diagnostic_code: Some(smtp("250 ok")), ..fields(Action::Relayed, "2.0.0") },
            "diagnostic-code: a diagnostic belongs to a failed or delayed recipient (RFC 3464 §2.3.6)",
        ),
        // DS-7
        (
            "twice",
            RecipientFields { extensions: vec![extension("X-A"), extension("x-a")], ..fields(Action::Failed, "5.0.0") },
            "x-a: the field stands twice (RFC 3464 §2.3)",
        ),
        // PR-10
        (
            "delayed for good",
            fields(Action::Delayed, "5.4.7"),
            "status: delayed has a status of class 4 (RFC 3464 §2.3.3)",
        ),
    ];
    for (name, fields, expected) in rows {
        assert_eq!(Recipient::try_from(fields).expect_err(name).to_string(), expected, "{name}");
    }
}

#[test]
fn a_legal_recipient_keeps_all_that_was_told() {
    let told = RecipientFields {
        original_recipient: Some(parse_orcpt("rfc822;Ola+2Bwork@example.no").expect("ORCPT")),
        remote_mta: Some(MtaName::host("mx.example.no").expect("a host")),
        diagnostic_code: Some(smtp("450 4.2.2 full")),
        will_retry_until: Some(moment()),
        extensions: vec![extension("X-A"), extension("X-B")],
        notify: Some(Notify::Never),
        stage: Some(SmtpStage::Rcpt),
        attempts: vec![Attempt { at: moment(), remote_mta: None, diagnostic_code: None }],
        ..fields(Action::Delayed, "4.2.2")
    };
    let recipient = Recipient::try_from(told.clone()).expect("a legal recipient");
    assert_eq!(recipient.fields(), &told);
    // PAR-4: the letter case of ORCPT stays.
    assert_eq!(recipient.shown_address(), "Ola+work@example.no");
    assert_eq!(recipient.into_fields(), told);
}

#[test]
fn a_report_has_a_recipient_and_each_extension_once() {
    // DS-4, DS-16
    let host = MtaName::host("mx.example").expect("a host");
    let error = Report::try_from(ReportFields::by(host.clone())).expect_err("no recipient");
    assert_eq!(error.to_string(), "recipients: a report is about at least one recipient (RFC 3464 §2.1)");
    let mut fields = ReportFields::by(host);
    fields.recipients.push(Recipient::try_from(self::fields(Action::Failed, "5.0.0")).expect("a recipient"));
    fields.extensions = vec![extension("X-A"), extension("X-a")];
    // DS-7
    let error = Report::try_from(fields.clone()).expect_err("an extension twice");
    assert_eq!(error.to_string(), "X-a: the field stands twice (RFC 3464 §2.3)");
    fields.extensions.pop();
    assert_eq!(Report::try_from(fields).expect("a report").recipients().len(), 1);
}

// Words.

#[test]
fn words_of_the_wire_are_read_whatever_their_letter_case() {
    for action in Action::ALL {
        // PR-6
        assert_eq!(Action::parse(&action.as_str().to_uppercase()).expect("an action"), action);
    }
    for stage in SmtpStage::ALL {
        assert_eq!(SmtpStage::parse(stage.as_str()).expect("a stage"), stage);
    }
    assert_eq!(Ret::parse("full").expect("RET"), Ret::Full);
    assert_eq!(Ret::parse("HDRS").expect("RET"), Ret::Hdrs);
    // DS-12
    assert_eq!(AddressType::parse("RFC822").expect("a type"), AddressType::Rfc822);
    assert_eq!(AddressType::parse("UTF-8").expect("a type"), AddressType::Utf8);
    assert_eq!(MtaNameType::parse("DNS").expect("a type"), MtaNameType::Dns);
}

#[test]
fn notify_takes_never_alone_or_conditions() {
    // WHEN-1
    let on = |success, failure, delay| Notify::On { success, failure, delay };
    for (text, expected) in [
        ("NEVER", Notify::Never),
        ("never", Notify::Never),
        ("SUCCESS", on(true, false, false)),
        ("failure,DELAY", on(false, true, true)),
        ("Success,Failure,Delay", on(true, true, true)),
    ] {
        assert_eq!(Notify::parse(text).expect(text), expected, "{text}");
    }
    let words = "takes NEVER, or any of SUCCESS, FAILURE, DELAY with commas (RFC 3461 §4.1)";
    for (text, expected) in [
        ("", words),
        ("ALWAYS", words),
        ("SUCCESS,", words),
        ("never,failure", "NEVER stands alone (RFC 3461 §4.1)"),
        ("FAILURE,NEVER", "NEVER stands alone (RFC 3461 §4.1)"),
    ] {
        assert_eq!(Notify::parse(text).expect_err(text).to_string(), expected, "{text}");
    }
}

type Refused = fn() -> Option<Error>;

#[test]
fn a_refused_value_names_byte_and_rule() {
    let rows: [(&str, Refused, &str, Option<usize>); 29] = [
        (
            "action",
            || Action::parse("bounced").err(),
            "takes failed, delayed, delivered, relayed or expanded (RFC 3464 §2.3.3)",
            None,
        ),
        (
            "stage",
            || SmtpStage::parse("RCPT").err(),
            "takes connect, greeting, hello, starttls, auth, mail, rcpt, data or end-of-data",
            None,
        ),
        ("ret", || Ret::parse("ALL").err(), "takes FULL or HDRS (RFC 3461 §4.3)", None),
        // PR-4
        ("no address", || RecipientAddress::mailbox("").err(), "an address is missing (RFC 3464 §2.3.2)", None),
        ("only spaces", || RecipientAddress::mailbox("  ").err(), "an address is missing (RFC 3464 §2.3.2)", None),
        (
            "address with a space behind it",
            || RecipientAddress::try_new(AddressType::Unknown, "h  ").err(),
            "byte 0x20 at 2 is not allowed (RFC 5322 §2.2)",
            Some(2),
        ),
        (
            "address with LF",
            || RecipientAddress::mailbox("a\n@b").err(),
            "byte 0x0a at 1 is not allowed (RFC 3464 §2.3.2)",
            Some(1),
        ),
        (
            "address with DEL",
            || RecipientAddress::mailbox("\x7f").err(),
            "byte 0x7f at 0 is not allowed (RFC 3464 §2.3.2)",
            Some(0),
        ),
        // PR-5
        (
            "ASCII type",
            || RecipientAddress::try_new(AddressType::Rfc822, "aå@b").err(),
            "byte 0xc3 at 1 is not allowed (RFC 6533 §3)",
            Some(1),
        ),
        // DS-12
        ("no atom", || AddressType::parse("a b").err(), "byte 0x20 at 1 is not allowed (RFC 3464 §2.1.2)", Some(1)),
        (
            "dots in an atom",
            || AddressType::parse("rf.c822").err(),
            "byte 0x2e at 2 is not allowed (RFC 3464 §2.1.2)",
            Some(2),
        ),
        ("empty atom", || MtaNameType::parse("").err(), "a type is missing (RFC 3464 §2.1.2)", None),
        // PM-4
        ("no host", || MtaName::host("").err(), "the name of a mail system is missing (RFC 3464 §2.2.2)", None),
        // DS-3, SEC-9
        ("host with CR", || MtaName::host("a.b\r").err(), "byte 0x0d at 3 is not allowed (RFC 3464 §2.1)", Some(3)),
        // PM-1, PAR-3
        ("a blank ENVID", || EnvelopeId::parse(" ").err(), "an envelope id is missing (RFC 3461 §4.4)", None),
        ("no ENVID", || EnvelopeId::parse("").err(), "an envelope id is missing (RFC 3461 §4.4)", None),
        ("ENVID with tab", || EnvelopeId::parse("a\t").err(), "byte 0x09 at 1 is not allowed (RFC 3461 §4.4)", Some(1)),
        (
            "ENVID that injects",
            || EnvelopeId::from_xtext("a+0D+0AX-Evil:+201").err(),
            "byte 0x0d at 1 is not allowed (RFC 3461 §4.4)",
            Some(1),
        ),
        // PAR-1
        (
            "lower-case hex",
            || decode_xtext("a+2b").err(),
            "`+` at 1 wants two upper-case hex digits (RFC 3461 §4)",
            Some(1),
        ),
        ("bare plus", || decode_xtext("+").err(), "`+` at 0 wants two upper-case hex digits (RFC 3461 §4)", Some(0)),
        ("equals sign", || decode_xtext("a=b").err(), "byte 0x3d at 1 is not allowed (RFC 3461 §4)", Some(1)),
        ("space", || decode_xtext("a b").err(), "byte 0x20 at 1 is not allowed (RFC 3461 §4)", Some(1)),
        ("8-bit octet", || decode_xtext("+FF").err(), "byte 0xff at 0 is not allowed (RFC 3461 §4.4)", Some(0)),
        // PR-2
        (
            "ORCPT without type",
            || parse_orcpt("a@b").err(),
            "wants a type and an address, such as `rfc822;ola@example.no` (RFC 3461 §4.2)",
            None,
        ),
        // PR-18
        (
            "smtp without reply",
            || DiagnosticCode::other("SMTP", FieldText::escaped(b"no")).err(),
            "type smtp is only for an SMTP reply with its reply code; use an X- type for other text (RFC 3464 §2.3.6)",
            None,
        ),
        // DS-13
        (
            "own field",
            || ExtensionField::try_new("Colour", FieldText::escaped(b"red")).err(),
            "an extension field begins with `X-` or is registered (RFC 3464 §2.4)",
            None,
        ),
        (
            "colon",
            || ExtensionField::try_new("X-A:", FieldText::escaped(b"")).err(),
            "byte 0x3a at 3 is not allowed (RFC 5322 §3.6.8)",
            Some(3),
        ),
        (
            "path with a space",
            || ReturnPath::parse("<a b@c>").err(),
            "byte 0x20 at 1 is not allowed (RFC 5321 §4.1.2)",
            Some(1),
        ),
        ("half a path", || ReturnPath::parse("a@c>").err(), "an angle bracket stands alone (RFC 5321 §4.1.2)", None),
    ];
    for (name, refused, expected, position) in rows {
        let error = refused().expect(name);
        assert_eq!((error.to_string().as_str(), error.position()), (expected, position), "{name}");
    }
}

// Addresses and paths.

#[test]
fn odd_addresses_are_kept() {
    // PR-4
    for address in ["\"a b\"@x", "A@B.C", "postmaster", "a@b@c", "<a@b>", "a@[192.0.2.1]"] {
        assert_eq!(RecipientAddress::mailbox(address).expect(address).address(), address);
    }
    assert_eq!(RecipientAddress::mailbox("a@b@C.example").expect("an address").domain(), Some("C.example"));
    assert_eq!(RecipientAddress::mailbox("postmaster").expect("an address").domain(), None);
}

#[test]
fn an_address_beyond_ascii_is_of_type_utf_8() {
    // PR-5
    assert_eq!(RecipientAddress::mailbox("ñ@x").expect("an address").address_type(), &AddressType::Utf8);
    assert_eq!(ola().address_type(), &AddressType::Rfc822);
}

#[test]
fn orcpt_is_decoded() {
    // PR-2, PAR-4
    assert_eq!(parse_orcpt("rfc822;A+2Bb@x.example").expect("ORCPT").address(), "A+b@x.example");
    // I18-5, I18-14
    for (text, address) in [
        (r"utf-8;\x{F1}@x", "ñ@x"),
        (r"utf-8;\x{100}\x{1F600}@x", "Ā😀@x"),
        (r"utf-8;a\x{2B}b@x", "a+b@x"),
        // I18-10: what breaks the syntax is copied unchanged.
        (r"utf-8;\x{ZZ}@x", r"\x{ZZ}@x"),
        (r"utf-8;\x{D800}@x", r"\x{D800}@x"),
    ] {
        let address_of = parse_orcpt(text).expect(text);
        assert_eq!((address_of.address(), address_of.address_type()), (address, &AddressType::Utf8), "{text}");
    }
    // PAR-5: of type utf-8, xtext decoding changes nothing, since there is no `+` and no `=`.
    assert_eq!(decode_xtext(r"\x{F1}@x").expect("xtext"), r"\x{F1}@x");
    // PR-3
    assert_eq!(parse_orcpt("unknown;a").expect("ORCPT").address_type(), &AddressType::Unknown);
}

#[test]
fn a_return_path_is_read_with_or_without_brackets() {
    for (text, mailbox) in [
        ("<>", None),
        ("", None),
        (" <kari@example.com> ", Some("kari@example.com")),
        ("kari@example.com", Some("kari@example.com")),
        // ENV-4
        ("<@a,@b:user@d>", Some("user@d")),
        ("<\"a b, c\"@d>", Some("\"a b, c\"@d")),
        ("postmaster", Some("postmaster")),
    ] {
        assert_eq!(ReturnPath::parse(text).expect(text).mailbox(), mailbox, "{text}");
    }
}

#[test]
fn a_name_of_type_dns_is_qualified_or_an_address_in_brackets() {
    // PM-5, PM-6, PM-7
    for (name, name_type) in [
        ("Mx.Example.COM", "dns"),
        ("[192.0.2.1]", "dns"),
        ("mailhost", "x-local-hostname"),
        ("mailhost.", "x-local-hostname"),
        ("a mail host.example", "x-local-hostname"),
        ("a..example", "x-local-hostname"),
        ("[]", "x-local-hostname"),
        ("[192.0.2.1] x]", "x-local-hostname"),
    ] {
        let host = MtaName::host(name).expect(name);
        assert_eq!((host.name(), host.name_type().as_str()), (name, name_type));
        assert_eq!(MtaName::try_new(MtaNameType::Dns, name).is_ok(), name_type == "dns", "{name}");
    }
    for (name, written) in [
        ("mx.blåbær.example", "mx.xn--blbr-roah.example"),
        ("mx.example.com.", "mx.example.com"),
        ("192.0.2.1", "[192.0.2.1]"),
        ("192.0.2.1.", "[192.0.2.1]"),
        ("１９２.0.2.\u{feff}1", "[192.0.2.1]"),
        ("2001:db8::1", "[IPv6:2001:db8::1]"),
    ] {
        let host = MtaName::host(name).expect(name);
        assert_eq!((host.name(), host.name_type()), (written, &MtaNameType::Dns));
        assert_eq!(MtaName::try_new(MtaNameType::Dns, name), Ok(host));
    }
    let error = MtaName::try_new(MtaNameType::Dns, "mailhost").unwrap_err();
    assert_eq!(error.rule(), Some("RFC 3461 §6.3(b)"));
}

// Headers.

#[test]
fn a_header_keeps_order_folding_and_what_is_no_field() {
    let header = HeaderSection::parse(b"From x Sat\nA: 1\n\t2\r\nB : 3\rnot a field\na: 4\n\nbody");
    let names: Vec<_> = header.fields().map(|field| String::from_utf8_lossy(field.name()).into_owned()).collect();
    assert_eq!(names, ["", "A", "B", "", "a"]);
    assert_eq!(header.octets(), b"From x Sat\r\nA: 1\r\n\t2\r\nB : 3\r\nnot a field\r\na: 4\r\n");
    let first = header.first("a").expect("a field");
    assert_eq!(
        (first.octets(), first.raw_value(), first.unfolded().as_str()),
        (&b"A: 1\r\n\t2\r\n"[..], &b"1\r\n\t2"[..], "1\t2")
    );
}

// Moments.

#[test]
fn a_date_of_the_wire_has_four_digits_for_the_year_and_a_numeric_zone() {
    // PM-10, PM-11
    for (text, wire) in [
        ("Sat, 21 Nov 2026 10:02:14 GMT", "Sat, 21 Nov 2026 10:02:14 +0000"),
        ("21 Nov 26 10:02 EST", "Sat, 21 Nov 2026 10:02:00 -0500"),
        ("Mon, 1 Feb 2027 00:00:00 -0330 (NST)", "Mon, 1 Feb 2027 00:00:00 -0330"),
        ("2026-11-21T10:02:14Z", "Sat, 21 Nov 2026 10:02:14 +0000"),
    ] {
        let mut octets = Vec::new();
        Moment::parse(text).expect(text).write_wire(&mut octets);
        assert_eq!(String::from_utf8_lossy(&octets), wire, "{text}");
    }
}

#[test]
fn a_moment_outside_the_calendar_is_refused() {
    for (seconds, minutes, expected) in [
        (i64::MAX, 0, "9223372036854775807 s is not in the years 1900 to 9999 (RFC 5322 §3.3)"),
        (-2_208_988_801, 0, "-2208988801 s is not in the years 1900 to 9999 (RFC 5322 §3.3)"),
        (0, 1440, "an offset of 1440 minutes is a day or more"),
        (0, i16::MIN, "an offset of -32768 minutes is a day or more"),
    ] {
        assert_eq!(Moment::try_new(seconds, minutes).expect_err("a moment").to_string(), expected);
    }
    for text in [
        "",
        "yesterday",
        "2026-11-21",
        "2026-11-21T10:02:14",
        "Sat, 21 Nov 2026 10:02:14",
        "Sat, 31 Feb 2026 10:02:14 +0000",
        "Sun, 21 Nov 1013 01:23:23 +0000",
    ] {
        assert!(Moment::parse(text).is_err(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn xtext_is_written_and_read_the_same(text in "[ -~]{0,40}") {
        let xtext = encode_xtext(&text);
        prop_assert!(xtext.bytes().all(|byte| matches!(byte, 0x21..=0x7e) && byte != b'='), "{}", xtext);
        prop_assert_eq!(decode_xtext(&xtext).expect("xtext"), text);
    }

    #[test]
    fn what_xtext_decodes_to_is_printable(xtext in "[+=0-9A-Fa-f -~\\PC]{0,12}") {
        // PAR-3
        if let Ok(text) = decode_xtext(&xtext) {
            prop_assert!(text.bytes().all(|byte| matches!(byte, 0x20..=0x7e)));
        }
    }

    #[test]
    fn jiff_reads_the_same_moment_from_what_is_written(
        seconds in -2_208_902_400_i64..=253_402_214_400, minutes in -1439_i16..=1439,
    ) {
        let moment = Moment::try_new(seconds, minutes).expect("a moment");
        let offset = Offset::from_seconds(i32::from(minutes) * 60).expect("an offset");
        let zoned = Timestamp::from_second(seconds).expect("a timestamp").to_zoned(TimeZone::fixed(offset));
        let parts = moment.parts();
        prop_assert_eq!(
            (parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second),
            (
                zoned.year(), zoned.month() as u8, zoned.day() as u8,
                zoned.hour() as u8, zoned.minute() as u8, zoned.second() as u8,
            )
        );
        prop_assert_eq!(parts.weekday, zoned.weekday().to_monday_zero_offset() as u8);
        let mut wire = Vec::new();
        moment.write_wire(&mut wire);
        let read = jiff::fmt::rfc2822::parse(&String::from_utf8(wire).expect("ASCII")).expect("RFC 5322");
        prop_assert_eq!((read.timestamp(), read.offset()), (zoned.timestamp(), offset));
        let iso: Timestamp = moment.to_string().parse().expect("RFC 3339");
        prop_assert_eq!(iso, zoned.timestamp());
        prop_assert_eq!(Moment::parse(&moment.to_string()).expect("a moment"), moment);
    }

    #[test]
    fn any_date_is_read_or_refused(text in "\\PC{0,40}") {
        let _ = Moment::parse(&text);
    }

    #[test]
    fn a_header_that_was_read_is_read_the_same(octets in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(b'\r'), Just(b':'), Just(b' ')], 0..60)) {
        let header = HeaderSection::parse(&octets);
        prop_assert_eq!(&HeaderSection::parse(header.octets()), &header);
        let joined: Vec<u8> = header.fields().flat_map(|field| field.octets().to_vec()).collect();
        prop_assert_eq!(joined, header.octets());
    }

    #[test]
    fn a_return_path_has_no_controls_and_is_read_the_same(text in "[ -~\t\r\n\"<>@:,]{0,20}") {
        if let Ok(path) = ReturnPath::parse(&text) {
            let mailbox = path.mailbox().unwrap_or_default();
            prop_assert!(!mailbox.bytes().any(|byte| byte.is_ascii_control()));
            prop_assert_eq!(ReturnPath::parse(&format!("<{mailbox}>")).expect("a path"), path);
        }
    }
}
