//! Claims about what a site hosts beside its mail. Of help pages: every link leads somewhere, every word of a cause is there, and
//! nothing else is asked for. Of templates of mail systems: see `templates`.
//!
//! The oracle is a parser of HTML that is not ours (html5ever).
#![cfg(feature = "export")]

#[cfg(feature = "cli")]
#[path = "export/command.rs"]
mod command;
#[cfg(feature = "cli")]
#[path = "export/template_command.rs"]
mod template_command;
#[path = "export/templates.rs"]
mod templates;
#[path = "export/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};

use retourpost::cause::{Cause, catalogue as causes, diagnose};
use retourpost::export::{HelpPages, HelpScope, help_pages};
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, Piece, WordingKey};
use retourpost::report::{Action, DiagnosticCode, Recipient, RecipientAddress, RecipientFields};
use retourpost::site::{HelpAnchor, Site};
use retourpost::status::{EnhancedStatus, SmtpReply};
use scraper::{ElementRef, Html, Selector};

use crate::notice::cases::{self, LANGUAGES, Renderers};
use crate::notice::golden::Folder;

const BASE: &str = "https://help.example.org/mail";

/// The pages, as a parser of others sees them.
struct Seen {
    pages: BTreeMap<String, Html>,
    style: String,
}

fn exported(site: &Site, catalogue: &Catalogue) -> HelpPages {
    help_pages(site, catalogue, &HelpScope::default()).expect("pages")
}

fn seen(pages: &HelpPages) -> Seen {
    let mut seen = Seen { pages: BTreeMap::new(), style: String::new() };
    for file in &pages.files {
        let text = String::from_utf8(file.octets.clone()).expect("UTF-8");
        match file.name.ends_with(".html") {
            true => {
                assert!(seen.pages.insert(file.name.clone(), Html::parse_document(&text)).is_none(), "{}", file.name)
            }
            false => seen.style.push_str(&text),
        }
    }
    seen
}

/// Those of a site that has told all.
fn all() -> Seen {
    seen(&exported(&cases::site(), Catalogue::embedded()))
}

fn select<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// The text of an element, as its reader sees it.
fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn page_text(page: &Html) -> String {
    text_of(page.root_element())
}

/// `nl/mailbox-full.html` as language and cause; nothing of a list.
fn of_cause(name: &str) -> Option<(&str, &'static Cause)> {
    let (language, file) = name.split_once('/')?;
    Some((language, Cause::by_id(file.strip_suffix(".html")?)?))
}

fn caused(seen: &Seen) -> impl Iterator<Item = (&str, &'static Cause, &Html)> {
    seen.pages.iter().filter_map(|(name, page)| of_cause(name).map(|(language, cause)| (language, cause, page)))
}

/// An attribute of the cause's message as it stands on a page.
fn words(language: &str, cause: &Cause, attribute: &str) -> Option<String> {
    words_about(language, cause, attribute, "example.com")
}

