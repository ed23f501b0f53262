//! Which language a mail is in, and what happens when one is broken.

use std::collections::BTreeSet;

use retourpost::ErrorKind;
use retourpost::check::check;
use retourpost::intake::original_from_octets;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile, WordingFile, WordingKey};
use retourpost::report::{Audience, Case, Reader, ReturnPath};
use retourpost::site::Site;

use super::cases::{self, LANGUAGES, Sample};

fn sample(name: &str) -> Sample {
    cases::all().into_iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn render(site: Site, catalogue: &Catalogue, case: &Case) -> Notice {
    match Renderer::new(site, catalogue.clone()).render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(suppression) => panic!("{suppression}"),
    }
}

/// The embedded words with one file changed.
fn changed(language: &str, name: &str, change: impl FnOnce(&str) -> String) -> (Catalogue, usize) {
    let mut files = LocaleFile::embedded();
    let file = files.iter_mut().find(|file| (file.language, file.name) == (language, name)).unwrap();
    let source = change(std::str::from_utf8(file.source).unwrap());
    assert_ne!(source.as_bytes(), file.source, "nothing was changed");
    let changed = LocaleFile { language: file.language, name: file.name, source: source.as_bytes() };
    *file = changed;
    let (catalogue, diagnostics) = Catalogue::load(&files);
    (catalogue, diagnostics.len())
}

/// Makes a message or an attribute use a variable that nobody declared.
fn broken(source: &str, line: &str) -> String {
    let start = source.find(line).unwrap_or_else(|| panic!("{line:?} is not there"));
    let end = start + source[start..].find('\n').unwrap();
    format!("{} {{ $nobody }}{}", &source[..end], &source[end..])
}

/// The same for an attribute of a message.
fn broken_attribute(source: &str, id: &str, attribute: &str) -> String {
    let start = source.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id} is not there"));
    let (before, message) = source.split_at(start);
    before.to_owned() + &broken(message, &format!("    {attribute} ="))
}

#[test]
fn one_broken_message_sends_the_whole_mail_to_the_next_language() {
    for (file, line) in [
        ("causes.ftl", "cause-mailbox-unknown"),
        ("notice.ftl", "notice-failed-final ="),
        ("notice.ftl", "notice-brand ="),
        ("notice.ftl", "notice-from ="),
        ("notice.ftl", "notice-label ="),
        ("notice.ftl", "notice-more-recipients ="),
        ("notice.ftl", "    .with-subject ="),
        ("admin.ftl", "admin-status ="),
    ] {
        let (catalogue, n_diagnostics) = changed("nl", file, |source| match file {
            "causes.ftl" => broken_attribute(source, line, ".headline"),
            _ => broken(source, line),
        });
        assert!(n_diagnostics > 0, "{line}: nothing was told");
        for name in ["mailbox-unknown-failed-external", "mixed-actions", "twelve-recipients"] {
            let (case, english) = (sample(name).in_language("nl"), sample(name).in_language("en"));
            let notice = render(cases::site(), &catalogue, &case);
            // The first `.with-subject` is that of failures, which the mixed report does not use; and what is final is told
            // by its overview.
            let is_unused = line.contains(".with-subject") || line.contains("notice-failed-final");
            if is_unused && name == "mixed-actions" {
                assert_eq!(notice.decided.language.as_str(), "nl");
                continue;
            }
            let in_english = render(cases::site(), Catalogue::embedded(), &english);
            assert!(notice.outgoing.octets == in_english.outgoing.octets, "{name}, {line}: not the English mail");
            assert_eq!(notice.decided.language.as_str(), "en", "{name}, {line}");
            let codes: Vec<&str> = notice.decided.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
            assert_eq!(codes, ["language-passed-over"], "{name}, {line}");
        }
    }
}

#[test]
fn a_broken_cause_harms_no_mail_about_another() {
    let (catalogue, _) =
        changed("nl", "causes.ftl", |source| broken_attribute(source, "cause-mailbox-unknown", ".why"));
    let case = sample("mailbox-full-failed-external").in_language("nl");
    let (notice, whole) =
        (render(cases::site(), &catalogue, &case), render(cases::site(), Catalogue::embedded(), &case));
    assert!(notice.outgoing.octets == whole.outgoing.octets);
    assert!(notice.decided.diagnostics.is_empty());
}

#[test]
fn a_cause_of_one_group_takes_the_other_groups_with_it() {
    let (catalogue, _) =
        changed("nl", "causes.ftl", |source| broken_attribute(source, "cause-mailbox-full", ".otherwise"));
    let notice = render(cases::site(), &catalogue, &sample("mixed-actions").in_language("nl"));
    let english = render(cases::site(), Catalogue::embedded(), &sample("mixed-actions").in_language("en"));
    assert!(notice.outgoing.octets == english.outgoing.octets, "two languages in one mail");
    assert_eq!(notice.decided.language.as_str(), "en");
    assert_eq!(notice.decided.diagnostics.len(), 1);
}

