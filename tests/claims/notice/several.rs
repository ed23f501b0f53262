//! Notices in several languages: one after the other, and `multipart/multilingual` (RFC 8255).

use mailparse::{MailHeaderMap as _, ParsedMail, parse_mail};
use retourpost::check::{Grade, check};
use retourpost::layout::Layout;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile, Piece, WordingKey};
use retourpost::report::{Audience, Case};
use retourpost::site::Site;
use retourpost::text::display_width;
use scraper::{Html, Selector};

use super::cases::{self, Sample};
use super::reader::could_be_broken;
use crate::phrase::tag;

fn sample(name: &str) -> Sample {
    cases::all().into_iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("there is no {name}"))
}

/// The case of a reader for whom the map has these languages.
fn mapped(sample: &Sample, languages: &[&str]) -> Case {
    let mut case = sample.case.clone();
    case.reader.language = None;
    case.reader.mapped = languages.iter().map(ToString::to_string).collect();
    case
}

fn site(several: &str) -> Site {
    let mut site = cases::site();
    site.set("languages.several", several).unwrap();
    site
}

fn render_with(renderer: &Renderer, case: &Case) -> Notice {
    match renderer.render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(suppression) => panic!("{suppression}"),
    }
}

fn render(several: &str, case: &Case) -> Notice {
    render_with(&Renderer::new(site(several), Catalogue::embedded().clone()), case)
}

fn in_one(sample: &Sample, language: &str) -> Notice {
    render("first", &sample.in_language(language))
}

fn phrase(language: &str, id: &str) -> String {
    let phrase = Catalogue::embedded().resolve(&tag(language), &WordingKey::default(), id, None).unwrap();
    let [Piece::Text(text)] = &phrase.pieces[..] else { panic!("{id} has variables") };
    text.to_string()
}

fn tags(notice: &Notice) -> Vec<&str> {
    notice.decided.languages.iter().map(|tag| tag.as_str()).collect()
}

fn octets_behind_the_first_part(mail: &ParsedMail<'_>) -> Vec<Vec<u8>> {
    mail.subparts[1..].iter().map(|part| part.raw_bytes.to_vec()).collect()
}

/// Every shape of notice in pairs and in three languages, in each layout.
fn sequences() -> Vec<(String, Sample, Vec<&'static str>, Layout, Notice)> {
    let samples = [cases::of_successes(), cases::of_shapes()].concat();
    let causes = cases::of_causes();
    let samples = samples.into_iter().chain(causes.into_iter().step_by(9)).filter(|sample| !sample.is_bare);
    let groups: [&[&str]; 5] = [&["nl", "en"], &["en", "ar"], &["ar", "nl"], &["ja", "nb"], &["nl", "ja", "ar"]];
    let renderers = Layout::ALL
        .map(|layout| (layout, Renderer::new(site("sequence"), Catalogue::embedded().clone()).with_layout(layout)));
    let told = samples.enumerate().map(|(at, sample)| {
        let (languages, (layout, renderer)) = (groups[at % groups.len()], &renderers[at % renderers.len()]);
        let notice = render_with(renderer, &mapped(&sample, languages));
        let name = format!("{}.{} as {}", sample.name, languages.join("+"), layout.as_str());
        (name, sample, languages.to_vec(), *layout, notice)
    });
    told.collect()
}

#[test]
fn languages_follow_each_other_in_the_order_of_the_map_and_administrators_are_told_once() {
    for (name, _, languages, layout, notice) in sequences() {
        // TXT-4
        assert_eq!(tags(&notice), languages, "{name}");
        let text = notice.text();
        let found = |words: &str| text.matches(words).count();
        let below: Vec<String> =
            languages[1..].iter().map(|language| phrase(language, "notice-language-below")).collect();
        for words in &below {
            assert_eq!(found(words), 1, "{name}");
            assert!(text.find(words).unwrap() < text.find("* * *").unwrap(), "{name}");
        }
        assert_eq!(found("* * *"), languages.len() - 1, "{name}");
        if layout != Layout::Brief {
            let headings =
                languages.iter().map(|language| found(&format!("\n{}\n", phrase(language, "admin-heading"))));
            assert_eq!(headings.sum::<usize>(), 1, "{name}:\n{text}");
        }
        let expected: Vec<String> = notice.text().split("* * *").map(str::to_owned).collect();
        assert_eq!(expected.len(), languages.len(), "{name}");
    }
}

