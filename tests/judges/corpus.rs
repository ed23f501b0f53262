//! The messages that are judged: a folder for each set, with an `.eml` and a `.json` (see `expectation.rs`) for each message.

use crate::cases::{self, LANGUAGES, Renderers, Sample};
use crate::expectation::{self, Expectation};
use crate::judge;
use crate::sampled;
use retourpost::layout::Layout;
use retourpost::mime::Transport;
use retourpost::notice::{BrandImage, Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::policy::Confidential;
use retourpost::report::Recipient;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A folder of messages, and what is known of each.
pub(crate) struct Corpus {
    pub(crate) folder: PathBuf,
    pub(crate) expectations: Vec<Expectation>,
}

/// What we vouch for: no judge may object to any of it. Notices of every cause, action and shape, in all languages.
pub(crate) fn corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let folder = emptied(judge::home().join("corpus"));
        copy_messages(&judge::source().join("data/good"), &folder);
        write_notices(&folder);
        write_layouts(&folder);
        write_pairs(&folder);
        Corpus { expectations: expectation::of_folder(&folder), folder }
    })
}

/// What we do not vouch for: messages broken on purpose, and what real mail systems send. Each names the judges that object.
pub(crate) fn others() -> &'static [Corpus] {
    static OTHERS: OnceLock<Vec<Corpus>> = OnceLock::new();
    OTHERS.get_or_init(|| {
        let samples = emptied(judge::home().join("samples"));
        copy_messages(&judge::source().join("../data/samples"), &samples);
        copy_messages(&judge::source().join("data/samples"), &samples);
        [judge::source().join("data/bad"), samples]
            .map(|folder| Corpus { expectations: expectation::of_folder(&folder), folder })
            .into()
    })
}

/// Notices whose whole screen is compared with one that was read.
const GOLDEN_SCREENS: [&str; 3] =
    ["mailbox-unknown-failed-internal", "host-unreachable-delayed-internal", "two-causes"];

/// Notices that some judge is known to misread, though every word in them is legal. The claims look at them all the same.
const LEFT_OUT: [&str; 18] = [
    // bounce-handler takes a failure with a code of class 4 for a delay (RFC 3464 §2.3.3 allows it).
    "asked-to-try-later-failed",
    "greylisted-failed",
    "system-congested-failed",
    "system-full-failed",
    // Sisimai believes the code in the reply more than Status.
    "content-refused-delayed",
    "refused-by-policy-delayed",
    "status-derived",
    "status-received-differs",
    "virus-found-delayed",
    // flufl, bounce-parser and bounce-handler name the Original-Recipient.
    "everything-told",
    "forwarded",
    "group-members-inside",
    // Sisimai, and flufl, know no address without a domain and none outside of ASCII; Sisimai then takes one of the text.
    "minimal",
    "international-address",
    // bounce-parser and Ruby's Mail judge the whole message by the last of its actions.
    "mixed-actions",
    // bounce-handler looks for the boundary in the middle of lines.
    "reply-that-is-a-boundary",
    // bounce-handler ends at a status whose last number is 9.
    "authentication-too-weak-failed",
    // The Nu checker wants composed letters; a value stays as it was.
    "emoji-subject",
];

/// Every cause once, as a failure or as a delay, and every shape, in one language after the other; those whose screen is compared in
/// many.
fn write_notices(folder: &Path) {
    let renderers = Renderers::new();
    for (at, rows) in cases::of_causes().chunks(4).enumerate() {
        // failed inside, failed outside, delayed inside, delayed outside
        let failed = &rows[at % 2];
        let delayed = &rows[2 + at % 2];
        for sample in [failed, delayed] {
            for (number, language) in LANGUAGES.into_iter().enumerate() {
                if is_screened(sample, language)
                    || (number + at) % LANGUAGES.len() == usize::from(sample.name == delayed.name)
                {
                    write_notice(folder, &renderers, sample, language);
                }
            }
        }
    }
    let is_whole =
        |sample: &Sample| sample.transport == Transport::SevenBit || sample.name.starts_with("international");
    // Addresses that hardly any parser of the field takes are left to the claims.
    let is_common = |sample: &Sample| !sample.name.starts_with("address-");
    let shapes = cases::of_successes().into_iter().chain(cases::of_shapes()).filter(is_whole);
    for (at, sample) in shapes.chain(cases::of_hostile_values()).filter(is_common).enumerate() {
        for (number, language) in LANGUAGES.into_iter().enumerate() {
            if is_screened(&sample, language) || number == at % LANGUAGES.len() {
                write_notice(folder, &renderers, &sample, language);
            }
        }
    }
}

/// Whether it is written in this language because its screen is of interest.
fn is_screened(sample: &Sample, language: &str) -> bool {
    let row = GOLDEN_SCREENS.iter().position(|name| *name == sample.name);
    row.is_some_and(|row| sampled::languages(row, GOLDEN_SCREENS.len()).contains(&language))
}

