//! The help pages: the checkers of HTML find nothing in any of them, and a browser shows some whole, as a web server with a strict
//! policy hosts them, on a phone and on a desktop, in the light and in the dark. Its pictures stay in
//! `target/judges/help/pictures`.

use crate::cases;
use crate::judge::{home, sightings};
use crate::program::empty_folder;
use retourpost::export::{HelpFile, HelpScope, help_pages};
use retourpost::phrase::{Catalogue, LocaleFile};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What the browser shows: each kind of page, each language, each kind of who can act.
const SHOWN: [&str; 7] = [
    "index.html",
    "en/index.html",
    "nl/mailbox-unknown.html",
    "nb/mailbox-full.html",
    "en/sender-not-verified.html",
    "nl/rate-limited.html",
    // Mirrored: words in English, in a language that runs from right to left.
    "ar/mailbox-full.html",
];

struct Pages {
    folder: PathBuf,
    /// The same, all in one folder, for checkers that look at files one by one.
    flat: PathBuf,
    pictures: PathBuf,
    names: BTreeSet<String>,
}

static PAGES: LazyLock<Pages> = LazyLock::new(|| {
    empty_folder("help");
    let in_help = |name: &str| home().join("help").join(name);
    let pages = Pages {
        folder: in_help("pages"),
        flat: in_help("flat"),
        pictures: in_help("pictures"),
        names: written(&in_help("pages"), &in_help("flat")),
    };
    fs::create_dir_all(&pages.pictures).expect("a folder below target can be made");
    fs::write(pages.pictures.join("shown.txt"), SHOWN.join("\n")).expect("a file below target can be written");
    pages
});

/// Writes the pages; the names of those in the flat folder.
fn written(folder: &Path, flat: &Path) -> BTreeSet<String> {
    let mut site = cases::site();
    // As little contrast as is allowed on a card.
    site.set("brand.color", "#d23f00").expect("an accent that can be read");
    let pages = |catalogue| help_pages(&site, catalogue, &HelpScope::default()).expect("pages").files;
    let put = |path: PathBuf, octets: &[u8]| {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder below target can be made");
        fs::write(path, octets).expect("a file below target can be written");
    };
    let mirrored = with_right_to_left();
    for file in pages(&mirrored) {
        put(folder.join(&file.name), &file.octets);
    }
    let flattened = |file: HelpFile| {
        let name = file.name.replace('/', ".");
        put(flat.join(&name), &file.octets);
        name
    };
    pages(Catalogue::embedded()).into_iter().map(flattened).collect()
}

/// All words, and those in English once more as if they were Arabic.
fn with_right_to_left() -> Catalogue {
    let mut files = LocaleFile::embedded();
    let english: Vec<_> = files.iter().filter(|file| file.language == "en").copied().collect();
    files.extend(english.into_iter().map(|file| LocaleFile { language: "ar", ..file }));
    Catalogue::load(&files).0
}

#[test]
fn the_checkers_of_html_find_nothing_in_any_help_page() {
    let seen = sightings("html", &PAGES.flat, &[]);
    // The judge names the message of a page; here there is none.
    let judged: BTreeSet<String> = seen.keys().map(|name| name.replace(".eml", ".html")).collect();
    assert_eq!(judged, PAGES.names);
    let complaints: Vec<String> =
        seen.values().flat_map(|page| page.complaints.iter().map(|said| format!("{}: {said}", page.file))).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_browser_finds_nothing_in_help_pages_under_a_strict_policy() {
    let seen = sightings("help", &PAGES.folder, &[&PAGES.pictures]);
    assert_eq!(seen.keys().collect::<BTreeSet<_>>(), SHOWN.map(str::to_owned).iter().collect());
    let complaints: Vec<String> =
        seen.values().flat_map(|page| page.complaints.iter().map(|said| format!("{}: {said}", page.file))).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    for name in SHOWN {
        for view in ["phone-light", "phone-dark", "desktop-light", "desktop-dark"] {
            let picture = PAGES.pictures.join(name.replace('/', ".")).with_extension(format!("{view}.png"));
            assert!(picture.is_file(), "{} is missing", picture.display());
        }
    }
}

#[test]
fn the_browser_finds_what_is_broken_in_help_pages() {
    let folder = empty_folder("help-broken");
    let style = fs::read_to_string(PAGES.folder.join("help.css")).expect("a style");
    // Wide, and pale on the ground of the dark.
    let style = style.replace("--link: ", "--link: #444444; --was: ") + "main { width: 900px; }\n";
    fs::write(folder.join("help.css"), style).expect("a file below target can be written");
    let page = fs::read_to_string(PAGES.folder.join("index.html")).expect("a page");
    let page = page.replace("<h1>", "<img src=\"https://example.com/x.png\" alt=\"\"><h1 style=\"color:red\">");
    fs::write(folder.join("index.html"), page).expect("a file below target can be written");
    fs::write(folder.join("shown.txt"), "index.html").expect("a file below target can be written");
    let seen = sightings("help", &folder, &[&folder]);
    let complaints = seen["index.html"].complaints.join("\n");
    for due in [
        "px wide in a window of 360",
        "asks for https://example.com/x.png",
        "Content Security Policy",
        "phone-dark: axe: color-contrast",
    ] {
        assert!(complaints.contains(due), "no {due:?} in {complaints}");
    }
}
