//! Internationalized mail (RFC 6531–6533), to programs that we did not write: parsers read addresses and statuses from either form
//! of a notice, Postfix carries both as they are, and where a server has no SMTPUTF8 what it can take arrives.

use crate::judge::sightings;
use crate::program::{Ran, STAMP, empty_folder, retourpost, written};
use crate::servers::{Capture, Postfix, Taken};
use serde_json::{Value, json};

/// To whom only a path with SMTPUTF8 leads.
const AASE: &str = "åse@blåbær.example";
/// Whose mail takes any path.
const KARI: &str = "kari@blåbær.example";

/// Addresses in three scripts, one of which is beyond the basic plane, with what `utf-8-addr-xtext` makes of them (RFC 6533 §3), and
/// what became of each.
const FATES: [[&str; 4]; 3] = [
    ["påske@blåbær.example", r"p\x{E5}ske@bl\x{E5}b\x{E6}r.example", "failed", "5.1.1"],
    ["дима+x@example.no", r"\x{434}\x{438}\x{43C}\x{430}\x{2B}x@example.no", "failed", "5.2.2"],
    ["😀@例え.example", r"\x{1F600}@\x{4F8B}\x{3048}.example", "failed", "5.7.1"],
];

/// A report to this return path, whose message has a header in UTF-8.
fn report(return_path: &str, recipients: &[[&str; 4]]) -> String {
    let recipient = |[address, _, action, status]: &[&str; 4]| json!({ "final_recipient": address, "action": action, "reply": format!("550 {status} Nei på {address}") });
    json!({
        "version": 1,
        "reporting_mta": "mx.example.org",
        "message": {
            "return_path": return_path,
            "ret": "FULL",
            "header": "From: Åse <åse@example.com>\nTo: påske@blåbær.example\nSubject: Grøt på døra\n\
                       Date: Sat, 21 Nov 2026 10:02:14 +0100\nMessage-ID: <1@example.com>\n",
            "body": "Hei.\n",
        },
        "recipients": recipients.iter().map(recipient).collect::<Vec<_>>(),
        "reader": { "language": "nb" },
    })
    .to_string()
}

/// In a folder of its own.
fn report_file(name: &str, return_path: &str) -> String {
    written(&empty_folder(&format!("international/{name}")).join("report.json"), report(return_path, &FATES))
}

fn rendered(report: &str, format: &str) -> Vec<u8> {
    retourpost(&[&["render", report, "--format", format, "--quiet"], &STAMP[..]].concat()).done()
}

fn send(report: &str, port: u16) -> Ran {
    retourpost(&[&["send", report, "--smtp", &format!("smtp://127.0.0.1:{port}")], &STAMP[..]].concat())
}

/// What Postfix had taken, without the field that it put in front.
fn as_handed_over(taken: &Taken) -> String {
    let octets = String::from_utf8(taken.octets.clone()).expect("a notice is UTF-8");
    let rest = octets.strip_prefix("Received: ").unwrap_or_else(|| panic!("Postfix received it: {octets}"));
    let end = rest.match_indices("\r\n").map(|(at, _)| at + 2).find(|at| !rest[*at..].starts_with([' ', '\t']));
    rest[end.expect("a header goes on")..].to_owned()
}

fn asks_for_smtputf8(taken: &Taken) -> bool {
    taken.options.iter().any(|option| option == "SMTPUTF8")
}

/// What a notice tells of its recipients, read by ourselves as any bounce is.
fn recipients_of(octets: &[u8], name: &str) -> Value {
    let file = written(&empty_folder(&format!("international/{name}")).join("notice.eml"), octets);
    let json: Value = serde_json::from_slice(&rendered(&file, "json")).expect("it prints JSON");
    let recipients = json["case"]["recipients"].as_array().unwrap_or_else(|| panic!("{json}"));
    assert_eq!(recipients.len(), FATES.len());
    Value::Array(recipients.clone())
}

