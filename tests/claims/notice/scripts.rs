//! Notices in scripts that ask more of the engine than Latin letters do.

use std::sync::LazyLock;

use mailparse::MailHeaderMap as _;
use retourpost::check::{Grade, check};
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::report::Case;

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
