//! Site wording: whatever it holds, every notice is still written, in the reader's language, and is legal.

use std::sync::LazyLock;

use retourpost::notice::{Outcome, Renderer};
use retourpost::phrase::{Catalogue, LocaleFile, WordingFile, WordingKey};
use retourpost::report::{Action, Case};
use retourpost::site::Site;

use super::case::plain_case;
use super::files::files;
use super::locale::{assert_phrase, attribute};
use super::notice::{assert_notice, site, stamp};

static SITE: LazyLock<Site> = LazyLock::new(site);

pub(super) fn holds(octets: &[u8]) {
    let files = files(octets);
    let known = |name: Option<&String>| name.cloned().filter(|name| !matches!(&**name, "" | "-"));
    let wording: Vec<_> = files
        .iter()
        .map(|file| {
            let (domain, audience) = (known(file.words.first()), known(file.words.get(1)));
            WordingFile {
                key: WordingKey::new(domain.as_deref(), audience.as_deref()),
                file: LocaleFile::new(&file.language, &file.name, file.source),
            }
        })
        .collect();
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&wording);
    super::locale::assert_told(&diagnostics, &files);
    for wording in &wording {
        assert_phrases(&catalogue, wording);
    }
    let renderer = Renderer::new(SITE.clone(), catalogue);
    for language in ["en", "nb", "nl"].into_iter().filter(|tag| files.iter().any(|file| file.language == *tag)) {
        // One of them each time, since loading and compiling take long.
        let action = [Action::Failed, Action::Delayed, Action::Delivered][octets.len() % 3];
        assert_told(&renderer, &plain_case(action, language), language);
    }
}

/// Nothing that was there without the wording is lost by it.
fn assert_phrases(catalogue: &Catalogue, wording: &WordingFile<'_>) {
    let Some(tag) = catalogue.languages().find(|tag| tag.as_str() == wording.file.language) else { return };
    let plurals = catalogue.plurals(tag).expect("the plurals of a language it has");
    for message in catalogue.contract().messages() {
        for part in message.parts() {
            match catalogue.resolve(tag, &wording.key, &message.id, attribute(&part)) {
                Ok(phrase) => assert_phrase(&phrase, message, &part, plurals),
                Err(unresolved) => panic!("lost by a wording: {unresolved}"),
            }
        }
    }
}

fn assert_told(renderer: &Renderer, case: &Case, language: &str) {
    match renderer.render(case, &stamp()) {
        Ok(Outcome::Notice(notice)) => {
            assert_eq!(notice.decided.language.as_str(), language, "{:?}", notice.decided.diagnostics);
            assert_eq!(notice.decided.diagnostics, [], "the wording broke the language");
            assert_notice(&notice, case);
        }
        other => panic!("no notice: {other:?}"),
    }
}
