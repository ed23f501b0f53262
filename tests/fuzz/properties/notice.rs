//! Whole notices: legal by two judges that share nothing, seven-bit, readable by a foreign parser, and without a tag that is not
//! ours.

use std::sync::LazyLock;

use retourpost::check::check;
use retourpost::layout::Layout;
use retourpost::mime::Transport;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::{Audience, Case, DiagnosticCode, HeaderSection, Moment, RecipientAddress};
use retourpost::site::Site;
use retourpost::status::SmtpReply;

use super::case::any_case;
use super::grave;
use super::source::Source;
use crate::wire;

static SEVEN_BIT: LazyLock<[Renderer; 3]> = LazyLock::new(|| renderers(Transport::SevenBit));
static EIGHT_BIT: LazyLock<[Renderer; 3]> = LazyLock::new(|| renderers(Transport::EightBitMime));
static UTF8: LazyLock<[Renderer; 3]> = LazyLock::new(|| renderers(Transport::Smtputf8));

pub(super) fn holds(octets: &[u8]) {
    let mut source = Source::new(octets);
    let renderers = match source.below(4) {
        1 => &*EIGHT_BIT,
        2 => &*UTF8,
        _ => &*SEVEN_BIT,
    };
    // No octet is spent on the layout, so that what was found before is still what it was.
    let renderer = &renderers[octets.len() % 3];
    let Some(case) = any_case(&mut source) else { return };
    if let Some(notice) = assert_rendered_by(renderer, &case) {
        assert_same_machine_part(renderer, &case, &notice);
    }
    assert_keeps_a_secret(renderer, &case);
}

/// A forward target stands beside whatever else is told, and does not come out.
fn assert_keeps_a_secret(renderer: &Renderer, case: &Case) {
    const SECRETS: [&str; 2] = ["skjult.mottaker", "hemmelig.example"];
    // A case that has it already may have it where the reader knows it from.
    if SECRETS.iter().any(|secret| format!("{case:?}").to_lowercase().contains(secret)) {
        return;
    }
    let case = forwarded(case.clone());
    let Ok(Outcome::Notice(notice)) = renderer.render(&case, &stamp()) else { return };
    let mail = mailparse::parse_mail(&notice.outgoing.octets).expect("a message");
    let mut texts = vec![String::from_utf8_lossy(&notice.outgoing.octets).into_owned(), notice.text(), notice.html()];
    texts.extend(
        mail.subparts
            .iter()
            .skip(1)
            .map(|part| String::from_utf8_lossy(&part.get_body_raw().expect("a body")).into_owned()),
    );
    texts.push(retourpost::intake::to_json(&renderer.seen(&case)));
    for text in &texts {
        let text = text.to_lowercase();
        assert!(!SECRETS.iter().any(|secret| text.contains(secret)), "{text}");
    }
}

/// The same case, for a reader outside, of which each recipient led to the secret and each text tells it.
fn forwarded(mut case: Case) -> Case {
    const TARGET: &str = "Skjult.Mottaker@Hemmelig.example";
    let mut report = case.report.into_fields();
    for recipient in &mut report.recipients {
        let mut fields = recipient.clone().into_fields();
        fields.original_recipient = Some(RecipientAddress::mailbox("ola@example.no").expect("an address"));
        fields.final_recipient = RecipientAddress::mailbox(TARGET).expect("an address");
        if let Some(DiagnosticCode::Smtp(reply)) = &fields.diagnostic_code {
            let lines: Vec<String> = reply.lines().map(|line| format!("{line} <{TARGET}> {line}")).collect();
            let told = SmtpReply::from_lines(reply.code(), lines.iter().map(String::as_str)).expect("a reply");
            fields.diagnostic_code = Some(DiagnosticCode::Smtp(told));
        }
        *recipient = fields.try_into().expect("a legal recipient");
    }
    case.report = report.try_into().expect("a legal report");
    case.reader.audience = Some(Audience::External);
    if let Some(header) = &mut case.original.header {
        *header = HeaderSection::parse(&[b"Delivered-To: ", TARGET.as_bytes(), b"\r\n", header.octets()].concat());
    }
    case
}

/// What comes of a case for a path that is not known.
pub(super) fn assert_renders(case: &Case) {
    assert_rendered_by(&SEVEN_BIT[0], case);
}

pub(super) fn site() -> Site {
    let mut site = Site::named("mail.example.org").expect("a name");
    let settings = [
        ("brand.name", "Example & Søn"),
        ("contact.address", "helpdesk@example.org"),
        ("help.link_base", "https://help.example.org/mail"),
        ("audience.internal_domains", "example.org"),
        ("subject.original", "internal"),
    ];
    settings.into_iter().for_each(|(key, value)| site.set(key, value).expect("a setting"));
    site
}

pub(super) fn stamp() -> Stamp {
    let date = Moment::try_new(1_795_251_734, 60).expect("a moment");
    Stamp::try_new(date, "<1.2f7c@example.org>", "=_2f7c").expect("a stamp")
}

/// One for each layout.
fn renderers(transport: Transport) -> [Renderer; 3] {
    let renderer = || Renderer::new(site(), Catalogue::embedded().clone()).with_transport(transport);
    Layout::ALL.map(|layout| renderer().with_layout(layout))
}

