//! The language benchmark: what it costs to choose the language of a notice.
//!
//! `cargo bench --bench language` prints, for an original of 6 KB, what mail-parser takes to parse its header, what it takes us to choose
//! from a case that is at hand, and what it takes to read the original and to choose, without and with detection of the text's language.

use std::sync::LazyLock;

use divan::{AllocProfiler, Bencher};
use mail_parser::MessageParser;
use retourpost::intake::original_from_octets;
use retourpost::language::{Detection, LanguageTag, Negotiator, Signals};
use retourpost::notice::Renderer;
use retourpost::phrase::Catalogue;
use retourpost::report::{Reader, ReturnPath};
use retourpost::site::Site;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

static RENDERER: LazyLock<Renderer> = LazyLock::new(|| Renderer::new(Site::default(), Catalogue::embedded().clone()));

/// The same where the language of texts counts.
static DETECTING: LazyLock<Renderer> = LazyLock::new(|| {
    let mut site = Site::default();
    site.languages.detection = Detection::On;
    Renderer::new(site, Catalogue::embedded().clone())
});

/// What originals say of their language, and the signal that decides.
const SAYS: [(&str, &str, &str); 4] = [
    ("accept-language", "Accept-Language: nl-NL, en;q=0.5\r\nContent-Language: en-US\r\n", "accept-language"),
    ("content-language", "Content-Language: nb-NO\r\n", "content-language"),
    ("nothing", "", "site-default"),
    ("list", "List-Id: <harbour.example.org>\r\nAccept-Language: nl\r\n", "site-default"),
];

/// The forty languages that a full catalogue may have.
const FORTY: &str = "ar bg bn ca cs da de el en es es-419 et fa fi fil fr he hi hr hu id it ja ko lt lv ms nb nl nn pl pt-BR \
    pt-PT ro ru sk sr-Latn sv th tr";

fn main() {
    for (name, says, signal) in SAYS {
        let octets = message(says);
        let choice = RENDERER.choose_language(&original_from_octets(&octets, path()), &Reader::default());
        assert_eq!(choice.winner().signal.as_str(), signal, "{name}");
        let n_header = octets.windows(4).position(|window| window == b"\r\n\r\n").expect("a body") + 2;
        println!("{name}: {} octets, of which the header has {n_header}; {}", octets.len(), choice.winner());
    }
    for (name, signal) in [("nothing", "detection"), ("content-language", "detection"), ("list", "site-default")] {
        let choice = DETECTING.choose_language(&original_from_octets(&message_of(name), path()), &Reader::default());
        assert_eq!(choice.winner().signal.as_str(), signal, "{name}, detecting");
        println!("{name}, detecting: {}", choice.winner());
    }
    divan::main();
}

#[divan::bench(args = SAYS.map(|(name, ..)| name))]
fn a_mail_parser_header(bencher: Bencher<'_, '_>, name: &str) {
    let octets = message_of(name);
    bencher.bench_local(|| MessageParser::default().parse_headers(divan::black_box(&octets)).is_some());
}

#[divan::bench(args = SAYS.map(|(name, ..)| name))]
fn b_choose(bencher: Bencher<'_, '_>, name: &str) {
    let original = original_from_octets(&message_of(name), path());
    let reader = Reader::default();
    bencher.bench_local(|| RENDERER.choose_language(divan::black_box(&original), &reader));
}

#[divan::bench(args = SAYS.map(|(name, ..)| name))]
fn c_read_and_choose(bencher: Bencher<'_, '_>, name: &str) {
    let octets = message_of(name);
    let (path, reader) = (path(), Reader::default());
    bencher.bench_local(|| {
        let original = original_from_octets(divan::black_box(&octets), path.clone());
        RENDERER.choose_language(&original, &reader)
    });
}

/// With detection: `nothing` is decided by it, and `content-language` is contradicted by it. A list is not asked.
#[divan::bench(args = SAYS.map(|(name, ..)| name))]
fn e_read_and_choose_detecting(bencher: Bencher<'_, '_>, name: &str) {
    let octets = message_of(name);
    let (path, reader) = (path(), Reader::default());
    bencher.bench_local(|| {
        let original = original_from_octets(divan::black_box(&octets), path.clone());
        DETECTING.choose_language(&original, &reader)
    });
}

/// Among forty languages, without a case around it.
#[divan::bench(args = ["nl-NL, en;q=0.5", "pt-AO, es-MX;q=0.8, zh-TW;q=0.5, en;q=0.2"])]
fn d_among_forty(bencher: Bencher<'_, '_>, field: &str) {
    let available: Vec<LanguageTag> =
        FORTY.split_whitespace().map(|tag| LanguageTag::parse(tag).expect("a tag")).collect();
    let negotiator = Negotiator::new(&available, &LanguageTag::parse("en").expect("a tag"));
    bencher.bench_local(|| negotiator.negotiate(&Signals::none().with_accept_language(divan::black_box(field))));
}

fn path() -> ReturnPath {
    ReturnPath::parse("kari@example.org").expect("a path")
}

fn message_of(name: &str) -> Vec<u8> {
    message(SAYS.iter().find(|row| row.0 == name).expect("a row").1)
}

/// A message of 6,144 octets with about the header that mail has after three hops.
fn message(says: &str) -> Vec<u8> {
    let hop = "Received: from mta7.example.net (mta7.example.net [192.0.2.7])\r\n\tby mx1.example.org (Postfix) with ESMTPS id \
        4F1B22A7\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tfor <ola@example.no>; \
        Sat, 21 Nov 2026 10:02:11 +0100 (CET)\r\n";
    let signature = "iM2x0vT9dB7hKq4YkJ8wZr1sPn5cLf3eGa6uHj0oXtVbQyWmRd";
    let signature = [signature; 6].join("\r\n\t");
    let octets = format!(
        "Return-Path: <kari@example.org>\r\n{hop}{hop}{hop}DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=mail;\r\n\
         \th=from:to:subject:date:message-id:mime-version:content-type;\r\n\tbh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;\r\n\
         \tb={signature}\r\nAuthentication-Results: mx1.example.org; dkim=pass header.d=example.org; spf=pass\r\n\tsmtp.mailfrom=kari@example.org\r\n\
         From: Kari Jansen <kari@example.org>\r\nTo: Ola Nordmann <ola@example.no>\r\nCc: post@example.no\r\n\
         Subject: =?utf-8?Q?Offerte_voor_het_havenproject_=E2=80=93_bijlage?=\r\nDate: Sat, 21 Nov 2026 10:02:00 +0100\r\n\
         Message-ID: <8f2c.4711@example.org>\r\nReferences: <1@example.no> <2@example.org> <3@example.no>\r\n\
         In-Reply-To: <3@example.no>\r\n{says}User-Agent: Mozilla Thunderbird\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"=_b\"\r\n\r\n"
    );
    let text = "Beste Ola, hierbij de offerte voor het havenproject, met de wijzigingen die we bespraken.\r\n";
    let head =
        "--=_b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    let close = "--=_b--\r\n";
    let n_text = 6_144 - octets.len() - head.len() - close.len() - 2;
    let text: String = text.chars().cycle().take(n_text).collect();
    format!("{octets}{head}{text}\r\n{close}").into_bytes()
}
