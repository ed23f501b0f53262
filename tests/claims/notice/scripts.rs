//! Notices in scripts that ask more of the engine than Latin letters do.

use std::sync::LazyLock;

use mailparse::MailHeaderMap as _;
use retourpost::check::{Grade, check};
use retourpost::language::LanguageTag;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile, WordingFile, WordingKey};
use retourpost::report::{Action, Case, DiagnosticCode, MtaName, RecipientAddress, RecipientFields, ReportFields};
use retourpost::status::{EnhancedStatus, SmtpReply};
use retourpost::text::display_width;
use unicode_bidi::{BidiClass, BidiInfo, Level};

use super::cases::{self, Sample};
use super::filler::{self, TAGS};
use super::wire::parts;

fn renderer() -> &'static Renderer {
    static RENDERER: LazyLock<Renderer> = LazyLock::new(|| Renderer::new(cases::site(), filler::catalogue()));
    &RENDERER
}

fn render(case: &Case) -> Notice {
    match renderer().render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(suppression) => panic!("{suppression}"),
    }
}

fn sample(name: &str) -> Sample {
    cases::all().into_iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("there is no {name}"))
}

/// Every shape of notice, and some of the causes.
fn samples() -> Vec<Sample> {
    let causes = cases::of_causes().into_iter().step_by(12);
    causes.chain(cases::of_shapes()).chain(cases::of_hostile_values()).filter(|sample| !sample.is_bare).collect()
}

/// Each notice in each of these languages.
fn notices() -> &'static [(String, Notice)] {
    static NOTICES: LazyLock<Vec<(String, Notice)>> = LazyLock::new(|| {
        let of = |sample: &Sample| {
            TAGS.map(|tag| (format!("{}.{tag}", sample.name), render(&sample.in_language(tag)))).into_iter()
        };
        samples().iter().flat_map(of).collect()
    });
    &NOTICES
}

#[test]
fn each_of_these_languages_is_whole() {
    for (name, notice) in notices() {
        assert!(notice.decided.diagnostics.is_empty(), "{name}: {:?}", notice.decided.diagnostics);
        assert!(name.ends_with(&format!(".{}", notice.decided.language)), "{name}: {}", notice.decided.language);
    }
}

#[test]
fn a_part_for_people_is_in_the_encoding_that_makes_it_shorter() {
    // TXT-5
    for (name, notice) in notices() {
        assert_eq!(crate::wire::faults(&notice.outgoing.octets), Vec::<String>::new(), "{name}");
        let findings = check(&notice.outgoing.octets).findings;
        let worst = findings.iter().find(|finding| finding.grade >= Grade::Violation);
        assert!(worst.is_none(), "{name}: {worst:?}");
        let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
        let [text, html, _] = parts(&mail);
        for (part, told) in [(text, notice.text()), (html, notice.html())] {
            let octets = part.get_body_raw().unwrap();
            assert_eq!(String::from_utf8(octets.clone()).unwrap().replace("\r\n", "\n"), told, "{name}");
            let quoted = quoted_printable::encode(&octets).len();
            let base64 = octets.len().div_ceil(57) * 78;
            let encoding = part.headers.get_first_value("Content-Transfer-Encoding").unwrap();
            let is_near = quoted.abs_diff(base64) < quoted / 50;
            let expected = if base64 < quoted { "base64" } else { "quoted-printable" };
            assert!(is_near || encoding == expected, "{name}: {encoding}, {quoted} or {base64} octets");
        }
    }
}

#[test]
fn a_text_in_letters_beyond_ascii_is_in_base64_and_one_in_latin_letters_is_not() {
    let sample = sample("mailbox-unknown-failed-external");
    let encoding = |tag: &str| {
        let notice = render(&sample.in_language(tag));
        let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
        parts(&mail)[0].headers.get_first_value("Content-Transfer-Encoding").unwrap()
    };
    assert_eq!(TAGS.map(encoding), ["base64"; 5]);
    assert_eq!(cases::LANGUAGES[..3].iter().map(|tag| encoding(tag)).collect::<Vec<_>>(), ["quoted-printable"; 3]);
}

