//! Claims about `status`.

use proptest::prelude::*;
use retourpost::ErrorKind;
use retourpost::status::{
    ClassBasis, EnhancedStatus, Role, SmtpReply, StatusClass, StatusEntry, StatusLevel, registry, reply_code_entry,
    reply_codes,
};

const STATUS_CODES: &str = include_str!("../data/enhanced-status-codes.csv");
const REPLY_CODES: &str = include_str!("../data/smtp-reply-codes.csv");

fn status(text: &str) -> EnhancedStatus {
    EnhancedStatus::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn reply(text: &str) -> SmtpReply {
    SmtpReply::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

fn lines(reply: &SmtpReply) -> Vec<&str> {
    reply.lines().collect()
}

fn wire(reply: &SmtpReply) -> Vec<u8> {
    let mut wire = Vec::new();
    reply.write_wire(&mut wire);
    wire
}

fn ascii_lines(reply: &SmtpReply) -> Vec<String> {
    let mut lines = Vec::new();
    reply.write_ascii_lines(|line| lines.push(line.to_owned()));
    lines
}

/// The rows of a CSV file (RFC 4180, without line breaks in fields), each as column name and value.
fn csv_rows(source: &'static str) -> Vec<std::collections::HashMap<&'static str, String>> {
    let mut lines = source.lines();
    let names: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let rows = lines.map(|line| {
        let fields = csv_fields(line);
        assert_eq!(fields.len(), names.len(), "{line}");
        names.iter().copied().zip(fields).collect()
    });
    rows.collect()
}

fn csv_fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for character in line.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("never empty").push(character),
        }
    }
    fields
}

// ---- EnhancedStatus

#[test]
fn a_status_code_is_three_numbers_and_nothing_else() {
    // PR-11
    for (text, class, subject, detail) in [
        ("2.0.0", StatusClass::Success, 0, 0),
        ("4.4.7", StatusClass::PersistentTransient, 4, 7),
        ("5.1.10", StatusClass::Permanent, 1, 10),
        ("5.999.999", StatusClass::Permanent, 999, 999),
    ] {
        let status = status(text);
        assert_eq!((status.class(), status.subject(), status.detail()), (class, subject, detail), "{text}");
        assert_eq!(status, EnhancedStatus::new(class, subject, detail), "{text}");
        assert_eq!(text.parse::<EnhancedStatus>().expect(text), status);
    }
}

#[test]
fn a_bad_status_code_is_refused_where_it_goes_wrong() {
    // PR-11
    for (text, position) in [
        ("", 0),
        ("5", 1),
        ("5.", 2),
        ("5.1", 3),
        ("5.1.", 4),
        ("3.1.1", 0),
        ("1.1.1", 0),
        (" 5.1.1", 0),
        ("5.1.1 ", 5),
        ("5.1.1 (unknown user)", 5),
        ("5.1.1\r\n", 5),
        ("5.01.1", 2),
        ("5.1.01", 4),
        ("5.00.1", 2),
        ("5.1000.1", 5),
        ("5.1.1234", 7),
        ("5.1.1.1", 5),
        ("5,1,1", 1),
        ("55.1.1", 1),
        ("5.1.x", 4),
        ("5.x.1", 2),
        ("5.+1.1", 2),
        ("5.1.١", 4),
        ("x", 0),
    ] {
        let error = EnhancedStatus::parse(text).expect_err(text);
        assert_eq!(error.position(), Some(position), "{text:?}: {error}");
        assert_eq!(error.rule(), Some("RFC 3463 §2"), "{text:?}");
        assert_eq!(error.kind(), ErrorKind::Caller, "{text:?}");
        assert!(!error.to_string().contains("unknown user"), "{error}");
    }
}

#[test]
fn a_refusal_says_what_was_found_or_needed() {
    let message = |text| EnhancedStatus::parse(text).expect_err(text).to_string();
    assert_eq!(message("5.01.1"), "byte 0x30 at 2 is not allowed (RFC 3463 §2)");
    assert_eq!(message("5.1"), "a status code such as 5.1.1 is needed, the text ends at 3 (RFC 3463 §2)");
}