fn words_about(language: &str, cause: &Cause, attribute: &str, domain: &str) -> Option<String> {
    let catalogue = Catalogue::embedded();
    let tag = LanguageTag::parse(language).expect("a tag");
    if !catalogue.contract().message(cause.message_id())?.has_attribute(attribute) {
        return None;
    }
    let phrase =
        catalogue.resolve(&tag, &WordingKey::default(), cause.message_id(), Some(attribute)).expect("a phrase");
    let mut words = String::new();
    let value = |name: &str| (name == "domain").then_some(domain);
    phrase.write_plain(&value, &|_| None, catalogue.plurals(&tag)?, &mut words).expect("no other value");
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn there_is_a_page_for_each_cause_with_words_in_each_language_and_a_list_of_them() {
    let with_words: Vec<&str> = causes().iter().filter(|cause| cause.has_text()).map(Cause::id).collect();
    let mut due: BTreeSet<String> = BTreeSet::from(["index.html".to_owned()]);
    for language in LANGUAGES {
        due.insert(format!("{language}/index.html"));
        due.extend(with_words.iter().map(|cause| format!("{language}/{cause}.html")));
    }
    assert_eq!(all().pages.into_keys().collect::<BTreeSet<_>>(), due);
}

#[test]
fn a_foreign_parser_finds_no_fault() {
    for (name, page) in all().pages {
        assert!(page.errors.is_empty(), "{name}: {:?}", page.errors);
        assert_eq!(format!("{:?}", page.quirks_mode), "NoQuirks", "{name}");
        let language = name.split_once('/').map_or("en", |(language, _)| language);
        assert_eq!(page.root_element().attr("lang"), Some(language), "{name}");
    }
}

#[test]
fn a_page_asks_for_its_style_and_for_nothing_else() {
    let seen = all();
    for (name, page) in &seen.pages {
        for element in page.root_element().descendent_elements() {
            let tag = element.value().name();
            let is_still = ![
                "script", "style", "iframe", "object", "embed", "img", "form", "input", "base", "video", "audio", "svg",
            ]
            .contains(&tag);
            assert!(is_still, "{name}: <{tag}>");
            for (attribute, value) in element.value().attrs() {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{name}: {attribute}={value}");
                assert!(attribute != "src" && attribute != "srcset", "{name}: {attribute}={value}");
            }
        }
        let up = if name.contains('/') { "../" } else { "" };
        let asked: Vec<_> = select(page, "link:not([rel=alternate]):not([rel=canonical])");
        let asked: Vec<_> = asked.iter().map(|link| (link.attr("rel"), link.attr("href").expect("a link"))).collect();
        assert_eq!(asked, [(Some("stylesheet"), &*format!("{up}help.css"))], "{name}");
    }
    for word in ["url(", "@import", "http:", "https:", "expression", "{{"] {
        assert!(!seen.style.contains(word), "{word}");
    }
}

#[test]
fn headings_stand_in_order_below_one_that_is_the_title() {
    for (name, page) in all().pages {
        let headings = select(&page, "h1, h2, h3, h4, h5, h6");
        let levels: Vec<u8> = headings.iter().map(|heading| heading.value().name().as_bytes()[1] - b'0').collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        let title = select(&page, "title");
        assert_eq!(text_of(title[0]), text_of(headings[0]), "{name}");
        // More is cut off in a list of tabs or of results.
        assert!(text_of(title[0]).chars().count() <= 70, "{name}: {}", text_of(title[0]));
    }
}

#[test]
fn the_three_anchors_are_there_in_order_each_at_its_own_words() {
    for (language, cause, page) in caused(&all()) {
        let name = format!("{language}/{}", cause.id());
        let sections = select(page, "main section[id]");
        let anchors: Vec<&str> = sections.iter().filter_map(|section| section.attr("id")).collect();
        assert_eq!(anchors, HelpAnchor::ALL.map(HelpAnchor::as_str), "{name}");
        for (section, attributes) in sections.iter().zip([
            &["step-1", "step-2", "step-3", "step-4", "otherwise"][..],
            &["recipient"],
            &["admin"],
        ]) {
            let told = text_of(*section);
            for due in attributes.iter().filter_map(|attribute| words(language, cause, attribute)) {
                assert!(told.contains(&due), "{name}: no {due:?} in {told:?}");
            }
            assert!(
                select(page, "h2").iter().any(|heading| heading.attr("id") == section.attr("aria-labelledby")),
                "{name}"
            );
        }
    }
}

#[test]
fn every_word_about_a_cause_is_on_its_page() {
    let mut n_told = 0;
    for (language, cause, page) in caused(&all()) {
        let told = page_text(page);
        let message = Catalogue::embedded().contract().message(cause.message_id()).expect("a message");
        for attribute in &message.attributes {
            let due = words(language, cause, attribute).expect("promised");
            assert!(told.contains(&due), "{language}/{}: no .{attribute} {due:?} in {told:?}", cause.id());
            n_told += 1;
        }
    }
    assert!(n_told > 700, "{n_told}");
}

#[test]
fn what_stands_for_a_domain_is_set_off_and_explained() {
    for (language, cause, page) in caused(&all()) {
        let name = format!("{language}/{}", cause.id());
        let told = page_text(page);
        assert!(!told.contains('$'), "{name}: {told}");
        let samples = select(page, "body var");
        assert!(samples.iter().all(|sample| text_of(*sample) == "example.com"), "{name}");
        // In the title there is no markup; and the words about a cause may name a sample of their own.
        let n_bare = select(page, "title").iter().filter(|title| text_of(**title).contains("example.com")).count();
        let attributes = &Catalogue::embedded().contract().message(cause.message_id()).expect("a message").attributes;
        let others = attributes.iter().filter_map(|attribute| words_about(language, cause, attribute, "-"));
        let n_others: usize = others.map(|words| words.matches("example.com").count()).sum();
        assert_eq!(told.matches("example.com").count(), samples.len() + n_bare + n_others, "{name}");
        let tag = LanguageTag::parse(language).expect("a tag");
        let meaning = Catalogue::embedded().resolve(&tag, &WordingKey::default(), "help-domain-meaning", None);
        let meaning = meaning.expect("words");
        let Some(Piece::Text(end)) = meaning.pieces.last() else { panic!("{name}: the meaning ends with words") };
        let explained = select(page, ".second").iter().any(|note| text_of(*note).trim().ends_with(end.trim()));
        assert_eq!(explained, !samples.is_empty(), "{name}");
    }
}

#[test]
fn the_name_that_stands_for_a_domain_belongs_to_nobody() {
    for tag in Catalogue::embedded().languages() {
        let phrase = Catalogue::embedded().resolve(tag, &WordingKey::default(), "help-domain", None).expect("a phrase");
        let mut name = String::new();
        phrase
            .write_plain(&|_| None, &|_| None, Catalogue::embedded().plurals(tag).expect("rules"), &mut name)
            .expect("no values");
        // RFC 2606 §2, §3
        let reserved = ["example.com", "example.net", "example.org"].contains(&&*name) || name.ends_with(".example");
        assert!(reserved, "{tag}: {name}");
    }
}

// ---- Links

/// Where a link of a page leads, as file and anchor; nothing for one that leads elsewhere and may.
fn target(from: &str, link: &str, site: &Site) -> Option<(String, Option<String>)> {
    if let Some(address) = link.strip_prefix("mailto:") {
        assert_eq!(Some(address), site.contact.address.as_deref(), "{from}");
        return None;
    }
    if Some(link) == site.contact.link.as_deref() {
        return None;
    }
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    let file = match path.strip_prefix(BASE) {
        Some(below) => below.strip_prefix('/').expect("a path").to_owned(),
        None => {
            assert!(!path.contains(':') && !path.starts_with('/'), "{from}: {link}");
            let folder = from.split_once('/').map_or("", |(folder, _)| folder);
            match (path, path.strip_prefix("../")) {
                ("", _) => from.to_owned(),
                (_, Some(beside)) => beside.to_owned(),
                (path, None) if folder.is_empty() => path.to_owned(),
                (path, None) => format!("{folder}/{path}"),
            }
        }
    };
    Some((file, anchor))
}

fn leads_somewhere(seen: &Seen, from: &str, link: &str) {
    let Some((file, anchor)) = target(from, link, &cases::site()) else { return };
    if file == "help.css" {
        return assert!(!seen.style.is_empty(), "{from}");
    }
    let page = seen.pages.get(&file).unwrap_or_else(|| panic!("{from}: {link}: there is no {file}"));
    if let Some(anchor) = anchor {
        let n_there = select(page, "[id]").iter().filter(|element| element.attr("id") == Some(&anchor)).count();
        assert_eq!(n_there, 1, "{from}: {link}: #{anchor} in {file}");
    }
}

#[test]
fn every_link_of_every_page_leads_to_a_file_and_an_anchor_that_are_there() {
    let without_base = Site::named("mail.example.org").expect("a site");
    let mut n_links = 0;
    for seen in [all(), seen(&exported(&without_base, Catalogue::embedded()))] {
        for (name, page) in &seen.pages {
            for element in select(page, "[href]") {
                leads_somewhere(&seen, name, element.attr("href").expect("a link"));
                n_links += 1;
            }
        }
    }
    assert!(n_links > 2000, "{n_links}");
}

#[test]
fn every_link_of_every_notice_leads_to_a_page_and_an_anchor_that_are_there() {
    let (seen, renderers) = (all(), Renderers::new());
    let mut anchors: BTreeMap<String, usize> = BTreeMap::new();
    // A cause has four samples in a row, so that each is told in each language.
    for (sample, language) in cases::all().into_iter().zip(LANGUAGES.into_iter().cycle()) {
        let notice = renderers.notice(&sample, language);
        let html = Html::parse_document(&notice.html());
        let of_html = select(&html, "a[href]").into_iter().filter_map(|link| link.attr("href").map(str::to_owned));
        let text = notice.text();
        // A mark of direction may stand in front of a link, and white space in front of that.
        let of_text = text.lines().map(|line| line.trim_matches([' ', '\u{200e}', '\u{200f}']).to_owned());
        let is_ours = |link: &String| link.starts_with(BASE) && !link.contains(char::is_whitespace);
        let (of_html, of_text): (Vec<_>, Vec<_>) =
            (of_html.filter(is_ours).collect(), of_text.filter(is_ours).collect());
        assert_eq!(of_html, of_text, "{}.{language}", sample.name);
        for link in of_html {
            leads_somewhere(&seen, &sample.name, &link);
            let (_, anchor) = link.split_once('#').expect("an anchor");
            *anchors.entry(anchor.to_owned()).or_default() += 1;
        }
    }
    assert_eq!(anchors.keys().collect::<Vec<_>>(), ["administrator", "sender"]);
    assert!(anchors.values().all(|n| *n > 200), "{anchors:?}");
}

#[test]
fn the_list_leads_to_every_cause_and_every_page_back_to_it() {
    let seen = all();
    for language in LANGUAGES {
        let index = &seen.pages[&format!("{language}/index.html")];
        let listed: Vec<&str> = select(index, "main li a").iter().filter_map(|link| link.attr("href")).collect();
        let pages: BTreeSet<String> = caused(&seen)
            .filter(|(of, ..)| *of == language)
            .map(|(_, cause, _)| format!("{}.html", cause.id()))
            .collect();
        assert_eq!(listed.iter().map(|link| (*link).to_owned()).collect::<BTreeSet<_>>(), pages);
        assert_eq!(listed.len(), pages.len(), "{language}: one is listed twice");
    }
    for (language, cause, page) in caused(&seen) {
        assert!(
            select(page, "main a").iter().any(|link| link.attr("href") == Some("index.html")),
            "{language}/{}",
            cause.id()
        );
    }
}

#[test]
fn the_related_causes_are_the_one_above_those_below_and_those_beside() {
    let seen = all();
    let related = |page: &str| -> Vec<String> {
        let links = select(&seen.pages[page], "section:last-of-type li a");
        links
            .iter()
            .filter_map(|link| link.attr("href"))
            .map(|link| link.trim_end_matches(".html").to_owned())
            .collect()
    };
    let full = related("nb/mailbox-full.html");
    assert_eq!(full.first().map(String::as_str), Some("mailbox-problem"));
    assert!(full.contains(&"mailbox-disabled".to_owned()) && !full.contains(&"mailbox-full".to_owned()), "{full:?}");
    let above = related("nb/address-problem.html");
    assert!(above.contains(&"mailbox-unknown".to_owned()), "{above:?}");
    assert!(!above.contains(&"mailbox-problem".to_owned()), "roots are not beside each other: {above:?}");
}

#[test]
fn languages_lead_to_each_other_and_the_address_of_the_page_is_told_where_it_is_known() {
    let page = &all().pages["nl/mailbox-full.html"];
    let links = |page: &Html, rel: &str| -> Vec<String> {
        select(page, &format!("link[rel={rel}]"))
            .iter()
            .filter_map(|link| link.attr("href"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(links(page, "canonical"), [format!("{BASE}/nl/mailbox-full.html")]);
    assert_eq!(
        links(page, "alternate"),
        LANGUAGES
            .map(|language| format!("{BASE}/{language}/mailbox-full.html"))
            .into_iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
    let site = Site::named("mail.example.org").expect("a site");
    let page = &seen(&exported(&site, Catalogue::embedded())).pages["nl/mailbox-full.html"];
    assert_eq!(links(page, "canonical"), [""; 0]);
    assert!(links(page, "alternate").contains(&"../nb/mailbox-full.html".to_owned()));
}

// ---- Codes

/// The status that stands for a pattern of a page, with a reply that says nothing more.
fn recipient_with(pattern: &str) -> Option<Recipient> {
    let (class, rest) = pattern.split_once('.')?;
    let class = if class == "X" { "5" } else { class };
    let detail = rest.split_once('.')?.1.split('-').next()?.replace('Y', "0");
    let code = format!("{class}.{}.{detail}", rest.split_once('.')?.0);
    let status = EnhancedStatus::parse(&code).ok()?;
    let address = RecipientAddress::mailbox("ola@example.no").ok()?;
    let mut fields = RecipientFields::new(address, Action::Failed, status);
    fields.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse(&format!("{class}50 {code} no")).ok()?));
    Recipient::try_from(fields).ok()
}

#[test]
fn a_code_that_is_said_to_stand_for_a_cause_leads_to_it() {
    let (mut n_codes, mut wrong) = (0, Vec::new());
    for (language, cause, page) in caused(&all()).filter(|(language, ..)| *language == "en") {
        // The first list; the second one is of codes that need more.
        let Some(list) = select(page, "#administrator ul.codes").first().copied() else { continue };
        if !page_text(page).contains("These codes stand for this cause:") {
            continue;
        }
        for code in list.select(&Selector::parse("code").expect("a selector")) {
            let pattern = text_of(code);
            let found = diagnose(&recipient_with(&pattern).unwrap_or_else(|| panic!("{pattern}"))).cause.shown();
            n_codes += 1;
            if found != cause {
                wrong.push(format!("{language}/{}: {pattern} leads to {}", cause.id(), found.id()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(n_codes > 100, "{n_codes}");
}

#[test]
fn a_registered_code_has_its_registered_name() {
    let page = &all().pages["nl/mailbox-unknown.html"];
    let told: Vec<String> = select(page, "ul.codes li").into_iter().map(text_of).collect();
    // RFC 3463 §3.2
    assert!(told.contains(&"5.1.1 Bad destination mailbox address".to_owned()), "{told:?}");
    assert!(select(page, "ul.codes span[lang=en]").len() > 2);
}

// ---- Octets

#[test]
fn the_same_site_gives_the_same_octets() {
    let (one, other) =
        (exported(&cases::site(), Catalogue::embedded()), exported(&cases::site(), Catalogue::embedded()));
    assert!(one.files == other.files);
    let mut scope = HelpScope::default();
    let twice = LANGUAGES.into_iter().rev().chain(["nl"]);
    scope.languages = twice.map(|tag| LanguageTag::parse(tag).expect("a tag")).collect();
    assert!(help_pages(&cases::site(), Catalogue::embedded(), &scope).expect("pages").files == one.files);
}

#[test]
fn the_golden_pages_are_those_that_were_read() {
    let pages = exported(&cases::site(), Catalogue::embedded());
    let mut folder = Folder::open("help");
    for file in &pages.files {
        // Of the languages that came later there is one page each: they share their skeleton with the others.
        let language = file.name.split('/').next().expect("a folder");
        let is_later = LANGUAGES[cases::N_FIRST..].contains(&language);
        let is_read = is_later && file.name.ends_with("mailbox-full.html")
            || !is_later
                && ["mailbox-unknown", "mailbox-full", "sender-not-verified", "index"]
                    .iter()
                    .any(|name| file.name.ends_with(&format!("{name}.html")));
        if is_read || file.name == "help.css" {
            folder.compare(file.name.replace('/', "."), &file.octets);
        }
    }
    folder.close();
}

#[test]
fn pages_in_disguise_are_there_for_who_asks_for_them_and_in_no_list_otherwise() {
    let by_default = exported(&cases::site(), Catalogue::embedded());
    assert!(by_default.languages.iter().all(|language| !language.is_pseudo()));
    let mut scope = HelpScope::default();
    scope.languages = ["en", "en-XA", "ar-XB"].map(|tag| LanguageTag::parse(tag).expect("a tag")).into();
    let asked = help_pages(&cases::site(), Catalogue::embedded(), &scope).expect("pages");
    assert_eq!(asked.languages, scope.languages);
    assert!(asked.diagnostics.is_empty(), "{:?}", asked.diagnostics);
    let page = asked.files.iter().find(|file| file.name == "ar-XB/mailbox-full.html").expect("a page for each cause");
    assert!(String::from_utf8_lossy(&page.octets).contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
}