/// The lines of a text as a screen shows them, from left to right, by the algorithm of UAX #9; controls are not seen. A line whose
/// letters do not say how it runs does so as its language.
fn seen(text: &str, tag: &str) -> Vec<String> {
    let fallback = if matches!(tag, "ar" | "he") { Level::rtl() } else { Level::ltr() };
    let is_control = |it: &char| matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let line = |line: &str| {
        let info = BidiInfo::new(line, None);
        let strong = info.original_classes.iter().any(|it| matches!(it, BidiClass::L | BidiClass::R | BidiClass::AL));
        let info = if strong { info } else { BidiInfo::new(line, Some(fallback)) };
        let Some(paragraph) = info.paragraphs.first() else { return String::new() };
        let shown = info.reorder_line(paragraph, paragraph.range.clone());
        shown.chars().filter(|it| !is_control(it)).collect::<String>().trim().to_owned()
    };
    text.lines().map(line).collect()
}

#[test]
fn what_machines_said_is_seen_from_left_to_right() {
    let sample = sample("mailbox-unknown-failed-external");
    let in_english = render(&sample.in_language("en"));
    for tag in ["ar", "he"] {
        let notice = render(&sample.in_language(tag));
        let shown = seen(&notice.text(), tag);
        let technical = [
            "ola.nordmann@example.no",
            "+0100",
            "2026-11-21T13:02:02Z",
            "<8f2c.4711@example.org>",
            "Bad destination mailbox address",
        ];
        for technical in technical {
            assert!(in_english.text().contains(technical), "{technical} is not there at all");
            assert!(
                shown.iter().any(|line| line.contains(technical)),
                "{tag}: no {technical} in\n{}",
                shown.join("\n")
            );
        }
        let english = in_english.text();
        let said: Vec<&str> = english.lines().map(str::trim).filter(|line| line.starts_with("550")).collect();
        assert!(!said.is_empty(), "nothing was said");
        for line in said {
            assert!(shown.iter().any(|shown| shown == line), "{tag}: {line:?} is not in\n{}", shown.join("\n"));
        }
    }
}

