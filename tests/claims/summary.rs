//! Claims about mails to those who send mailings. The oracles are parsers of mail, of HTML, of PNG and of tables that are not ours.

use std::collections::BTreeSet;

use mail_parser::{MessageParser, MimeHeaders, PartType};
use retourpost::cause::Cause;
use retourpost::language::LanguageTag;
use retourpost::ledger::{CountingPolicy, Event, EventId, EventKind, Rates, Ratio, Tally, ValidityPeriod};
use retourpost::notice::{Outgoing, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::Moment;
use retourpost::site::Site;
use retourpost::summary::{
    Addressed, Alert, CauseCount, Criterion, Digest, DigestEntry, DomainCount, LogTable, Mail, Stage, Summary, write,
};
use scraper::{Html, Selector};

use crate::notice::golden::Folder;

const TO: Addressed<'_> = Addressed { to: "kari@news.example", return_path: "bounces@news.example" };
const CSV: &str = "address,status\r\nola@example.no,Failed\r\n";

/// What is told of a mailing of 1,000 messages.
struct Told {
    rates: Rates,
    hours: Vec<(i64, Ratio, Ratio)>,
    causes: Vec<CauseCount>,
}

/// 940 delivered, 6 that wait, 54 that failed.
fn told(policy: CountingPolicy) -> Told {
    let mut tally = Tally::default();
    let at = |hours: i64| 1_795_255_200 + hours * 3_600;
    for n in 0..1_000 {
        let event = |what: &str, at, kind| Event::new(EventId::parse(&format!("{what}{n}")).expect("an id"), at, kind);
        let mut events = vec![event("r", at(0), EventKind::Relayed)];
        match n {
            0..940 => events.push(event("d", at(n / 200), EventKind::Delivered)),
            940..946 => events.push(event("s", at(1), EventKind::SoftBounce)),
            946..970 => events.push(event("g", at(6), EventKind::GivenUp)),
            _ => events.push(event("h", at(2), EventKind::HardBounce)),
        }
        tally.count(&events, "example.no", ValidityPeriod::default(), at(8));
    }
    let cause = |id: &str, n_messages| CauseCount { cause: Some(Cause::by_id(id).expect("a cause")), n_messages };
    let mut causes = vec![cause("mailbox-unknown", 30), cause("mailbox-full", 21), cause("refused-as-spam", 7)];
    causes.push(CauseCount { cause: None, n_messages: 2 });
    Told { rates: Rates::of(&tally, policy), hours: Rates::over_time(&tally, policy), causes }
}

fn moment() -> Moment {
    Moment::parse("2026-11-24T22:02:14+01:00").expect("a moment")
}

fn summary(told: &Told, stage: Stage) -> Summary<'_> {
    const DOMAINS: [DomainCount<'_>; 1] = [DomainCount { domain: "example.no", failed: Ratio { n: 54, of: 1_000 } }];
    let mut summary = Summary::new("Høstbrev 2026", stage, &told.rates);
    summary.hours = &told.hours;
    summary.causes = &told.causes;
    summary.domains = &DOMAINS;
    summary.attempts_end = Some(moment());
    summary.n_quarantined = 30;
    summary.log = Some(LogTable { csv: CSV, n_lines: 1_000, is_whole: true });
    summary.page = Some("https://mail.news.example/ledger/7");
    summary
}

fn site() -> Site {
    Site::named("mail.news.example").expect("a site")
}

fn stamp() -> Stamp {
    Stamp::try_new(Moment::parse("2026-11-21T10:02:14+01:00").expect("a moment"), "<1.2f7c@news.example>", "=_2f7c")
        .expect("a stamp")
}

fn written(mail: &Mail<'_>, language: &str) -> Outgoing {
    let language = LanguageTag::parse(language).expect("a tag");
    write(mail, &site(), Catalogue::embedded(), &[language], &TO, &stamp()).expect("a mail")
}

/// Each kind of mail.
fn each_mail(told: &Told, mut judge: impl FnMut(&str, Mail<'_>)) {
    let entry = |address, id: &str| DigestEntry { address, cause: Cause::by_id(id) };
    let hard = [entry("ola@example.no", "mailbox-unknown"), entry("<b>@example.com", "mailbox-disabled")];
    let soft = [entry("kari@example.com", "mailbox-full")];
    judge("interim", summary(told, Stage::Interim).into());
    judge("final", summary(told, Stage::Final).into());
    judge("digest", Digest::new("Museets venner", moment(), &hard, &soft).into());
    let criteria = [
        Criterion::Failed,
        Criterion::PreparationFailed,
        Criterion::Soft { share: Ratio::new(72, 1_000), limit: 50 },
        Criterion::Hard { share: Ratio::new(72, 1_000), limit: 50 },
        Criterion::StartPending(moment()),
        Criterion::Throughput(120),
        Criterion::InProgress,
    ];
    for criterion in criteria {
        let mut alert = Alert::new("Høstbrev 2026", criterion);
        alert.causes = &told.causes;
        judge(&format!("alert-{}", criterion.as_str()), alert.into());
    }
}

/// The languages that have every word of these mails.
fn languages() -> Vec<LanguageTag> {
    Catalogue::embedded().languages().cloned().collect()
}

#[test]
fn they_are_ordinary_mails_with_a_return_path() {
    let told = told(CountingPolicy::Feedback);
    each_mail(&told, |name, mail| {
        let outgoing = written(&mail, "nb");
        assert_eq!(outgoing.envelope.return_path.as_deref(), Some(TO.return_path), "{name}");
        assert_eq!(outgoing.envelope.recipient, TO.to, "{name}");
        outgoing.check_line_ends().expect("CRLF");
        let octets = String::from_utf8(outgoing.octets).expect("7-bit");
        assert!(octets.is_ascii() && octets.lines().all(|line| line.len() <= 998), "{name}");
        assert!(octets.contains("\r\nAuto-Submitted: auto-generated\r\n"), "{name} (RFC 3834 §5)");
        assert!(!octets.contains("multipart/report") && !octets.contains("delivery-status"), "{name}");
    });
}

#[test]
fn a_foreign_parser_finds_text_page_chart_and_log() {
    let told = told(CountingPolicy::Feedback);
    let outgoing = written(&summary(&told, Stage::Final).into(), "nl");
    let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
    assert_eq!(message.subject(), Some("Eindstand: Høstbrev 2026"));
    assert_eq!(
        message.from().and_then(|from| from.first()).and_then(|from| from.address()),
        Some("postmaster@mail.news.example")
    );
    assert!(message.body_text(0).expect("text").contains("94%"));
    let html = message.body_html(0).expect("HTML");
    let images: Vec<_> = message.parts.iter().filter(|part| part.is_content_type("image", "png")).collect();
    let [image] = &images[..] else { panic!("one chart") };
    let id = image.content_id().expect("an id");
    assert!(html.contains(&format!("src=\"cid:{id}\"")), "the page shows the chart");
    let (PartType::Binary(png) | PartType::InlineBinary(png)) = &image.body else { panic!("octets") };
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() < 30_000, "{}", png.len());
    let log = message.attachments().find(|part| part.is_content_type("text", "csv")).expect("the log");
    assert_eq!(log.attachment_name(), Some("logboek-mailing.csv"));
    assert_eq!(log.text_contents(), Some(CSV));
}

/// Words in the order of reading, without what a parser may put between them.
fn words(text: &str) -> Vec<String> {
    // In text, the label of a row has a colon, a share stands in brackets, an entry behind a hyphen, and a step behind its number.
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '(' | ')' | ':' | '：');
    let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
    let is_said = |word: &String| {
        let is_step = word.strip_suffix('.').is_some_and(|number| number.parse::<u8>().is_ok());
        word != "-" && !is_step
    };
    text.split_whitespace().map(str::to_owned).filter(is_said).collect()
}