#[test]
fn numbers_above_999_are_refused() {
    assert!(EnhancedStatus::try_new(StatusClass::Permanent, 999, 999).is_ok());
    for (subject, detail) in [(1000, 0), (0, 1000), (u16::MAX, u16::MAX)] {
        let error = EnhancedStatus::try_new(StatusClass::Permanent, subject, detail).expect_err("too large");
        assert_eq!(error.rule(), Some("RFC 3463 §2"));
    }
    const KNOWN: EnhancedStatus = EnhancedStatus::new(StatusClass::Permanent, 1, 1);
    assert_eq!(KNOWN.to_string(), "5.1.1");
}

#[test]
#[should_panic(expected = "at most three digits")]
fn new_panics_on_a_number_above_999() {
    let _ = EnhancedStatus::new(StatusClass::Permanent, 1000, 0);
}

#[test]
fn a_class_has_one_of_three_digits() {
    for digit in 0..=u8::MAX {
        let class = StatusClass::from_digit(digit);
        assert_eq!(class.map(StatusClass::digit), [2, 4, 5].contains(&digit).then_some(digit));
    }
}

#[test]
fn another_class_keeps_subject_and_detail() {
    assert_eq!(status("5.2.2").with_class(StatusClass::PersistentTransient), status("4.2.2"));
}

#[test]
fn codes_sort_by_class_subject_and_detail_as_numbers() {
    let mut codes = ["5.1.10", "4.7.1", "5.1.9", "2.0.0", "5.0.0"].map(status);
    codes.sort();
    assert_eq!(codes, ["2.0.0", "4.7.1", "5.0.0", "5.1.9", "5.1.10"].map(status));
}

#[test]
fn a_status_code_is_small() {
    assert!(size_of::<EnhancedStatus>() <= 8 && size_of::<Option<EnhancedStatus>>() <= 8);
}

/// PR-11 by other means than the parser's: `class "." subject "." detail` of RFC 3463 §2.
fn is_status_code(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    let is_number = |number: &&str| {
        (1..=3).contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && number.parse::<u16>().is_ok_and(|value| value.to_string() == **number)
    };
    numbers.len() == 3 && matches!(numbers[0], "2" | "4" | "5") && numbers[1..].iter().all(is_number)
}

proptest! {
    #[test]
    fn exactly_the_grammar_is_accepted(text in "[0-9. x]{0,10}|[2-5]\\.[0-9]{1,4}\\.[0-9]{1,4}|\\PC{0,8}") {
        prop_assert_eq!(EnhancedStatus::parse(&text).is_ok(), is_status_code(&text));
    }

    #[test]
    fn a_status_code_survives_the_wire(class in 0usize..3, subject in 0u16..=999, detail in 0u16..=999) {
        let class = [StatusClass::Success, StatusClass::PersistentTransient, StatusClass::Permanent][class];
        let status = EnhancedStatus::try_new(class, subject, detail).expect("in range");
        let mut wire = Vec::new();
        status.write_wire(&mut wire);
        prop_assert_eq!(wire, status.to_string().into_bytes());
        prop_assert_eq!(EnhancedStatus::parse(&status.to_string()).expect("as written"), status);
    }
}

// ---- The registry