#[test]
fn with_marks_in_place_of_isolates_the_same_is_seen() {
    let sample = sample("mailbox-unknown-failed-internal");
    let text_of = |controls: &str, language: &str| {
        let mut site = cases::site();
        site.set("languages.direction_controls", controls).unwrap();
        let renderer = Renderer::new(site, Catalogue::embedded().clone());
        let Ok(Outcome::Notice(notice)) = renderer.render(&sample.in_language(language), &Stamp::for_snapshots())
        else {
            panic!("no notice")
        };
        assert_eq!(crate::wire::faults(&notice.outgoing.octets), Vec::<String>::new(), "{controls}");
        notice.text()
    };
    let (isolated, marked) = (text_of("isolates", "ar"), text_of("marks", "ar"));
    assert!(isolated.contains(['\u{2066}', '\u{2068}']) && !marked.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
    let (isolated, marked) = (seen(&isolated, "ar"), seen(&marked, "ar"));
    let differ: Vec<_> = isolated.iter().zip(&marked).filter(|(one, other)| one != other).collect();
    // Neighbours that both run from left to right are seen in the order in which they are read: a status and its name.
    let [(_, status)] = differ[..] else { panic!("{differ:#?}") };
    assert!(status.starts_with("5.1.1 Bad destination mailbox address"), "{status}");
    assert_eq!(isolated.len(), marked.len());
    assert_eq!(text_of("isolates", "nl"), text_of("marks", "nl"));
}

#[test]
fn each_line_from_right_to_left_runs_so_by_itself_but_for_what_machines_said() {
    for (name, notice) in notices().iter().filter(|(name, _)| name.ends_with(".ar") || name.ends_with(".he")) {
        for line in notice.text().lines().filter(|line| !line.trim().is_empty()) {
            let info = BidiInfo::new(line, Some(Level::ltr()));
            let alone = BidiInfo::new(line, None);
            let is_right_to_left = alone.paragraphs[0].level.is_rtl();
            assert!(is_right_to_left || line.trim_start().starts_with('\u{200E}'), "{name}: {line:?}");
            let opened = line.matches(['\u{2066}', '\u{2068}']).count();
            assert_eq!(opened, line.matches('\u{2069}').count(), "{name}: {line:?}");
            // No character of an isolate is torn from the others.
            assert_eq!(info.paragraphs.len(), 1, "{name}: {line:?}");
        }
    }
}

#[test]
fn a_page_and_a_header_have_no_bidi_control() {
    let is_control = |it: char| matches!(it, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    for (name, notice) in notices() {
        let page = notice.html();
        assert!(!page.contains(is_control) && !page.contains("<bdi"), "{name}");
        let dir = if name.ends_with(".ar") || name.ends_with(".he") { "rtl" } else { "ltr" };
        let tag = name.rsplit_once('.').unwrap().1;
        assert!(page.contains(&format!("<div class=\"ground\" lang=\"{tag}\" dir=\"{dir}\"")), "{name}");
        let subject = notice.subject.strip_prefix('\u{200F}').unwrap_or(&notice.subject);
        assert!(!subject.contains(is_control), "{name}: {subject:?}");
    }
}

#[test]
fn an_address_from_right_to_left_stays_whole_in_a_notice_from_left_to_right() {
    let address = "שרה@example.com";
    let mut case = sample("mailbox-unknown-failed-external").in_language("en");
    let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
    let recipient = RecipientAddress::mailbox(address).unwrap();
    let status = EnhancedStatus::parse("5.1.1").unwrap();
    let mut recipient = RecipientFields::new(recipient, Action::Failed, status);
    recipient.diagnostic_code =
        Some(DiagnosticCode::Smtp(SmtpReply::parse(&format!("550 5.1.1 <{address}>, 550 unknown")).unwrap()));
    fields.recipients.push(recipient.try_into().unwrap());
    case.report = fields.try_into().unwrap();
    let notice = render(&case);
    let shown = seen(&notice.text(), "en");
    // Its letters run from right to left; what stands before and behind it stays there.
    for expected in ["הרש@example.com", "550 5.1.1 <הרש@example.com>, 550 unknown"] {
        assert!(shown.iter().any(|line| line.contains(expected)), "no {expected} in\n{}", shown.join("\n"));
    }
    // Where nothing runs the other way, nothing is put in.
    let plain = render(&sample("mailbox-unknown-failed-external").in_language("en"));
    assert!(!plain.text().contains(['\u{200E}', '\u{200F}', '\u{2066}', '\u{2068}', '\u{2069}']));
}

#[test]
fn no_line_in_a_script_without_spaces_is_wider_than_72_columns_unless_one_word_of_ascii_is() {
    for (name, notice) in notices().iter().filter(|(name, _)| name.ends_with(".ja") || name.ends_with(".th")) {
        let text = notice.text();
        for line in text.lines().filter(|line| display_width(line) > 72) {
            let longest = line.split(|it: char| !it.is_ascii_graphic()).map(str::len).max().unwrap_or_default();
            let is_name = line.contains('@');
            assert!(longest > 30 || is_name, "{name}: {} columns: {line}", display_width(line));
        }
    }
}

#[test]
fn a_long_subject_and_a_long_reply_without_spaces_are_broken_between_words() {
    let subject = "来週の会議の議事録と資料を添付いたしますのでご確認いただけますようお願い申し上げます。".repeat(2);
    let reply = "您的邮件已被收件人服务器拒绝，因为发件人的地址不存在或者没有权限，请联系管理员以获取更多信息和帮助。"
        .repeat(2);
    for tag in ["en", "ja", "he"] {
        let mut case = sample("mailbox-unknown-failed-external").in_language(tag);
        case.original.subject = Some(subject.clone());
        let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
        let recipient = RecipientAddress::mailbox("ola@example.no").unwrap();
        let mut recipient = RecipientFields::new(recipient, Action::Failed, EnhancedStatus::parse("5.1.1").unwrap());
        let said = format!("550 5.1.1 {reply}");
        recipient.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse(&said).unwrap()));
        fields.recipients.push(recipient.try_into().unwrap());
        case.report = fields.try_into().unwrap();
        let text = render(&case).text();
        let wide: Vec<&str> = text.lines().filter(|line| display_width(line) > 72).collect();
        assert!(wide.is_empty(), "{tag}: {wide:?}");
        // Nothing is lost and nothing put in but line ends.
        let is_put_in =
            |it: char| it.is_whitespace() || matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
        let joined = text.replace(is_put_in, "");
        assert!(joined.contains(&reply), "{tag}");
        assert!(joined.contains(&subject.chars().take(50).collect::<String>()), "{tag}");
    }
}