#[test]
fn postfix_carries_a_notice_to_a_non_ascii_address_and_what_arrives_is_what_was_written() {
    let report = report_file("carried", AASE);
    let capture = Capture::start("international-carried", &[]);
    let postfix = Postfix::start("carried", capture.port, &["smtputf8_enable=yes"]);
    let ran = send(&report, postfix.port);
    assert_eq!(ran.exit, 0, "{}{}", ran.stderr, postfix.log());
    let [taken] = &capture.finish_with(1)[..] else { panic!("one message is taken: {}", postfix.log()) };
    // Postfix tells the next server the domain as it was told.
    assert_eq!((taken.sender.as_str(), &*taken.recipients), ("<>", &["åse@xn--blbr-roah.example".to_owned()][..]));
    assert!(asks_for_smtputf8(taken), "{:?}", taken.options);
    let octets = rendered(&report, "eml");
    assert_eq!(as_handed_over(taken), String::from_utf8_lossy(&octets));
    let [machine, returned] = types_of(&octets);
    assert_eq!((machine.as_str(), returned.as_str()), ("message/global-delivery-status", "message/global"));
    // Round: what is read from what arrived is what was reported.
    let reported: Value = serde_json::from_slice(&rendered(&report, "json")).expect("it prints JSON");
    let read = recipients_of(as_handed_over(taken).as_bytes(), "carried-read");
    for (at, [address, _, action, status]) in FATES.iter().enumerate() {
        let (read, reported) = (&read[at], &reported["case"]["recipients"][at]);
        for field in ["final_recipient", "action", "status", "reply"] {
            assert_eq!(read[field], reported[field], "{address}: {field}");
        }
        assert!(read.to_string().contains(address) && read["action"] == *action && read["status"] == *status, "{read}");
    }
}

#[test]
fn a_server_without_smtputf8_gets_the_downgraded_form_and_it_arrives_as_it_was_written() {
    let report = report_file("downgraded", KARI);
    // Neither the one that we speak to, nor the one behind it alone, nor both keep the notice from its reader.
    for (name, enabled, behind) in [
        ("both", "smtputf8_enable=no", &["--no-smtputf8"][..]),
        ("behind", "smtputf8_enable=yes", &["--no-smtputf8"]),
        ("first", "smtputf8_enable=no", &[]),
        ("neither", "smtputf8_enable=yes", &[]),
    ] {
        let capture = Capture::start(&format!("international-{name}"), behind);
        let postfix = Postfix::start(name, capture.port, &[enabled]);
        let ran = send(&report, postfix.port);
        assert_eq!(ran.exit, 0, "{name}: {}{}", ran.stderr, postfix.log());
        let [taken] = &capture.finish_with(1)[..] else { panic!("one message is taken: {}", postfix.log()) };
        let expected = ("<>", &["kari@xn--blbr-roah.example".to_owned()][..]);
        assert_eq!((taken.sender.as_str(), &*taken.recipients), expected, "{name}");
        assert!(!asks_for_smtputf8(taken) && taken.octets.is_ascii(), "{name}: {:?}", taken.options);
        let octets = rendered(&report, "eml");
        assert_eq!(as_handed_over(taken), String::from_utf8_lossy(&octets), "{name}");
        let [machine, returned] = types_of(&octets);
        assert_eq!((machine.as_str(), returned.as_str()), ("message/delivery-status", "message/global"));
        let read = recipients_of(as_handed_over(taken).as_bytes(), "downgraded-read");
        for (at, [address, _, action, status]) in FATES.iter().enumerate() {
            let told =
                ["final_recipient", "action", "status"].map(|field| read[at][field].as_str().unwrap_or_default());
            assert_eq!(told, [*address, *action, *status], "{name}: what both forms say");
        }
    }
}

#[test]
fn where_the_site_wants_that_each_server_gets_the_form_that_it_takes() {
    let report = report_file("offered", KARI);
    let config = written(&empty_folder("international/config").join("site.toml"), "delivery.smtputf8 = 'offered'\n");
    for (name, enabled, is_utf8) in
        [("offered", "smtputf8_enable=yes", true), ("not-offered", "smtputf8_enable=no", false)]
    {
        let capture = Capture::start(&format!("international-{name}"), &[]);
        let postfix = Postfix::start(name, capture.port, &[enabled]);
        let way = ["--config", &config, "--smtp", &format!("smtp://127.0.0.1:{}", postfix.port)];
        let ran = retourpost(&[&["send", report.as_str()], &way[..], &STAMP[..]].concat());
        assert_eq!(ran.exit, 0, "{name}: {}{}", ran.stderr, postfix.log());
        let [taken] = &capture.finish_with(1)[..] else { panic!("one message is taken: {}", postfix.log()) };
        assert_eq!(asks_for_smtputf8(taken), is_utf8, "{name}: {:?}", taken.options);
        let octets = as_handed_over(taken);
        let expected = if is_utf8 { "message/global-delivery-status" } else { "message/delivery-status" };
        assert_eq!(types_of(octets.as_bytes()), [expected, "message/global"], "{name}");
        let read = recipients_of(octets.as_bytes(), "offered-read");
        for (at, [address, _, _, status]) in FATES.iter().enumerate() {
            assert_eq!(
                (&read[at]["final_recipient"], &read[at]["status"]),
                (&json!(address), &json!(status)),
                "{name}"
            );
        }
        assert_eq!(octets == String::from_utf8_lossy(&rendered(&report, "eml")), !is_utf8, "{name}");
    }
}