/// The entry as a row of the CSV file, in the columns of the file that are facts.
fn as_columns(entry: &StatusEntry) -> [(&'static str, String); 7] {
    let classes: Vec<String> = entry.valid_classes().iter().map(|class| class.digit().to_string()).collect();
    let roles: Vec<&str> = entry.who_can_fix().iter().map(|role| role.as_str()).collect();
    let kind = match entry.level() {
        StatusLevel::Class(_) => "class",
        StatusLevel::Subject(_) => "subject",
        StatusLevel::Detail(..) => "code",
    };
    [
        ("code", entry.pattern().to_owned()),
        ("name", entry.name().to_owned()),
        ("valid_classes", classes.join(";")),
        ("meaning", entry.meaning().to_owned()),
        ("associated_basic_codes", entry.basic_codes().to_owned()),
        ("who_can_fix", if roles.is_empty() { "-".to_owned() } else { roles.join(";") }),
        ("kind", kind.to_owned()),
    ]
}

#[test]
fn the_registry_is_the_reference_table_row_by_row() {
    // SC-1, SC-9
    let rows = csv_rows(STATUS_CODES);
    assert_eq!(registry().count(), rows.len());
    for (entry, row) in registry().zip(&rows) {
        for (column, value) in as_columns(entry) {
            let expected = if row[column] == "not given" { "" } else { row[column].as_str() };
            assert_eq!(value, expected, "{} {column}", entry.pattern());
        }
        let basis = match row["class_basis"].as_str() {
            "text" => ClassBasis::Stated,
            "unrestricted" => ClassBasis::Unrestricted,
            "inferred" | "deprecated" => ClassBasis::Inferred,
            "text says 4" => ClassBasis::Disputed,
            other => panic!("{other}"),
        };
        assert_eq!(entry.class_basis(), basis, "{}", entry.pattern());
        assert_eq!(entry.deprecated_for().is_some(), row["class_basis"] == "deprecated", "{}", entry.pattern());
    }
}

#[test]
fn the_registry_cites_the_documents_of_the_reference_table() {
    for (entry, row) in registry().zip(csv_rows(STATUS_CODES)) {
        let cited = entry.reference().split(", ").map(|document| document.split(" §").next().unwrap_or(document));
        let cited: Vec<String> = cited.map(|document| document.replace("RFC ", "RFC")).collect();
        let expected: Vec<&str> = row["reference"].split(['[', ']']).skip(1).step_by(2).collect();
        assert_eq!(cited, expected, "{}", entry.pattern());
    }
}

#[test]
fn notes_stand_where_the_reference_table_has_them() {
    for (entry, row) in registry().zip(csv_rows(STATUS_CODES)) {
        // The note on X.6.10 speaks of the table itself, those on the subjects of how to read it.
        let is_ours = row["kind"] != "subject" && entry.pattern() != "X.6.10";
        assert_eq!(entry.note().is_some(), is_ours && !row["note"].is_empty(), "{}", entry.pattern());
        let note = entry.note().unwrap_or_default();
        assert!(!["memory", "checked", "copy"].iter().any(|word| note.contains(word)), "{note}");
    }
}

#[test]
fn the_registry_has_3_classes_8_subjects_and_81_details() {
    // SC-9
    let count = |is_wanted: fn(StatusLevel) -> bool| registry().filter(|entry| is_wanted(entry.level())).count();
    assert_eq!(count(|level| matches!(level, StatusLevel::Class(_))), 3);
    assert_eq!(count(|level| matches!(level, StatusLevel::Subject(_))), 8);
    assert_eq!(count(|level| matches!(level, StatusLevel::Detail(..))), 81);
}

#[test]
fn each_row_is_found_by_its_own_code() {
    for entry in registry() {
        let pattern = entry.pattern();
        let code = pattern.strip_prefix('X').map_or(pattern.to_owned(), |rest| format!("5{rest}"));
        let code = code.replace(['X', 'Y'], "999");
        let found = status(&code).entry();
        assert_eq!(found.pattern(), entry.pattern(), "{code}");
        assert_eq!(status(&code).is_registered(), matches!(entry.level(), StatusLevel::Detail(..)), "{code}");
    }
}

#[test]
fn an_unknown_detail_falls_back_to_its_subject_then_to_its_class() {
    // TXT-10
    for (code, pattern) in [
        ("5.7.1", "X.7.1"),
        ("4.7.1", "X.7.1"),
        ("5.7.999", "X.7.Y"),
        ("5.0.0", "X.0.0"),
        ("5.0.1", "X.0.Y"),
        ("4.9.1", "4.X.Y"),
        ("5.8.0", "5.X.Y"),
        ("2.999.999", "2.X.Y"),
    ] {
        assert_eq!(status(code).entry().pattern(), pattern, "{code}");
    }
}

#[test]
fn who_can_act_follows_the_subject() {
    // TXT-9
    let roles = |code| status(code).entry().who_can_fix();
    assert_eq!(roles("5.1.999"), [Role::Sender]);
    assert_eq!(roles("5.2.999"), [Role::Recipient]);
    assert_eq!(roles("5.3.999"), [Role::RecipientAdmin]);
    assert_eq!(roles("4.4.999"), [Role::RecipientAdmin, Role::NobodyRetry]);
    assert_eq!(roles("5.6.999"), [Role::Sender, Role::Recipient]);
    assert!(registry().filter(|entry| entry.who_can_fix().is_empty()).all(|entry| {
        let classes = entry.valid_classes();
        classes == [StatusClass::Success]
    }));
}

#[test]
fn a_deprecated_code_is_read_as_its_successor() {
    // SC-9
    assert_eq!(status("5.6.10").current(), status("5.6.8"));
    assert_eq!(status("5.6.10").entry().deprecated_for().map(StatusEntry::pattern), Some("X.6.8"));
    assert_eq!(reply("550 5.6.10 no").status(), status("5.6.8"));
    assert_eq!(reply("550 5.6.10 no").enhanced(), Some(status("5.6.10")));
    for entry in registry().filter(|entry| entry.deprecated_for().is_none()) {
        assert!(!entry.valid_classes().is_empty(), "{}", entry.pattern());
    }
    assert_eq!(status("5.6.9").current(), status("5.6.9"));
}

#[test]
fn positive_and_policy_codes_allow_their_class() {
    // SC-7, SC-8
    for code in ["2.0.0", "2.1.5", "2.6.4", "5.7.1", "4.2.2", "4.4.7", "5.4.7", "4.5.3"] {
        assert!(status(code).entry().allows_class(status(code).class()), "{code}");
    }
    for code in ["2.1.1", "5.1.5", "4.1.1"] {
        assert!(!status(code).entry().allows_class(status(code).class()), "{code}");
    }
}

#[test]
fn expiry_points_to_the_real_cause() {
    // SC-6: the rule is obeyed where a cause is chosen; here stands what administrators are told.
    assert!(status("4.4.7").entry().meaning().contains("prefer the real underlying cause"));
}

#[test]
fn basic_codes_are_matched_one_by_one_or_by_class() {
    for (code, reply_code, is_associated) in [
        ("5.1.1", 550, true),
        ("5.1.1", 551, false),
        ("5.0.0", 250, true),
        ("5.7.17", 599, true),
        ("5.7.17", 450, false),
        ("4.7.15", 499, true),
        ("4.7.15", 250, false),
        ("5.9.9", 571, true),
        ("5.9.9", 471, false),
        ("5.2.0", 550, false),
        ("2.3.6", 251, true),
    ] {
        assert_eq!(status(code).entry().is_associated_with(reply_code), is_associated, "{code} {reply_code}");
    }
}

// ---- Basic reply codes

#[test]
fn the_reply_codes_are_the_reference_table_row_by_row() {
    let rows = csv_rows(REPLY_CODES).into_iter().filter(|row| row["kind"] == "reply");
    let mut n_rows = 0;
    for row in rows {
        n_rows += 1;
        let pattern = row["reply_code"].as_str();
        let entry = reply_codes().find(|entry| entry.pattern() == pattern).unwrap_or_else(|| panic!("{pattern}"));
        assert_eq!(entry.meaning(), row["standard_meaning"], "{pattern}");
        assert_eq!(entry.likely_status().to_string(), row["status_likely"], "{pattern}");
        assert_eq!(entry.alternatives().unwrap_or_default(), row["alternatives_by_context"], "{pattern}");
        let associated: Vec<&str> = entry.associated_entries().map(StatusEntry::pattern).collect();
        assert_eq!(associated.join(" "), row["registry_associated_details"], "{pattern}");
        if let Some(code) = entry.code() {
            assert_eq!(reply(pattern).status().to_string(), row["status_safe"], "{pattern}");
            assert!(std::ptr::eq(reply_code_entry(code), entry), "{pattern}");
        }
    }
    assert_eq!(n_rows, 39);
}

#[test]
fn an_unknown_reply_code_is_read_by_its_first_digit() {
    // SC-3
    for (code, pattern) in [
        (299, "2yz"),
        (399, "3yz"),
        (499, "4yz"),
        (541, "5yz"),
        (599, "5yz"),
        (199, "other"),
        (600, "other"),
        (0, "other"),
    ] {
        assert_eq!(reply_code_entry(code).pattern(), pattern, "{code}");
    }
    assert_eq!(reply("599 odd").status(), status("5.0.0"));
    assert_eq!(reply("499 odd").status(), status("4.0.0"));
}

#[test]
fn a_bare_550_is_not_called_user_unknown() {
    // SC-4
    let entry = reply_code_entry(550);
    assert_eq!(entry.likely_status(), status("5.0.0"));
    assert_eq!(entry.meaning(), "Mailbox unavailable: unknown, no access, or policy refusal");
    assert!(entry.note().is_some_and(|note| note.contains("three meanings")));
}

#[test]
fn the_552_row_tells_of_too_many_recipients() {
    // SC-5: a reply is never given another class; what 552 can mean stands in the table, the right code with it.
    assert!(reply_code_entry(552).alternatives().is_some_and(|text| text.contains("treat as temporary 4.5.3")));
    assert!(reply_code_entry(452).alternatives().is_some_and(|text| text.contains("4.5.3 (too many recipients")));
    assert_eq!(reply("452 4.5.3 Too many recipients").status(), status("4.5.3"));
}

#[test]
fn reply_codes_ascend_and_end_with_the_rest() {
    let codes: Vec<u16> = reply_codes().map_while(|entry| entry.code()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b));
    let rest: Vec<&str> = reply_codes().skip(codes.len()).map(|entry| entry.pattern()).collect();
    assert_eq!(rest, ["2yz", "3yz", "4yz", "5yz", "other"]);
}

