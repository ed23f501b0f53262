//! Claims about the static templates of mail systems: each is read as its mail system reads it, and what is left is what notices say.

use std::collections::BTreeSet;

use mailparse::{MailHeaderMap as _, parse_headers};
use retourpost::ErrorKind;
use retourpost::cause::{Confidence, rules};
use retourpost::export::{MailSystem, TemplateFile, TemplateScope, templates};
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, LocaleFile, WordingFile, WordingKey};
use retourpost::report::Audience;
use retourpost::site::Site;
use retourpost::status::EnhancedStatus;
use retourpost::text::display_width;

use crate::notice::cases::{self, LANGUAGES};
use crate::notice::golden::Folder;
use crate::phrase::tag;

/// The languages of which no word has another letter than ASCII.
const IN_ASCII: [&str; 3] = ["en", "nl", "id"];

/// A name with everything that some mail system reads as something else.
const HOSTILE: &str = "A$B ${x} $myhostname \\N {me} 100% [#ME#] <b> & [machine] 'it' **** EOF";

fn scope(system: MailSystem, languages: &[&str]) -> TemplateScope {
    let tags: Vec<LanguageTag> = languages.iter().map(|language| tag(language)).collect();
    TemplateScope::of(system).in_languages(&tags)
}

fn made_by(site: &Site, system: MailSystem, languages: &[&str]) -> Vec<TemplateFile> {
    templates(site, Catalogue::embedded(), &scope(system, languages)).expect("templates")
}

fn made(system: MailSystem, languages: &[&str]) -> Vec<TemplateFile> {
    made_by(&cases::site(), system, languages)
}

fn hostile_site() -> Site {
    let mut site = cases::site();
    site.set("brand.name", HOSTILE).expect("a name");
    site
}

fn text(file: &TemplateFile) -> &str {
    std::str::from_utf8(&file.octets).expect("UTF-8")
}

fn named<'f>(files: &'f [TemplateFile], name: &str) -> &'f str {
    text(files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("no {name}")))
}

fn said(language: &str, id: &str) -> String {
    let catalogue = Catalogue::embedded();
    let phrase = catalogue.resolve(&tag(language), &WordingKey::default(), id, None).expect("a phrase");
    let mut words = String::new();
    let rules = catalogue.plurals(&tag(language)).expect("rules");
    phrase.write_plain(&|_| Some("§"), &|_| None, rules, &mut words).expect("values");
    words
}

/// A text in one line, without the marks of direction.
fn flat(text: &str) -> String {
    let text: String =
        text.chars().filter(|it| !matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect();
    // Lines of Japanese are cut without a space.
    text.split_whitespace().collect::<Vec<_>>().join("")
}

#[track_caller]
fn has(told: &str, language: &str, ids: &[&str]) {
    let told = flat(told);
    for id in ids {
        for piece in said(language, id).split('§') {
            assert!(told.contains(&flat(piece)), "{language}: no {id} {piece:?} in {told}");
        }
    }
}

#[test]
fn the_golden_templates_are_those_that_were_read() {
    let mut folder = Folder::open("templates");
    let read = ["en", "nl", "nb"];
    let mut compare = |system: MailSystem, files: Vec<TemplateFile>, language: &str| {
        for file in files {
            folder.compare(format!("{}.{language}.{}", system.as_str(), file.name), &file.octets);
        }
    };
    for language in read {
        for system in [MailSystem::Postfix, MailSystem::Courier] {
            compare(system, made(system, &[language]), language);
        }
    }
    for language in ["en", "nl"] {
        for system in [MailSystem::Exim, MailSystem::Sendmail, MailSystem::Haraka] {
            compare(system, made(system, &[language]), language);
        }
    }
    compare(MailSystem::James, made(MailSystem::James, &read), "all");
    let of_some = |line: &&str| ["5.1.1 ", "5.2.2 ", "5.7.23 ", "5.4.7 "].iter().any(|code| line.contains(code));
    for mut file in made(MailSystem::Exchange, &read) {
        let lines: Vec<&str> = std::str::from_utf8(&file.octets).expect("UTF-8").lines().filter(of_some).collect();
        file.octets = (lines.join("\n") + "\n").into_bytes();
        compare(MailSystem::Exchange, vec![file], "some");
    }
    folder.close();
}

#[test]
fn the_same_site_gives_the_same_templates() {
    for system in MailSystem::ALL {
        assert_eq!(made(system, &["nl"]), made(system, &["nl"]), "{}", system.as_str());
    }
}

#[test]
fn every_file_ends_in_one_line_end_and_has_no_other_control() {
    for system in MailSystem::ALL {
        for file in made_by(&hostile_site(), system, &["en"]) {
            let text = text(&file);
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{}", file.name);
            assert!(!text.contains(|it: char| it.is_control() && it != '\n'), "{}", file.name);
            assert!(text.lines().all(|line| line == line.trim_end()), "{}", file.name);
        }
    }
}

// ---- Postfix

struct Template<'t> {
    name: &'t str,
    header: &'t str,
    text: &'t str,
}

