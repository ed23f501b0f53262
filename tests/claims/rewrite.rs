//! Reports of other mail systems, localized on their way: what is edited, what stays, and what passes as it is.

#[path = "rewrite/foreign.rs"]
mod foreign;
#[path = "rewrite/lossless.rs"]
mod lossless;
#[path = "rewrite/stock.rs"]
mod stock;
#[path = "rewrite/untouched.rs"]
mod untouched;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use retourpost::intake::Limits;
use retourpost::language::LanguageTag;
use retourpost::notice::{Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::rewrite::{Localized, StockReport, Untouched};
use retourpost::site::{Site, SiteLayer, Source};

/// A site to which the readers of the samples belong.
fn site(settings: &[(&str, &str)]) -> Site {
    let inside = [("reporting_mta", "mx.example.org"), ("audience.internal_domains", "example.com, sender.test")];
    let layer = inside.iter().chain(settings).fold(SiteLayer::default(), |layer, (key, value)| {
        layer.with(key, value, Source::Program("test".to_owned())).unwrap()
    });
    Site::merge([layer]).unwrap()
}

/// Forms are compiled once.
static RENDERER: LazyLock<Renderer> = LazyLock::new(|| Renderer::new(site(&[]), Catalogue::embedded().clone()));

fn localized(renderer: &Renderer, message: &[u8], language: Option<&str>) -> Result<Localized, Untouched> {
    let mut report = StockReport::read(message, &Limits::default())?;
    report.reader_mut().language = language.map(|tag| LanguageTag::parse(tag).unwrap().to_string());
    report.localize(renderer, &Stamp::for_snapshots())
}

/// Reports as mail systems make them, good and bad: file name and octets, in the order of the names.
fn stock() -> Vec<(String, Vec<u8>)> {
    ["rewrite", "samples"].into_iter().flat_map(folder).collect()
}

fn folder(name: &str) -> Vec<(String, Vec<u8>)> {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let mut files: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name_of = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name_of(path), fs::read(path).unwrap())).collect()
}

fn with_lf(octets: &[u8]) -> Vec<u8> {
    octets.iter().copied().filter(|octet| *octet != b'\r').collect()
}

fn with_crlf(octets: &[u8]) -> Vec<u8> {
    with_lf(octets)
        .into_iter()
        .flat_map(|octet| if octet == b'\n' { vec![b'\r', b'\n'] } else { vec![octet] })
        .collect()
}
