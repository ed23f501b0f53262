//! What the part for administrators tells, and to whom.

use retourpost::intake::{from_json, original_from_octets};
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile};
use retourpost::report::{Action, Attempt, Audience, Case, ReturnPath};
use retourpost::site::Site;
use retourpost::text::display_width;

use super::cases::{self, LANGUAGES, Renderers, Sample};

fn sample(name: &str) -> Sample {
    cases::all().into_iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("no sample {name}"))
}

fn notice(name: &str, language: &str) -> Notice {
    Renderers::new().notice(&sample(name), language)
}

fn rendered(site: Site, catalogue: &Catalogue, case: &Case) -> Notice {
    match Renderer::new(site, catalogue.clone()).render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(reason) => panic!("{reason}"),
    }
}

fn in_english(case: &Case) -> Notice {
    let mut case = case.clone();
    case.reader.language = Some("en".into());
    rendered(Site::default(), Catalogue::embedded(), &case)
}

/// The part of a text below the heading for administrators in English.
fn for_administrators(text: &str) -> &str {
    &text[text.find("\nFor administrators\n").expect("a heading")..]
}

#[test]
fn every_moment_of_the_part_for_administrators_is_told_in_utc_too() {
    // 21 November 2026, 10:02:11 +0100 is 09:02:11 in UTC, and so on: the offset of the sample is one hour.
    for (name, times) in [
        (
            "everything-told",
            &["10:02 (+0100) = 2026-11-21T09:02:11Z", "23 November 2026, 10:02 (+0100) = 2026-11-23T09:02:11Z"][..],
        ),
        ("one-attempt-that-tells-more", &["10:32 (+0100) = 2026-11-21T09:32:12Z"]),
        ("no-remote", &["14:02 (+0100) = 2026-11-21T13:02:02Z", "Created: 2026-11-21T09:02:00Z"]),
        ("route", &["10:01 (+0100) = 2026-11-21T09:01:59Z", "1 January 1970, 01:00 (+0100) = 1970-01-01T00:00:12Z"]),
    ] {
        let text = notice(name, "en").text();
        for time in times {
            assert!(for_administrators(&text).contains(time), "{name}: {time}\n{text}");
        }
    }
}

#[test]
fn an_answer_that_came_again_is_counted_and_not_repeated() {
    let text = notice("attempts-of-one-answer", "en").text();
    assert_eq!(text.matches("451 4.3.2 Too busy").count(), 1);
    assert!(text.contains("The same answer came 9 times in a row."));
    assert!(text.contains("5 earlier attempts are not listed."), "nine, of which four are shown");
    assert_eq!(text.matches("  - 21 November 2026").count(), 4);
    // The first line only, of a reply that goes on.
    let text = notice("attempts-of-all-kinds", "en").text();
    assert!(
        text.contains("\n    450-4.2.1 The mailbox receives too much mail.\n") && !text.contains("Ref 7"),
        "{text}"
    );
}

#[test]
fn attempts_stand_newest_first() {
    let text = notice("attempts-of-all-kinds", "en").text();
    let at = |time: &str| text.find(time).unwrap_or_else(|| panic!("{time}\n{text}"));
    assert!(at("T13:02:12Z") < at("T11:02:12Z") && at("T11:02:12Z") < at("T10:02:12Z"));
}

#[test]
fn that_no_other_server_answered_is_said_only_where_none_did() {
    let said = |name: &str| for_administrators(&notice(name, "en").text()).contains("none has answered");
    assert!(said("no-remote") && said("diagnostic-of-postfix"));
    // A remote server is named; an answer without the name of a server; an attempt that was answered; a success.
    for name in ["hops", "reply-of-our-own-server", "one-attempt-that-tells-more", "delivered-internal"] {
        assert!(!said(name), "{name}");
    }
    let text = notice("reply-of-our-own-server", "en").text();
    assert!(text.contains("Other server: not named in the report\n"));
    assert!(!text.contains("Answer of the other server"), "nobody knows whose answer it is");
}

