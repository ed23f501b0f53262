//! Internationalized mail (RFC 6531–6533) on whole notices: the requirements I18-1 to I18-14.
//!
//! What single parts do is claimed in `mime` and `report`. I18-1 is for servers that announce SMTPUTF8 together with DSN:
//! Retourpost announces nothing, and whoever does has in it what RFC 6533 asks of them.

use mailparse::MailHeaderMap;
use proptest::prelude::*;
use retourpost::check::check;
use retourpost::intake::{from_json, from_message};
use retourpost::mime::Transport::{self, EightBitMime, SevenBit, Smtputf8};
use retourpost::notice::{Notice, Outcome, Outgoing, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::Case;
use retourpost::site::Site;
use serde_json::json;

use crate::notice::filler;
use crate::wire;

const HEADER: &str = "From: Kari <kari@example.com>\nTo: ola@example.no\nSubject: Tall\n\
    Date: Sat, 21 Nov 2026 10:02:14 +0100\nMessage-ID: <1@example.com>\n";
const HEADER_UTF8: &str = "From: Åse <åse@example.com>\nTo: påske@blåbær.example\nSubject: Grøt på døra\n\
    Date: Sat, 21 Nov 2026 10:02:14 +0100\nMessage-ID: <1@example.com>\n";

/// A failure of one address.
fn failure(return_path: &str, recipient: &str, header: &str, ret: &str) -> Case {
    let report = json!({
        "version": 1,
        "reporting_mta": "mx.example.com",
        "message": { "return_path": return_path, "ret": ret, "header": header, "body": "Hei.\n" },
        "recipients": [{
            "final_recipient": recipient,
            "remote_mta": "mx.example.no",
            "reply": "550 5.1.1 Ukjent på døra",
        }],
    });
    from_json(&report.to_string()).expect("a report")
}

fn site() -> Site {
    Site::named("mail.example.org").expect("a host")
}

fn renderer(transport: Transport) -> Renderer {
    Renderer::new(site(), Catalogue::embedded().clone()).with_transport(transport)
}

fn notice(case: &Case, transport: Transport) -> Notice {
    match renderer(transport).render(case, &Stamp::for_snapshots()) {
        Ok(Outcome::Notice(notice)) => notice,
        other => panic!("{other:?}"),
    }
}

/// Type, encoding and decoded octets of a part, read by a parser that we did not write.
fn part(octets: &[u8], at: usize) -> (String, String, Vec<u8>) {
    let mail = mailparse::parse_mail(octets).expect("a message");
    let part = &mail.subparts[at];
    let encoding = part.headers.get_first_value("Content-Transfer-Encoding").unwrap_or_else(|| "7bit".into());
    (part.ctype.mimetype.clone(), encoding, part.get_body_raw().expect("a body"))
}

/// That neither the wire rules nor `check` object. Raw letters in To are noted, since not every path takes them.
#[track_caller]
fn assert_sound(octets: &[u8]) {
    wire::assert_wire_rules(octets);
    let header_end = octets.windows(4).position(|four| four == b"\r\n\r\n").expect("a header");
    let has_raw_to = !octets[..header_end].is_ascii();
    let codes: Vec<&str> = check(octets).findings.iter().map(|finding| finding.code).collect();
    let noted: &[&str] = if has_raw_to { &["header-raw-utf8"] } else { &[] };
    assert_eq!(codes, noted, "{}", String::from_utf8_lossy(octets));
}

#[test]
fn each_part_is_typed_by_its_own_octets_and_every_mix_is_legal() {
    // I18-2, I18-3, I18-4, I18-11, I18-12
    let mut mixes = std::collections::BTreeSet::new();
    for transport in [SevenBit, EightBitMime, Smtputf8] {
        for recipient in ["ola@example.no", "påske@example.no"] {
            for header in [HEADER, HEADER_UTF8] {
                for ret in ["HDRS", "FULL"] {
                    let notice = notice(&failure("kari@example.com", recipient, header, ret), transport);
                    let octets = &notice.outgoing.octets;
                    assert_sound(octets);
                    let is_in_utf8 = transport == Smtputf8 && !(recipient.is_ascii() && header.is_ascii());
                    assert_eq!(notice.outgoing.envelope.needs_smtputf8, is_in_utf8);
                    let (machine, encoding, _) = part(octets, 1);
                    let expected = match (transport, recipient.is_ascii()) {
                        (Smtputf8, false) => ("message/global-delivery-status", "8bit"),
                        _ => ("message/delivery-status", "7bit"),
                    };
                    assert_eq!((machine.as_str(), encoding.as_str()), expected);
                    let (returned, encoding, content) = part(octets, 2);
                    let expected = match (header.is_ascii(), ret) {
                        (true, "HDRS") => "text/rfc822-headers",
                        (true, _) => "message/rfc822",
                        (false, "HDRS") => "message/global-headers",
                        (false, _) => "message/global",
                    };
                    assert_eq!(returned, expected);
                    let expected = match (header.is_ascii(), transport) {
                        (true, _) => "7bit",
                        (false, Smtputf8) => "8bit",
                        (false, _) => "base64",
                    };
                    assert_eq!(encoding, expected);
                    let body = if ret == "FULL" { "\r\nHei.\r\n" } else { "" };
                    assert_eq!(String::from_utf8(content).unwrap(), header.replace('\n', "\r\n") + body);
                    assert!(transport == Smtputf8 || octets.is_ascii());
                    mixes.insert((machine, returned));
                }
            }
        }
    }
    assert_eq!(mixes.len(), 8, "both machine parts beside all four returned ones: {mixes:?}");
}

#[test]
fn to_a_non_ascii_return_path_everything_is_utf8_since_no_other_path_leads_there() {
    // I18-4, I18-5, I18-8, I18-13, ENV-13
    let case = failure("åse@blåbær.example", "påske@blåbær.example", HEADER_UTF8, "HDRS");
    let notice = notice(&case, SevenBit);
    let (envelope, octets) = (&notice.outgoing.envelope, &notice.outgoing.octets);
    assert_sound(octets);
    assert_eq!((envelope.return_path.as_deref(), envelope.recipient.as_str()), (None, "åse@blåbær.example"));
    assert!(envelope.needs_smtputf8 && envelope.needs_8bitmime);
    let text = std::str::from_utf8(octets).expect("UTF-8");
    let (header, _) = text.split_once("\r\n\r\n").unwrap();
    let beyond: Vec<&str> = header.lines().filter(|line| !line.is_ascii()).collect();
    assert_eq!(beyond, ["To: åse@blåbær.example"], "all else stays ASCII");
    let (kind, encoding, machine) = part(octets, 1);
    assert_eq!((kind.as_str(), encoding.as_str()), ("message/global-delivery-status", "8bit"));
    let machine = String::from_utf8(machine).unwrap();
    assert!(machine.contains("\r\nFinal-Recipient: utf-8;påske@blåbær.example\r\n"), "{machine}");
    assert!(machine.contains("\r\nDiagnostic-Code: smtp; 550 5.1.1 Ukjent på døra\r\n"), "{machine}");
    let (kind, encoding, returned) = part(octets, 2);
    assert_eq!((kind.as_str(), encoding.as_str()), ("message/global-headers", "8bit"));
    assert_eq!(String::from_utf8(returned).unwrap(), HEADER_UTF8.replace('\n', "\r\n"));
}

#[test]
fn a_non_ascii_domain_alone_needs_nothing_of_the_path() {
    // I18-6, I18-8, I18-13
    let case = failure("ase@blåbær.example", "påske@blåbær.example", HEADER_UTF8, "HDRS");
    let notice = notice(&case, SevenBit);
    assert!(notice.outgoing.octets.is_ascii());
    assert!(!notice.outgoing.envelope.needs_smtputf8 && !notice.outgoing.envelope.needs_8bitmime);
    let text = String::from_utf8(notice.outgoing.octets).unwrap();
    assert!(text.contains("\r\nTo: ase@xn--blbr-roah.example\r\n"), "{text}");
    let wire = r"Final-Recipient: utf-8;p\x{E5}ske@bl\x{E5}b\x{E6}r.example";
    assert!(text.contains(&format!("\r\n{wire}\r\n")), "{text}");
    assert!(text.contains("\r\nDiagnostic-Code: smtp; 550 5.1.1 Ukjent p\\x{E5} d\\x{F8}ra\r\n"), "{text}");
}

#[test]
fn the_machine_part_of_either_type_has_the_fields_of_rfc_3464_and_no_others() {
    // I18-7, I18-9
    const FIELDS: [&str; 8] = [
        "Reporting-MTA",
        "Original-Recipient",
        "Final-Recipient",
        "Action",
        "Status",
        "Remote-MTA",
        "Diagnostic-Code",
        "Last-Attempt-Date",
    ];
    for transport in [SevenBit, Smtputf8] {
        let notice = notice(&failure("kari@example.com", "påske@example.no", HEADER, "HDRS"), transport);
        let machine = String::from_utf8(part(&notice.outgoing.octets, 1).2).unwrap();
        let names = machine.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split_once(':'));
        let others: Vec<&str> = names.map(|(name, _)| name).filter(|name| !FIELDS.contains(name)).collect();
        assert_eq!(others, [""; 0]);
    }
}

