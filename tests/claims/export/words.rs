//! Claims about the site's own words and about pages that cannot be drawn in their language.

use retourpost::ErrorKind;
use retourpost::export::{HelpPages, HelpScope, help_pages};
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, LocaleFile, WordingFile, WordingKey};
use retourpost::report::Audience;
use retourpost::site::{Site, SiteLayer};
use scraper::Html;

use super::{exported, page_text, seen, select, text_of};
use crate::notice::cases::{self, LANGUAGES};
use crate::words::tags_listed;

/// The embedded words with one message of a language changed: the first line that begins so, in this file.
fn changed(language: &str, name: &str, line: &str, with: &str) -> Catalogue {
    let mut files = LocaleFile::embedded();
    let file = files.iter_mut().find(|file| (file.language, file.name) == (language, name)).expect("a file");
    let source = std::str::from_utf8(file.source).expect("UTF-8");
    let start = source.find(line).unwrap_or_else(|| panic!("{line:?} is not there"));
    let end = start + source[start..].find('\n').expect("an end");
    let source = format!("{}{with}{}", &source[..start], &source[end..]);
    let file = std::mem::replace(file, LocaleFile::new("en", "none.ftl", ""));
    let others: Vec<LocaleFile<'_>> = files.into_iter().filter(|file| file.name != "none.ftl").collect();
    let changed = LocaleFile::new(file.language, file.name, &source);
    Catalogue::load(&[others, vec![changed]].concat()).0
}

fn text<'p>(pages: &'p HelpPages, name: &str) -> &'p str {
    let file = pages.files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("no {name}"));
    std::str::from_utf8(&file.octets).expect("UTF-8")
}

fn main_of(page: &str) -> String {
    let page = Html::parse_document(page);
    text_of(select(&page, "main")[0])
}

#[test]
fn a_page_that_lacks_a_phrase_is_whole_in_the_next_language_and_the_list_says_so() {
    let broken = changed(
        "nl",
        "causes.ftl",
        "    .headline = Volgens { $domain } is het postvak vol",
        "    .headline = { $nobody }",
    );
    let (pages, good) = (exported(&cases::site(), &broken), exported(&cases::site(), Catalogue::embedded()));
    let page = text(&pages, "nl/mailbox-full.html");
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{page}");
    assert_eq!(main_of(page), main_of(text(&good, "en/mailbox-full.html")), "two languages in one page");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://help.example.org/mail/en/mailbox-full.html\">"),
        "{page}"
    );
    assert!(!page.contains("hreflang=\"nl\""), "there is none in Dutch: {page}");
    assert!(!text(&pages, "en/mailbox-full.html").contains("hreflang=\"nl\""));

    let index = Html::parse_document(text(&pages, "nl/index.html"));
    assert_eq!(index.root_element().attr("lang"), Some("nl"));
    let entry = select(&index, "a[href='mailbox-full.html']")[0];
    assert_eq!(entry.attr("lang"), Some("en"));
    let entry = text_of(entry.parent().and_then(scraper::ElementRef::wrap).expect("an entry"));
    assert!(entry.starts_with("The mailbox is full"), "{entry}");
    assert!(entry.ends_with("Alleen in deze taal: English"), "{entry}");
    assert!(!text(&good, "nl/index.html").contains("Alleen in deze taal"));

    let told: Vec<_> = pages.diagnostics.iter().map(|told| (told.code, told.message.as_str())).collect();
    assert_eq!(
        told,
        [(
            "language-passed-over",
            "nl: `cause-mailbox-full.headline` is not usable in nl; nl/mailbox-full.html is in another language"
        )]
    );
}

#[test]
fn a_page_beside_a_broken_one_is_the_same_but_for_its_link() {
    let broken = changed(
        "nl",
        "causes.ftl",
        "    .headline = Volgens { $domain } is het postvak vol",
        "    .headline = { $nobody }",
    );
    let (pages, good) = (exported(&cases::site(), &broken), exported(&cases::site(), Catalogue::embedded()));
    let (beside, was) = (text(&pages, "nl/mailbox-disabled.html"), text(&good, "nl/mailbox-disabled.html"));
    let differing: Vec<_> =
        beside.lines().zip(was.lines()).filter(|(one, other)| one != other).map(|(one, _)| one).collect();
    assert_eq!(beside.lines().count(), was.lines().count());
    assert_eq!(differing.len(), 1, "{differing:?}");
    assert!(differing[0].starts_with("<li><a href=\"mailbox-full.html\" lang=\"en\">"), "{differing:?}");
}