// ---- SmtpReply: the status

#[test]
fn the_status_of_a_reply_is_its_enhanced_code_or_n_0_0() {
    // SC-2, SC-3, PR-12
    for (text, enhanced, has_mismatch, expected) in [
        ("550 5.1.1 User unknown", Some("5.1.1"), false, "5.1.1"),
        ("550 User unknown", None, false, "5.0.0"),
        ("550", None, false, "5.0.0"),
        ("599 odd", None, false, "5.0.0"),
        ("550 4.2.1 disabled", Some("4.2.1"), true, "5.0.0"),
        ("451 4.7.1 greylisted", Some("4.7.1"), false, "4.7.1"),
        ("451 5.7.1 odd", Some("5.7.1"), true, "4.0.0"),
        ("250 2.1.5 ok", Some("2.1.5"), false, "2.1.5"),
        ("250 ok", None, false, "2.0.0"),
        ("250 5.0.0 ok", Some("5.0.0"), true, "2.0.0"),
        ("354 go on", None, false, "5.0.0"),
        ("354 5.7.1 go on", Some("5.7.1"), true, "5.0.0"),
        ("550 5.1.1", Some("5.1.1"), false, "5.1.1"),
        ("550 5.1.1.1 is blocked", None, false, "5.0.0"),
        ("550 5.01.1 no", None, false, "5.0.0"),
        ("550 5.1.1-no", None, false, "5.0.0"),
        ("550 10.5.1.1 no", None, false, "5.0.0"),
        ("550 see 5.1.1 there", None, false, "5.0.0"),
        ("550 #5.1.0 Address rejected.", Some("5.1.0"), false, "5.1.0"),
        ("550 5.7.1: Access denied", Some("5.7.1"), false, "5.7.1"),
        ("550 sorry, no mailbox here by that name (#5.1.1)", Some("5.1.1"), false, "5.1.1"),
        ("550-blocked\r\n550 5.7.1 see our page", Some("5.7.1"), false, "5.7.1"),
    ] {
        let reply = reply(text);
        assert_eq!(reply.enhanced(), enhanced.map(status), "{text}");
        assert_eq!(reply.has_class_mismatch(), has_mismatch, "{text}");
        assert_eq!(reply.status(), status(expected), "{text}");
    }
}