#[test]
fn a_stage_is_told_as_the_command_that_drew_the_answer() {
    for (stage, told) in [("rcpt", "RCPT TO"), ("mail", "MAIL FROM"), ("starttls", "STARTTLS"), ("data", "DATA")] {
        for language in LANGUAGES {
            let notice = notice(&format!("refused-at-{stage}"), language);
            assert!(notice.text().contains(told) && notice.html().contains(told), "{stage}.{language}");
        }
    }
}

#[test]
fn fields_of_the_header_are_told_to_insiders_and_to_nobody_else() {
    let inside = notice("header-that-helps", "en");
    let folded = "Authentication-Results: mail.example.org; spf=fail";
    assert!(inside.text().contains(folded) && inside.html().contains(folded));
    assert!(inside.html().contains("User-Agent: Mail 1.0 &lt;b&gt;"), "escaped");
    assert!(!inside.text().contains("X-Secret") && !inside.text().contains("Return-Path: "));
    let mut outside = sample("header-that-helps").case;
    outside.reader.audience = Some(Audience::External);
    let mut never = Site::default();
    never.set("header.shown", "never").unwrap();
    let silent = rendered(never, Catalogue::embedded(), &sample("header-that-helps").in_language("en"));
    for notice in [in_english(&outside), silent] {
        assert!(!notice.text().contains("Authentication-Results") && !notice.html().contains("Authentication-Results"));
    }
    let delivered = notice("delivered-internal", "en");
    assert!(!delivered.text().contains("From: Kari"), "nothing went wrong");
}

#[test]
fn no_more_of_a_header_is_told_than_the_limits_allow() {
    let mut case = sample("header-that-helps").case;
    let field = format!("Authentication-Results: {}\r\n", "spf=pass ".repeat(1000));
    case.original.header = Some(retourpost::report::HeaderSection::parse(field.repeat(1000).as_bytes()));
    let text = in_english(&case).text();
    assert_eq!(text.matches("Authentication-Results").count(), 20);
    assert!(text.len() < 20_000, "{} octets", text.len());
}

/// A thousand Received fields, each as hostile as can be.
fn forged() -> String {
    let name = format!("<script>alert(1)</script>{}", "x".repeat(3000));
    let field = |n: i64| {
        let year = 1901 + n % 200;
        format!(
            "Received: from {name}\u{202E} (HELO y) ([192.0.2.{}]) by {name}\r\n\twith {name} id {name};\r\n\t{} Nov {year} 09:02:11 +0000\r\n",
            n % 256,
            1 + n % 30
        )
    };
    (0..1000).map(field).collect()
}

#[test]
fn a_forged_chain_of_a_thousand_hops_stays_bounded_and_harmless() {
    let mut case = sample("hops").case;
    let path = ReturnPath::parse("kari@example.org").unwrap();
    // All of it as one header; then as hops of JSON, which are not cut when they are read.
    let original = original_from_octets(forged().as_bytes(), path);
    // Four names of 3,029 octets and some 70 more: 1 MiB holds 86 such fields.
    assert_eq!(original.hops.len(), 86);
    case.original.header = Some(retourpost::report::HeaderSection::parse(forged().as_bytes()));
    case.original.hops = std::iter::repeat_n(original.hops, 15).flatten().take(1000).collect();
    for language in LANGUAGES {
        case.reader.language = Some(language.into());
        let notice = rendered(Site::default(), Catalogue::embedded(), &case);
        // 100 hops of four parts, each of at most 255 octets and an ellipsis, and some words.
        assert!(notice.text().len() < 100 * (4 * 260 + 300), "{} octets", notice.text().len());
        assert!(notice.html().len() < 100 * (4 * 320 + 1200), "{} octets", notice.html().len());
        assert!(!notice.html().contains("<script>") && !notice.html().contains('\u{202E}'));
        assert!(notice.text().contains("900"), "the others are counted");
    }
}