#[test]
fn a_language_without_the_words_of_the_frame_has_no_page_and_one_diagnostic() {
    let pages = exported(&cases::site(), &changed("nl", "help.ftl", "help-skip =", "help-skip = { $nobody } "));
    for (name, page) in seen(&pages).pages {
        let language = name.split_once('/').map_or("en", |(language, _)| language);
        let due = if language == "nl" { "en" } else { language };
        assert_eq!(page.root_element().attr("lang"), Some(due), "{name}");
    }
    let root = text(&pages, "index.html");
    assert!(root.contains("<li lang=\"nl\"><a href=\"nl/index.html\" hreflang=\"nl\">Nederlands</a></li>"), "{root}");
    assert_eq!(pages.diagnostics.len(), 1, "{:?}", pages.diagnostics);
    let more = format!("and {} more pages are in another language", pages.n_causes);
    assert!(pages.diagnostics[0].message.contains(&more), "{:?}", pages.diagnostics);
}

#[test]
fn without_any_language_the_error_names_page_and_phrase() {
    let broken = changed("en", "help.ftl", "help-skip =", "help-skip = { $nobody } ");
    let mut site = cases::site();
    site.set("languages.disabled", "nl,nb").expect("languages");
    let error = help_pages(&site, &broken, &HelpScope::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    assert!(error.to_string().contains("en/") && error.to_string().contains("help-skip"), "{error}");
}

#[test]
fn languages_that_no_notice_is_in_have_no_pages() {
    let mut site = cases::site();
    site.set("languages.disabled", "nb").expect("languages");
    let pages = exported(&site, Catalogue::embedded());
    assert!(pages.files.iter().all(|file| !file.name.starts_with("nb/")));
    assert!(!text(&pages, "nl/mailbox-full.html").contains("hreflang=\"nb\""));
    let mut scope = HelpScope::default();
    scope.languages = vec![LanguageTag::parse("nb").expect("a tag")];
    let error = help_pages(&site, Catalogue::embedded(), &scope).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Caller);
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|tag| *tag != "nb").collect();
    assert!(error.to_string().contains(&format!("there are {}", tags_listed(&others))), "{error}");
}

#[test]
fn the_choice_of_a_language_is_in_the_default_one() {
    let mut site = cases::site();
    site.set("languages.default", "nb").expect("a language");
    let pages = exported(&site, Catalogue::embedded());
    assert!(text(&pages, "index.html").contains("<html lang=\"nb\" dir=\"ltr\">"));
    let mut scope = HelpScope::default();
    scope.languages = vec![LanguageTag::parse("nl").expect("a tag")];
    let pages = help_pages(&site, Catalogue::embedded(), &scope).expect("pages");
    assert!(text(&pages, "index.html").contains("<html lang=\"nl\" dir=\"ltr\">"), "of those there are");
    assert_eq!(pages.languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>(), ["nl"]);
}

const WORDING: &str = "cause-mailbox-full =
    .headline = Het postvak bij { $domain } zit vol
    .why = Er past niets meer bij, <b>echt</b> niet.
    .act = ruimte maken
    .step-1 = Bel de ontvanger.
    .step-2 = Wacht een dag.
    .step-3 = Probeer het dan weer.
    .otherwise = De helpdesk helpt u: toestel 1234.
    .admin = Het quotum staat in het beheerpaneel.
";

fn site() -> Site {
    let file = SiteLayer::from_toml(
        "retourpost.toml",
        "reporting_mta = 'mail.example.org'\n[brand]\nname = 'Everyone <b>'\ncolor = '#7a0022'\n\
         [contact]\naddress = 'help@example.org'\n\
         [domain.'example.net'.brand]\nname = 'Net'\ncolor = '#005500'\n\
         [domain.'example.net'.contact]\nlink = 'https://example.net/ask'\n",
    );
    Site::merge([file.expect("a layer")]).expect("a site")
}

