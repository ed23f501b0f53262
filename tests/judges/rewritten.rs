//! Reports of Postfix and Exim before and after: parsers see in both the same recipients, actions and statuses, but for what was mended;
//! a spam filter takes what comes out for a bounce, and a mail client is told of its parts and its language.

use crate::exim::{Kept, lines_with};
use crate::judge::{Seen, sightings};
use crate::link::Link;
use crate::postfix::postfix;
use crate::program::{empty_folder, written};
use crate::sampled;
use crate::servers::{Capture, Exim};
use crate::submission::Session;
use crate::systems::{KINDS, Milter, NOTHING_IS_HIDDEN, REPLIES, is_ours, provoke};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Parsers that tell what they see of each recipient.
const PARSERS: [&str; 6] = ["flufl", "sisimai", "bounce-parser", "ruby-mail", "bounce-handler", "jakarta"];

/// The same reports in two folders: as the mail system wrote them, and as they arrived.
struct Pairs {
    stock: PathBuf,
    ours: PathBuf,
}

fn pairs() -> &'static Pairs {
    static PAIRS: OnceLock<Pairs> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let pairs = Pairs { stock: empty_folder("rewritten/stock"), ours: empty_folder("rewritten/ours") };
        std::thread::scope(|scope| {
            scope.spawn(|| of_postfix(&pairs));
            scope.spawn(|| of_exim(&pairs));
        });
        pairs
    })
}

impl Pairs {
    fn add(&self, name: &str, stock: &[u8], ours: &[u8]) {
        assert!(is_ours(ours), "{name}");
        written(&self.stock.join(name), stock);
        written(&self.ours.join(name), ours);
    }
}

/// The languages that this kind of report is provoked in.
fn languages_of(kind: usize) -> Vec<&'static str> {
    sampled::languages(kind, KINDS.len())
}

fn n_provoked() -> usize {
    (0..KINDS.len()).map(|kind| languages_of(kind).len()).sum()
}

/// Provokes every kind of report, and one of each language.
fn provoke_all(port: u16) -> Vec<(String, String)> {
    let mut session = Session::open(port);
    let mut all = Vec::new();
    for (row, kind) in KINDS.iter().enumerate() {
        for language in languages_of(row) {
            let sender = format!("{}.{language}@example.com", kind.name);
            provoke(&mut session, kind, &sender, &format!("Accept-Language: {language}\r\n"));
            all.push((format!("{}.{language}.eml", kind.name), sender));
        }
    }
    all
}

fn of_postfix(pairs: &Pairs) {
    let capture = Capture::start("rewritten-postfix", &REPLIES);
    let milter = Milter::start("rewritten", NOTHING_IS_HIDDEN, &[]);
    let link = Link::to(milter.port);
    let postfix = postfix("rewritten", capture.port, link.port, &[]);
    for (name, sender) in provoke_all(postfix.port) {
        let taken = capture.wait_for(&sender);
        pairs.add(&format!("postfix.{name}"), &link.heard_for(&sender).message(), &taken.octets);
    }
}

fn of_exim(pairs: &Pairs) {
    let capture = Capture::start("rewritten-exim", &REPLIES);
    let kept = Kept::new("rewritten");
    let exim = Exim::start("rewritten", capture.port, &lines_with(&kept.program), &["delay_warning = 1s:5h"]);
    for (name, sender) in provoke_all(exim.port) {
        let taken = capture.wait_for(&sender);
        pairs.add(&format!("exim.{name}"), &kept.stock(&sender), &taken.octets);
    }
}

/// What a parser sees, without its own word for the cause: that may come from words.
fn told(seen: &[Seen]) -> String {
    let mut told: Vec<_> = seen
        .iter()
        .map(|seen| {
            let [action, status, kind] =
                [&seen.action, &seen.status, &seen.kind].map(|it| it.as_deref().unwrap_or("-"));
            format!("{} {action} {status} {kind}", seen.address)
        })
        .collect();
    told.sort();
    if told.is_empty() { "nobody".to_owned() } else { told.join(", ") }
}