#[test]
fn the_first_digit_is_the_class_of_the_reply() {
    for (text, code, digit) in [("250 ok", 250, 2), ("354", 354, 3), ("499", 499, 4), ("599 x", 599, 5)] {
        assert_eq!((reply(text).code(), reply(text).class_digit()), (code, digit));
    }
}

// ---- SmtpReply: the forms it comes in

const GMAIL: [&str; 4] = [
    "5.1.1 The email account that you tried to reach does not exist. Please try",
    "5.1.1 double-checking the recipient's email address for typos or",
    "5.1.1 unnecessary spaces. For more information, go to",
    "5.1.1  https://support.google.com/mail/?p=NoSuchUser a1-20020a05 - gsmtp",
];

#[test]
fn the_lines_of_a_reply_are_found_in_all_its_forms() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("single", "550 5.1.1 User unknown", &["5.1.1 User unknown"]),
        ("code alone", "550", &[""]),
        ("code and space", "550 ", &[""]),
        ("code and hyphen", "550-", &[""]),
        ("line end", "550 a\r\n", &["a"]),
        ("white space around", " \t\r\n 550 a \r\n\r\n", &["a"]),
        ("tab after the code", "550\ta", &["a"]),
        ("indented text", "550   a", &["  a"]),
        ("crlf", "550-a\r\n550 b\r\n", &["a", "b"]),
        ("lf", "550-a\n550-b\n550 c", &["a", "b", "c"]),
        ("cr cr lf", "550-a\r\r\n550 b", &["a", "b"]),
        ("empty lines of the reply", "550-\r\n550-b\r\n550", &["", "b", ""]),
        ("blank lines between", "550-a\r\n\r\n550 b", &["a", "b"]),
        ("space before each line", "550 a\r\n550 b", &["a", "b"]),
        ("end missing", "550-a\r\n550-b", &["a", "b"]),
        ("codes lost", "550-5.1.1 a\n5.1.1 b\nc", &["5.1.1 a", "5.1.1 b", "c"]),
        ("another code", "550-a\r\n551 b", &["a", "551 b"]),
        ("a longer number", "550-a\r\n5501 b", &["a", "5501 b"]),
        ("folded text", "550 5.1.1 <b@x>: no:\r\n    unknown", &["5.1.1 <b@x>: no: unknown"]),
        ("folded after the code", "550\r\n 5.1.1 no", &["5.1.1 no"]),
        ("folded field of RFC 3461 §9.2", "550-a\r\n 550-b\r\n 550 c", &["a", "b", "c"]),
        ("folded field, text like a code", "550-a\r\n 550-see 550 things\r\n 550 b", &["a", "see 550 things", "b"]),
        ("folded field and folded text", "550-5.1.1 a\r\n b\r\n 550 5.1.1 c\r\n d", &["5.1.1 a b", "5.1.1 c d"]),
        ("folded last line, text like a code", "550 a\r\n 550 b", &["a 550 b"]),
        ("joined by spaces", "550-5.1.1 a 550-5.1.1 b 550 5.1.1 c", &["5.1.1 a", "5.1.1 b", "5.1.1 c"]),
        ("joined by spaces, no enhanced code", "550-a 550-b 550 c", &["a", "b", "c"]),
        ("joined by spaces, end missing", "550-5.1.1 a 550-5.1.1 b", &["5.1.1 a", "5.1.1 b"]),
        ("joined, text like a code", "550-5.1.1 a 550 b 550 5.1.1 c", &["5.1.1 a 550 b", "5.1.1 c"]),
        ("joined and folded", "550-5.1.1 a 550-5.1.1\r\n b\r\n 550 5.1.1 c", &["5.1.1 a", "5.1.1 b", "5.1.1 c"]),
        ("joined, doubtful: two ends", "550-a 550 b 550 c", &["a 550 b 550 c"]),
        ("joined, doubtful: end missing", "550-a 550-b", &["a 550-b"]),
        ("joined, doubtful: goes on after the end", "550-a 550 b 550-c", &["a 550 b 550-c"]),
        ("a last line is never taken apart", "550 a 550-b 550 c", &["a 550-b 550 c"]),
        ("real line ends are never doubted", "550-a 550-b\r\n550 c", &["a 550-b", "c"]),
    ];
    for (name, text, expected) in rows {
        assert_eq!(lines(&reply(text)), *expected, "{name}");
    }
}

