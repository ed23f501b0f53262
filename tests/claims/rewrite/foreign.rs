//! Reports of other sites: an explanation in front, and not a sign of this site.

use std::sync::LazyLock;

use retourpost::intake::Limits;
use retourpost::language::LanguageTag;
use retourpost::notice::{Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::rewrite::{Explained, StockReport, Untouched};

use super::{site, stock, with_lf};
use crate::notice::cases::LANGUAGES;

/// What a site shows of itself in its own notices.
const CLOTHES: [(&str, &str); 6] = [
    ("brand.name", "Brandname"),
    ("contact.address", "contact@clothes.example"),
    ("contact.link", "https://clothes.example/contact"),
    ("help.link_base", "https://clothes.example/help"),
    ("from.name", "Fromname"),
    ("privacy.internal", "forward-targets, inner-hosts"),
];

static NAKED: LazyLock<Renderer> =
    LazyLock::new(|| Renderer::new(site(&CLOTHES), Catalogue::embedded().clone()).without_clothes());

fn explained(message: &[u8], language: &str) -> Result<Explained, Untouched> {
    let mut report = StockReport::read(message, &Limits::default())?;
    report.reader_mut().language = Some(LanguageTag::parse(language).unwrap().to_string());
    report.explain(&NAKED, &Stamp::for_snapshots())
}

/// All text of a message, decoded.
fn text_of(part: &mailparse::ParsedMail<'_>) -> String {
    let own = if part.subparts.is_empty() { part.get_body().unwrap_or_default() } else { String::new() };
    part.subparts.iter().map(text_of).fold(own, |text, part| text + "\n" + &part)
}

#[test]
fn the_explanation_has_nothing_of_the_site_and_names_whose_report_it_is() {
    for language in LANGUAGES {
        for (name, octets) in stock() {
            let Ok(explained) = explained(&octets, language) else { continue };
            assert!(explained.edits.header.is_empty(), "{name}: the header is not ours to edit");
            let after = explained.edits.apply(&octets);
            // A name that is folded, no strict parser reads, whoever wrote it.
            let Ok(parsed) = mailparse::parse_mail(&after) else {
                assert!(mailparse::parse_mail(&octets).is_err(), "{name}");
                continue;
            };
            let first = &parsed.subparts[0];
            assert_eq!(first.ctype.mimetype, "multipart/mixed", "{name}");
            let explanation = text_of(&first.subparts[0]);
            let host = StockReport::read(&octets, &Limits::default()).unwrap().reporting_mta();
            assert!(explanation.contains(&host), "{name}: {explanation}");
            for (_, sign) in &CLOTHES[..5] {
                assert!(!text_of(&parsed).contains(sign), "{name}, {language}: {sign}");
            }
            assert!(!explanation.contains("http"), "{name}: {explanation}");
        }
    }
}

#[test]
fn every_octet_that_was_there_stays_in_its_order() {
    for (name, octets) in stock() {
        let octets = with_lf(&octets);
        let Ok(explained) = explained(&octets, "nb") else { continue };
        let after = explained.edits.apply(&octets);
        // Two insertions: in front of the first part, and behind it.
        let at = after.iter().zip(&octets).take_while(|(one, other)| one == other).count();
        let from_end = after.iter().rev().zip(octets.iter().rev()).take_while(|(one, other)| one == other).count();
        let between = &octets[at..octets.len() - from_end.min(octets.len() - at)];
        assert!(between.is_empty() || memchr::memmem::find(&after[at..], between).is_some(), "{name}");
        assert!(after.len() > octets.len(), "{name}");
    }
}

#[test]
fn what_was_explained_passes_as_it_is_and_a_signature_is_no_obstacle() {
    let (_, octets) = stock().into_iter().find(|(name, _)| name == "postfix-good").unwrap();
    let signed = [b"DKIM-Signature: v=1; d=example.org\r\n".as_slice(), &octets].concat();
    let after = explained(&signed, "nl").unwrap().edits.apply(&signed);
    assert_eq!(explained(&after, "nl").unwrap_err().code(), "already-localized");
}