/// The notice, if there is to be one.
fn assert_rendered_by(renderer: &Renderer, case: &Case) -> Option<Notice> {
    match renderer.render(case, &stamp()) {
        Ok(Outcome::Notice(notice)) => {
            assert_eq!(notice.decided.diagnostics, []);
            assert_notice(&notice, case);
            Some(notice)
        }
        Ok(Outcome::Suppressed(_)) => None,
        Err(error) => {
            assert!(matches!(error.field(), Some("boundary" | "recipients")), "no notice: {error}");
            None
        }
    }
}

/// One case in all languages has one and the same machine part.
fn assert_same_machine_part(renderer: &Renderer, case: &Case, notice: &Notice) {
    let machine = machine_part(&notice.outgoing.octets);
    for language in ["en", "nl"] {
        let mut case = case.clone();
        case.reader.language = Some(language.to_owned());
        let Ok(Outcome::Notice(other)) = renderer.render(&case, &stamp()) else { panic!("no notice in {language}") };
        assert!(machine_part(&other.outgoing.octets) == machine, "the machine part differs in {language}");
    }
}

fn machine_part(octets: &[u8]) -> Vec<u8> {
    let mail = mailparse::parse_mail(octets).expect("a message");
    mail.subparts.get(1).expect("a machine part").get_body_raw().expect("a body")
}

pub(super) fn assert_notice(notice: &Notice, case: &Case) {
    let octets = &notice.outgoing.octets;
    let said = || String::from_utf8_lossy(octets);
    let has_domain = !said().contains("\nTo: undisclosed-recipients:;\r\n")
        && case.original.return_path.mailbox().is_some_and(|mailbox| mailbox.contains('@'));
    let recipients = case.report.recipients();
    let has_long_address = recipients.iter().any(|it| it.fields().final_recipient.address().len() > 100);
    // An address or a Message-ID that looks like an encoded-word stands as it came.
    let ids = mailparse::parse_headers(octets).map(|(fields, _)| fields).unwrap_or_default();
    let ids = ids.iter().filter(|field| ["In-Reply-To", "References"].contains(&&*field.get_key()));
    let has_look_of_a_word = case.original.return_path.mailbox().is_some_and(|mailbox| mailbox.contains("=?"))
        || ids.into_iter().any(|field| field.get_value_raw().windows(2).any(|pair| pair == b"=?"));
    // A type that is not registered is passed on as it came (RFC 3464 §2.1.2), and so is an odd address. One that fits no line is
    // folded inside, which puts a space there.
    let is_ours = |fault: &String| {
        let is_about_to = fault.contains("[to-syntax]") || fault.contains("`to` is not one mailbox");
        let is_passed_on = ["is not registered", "DS-14"].iter().any(|what| fault.contains(what))
            || (fault.contains("I18-6") && has_long_address)
            || ((fault.starts_with("message header") || fault.contains("`To: "))
                && fault.contains("encoded-word")
                && has_look_of_a_word);
        // Between a type and its value nothing is folded: readers that go line by line would lose the value.
        let is_typed = fault.starts_with("part 2") && fault.contains("over 78 characters");
        !is_passed_on && !is_typed && (has_domain || !is_about_to)
    };
    let grave: Vec<_> = grave(&check(octets)).into_iter().filter(is_ours).collect();
    assert!(grave.is_empty(), "{grave:#?}\n{}", said());
    let faults: Vec<_> = wire::faults(octets).into_iter().filter(is_ours).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{}", said());
    let envelope = &notice.outgoing.envelope;
    assert_eq!(envelope.return_path, None);
    assert_eq!(Some(&*envelope.recipient), case.original.return_path.mailbox());
    assert!(octets.is_ascii() || envelope.needs_8bitmime || envelope.needs_smtputf8, "{}", said());
    assert_parts(notice);
    assert_page(&notice.html());
    assert!(!notice.text().contains(|it: char| it.is_control() && it != '\n'), "{:?}", notice.text());
}

/// A parser that we did not write finds the texts that we say there are.
fn assert_parts(notice: &Notice) {
    let mail = mailparse::parse_mail(&notice.outgoing.octets).expect("a message");
    assert!((2..=3).contains(&mail.subparts.len()));
    let texts = &mail.subparts[0].subparts;
    for (part, said) in texts.iter().zip([notice.text(), notice.html()]) {
        assert_eq!(part.get_body().expect("a text").replace("\r\n", "\n"), said);
    }
    assert_eq!(texts.len(), 2);
}

/// Elements and attributes are those of our templates, so nothing that came from outside became markup.
fn assert_page(html: &str) {
    const ELEMENTS: &str = "!doctype a b body br code div h1 h2 h3 head hr html img li meta ol p span strong style table tbody td th thead title tr ul wbr ";
    const ATTRIBUTES: &str = "align alt aria-hidden border cellpadding cellspacing charset class colspan content dir height href html lang \
        name role scope src style valign width ";
    assert!(!html.contains(|it: char| it.is_control() && it != '\n'), "{html:?}");
    let html = html.replace("<!--[if mso]>", "").replace("<![endif]-->", "");
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("an open tag: {piece:?}"));
        let mut outside = tag.split('"').step_by(2).flat_map(str::split_ascii_whitespace);
        let name = outside.next().unwrap_or_default().trim_start_matches('/').to_ascii_lowercase();
        assert!(ELEMENTS.contains(&format!("{name} ")), "`{tag}` is not ours");
        for attribute in outside {
            let attribute = attribute.trim_end_matches(['=', '/']);
            assert!(ATTRIBUTES.contains(&format!("{attribute} ")), "`{tag}` is not ours");
        }
    }
}