#[test]
fn a_reply_of_gmail_is_the_same_however_it_was_quoted() {
    let joined_by = |ends: &str| {
        let [first, second, third, last] = GMAIL;
        format!("550-{first}{ends}550-{second}{ends}550-{third}{ends}550 {last}")
    };
    for ends in ["\r\n", "\n", " ", "\r\n ", "\n    ", "\r\n\t"] {
        let reply = reply(&joined_by(ends));
        assert_eq!(lines(&reply), GMAIL, "{ends:?}");
        assert_eq!(reply.enhanced(), Some(status("5.1.1")));
    }
    // Postfix folds the line it has joined wherever a space is.
    let folded = joined_by(" ").replace(" does not", "\n    does not").replace(" 550-5.1.1 unn", "\n    550-5.1.1 unn");
    assert_eq!(lines(&reply(&folded)), GMAIL);
}

#[test]
fn text_lines_leave_out_the_enhanced_code() {
    let text = |input| reply(input).text_lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(text("550-5.1.1 No such user.\r\n550 5.1.1  Bye"), ["No such user.", "Bye"]);
    assert_eq!(text("550-5.1.1 a\r\n550 b"), ["a", "b"]);
    assert_eq!(text("550-5.1.1 a\r\n550 5.7.1 b"), ["a", "5.7.1 b"]);
    assert_eq!(text("550 #5.1.0 Address rejected."), ["Address rejected."]);
    assert_eq!(text("550 5.7.1: denied"), ["denied"]);
    assert_eq!(text("550 no mailbox (#5.1.1)"), ["no mailbox (#5.1.1)"]);
    assert_eq!(text("550 4.2.1 disabled"), ["disabled"]);
    assert_eq!(text("550 5.1.1"), [""]);
}