/// The templates of a file, as bounce(5) has them.
fn of_postfix(mut file: &str) -> Vec<Template<'_>> {
    let mut templates = Vec::new();
    while let Some((before, rest)) = file.split_once(" = <<") {
        let name = before.lines().last().expect("a name");
        let (marker, rest) = rest.split_once('\n').expect("a line");
        let (body, rest) = rest.split_once(&format!("\n{marker}\n")).expect("the end of a template");
        let (header, text) = body.split_once("\n\n").expect("an empty line");
        templates.push(Template { name, header, text });
        file = rest;
    }
    templates
}

/// A text with its names replaced, and every `$` for itself.
fn expanded(text: &str) -> String {
    let names = [
        ("$myhostname", "mail.example.org"),
        ("$delay_warning_time_hours", "4"),
        ("$maximal_queue_lifetime_days", "5"),
    ];
    let mut parts: Vec<String> = text.split("$$").map(str::to_owned).collect();
    for part in &mut parts {
        for (name, value) in names {
            *part = part.replace(name, value);
        }
        assert!(!part.contains('$'), "a $ that is none for itself: {part}");
    }
    parts.join("$")
}

#[test]
fn postfix_has_four_templates_whose_fields_say_in_ascii_what_notices_say() {
    for language in LANGUAGES {
        let files = made(MailSystem::Postfix, &[language]);
        let found = of_postfix(named(&files, "bounce.cf"));
        let names: Vec<&str> = found.iter().map(|template| template.name).collect();
        assert_eq!(names, ["failure_template", "delay_template", "success_template", "verify_template"]);
        let subjects =
            ["notice-subject-failed", "notice-subject-delayed", "export-subject-success", "export-subject-verify"];
        for (template, subject) in found.iter().zip(subjects) {
            assert!(template.header.is_ascii(), "{language}: {}", template.header);
            let lines: Vec<&str> =
                template.header.lines().map(|line| line.split_once(": ").expect("a field").0).collect();
            assert_eq!(lines, ["Charset", "From", "Subject"], "{language}: a field has one line");
            let header = format!("{}\n\n", template.header);
            let (fields, _) = parse_headers(header.as_bytes()).expect("fields");
            let value = |name: &str| fields.get_first_value(name).expect("a field");
            assert_eq!(flat(&value("Subject")), flat(&said(language, subject)));
            assert_eq!(value("Charset"), if template.text.is_ascii() { "us-ascii" } else { "utf-8" });
            let (name, address) =
                value("From").rsplit_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("both");
            assert_eq!(address, "<MAILER-DAEMON>");
            let due = said(language, "notice-from").replace('§', "Example Org");
            assert_eq!(flat(name.trim_matches('"')), flat(&due), "{language}");
        }
    }
}

#[test]
fn a_template_of_postfix_says_what_is_true_before_anything_happened_and_names_the_english_line() {
    for language in LANGUAGES {
        let files = made(MailSystem::Postfix, &[language]);
        let found = of_postfix(named(&files, "bounce.cf"));
        let all = ["notice-contact-address", "notice-contact-link", "export-listed", "admin-heading"];
        let own: [&[&str]; 4] = [
            &["export-failed-what", "notice-failed-final", "notice-steps-heading", "export-enclosed"],
            &[
                "export-delayed-what",
                "notice-delayed-nothing",
                "notice-delayed-open",
                "export-urgent",
                "export-delayed-days",
            ],
            &["export-success-what", "notice-delivered-meaning", "export-success-later"],
            &["export-verify-what"],
        ];
        let english = [
            "Undelivered Mail Returned to Sender",
            "Delayed Mail (still being retried)",
            "Successful Mail Delivery Report",
            "Mail Delivery Status Report",
        ];
        for ((template, own), english) in found.iter().zip(own).zip(english) {
            has(template.text, language, &all);
            has(template.text, language, own);
            assert!(template.text.lines().any(|line| line == english), "{language}: {}", template.text);
        }
        let told = flat(&expanded(found[1].text));
        for (id, number) in [("export-delayed-hours", "4"), ("export-delayed-days", "5")] {
            let due = flat(&said(language, id).replace('§', number));
            assert!(told.contains(&due), "{language}: no {due} in {told}");
        }
    }
}

#[test]
fn what_a_name_holds_stands_for_itself_in_postfix() {
    let files = made_by(&hostile_site(), MailSystem::Postfix, &["en"]);
    let found = of_postfix(named(&files, "bounce.cf"));
    assert_eq!(found.len(), 4);
    for template in found {
        let told = expanded(template.text);
        assert!(flat(&told).starts_with(&flat(&format!("Mail at {HOSTILE}"))), "{told}");
    }
}