#[test]
fn hops_that_were_not_even_read_are_counted_with_those_that_are_not_listed() {
    let fields: String = (0..250).map(|n| format!("Received: by s{n}; 21 Nov 2026 09:02:11 +0000\r\n")).collect();
    let mut case = sample("hops").case;
    case.original = original_from_octets(fields.as_bytes(), ReturnPath::parse("kari@example.org").unwrap());
    let text = in_english(&case).text();
    assert!(text.contains("150 earlier hops are not listed."));
    assert!(text.contains("\n    by s0\n") && text.contains("\n    by s99\n") && !text.contains("by s100\n"));
}

#[test]
fn the_route_is_a_table_with_header_cells_and_what_machines_said_is_marked() {
    for language in LANGUAGES {
        let html = notice("route", language).html();
        let table = &html[html.find("<thead>").expect("a head")..];
        let table = &table[..table.find("</table>").unwrap()];
        assert_eq!(table.matches("scope=\"col\"").count(), 2);
        assert_eq!(table.matches("scope=\"rowgroup\"").count(), 6);
        assert_eq!(table.matches("<td").count(), 2 * 6);
        let trace = "<span lang=\"en\" dir=\"ltr\">from laptop [192.0.2.7] by mail.example.org with ESMTPSA id 8D471A22018</span>";
        assert!(table.contains(trace), "{table}");
        assert!(table.contains("<span dir=\"ltr\" style=\"white-space:nowrap;\">2026-11-21T09:02:01Z</span>"));
    }
}

#[test]
fn a_language_from_right_to_left_keeps_lines_of_machines_from_left_to_right() {
    // There is no such language yet; English words under a Hebrew tag do for the layout.
    let english = LocaleFile::embedded().into_iter().filter(|file| file.language == "en");
    let files: Vec<LocaleFile<'_>> =
        LocaleFile::embedded().into_iter().chain(english.map(|file| LocaleFile { language: "he", ..file })).collect();
    let (catalogue, _) = Catalogue::load(&files);
    for name in ["route", "attempts-of-all-kinds", "header-that-helps"] {
        let mut case = sample(name).case;
        case.reader.language = Some("he".into());
        let notice = rendered(Site::default(), &catalogue, &case);
        assert_eq!(notice.decided.language.as_str(), "he", "{:?}", notice.decided.diagnostics);
        let machine_lines = ["from laptop [192.0.2.7]", "451 4.3.2 Too busy", "Received-SPF: fail"];
        let text = notice.text();
        let found: Vec<&str> =
            text.lines().filter(|line| machine_lines.iter().any(|said| line.contains(said))).collect();
        assert!(!found.is_empty(), "{name}");
        for line in found {
            assert!(line.starts_with("    \u{200E}"), "{name}: {line:?}");
        }
        for line in text.lines() {
            assert!(display_width(line) <= 72, "{name}: {line}");
        }
        assert!(notice.html().contains("dir=\"rtl\""));
    }
}

#[test]
fn many_attempts_of_many_recipients_stay_bounded() {
    let document = serde_json::json!({
        "version": 1,
        "reporting_mta": "mail.example.org",
        "message": { "return_path": "kari@example.com" },
        "recipients": (0..300).map(|n| serde_json::json!({
            "final_recipient": format!("ola{n}@example.no"),
            "reply": "450 4.2.1 later",
            "action": "delayed",
        })).collect::<Vec<_>>(),
        "reader": { "language": "en" },
    });
    let mut case = from_json(&document.to_string()).unwrap();
    let mut fields = case.report.into_fields();
    for recipient in &mut fields.recipients {
        let mut changed = recipient.clone().into_fields();
        assert_eq!(changed.action, Action::Delayed);
        let attempt = |n: i64| Attempt {
            at: retourpost::report::Moment::try_new(1_795_251_732 + n, 60).unwrap(),
            remote_mta: None,
            diagnostic_code: changed.diagnostic_code.clone(),
        };
        changed.attempts = (0..500).map(attempt).collect();
        *recipient = changed.try_into().unwrap();
    }
    case.report = fields.try_into().unwrap();
    let text = in_english(&case).text();
    assert_eq!(text.matches("490 earlier attempts are not listed.").count(), 10, "of the recipients that are shown");
    assert_eq!(text.matches("The same answer came 500 times in a row.").count(), 10);
    assert!(text.len() < 30_000, "{} octets", text.len());
}