#[test]
fn what_does_not_begin_with_a_reply_code_is_refused() {
    for (octets, position) in [
        (&b""[..], 0),
        (b" \r\n", 3),
        (b"5", 1),
        (b"55", 2),
        (b"55\n0 a", 2),
        (b"150 a", 0),
        (b"650 a", 0),
        (b"User unknown", 0),
        (b"5.1.1 User unknown", 1),
        (b"  x50 a", 2),
        (b"5501 a", 3),
        (b"550a", 3),
        (b"550:a", 3),
        (b"550\rx", 3),
        (b"550\0", 3),
        (b"\xff50 a", 0),
        (b"\xef\xbc\x95\xef\xbc\x95\xef\xbc\x90", 0),
    ] {
        let error = SmtpReply::parse_octets(octets).expect_err("no reply");
        assert_eq!(error.position(), Some(position), "{octets:?}: {error}");
        assert_eq!(error.rule(), Some("RFC 5321 §4.2"));
    }
}

#[test]
fn a_reply_can_be_made_of_code_and_lines() {
    let made = SmtpReply::from_lines(550, ["5.1.1 a", "5.1.1 b"]).expect("in range");
    assert_eq!(made, reply("550-5.1.1 a\r\n550 5.1.1 b"));
    assert_eq!(SmtpReply::from_lines(550, []).expect("in range"), reply("550"));
    let hostile = SmtpReply::from_lines(550, ["a\r\n250 ok"]).expect("in range");
    assert_eq!(lines(&hostile), [r"a\x{D}\x{A}250 ok"]);
    for code in [0, 199, 600, u16::MAX] {
        assert!(SmtpReply::from_lines(code, ["a"]).is_err(), "{code}");
    }
}

// ---- SmtpReply: hostile octets, and what is written

#[test]
fn controls_and_bytes_that_are_no_utf8_become_visible() {
    for (octets, expected) in [
        (&b"550 caf\xe9"[..], r"caf\x{E9}"),
        ("550 café 邮箱".as_bytes(), "café 邮箱"),
        (b"550 a\0b\x1b[31m\x7f", r"a\x{0}b\x{1B}[31m\x{7F}"),
        (b"550 a\rStatus: 2.0.0", r"a\x{D}Status: 2.0.0"),
        ("550 a\u{85}b\u{9f}".as_bytes(), r"a\x{85}b\x{9F}"),
        (b"550 \xf0\x9f\x98", r"\x{F0}\x{9F}\x{98}"),
        (b"550 a\tb", "a b"),
        (b"550 a\x0b\x0c", r"a\x{B}"),
    ] {
        let reply = SmtpReply::parse_octets(octets).expect("a reply");
        assert_eq!(lines(&reply), [expected], "{octets:?}");
    }
}

#[test]
fn in_ascii_lines_all_else_is_escaped() {
    // PR-20
    assert_eq!(ascii_lines(&reply("550-5.6.7 bób\r\n550 5.6.7 邮")), [r"550-5.6.7 b\x{F3}b", r"550 5.6.7 \x{90AE}"]);
    let latin_1 = SmtpReply::parse_octets(b"550 5.1.1 ung\xfcltig").expect("a reply");
    assert_eq!(ascii_lines(&latin_1), [r"550 5.1.1 ung\x{FC}ltig"]);
}

#[test]
fn utf8_lines_keep_their_letters() {
    let mut lines = Vec::new();
    reply("550-5.6.7 bób\r\n550 5.6.7 邮").write_utf8_lines(|line| lines.push(line.to_owned()));
    assert_eq!(lines, ["550-5.6.7 bób", "550 5.6.7 邮"]);
}

#[test]
fn the_wire_form_has_hyphens_on_all_lines_but_the_last() {
    // PR-17
    assert_eq!(wire(&reply("550-5.1.1 a\n550-\n550 5.1.1 b\n")), b"550-5.1.1 a\r\n550-\r\n550 5.1.1 b");
    assert_eq!(wire(&reply(" 550-a")), b"550 a");
    assert_eq!(wire(&reply("550 ")), b"550");
}