#[test]
fn no_line_of_a_text_ends_it() {
    let site = Site::named("mail.example.org").expect("a site");
    let wording = LocaleFile::new("en", "site.ftl", "export-verify-what = EOF\nexport-failed-what = EOF_\n");
    let (catalogue, found) =
        Catalogue::embedded().clone().with_wording(&[WordingFile { key: WordingKey::default(), file: wording }]);
    assert!(found.is_empty(), "{found:?}");
    let files = templates(&site, &catalogue, &scope(MailSystem::Postfix, &["en"])).expect("templates");
    let found = of_postfix(named(&files, "bounce.cf"));
    assert_eq!(found.len(), 4);
    assert!(found[3].text.contains("\nEOF\n") && found[0].text.contains("\nEOF_\n"), "{}", named(&files, "bounce.cf"));
}

#[test]
fn lines_are_at_most_72_columns_wide() {
    for language in LANGUAGES {
        for system in [MailSystem::Postfix, MailSystem::Courier, MailSystem::James] {
            for file in made(system, &[language]) {
                let is_text = |line: &&str| {
                    !line.starts_with(['#', '<', ' ']) && !line.contains("=?utf-8") && !line.starts_with("From:")
                };
                for line in text(&file)
                    .replace("$delay_warning_time_hours", "4")
                    .replace("$maximal_queue_lifetime_days", "5")
                    .lines()
                    .filter(is_text)
                {
                    assert!(display_width(line) <= 72, "{language} {}: {line}", file.name);
                }
            }
        }
    }
}