#[test]
fn a_language_without_value_formats_is_not_offered() {
    let (catalogue, n_diagnostics) = changed("nl", "value.ftl", |source| broken(source, "value-moment ="));
    assert!(n_diagnostics > 0);
    let renderer = Renderer::new(cases::site(), catalogue.clone());
    let offered: BTreeSet<&str> = renderer.languages().map(|tag| tag.as_str()).collect();
    assert_eq!(offered, LANGUAGES.into_iter().filter(|tag| *tag != "nl").collect());
    let notice = render(cases::site(), &catalogue, &sample("mailbox-full-failed-external").in_language("nl"));
    assert_eq!(notice.decided.language.as_str(), "en");
}

#[test]
fn without_any_language_the_error_names_what_is_missing() {
    let (catalogue, _) =
        changed("en", "causes.ftl", |source| broken_attribute(source, "cause-mailbox-full", ".headline"));
    let mut site = cases::site();
    site.set("languages.available", "en").unwrap();
    let renderer = Renderer::new(site, catalogue);
    let case = sample("mailbox-full-failed-external").in_language("nb");
    let mut out = b"kept".to_vec();
    let mut scratch = retourpost::notice::Scratch::new();
    let error = renderer.render_into(&case, &Stamp::for_snapshots(), &mut scratch, &mut out).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    assert!(error.to_string().contains("cause-mailbox-full"), "{error}");
    assert_eq!(out, b"kept", "nothing is half written");

    let (catalogue, _) = Catalogue::load(&[LocaleFile::new("en", "value.ftl", "value-moment = never")]);
    let error = Renderer::new(cases::site(), catalogue).render(&case, &Stamp::for_snapshots()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    assert!(error.to_string().contains("no language"), "{error}");
}

fn with_wording(files: &[(WordingKey, &str, &str)]) -> (Catalogue, usize) {
    let files: Vec<WordingFile<'_>> = files
        .iter()
        .map(|(key, language, source)| WordingFile {
            key: key.clone(),
            file: LocaleFile::new(language, "site.ftl", *source),
        })
        .collect();
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&files);
    (catalogue, diagnostics.len())
}

#[test]
fn broken_site_wording_never_changes_a_mail() {
    for source in [
        "notice-failed-final = { $nobody }",
        "notice-failed-final = { -nothing }",
        "notice-failed-final = { notice-nothing }",
        "notice-failed-final = { NOBODY() }",
        "notice-failed-final = { \"{\" }\nnotice-failed-what = No address.",
        "notice-failed-final = \u{E001}",
        "notice-failed-final",
        "notice-failed-final = {",
        "cause-mailbox-unknown =\n    .headline = { $recipient } is not there",
        "nothing of ours = at all",
    ] {
        let (catalogue, n_diagnostics) = with_wording(&[(WordingKey::default(), "nl", source)]);
        assert!(n_diagnostics > 0, "{source:?}: nothing was told");
        let case = sample("mailbox-unknown-failed-external").in_language("nl");
        let notice = render(cases::site(), &catalogue, &case);
        assert_eq!(notice.decided.language.as_str(), "nl", "{source:?}");
        assert!(notice.decided.diagnostics.is_empty(), "{source:?}");
        let text = notice.text();
        assert!(!text.contains('\u{E001}') && !text.contains("$nobody"), "{source:?}");
    }
}

#[test]
fn site_wording_is_that_of_the_readers_domain_and_audience() {
    let key = |domain, audience| WordingKey::new(domain, audience);
    let (catalogue, n_diagnostics) = with_wording(&[
        (key(None, None), "nl", "notice-failed-final = Voor iedereen."),
        (key(None, Some("internal")), "nl", "notice-failed-final = Voor wie binnen is."),
        (key(Some("example.com"), None), "nl", "notice-failed-final = Voor example.com."),
        (key(Some("example.com"), Some("internal")), "nl", "notice-failed-final = Voor example.com, binnen."),
    ]);
    assert_eq!(n_diagnostics, 0);
    let said = |name: &str, audience: Audience| {
        let mut case = sample(name).in_language("nl");
        case.reader.audience = Some(audience);
        let notice = render(cases::site(), &catalogue, &case);
        let text = notice.text();
        text.lines().find(|line| line.contains("Voor ") && line.ends_with('.')).unwrap_or_default().to_owned()
    };
    // The return path of the one is at example.org, that of the other at example.com.
    let (at_org, at_com) = ("mailbox-unknown-failed-internal", "mailbox-unknown-failed-external");
    assert_eq!(said(at_org, Audience::External), "Voor iedereen.");
    assert_eq!(said(at_org, Audience::Internal), "Voor wie binnen is.");
    assert_eq!(said(at_com, Audience::External), "Voor example.com.");
    assert_eq!(said(at_com, Audience::Internal), "Voor example.com, binnen.");
}

