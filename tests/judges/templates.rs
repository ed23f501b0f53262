//! Postfix shows the templates that are exported for it (`postconf -b`), without a warning and in the words that were meant, and its
//! bounces say them. A reader of XML reads those for James.

use crate::judge::{command, home};
use crate::program::{empty_folder, retourpost, text, written};
use crate::sampled;
use crate::servers::{Capture, Postfix, smtp_source};
use mailparse::MailHeaderMap as _;
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, WordingKey};
use std::path::Path;

/// The configuration that the names in the templates are replaced from. No account of this machine need be there for it.
const MAIN_CF: &str = "\
compatibility_level = 3.6
myhostname = mail.example.org
delay_warning_time = 4h
maximal_queue_lifetime = 5d
mail_owner = daemon
setgid_group = operator
default_privs = nobody
";

/// What Postfix reads and shows: the text of each template under its own name.
fn shown(folder: &Path, file: &str) -> Vec<(String, String)> {
    let arguments = ["--with-env", "postconf", "-c", text(folder), "-b", file];
    let output = command(&arguments).output().expect("bash can be started");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{file}: Postfix says: {said}");
    texts(&String::from_utf8(output.stdout).expect("Postfix shows the octets of the file")).collect()
}

fn texts(file: &str) -> impl Iterator<Item = (String, String)> {
    let templates = file.split(" = <<").collect::<Vec<_>>();
    let pairs = templates.windows(2).map(|pair| {
        let name = pair[0].lines().last().expect("a name").to_owned();
        let (marker, rest) = pair[1].split_once('\n').expect("a line");
        let (text, _) = rest.split_once(&format!("\n{marker}\n")).expect("an end");
        (name, text.to_owned())
    });
    pairs.collect::<Vec<_>>().into_iter()
}

/// What it should show: without the header, and with names replaced.
fn meant(template: &str) -> Vec<(String, String)> {
    let names = [
        ("$myhostname", "mail.example.org"),
        ("$delay_warning_time_hours", "4"),
        ("$maximal_queue_lifetime_days", "5"),
    ];
    let expanded = |part: &str| names.iter().fold(part.to_owned(), |text, (name, value)| text.replace(name, value));
    let whole = |text: &str| text.split("$$").map(expanded).collect::<Vec<_>>().join("$");
    let shown_name = |name: &str| format!("expanded_{}_text", name.strip_suffix("_template").expect("a template"));
    let of_text = |(name, all): (String, String)| {
        let (_, text) = all.split_once("\n\n").expect("a header");
        (shown_name(&name), whole(text))
    };
    texts(template).map(of_text).collect()
}

#[test]
fn postfix_shows_each_template_without_a_warning() {
    let folder = empty_folder("templates");
    let root = home().join("root/usr");
    let (programs, libraries) = (root.join("lib/postfix/sbin"), root.join("lib/postfix"));
    let places = format!("daemon_directory = {}\nshlib_directory = {}\n", text(&programs), text(&libraries));
    written(&folder.join("main.cf"), format!("{MAIN_CF}{places}"));
    written(&folder.join("master.cf"), "");
    for language in sampled::languages(0, 5) {
        for (site, brand) in [("bare", None), ("named", Some("brand.name=A$B $myhostname ${x} 100% \\n"))] {
            let mut arguments = vec!["export", "postfix", "--language", language];
            if let Some(brand) = brand {
                arguments.extend(["--set", brand, "--set", "contact.address=help@example.org"]);
            }
            let template = retourpost(&arguments).done();
            let file = written(&folder.join(format!("{site}.{language}.cf")), &template);
            let template = String::from_utf8(template).expect("UTF-8");
            let (shown, meant) = (shown(&folder, &file), meant(&template));
            assert_eq!(shown.len(), 4, "{file}");
            assert_eq!(shown, meant, "{file}");
        }
    }
}

/// The parts of a message, as a foreign parser reads them.
fn first_part(octets: &[u8]) -> (mailparse::ParsedMail<'_>, String) {
    let mail = mailparse::parse_mail(octets).expect("Postfix writes a message");
    let text = mail.subparts[0].get_body().expect("the text can be decoded");
    (mail, text)
}