fn with_wording() -> Catalogue {
    let file =
        |key: WordingKey, source: &'static str| WordingFile { key, file: LocaleFile::new("nl", "site.ftl", source) };
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&[
        file(WordingKey::default(), WORDING),
        file(WordingKey::new(Some("example.net"), None), "help-title = Hulp van Net\n"),
        file(WordingKey::new(None, Some("internal")), "help-title = Hulp voor collega's\n"),
    ]);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    catalogue
}

#[test]
fn the_sites_own_words_brand_color_and_contact_are_on_the_pages() {
    let (catalogue, site) = (with_wording(), site());
    let pages = exported(&site, &catalogue);
    let page = text(&pages, "nl/mailbox-full.html");
    assert!(main_of(page).contains("Het postvak bij example.com zit vol"), "{page}");
    assert!(
        page.contains("&lt;b&gt;echt&lt;/b&gt;") && page.contains("Everyone &lt;b&gt;") && !page.contains("<b>"),
        "{page}"
    );
    assert!(page.contains("<a href=\"mailto:help@example.org\" dir=\"ltr\">help@example.org</a>"), "{page}");
    let style = text(&pages, "help.css");
    assert!(
        style.contains("--link: #7a0022;") && style.contains(&format!("--link: {};", site.brand.color.on_dark())),
        "{style}"
    );
    assert!(!page_text(&Html::parse_document(text(&pages, "nl/index.html"))).contains("van Net"));
    // Elsewhere the words are those of everybody.
    let unchanged = exported(&site, Catalogue::embedded());
    assert_eq!(text(&pages, "en/mailbox-full.html"), text(&unchanged, "en/mailbox-full.html"));
}

#[test]
fn what_is_for_a_domain_or_an_audience_is_there_only_if_it_was_asked_for() {
    let (catalogue, site) = (with_wording(), site());
    let of = |domain: Option<&str>, audience| {
        let mut scope = HelpScope::default();
        scope.domain = domain.map(str::to_owned);
        scope.audience = audience;
        help_pages(&site, &catalogue, &scope).expect("pages")
    };
    let everyone = of(None, None);
    assert!(text(&everyone, "nl/index.html").contains("<h1>Hulp bij berichten"));
    let net = of(Some("example.net"), None);
    let index = text(&net, "nl/index.html");
    assert!(index.contains("<h1>Hulp van Net</h1>") && index.contains("E-maildienst van Net"), "{index}");
    assert!(index.contains("https://example.net/ask") && !index.contains("help@example.org"), "{index}");
    assert!(text(&net, "help.css").contains("--link: #005500;"));
    assert!(text(&net, "nl/mailbox-full.html").contains("toestel 1234"));
    let internal = of(None, Some(Audience::Internal));
    assert!(text(&internal, "nl/index.html").contains("<h1>Hulp voor collega&#39;s</h1>"));
}

#[test]
fn a_language_from_right_to_left_is_told_and_what_machines_say_runs_the_other_way() {
    let mut files = LocaleFile::embedded();
    let english: Vec<_> = files.iter().filter(|file| file.language == "en").copied().collect();
    files.extend(english.into_iter().map(|file| LocaleFile { language: "ar", ..file }));
    let pages = exported(&cases::site(), &Catalogue::load(&files).0);
    let page = Html::parse_document(text(&pages, "ar/mailbox-full.html"));
    assert_eq!(page.root_element().attr("dir"), Some("rtl"));
    let foreign = select(&page, "code, var, footer a, span[lang=en]");
    assert!(
        foreign.len() > 10 && foreign.iter().all(|element| element.attr("dir") == Some("ltr")),
        "{}",
        foreign.len()
    );
    // The style names no side, so that it is mirrored with the page.
    let style = text(&pages, "help.css");
    assert!(!style.contains("left") && !style.contains("right"), "{style}");
}