#[test]
fn what_begins_from_left_to_right_in_arabic_is_marked_and_names_are_isolated() {
    let files = made(MailSystem::Postfix, &["ar"]);
    assert!(named(&files, "bounce.cf").contains("\u{2068}Example Org\u{2069}\n"));
    let bare = Site::named("mail.example.org").expect("a site");
    let files = made_by(&bare, MailSystem::Postfix, &["ar"]);
    assert!(named(&files, "bounce.cf").contains("\u{2066}$myhostname\u{2069}\n"));
    let mut marks = bare.clone();
    marks.set("languages.direction_controls", "marks").expect("a key");
    let files = made_by(&marks, MailSystem::Postfix, &["ar"]);
    assert!(named(&files, "bounce.cf").contains("\u{200E}$myhostname\u{200E}\n"));
    for language in LANGUAGES.into_iter().filter(|language| !matches!(*language, "ar" | "fa" | "he")) {
        let files = made(MailSystem::Postfix, &[language]);
        let has_controls =
            named(&files, "bounce.cf").contains(|it| matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'));
        assert!(!has_controls, "{language}");
    }
}

// ---- What is labelled US-ASCII

#[test]
fn a_language_with_other_letters_is_refused_where_the_label_says_ascii() {
    for system in [MailSystem::Exim, MailSystem::Sendmail, MailSystem::Haraka] {
        for language in LANGUAGES {
            let outcome = templates(&cases::site(), Catalogue::embedded(), &scope(system, &[language]));
            if IN_ASCII.contains(&language) {
                let files = outcome.expect("templates");
                assert!(files.iter().all(|file| file.octets.is_ascii()), "{language}");
                continue;
            }
            let error = outcome.expect_err("it is refused");
            assert_eq!(error.kind(), ErrorKind::Caller);
            let said = error.to_string();
            for word in [system.as_str(), language, "us-ascii", "`retourpost filter`", "`retourpost manual filter`"] {
                assert!(said.contains(word), "no {word} in {said}");
            }
        }
    }
}

#[test]
fn a_name_with_other_letters_is_refused_there_and_shown() {
    let mut site = cases::site();
    site.set("brand.name", "Ærlig AS").expect("a name");
    let error = templates(&site, Catalogue::embedded(), &scope(MailSystem::Exim, &["en"])).expect_err("it is refused");
    assert!(error.to_string().contains("`Æ`") && error.to_string().contains("Ærlig AS"), "{error}");
    assert!(named(&made_by(&site, MailSystem::Postfix, &["en"]), "bounce.cf").contains("Charset: utf-8"));
}

/// The items of a file, each of which ends with a line of four stars, as Exim reads them.
fn items_of_exim(file: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in file.split_inclusive('\n') {
        match line {
            "****\n" => items.push(String::new()),
            // OK because there is an item from the start.
            line => items.last_mut().expect("an item").push_str(line),
        }
    }
    assert_eq!(items.pop().as_deref(), Some(""), "the last item ends as well");
    items
}

#[test]
fn no_line_of_a_text_ends_an_item_of_exim() {
    let wording = LocaleFile::new("en", "site.ftl", "notice-failed-final = ****\n");
    let (catalogue, found) =
        Catalogue::embedded().clone().with_wording(&[WordingFile { key: WordingKey::default(), file: wording }]);
    assert!(found.is_empty(), "{found:?}");
    let files = templates(&cases::site(), &catalogue, &scope(MailSystem::Exim, &["en"])).expect("templates");
    let items = items_of_exim(named(&files, "bounce.en.txt"));
    assert!(items.len() == 3 && items[1].contains("\n ****\n"), "{items:?}");
}

#[test]
fn exim_has_three_items_in_which_its_own_name_alone_is_expanded() {
    let bare = Site::named("mail.example.org").expect("a site");
    for (site, n_names) in [(bare, 1), (hostile_site(), 0)] {
        let files = made_by(&site, MailSystem::Exim, &["nl", "en"]);
        let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
        assert_eq!(names, ["bounce.en.txt", "warn.en.txt", "bounce.nl.txt", "warn.nl.txt"]);
        for file in &files {
            let items: Vec<String> = items_of_exim(text(file));
            assert_eq!(items.len(), 3, "{}", file.name);
            let language = file.name.split('.').nth(1).expect("a language");
            assert!(
                items[0].starts_with("Subject: ") && items[0].contains(&format!("\nContent-Language: {language}\n"))
            );
            has(&items[2], language, &["export-enclosed"]);
            // Exim shows the last item in warnings only.
            let is_told = flat(&items[1]).contains(&flat(&said(language, "export-enclosed")));
            assert_eq!(is_told, file.name.starts_with("bounce."), "{}", file.name);
            let bare = text(file).replace("\\\\", "").replace("\\$", "");
            assert_eq!(bare.matches("$primary_hostname").count(), n_names, "{}", file.name);
            assert_eq!(bare.matches(['$', '\\']).count(), n_names, "{}", file.name);
        }
    }
}

/// Each line as `translate_dollars` of readcf.c leaves it: `$$` is a dollar, `\#` a number sign, and `#` begins a comment.
fn as_sendmail_reads(file: &str) -> String {
    let mut read = String::new();
    for line in file.lines() {
        let mut characters = line.chars().peekable();
        let mut kept = String::new();
        while let Some(character) = characters.next() {
            match (character, characters.peek()) {
                ('$', Some('$')) | ('\\', Some('#')) => kept.extend(characters.next()),
                ('#', _) => break,
                _ => kept.push(character),
            }
        }
        read.push_str(kept.trim_end());
        read.push('\n');
    }
    read
}

#[test]
fn sendmail_has_one_text_for_failures_and_warnings_that_tells_them_apart() {
    for language in IN_ASCII {
        let files = made(MailSystem::Sendmail, &[language]);
        let told = named(&files, "error-header");
        has(told, language, &["export-problem-what", "export-problem-otherwise", "export-listed"]);
        assert!(told.contains("\n\n    THIS IS A WARNING MESSAGE ONLY\n\n"), "{told}");
        assert!(!told.contains('$'), "{told}");
    }
    let files = made_by(&hostile_site(), MailSystem::Sendmail, &["en"]);
    let shown = flat(&as_sendmail_reads(text(&files[0])));
    assert!(shown.starts_with(&flat(&format!("Mail at {HOSTILE}"))), "{shown}");
    let mut site = cases::site();
    site.set("brand.name", "#1 in \\# Mail").expect("a name");
    let files = made_by(&site, MailSystem::Sendmail, &["en"]);
    assert!(as_sendmail_reads(text(&files[0])).starts_with("Mail at #1 in \\# Mail\n"));
    let bare = Site::named("mail.example.org").expect("a site");
    assert!(text(&made_by(&bare, MailSystem::Sendmail, &["en"])[0]).starts_with("Mail at $j\n"));
}

/// The text for people as `errbody` of savemail.c puts it together: box, origin, our file, transcript.
fn text_of_sendmail(is_warning: bool, error_header: &str) -> String {
    let stars = format!("    {}\n", "*".repeat(46));
    let words =
        "    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n";
    let warning = if is_warning { format!("{stars}{words}{stars}\n") } else { String::new() };
    let origin =
        "The original message was received at Mon, 6 Jul 2026 09:00:00 GMT\nfrom client.example.org [192.0.2.1]\n\n";
    let transcript = "   ----- Transcript of session follows -----\n451 4.4.1 reply: read error from mx.example.net.\n";
    format!("{warning}{origin}{error_header}\n\n{transcript}")
}

#[test]
fn the_words_that_tell_a_delay_stand_where_the_text_for_sendmail_says() {
    let above = [
        ("ar", "أعلاه"),
        ("da", "over denne tekst"),
        ("de", "oben"),
        ("en", "above"),
        ("es", "más arriba"),
        ("fr", "plus haut"),
        ("it", "più sopra"),
        ("ja", "上に"),
        ("nb", "ovenfor"),
        ("nl", "hierboven"),
        ("pl", "powyżej"),
        ("bg", "над този текст"),
        ("ca", "damunt d’aquest text"),
        ("fa", "بالای این متن"),
        ("ga", "os cionn an téacs"),
        ("id", "di atas teks ini"),
        ("is", "fyrir ofan þennan texta"),
        ("mt", "fuq dan it-test"),
        ("nn", "ovanfor"),
        ("th", "ด้านบน"),
        ("vi", "phía trên văn bản này"),
        ("lt", "virš šio teksto"),
        ("lv", "virs šī teksta"),
        ("cs", "nad tímto textem"),
        ("el", "πάνω από"),
        ("et", "selle teksti kohal"),
        ("fi", "yläpuolella"),
        ("he", "מעל"),
        ("hr", "iznad"),
        ("hu", "e szöveg fölött"),
        ("ko", "이 글 위에"),
        ("pt-PT", "acima"),
        ("ro", "deasupra"),
        ("ru", "выше"),
        ("sk", "nad týmto textom"),
        ("sl", "nad tem besedilom"),
        ("tr", "üstünde"),
        ("uk", "над цим текстом"),
        ("zh-Hans", "上方"),
        ("zh-Hant", "上方"),
        ("pt-BR", "mais acima"),
        ("sv", "ovanför"),
    ];
    assert_eq!(BTreeSet::from(above.map(|(language, _)| language)), BTreeSet::from(LANGUAGES));
    for (language, word) in above {
        assert!(said(language, "export-problem-warning").contains(word), "{language}");
    }
    for language in IN_ASCII {
        let files = made(MailSystem::Sendmail, &[language]);
        let told = named(&files, "error-header");
        for is_warning in [true, false] {
            let whole = text_of_sendmail(is_warning, told);
            let (before, after) = whole.split_once(told).expect("our text");
            assert_eq!(before.contains("THIS IS A WARNING MESSAGE ONLY"), is_warning, "{language}");
            assert!(!after.contains("THIS IS A WARNING MESSAGE ONLY"), "{language}");
        }
    }
}

#[test]
fn haraka_finds_only_the_names_it_replaces() {
    for site in [cases::site(), hostile_site()] {
        let files = made_by(&site, MailSystem::Haraka, &["en"]);
        let found = |name: &str| -> BTreeSet<String> {
            let text = named(&files, name);
            let names =
                text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned());
            names.filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')).collect()
        };
        let of_text = found("outbound.bounce_message");
        assert_eq!(of_text.iter().collect::<Vec<_>>(), ["date", "from", "me", "msgid", "pid", "reason", "recipients"]);
        let of_page = found("outbound.bounce_message_html");
        assert_eq!(of_page.iter().collect::<Vec<_>>(), ["reason", "recipients"]);
    }
}