/// A phrase of a language, without its spaces: lines of Japanese are cut without one.
fn said(language: &str, id: &str) -> String {
    let (catalogue, tag) = (Catalogue::embedded(), LanguageTag::parse(language).expect("a tag"));
    let phrase = catalogue.resolve(&tag, &WordingKey::default(), id, None).expect("a phrase");
    let mut words = String::new();
    let rules = catalogue.plurals(&tag).expect("rules");
    phrase.write_plain(&|_| Some("Example Org"), &|_| None, rules, &mut words).expect("values");
    flat(&words)
}

fn flat(text: &str) -> String {
    let is_control = |it: &char| matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|it| !it.is_whitespace() && !is_control(it)).collect()
}

#[test]
fn a_bounce_of_postfix_says_it_in_the_language_of_its_template() {
    let folder = empty_folder("templates-bounced");
    for language in ["nb", "ar", "ja"] {
        let arguments = ["export", "postfix", "--language", language, "--set", "brand.name=Example Org"];
        let file = written(&folder.join(format!("{language}.cf")), retourpost(&arguments).done());
        let capture = Capture::start(&format!("templates-{language}"), &["--refuse-recipient", "ola@example.no"]);
        let template = format!("bounce_template_file={file}");
        let postfix = Postfix::start(&format!("templates-{language}"), capture.port, &[&template]);
        let sent = smtp_source(postfix.port, &["-f", "kari@example.com", "-t", "ola@example.no"]);
        assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
        let [taken] = &capture.finish_with(1)[..] else { panic!("one message is taken: {}", postfix.log()) };
        assert_eq!((taken.sender.as_str(), &*taken.recipients), ("<>", &["kari@example.com".to_owned()][..]));
        let (mail, text) = first_part(&taken.octets);
        let value = |name: &str| mail.headers.get_first_value(name).expect("a field");
        assert_eq!(flat(&value("Subject")), said(language, "notice-subject-failed"), "{language}");
        let from = value("From");
        assert!(flat(&from).starts_with(&said(language, "notice-from")), "{language}: {from}");
        assert!(from.ends_with("<MAILER-DAEMON@relay.example.org>"), "{from}");
        assert_eq!(mail.subparts[0].ctype.charset, "utf-8", "{language}");
        for id in ["notice-brand", "export-failed-what", "notice-failed-final", "export-listed", "notice-steps-heading"]
        {
            assert!(flat(&text).contains(&said(language, id)), "{language}: no {id} in {text}");
        }
        // What Postfix adds stands below.
        let below = text.split("Undelivered Mail Returned to Sender").nth(1).expect("the line for software");
        assert!(below.contains("ola@example.no") && below.contains("550 5.1.1"), "{text}");
        assert!(!postfix.log().contains("warning:"), "{}", postfix.log());
    }
}

/// Prints how many mailets there are, and the text of each without its white space.
const XML_READER: &str = "\
import sys, xml.etree.ElementTree as tree
root = tree.fromstring('<processors>' + open(sys.argv[1], encoding='utf-8').read() + '</processors>')
names = [matcher.get('name') for matcher in root.findall('matcher')]
mailets = root.findall('mailet')
assert [mailet.get('match') for mailet in mailets] == names, names
for mailet in mailets:
    print(''.join(mailet.findtext('messageString').split()))
";

#[test]
fn a_reader_of_xml_reads_the_mailets_of_james() {
    let folder = empty_folder("templates-james");
    let arguments = ["export", "james", "--language", "en,fr,ar", "--set", "brand.name=A & B <c> ]]> \"d\""];
    let file = written(&folder.join("dsn.xml"), retourpost(&arguments).done());
    let python = home().join("python/bin/python");
    let output =
        command(&["--with-env", text(&python), "-c", XML_READER, &file]).output().expect("bash can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let texts = String::from_utf8(output.stdout).expect("UTF-8");
    let texts: Vec<String> = texts.lines().map(flat).collect();
    assert_eq!(texts.len(), 3 * 4);
    let brands = said("en", "notice-brand").replace("ExampleOrg", &flat("A & B <c> ]]> \"d\""));
    assert!(texts.iter().any(|text| text.starts_with(&brands)), "{texts:?}");
    for language in ["en", "fr", "ar"] {
        let due = said(language, "export-failed-what");
        assert!(texts.iter().any(|text| text.contains(&due)), "{language}");
    }
}