/// Letters of all lengths in UTF-8, and the characters that `utf-8-addr-xtext` tells by number.
fn local_part() -> impl Strategy<Value = String> {
    let letters = "[a-z+=\u{e0}-\u{f6}\u{100}-\u{17f}а-яα-ω\u{4e00}-\u{4e40}\u{1F600}-\u{1F610}]{1,12}";
    prop_oneof![letters, "[a-z\\\\ +=ñ]{1,8}".prop_map(|text| format!("\"x{}ñ\"", text.replace('\\', "\\\\")))]
}

proptest! {
    #[test]
    fn what_is_written_in_either_form_is_read_back_exactly(
        locals in prop::collection::vec(local_part(), 1..4),
        domain in prop::sample::select(vec!["example.no", "blåbær.example", "почта.example"]),
    ) {
        // I18-5, I18-6, I18-14
        let addresses: Vec<String> = locals.iter().map(|local| format!("{local}@{domain}")).collect();
        let recipients: Vec<_> = addresses
            .iter()
            .map(|address| json!({
                "final_recipient": address,
                "original_recipient": address,
                "remote_mta": "mx.example.no",
                "reply": "550 5.1.1 Ukjent",
            }))
            .collect();
        for return_path in ["kari@example.com", "åse@example.com"] {
            let report = json!({
                "version": 1,
                "reporting_mta": "mx.example.com",
                "message": { "return_path": return_path, "header": HEADER_UTF8 },
                "recipients": recipients,
            });
            let case = from_json(&report.to_string()).expect("a report");
            for transport in [SevenBit, Smtputf8] {
                let notice = notice(&case, transport);
                assert_sound(&notice.outgoing.octets);
                let (read, _) = from_message(&notice.outgoing.octets).expect("a notice of ours");
                prop_assert_eq!(read.report.recipients(), case.report.recipients());
            }
        }
    }
}

