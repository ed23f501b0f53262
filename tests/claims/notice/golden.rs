//! Whole notices, compared with those that were read.
//!
//! `TESTS_UPDATE_GOLDEN=1 cargo test --test claims golden` writes them anew; then read the difference.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use retourpost::layout::Layout;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::{Action, Audience};

use super::cases::{self, LANGUAGES, Renderers, Sample};
use super::image;

const UPDATE: &str = "TESTS_UPDATE_GOLDEN";

/// A folder of files, each compared whole; at the end, none may be left over.
pub(crate) struct Folder {
    path: PathBuf,
    is_updating: bool,
    seen: BTreeSet<String>,
    differing: Vec<String>,
}

impl Folder {
    pub(crate) fn open(name: &str) -> Self {
        let is_updating = std::env::var_os(UPDATE).is_some_and(|value| value == "1");
        let is_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
        assert!(!(is_updating && is_ci), "{UPDATE} is set in CI: golden files are written by people who read them");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
        if is_updating {
            fs::create_dir_all(&path).unwrap();
        }
        Self { path, is_updating, seen: BTreeSet::new(), differing: Vec::new() }
    }

    pub(crate) fn compare(&mut self, name: String, octets: &[u8]) {
        let path = self.path.join(&name);
        if self.is_updating {
            fs::write(&path, octets).unwrap();
        } else if fs::read(&path).ok().as_deref() != Some(octets) {
            let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
            fs::write(&made, octets).unwrap();
            self.differing.push(format!("diff {} {}", path.display(), made.display()));
        }
        self.seen.insert(name);
    }

    pub(crate) fn close(self) {
        let listed = fs::read_dir(&self.path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let left_over: Vec<String> = listed.filter(|name| !self.seen.contains(name)).collect();
        assert!(left_over.is_empty(), "nothing makes these any more: {left_over:?}");
        let differing = self.differing.join("\n");
        assert!(differing.is_empty(), "these differ; {UPDATE}=1 writes them anew:\n{differing}");
    }
}

/// What a reader of the text part gets, with the fields that a list of messages shows.
fn page(notice: &Notice) -> String {
    let octets = String::from_utf8_lossy(&notice.outgoing.octets);
    let from = octets.lines().find(|line| line.starts_with("From: ")).unwrap();
    format!("{from}\nSubject: {}\n\n{}", notice.subject, notice.text())
}

/// What happens to the lines of one page on the way to another.
enum Change<'p> {
    /// The line of this index goes.
    Goes(usize),
    Comes(&'p str),
}

/// The lines that differ, without their surroundings.
fn changes<'p>(old: &[&str], new: &[&'p str]) -> Vec<Change<'p>> {
    // common[i][j]: how many lines old[i..] and new[j..] have in common, in order.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut changes) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            changes.push(Change::Goes(i));
            i += 1;
        } else {
            changes.push(Change::Comes(new[j]));
            j += 1;
        }
    }
    changes
}

/// The lines that differ, in the way of diff.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let told = |change: &Change<'_>| match change {
        Change::Goes(at) => format!("-{}\n", old[*at]),
        Change::Comes(line) => format!("+{line}\n"),
    };
    changes(&old, &new).iter().map(told).collect()
}

/// The same where the old page is before the reader: of a line that goes, its number.
fn numbered(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut text = String::new();
    let mut going = Vec::new();
    let flush = |going: &mut Vec<usize>, text: &mut String| {
        if let (Some(first), Some(last)) = (going.first(), going.last()) {
            text.push_str(&format!("-{}..{}\n", first + 1, last + 1));
        }
        going.clear();
    };
    for change in changes(&old, &new) {
        match change {
            Change::Goes(at) => {
                if going.last().is_some_and(|last| last + 1 != at) {
                    flush(&mut going, &mut text);
                }
                going.push(at);
            }
            Change::Comes(line) => {
                flush(&mut going, &mut text);
                text.push_str(&format!("+{line}\n"));
            }
        }
    }
    flush(&mut going, &mut text);
    text
}

/// The page for insiders whole, then what outsiders read instead.
fn pages(renderers: &Renderers, samples: &[&Sample], language: &str) -> String {
    let mut text = String::new();
    let mut inside = String::new();
    for sample in samples {
        let page = page(&renderers.notice(sample, language));
        if sample.case.reader.audience == Some(Audience::Internal) {
            text += &format!("=== {}\n\n{page}\n", sample.name);
            inside = page;
        } else {
            text += &format!("=== {}: the same but for\n\n{}\n", sample.name, difference(&inside, &page));
        }
    }
    text
}