#[test]
fn the_page_of_haraka_says_what_its_text_says_and_a_parser_finds_no_fault() {
    for language in IN_ASCII {
        let files = made(MailSystem::Haraka, &[language]);
        let page = scraper::Html::parse_document(named(&files, "outbound.bounce_message_html"));
        assert!(page.errors.is_empty(), "{:?}", page.errors);
        let shown: String = page.root_element().text().collect();
        for told in [&*shown, named(&files, "outbound.bounce_message")] {
            has(
                told,
                language,
                &["export-failed-what", "notice-failed-final", "notice-steps-heading", "admin-heading"],
            );
            assert!(told.contains("Undelivered Mail Returned to Sender"), "{told}");
        }
    }
    let files = made_by(&hostile_site(), MailSystem::Haraka, &["en"]);
    let page = scraper::Html::parse_document(named(&files, "outbound.bounce_message_html"));
    assert!(page.root_element().text().collect::<String>().contains(&format!("Mail at {HOSTILE}")));
}

// ---- Courier

#[test]
fn courier_has_its_eight_files_and_percent_signs_are_doubled_in_one() {
    for language in LANGUAGES {
        let files = made_by(&hostile_site(), MailSystem::Courier, &[language]);
        let names: BTreeSet<&str> = files.iter().map(|file| &*file.name).collect();
        let due = ["delayed", "delivered", "failed", "footer", "header", "relayed", "subjectnotice", "subjectwarn"];
        assert_eq!(names, due.map(|name| format!("dsn{name}.txt")).iter().map(String::as_str).collect());
        for name in ["dsnsubjectwarn.txt", "dsnsubjectnotice.txt"] {
            assert_eq!(named(&files, name).lines().count(), 1, "{language} {name}");
            assert!(named(&files, name).is_ascii(), "{language} {name}");
        }
        let subject = format!("Subject: {}\n", named(&files, "dsnsubjectwarn.txt"));
        let (fields, _) = parse_headers(subject.as_bytes()).expect("a field");
        assert_eq!(
            flat(&fields.get_first_value("Subject").expect("a subject")),
            flat(&said(language, "notice-subject-delayed"))
        );
        let header = named(&files, "dsnheader.txt");
        assert!(header.starts_with("Content-Type: text/plain; charset=\"utf-8\"\n\n"), "{header}");
        assert!(!header.contains("[#ME#]") && header.contains("100% [ #ME#]"), "{header}");
        has(named(&files, "dsnfailed.txt"), language, &["export-failed-what", "notice-failed-final"]);
        has(named(&files, "dsnfooter.txt"), language, &["export-enclosed", "notice-contact-address"]);
    }
    let wording = LocaleFile::new("en", "site.ftl", "export-urgent = 100% urgent?\nexport-failed-what = 100%\n");
    let (catalogue, _) =
        Catalogue::embedded().clone().with_wording(&[WordingFile { key: WordingKey::default(), file: wording }]);
    let files = templates(&cases::site(), &catalogue, &scope(MailSystem::Courier, &["en"])).expect("templates");
    assert!(named(&files, "dsndelayed.txt").contains("100%% urgent?"));
    assert!(named(&files, "dsnfailed.txt").contains("100%\n"), "only one file is a format");
}

// ---- Exchange