#[test]
fn what_each_language_says_is_what_it_says_alone() {
    let names =
        ["mailbox-unknown-failed-internal", "host-unreachable-delayed-external", "delivered-external", "two-causes"];
    for name in names {
        let sample = sample(name);
        let notice = render("sequence", &mapped(&sample, &["nl", "en"]));
        let text = notice.text();
        let parts: Vec<&str> = text.split("* * *").collect();
        for (language, part) in ["nl", "en"].into_iter().zip(parts) {
            let alone = in_one(&sample, language).text();
            let heading = format!("\n\n{}\n", phrase(language, "admin-heading"));
            let (people, _) = alone.split_once(&heading).expect("administrators are told");
            assert!(part.contains(people.trim()), "{name} in {language}:\n{part}\nlacks\n{people}");
        }
        let alone = in_one(&sample, "nl").text();
        let details = &alone[alone.find(&phrase("nl", "admin-heading")).unwrap()..];
        assert!(text.ends_with(details), "{name}");
    }
}

#[test]
fn a_notice_in_several_languages_is_as_legal_as_any() {
    for (name, sample, _, _, notice) in sequences() {
        assert_eq!(crate::wire::faults(&notice.outgoing.octets), Vec::<String>::new(), "{name}");
        let findings = check(&notice.outgoing.octets).findings;
        assert!(findings.iter().all(|finding| finding.grade < Grade::Violation), "{name}: {findings:?}");
        for line in notice.text().lines() {
            assert!(display_width(line) <= 72 || !could_be_broken(line), "{name}: {line}");
        }
        let original = sample.case.original.subject.as_deref().unwrap_or_default();
        let has_original = !original.is_empty() && notice.subject.contains(original);
        assert!(display_width(&notice.subject) <= 60 || has_original, "{name}: {}", notice.subject);
        // What machines read is that of any language.
        let [own, english] = [&notice, &in_one(&sample, "en")]
            .map(|notice| octets_behind_the_first_part(&parse_mail(&notice.outgoing.octets).unwrap()));
        assert!(own == english, "{name}: another machine part or another returned message");
    }
}

#[test]
fn each_language_of_a_page_says_which_it_is_and_how_it_runs() {
    let block = Selector::parse("div[lang][dir] div[lang][dir], td div[lang][dir]").unwrap();
    for (name, _, languages, _, notice) in sequences() {
        let html = notice.html();
        let page = Html::parse_document(&html);
        assert!(page.errors.is_empty(), "{name}: {:?}", page.errors);
        for element in ["<html", "</html>", "<body", "</body>", "<title>", "<style"] {
            assert_eq!(
                html.matches(element).count(),
                if element == "<style" { html.matches("</style>").count() } else { 1 },
                "{name}: {element}"
            );
        }
        let blocks: Vec<(String, String)> = page
            .select(&block)
            .map(|block| (block.attr("lang").unwrap().to_owned(), block.attr("dir").unwrap().to_owned()))
            .collect();
        let expected: Vec<(String, String)> = languages
            .iter()
            .map(|language| (language.to_string(), if *language == "ar" { "rtl" } else { "ltr" }.to_owned()))
            .collect();
        let of_languages: Vec<_> = blocks.into_iter().filter(|block| expected.contains(block)).collect();
        assert_eq!(of_languages, expected, "{name}");
        assert_eq!(page.root_element().attr("lang"), Some(languages[0]), "{name}");
        // RFC 3282 §2
        let mail = parse_mail(&notice.outgoing.octets).unwrap();
        for part in &mail.subparts[0].subparts {
            let part = if part.ctype.mimetype == "multipart/related" { &part.subparts[0] } else { part };
            assert_eq!(part.headers.get_first_value("Content-Language"), Some(languages.join(", ")), "{name}");
        }
    }
}