#[test]
fn a_two_line_reply_round_trips_through_a_field() {
    // PR-17; the field is unfolded by a parser that is not ours
    let original = reply("550-5.1.1 mailbox unavailable\r\n550 5.1.1 (no such user) a; b");
    let field = format!("Diagnostic-Code: smtp; {}\r\n\r\n", ascii_lines(&original).join("\r\n "));
    let (headers, _) = mailparse::parse_headers(field.as_bytes()).expect("a header");
    let value = headers[0].get_value();
    let (kind, text) = value.split_once(';').expect("a type");
    assert_eq!(kind, "smtp");
    assert_eq!(reply(text), original);
    let raw = std::str::from_utf8(headers[0].get_value_raw()).expect("ASCII");
    assert_eq!(reply(raw.split_once(';').expect("a type").1), original);
}

#[test]
fn people_read_a_reply_in_one_line() {
    assert_eq!(reply("550 5.1.1 User unknown").to_string(), "550 5.1.1 User unknown");
    assert_eq!(reply("550-a\r\n550-\r\n550 b").to_string(), "550 a b");
    assert_eq!(reply("550").to_string(), "550");
    assert_eq!(reply("550 a\u{202E}b").to_string(), r"550 a\u{202E}b");
}

/// Octets that look like replies often enough to reach all of the parser.
fn reply_like() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"550-".to_vec()),
        Just(b"550 ".to_vec()),
        Just(b" 550-".to_vec()),
        Just(b" 550 ".to_vec()),
        Just(b"550".to_vec()),
        Just(b"5.1.1".to_vec()),
        Just(b"#5.1.1: ".to_vec()),
        Just(b"(#5.1.1)".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\n".to_vec()),
        Just(b"\n \t".to_vec()),
        Just(b" ".to_vec()),
        "[a-z]{1,4}".prop_map(String::into_bytes),
        "\\PC{1,2}".prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 1..4),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| {
        let mut octets = b"550".to_vec();
        octets.extend(pieces.concat());
        octets
    })
}

fn check_reply(reply: &SmtpReply) -> Result<(), TestCaseError> {
    let written = wire(reply);
    prop_assert_eq!(&SmtpReply::parse_octets(&written).expect("as written"), reply);
    prop_assert_eq!(reply.lines().count(), reply.text_lines().count());
    prop_assert!(reply.lines().all(|line| !line.contains(char::is_control)));
    prop_assert!(!reply.to_string().contains(char::is_control));
    prop_assert!((200..=599).contains(&reply.code()));
    let status = reply.status();
    prop_assert!(reply.class_digit() == 3 || status.class().digit() == reply.class_digit());

    let ascii = ascii_lines(reply);
    prop_assert_eq!(ascii.len(), reply.lines().count());
    prop_assert!(ascii.iter().all(|line| line.bytes().all(|byte| matches!(byte, b' '..=b'~'))));
    prop_assert!(ascii.iter().all(|line| !line.ends_with(' ')));
    // A reader of the ASCII form sees the same code and status.
    let read = SmtpReply::parse(&ascii.join("\r\n")).expect("as written");
    prop_assert_eq!((read.code(), read.enhanced()), (reply.code(), reply.enhanced()));
    Ok(())
}

proptest! {
    #[test]
    fn no_octets_make_the_parser_panic(octets in proptest::collection::vec(any::<u8>(), 0..80)) {
        if let Ok(reply) = SmtpReply::parse_octets(&octets) {
            check_reply(&reply)?;
        }
    }

    #[test]
    fn what_is_read_is_read_again_from_what_is_written(octets in reply_like()) {
        if let Ok(reply) = SmtpReply::parse_octets(&octets) {
            check_reply(&reply)?;
        }
    }

    #[test]
    fn code_and_lines_survive_the_wire(code in 200u16..=599, texts in proptest::collection::vec("\\PC{0,20}", 1..5)) {
        let reply = SmtpReply::from_lines(code, texts.iter().map(String::as_str)).expect("in range");
        check_reply(&reply)?;
        let kept: Vec<&str> = texts.iter().map(|text| text.trim_ascii_end()).collect();
        prop_assert_eq!(reply.lines().collect::<Vec<_>>(), kept);
    }
}