#[test]
fn the_subject_says_the_outcome_first_and_takes_60_cells() {
    let family = "👩\u{200D}👩\u{200D}👧";
    let long = ["来週の会議の資料".repeat(9), "a word ".repeat(20), family.repeat(40), "กำหนดการประชุม".repeat(9)];
    let mut tags: Vec<String> = renderer().languages().map(ToString::to_string).collect();
    tags.sort();
    for tag in tags {
        let fixed = render(&sample("mailbox-unknown-failed-external").in_language(&tag)).subject;
        assert!(display_width(&fixed) <= 60, "{tag}: {fixed}");
        for subject in &long {
            let mut case = sample("mailbox-unknown-failed-internal").in_language(&tag);
            case.original.subject = Some(subject.clone());
            case.original.is_authenticated = true;
            let mut site = cases::site();
            site.set("subject.original", "internal").unwrap();
            let renderer = Renderer::new(site, filler::catalogue());
            let Outcome::Notice(notice) = renderer.render(&case, &Stamp::for_snapshots()).unwrap() else { panic!() };
            assert!(display_width(&notice.subject) <= 60, "{tag}: {}", notice.subject);
            let own = notice.subject.rsplit_once(subject.chars().next().unwrap()).map(|_| ()).is_some();
            assert!(own && notice.subject.ends_with('…'), "{tag}: {}", notice.subject);
            if subject.starts_with('👩') {
                let shown = notice.subject.trim_end_matches('…');
                assert!(shown.ends_with(family), "{tag}: torn: {shown}");
            }
            let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
            assert_eq!(mail.headers.get_first_value("Subject").unwrap(), notice.subject, "{tag}");
        }
    }
}

#[test]
fn spaces_that_mail_fonts_lack_become_common_ones() {
    let words = "notice-failed-final = Dat\u{202F}was\u{2009}het\u{202F}!\n\
        notice-subject-failed = Niet\u{202F}afgeleverd\u{A0}: uw bericht\n    .with-subject = Niet\u{202F}afgeleverd\u{A0}: { $subject }\n";
    let wording = WordingFile { key: WordingKey::default(), file: LocaleFile::new("nl", "site.ftl", words) };
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&[wording]);
    let case = sample("mailbox-unknown-failed-external").in_language("nl");
    let renderer = Renderer::new(cases::site(), catalogue);
    let Outcome::Notice(notice) = renderer.render(&case, &Stamp::for_snapshots()).unwrap() else { panic!() };
    for part in [notice.text(), notice.html()] {
        assert!(part.contains("Dat\u{A0}was\u{A0}het\u{A0}!"), "{diagnostics:?}\n{part}");
    }
    assert_eq!(notice.subject, "Niet afgeleverd : uw bericht", "{diagnostics:?}");
}

#[test]
fn digits_are_latin_and_the_calendar_is_gregorian_in_every_language() {
    let english: Vec<LocaleFile<'static>> =
        LocaleFile::embedded().into_iter().filter(|file| file.language == "en" && file.name == "value.ftl").collect();
    let tags = [
        "ar", "ar-EG", "ar-SA", "fa", "fa-AF", "ur", "ps", "ckb", "he", "th", "th-TH", "lo", "my", "km", "hi", "mr",
        "ne", "bn", "as", "dz", "ja", "ja-JP", "zh-Hans", "zh-Hant", "zh-TW", "ko", "am", "fr", "fr-CA", "nb", "pl",
        "ru", "sr-Latn", "sat",
    ];
    let files: Vec<_> = tags.iter().map(|tag| LocaleFile::new(tag, "value.ftl", english[0].source)).collect();
    let (catalogue, _) = Catalogue::load(&files);
    let moment = cases::moment("Sat, 21 Nov 2026 21:05:14 -0330");
    for tag in tags {
        let values =
            catalogue.values(&LanguageTag::parse(tag).unwrap()).unwrap_or_else(|| panic!("{tag} has no values"));
        let mut told = String::new();
        values.write_moment(moment, &mut told);
        for expected in ["2026", "21", "05", "-0330"] {
            assert!(told.contains(expected), "{tag}: {told}");
        }
        values.write_count(1_234_567, &mut told);
        values.write_size(1_250_000, &mut told);
        values.write_duration(5 * 86_400, &mut told);
        values.write_difference(-90, &mut told);
        let is_foreign = |it: char| it.is_numeric() && !it.is_ascii_digit() && !matches!(it, '\u{4E00}'..='\u{9FFF}');
        assert!(!told.contains(is_foreign), "{tag}: {told}");
        assert!(!told.contains(['\u{202F}', '\u{2009}', '\u{200E}', '\u{200F}', '\u{061C}']), "{tag}: {told:?}");
    }
}