/// Where a parser sees something else after than before: system, kind of report, parser, before, after; and in which languages.
fn differences() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for parser in PARSERS {
        let (before, after) = (sightings(parser, &pairs().stock, &[]), sightings(parser, &pairs().ours, &[]));
        assert_eq!(before.len(), 2 * n_provoked(), "{parser}");
        for (file, before) in before.iter() {
            let [system, kind, language, _] = file.split('.').collect::<Vec<_>>()[..] else { panic!("{file}") };
            let (before, after) = (told(&before.recipients), told(&after[file].recipients));
            if before != after {
                let row = format!("{system}\t{kind}\t{parser}\t{before}\t{after}");
                found.entry(row).or_default().insert(language.to_owned());
            }
        }
    }
    found
}

#[test]
fn parsers_see_before_and_after_the_same_but_for_what_was_mended_in_every_language() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/systems/mended.tsv");
    let found = differences();
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some() {
        let rows: String = found.keys().map(|row| format!("{row}\n")).collect();
        std::fs::write(&path, HEAD.to_owned() + &rows).expect("the repository can be written");
    }
    let known = std::fs::read_to_string(&path).expect("the repository has the rows");
    let known: BTreeSet<_> = known.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let is_uneven = |(row, languages): &(&String, &BTreeSet<String>)| {
        let kind = row.split('\t').nth(1).and_then(|name| KINDS.iter().position(|kind| kind.name == name));
        let all = languages_of(kind.expect("a kind"));
        !languages.iter().map(String::as_str).eq(all.into_iter().collect::<BTreeSet<_>>())
    };
    let uneven: Vec<_> = found.iter().filter(is_uneven).collect();
    assert!(uneven.is_empty(), "not in every language: {uneven:#?}");
    let found: BTreeSet<_> = found.into_keys().collect();
    let differing: Vec<_> = found.symmetric_difference(&known).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

const HEAD: &str = "# What parsers see in a rewritten report that they did not see in the stock one: the fields that were mended, and in Postfix's what\n\
    # Sisimai had taken from English words. Written by the judge `rewritten` (TESTS_UPDATE_GOLDEN=1), the same for every language.\n\
    # System, kind of report, parser, before, after: address, action, status and the parser's own word for the kind.\n";

/// It takes its time: each kind in one language, and one kind in each that it came in.
#[test]
fn a_spam_filter_takes_what_comes_out_for_a_bounce_with_nothing_odd_in_it() {
    let folder = empty_folder("rewritten/filtered");
    let kinds = KINDS.iter().map(|kind| format!("{}.nl.eml", kind.name));
    let failure = KINDS.iter().position(|kind| kind.name == "failure").expect("a kind");
    let failures = languages_of(failure).into_iter().map(|language| format!("failure.{language}.eml"));
    let names: BTreeSet<_> = kinds.chain(failures).collect();
    for name in names.iter().flat_map(|name| [format!("postfix.{name}"), format!("exim.{name}")]) {
        std::fs::copy(pairs().ours.join(&name), folder.join(&name)).expect("it arrived");
    }
    let seen = sightings("spamassassin", &folder, &[]);
    assert_eq!(seen.len(), 2 * names.len());
    // A page has more octets than its text; nobody's mail is refused for it.
    let is_odd = |complaint: &String| complaint != "MIME_HTML_MOSTLY";
    let odd: Vec<_> = seen.values().filter(|sighting| sighting.complaints.iter().any(is_odd)).collect();
    assert!(odd.is_empty(), "{odd:#?}");
}

#[test]
fn a_mail_client_is_told_of_the_parts_and_the_language_of_a_rewritten_report() {
    let seen = sightings("dovecot", &pairs().ours, &[]);
    assert_eq!(seen.len(), 2 * n_provoked());
    for (file, sighting) in seen.iter() {
        let language = file.split('.').nth(2).expect("the name has it");
        for told in [
            r#"("text" "plain" ("charset" "utf-8")"#.to_owned(),
            r#"("text" "html" ("charset" "utf-8")"#.to_owned(),
            r#"("message" "delivery-status""#.to_owned(),
            r#""report" ("report-type" "delivery-status""#.to_owned(),
            format!(r#"NIL ("{language}") NIL)"#),
        ] {
            assert!(sighting.screen.contains(&told), "{file}: {told} is not in {}", sighting.screen);
        }
    }
}