#[test]
fn text_and_page_say_the_same_in_every_language() {
    let told = told(CountingPolicy::Optimistic);
    let [body, head, aside] =
        ["td.card", "p.accent", "[aria-hidden]"].map(|what| Selector::parse(what).expect("a selector"));
    for language in languages() {
        each_mail(&told, |name, mail| {
            let outgoing = written(&mail, language.as_str());
            let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
            let html = Html::parse_document(&message.body_html(0).expect("HTML"));
            assert_eq!(html.errors, Vec::<std::borrow::Cow<'_, str>>::new(), "{name} {language}");
            let card = html.select(&body).next().expect("the card");
            // The legend of the chart is for those who see the chart.
            let legend: String = html.select(&aside).flat_map(|element| element.text()).collect::<Vec<_>>().join(" ");
            let site: String = html.select(&head).flat_map(|element| element.text()).collect();
            let page = card.text().collect::<Vec<_>>().join(" ");
            // Who speaks stands in From of the text.
            let page = page.replacen(&site, "", 1).replacen(&legend, "", 1);
            let text = message.body_text(0).expect("text");
            let [said, shown] = [words(&text), words(&page)].map(|words| words.concat());
            assert_eq!(said, shown, "{name} {language}");
        });
    }
}

#[test]
fn a_mail_is_in_one_language_and_says_which() {
    let told = told(CountingPolicy::Optimistic);
    for language in languages() {
        let outgoing = written(&summary(&told, Stage::Interim).into(), language.as_str());
        let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
        let html = message.body_html(0).expect("HTML").into_owned();
        let page = Html::parse_document(&html);
        let root = page.root_element();
        assert_eq!(root.value().attr("lang"), Some(language.as_str()));
        let octets = String::from_utf8_lossy(&outgoing.octets).into_owned();
        let tags: BTreeSet<&str> = octets.lines().filter_map(|line| line.strip_prefix("Content-Language: ")).collect();
        assert_eq!(tags, BTreeSet::from([language.as_str()]));
    }
}

#[test]
fn hostile_values_are_text() {
    let told = told(CountingPolicy::Optimistic);
    let mut summary = summary(&told, Stage::Interim);
    summary.mailing = "<script>alert(1)</script>\u{202e}\r\nBcc: all@example.com";
    let domains = [DomainCount { domain: "\"><img src=x>.example", failed: Ratio { n: 1, of: 2 } }];
    summary.domains = &domains;
    let outgoing = written(&summary.into(), "en");
    let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
    assert!(message.header("Bcc").is_none());
    let html = Html::parse_document(&message.body_html(0).expect("HTML"));
    let any = |what: &str| html.select(&Selector::parse(what).expect("a selector")).count();
    assert_eq!((any("script"), any("img")), (0, 1), "the chart alone");
    assert!(!message.body_text(0).expect("text").contains('\u{202e}'));
}

#[test]
fn an_address_that_is_none_is_refused() {
    let told = told(CountingPolicy::Optimistic);
    for to in ["", "kari", "kari@", "@example.com", "kari@example.com\r\nBcc: x@example.com", "a b@example.com"] {
        let addressed = Addressed { to, ..TO };
        let mail = summary(&told, Stage::Final).into();
        let error = write(&mail, &site(), Catalogue::embedded(), &[], &addressed, &stamp()).expect_err(to);
        assert_eq!(error.field(), Some("to"), "{to}");
    }
}

#[test]
fn a_domain_has_its_own_name_and_sender() {
    let told = told(CountingPolicy::Optimistic);
    let mut site = site();
    site.brand.name = Some("Museet".to_owned());
    let mail = summary(&told, Stage::Final).into();
    let language = LanguageTag::parse("nb").expect("a tag");
    let outgoing = write(&mail, &site, Catalogue::embedded(), &[language], &TO, &stamp()).expect("a mail");
    let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.name()).map(str::to_owned);
    assert!(from.is_some_and(|name| name.contains("Museet")));
}