#[test]
fn one_renderer_keeps_the_wordings_of_its_readers_apart() {
    let (catalogue, _) =
        with_wording(&[(WordingKey::new(None, Some("internal")), "en", "notice-failed-final = Inside.")]);
    let renderer = Renderer::new(cases::site(), catalogue);
    for (audience, is_inside) in [
        (Audience::External, false),
        (Audience::Internal, true),
        (Audience::External, false),
        (Audience::Internal, true),
    ] {
        let mut case = sample("mailbox-unknown-failed-external").in_language("en");
        case.reader.audience = Some(audience);
        let Outcome::Notice(notice) = renderer.render(&case, &Stamp::for_snapshots()).unwrap() else { panic!() };
        assert_eq!(notice.text().contains("Inside."), is_inside);
    }
}

/// The language of a notice about this original, and of `explain_language`, with the signal that decided.
fn chosen(original: &[u8], reader: &Reader) -> String {
    let renderer = Renderer::new(cases::site(), Catalogue::embedded().clone());
    let mut case = sample("mailbox-unknown-failed-external").case;
    case.original = original_from_octets(original, ReturnPath::parse("kari@example.com").unwrap());
    case.reader = reader.clone();
    let Ok(Outcome::Notice(notice)) = renderer.render(&case, &Stamp::for_snapshots()) else { panic!("no notice") };
    let explained = renderer.explain_language(&case.original, reader);
    assert_eq!(notice.decided.choice.chain, explained.chain, "{}", String::from_utf8_lossy(original));
    assert_eq!(notice.decided.choice.winner(), explained.winner(), "{}", String::from_utf8_lossy(original));
    format!("{} {}", explained.winner().signal, notice.decided.language)
}

#[test]
fn the_original_tells_the_language_of_its_reader() {
    let parts = "\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Language: nb\r\n\r\nHei\r\n--b--\r\n";
    let mixed = "Content-Type: multipart/mixed; boundary=b";
    let rows = [
        ("Subject: x\r\n\r\nHei\r\n".to_owned(), "site-default en"),
        ("Accept-Language: nl-BE\r\n\r\nHei\r\n".to_owned(), "accept-language nl"),
        ("X-Accept-Language: no,nl\r\n\r\nHei\r\n".to_owned(), "accept-language nb"),
        ("Preferred-Language: nl\r\n\r\nHei\r\n".to_owned(), "accept-language nl"),
        ("X-Accept-Language: nl\r\nAccept-Language: nb\r\n\r\nHei\r\n".to_owned(), "accept-language nb"),
        ("Precedence: bulk\r\nAccept-Language: nb\r\n\r\nHei\r\n".to_owned(), "site-default en"),
        ("Content-Language: nl-NL\r\n\r\nHei\r\n".to_owned(), "content-language nl"),
        (format!("{mixed}{parts}"), "content-language nb"),
        (format!("Content-Language: nl\r\n{mixed}{parts}"), "content-language nl"),
        (format!("Accept-Language: nl\r\n{mixed}{parts}"), "accept-language nl"),
        (format!("Accept-Language: sw\r\n{mixed}{parts}"), "content-language nb"),
        ("Subject: =?koi8-r?B?8NLJ18XU?=\r\n\r\n".to_owned(), "charset ru"),
    ];
    for (original, expected) in rows {
        assert_eq!(chosen(original.as_bytes(), &Reader::default()), expected, "{original}");
    }
}

#[test]
fn what_the_report_says_of_the_reader_goes_before_the_original() {
    let mut reader = Reader::default();
    let original = b"Accept-Language: en\r\n\r\nHei\r\n";
    reader.stored = Some("nl".into());
    assert_eq!(chosen(original, &reader), "stored nl");
    reader.profile = Some("nb".into());
    assert_eq!(chosen(original, &reader), "profile nb");
    reader.language = Some("nl".into());
    assert_eq!(chosen(original, &reader), "explicit nl");
}

#[test]
fn the_header_tells_the_choice_where_the_site_wants_it() {
    let field = |octets: &[u8]| {
        let text = String::from_utf8_lossy(octets);
        text.lines().find_map(|line| line.strip_prefix("X-Retourpost-Language: ")).map(str::to_owned)
    };
    let mut case = sample("mailbox-unknown-failed-external").in_language("nl");
    assert_eq!(field(&render(cases::site(), Catalogue::embedded(), &case).outgoing.octets), None);
    let mut site = cases::site();
    site.set("languages.trace", "header").unwrap();
    let notice = render(site.clone(), Catalogue::embedded(), &case);
    assert_eq!(field(&notice.outgoing.octets).as_deref(), Some("nl; explicit"));
    let verdict = check(&notice.outgoing.octets);
    assert!(verdict.worst().is_none_or(|worst| worst < retourpost::check::Grade::Violation), "{verdict}");
    case.reader = Reader::default();
    let notice = render(site.clone(), Catalogue::embedded(), &case);
    assert_eq!(field(&notice.outgoing.octets).as_deref(), Some("en; site-default"));
    let (broken, _) = changed("nl", "notice.ftl", |source| broken(source, "notice-brand ="));
    case.reader = Reader::of_language("nl");
    let notice = render(site, &broken, &case);
    assert_eq!(field(&notice.outgoing.octets).as_deref(), Some("en; fallback"));
}
