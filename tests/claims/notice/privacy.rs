//! Claims about what a reader does not learn: octets, every decoded part and every encoding are searched by code that the crate
//! does not share.

use std::collections::HashSet;
use std::sync::LazyLock;

use base64::Engine as _;
use mailparse::{MailHeaderMap as _, ParsedMail};
use proptest::prelude::*;
use retourpost::check::{Grade, check};
use retourpost::intake::to_json;
use retourpost::layout::Layout;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::policy::Confidential;
use retourpost::report::{
    Action, Attempt, Audience, Case, HeaderSection, Hop, MtaName, Original, ReceivedReport, RecipientAddress,
    RecipientFields, ReportFields, Ret, ReturnPath,
};
use retourpost::status::EnhancedStatus;

use super::cases::{self, LANGUAGES};
use super::leaks::{self, Leak, Secret, TARGET, USED, changed, field, forwarded, host, mailbox, original, smtp, text};

const RETURNED: [Ret; 2] = [Ret::Hdrs, Ret::Full];

/// A site that has told which hosts are inside.
fn renderer() -> &'static Renderer {
    static RENDERER: LazyLock<Renderer> = LazyLock::new(|| renderer_of(&[]));
    &RENDERER
}

fn renderer_of(settings: &[(&str, &str)]) -> Renderer {
    let mut site = cases::site();
    site.set("privacy.inner_hosts", "*.corp.example.org, hemmelig.example, 203.0.113.0/24").unwrap();
    settings.iter().for_each(|(key, value)| site.set(key, value).unwrap());
    Renderer::new(site, Catalogue::embedded().clone())
}

fn render(renderer: &Renderer, case: &Case) -> Notice {
    match renderer.render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(suppression) => panic!("{suppression}"),
    }
}

/// Everything that a notice says, and everything that this says once it is decoded so many times over.
fn readings(octets: &[u8], depth: usize) -> Vec<String> {
    let mail = mailparse::parse_mail(octets).unwrap();
    let mut texts = vec![String::from_utf8_lossy(octets).into_owned()];
    collect(&mail, &mut texts);
    unravelled(texts, depth)
}

/// The machine part and what is returned are the same in every language, so one of these is looked through to the end.
fn depth_for(language: &str) -> usize {
    if language == "en" { 2 } else { 1 }
}

fn collect(mail: &ParsedMail<'_>, texts: &mut Vec<String>) {
    for header in &mail.headers {
        texts.push(header.get_value());
    }
    texts.push(String::from_utf8_lossy(&mail.get_body_raw().unwrap()).into_owned());
    texts.push(mail.get_body().unwrap_or_default());
    // A returned header or message is a message in itself.
    if let Ok(inner) = mailparse::parse_mail(&mail.get_body_raw().unwrap()) {
        texts.extend(inner.headers.iter().map(|header| header.get_value()));
    }
    mail.subparts.iter().for_each(|part| collect(part, texts));
}

/// The texts and what comes of them when encodings are undone, so many times over.
fn unravelled(texts: Vec<String>, depth: usize) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut texts: Vec<String> = texts.into_iter().filter(|text| seen.insert(text.clone())).collect();
    let mut from = 0;
    for _ in 0..depth {
        let to = texts.len();
        for at in from..to {
            let text = texts[at].clone();
            let decoded = [
                unescaped(&text, "%", ""),
                unescaped(&text, "=", ""),
                unescaped(&text, "+", ""),
                unescaped(&text, "\\x{", "}"),
                unescaped(&text, "&#x", ";").replace("&#64;", "@"),
                text.replace('\\', ""),
                unbased(&text),
                words(&text),
                untagged(&text),
                text.split_whitespace().collect(),
            ];
            texts.extend(decoded.into_iter().filter(|decoded| !decoded.is_empty() && seen.insert(decoded.clone())));
        }
        from = to;
    }
    texts.into_iter().map(|text| text.to_lowercase()).collect()
}