#[test]
fn without_smtputf8_the_postmaster_has_the_facts_and_nothing_comes_back() {
    let report = report_file("unsent", AASE);
    let capture = Capture::start("international-unsent", &["--no-smtputf8"]);
    let postfix = Postfix::start("unsent", capture.port, &["smtputf8_enable=no"]);
    let ran = send(&report, postfix.port);
    assert_eq!(ran.exit, 69, "{}", ran.stderr);
    assert!(ran.stderr.contains(" [smtputf8-not-offered]; trying again does not help\n"), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("the facts were sent to the postmaster, postmaster@mx.example.org\n"),
        "{}",
        ran.stderr
    );
    let [taken] = &capture.finish_with(1)[..] else { panic!("one message is taken: {}", postfix.log()) };
    assert_eq!((taken.sender.as_str(), &*taken.recipients), ("<>", &["postmaster@mx.example.org".to_owned()][..]));
    let octets = as_handed_over(taken);
    assert!(octets.contains("\r\nAuto-Submitted: auto-generated\r\n"), "{octets}");
    let folder = empty_folder("international/postmaster");
    written(&folder.join("postmaster.eml"), &octets);
    // All that the strict parser of Python has to say is that it is no report, and no parser of bounces takes it for one.
    let complaints = ["Auto-Submitted is not auto-replied", "not a multipart/report but text/plain", "no machine part"];
    assert_eq!(sightings("email", &folder, &[])["postmaster.eml"].complaints, complaints);
    for parser in ["flufl", "bounce-parser", "ruby-mail", "bounce-handler"] {
        let seen = sightings(parser, &folder, &[]);
        assert_eq!(seen["postmaster.eml"].recipients, [], "{parser}");
    }
    let text = mailparse::parse_mail(octets.as_bytes()).expect("a message").get_body().expect("text");
    for [address, _, _, status] in FATES {
        assert!(text.contains(address) && text.contains(status), "{address} in {text}");
    }
    assert!(text.contains(AASE) && text.contains("<1@example.com>"), "{text}");
}

#[test]
fn parsers_of_bounces_read_addresses_and_statuses_from_either_form() {
    let folder = empty_folder("international/forms");
    for (name, return_path) in [("global", AASE), ("ascii", KARI)] {
        for (at, fate) in FATES.iter().enumerate() {
            let report = written(&empty_folder("international/one").join("report.json"), report(return_path, &[*fate]));
            written(&folder.join(format!("{name}-{at}.eml")), rendered(&report, "eml"));
        }
        written(&folder.join(format!("{name}-all.eml")), rendered(&report_file("all", return_path), "eml"));
    }
    for parser in ["ruby-mail", "bounce-handler", "gmime", "postal-mime"] {
        let seen = sightings(parser, &folder, &[]);
        assert_eq!(seen.len(), 2 * (FATES.len() + 1), "{parser}");
        for (form, column) in [("global", 0), ("ascii", 1)] {
            for (at, fate) in FATES.iter().enumerate() {
                judge_one(&seen[&format!("{form}-{at}.eml")], &[(fate[column], fate[2], fate[3])], parser, form);
            }
            let all: Vec<_> = FATES.iter().map(|fate| (fate[column], fate[2], fate[3])).collect();
            judge_one(&seen[&format!("{form}-all.eml")], &all, parser, form);
        }
    }
}

fn judge_one(seen: &crate::judge::Sighting, expected: &[(&str, &str, &str)], parser: &str, form: &str) {
    let mut read: Vec<_> = seen
        .recipients
        .iter()
        .map(|seen| (&*seen.address, seen.action.as_deref().unwrap_or("-"), seen.status.as_deref().unwrap_or("-")))
        .collect();
    let mut expected = expected.to_vec();
    read.sort_unstable();
    expected.sort_unstable();
    assert_eq!(read, expected, "{parser} of {form}: {}", seen.file);
    assert_eq!(seen.complaints, [""; 0], "{parser} of {form}: {}", seen.file);
}

/// The types of the machine part and of what is returned.
fn types_of(octets: &[u8]) -> [String; 2] {
    let mail = mailparse::parse_mail(octets).expect("a notice can be parsed");
    [1, 2].map(|at| mail.subparts[at].ctype.mimetype.clone())
}