/// The other layouts, and a page with an image: every shape of page is judged, in one language after the other.
fn write_layouts(folder: &Path) {
    let samples = [
        "mailbox-unknown-failed-internal",
        "mailbox-full-failed-external",
        "host-unreachable-failed-external",
        "host-unreachable-delayed-internal",
        "delivered-external",
        "two-causes",
    ];
    let all = cases::all();
    let mut site = cases::site();
    site.set("brand.image", "logo.png").expect("a setting");
    let logo = include_bytes!("../data/pictures/logo.png");
    let logo = BrandImage::try_new(logo, site.limits.image_octets).expect("an image");
    let renderer = |layout| {
        let renderer = Renderer::new(site.clone(), Catalogue::embedded().clone()).with_layout(layout);
        // The plain card is judged elsewhere.
        renderer.with_brand_image("logo.png", logo.clone())
    };
    for (number, layout) in Layout::ALL.into_iter().enumerate() {
        let renderer = renderer(layout);
        for (at, name) in samples.iter().enumerate() {
            let sample = all.iter().find(|sample| sample.name == *name).expect("a sample");
            let language = LANGUAGES[(at + number) % LANGUAGES.len()];
            let Ok(Outcome::Notice(notice)) = renderer.render(&sample.in_language(language), &Stamp::for_snapshots())
            else {
                panic!("{name}: no notice")
            };
            write(folder, &format!("layout-{}-{name}", layout.as_str()), sample, language, &notice);
        }
    }
}

/// Notices in two languages, one after the other: the second is read by people alone.
fn write_pairs(folder: &Path) {
    let all = cases::all();
    let pairs = [
        ("mailbox-unknown-failed-internal", Layout::Card, ["nl", "ar"]),
        ("host-unreachable-delayed-external", Layout::Classic, ["ja", "en"]),
        ("delivered-external", Layout::Brief, ["ar", "nb"]),
    ];
    for (name, layout, pair) in pairs {
        let mut sample = all.iter().find(|sample| sample.name == name).expect("a sample").clone();
        sample.case.reader.mapped = pair.map(str::to_owned).into();
        let renderer = Renderer::new(cases::site(), Catalogue::embedded().clone()).with_layout(layout);
        let Ok(Outcome::Notice(notice)) = renderer.render(&sample.case, &Stamp::for_snapshots()) else {
            panic!("{name}: no notice")
        };
        assert_eq!(notice.decided.languages.len(), 2, "{name}");
        write(folder, &format!("pair-{}-{name}", pair[1]), &sample, pair[0], &notice);
    }
}

/// An address as it stands behind its type: where the path carries ASCII only, in the form of RFC 6533 §3.
fn written(address: &str, transport: Transport) -> String {
    let mut written = String::new();
    for character in address.chars() {
        if character.is_ascii() || transport == Transport::Smtputf8 {
            written.push(character);
        } else {
            write!(written, "\\x{{{:X}}}", u32::from(character)).expect("a String takes everything");
        }
    }
    written
}

fn write_notice(folder: &Path, renderers: &Renderers, sample: &Sample, language: &str) {
    if LEFT_OUT.iter().any(|name| sample.name.starts_with(name)) {
        return;
    }
    let notice = renderers.notice(sample, language);
    write(folder, &format!("notice-{}", sample.name), sample, language, &notice);
}

fn write(folder: &Path, report: &str, sample: &Sample, language: &str, notice: &Notice) {
    let name = format!("{report}.{language}");
    let recipients: Vec<serde_json::Value> = told(sample, notice)
        .into_iter()
        .map(|(address, recipient)| {
            serde_json::json!({
                "address": written(address, sample.transport),
                "action": recipient.action().as_str(),
                "status": recipient.status().to_string(),
            })
        })
        .collect();
    let is_golden = report.starts_with("notice-") && is_screened(sample, language) && crate::cases::is_first(language);
    let expectation = serde_json::json!({
        "report": report,
        "language": language,
        "ours": true,
        "recipients": recipients,
        "golden_screen": is_golden,
    });
    fs::write(folder.join(format!("{name}.eml")), &notice.outgoing.octets).expect("a file below target can be written");
    let text = serde_json::to_string_pretty(&expectation).expect("a value is JSON");
    fs::write(folder.join(format!("{name}.json")), text).expect("a file below target can be written");
}

/// The recipients whom the reader is told of: where it is hidden to whom an address led, that address once, with the gravest of
/// what came of it.
fn told<'a>(sample: &'a Sample, notice: &Notice) -> Vec<(&'a str, &'a Recipient)> {
    let is_hidden = notice.decided.withheld.kinds().any(|kind| kind != Confidential::InnerHosts);
    let mut told: Vec<(&str, &Recipient)> = Vec::new();
    for recipient in sample.case.report.recipients() {
        let fields = recipient.fields();
        let shown =
            fields.original_recipient.as_ref().filter(|_| is_hidden).unwrap_or(&fields.final_recipient).address();
        match told.iter_mut().find(|(address, _)| is_hidden && *address == shown) {
            Some((_, gravest)) if gravest.action() > recipient.action() => *gravest = recipient,
            Some(_) => {}
            None => told.push((shown, recipient)),
        }
    }
    told
}

fn emptied(folder: PathBuf) -> PathBuf {
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of ours below target can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder below target can be made");
    folder
}

fn copy_messages(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("a folder of the repository can be listed").path();
        if path.extension().is_some_and(|extension| extension == "eml" || extension == "json") {
            let name = path.file_name().expect("a listed file has a name");
            fs::copy(&path, to.join(name)).expect("a file can be copied below target");
        }
    }
}
