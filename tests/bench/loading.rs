//! The loading benchmark: what it costs to load all languages, or one, beside parsing the same files.
//!
//! `cargo bench --bench loading` prints, from one run: `fluent-syntax` alone over all files; our loading of all languages, those that are
//! compiled in and the same from a folder, where each message is also held against the contract; and of one language without the others.
//! Before that it says how much the form cache holds when every cause has been drawn in every language.

#[path = "../claims/notice/cases.rs"]
#[allow(dead_code, reason = "the claims use the rest of it")]
mod cases;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use fluent_syntax::parser;
use retourpost::language::LanguageTag;
use retourpost::notice::{Renderer, Stamp};
use retourpost::phrase::{Catalogue, LocaleFile};

fn main() {
    tell_the_cache();
    divan::main();
}

fn files() -> Vec<LocaleFile<'static>> {
    LocaleFile::embedded()
}

fn n_octets(files: &[LocaleFile<'_>]) -> usize {
    files.iter().map(|file| file.source.len()).sum()
}

/// Every cause, failed and delayed, in every language, through one renderer.
fn tell_the_cache() {
    let renderer = Renderer::new(cases::site(), Catalogue::embedded().clone());
    let mut n_mails = 0;
    for language in Catalogue::embedded().languages() {
        for sample in cases::of_causes().iter().filter(|sample| sample.name.ends_with("-internal")) {
            let rendered = renderer.render(&sample.in_language(language.as_str()), &Stamp::for_snapshots());
            rendered.expect("a notice");
            n_mails += 1;
        }
    }
    println!(
        "{n_mails} mails in {} languages: the form cache holds {} octets of at most {}",
        Catalogue::embedded().languages().count(),
        renderer.form_cache_octets(),
        cases::site().limits.form_cache_octets
    );
}

/// `fluent-syntax` alone, over the files of all languages.
#[divan::bench]
fn a_fluent_syntax(bencher: Bencher<'_, '_>) {
    let files = files();
    let texts: Vec<&str> = files.iter().map(|file| std::str::from_utf8(file.source).expect("UTF-8")).collect();
    bencher.counter(BytesCount::new(n_octets(&files))).bench_local(|| {
        for text in &texts {
            divan::black_box(parser::parse(divan::black_box(*text)).expect("no faults"));
        }
    });
}

/// All languages that are compiled in, ready to be written in.
#[divan::bench]
fn b_all_languages(bencher: Bencher<'_, '_>) {
    bencher
        .counter(BytesCount::new(n_octets(&files())))
        .counter(ItemsCount::new(Catalogue::embedded().languages().count()))
        .bench_local(|| {
            let catalogue = Catalogue::from_embedded();
            catalogue.load_all();
            catalogue
        });
}

/// The same languages from files that nobody has looked at yet: each message is held against the contract.
#[divan::bench]
fn b_all_languages_of_a_folder(bencher: Bencher<'_, '_>) {
    let files = files();
    bencher
        .counter(BytesCount::new(n_octets(&files)))
        .counter(ItemsCount::new(Catalogue::embedded().languages().count()))
        .bench_local(|| divan::black_box(Catalogue::load(divan::black_box(&files))));
}

/// English and Dutch: the contract and one language, compiled in.
#[divan::bench]
fn c_one_language(bencher: Bencher<'_, '_>) {
    let dutch = LanguageTag::parse("nl").expect("a tag");
    bencher.bench_local(|| {
        let catalogue = Catalogue::from_embedded();
        assert!(catalogue.has_language(&dutch));
        catalogue
    });
}

/// The same of a folder.
#[divan::bench]
fn c_one_language_of_a_folder(bencher: Bencher<'_, '_>) {
    let files: Vec<_> = files().into_iter().filter(|file| matches!(file.language, "en" | "nl")).collect();
    bencher
        .counter(BytesCount::new(n_octets(&files)))
        .bench_local(|| divan::black_box(Catalogue::load(divan::black_box(&files))));
}

/// The same files by `fluent-syntax` alone.
#[divan::bench]
fn d_one_language_fluent_syntax(bencher: Bencher<'_, '_>) {
    let files: Vec<_> = files().into_iter().filter(|file| matches!(file.language, "en" | "nl")).collect();
    let texts: Vec<&str> = files.iter().map(|file| std::str::from_utf8(file.source).expect("UTF-8")).collect();
    bencher.counter(BytesCount::new(n_octets(&files))).bench_local(|| {
        for text in &texts {
            divan::black_box(parser::parse(divan::black_box(*text)).expect("no faults"));
        }
    });
}

/// A phrase of a language that is there already.
#[divan::bench]
fn e_a_phrase(bencher: Bencher<'_, '_>) {
    let language = LanguageTag::parse("pl").expect("a tag");
    let catalogue = Catalogue::embedded();
    bencher.bench_local(|| catalogue.resolve(&language, &Default::default(), "notice-failed-what-many", None));
}