/// The first page of insiders whole, and what every further one has instead; delays after a delay. A file for a language, so that one that
/// comes later does not take half a megabyte.
fn one_page(renderers: &Renderers, of_causes: &[Sample], of_successes: &[Sample], language: &str) -> String {
    let mut text = String::new();
    for kind in ["-failed-internal", "-delayed-internal", "-internal"] {
        let samples = if kind == "-internal" { of_successes } else { of_causes };
        let mut first: Option<String> = None;
        for sample in samples.iter().filter(|sample| sample.name.ends_with(kind)) {
            let page = page(&renderers.notice(sample, language));
            match &first {
                None => text += &format!("=== {}\n\n{page}\n", sample.name),
                Some(first) => {
                    text += &format!("=== {}: the same but for\n\n{}\n", sample.name, numbered(first, &page))
                }
            }
            first.get_or_insert(page);
        }
    }
    text
}

#[test]
fn the_whole_mails_are_those_that_were_read() {
    let mut folder = Folder::open("mails");
    let samples = cases::all();
    let of_layouts = Layout::ALL
        .map(|layout| (layout, Renderer::new(cases::site(), Catalogue::embedded().clone()).with_layout(layout)));
    for (golden, name) in [
        ("failed", "mailbox-unknown-failed-internal"),
        ("delayed", "host-unreachable-delayed-external"),
        ("delivered", "delivered-external"),
        ("relayed", "relayed-external"),
        ("expanded", "expanded-external"),
        ("mixed", "mixed-actions"),
    ] {
        let sample = samples.iter().find(|sample| sample.name == name).unwrap();
        // Of the pseudo-languages one is enough to see what becomes of each layout.
        let pseudo: &[&str] = if golden == "failed" { &["en-XA", "ar-XB"] } else { &[] };
        let languages = || LANGUAGES.iter().chain(pseudo).copied();
        let is_kept = |layout: Layout, language: &str| {
            let is_first = layout == Layout::Card && matches!(golden, "failed" | "delayed");
            is_first || cases::is_first(language) || pseudo.contains(&language)
        };
        let all = of_layouts.iter().flat_map(|of| languages().map(move |tag| (of, tag)));
        for ((layout, renderer), language) in all.filter(|((layout, _), language)| is_kept(*layout, language)) {
            let rendered = renderer.render(&sample.in_language(language), &Stamp::for_snapshots());
            let Ok(Outcome::Notice(notice)) = rendered else { panic!("{name}: no notice") };
            folder.compare(format!("{}-{golden}.{language}.eml", layout.as_str()), &notice.outgoing.octets);
        }
    }
    let mut site = cases::site();
    site.set("brand.image", "logo.png").unwrap();
    let with_image = Renderer::new(site, Catalogue::embedded().clone()).with_brand_image("logo.png", image::logo());
    let sample = samples.iter().find(|sample| sample.name == "mailbox-unknown-failed-internal").unwrap();
    let rendered = with_image.render(&sample.in_language("en"), &Stamp::for_snapshots());
    let Ok(Outcome::Notice(notice)) = rendered else { panic!("no notice") };
    folder.compare("card-failed-with-image.en.eml".into(), &notice.outgoing.octets);
    folder.close();
}

#[test]
fn the_text_of_every_cause_and_action_is_what_was_read() {
    let renderers = Renderers::new();
    let mut folder = Folder::open("text");
    let (of_causes, of_successes) = (cases::of_causes(), cases::of_successes());
    for language in LANGUAGES.into_iter().filter(|language| !cases::is_first(language)) {
        folder.compare(
            format!("all.{language}.txt"),
            one_page(&renderers, &of_causes, &of_successes, language).as_bytes(),
        );
    }
    for language in &LANGUAGES[..cases::N_FIRST] {
        for (cause, ..) in cases::CAUSES {
            let is_of = |sample: &&Sample| {
                let rest = sample.name.strip_prefix(cause);
                rest.is_some_and(|rest| rest.starts_with("-failed-") || rest.starts_with("-delayed-"))
            };
            let samples: Vec<&Sample> = of_causes.iter().filter(is_of).collect();
            assert_eq!(samples.len(), 4, "{cause}");
            folder.compare(format!("{cause}.{language}.txt"), pages(&renderers, &samples, language).as_bytes());
        }
        for action in [Action::Delivered, Action::Relayed, Action::Expanded] {
            let samples: Vec<&Sample> =
                of_successes.iter().filter(|sample| sample.name.starts_with(action.as_str())).collect();
            assert_eq!(samples.len(), 2, "{action:?}");
            folder.compare(
                format!("{}.{language}.txt", action.as_str()),
                pages(&renderers, &samples, language).as_bytes(),
            );
        }
    }
    folder.close();
}

#[test]
fn the_text_of_every_shape_is_what_was_read() {
    let renderers = Renderers::new();
    let mut folder = Folder::open("shapes");
    for sample in cases::of_shapes().iter().chain(&cases::of_hostile_values()) {
        folder.compare(format!("{}.txt", sample.name), page(&renderers.notice(sample, "en")).as_bytes());
    }
    folder.close();
}