#[test]
fn the_subject_has_the_outcome_in_each_language_and_the_words_of_the_original_once() {
    let subject = |name: &str, languages: &[&str]| render("sequence", &mapped(&sample(name), languages)).subject;
    let inside = "mailbox-unknown-failed-internal";
    assert_eq!(subject(inside, &["nl", "en"]), "Onbestelbaar / Undeliverable: Quote for the harbour project");
    assert_eq!(subject("mailbox-unknown-failed-external", &["nb", "en"]), "Kan ikke leveres / Undeliverable");
    assert_eq!(subject(inside, &["ja", "en"]), "配信できませんでした / Undeliverable: Quote for the harbour…");
    let three = subject("host-unreachable-delayed-external", &["nl", "nb", "ja"]);
    assert_eq!(three.matches(" / ").count(), 2, "{three}");
    assert!(display_width(&three) <= 60, "{three}");
    // There is no room for a third one.
    assert_eq!(subject("expanded-external", &["nl", "ja", "ar"]), "Doorgegeven aan een groep / グループに送りました");
}

#[test]
fn a_pair_of_which_one_is_broken_is_a_notice_in_the_other_alone() {
    let mut files = LocaleFile::embedded();
    let file = files.iter_mut().find(|file| (file.language, file.name) == ("nl", "causes.ftl")).unwrap();
    let source = std::str::from_utf8(file.source).unwrap().replacen(
        "cause-mailbox-unknown =",
        "cause-mailbox-unknown = { $nobody }",
        1,
    );
    let source = source.replacen("    .headline =", "    .headline = { $nobody }", 200);
    *file = LocaleFile { language: file.language, name: file.name, source: source.as_bytes() };
    let (catalogue, _) = Catalogue::load(&files);
    let sample = sample("mailbox-unknown-failed-external");
    for several in ["sequence", "multilingual"] {
        let renderer = Renderer::new(site(several), catalogue.clone());
        let notice = render_with(&renderer, &mapped(&sample, &["nl", "en"]));
        assert!(
            notice.outgoing.octets == in_one(&sample, "en").outgoing.octets,
            "{several}: two languages in one mail"
        );
        assert_eq!(tags(&notice), ["en"]);
        assert_eq!(notice.decided.diagnostics.len(), 1, "{several}");
        // Of three, the other two are written.
        let notice = render_with(&renderer, &mapped(&sample, &["nl", "nb", "en"]));
        assert_eq!(tags(&notice), ["nb", "en"]);
        assert_eq!(notice.decided.diagnostics.len(), 1, "{several}");
    }
}

#[test]
fn several_languages_are_the_wish_of_the_map_and_of_nobody_else() {
    let sample = sample("mailbox-unknown-failed-external");
    let first = render("first", &mapped(&sample, &["nl", "en"]));
    assert_eq!(tags(&first), ["nl"]);
    assert!(first.outgoing.octets == in_one(&sample, "nl").outgoing.octets);
    let mut case = mapped(&sample, &["nl", "en"]);
    case.reader.language = Some("nb".into());
    assert_eq!(tags(&render("sequence", &case)), ["nb"]);
    let mut case = mapped(&sample, &[]);
    case.original.accept_language = Some("nl, nb;q=0.9, en;q=0.8".into());
    assert_eq!(tags(&render("sequence", &case)), ["nl"]);
    // One that is not offered, or the same twice, is no second language.
    assert_eq!(tags(&render("sequence", &mapped(&sample, &["nl", "tlh"]))), ["nl"]);
    assert_eq!(tags(&render("sequence", &mapped(&sample, &["nl", "nl-BE"]))), ["nl"]);
}

fn multilingual(sample: &Sample, languages: &[&str]) -> Notice {
    render("multilingual", &mapped(sample, languages))
}

fn value(part: &ParsedMail<'_>, field: &str) -> Option<String> {
    part.headers.get_first_value(field)
}