struct Message {
    code: String,
    language: String,
    is_internal: bool,
    text: String,
}

/// The commands of a script, as PowerShell reads them: a quote in quotes is doubled, whatever kind it is.
fn of_exchange(script: &str) -> Vec<Message> {
    let script = script.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let commands = script.lines().filter(|line| !line.starts_with('#'));
    commands
        .map(|line| {
            let words: Vec<&str> = line.splitn(9, ' ').collect();
            assert_eq!(
                (words[0], words[1], words[3], words[5], words[7]),
                ("New-SystemMessage", "-DsnCode", "-Language", "-Internal", "-Text")
            );
            let quoted = words[8].strip_prefix('\'').and_then(|it| it.strip_suffix('\'')).expect("quotes");
            let mut text = String::new();
            let mut letters = quoted.chars();
            while let Some(letter) = letters.next() {
                if matches!(letter, '\'' | '\u{2018}'..='\u{201B}') {
                    assert_eq!(letters.next(), Some(letter), "a quote ends the text: {line}");
                }
                text.push(letter);
            }
            let is_internal = words[6] == "$true";
            assert!(is_internal || words[6] == "$false", "{line}");
            Message { code: words[2].to_owned(), language: words[4].to_owned(), is_internal, text }
        })
        .collect()
}

/// A text without its tags and escapes, by lines.
fn shown_by_exchange(text: &str) -> Vec<String> {
    let bare = text.replace("<B>", "").replace("</B>", "");
    let lines = bare.split("<BR>");
    lines
        .map(|line| {
            assert!(!line.contains(['<', '>', '"']), "another tag: {line}");
            let plain = line.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
            plain.replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn exchange_takes_every_text_and_each_is_there_once() {
    let files = made_by(&hostile_site(), MailSystem::Exchange, &LANGUAGES);
    let messages = of_exchange(named(&files, "system-messages.ps1"));
    let keys: BTreeSet<_> = messages.iter().map(|it| (&it.code, &it.language, it.is_internal)).collect();
    assert_eq!(keys.len(), messages.len());
    let languages: BTreeSet<&str> = messages.iter().map(|it| &*it.language).collect();
    // Exchange has Bokmål as no, Brazilian Portuguese as pt, and some of one region alone.
    let as_exchange_has_it = |language: &'static str| match language {
        "nb" => "no",
        "pt-BR" => "pt",
        "ga" => "ga-IE",
        "mt" => "mt-MT",
        "nn" => "nn-NO",
        language => language,
    };
    assert_eq!(languages, BTreeSet::from(LANGUAGES.map(as_exchange_has_it)));
    assert_eq!(messages.len() % (2 * LANGUAGES.len()), 0);
    assert!(messages.len() > 150 * 2 * LANGUAGES.len(), "{}", messages.len());
    for message in &messages {
        let n_units = message.text.encode_utf16().count();
        assert!(n_units <= 512, "{} {}: {n_units}", message.language, message.code);
        let code: Vec<u16> = message.code.split('.').map(|part| part.parse().expect("a number")).collect();
        assert!(code.len() == 3 && (code[0] == 4 || code[0] == 5) && code[1..].iter().all(|part| *part < 1000));
        let lines = shown_by_exchange(&message.text);
        assert!(lines.iter().all(|line| !line.trim().is_empty()), "{}", message.text);
        for sentence in &lines[1..] {
            // A Thai sentence has no sign at its end, a Greek question a semicolon.
            let ends = sentence.ends_with(['.', '?', '。', '؟', '？', ';']) || message.language == "th";
            let is_whole = ends || sentence.contains("example.org");
            assert!(is_whole, "{} {}: {sentence}", message.language, message.code);
        }
        assert!(!message.text.contains(['$', '{']), "{}", message.text);
    }
}

#[test]
fn only_readers_inside_are_told_whom_to_ask() {
    let files = made(MailSystem::Exchange, &["en"]);
    let messages = of_exchange(named(&files, "system-messages.ps1"));
    let tells = |message: &&Message| message.text.contains("helpdesk@example.org");
    assert!(messages.iter().filter(tells).all(|message| message.is_internal));
    assert!(messages.iter().filter(tells).count() > 50);
    let mut only = scope(MailSystem::Exchange, &["en"]);
    only.audience = Some(Audience::External);
    let files = templates(&cases::site(), Catalogue::embedded(), &only).expect("templates");
    assert!(of_exchange(text(&files[0])).iter().all(|message| !message.is_internal));
}

#[test]
fn a_code_says_the_headline_of_its_cause_without_a_domain() {
    let files = made(MailSystem::Exchange, &["en", "nl"]);
    let messages = of_exchange(named(&files, "system-messages.ps1"));
    for (code, language, headline) in [
        ("5.1.1", "en", "The mail server does not know this address"),
        ("5.1.10", "nl", "De mailserver kent dit adres niet"),
        ("5.2.2", "nl", "Volgens de mailserver is het postvak vol"),
        ("5.3.4", "en", "The message is too large"),
    ] {
        let found = messages.iter().find(|it| it.code == code && it.language == language).expect("a message");
        assert_eq!(shown_by_exchange(&found.text)[0], headline, "{code}");
    }
    // A cause whose own headline names a domain has one that does not, or it would be told nowhere.
    let contract = Catalogue::embedded().contract().message("export-headline").expect("headlines");
    for attribute in &contract.attributes {
        let cause = retourpost::cause::Cause::by_id(attribute).unwrap_or_else(|| panic!("no cause {attribute}"));
        let key = WordingKey::default();
        let own =
            Catalogue::embedded().resolve(&tag("en"), &key, cause.message_id(), Some("headline")).expect("a phrase");
        assert!(!own.blanks().is_empty(), "{attribute}: its own headline names no domain");
    }
}

#[test]
fn every_code_that_leads_to_a_cause_by_itself_has_a_text() {
    let files = made(MailSystem::Exchange, &["ja"]);
    let there: BTreeSet<String> = of_exchange(text(&files[0])).into_iter().map(|message| message.code).collect();
    let mut n_codes = 0;
    for rule in rules().iter().filter(|rule| rule.is_by_code_alone() && rule.confidence() >= Confidence::NAMED) {
        for code in rule.codes().filter(|code| !code.contains(['Y', '-'])) {
            let exact = [code.replace('X', "4"), code.replace('X', "5")];
            let status = |code: &String| EnhancedStatus::parse(code).expect("a code");
            // X.1.5 is of successes alone.
            if exact.iter().map(status).all(|code| code.is_registered() && !code.entry().allows_class(code.class())) {
                continue;
            }
            assert!(exact.iter().any(|code| there.contains(code)), "{code}: {}", rule.cause().id());
            n_codes += 1;
        }
    }
    assert!(n_codes > 80, "{n_codes}");
}

#[test]
fn the_headlines_that_are_only_for_templates_are_short_and_name_nothing() {
    let contract = Catalogue::embedded().contract().message("export-headline").expect("headlines");
    for language in LANGUAGES {
        for attribute in &contract.attributes {
            let key = WordingKey::default();
            let phrase = Catalogue::embedded().resolve(&tag(language), &key, "export-headline", Some(attribute));
            let phrase = phrase.expect("a phrase");
            let [retourpost::phrase::Piece::Text(words)] = &phrase.pieces[..] else {
                panic!("{language}: {attribute}")
            };
            assert!(words.chars().count() <= 65 && !words.ends_with('.'), "{language}: {words}");
        }
    }
}

#[test]
fn a_sentence_of_a_template_has_at_most_twenty_words() {
    for message in Catalogue::embedded().contract().messages().filter(|it| it.id.starts_with("export-") && it.has_value)
    {
        for sentence in said("en", &message.id).split_inclusive(['.', '?']) {
            assert!(sentence.split_whitespace().count() <= 20, "{}: {sentence}", message.id);
        }
    }
}

#[test]
fn of_languages_with_one_name_in_exchange_one_is_written() {
    let english = LocaleFile::embedded().into_iter().filter(|file| file.language == "en");
    let british: Vec<LocaleFile<'_>> = english.map(|file| LocaleFile { language: "en-GB", ..file }).collect();
    let (catalogue, _) = Catalogue::load(&[LocaleFile::embedded(), british].concat());
    let both =
        templates(&cases::site(), &catalogue, &scope(MailSystem::Exchange, &["en-GB", "en"])).expect("templates");
    assert_eq!(of_exchange(text(&both[0])).len(), of_exchange(text(&made(MailSystem::Exchange, &["en"])[0])).len());
}

#[test]
fn what_is_too_long_is_the_headline_with_who_can_act_and_never_cut() {
    let long = "Een stap die nergens past. ".repeat(20);
    let wording = format!(
        "cause-mailbox-full =\n    .headline = Vol\n    .why = {long}\n    .act = ruimte maken\n    .step-1 = {long}\n    \
         .step-2 = {long}\n    .step-3 = {long}\n    .otherwise = Goed.\n    .recipient = Goed.\n    .admin = Goed.\n"
    );
    let file = LocaleFile::new("nl", "site.ftl", &wording);
    let (catalogue, found) =
        Catalogue::embedded().clone().with_wording(&[WordingFile { key: WordingKey::default(), file }]);
    assert!(found.is_empty(), "{found:?}");
    let files = templates(&cases::site(), &catalogue, &scope(MailSystem::Exchange, &["nl"])).expect("templates");
    let messages = of_exchange(text(&files[0]));
    let found = messages.iter().find(|message| message.code == "5.2.2").expect("a message");
    let due = ["Volgens de mailserver is het postvak vol", "De ontvangers: ruimte maken."];
    assert_eq!(shown_by_exchange(&found.text), due);
}

#[test]
fn a_language_that_exchange_does_not_have_is_refused() {
    let english = LocaleFile::embedded().into_iter().filter(|file| file.language == "en");
    let breton: Vec<LocaleFile<'_>> = english.map(|file| LocaleFile { language: "br", ..file }).collect();
    let (catalogue, _) = Catalogue::load(&[LocaleFile::embedded(), breton].concat());
    let error = templates(&cases::site(), &catalogue, &scope(MailSystem::Exchange, &["br"])).expect_err("refused");
    assert!(error.to_string().contains("br: exchange has no system messages in it"), "{error}");
    assert!(templates(&cases::site(), &catalogue, &scope(MailSystem::Postfix, &["br"])).is_ok());
}

// ---- James

#[test]
fn the_mailets_of_james_are_elements_that_close_each_guarded_by_one_matcher() {
    let files = made_by(&hostile_site(), MailSystem::James, &LANGUAGES);
    let xml = named(&files, "dsn.xml");
    let mut open: Vec<&str> = Vec::new();
    let (mut matchers, mut mailets) = (BTreeSet::new(), BTreeSet::new());
    let without_comments: String =
        xml.split("<!--").map(|part| part.split_once("-->").map_or(part, |(_, rest)| rest)).collect();
    for element in without_comments.split('<').skip(1) {
        let (tag, text) = element.split_once('>').expect("it ends");
        assert!(
            !text.contains('>')
                && !text
                    .replace("&amp;", "")
                    .replace("&lt;", "")
                    .replace("&gt;", "")
                    .replace("&quot;", "")
                    .replace("&#39;", "")
                    .contains('&'),
            "{text}"
        );
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).expect("a name");
        let attribute =
            |wanted: &str| tag.split(&format!("{wanted}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, _) => assert_eq!(open.pop(), Some(name)),
            (false, true) => {}
            (false, false) => open.push(name),
        }
        match (name, attribute("name"), attribute("match")) {
            ("matcher", Some(name), _) => assert!(matchers.insert(name.to_owned()), "{name} stands twice"),
            ("mailet", _, Some(matcher)) => assert!(mailets.insert(matcher.to_owned()), "{matcher} stands twice"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(matchers, mailets);
    assert_eq!(mailets.len(), 3 * (LANGUAGES.len() + 1), "each language, and all others");
    for value in ["nb-NO", "no", "nl-NL", "ar-EG", "ja-JP", "en-US"] {
        assert!(xml.contains(&format!("<matcher match=\"HasHeader=Content-Language={value}\"/>")), "{value}");
        assert!(xml.contains(&format!("<matcher notmatch=\"HasHeader=Content-Language={value}\"/>")), "{value}");
    }
}

#[test]
fn other_languages_get_the_default_of_the_site_in_james() {
    let mut site = cases::site();
    site.set("languages.default", "nl").expect("a language");
    let files = made_by(&site, MailSystem::James, &["en", "nb", "nl"]);
    let (_, others) = text(&files[0]).split_once("<mailet match=\"retourpost-failed-others\"").expect("a mailet");
    has(others.split_once("</mailet>").expect("an end").0, "nl", &["export-failed-what"]);
}

// ---- What is asked for

#[test]
fn what_cannot_be_made_is_refused_with_its_cure() {
    for (system, languages, words) in [
        (MailSystem::Postfix, &[][..], &["postfix cannot choose one by itself", "name it", "there are ar, "][..]),
        (MailSystem::Exim, &[], &["exim cannot choose"]),
        (MailSystem::Courier, &["nl", "nb"], &["courier has room for one", "folder of its own"]),
        (MailSystem::Sendmail, &["tlh"], &["tlh: notices are never in it", "there are"]),
        (MailSystem::Exim, &["en", "nb"], &["nb: exim labels", "`retourpost filter`"]),
    ] {
        let error = templates(&cases::site(), Catalogue::embedded(), &scope(system, languages)).expect_err("refused");
        assert_eq!((error.kind(), error.field()), (ErrorKind::Caller, Some("language")), "{error}");
        for word in words {
            assert!(error.to_string().contains(word), "no {word:?} in {error}");
        }
    }
}

#[test]
fn a_language_that_lacks_a_phrase_has_no_template_and_the_phrase_is_named() {
    let mut files = LocaleFile::embedded();
    files.retain(|file| (file.language, file.name) != ("nl", "export.ftl"));
    let (catalogue, _) = Catalogue::load(&files);
    for system in MailSystem::ALL {
        let error = templates(&cases::site(), &catalogue, &scope(system, &["nl"])).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Operator);
        assert!(error.to_string().contains("export-") && error.to_string().contains("translate it"), "{error}");
    }
}

#[test]
fn the_words_of_a_site_are_those_of_its_templates() {
    let file = LocaleFile::new("nl", "site.ftl", "export-failed-what = Niet aangekomen.\n");
    let key = WordingKey::new(Some("example.net"), None);
    let (catalogue, _) = Catalogue::embedded().clone().with_wording(&[WordingFile { key, file }]);
    let mut scope = scope(MailSystem::Postfix, &["nl"]);
    let said = |scope: &TemplateScope| {
        let files = templates(&cases::site(), &catalogue, scope).expect("templates");
        named(&files, "bounce.cf").contains("Niet aangekomen.")
    };
    assert!(!said(&scope));
    scope.domain = Some("example.net".to_owned());
    assert!(said(&scope));
}