/// Hexadecimal digits between marks, undone by plain cutting.
fn unescaped(text: &str, open: &str, close: &str) -> String {
    let mut octets = Vec::new();
    let mut pieces = text.split(open);
    octets.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        let undone = piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match undone.filter(|_| piece[2..].starts_with(close)) {
            Some(octet) if close.is_empty() || octet < 0x80 => {
                octets.push(octet);
                octets.extend_from_slice(&piece.as_bytes()[2 + close.len()..]);
            }
            Some(octet) => {
                octets.extend_from_slice(char::from(octet).to_string().as_bytes());
                octets.extend_from_slice(&piece.as_bytes()[2 + close.len()..]);
            }
            None => {
                octets.extend_from_slice(open.as_bytes());
                octets.extend_from_slice(piece.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&octets).into_owned()
}

/// What every word of base64 says.
fn unbased(text: &str) -> String {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    let engine = base64::engine::general_purpose::STANDARD;
    let words = text.split(|c| !is_letter(c)).filter(|word| word.len() >= 12);
    words
        .filter_map(|word| engine.decode(word).ok())
        .map(|octets| String::from_utf8_lossy(&octets).into_owned() + "\n")
        .collect()
}

/// What is left of a page without its tags: a line may end inside a name.
fn untagged(text: &str) -> String {
    if !text.contains("<html") {
        return String::new();
    }
    let mut pieces = text.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    first + &pieces.filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect::<String>()
}

/// Encoded-words decoded, by way of a field.
fn words(text: &str) -> String {
    if !text.contains("=?") {
        return String::new();
    }
    let field = format!("X: {}\r\n", text.replace(['\r', '\n'], " "));
    mailparse::parse_header(field.as_bytes()).map(|(header, _)| header.get_value()).unwrap_or_default()
}

/// The secrets that stand in one of the texts, in one of their spellings.
fn found<'s>(secrets: &'s [Secret], texts: &[String]) -> Vec<&'s Secret> {
    let is_found = |secret: &&Secret| {
        secret.iter().any(|spelling| texts.iter().any(|text| text.contains(&spelling.to_lowercase())))
    };
    secrets.iter().filter(is_found).collect()
}

fn each_leak(mut claim: impl FnMut(&Leak, &str, Ret)) {
    for leak in leaks::all() {
        for language in LANGUAGES {
            for ret in RETURNED {
                claim(&leak, language, ret);
            }
        }
    }
}

#[test]
fn an_outsider_learns_none_of_it_in_any_part_or_encoding() {
    // SEC-5, SEC-6
    let mut leaked = Vec::new();
    each_leak(|leak, language, ret| {
        let notice = render(renderer(), &leak.for_reader(Audience::External, language, ret));
        let found = found(&leak.secrets, &readings(&notice.outgoing.octets, depth_for(language))).len();
        if found > 0 {
            leaked.push(format!("{}.{language} {ret:?}: {found}", leak.name));
        }
        assert!(!notice.decided.withheld.is_nothing(), "{}", leak.name);
    });
    assert_eq!(leaked, [""; 0]);
}

#[test]
fn no_layout_tells_an_outsider_any_of_it() {
    for layout in Layout::ALL {
        let renderer = renderer_of(&[]).with_layout(layout);
        for leak in leaks::all() {
            let notice = render(&renderer, &leak.for_reader(Audience::External, "nb", Ret::Hdrs));
            let texts = unravelled(vec![notice.text(), notice.html(), notice.subject.clone()], 1);
            assert!(found(&leak.secrets, &texts).is_empty(), "{} {layout:?}: {}", leak.name, notice.text());
            // What is hidden is named.
            let withheld = notice.decided.withheld;
            let kinds = [
                (withheld.targets, "viser ikke hvilken adresse"),
                (withheld.members, "viser ikke hvem som er med"),
                (withheld.hosts, "viser ikke navnene på interne servere"),
            ];
            let flat = notice.text().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(
                kinds.iter().all(|(is_hidden, said)| flat.contains(said) == *is_hidden),
                "{} {layout:?}",
                leak.name
            );
        }
    }
}