#[test]
fn a_multilingual_notice_has_a_preface_and_a_message_for_each_language() {
    for (languages, name) in [
        (vec!["nl", "en"], "mailbox-unknown-failed-internal"),
        (vec!["ar", "ja", "en"], "host-unreachable-delayed-external"),
        (vec!["nb", "ar"], "two-causes"),
    ] {
        let sample = sample(name);
        let notice = multilingual(&sample, &languages);
        // ML-10: the messages in the part for people are what is wanted here.
        let faults = crate::wire::faults(&notice.outgoing.octets);
        assert_eq!(faults.len(), languages.len(), "{name}: {faults:?}");
        assert!(faults.iter().all(|fault| fault.ends_with("`message/rfc822` in the human part")), "{name}: {faults:?}");
        let findings = check(&notice.outgoing.octets).findings;
        assert!(findings.iter().all(|finding| finding.grade < Grade::Violation), "{name}: {findings:?}");
        let mail = parse_mail(&notice.outgoing.octets).unwrap();
        let human = &mail.subparts[0];
        assert_eq!(value(human, "Content-Disposition"), None);
        // ML-1
        assert_eq!(human.ctype.mimetype, "multipart/multilingual");
        assert_eq!(mail.subparts[1].ctype.mimetype, "message/delivery-status");
        // ML-2, ML-8: no part without a language is needed.
        assert_eq!(human.subparts.len(), 1 + languages.len());
        // ML-3
        let preface = &human.subparts[0];
        assert_eq!(preface.ctype.mimetype, "text/plain");
        assert_eq!(preface.ctype.charset, "utf-8");
        assert_eq!(value(preface, "Content-Language"), None);
        let said = preface.get_body().unwrap();
        for language in &languages {
            assert!(said.contains(&phrase(language, "notice-several-languages")), "{language}: {said}");
        }
        let top_from = value(&mail, "From").unwrap();
        let address_of = |from: &str| from[from.find('<').unwrap()..].to_owned();
        for (language, part) in languages.iter().zip(&human.subparts[1..]) {
            // ML-4, ML-11
            assert_eq!(part.ctype.mimetype, "message/rfc822");
            assert_eq!(value(part, "Content-Language").as_deref(), Some(*language));
            // ML-9
            assert_eq!(value(part, "Content-Disposition").as_deref(), Some("inline"));
            // ML-7
            assert_eq!(value(part, "Content-Translation-Type").as_deref(), (*language == "en").then_some("original"));
            // ML-6: no encoding of its own, and octets that need none.
            assert_eq!(value(part, "Content-Transfer-Encoding"), None);
            assert!(part.raw_bytes.is_ascii());
            let octets = part.get_body_raw().unwrap();
            let message = parse_mail(&octets).unwrap();
            let alone = in_one(&sample, language);
            // ML-5
            assert_eq!(value(&message, "Subject").as_deref(), Some(&*alone.subject));
            assert_eq!(address_of(&value(&message, "From").unwrap()), address_of(&top_from));
            assert_eq!(value(&message, "MIME-Version").as_deref(), Some("1.0"));
            let texts: Vec<String> =
                message.subparts.iter().map(|part| part.get_body().unwrap().replace("\r\n", "\n")).collect();
            assert_eq!(texts[0], alone.text(), "{language}");
            assert_eq!(texts[1], alone.html(), "{language}");
        }
        assert_eq!(notice.text(), in_one(&sample, languages[0]).text());
    }
}

/// The first `message/rfc822`, looked for as a parser does that knows no more of MIME.
fn first_message(part: &ParsedMail<'_>) -> Option<Vec<u8>> {
    if part.ctype.mimetype == "message/rfc822" {
        return part.get_body_raw().ok();
    }
    part.subparts.iter().find_map(first_message)
}

#[test]
fn who_looks_for_the_first_message_finds_the_original_but_in_a_multilingual_notice() {
    // ML-10, the reason why it is an option.
    let mut sample = sample("mailbox-unknown-failed-internal");
    sample.case.reader.audience = Some(Audience::Internal);
    let mut site = site("sequence");
    site.set("returned.failed", "full").unwrap();
    sample.case.original.body = Some(b"hello\r\n".to_vec());
    sample.case.original.is_authenticated = true;
    let notice_of = |several: &str| {
        let mut site = site.clone();
        site.set("languages.several", several).unwrap();
        render_with(&Renderer::new(site, Catalogue::embedded().clone()), &mapped(&sample, &["nl", "en"]))
    };
    let found = |notice: &Notice| first_message(&parse_mail(&notice.outgoing.octets).unwrap()).unwrap();
    assert!(found(&notice_of("sequence")).ends_with(b"hello\r\n"));
    assert!(!found(&notice_of("multilingual")).ends_with(b"hello\r\n"));
}
