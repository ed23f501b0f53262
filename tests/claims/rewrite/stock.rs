//! The defects of mail systems, before and after; and what no edit may touch.

use retourpost::check::{Grade, check};
use retourpost::intake::from_message;

use super::{RENDERER, localized, stock, with_crlf, with_lf};
use crate::notice::cases::LANGUAGES;
use crate::notice::golden::Folder;

/// Our part of a report, left out: it is read in the golden mails.
fn without_human_part(message: &str) -> String {
    let start = message.find("Content-Type: multipart/alternative;\n boundary=\"=_").expect("our part");
    let inner = start + message[start..].find("--=_").expect("it has a boundary of ours");
    let boundary = message[inner..].lines().next().unwrap();
    let close = format!("{boundary}--");
    let end = inner + message[inner..].find(&close).expect("its end") + close.len();
    format!("{}[the part for people]{}", &message[..start], &message[end..])
}

#[test]
fn golden_each_defect_before_and_after() {
    let mut folder = Folder::open("rewrite");
    for (name, octets) in stock() {
        let page = match localized(&RENDERER, &octets, None) {
            Err(untouched) => format!("passes as it is: {untouched} [{}]\n", untouched.code()),
            Ok(localized) => {
                let after = String::from_utf8_lossy(&localized.edits.apply(&octets)).replace("\r\n", "\n");
                let mended = localized.mended.iter().map(|field| {
                    let shown =
                        |value: &Option<String>| value.as_deref().map_or("nothing".to_owned(), |it| format!("`{it}`"));
                    format!("mended {}: {} -> {}\n", field.name, shown(&field.reported), shown(&field.now))
                });
                format!("{}\n{}", mended.collect::<String>(), without_human_part(&after))
            }
        };
        folder.compare(format!("{name}.txt"), page.as_bytes());
    }
    folder.close();
}

/// The values of a field of the header, untouched.
fn header_values(message: &[u8], name: &str) -> Vec<String> {
    let message = String::from_utf8_lossy(message).replace("\r\n", "\n");
    let head = message.trim_start_matches('\n').split("\n\n").next().unwrap().replace("\n ", " ").replace("\n\t", "\t");
    let is_named = |line: &&str| line.split(':').next().unwrap().eq_ignore_ascii_case(name);
    head.lines().filter(is_named).map(|line| line[name.len() + 1..].trim().to_owned()).collect()
}

fn address(value: &str) -> &str {
    value.rfind('<').map_or(value, |at| &value[at..])
}

#[test]
fn to_date_message_id_and_the_address_of_from_are_never_touched_in_any_language() {
    for language in LANGUAGES {
        for (name, octets) in stock() {
            let Ok(localized) = localized(&RENDERER, &octets, Some(language)) else { continue };
            let after = localized.edits.apply(&octets);
            for field in ["To", "Date", "Message-ID", "Received"] {
                assert_eq!(header_values(&octets, field), header_values(&after, field), "{name}: {field}");
            }
            let [before, after] = [&octets, &after].map(|message| header_values(message, "From").remove(0));
            assert_eq!(address(&before), address(&after), "{name}");
        }
    }
}

/// Everything from the machine part on.
fn tail(message: &[u8]) -> String {
    let text = String::from_utf8_lossy(message).replace("\r\n", "\n");
    let at = text.find("-status\n").expect("a machine part");
    text[at..].to_owned()
}

/// Reports whose machine part is good: nothing of it is to be touched.
const GOOD: [&str; 7] = [
    "exim-us-ascii-label",
    "extension-fields-that-repeat",
    "mox-no-auto-submitted",
    "postfix-good",
    "postfix-native-1",
    "postfix-native-5",
    "sendmail-unlabelled-text",
];

#[test]
fn what_is_good_keeps_every_octet_behind_our_part() {
    let stock = stock();
    for good in GOOD {
        let (name, octets) = stock.iter().find(|(name, _)| name == good).unwrap();
        let localized = localized(&RENDERER, octets, None).unwrap();
        assert!(localized.mended.is_empty() && !localized.is_regrouped, "{name}: {:?}", localized.mended);
        assert_eq!(tail(octets), tail(&localized.edits.apply(octets)), "{name}");
    }
}

#[test]
fn recipients_and_actions_are_the_same_before_and_after_and_a_status_only_grows_more_specific() {
    for language in LANGUAGES {
        for (name, octets) in stock() {
            let Ok(localized) = localized(&RENDERER, &octets, Some(language)) else { continue };
            let (before, _) = from_message(&octets).unwrap();
            let (after, _) = from_message(&localized.edits.apply(&octets)).unwrap();
            let [before, after] = [&before, &after].map(|case| case.report.recipients());
            assert_eq!(before.len(), after.len(), "{name}");
            for (before, after) in before.iter().zip(after) {
                assert_eq!(before.fields().final_recipient, after.fields().final_recipient, "{name}");
                assert_eq!(before.action(), after.action(), "{name}");
                let (was, is) = (before.status(), after.status());
                let was_bare = (was.subject(), was.detail()) == (0, 0);
                assert!(was == is || was_bare && was.class() == is.class(), "{name}: {was} became {is}");
            }
        }
    }
}

#[test]
fn our_check_finds_no_more_errors_and_violations_than_there_were() {
    let grave = |message: &[u8]| -> Vec<&'static str> {
        let findings = check(message).findings;
        findings.iter().filter(|finding| finding.grade >= Grade::Violation).map(|finding| finding.code).collect()
    };
    for (name, octets) in stock() {
        let Ok(localized) = localized(&RENDERER, &octets, None) else { continue };
        let (before, after) = (grave(&octets), grave(&localized.edits.apply(&octets)));
        for code in &after {
            assert!(before.contains(code), "{name}: {code} is new; before {before:?}, after {after:?}");
        }
    }
}

#[test]
fn lines_end_as_they_did_and_nothing_else_differs() {
    for (name, octets) in stock() {
        let (lf, crlf) = (with_lf(&octets), with_crlf(&octets));
        let [Ok(of_lf), Ok(of_crlf)] = [&lf, &crlf].map(|octets| localized(&RENDERER, octets, Some("nl"))) else {
            continue;
        };
        let (of_lf, of_crlf) = (of_lf.edits.apply(&lf), of_crlf.edits.apply(&crlf));
        assert!(!of_lf.contains(&b'\r'), "{name}");
        assert_eq!(with_crlf(&of_lf), of_crlf, "{name}");
    }
}

#[test]
fn our_part_is_seven_bit_and_a_report_that_was_localized_passes_as_it_is() {
    for (name, octets) in stock() {
        let Ok(once) = localized(&RENDERER, &octets, Some("ar")) else { continue };
        let after = once.edits.apply(&octets);
        let text = String::from_utf8_lossy(&after).replace("\r\n", "\n");
        let human = text.len() - without_human_part(&text).len();
        assert!(human > 2_000, "{name}");
        let start = text.find("multipart/alternative").unwrap();
        assert!(text[start..start + human - 60].is_ascii(), "{name}");
        assert_eq!(localized(&RENDERER, &after, None).unwrap_err().code(), "already-localized", "{name}");
    }
}