#[test]
fn an_insider_is_told_all_of_it() {
    let mut missing = Vec::new();
    each_leak(|leak, language, ret| {
        if leak.is_in_body && ret == Ret::Hdrs {
            return;
        }
        let notice = render(renderer(), &leak.for_reader(Audience::Internal, language, ret));
        let texts = readings(&notice.outgoing.octets, depth_for(language));
        let n_found = found(&leak.secrets, &texts).len();
        if n_found < leak.secrets.len() {
            missing.push(format!("{}.{language} {ret:?}: {n_found} of {}", leak.name, leak.secrets.len()));
        }
        assert!(notice.decided.withheld.is_nothing(), "{}", leak.name);
    });
    assert_eq!(missing, [""; 0]);
}

#[test]
fn an_outsider_is_told_what_is_no_secret() {
    let mut missing = Vec::new();
    each_leak(|leak, language, ret| {
        let notice = render(renderer(), &leak.for_reader(Audience::External, language, ret));
        let mut texts = readings(&notice.outgoing.octets, 0);
        texts.push(notice.text().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
        for told in leak.told.iter().filter(|told| !texts.iter().any(|text| text.contains(&told.to_lowercase()))) {
            missing.push(format!("{}.{language} {ret:?}: {told}", leak.name));
        }
    });
    assert_eq!(missing, [""; 0]);
}

#[test]
fn a_notice_of_which_something_is_hidden_is_as_legal_as_any() {
    each_leak(|leak, language, ret| {
        let notice = render(renderer(), &leak.for_reader(Audience::External, language, ret));
        let octets = &notice.outgoing.octets;
        assert_eq!(crate::wire::faults(octets), [""; 0], "{}", leak.name);
        let grave = check(octets).findings.into_iter().filter(|finding| finding.grade >= Grade::Violation);
        assert_eq!(grave.map(|finding| finding.to_string()).collect::<Vec<_>>(), [""; 0], "{}", leak.name);
    });
}

#[test]
fn the_case_for_the_readers_eyes_tells_no_more_than_the_notice() {
    each_leak(|leak, language, ret| {
        let mut case = leak.for_reader(Audience::External, language, ret);
        case.received = Some(ReceivedReport {
            octets: format!("Final-Recipient: rfc822; {TARGET}\r\n").into_bytes(),
            ..ReceivedReport::default()
        });
        let json = to_json(&renderer().seen(&case));
        assert!(found(&leak.secrets, &unravelled(vec![json.clone()], 2)).is_empty(), "{}: {json}", leak.name);
        case.reader.audience = Some(Audience::Internal);
        assert!(matches!(renderer().seen(&case), std::borrow::Cow::Borrowed(_)), "{}", leak.name);
    });
}

#[test]
fn where_nobody_is_told_the_case_is_for_outsiders() {
    let mut case = leaks::case([forwarded()], original("X-To: ola.privat@hemmelig.example\r\n"));
    case.original.return_path = ReturnPath::Null;
    assert!(!to_json(&renderer().seen(&case)).contains("hemmelig"));
    case.reader.audience = Some(Audience::Internal);
    assert!(to_json(&renderer().seen(&case)).contains("hemmelig"));
}

/// Fields of each group of the machine part.
fn groups(notice: &Notice) -> Vec<String> {
    let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
    let body = String::from_utf8(mail.subparts[1].get_body_raw().unwrap()).unwrap();
    body.trim_end().split("\r\n\r\n").map(str::to_owned).collect()
}

fn outside(case: Case) -> Case {
    changed(case, |case| case.reader.audience = Some(Audience::External))
}

#[test]
fn the_group_tells_of_the_address_that_was_used_and_leaves_out_what_its_servers_said() {
    // SEC-5: RFC 3464 §4.2
    let fields = changed(forwarded(), |fields| {
        fields.remote_mta = Some(host("mx7.hemmelig.example"));
        // None of these names anything.
        fields.diagnostic_code = smtp("550 5.1.1 no such user");
        fields.final_log_id = Some(text("4F1B22A7"));
        fields.extensions = vec![field("X-Hint", "nothing")];
        fields.last_attempt_date = Some(cases::moment("2026-11-21T10:02:20+01:00"));
    });
    let notice = render(renderer(), &outside(leaks::case([fields], original(""))));
    let wanted = "Original-Recipient: rfc822;ola@example.no\r\nFinal-Recipient: rfc822;ola@example.no\r\nAction: failed\r\n\
        Status: 5.1.1\r\nLast-Attempt-Date: Sat, 21 Nov 2026 10:02:20 +0100";
    assert_eq!(groups(&notice)[1], wanted);
    assert!(notice.text().contains("550 5.1.1 no such user"), "people read what was said");
}

#[test]
fn the_final_recipient_has_the_type_of_an_smtp_address() {
    // PR-5
    let of_unknown_type = changed(forwarded(), |fields| {
        let unknown = retourpost::report::AddressType::Unknown;
        fields.original_recipient = Some(RecipientAddress::try_new(unknown, USED).unwrap());
    });
    let notice = render(renderer(), &outside(leaks::case([of_unknown_type], original(""))));
    assert!(groups(&notice)[1].contains("Final-Recipient: rfc822;ola@example.no\r\n"), "{:?}", groups(&notice));
}

#[test]
fn recipients_of_one_address_become_one_with_the_gravest_outcome() {
    let member = |name: &str, action, status| {
        let address = mailbox(&format!("{name}@medlem.example"));
        changed(RecipientFields::new(address, action, EnhancedStatus::parse(status).unwrap()), |fields| {
            fields.original_recipient = Some(mailbox("Styret@example.no"));
            fields.notify = Some(retourpost::report::Notify::parse("SUCCESS,FAILURE,DELAY").unwrap());
        })
    };
    let local = changed(member("x", Action::Delivered, "2.1.5"), |fields| {
        (fields.original_recipient, fields.final_recipient) = (None, mailbox("styret@example.no"));
    });
    let delivered = member("ida", Action::Delivered, "2.0.0");
    let delayed = member("liv", Action::Delayed, "4.2.2");
    let failed = member("per", Action::Failed, "5.2.2");
    for members in
        [[local.clone(), delivered.clone(), delayed.clone(), failed.clone()], [failed, delayed, delivered, local]]
    {
        let notice = render(renderer(), &outside(leaks::case(members, original(""))));
        let groups = groups(&notice);
        assert_eq!(groups.len(), 2, "{groups:#?}");
        assert!(groups[1].contains("Action: failed\r\nStatus: 5.2.2"), "{groups:#?}");
        assert_eq!(notice.decided.groups.len(), 1);
        assert_eq!(notice.decided.groups[0].recipients, [0]);
        assert_eq!(notice.decided.groups[0].diagnosis.cause.id(), "mailbox-full");
    }
}

#[test]
fn the_cause_is_found_in_what_is_hidden() {
    let fields = changed(forwarded(), |fields| {
        fields.status = EnhancedStatus::parse("5.0.0").unwrap();
        fields.diagnostic_code = smtp("552 5.2.2 <ola.privat@hemmelig.example> is over quota");
    });
    let notice = render(renderer(), &outside(leaks::case([fields], original(""))));
    assert_eq!(notice.decided.groups[0].diagnosis.cause.id(), "mailbox-full");
}

#[test]
fn the_reporting_system_is_called_as_the_site_is() {
    // PM-4
    let report = |name: &str| ReportFields::by(host(name));
    let fields = || changed(forwarded(), |fields| fields.final_recipient = mailbox(USED));
    for (name, told) in [
        ("mta1.corp.example.org", "dns; mail.example.org"),
        ("10.0.0.1", "dns; mail.example.org"),
        ("mailhost", "dns; mail.example.org"),
        ("mail.example.org", "dns; mail.example.org"),
        ("mx.example.net", "dns; mx.example.net"),
    ] {
        let notice = render(renderer(), &outside(leaks::case_of(report(name), [fields()], original(""))));
        assert!(groups(&notice)[0].starts_with(&format!("Reporting-MTA: {told}\r\n")), "{:?}", groups(&notice));
    }
}

#[test]
fn a_returned_header_is_left_whole_fields_out_of_and_they_are_counted() {
    let trace =
        "Delivered-To: ola.privat@hemmelig.example\r\nReceived: from [10.0.0.1] by mx.example.no; x\r\nX-Kept: yes\r\n";
    let case = outside(leaks::case([forwarded()], changed(original(trace), |original| original.ret = Some(Ret::Full))));
    let notice = render(renderer(), &case);
    let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
    assert_eq!(mail.subparts[2].ctype.mimetype, "text/rfc822-headers");
    let kept = original("X-Kept: yes\r\n").header.unwrap();
    assert_eq!(mail.subparts[2].get_body_raw().unwrap(), kept.octets());
    assert_eq!(notice.decided.withheld.n_fields, 2);
    assert!(
        notice.text().contains("2 lines were left out of that header for reasons of privacy."),
        "{}",
        notice.text()
    );
    assert!(notice.text().contains("Only the header of your message is attached"));
}

#[test]
fn a_message_without_a_secret_goes_back_whole() {
    // RC-2: what is hidden of the report alone does not concern the message.
    let case = outside(leaks::case([forwarded()], changed(original(""), |original| original.ret = Some(Ret::Full))));
    let notice = render(renderer(), &case);
    let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
    assert_eq!(mail.subparts[2].ctype.mimetype, "message/rfc822");
    assert!(notice.decided.withheld.targets && notice.decided.withheld.n_fields == 0);
}

#[test]
fn what_the_sender_wrote_is_not_held_against_them() {
    // Their own network, the provider that the target shares with half the world, a word that is also a local part.
    let header = "From: Kari <kari@example.com>\r\nTo: Ola <ola@example.no>\r\nCc: Bob <bob@hemmelig.example>\r\n\
        Subject: 192.168.1.1 is down, ola.privat says\r\nMessage-ID: <4711@mail.hemmelig.example>\r\n\
        In-Reply-To: <4710@laptop.local>\r\nContent-Type: text/plain\r\n";
    let original = changed(original(""), |original| {
        original.header = Some(HeaderSection::parse(header.as_bytes()));
        original.subject = Some("192.168.1.1 is down, ola.privat says".into());
        original.message_id = Some("<4711@mail.hemmelig.example>".into());
        original.references = vec!["<4710@laptop.local>".into()];
        original.ret = Some(Ret::Full);
        original.body = Some(b"Ask 10.0.0.1 or hemmelig.example\r\n".to_vec());
    });
    let renderer = Renderer::new(cases::site(), Catalogue::embedded().clone());
    let notice = render(&renderer, &outside(leaks::case([forwarded()], original)));
    assert_eq!(notice.decided.withheld.n_fields, 0);
    let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
    assert_eq!(mail.subparts[2].ctype.mimetype, "message/rfc822");
    assert_eq!(mail.headers.get_first_value("In-Reply-To").as_deref(), Some("<4711@mail.hemmelig.example>"));
    assert!(notice.text().contains("192.168.1.1 is down, ola.privat says"));
}

#[test]
fn what_the_reader_knows_is_no_secret() {
    // The sender wrote to the target as well; the sender's own address spells it (VERP).
    let also = changed(forwarded(), |fields| {
        fields.original_recipient = None;
        fields.remote_mta = Some(host("mx7.hemmelig.example"));
    });
    let case = outside(leaks::case([forwarded(), also], original("Delivered-To: ola.privat@hemmelig.example\r\n")));
    let notice = render(&renderer_of(&[("privacy.inner_hosts", "x.example")]), &case);
    assert!(groups(&notice)[2].contains("Final-Recipient: rfc822;ola.privat@hemmelig.example"));
    assert!(groups(&notice)[2].contains("Remote-MTA: dns; mx7.hemmelig.example"));
    assert!(!groups(&notice)[1].contains("hemmelig"));
    assert_eq!(notice.decided.withheld.n_fields, 0);

    let verp = changed(original("Return-Path: <b+ola.privat=hemmelig.example@lists.example.com>\r\n"), |original| {
        original.return_path = ReturnPath::parse("b+ola.privat=hemmelig.example@lists.example.com").unwrap();
    });
    let notice =
        render(&renderer_of(&[("privacy.inner_hosts", "x.example")]), &outside(leaks::case([forwarded()], verp)));
    assert_eq!(notice.decided.withheld.n_fields, 0);
    assert!(!groups(&notice)[1].contains("hemmelig"));
}

#[test]
fn addresses_that_differ_only_in_how_they_are_written_lead_nowhere() {
    for (original_recipient, final_recipient) in [
        ("Ola@Example.NO", "ola@example.no"),
        ("ola@blåbær.example", "ola@xn--blbr-roah.example"),
        ("OLA@BLÅBÆR.example", "ola@blåbær.example"),
    ] {
        let fields = changed(forwarded(), |fields| {
            fields.original_recipient = Some(mailbox(original_recipient));
            fields.final_recipient = mailbox(final_recipient);
            fields.remote_mta = Some(host("mx1.example.no"));
        });
        let notice = render(renderer(), &outside(leaks::case([fields], original(""))));
        assert!(notice.decided.withheld.is_nothing(), "{original_recipient}");
        assert!(groups(&notice)[1].contains("Remote-MTA: dns; mx1.example.no"));
    }
}

#[test]
fn each_kind_is_hidden_from_whom_the_site_says() {
    let inner = "Received: from [10.0.0.1] by mx.example.no; x\r\n";
    let forward = || leaks::case([forwarded()], original(inner));
    let group = || {
        let member = |address: &str| changed(forwarded(), |fields| fields.final_recipient = mailbox(address));
        leaks::case([member("a1@medlem.example"), member("b2@medlem.example")], original(inner))
    };
    let told = |settings: &str, audience, case: Case| {
        let key = if audience == Audience::External { "privacy.external" } else { "privacy.internal" };
        let renderer = renderer_of(&[(key, settings), ("privacy.inner_hosts", "x.example")]);
        let octets = render(&renderer, &changed(case, |case| case.reader.audience = Some(audience))).outgoing.octets;
        let text = String::from_utf8(octets).unwrap();
        ["hemmelig.example", "medlem.example", "10.0.0.1"].map(|secret| text.contains(secret))
    };
    for audience in [Audience::External, Audience::Internal] {
        assert_eq!(told("", audience, forward()), [true, false, true]);
        assert_eq!(told("forward-targets", audience, forward()), [false, false, true]);
        assert_eq!(told("list-members", audience, forward()), [true, false, true]);
        assert_eq!(told("inner-hosts", audience, forward()), [true, false, false]);
        assert_eq!(told("", audience, group()), [false, true, true]);
        assert_eq!(told("forward-targets", audience, group()), [false, true, true]);
        assert_eq!(told("list-members", audience, group()), [false, false, true]);
        assert_eq!(told("list-members,inner-hosts", audience, group()), [false, false, false]);
    }
    // A target at a host inside is one, whatever is said of forward targets.
    let at_inner = changed(forwarded(), |fields| fields.final_recipient = mailbox("ola@store3.medlem.example"));
    let renderer = renderer_of(&[("privacy.external", "inner-hosts"), ("privacy.inner_hosts", "*.medlem.example")]);
    let octets = render(&renderer, &outside(leaks::case([at_inner], original("")))).outgoing.octets;
    assert!(!String::from_utf8(octets).unwrap().contains("medlem"));
}

#[test]
fn the_text_names_what_is_hidden() {
    let hops = changed(original(""), |original| {
        let hop = |by: &str| Hop { by: Some(by.into()), ..Hop::default() };
        original.hops = vec![hop("a.lan"), hop("mx.example.no"), hop("b.lan")];
    });
    let inner_host = || {
        changed(forwarded(), |fields| {
            (fields.original_recipient, fields.final_recipient) = (None, mailbox(USED));
            fields.diagnostic_code = smtp("550 5.1.1 said 10.0.0.1");
        })
    };
    let member = |address: &str| changed(forwarded(), |fields| fields.final_recipient = mailbox(address));
    let rows: [(Case, [&str; 2], Vec<Confidential>); 4] = [
        (
            leaks::case([forwarded()], original("")),
            [
                "This notice does not show to which address your message was passed on.",
                "Not shown: the forward target.",
            ],
            vec![Confidential::ForwardTargets],
        ),
        (
            leaks::case([member("a1@medlem.example"), member("b2@medlem.example")], original("")),
            ["This notice does not show who belongs to the group.", "Not shown: the members of the group."],
            vec![Confidential::ListMembers],
        ),
        (
            leaks::case([inner_host()], original("")),
            [
                "This notice does not show the names of servers inside",
                "Not shown: names and addresses of internal hosts.",
            ],
            vec![Confidential::InnerHosts],
        ),
        (
            leaks::case([changed(inner_host(), |fields| fields.diagnostic_code = None)], hops),
            ["2 internal hops are not shown.", "mx.example.no"],
            vec![],
        ),
    ];
    for (case, sentences, kinds) in rows {
        let notice = render(renderer(), &outside(case));
        let flat = notice.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(sentences.iter().all(|sentence| flat.contains(sentence)), "{flat}");
        assert_eq!(notice.decided.withheld.kinds().collect::<Vec<_>>(), kinds);
    }
}

#[test]
fn a_mask_is_marked_as_ours_and_in_our_language() {
    let fields = || {
        changed(forwarded(), |fields| {
            fields.diagnostic_code = smtp(
                "550-5.1.1 <ola.privat@hemmelig.example>: no\r\n550 5.1.1 at mx7.hemmelig.example[198.51.100.7]:25, try a@b.c\u{1A}",
            );
        })
    };
    for (language, words) in [("en", "[not shown]"), ("nl", "[niet getoond]"), ("nb", "[vises ikke]")] {
        let mut case = outside(leaks::case([fields()], original("")));
        case.reader.language = Some(language.into());
        let notice = render(renderer(), &case);
        let flat = notice.text().split_whitespace().collect::<Vec<_>>().join(" ");
        // The control that came in is not taken for a mask.
        let wanted = format!("550-5.1.1 {words}: no 550 5.1.1 at {words}:25, try {words}");
        assert!(flat.contains(&wanted), "{wanted}\n{flat}");
        assert!(notice.html().contains(&format!("<span lang=\"{language}\" dir=\"ltr\">{words}</span>")));
        assert!(!notice.html().contains('\u{1A}') && !notice.text().contains('\u{1A}'));
    }
}

#[test]
fn a_group_of_thousands_is_hidden_in_time() {
    let member = |number: usize| {
        changed(forwarded(), |fields| {
            fields.original_recipient = Some(mailbox("styret@example.no"));
            fields.final_recipient = mailbox(&format!("medlem{number}@d{number}.example"));
            fields.remote_mta = Some(host(&format!("mx.d{number}.example")));
            fields.diagnostic_code = smtp(&format!("550 5.1.1 <medlem{number}@d{number}.example>: no"));
        })
    };
    let long: String = (0..3000).map(|number| format!("X-{number}: a.b=c.d@e.f {number}\r\n")).collect();
    let case = outside(leaks::case((0..5000).map(member), original(&(long + "X-M: medlem4999@d4999.example\r\n"))));
    let notice = render(renderer(), &case);
    assert_eq!(groups(&notice).len(), 2);
    assert!(!String::from_utf8_lossy(&notice.outgoing.octets).contains("medlem"));
    assert_eq!(notice.decided.withheld.n_fields, 1);
}

/// Where a secret may stand.
#[derive(Debug, Clone)]
struct Placement {
    place: usize,
    spelling: usize,
}

const N_PLACES: usize = 17;

fn put(
    place: &Placement,
    (local, domain): (&str, &str),
    report: &mut ReportFields,
    fields: &mut RecipientFields,
    about: &mut Original,
) {
    let spellings = leaks::spellings(local, domain);
    let spelling = &spellings[place.spelling % spellings.len()].1;
    let address = format!("{local}@{domain}");
    let attempt = |diagnostic_code, remote_mta| Attempt {
        at: cases::moment("2026-11-21T10:02:20+01:00"),
        remote_mta,
        diagnostic_code,
    };
    let add = |about: &mut Original, field: String| {
        let octets = [field.as_bytes(), about.header.as_ref().unwrap().octets()].concat();
        about.header = Some(HeaderSection::parse(&octets));
    };
    match place.place {
        0 => fields.diagnostic_code = smtp(&format!("550 5.1.1 so: {spelling}")),
        1 => fields.diagnostic_code = smtp(&format!("550-5.1.1 one\r\n550-5.1.1 {spelling} two\r\n550 5.1.1 three")),
        2 => {
            fields.diagnostic_code =
                Some(retourpost::report::DiagnosticCode::other("x-own", text(&format!("to {spelling}"))).unwrap())
        }
        3 => fields.final_log_id = Some(text(&format!("1 {spelling}"))),
        4 => fields.extensions = vec![field("X-Note", spelling)],
        5 => fields.remote_mta = Some(MtaName::host(&format!("mx.{domain}")).unwrap()),
        6 => {
            fields.attempts.push(attempt(smtp(&format!("450 4.0.0 {spelling}")), Some(host(&format!("mx2.{domain}")))))
        }
        7 => report.extensions = vec![field("X-Note", spelling)],
        8 => report.received_from_mta = Some(host("mx.example.com").with_comment(text(spelling))),
        9 => about.subject = Some(format!("Fwd: {address}")),
        10 => about.message_id = Some(format!("<1.{local}={domain}@example.com>")),
        11 => about.references.push(format!("<{address}>")),
        12 => add(about, format!("X-Note: {spelling}\r\n")),
        13 => add(
            about,
            format!("Received: from mx.example.com\r\n\tby mx.example.no for <{address}>;\r\n\t{spelling}\r\n"),
        ),
        14 => add(about, format!("Comments: see {address}\r\n")),
        15 => about.hops.push(Hop {
            by: Some(format!("mx.{domain}")),
            from: Some(domain.into()),
            id: Some(spelling.clone()),
            ..Hop::default()
        }),
        _ => {
            about.body =
                Some(format!("Dear {address},\r\n{}\r\n", leaks::base64(&format!("dear {address}, you"))).into_bytes())
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_secret_in_any_field_never_comes_out(
        local in "[bcdfghjkmnp]{7}[.]?[qrstvwxz2-9]{3}",
        domain in "[bcdfghjkmnp]{6}-?[qrstvwxz]{2}\\.(example|co\\.uk|net)",
        placements in prop::collection::vec((0..N_PLACES, 0..100_usize), 1..6),
        ret in prop::sample::select(&RETURNED[..]),
        language in prop::sample::select(&LANGUAGES[..]),
        kind in 0..3,
    ) {
        let mut report = ReportFields::by(host("mail.example.org"));
        let mut about = changed(original(""), |original| original.ret = Some(ret));
        let address = format!("{local}@{domain}");
        let mut fields = changed(forwarded(), |fields| fields.final_recipient = mailbox(&address));
        if kind == 1 {
            fields.final_recipient = mailbox(USED);
            fields.extensions = vec![field("X-Actual-Recipient", &format!("rfc822;{address}"))];
        }
        for (place, spelling) in placements {
            put(&Placement { place, spelling }, (&local, &domain), &mut report, &mut fields, &mut about);
        }
        if kind == 1 && !fields.extensions.iter().any(|field| field.name() == "X-Actual-Recipient") {
            fields.extensions.push(field("X-Actual-Recipient", &format!("rfc822;{address}")));
        }
        let others = (kind == 2).then(|| changed(forwarded(), |fields| {
            fields.final_recipient = mailbox("x@another.example");
            fields.diagnostic_code = smtp(&format!("550 5.1.1 not {address}"));
        }));
        let mut case = outside(leaks::case_of(report, std::iter::once(fields).chain(others), about));
        case.reader.language = Some(language.to_owned());
        let notice = render(renderer(), &case);
        let secrets = [vec![local], vec![domain]];
        let texts = readings(&notice.outgoing.octets, 2);
        prop_assert!(found(&secrets, &texts).is_empty(), "{}", String::from_utf8_lossy(&notice.outgoing.octets));
        let json = to_json(&renderer().seen(&case));
        prop_assert!(found(&secrets, &unravelled(vec![json.clone()], 2)).is_empty(), "{json}");
        prop_assert!(crate::wire::faults(&notice.outgoing.octets).is_empty());
    }
}