#[test]
fn an_original_recipient_of_broken_syntax_comes_through_in_either_type() {
    // I18-10
    let report = json!({
        "version": 1,
        "reporting_mta": "mx.example.com",
        "message": { "return_path": "kari@example.com" },
        "recipients": [{ "final_recipient": "ñ@x.example", "orcpt": r"utf-8;\x{ZZ}@x", "status": "5.1.1" }],
    });
    let case = from_json(&report.to_string()).expect("a report");
    for transport in [SevenBit, Smtputf8] {
        let (_, _, machine) = part(&notice(&case, transport).outgoing.octets, 1);
        let machine = String::from_utf8(machine).unwrap();
        assert!(machine.contains("\r\nOriginal-Recipient: utf-8;\\x{ZZ}@x\r\n"), "{machine}");
    }
}

#[test]
fn there_is_another_form_for_smtputf8_only_where_something_told_is_not_ascii() {
    // I18-3, I18-5, I18-11
    let rows = [
        ("kari@example.com", "ola@example.no", HEADER, false),
        ("kari@example.com", "påske@example.no", HEADER, true),
        ("kari@blåbær.example", "ola@example.no", HEADER_UTF8, true),
        // Written so in any case.
        ("åse@example.com", "påske@example.no", HEADER_UTF8, false),
        ("<>", "påske@example.no", HEADER_UTF8, false),
    ];
    for (return_path, recipient, header, is_another) in rows {
        let case = failure(return_path, recipient, header, "HDRS");
        let stamp = Stamp::for_snapshots();
        let form = renderer(SevenBit).render_for_smtputf8(&case, &stamp).expect("words");
        assert_eq!(form.is_some(), is_another, "{return_path} {recipient}");
        assert_eq!(renderer(Smtputf8).render_for_smtputf8(&case, &stamp).map(|form| form.is_none()), Ok(true));
        if let Some(form) = form {
            assert_sound(&form.outgoing.octets);
            assert_eq!(form.outgoing.octets, notice(&case, Smtputf8).outgoing.octets);
            let envelope = &form.outgoing.envelope;
            assert!(!form.outgoing.octets.is_ascii() && envelope.needs_8bitmime && envelope.needs_smtputf8);
        }
    }
}