/// What a reader of the text part gets.
fn page(outgoing: &Outgoing) -> String {
    let message = MessageParser::default().parse(&outgoing.octets).expect("a message");
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.name()).expect("a name");
    let (subject, text) = (message.subject().expect("a subject"), message.body_text(0).expect("text"));
    format!("From: {from}\nSubject: {subject}\n\n{}", text.replace("\r\n", "\n"))
}

#[test]
fn the_golden_mails_are_those_that_were_read() {
    let mut folder = Folder::open("summary");
    let [optimistic, feedback] = [CountingPolicy::Optimistic, CountingPolicy::Feedback].map(told);
    for language in languages() {
        let mut pages = Vec::new();
        each_mail(&optimistic, |_, mail| {
            // What is said of causes stands in the reports.
            let mail = match mail {
                Mail::Alert(alert) => Mail::Alert(Alert::new(alert.mailing, alert.criterion)),
                mail => mail,
            };
            pages.push(page(&written(&mail, language.as_str())));
        });
        pages.push(page(&written(&summary(&feedback, Stage::Interim).into(), language.as_str())));
        let rule = format!("\n{}\n", "=".repeat(72));
        folder.compare(format!("{language}.txt"), pages.join(&rule).as_bytes());
    }
    folder.compare("final.nl.eml".to_owned(), &written(&summary(&optimistic, Stage::Final).into(), "nl").octets);
    folder.close();
}