fn for_postmaster(site: Site, case: &Case) -> Outgoing {
    let renderer = Renderer::new(site, Catalogue::embedded().clone());
    let told = renderer.render_for_postmaster(case, &Stamp::for_snapshots()).expect("words");
    told.expect("a notice is due")
}

#[test]
fn the_postmaster_is_told_the_facts_in_an_ordinary_message_of_which_nothing_comes() {
    // ENV-1, ENV-6, ENV-9
    let case = failure("åse@blåbær.example", "påske@blåbær.example", HEADER_UTF8, "FULL");
    let outgoing = for_postmaster(site(), &case);
    assert_eq!((&outgoing.envelope.return_path, &*outgoing.envelope.recipient), (&None, "postmaster@mail.example.org"));
    assert!(!outgoing.envelope.needs_smtputf8 && !outgoing.envelope.needs_8bitmime && outgoing.octets.is_ascii());
    outgoing.check_line_ends().expect("CRLF");
    let mail = mailparse::parse_mail(&outgoing.octets).expect("a message");
    let names: Vec<String> = mail.headers.iter().map(mailparse::MailHeader::get_key).collect();
    assert_eq!(
        names,
        [
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "Auto-Submitted",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Language"
        ]
    );
    let field = |name: &str| mail.headers.get_first_value(name).unwrap();
    assert_eq!(field("To"), "postmaster@mail.example.org");
    assert_eq!(field("Subject"), "A sender has to be told in another way");
    assert_eq!(field("Auto-Submitted"), "auto-generated");
    assert_eq!((mail.ctype.mimetype.as_str(), mail.ctype.charset.as_str()), ("text/plain", "utf-8"));
    let text = mail.get_body().unwrap().replace("\r\n", "\n");
    assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
    insta::assert_snapshot!(text, @"
    Please tell the sender in another way, for example by telephone or at
    another address.

    The notice about the message below was meant for

        åse@blåbær.example

    and could not be sent.

    This address has characters outside ASCII. To reach it, every server on
    the way has to support SMTPUTF8 (RFC 6531), and at least one of them
    does not. As long as that is so, trying again does not help.

    The notice would have reported this:

    Message-ID: <1@example.com>
    Reported by: mx.example.com
    Created: 2026-11-21T09:02:14Z
    Return path: åse@blåbær.example

    Address: påske@blåbær.example
    Status: 5.1.1 Bad destination mailbox address
    Other server: mx.example.no
    Answer of the other server, word for word:

        550 5.1.1 Ukjent på døra

    What an administrator can do:

        If the mailbox should exist, its administrators should check
        directory, aliases and recipient tables. Check that the MX records
        lead to the system that holds the mailbox. An alias or a forwarding
        rule may point to an address that no longer exists.

    From the header of the message, word for word:

        From: Åse <åse@example.com>
        To: påske@blåbær.example
    ");
}

#[test]
fn the_postmaster_is_told_in_the_language_of_the_site_and_at_the_address_it_names() {
    let case = failure("åse@blåbær.example", "påske@blåbær.example", HEADER, "HDRS");
    for (language, subject) in [
        ("nl", "Een afzender moet op een andere manier worden ingelicht"),
        ("nb", "En avsender må få beskjed på en annen måte"),
    ] {
        let mut site = site();
        site.set("languages.default", language).unwrap();
        site.set("delivery.postmaster", "mail-team@example.org").unwrap();
        let outgoing = for_postmaster(site, &case);
        assert_eq!(outgoing.envelope.recipient, "mail-team@example.org");
        let mail = mailparse::parse_mail(&outgoing.octets).expect("a message");
        assert_eq!(mail.headers.get_first_value("Subject").unwrap(), subject);
        assert_eq!(mail.headers.get_first_value("Content-Language").unwrap(), language);
        let text = mail.get_body().unwrap();
        for fact in ["åse@blåbær.example", "påske@blåbær.example", "5.1.1", "<1@example.com>", "mx.example.no"] {
            assert!(text.contains(fact), "{fact} in {text}");
        }
    }
}

/// Languages from right to left among them, and such as are written in base64.
#[test]
fn the_postmaster_can_read_any_script() {
    let case = failure("åse@blåbær.example", "påske@blåbær.example", HEADER, "HDRS");
    let catalogue = filler::catalogue();
    for language in filler::TAGS {
        let mut site = site();
        site.set("languages.default", language).unwrap();
        let renderer = Renderer::new(site, catalogue.clone());
        let outgoing = renderer.render_for_postmaster(&case, &Stamp::for_snapshots()).unwrap().unwrap();
        assert!(outgoing.octets.is_ascii() && outgoing.octets.ends_with(b"\r\n"), "{language}");
        let mail = mailparse::parse_mail(&outgoing.octets).expect("a message");
        assert_eq!(mail.headers.get_first_value("Content-Language").unwrap(), language);
        assert!(mail.get_body().unwrap().contains("åse@blåbær.example"), "{language}");
    }
}

#[test]
fn what_is_hidden_from_readers_inside_is_hidden_from_the_postmaster_and_nothing_is_returned() {
    let mut case = failure("åse@example.org", "ola@intern.example.net", HEADER_UTF8, "FULL");
    let mut fields = case.report.clone().into_fields();
    let mut recipient = fields.recipients[0].fields().clone();
    recipient.original_recipient = Some(retourpost::report::RecipientAddress::mailbox("ola@example.no").unwrap());
    fields.recipients = vec![recipient.try_into().unwrap()];
    case.report = fields.try_into().unwrap();
    let body = |site| mailparse::parse_mail(&for_postmaster(site, &case).octets).unwrap().get_body().unwrap();
    assert!(body(site()).contains("ola@intern.example.net"));
    let mut hiding = site();
    hiding.set("privacy.internal", "forward-targets").unwrap();
    let text = body(hiding);
    assert!(text.contains("ola@example.no") && !text.contains("ola@intern.example.net"), "{text}");
    assert!(!text.contains("Hei."), "{text}");
}

#[test]
fn of_what_nobody_is_told_the_postmaster_is_not_told_either() {
    // ENV-5, ENV-7: what cannot be sent is no new failure.
    let case = failure("<>", "påske@example.no", HEADER, "HDRS");
    let told = renderer(SevenBit).render_for_postmaster(&case, &Stamp::for_snapshots());
    assert_eq!(told, Ok(None));
}
